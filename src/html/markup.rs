//! Markup as a type of its own: what a library's files say is always plain characters in it.
//!
//! Owns: escaping. Names of elements and attributes are written in code; every other string enters as text or as the value of an attribute. Refuses to know:
//! which elements there are, and which may stay open (a paragraph, an item).

use std::fmt::Write as _;

/// A piece of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Markup(String);

impl Markup {
    /// Words, whatever characters they have.
    pub(crate) fn text(&mut self, words: &str) {
        escape(words, &mut self.0);
    }

    /// The beginning of an element.
    pub(crate) fn open(&mut self, element: &'static str, attributes: &[(&'static str, &str)]) {
        self.0.push('<');
        self.0.push_str(element);
        for (name, value) in attributes {
            self.attribute(name, value);
        }
        self.0.push('>');
    }

    /// The end of an element.
    pub(crate) fn close(&mut self, element: &'static str) {
        write!(self.0, "</{element}>").expect("writing to a string does not fail");
    }

    /// An element that holds these words.
    pub(crate) fn element(&mut self, element: &'static str, attributes: &[(&'static str, &str)], words: &str) {
        self.open(element, attributes);
        self.text(words);
        self.close(element);
    }

    /// More, after what is there.
    pub(crate) fn add(&mut self, more: &Self) {
        self.0.push_str(&more.0);
    }

    /// As it is written into a file.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// A page has a size to keep, so that quotation marks stand only where they must.
    fn attribute(&mut self, name: &'static str, value: &str) {
        self.0.push(' ');
        self.0.push_str(name);
        self.0.push('=');
        if !value.is_empty() && value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
            self.0.push_str(value);
        } else {
            self.0.push('"');
            escape(value, &mut self.0);
            self.0.push('"');
        }
    }
}

fn escape(text: &str, written: &mut String) {
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
}

/// JSON that can stand in a script block: nothing in it can end the block or begin a comment.
pub(crate) fn in_script(json: &str) -> String {
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
pub(crate) fn survives(text: &str) -> bool {
    text.chars().all(|character| character == '\n' || !character.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_becomes_characters() {
        let mut page = Markup::default();
        page.text("</script><img onerror='x'>\"&\0\r");
        assert_eq!(page.as_str(), "&lt;/script&gt;&lt;img onerror=&#39;x&#39;&gt;&quot;&amp;  ");
        assert_eq!(in_script("\"</script><!--\u{2028}\""), "\"\\u003c/script\\u003e\\u003c!--\\u2028\"");
    }

    #[test]
    fn an_attribute_cannot_be_left() {
        let mut page = Markup::default();
        page.element("a", &[("lang", "en"), ("title", "\" onclick='x' a=\""), ("id", "")], "b");
        assert_eq!(page.as_str(), "<a lang=en title=\"&quot; onclick=&#39;x&#39; a=&quot;\" id=\"\">b</a>");
    }

    #[test]
    fn json_in_a_script_block_says_the_same() {
        let text = "</script> & \u{2028} \u{202E} <!-- ]]> 'x'";
        let json = serde_json::to_string(text).unwrap();
        assert_eq!(serde_json::from_str::<String>(&in_script(&json)).unwrap(), text);
    }
}
