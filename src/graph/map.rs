//! The scenes of a story and the answers between them, as a map for people: DOT or Mermaid; `picture` draws it.
//!
//! Owns: which scenes lead to which, exactly as exploration found it, and drawing that. Refuses to know: texts; whoever has them gives each scene a title.
//! All endings look alike, and no way is drawn as better than another.

use super::minimise::Quotient;
use super::runs::Run;
use crate::story::rings::rings;
use crate::story::state::Rest;
use crate::story::{EndingId, Event, OptionId, SceneId, Story};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt::Write;

/// Which scenes lead to which.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SceneMap {
    /// The scenes that can begin, in the order in which they are met.
    pub scenes: Vec<SceneId>,
    /// From a scene to a scene, by these answers; none where it just goes on.
    pub ways: BTreeMap<(SceneId, SceneId), BTreeSet<OptionId>>,
    /// Which scenes end the story, and how.
    pub endings: BTreeMap<SceneId, EndingId>,
}

impl SceneMap {
    /// Draws the map of a minimised graph.
    pub fn of(story: &Story, quotient: &Quotient) -> Self {
        let mut map = Self::default();
        let mut met = BTreeSet::new();
        if let Some(opening) = quotient.runs.get(0) {
            map.walk(&mut met, None, opening);
        }
        let mut open: VecDeque<u32> = VecDeque::from([0]);
        let mut seen = BTreeSet::from([0]);
        while let Some(node) = open.pop_front().and_then(|state| quotient.states.get(state as usize)) {
            let Rest::Deciding(choice) = node.rest else { continue };
            for way in &node.answers {
                map.walk(&mut met, Some((story.choice(choice).scene, way.option)), quotient.runs.run(way.run));
                if seen.insert(way.to) {
                    open.push_back(way.to);
                }
            }
        }
        map
    }

    fn walk(&mut self, met: &mut BTreeSet<SceneId>, from: Option<(SceneId, OptionId)>, run: Run<'_>) {
        let mut at = from.map(|(scene, _)| scene);
        let mut by = from.map(|(_, option)| option);
        for event in run.iter() {
            match event {
                Event::SceneEntered { scene } => {
                    if met.insert(*scene) {
                        self.scenes.push(*scene);
                    }
                    if let Some(before) = at {
                        self.ways.entry((before, *scene)).or_default().extend(by);
                    }
                    (at, by) = (Some(*scene), None);
                }
                Event::Ended { ending } => {
                    if let Some(scene) = at {
                        self.endings.insert(scene, *ending);
                    }
                }
                _ => {}
            }
        }
    }

    /// As a DOT file.
    pub fn dot(&self, story: &Story, title: impl Fn(SceneId) -> String) -> String {
        let mut dot = format!("digraph \"{}\" {{\n  rankdir=LR;\n  node [shape=box, style=rounded];\n", story.id());
        for scene in &self.scenes {
            let shape = if self.endings.contains_key(scene) { ", peripheries=2" } else { "" };
            writeln!(dot, "  s{} [label=\"{}\"{shape}];", scene.position(), in_dot(&title(*scene)))
                .expect("writing to a string does not fail");
        }
        for ((from, to), by) in &self.ways {
            writeln!(dot, "  s{} -> s{} [label=\"{}\"];", from.position(), to.position(), numbers(by))
                .expect("writing to a string does not fail");
        }
        dot + "}\n"
    }

    /// As a Mermaid flowchart.
    pub fn mermaid(&self, title: impl Fn(SceneId) -> String) -> String {
        let mut chart = "flowchart LR\n".to_owned();
        for scene in &self.scenes {
            let (open, close) = if self.endings.contains_key(scene) { ("([", "])") } else { ("[", "]") };
            let title = in_mermaid(&title(*scene));
            writeln!(chart, "  s{}{open}\"{title}\"{close}", scene.position()).expect("writing to a string does not fail");
        }
        for ((from, to), by) in &self.ways {
            let label = if by.is_empty() { String::new() } else { format!("|{}|", numbers(by)) };
            writeln!(chart, "  s{} -->{label} s{}", from.position(), to.position()).expect("writing to a string does not fail");
        }
        chart
    }

    /// The scenes in rows: each as far from the beginning as the longest way to it, loops aside; the endings all in the last.
    pub(super) fn rows(&self) -> Vec<Vec<SceneId>> {
        let position: BTreeMap<SceneId, usize> = self.scenes.iter().zip(0..).map(|(scene, position)| (*scene, position)).collect();
        let mut next = vec![Vec::new(); self.scenes.len()];
        for (from, to) in self.ways.keys() {
            if let (Some(from), Some(to)) = (position.get(from), position.get(to)) {
                next[*from].push(*to);
            }
        }
        let ring = rings(next.len(), |scene, n| next[scene].get(n).copied());
        let mut from_the_beginning: Vec<usize> = (0..next.len()).collect();
        from_the_beginning.sort_by_key(|scene| Reverse(ring[*scene]));
        let mut depth = vec![0_usize; next.len()];
        for scene in from_the_beginning {
            // A way within a ring is a loop; every other leads to a ring that comes later here.
            for to in next[scene].iter().filter(|to| ring[**to] != ring[scene]) {
                depth[*to] = depth[*to].max(depth[scene] + 1);
            }
        }
        let count = depth.iter().max().map_or(0, |most| most + 1);
        let mut rows = vec![Vec::new(); count];
        for (scene, depth) in self.scenes.iter().zip(depth) {
            let row = if self.endings.contains_key(scene) { count - 1 } else { depth };
            rows[row].push(*scene);
        }
        rows
    }
}

pub(super) fn numbers(by: &BTreeSet<OptionId>) -> String {
    let numbers: Vec<String> = by.iter().map(|option| option.0.to_string()).collect();
    numbers.join(" ")
}

/// A text between quotation marks in DOT, whose labels read HTML's names of characters.
fn in_dot(text: &str) -> String {
    in_one_line(text).replace('\\', "\\\\").replace('"', "\\\"").replace('&', "&amp;")
}

/// A text between quotation marks in Mermaid, which reads HTML and, between backticks, Markdown there. Its own names of characters begin with #.
fn in_mermaid(text: &str) -> String {
    let mut written = String::new();
    for c in in_one_line(text).chars() {
        match c {
            '"' | '#' | '&' | '<' | '>' | '`' | '\\' => write!(written, "#{};", u32::from(c)).expect("writing to a string does not fail"),
            c => written.push(c),
        }
    }
    written
}

/// A title is one line, and has no controls.
fn in_one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_stay_between_their_quotation_marks() {
        let title = "a\\\"];\nb \u{1b}& #quot; <i>`c`";
        assert_eq!(in_dot(title), "a\\\\\\\"]; b  &amp; #quot; <i>`c`");
        assert_eq!(in_mermaid(title), "a#92;#34;]; b  #38; #35;quot; #60;i#62;#96;c#96;");
    }
}
