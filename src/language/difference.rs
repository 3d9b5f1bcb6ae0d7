//! What changed between two texts, marked so that it is seen and heard: `[-went-]` in the old one, `[+came+]` in the new one.
//!
//! Owns: which words changed, and the marks. Refuses to know: what kind of text it is. The marks are plain signs, because terminals have no colours in a pipe and a
//! screen reader reads none out.

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// Of texts with more words than this nothing is marked: comparing them would take long, and nobody would find the marks.
const MOST_WORDS: usize = 2_000;

/// The old text with what went marked, and the new one with what came. Space between words does not count.
pub(super) fn marked(was: &str, is: &str) -> (String, String) {
    let (old, new): (Vec<&str>, Vec<&str>) = (was.split_whitespace().collect(), is.split_whitespace().collect());
    if old.len().max(new.len()) > MOST_WORDS {
        return (was.to_owned(), is.to_owned());
    }
    let (mut went, mut came) = (vec![false; old.len()], vec![false; new.len()]);
    for change in capture_diff_slices(Algorithm::Myers, &old, &new) {
        if !matches!(change, DiffOp::Equal { .. }) {
            went[change.old_range()].fill(true);
            came[change.new_range()].fill(true);
        }
    }
    (with_marks(was, &went, ["[-", "-]"]), with_marks(is, &came, ["[+", "+]"]))
}

/// A text with marks around each run of words of a line that are meant.
fn with_marks(text: &str, meant: &[bool], [open, close]: [&str; 2]) -> String {
    let mut lines = Vec::new();
    let mut meant = meant.iter().copied();
    for line in text.lines() {
        let words: Vec<(&str, bool)> = line.split_whitespace().zip(meant.by_ref()).collect();
        let indent = &line[..line.len() - line.trim_start().len()];
        let mut marked = indent.to_owned();
        for (at, (word, is_meant)) in words.iter().enumerate() {
            let is_beside = |beside: Option<usize>| beside.and_then(|at| words.get(at)).is_some_and(|(_, is_meant)| *is_meant);
            let opens = *is_meant && !is_beside(at.checked_sub(1));
            let closes = *is_meant && !is_beside(Some(at + 1));
            let space = if at == 0 { "" } else { " " };
            marked.extend([space, if opens { open } else { "" }, word, if closes { close } else { "" }]);
        }
        lines.push(marked);
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_went_and_what_came_is_marked_line_by_line() {
        let (was, is) = marked(
            "m = Where is the old boat?\n    .note = She asks.",
            "m = Where is our boat, Mara?\n    .note = She asks.\n    .about = x",
        );
        assert_eq!(was, "m = Where is [-the old boat?-]\n    .note = She asks.");
        assert_eq!(is, "m = Where is [+our boat, Mara?+]\n    .note = She asks.\n    [+.about = x+]");
        assert_eq!(marked("a  b", "a\nb"), ("a b".to_owned(), "a\nb".to_owned()), "space is no change");
        assert_eq!(marked("a c", "a b c").1, "a [+b+] c");
    }

    #[test]
    fn texts_of_any_length_are_answered() {
        let long = "a b ".repeat(MOST_WORDS);
        assert_eq!(marked(&long, "c"), (long.clone(), "c".to_owned()));
    }
}
