//! Every `results` command as it is typed: what it says, what it writes, what it refuses, and what is left after it was killed.
//!
//! The program is this test binary, started anew for each command, with a home of its own.

use crate::record::{Record, TypedFile, Workshops};
use crate::results;
use crate::story::Id;
use crate::workshop::Fact;
use crate::workshop::fact::{Answered, AskedBy, FORMAT, Method, Opened};
use crate::workshop::measure::{Set, set_in};
use crate::workshop::plan::Wave;
use jiff::Zoned;
use std::ffi::OsString;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

/// Under this name the arguments are handed on.
const ARGUMENTS: &str = "SECOND_LOOK_RESULTS_ARGUMENTS";
const SHEETS: [&str; 6] = [
    "a 11010010 01-01100",
    "b 11010010 01101100",
    "a 01010010 01001101",
    "b11010110 1110-100",
    "a 11010010 01001100",
    "b 10010010 01001100",
];

/// The program itself, if somebody starts it.
#[test]
fn results_program() {
    let Ok(arguments) = std::env::var(ARGUMENTS) else { return };
    let arguments = std::iter::once("second-look").chain(arguments.split('\u{1f}')).map(OsString::from);
    let code = crate::cli::run_with(arguments);
    let codes = [(std::process::ExitCode::SUCCESS, 0), (std::process::ExitCode::from(1), 1)];
    std::process::exit(codes.iter().find(|(known, _)| *known == code).map_or(2, |(_, number)| *number));
}

/// A computer with nobody’s workshops on it yet.
struct Home(tempfile::TempDir);

struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Home {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn start(&self, arguments: &[&str]) -> Child {
        self.start_any(&[&["results"], arguments].concat())
    }

    fn start_any(&self, arguments: &[&str]) -> Child {
        let mut command = Command::new(std::env::current_exe().expect("this is a program"));
        for name in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"] {
            command.env(name, self.0.path());
        }
        let arguments = arguments.join("\u{1f}");
        command.args(["--exact", "cli::results::tests::results_program", "--nocapture", "--test-threads=1"]).env(ARGUMENTS, arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts")
    }

    fn run(&self, arguments: &[&str], typed: &[u8]) -> Ran {
        Self::ran(self.start(arguments), typed)
    }

    fn ran(mut child: Child, typed: &[u8]) -> Ran {
        // Whoever has left reads no more.
        let _ = child.stdin.take().expect("is piped").write_all(typed);
        let output = child.wait_with_output().expect("it ends");
        let [out, err] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).expect("is text"));
        assert!(!err.contains("panicked at"), "{err}");
        Ran { code: output.status.code(), out, err }
    }

    fn workshops(&self) -> Workshops {
        Workshops::of(&self.path("second-look"))
    }

    /// A workshop of today that is over, with its six digits.
    fn workshop(&self, facts: &[Fact]) -> String {
        self.workshop_of("lesson-50-measured", 0, facts)
    }

    /// One by this plan, so many days ago.
    fn workshop_of(&self, plan: &str, days: i32, facts: &[Fact]) -> String {
        let today = Zoned::now().date().saturating_sub(jiff::Span::new().days(days));
        let id = |name: &str| Id::new(name).expect("is a name");
        let opened = Opened {
            format: FORMAT,
            id: crate::record::id().expect("there is chance"),
            program: "0.2.0".into(),
            date: today.to_string(),
            plan: id(plan),
            story: id("quiet-lately"),
            story_sha256: "0a".repeat(32),
            room: vec!["en".into()],
            measure: Some(id("second-look-1")),
            first: None,
            after_of: None,
        };
        let mut record = self.workshops().begin(today, opened).expect("can be begun");
        facts.iter().chain([&Fact::Closed { minute: 50 }]).for_each(|fact| record.append(fact).expect("can be written"));
        let name = record.path().file_stem().expect("has a name").to_str().expect("is text").to_owned();
        name[name.len() - 6..].to_owned()
    }

    fn record(&self, digits: &str) -> PathBuf {
        self.workshops().list().into_iter().find(|entry| entry.digits == digits).expect("is there").path
    }

    fn facts(&self, digits: &str) -> Vec<Fact> {
        crate::record::look(&self.record(digits)).expect("can be read").facts
    }

    /// How many people answered before.
    fn people_before(&self, digits: &str) -> u32 {
        let before = |fact: &Fact| match fact {
            Fact::Measured { wave: Wave::Before, people, .. } => u32::from(*people),
            _ => 0,
        };
        self.facts(digits).iter().map(before).sum()
    }

    fn left(&self, ending: &str) -> usize {
        let files = fs::read_dir(self.path("second-look/workshops")).expect("is there").flatten();
        files.filter(|entry| entry.path().extension().is_some_and(|found| found == ending)).count()
    }
}

/// What so many people of a set answered about the messages of the instrument that comes with the program.
fn measured(wave: Wave, set: Set, people: u16, marked: u16) -> Fact {
    let (tactics, lookalikes) =
        (["s1t", "s3t", "s2t", "s4t", "s7t", "s5t", "s8t", "s6t"], ["s5l", "s8l", "s6l", "s7l", "s4l", "s1l", "s3l", "s2l"]);
    let place = if set == Set::A { 0..4 } else { 4..8 };
    let items = tactics[place.clone()].iter().map(|id| (id, marked)).chain(lookalikes[place].iter().map(|id| (id, marked / 2)));
    let items = items.map(|(id, marked)| Answered { item: Id::new(id).expect("is a name"), answered: people, marked, skipped: 0 });
    Fact::Measured { wave, set, asked: AskedBy::Sheets, people, items: items.collect() }
}

/// A class in two halves of so many.
fn class(people: u16, marked: u16) -> Vec<Fact> {
    let halves = [Wave::Before, Wave::After].into_iter().flat_map(|wave| [Set::A, Set::B].map(|first| (wave, set_in(wave, first))));
    let mut facts: Vec<Fact> = vec![Fact::People { count: people * 2 }];
    facts.extend(halves.map(|(wave, set)| measured(wave, set, people, if wave == Wave::After { marked + 2 } else { marked })));
    facts
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).expect("can be read")
}

#[test]
fn a_workshop_is_listed_shown_and_deleted() {
    let home = Home::new();
    assert!(home.run(&["list"], b"").out.contains("no workshop is kept here"));
    let digits = home.workshop(&class(15, 7));
    let listed = home.run(&["list"], b"");
    assert!(listed.code == Some(0) && listed.out.contains(&format!("{digits}  ")) && listed.out.contains("over"), "{}", listed.out);
    let plot = home.path("plot.svg").display().to_string();
    let shown = home.run(&["show", &digits, "--details", "--locale", "en", "--plot", &plot], b"");
    assert!(shown.out.contains("a second look at 5 before and 6 after") && shown.out.contains("hits"), "{}", shown.out);
    assert!(text(Path::new(&plot)).starts_with("<svg"));
    let arabic = home.run(&["show", &digits, "--locale", "ar"], b"");
    assert!(arabic.code == Some(0) && arabic.out.contains("نظرة ثانية"), "{}", arabic.out);
    // That somebody has looked stands in the record, once.
    let looked = |home: &Home| home.facts(&digits).iter().filter(|fact| **fact == Fact::Given).count();
    assert_eq!(looked(&home), 1);
    home.run(&["items"], b"");
    assert_eq!(looked(&home), 1);
    // What is asked for and is not there is one line and a remedy, for each command.
    for refused in [
        &["show", "000000", "--locale", "en"][..],
        &["show", &digits, "--plot", "/nowhere/at/all.svg"],
        &["show", "\u{1b}[2J"],
        &["enter", "000000"],
        &["export", "000000", "-o", "x"],
        &["delete", "000000"],
        &["delete", "--older-than", "7d"],
        &["pool", "/nowhere", "-o", "x"],
        &["show", &digits, "--locale", "xx"],
    ] {
        let ran = home.run(refused, b"");
        assert!(ran.code == Some(2) && ran.err.contains("second-look: ") && ran.err.contains("help: "), "{refused:?}: {}", ran.err);
        assert!(!ran.err.contains('\u{1b}'));
    }
    let deleted = home.run(&["delete", &digits], b"");
    assert!(deleted.out.contains("deleted: 1") && home.workshops().list().is_empty());
    assert_eq!(home.run(&["delete"], b"").code, Some(2));
    home.workshop(&class(15, 7));
    assert!(home.run(&["delete", "--older-than", "365d"], b"").code == Some(0) && home.workshops().list().len() == 1);
    assert_eq!(home.run(&["delete", "all"], b"").out.matches("deleted: 1").count(), 1);
}

#[test]
fn few_are_not_shown() {
    let home = Home::new();
    let digits = home.workshop(&[measured(Wave::Before, Set::A, 4, 2)]);
    assert!(home.run(&["show", &digits, "--locale", "en", "--details"], b"").out.contains("Fewer than five answered"));
    let nothing = home.workshop(&[]);
    assert!(home.run(&["show", &nothing, "--locale", "en"], b"").out.contains("Nothing was asked"));
    assert!(home.run(&["items", "--locale", "en"], b"").out.contains("Nothing was asked"));
}

#[test]
fn sheets_are_counted_once_and_what_is_no_sheet_is_typed_again() {
    let home = Home::new();
    let digits = home.workshop(&[]);
    let typed = format!("{}\n1101\n<\n<\na\nx\na 1101x010 01001100\n{}\n\n", SHEETS[0], SHEETS.join("\n"));
    let mut typed = typed.into_bytes();
    // Bytes that are no text, and a line that never ends, are no sheet either.
    typed.splice(0..0, [b"\xff\xfe\n".to_vec(), vec![b'1'; 9000], b"\n".to_vec()].concat());
    let ran = home.run(&["enter", &digits, "--locale", "en"], &typed);
    assert!(ran.code == Some(0) && ran.out.contains("6 sheets typed in: 3 began with A, 3 with B."), "{}{}", ran.out, ran.err);
    assert!(
        ran.out.contains("A sheet begins with a or b")
            && ran.out.contains("Nothing was typed before.")
            && ran.out.contains("Only 1, 0 and -")
    );
    assert_eq!((home.people_before(&digits), home.left("sheets")), (6, 0));
    // Two more are added; and all anew are in their place.
    home.run(&["enter", &digits], format!("{}\n{}\n\n", SHEETS[0], SHEETS[1]).as_bytes());
    assert_eq!(home.people_before(&digits), 8);
    home.run(&["enter", &digits, "--anew"], format!("{}\n", SHEETS.join("\n")).as_bytes());
    let redone = home.facts(&digits).iter().filter(|fact| matches!(fact, Fact::Redone { .. })).count();
    assert_eq!((home.people_before(&digits), redone), (14, 2));
    let booster = home.run(&["enter", &digits, "--booster", "--locale", "en"], b"11010010\n\xd9\xa1\xd9\xa1010010\n\n");
    assert!(booster.out.contains("2 sheets typed in"), "{}", booster.out);
    // Nothing typed is nothing counted.
    let before = home.facts(&digits);
    assert!(home.run(&["enter", &digits, "--locale", "en"], b"\n").out.contains("Nothing was asked"));
    assert_eq!((home.facts(&digits), home.left("sheets")), (before, 0));
}

#[test]
fn sheets_are_typed_in_within_two_weeks_and_those_of_two_weeks_later_within_two_more() {
    let (measured, later) = ("lesson-50-measured", "booster-15");
    let booster = ["--booster"];
    // The plan, how many days ago, what is asked for, and what is typed.
    for (plan, days, asked, typed, is_in_time) in [
        (measured, 14, &[][..], SHEETS[0], true),
        (measured, 15, &[], SHEETS[0], false),
        (measured, 28, &booster, "11010010", true),
        (measured, 29, &booster, "11010010", false),
        // One that is led for them has a record of its own, and needs no word for it.
        (later, 0, &[], "11010010", true),
        (later, 14, &booster, "11010010", true),
        (later, 15, &booster, "11010010", false),
    ] {
        let home = Home::new();
        let digits = home.workshop_of(plan, days, &[]);
        let ran = home.run(&[&["enter", &digits, "--locale", "en"], asked].concat(), format!("{typed}\n\n").as_bytes());
        let counted = home.facts(&digits).iter().any(|fact| matches!(fact, Fact::Measured { .. }));
        assert_eq!((ran.code == Some(0), counted), (is_in_time, is_in_time), "{plan}, {days}: {}{}", ran.out, ran.err);
        assert!(is_in_time || ran.err.contains(&format!("was {days} days ago")) && ran.err.contains("shred them"), "{}", ran.err);
    }
    // What was typed before that day is counted all the same.
    let home = Home::new();
    let digits = home.workshop_of(measured, 20, &[]);
    let (record, _) = Record::open(&home.record(&digits)).expect("can be opened");
    let mut file = TypedFile::begin(&record, false).expect("can be begun");
    file.keep("a1101001001-01100").expect("can be written");
    drop((file, record));
    assert_eq!(home.run(&["enter", &digits], b"1\n\n").code, Some(0));
    assert_eq!(home.people_before(&digits), 1);
    let hands = home.run(&["enter", &digits, "--by", "hands"], b"a\n");
    assert!(hands.code == Some(2) && hands.err.contains("20 days ago"), "{}", hands.err);
}

#[test]
fn hands_that_were_counted_are_typed_in_by_message_and_written_down_together_or_not_at_all() {
    let home = Home::new();
    let digits = home.workshop(&[]);
    let hands = |typed: &str| home.run(&["enter", &digits, "--by", "hands", "--locale", "en"], typed.as_bytes());
    let before = "14 9\n20 3\n٥ ١٧\n9 9\n0 23\n20 0\n1 21\n22 1\n";
    // Somebody stops in the middle; somebody types what are no two numbers, and takes one back.
    let cut = hands(&format!("b\n{before}3 20\n"));
    assert!(cut.code == Some(2) && cut.err.contains("nothing was written down"), "{}{}", cut.out, cut.err);
    assert_eq!(home.people_before(&digits), 0);
    let ran = hands(&format!("c\nb\n14\n14 9 3\n-1 4\n401 0\n300 101\nx y\n14 9\n99 0\n<\n{}\n", &before["14 9\n".len()..]));
    assert!(ran.code == Some(0) && ran.out.contains("The hands of one time are written down."), "{}{}", ran.out, ran.err);
    assert_eq!(ran.out.matches("Type two numbers").count(), 6, "{}", ran.out);
    let facts = home.facts(&digits);
    let found = facts.iter().find_map(|fact| match fact {
        Fact::Measured { wave: Wave::Before, set: Set::B, asked: AskedBy::Hands, people, items } => Some((*people, items)),
        _ => None,
    });
    let (people, items) = found.expect("is written down");
    let counts: Vec<_> = items.iter().map(|item| (item.answered, item.marked, item.skipped)).collect();
    assert_eq!(people, 23);
    assert_eq!(counts[..4], [(23, 14, 0), (23, 20, 0), (22, 5, 1), (18, 9, 5)]);
    // Anew is in its place, and nothing asked is nothing counted.
    let anew = home.run(&["enter", &digits, "--by", "cards", "--anew", "--locale", "en"], format!("a\n{before}{before}").as_bytes());
    assert!(anew.out.contains("The hands of 2 times are written down."), "{}{}", anew.out, anew.err);
    let redone = home.facts(&digits).iter().filter(|fact| matches!(fact, Fact::Redone { .. })).count();
    assert_eq!(redone, 2);
    // If it had stopped between the two times, the same typed again would write down what is missing, and nothing twice.
    let all = home.facts(&digits).len();
    home.run(&["enter", &digits, "--by", "cards"], format!("a\n{before}{before}").as_bytes());
    assert_eq!(home.facts(&digits).len(), all);
    home.run(&["enter", &digits, "--by", "cards"], format!("a\n{before}{}", before.replace("14 9", "9 14")).as_bytes());
    assert_eq!(home.facts(&digits).len(), all + 1);
    assert!(hands("a\n\n\n").out.contains("Nothing was asked, and nothing is written down."));
    let booster = home.run(&["enter", &digits, "--by", "hands", "--booster", "--locale", "ar"], before.as_bytes());
    assert!(booster.code == Some(0) && booster.out.contains("كُتبت أيدي مرّة واحدة"), "{}{}", booster.out, booster.err);
}

/// Types these lines, waits until the program has asked for the next one after each, and kills it so long after the last.
fn killed(home: &Home, arguments: &[&str], lines: &[&str], end: &[u8], after: Duration) {
    let mut child = home.start(arguments);
    let mut input = child.stdin.take().expect("is piped");
    let mut out = BufReader::new(child.stdout.take().expect("is piped"));
    let mut said = Vec::new();
    let mut asked = |times: usize| {
        for _ in 0..times {
            out.read_until(b'>', &mut said).expect("can be read");
        }
    };
    // A line is asked for with this sign, and it stands nowhere else.
    asked(1);
    for line in lines {
        writeln!(input, "{line}").expect("is read");
        asked(1);
    }
    let _ = input.write_all(end);
    thread::sleep(after);
    let _ = child.kill();
    let _ = child.wait();
}

#[test]
fn sheets_survive_a_kill_and_are_gone_on_with_after_asking() {
    let home = Home::new();
    let digits = home.workshop(&[]);
    killed(&home, &["enter", &digits, "--locale", "en"], &SHEETS[..4], b"", Duration::ZERO);
    assert_eq!((home.people_before(&digits), home.left("sheets")), (0, 1));
    assert!(home.run(&["list"], b"").out.contains("sheets that are not counted yet"));
    // Others of the same workshop do not take their place, and nothing is thrown away where nobody answers.
    let other = home.run(&["enter", &digits, "--booster"], b"11010010\n\n");
    assert!(other.code == Some(2) && other.err.contains("4 other sheets"), "{}", other.err);
    let silent = home.run(&["enter", &digits], b"");
    assert!(silent.code == Some(2) && silent.err.contains("still wait"), "{}", silent.err);
    let rest = format!("what?\n1\n<\n{}\n", SHEETS[3..].join("\n"));
    let ran = home.run(&["enter", &digits, "--locale", "en"], rest.as_bytes());
    assert!(
        ran.out.contains("4 sheets were typed here before") && ran.out.contains("6 sheets typed in: 3 began with A, 3 with B."),
        "{}",
        ran.out
    );
    assert_eq!((home.people_before(&digits), home.left("sheets")), (6, 0));
    // Thrown away, if that is said.
    killed(&home, &["enter", &digits], &SHEETS[..2], b"", Duration::ZERO);
    home.run(&["enter", &digits], format!("0\n{}\n", SHEETS[0]).as_bytes());
    assert_eq!((home.people_before(&digits), home.left("sheets")), (7, 0));
}

/// Killed at moments around the end of typing, when they are being counted: all of them count, once.
#[test]
fn sheets_are_counted_exactly_once_whenever_it_is_killed() {
    let mut waited = 0;
    for kill in 0..10_u64 {
        let home = Home::new();
        let digits = home.workshop(&[]);
        killed(&home, &["enter", &digits], &SHEETS, b"\n", Duration::from_micros(kill * 700));
        waited += home.left("sheets");
        // Whoever is asked goes on; whoever is not asked types nothing.
        let answer: &[u8] = if home.left("sheets") > 0 { b"1\n\n" } else { b"\n" };
        let ran = home.run(&["enter", &digits], answer);
        assert!(ran.code == Some(0), "{kill}: {}{}", ran.out, ran.err);
        assert_eq!((home.people_before(&digits), home.left("sheets")), (6, 0), "kill {kill}: {}", ran.out);
        let after = home.facts(&digits).iter().filter(|fact| matches!(fact, Fact::Measured { wave: Wave::After, .. })).count();
        assert_eq!(after, 2, "kill {kill}");
    }
    assert!(waited > 0, "none was killed in time");
}

/// It stopped between the counts: those that stand there are not written twice.
#[test]
fn counting_that_was_cut_short_is_finished_without_asking() {
    for written in 0..=4 {
        let home = Home::new();
        let digits = home.workshop(&[]);
        let whole = Home::new();
        let other = whole.workshop(&[]);
        whole.run(&["enter", &other], format!("{}\n\n", SHEETS.join("\n")).as_bytes());
        let wanted: Vec<Fact> = whole.facts(&other).into_iter().filter(|fact| matches!(fact, Fact::Measured { .. })).collect();
        assert_eq!(wanted.len(), 4);
        let (mut record, reading) = Record::open(&home.record(&digits)).expect("can be opened");
        let mut file = TypedFile::begin(&record, false).expect("can be begun");
        SHEETS.iter().for_each(|keys| file.keep(&keys.replace(' ', "")).expect("can be written"));
        file.is_done(reading.facts.len(), false).expect("can be written");
        wanted[..written].iter().for_each(|fact| record.append(fact).expect("can be written"));
        drop((file, record));
        let ran = home.run(&["enter", &digits, "--locale", "en"], b"\n");
        assert!(ran.out.contains("6 sheets typed in"), "{}{}", ran.out, ran.err);
        let counted: Vec<Fact> = home.facts(&digits).into_iter().filter(|fact| matches!(fact, Fact::Measured { .. })).collect();
        assert_eq!((counted, home.left("sheets")), (wanted, 0), "{written}");
    }
}

#[test]
fn messages_that_tell_nothing_are_flagged_in_the_readers_language() {
    let home = Home::new();
    let items = || home.run(&["items", "--locale", "en"], b"").out;
    home.workshop(&[measured(Wave::Before, Set::A, 60, 58)]);
    assert!(items().contains("s1t") && items().contains("few answers yet"), "{}", items());
    home.workshop(&[measured(Wave::Before, Set::A, 60, 58), measured(Wave::Before, Set::B, 120, 10)]);
    let said = items();
    let line = |item: &str| said.lines().find(|line| line.contains(item)).unwrap_or_default().to_owned();
    assert!(line("s1t").ends_with("nearly everybody marks it") && line("s5t").ends_with("hardly anybody marks it"), "{said}");
    assert!(line("s5l").ends_with('%'), "{said}");
    assert!(said.contains("Sets A and B differ by 88 points of a hundred: messages with a tactic"), "{said}");
    assert!(home.run(&["items", "--locale", "ar"], b"").out.contains("يكاد الجميع يختارونها"));
}

#[test]
fn one_that_is_being_led_keeps_the_others_from_nobody() {
    let home = Home::new();
    let (free, led) = (home.workshop(&class(15, 7)), home.workshop(&class(15, 7)));
    let (held, _) = Record::open(&home.record(&led)).expect("can be opened");
    let output = home.path("out").display().to_string();
    let ran = home.run(&["export", "-o", &output], b"");
    assert!(
        ran.code == Some(1) && ran.err.contains(&format!("left out: {led}: ")) && !ran.err.contains(&free),
        "{:?} {}",
        ran.code,
        ran.err
    );
    assert_eq!(fs::read_dir(&output).expect("is there").count(), 1);
    let alone = home.run(&["export", &led, "-o", &output], b"");
    assert!(alone.code == Some(1) && alone.out.lines().all(|line| !line.contains(".json")), "{}", alone.out);
    // What would be seen could be subtracted from what was seen before: it is seen once that can be written down.
    let items = home.run(&["items", "--locale", "en"], b"");
    assert!(items.code == Some(0) && items.err.contains(&format!("left out: {led}: ")) && items.out.contains("s1t"), "{}", items.err);
    for refused in [&["enter", &led][..], &["delete", &led], &["show", &led]] {
        let ran = home.run(refused, b"\n");
        assert!(ran.code == Some(2) && ran.err.contains("open in another program"), "{}", ran.err);
    }
    drop(held);
    assert_eq!(home.run(&["export", "-o", &output], b"").code, Some(0));
    assert_eq!(fs::read_dir(&output).expect("is there").count(), 2);
}

#[test]
fn every_form_is_written_and_bad_words_are_refused() {
    let home = Home::new();
    let voted = Fact::Voted {
        choice: Id::new("at-the-bus").expect("is a name"),
        round: 2,
        method: Method::Hands,
        counts: vec![9, 11, 4],
        passed: 6,
    };
    let digits = home.workshop(&[class(15, 7), vec![voted]].concat());
    let output = home.path("out").display().to_string();
    for (form, files) in [("json", 1), ("csv", 5), ("parquet", 9)] {
        let ran = home.run(&["export", &digits, "--format", form, "--site", "NORTH-2", "--separator", ";", "-o", &output], b"");
        assert!(ran.code == Some(0), "{}", ran.err);
        assert_eq!(fs::read_dir(&output).expect("is there").count(), files);
    }
    let csv = text(&Path::new(&output).join("workshops.csv"));
    assert!(
        csv.starts_with("workshop_id;schema;") && csv.contains(";NORTH-2;") && !csv.contains(&Zoned::now().date().to_string()),
        "{csv}"
    );
    // Given out a second time, it says the same.
    let json = |ending: &str| {
        fs::read_dir(&output)
            .expect("is there")
            .flatten()
            .map(|entry| entry.path())
            .find(|path| path.display().to_string().ends_with(ending))
    };
    let first = text(&json(".json").expect("is there"));
    home.run(&["export", &digits, "--site", "NORTH-2", "-o", &output], b"");
    assert_eq!(text(&json(".json").expect("is there")), first);
    for refused in [["--site", "Hill School"], ["--separator", "é"], ["--separator", "a"], ["--format", "xlsx"]] {
        let ran = home.run(&[&["export", "-o", &output], &refused[..]].concat(), b"");
        assert!(ran.code == Some(2), "{refused:?}: {}", ran.err);
    }
    let taken = home.path("taken").display().to_string();
    fs::create_dir_all(home.path("taken/answers.csv")).expect("a folder");
    let ran = home.run(&["export", "--format", "csv", "-o", &taken], b"");
    assert!(ran.code == Some(2) && ran.err.contains("answers.csv is there already"), "{}", ran.err);
    let empty = Home::new();
    assert!(empty.run(&["export", "-o", &output], b"").err.contains("no workshop is kept here"));
}

/// An export of one workshop, changed and sealed again as whoever means ill would.
fn sealed(text: &str, change: impl FnOnce(&mut results::Export)) -> String {
    let mut export = results::read(text).expect("is an export");
    change(&mut export);
    results::written(&export)
}

#[test]
fn hostile_exports_are_named_and_left_out_and_the_rest_is_pooled() {
    let home = Home::new();
    for marked in 4..7 {
        home.workshop(&class(15, marked));
    }
    let (folder, other, pooled) = (home.path("exports"), home.path("hostile"), home.path("pooled").display().to_string());
    assert_eq!(home.run(&["export", "-o", &folder.display().to_string()], b"").code, Some(0));
    let good: Vec<PathBuf> = fs::read_dir(&folder).expect("is there").flatten().map(|entry| entry.path()).collect();
    let [one, two, three] = [0, 1, 2].map(|place| text(&good[place]));
    fs::create_dir(&other).expect("a folder");
    let put = |name: &str, content: &[u8]| fs::write(other.join(name), content).expect("can be written");
    let hostile: Vec<(&str, String)> = vec![
        ("truncated.json", one[..one.len() / 2].to_owned()),
        ("empty.json", String::new()),
        ("list.json", "[]".into()),
        ("deep.json", "[".repeat(100_000)),
        ("letter.json", "Dear all, here are our results.".into()),
        ("changed.json", one.replacen("\"minutes\":50", "\"minutes\":51", 1)),
        ("schema.json", one.replacen("\"schema\":1", "\"schema\":9", 1)),
        ("more-marks.json", sealed(&one, |export| export.answers[0].marked = Some(16))),
        ("few-people.json", sealed(&one, |export| export.workshop.people = Some(3))),
        ("forged-sum.json", sealed(&one, |export| export.sums[0].hits += 1)),
        ("forged-d.json", sealed(&one, |export| export.sums[0].d_pooled = 3.0)),
        ("endless.json", sealed(&one, |export| export.sums[0].signals = i32::MAX)),
        ("twice.json", sealed(&one, |export| export.sums.push(export.sums[0].clone()))),
        ("markup.json", sealed(&one, |export| export.workshop.story = "x | y\n# All is well".into())),
        ("others.json", sealed(&one, |export| export.answers[0].workshop_id = "f".repeat(32))),
        ("mixed.json", sealed(&one, |export| export.answers[0].measure = "another-1".into())),
    ];
    for (name, content) in &hostile {
        put(name, content.as_bytes());
    }
    put("bytes.json", b"\xff\xfe\x00");
    fs::create_dir(other.join("folder.json")).expect("a folder");
    fs::write(other.join("large.json"), vec![b' '; 2 * 1024 * 1024]).expect("can be written");
    // Not looked at: it ends otherwise.
    put("notes.txt", b"nothing");
    // A good one under another name, a thousand times, and one in two versions that contradict each other, three times.
    for copy in 0..1000 {
        put(&format!("{copy}-copy.json"), two.as_bytes());
    }
    let contradicts = sealed(&three, |export| export.workshop.minutes = 7);
    for copy in 0..3 {
        put(&format!("{copy}-version.json"), contradicts.as_bytes());
    }
    let ran = home.run(&["pool", &folder.display().to_string(), &other.display().to_string(), "-o", &pooled, "--locale", "en"], b"");
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    for name in hostile.iter().map(|(name, _)| *name).chain(["bytes.json", "folder.json", "large.json", "0-version.json"]) {
        let named = ran.out.lines().filter(|line| line.contains("left out: ") && line.contains(&format!("/{name}: "))).count();
        assert_eq!(named, 1, "{name}: {}", ran.out);
    }
    assert!(!ran.out.contains("notes.txt") && !ran.out.contains("-copy"));
    // Two are left: one is good, one is good a thousand times; of the third nobody knows which is right, and its first file is named too.
    assert!(ran.out.contains("\n2 workshops, 1000 seen again, "), "{}", ran.out);
    assert!(ran.out.contains(&format!("left out: {}", good[2].display())), "{}", ran.out);
    let report = text(&Path::new(&pooled).join("report.md"));
    assert!(
        report.starts_with("# Second Look: 2 workshops\n") && report.contains("| all | 2 |") && !report.contains("All is well"),
        "{report}"
    );
    assert_eq!(text(&Path::new(&pooled).join("workshops.csv")).lines().count(), 3);
    // Only hostile ones: nothing is written.
    let nothing = home.path("nothing").display().to_string();
    let only = home.path("only");
    fs::create_dir(&only).expect("a folder");
    fs::write(only.join("x.json"), "{}").expect("can be written");
    let ran = home.run(&["pool", &only.display().to_string(), "-o", &nothing], b"");
    assert!(ran.code == Some(2) && ran.out.contains("x.json") && !Path::new(&nothing).exists(), "{}{}", ran.out, ran.err);
}

#[test]
fn the_questions_for_databases_lie_beside_the_tables_and_whoever_has_changed_them_keeps_them() {
    let home = Home::new();
    home.workshop(&class(15, 7));
    let (exports, pooled) = (home.path("exports").display().to_string(), home.path("pooled"));
    home.run(&["export", "-o", &exports], b"");
    let pool = || home.run(&["pool", &exports, "-o", &pooled.display().to_string(), "--locale", "ar"], b"").code;
    assert_eq!(pool(), Some(0));
    assert!(text(&pooled.join("sdt.sql")).contains("create or replace view report") && text(&pooled.join("pool.py")).contains("pyspark"));
    assert!(text(&pooled.join("report.md")).contains("ورشة واحدة"), "{}", text(&pooled.join("report.md")));
    fs::write(pooled.join("sdt.sql"), "-- mine").expect("can be written");
    assert_eq!((pool(), text(&pooled.join("sdt.sql")).as_str()), (Some(0), "-- mine"));
}

#[test]
fn small_workshops_are_told_in_one_sum_that_never_changes() {
    let home = Home::new();
    let four = home.workshop(&[measured(Wave::Before, Set::A, 4, 2), measured(Wave::After, Set::B, 4, 3)]);
    let three = home.workshop(&[measured(Wave::Before, Set::A, 3, 1), measured(Wave::After, Set::B, 3, 3)]);
    home.workshop(&class(15, 7));
    let (exports, pooled) = (home.path("exports").display().to_string(), home.path("pooled"));
    home.run(&["export", "-o", &exports], b"");
    let pool = |merge: bool| {
        let output = pooled.display().to_string();
        let mut arguments = vec!["pool", &exports, "-o", &output, "--locale", "en"];
        arguments.extend(merge.then_some("--merge-small"));
        let ran = home.run(&arguments, b"");
        assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
        // Their own exports say nothing of what was answered.
        let told = |line: &&str| line.contains(",tactic,") && !line.ends_with(",true");
        (ran.out, text(&pooled.join("answers.csv")).lines().skip(1).filter(told).map(str::to_owned).collect::<Vec<_>>())
    };
    let (_, apart) = pool(false);
    let (said, first) = pool(true);
    assert!(said.contains("2 workshops of this device in 1 sums"), "{said}");
    assert_eq!((apart.len(), first.len()), (16, 24));
    let sum: Vec<&String> = first.iter().filter(|line| !apart.contains(line)).collect();
    assert!(sum.iter().all(|line| line.contains(",between,") && (line.contains(",7,7,3,0,") || line.contains(",7,7,6,0,"))), "{sum:?}");
    // Pooled again it is the same sum, also when more sheets come to one of them; and alone that one stays untold, however many they are.
    assert_eq!(pool(true).1, first);
    home.run(&["enter", &four], format!("{}\n", SHEETS.join("\n")).as_bytes());
    assert_eq!(pool(true).1, first);
    home.run(&["export", &four, "-o", &exports], b"");
    assert_eq!(pool(true).1, first);
    assert!(home.run(&["show", &four, "--locale", "en"], b"").out.contains("told in a sum with others"));
    // A third one comes too late for it, and one alone is no sum.
    home.workshop(&[measured(Wave::Before, Set::A, 4, 2), measured(Wave::After, Set::B, 4, 3)]);
    assert_eq!(pool(true).1, first);
    // Where one of them is gone, the rest of the sum would be that of few.
    home.run(&["delete", &three], b"");
    assert_eq!(pool(true).1, apart);
}

#[test]
fn a_workshop_that_asks_two_weeks_later_says_which_one_it_follows() {
    let home = Home::new();
    let digits = home.workshop_of("lesson-50-measured", 14, &class(15, 7));
    let lead = |arguments: &[&str]| {
        let whole = [&["lead", "kitchen-volunteers", "--terminal", "--locale", "en", "--after"], arguments].concat();
        Home::ran(home.start_any(&whole), b"")
    };
    let opened = |digits: &str| match &home.facts(digits)[0] {
        Fact::Opened(opened) => opened.clone(),
        other => panic!("{other:?}"),
    };
    lead(&[&digits, "--plan", "booster-15"]);
    let later = home.workshops().list().into_iter().find(|entry| entry.digits != digits).expect("one began").digits;
    assert_eq!(opened(&later).after_of, Some(opened(&digits).id));
    for (refused, why) in [
        (&["000000", "--plan", "booster-15"][..], "no workshop “000000” is kept here"),
        (&[&digits, "--plan", "lesson-50"], "“lesson-50” does not ask two weeks later"),
    ] {
        let ran = lead(refused);
        assert!(ran.code == Some(2) && ran.err.contains(why) && ran.err.contains("help: "), "{refused:?}: {}{}", ran.out, ran.err);
    }
    assert_eq!(home.workshops().list().len(), 2);
}
