//! One workshop as rows.
//!
//! Owns: which of its numbers stand in which row. Refuses to know: what may be given out (`workshop::release` gives nothing else), files and forms.

use super::rows::{AnswerRow, Export, SCHEMA, SumRow, VoteRow, WorkshopRow};
use crate::record::sha256;
use crate::story::Id;
use crate::workshop::Fact;
use crate::workshop::fact::{AskedBy, Method, Opened};
use crate::workshop::measure::{Instrument, Item, Kind, LEAST_FOR_HALVES, Order, Set};
use crate::workshop::plan::Wave;
use crate::workshop::release::{Counts, Given, Group, People, Small, Told, given};
use crate::workshop::statistics::{FORMULA, Sensitivity, Tally};
use std::collections::{BTreeMap, BTreeSet};

/// A workshop that is kept.
pub(crate) struct Workshop<'w> {
    pub(crate) opened: &'w Opened,
    pub(crate) facts: &'w [Fact],
}

/// The answers of a decision: the name of each, and what it does.
pub(crate) type Answers = Vec<(String, String)>;

/// What is known besides the record.
pub(crate) struct About<'a> {
    /// What was asked, if it is known here.
    pub(crate) instrument: Option<&'a Instrument>,
    /// A word of the organisation’s own, or nothing.
    pub(crate) site: &'a str,
    /// The names of the answers of a decision and what each does, in the order in which they were counted; nothing if the story is not here as it was.
    pub(crate) answers: &'a dyn Fn(&str) -> Option<Answers>,
}

/// The rows of a workshop. Nothing of one to four people is in them.
pub(crate) fn export(workshop: &Workshop<'_>, about: &About<'_>) -> Export {
    let given = given(workshop.facts);
    sealed(rows_of(workshop, about, &given, order(&given)))
}

fn rows_of(workshop: &Workshop<'_>, about: &About<'_>, given: &Given, order: Option<Order>) -> Export {
    let rows = Rows { workshop, about, order };
    Export {
        schema: SCHEMA,
        workshop: rows.workshop(),
        answers: rows.answers(given),
        sums: rows.sums(given),
        votes: rows.votes(given),
        sha256: String::new(),
    }
}

fn sealed(export: Export) -> Export {
    let text = written(&export);
    let fingerprint = text.rsplit_once(BEFORE).and_then(|(_, rest)| rest.strip_suffix(AFTER)).unwrap_or_default().to_owned();
    Export { sha256: fingerprint, ..export }
}

/// What has to be equal where small workshops are told in one sum.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Alike {
    plan: Id,
    month: String,
    measure: Option<Id>,
    method: String,
    is_halved: bool,
}

impl Alike {
    pub(crate) fn of(opened: &Opened, small: &Small) -> Self {
        Self {
            plan: opened.plan.clone(),
            month: month(opened),
            measure: opened.measure.clone(),
            method: joined(small.asked().into_iter().map(asked_name)),
            is_halved: small.is_halved(),
        }
    }
}

/// The rows of several workshops that are alike and of which nothing is told apart, in one sum that bears this name; none if nothing is told of the sum either.
pub(crate) fn export_together(into: &str, parts: &[(&Opened, &Small)], instrument: &Instrument) -> Option<Export> {
    let (first, small) = parts.first()?;
    let given = Small::given_together(&parts.iter().map(|(_, small)| *small).collect::<Vec<_>>());
    if given.waves.values().all(|told| matches!(told, Told::Nothing)) {
        return None;
    }
    // Where each workshop had one order, their sum has no halves, whatever it looks like.
    let order = if small.is_halved() { Order::Within } else { Order::Between };
    let opened = Opened { id: into.to_owned(), story_sha256: String::new(), after_of: None, ..(*first).clone() };
    let about = About { instrument: Some(instrument), site: "", answers: &|_| None };
    let mut export = rows_of(&Workshop { opened: &opened, facts: &[] }, &about, &given, Some(order));
    let stories = joined(parts.iter().map(|(opened, _)| opened.story.as_str()));
    let locales = joined(parts.iter().flat_map(|(opened, _)| opened.room.iter().map(String::as_str)));
    for (story, locale) in (export.answers.iter_mut().map(|row| (&mut row.story, &mut row.locale)))
        .chain(export.sums.iter_mut().map(|row| (&mut row.story, &mut row.locale)))
        .chain([(&mut export.workshop.story, &mut export.workshop.locales)])
    {
        (*story, *locale) = (stories.clone(), locales.clone());
    }
    Some(sealed(export))
}

/// What stands before the fingerprint, and what stands after it.
const BEFORE: &str = ",\"sha256\":\"";
const AFTER: &str = "\"}";

/// An export as it is written: at its end the fingerprint of all that stands before that.
pub(crate) fn written(export: &Export) -> String {
    let bare = serde_json::to_string(&Export { sha256: String::new(), ..export.clone() }).expect("rows are names and numbers");
    let before = bare.strip_suffix(AFTER).and_then(|bare| bare.strip_suffix(BEFORE)).expect("the fingerprint stands last");
    format!("{before}{BEFORE}{}{AFTER}", sha256(before))
}

/// Whether the fingerprint is that of what stands before it.
pub(super) fn is_as_written(text: &str) -> bool {
    let parts = text.trim_end().strip_suffix(AFTER).and_then(|text| text.rsplit_once(BEFORE));
    parts.is_some_and(|(before, fingerprint)| sha256(before) == fingerprint)
}

/// Whether half of the room had one set first and half the other.
fn order(given: &Given) -> Option<Order> {
    let asked = given.waves.iter().filter(|(wave, _)| **wave != Wave::Booster).map(|(_, told)| told);
    let halves = |told: &Told| matches!(told, Told::Apart(sets) if sets.len() > 1) || matches!(told, Told::Together(_));
    asked.fold(None, |order, told| match order {
        Some(Order::Within) => order,
        _ => Some(if halves(told) { Order::Within } else { Order::Between }),
    })
}

struct Rows<'r> {
    workshop: &'r Workshop<'r>,
    about: &'r About<'r>,
    order: Option<Order>,
}

impl Rows<'_> {
    fn id(&self) -> String {
        self.workshop.opened.id.clone()
    }

    fn month(&self) -> String {
        month(self.workshop.opened)
    }

    fn measure(&self) -> String {
        self.workshop.opened.measure.as_ref().map(ToString::to_string).unwrap_or_default()
    }

    fn counterbalance(&self) -> String {
        match self.order {
            Some(Order::Within) => "within",
            Some(Order::Between) => "between",
            None => "",
        }
        .to_owned()
    }

    fn workshop(&self) -> WorkshopRow {
        let Workshop { opened, facts } = self.workshop;
        let last = |of: fn(&Fact) -> Option<u32>| facts.iter().rev().find_map(of).unwrap_or_default();
        let people = last(|fact| if let Fact::People { count } = fact { Some(u32::from(*count)) } else { None });
        let minutes = last(|fact| match fact {
            Fact::Step { minute, .. } | Fact::Minute { minute } | Fact::Closed { minute } => Some(u32::from(*minute)),
            _ => None,
        });
        let methods = facts.iter().filter_map(|fact| if let Fact::Voted { method, .. } = fact { Some(method_name(*method)) } else { None });
        WorkshopRow {
            workshop_id: self.id(),
            schema: SCHEMA,
            revision: int(facts.len()),
            month: self.month(),
            site: self.about.site.to_owned(),
            program: opened.program.clone(),
            plan: opened.plan.to_string(),
            story: opened.story.to_string(),
            story_sha256: opened.story_sha256.clone(),
            measure: self.measure(),
            locales: opened.room.join("+"),
            people: People::told(people).map(|people| int(people.count())),
            method_votes: joined(methods),
            counterbalance: self.counterbalance(),
            minutes: int(minutes),
            after_of: opened.after_of.clone().unwrap_or_default(),
        }
    }

    fn answers(&self, given: &Given) -> Vec<AnswerRow> {
        let Some(instrument) = self.about.instrument else { return Vec::new() };
        let mut rows = Vec::new();
        for (wave, told) in &given.waves {
            match told {
                Told::Apart(sets) => {
                    for (set, group) in sets {
                        let told: BTreeMap<_, _> = group.items().collect();
                        let row = |item: &Item| self.answer(*wave, *set, item, Some(group), told.get(&item.id).copied().flatten());
                        rows.extend(instrument.set(*set).map(row));
                    }
                }
                // Which sets there were is told, and nothing of them one by one.
                Told::Together(group) => {
                    let known: BTreeSet<_> = group.items().map(|(id, _)| id).collect();
                    let asked = Set::ALL.into_iter().filter(|set| instrument.names(*set).iter().any(|id| known.contains(id)));
                    rows.extend(
                        asked
                            .flat_map(|set| instrument.set(set).map(move |item| (set, item)))
                            .map(|(set, item)| self.answer(*wave, set, item, None, None)),
                    );
                }
                Told::Nothing => {}
            }
        }
        rows
    }

    fn answer(&self, wave: Wave, set: Set, item: &Item, group: Option<&Group>, counts: Option<Counts>) -> AnswerRow {
        let people = group.and_then(Group::people).filter(|_| counts.is_some()).map(People::count);
        let answered = counts.map(|counts| counts.answered.count());
        AnswerRow {
            workshop_id: self.id(),
            month: self.month(),
            plan: self.workshop.opened.plan.to_string(),
            story: self.workshop.opened.story.to_string(),
            locale: self.locale(),
            measure: self.measure(),
            method: group.map(|group| joined(group.asked().iter().map(|asked| asked_name(*asked)))).unwrap_or_default(),
            counterbalance: self.counterbalance(),
            wave: wave.name().to_owned(),
            set: set.letter().to_owned(),
            item: item.id.to_string(),
            surface: i32::from(item.surface),
            kind: if matches!(item.kind, Kind::Tactic(_)) { "tactic" } else { "lookalike" }.to_owned(),
            tactic: item.kind.tactic().to_string(),
            people: people.map(int),
            answered: answered.map(int),
            marked: counts.map(|counts| int(counts.marked)),
            skipped: people.zip(answered).map(|(people, answered)| int(people.saturating_sub(answered))),
            suppressed: counts.is_none(),
        }
    }

    fn locale(&self) -> String {
        self.workshop.opened.room.join("+")
    }

    fn sums(&self, given: &Given) -> Vec<SumRow> {
        let Some(instrument) = self.about.instrument else { return Vec::new() };
        let mut rows = Vec::new();
        let of = |group: &Group| (group.tally(instrument), joined(group.asked().iter().map(|asked| asked_name(*asked))));
        let large = self.order == Some(Order::Within) && is_large(given);
        for (wave, told) in &given.waves {
            let parts: Vec<(&str, (Tally, String))> = match told {
                Told::Apart(sets) => sets.iter().map(|(set, group)| (set.letter(), of(group))).collect(),
                Told::Together(group) => vec![("all", of(group))],
                Told::Nothing => Vec::new(),
            };
            rows.extend(parts.iter().filter_map(|(set, (tally, method))| self.sum(*wave, set, *tally, method, large)));
            if let Told::Apart(_) = told {
                let all = parts.iter().fold(Tally::default(), |sum, (_, (tally, _))| sum + *tally);
                let methods: BTreeSet<&str> = parts.iter().flat_map(|(_, (_, method))| method.split('+')).collect();
                rows.extend(self.sum(*wave, "all", all, &joined(methods), large));
            }
        }
        rows
    }

    fn sum(&self, wave: Wave, set: &str, tally: Tally, method: &str, has_intervals: bool) -> Option<SumRow> {
        let Sensitivity { d, c, .. } = Sensitivity::of(tally)?;
        let share = |marked: u32, of: u32| f64::from(marked) / f64::from(of);
        let interval = |of: crate::workshop::statistics::Estimate| has_intervals.then(|| of.interval());
        Some(SumRow {
            workshop_id: self.id(),
            month: self.month(),
            plan: self.workshop.opened.plan.to_string(),
            story: self.workshop.opened.story.to_string(),
            locale: self.locale(),
            measure: self.measure(),
            method: method.to_owned(),
            counterbalance: self.counterbalance(),
            wave: wave.name().to_owned(),
            set: set.to_owned(),
            hits: int(tally.hits),
            signals: int(tally.signals),
            false_alarms: int(tally.alarms),
            noises: int(tally.noises),
            hit_rate: share(tally.hits, tally.signals),
            false_alarm_rate: share(tally.alarms, tally.noises),
            d_pooled: d.value,
            c: c.value,
            se_d: d.error,
            d_low: interval(d).map(|ends| ends.0),
            d_high: interval(d).map(|ends| ends.1),
            c_low: interval(c).map(|ends| ends.0),
            c_high: interval(c).map(|ends| ends.1),
            formula: FORMULA.to_owned(),
        })
    }

    fn votes(&self, given: &Given) -> Vec<VoteRow> {
        let facts = self.workshop.facts;
        let method = |asked: &(Id, u8)| {
            joined(facts.iter().filter_map(|fact| match fact {
                Fact::Voted { choice, round, method, .. } if (choice, *round) == (&asked.0, asked.1) => Some(method_name(*method)),
                _ => None,
            }))
        };
        let mut rows = Vec::new();
        for (asked, vote) in &given.votes {
            let named = (self.about.answers)(asked.0.as_str()).filter(|answers| answers.len() == vote.counts.len());
            for (place, count) in vote.counts.iter().enumerate() {
                let (answer, moves) =
                    named.as_ref().map_or_else(|| ((place + 1).to_string(), String::new()), |answers| answers[place].clone());
                rows.push(VoteRow {
                    workshop_id: self.id(),
                    story: self.workshop.opened.story.to_string(),
                    choice: asked.0.to_string(),
                    round: i32::from(asked.1),
                    answer,
                    moves,
                    votes: i32::from(*count),
                    passed: vote.passed.map(|passed| int(passed.count())),
                    method: method(asked),
                });
            }
        }
        rows
    }
}

/// The day is nobody’s business. A clock that was never set has no month.
fn month(opened: &Opened) -> String {
    let month = opened.date.get(..7).unwrap_or_default();
    if month.get(..4).is_some_and(|year| year >= "2026") { month.to_owned() } else { String::new() }
}

/// Whether so many answered in both waves that the interval of their difference covers what it says.
pub(crate) fn is_large(given: &Given) -> bool {
    let people = |wave| match given.waves.get(&wave) {
        Some(Told::Apart(sets)) if sets.len() > 1 => sets.values().map(Group::size).sum::<u32>(),
        _ => 0,
    };
    [Wave::Before, Wave::After].into_iter().all(|wave| people(wave) >= u32::from(LEAST_FOR_HALVES))
}

const fn method_name(method: Method) -> &'static str {
    match method {
        Method::Hands => "hands",
        Method::Cards => "cards",
        Method::Slips => "slips",
        Method::Phones => "phones",
    }
}

const fn asked_name(asked: AskedBy) -> &'static str {
    match asked {
        AskedBy::Sheets => "sheets",
        AskedBy::Hands => "hands",
        AskedBy::Cards => "cards",
        AskedBy::Phones => "phones",
    }
}

fn joined<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    names.into_iter().collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join("+")
}

fn int(number: impl TryInto<i32>) -> i32 {
    number.try_into().unwrap_or(i32::MAX)
}
