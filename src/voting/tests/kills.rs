//! A program that leads a vote is killed at random moments while two hundred phones answer, also while a question is closed. Every answer that was
//! acknowledged is counted exactly once.
//!
//! As in `record::kills`, this test starts itself as that program. `SECOND_LOOK_KILLS=60 cargo test phones_are_killed` kills it more often.

#![cfg(target_os = "linux")]

use super::super::{Key, VotingPhones};
use super::hall::{CODE, plan, speakers, voting_room};
use super::many::{Busy, JOINS_A_SECOND, side_by_side};
use crate::fixture;
use crate::record::{Record, Workshops};
use crate::story::fixture::id;
use crate::workshop::fact::{FORMAT, Method, Opened};
use crate::workshop::phones::{self, Phones};
use crate::workshop::{Effect, Fact, Input, Room};
use std::cell::RefCell;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::spawn_local;
use tokio::time::{sleep, timeout};

const FOLDER: &str = "SECOND_LOOK_PHONES_KILLED_IN";
const PORT: &str = "SECOND_LOOK_PHONES_PORT";
const PHONES: usize = 200;
const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 27);

fn opened() -> Opened {
    let (text, program) = (String::new(), String::new());
    let id_of = "9f".repeat(16);
    Opened {
        format: FORMAT,
        id: id_of,
        program,
        date: TODAY.to_string(),
        plan: id("lesson-50"),
        story: id("kites"),
        story_sha256: text,
        measure: None,
        first: None,
        after_of: None,
        room: Vec::new(),
    }
}

/// The facts of the workshop so far, and its record.
fn begin_or_go_on(folder: &Path) -> (Record, Room) {
    let workshops = Workshops::of(folder);
    let story = fixture::library().scenario(&fixture::kites()).unwrap().1;
    if let Some(entry) = workshops.open_of(TODAY).pop() {
        let (record, reading) = Record::open(&entry.path).unwrap();
        return (record, Room::resume(plan(), story, &reading.facts).unwrap());
    }
    let mut record = workshops.begin(TODAY, opened()).unwrap();
    // Written down as far as to the first vote.
    let mut room = Room::new(plan(), story).unwrap();
    let mut step = |room: &mut Room, input: &Input| {
        let facts = room.step(input).into_iter().filter_map(|effect| if let Effect::Record(fact) = effect { Some(fact) } else { None });
        facts.for_each(|fact| record.append(&fact).unwrap());
    };
    [Input::Next, Input::Skip, Input::Skip].iter().for_each(|input| step(&mut room, input));
    while room.asked().is_none() {
        step(&mut room, &Input::Next);
    }
    assert_eq!(room.asked(), voting_room().asked());
    (record, room)
}

fn say(what: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{what}").and_then(|()| out.flush());
}

/// The program: phones are on, and each line that is typed closes the question and opens it again.
#[test]
fn killed_program() {
    let (Some(folder), Ok(port)) = (std::env::var_os(FOLDER).map(PathBuf::from), std::env::var(PORT)) else { return };
    let (mut record, mut room) = begin_or_go_on(&folder);
    let (key, urns) = (Key::of_record(&opened().id), Box::new(record.urns()));
    let mut phones = VotingPhones::new(key, CODE.into(), speakers(), urns, &room, Arc::new(|| {}));
    // Killed between closing and opening again, it is asked again now.
    if room.asked().is_none() {
        step(&mut room, &mut record, &mut phones, &Input::Previous);
    }
    let listener = TcpListener::bind(format!("127.0.0.1:{port}")).unwrap();
    phones.serve(listener, &room).unwrap();
    phones.let_in(JOINS_A_SECOND);
    say("\nbegins");
    for line in std::io::stdin().lines() {
        line.unwrap();
        [Input::Next, Input::Previous].iter().for_each(|input| step(&mut room, &mut record, &mut phones, input));
        say("\nclosed");
    }
}

/// What a face does with an input.
fn step(room: &mut Room, record: &mut Record, phones: &mut VotingPhones, input: &Input) {
    let before = phones::before(room, phones, input);
    for effect in before.into_iter().chain(room.step(input)) {
        if let Effect::Record(fact) = effect {
            record.append(&fact).unwrap();
        }
    }
    phones.show(room);
}

/// The program, started.
struct Program {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Program {
    fn start(folder: &Path, port: u16) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "voting::tests::kills::killed_program", "--nocapture", "--test-threads=1"]);
        command.env(FOLDER, folder).env(PORT, port.to_string());
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let (input, output) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        let mut program = Self { child, input, output };
        program.hears("begins");
        program
    }

    fn hears(&mut self, what: &str) {
        let mut line = String::new();
        while line.trim() != what {
            line.clear();
            assert!(self.output.read_line(&mut line).unwrap() > 0, "it ended before it {what}");
        }
    }

    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

/// A phone that remembers what it sent to the question that is open, and how far that was acknowledged.
#[derive(Default)]
struct Voter {
    token: String,
    seq: u32,
    acknowledged: Option<usize>,
    /// Sent later than that, and not acknowledged: it may count or not.
    sent: Vec<usize>,
    /// What it has said since it was last asked what it says, that first of all.
    said: Vec<usize>,
}

impl Voter {
    fn may_say(&self, answer: usize) -> bool {
        self.acknowledged == Some(answer) || self.sent.contains(&answer)
    }

    fn says_surely(&self, answer: usize) -> bool {
        self.acknowledged == Some(answer) && self.sent.iter().all(|sent| *sent == answer)
    }

    /// What is known of it from now on.
    fn says_now(&mut self, answer: Option<usize>) {
        (self.acknowledged, self.sent, self.said) = (answer, Vec::new(), answer.into_iter().collect());
    }

    /// Sends answers until it is told to stop or nobody is there.
    async fn vote(voter: Rc<RefCell<Self>>, host: String, number: usize, question: String, dice: usize) {
        // Not everybody taps at the same moment: some have answered a question that was opened again when it is killed, and others have not.
        sleep(Duration::from_millis(u64::try_from(number).unwrap())).await;
        let Ok(mut phone) = Busy::at(&host, number).await else { return };
        if voter.borrow().token.is_empty() {
            let Ok(()) = phone.come_in().await else { return };
            voter.borrow_mut().token.clone_from(&phone.token);
        }
        phone.token.clone_from(&voter.borrow().token);
        for turn in 0..20 {
            let answer = (number * 7 + dice * 5 + turn * 3) % 3;
            let seq = {
                let mut voter = voter.borrow_mut();
                voter.seq += 1;
                voter.sent.push(answer);
                voter.said.push(answer);
                voter.seq
            };
            let body = format!("{{\"a\":\"{}\",\"seq\":{seq}}}", ['a', 'b', 'c'][answer]);
            match phone.ask("PUT", &format!("answers/{question}"), &body).await {
                Ok((200, _)) => {
                    let mut voter = voter.borrow_mut();
                    (voter.acknowledged, voter.sent) = (Some(answer), Vec::new());
                }
                Ok((status, _)) => {
                    // It was not taken.
                    voter.borrow_mut().sent.pop();
                    assert!([409, 429].contains(&status), "{status}");
                }
                Err(_) => return,
            }
            sleep(Duration::from_millis(210)).await;
        }
    }
}

/// The counts that are written down, oldest first.
fn tallies(folder: &Path) -> Vec<Vec<u16>> {
    let entry = Workshops::of(folder).list().pop().unwrap();
    let counts = |fact: &Fact| if let Fact::Voted { method: Method::Phones, counts, .. } = fact { Some(counts.clone()) } else { None };
    entry.reading.facts.iter().filter_map(counts).collect()
}

/// Whether these can be the counts of what was acknowledged.
fn can_be(counts: &[u16], voters: &[Rc<RefCell<Voter>>]) {
    for (answer, count) in counts.iter().enumerate() {
        let surely = voters.iter().filter(|voter| voter.borrow().says_surely(answer)).count();
        let perhaps = voters.iter().filter(|voter| voter.borrow().may_say(answer)).count();
        assert!((surely..=perhaps).contains(&usize::from(*count)), "answer {answer}: {count} of {surely} to {perhaps}");
    }
    let all: usize = counts.iter().map(|count| usize::from(*count)).sum();
    let surely = voters.iter().filter(|voter| voter.borrow().acknowledged.is_some()).count();
    let perhaps = voters.iter().filter(|voter| voter.borrow().acknowledged.is_some() || !voter.borrow().sent.is_empty()).count();
    assert!((surely..=perhaps).contains(&all), "{all} answers of {surely} to {perhaps}");
}

/// Whether these can be the counts of a question that was closed at some moment, and opened and answered again.
fn could_be(counts: &[u16], voters: &[Rc<RefCell<Voter>>]) {
    for (answer, count) in counts.iter().enumerate() {
        let perhaps = voters.iter().filter(|voter| voter.borrow().said.contains(&answer)).count();
        assert!(usize::from(*count) <= perhaps, "answer {answer}: {count} of at most {perhaps}");
    }
}

/// Asks every phone's answer. If the question was closed, nobody has one, and its counts are written down.
async fn look(host: &str, voters: &[Rc<RefCell<Voter>>]) -> Vec<Option<usize>> {
    let mut all = Vec::new();
    for (number, voter) in voters.iter().enumerate() {
        let token = voter.borrow().token.clone();
        if token.is_empty() {
            all.push(None);
            continue;
        }
        let mut phone = Busy::at(host, number).await.unwrap();
        phone.token = token;
        let (status, said) = phone.ask("GET", "state", "").await.unwrap();
        assert_eq!(status, 200);
        let mine = said.split("\"mine\":\"").nth(1).and_then(|rest| rest.bytes().next());
        all.push(mine.map(|letter| usize::from(letter - b'a')));
    }
    all
}

#[test]
fn every_acknowledged_answer_is_counted_once_however_often_phones_are_killed() {
    let kills: usize = std::env::var("SECOND_LOOK_KILLS").ok().and_then(|number| number.parse().ok()).unwrap_or(6);
    let folder = tempfile::tempdir().unwrap();
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let host = format!("127.0.0.1:{port}");
    let question = voting_room().asked().unwrap().name;
    let voters: Vec<Rc<RefCell<Voter>>> = (0..PHONES).map(|_| Rc::default()).collect();
    let (mut closings, mut went_on, mut from_before) = (0, 0, 0);
    for kill in 0..kills {
        let mut program = Program::start(folder.path(), port);
        side_by_side(async {
            let mine = look(&host, &voters).await;
            let known = tallies(folder.path());
            if mine.iter().any(Option::is_some) {
                // It goes on with what was acknowledged. If it was opened again before the kill, nobody has an answer but who sent one since.
                went_on += 1;
                let opened_again = known.len() > closings;
                if opened_again {
                    could_be(&known[known.len() - 1], &voters);
                }
                for (voter, mine) in voters.iter().zip(&mine) {
                    let mut voter = voter.borrow_mut();
                    from_before += usize::from(opened_again && mine.is_none() && voter.acknowledged.is_some());
                    assert!(
                        mine.map_or(opened_again || voter.acknowledged.is_none(), |mine| voter.may_say(mine)),
                        "{mine:?} of {:?} {:?}",
                        voter.acknowledged,
                        voter.sent
                    );
                    voter.says_now(*mine);
                }
            } else if known.len() > closings {
                // It was closed before it was killed.
                can_be(&known[known.len() - 1], &voters);
                voters.iter().for_each(|voter| voter.borrow_mut().says_now(None));
            } else {
                assert!(voters.iter().all(|voter| voter.borrow().acknowledged.is_none()), "kill {kill}: answers are gone");
            }
            closings = known.len();
            let voting = voters
                .iter()
                .enumerate()
                .map(|(number, voter)| spawn_local(Voter::vote(Rc::clone(voter), host.clone(), number, question.clone(), kill)));
            let voting: Vec<_> = voting.collect();
            sleep(Duration::from_micros(u64::try_from(kill * 6_180_339 % 900_000).unwrap() + if kill == 0 { 3_000_000 } else { 100_000 }))
                .await;
            if kill % 3 == 1 {
                // Killed while it closes the question, or some votes after it was opened again.
                writeln!(program.input).unwrap();
                let later = if kill % 6 == 4 { 100_000 } else { 0 };
                sleep(Duration::from_micros(u64::try_from(kill * 2_718_281 % 15_000).unwrap() + later)).await;
            }
            program.kill();
            for phone in voting {
                let _ = timeout(Duration::from_secs(10), phone).await;
            }
        });
    }
    // At last all vote once more, and exactly that is counted.
    let mut program = Program::start(folder.path(), port);
    side_by_side(async {
        for (number, voter) in voters.iter().enumerate() {
            let mut phone = Busy::at(&host, number).await.unwrap();
            phone.token.clone_from(&voter.borrow().token);
            if phone.token.is_empty() {
                phone.come_in().await.unwrap();
            }
            let body = format!("{{\"a\":\"{}\",\"seq\":1000000}}", ['a', 'b', 'c', 'a'][number % 4]);
            assert_eq!(phone.ask("PUT", &format!("answers/{question}"), &body).await.unwrap().0, 200);
        }
    });
    writeln!(program.input).unwrap();
    program.hears("closed");
    program.kill();
    let counts = tallies(folder.path()).pop().unwrap();
    assert_eq!(counts[..3], [100, 50, 50]);
    let closed = tallies(folder.path()).len();
    println!(
        "{kills} kills, after {went_on} of them a question went on; {closed} were closed, with {from_before} answers that then were not given again"
    );
    assert!(went_on > 0);
}
