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

/// How deeply a file may nest; scenarios need about twenty levels.
const DEEPEST: usize = 128;

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

/// What is wrong and what would be right, in words for somebody who has never seen RON.
fn explain(error: &ron::Error) -> (String, String) {
    use ron::Error as E;
    let compare = || "compare it with a file that works, such as the one that `second-look new` writes".to_owned();
    match error {
        E::NoSuchStructField { found, expected, .. } => (format!("nothing here is called “{}”", quoted(found)), one_of(expected)),
        E::NoSuchEnumVariant { found, expected, .. } => {
            (format!("“{}” is none of the words that can stand here", quoted(found)), one_of(expected))
        }
        E::MissingStructField { field, .. } => (format!("“{field}” is missing in what ends here"), format!("add `{field}: …`")),
        E::DuplicateStructField { field, .. } => (format!("“{field}” stands here twice"), "keep one of the two".to_owned()),
        E::ExceededRecursionLimit => ("this is nested too deeply".to_owned(), format!("nest less: {DEEPEST} levels at most")),
        E::ExpectedInteger => ("a whole number is expected here".to_owned(), "write digits without quotation marks".to_owned()),
        E::IntegerOutOfBounds => {
            ("this number is too large or too small".to_owned(), "write a smaller whole number, not below 0".to_owned())
        }
        E::ExpectedString => (
            "a text in quotation marks is expected here".to_owned(),
            "write it in straight quotation marks, \"like this\", not in curly ones".to_owned(),
        ),
        E::ExpectedArray => ("a list is expected here".to_owned(), "write it in brackets, a list of one too: [Tell]".to_owned()),
        E::ExpectedIdentifier => (
            "a word of the format is expected here, without quotation marks".to_owned(),
            "such words begin with a capital letter: Tactic(\"rush\"), Message(…), Tell; `second-look guide format` lists them".to_owned(),
        ),
        E::ExpectedMap => ("named entries are expected here".to_owned(), "write them as { \"name\": (…), }".to_owned()),
        E::ExpectedComma | E::ExpectedArrayEnd | E::ExpectedStructLikeEnd | E::ExpectedMapEnd | E::Eof => (
            "a comma or a closing bracket is missing before this".to_owned(),
            "put a comma between two things, and close every ( [ { that is open".to_owned(),
        ),
        // Our own types refuse a value with “what is wrong; what would be right”.
        E::Message(text) => text.split_once("; ").map_or_else(|| (quoted(text), compare()), |(what, help)| (quoted(what), help.to_owned())),
        other => (quoted(&other.to_string()), compare()),
    }
}

fn one_of(words: &[&str]) -> String {
    format!("use one of: {}", words.join(", "))
}

/// Reads the catalogue of tactics.
///
/// # Errors
/// What is wrong with the file.
pub fn read_tactics(file: &str, text: &str) -> Result<Tactics, Vec<Diagnostic>> {
    let tactics: Tactics = read_ron(file, text)?;
    if tactics.tactics.len() > Tactics::MOST {
        return Err(vec![place(file, text, too_many_tactics(tactics.tactics.len()))]);
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
