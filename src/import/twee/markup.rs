//! What stands in a passage: text, links, macros, hooks, code.
//!
//! Owns: where each of them begins and ends in the dialects of `SugarCube`, Harlowe, Chapbook, Snowman and Trialogue, and that none of it stays in the text.
//! What does not end is left as a comment up to the end of its line or passage, so that nothing is read twice. Refuses to know: what becomes of it (`builder`).

use super::Raw;
use super::builder::{Builder, Closer};
use super::expression::{condition, effects};
use crate::import::Refusal;
use crate::import::outline::{Kind, MOST_PARTS, Outline, Passage, Target, bound};
use crate::import::words::clean;
use std::collections::HashMap;

/// How far the end of a short construct is looked for, in bytes.
const SHORT: usize = 2_000;

struct Scanner<'o, 't> {
    rest: &'t str,
    build: Builder<'o>,
    places: &'t HashMap<String, usize>,
    /// Chapbook writes variables without a mark.
    is_bare: bool,
}

/// Reads a passage; with it an end of its own, if it needs one.
pub(super) fn read(
    outline: &mut Outline,
    raw: &Raw<'_>,
    places: &HashMap<String, usize>,
    size: &mut usize,
) -> Result<(Passage, Option<Passage>), Refusal> {
    let speaker = raw.tags.iter().find_map(|tag| tag.strip_prefix("speaker-")).filter(|name| !name.is_empty());
    let build = Builder::new(outline, &raw.name, raw.line, speaker.map(str::to_owned));
    let mut scanner = Scanner { rest: raw.body, build, places, is_bare: false };
    scanner.build.line += 1;
    scanner.variables_section();
    while !scanner.rest.is_empty() {
        scanner.step();
        bound(*size + scanner.build.size, MOST_PARTS, "lines and links")?;
    }
    *size += scanner.build.size;
    Ok(scanner.build.finish())
}

impl<'t> Scanner<'_, 't> {
    /// Chapbook’s first part: “name: value” on each line, and a line of hyphens.
    fn variables_section(&mut self) {
        let Some((section, after)) = self.rest.split_once("\n--\n") else { return };
        let is_variable = |line: &&str| {
            line.split_once(':').is_some_and(|(name, _)| name.trim().chars().all(|c| c.is_alphanumeric() || "_.() =<>!'".contains(c)))
        };
        if section.lines().count() > 500 || !section.lines().filter(|line| !line.trim().is_empty()).all(|line| is_variable(&line)) {
            return;
        }
        self.is_bare = true;
        for line in section.lines() {
            match effects(line, true) {
                _ if line.trim().is_empty() => {}
                Some(effects) => self.build.effects(effects),
                None => self.build.leave(Kind::NotUnderstood, line, "a variable"),
            }
            self.build.line += 1;
        }
        self.build.line += 1;
        self.rest = after;
    }

    /// Reads one thing.
    fn step(&mut self) {
        let rest = self.rest;
        let Some(first) = rest.chars().next() else { return };
        let begins = |mark: &str| rest.starts_with(mark);
        match first {
            '\n' => {
                self.build.end_line();
                self.skip(1);
            }
            '\\' if self.build.is_at_line_start() && begins("\\::") => self.skip(1),
            '[' if begins("[img[") => self.whole("]]", Kind::LeftOut, "a picture"),
            '[' if begins("[[") => self.link(),
            '[' if self.build.is_at_line_start() && self.modifier() => {}
            '<' if begins("<<") => self.sugar(),
            '<' if begins("<%") => self.code(),
            '<' if begins("<!--") => self.whole("-->", Kind::LeftOut, "a note of the author"),
            '/' if begins("/*") => self.whole("*/", Kind::LeftOut, "a note of the author"),
            '/' if begins("/%") => self.whole("%/", Kind::LeftOut, "a note of the author"),
            '<' if self.tag() => {}
            '(' if self.harlowe() => {}
            ']' if self.build.is_open(Closer::Hook) => self.end_hook(),
            '{' if self.is_bare && self.insert() => {}
            '$' | '_' if self.naked_variable() => {}
            other => {
                self.build.letter(other);
                self.skip(other.len_utf8());
            }
        }
    }

    /// Goes on so many bytes.
    fn skip(&mut self, bytes: usize) {
        let (gone, rest) = self.rest.split_at(bytes);
        self.build.line += gone.matches('\n').count();
        self.rest = rest;
    }

    /// What begins here and goes on to this mark, without its first bytes and the mark; otherwise nothing, and the rest of the passage is left as a comment.
    fn up_to(&mut self, opening: usize, mark: &str) -> Option<&'t str> {
        let rest = self.rest;
        if let Some(length) = rest[opening..].find(mark) {
            Some(&rest[opening..opening + length])
        } else {
            self.leave_out(rest.len(), Kind::NotUnderstood, "this does not end before its passage");
            None
        }
    }

    /// Leaves so many bytes as a comment.
    fn leave_out(&mut self, bytes: usize, kind: Kind, why: &str) {
        let source = &self.rest[..bytes];
        self.build.leave(kind, source, why);
        self.skip(bytes);
    }

    fn whole(&mut self, mark: &str, kind: Kind, why: &str) {
        if let Some(inside) = self.up_to(2, mark) {
            self.leave_out(2 + inside.len() + mark.len(), kind, why);
        }
    }

    fn target(&mut self, name: &str) -> Target {
        let name = clean(name);
        if let Some(passage) = self.places.get(&name) {
            Target::Passage(*passage)
        } else {
            let place = self.build.here();
            self.build.outline.unknown(&name, &place)
        }
    }

    /// `[[words->passage]]`, in all its spellings. A link stands on one line.
    fn link(&mut self) {
        let Some(inside) = near(&self.rest[2..], "]]").map(|end| &self.rest[2..2 + end]).filter(|inside| !inside.contains('\n')) else {
            let length = self.rest.find('\n').unwrap_or(self.rest.len());
            return self.leave_out(length, Kind::NotUnderstood, "a link that does not end");
        };
        let length = inside.len() + 4;
        let (inside, setter) = inside.split_once("][").map_or((inside, None), |(inside, setter)| (inside, Some(setter)));
        let inside = inside.strip_prefix('>').unwrap_or(inside);
        let (words, name) = words_and_name(inside);
        if clean(name).is_empty() || name.contains("://") {
            return self.leave_out(length, Kind::LeftOut, "a link that leads out of the story, or nowhere");
        }
        let mut changes = Vec::new();
        if let Some(setter) = setter.filter(|setter| !setter.trim().is_empty()) {
            match effects(setter, self.is_bare) {
                Some(understood) => changes = understood,
                None => self.build.leave(Kind::NotUnderstood, setter, "what a link sets"),
            }
        }
        let words = self.words_of_link(words);
        let to = self.target(name);
        self.build.link(&words, to, changes);
        self.skip(length);
    }

    /// The words of a link without tags, macros and variables.
    fn words_of_link(&mut self, words: &str) -> String {
        let mut kept = String::new();
        let mut rest = words;
        let mut has_more = false;
        while let Some(at) = rest.find(['<', '$']) {
            kept.push_str(&rest[..at]);
            let here = &rest[at..];
            let end = if here.starts_with("<<") {
                here.find(">>").map(|end| end + 2)
            } else if here.starts_with('<') {
                here.find('>').map(|end| end + 1)
            } else {
                Some(1 + here[1..].find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(here.len() - 1)).filter(|length| *length > 1)
            };
            has_more |= end.is_some();
            kept.push_str(if end.is_some() { if here.starts_with('$') { "…" } else { "" } } else { &here[..1] });
            rest = &here[end.unwrap_or(1)..];
        }
        kept.push_str(rest);
        if has_more {
            self.build.leave(Kind::NotUnderstood, words, "more than words in the words of a link");
        }
        kept
    }

    /// `<<name arguments>>`
    fn sugar(&mut self) {
        let Some(inside) = self.up_to(2, ">>") else { return };
        let length = inside.len() + 4;
        let (name, arguments) = inside.trim().split_once(char::is_whitespace).unwrap_or((inside.trim(), ""));
        let source = &self.rest[..length];
        let places = self.places;
        let find = |name: &str| places.get(&clean(name)).copied();
        match name {
            "if" => self.build.open(condition(arguments, &find, false), Closer::Macro, source),
            "elseif" => self.build.branch(Some(condition(arguments, &find, false)), Closer::Macro, source),
            "else" if arguments.trim_start().starts_with("if ") => {
                let arguments = arguments.trim_start().trim_start_matches("if ");
                self.build.branch(Some(condition(arguments, &find, false)), Closer::Macro, source);
            }
            "else" => self.build.branch(None, Closer::Macro, source),
            "/if" | "endif" => {
                if !self.build.close(Closer::Macro) {
                    self.build.leave(Kind::NotUnderstood, source, "an end without a beginning");
                }
            }
            "set" => match effects(arguments, false) {
                Some(effects) => self.build.effects(effects),
                None => self.build.leave(Kind::NotUnderstood, source, "a change"),
            },
            "goto" | "include" | "display" | "link" | "button" => self.leading(name, arguments, source),
            "/link" | "/button" | "nobr" | "/nobr" | "silently" | "/silently" => {}
            _ => self.build.leave(Kind::NotUnderstood, source, "a macro"),
        }
        self.skip(length);
    }

    /// Macros that lead to a passage.
    fn leading(&mut self, macro_name: &str, arguments: &str, source: &str) {
        let texts = quoted(arguments);
        match (macro_name, &texts[..]) {
            ("goto" | "go-to", [name]) => {
                let to = self.target(name);
                self.build.jump(to);
            }
            ("include" | "display", [name]) => {
                let to = self.target(name);
                self.build.visit(to);
            }
            ("link" | "button" | "link-goto", [words, name]) => {
                let (words, to) = (self.words_of_link(words), self.target(name));
                self.build.link(&words, to, Vec::new());
            }
            ("link-goto", [name]) => {
                let to = self.target(name);
                self.build.link(name, to, Vec::new());
            }
            _ => self.build.leave(Kind::NotUnderstood, source, "a macro that leads on"),
        }
    }

    /// `<% code %>`, of which only what shows another passage, sets a flag or asks for one is understood.
    fn code(&mut self) {
        let rest = self.rest;
        let end = rest.find("%>");
        let (inside, length) = end.map_or((&rest[2..], rest.len()), |end| (&rest[2..end.max(2)], end + 2));
        let source = &rest[..length];
        if end.is_none() {
            let place = self.build.here();
            self.build.outline.remarks.add(Kind::NotUnderstood, &place, "code that does not end before its passage");
        }
        let code = clean(inside);
        let places = self.places;
        let find = |name: &str| places.get(&clean(name)).copied();
        if let Some(when) = code.strip_prefix("if").map(str::trim).and_then(|code| code.strip_suffix('{')) {
            self.build.open(condition(when, &find, false), Closer::Code, source);
        } else if code == "} else {" || code == "}else{" {
            self.build.branch(None, Closer::Code, source);
        } else if code == "}" && self.build.close(Closer::Code) {
        } else if code.starts_with('=') {
            self.value(source);
        } else {
            self.statements(&code);
        }
        self.skip(length);
    }

    fn statements(&mut self, code: &str) {
        for statement in code.split(';').map(str::trim).filter(|statement| !statement.is_empty()) {
            let shown = ["story.showDelayed(", "story.show(", "window.story.show("].iter().find_map(|call| statement.strip_prefix(call));
            let name = shown.and_then(|shown| shown.strip_suffix(')')).map(quoted);
            match name.as_deref() {
                Some([name]) => {
                    let to = self.target(name);
                    self.build.jump(to);
                }
                _ => match effects(statement, false) {
                    Some(effects) => self.build.effects(effects),
                    None => self.build.leave(Kind::NotUnderstood, statement, "code"),
                },
            }
        }
    }

    /// A value in the middle of a text: three dots stand for it.
    fn value(&mut self, source: &str) {
        self.build.leave(Kind::NotUnderstood, source, "a value in a text, for which “…” stands");
        self.build.letter('…');
    }

    /// `$name`, as `SugarCube` and Harlowe put a value into a text.
    fn naked_variable(&mut self) -> bool {
        let rest = self.rest;
        let name = &rest[1..];
        let length = name.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(name.len());
        if rest.starts_with('_') || !name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') || length == 0 {
            return false;
        }
        self.value(&rest[..=length]);
        self.skip(length + 1);
        true
    }

    /// `{value}`, as Chapbook puts one into a text, and its inserts.
    fn insert(&mut self) -> bool {
        let Some(length) = near(self.rest, "}") else { return false };
        let source = &self.rest[..=length];
        let inside = self.rest[1..length].trim();
        match inside.split_once(':') {
            Some(("embed passage", name)) if quoted(name).len() == 1 => self.leading("include", name, source),
            Some((kind, rest)) if kind == "link to" && quoted(rest).len() == 2 => {
                let texts = quoted(rest);
                self.leading("link", &format!("\"{}\" \"{}\"", texts[1], texts[0]), source);
            }
            _ => self.value(source),
        }
        self.skip(length + 1);
        true
    }

    /// `[if condition]` on a line of its own, as Chapbook writes it.
    fn modifier(&mut self) -> bool {
        let line = self.rest.lines().next().unwrap_or_default();
        let Some(inside) = line.trim_end().strip_prefix('[').and_then(|line| line.strip_suffix(']')) else { return false };
        let places = self.places;
        let find = |name: &str| places.get(&clean(name)).copied();
        let close = |build: &mut Builder<'_>| if build.is_open(Closer::Modifier) { build.close(Closer::Modifier) } else { false };
        if let Some(when) = inside.strip_prefix("if ") {
            close(&mut self.build);
            self.build.open(condition(when, &find, true), Closer::Modifier, line);
        } else if let Some(when) = inside.strip_prefix("unless ") {
            close(&mut self.build);
            self.build.open(condition(when, &find, true).map(crate::import::outline::Condition::not), Closer::Modifier, line);
        } else if inside == "else" {
            self.build.branch(None, Closer::Modifier, line);
        } else if matches!(inside, "continued" | "continue" | "cont'd" | "cont") {
            close(&mut self.build);
        } else if ["after ", "align ", "note", "JavaScript", "CSS", "append", "todo"].iter().any(|word| inside.starts_with(word)) {
            self.build.leave(Kind::NotUnderstood, line, "a modifier");
        } else {
            return false;
        }
        self.skip(line.len());
        true
    }

    /// An HTML tag. Words between tags stay, but for those that are no words of a story.
    fn tag(&mut self) -> bool {
        let rest = self.rest;
        let inside = &rest[1..];
        let name_at = usize::from(inside.starts_with('/'));
        if !inside[name_at..].starts_with(|c: char| c.is_ascii_alphabetic()) {
            return false;
        }
        let Some(end) = near(rest, ">") else { return false };
        let name: String = inside[name_at..].chars().take_while(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
        let is_opening = name_at == 0;
        self.build.outline.count("HTML tags", 1);
        match name.as_str() {
            "script" | "style" | "svg" | "iframe" | "audio" | "video" | "object" | "canvas" if is_opening => {
                let close = format!("</{name}>");
                match rest.find(&close) {
                    Some(at) => self.leave_out(at + close.len(), Kind::LeftOut, "no words of a story"),
                    None => self.leave_out(rest.len(), Kind::NotUnderstood, "this does not end before its passage"),
                }
            }
            "img" | "input" | "embed" | "source" | "link" | "meta" => self.leave_out(end + 1, Kind::LeftOut, "no words of a story"),
            "a" if is_opening => self.leave_out(end + 1, Kind::LeftOut, "a link that leads out of the story (safeguard 2)"),
            "br" | "p" | "div" | "li" | "ul" | "ol" | "hr" | "figure" | "figcaption" | "blockquote" | "h1" | "h2" | "h3" | "tr"
            | "table" => {
                self.build.end_line();
                self.skip(end + 1);
            }
            _ => self.skip(end + 1),
        }
        true
    }

    /// `(name: arguments)`, with a `[hook]` behind it or without.
    fn harlowe(&mut self) -> bool {
        let rest = self.rest;
        let Some(length) = closing(rest) else { return false };
        let Some((name, arguments)) = rest[1..length].split_once(':') else { return false };
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_') {
            return false;
        }
        let source = &rest[..=length];
        let name = name.to_lowercase().replace('_', "-");
        let has_hook = rest[length + 1..].trim_start_matches([' ', '\n', '\r', '\t']).starts_with('[');
        let has_hook = has_hook && !rest[length + 1..].trim_start().starts_with("[[");
        let places = self.places;
        let find = |name: &str| places.get(&clean(name)).copied();
        match name.as_str() {
            "if" | "unless" if has_hook => {
                let when = condition(arguments, &find, false);
                let when = if name == "unless" { when.map(crate::import::outline::Condition::not) } else { when };
                self.build.open(when, Closer::Hook, source);
            }
            "set" => match effects(arguments, false) {
                Some(effects) => self.build.effects(effects),
                None => self.build.leave(Kind::NotUnderstood, source, "a change"),
            },
            "go-to" | "goto" => self.leading("goto", arguments, source),
            "display" => self.leading("display", arguments, source),
            "link-goto" => self.leading("link-goto", arguments, source),
            "print" => self.value(source),
            // “(note: like this)” is text.
            _ if !HARLOWE.contains(&name.as_str()) && !has_hook => return false,
            _ if has_hook => self.build.open(None, Closer::Hook, source),
            _ => self.build.leave(Kind::NotUnderstood, source, "a macro"),
        }
        self.skip(length + 1);
        if has_hook {
            self.hook();
        }
        true
    }

    /// Out of a hook: into the one that an “else” joins to it, if there is one.
    fn end_hook(&mut self) {
        let after = &self.rest[1..];
        let gap = after.len() - after.trim_start().len();
        let next = &after[gap..];
        let joined = ["(else:", "(else-if:", "(elseif:"].into_iter().find(|begins| next.starts_with(begins));
        let end = joined.and_then(|_| closing(next)).filter(|end| next[end + 1..].trim_start().starts_with('['));
        let (Some(begins), Some(end)) = (joined, end) else {
            self.build.close(Closer::Hook);
            return self.skip(1);
        };
        let places = self.places;
        let find = |name: &str| places.get(&clean(name)).copied();
        let when = (begins != "(else:").then(|| condition(&next[begins.len()..end], &find, false));
        self.build.branch(when, Closer::Hook, &next[..=end]);
        self.skip(1 + gap + end + 1);
        self.hook();
    }

    /// Into the hook that stands next.
    fn hook(&mut self) {
        let at = self.rest.find('[').unwrap_or(0);
        self.skip(at);
        self.skip(usize::from(self.rest.starts_with('[')));
    }
}

/// Macros of Harlowe that stand without a hook and are no text in brackets.
const HARLOWE: &[&str] = &[
    "put",
    "move",
    "alert",
    "prompt",
    "confirm",
    "random",
    "either",
    "history",
    "save-game",
    "load-game",
    "restart",
    "reload",
    "undo",
    "link",
    "link-reveal",
    "link-repeat",
    "live",
    "stop",
    "text-colour",
    "text-style",
    "transition",
    "align",
    "enchant",
    "replace",
    "append",
    "prepend",
    "click",
    "event",
    "for",
    "cycling-link",
    "seq-link",
    "dropdown",
    "else",
    "else-if",
    "elseif",
    "font",
    "background",
    "css",
    "hook",
    "hidden",
    "show",
    "hide",
    "icon-undo",
    "goto-url",
    "open-url",
    "a",
    "dm",
];

/// Where a mark stands, if it is near.
fn near(text: &str, mark: &str) -> Option<usize> {
    let mut end = text.len().min(SHORT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text[..end].find(mark)
}

/// Where the bracket closes that a text begins with, if it is near and on the way nothing is left open.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut in_quotes = None;
    for (at, c) in text.char_indices().take_while(|(at, _)| *at < SHORT) {
        match (in_quotes, c) {
            (Some(open), c) => in_quotes = (c != open).then_some(open),
            (None, '"') => in_quotes = Some('"'),
            (None, '(') => depth += 1,
            (None, ')') => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Some(at);
                }
            }
            (None, '\n') if depth == 1 && at > SHORT / 2 => return None,
            _ => {}
        }
    }
    None
}

/// The words and the passage of a link.
fn words_and_name(inside: &str) -> (&str, &str) {
    if let Some((words, name)) = inside.rsplit_once("->") {
        (words, name)
    } else if let Some((name, words)) = inside.split_once("<-") {
        (words, name)
    } else if let Some((words, name)) = inside.rsplit_once('|') {
        (words, name)
    } else {
        (inside, inside)
    }
}

/// The texts in quotation marks of a list, if it has nothing else.
fn quoted(list: &str) -> Vec<String> {
    let mut rest = list.trim();
    let mut found = Vec::new();
    while let Some(mark) = rest.chars().next().filter(|c| *c == '"' || *c == '\'') {
        let Some((inside, after)) = rest[1..].split_once(mark) else { return Vec::new() };
        found.push(inside.to_owned());
        rest = after.trim_start().trim_start_matches(',').trim_start();
    }
    if rest.is_empty() { found } else { Vec::new() }
}
