//! Writes the scenario file and its texts.
//!
//! Owns: what an outline looks like in our format, which names its things get, and that whatever is made up says so: `// INVENTED` and `# INVENTED`. What only a
//! person can say (what an answer does and costs, what to talk about, the notes for whoever leads) is left out, so that `check` asks for it. The words that had
//! to be made up are in `assets/starter/imported.ftl`. Refuses to know: which tool the source came from.

use super::names::{Names, first_words};
use super::outline::{Condition, Effect, HIGHEST, Kind, Link, Outline, Part, Passage, Target, Way, Words};
use super::words::{clean, cut, fluent, pieces, says_something};
use crate::story::script::MOST_OPTIONS;
use crate::story::{Id, text_id};
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

/// The made-up words.
const FRAME: &str = include_str!("../../assets/starter/imported.ftl");
/// The most people of a story. A source with more has lines that only look as if somebody said them.
const MOST_PEOPLE: usize = 40;
/// The longest words of an answer or a title, in characters.
const LONGEST_LABEL: usize = 240;
/// How many words are read in a minute.
const WORDS_A_MINUTE: usize = 160;

/// What was written.
pub(super) struct Written {
    pub scenario: String,
    pub texts: String,
    /// What is in it, and how often.
    pub counts: BTreeMap<&'static str, usize>,
}

struct Writer {
    /// The name of each passage’s scene, and of each name that nothing has.
    scenes: Vec<Id>,
    unknown: HashMap<String, Id>,
    names: Names,
    people: Vec<(String, Id)>,
    variables: HashMap<String, (Id, u8)>,
    is_level: HashMap<String, bool>,
    away: Id,
    end: Id,
    has_end: bool,
    ron: String,
    texts: String,
    counts: BTreeMap<&'static str, usize>,
    words: usize,
}

/// The names in a scene: those of its lines and answers.
struct Here {
    scene: Id,
    names: Names,
    is_spoken: bool,
}

pub(super) fn write(outline: &mut Outline, id: &Id) -> Written {
    let mut names = Names::default();
    let scenes = outline.passages.iter().map(|passage| names.give(&passage.name, "passage")).collect();
    let (away, end) = (names.give("stepped-away", "stepped-away"), names.give("the-end", "the-end"));
    let mut writer = Writer {
        scenes,
        unknown: HashMap::new(),
        names,
        people: people(outline),
        variables: HashMap::new(),
        is_level: HashMap::new(),
        away,
        end,
        has_end: false,
        ron: String::new(),
        texts: String::new(),
        counts: BTreeMap::new(),
        words: 0,
    };
    writer.name_variables(outline);
    let start = writer.begin(outline);
    for (at, passage) in outline.passages.iter().enumerate() {
        writer.passage(at, passage);
    }
    writer.last_scene();
    let scenario = writer.frame(outline, id, &start);
    let texts = writer.frame_texts(outline);
    Written { scenario, texts, counts: writer.counts }
}

/// Who speaks, in the order in which they first do, the player aside.
fn people(outline: &mut Outline) -> Vec<(String, Id)> {
    let mut found: Vec<String> = Vec::new();
    for passage in &outline.passages {
        each_speaker(&passage.parts, &mut |name| add_speaker(&mut found, name));
        if let Way::Choose(links, _) = &passage.way {
            links.iter().for_each(|link| each_speaker(&link.reply, &mut |name| add_speaker(&mut found, name)));
        }
    }
    if found.len() > MOST_PEOPLE {
        let what = format!("more than {MOST_PEOPLE} people seem to speak; the lines of the others became narration");
        outline.remarks.add(Kind::Changed, "the whole", what);
        found.truncate(MOST_PEOPLE);
    }
    let mut names = Names::without(&[PLAYER]);
    found.into_iter().map(|name| (name.clone(), names.give(&name, "somebody"))).collect()
}

fn add_speaker(found: &mut Vec<String>, name: &str) {
    if !is_player(name) && found.len() <= MOST_PEOPLE && !found.iter().any(|known| known == name) {
        found.push(name.to_owned());
    }
}

fn each_speaker(parts: &[Part], found: &mut impl FnMut(&str)) {
    for part in parts {
        match part {
            Part::Line { speaker: Some(name), .. } => found(name),
            Part::If { then, otherwise, .. } => {
                each_speaker(then, found);
                each_speaker(otherwise, found);
            }
            _ => {}
        }
    }
}

/// The player’s name in our files.
const PLAYER: &str = "player";
/// The one channel.
const CHANNEL: &str = "chat";

fn is_player(name: &str) -> bool {
    ["you", "me", "i", PLAYER].contains(&name.to_lowercase().as_str())
}

fn indent(depth: usize) -> String {
    "    ".repeat(depth)
}

impl Writer {
    fn count(&mut self, what: &'static str) {
        *self.counts.entry(what).or_default() += 1;
    }

    fn name_variables(&mut self, outline: &Outline) {
        let mut names = Names::default();
        for (name, used) in &outline.variables.0 {
            self.variables.insert(name.clone(), (names.give(name, "variable"), used.highest.clamp(1, HIGHEST)));
            self.is_level.insert(name.clone(), outline.variables.is_level(name));
        }
    }

    /// A scene before the first, if anything is set there. The scene that the story starts with.
    fn begin(&mut self, outline: &Outline) -> Id {
        let first = self.scenes[outline.start].clone();
        // Everything is false or 0 at the start anyway.
        let is_needed = |effect: &&Effect| !matches!(effect, Effect::Flag(_, false) | Effect::Number(_, 0));
        let before: Vec<Effect> = outline.before.iter().filter(is_needed).cloned().collect();
        if before.is_empty() {
            return first;
        }
        let begin = self.names.give("before-it-starts", "before-it-starts");
        let effects = self.effects(&before);
        let scene = format!(
            "        // INVENTED: what the source sets before it starts.\n        \"{begin}\": (\n            on: \"{CHANNEL}\",\n            beats: [Do([{effects}])],\n            next: Go(\"{first}\"),\n        ),\n"
        );
        self.ron.push_str(&scene);
        self.title(&begin, "", None);
        begin
    }

    /// The title of a scene in the texts.
    fn title(&mut self, scene: &Id, title: &str, place: Option<&str>) {
        let id = text_id::scene_title(scene);
        let from = place.map_or_else(|| "INVENTED".to_owned(), |place| format!("{}. INVENTED: .about", clean(place)));
        let words = if says_something(title) { fluent(&cut(title, LONGEST_LABEL)) } else { term("to-write") };
        write!(self.texts, "\n# {from}\n{id} = {words}\n    .about = {}\n", term("about-a-scene"))
            .expect("writing to a string does not fail");
    }

    fn passage(&mut self, at: usize, passage: &Passage) {
        let mut here = Here { scene: self.scenes[at].clone(), names: Names::without(&["silence", "title"]), is_spoken: false };
        each_speaker(&passage.parts, &mut |_| here.is_spoken = true);
        let (id, place) = (here.scene.clone(), clean(&passage.place));
        self.title(&id, &passage.name, Some(&place));
        let mut beats = String::new();
        self.parts(&passage.parts, &mut here, 4, &mut beats);
        let next = self.next(&passage.way, &mut here);
        let (scene, more) = next;
        write!(
            self.ron,
            "        // {place}. INVENTED: the channel.\n        \"{id}\": (\n            on: \"{CHANNEL}\",\n            beats: [\n{beats}            ],\n{scene}        ),\n{more}"
        )
        .expect("writing to a string does not fail");
        self.count("scenes");
    }

    fn parts(&mut self, parts: &[Part], here: &mut Here, depth: usize, out: &mut String) {
        for part in parts {
            let pad = indent(depth);
            match part {
                Part::Line { speaker, words } => self.line(speaker.as_deref(), words, here, &pad, out),
                Part::Do(effects) => {
                    let effects = self.effects(effects);
                    push(out, &format!("{pad}Do([{effects}]),\n"));
                }
                Part::If { when, then, otherwise } => {
                    let when = self.condition(when);
                    push(out, &format!("{pad}If(when: {when}, then: [\n"));
                    self.parts(then, here, depth + 1, out);
                    if !otherwise.is_empty() {
                        push(out, &format!("{pad}], otherwise: [\n"));
                        self.parts(otherwise, here, depth + 1, out);
                    }
                    push(out, &format!("{pad}]),\n"));
                }
                Part::Visit(to) => {
                    let to = self.scene(to);
                    self.count("detours");
                    push(out, &format!("{pad}Visit(\"{to}\"),\n"));
                }
                Part::Comment(source) => {
                    self.count("comments");
                    push(out, &format!("{pad}// NOT IMPORTED: {}\n", clean(source)));
                }
            }
        }
    }

    fn line(&mut self, speaker: Option<&str>, words: &str, here: &mut Here, pad: &str, out: &mut String) {
        let from = speaker.and_then(|name| {
            if is_player(name) {
                Some(PLAYER.to_owned())
            } else {
                self.people.iter().find(|(known, _)| known == name).map(|(_, id)| id.to_string())
            }
        });
        let words = match (speaker, &from) {
            (Some(name), None) => format!("{name}: {words}"),
            _ => words.to_owned(),
        };
        for piece in pieces(&words) {
            let name = here.names.give(&first_words(&piece), "line");
            self.words += piece.split(' ').count();
            self.text(&text_id::in_scene(&here.scene, &name), &fluent(&piece), None);
            match &from {
                Some(from) => push(out, &format!("{pad}Message(id: \"{name}\", from: \"{from}\"),\n")),
                None => push(out, &format!("{pad}Narration(id: \"{name}\"),\n")),
            }
            self.count(if from.is_some() { "messages" } else { "narration" });
        }
    }

    fn text(&mut self, id: &str, words: &str, comment: Option<&str>) {
        let comment = comment.map_or_else(String::new, |comment| format!("# {comment}\n"));
        writeln!(self.texts, "{comment}{id} = {words}").expect("writing to a string does not fail");
    }

    /// The scene of a place to go to. What nothing has gets a name that nothing has.
    fn scene(&mut self, to: &Target) -> Id {
        match to {
            Target::Passage(at) => self.scenes[*at].clone(),
            Target::Unknown(name) => {
                if let Some(id) = self.unknown.get(name) {
                    id.clone()
                } else {
                    let id = self.names.give(name, "nowhere");
                    self.unknown.insert(name.clone(), id.clone());
                    id
                }
            }
        }
    }

    /// How a scene goes on, and the scenes that hold the answers for which it had no room.
    fn next(&mut self, way: &Way, here: &mut Here) -> (String, String) {
        let pad = indent(3);
        match way {
            Way::Choose(links, fallback) if !links.is_empty() => self.choose(links, fallback.as_ref(), here),
            Way::Go(to) | Way::Choose(_, Some(to)) => (format!("{pad}next: Go(\"{}\"),\n", self.scene(to)), String::new()),
            Way::Switch(cases, otherwise) => {
                let mut written = format!("{pad}next: Switch(cases: [\n");
                for (when, to) in cases {
                    let (when, to) = (self.condition(when), self.scene(to));
                    push(&mut written, &format!("{pad}    (when: {when}, to: \"{to}\"),\n"));
                }
                push(&mut written, &format!("{pad}], otherwise: \"{}\"),\n", self.scene(otherwise)));
                (written, String::new())
            }
            Way::Return => (format!("{pad}next: Return,\n"), String::new()),
            Way::End | Way::Choose(..) => {
                self.has_end = true;
                (format!("{pad}next: End(\"{}\"), // INVENTED: the ending\n", self.end), String::new())
            }
        }
    }

    fn choose(&mut self, links: &[Link], fallback: Option<&Target>, here: &mut Here) -> (String, String) {
        let most = usize::from(MOST_OPTIONS);
        let (shown, rest) = if links.len() > most { links.split_at(most - 1) } else { (links, &[][..]) };
        let pad = indent(3);
        let asks = if here.is_spoken { "Write" } else { "Do" };
        let mut written = format!("{pad}next: Choose(\n{pad}    asks: {asks}, // INVENTED\n{pad}    options: [\n");
        for link in shown {
            self.option(link, here, &mut written);
        }
        let mut more = String::new();
        if !rest.is_empty() {
            let scene = self.names.give(&format!("{}-more", here.scene), "more");
            let id = here.names.give("more", "more");
            self.text(&text_id::in_scene(&here.scene, &id), &term("more"), Some("INVENTED"));
            let option = format!(
                "{pad}        (id: \"{id}\", moves: [SlowDown], to: \"{scene}\"), // INVENTED: a choice has room for {most} answers; here are more\n"
            );
            push(&mut written, &option);
            self.count("choices that were split");
            more = self.more(&scene, rest, fallback, here.is_spoken);
        }
        push(&mut written, &format!("{pad}    ],\n"));
        let away = self.away.clone();
        push(&mut written, &format!("{pad}    silence: (moves: [Leave], to: \"{away}\"), // INVENTED\n"));
        self.text(&text_id::in_scene(&here.scene, "silence"), &term("step-away"), Some("INVENTED. To be written: .feedback"));
        if rest.is_empty() && links.iter().all(|link| link.once || link.when.is_some()) {
            let (to, mark) = fallback.map_or((away, " // INVENTED"), |to| (self.scene(to), ""));
            push(&mut written, &format!("{pad}    fallback: \"{to}\",{mark}\n"));
        }
        push(&mut written, &format!("{pad}),\n"));
        self.count("decisions");
        (written, more)
    }

    /// A scene with the answers for which there was no room.
    fn more(&mut self, scene: &Id, links: &[Link], fallback: Option<&Target>, is_spoken: bool) -> String {
        let mut here = Here { scene: scene.clone(), names: Names::without(&["silence", "title"]), is_spoken };
        self.title(scene, "", None);
        let (next, more) = self.choose(links, fallback, &mut here);
        format!(
            "        // INVENTED: more answers of the scene before.\n        \"{scene}\": (\n            on: \"{CHANNEL}\",\n            beats: [],\n{next}        ),\n{more}"
        )
    }

    fn option(&mut self, link: &Link, here: &mut Here, out: &mut String) {
        let (words, wanted, is_question) = match &link.words {
            Words::Own(words) => (fluent(&cut(words, LONGEST_LABEL)), first_words(words), words.trim_end().ends_with(['?', '؟', '？'])),
            Words::Invented(name) => (term(name), (*name).to_owned(), false),
        };
        let id = here.names.give(&wanted, "answer");
        let mark = if matches!(link.words, Words::Own(_)) { "To be written: .feedback" } else { "INVENTED. To be written: .feedback" };
        self.text(&text_id::in_scene(&here.scene, &id), &words, Some(mark));
        let moves = if is_question { "Ask" } else { "Tell" };
        let pad = indent(5);
        push(out, &format!("{pad}(id: \"{id}\", moves: [{moves}]"));
        if here.is_spoken && matches!(link.words, Words::Own(_)) {
            push(out, &format!(", says: \"{CHANNEL}\""));
        }
        if let Some(when) = &link.when {
            let when = self.condition(when);
            push(out, &format!(", when: {when}"));
        }
        if link.once {
            push(out, ", once: true");
            self.count("answers that can be taken once");
        }
        if !link.effects.is_empty() {
            let effects = self.effects(&link.effects);
            push(out, &format!(", effects: [{effects}]"));
        }
        if !link.reply.is_empty() {
            push(out, ", reply: [\n");
            self.parts(&link.reply, here, 6, out);
            push(out, &format!("{pad}]"));
        }
        let to = self.scene(&link.to);
        push(out, &format!(", to: \"{to}\"), // INVENTED: the move\n"));
        self.count("answers");
    }

    /// Where she is who said nothing; and the ends.
    fn last_scene(&mut self) {
        let away = self.away.clone();
        let scene = format!(
            "        // INVENTED: where saying nothing leads, from every decision. Better is a way of its own: `second-look guide safeguards`, 6 and 7.\n        \"{away}\": (\n            on: \"{CHANNEL}\",\n            beats: [],\n            next: End(\"{away}\"),\n        ),\n"
        );
        self.ron.push_str(&scene);
        self.title(&away, "", None);
    }

    fn condition(&self, condition: &Condition) -> String {
        let several = |all: &[Condition]| all.iter().map(|one| self.condition(one)).collect::<Vec<_>>().join(", ");
        match condition {
            Condition::Truth(name) if self.is_level(name) => format!("AtLeast(\"{}\", 1)", self.variable(name).0),
            Condition::Truth(name) => format!("Is(\"{}\", true)", self.variable(name).0),
            Condition::Is(name, number) => format!("Is(\"{}\", {})", self.variable(name).0, number.min(&self.variable(name).1)),
            Condition::AtLeast(name, number) => format!("AtLeast(\"{}\", {})", self.variable(name).0, number.min(&self.variable(name).1)),
            Condition::AtMost(name, number) => format!("AtMost(\"{}\", {})", self.variable(name).0, number.min(&self.variable(name).1)),
            Condition::Seen(at) => format!("Seen(\"{}\")", self.scenes[*at]),
            Condition::Not(inside) => format!("Not({})", self.condition(inside)),
            Condition::All(all) => format!("All([{}])", several(all)),
            Condition::Any(all) => format!("Any([{}])", several(all)),
        }
    }

    /// What a variable is called here, and how high it goes.
    fn variable<'n>(&'n self, name: &'n str) -> (&'n str, u8) {
        self.variables.get(name).map_or((name, HIGHEST), |(id, max)| (id.as_str(), *max))
    }

    fn is_level(&self, name: &str) -> bool {
        self.is_level.get(name).copied().unwrap_or(false)
    }

    fn effects(&self, effects: &[Effect]) -> String {
        let written = effects.iter().map(|effect| {
            let name = effect.variable();
            let (id, max) = self.variable(name);
            match effect {
                Effect::Flag(_, on) if self.is_level(name) => format!("Set(\"{id}\", {})", u8::from(*on)),
                Effect::Flag(_, on) => format!("Set(\"{id}\", {on})"),
                Effect::Number(_, number) if self.is_level(name) => format!("Set(\"{id}\", {})", number.min(&max)),
                Effect::Number(_, number) => format!("Set(\"{id}\", {})", *number > 0),
                Effect::Add(_, number) => format!("Add(\"{id}\", {})", number.min(&max)),
                Effect::Take(_, number) => format!("Take(\"{id}\", {})", number.min(&max)),
            }
        });
        written.collect::<Vec<_>>().join(", ")
    }

    /// The file around the scenes.
    fn frame(&mut self, outline: &Outline, id: &Id, start: &Id) -> String {
        let minutes = self.words.div_ceil(WORDS_A_MINUTE).clamp(1, 60);
        let mut written = String::new();
        push(
            &mut written,
            "// Imported. What is marked INVENTED was not in the source: somebody must look at it. TO-DO.md in this folder says what else is left.\n",
        );
        push(&mut written, &format!("// The words are in locales/<language>/{id}.ftl.\n(\n    format: 2,\n    id: \"{id}\",\n"));
        push(
            &mut written,
            "    // INVENTED: the role, the age, the minutes, what is in it. The player is the target, a friend or a carer, and never the recruiter.\n",
        );
        push(
            &mut written,
            &format!(
                "    role: Target,\n    age: 14,\n    minutes: {minutes},\n    content: [AHardTalk],\n    // INVENTED: the player, and what everybody is.\n    player: \"{PLAYER}\",\n    cast: {{\n        \"{PLAYER}\": (part: Player),\n"
            ),
        );
        for (_, person) in &self.people {
            push(&mut written, &format!("        \"{person}\": (part: Neighbour),\n"));
        }
        let members: Vec<String> = self.people.iter().map(|(_, id)| format!("\"{id}\"")).collect();
        let channel = match members.len() {
            0 => "InPerson([])".to_owned(),
            1 => format!("Direct({})", members[0]),
            _ => format!("Group([{}])", members.join(", ")),
        };
        push(
            &mut written,
            &format!(
                "    }},\n    // INVENTED: one channel for everything.\n    channels: {{\n        \"{CHANNEL}\": {channel},\n    }},\n"
            ),
        );
        self.declare(outline, &mut written);
        push(
            &mut written,
            &format!(
                "    start: \"{start}\",\n    scenes: {{\n{}    }},\n    // INVENTED: the endings, the questions to talk about, whom to talk to.\n    endings: {{\n",
                self.ron
            ),
        );
        for ending in self.endings() {
            push(
                &mut written,
                &format!("        \"{ending}\": (questions: [\"what-happened\", \"who-could-help\"], talk_to: [Friend, Family]),\n"),
            );
        }
        push(&mut written, "    },\n)\n");
        written
    }

    fn endings(&self) -> Vec<Id> {
        self.has_end.then(|| self.end.clone()).into_iter().chain([self.away.clone()]).collect()
    }

    fn declare(&mut self, outline: &Outline, written: &mut String) {
        let mut flags = Vec::new();
        let mut levels = Vec::new();
        for name in outline.variables.0.keys() {
            let Some((id, max)) = self.variables.get(name) else { continue };
            if self.is_level(name) {
                levels.push(format!("        \"{id}\": (max: {max}),\n"));
            } else {
                flags.push(format!("\"{id}\""));
            }
        }
        for (what, list) in [("flags", flags.len()), ("levels", levels.len())] {
            if list > 0 {
                self.counts.insert(what, list);
            }
        }
        if !flags.is_empty() {
            push(written, &format!("    flags: [{}],\n", flags.join(", ")));
        }
        if !levels.is_empty() {
            push(written, &format!("    // INVENTED: how high each can go.\n    levels: {{\n{}    }},\n", levels.concat()));
        }
    }

    /// The texts, with those that stand around the scenes first.
    fn frame_texts(&mut self, outline: &Outline) -> String {
        let mut written = String::new();
        let title = outline.title.as_deref().filter(|title| says_something(title));
        let (mark, title) = title.map_or(("# INVENTED\n", term("untitled")), |title| ("", fluent(&cut(title, LONGEST_LABEL))));
        push(&mut written, &format!("{mark}scenario-title = {title}\n"));
        for (name, id) in &self.people {
            let id = text_id::cast(id);
            let letter: String =
                clean(name).chars().find(|c| c.is_alphanumeric()).into_iter().flat_map(char::to_uppercase).take(1).collect();
            let letter = if letter.is_empty() { "N".to_owned() } else { letter };
            push(
                &mut written,
                &format!(
                    "# INVENTED: .about, .letter\n{id} = {}\n    .about = {}\n    .letter = {letter}\n",
                    fluent(&cut(name, 40)),
                    term("about-somebody")
                ),
            );
        }
        for ending in self.endings() {
            push(&mut written, &format!("# INVENTED. To be written: .opening\n{} = {}\n", text_id::ending(&ending), term("to-write")));
        }
        self.counts.insert("people", self.people.len() + 1);
        written.push_str(&self.texts);
        format!("{}{written}", frame_for(&written))
    }
}

/// The frame without the terms that no text uses.
fn frame_for(texts: &str) -> String {
    let mut written = String::new();
    let mut comment = String::new();
    for line in FRAME.lines() {
        let name = line.strip_prefix('-').and_then(|line| line.split_once(" =")).map(|(name, _)| term(name));
        if line.starts_with('#') {
            push(&mut comment, &format!("{line}\n"));
        } else {
            let comment = std::mem::take(&mut comment);
            if name.is_none_or(|name| texts.contains(&name) || FRAME.contains(&name)) {
                push(&mut written, &format!("{comment}{line}\n"));
            }
        }
    }
    written
}

fn push(out: &mut String, text: &str) {
    out.push_str(text);
}

/// A term of the frame, as it is used in a text.
fn term(name: &str) -> String {
    format!("{{ -{name} }}")
}
