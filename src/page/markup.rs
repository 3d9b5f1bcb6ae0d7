//! Text as markup and as data: what is written into a page is always plain characters there.
//!
//! Owns: escaping. Everything that comes from a file of a library goes through here.

use std::fmt::Write as _;

/// Text between tags or in a quoted attribute.
pub(super) fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            '\'' => written.push_str("&#39;"),
            // A parser of HTML would drop or change these; they have no meaning in a text.
            '\0' | '\r' => written.push(' '),
            _ => written.push(character),
        }
    }
    written
}

/// JSON that can stand in a script block: nothing in it can end the block or begin a comment.
pub(super) fn in_script(json: &str) -> String {
    let mut written = String::with_capacity(json.len());
    for character in json.chars() {
        match character {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                write!(written, "\\u{:04x}", u32::from(character)).expect("writing to a string does not fail");
            }
            _ => written.push(character),
        }
    }
    written
}

/// Whether a text comes out of the page's markup as it went in.
pub(super) fn survives(text: &str) -> bool {
    text.chars().all(|character| character == '\n' || !character.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_becomes_characters() {
        assert_eq!(escaped("</script><img onerror='x'>\"&\0\r"), "&lt;/script&gt;&lt;img onerror=&#39;x&#39;&gt;&quot;&amp;  ");
        assert_eq!(in_script("\"</script><!--\u{2028}\""), "\"\\u003c/script\\u003e\\u003c!--\\u2028\"");
    }

    #[test]
    fn json_in_a_script_block_says_the_same() {
        let text = "</script> & \u{2028} \u{202E} <!-- ]]> 'x'";
        let json = serde_json::to_string(text).unwrap();
        assert_eq!(serde_json::from_str::<String>(&in_script(&json)).unwrap(), text);
    }
}
