//! The scenes of a story and the answers between them, as a map for people: DOT or Mermaid; `picture` draws it.
//!
//! Owns: which scenes lead to which, exactly as exploration found it, and drawing that. Refuses to know: texts; whoever has them gives each scene a title.
//! All endings look alike, and no way is drawn as better than another.

use super::minimise::Quotient;
use crate::story::state::Rest;
use crate::story::{EndingId, Event, OptionId, SceneId, Story};
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
        map.walk(None, quotient.runs.first().map_or(&[], Vec::as_slice));
        let mut open: VecDeque<u32> = VecDeque::from([0]);
        let mut seen = BTreeSet::from([0]);
        while let Some(node) = open.pop_front().and_then(|state| quotient.states.get(state as usize)) {
            let Rest::Deciding(choice) = node.rest else { continue };
            for way in &node.answers {
                map.walk(Some((story.choice(choice).scene, way.option)), &quotient.runs[way.run as usize]);
                if seen.insert(way.to) {
                    open.push_back(way.to);
                }
            }
        }
        map
    }

    fn walk(&mut self, from: Option<(SceneId, OptionId)>, run: &[Event]) {
        let mut at = from.map(|(scene, _)| scene);
        let mut by = from.map(|(_, option)| option);
        for event in run {
            match event {
                Event::SceneEntered { scene } => {
                    if !self.scenes.contains(scene) {
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
            writeln!(dot, "  s{} [label=\"{}\"{shape}];", scene.position(), escaped(&title(*scene), '"', "\\\""))
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
            let title = escaped(&title(*scene), '"', "#quot;");
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
        let mut depth: BTreeMap<SceneId, usize> = self.scenes.iter().map(|scene| (*scene, 0)).collect();
        // Longest ways settle within as many rounds as there are scenes; a loop would go on, so it is cut there.
        for _ in 0..self.scenes.len() {
            let mut changed = false;
            for (from, to) in self.ways.keys().filter(|(from, to)| from != to && !self.leads(*to, *from)) {
                let next = depth.get(from).copied().unwrap_or(0) + 1;
                let known = depth.entry(*to).or_default();
                changed |= *known < next;
                *known = next.max(*known);
            }
            if !changed {
                break;
            }
        }
        let count = depth.values().max().map_or(0, |most| most + 1);
        let mut rows = vec![Vec::new(); count];
        for scene in &self.scenes {
            let row = if self.endings.contains_key(scene) { count - 1 } else { depth[scene] };
            rows[row].push(*scene);
        }
        rows
    }

    fn leads(&self, from: SceneId, to: SceneId) -> bool {
        let (mut open, mut seen) = (vec![from], BTreeSet::new());
        while let Some(scene) = open.pop() {
            if scene == to {
                return true;
            }
            if seen.insert(scene) {
                open.extend(
                    self.ways.range((scene, SceneId::new(0))..).take_while(|((at, _), _)| *at == scene).map(|((_, next), _)| *next),
                );
            }
        }
        false
    }
}

pub(super) fn numbers(by: &BTreeSet<OptionId>) -> String {
    let numbers: Vec<String> = by.iter().map(|option| option.0.to_string()).collect();
    numbers.join(" ")
}

fn escaped(text: &str, mark: char, by: &str) -> String {
    text.replace('\\', "\\\\").replace(mark, by).replace(['\n', '\r'], " ")
}
