//! What holds for every record, whatever happens to its bytes, its folder, its disk and the clock.

use super::error::RecordError;
use super::file::{Record, look};
use super::folder::{Days, Workshops};
use super::paper::{Disk, Paper};
use super::reading::{Found, Reading};
use super::{line, lock};
use crate::story::fixture::id;
use crate::workshop::Fact;
use crate::workshop::fact::{Asking, FORMAT, Method, Opened};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

pub(super) fn opened() -> Opened {
    Opened {
        format: FORMAT,
        id: "9f".repeat(16),
        program: "0.2.0".into(),
        date: "2026-11-27".into(),
        plan: id("lesson-50"),
        story: id("kites"),
        story_sha256: "0a".repeat(32),
        room: vec!["en".into(), "ar".into()],
        measure: None,
        first: None,
        after_of: None,
    }
}

fn any_fact() -> impl Strategy<Value = Fact> {
    let counts = || proptest::collection::vec(0..=999_u16, 0..6);
    prop_oneof![
        any::<u16>().prop_map(|count| Fact::People { count }),
        (any::<usize>(), any::<u16>()).prop_map(|(index, minute)| Fact::Step { index, minute }),
        any::<usize>().prop_map(|to| Fact::Line { to }),
        Just(Fact::Asked { stage: Asking::VoteAgain }),
        (any::<u8>(), counts(), any::<u32>())
            .prop_map(|(round, counts, passed)| { Fact::Voted { choice: id("at-the-bus"), round, method: Method::Cards, counts, passed } }),
        (counts(), any::<u32>()).prop_map(|(counts, passed)| Fact::Judged {
            line: "at-the-bus_m1".into(),
            method: Method::Phones,
            counts,
            passed
        }),
        Just(Fact::WentOn { choice: id("at-the-bus"), option: id("ask") }),
        Just(Fact::Back),
        any::<bool>().prop_map(|on| Fact::Marked { line: "at-the-bus_m1".into(), on }),
        Just(Fact::Skipped { scene: id("at-the-bus") }),
        Just(Fact::Left),
        Just(Fact::Resumed),
        any::<u16>().prop_map(|minute| Fact::Closed { minute }),
    ]
}

/// A short workshop.
fn facts() -> Vec<Fact> {
    let voted = |counts, passed| Fact::Voted { choice: id("at-the-bus"), round: 2, method: Method::Hands, counts, passed };
    let began = [Fact::Opened(opened()), Fact::People { count: 28 }, Fact::Step { index: 0, minute: 0 }, Fact::Line { to: 3 }];
    let asked = [Fact::Asked { stage: Asking::Vote }, voted(vec![9, 11, 4, 0], 4), voted(vec![9, 12, 4, 0], 3)];
    let over =
        [Fact::Back, Fact::Marked { line: "at-the-bus_m1".into(), on: true }, Fact::Left, Fact::Resumed, Fact::Closed { minute: 48 }];
    began.into_iter().chain(asked).chain(over).collect()
}

fn written(facts: &[Fact]) -> Vec<u8> {
    (1..).zip(facts).map(|(n, fact)| line::written(n, fact)).collect::<String>().into_bytes()
}

/// A folder with one record of these bytes.
fn on_disk(bytes: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("2026-11-27-481902.workshop");
    fs::write(&path, bytes).unwrap();
    (folder, path)
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

proptest! {
    #[test]
    fn what_is_written_is_read(facts in proptest::collection::vec(any_fact(), 0..20)) {
        let facts: Vec<Fact> = [Fact::Opened(opened())].into_iter().chain(facts).collect();
        let bytes = written(&facts);
        let reading = Reading::of(&bytes);
        prop_assert_eq!(reading.length, bytes.len());
        prop_assert_eq!((reading.facts, reading.found), (facts, Found::Whole));
    }

    #[test]
    fn bytes_of_any_kind_are_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let reading = Reading::of(&bytes);
        prop_assert!(reading.facts.is_empty() && reading.length == 0);
    }
}

#[test]
fn a_changed_bit_is_never_another_fact() {
    let (facts, whole) = (facts(), written(&facts()));
    for at in 0..whole.len() {
        for bit in 0..8 {
            let mut bytes = whole.clone();
            bytes[at] ^= 1 << bit;
            let reading = Reading::of(&bytes);
            assert_eq!(reading.facts[..], facts[..reading.facts.len()], "bit {bit} of byte {at}");
            assert!(reading.facts.len() < facts.len() && reading.found != Found::Whole, "bit {bit} of byte {at} is not said");
            assert_eq!(written(&reading.facts), whole[..reading.length], "bit {bit} of byte {at}");
        }
    }
}

#[test]
fn a_record_that_is_torn_anywhere_keeps_its_whole_lines() {
    let (facts, whole) = (facts(), written(&facts()));
    let first = written(&facts[..1]).len();
    for length in 0..whole.len() {
        let lines = whole[..length].split(|byte| *byte == b'\n').count() - 1;
        let is_torn = length > 0 && whole[length - 1] != b'\n';
        let reading = Reading::of(&whole[..length]);
        assert_eq!((&reading.facts[..], reading.found), (&facts[..lines], if is_torn { Found::Torn } else { Found::Whole }));
        let (folder, path) = on_disk(&whole[..length]);
        match Record::open(&path) {
            Ok((mut record, _)) => record.append(&Fact::Resumed).unwrap(),
            Err(error) => assert!(length < first && error == RecordError::NoRecord { path: path.clone() }),
        }
        if length >= first {
            let and_on: Vec<Fact> = facts[..lines].iter().cloned().chain([Fact::Resumed]).collect();
            assert_eq!(fs::read(&path).unwrap(), written(&and_on));
        }
        // Nothing is left beside a file that is no record.
        assert_eq!(names(folder.path()).len(), if length < first { 1 } else { 2 });
    }
}

#[test]
fn a_damage_is_copied_beside_before_it_is_cut_off() {
    let mut bytes = written(&facts());
    let second = written(&facts()[..1]).len();
    bytes[second + 12] ^= 1;
    let (folder, path) = on_disk(&bytes);
    for copies in 1..=2 {
        fs::write(&path, &bytes).unwrap();
        let (mut record, reading) = Record::open(&path).unwrap();
        assert_eq!((reading.found, reading.facts.len()), (Found::Damaged { line: 2 }, 1));
        record.append(&Fact::Resumed).unwrap();
        drop(record);
        assert_eq!(Reading::of(&fs::read(&path).unwrap()).facts, [Fact::Opened(opened()), Fact::Resumed]);
        assert_eq!(names(folder.path()).iter().filter(|name| name.contains("damaged")).count(), copies);
        assert_eq!(fs::read(folder.path().join("2026-11-27-481902.workshop.damaged")).unwrap(), bytes);
    }
}

#[test]
fn lines_that_hold_in_another_order_are_a_damage() {
    let opened = Fact::Opened(opened());
    let line = |n| line::written(n, &Fact::Left);
    for wrong in [line(3), line(1), "\n".to_owned(), line::written(2, &opened), line(2).to_uppercase()] {
        let text = line::written(1, &opened) + &wrong + &line(2);
        let reading = Reading::of(text.as_bytes());
        assert_eq!((reading.facts.len(), reading.found), (1, Found::Damaged { line: 2 }), "{wrong}");
    }
}

#[test]
fn what_a_newer_version_wrote_is_looked_at_as_far_as_it_is_known_and_never_written_on() {
    let checked = |json: &str| format!("{:08x} {json}\n", crc32fast::hash(json.as_bytes()));
    let newer = line::written(1, &Fact::Opened(Opened { format: FORMAT + 1, ..opened() }));
    let other = checked(r#"{"n":1,"opened":{"format":2,"site":"north"}}"#);
    let fact = line::written(1, &Fact::Opened(opened())) + &checked(r#"{"n":2,"waved":{"hands":3}}"#);
    for (text, known) in [(newer, None), (other, None), (fact, Some(1))] {
        let (folder, path) = on_disk(text.as_bytes());
        let refused = RecordError::Newer { path: path.clone() };
        match (look(&path), known) {
            (Ok(reading), Some(facts)) => assert_eq!((reading.found, reading.facts.len()), (Found::Newer, facts), "{text}"),
            (looked, None) => assert_eq!(looked.err(), Some(refused.clone()), "{text}"),
            (Err(error), Some(_)) => panic!("{error}: {text}"),
        }
        assert_eq!(Record::open(&path).err(), Some(refused));
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
        assert_eq!(names(folder.path()).len(), 1 + known.map_or(0, |_| 1), "only the lock");
    }
}

#[test]
fn a_second_program_looks_on_and_does_not_write_on_the_same_record() {
    let folder = tempfile::tempdir().unwrap();
    let workshops = Workshops::of(folder.path());
    let today = date(2026, 11, 27);
    let mut record = workshops.begin(today, opened()).unwrap();
    let path = record.path().to_owned();
    let in_use = RecordError::InUse { path: path.clone() };
    assert_eq!(Record::open(&path).err(), Some(in_use.clone()));
    record.append(&Fact::People { count: 28 }).unwrap();
    assert_eq!(look(&path).unwrap().facts, [Fact::Opened(opened()), Fact::People { count: 28 }]);
    let entry = workshops.list().remove(0);
    assert!(entry.is_in_use());
    assert_eq!(workshops.delete(None), Err(in_use));
    assert_eq!(workshops.delete_older(Days::Month, date(2028, 1, 1)), 0);
    drop(record);
    assert!(Record::open(&path).is_ok() && !entry.is_in_use());
    assert_eq!(workshops.delete_older(Days::Month, date(2028, 1, 1)), 2);
    assert!(names(path.parent().unwrap()).is_empty());
}

/// A disk that takes so many bytes and no more.
struct Full {
    taken: Arc<AtomicUsize>,
    most: usize,
}

impl Paper for Full {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.taken.store((self.taken.load(Ordering::Relaxed) + bytes.len()).min(self.most), Ordering::Relaxed);
        if self.taken.load(Ordering::Relaxed) < self.most { Ok(()) } else { Err(io::ErrorKind::StorageFull.into()) }
    }

    fn cut(&mut self, length: u64) -> io::Result<()> {
        self.taken.store(usize::try_from(length).unwrap(), Ordering::Relaxed);
        Ok(())
    }

    fn wipe(&mut self, _: u64) -> io::Result<()> {
        self.cut(0)
    }
}

#[test]
fn a_disk_that_is_full_is_said_and_leaves_what_was_there() {
    let taken = Arc::new(AtomicUsize::new(0));
    let mut record = Record::on(Path::new("a.workshop"), Box::new(Full { taken: Arc::clone(&taken), most: 100 }), 0, 0);
    let full = Err(RecordError::Unwritable { path: "a.workshop".into(), kind: io::ErrorKind::StorageFull });
    let kept = (0..20).take_while(|_| record.append(&Fact::Back).is_ok()).count();
    let length = written(&vec![Fact::Back; kept]).len();
    assert!(kept > 1 && taken.load(Ordering::Relaxed) == length);
    // Half a workshop with a hole in it would be none: nothing more is added, even if there is space again.
    taken.store(0, Ordering::Relaxed);
    assert_eq!(record.append(&Fact::Left), full);
    assert_eq!(taken.load(Ordering::Relaxed), 0);
}

/// A disk that is full at once.
struct Nothing;

impl Paper for Nothing {
    fn append(&mut self, _: &[u8]) -> io::Result<()> {
        Err(io::ErrorKind::StorageFull.into())
    }

    fn cut(&mut self, _: u64) -> io::Result<()> {
        Err(io::ErrorKind::StorageFull.into())
    }

    fn wipe(&mut self, _: u64) -> io::Result<()> {
        Err(io::ErrorKind::StorageFull.into())
    }
}

#[test]
fn no_workshop_is_begun_on_a_disk_that_is_nearly_full_and_nothing_is_left_of_the_attempt() {
    let (_folder, workshops, path) = days(&[]);
    let begin = |disk| workshops.clone().on(disk).begin(date(2026, 11, 27), opened()).map(drop);
    let nearly = Disk { free: |_| Some((20 << 20) - 1), ..Disk::REAL };
    assert_eq!(begin(nearly), Err(RecordError::NoRoom { free: 19 }));
    let full = begin(Disk { free: |_| None, paper: |_| Box::new(Nothing) });
    assert!(matches!(full, Err(RecordError::Unwritable { kind: io::ErrorKind::StorageFull, .. })), "{full:?}");
    assert!(names(&path).is_empty(), "{:?}", names(&path));
    begin(Disk { free: |_| Some(20 << 20), ..Disk::REAL }).unwrap();
}

/// What is there at any moment in which a computer stops while a workshop is begun.
#[test]
fn a_beginning_that_was_cut_short_is_no_workshop_and_is_swept_up_the_next_day() {
    let (_folder, workshops, path) = days(&[]);
    fs::create_dir_all(&path).unwrap();
    let today = date(2026, 11, 27);
    let line = written(&[Fact::Opened(opened())]);
    for (number, begun) in [None, Some(0), Some(9), Some(line.len())].into_iter().enumerate() {
        fs::write(path.join(format!("{today}-00000{number}.lock")), "").unwrap();
        let new = path.join(format!("{today}-00000{number}.new"));
        begun.into_iter().for_each(|length| fs::write(&new, &line[..length]).unwrap());
    }
    assert!(workshops.list().is_empty());
    assert_eq!(workshops.delete_older(Days::Year, today), 0, "another program may be at it");
    assert_eq!(workshops.delete_older(Days::Year, today.tomorrow().unwrap()), 7);
    assert!(names(&path).is_empty());
}

#[test]
fn a_name_that_is_taken_is_not_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("2026-11-27-481902.workshop");
    fs::write(&path, "hers").unwrap();
    let refused = Record::create(&path, &Fact::Opened(opened()), Disk::REAL).err();
    assert!(matches!(refused, Some(RecordError::Unwritable { kind: io::ErrorKind::AlreadyExists, .. })));
    assert_eq!((fs::read_to_string(&path).unwrap().as_str(), names(folder.path()).len()), ("hers", 1));
}

#[cfg(unix)]
#[test]
fn where_nothing_may_be_written_a_workshop_is_looked_at() {
    let (folder, path) = on_disk(&written(&facts()[..3])[..]);
    // A folder where the lock would be: that stops also whoever may write everywhere.
    fs::create_dir(lock::beside(&path)).unwrap();
    let torn = [&written(&facts()[..3])[..], b"1f0c"].concat();
    fs::write(&path, &torn).unwrap();
    assert!(matches!(Record::open(&path).err(), Some(RecordError::Unwritable { .. })));
    let reading = look(&path).unwrap();
    assert_eq!((reading.facts.len(), reading.found), (3, Found::Torn));
    assert_eq!((fs::read(&path).unwrap(), names(folder.path()).len()), (torn, 2));
}

#[test]
fn where_nothing_can_be_written_no_workshop_is_begun() {
    let folder = tempfile::tempdir().unwrap();
    // A file stands where the folder would be: that holds for whoever may write everywhere, too.
    fs::write(folder.path().join("workshops"), "").unwrap();
    let error = Workshops::of(folder.path()).begin(date(2026, 11, 27), opened()).err().unwrap();
    assert!(matches!(error, RecordError::Unwritable { .. }) && error.remedy().contains("--keep-nothing"));
    assert!(Workshops::of(folder.path()).list().is_empty());
}

#[cfg(unix)]
#[test]
fn a_folder_that_is_only_for_reading_is_said() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let workshops = folder.path().join("workshops");
    fs::create_dir(&workshops).unwrap();
    fs::set_permissions(&workshops, fs::Permissions::from_mode(0o500)).unwrap();
    // Whoever administers a computer may write everywhere.
    if fs::write(workshops.join("try"), "").is_err() {
        let error = Workshops::of(folder.path()).begin(date(2026, 11, 27), opened()).err().unwrap();
        assert!(matches!(error, RecordError::Unwritable { kind: io::ErrorKind::PermissionDenied, .. }));
    }
    fs::set_permissions(&workshops, fs::Permissions::from_mode(0o700)).unwrap();
}

/// A folder with one workshop for each of these days, and its path.
fn days(days: &[Date]) -> (tempfile::TempDir, Workshops, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let workshops = Workshops::of(folder.path());
    days.iter().for_each(|day| drop(workshops.begin(*day, opened()).unwrap()));
    let path = folder.path().join("workshops");
    (folder, workshops, path)
}

#[test]
fn workshops_go_when_their_days_are_over() {
    let (_folder, workshops, _) = days(&[date(2026, 8, 1), date(2026, 8, 29), date(2026, 8, 30), date(2026, 11, 27), date(2027, 1, 1)]);
    assert_eq!(workshops.delete_older(Days::Year, date(2026, 11, 28)), 0);
    // The 90th day is still one of them.
    // A record and its lock each.
    assert_eq!(workshops.delete_older(Days::Term, date(2026, 11, 28)), 4);
    assert_eq!(workshops.delete_older(Days::Month, date(2026, 11, 28)), 2);
    let left: Vec<Date> = workshops.list().iter().map(|entry| entry.date).collect();
    assert_eq!(left, [date(2026, 11, 27), date(2027, 1, 1)]);
}

#[test]
fn a_clock_of_1970_deletes_nothing_and_what_it_dated_is_kept_as_long_as_all_others() {
    let (_folder, workshops, path) = days(&[date(1970, 1, 1), date(2026, 8, 1)]);
    let under_wrong_clock = workshops.list().remove(0);
    fs::write(under_wrong_clock.path.with_extension("workshop.damaged-2"), "as it was").unwrap();
    assert_eq!(workshops.delete_older(Days::Month, date(1970, 1, 1)), 0);
    assert_eq!(workshops.delete_older(Days::Month, date(2025, 12, 31)), 0);
    assert_eq!(workshops.open_of(date(1970, 1, 1)).len(), 1);
    // While it is led, it keeps its name.
    let (record, _) = Record::open(&under_wrong_clock.path).unwrap();
    assert_eq!(workshops.delete_older(Days::Year, date(2026, 11, 28)), 0);
    assert_eq!(workshops.open_of(date(1970, 1, 1)).len(), 1);
    drop(record);
    // The clock is right.
    assert_eq!(workshops.delete_older(Days::Term, date(2026, 11, 28)), 2, "the one of August");
    let open = workshops.open_of(date(2026, 11, 28));
    assert_eq!(open.iter().map(|entry| &entry.digits).collect::<Vec<_>>(), [&under_wrong_clock.digits]);
    assert_eq!(names(&path).len(), 3, "its copy and its lock went with it");
    assert_eq!(workshops.delete_older(Days::Term, date(2027, 2, 26)), 0);
    assert_eq!(workshops.delete_older(Days::Term, date(2027, 2, 27)), 3);
}

#[test]
fn for_how_long_they_are_kept_is_remembered() {
    let (_folder, workshops, path) = days(&[]);
    assert_eq!(workshops.days(), Days::Term);
    for days in Days::ALL {
        workshops.keep_for(days).unwrap();
        assert_eq!(Workshops::of(path.parent().unwrap()).days(), days);
    }
    assert_eq!(names(&path), ["keep-days.txt"]);
    for text in ["", "31", "-30", "thirty", "30 90", "\u{0}"] {
        fs::write(path.join("keep-days.txt"), text).unwrap();
        assert_eq!(workshops.days(), Days::Term, "{text:?}");
    }
    fs::remove_file(path.join("keep-days.txt")).unwrap();
    fs::create_dir(path.join("keep-days.txt")).unwrap();
    assert!(workshops.days() == Days::Term && workshops.keep_for(Days::Year).is_err());
    assert_eq!(names(&path), ["keep-days.txt"]);
}

#[test]
fn a_workshop_is_deleted_with_all_that_lies_beside_it_and_no_other() {
    let (_folder, workshops, path) = days(&[date(2026, 11, 27), date(2026, 11, 27)]);
    let [one, other] = &workshops.list()[..] else { panic!("two were begun") };
    for kind in ["workshop.damaged", "workshop.damaged-2", "open"] {
        fs::write(one.path.with_extension(kind), "x").unwrap();
    }
    assert_eq!(workshops.delete(Some("12345")), Ok(0));
    assert_eq!(workshops.delete(Some(&one.digits)), Ok(1));
    assert_eq!(names(&path).len(), 2);
    assert_eq!(workshops.list().iter().map(|entry| &entry.digits).collect::<Vec<_>>(), [&other.digits]);
    // All of them means also what nobody can read any more.
    fs::write(path.join("2026-11-27-1234567.workshop"), "hers").unwrap();
    fs::write(path.join("2026-11-27-123456.workshop"), "torn").unwrap();
    fs::write(path.join("2026-11-26-654321.workshop.damaged"), "as it was").unwrap();
    fs::write(path.join("2026-11-26-654322.lock"), "").unwrap();
    let unreadable = [(date(2026, 11, 26), "654321".to_owned()), (date(2026, 11, 27), "123456".to_owned())];
    assert_eq!((workshops.list().len(), workshops.unreadable()), (1, unreadable.to_vec()));
    assert_eq!(workshops.delete(None), Ok(4));
    assert_eq!(names(&path), ["2026-11-27-1234567.workshop"]);
}

#[test]
fn nothing_else_in_the_folder_is_touched() {
    let (_folder, workshops, path) = days(&[]);
    let ours =
        ["workshop", "workshop.damaged", "workshop.damaged-9", "open", "new", "lock"].map(|kind| format!("2026-01-01-000001.{kind}"));
    let others = [
        "2026-01-01.workshop",
        "2026-01-01-00001.workshop",
        "2026-01-01-000001.workshops",
        "2026-01-01-000001.workshop.txt",
        "2026-01-01-000001.workshop.damaged-10",
        "2026-01-01-000001.workshop.damaged-",
        "2026-01-01-000001.workshop.damaged9",
        "2026-01-01-000001.opened",
        "keep-days.txt",
        "2026-02-30-000001.workshop",
        "20260101aa-000001.workshop",
        "2026-01-01-00000x.workshop",
        "a 2026-01-01-000001.workshop",
        "é026-01-01-000001.workshop",
        "letter.txt",
    ];
    fs::create_dir_all(&path).unwrap();
    ours.iter().map(String::as_str).chain(others).for_each(|name| fs::write(path.join(name), "").unwrap());
    fs::create_dir(path.join("2026-01-02-000001.workshop")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(path.join("letter.txt"), path.join("2026-01-03-000001.workshop")).unwrap();
    let before = names(&path).len();
    assert_eq!(workshops.delete_older(Days::Month, date(2026, 11, 28)), ours.len());
    assert_eq!(names(&path).len(), before - ours.len());
    #[cfg(unix)]
    assert!(Record::open(&path.join("2026-01-03-000001.workshop")).is_err());
}

#[test]
fn an_open_workshop_of_today_is_found() {
    let today = date(2026, 11, 27);
    let (_folder, workshops, path) = days(&[date(2026, 11, 26), today, today]);
    let open = workshops.open_of(today);
    assert_eq!(open.len(), 2);
    let (mut record, _) = Record::open(&open[0].path).unwrap();
    record.append(&Fact::Closed { minute: 50 }).unwrap();
    let left: Vec<PathBuf> = workshops.open_of(today).into_iter().map(|entry| entry.path).collect();
    assert_eq!(left, [open[1].path.clone()]);
    // A computer that stopped within the first line has begun no workshop.
    fs::write(path.join("2026-11-27-000000.workshop"), "1f0c77a2 {\"n\":1,\"op").unwrap();
    assert_eq!(workshops.list().len(), 3);
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_computer_may_read_a_record() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, workshops, path) = days(&[date(2026, 11, 27)]);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&path), mode(&workshops.list()[0].path)), (0o700, 0o600));
}

/// Where too few are here for halves, all have one set first, and the other one in the next such workshop.
#[test]
fn the_last_workshop_in_which_all_had_one_set_says_which() {
    use crate::workshop::measure::Set;
    use crate::workshop::plan::Wave;
    use crate::workshop::release::tests::measured;
    let folder = tempfile::tempdir().unwrap();
    let workshops = Workshops::of(folder.path());
    assert_eq!(workshops.last_first(), None);
    let mut day = 1;
    let mut led = |facts: &[Fact]| {
        day += 1;
        let mut record = workshops.begin(date(2026, 11, day), opened()).unwrap();
        facts.iter().for_each(|fact| record.append(fact).unwrap());
        workshops.last_first()
    };
    assert_eq!(led(&[measured(Wave::Before, Set::B, 7, 1, 0), measured(Wave::After, Set::A, 7, 1, 0)]), Some(Set::B));
    // Nobody was asked; half had A and half had B: the last before it counts.
    assert_eq!(led(&[]), Some(Set::B));
    assert_eq!(led(&[measured(Wave::Before, Set::A, 9, 1, 0), measured(Wave::Before, Set::B, 9, 1, 0)]), Some(Set::B));
    assert_eq!(led(&[measured(Wave::Before, Set::A, 7, 1, 0)]), Some(Set::A));
}
