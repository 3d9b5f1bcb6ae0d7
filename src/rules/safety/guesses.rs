//! How far somebody comes who looks at one outward thing only: who speaks, where, when, how long, in which words.
//!
//! Owns: the features and the best guess by each. Refuses to know: how good a guess may be; the rules say that. With p over the lines that press and q over
//! those that only look like it, the best guess by a feature with the values v is right in ½ Σ max(p(v), q(v)) of the cases. Values that fewer than three
//! lines have are taken together. Lines weigh the same once, and once as much as ways meet them; the larger result counts.

use crate::graph::LineWays;
use crate::rules::words::Words;
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
    words: Vec<String>,
    last: char,
}

/// The best guess by each feature, of single words the best one; none where the story has too few such lines.
pub(crate) fn guesses(story: &Story, ways: Option<&LineWays>, words: &dyn Fn(&str, Option<&str>) -> String) -> Vec<Guess> {
    let items = items(story, ways, words);
    let pressing = items.iter().filter(|item| item.presses).count();
    if pressing < FEWEST || items.len() - pressing < FEWEST {
        return Vec::new();
    }
    let player = words(&crate::story::text_id::cast(&story.persona(story.player()).name), None);
    let player = split(&player);
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

/// A text as its words, in lower case.
fn split(text: &str) -> Vec<String> {
    Words::of(text).iter().map(str::to_owned).collect()
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
        let text = words(&line.key, None);
        items.push(Item { line, presses, share, place, words: split(&text), last: last_sign(&text) });
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
        Feature::Length => class(f64::from(u32::try_from(item.words.len()).unwrap_or(u32::MAX)), &[6.0, 11.0, 17.0]).to_string(),
        Feature::LastSign => item.last.to_string(),
        Feature::Name => item.words.iter().any(|word| player.contains(word)).to_string(),
        Feature::Word(wanted) => item.words.contains(wanted).to_string(),
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
        let words: BTreeSet<&String> = item.words.iter().collect();
        words.into_iter().for_each(|word| *lines.entry(word.clone()).or_default() += 1);
    }
    let words = lines.into_iter().filter(|(_, lines)| *lines >= FEW).map(|(word, _)| {
        let accuracy = best(items, |item| item.words.contains(&word).to_string());
        Guess { feature: Feature::Word(word), accuracy }
    });
    words.max_by(|a, b| a.accuracy.total_cmp(&b.accuracy))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::{DEFAULT_LIMIT, explore, line_ways, minimise};
    use crate::library::Library;
    use crate::story::fixture::{choose_to, scenario, script, tactics};
    use crate::story::{Session, compile};
    use std::sync::Arc;

    /// A story of these labelled lines, said by jo and mara: what is said is the name of the line.
    fn story(lines: &[(&str, &str, bool)]) -> Arc<Story> {
        let line = |(id, from, presses): &(&str, &str, bool)| {
            format!(r#"Message(id: "{id}", from: "{from}", label: {}("rush")),"#, if *presses { "Tactic" } else { "Lookalike" })
        };
        let beats: String = lines.iter().map(line).collect();
        let scenes =
            format!(r#""a": (on: "chat", beats: [{beats}], next: {}), "z": (on: "chat", beats: [], next: End("end"))"#, choose_to("z"));
        Arc::new(compile(&script(&scenario(&scenes)), &tactics()).unwrap())
    }

    fn by(story: &Story, feature: &Feature) -> f64 {
        let said = |id: &str, _: Option<&str>| id.trim_start_matches("a_").replace('-', " ");
        let found = guesses(story, None, &said);
        found.into_iter().find(|guess| guess.feature == *feature).map_or(0.0, |guess| guess.accuracy)
    }

    #[test]
    fn who_speaks_gives_it_away_or_not() {
        let told = story(&[
            ("a1", "mara", true),
            ("a2", "mara", true),
            ("a3", "mara", true),
            ("a4", "mara", true),
            ("b1", "jo", false),
            ("b2", "jo", false),
            ("b3", "jo", false),
            ("b4", "jo", false),
        ]);
        assert!((by(&told, &Feature::Speaker) - 1.0).abs() < 1e-9);
        let half = story(&[
            ("a1", "mara", true),
            ("a2", "mara", true),
            ("a3", "jo", true),
            ("a4", "jo", true),
            ("b1", "mara", false),
            ("b2", "mara", false),
            ("b3", "jo", false),
            ("b4", "jo", false),
        ]);
        assert!((by(&half, &Feature::Speaker) - 0.5).abs() < 1e-9);
    }

    #[test]
    fn a_word_counts_from_three_lines_on_and_few_lines_say_nothing() {
        let story = story(&[
            ("now-1", "mara", true),
            ("now-2", "mara", true),
            ("now-3", "jo", true),
            ("x-4", "jo", true),
            ("y-1", "mara", false),
            ("y-2", "mara", false),
            ("z-3", "jo", false),
            ("z-4", "jo", false),
        ]);
        assert!((by(&story, &Feature::Word("now".into())) - 0.875).abs() < 1e-9, "three of four, and none of the others");
        let few = self::story(&[("a1", "mara", true), ("b1", "jo", false)]);
        assert_eq!(guesses(&few, None, &|id, _| id.to_owned()), []);
    }

    /// Somebody who marks whatever those say whose lines press more often than not: the best that can be done by the name alone.
    #[test]
    fn a_reader_who_marks_by_name_alone_does_badly_in_every_story() {
        let library = Library::built_in().unwrap();
        for id in library.scenarios() {
            let (_, story) = library.scenario(id).unwrap();
            let quotient = minimise(&explore(&story, DEFAULT_LIMIT).unwrap());
            let ways = line_ways(&story, &quotient).unwrap();
            let session = Session::begin(Arc::clone(&story)).unwrap();
            assert!(session.rest().is_some());
            let sum = |name: usize, presses: bool| -> f64 {
                let lines = story.lines().iter().zip(&ways.share);
                let such = lines.filter(|(line, _)| line.speaker.is_some_and(|speaker| speaker.position() == name));
                such.filter(|(line, _)| {
                    matches!((line.label, presses), (Some(Label::Tactic(_)), true) | (Some(Label::Lookalike(_)), false))
                })
                .map(|(_, share)| share)
                .sum()
            };
            let names = 0..story.personas().len();
            let [tactics, fine] = [true, false].map(|presses| names.clone().map(|name| sum(name, presses)).sum::<f64>());
            let marked: Vec<usize> = names.filter(|name| sum(*name, true) / tactics > sum(*name, false) / fine).collect();
            let hits: f64 = marked.iter().map(|name| sum(*name, true)).sum::<f64>() / tactics;
            let alarms: f64 = marked.iter().map(|name| sum(*name, false)).sum::<f64>() / fine;
            assert!((hits + 1.0 - alarms) / 2.0 <= 0.75, "{id}: {hits:.2} hits, {alarms:.2} false alarms");
        }
    }
}
