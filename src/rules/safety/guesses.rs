//! How far somebody comes who looks at one outward thing only: who speaks, where, when, how long, in which words.
//!
//! Owns: the features and the best guess by each. Refuses to know: how good a guess may be; the rules say that. With p over the lines that press and q over
//! those that only look like it, the best guess by a feature with the values v is right in ½ Σ max(p(v), q(v)) of the cases. Values that fewer than three
//! lines have are taken together. Lines weigh the same once, and once as much as ways meet them; the larger result counts.

use super::words::Words;
use crate::graph::LineWays;
use crate::story::script::Part;
use crate::story::tables::{Label, Line};
use crate::story::{LineId, Story};
use std::collections::{BTreeMap, BTreeSet};

/// Something outward that a line has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Feature {
    Speaker,
    Known,
    Recruiter,
    PlaceKind,
    Place,
    Third,
    Hour,
    Length,
    LastSign,
    Name,
    Word(String),
}

/// How far the best guess by one feature comes, from 0.5 to 1.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Guess {
    pub(crate) feature: Feature,
    pub(crate) accuracy: f64,
}

/// Values that fewer lines have are taken together.
const FEW: usize = 3;
/// Of each kind there must be so many lines, or a guess says nothing.
pub(crate) const FEWEST: usize = 4;

/// A line that presses or only looks like it.
struct Item<'s> {
    line: &'s Line,
    presses: bool,
    share: f64,
    place: f64,
    text: String,
}

/// The best guess by each feature, of single words the best one; none where the story has too few such lines.
pub(crate) fn guesses(story: &Story, ways: Option<&LineWays>, words: &dyn Fn(&str, Option<&str>) -> String) -> Vec<Guess> {
    let items = items(story, ways, words);
    let pressing = items.iter().filter(|item| item.presses).count();
    if pressing < FEWEST || items.len() - pressing < FEWEST {
        return Vec::new();
    }
    let player = words(&crate::story::text_id::cast(&story.persona(story.player()).name), None);
    let player: Vec<String> = Words::of(&player).iter().map(str::to_owned).collect();
    let features = [
        Feature::Speaker,
        Feature::Known,
        Feature::Recruiter,
        Feature::PlaceKind,
        Feature::Place,
        Feature::Third,
        Feature::Hour,
        Feature::Length,
        Feature::LastSign,
        Feature::Name,
    ];
    let plain = features.into_iter().map(|feature| Guess { accuracy: best(&items, |item| value(story, item, &feature, &player)), feature });
    let mut guesses: Vec<Guess> = plain.collect();
    guesses.extend(best_word(&items));
    guesses
}

fn items<'s>(story: &'s Story, ways: Option<&LineWays>, words: &dyn Fn(&str, Option<&str>) -> String) -> Vec<Item<'s>> {
    let mut items = Vec::new();
    for (position, line) in story.lines().iter().enumerate() {
        let presses = match line.label {
            Some(Label::Tactic(_)) => true,
            Some(Label::Lookalike(_)) => false,
            Some(Label::Unclear) | None => continue,
        };
        let at = LineId::new(position).position();
        let (share, place) = ways.map_or((1.0, 0.0), |ways| (ways.share[at], ways.place[at]));
        items.push(Item { line, presses, share, place, text: words(&line.key, None) });
    }
    items
}

/// What a line has of a feature. Numbers stand for the bounds of a class.
fn value(story: &Story, item: &Item<'_>, feature: &Feature, player: &[String]) -> String {
    let speaker = item.line.speaker.map(|speaker| story.persona(speaker));
    match feature {
        Feature::Speaker => speaker.map_or_else(String::new, |speaker| speaker.name.to_string()),
        Feature::Known => speaker.is_some_and(|speaker| speaker.is_known).to_string(),
        Feature::Recruiter => speaker.is_some_and(|speaker| speaker.part == Part::Recruiter).to_string(),
        Feature::PlaceKind => format!("{:?}", story.channel(item.line.channel).kind),
        Feature::Place => story.channel(item.line.channel).name.to_string(),
        Feature::Third => class(item.place * 3.0, &[1.0, 2.0]).to_string(),
        Feature::Hour => item.line.at.map_or_else(String::new, |at| class(f64::from(at.hour()), &[6.0, 12.0, 18.0, 22.0]).to_string()),
        Feature::Length => class(f64::from(u32::try_from(Words::of(&item.text).len()).unwrap_or(u32::MAX)), &[6.0, 11.0, 17.0]).to_string(),
        Feature::LastSign => last_sign(&item.text).to_string(),
        Feature::Name => Words::of(&item.text).iter().any(|word| player.iter().any(|name| name == word)).to_string(),
        Feature::Word(wanted) => Words::of(&item.text).iter().any(|word| word == wanted).to_string(),
    }
}

/// How many of the bounds a number has reached.
fn class(number: f64, bounds: &[f64]) -> usize {
    bounds.iter().filter(|bound| number >= **bound).count()
}

/// The sign that a line ends with; a letter for every line that ends in a word.
fn last_sign(text: &str) -> char {
    let last = text.trim_end().trim_end_matches(['”', '“', '»', ')', '’']).chars().next_back();
    last.filter(|last| !last.is_alphanumeric()).unwrap_or('a')
}

/// How far the best guess by these values comes, with the weight that makes it the better one.
fn best(items: &[Item<'_>], value: impl Fn(&Item<'_>) -> String) -> f64 {
    let values: Vec<String> = items.iter().map(value).collect();
    let mut lines: BTreeMap<&str, usize> = BTreeMap::new();
    values.iter().for_each(|value| *lines.entry(value).or_default() += 1);
    let pooled = |at: usize| if lines[values[at].as_str()] < FEW { "…" } else { values[at].as_str() };
    let accuracy = |weight: &dyn Fn(&Item<'_>) -> f64| {
        let (mut sums, mut all): (BTreeMap<&str, [f64; 2]>, [f64; 2]) = (BTreeMap::new(), [0.0; 2]);
        for (at, item) in items.iter().enumerate() {
            let kind = usize::from(item.presses);
            sums.entry(pooled(at)).or_default()[kind] += weight(item);
            all[kind] += weight(item);
        }
        let share = |sum: f64, kind: usize| if all[kind] > 0.0 { sum / all[kind] } else { 0.0 };
        sums.values().map(|[q, p]| share(*q, 0).max(share(*p, 1))).sum::<f64>() / 2.0
    };
    accuracy(&|_| 1.0).max(accuracy(&|item| item.share))
}

/// The word of which the best guess comes farthest, among those that stand in three lines or more.
fn best_word(items: &[Item<'_>]) -> Option<Guess> {
    let mut lines: BTreeMap<String, usize> = BTreeMap::new();
    for item in items {
        let words: BTreeSet<String> = Words::of(&item.text).iter().map(str::to_owned).collect();
        words.into_iter().for_each(|word| *lines.entry(word).or_default() += 1);
    }
    let words = lines.into_iter().filter(|(_, lines)| *lines >= FEW).map(|(word, _)| {
        let accuracy = best(items, |item| Words::of(&item.text).iter().any(|of_line| of_line == word).to_string());
        Guess { feature: Feature::Word(word), accuracy }
    });
    words.max_by(|a, b| a.accuracy.total_cmp(&b.accuracy))
}
