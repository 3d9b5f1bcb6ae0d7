//! A passage of Twee while it is read: lines, links, and the conditions that they stand under.
//!
//! Owns: what becomes of a condition that was understood, and of one that was not. Refuses to know: how anything is written in a dialect (`markup`).

use crate::import::outline::{Condition, DEEPEST, Effect, Kind, Link, Outline, Part, Passage, Target, Way, Words, words_of};
use crate::import::words::{clean, cut, says_something, speaker};

/// How many conditions can be open at once, understood or not.
const MOST_OPEN: usize = 64;

/// What closes a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Closer {
    /// `<</if>>`
    Macro,
    /// `]`
    Hook,
    /// `[continued]`
    Modifier,
    /// `<% } %>`
    Code,
}

/// A condition that is open.
struct Frame {
    closer: Closer,
    /// The branches that are done: none for the last one, which holds if no other does.
    done: Vec<(Option<Condition>, Vec<Part>)>,
    /// The condition of the branch that is read.
    now: Option<Condition>,
    parts: Vec<Part>,
    /// A condition in it was not understood.
    is_unknown: bool,
}

impl Frame {
    /// What holds where we are in it.
    fn holds(&self) -> Vec<Condition> {
        if self.is_unknown {
            return Vec::new();
        }
        self.done.iter().filter_map(|(when, _)| when.clone().map(Condition::not)).chain(self.now.clone()).collect()
    }
}

/// When a passage leads on by itself.
enum When {
    Always,
    If(Condition),
    /// Its condition was not understood.
    Unknown,
}

pub(super) struct Builder<'o> {
    pub outline: &'o mut Outline,
    name: String,
    place: String,
    /// The line that is read.
    pub line: usize,
    speaker: Option<String>,
    parts: Vec<Part>,
    frames: Vec<Frame>,
    /// Conditions in those, which are not looked at.
    skipped: usize,
    links: Vec<Link>,
    jumps: Vec<(When, Target)>,
    /// The line of text with the words of its links, and without.
    text: String,
    bare: String,
    is_blank: bool,
    /// How many lines, links and comments there are.
    pub size: usize,
}

impl<'o> Builder<'o> {
    pub(super) fn new(outline: &'o mut Outline, name: &str, line: usize, speaker: Option<String>) -> Self {
        Self {
            outline,
            name: name.to_owned(),
            place: format!("line {line}"),
            line,
            speaker,
            parts: Vec::new(),
            frames: Vec::new(),
            skipped: 0,
            links: Vec::new(),
            jumps: Vec::new(),
            text: String::new(),
            bare: String::new(),
            is_blank: true,
            size: 0,
        }
    }

    pub(super) fn here(&self) -> String {
        format!("line {}", self.line)
    }

    fn push(&mut self, part: Part) {
        self.size += 1;
        self.frames.last_mut().map_or(&mut self.parts, |frame| &mut frame.parts).push(part);
    }

    pub(super) fn letter(&mut self, c: char) {
        self.is_blank &= c.is_whitespace();
        self.text.push(c);
        self.bare.push(c);
    }

    pub(super) fn is_at_line_start(&self) -> bool {
        self.is_blank
    }

    /// What was not understood, or is left out: a comment where it stood, and a remark.
    pub(super) fn leave(&mut self, kind: Kind, source: &str, why: &str) {
        let place = self.here();
        self.outline.remarks.add(kind, &place, format!("{why}: {}", cut(source, 120)));
        for line in source.lines().filter(|line| says_something(line)) {
            self.push(Part::Comment(format!("{place}: {}", clean(line))));
        }
    }

    /// The line is over.
    pub(super) fn end_line(&mut self) {
        self.is_blank = true;
        let (text, bare) = (plain(&std::mem::take(&mut self.text)), std::mem::take(&mut self.bare));
        let has_links = text.len() != plain(&bare).len();
        // Where only links stand, marks of a list are no words.
        let is_line = if has_links { bare.contains(char::is_alphanumeric) } else { says_something(&text) };
        if !is_line {
            return;
        }
        let said = match &self.speaker {
            Some(name) => Part::Line { speaker: Some(name.clone()), words: text },
            None => match speaker(&text) {
                Some((name, said)) => Part::Line { speaker: Some(name.to_owned()), words: said.to_owned() },
                None => Part::Line { speaker: None, words: text },
            },
        };
        self.push(said);
    }

    pub(super) fn effects(&mut self, effects: Vec<Effect>) {
        self.push(Part::Do(effects));
    }

    pub(super) fn visit(&mut self, to: Target) {
        self.end_line();
        self.push(Part::Visit(to));
    }

    /// What holds here, and whether something is open that was not understood.
    fn holds(&self) -> (Option<Condition>, bool) {
        let all: Vec<Condition> = self.frames.iter().flat_map(Frame::holds).collect();
        (Condition::all(all), self.frames.iter().any(|frame| frame.is_unknown))
    }

    pub(super) fn link(&mut self, words: &str, to: Target, effects: Vec<Effect>) {
        self.size += 1;
        let label = plain(words);
        self.text.push_str(&label);
        self.is_blank = false;
        let words = if says_something(&label) { Words::Own(label) } else { Words::Own(self.name_of(&to)) };
        let (when, _) = self.holds();
        let mut link = Link::new(words, to, when);
        link.effects = effects;
        self.links.push(link);
    }

    fn name_of(&self, to: &Target) -> String {
        match to {
            Target::Passage(passage) => self.outline.passages.get(*passage).map_or_else(|| "?".to_owned(), |passage| passage.name.clone()),
            Target::Unknown(name) => name.clone(),
        }
    }

    pub(super) fn jump(&mut self, to: Target) {
        self.size += 1;
        let when = match self.holds() {
            (_, true) => When::Unknown,
            (None, false) => When::Always,
            (Some(when), false) => When::If(when),
        };
        self.jumps.push((when, to));
    }

    /// How deeply the next condition would stand.
    fn depth(&self) -> usize {
        self.frames.iter().map(|frame| frame.done.len() + 1).sum()
    }

    /// A condition begins.
    pub(super) fn open(&mut self, when: Option<Condition>, closer: Closer, source: &str) {
        self.end_line();
        if self.frames.len() >= MOST_OPEN {
            self.skipped += 1;
            return self.leave(Kind::NotUnderstood, source, "a condition in too many others");
        }
        let when = when.filter(|_| self.depth() < DEEPEST);
        if when.is_none() {
            self.leave(Kind::NotUnderstood, source, "a condition, so what it holds is always shown");
        }
        self.frames.push(Frame { closer, done: Vec::new(), is_unknown: when.is_none(), now: when, parts: Vec::new() });
    }

    /// Another branch begins: with a condition of its own, or with what holds otherwise.
    #[expect(clippy::option_option, reason = "no condition is “otherwise”, and one that is not understood is none of ours")]
    pub(super) fn branch(&mut self, when: Option<Option<Condition>>, closer: Closer, source: &str) {
        self.end_line();
        if self.skipped > 0 {
            return self.leave(Kind::NotUnderstood, source, "a condition in too many others");
        }
        let is_deep = self.depth() >= DEEPEST;
        let Some(frame) = self.frames.last_mut().filter(|frame| frame.closer == closer) else {
            return self.leave(Kind::NotUnderstood, source, "“else” without “if”");
        };
        let parts = std::mem::take(&mut frame.parts);
        let (now, is_known) = match when {
            Some(Some(when)) => (Some(when), !is_deep),
            Some(None) => (None, false),
            None => (None, true),
        };
        let before = std::mem::replace(&mut frame.now, now);
        frame.done.push((before, parts));
        if !is_known && !frame.is_unknown {
            frame.is_unknown = true;
            self.leave(Kind::NotUnderstood, source, "a condition, so what it holds is left out");
        }
    }

    /// A condition ends. Whether one was open.
    pub(super) fn close(&mut self, closer: Closer) -> bool {
        if self.skipped > 0 {
            self.skipped -= 1;
            return true;
        }
        if self.frames.last().is_none_or(|frame| frame.closer != closer) {
            return false;
        }
        self.end_line();
        let Some(mut frame) = self.frames.pop() else { return false };
        frame.done.push((frame.now.take(), std::mem::take(&mut frame.parts)));
        let parts = if frame.is_unknown { unknown(frame.done, &self.here()) } else { chain(frame.done) };
        parts.into_iter().for_each(|part| self.push(part));
        true
    }

    /// Whether a condition of this kind is the innermost that is open.
    pub(super) fn is_open(&self, closer: Closer) -> bool {
        self.skipped > 0 || self.frames.last().is_some_and(|frame| frame.closer == closer)
    }

    /// The passage is over.
    pub(super) fn finish(mut self) -> (Passage, Option<Passage>) {
        self.end_line();
        self.skipped = 0;
        while let Some(frame) = self.frames.last() {
            if frame.closer != Closer::Modifier {
                let place = self.here();
                self.outline.remarks.add(Kind::NotUnderstood, &place, "a condition is not closed before the passage ends");
            }
            let closer = frame.closer;
            self.close(closer);
        }
        let (way, end) = self.way();
        let (name, place) = (self.name, self.place);
        let end = end.then(|| Passage { name: name.clone(), place: place.clone(), is_named: false, parts: Vec::new(), way: Way::End });
        (Passage { name, place, is_named: true, parts: self.parts, way }, end)
    }

    /// How it goes on, and whether it needs an end for when no condition holds. That end is [`AN_END`] until it has a number.
    fn way(&mut self) -> (Way, bool) {
        let links = std::mem::take(&mut self.links);
        let jumps = std::mem::take(&mut self.jumps);
        if jumps.is_empty() {
            return (if links.is_empty() { Way::End } else { Way::Choose(links, None) }, false);
        }
        if links.is_empty() && !jumps.iter().any(|(when, _)| matches!(when, When::Unknown)) {
            return switch(jumps);
        }
        let why = "this leads on by itself and by links, or when a condition holds that was not understood; it became an answer";
        let mut all = links;
        for (when, to) in jumps {
            self.outline.remarks.add(Kind::Changed, &self.place, format!("{why}: {}", cut(&self.name_of(&to), 60)));
            let when = if let When::If(when) = when { Some(when) } else { None };
            all.push(Link::new(Words::Invented("a-way-on"), to, when));
        }
        (Way::Choose(all, None), false)
    }
}

/// Stands for the end of a passage that leads on only if a condition holds.
pub(super) const AN_END: usize = usize::MAX;

fn switch(jumps: Vec<(When, Target)>) -> (Way, bool) {
    let mut cases = Vec::new();
    for (when, to) in jumps {
        match when {
            When::If(when) if cases.len() < 50 => cases.push((when, to)),
            _ if cases.is_empty() => return (Way::Go(to), false),
            _ => return (Way::Switch(cases, to), false),
        }
    }
    (Way::Switch(cases, Target::Passage(AN_END)), true)
}

/// Branches of which the first holds whose condition does.
fn chain(branches: Vec<(Option<Condition>, Vec<Part>)>) -> Vec<Part> {
    let mut otherwise = Vec::new();
    for (when, then) in branches.into_iter().rev() {
        otherwise = match when {
            None => then,
            Some(_) if then.is_empty() && otherwise.is_empty() => Vec::new(),
            Some(when) => vec![Part::If { when, then, otherwise }],
        };
    }
    otherwise
}

/// Branches of which nobody knows when they hold: the first is shown, the words of the others are kept as comments, and nothing is remembered.
fn unknown(branches: Vec<(Option<Condition>, Vec<Part>)>, place: &str) -> Vec<Part> {
    let mut shown = Vec::new();
    for (number, (_, parts)) in branches.into_iter().enumerate() {
        for part in parts {
            match part {
                Part::Do(effects) => {
                    let names: Vec<&str> = effects.iter().map(Effect::variable).collect();
                    shown.push(Part::Comment(format!("{place}: a change of {} under this condition", names.join(", "))));
                }
                part if number == 0 => shown.push(part),
                part => shown.extend(words_of(&[part]).into_iter().map(|words| Part::Comment(format!("{place}, otherwise: {words}")))),
            }
        }
    }
    shown
}

/// A line without the marks for emphasis and with the characters that HTML writes as names.
fn plain(text: &str) -> String {
    let mut text = text.replace("''", "").replace("**", "").replace("__", "");
    if !text.contains("://") {
        text = text.replace("//", "");
    }
    for (written, meant) in
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"), ("&nbsp;", " "), ("&amp;", "&")]
    {
        text = text.replace(written, meant);
    }
    clean(&text)
}
