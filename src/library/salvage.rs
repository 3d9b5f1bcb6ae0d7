//! What else is wrong in a scenario file when one of its scenes is malformed.
//!
//! Owns: reading each scene on its own, and the rest of the file with an empty scene in the place of each malformed one. Refuses to know: what a scene means.
//! RON's reader stops at the first thing that it does not understand, and where brackets do not fit it cannot even tell where a scene ends; so scenes are told
//! apart by their lines, as every editor and `second-look new` write them: each begins on a line of its own, all as far indented as the first.

use super::scenario::{placed, read_ron};
use crate::diagnostic::Diagnostic;
use crate::story::locus::Hop;
use crate::story::script::{Entries, Scene, Script};
use crate::story::{Fault, Tactics, compile};
use std::ops::Range;

/// The most scenes that are reported: more help nobody.
const MOST: usize = 100;

/// What is wrong in a malformed file, beginning from what was found first: all malformed scenes, and what is wrong in the others. What would follow from a
/// scene that could not be read is left unsaid.
pub(super) fn what_is_wrong(file: &str, text: &str, tactics: &Tactics, first: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let Some(scenes) = Scenes::of(text) else { return first };
    let malformed: Vec<(usize, Vec<Diagnostic>)> =
        (0..scenes.each.len()).filter_map(|n| Some((n, scenes.read(file, n).err()?))).take(MOST).collect();
    if malformed.is_empty() {
        return first;
    }
    // What was found first is one of these, or stands before the scenes.
    let in_scenes = |found: &Diagnostic| found.place.line >= scenes.each[0].line;
    let mut found: Vec<Diagnostic> = first.into_iter().filter(|found| !in_scenes(found)).collect();
    let broken: Vec<usize> = malformed.iter().map(|(n, _)| *n).collect();
    found.extend(malformed.into_iter().flat_map(|(_, found)| found));
    found.extend(scenes.faults_of_the_rest(file, tactics, &broken).unwrap_or_default());
    found
}

/// The scenes of a file by their lines.
struct Scenes<'t> {
    text: &'t str,
    each: Vec<Lines<'t>>,
}

/// The lines of one scene.
struct Lines<'t> {
    name: &'t str,
    /// The number of its first line, from 1.
    line: u32,
    bytes: Range<usize>,
}

impl<'t> Scenes<'t> {
    fn of(text: &'t str) -> Option<Self> {
        let mut at = 0;
        let mut lines = (1..).zip(text.split_inclusive('\n').map(|line| {
            at += line.len();
            (at - line.len(), line)
        }));
        lines
            .by_ref()
            .find(|(_, (_, line))| line.trim_start().strip_prefix("scenes:").is_some_and(|rest| rest.trim_start().starts_with('{')))?;
        let mut each: Vec<Lines<'t>> = Vec::new();
        let mut indentation = None;
        for (number, (start, line)) in lines {
            let begins = &line[..line.len() - line.trim_start().len()];
            if let Some(name) = name(line).filter(|_| *indentation.get_or_insert(begins) == begins) {
                each.push(Lines { name, line: number, bytes: start..start });
            } else if line.trim_start().starts_with('}') {
                break;
            }
            if let Some(scene) = each.last_mut() {
                scene.bytes.end = start + line.len();
            }
        }
        (!each.is_empty()).then_some(Self { text, each })
    }

    /// Reads a scene alone. Before its lines stands one more.
    fn read(&self, file: &str, n: usize) -> Result<(), Vec<Diagnostic>> {
        let Lines { line, bytes, .. } = &self.each[n];
        let alone = format!("{{\n{}}}", &self.text[bytes.clone()]);
        let read = read_ron::<Entries<Scene>>(file, &alone);
        read.map(drop).map_err(|mut found| {
            found.iter_mut().for_each(|found| found.place.line = (found.place.line + line).saturating_sub(2));
            found
        })
    }

    /// The faults of everything but these scenes; none if that does not have the form of a scenario either.
    fn faults_of_the_rest(&self, file: &str, tactics: &Tactics, broken: &[usize]) -> Option<Vec<Diagnostic>> {
        let header: Script = read_ron(file, &self.with(|_| Some(String::new()))).ok()?;
        let (channel, ending) = (&header.channels.0.first()?.0, &header.endings.0.first()?.0);
        let empty = |name: &str| format!("\"{name}\": (on: \"{channel}\", beats: [], next: End(\"{ending}\")),");
        let rest = self.with(|n| broken.contains(&n).then(|| empty(self.each[n].name)));
        let script: Script = read_ron(file, &rest).ok()?;
        let faults = compile(&script, tactics).err()?;
        Some(placed(file, &rest, faults.into_iter().filter(|fault| !self.follows_from(fault, broken)).collect()))
    }

    /// The file with something else in the place of some scenes, on as many lines.
    fn with(&self, instead: impl Fn(usize) -> Option<String>) -> String {
        let mut text = self.text[..self.each[0].bytes.start].to_owned();
        for (n, scene) in self.each.iter().enumerate() {
            let lines = &self.text[scene.bytes.clone()];
            match instead(n) {
                Some(other) => {
                    text.push_str(&other);
                    text.extend(lines.matches('\n'));
                }
                None => text.push_str(lines),
            }
        }
        text + &self.text[self.each[self.each.len() - 1].bytes.end..]
    }

    /// Whether a fault may be there only because a scene is empty in this reading: it stands in it, or names it or one of its lines.
    fn follows_from(&self, fault: &Fault, broken: &[usize]) -> bool {
        let stands_in = matches!(fault.locus.hops()[..], [Hop::Field("scenes"), Hop::Item(n) | Hop::Key(n), ..] if broken.contains(&n));
        let names = |n: &usize| {
            let name = self.each[*n].name;
            [format!("“{name}”"), format!("“{name}_")].iter().any(|quoted| fault.message.contains(quoted))
        };
        stands_in || broken.iter().any(names)
    }
}

/// The name of the scene that begins on this line, if one does.
fn name(line: &str) -> Option<&str> {
    let (name, rest) = line.trim_start().strip_prefix('"')?.split_once('"')?;
    rest.trim_start().starts_with(':').then_some(name)
}

#[cfg(test)]
mod tests {
    use super::super::scenario::read_as_far_as_possible;
    use super::*;

    /// A story of three scenes; what stands after `hall` is put into them.
    fn story(porch: &str, hall: &str, attic: &str) -> String {
        format!(
            "(format: 2, id: \"house\", role: Target, age: 12, minutes: 2, content: [Flattery], player: \"me\",\n\
             cast: {{ \"me\": (part: Player), \"jo\": (part: Friend) }}, channels: {{ \"chat\": Direct(\"jo\") }}, start: \"porch\",\n\
             scenes: {{\n\
             \x20   \"porch\": (\n\x20       on: \"chat\", beats: [{porch}], next: Go(\"hall\")),\n\
             \x20   \"hall\": (\n\x20       on: \"chat\", beats: [{hall}], next: Go(\"attic\")),\n\
             \x20   \"attic\": (\n\x20       on: \"chat\", beats: [{attic}], next: End(\"home\")),\n\
             }},\nendings: {{ \"home\": (questions: [\"q\", \"r\"], talk_to: [Friend]) }})\n"
        )
    }

    fn found(text: &str) -> Vec<String> {
        let tactics = Tactics { tactics: Vec::new() };
        let found = read_as_far_as_possible("f", text, &tactics).found;
        found.iter().map(|found| format!("{}:{} {}", found.place.line, found.code, found.message)).collect()
    }

    #[test]
    fn each_malformed_scene_is_found_and_what_is_wrong_in_the_others() {
        let text = story("Message(id: \"m\", form: \"jo\")", "Message(id: \"m\", from: \"nobody\")", "Pauze");
        let found = found(&text);
        let begins = |wanted: &str| found.iter().any(|found| found.starts_with(wanted));
        assert!(begins("5:SL002 nothing here is called “form”") && begins("9:SL002 “Pauze”") && begins("7:SL004"), "{found:#?}");
        assert_eq!(found.len(), 3, "{found:#?}");
    }

    #[test]
    fn a_bracket_that_is_not_closed_swallows_no_other_scene() {
        let text = story("", "Message(id: \"m\", from: \"jo\"", "Pauze");
        let found = found(&text);
        assert_eq!(found.len(), 2, "{found:#?}");
        assert!(found[0].starts_with("7:SL002") && found[1].starts_with("9:SL002 “Pauze”"), "{found:#?}");
    }

    #[test]
    fn what_follows_from_a_malformed_scene_is_not_said() {
        let judges = "Judge(id: \"j\", lines: [\"porch_m\"])";
        let text = story("Message(id: \"m\", form: \"jo\")", judges, "");
        assert_eq!(found(&text).len(), 1, "{:#?}", found(&text));
    }

    #[test]
    fn a_slip_outside_of_the_scenes_is_still_found_alone() {
        let text = story("", "", "").replace("minutes: 2", "minuets: 2");
        assert_eq!(found(&text), ["1:SL002 nothing here is called “minuets”"]);
    }
}
