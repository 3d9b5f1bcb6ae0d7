//! Step 3: the scenes as a whole: detours that visit themselves, returns without a visit, jumps that never end.
//!
//! What can really happen under the guards is left to exploration; this step finds what is broken whatever the guards say, so that a session stays
//! bounded: its stack of detours is never deeper than there are scenes.

use super::Faults;
use super::names::Names;
use crate::diagnostic::Code;
use crate::story::Locus;
use crate::story::id::Id;
use crate::story::rings::rings;
use crate::story::script::{Beat, Next, Scene, Script};
use crate::story::tables::Story;

pub(super) fn look(script: &Script, story: &Story, names: &Names<'_>, faults: &mut Faults) {
    let ways: Vec<Ways> = script.scenes.0.iter().map(|(_, scene)| Ways::of(scene, names)).collect();
    detours(script, &ways, faults);
    returns(script, story, &ways, names, faults);
    endless(script, &ways, faults);
}

/// Where a scene leads.
#[derive(Default)]
struct Ways {
    /// Scenes that it goes on to.
    jumps: Vec<usize>,
    /// Scenes that it visits and comes back from.
    visits: Vec<usize>,
    /// Whether it can come back from a visit of its own.
    returns: bool,
}

impl Ways {
    fn of(scene: &Scene, names: &Names<'_>) -> Self {
        let mut ways = Self::default();
        let find = |id: &Id| names.scenes.get(id).copied();
        ways.add_visits(&scene.beats, &find);
        match &scene.next {
            Next::Choose(choose) => {
                ways.add_visits(&choose.silence.reply, &find);
                ways.jumps.extend(choose.silence.to.as_ref().and_then(&find));
                ways.returns = choose.silence.back || choose.options.iter().any(|option| option.back);
                ways.jumps.extend(choose.fallback.as_ref().and_then(&find));
                for option in &choose.options {
                    ways.add_visits(&option.reply, &find);
                    ways.jumps.extend(option.to.as_ref().and_then(&find));
                }
            }
            Next::Go(to) => ways.jumps.extend(find(to)),
            Next::Switch(switch) => {
                ways.jumps.extend(switch.cases.iter().filter_map(|case| find(&case.to)));
                ways.jumps.extend(find(&switch.otherwise));
            }
            Next::Return => ways.returns = true,
            Next::End(_) => {}
        }
        ways
    }

    fn add_visits(&mut self, beats: &[Beat], find: &impl Fn(&Id) -> Option<usize>) {
        for beat in beats {
            match beat {
                Beat::Visit(scene) => self.visits.extend(find(scene)),
                Beat::If(branch) => {
                    self.add_visits(&branch.then, find);
                    self.add_visits(&branch.otherwise, find);
                }
                _ => {}
            }
        }
    }
}

fn scene_place(script: &Script, scene: usize) -> (&Id, Locus) {
    (&script.scenes.0[scene].0, Locus::default().field("scenes").key(scene))
}

/// A visit whose scene can lead back to the visitor would go deeper each time.
fn detours(script: &Script, ways: &[Ways], faults: &mut Faults) {
    if ways.iter().all(|way| way.visits.is_empty()) {
        return;
    }
    let rings = rings(ways.len(), |scene, n| {
        let Ways { jumps, visits, .. } = &ways[scene];
        jumps.get(n).or_else(|| visits.get(n - jumps.len())).copied()
    });
    for (scene, way) in ways.iter().enumerate() {
        if let Some(visited) = way.visits.iter().find(|visited| rings[**visited] == rings[scene]) {
            let (name, locus) = scene_place(script, scene);
            let visited = scene_place(script, *visited).0;
            faults.add(
                locus,
                Code::DETOUR,
                format!("“{name}” visits “{visited}”, from where one can come to “{name}” again without returning"),
                "let the detour end with Return, or go there with Go instead of Visit",
            );
        }
    }
}

fn returns(script: &Script, story: &Story, ways: &[Ways], names: &Names<'_>, faults: &mut Faults) {
    let Some(start) = names.scenes.get(&script.start) else { return };
    let mut seen = vec![false; story.scenes.len()];
    let mut open = vec![*start];
    while let Some(scene) = open.pop() {
        if std::mem::replace(&mut seen[scene], true) {
            continue;
        }
        open.extend(&ways[scene].jumps);
        if ways[scene].returns {
            let (name, locus) = scene_place(script, scene);
            faults.add(
                locus,
                Code::DETOUR,
                format!("“{name}” returns, but it can be reached by going there, from where there is nothing to return to"),
                "visit it with Visit from every place, or give it another way on",
            );
        }
    }
}

/// Scenes that go on to each other in a ring, with nothing to decide on the way.
fn endless(script: &Script, ways: &[Ways], faults: &mut Faults) {
    let goes_on = |scene: usize| match &script.scenes.0[scene].1.next {
        Next::Go(_) if ways[scene].visits.is_empty() => ways[scene].jumps.first().copied(),
        _ => None,
    };
    // 0: not looked at; a number: the walk that came here.
    let mut walk_of = vec![0_usize; ways.len()];
    for from in 0..ways.len() {
        let walk = from + 1;
        let mut at = Some(from);
        while let Some(scene) = at.filter(|scene| walk_of[*scene] == 0) {
            walk_of[scene] = walk;
            at = goes_on(scene);
        }
        if let Some(scene) = at.filter(|scene| walk_of[*scene] == walk && goes_on(*scene).is_some()) {
            let (name, locus) = scene_place(script, scene);
            let message = format!("from “{name}” the story goes on and on and comes to “{name}” again without a choice");
            faults.add(locus, Code::ENDLESS_JUMP, message, "end one of these scenes with Choose(…), Switch(…) or End(…)");
        }
    }
}
