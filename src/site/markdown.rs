//! Markdown of the guide as markup: headings and rows that can be led to, and pages that are named as links to them.
//!
//! Owns: what becomes of each piece of a text. Refuses to know: which pages there are, and what stands around them. Nothing of a text enters a page but as
//! characters: markup that stood in one would be shown.

use crate::html::Markup;
use pulldown_cmark::{CodeBlockKind, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::collections::BTreeSet;

/// Tables of this first column have rows that comments and other pages cite by number.
const NUMBERED: [&str; 2] = ["number", "point"];

/// A text as markup.
pub(super) struct Rendered {
    pub(super) markup: Markup,
    /// Its headings below the title that are no part of another one: anchors and words.
    pub(super) heads: Vec<(String, String)>,
}

/// Renders a text. `leads_to` says where a piece of code leads that names another page.
pub(super) fn rendered(text: &str, leads_to: impl Fn(&str) -> Option<String>) -> Rendered {
    let events: Vec<Event<'_>> = Parser::new_ext(text, Options::ENABLE_TABLES).collect();
    let mut writer = MarkdownWriter {
        leads_to,
        events: &events,
        rendered: Rendered { markup: Markup::default(), heads: Vec::new() },
        anchors: BTreeSet::new(),
        is_head: false,
        is_numbered: false,
    };
    for at in 0..events.len() {
        writer.event(at);
    }
    writer.rendered
}

struct MarkdownWriter<'w, F> {
    leads_to: F,
    events: &'w [Event<'w>],
    rendered: Rendered,
    /// Those that are taken.
    anchors: BTreeSet<String>,
    /// In the head of a table, and in a table whose rows have numbers.
    is_head: bool,
    is_numbered: bool,
}

impl<F: Fn(&str) -> Option<String>> MarkdownWriter<'_, F> {
    fn event(&mut self, at: usize) {
        let events = self.events;
        match &events[at] {
            Event::Start(tag) => self.open(at, tag),
            Event::End(tag) => self.close(*tag),
            Event::Code(code) => self.code(code),
            Event::Text(words) | Event::Html(words) | Event::InlineHtml(words) | Event::InlineMath(words) | Event::DisplayMath(words) => {
                self.rendered.markup.text(words);
            }
            Event::SoftBreak => self.rendered.markup.text("\n"),
            Event::HardBreak => self.rendered.markup.open("br", &[]),
            Event::Rule => self.rendered.markup.open("hr", &[]),
            // The guide asks for neither, so that they do not come.
            Event::FootnoteReference(_) | Event::TaskListMarker(_) => {}
        }
    }

    fn open(&mut self, at: usize, tag: &Tag<'_>) {
        let cell = [("role", if self.is_head { "columnheader" } else { "cell" }), ("scope", "col")];
        match tag {
            Tag::Heading { level, .. } => return self.heading(at, *level),
            Tag::Table(_) => self.is_numbered = NUMBERED.contains(&&*self.words_from(at, TagEnd::TableCell)),
            Tag::TableHead => self.is_head = true,
            _ => {}
        }
        let number = if matches!(tag, Tag::TableRow) && self.is_numbered {
            self.free_anchor(&format!("n{}", self.words_from(at, TagEnd::TableCell)))
        } else {
            String::new()
        };
        let markup = &mut self.rendered.markup;
        match tag {
            Tag::Paragraph => markup.open("p", &[]),
            Tag::BlockQuote(_) => markup.open("blockquote", &[]),
            Tag::CodeBlock(CodeBlockKind::Indented | CodeBlockKind::Fenced(_)) => {
                markup.open("pre", &[]);
                markup.open("code", &[]);
            }
            Tag::List(Some(_)) => markup.open("ol", &[]),
            Tag::List(None) => markup.open("ul", &[]),
            Tag::Item => markup.open("li", &[]),
            Tag::Table(_) => markup.open("table", &[("role", "table")]),
            Tag::TableHead => {
                markup.open("thead", &[("role", "rowgroup")]);
                markup.open("tr", &[("role", "row")]);
            }
            Tag::TableRow if number.is_empty() => markup.open("tr", &[("role", "row")]),
            Tag::TableRow => markup.open("tr", &[("role", "row"), ("id", &number)]),
            Tag::TableCell if self.is_head => markup.open("th", &cell),
            Tag::TableCell => markup.open("td", &cell[..1]),
            Tag::Emphasis => markup.open("em", &[]),
            Tag::Strong => markup.open("strong", &[]),
            Tag::Link { dest_url, .. } => markup.open("a", &[("href", dest_url), ("rel", "noreferrer")]),
            _ => {}
        }
    }

    fn close(&mut self, tag: TagEnd) {
        let markup = &mut self.rendered.markup;
        match tag {
            TagEnd::Paragraph => markup.close("p"),
            TagEnd::Heading(level) => markup.close(element(level)),
            TagEnd::BlockQuote(_) => markup.close("blockquote"),
            TagEnd::CodeBlock => {
                markup.close("code");
                markup.close("pre");
            }
            TagEnd::List(true) => markup.close("ol"),
            TagEnd::List(false) => markup.close("ul"),
            TagEnd::Item => markup.close("li"),
            TagEnd::Table => {
                markup.close("tbody");
                markup.close("table");
            }
            TagEnd::TableHead => {
                self.is_head = false;
                markup.close("tr");
                markup.close("thead");
                markup.open("tbody", &[("role", "rowgroup")]);
            }
            TagEnd::TableRow => markup.close("tr"),
            TagEnd::TableCell => markup.close(if self.is_head { "th" } else { "td" }),
            TagEnd::Emphasis => markup.close("em"),
            TagEnd::Strong => markup.close("strong"),
            TagEnd::Link => markup.close("a"),
            _ => {}
        }
    }

    fn heading(&mut self, at: usize, level: HeadingLevel) {
        let words = self.words_from(at, TagEnd::Heading(level));
        let anchor = self.free_anchor(&words);
        self.rendered.markup.open(element(level), &[("id", &anchor)]);
        if level == HeadingLevel::H2 {
            self.rendered.heads.push((anchor, words));
        }
    }

    /// The words from here to where the next such thing ends.
    fn words_from(&self, at: usize, end: TagEnd) -> String {
        let inside = self.events[at..].iter().take_while(|event| !matches!(event, Event::End(tag) if *tag == end));
        inside.filter_map(|event| if let Event::Text(words) | Event::Code(words) = event { Some(words.as_ref()) } else { None }).collect()
    }

    /// An anchor of these words that nothing else on the page has.
    fn free_anchor(&mut self, words: &str) -> String {
        let mut anchor = String::new();
        for c in words.to_lowercase().chars() {
            if c.is_ascii_alphanumeric() {
                anchor.push(c);
            } else if !anchor.is_empty() && !anchor.ends_with('-') {
                anchor.push('-');
            }
        }
        let anchor = anchor.trim_end_matches('-').to_owned();
        let free = (1..).map(|count| if count == 1 { anchor.clone() } else { format!("{anchor}-{count}") });
        let free = free.into_iter().find(|one| !self.anchors.contains(one)).expect("there are more numbers than headings");
        self.anchors.insert(free.clone());
        free
    }

    fn code(&mut self, code: &CowStr<'_>) {
        let there = (self.leads_to)(code);
        let markup = &mut self.rendered.markup;
        if let Some(there) = &there {
            markup.open("a", &[("href", there)]);
        }
        markup.element("code", &[], code);
        if there.is_some() {
            markup.close("a");
        }
    }
}

/// A title stands alone, so that what is below begins with the second.
const fn element(level: HeadingLevel) -> &'static str {
    match level {
        HeadingLevel::H1 => "h1",
        HeadingLevel::H2 => "h2",
        HeadingLevel::H3 => "h3",
        HeadingLevel::H4 => "h4",
        HeadingLevel::H5 => "h5",
        HeadingLevel::H6 => "h6",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> String {
        rendered(text, |code| code.strip_prefix("guide ").map(|page| format!("{page}.html"))).markup.as_str().to_owned()
    }

    #[test]
    fn what_is_no_markdown_stays_characters() {
        assert_eq!(of("a <b onclick='x'>c</b> & d"), "<p>a &lt;b onclick=&#39;x&#39;&gt;c&lt;/b&gt; &amp; d</p>");
        assert_eq!(of("<script>x</script>\n"), "&lt;script&gt;x&lt;/script&gt;\n");
        assert!(!of("![a](https://example.org/a.png)").contains("img"));
    }

    #[test]
    fn headings_and_numbered_rows_can_be_led_to_and_pages_are_links() {
        assert_eq!(
            of("## A “b” c?\n## A b c\n`guide x` `y`"),
            concat!(
                "<h2 id=a-b-c>A “b” c?</h2><h2 id=a-b-c-2>A b c</h2>",
                "<p><a href=\"x.html\"><code>guide x</code></a> <code>y</code></p>"
            )
        );
        let table = of("| point | x |\n|---|---|\n| 1.3 | *y* |\n");
        assert!(table.contains("<tr role=row id=n1-3><td role=cell>1.3</td><td role=cell><em>y</em></td></tr></tbody></table>"), "{table}");
        assert!(!of("| word | x |\n|---|---|\n| 1.3 | y |\n").contains("id="));
    }
}
