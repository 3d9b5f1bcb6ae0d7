//! A shorter form of the data block: what occurs often in it is one character that occurs nowhere in it.
//!
//! Owns: that form; `readData` in `assets/page/texts.js` undoes it. Refuses to know: what the block is about.
//!
//! A page has a size to keep, and an Arabic letter takes two bytes: the article alone, written as one sign, saves more than all the rules of a script.
//! The first line lists the signs, each with what it stands for; they are undone from the last to the first.

/// What occurs often, in the order in which it is shortened: between texts and numbers, and in English and Arabic.
const OFTEN: [&str; 14] = ["\",\"", "ال", "],[", "ا ", "ن ", ",1", "e ", " و", ",2", " and ", "ي ", "ة ", "s ", "t "];

/// What can stand for it: signs that are escaped neither in JSON nor in a script element. A block that has one of these already does without it.
const SIGNS: &str = "#$'*+=^_`|~XZ@%";

pub(super) fn shortened(block: &str) -> String {
    let signs = SIGNS.chars().filter(|sign| !block.contains(*sign));
    let pairs: Vec<(char, &str)> = signs.zip(OFTEN).collect();
    let list = serde_json::to_string(&pairs).expect("characters and texts can be written");
    let short = pairs.iter().fold(block.to_owned(), |block, (sign, often)| block.replace(often, &sign.to_string()));
    format!("{list}\n{short}")
}

#[cfg(test)]
pub(super) fn whole(short: &str) -> String {
    let (list, block) = short.split_once('\n').unwrap();
    let pairs: Vec<(char, String)> = serde_json::from_str(list).unwrap();
    pairs.iter().rev().fold(block.to_owned(), |block, (sign, often)| block.replace(*sign, often))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shortened_comes_back_whole_whatever_stands_in_it() {
        for block in ["[]", r##"["#","#$'*+=^_`|~XZ@%"]"##, r#"[[1,2],["the house and","ال بيت ا"],[12,22]]"#] {
            assert_eq!(whole(&shortened(block)), block);
        }
    }

    #[test]
    fn it_is_shorter() {
        let block = r#"["the house and the street","the other and the same","الف ن ي ال"],[1,2,12,22],"#.repeat(50);
        assert!(shortened(&block).len() < block.len() * 9 / 10);
    }
}
