//! What of a source's characters may stand in our files.
//!
//! Owns: that no control character, no mark that turns the direction of a line and no character that nobody sees gets through, how long a text may be, and
//! the spelling of a text in Fluent. Refuses to know: what the words say.

/// The longest text of one line, in characters; a longer one is written as several.
const LONGEST: usize = 1_000;
/// So many pieces of quoted text at most stand in one text. Fluent puts a hundred together and gives up at the next.
const MOST_QUOTED: usize = 90;

/// Whether a character is refused: it would steer a terminal or an editor, or is seen by nobody.
pub(super) fn is_refused(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{061C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
            | '\u{FFF0}'..='\u{FFFB}' | '\u{FFFE}' | '\u{FFFF}' | '\u{E000}'..='\u{F8FF}' | '\u{E0000}'..='\u{10FFFF}')
}

/// The text on one line, without what is refused.
pub(super) fn clean(text: &str) -> String {
    let spaced: String = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !is_refused(*c)).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same, cut to so many characters.
pub(super) fn cut(text: &str, most: usize) -> String {
    let clean = clean(text);
    if clean.chars().count() <= most {
        return clean;
    }
    let kept: String = clean.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

/// The text in pieces that are no longer than a line may be, cut at spaces where there are any.
pub(super) fn pieces(text: &str) -> Vec<String> {
    let clean = clean(text);
    let mut rest: Vec<char> = clean.chars().collect();
    let mut pieces = Vec::new();
    while rest.len() > LONGEST {
        let space = rest[..LONGEST].iter().rposition(|c| *c == ' ').filter(|at| *at > LONGEST / 2);
        let after = rest.split_off(space.unwrap_or(LONGEST));
        pieces.push(std::mem::replace(&mut rest, after).into_iter().collect::<String>().trim().to_owned());
    }
    pieces.push(rest.into_iter().collect::<String>().trim().to_owned());
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

/// The text as a value in Fluent, on one line. Braces are the only characters that mean something there: they stand as quoted text, a row of them in one piece,
/// and where there are more pieces than Fluent puts together, the whole text is one.
pub(super) fn fluent(text: &str) -> String {
    let clean = clean(text);
    let mut written = String::with_capacity(clean.len());
    let mut quoted = 0;
    for piece in clean.split_inclusive(['{', '}']) {
        let (words, brace) = piece.strip_suffix(['{', '}']).map_or((piece, ""), |words| (words, &piece[words.len()..]));
        written += words;
        if brace.is_empty() {
            continue;
        }
        if words.is_empty() && written.ends_with("\" }") {
            written.truncate(written.len() - "\" }".len());
        } else {
            written += "{ \"";
            quoted += 1;
        }
        written += brace;
        written += "\" }";
    }
    if quoted <= MOST_QUOTED {
        return written;
    }
    format!("{{ \"{}\" }}", clean.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Whether there is anything to read in it.
pub(super) fn says_something(text: &str) -> bool {
    text.chars().any(|c| !c.is_whitespace() && !is_refused(c))
}

/// Who speaks and what, in a line such as “Pia: Hello”. Whoever speaks has a short name that begins with a capital letter.
pub(super) fn speaker(line: &str) -> Option<(&str, &str)> {
    let (name, said) = line.split_once(':')?;
    let is_name = name.chars().next().is_some_and(char::is_uppercase)
        && name.chars().count() <= 24
        && name.split(' ').count() <= 3
        && name.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '.' | '-' | '’' | '\''));
    // “12:30” is a time, and “https://” an address.
    (is_name && said.starts_with([' ', '\u{A0}']) && says_something(said)).then(|| (name.trim(), said.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn braces_stand_as_quoted_text() {
        assert_eq!(fluent("Hello {} there"), "Hello { \"{}\" } there");
        assert_eq!(fluent("{ and }"), "{ \"{\" } and { \"}\" }");
    }

    proptest! {
        /// A line with a hundred braces was written as a text that Fluent does not put together (found by fuzzing).
        #[test]
        fn any_text_is_written_in_few_pieces_and_says_the_same(text in "[a{}\" \\\\é]{0,400}") {
            let written = fluent(&text);
            let (mut said, mut pieces, mut rest) = (String::new(), 0, written.as_str());
            while let Some((words, quoted)) = rest.split_once("{ \"") {
                said += words;
                pieces += 1;
                let mut characters = quoted.char_indices();
                let end = loop {
                    match characters.next().expect("a quotation ends") {
                        (at, '"') => break at,
                        (_, '\\') => said.push(characters.next().expect("something is escaped").1),
                        (_, other) => said.push(other),
                    }
                };
                rest = quoted[end..].strip_prefix("\" }").expect("a quotation ends so");
            }
            prop_assert!(pieces <= MOST_QUOTED);
            prop_assert_eq!(said + rest, clean(&text));
        }
    }
}
