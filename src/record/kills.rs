//! A program that leads one workshop after the other is killed at a random moment, again and again: what it had acknowledged is there, and every file opens.
//!
//! This test starts itself as that program. Its disk is slow and writes each line in two halves, so that many kills come within a line, the first one of a
//! workshop as well. `SECOND_LOOK_KILLS=1000 cargo test kills` kills it a thousand times in place of a hundred.

use super::file::{Record, look};
use super::folder::Workshops;
use super::paper::{Disk, Paper};
use super::reading::Found;
use super::tests::opened;
use crate::fixture;
use crate::story::Story;
use crate::story::fixture::id;
use crate::workshop::plan::{Plan, What, quarters};
use crate::workshop::{Effect, Fact, Input, Room};
use jiff::civil::{Date, date};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// Tells the test that it is the program, and where it keeps its workshops.
const FOLDER: &str = "SECOND_LOOK_KILLED_IN";
/// After so many facts a workshop is over, and the next one begins.
const MOST_FACTS: usize = 30;
const TODAY: Date = date(2026, 11, 27);

/// A disk that writes a line in two halves.
struct Halves(File);

impl Paper for Halves {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        let (first, second) = bytes.split_at(bytes.len() / 2);
        // Half of the time that a line takes, half of it stands there, on a fast disk and on a slow one.
        self.0.append(first)?;
        thread::sleep(Duration::from_micros(500));
        self.0.append(second)
    }

    fn cut(&mut self, length: u64) -> io::Result<()> {
        self.0.cut(length)
    }

    fn wipe(&mut self, length: u64) -> io::Result<()> {
        self.0.wipe(length)
    }
}

const SLOW: Disk = Disk { paper: |file| Box::new(Halves(file)), ..Disk::REAL };

fn plan() -> Plan {
    let story = What::Story { talks: 2, quick: 2, only_stops: false };
    quarters([("rules", What::Say(vec![id("pass")])), ("story", story)])
}

/// What somebody does who leads, over and over. What is not possible is refused.
fn script() -> Vec<Input> {
    let vote = [Input::Count(vec![9, 11, 4]), Input::Count(vec![9, 12, 4]), Input::Add(1)];
    let on = [Input::Next, Input::Next, Input::People(28), Input::Next, Input::Skip, Input::Back, Input::Previous, Input::Step(1)];
    on.into_iter().chain(vote).collect()
}

fn say(what: &str) {
    let mut out = io::stdout().lock();
    // Nobody listens to a program that was killed.
    let _ = writeln!(out, "{what}").and_then(|()| out.flush());
}

/// The program: until it is killed, it goes on with the workshop that is open, or begins one, and says of each fact when it is kept.
#[test]
fn killed_program() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else { return };
    let workshops = Workshops::of(&folder).on(SLOW);
    let story = fixture::library().scenario(&fixture::kites()).expect("the frozen fixture is whole").1;
    say("\nbegins");
    loop {
        match workshops.open_of(TODAY).pop() {
            Some(entry) => {
                let (record, reading) = Record::open_on(&entry.path, SLOW).unwrap();
                lead(&story, record, reading.facts);
            }
            None => lead(&story, workshops.begin(TODAY, opened()).unwrap(), vec![Fact::Opened(opened())]),
        }
    }
}

fn lead(story: &Arc<Story>, mut record: Record, mut facts: Vec<Fact>) {
    let file = record.path().file_name().unwrap().to_str().unwrap().to_owned();
    let mut room = Room::resume(plan(), Arc::clone(story), &facts).unwrap();
    let mut keep = |fact: &Fact| {
        record.append(fact).unwrap();
        facts.push(fact.clone());
        say(&format!("kept {file} {} {}", facts.len(), serde_json::to_string(fact).unwrap()));
        facts.len()
    };
    keep(&Fact::Resumed);
    for input in script().iter().cycle() {
        for effect in room.step(input) {
            if let Effect::Record(fact) = effect
                && keep(&fact) > MOST_FACTS
            {
                keep(&Fact::Closed { minute: 50 });
                return;
            }
        }
    }
}

/// A fact that was acknowledged: in which file, on which line.
type Kept = (String, usize, String);

/// Starts the program, kills it after this time, and gives what it had acknowledged.
fn killed(folder: &Path, after: Duration) -> Vec<Kept> {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "record::kills::killed_program", "--nocapture", "--test-threads=1"]).env(FOLDER, folder);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    // It takes a while until it begins, and that is not what is tried here.
    let mut text = String::new();
    while !text.contains("begins") && out.read_line(&mut text).unwrap() > 0 {}
    thread::sleep(after);
    child.kill().unwrap();
    out.lines().for_each(|line| text += &(line.unwrap() + "\n"));
    child.wait().unwrap();
    // A line that was said halfway was not said.
    let whole = text.rsplit_once('\n').map_or("", |(whole, _)| whole);
    let kept = whole.lines().filter_map(|line| line.strip_prefix("kept "));
    let parts = kept.filter_map(|line| Some((line.split_once(' ')?.0, line.split_once(' ')?.1.split_once(' ')?)));
    parts.filter_map(|(file, (n, fact))| Some((file.to_owned(), n.parse().ok()?, fact.to_owned()))).collect()
}

fn records(folder: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(folder.join("workshops")).into_iter().flatten().flatten().map(|entry| entry.path());
    files.filter(|path| path.extension().is_some_and(|ending| ending == "workshop")).collect()
}

#[test]
fn no_acknowledged_fact_is_lost_when_the_program_is_killed() {
    let kills: u64 = std::env::var("SECOND_LOOK_KILLS").ok().and_then(|number| number.parse().ok()).unwrap_or(100);
    let folder = tempfile::tempdir().unwrap();
    let (mut acknowledged, mut torn) = (BTreeMap::new(), 0);
    for kill in 0..kills {
        // Moments that no run hits twice: the steps of a golden ratio, in microseconds.
        let kept = killed(folder.path(), Duration::from_micros(kill.wrapping_mul(6_180_339_887) % 30_000));
        acknowledged.extend(kept.into_iter().map(|(file, n, fact)| ((file, n), fact)));
        let mut there = BTreeMap::new();
        for path in records(folder.path()) {
            let reading = look(&path).unwrap_or_else(|error| panic!("kill {kill}: {error}"));
            assert!(matches!(reading.found, Found::Whole | Found::Torn), "kill {kill}: {:?}", reading.found);
            torn += u64::from(reading.found == Found::Torn);
            there.insert(path.file_name().unwrap().to_str().unwrap().to_owned(), reading.facts);
        }
        for ((file, n), fact) in &acknowledged {
            let kept = there.get(file).and_then(|facts| facts.get(n - 1)).map(|fact| serde_json::to_string(fact).unwrap());
            assert_eq!(kept.as_ref(), Some(fact), "kill {kill}: fact {n} of {file} was acknowledged");
        }
    }
    println!("{kills} kills: {} facts acknowledged in {} workshops, {torn} torn lines", acknowledged.len(), records(folder.path()).len());
    assert!(!acknowledged.is_empty() && torn > 0);
    records(folder.path()).iter().for_each(|path| drop(Record::open(path).unwrap()));
}
