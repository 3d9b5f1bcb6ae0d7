//! What `.ci/results/` compares with other programs: workshops that never were, and what counts say.
//!
//! Owns: two tests that somebody else starts and reads. Refuses to know: what the others say. Nothing in here is a real group.

use super::pool::Chance;
use super::{About, Workshop, export, written};
use crate::story::Id;
use crate::workshop::Fact;
use crate::workshop::fact::{Answered, AskedBy, FORMAT, Method, Opened};
use crate::workshop::measure::tests::sound;
use crate::workshop::measure::{Instrument, Set, set_in};
use crate::workshop::plan::Wave;
use crate::workshop::statistics::{Change, Estimate, Sensitivity, Tally};
use serde_json::{Value, json};
use std::env::var_os;
use std::fs;
use std::path::PathBuf;

/// The folder for the exports.
const FOLDER: &str = "SECOND_LOOK_EXPORTS";
const MANY: usize = 2_000;
/// The file with counts, and the one for what they say.
const COUNTS: &str = "SECOND_LOOK_COUNTS";
const SAID: &str = "SECOND_LOOK_SAID";

impl Chance {
    /// Below 1.
    fn share(&mut self) -> f64 {
        f64::from(u32::try_from(self.next() >> 32).expect("has 32 digits")) / 4_294_967_296.0
    }

    fn is(&mut self, share: f64) -> bool {
        self.share() < share
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    fn count(&mut self, of: u16, share: f64) -> u16 {
        (0..of).map(|_| u16::from(self.is(share))).sum()
    }
}

fn opened(number: usize, chance: &mut Chance) -> Opened {
    let id = |name: &str| Id::new(name).expect("is a name");
    // Of one of the stories and one of the instruments there are too few for drawing anew.
    let story = if number.is_multiple_of(150) { "four" } else { chance.one(&["one", "two", "three"]) };
    let measure = if number.is_multiple_of(70) { "theirs" } else { "ours" };
    let rooms: &[&str] = chance.one(&[&["en"], &["ar"], &["ar", "en"], &["en", "ar"]]);
    Opened {
        format: FORMAT,
        id: format!("{:016x}{:016x}", chance.next(), chance.next()),
        program: "0.2.0".into(),
        date: format!("2026-{:02}-{:02}", 1 + chance.below(12), 1 + chance.below(28)),
        plan: id(chance.one(&["lesson-50-measured", "community-90"])),
        story: id(story),
        story_sha256: "0a".repeat(32),
        room: rooms.iter().map(|room| (*room).to_owned()).collect(),
        measure: Some(id(measure)),
        first: None,
        after_of: None,
    }
}

/// What so many people of a set answered: each marks what presses more readily than what does not, and afterwards more so.
fn measured(instrument: &Instrument, wave: Wave, set: Set, asked: AskedBy, people: u16, readiness: f64, chance: &mut Chance) -> Fact {
    let items = instrument.set(set).map(|item| {
        let skipped = if chance.is(0.2) { chance.count(people, 0.1) } else { 0 };
        let answered = people - skipped;
        let share = match (item.kind.is_tactic(), wave) {
            (true, Wave::Before) => 0.52,
            (true, _) => 0.68,
            (false, _) => 0.4,
        };
        Answered { item: item.id.clone(), answered, marked: chance.count(answered, share * readiness), skipped }
    });
    Fact::Measured { wave, set, asked, people, items: items.collect() }
}

fn facts(chance: &mut Chance) -> Vec<Fact> {
    let instrument = sound();
    let halves: [u16; 2] = [(); 2].map(|()| u16::try_from(3 + chance.below(22)).expect("is small"));
    let readiness = 0.6 + chance.share() * 0.6;
    let is_between = chance.is(0.12);
    let asked = chance.one(&[AskedBy::Sheets, AskedBy::Sheets, AskedBy::Phones, AskedBy::Hands]);
    let mut facts = vec![Fact::People { count: halves.iter().sum() }];
    let waves: &[Wave] = if chance.is(0.05) { &[Wave::Before] } else { &[Wave::Before, Wave::After] };
    for wave in waves {
        let asked = if chance.is(0.05) { AskedBy::Cards } else { asked };
        for (first, people) in [Set::A, Set::B].into_iter().zip(halves) {
            let first = if is_between { Set::A } else { first };
            facts.push(measured(&instrument, *wave, set_in(*wave, first), asked, people, readiness, chance));
        }
    }
    if chance.is(0.1) {
        facts.push(measured(&instrument, Wave::Booster, Set::C, asked, halves[0], readiness, chance));
    }
    let counts = (0..4).map(|_| u16::try_from(chance.below(9)).expect("is small")).collect();
    let choice = Id::new("at-the-bus").expect("is a name");
    facts.push(Fact::Voted { choice, round: 2, method: Method::Hands, counts, passed: 2 });
    facts
}

#[test]
#[ignore = "writes two thousand files where .ci/results asks for them"]
fn two_thousand_workshops_to_be_pooled_elsewhere() {
    let folder = PathBuf::from(var_os(FOLDER).expect("a folder is named"));
    fs::create_dir_all(&folder).expect("can be made");
    let mut chance = Chance(16);
    for number in 0..MANY {
        let (opened, facts) = (opened(number, &mut chance), facts(&mut chance));
        let about = About { instrument: Some(&sound()), site: "", answers: &|_| None };
        let export = export(&Workshop { opened: &opened, facts: &facts }, &about);
        fs::write(folder.join(format!("{}.second-look.json", opened.id)), written(&export)).expect("can be written");
    }
}

fn ends(estimate: Estimate) -> [f64; 4] {
    let (low, high) = estimate.interval();
    [estimate.value, estimate.error, low, high]
}

fn said(change: Change) -> Value {
    json!({ "d": ends(change.d), "c": ends(change.c), "finding": format!("{:?}", change.finding()) })
}

/// Of each count what it says, of each two neighbours how the second differs from the first, and of each four what a pool makes of before A, before B, after
/// A and after B.
#[test]
#[ignore = "reads and writes where .ci/results asks for it"]
fn what_counts_say_to_be_computed_elsewhere() {
    let counts = fs::read_to_string(var_os(COUNTS).expect("a file is named")).expect("can be read");
    let counts: Vec<[u32; 4]> = serde_json::from_str(&counts).expect("are counts");
    let tallies =
        counts.iter().map(|[hits, signals, alarms, noises]| Tally { hits: *hits, signals: *signals, alarms: *alarms, noises: *noises });
    let all: Vec<Option<Sensitivity>> = tallies.map(Sensitivity::of).collect();
    let ones: Vec<Value> = all
        .iter()
        .map(|one| {
            one.map_or(
                Value::Null,
                |Sensitivity { hit_rate, alarm_rate, d, c }| json!({ "rates": [hit_rate, alarm_rate], "d": ends(d), "c": ends(c) }),
            )
        })
        .collect();
    let twos: Vec<Value> =
        all.windows(2).map(|two| two[0].zip(two[1]).map_or(Value::Null, |(before, after)| said(Change::between(before, after)))).collect();
    let fours: Vec<Value> = all
        .windows(4)
        .map(|four| match *four {
            [Some(before_a), Some(before_b), Some(after_a), Some(after_b)] => {
                said(Change::pooled([before_a, before_b], [after_a, after_b]))
            }
            _ => Value::Null,
        })
        .collect();
    let written = json!({ "ones": ones, "twos": twos, "fours": fours }).to_string();
    fs::write(var_os(SAID).expect("a file is named"), written).expect("can be written");
}
