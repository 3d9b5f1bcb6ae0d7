//! Which finding is the reason that a golden route no longer runs.
//!
//! Owns: following a route as far as it goes, and what was found on that way. Refuses to know: whether a route runs; reading the story says so.

use crate::diagnostic::{Code, Diagnostic};
use crate::story::script::Script;
use crate::story::trace::Trace;
use crate::story::{Event, Locus, SceneId, Session, Story};
use std::sync::Arc;

/// Adds to each finding about a golden route which other finding of the same file stands on its way: the one nearest to where it stops. `line` says on
/// which line something of the script stands.
pub(super) fn name_the_cause(found: &mut [Diagnostic], story: &Arc<Story>, script: &Script, line: &dyn Fn(&Locus) -> u32) {
    for (position, (_, route)) in story.golden().iter().enumerate() {
        let here = line(&Locus::default().field("golden").item(position));
        let is_it = |found: &Diagnostic| found.code == Code::GOLDEN_ROUTE && found.place.line == here;
        let Some(about) = found.iter().position(is_it) else { continue };
        let file = found[about].place.file.clone();
        let cause = on_the_way(story, route).into_iter().rev().find_map(|scene| {
            let lines = line(&scene_at(scene.position()))..line(&scene_at(scene.position() + 1)).max(end_of_scenes(script, line, scene));
            found.iter().find(|found| found.place.file == file && is_about_ways(found.code) && lines.contains(&found.place.line))
        });
        if let Some(Diagnostic { code, place, message, .. }) = cause {
            let cause = format!("; first look at {code} in line {}, which is on its way: {message}", place.line);
            found[about].help.push_str(&cause);
        }
    }
}

/// Whether what is found can change where a route leads: what exploration proves.
fn is_about_ways(code: Code) -> bool {
    (Code(20)..Code(40)).contains(&code)
}

fn scene_at(position: usize) -> Locus {
    Locus::default().field("scenes").key(position)
}

/// After the last scene nothing more of the scenes follows: it goes on to where the endings begin, or to the end of the file.
fn end_of_scenes(script: &Script, line: &dyn Fn(&Locus) -> u32, scene: SceneId) -> u32 {
    if scene.position() + 1 < script.scenes.0.len() {
        return 0;
    }
    let here = line(&scene_at(scene.position()));
    let endings = line(&Locus::default().field("endings"));
    if endings > here { endings } else { u32::MAX }
}

/// The scenes that a route comes through, as far as it runs.
fn on_the_way(story: &Arc<Story>, route: &Trace) -> Vec<SceneId> {
    let as_far_as = |end: usize| Trace { scenario: route.scenario.clone(), steps: route.steps[..end].to_vec() };
    let replay = |end: usize| Session::replay(Arc::clone(story), &as_far_as(end));
    // What runs to its end runs to every place before it.
    let ends: Vec<usize> = (1..=route.steps.len()).collect();
    let Ok(session) = replay(ends.partition_point(|end| replay(*end).is_ok())) else { return Vec::new() };
    let entered = |event: &Event| if let Event::SceneEntered { scene } = event { Some(*scene) } else { None };
    session.transcript().iter().filter_map(entered).collect()
}
