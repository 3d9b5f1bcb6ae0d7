//! Follows a story through its containers, without running it: each place that something leads to becomes a passage, and each passage goes on until something
//! leads away.
//!
//! Owns: what becomes of choices, diverts, tunnels, threads, functions and conditions. What a condition leads away from becomes a way with cases; what it only
//! shows becomes a part with a condition. Refuses to know: what values mean (`value`), and how a passage is written.

use super::container::{CONDITION, INVISIBLE, Item, ONCE, ONLY, Pointer, START, Story, is_weave};
use super::value::{Value, one, takes, two};
use crate::import::Refusal;
use crate::import::outline::{
    Condition, DEEPEST, Effect, Kind, Link, MOST_PARTS, MOST_PASSAGES, Outline, Part, Passage, Target, Way, Words, bound, words_of,
};
use crate::import::words::{clean, cut, says_something, speaker};
use std::collections::{BTreeSet, HashMap};

/// How much is followed at most: many times what the longest story has.
const MOST_STEPS: usize = 4_000_000;
/// How deeply conditions, functions, threads and borrowed words are followed into each other, all together.
const DEEPEST_FLOW: usize = 100;
/// The most values that wait to be used. A compiler leaves none; more are a program's that nobody compiled.
const MOST_VALUES: usize = 64;
/// How deeply functions and threads are followed into each other.
const DEEPEST_CALL: usize = 6;

pub(super) struct Walk<'s> {
    story: &'s Story,
    outline: &'s mut Outline,
    passages: HashMap<Pointer, usize>,
    open: Vec<(usize, Pointer)>,
    /// Knots whose content stands where a thread begins.
    threads: BTreeSet<usize>,
    steps: usize,
    size: usize,
    depth: usize,
}

/// A passage while it is read.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a state of ink's own machine, and any of them may hold with any other")]
struct Here {
    place: String,
    parts: Vec<Part>,
    links: Vec<Link>,
    fallback: Option<Target>,
    text: String,
    is_glued: bool,
    values: Vec<Value>,
    /// Texts that are put together as values: the words of choices, tags.
    strings: Vec<String>,
    temporary: HashMap<String, Value>,
    /// What holds here.
    holds: Vec<Condition>,
    /// How deeply it stands in conditions.
    nesting: usize,
    /// The functions and threads that it stands in.
    calls: Vec<usize>,
    /// The next divert goes to the words of a choice, and comes back.
    borrows_words: bool,
    is_thread: bool,
    has_returned: bool,
}

/// Why a flow stopped.
enum End {
    Over,
    Go(Target),
    Return,
    /// It came to where it was asked to stop.
    Joined,
    Way(Way),
}

impl<'s> Walk<'s> {
    pub(super) fn new(story: &'s Story, outline: &'s mut Outline) -> Self {
        Self { story, outline, passages: HashMap::new(), open: Vec::new(), threads: BTreeSet::new(), steps: 0, size: 0, depth: 0 }
    }

    /// Follows all of it.
    pub(super) fn all(mut self) -> Result<(), Refusal> {
        self.declarations()?;
        self.outline.start = self.passage((0, 0));
        self.follow()?;
        // What nothing leads to is kept.
        for knot in self.story.knots() {
            for place in std::iter::once(knot).chain(self.story.stitches(knot)) {
                if !self.threads.contains(&place) {
                    self.passage((place, 0));
                }
            }
        }
        self.follow()?;
        self.outline.count("passages", self.outline.passages.iter().filter(|passage| passage.is_named).count());
        tidy(self.outline);
        Ok(())
    }

    fn follow(&mut self) -> Result<(), Refusal> {
        while let Some((at, pointer)) = self.open.pop() {
            bound(self.outline.passages.len(), MOST_PASSAGES, "passages")?;
            let mut here = Here { place: self.story.place(pointer.0), ..Here::default() };
            let end = self.flow(pointer, None, &mut here)?;
            self.end_line(&mut here);
            let way = self.way(end, &mut here);
            let passage = &mut self.outline.passages[at];
            passage.parts = here.parts;
            passage.way = way;
        }
        Ok(())
    }

    fn way(&mut self, end: End, here: &mut Here) -> Way {
        let links = std::mem::take(&mut here.links);
        let fallback = here.fallback.take();
        let goes_on = match end {
            End::Way(way) => return way,
            End::Go(to) => Some(to),
            End::Return if links.is_empty() && fallback.is_none() => return Way::Return,
            End::Over | End::Joined | End::Return => None,
        };
        if links.is_empty() {
            return fallback.or(goes_on).map_or(Way::End, Way::Go);
        }
        if goes_on.is_some() {
            self.outline.remarks.add(
                Kind::Changed,
                &here.place,
                "there are choices, and the story also goes on by itself; it does so where nothing can be chosen",
            );
        }
        Way::Choose(links, fallback.or(goes_on))
    }

    /// The passage that begins there.
    fn passage(&mut self, pointer: Pointer) -> usize {
        if let Some(known) = self.passages.get(&pointer) {
            return *known;
        }
        let at = self.outline.passages.len();
        let (name, is_named) = self.name(pointer);
        let place = self.story.place(pointer.0);
        self.outline.passages.push(Passage { name, place, is_named, parts: Vec::new(), way: Way::End });
        self.passages.insert(pointer, at);
        self.open.push((at, pointer));
        at
    }

    /// What a passage is called, and whether its author called it so.
    fn name(&self, (container, position): Pointer) -> (String, bool) {
        if container == 0 {
            return ("the beginning".to_owned(), true);
        }
        let own = self.story.containers[container].name.as_deref().unwrap_or_default();
        let is_named = position == 0 && !own.is_empty() && !is_weave(own) && own != "b" && own != "s";
        let place = self.story.place(container);
        match () {
            () if is_named => (place, true),
            () if position == 0 && is_weave(own) => (format!("{place} {own}"), false),
            () => (format!("{place} then"), false),
        }
    }

    fn target(&mut self, from: usize, path: &str) -> Target {
        if let Some(pointer) = self.story.find(from, path) {
            Target::Passage(self.passage(pointer))
        } else {
            let place = self.story.place(from);
            self.outline.unknown(&clean(path), &place)
        }
    }

    /// What the variables are at the start.
    fn declarations(&mut self) -> Result<(), Refusal> {
        let Some(container) = self.story.containers[0].named.get("global decl") else { return Ok(()) };
        let mut here = Here { place: "variables".to_owned(), calls: vec![*container], ..Here::default() };
        let declared =
            self.story.containers[*container].content.iter().filter(|item| matches!(item, Item::Assign { is_temporary: false, .. }));
        self.outline.count("variables", declared.count());
        self.flow((*container, 0), None, &mut here)?;
        for part in here.parts {
            if let Part::Do(effects) = part {
                self.outline.before.extend(effects);
            }
        }
        Ok(())
    }

    /// Follows from a place until something leads away, or to where it should stop. What goes into itself again and again is left.
    fn flow(&mut self, from: Pointer, until: Option<Pointer>, here: &mut Here) -> Result<End, Refusal> {
        if self.depth >= DEEPEST_FLOW {
            self.leave(here, "something that goes into itself");
            return Ok(End::Over);
        }
        self.depth += 1;
        let end = self.follow_from(from, until, here);
        self.depth -= 1;
        end
    }

    fn follow_from(&mut self, from: Pointer, until: Option<Pointer>, here: &mut Here) -> Result<End, Refusal> {
        let story = self.story;
        let mut at = from;
        loop {
            self.steps += 1;
            bound(self.steps, MOST_STEPS, "steps")?;
            bound(self.size, MOST_PARTS, "lines and links")?;
            if until == Some(at) {
                return Ok(End::Joined);
            }
            if here.values.len() > MOST_VALUES {
                here.values.remove(0);
            }
            let Some(item) = story.containers[at.0].content.get(at.1) else {
                match story.after(at.0) {
                    Some(next) => at = next,
                    None => return Ok(End::Over),
                }
                continue;
            };
            let mut next = (at.0, at.1 + 1);
            match item {
                Item::Container(inside) => match self.enter(*inside, at, here)? {
                    Entered::At(pointer) => next = pointer,
                    Entered::Ends(end) => return Ok(end),
                },
                Item::Divert { to, is_conditional } => {
                    if let Some(end) = self.divert(at, to, *is_conditional, until, here)? {
                        return Ok(end);
                    }
                }
                Item::VariableDivert(name) if name == "$r" => return Ok(End::Joined),
                Item::VariableDivert(name) => {
                    self.leave(here, &format!("a jump to the place that the variable {name} holds"));
                    return Ok(End::Over);
                }
                Item::Command(command) => {
                    if let Some(end) = self.command(command, here) {
                        return Ok(end);
                    }
                }
                Item::Tunnel(to) => {
                    self.end_line(here);
                    let to = self.target(at.0, to);
                    self.push(here, Part::Visit(to));
                }
                Item::Choice { to, flags } => self.choice(at.0, to, *flags, here),
                Item::Function(path) => self.call(at.0, path, here)?,
                other => self.simple(at.0, other, here),
            }
            at = next;
        }
    }

    fn push(&mut self, here: &mut Here, part: Part) {
        self.size += 1;
        here.parts.push(part);
    }

    /// What was not understood: a comment where it stood, and a remark.
    fn leave(&mut self, here: &mut Here, what: &str) {
        self.outline.remarks.add(Kind::NotUnderstood, &here.place, cut(what, 160));
        let comment = Part::Comment(format!("{}: {}", here.place, clean(what)));
        self.push(here, comment);
    }

    /// The line is over.
    fn end_line(&mut self, here: &mut Here) {
        let text = clean(&std::mem::take(&mut here.text));
        if !says_something(&text) {
            return;
        }
        let line = match speaker(&text) {
            Some((name, said)) => Part::Line { speaker: Some(name.to_owned()), words: said.to_owned() },
            None => Part::Line { speaker: None, words: text },
        };
        self.push(here, line);
    }

    /// What neither leads anywhere nor holds anything.
    fn simple(&mut self, container: usize, item: &Item, here: &mut Here) {
        match item {
            Item::Text(words) => {
                self.size += 1;
                if let Some(string) = here.strings.last_mut() {
                    string.push_str(words);
                } else {
                    here.is_glued &= !says_something(words);
                    here.text.push_str(words);
                }
            }
            Item::Newline if here.strings.is_empty() && !here.is_glued => self.end_line(here),
            Item::Glue if here.strings.is_empty() => glue(here),
            Item::Number(number) => here.values.push(Value::Number(*number)),
            Item::Flag(flag) => here.values.push(Value::Flag(*flag)),
            Item::Variable(name) => {
                let value = match here.temporary.get(name) {
                    Some(Value::Reference(variable)) => Value::Variable(variable.clone()),
                    Some(value) => value.clone(),
                    None => Value::Variable(name.clone()),
                };
                here.values.push(value);
            }
            Item::Count(path) => {
                let passage = self.story.find(container, path).map(|pointer| self.passage(pointer));
                here.values.push(passage.map_or(Value::Unknown, Value::Times));
            }
            Item::Reference(name) => here.values.push(Value::Reference(name.clone())),
            Item::Assign { name, is_temporary } => self.assign(name, *is_temporary, here),
            Item::External { name, arguments } => {
                (0..(*arguments).min(64)).for_each(|_| drop(here.values.pop()));
                here.values.push(Value::Unknown);
                self.leave(here, &format!("a call of the game’s own function {name}"));
            }
            Item::Unknown(what) => {
                here.values.push(Value::Unknown);
                self.leave(here, &format!("a value of another kind ({what})"));
            }
            _ => here.values.extend(matches!(item, Item::Place).then_some(Value::Unknown)),
        }
    }

    fn assign(&mut self, name: &str, is_temporary: bool, here: &mut Here) {
        let value = here.values.pop().unwrap_or(Value::Unknown);
        if name == "$r" {
            here.borrows_words = true;
            return;
        }
        let variable = match here.temporary.get(name) {
            Some(Value::Reference(variable)) if is_temporary => variable.clone(),
            _ if is_temporary => {
                if here.temporary.len() < MOST_VALUES {
                    here.temporary.insert(name.to_owned(), value);
                }
                return;
            }
            _ => name.to_owned(),
        };
        match value.given_to(&variable) {
            Some(effect) => self.push(here, Part::Do(vec![effect])),
            None => self.leave(here, &format!("a change of the variable {variable}")),
        }
    }

    fn command(&mut self, command: &str, here: &mut Here) -> Option<End> {
        match command {
            "done" | "end" => return Some(End::Over),
            "->->" => return Some(End::Return),
            "~ret" => {
                here.has_returned = true;
                return Some(End::Over);
            }
            "str" | "#" if here.strings.len() < MOST_VALUES => here.strings.push(String::new()),
            "/str" => {
                let string = here.strings.pop().unwrap_or_default();
                here.values.push(Value::Text(string));
            }
            "/#" => {
                let tag = here.strings.pop().unwrap_or_default();
                self.leave(here, &format!("the tag {}", cut(&tag, 80)));
            }
            "out" => self.print(here),
            "pop" => drop(here.values.pop()),
            "du" => here.values.extend(here.values.last().cloned()),
            "void" => here.values.push(Value::Nothing),
            "thread" => here.is_thread = true,
            "visit" | "turn" | "choiceCnt" => here.values.push(Value::Unknown),
            "turns" | "readc" | "srnd" | "lrnd" | "rnd" | "listInt" | "range" | "seq" => {
                let taken = if matches!(command, "rnd" | "listInt" | "seq") {
                    2
                } else if command == "range" {
                    3
                } else {
                    1
                };
                (0..taken).for_each(|_| drop(here.values.pop()));
                here.values.push(Value::Unknown);
            }
            operation => match takes(operation) {
                Some(1) => {
                    let value = here.values.pop().unwrap_or(Value::Unknown);
                    here.values.push(one(operation, value));
                }
                Some(_) => {
                    let right = here.values.pop().unwrap_or(Value::Unknown);
                    let left = here.values.pop().unwrap_or(Value::Unknown);
                    here.values.push(two(operation, left, right));
                }
                None => {}
            },
        }
        None
    }

    /// A value in the middle of a text.
    fn print(&mut self, here: &mut Here) {
        let words = match here.values.pop() {
            Some(Value::Text(words)) => words,
            Some(Value::Number(number)) => number.to_string(),
            Some(Value::Nothing) | None => String::new(),
            Some(_) => {
                self.leave(here, "a value in a text, for which “…” stands");
                "…".to_owned()
            }
        };
        here.strings.last_mut().unwrap_or(&mut here.text).push_str(&words);
    }

    fn choice(&mut self, container: usize, to: &str, flags: u64, here: &mut Here) {
        self.end_line(here);
        let condition = (flags & CONDITION != 0).then(|| here.values.pop().unwrap_or(Value::Unknown));
        let mut words = Vec::new();
        for part in [ONLY, START] {
            if flags & part != 0 {
                words.push(if let Some(Value::Text(words)) = here.values.pop() { words } else { String::new() });
            }
        }
        words.reverse();
        let words = clean(&words.concat());
        let to = self.target(container, to);
        let mut holds = here.holds.clone();
        if let Some(value) = condition {
            match value.condition() {
                Some(condition) => holds.push(condition),
                None => self.leave(here, &format!("the condition of the choice “{}”, which is always offered", cut(&words, 60))),
            }
        }
        let when = Condition::all(holds);
        if flags & INVISIBLE != 0 && when.is_none() && here.fallback.is_none() {
            here.fallback = Some(to);
            return;
        }
        let words = if says_something(&words) { Words::Own(words) } else { Words::Invented("a-way-on") };
        let mut link = Link::new(words, to, when);
        link.once = flags & ONCE != 0;
        self.size += 1;
        here.links.push(link);
    }

    /// A divert: why the flow stops, if it does.
    fn divert(
        &mut self,
        at: Pointer,
        to: &str,
        is_conditional: bool,
        until: Option<Pointer>,
        here: &mut Here,
    ) -> Result<Option<End>, Refusal> {
        let pointer = self.story.find(at.0, to);
        if std::mem::take(&mut here.borrows_words) {
            if let Some(pointer) = pointer {
                self.flow(pointer, None, here)?;
            }
            return Ok(None);
        }
        if std::mem::take(&mut here.is_thread) {
            self.thread(pointer, here)?;
            return Ok(None);
        }
        if is_conditional {
            return Ok(self.conditional(at, to, here));
        }
        if pointer.is_some() && pointer == until {
            return Ok(Some(End::Joined));
        }
        self.end_line(here);
        if !here.calls.is_empty() {
            self.leave(here, "a function or a thread that goes elsewhere");
            return Ok(Some(End::Over));
        }
        Ok(Some(End::Go(self.target(at.0, to))))
    }

    /// A jump under a condition that stands alone.
    fn conditional(&mut self, at: Pointer, to: &str, here: &mut Here) -> Option<End> {
        let condition = here.values.pop().and_then(Value::condition);
        if !here.calls.is_empty() {
            self.leave(here, "a jump under a condition");
            return None;
        }
        self.end_line(here);
        let (to, on) = (self.target(at.0, to), Target::Passage(self.passage((at.0, at.1 + 1))));
        Some(End::Way(match condition {
            Some(condition) => Way::Switch(vec![(condition, to)], on),
            None => self.unknown_way(vec![to, on], here),
        }))
    }

    /// Ways of which nobody knows which is taken become answers.
    fn unknown_way(&mut self, all: Vec<Target>, here: &mut Here) -> Way {
        self.leave(here, "a condition that decides how the story goes on; each way became an answer");
        Way::Choose(all.into_iter().map(|to| Link::new(Words::Invented("a-way-on"), to, None)).collect(), None)
    }

    /// The content of a knot, with its choices, where a thread begins.
    fn thread(&mut self, pointer: Option<Pointer>, here: &mut Here) -> Result<(), Refusal> {
        let Some(pointer) = pointer.filter(|pointer| here.calls.len() < DEEPEST_CALL && !here.calls.contains(&pointer.0)) else {
            self.leave(here, "a thread");
            return Ok(());
        };
        self.threads.insert(pointer.0);
        self.outline.remarks.add(
            Kind::Changed,
            &here.place,
            format!("a thread: “{}” stands in this place", cut(&self.story.place(pointer.0), 60)),
        );
        here.calls.push(pointer.0);
        self.flow(pointer, None, here)?;
        here.calls.pop();
        Ok(())
    }

    /// What a function does stands where it is called.
    fn call(&mut self, container: usize, path: &str, here: &mut Here) -> Result<(), Refusal> {
        let pointer = self.story.find(container, path);
        let Some(pointer) = pointer.filter(|pointer| here.calls.len() < DEEPEST_CALL && !here.calls.contains(&pointer.0)) else {
            here.values.push(Value::Unknown);
            self.leave(here, &format!("a call of the function {path}"));
            return Ok(());
        };
        let temporary = std::mem::take(&mut here.temporary);
        here.calls.push(pointer.0);
        here.has_returned = false;
        self.flow(pointer, None, here)?;
        if !std::mem::take(&mut here.has_returned) {
            here.values.push(Value::Nothing);
        }
        here.calls.pop();
        here.temporary = temporary;
        Ok(())
    }

    /// A container that is met on the way.
    fn enter(&mut self, inside: usize, at: Pointer, here: &mut Here) -> Result<Entered, Refusal> {
        let container = &self.story.containers[inside];
        if self.story.is_branch(inside) {
            return self.group(at, here);
        }
        if container.named.contains_key("s0") && container.content.get(1) == Some(&Item::Command("visit".to_owned())) {
            return self.sequence(inside, at, here);
        }
        let is_place = container.name.as_deref().is_some_and(|name| !name.starts_with('$'));
        if is_place && here.calls.is_empty() && here.nesting == 0 && here.strings.is_empty() {
            self.end_line(here);
            let to = Target::Passage(self.passage((inside, 0)));
            return Ok(Entered::Ends(End::Go(to)));
        }
        Ok(Entered::At((inside, 0)))
    }

    /// A text that changes each time: its first words are kept.
    fn sequence(&mut self, inside: usize, at: Pointer, here: &mut Here) -> Result<Entered, Refusal> {
        let container = &self.story.containers[inside];
        let nop = container.content.iter().position(|item| *item == Item::Command("nop".to_owned())).unwrap_or(container.content.len());
        for (name, part) in container.named.iter().filter(|(name, _)| name.starts_with('s') && name.as_str() != "s0") {
            let mut words = String::new();
            self.words(*part, &mut words);
            self.leave(here, &format!("words that change each time ({name}): {words}"));
        }
        here.values.push(Value::Unknown);
        match self.flow((container.named["s0"], 0), Some((inside, nop)), here)? {
            End::Joined | End::Over => Ok(Entered::At((at.0, at.1 + 1))),
            end => Ok(Entered::Ends(end)),
        }
    }

    /// All words of a container.
    fn words(&mut self, container: usize, found: &mut String) {
        let story = self.story;
        for item in &story.containers[container].content {
            match item {
                Item::Text(words) if found.len() < 2_000 => found.push_str(words),
                Item::Container(inside) => self.words(*inside, found),
                Item::Divert { to, .. } if !to.starts_with('.') => {
                    found.push_str(" -> ");
                    found.push_str(to);
                }
                _ => {}
            }
        }
    }

    /// The branches of a condition.
    fn group(&mut self, at: Pointer, here: &mut Here) -> Result<Entered, Refusal> {
        let content = &self.story.containers[at.0].content;
        let mut branches = Vec::new();
        let mut position = at.1;
        let mut drops_value = false;
        while let Some(Item::Container(inside)) =
            content.get(position).filter(|item| matches!(item, Item::Container(inside) if self.story.is_branch(*inside)))
        {
            let (when, uses_value) = self.branch_condition(*inside, here)?;
            drops_value |= uses_value;
            branches.push(Branch { when, body: self.story.containers[*inside].named["b"] });
            position += 1;
        }
        if drops_value {
            here.values.pop();
        }
        let nop =
            content[position..].iter().position(|item| *item == Item::Command("nop".to_owned())).map_or(position, |more| position + more);
        let join = (at.0, nop);
        let leaves = branches.iter().any(|branch| self.leaves(branch.body, branch.body, join));
        if !leaves {
            self.shown(branches, join, here)?;
        } else if here.calls.is_empty() && here.nesting == 0 && here.strings.is_empty() {
            if here.links.is_empty() && here.fallback.is_none() {
                self.end_line(here);
                return Ok(Entered::Ends(End::Way(self.cases(branches, join, here))));
            }
            self.leave(here, "a jump under a condition after choices; it became an answer");
            for branch in branches {
                let to = Target::Passage(self.passage((branch.body, 0)));
                let when = if let When::If(when) = branch.when { Some(when) } else { None };
                here.links.push(Link::new(Words::Invented("a-way-on"), to, when));
            }
        } else {
            self.leave(here, "a jump under a condition, in a function, a thread or the words of a choice");
        }
        Ok(Entered::At(join))
    }

    /// When a branch holds, and whether it looks at a value that was computed before it.
    fn branch_condition(&mut self, branch: usize, here: &Here) -> Result<(When, bool), Refusal> {
        let content = &self.story.containers[branch].content;
        let last = content.len() - 1;
        let is_else = matches!(content[last], Item::Divert { is_conditional: false, .. });
        let compares = content.first() == Some(&Item::Command("du".to_owned()));
        if is_else {
            return Ok((When::Otherwise, false));
        }
        let mut probe = Here {
            place: here.place.clone(),
            values: here.values.clone(),
            temporary: here.temporary.clone(),
            calls: here.calls.clone(),
            ..Here::default()
        };
        // A function that a condition calls may not lead away from it.
        probe.calls.push(usize::MAX);
        self.flow((branch, 0), Some((branch, last)), &mut probe)?;
        let when = probe.values.pop().and_then(Value::condition);
        Ok((when.map_or(When::Unknown, When::If), compares || last == 0))
    }

    /// Whether a branch leads anywhere else than to where the branches join.
    fn leaves(&self, container: usize, body: usize, join: Pointer) -> bool {
        let story = self.story;
        let mut is_thread = false;
        let here = &story.containers[container];
        let parts = here.named.iter().filter(|(name, _)| is_part(name)).map(|(_, inside)| *inside);
        for item in &here.content {
            let leaves = match item {
                Item::Divert { to, .. } if !is_thread => match story.find(container, to) {
                    Some(to) => to != join && !self.is_in(to.0, body),
                    None => true,
                },
                Item::VariableDivert(name) => name != "$r",
                Item::Command(command) => matches!(command.as_str(), "done" | "end" | "->->" | "~ret"),
                Item::Container(inside) => self.leaves(*inside, body, join),
                _ => false,
            };
            is_thread = *item == Item::Command("thread".to_owned());
            if leaves {
                return true;
            }
        }
        parts.into_iter().any(|inside| self.leaves(inside, body, join))
    }

    fn is_in(&self, container: usize, outer: usize) -> bool {
        let mut at = Some(container);
        while let Some(here) = at {
            if here == outer {
                return true;
            }
            at = self.story.containers[here].parent.map(|(parent, _)| parent);
        }
        false
    }

    /// Branches that lead away: how the passage goes on.
    fn cases(&mut self, branches: Vec<Branch>, join: Pointer, here: &mut Here) -> Way {
        let is_unknown = branches.iter().any(|branch| matches!(branch.when, When::Unknown));
        let mut cases = Vec::new();
        let mut all = Vec::new();
        let mut otherwise = None;
        for branch in branches {
            let to = Target::Passage(self.passage((branch.body, 0)));
            all.push(to.clone());
            match branch.when {
                When::If(when) if otherwise.is_none() => cases.push((when, to)),
                When::Otherwise => otherwise = otherwise.or(Some(to)),
                _ => {}
            }
        }
        let otherwise = otherwise.unwrap_or_else(|| {
            let on = Target::Passage(self.passage(join));
            all.push(on.clone());
            on
        });
        match (is_unknown, cases.is_empty()) {
            (true, _) => self.unknown_way(all, here),
            (false, true) => Way::Go(otherwise),
            (false, false) => Way::Switch(cases, otherwise),
        }
    }

    /// Branches that only show something.
    fn shown(&mut self, branches: Vec<Branch>, join: Pointer, here: &mut Here) -> Result<(), Refusal> {
        let in_words = !here.strings.is_empty();
        if !in_words {
            self.end_line(here);
        }
        let nesting = here.nesting + branches.len();
        let is_unknown = nesting > DEEPEST || branches.iter().any(|branch| matches!(branch.when, When::Unknown));
        if is_unknown && !in_words {
            self.leave(here, "a condition; what it shows first is always shown");
        }
        let mut done = Vec::new();
        let mut before = Vec::new();
        for branch in branches {
            let when = if let When::If(when) = branch.when { Some(when) } else { None };
            let mut inside = Here {
                place: here.place.clone(),
                strings: here.strings.iter().map(|_| String::new()).collect(),
                temporary: here.temporary.clone(),
                holds: here.holds.clone(),
                values: here.values.clone(),
                calls: here.calls.clone(),
                nesting,
                ..Here::default()
            };
            if !is_unknown {
                inside.holds.extend(before.iter().cloned().map(Condition::not).chain(when.clone()));
            }
            self.flow((branch.body, 0), Some(join), &mut inside)?;
            self.end_line(&mut inside);
            here.links.append(&mut inside.links);
            here.fallback = here.fallback.take().or(inside.fallback.take());
            before.extend(when.clone());
            done.push((when, inside.parts, inside.strings.pop().unwrap_or_default()));
        }
        if in_words {
            self.words_in_branches(done, here);
        } else {
            Self::parts_in_branches(done, is_unknown, here);
        }
        Ok(())
    }

    /// The words of a choice that change with a condition: the first are kept.
    fn words_in_branches(&mut self, branches: Vec<(Option<Condition>, Vec<Part>, String)>, here: &mut Here) {
        for (number, (_, _, words)) in branches.into_iter().enumerate() {
            if number == 0 {
                here.strings.last_mut().into_iter().for_each(|string| string.push_str(&words));
            } else {
                self.leave(here, &format!("other words of a choice, under a condition: {words}"));
            }
        }
    }

    fn parts_in_branches(branches: Vec<(Option<Condition>, Vec<Part>, String)>, is_unknown: bool, here: &mut Here) {
        if is_unknown {
            let place = here.place.clone();
            for (number, (_, parts, _)) in branches.into_iter().enumerate() {
                for part in parts {
                    match part {
                        Part::Do(effects) => {
                            let names: Vec<&str> = effects.iter().map(Effect::variable).collect();
                            here.parts.push(Part::Comment(format!("{place}: a change of {} under this condition", names.join(", "))));
                        }
                        part if number == 0 => here.parts.push(part),
                        part => here
                            .parts
                            .extend(words_of(&[part]).into_iter().map(|words| Part::Comment(format!("{place}, otherwise: {words}")))),
                    }
                }
            }
            return;
        }
        let mut otherwise = Vec::new();
        for (when, then, _) in branches.into_iter().rev() {
            otherwise = match when {
                None => then,
                Some(_) if then.is_empty() && otherwise.is_empty() => Vec::new(),
                Some(when) => vec![Part::If { when, then, otherwise }],
            };
        }
        here.parts.append(&mut otherwise);
    }
}

/// Where a container that is met leads.
enum Entered {
    At(Pointer),
    Ends(End),
}

/// When a branch holds.
enum When {
    If(Condition),
    Otherwise,
    Unknown,
}

struct Branch {
    when: When,
    body: usize,
}

/// Whether a named container is a part of a condition, of words of a choice or of a sequence: it is met on the way, and is no place of its own.
fn is_part(name: &str) -> bool {
    name == "b"
        || name == "s"
        || name.strip_prefix('s').is_some_and(|number| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()))
}

/// What stands before and after is one line.
fn glue(here: &mut Here) {
    here.is_glued = true;
    if says_something(&here.text) {
        return;
    }
    if let Some(Part::Line { speaker, words }) = here.parts.pop_if(|part| matches!(part, Part::Line { .. })) {
        here.text = speaker.map_or_else(|| format!("{words} "), |speaker| format!("{speaker}: {words} "));
    }
}

/// Passages that only lead on are left out, and what only one choice leads to becomes its reply.
fn tidy(outline: &mut Outline) {
    let mut leads = vec![0_usize; outline.passages.len()];
    let mut kept = vec![false; outline.passages.len()];
    kept[outline.start] = true;
    count_leads(outline, &mut leads, &mut kept);
    let alias: Vec<Option<Target>> = outline
        .passages
        .iter()
        .enumerate()
        .map(|(at, passage)| {
            let leads_on = !passage.is_named && !kept[at] && passage.parts.is_empty();
            if let (true, Way::Go(to)) = (leads_on, &passage.way) { Some(to.clone()) } else { None }
        })
        .collect();
    let end_of = |to: &Target| {
        let mut at = to.clone();
        // A ring of such passages is a ring of the source, and is kept.
        for _ in 0..64 {
            match at.passage().and_then(|at| alias[at].clone()) {
                Some(next) => at = next,
                None => break,
            }
        }
        at
    };
    for passage in &mut outline.passages {
        change_targets(passage, &mut |to| *to = end_of(to));
    }
    leads.fill(0);
    count_leads(outline, &mut leads, &mut kept);
    for at in 0..outline.passages.len() {
        // Its links are taken out of it while other passages are changed.
        let Way::Choose(links, _) = &mut outline.passages[at].way else { continue };
        let mut taken = std::mem::take(links);
        for link in &mut taken {
            fold(outline, link, at, &leads, &kept);
        }
        if let Way::Choose(links, _) = &mut outline.passages[at].way {
            *links = taken;
        }
    }
    drop_unused(outline, &kept);
}

/// Makes the passage that only this link leads to its reply.
fn fold(outline: &mut Outline, link: &mut Link, from: usize, leads: &[usize], kept: &[bool]) {
    let Some(to) = link.to.passage().filter(|to| *to != from && leads[*to] == 1 && !kept[*to] && !outline.passages[*to].is_named) else {
        return;
    };
    let Way::Go(next) = outline.passages[to].way.clone() else { return };
    link.reply = std::mem::take(&mut outline.passages[to].parts);
    link.to = next;
    // What she says is her own line already.
    let is_echo = matches!((&link.words, link.reply.first()), (Words::Own(own), Some(Part::Line { words, .. })) if own == words);
    if is_echo {
        link.reply.remove(0);
    }
}

fn count_leads(outline: &Outline, leads: &mut [usize], kept: &mut [bool]) {
    let mut seen = |condition: &Condition| {
        condition.each(&mut |simple| {
            if let Condition::Seen(at) = simple {
                kept[*at] = true;
            }
        });
    };
    for passage in &outline.passages {
        passage.each_jump(&mut |to| to.passage().into_iter().for_each(|to| leads[to] += 1));
        passage.each_visit(&mut |to| to.passage().into_iter().for_each(|to| leads[to] += 2));
        each_condition(passage, &mut seen);
    }
}

fn each_condition(passage: &Passage, found: &mut impl FnMut(&Condition)) {
    fn inside(parts: &[Part], found: &mut impl FnMut(&Condition)) {
        for part in parts {
            if let Part::If { when, then, otherwise } = part {
                found(when);
                inside(then, found);
                inside(otherwise, found);
            }
        }
    }
    inside(&passage.parts, found);
    match &passage.way {
        Way::Choose(links, _) => {
            for link in links {
                link.when.iter().for_each(&mut *found);
                inside(&link.reply, found);
            }
        }
        Way::Switch(cases, _) => cases.iter().for_each(|(when, _)| found(when)),
        _ => {}
    }
}

fn change_targets(passage: &mut Passage, change: &mut impl FnMut(&mut Target)) {
    fn inside(parts: &mut [Part], change: &mut impl FnMut(&mut Target)) {
        for part in parts {
            match part {
                Part::Visit(to) => change(to),
                Part::If { then, otherwise, .. } => {
                    inside(then, change);
                    inside(otherwise, change);
                }
                _ => {}
            }
        }
    }
    inside(&mut passage.parts, change);
    match &mut passage.way {
        Way::Choose(links, fallback) => {
            for link in links {
                change(&mut link.to);
                inside(&mut link.reply, change);
            }
            fallback.iter_mut().for_each(change);
        }
        Way::Go(to) => change(to),
        Way::Switch(cases, otherwise) => {
            cases.iter_mut().for_each(|(_, to)| change(to));
            change(otherwise);
        }
        Way::Return | Way::End => {}
    }
}

fn change_conditions(passage: &mut Passage, change: &mut impl FnMut(&mut usize)) {
    fn one(condition: &mut Condition, change: &mut impl FnMut(&mut usize)) {
        match condition {
            Condition::Seen(at) => change(at),
            Condition::Not(inside) => one(inside, change),
            Condition::All(all) | Condition::Any(all) => all.iter_mut().for_each(|inside| one(inside, change)),
            _ => {}
        }
    }
    fn inside(parts: &mut [Part], change: &mut impl FnMut(&mut usize)) {
        for part in parts {
            if let Part::If { when, then, otherwise } = part {
                one(when, change);
                inside(then, change);
                inside(otherwise, change);
            }
        }
    }
    inside(&mut passage.parts, change);
    match &mut passage.way {
        Way::Choose(links, _) => {
            for link in links {
                link.when.iter_mut().for_each(|when| one(when, change));
                inside(&mut link.reply, change);
            }
        }
        Way::Switch(cases, _) => cases.iter_mut().for_each(|(when, _)| one(when, change)),
        _ => {}
    }
}

/// Leaves out the pieces that nothing leads to any more.
fn drop_unused(outline: &mut Outline, kept: &[bool]) {
    let mut used = vec![false; outline.passages.len()];
    let mut open: Vec<usize> = (0..outline.passages.len()).filter(|at| kept[*at] || outline.passages[*at].is_named).collect();
    while let Some(at) = open.pop() {
        if !std::mem::replace(&mut used[at], true) {
            outline.passages[at].each_jump(&mut |to| open.extend(to.passage()));
            outline.passages[at].each_visit(&mut |to| open.extend(to.passage()));
        }
    }
    let mut numbers = vec![0; used.len()];
    let mut next = 0;
    for (number, used) in numbers.iter_mut().zip(&used) {
        *number = next;
        next += usize::from(*used);
    }
    let mut at = 0;
    outline.passages.retain(|_| {
        at += 1;
        used[at - 1]
    });
    for passage in &mut outline.passages {
        change_targets(passage, &mut |to| {
            if let Target::Passage(at) = to {
                *at = numbers[*at];
            }
        });
        change_conditions(passage, &mut |at| *at = numbers[*at]);
    }
    outline.start = numbers[outline.start];
}
