//! Her way as a map: one place for each scene, and beside it where her other answers would have led instead.
//!
//! Owns: which other ways stand beside a scene, and which are drawn as one. Refuses to know: pages, words, lines and boxes.

use crate::story::debrief::{Debrief, Entry};
use crate::story::{OptionId, SceneId, Story};

/// At most this many other ways stand beside a scene; the rest is drawn as one with the last of them.
const BESIDE: usize = 2;

/// A box of the map: which step of her way it belongs to, and on which side of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Spot {
    /// From 0.
    pub(crate) step: usize,
    pub(crate) side: Side,
}

impl Spot {
    /// The scene that she came to.
    pub(crate) fn hers(step: usize) -> Self {
        Self { step, side: Side::Hers }
    }
}

/// Where a box stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Side {
    /// On her way.
    Hers,
    /// Another way, drawn above hers.
    Above,
    /// Another way, drawn below hers.
    Below,
}

impl Side {
    /// As they are drawn, from the top.
    pub(crate) const ALL: [Self; 3] = [Self::Above, Self::Hers, Self::Below];
}

/// A scene of her way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Station {
    pub(crate) scene: SceneId,
    /// Her decisions in this scene, by their place among the ways out.
    pub(crate) turns: Vec<usize>,
    /// Where she could have come to instead: none, one or two boxes.
    pub(crate) beside: Vec<Vec<Branch>>,
}

impl Station {
    /// The other ways in the box on this side.
    pub(crate) fn on(&self, side: Side) -> Option<&[Branch]> {
        match side {
            Side::Hers => None,
            Side::Above => self.beside.first().map(Vec::as_slice),
            Side::Below => self.beside.get(1).map(Vec::as_slice),
        }
    }
}

/// A scene that she did not come to here, and the answers that would have led to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Branch {
    pub(crate) scene: SceneId,
    /// Each with its decision, by its place among the ways out.
    pub(crate) answers: Vec<(usize, OptionId)>,
}

/// Her way, scene by scene.
pub(crate) fn path_map(story: &Story, debrief: &Debrief) -> Vec<Station> {
    let mut stations: Vec<Station> = Vec::new();
    let mut since_last = 0..0;
    for entry in &debrief.conversation {
        match entry {
            Entry::Scene(scene) => {
                let beside = beside(debrief, since_last.clone(), *scene);
                stations.push(Station { scene: *scene, turns: Vec::new(), beside });
                since_last.start = since_last.end;
            }
            Entry::Answer { choice, .. } => {
                // A scene that was only visited comes back to the decision of the one before.
                let scene = story.choice(*choice).scene;
                if let Some(station) = stations.iter_mut().rfind(|station| station.scene == scene) {
                    station.turns.push(since_last.end);
                }
                since_last.end += 1;
            }
            Entry::Line { .. } => {}
        }
    }
    stations
}

/// Where these decisions could have led instead of this scene.
fn beside(debrief: &Debrief, turns: std::ops::Range<usize>, came_to: SceneId) -> Vec<Vec<Branch>> {
    let mut branches: Vec<Branch> = Vec::new();
    for place in turns {
        for other in debrief.ways_out.get(place).into_iter().flat_map(|turn| &turn.others) {
            let Some(scene) = other.next.filter(|scene| *scene != came_to) else { continue };
            match branches.iter_mut().find(|branch| branch.scene == scene) {
                Some(branch) => branch.answers.push((place, other.option)),
                None => branches.push(Branch { scene, answers: vec![(place, other.option)] }),
            }
        }
    }
    let merged = branches.split_off(branches.len().min(BESIDE - 1));
    branches.into_iter().map(|branch| vec![branch]).chain((!merged.is_empty()).then_some(merged)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::fixture::{session, take};

    const REST: &str = r#"
        "b": (on: "chat", beats: [], next: Go("z")), "c": (on: "chat", beats: [], next: Go("z")),
        "d": (on: "chat", beats: [], next: Go("z")), "e": (on: "chat", beats: [], next: Go("z")),
        "z": (on: "chat", beats: [], next: End("end"))"#;

    fn way_of(options: &str, answers: &[u8]) -> (Vec<String>, Vec<Station>) {
        let scenes = format!(
            r#""a": (on: "chat", beats: [], next: Choose(asks: Do, options: [{options}], silence: (moves: [Leave], to: "c"))), {REST}"#
        );
        let mut session = session(&scenes);
        take(&mut session, answers);
        let debrief = Debrief::of(session.story(), &session.trace()).expect("the route was just taken");
        let stations = path_map(session.story(), &debrief);
        let name = |scene: SceneId| session.story().scene(scene).name.to_string();
        let beside = |station: &Station| -> Vec<String> {
            let of = |branches: &Vec<Branch>| branches.iter().map(|branch| name(branch.scene)).collect::<Vec<_>>().join("+");
            station.beside.iter().map(of).collect()
        };
        (
            stations.iter().map(|station| format!("{} {:?} {}", name(station.scene), station.turns, beside(station).join(" "))).collect(),
            stations,
        )
    }

    #[test]
    fn other_ways_stand_where_they_would_have_led() {
        let (told, stations) = way_of(r#"(id: "x", moves: [Ask], to: "b"), (id: "y", moves: [Refuse], to: "d")"#, &[1]);
        assert_eq!(told, ["a [0] ", "b [] c d", "z [] "]);
        assert_eq!(stations[1].on(Side::Below).map(|branches| branches[0].answers.clone()), Some(vec![(0, OptionId(2))]));
        assert_eq!(stations[1].on(Side::Hers), None);
    }

    #[test]
    fn more_than_two_other_ways_are_drawn_as_two() {
        let options = r#"(id: "x", moves: [Ask], to: "b"), (id: "y", moves: [Refuse], to: "d"), (id: "w", moves: [Tell], to: "e")"#;
        assert_eq!(way_of(options, &[1]).0[1], "b [] c d+e");
    }

    #[test]
    fn answers_with_one_outcome_share_a_box_and_her_own_scene_has_none() {
        let options = r#"(id: "x", moves: [Ask], to: "b"), (id: "y", moves: [Refuse], to: "b"), (id: "w", moves: [Tell], to: "c")"#;
        let (told, stations) = way_of(options, &[1]);
        assert_eq!(told[1], "b [] c");
        assert_eq!(stations[1].beside[0][0].answers, [(0, OptionId::SILENCE), (0, OptionId(3))]);
    }

    #[test]
    fn a_decision_that_comes_back_belongs_to_its_scene_each_time() {
        let (told, _) = way_of(r#"(id: "x", moves: [Ask], to: "b"), (id: "y", moves: [Refuse], once: true)"#, &[2, 1]);
        assert_eq!(told, ["a [0, 1] ", "b [] c", "z [] "]);
    }
}
