//! Ten defects that people make, seeded one at a time into every scenario that we ship: each is found without playing, and where it is.
//!
//! A defect is a change of the file's text at places that its script names, so that it fits scenarios that are not written yet.

use super::tests::{check_scenario_of_pack, starter, text, written};
use crate::diagnostic::{Code, Diagnostic};
use crate::language::REFERENCE;
use crate::library::{Library, locate, read_scenario};
use crate::story::Locus;
use crate::story::script::{Choose, Next, Script};
use std::collections::BTreeMap;
use std::fs;
use std::ops::RangeInclusive;
use std::path::Path;

/// One shipped scenario as a pack of its own.
struct Shipped {
    id: String,
    files: BTreeMap<String, String>,
    script: Script,
}

impl Shipped {
    fn path(&self) -> String {
        format!("assets/scenarios/{}/scenario.ron", self.id)
    }

    fn ron(&self) -> &str {
        &self.files[&self.path()]
    }

    fn of(id: &str, files: BTreeMap<String, String>) -> Self {
        let tactics = Library::built_in().expect("is sound").tactics().clone();
        let path = format!("assets/scenarios/{id}/scenario.ron");
        let (script, _) = read_scenario(&path, &files[&path], &tactics).expect("what is shipped is sound");
        Self { id: id.to_owned(), files, script }
    }
}

fn folders(path: &Path) -> Vec<String> {
    let entries = fs::read_dir(path).expect("is there").flatten().filter(|entry| entry.path().is_dir());
    let mut names: Vec<String> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    names
}

/// Every scenario that we ship, and the starter.
fn shipped() -> Vec<Shipped> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = vec![Shipped::of("small-talk", starter())];
    for id in folders(&root.join("assets/scenarios")) {
        let mut paths = vec![format!("assets/scenarios/{id}/scenario.ron")];
        paths.extend(folders(&root.join("locales")).iter().map(|tag| format!("locales/{tag}/{id}.ftl")));
        let files = paths.into_iter().filter_map(|path| fs::read_to_string(root.join(&path)).ok().map(|text| (path, text))).collect();
        all.push(Shipped::of(&id, files));
    }
    all
}

/// Changes of one text, by the offsets of the old one.
struct Change<'t> {
    text: &'t str,
    edits: Vec<(usize, usize, String)>,
}

impl<'t> Change<'t> {
    /// The golden routes go first: any defect on one breaks it, and that would be found before everything else.
    fn without_golden(text: &'t str, script: &Script) -> Self {
        let mut change = Self { text, edits: Vec::new() };
        if !script.golden.0.is_empty() {
            change.remove_field(&Locus::default().field("golden"), "golden");
        }
        change
    }

    fn insert(&mut self, at: usize, new: impl Into<String>) {
        self.edits.push((at, at, new.into()));
    }

    fn replace(&mut self, locus: &Locus, new: impl Into<String>) {
        let at = locate(self.text, locus);
        self.edits.push((at, end_of_value(self.text, at), new.into()));
    }

    /// Behind the bracket that opens the value there.
    fn insert_within(&mut self, locus: &Locus, new: impl Into<String>) {
        let at = locate(self.text, locus);
        let bracket = self.text[at..].find(['(', '[', '{']).expect("a struct, list or map stands there");
        self.insert(at + bracket + 1, new);
    }

    fn set_field(&mut self, owner: &Locus, name: &'static str, is_there: bool, value: &str) {
        if is_there {
            self.replace(&owner.field(name), value);
        } else {
            self.insert_within(owner, format!("{name}: {value}, "));
        }
    }

    fn remove_field(&mut self, value: &Locus, name: &str) {
        let at = locate(self.text, value);
        let start = self.text[..at].rfind(name).expect("the name of a field stands before its value");
        let end = end_of_value(self.text, at);
        let comma = self.text[end..].find(|c: char| !c.is_whitespace()).map(|next| end + next);
        let end = comma.filter(|at| self.text[*at..].starts_with(',')).map_or(end, |at| at + 1);
        self.edits.push((start, end, String::new()));
    }

    /// The new text, and the lines in it of everything that was changed and of the scene concerned.
    fn apply(mut self, scene: Option<usize>) -> (String, Vec<RangeInclusive<usize>>) {
        self.edits.sort();
        let mut new = String::new();
        let mut from = 0;
        let mut ranges = Vec::new();
        let scene = scene.map(|scene| {
            let locus = Locus::default().field("scenes");
            let start = locate(self.text, &locus.key(scene));
            (start, end_of_value(self.text, locate(self.text, &locus.item(scene))))
        });
        let moved = |offset: usize| {
            let before = self.edits.iter().filter(|(start, _, _)| *start < offset);
            before.fold(offset, |at, (start, end, text)| at + text.len() - (end - start))
        };
        let scene = scene.map(|(start, end)| (moved(start), moved(end)));
        for (start, end, text) in &self.edits {
            new.push_str(&self.text[from..*start]);
            let begins = new.len();
            new.push_str(text);
            from = *end;
            if !text.is_empty() {
                ranges.push((begins, new.len()));
            }
        }
        new.push_str(&self.text[from..]);
        ranges.extend(scene);
        let line = |offset: usize| new[..offset].bytes().filter(|byte| *byte == b'\n').count() + 1;
        let lines = ranges.into_iter().map(|(start, end)| line(start)..=line(end)).collect();
        (new, lines)
    }
}

/// Where the value ends that begins there: behind its string, its word, or the bracket that closes it.
fn end_of_value(text: &str, at: usize) -> usize {
    let (mut depth, mut quoted, mut escaped, mut comment) = (0_usize, false, false, false);
    let bytes = text.as_bytes();
    for (offset, byte) in bytes.iter().enumerate().skip(at) {
        match byte {
            b'\n' if comment => comment = false,
            _ if comment => {}
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => {
                quoted = !quoted;
                if !quoted && depth == 0 {
                    return offset + 1;
                }
            }
            _ if quoted => {}
            b'/' if bytes.get(offset + 1) == Some(&b'/') => comment = true,
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' | b',' if depth == 0 => return offset,
            b')' | b']' | b'}' => {
                depth -= 1;
                if depth == 0 {
                    return offset + 1;
                }
            }
            _ => {}
        }
    }
    text.len()
}

/// A decision of a scenario, and what defects need to know around it.
struct Place<'s> {
    script: &'s Script,
    scene: usize,
    choose: &'s Choose,
}

impl Place<'_> {
    fn scene(&self) -> Locus {
        Locus::default().field("scenes").item(self.scene)
    }

    fn next(&self) -> Locus {
        self.scene().field("next")
    }

    fn name(&self) -> &str {
        self.script.scenes.0[self.scene].0.as_str()
    }

    fn channel(&self) -> &str {
        self.script.channels.0[0].0.as_str()
    }

    fn option(&self, position: usize) -> Locus {
        self.next().field("options").item(position)
    }

    fn an_ending(&self) -> &str {
        let ends = self.script.scenes.0.iter().find(|(_, scene)| matches!(scene.next, Next::End(_)));
        ends.map(|(name, _)| name.as_str()).expect("every story ends")
    }

    /// Holds never.
    fn contradiction(&self) -> String {
        let start = &self.script.start;
        format!("All([Seen(\"{start}\"), Not(Seen(\"{start}\"))])")
    }

    fn add_scene(&self, change: &mut Change<'_>, name: &str, next: &str) {
        let scene = format!("\n        \"{name}\": (on: \"{}\", beats: [], next: {next}),", self.channel());
        change.insert_within(&Locus::default().field("scenes"), scene);
    }

    /// Every way on leads to one scene.
    fn lead_all_to(&self, change: &mut Change<'_>, scene: &str) {
        for (position, option) in self.choose.options.iter().enumerate() {
            change.set_field(&self.option(position), "to", option.to.is_some(), &format!("\"{scene}\""));
        }
        change.replace(&self.next().field("silence").field("to"), format!("\"{scene}\""));
        self.without_fallback(change);
        // Without a fallback a decision must have an answer that can always be taken.
        if self.choose.options.iter().all(|option| option.once || option.when.is_some()) {
            self.open_first(change);
        }
    }

    fn without_fallback(&self, change: &mut Change<'_>) {
        if self.choose.fallback.is_some() {
            change.remove_field(&self.next().field("fallback"), "fallback");
        }
    }

    /// Lets the first answer be taken always.
    fn open_first(&self, change: &mut Change<'_>) {
        if self.choose.options[0].when.is_some() {
            change.remove_field(&self.option(0).field("when"), "when");
        }
        if self.choose.options[0].once {
            change.replace(&self.option(0).field("once"), "false");
        }
    }

    fn close_all(&self, change: &mut Change<'_>) {
        for (position, option) in self.choose.options.iter().enumerate() {
            change.set_field(&self.option(position), "when", option.when.is_some(), &self.contradiction());
        }
    }

    /// Every answer comes back to the decision; all of them, or all but the first, only once.
    fn bring_all_back(&self, change: &mut Change<'_>, once: impl Fn(usize) -> bool) {
        for (position, option) in self.choose.options.iter().enumerate() {
            if option.to.is_some() {
                change.remove_field(&self.option(position).field("to"), "to");
            }
            if once(position) {
                change.set_field(&self.option(position), "once", option.once, "true");
            }
        }
        self.without_fallback(change);
    }
}

type Seed = fn(&Place<'_>, &mut Change<'_>);

/// A defect, the rules of which one has to find it, and how it is made.
const DEFECTS: &[(&str, &[u16], Seed)] = &[
    ("1 a jump to a scene that there is not", &[4], |place, change| {
        change.replace(&place.next().field("silence").field("to"), "\"no-such-scene\"");
    }),
    ("2 a scene that nothing points to", &[20], |place, change| {
        place.add_scene(change, "left-over", &format!("Go(\"{}\")", place.name()));
    }),
    ("3 a scene with no exit", &[27, 30], |place, change| {
        place.lead_all_to(change, place.name());
    }),
    ("4 a variable that there is not, in a beat", &[4], |place, change| {
        change.insert_within(&place.scene().field("beats"), "\nIf(when: Is(\"no-such-thing\", true), then: [Pause]),");
    }),
    ("4 a variable that there is not, at an answer", &[4], |place, change| {
        change.set_field(&place.option(0), "when", place.choose.options[0].when.is_some(), "Is(\"no-such-thing\", true)");
    }),
    ("5 all answers closed, without a fallback", &[6], |place, change| {
        place.close_all(change);
        place.without_fallback(change);
    }),
    ("5 all answers closed, with a fallback", &[23], |place, change| {
        place.close_all(change);
        let ending = format!("\"{}\"", place.an_ending());
        change.set_field(&place.next(), "fallback", place.choose.fallback.is_some(), &ending);
    }),
    ("6 an endless jump", &[8], |place, change| {
        place.add_scene(change, "ring-a", "Go(\"ring-b\")");
        place.add_scene(change, "ring-b", "Go(\"ring-a\")");
        change.replace(&place.next().field("silence").field("to"), "\"ring-a\"");
    }),
    ("6 an endless jump that hangs on conditions", &[32], |place, change| {
        let (never, ending) = (place.contradiction(), place.an_ending());
        place.add_scene(change, "ring-a", &format!("Switch(cases: [(when: {never}, to: \"{ending}\")], otherwise: \"ring-b\")"));
        place.add_scene(change, "ring-b", "Go(\"ring-a\")");
        change.replace(&place.next().field("silence").field("to"), "\"ring-a\"");
    }),
    ("7 a flag that is never used", &[29], |place, change| {
        if place.script.flags.is_empty() {
            change.insert_within(&Locus::default(), "\n    flags: [\"idle-thing\"],");
        } else {
            change.insert_within(&Locus::default().field("flags"), "\"idle-thing\", ");
        }
    }),
    ("7 a level that is only set", &[29], |place, change| {
        if place.script.levels.0.is_empty() {
            change.insert_within(&Locus::default(), "\n    levels: { \"idle-level\": (max: 2) },");
        } else {
            change.insert_within(&Locus::default().field("levels"), "\"idle-level\": (max: 2), ");
        }
        change.insert_within(&place.scene().field("beats"), "\nDo([Add(\"idle-level\", 1)]),");
    }),
    ("8 answers that run out, without a fallback", &[6], |place, change| {
        place.bring_all_back(change, |_| true);
    }),
    ("8 answers that run out until only silence is left", &[28], |place, change| {
        place.bring_all_back(change, |position| position > 0);
        place.open_first(change);
    }),
    ("9 a line behind a contradiction", &[21, 25], |place, change| {
        let line = format!("\nNarration(id: \"left-behind\", when: {}),", place.contradiction());
        change.insert_within(&place.scene().field("beats"), line);
    }),
    ("9 a branch behind a contradiction", &[21, 25], |place, change| {
        let branch = format!("\nIf(when: {}, then: [Narration(id: \"left-behind\")]),", place.contradiction());
        change.insert_within(&place.scene().field("beats"), branch);
    }),
    ("10 two decisions that lead only to each other", &[27], |place, change| {
        place.lead_all_to(change, "the-twin");
        let back = place.name();
        let next = format!(
            "Choose(asks: Do, options: [(id: \"x\", moves: [Ask], to: \"{back}\"), (id: \"y\", moves: [Tell], to: \"{back}\")], \
             silence: (moves: [Leave], to: \"{back}\"))"
        );
        place.add_scene(change, "the-twin", &next);
    }),
];

/// The first, the middle and the last decision.
fn places(script: &Script) -> Vec<Place<'_>> {
    let scenes = script.scenes.0.iter().enumerate();
    let mut all: Vec<Place<'_>> = scenes
        .filter_map(|(scene, (_, written))| match &written.next {
            Next::Choose(choose) => Some(Place { script, scene, choose }),
            _ => None,
        })
        .collect();
    let wanted = [0, all.len() / 2, all.len().saturating_sub(1)];
    let mut position = 0;
    all.retain(|_| {
        position += 1;
        wanted.contains(&(position - 1))
    });
    all
}

fn check(shipped: &Shipped, ron: String, languages: &[String]) -> Vec<Diagnostic> {
    let mut files = shipped.files.clone();
    files.insert(shipped.path(), ron);
    check_scenario_of_pack(written(&files).path(), &shipped.id, languages)
}

#[test]
fn every_seeded_defect_is_found_where_it_is() {
    let mut missed = String::new();
    let mut seeded = 0;
    for shipped in shipped() {
        let (plain, _) = Change::without_golden(shipped.ron(), &shipped.script).apply(None);
        assert_eq!(text(&check(&shipped, shipped.ron().to_owned(), &[])), "", "{} as it is shipped", shipped.id);
        assert_eq!(text(&check(&shipped, plain, &[])), "", "{} without golden routes", shipped.id);
        for place in places(&shipped.script) {
            for (defect, codes, seed) in DEFECTS {
                let mut change = Change::without_golden(shipped.ron(), &shipped.script);
                seed(&place, &mut change);
                let (ron, lines) = change.apply(Some(place.scene));
                // No text is changed, so that one language tells as much as all of them.
                let found = check(&shipped, ron, &[REFERENCE.to_owned()]);
                seeded += 1;
                let by_rule: Vec<&Diagnostic> = found.iter().filter(|found| codes.iter().any(|code| found.code == Code(*code))).collect();
                let here = |found: &&&Diagnostic| {
                    let line = usize::try_from(found.place.line).expect("fits");
                    found.place.file == shipped.path() && lines.iter().any(|lines| lines.contains(&line))
                };
                if by_rule.iter().find(here).is_none() {
                    let what = if by_rule.is_empty() { "not found" } else { "found elsewhere" };
                    let others: Vec<String> = found.iter().take(6).map(|found| format!("    {found}\n")).collect();
                    missed += &format!("{} | {} | {defect} | {what} | lines {lines:?}\n{}", shipped.id, place.name(), others.concat());
                }
            }
        }
    }
    assert!(missed.is_empty(), "scenario | scene | defect | what\n{missed}");
    assert!(seeded >= 2 * DEFECTS.len(), "defects are seeded into the starter and at least one scenario");
}

#[test]
fn the_end_of_a_value_is_where_it_ends() {
    for (text, value) in [
        ("\"a,)\\\"b\", c", "\"a,)\\\"b\""),
        ("Choose(a: [1, \")\"], // )\n b: {}), d", "Choose(a: [1, \")\"], // )\n b: {})"),
        ("true)", "true"),
        ("12, 3", "12"),
    ] {
        assert_eq!(&text[..end_of_value(text, 0)], value);
    }
}
