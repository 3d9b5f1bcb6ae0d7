//! A program that leads a workshop is killed at a random moment, again and again: what it had acknowledged is there, and every file opens.
//!
//! This test starts itself as that program. `SECOND_LOOK_FUZZ_RUNS` says how often it is killed, if a hundred times are too few.

use super::file::{self, Record};
use super::reading::Found;
use super::tests::opened;
use crate::fixture;
use crate::story::fixture::id;
use crate::workshop::plan::{Plan, Step, What};
use crate::workshop::{Effect, Fact, Input, Room};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// Tells the test that it is the program, and on which file.
const FILE: &str = "SECOND_LOOK_KILLED_FILE";
/// A file of more facts than this is left, and the next one begun: a workshop has fewer.
const MOST_FACTS: usize = 400;

fn plan() -> Plan {
    let step = |name, what| Step { id: id(name), minutes: 15, what };
    Plan {
        format: 1,
        id: id("lesson-50"),
        minutes: 30,
        people: (5, 40),
        languages: 1,
        stories: vec![fixture::kites()],
        measure: None,
        steps: vec![step("rules", What::Say(vec![id("pass")])), step("story", What::Story { talks: 2, quick: 2, only_stops: false })],
    }
}

/// What somebody does who leads, over and over. What is not possible is refused.
fn script() -> Vec<Input> {
    let vote = [Input::Count(vec![9, 11, 4]), Input::Count(vec![9, 12, 4]), Input::Add(1)];
    let on = [Input::Next, Input::Next, Input::People(28), Input::Next, Input::Skip, Input::Back, Input::Previous, Input::Step(1)];
    on.into_iter().chain(vote).collect()
}

/// The program: it goes on with its record until it is killed, and says of each fact when it is kept.
#[test]
fn killed_program() {
    let Some(path) = std::env::var_os(FILE).map(PathBuf::from) else { return };
    let (mut record, mut facts) = if let Ok((record, reading)) = Record::open(&path) {
        (record, reading.facts)
    } else {
        // It was killed within its first line.
        let _ = fs::remove_file(&path);
        let opened = Fact::Opened(opened());
        (Record::create(&path, &opened).unwrap(), vec![opened])
    };
    let story = fixture::library().scenario(&fixture::kites()).expect("the frozen fixture is whole").1;
    let mut out = std::io::stdout().lock();
    let mut keep = |fact: &Fact| {
        record.append(fact).unwrap();
        facts.push(fact.clone());
        writeln!(out, "kept {} {}", facts.len(), serde_json::to_string(fact).unwrap()).unwrap();
        out.flush().unwrap();
    };
    keep(&Fact::Resumed);
    let mut room = Room::resume(plan(), Arc::clone(&story), &file::look(&path).unwrap().facts).unwrap();
    for input in script().iter().cycle() {
        for effect in room.step(input) {
            if let Effect::Record(fact) = effect {
                keep(&fact);
            }
        }
    }
}

/// Starts the program, kills it after this time, and gives what it had acknowledged.
fn killed(path: &Path, after: Duration) -> Vec<(usize, String)> {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "record::kills::killed_program", "--nocapture", "--test-threads=1"]).env(FILE, path);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    // It takes a while until it begins, and that is not what is tried here.
    let mut text = String::new();
    while !text.contains("kept") && out.read_line(&mut text).unwrap() > 0 {}
    thread::sleep(after);
    child.kill().unwrap();
    out.lines().for_each(|line| text += &(line.unwrap() + "\n"));
    child.wait().unwrap();
    // A line that was said halfway was not said.
    let whole = text.rsplit_once('\n').map_or("", |(whole, _)| whole);
    let kept = whole.lines().filter_map(|line| line.split_once("kept ")?.1.split_once(' '));
    kept.filter_map(|(n, fact)| Some((n.parse().ok()?, fact.to_owned()))).collect()
}

#[test]
fn no_acknowledged_fact_is_lost_when_the_program_is_killed() {
    let kills: u64 = std::env::var("SECOND_LOOK_FUZZ_RUNS").ok().and_then(|number| number.parse().ok()).unwrap_or(100);
    let folder = tempfile::tempdir().unwrap();
    let (mut path, mut facts, mut acknowledged) = (folder.path().join("0"), 0, 0);
    for kill in 0..kills {
        if facts > MOST_FACTS {
            path = folder.path().join(kill.to_string());
        }
        // Moments that no run hits twice: the steps of a golden ratio, in microseconds.
        let kept = killed(&path, Duration::from_micros(kill.wrapping_mul(6_180_339_887) % 6_000));
        let reading = file::look(&path).unwrap();
        assert!(matches!(reading.found, Found::Whole | Found::Torn), "kill {kill}: {:?}", reading.found);
        facts = reading.facts.len();
        for (n, fact) in &kept {
            let there = reading.facts.get(n - 1).map(|fact| serde_json::to_string(fact).unwrap());
            assert_eq!(there.as_ref(), Some(fact), "kill {kill}: fact {n} was acknowledged");
        }
        assert!(!kept.is_empty(), "kill {kill}: nothing was acknowledged");
        acknowledged += kept.len();
    }
    assert!(acknowledged > usize::try_from(kills).unwrap());
}
