//! Reading RON files: a typed value, or where and how the file departs from it.
//!
//! Owns: RON's options and turning faults into places. Refuses to know: where the text came from.

use super::place::Places;
use super::salvage;
use super::wrong_ron::{DEEPEST, explain};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::story::script::{Role, Script};
use crate::story::state::Rest;
use crate::story::{Fault, Locus, Session, Story, Tactics, compile};
use ron::extensions::Extensions;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::sync::Arc;

/// Reads a RON file of any kind of ours.
pub(super) fn read_ron<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Vec<Diagnostic>> {
    let extensions = Extensions::IMPLICIT_SOME | Extensions::UNWRAP_VARIANT_NEWTYPES;
    let options = ron::Options::default().with_default_extension(extensions).with_recursion_limit(DEEPEST);
    options.from_str(text).map_err(|error| {
        let (message, help) = explain(&error.code);
        vec![Diagnostic {
            place: Place {
                file: file.to_owned(),
                line: u32::try_from(error.span.start.line).unwrap_or(u32::MAX),
                column: u32::try_from(error.span.start.col).unwrap_or(u32::MAX),
            },
            code: Code::MALFORMED,
            message,
            help,
        }]
    })
}

/// Whether the player of a scenario’s file is a carer. Most files are told by the word that they do not have, without being read; one that cannot be read
/// has no player.
pub(super) fn is_for_carers(file: &str, text: &str) -> bool {
    /// What is read of a scenario; all the rest is passed over.
    #[derive(Deserialize)]
    struct Head {
        role: Role,
    }
    text.contains("Carer") && read_ron(file, text).is_ok_and(|head: Head| head.role == Role::Carer)
}

/// Reads the catalogue of tactics.
///
/// # Errors
/// What is wrong with the file.
pub fn read_tactics(file: &str, text: &str) -> Result<Tactics, Vec<Diagnostic>> {
    let tactics: Tactics = read_ron(file, text)?;
    if tactics.tactics.len() > Tactics::MOST {
        return Err(placed(file, text, vec![too_many_tactics(tactics.tactics.len())]));
    }
    Ok(tactics)
}

/// The fault at the first tactic that is one too many.
fn too_many_tactics(count: usize) -> Fault {
    Fault {
        locus: Locus::default().field("tactics").item(Tactics::MOST),
        code: Code::OUT_OF_RANGE,
        message: format!("the catalogue has {count} tactics, and it can have {} at most", Tactics::MOST),
        help: "keep those that your stories show, and join those that players would not tell apart".to_owned(),
    }
}

/// A scenario file, read as far as that goes.
pub(crate) struct Reading {
    /// What it says; none if it has not the form of a scenario.
    pub(crate) script: Option<Script>,
    /// The story that runs; none if something in it leads nowhere.
    pub(crate) story: Option<Arc<Story>>,
    /// Everything that is wrong with it, in the order of the file.
    pub(crate) found: Vec<Diagnostic>,
}

/// Reads and compiles a scenario file, and replays its golden routes.
///
/// # Errors
/// Everything that is wrong with it, in the order of the file.
pub fn read_scenario(file: &str, text: &str, tactics: &Tactics) -> Result<(Script, Arc<Story>), Vec<Diagnostic>> {
    match read_as_far_as_possible(file, text, tactics) {
        Reading { script: Some(script), story: Some(story), found } if found.is_empty() => Ok((script, story)),
        broken => Err(broken.found),
    }
}

/// Reads and compiles a scenario file, and replays its golden routes. A route that does not run hides nothing of the story, and a scene that is malformed
/// hides nothing of the other scenes.
pub(crate) fn read_as_far_as_possible(file: &str, text: &str, tactics: &Tactics) -> Reading {
    let script: Script = match read_ron(file, text) {
        Ok(script) => script,
        Err(first) => {
            let mut found = salvage::what_is_wrong(file, text, tactics, first);
            found.sort();
            found.dedup();
            return Reading { script: None, story: None, found };
        }
    };
    let (story, faults) = match compile(&script, tactics) {
        Ok(story) => {
            let story = Arc::new(story);
            let faults = golden_faults(&story, &script);
            (Some(story), faults)
        }
        Err(faults) => (None, faults),
    };
    Reading { found: placed(file, text, faults), script: Some(script), story }
}

/// Faults of a script as findings in its file, in the order of the file.
pub(super) fn placed(file: &str, text: &str, faults: Vec<Fault>) -> Vec<Diagnostic> {
    if faults.is_empty() {
        return Vec::new();
    }
    let places = Places::of(file, text);
    let place = |fault: Fault| Diagnostic { place: places.place(&fault.locus), code: fault.code, message: fault.message, help: fault.help };
    let mut found: Vec<Diagnostic> = faults.into_iter().map(place).collect();
    found.sort();
    found
}

fn golden_faults(story: &Arc<Story>, script: &Script) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (position, ((name, route), (_, golden))) in story.golden().iter().zip(&script.golden.0).enumerate() {
        let reached = Session::replay(Arc::clone(story), route).map(|session| match session.rest() {
            Some(Rest::Over(ending)) => story.ending(ending).name.to_string(),
            _ => "no ending yet".to_owned(),
        });
        let (message, help) = match reached {
            Ok(reached) if golden.ends == *reached.as_str() => continue,
            Ok(reached) => (
                format!("the golden route “{name}” reaches {reached} and not “{}”", golden.ends),
                "correct the route or its `ends`".to_owned(),
            ),
            Err(error) => {
                (format!("the golden route “{name}” does not run: {error}"), "correct the route, or the scene that changed".to_owned())
            }
        };
        let locus = Locus::default().field("golden").item(position);
        faults.push(Fault { locus, code: Code::GOLDEN_ROUTE, message, help });
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A catalogue with a tactic on each line from the third on.
    fn catalogue(count: usize) -> String {
        let lines: String = (0..count).map(|n| format!("        \"tactic-{n}\",\n")).collect();
        format!("(\n    tactics: [\n{lines}    ],\n)\n")
    }

    #[test]
    fn a_catalogue_beyond_its_most_is_refused_at_the_first_tactic_too_many() {
        let most = read_tactics("tactics.ron", &catalogue(Tactics::MOST)).expect("is not too many");
        assert_eq!(most.tactics.len(), 64);
        let refused = read_tactics("tactics.ron", &catalogue(Tactics::MOST + 1)).expect_err("is one too many");
        let [found] = &refused[..] else { panic!("{refused:?}") };
        assert_eq!(
            found.to_string(),
            "tactics.ron:67:9: SL005: the catalogue has 65 tactics, and it can have 64 at most\n  \
             help: keep those that your stories show, and join those that players would not tell apart"
        );
    }
}
