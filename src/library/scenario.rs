//! Reading RON files: a typed value, or where and how the file departs from it.
//!
//! Owns: RON's options and turning faults into places. Refuses to know: where the text came from.

use super::place::locate;
use crate::diagnostic::{Code, Diagnostic, Place, quoted};
use crate::story::script::Script;
use crate::story::state::Rest;
use crate::story::{Fault, Locus, Session, Story, Tactics, compile};
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;
use std::sync::Arc;

/// How deep a file may nest; scenarios need about twenty.
const DEEPEST: usize = 128;

/// Reads a RON file of any kind of ours.
pub(super) fn read_ron<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Vec<Diagnostic>> {
    let extensions = Extensions::IMPLICIT_SOME | Extensions::UNWRAP_VARIANT_NEWTYPES;
    let options = ron::Options::default().with_default_extension(extensions).with_recursion_limit(DEEPEST);
    options.from_str(text).map_err(|error| {
        vec![Diagnostic {
            place: Place {
                file: file.to_owned(),
                line: u32::try_from(error.span.start.line).unwrap_or(u32::MAX),
                column: u32::try_from(error.span.start.col).unwrap_or(u32::MAX),
            },
            code: Code::Malformed,
            message: quoted(&error.code.to_string()),
            help: remedy(&error.code),
        }]
    })
}

fn remedy(error: &ron::Error) -> String {
    match error {
        ron::Error::NoSuchStructField { expected, .. } => format!("use one of: {}", expected.join(", ")),
        ron::Error::NoSuchEnumVariant { expected, .. } => format!("use one of: {}", expected.join(", ")),
        ron::Error::MissingStructField { field, .. } => format!("add `{field}: …`"),
        ron::Error::DuplicateStructField { field, .. } => format!("keep one `{field}`"),
        ron::Error::ExceededRecursionLimit => format!("nest less deeply: {DEEPEST} levels at most"),
        ron::Error::ExpectedComma | ron::Error::ExpectedArrayEnd | ron::Error::ExpectedStructLikeEnd | ron::Error::ExpectedMapEnd => {
            "put a comma between two things, and close every ( [ { that is open".to_owned()
        }
        _ => "compare it with a file that works, such as assets/scenarios/other-network/scenario.ron".to_owned(),
    }
}

/// Reads the catalogue of tactics.
///
/// # Errors
/// What is wrong with the file.
pub fn read_tactics(file: &str, text: &str) -> Result<Tactics, Vec<Diagnostic>> {
    read_ron(file, text)
}

/// Reads and compiles a scenario file, and replays its golden routes.
///
/// # Errors
/// Everything that is wrong with it, in the order of the file.
pub fn read_scenario(file: &str, text: &str, tactics: &Tactics) -> Result<(Script, Arc<Story>), Vec<Diagnostic>> {
    let script: Script = read_ron(file, text)?;
    let placed = |faults: Vec<Fault>| {
        let mut diagnostics: Vec<Diagnostic> = faults.into_iter().map(|fault| place(file, text, fault)).collect();
        diagnostics.sort();
        diagnostics
    };
    let story = Arc::new(compile(&script, tactics).map_err(placed)?);
    let faults = golden_faults(&story, &script);
    if faults.is_empty() { Ok((script, story)) } else { Err(placed(faults)) }
}

fn place(file: &str, text: &str, fault: Fault) -> Diagnostic {
    let place = Place::at_byte(file, text, locate(text, &fault.locus));
    Diagnostic { place, code: fault.code, message: fault.message, help: fault.help }
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
        faults.push(Fault { locus, code: Code::GoldenRoute, message, help });
    }
    faults
}
