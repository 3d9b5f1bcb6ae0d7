//! Which support lines are shown: those of the region that was asked for, or what holds everywhere.
//!
//! Owns: falling back, and which lines of a file are shown at all. Refuses to know: words and drawing.

use super::{Library, SupportLine};
use crate::story::Id;

/// The region whose lines are shown where nothing is known of somebody's own.
pub(crate) const ANYWHERE: &str = "world";

/// The file of the lines is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unreadable;

/// Lines of one region.
#[derive(Debug)]
pub(crate) struct Nearest {
    pub(crate) region: Id,
    /// In the order of the file.
    pub(crate) lines: Vec<SupportLine>,
    /// They are not those of the region that was asked for, because nobody knows any there.
    pub(crate) instead: bool,
}

impl Library {
    /// The lines of this region, or those that hold everywhere.
    pub(crate) fn nearest_support(&self, wanted: &str) -> Result<Nearest, Unreadable> {
        for name in [wanted, ANYWHERE] {
            let Ok(id) = Id::new(name) else { continue };
            if let Some(region) = self.support(&id).map_err(|_| Unreadable)? {
                return Ok(Nearest { region: id, lines: whole(region.lines), instead: name != wanted });
            }
        }
        Err(Unreadable)
    }
}

/// A line that belongs to another is shown with it or not at all.
fn whole(lines: Vec<SupportLine>) -> Vec<SupportLine> {
    let ids: Vec<Id> = lines.iter().map(|line| line.id.clone()).collect();
    lines.into_iter().filter(|line| line.pair.as_ref().is_none_or(|pair| ids.contains(pair))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::{ForWhom, Status, read_support};
    use std::fs;
    use std::path::Path;

    const LINE: &str = r#"(id: "ID", name: "ID", answers: Charity, topic: AnyWorry, for_whom: Everyone, contacts: [], hours: Always,
        cost: Free, name_needed: No, status: Official, source: "", PAIR)"#;

    fn lines(those: &[(&str, &str)]) -> String {
        let line = |(id, pair): &(&str, &str)| {
            let pair = if pair.is_empty() { String::new() } else { format!("pair: \"{pair}\"") };
            LINE.replace("ID", id).replace("PAIR", &pair)
        };
        format!("(region: \"xx\", lines: [{}])", those.iter().map(line).collect::<Vec<_>>().join(","))
    }

    fn names(lines: &[SupportLine]) -> Vec<&str> {
        lines.iter().map(|line| line.id.as_str()).collect()
    }

    fn pack(folder: &Path, name: &str, text: &str) -> Library {
        let support = folder.join("assets/support");
        fs::create_dir_all(&support).unwrap();
        fs::create_dir_all(folder.join("assets/scenarios")).unwrap();
        fs::write(support.join(name), text).unwrap();
        Library::with_pack(folder).expect("the pack opens")
    }

    #[test]
    fn every_region_shows_its_own_lines_in_the_order_of_its_file() {
        let library = Library::built_in().unwrap();
        let regions = library.regions().unwrap();
        assert!(regions.len() > 5);
        for region in regions {
            let found = library.nearest_support(&region).unwrap();
            let file = library.support(&Id::new(&region).unwrap()).unwrap().unwrap();
            assert!(!found.instead && found.region.as_str() == region);
            assert_eq!(names(&found.lines), names(&file.lines), "{region}");
        }
    }

    /// What is shown to be handed on in France is a service's own page or an authority's, and one of the lines is for a family that worries.
    #[test]
    fn what_is_official_in_france_was_read_where_it_is_and_families_have_a_line() {
        let lines = Library::built_in().unwrap().nearest_support("fr").unwrap().lines;
        let is_of_the_service = |source: &str| ["3114.fr", "solidaritefemmes.org"].contains(&source);
        let is_of_an_authority = |source: &str| [".gouv.fr", ".sante.fr"].iter().any(|ending| source.ends_with(ending));
        for line in lines.iter().filter(|line| line.status == Status::Official) {
            for source in line.source.split(", ") {
                let is_known = is_of_the_service(source) || is_of_an_authority(source);
                assert!(is_known, "{}: {source}", line.name);
            }
        }
        assert!(lines.iter().any(|line| line.for_whom == ForWhom::Families));
    }

    #[test]
    fn a_broken_file_is_said_to_be_broken_and_other_regions_can_be_chosen() {
        let folder = tempfile::tempdir().unwrap();
        let library = pack(folder.path(), "xx.ron", "(region: \"xx\", lines: [");
        assert_eq!(library.nearest_support("xx").unwrap_err(), Unreadable);
        assert!(library.regions().unwrap().iter().any(|region| region == "gb"));
    }

    #[test]
    fn two_lines_that_belong_together_are_shown_both_or_not_at_all() {
        let read = |those: &[(&str, &str)]| whole(read_support("xx.ron", &lines(those)).unwrap().lines);
        let both = read(&[("alone", ""), ("here", "there"), ("there", "here")]);
        assert_eq!(names(&both), ["alone", "here", "there"]);
        assert_eq!(names(&read(&[("here", "gone"), ("alone", "")])), ["alone"]);
    }

    #[test]
    fn an_unknown_region_shows_what_holds_everywhere_and_says_so() {
        let library = Library::built_in().unwrap();
        for wanted in ["", "zz", "../gb", "GB?"] {
            let found = library.nearest_support(wanted).unwrap();
            assert!(found.instead && found.region.as_str() == ANYWHERE && !found.lines.is_empty(), "{wanted:?}");
        }
        assert!(!library.nearest_support("gb").unwrap().instead);
    }
}
