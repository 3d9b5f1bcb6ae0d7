//! Entry points for fuzzing: any bytes at all go in, and nothing may panic, hang or fill the memory.
//!
//! Owns: turning bytes into texts, scripts and inputs that come far enough to be worth running, and the laws that hold for all of them. Refuses to
//! know: who makes the bytes. `.ci/fuzz/` drives these with coverage; the tests here drive them with a plain generator on every check.

use crate::diagnostic::Code;
use crate::generated;
use crate::graph::{explore, minimise, properties, routes};
use crate::import::{Imported, Source, import};
use crate::language::{Digits, Direction, Isolates, Locale, Manifest, Messages};
use crate::library::{read_scenario, read_tactics};
use crate::story::script::{
    Answer, Asks, Beat, Case, CastMember, Channel, Choose, ClassTrack, Comment, Condition, ContentNote, Effect, Ending, Entries, FORMATS,
    GoldenRoute, If, Judge, Label, Level, LineName, Move, Next, Part, Role, Scene, Script, Silence, Spoken, Switch, TalkTo, Typing,
    Unspoken, Value,
};
use crate::story::{Event, Id, Input, LineId, OptionId, Session, Story, Tactics, Verdict, compile};
use std::sync::{Arc, OnceLock};

const STARTER: &str = include_str!("../assets/starter/scenario.ron");

/// A scenario that uses every way on that the format has, so that mutations of it meet all of them.
const EVERYTHING: &str = r#"(
    format: 2, id: "all", role: Friend, age: 12, minutes: 5, content: [Flattery], player: "me",
    cast: { "me": (part: Player), "jo": (part: Friend), "app": (part: Service) },
    channels: { "chat": Direct("jo"), "feed": Feed, "site": Site("app"), "home": InPerson(["jo"]) },
    flags: ["told"], enums: { "mood": ["calm", "loud"] }, levels: { "nerve": (max: 3) },
    start: "a",
    scenes: {
        "a": (day: 1, on: "feed", beats: [
            Post(id: "p", from: "jo", at: "10:00"), Comment(id: "c", under: "p", from: "app", label: Tactic("rush")), Visit("detour"),
            If(when: AtLeast("nerve", 2), then: [Pause], otherwise: [Typing(from: "jo", on: "chat", lasts: 3)]),
        ], next: Choose(asks: Do, options: [
            (id: "x", moves: [Ask], once: true, effects: [Add("nerve", 1), Set("mood", "loud")]),
            (id: "y", moves: [Tell, Act], when: Not(Is("told", true)), says: "chat", effects: [Set("told", true)], to: "b"),
            (id: "z", moves: [Refuse], when: Any([Chosen("a", "x"), Seen("b")]), to: "s"),
        ], silence: (moves: [Leave], effects: [Take("nerve", 1)], to: "s"), fallback: "b")),
        "b": (day: 2, on: "site", beats: [Page(id: "q"), Rule(id: "r"), Do([Raise("nerve", 2)])], next: Choose(asks: Say, options: [
            (id: "x", moves: [Ask], to: "a", reply: [Message(id: "m", from: "jo", on: "chat")]), (id: "y", moves: [Block], to: "z"),
        ], silence: (moves: [Leave], to: "z"))),
        "s": (on: "home", beats: [Narration(id: "n", when: AtMost("nerve", 1))],
            next: Switch(cases: [(when: All([Is("mood", "loud"), Is("told", false)]), to: "b")], otherwise: "g")),
        "g": (on: "home", beats: [Later(id: "l"), Message(id: "v", from: "jo", varies: "mood"), Visit("topic")], next: Go("z")),
        "topic": (on: "home", beats: [], next: Choose(asks: Say, options: [(id: "x", moves: [Ask], back: true)], silence: (moves: [Leave], back: true))),
        "detour": (on: "home", beats: [Notice(id: "d", from: "app", when: Seen("b"))], next: Return),
        "z": (on: "home", beats: [], next: End("end")),
    },
    endings: { "end": (questions: ["q", "r"], talk_to: [Friend]) },
    turning_points: ["a"],
    golden: { "short": (route: [("a", "y"), ("b", "silence")], ends: "end") },
)"#;

fn tactics() -> &'static Tactics {
    static TACTICS: OnceLock<Tactics> = OnceLock::new();
    TACTICS
        .get_or_init(|| read_tactics("assets/tactics.ron", include_str!("../assets/tactics.ron")).expect("the built-in tactics are sound"))
}

/// A few sound scenarios, to be mutated or played.
fn sound(which: u8) -> &'static str {
    static SOUND: OnceLock<[String; 4]> = OnceLock::new();
    let all = SOUND.get_or_init(|| [STARTER.to_owned(), EVERYTHING.to_owned(), generated::chain(6, 2, 2), generated::chain(20, 0, 0)]);
    &all[usize::from(which) % all.len()]
}

/// Bytes as a source of decisions; zeros when they are used up, so that everything made from them comes to an end.
struct Bytes<'b>(&'b [u8]);

impl Bytes<'_> {
    fn next(&mut self) -> u8 {
        let (first, rest) = self.0.split_first().unwrap_or((&0, &[]));
        self.0 = rest;
        *first
    }

    /// One of so many, from 0.
    fn below(&mut self, count: usize) -> usize {
        let two = usize::from(self.next()) << 8 | usize::from(self.next());
        two % count.max(1)
    }

    fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        let at = usize::from(self.next()) % from.len();
        from[at].clone()
    }

    fn chance(&mut self, one_in: u8) -> bool {
        self.next() % one_in == 1
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A scenario file of any content is read, or refused with something to say.
pub fn scenario_file(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Err(found) = read_scenario("x.ron", &text, tactics()) {
        assert!(!found.is_empty(), "a refusal says what is wrong");
        assert!(found.iter().all(|diagnostic| diagnostic.place.line > 0 && diagnostic.place.column > 0), "and where: {found:?}");
    }
}

/// A text file of any content is read, or refused with something to say.
pub fn fluent_file(bytes: &[u8]) {
    let messages = match Messages::read("x.ftl", String::from_utf8_lossy(bytes).into_owned()) {
        Ok(messages) => messages,
        Err(found) => return assert!(!found.is_empty(), "a refusal says what is wrong"),
    };
    let outlines = messages.outlines();
    assert!(messages.ids().count() <= outlines.len(), "every message has its outline");
    let manifest = Manifest {
        name: "English".to_owned(),
        direction: Direction::LeftToRight,
        digits: Digits::Western,
        fonts: Vec::new(),
        reviews: Vec::new(),
        stage: crate::language::Stage::Whole,
    };
    let language = "en".parse().expect("is a language tag");
    if let Err(found) = Locale::assemble(language, manifest, &[messages], Isolates::Kept) {
        assert!(!found.is_empty(), "a refusal says what is wrong");
    }
}

/// A story of another tool is refused with something to say, or becomes files that can be read and in which nothing but characters stands.
pub fn import_twee(bytes: &[u8]) {
    imported(Source::Twee, &String::from_utf8_lossy(bytes));
}

/// The same for ink: what the bytes say, and a story of any structure made from them.
pub fn import_ink(bytes: &[u8]) {
    imported(Source::Ink, &String::from_utf8_lossy(bytes));
    imported(Source::Ink, &InkAuthor(Bytes(bytes)).story());
}

fn imported(source: Source, text: &str) {
    let id = Id::new("x").expect("is a name");
    match import(source, text, &id) {
        Err(refusal) => assert!(refusal.to_string().contains("; "), "a refusal says what would be right: {refusal}"),
        Ok(imported) => whole(&imported),
    }
}

/// What holds for all that was imported: only what is wrong in a source may be wrong in what is made of it.
fn whole(imported: &Imported) {
    for text in [&imported.scenario, &imported.texts, &imported.todo] {
        let refused = text.chars().find(|c| c.is_control() && *c != '\n' || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' if !"\u{200C}\u{200D}".contains(*c)));
        assert_eq!(refused, None, "{text}");
    }
    assert!(Messages::read("x.ftl", imported.texts.clone()).is_ok(), "{}", imported.texts);
    if let Err(found) = read_scenario("x.ron", &imported.scenario, tactics()) {
        let is_of_the_source = |code| [Code::UNDEFINED, Code::ENDLESS_JUMP].contains(&code);
        assert!(found.iter().all(|diagnostic| is_of_the_source(diagnostic.code)), "{found:?}\n{}", imported.scenario);
    }
}

/// Writes stories as ink’s compiler does, of any structure.
struct InkAuthor<'b>(Bytes<'b>);

impl InkAuthor<'_> {
    fn story(&mut self) -> String {
        let root = self.container(0);
        let knots: Vec<String> = ["a", "b", "c"].iter().map(|name| format!("\"{name}\":{}", self.container(1))).collect();
        let declared = "\"global decl\":[\"ev\",false,{\"VAR=\":\"x\"},0,{\"VAR=\":\"y\"},\"/ev\",\"end\",null]";
        format!("{{\"inkVersion\":21,\"root\":[{root},\"done\",{{{},{declared},\"#f\":1}}],\"listDefs\":{{}}}}", knots.join(","))
    }

    fn container(&mut self, depth: u8) -> String {
        let mut items = Vec::new();
        for _ in 0..self.0.below(if depth < 6 { 14 } else { 3 }) {
            items.push(self.item(depth));
        }
        let mut named = Vec::new();
        for name in ["b", "s", "s0", "c-0", "c-1", "g-0", "part"] {
            if depth < 5 && self.0.chance(4) {
                named.push(format!("\"{name}\":{}", self.container(depth + 1)));
            }
        }
        if self.0.chance(6) {
            let name = self.0.pick(&["g-1", "label", "$r1"]);
            named.push(format!("\"#n\":\"{name}\""));
        }
        items.push(if named.is_empty() { "null".to_owned() } else { format!("{{{}}}", named.join(",")) });
        format!("[{}]", items.join(","))
    }

    fn item(&mut self, depth: u8) -> String {
        const PATHS: &[&str] =
            &["a", "b", "c", ".^.c-0", ".^.^.c-1", ".^.^.g-0", "0.0.s", ".^.b", ".^.^.^.2", ".^.3", "nowhere", "a.part", ".^.s0"];
        const COMMANDS: &[&str] = &[
            "ev", "/ev", "out", "pop", "du", "str", "/str", "nop", "done", "end", "->->", "~ret", "void", "thread", "visit", "#", "/#",
            "==", ">", "&&", "!", "+", "-", "\\n", "<>", "rnd", "seq", "turns",
        ];
        let path = self.0.pick(PATHS);
        match self.0.below(18) {
            0..=2 => format!("\"{}\"", self.0.pick(&["^Noa: Hello.", "^You walk.", "^ { x }", "^\\u001b[31m", "^"])),
            3..=5 => format!("\"{}\"", self.0.pick(COMMANDS)),
            6 => self.0.pick(&["1", "true", "25", "-3", "1.5", "null"]).to_owned(),
            7 => format!("{{\"->\":\"{path}\"}}"),
            8 => format!("{{\"->\":\"{path}\",\"c\":true}}"),
            9 => format!("{{\"*\":\"{path}\",\"flg\":{}}}", self.0.next() % 32),
            10 => format!("{{\"->t->\":\"{path}\"}}"),
            11 => format!("{{\"f()\":\"{path}\"}}"),
            12 => format!("{{\"VAR?\":\"{}\"}}", self.0.pick(&["x", "y", "t"])),
            13 => format!("{{\"CNT?\":\"{path}\"}}"),
            14 => format!("{{\"VAR=\":\"{}\",\"re\":true}}", self.0.pick(&["x", "y"])),
            15 => format!("{{\"temp=\":\"{}\"}}", self.0.pick(&["t", "$r"])),
            16 if depth < 6 => {
                format!("[\"ev\",{{\"VAR?\":\"x\"}},\"/ev\",{{\"->\":\".^.b\",\"c\":true}},{{\"b\":{}}}]", self.container(depth + 1))
            }
            _ if depth < 6 => self.container(depth + 1),
            _ => "\"nop\"".to_owned(),
        }
    }
}

/// A script of any structure compiles, or is refused; a story that compiles can be begun and answered.
pub fn compile_script(bytes: &[u8]) {
    let script = Author { bytes: Bytes(bytes) }.script();
    match compile(&script, tactics()) {
        Ok(story) => {
            let Ok(mut session) = Session::begin(Arc::new(story)) else { return };
            for answer in bytes.iter().take(16) {
                session.step(Input::Choose(OptionId(answer % 5)));
            }
        }
        Err(faults) => assert!(!faults.is_empty(), "a refusal says what is wrong"),
    }
}

/// Inputs in any order: a refused one changes nothing, and the route can be lived again.
pub fn session_steps(bytes: &[u8]) {
    static STORIES: OnceLock<[Arc<Story>; 4]> = OnceLock::new();
    let stories = STORIES.get_or_init(|| {
        [0, 1, 2, 3].map(|which| read_scenario("x.ron", sound(which), tactics()).expect("the sound scenarios are sound").1)
    });
    let mut bytes = Bytes(bytes);
    let mut session = Session::begin(bytes.pick(stories)).expect("a sound story begins");
    // Stepping back lives the whole route again, so a very long one would only cost time.
    for _ in 0..400 {
        if bytes.is_empty() {
            break;
        }
        let kind = bytes.next();
        let which = bytes.next();
        let input = match kind % 16 {
            0..=5 => Input::Choose(OptionId(which % 6)),
            6..=8 => Input::Mark(LineId::new(usize::from(which))),
            9..=10 => Input::Unmark(LineId::new(usize::from(which))),
            11..=12 => Input::Judge(LineId::new(usize::from(which)), Verdict::ALL[usize::from(which % 3)]),
            13..=14 => Input::Back,
            _ if which == 255 => Input::Leave,
            _ => Input::Choose(OptionId(which)),
        };
        let before = session.clone();
        let events = session.step(input);
        if events.iter().any(|event| matches!(event, Event::Refused { .. })) {
            assert_same(&before, &session);
            assert_eq!(events.len(), 1, "a refusal is all that happens: {input:?}");
        }
    }
    if session.state().is_some() {
        let again = Session::replay(Arc::clone(session.story()), &session.trace()).expect("what has been lived can be lived again");
        assert_eq!(again.state(), session.state());
    }
}

fn assert_same(before: &Session, after: &Session) {
    assert_eq!(before.state(), after.state());
    assert_eq!(before.trace(), after.trace());
    assert_eq!(before.transcript(), after.transcript());
}

/// A mutated scenario that can still be read is explored, made small, judged and counted.
pub fn exploration(bytes: &[u8]) {
    let text = mutated(&mut Bytes(bytes));
    let Ok((_, story)) = read_scenario("x.ron", &text, tactics()) else { return };
    let Ok(graph) = explore(&story, 5_000) else { return };
    let quotient = minimise(&graph);
    let found = properties(&graph);
    let counted = routes(&story, &quotient);
    assert!(!graph.is_empty() || graph.endless_from_start(), "a story that begins has a state");
    drop((found, counted));
}

/// A sound scenario with a few of its words exchanged. Most changes keep its form: a name for a name, a number for a number.
fn mutated(bytes: &mut Bytes<'_>) -> String {
    const WORDS: &[&str] =
        &["true", "false", "Seen", "Not", "All", "Any", "AtLeast", "AtMost", "Add", "Take", "Raise", "Go", "Return", "Visit", "End"];
    let mut words = tokens(sound(bytes.next()));
    for _ in 0..12 {
        if bytes.is_empty() {
            break;
        }
        let kind = bytes.next() % 16;
        let like: Vec<usize> = (0..words.len()).filter(|at| sort(&words[*at]) == sort_wanted(kind)).collect();
        if like.is_empty() || words.is_empty() {
            continue;
        }
        let at = like[bytes.below(like.len())];
        match kind {
            0..=7 => {
                let alike: Vec<usize> = like.iter().copied().filter(|other| field(&words, *other) == field(&words, at)).collect();
                let other = words[alike[bytes.below(alike.len())]].clone();
                words[at] = other;
            }
            8..=9 => {
                let other = words[like[bytes.below(like.len())]].clone();
                words[at] = other;
            }
            10..=11 => words[at] = (bytes.next() % 24).to_string(),
            12 => bytes.pick(WORDS).clone_into(&mut words[at]),
            13 => drop(words.drain(at..(at + 1 + bytes.below(8)).min(words.len()))),
            14 => {
                let copy: Vec<String> = words[at..(at + 1 + bytes.below(16)).min(words.len())].to_vec();
                words.splice(at..at, copy);
            }
            _ => words.swap(at, like[0]),
        }
    }
    words.concat()
}

/// Names in quotation marks, words and numbers, white space, and each other sign.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Name,
    Word,
    Number,
    Other,
}

fn sort(token: &str) -> Sort {
    match token.bytes().next() {
        Some(b'"') => Sort::Name,
        Some(b'0'..=b'9') => Sort::Number,
        Some(b'a'..=b'z' | b'A'..=b'Z' | b'_') => Sort::Word,
        _ => Sort::Other,
    }
}

/// What a token is the value of: the last word before it.
fn field(words: &[String], at: usize) -> Option<&str> {
    words[..at].iter().rev().take(8).find(|word| sort(word) == Sort::Word).map(String::as_str)
}

fn sort_wanted(kind: u8) -> Sort {
    match kind {
        0..=8 => Sort::Name,
        10..=11 => Sort::Number,
        9 | 12 => Sort::Word,
        _ => Sort::Other,
    }
}

fn tokens(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut quoted = false;
    for character in text.chars() {
        let last = found.last().map_or(Sort::Other, |token| sort(token));
        let goes_on = quoted
            || (character.is_ascii_digit() && last == Sort::Number)
            || ((character.is_ascii_alphanumeric() || character == '_') && last == Sort::Word);
        match found.last_mut() {
            Some(token) if goes_on => token.push(character),
            _ => found.push(character.to_string()),
        }
        if character == '"' {
            quoted = !quoted;
        }
    }
    found
}

/// Writes a script from bytes: right in its types, and right in its names often enough to compile now and then.
struct Author<'b> {
    bytes: Bytes<'b>,
}

/// Conditions and branches within each other.
const DEEPEST: u8 = 5;

impl Author<'_> {
    fn name(&mut self, pool: &[&str]) -> Id {
        let name = if self.bytes.chance(64) { "nobody" } else { self.bytes.pick(pool) };
        Id::new(name).expect("the pools hold names")
    }

    fn own(number: usize, pool: &[&str]) -> Id {
        Id::new(pool[number % pool.len()]).expect("the pools hold names")
    }

    fn list<T>(&mut self, most: usize, mut make: impl FnMut(&mut Self, usize) -> T) -> Vec<T> {
        let count = usize::from(self.bytes.next()) % (most + 1);
        (0..count).map(|n| make(self, n)).collect()
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.bytes.chance(3).then(|| make(self))
    }

    /// One of these now and then: most names lead nowhere, and a script with such a name does not compile.
    fn seldom<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Vec<T> {
        self.bytes.chance(24).then(|| make(self)).into_iter().collect()
    }

    fn script(&mut self) -> Script {
        let scenes = 2 + usize::from(self.bytes.next() % 5);
        let mut entries: Vec<(Id, Scene)> = (0..scenes).map(|n| (Self::own(n, SCENES), self.scene())).collect();
        if let Some((_, last)) = entries.last_mut() {
            last.next = Next::End(Self::own(0, ENDINGS));
        }
        Script {
            format: *FORMATS.end(),
            id: Self::own(0, &["made"]),
            role: self.bytes.pick(&[Role::Target, Role::Friend, Role::Carer]),
            age: 10 + self.bytes.next() % 10,
            minutes: 1 + self.bytes.next() % 61,
            content: vec![ContentNote::Flattery],
            ideology: None,
            player: Self::own(0, CAST),
            cast: Entries(vec![
                (Self::own(0, CAST), CastMember { part: Part::Player, known: None, faith: None, gender: None }),
                (Self::own(1, CAST), CastMember { part: Part::Recruiter, known: None, faith: None, gender: None }),
            ]),
            channels: Entries(vec![
                (Self::own(0, CHANNELS), Channel::Feed),
                (Self::own(1, CHANNELS), Channel::Direct(Self::own(1, CAST))),
                (Self::own(2, CHANNELS), Channel::Site(Self::own(1, CAST))),
            ]),
            flags: vec![Self::own(0, FLAGS)],
            enums: Entries(vec![(Self::own(0, ENUMS), vec![Self::own(0, VALUES), Self::own(1, VALUES)])]),
            levels: Entries(vec![(Self::own(0, LEVELS), Level { max: 1 + self.bytes.next() % 21 })]),
            start: self.name(&SCENES[..1]),
            scenes: Entries(entries),
            endings: Entries(vec![(
                Self::own(0, ENDINGS),
                Ending {
                    questions: vec![Self::own(0, LINES), Self::own(1, LINES)],
                    talk_to: vec![TalkTo::Friend],
                    turned: self.seldom(Self::line_name),
                    helped: self.seldom(|author| (author.name(SCENES), author.name(OPTIONS))),
                },
            )]),
            turning_points: self.list(1, |author, _| author.name(SCENES)),
            glossary: self.list(2, |author, _| author.name(LINES)),
            golden: Entries(self.list(1, |author, _| {
                let route = author.list(4, |author, _| (author.name(SCENES), author.name(OPTIONS)));
                (Self::own(0, LINES), GoldenRoute { route, ends: Self::own(0, ENDINGS) })
            })),
            class_track: self
                .seldom(|author| ClassTrack {
                    route: author.list(4, |author, _| (author.name(SCENES), author.name(OPTIONS))),
                    votes: author.list(2, |author, _| author.name(SCENES)),
                    ends: author.name(ENDINGS),
                })
                .pop(),
        }
    }

    fn scene(&mut self) -> Scene {
        let mut number = 0;
        Scene {
            day: self.maybe(|author| u16::from(author.bytes.next())),
            on: self.name(CHANNELS),
            beats: self.list(4, |author, _| author.beat(&mut number, 0)),
            next: self.next(&mut number),
        }
    }

    fn next(&mut self, number: &mut usize) -> Next {
        match self.bytes.next() % 8 {
            0 => Next::End(self.name(ENDINGS)),
            1 => Next::Return,
            2 => Next::Go(self.name(SCENES)),
            3 => Next::Switch(Switch {
                cases: self.list(3, |author, _| Case { when: author.condition(0), to: author.name(SCENES) }),
                otherwise: self.name(SCENES),
            }),
            _ => {
                let options =
                    if self.bytes.chance(24) { usize::from(self.bytes.next() % 8) } else { 1 + usize::from(self.bytes.next() % 5) };
                Next::Choose(Choose {
                    asks: Asks::Do,
                    options: (0..options).map(|n| self.answer(n, number)).collect(),
                    silence: Silence {
                        moves: vec![Move::Leave],
                        effects: self.list(2, |author, _| author.effect()),
                        reply: self.list(2, |author, _| author.beat(number, 1)),
                        to: Some(self.name(SCENES)).filter(|_| !self.bytes.chance(30)),
                        back: self.bytes.chance(30),
                    },
                    fallback: self.maybe(|author| author.name(SCENES)),
                })
            }
        }
    }

    fn answer(&mut self, own: usize, number: &mut usize) -> Answer {
        Answer {
            id: Self::own(own, OPTIONS),
            moves: vec![self.bytes.pick(&[Move::Ask, Move::Tell])],
            says: self.maybe(|author| author.name(CHANNELS)),
            when: self.maybe(|author| author.condition(0)),
            once: self.bytes.chance(4),
            effects: self.list(2, |author, _| author.effect()),
            reply: self.list(2, |author, _| author.beat(number, 1)),
            to: Some(self.name(SCENES)).filter(|_| !self.bytes.chance(4)),
            back: self.bytes.chance(30),
        }
    }

    fn beat(&mut self, number: &mut usize, depth: u8) -> Beat {
        *number += 1;
        let id = Self::own(*number, LINES);
        match self.bytes.next() % 12 {
            0 => Beat::Pause,
            11 if self.bytes.chance(6) => {
                Beat::Judge(Judge { id, lines: vec![self.line_name()], when: self.maybe(|author| author.condition(0)) })
            }
            1 => Beat::Do(self.list(3, |author, _| author.effect())),
            2 if depth < DEEPEST => Beat::If(If {
                when: self.condition(depth),
                then: self.list(2, |author, _| author.beat(number, depth + 1)),
                otherwise: self.list(2, |author, _| author.beat(number, depth + 1)),
            }),
            3 => Beat::Visit(self.name(SCENES)),
            4 => Beat::Typing(Typing { from: self.name(CAST), on: None, lasts: self.maybe(|author| author.bytes.next() % 16) }),
            5 => Beat::Comment(Comment {
                id,
                under: self.name(LINES),
                from: self.name(CAST),
                at: None,
                label: None,
                repaired_by: Vec::new(),
                when: None,
                varies: None,
            }),
            6 => Beat::Page(self.unspoken(id)),
            7 if self.bytes.chance(3) => Beat::Later(self.unspoken(id)),
            7 => Beat::Narration(self.unspoken(id)),
            _ => Beat::Message(Spoken {
                id,
                from: self.name(CAST),
                on: self.maybe(|author| author.name(CHANNELS)),
                at: None,
                label: self.maybe(|author| Label::Tactic(author.name(&["rush", "guilt", "none-such"]))),
                repaired_by: self.seldom(Self::line_name),
                borrowed: false,
                when: self.maybe(|author| author.condition(0).into()),
                varies: self.varies(),
            }),
        }
    }

    fn varies(&mut self) -> Option<Id> {
        self.bytes.chance(20).then(|| self.name(&["flag", "word", "level"]))
    }

    fn line_name(&mut self) -> LineName {
        LineName { scene: self.maybe(|author| author.name(SCENES)), line: self.name(LINES) }
    }

    fn unspoken(&mut self, id: Id) -> Unspoken {
        Unspoken { id, on: None, label: None, when: self.maybe(|author| author.condition(0).into()), varies: self.varies() }
    }

    fn value(&mut self) -> Value {
        match self.bytes.next() % 3 {
            0 => Value::Flag(self.bytes.chance(2)),
            1 => Value::Level(self.bytes.next() % 22),
            _ => Value::Word(self.name(VALUES)),
        }
    }

    fn condition(&mut self, depth: u8) -> Condition {
        match self.bytes.next() % 9 {
            0 if depth < DEEPEST => Condition::All(self.list(3, |author, _| author.condition(depth + 1))),
            1 if depth < DEEPEST => Condition::Any(self.list(3, |author, _| author.condition(depth + 1))),
            2 if depth < DEEPEST => Condition::Not(Box::new(self.condition(depth + 1))),
            3 => Condition::Chosen(self.name(SCENES), self.name(OPTIONS)),
            4 => Condition::AtLeast(self.name(LEVELS), self.bytes.next() % 22),
            5 => Condition::AtMost(self.name(LEVELS), self.bytes.next() % 22),
            6 => Condition::Is(self.name(FLAGS), Value::Flag(self.bytes.chance(2))),
            7 => Condition::Is(self.name(&["flag", "word", "level"]), self.value()),
            _ => Condition::Seen(self.name(SCENES)),
        }
    }

    fn effect(&mut self) -> Effect {
        match self.bytes.next() % 5 {
            0 => Effect::Raise(self.name(LEVELS), self.bytes.next() % 22),
            1 => Effect::Add(self.name(LEVELS), self.bytes.next() % 22),
            2 => Effect::Take(self.name(LEVELS), self.bytes.next() % 22),
            3 => Effect::Set(self.name(FLAGS), Value::Flag(self.bytes.chance(2))),
            _ => Effect::Set(self.name(ENUMS), Value::Word(self.name(VALUES))),
        }
    }
}

const SCENES: &[&str] = &["s0", "s1", "s2", "s3", "s4", "s5"];
const CAST: &[&str] = &["me", "jo"];
const CHANNELS: &[&str] = &["feed", "chat", "site"];
const FLAGS: &[&str] = &["flag"];
const ENUMS: &[&str] = &["word"];
const LEVELS: &[&str] = &["level"];
const VALUES: &[&str] = &["calm", "loud"];
const ENDINGS: &[&str] = &["end"];
const OPTIONS: &[&str] = &["x", "y", "z", "w", "v"];
const LINES: &[&str] = &["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stopwatch::Stopwatch;
    use std::fs;
    use std::path::Path;
    use std::time::Duration;

    /// How often each target runs; more where somebody waits for it.
    fn runs() -> u64 {
        std::env::var("SECOND_LOOK_FUZZ_RUNS").ok().and_then(|number| number.parse().ok()).unwrap_or(300)
    }

    /// The same numbers each time, so that what fails fails again.
    struct Chance(u64);

    impl Chance {
        fn next(&mut self) -> u64 {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            self.0
        }

        fn below(&mut self, count: usize) -> usize {
            usize::try_from(self.next() % u64::try_from(count.max(1)).expect("fits")).expect("fits")
        }

        fn byte(&mut self) -> u8 {
            self.next().to_le_bytes()[3]
        }
    }

    fn seeds(target: &str) -> Vec<Vec<u8>> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(".ci/fuzz/corpus").join(target);
        let mut paths: Vec<_> = fs::read_dir(folder).expect("every target has seeds").flatten().map(|entry| entry.path()).collect();
        paths.sort();
        paths.into_iter().map(|path| fs::read(path).expect("a seed can be read")).collect()
    }

    fn mutate(seed: &[u8], other: &[u8], chance: &mut Chance) -> Vec<u8> {
        let mut bytes = seed.to_vec();
        for _ in 0..=chance.below(6) {
            let at = chance.below(bytes.len() + 1);
            let end = (at + chance.below(24)).min(bytes.len());
            match chance.below(7) {
                0 => drop(bytes.drain(at..end)),
                1 => bytes.insert(at, chance.byte()),
                2 if at < bytes.len() => bytes[at] = chance.byte(),
                3 if at < bytes.len() => bytes[at] ^= 1 << chance.below(8),
                4 => {
                    let copy = bytes[at..end].to_vec();
                    let to = chance.below(bytes.len() + 1);
                    bytes.splice(to..to, copy);
                }
                5 => {
                    let from = chance.below(other.len() + 1);
                    let copy = other[from..(from + chance.below(64)).min(other.len())].to_vec();
                    bytes.splice(at..at, copy);
                }
                _ => bytes.extend((0..chance.below(48)).map(|_| chance.byte())),
            }
        }
        bytes
    }

    fn run(target: &str, entry: fn(&[u8])) {
        let seeds = seeds(target);
        seeds.iter().for_each(|seed| entry(seed));
        let mut chance = Chance(0x5eed_0f5e_c0d1_00c5);
        for round in 0..runs() {
            let (seed, other) = (&seeds[chance.below(seeds.len())], &seeds[chance.below(seeds.len())]);
            let bytes = mutate(seed, other, &mut chance);
            let began = Stopwatch::start();
            let outcome = std::panic::catch_unwind(|| entry(&bytes));
            assert!(outcome.is_ok(), "{target}, round {round}, panics on {:?}", String::from_utf8_lossy(&bytes));
            let took = began.read();
            assert!(took < Duration::from_secs(10), "{target}, round {round}, takes {took:?} on {:?}", String::from_utf8_lossy(&bytes));
        }
    }

    #[test]
    fn scenario_files_of_any_content_are_answered() {
        run("scenario_file", scenario_file);
    }

    #[test]
    fn text_files_of_any_content_are_answered() {
        run("fluent_file", fluent_file);
    }

    #[test]
    fn twee_of_any_content_is_answered() {
        run("import_twee", import_twee);
    }

    #[test]
    fn ink_of_any_content_and_structure_is_answered() {
        run("import_ink", import_ink);
    }

    #[test]
    fn scripts_of_any_structure_are_answered() {
        run("compile_script", compile_script);
    }

    #[test]
    fn inputs_in_any_order_are_answered() {
        run("session_steps", session_steps);
    }

    #[test]
    fn mutated_stories_are_explored() {
        run("exploration", exploration);
    }

    #[test]
    fn what_is_mutated_is_sound_and_so_is_some_of_what_comes_of_it() {
        for which in 0..4 {
            assert_eq!(tokens(sound(which)).concat(), sound(which));
            assert!(read_scenario("x.ron", sound(which), tactics()).is_ok(), "{which}");
        }
        let mut chance = Chance(7);
        let bytes = |chance: &mut Chance, count: usize| (0..count).map(|_| chance.byte()).collect::<Vec<u8>>();
        let read = (0..200).filter(|_| read_scenario("x.ron", &mutated(&mut Bytes(&bytes(&mut chance, 12))), tactics()).is_ok()).count();
        assert!(read > 20, "of 200 mutated scenarios {read} can be read");
        let compiled =
            (0..6_000).filter(|_| compile(&Author { bytes: Bytes(&bytes(&mut chance, 400)) }.script(), tactics()).is_ok()).count();
        assert!(compiled > 4, "of 6,000 scripts {compiled} compile");
    }
}
