//! That counts of a workshop are told to somebody, on a screen or in a file, stands in its record before anybody sees them.
//!
//! Owns: when that is written down. Refuses to know: what may be told (`workshop::release`, which goes by it), and to whom. Two looks between which a sheet was
//! counted could otherwise be subtracted from each other.

use super::error::RecordError;
use super::file::{Record, look};
use crate::workshop::Fact;
use std::path::Path;

/// The facts of a workshop whose counts somebody looks at. Where nothing was counted, or nothing has come since they were told last, nothing is written.
///
/// # Errors
/// When it has to be written down and cannot be: then nothing may be told.
pub(crate) fn tell(path: &Path) -> Result<Vec<Fact>, RecordError> {
    let facts = look(path)?.facts;
    let is_counted = facts.iter().any(|fact| matches!(fact, Fact::Measured { .. } | Fact::Voted { .. }));
    if !is_counted || is_told(&facts) {
        return Ok(facts);
    }
    let (mut record, reading) = Record::open(path)?;
    give_out(&mut record, reading.facts)
}

/// The same for a record at hand, whatever is in it.
///
/// # Errors
/// As above.
pub(crate) fn give_out(record: &mut Record, mut facts: Vec<Fact>) -> Result<Vec<Fact>, RecordError> {
    if !is_told(&facts) {
        record.append(&Fact::Given)?;
        facts.push(Fact::Given);
    }
    Ok(facts)
}

/// Nothing new: then nothing new is written down either, and what is told is the same.
fn is_told(facts: &[Fact]) -> bool {
    facts.last() == Some(&Fact::Given)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Workshops;
    use crate::record::tests::opened;
    use crate::workshop::measure::Set;
    use crate::workshop::plan::Wave;
    use crate::workshop::release::tests::{any_fact, measured, tells_of_few};
    use crate::workshop::release::{Given, given};
    use jiff::civil::date;
    use proptest::prelude::*;
    use std::path::PathBuf;

    fn record(folder: &tempfile::TempDir) -> PathBuf {
        let record = Workshops::of(folder.path()).begin(date(2026, 11, 27), opened()).expect("can be begun");
        record.path().to_owned()
    }

    /// Other tests start programs, which hold every lock for a moment before they are themselves.
    fn patiently<T>(mut open: impl FnMut() -> Result<T, RecordError>) -> T {
        loop {
            match open() {
                Err(RecordError::InUse { .. }) => std::thread::yield_now(),
                done => return done.expect("can be opened"),
            }
        }
    }

    fn write(path: &Path, fact: &Fact) {
        patiently(|| Record::open(path)).0.append(fact).expect("can be written");
    }

    #[derive(Clone, Debug)]
    enum Deed {
        Happens(Fact),
        Show,
        Export,
    }

    fn any_deed() -> impl Strategy<Value = Deed> {
        // What is told is written by nobody but those who tell it.
        let happens = any_fact().prop_filter("somebody tells it", |fact| *fact != Fact::Given);
        prop_oneof![4 => happens.prop_map(Deed::Happens), 2 => Just(Deed::Show), 1 => Just(Deed::Export)]
    }

    #[test]
    fn a_look_is_written_down_once_and_only_where_there_is_something_to_see() {
        let folder = tempfile::tempdir().unwrap();
        let path = record(&folder);
        assert!(!patiently(|| tell(&path)).contains(&Fact::Given), "nobody was counted");
        write(&path, &measured(Wave::Before, Set::A, 9, 3, 0));
        let first = patiently(|| tell(&path));
        assert_eq!(first.last(), Some(&Fact::Given));
        assert_eq!(patiently(|| tell(&path)), first);
        write(&path, &measured(Wave::Before, Set::A, 2, 1, 0));
        let late = given(&patiently(|| tell(&path)));
        assert!(late.holds_back, "two sheets are not what two looks differ by");
    }

    #[test]
    fn while_another_program_has_it_nothing_new_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = record(&folder);
        write(&path, &measured(Wave::Before, Set::A, 9, 3, 0));
        let held = patiently(|| Record::open(&path));
        assert!(matches!(tell(&path), Err(RecordError::InUse { .. })));
        drop(held);
        let told = patiently(|| tell(&path));
        let _held = patiently(|| Record::open(&path));
        assert_eq!(tell(&path).unwrap(), told, "what was told is told again");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        /// Whatever happens in a workshop, and whoever looks at it or exports it in between: nothing that was ever seen tells of one to four people, and
        /// neither does what comes of subtracting anything that was seen from anything else that holds it.
        #[test]
        fn no_two_looks_or_exports_tell_of_fewer_than_five(deeds in prop::collection::vec(any_deed(), 0..24)) {
            let folder = tempfile::tempdir().unwrap();
            let path = record(&folder);
            let mut seen: Vec<Given> = Vec::new();
            for deed in &deeds {
                match deed {
                    Deed::Happens(fact) => write(&path, fact),
                    Deed::Show => seen.push(given(&patiently(|| tell(&path)))),
                    Deed::Export => {
                        let (mut record, reading) = patiently(|| Record::open(&path));
                        seen.push(given(&give_out(&mut record, reading.facts).unwrap()));
                    }
                }
            }
            prop_assert_eq!(tells_of_few(&seen), None);
        }
    }
}
