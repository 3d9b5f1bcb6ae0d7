//! `second-look read`: a whole scenario as a script.

use super::{Failure, Source, open};
use crate::language::{Isolates, Localiser};
use crate::printed;
use crate::story::{Story, text_id};
use crate::terminal::{Console, manuscript};
use std::collections::HashSet;
use std::io;

#[derive(clap::Args)]
pub(super) struct Read {
    /// The scenario
    scenario: String,
    #[command(flatten)]
    source: Source,
    /// Behind each text write its id
    #[arg(long)]
    ids: bool,
}

pub(super) fn run(read: &Read) -> Result<(), Failure> {
    let library = open::library(&read.source)?;
    let id = open::scenario(&library, &read.scenario)?;
    let language = open::language(&read.source, &library)?;
    let (script, story) = library.scenario(&id)?;
    let texts = library.localiser(&language, Some(&id), Isolates::Stripped)?;
    let texts = marked(texts, &story, read.ids);
    let mut out = printed::long();
    let mut console = Console::new(Vec::new(), None, &mut out, textwrap::termwidth(), false);
    manuscript(&mut console, &texts, &script, &story)?;
    io::Write::flush(&mut out)?;
    Ok(())
}

/// The texts with their ids, if those are asked for, and a mark on what is shown in another language. Names stand in many lines, so their ids do not.
fn marked(texts: Localiser, story: &Story, ids: bool) -> Localiser {
    let all: HashSet<String> = story.texts().into_iter().map(|need| need.id).collect();
    let is_named = |id: &&String| ids && !text_id::is_name(id);
    let named = all.iter().filter(is_named).cloned().collect();
    texts.marked(named, all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::Library;
    use crate::story::Id;
    use std::fs;

    #[test]
    fn a_proof_names_its_texts_and_marks_what_fell_back() {
        let folder = tempfile::tempdir().expect("a folder");
        for (path, text) in crate::rules::tests::starter() {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("is in the pack")).expect("a folder");
            fs::write(&path, text.replace("saturday_rings = إنه يرنّ!", "saturday_other = أهلا")).expect("a file");
        }
        let library = Library::with_pack(folder.path()).unwrap_or_else(|found| panic!("{found:?}"));
        let id = Id::new("small-talk").expect("a name");
        let (_, story) = library.scenario(&id).unwrap_or_else(|found| panic!("{found:?}"));
        let said = |ids: bool, text: &str| {
            let texts = library.localiser(&"ar".parse().expect("a tag"), Some(&id), Isolates::Stripped);
            marked(texts.unwrap_or_else(|found| panic!("{found:?}")), &story, ids).words(text)
        };
        assert_eq!(said(true, "saturday_rings"), "It rings! [saturday_rings] ‹en›");
        assert_eq!(said(false, "saturday_rings"), "It rings! ‹en›");
        assert!(!said(true, "cast-mina").contains(['[', '‹']));
        assert!(said(true, "scenario-title").ends_with(" [scenario-title]"));
    }
}
