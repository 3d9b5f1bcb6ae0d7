//! All the ways through a story: how many, how long, where they end and what they meet.
//!
//! Owns: counting over the minimised graph, exactly and in big integers. Refuses to know: texts; whoever has them says how long a line takes.
//! A story with a loop has infinitely many ways; then only the shortest are given, and where the loops are.

use super::minimise::{Edge, Quotient};
use super::runs::Run;
use crate::story::rings::rings;
use crate::story::script::Move;
use crate::story::state::Rest;
use crate::story::tables::Label;
use crate::story::trace::{Step, Trace};
use crate::story::{EndingId, Event, LineId, OptionId, SceneId, Story, TacticId};
use num_bigint::BigUint;
use num_traits::{ToPrimitive, Zero};
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

/// All the ways through a story.
#[derive(Clone, Debug, PartialEq)]
pub struct Routes {
    /// How many there are, and what they are like; or the scenes that can come again and again; or no scenes, if there are too many different
    /// lengths to count.
    pub all: Result<Ways, Vec<SceneId>>,
    /// For each ending that can be reached a shortest way to it, in the order of the file.
    pub endings: Vec<ToEnding>,
    /// For each tactic that can be met a shortest way to it.
    pub tactics: Vec<(TacticId, Trace)>,
}

/// A shortest way to an ending.
#[derive(Clone, Debug, PartialEq)]
pub struct ToEnding {
    /// Which.
    pub ending: EndingId,
    /// The way with the fewest messages.
    pub shortest: Trace,
    /// Tactics that are met on every way there.
    pub always: BTreeSet<TacticId>,
    /// Tactics that can be met on a way there.
    pub possible: BTreeSet<TacticId>,
}

/// The ways of a story without loops.
#[derive(Clone, Debug, PartialEq)]
pub struct Ways {
    /// How many differ in at least one answer.
    pub count: BigUint,
    /// Their lengths in messages.
    pub messages: Spread,
    /// Lengths of the ways on which she never goes along with what is asked of her.
    pub safe: Option<Spread>,
    /// Lengths of the other ways.
    pub risky: Option<Spread>,
    /// How many ways end in each ending, in the order of the file.
    pub endings: Vec<(EndingId, BigUint, Spread)>,
    /// For each label the share of ways on which it is met, from 0 to 1.
    pub labels: Vec<(Label, f64)>,
    /// Different tactics met on a way: fewest and most; none if there are too many sets of them to look at.
    pub tactics: Option<(usize, usize)>,
}

/// Lengths of many ways.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// The shortest.
    pub shortest: u32,
    /// The median: half of the ways are no longer.
    pub median: u32,
    /// The longest.
    pub longest: u32,
    /// The mean.
    pub mean: f64,
}

/// How many states times lengths are counted at most; stories written by hand have a few hundred thousand.
const MOST_LENGTHS: u64 = 2_000_000;
/// How many sets of tactics are looked at in one state at most.
const MOST_SETS: usize = 4_096;

/// How many ways have which length.
type Lengths = BTreeMap<u32, BigUint>;

/// Computes the ways.
pub fn routes(story: &Story, quotient: &Quotient) -> Routes {
    let order = Order::of(quotient);
    let messages: Vec<u32> = quotient.runs.iter().map(|run| messages_in(story, run.iter())).collect();
    let search = Search { story, quotient, messages: &messages };
    Routes {
        all: match order.loops(story, quotient) {
            Some(scenes) => Err(scenes),
            None if search.has_too_many_lengths(&order) => Err(Vec::new()),
            None => Ok(search.ways(&order)),
        },
        endings: search.endings(&order),
        tactics: search.tactics(),
    }
}

/// The lengths of all ways measured in something other than messages, given for each run of the minimised graph; nothing if there is a loop.
pub fn spread_by(story: &Story, quotient: &Quotient, measure: &[u32]) -> Option<Spread> {
    let order = Order::of(quotient);
    if order.loops(story, quotient).is_some() {
        return None;
    }
    let search = Search { story, quotient, messages: measure };
    if search.has_too_many_lengths(&order) {
        return None;
    }
    spread(&search.lengths(&order, |_| true, |_, _| true))
}

/// How many messages a sequence of events shows: everything that somebody says or writes, and her own answers where they are words.
pub fn messages_in<'e>(story: &Story, events: impl IntoIterator<Item = &'e Event>) -> u32 {
    u32::try_from(events.into_iter().filter(|event| is_message(story, event)).count()).unwrap_or(u32::MAX)
}

/// Whether somebody says or writes something, or she answers in words.
pub(super) fn is_message(story: &Story, event: &Event) -> bool {
    match event {
        Event::LineShown { line } => !story.line(*line).kind.is_narration(),
        Event::Answered { choice, option } => story.answer(*choice, *option).says.is_some(),
        _ => false,
    }
}

/// The states from the endings backwards, and which of them lie on loops.
pub(super) struct Order {
    pub(super) from_ends: Vec<usize>,
    ring: Vec<usize>,
}

impl Order {
    pub(super) fn of(quotient: &Quotient) -> Self {
        let ring = rings(quotient.states.len(), |state, n| quotient.states[state].answers.get(n).map(|way| way.to as usize));
        let mut from_ends: Vec<usize> = (0..ring.len()).collect();
        from_ends.sort_by_key(|state| ring[*state]);
        Self { from_ends, ring }
    }

    /// The scenes whose decisions lie on a loop, if there is any.
    pub(super) fn loops(&self, story: &Story, quotient: &Quotient) -> Option<Vec<SceneId>> {
        let mut scenes = BTreeSet::new();
        for (state, node) in quotient.states.iter().enumerate() {
            let on_loop = node.answers.iter().any(|way| self.ring[way.to as usize] == self.ring[state]);
            if let (true, Rest::Deciding(choice)) = (on_loop, node.rest) {
                scenes.insert(story.choice(choice).scene);
            }
        }
        (!scenes.is_empty()).then(|| scenes.into_iter().collect())
    }
}

struct Search<'s> {
    story: &'s Story,
    quotient: &'s Quotient,
    messages: &'s [u32],
}

impl Search<'_> {
    fn ways(&self, order: &Order) -> Ways {
        let all = self.lengths(order, |_| true, |_, _| true);
        let safe = self.lengths(order, |_| true, |state, way| !self.goes_along(state, way.option));
        let mut risky = all.clone();
        for (length, count) in &safe {
            *risky.get_mut(length).expect("a safe way is a way") -= count;
        }
        risky.retain(|_, count| !count.is_zero());
        let endings = (0..self.story.endings().len()).map(EndingId::new).filter_map(|ending| {
            let lengths = self.lengths(order, |reached| reached == ending, |_, _| true);
            Some((ending, total(&lengths), spread(&lengths)?))
        });
        Ways {
            count: total(&all),
            messages: spread(&all).unwrap_or(Spread { shortest: 0, median: 0, longest: 0, mean: 0.0 }),
            safe: spread(&safe),
            risky: spread(&risky),
            endings: endings.collect(),
            labels: self.labels(order, &total(&all)),
            tactics: self.tactic_counts(order),
        }
    }

    /// Whether counting would keep more lengths than fit a check on every save: states times the length of the longest way.
    fn has_too_many_lengths(&self, order: &Order) -> bool {
        let mut longest = vec![0_u64; self.quotient.states.len()];
        for state in &order.from_ends {
            let ways = self.quotient.states[*state].answers.iter();
            longest[*state] = ways.map(|way| longest[way.to as usize] + u64::from(self.messages[way.run as usize])).max().unwrap_or(0);
        }
        let states = u64::try_from(longest.len()).unwrap_or(u64::MAX);
        longest.first().is_some_and(|longest| longest.saturating_mul(states) > MOST_LENGTHS)
    }

    fn goes_along(&self, state: usize, option: OptionId) -> bool {
        let Rest::Deciding(choice) = self.quotient.states[state].rest else { return false };
        self.story.answer(choice, option).moves.contains(&Move::GoAlong)
    }

    /// How many ways of which length lead from the beginning to an ending that counts, by answers that count.
    fn lengths(&self, order: &Order, ends: impl Fn(EndingId) -> bool, goes: impl Fn(usize, &Edge) -> bool) -> Lengths {
        let mut from: Vec<Lengths> = vec![Lengths::new(); self.quotient.states.len()];
        for state in &order.from_ends {
            let node = &self.quotient.states[*state];
            let mut lengths = Lengths::new();
            if matches!(node.rest, Rest::Over(ending) if ends(ending)) {
                lengths.insert(0, BigUint::from(1_u32));
            }
            for way in node.answers.iter().filter(|way| goes(*state, way)) {
                for (length, count) in &from[way.to as usize] {
                    *lengths.entry(length + self.messages[way.run as usize]).or_default() += count;
                }
            }
            from[*state] = lengths;
        }
        let opening = self.messages.first().copied().unwrap_or(0);
        from.into_iter().next().unwrap_or_default().into_iter().map(|(length, count)| (length + opening, count)).collect()
    }

    /// The share of ways that meet each label: all ways minus those that avoid it.
    fn labels(&self, order: &Order, all: &BigUint) -> Vec<(Label, f64)> {
        let order_of = |label: Label| (matches!(label, Label::Lookalike(_)), label.tactic());
        let labels: BTreeMap<(bool, Option<TacticId>), Label> =
            self.story.lines().iter().filter_map(|line| line.label).map(|label| (order_of(label), label)).collect();
        let all = all.to_f64().unwrap_or(f64::INFINITY);
        labels
            .into_values()
            .map(|label| {
                let shows: Vec<bool> = self
                    .quotient
                    .runs
                    .iter()
                    .map(|run| Self::lines_of(run).any(|line| self.story.line(line).label == Some(label)))
                    .collect();
                let avoiding =
                    if shows.first() == Some(&true) { 0.0 } else { self.count(order, |run| !shows[run]).to_f64().unwrap_or(f64::INFINITY) };
                (label, 1.0 - avoiding / all)
            })
            .collect()
    }

    /// How many ways go through such runs only, not counting the opening.
    fn count(&self, order: &Order, goes: impl Fn(usize) -> bool) -> BigUint {
        let mut from = vec![BigUint::zero(); self.quotient.states.len()];
        for state in &order.from_ends {
            let node = &self.quotient.states[*state];
            let own = BigUint::from(u32::from(matches!(node.rest, Rest::Over(_))));
            let ways = node.answers.iter().filter(|way| goes(way.run as usize));
            from[*state] = ways.fold(own, |sum, way| sum + &from[way.to as usize]);
        }
        from.into_iter().next().unwrap_or_default()
    }

    fn lines_of(run: Run<'_>) -> impl Iterator<Item = LineId> + '_ {
        run.iter().filter_map(|event| if let Event::LineShown { line } = event { Some(*line) } else { None })
    }

    fn tactics_of(&self, run: u32) -> u64 {
        let tactics = Self::lines_of(self.quotient.runs.run(run)).filter_map(|line| match self.story.line(line).label {
            Some(Label::Tactic(tactic)) => Some(tactic),
            _ => None,
        });
        // No tactic lies beyond the last bit: the reader refuses a catalogue of more than `Tactics::MOST`.
        tactics.fold(0, |set, tactic| set | 1 << tactic.position())
    }

    /// The fewest and the most different tactics on a way. The sets that occur are few, because scenes are shared.
    fn tactic_counts(&self, order: &Order) -> Option<(usize, usize)> {
        let mut sets: Vec<BTreeSet<u64>> = vec![BTreeSet::new(); self.quotient.states.len()];
        for state in &order.from_ends {
            let node = &self.quotient.states[*state];
            let mut found = BTreeSet::new();
            if matches!(node.rest, Rest::Over(_)) {
                found.insert(0);
            }
            for way in &node.answers {
                let met = self.tactics_of(way.run);
                found.extend(sets[way.to as usize].iter().map(|set| set | met));
            }
            if found.len() > MOST_SETS {
                return None;
            }
            sets[*state] = found;
        }
        let opening = if self.quotient.runs.is_empty() { 0 } else { self.tactics_of(0) };
        let counts: Vec<usize> = sets.first().into_iter().flatten().map(|set| (set | opening).count_ones() as usize).collect();
        Some((counts.iter().min().copied()?, counts.iter().max().copied()?))
    }

    fn endings(&self, order: &Order) -> Vec<ToEnding> {
        let reached = self.shortest();
        let mut found: BTreeMap<EndingId, usize> = BTreeMap::new();
        for (state, node) in self.quotient.states.iter().enumerate() {
            if let (Rest::Over(ending), Some(reach)) = (node.rest, &reached[state]) {
                let nearest = found.entry(ending).or_insert(state);
                if reached[*nearest].as_ref().is_some_and(|known| reach.messages < known.messages) {
                    *nearest = state;
                }
            }
        }
        let met = self.met(order);
        found
            .into_iter()
            .map(|(ending, state)| {
                let (always, possible) = met.get(&ending).copied().unwrap_or((0, 0));
                ToEnding { ending, shortest: self.trace(&reached, state, None), always: tactic_set(always), possible: tactic_set(possible) }
            })
            .collect()
    }

    /// For each ending the tactics met on every way there, and on some way there. Loops add nothing that one pass does not.
    fn met(&self, order: &Order) -> BTreeMap<EndingId, (u64, u64)> {
        let opening = if self.quotient.runs.is_empty() { 0 } else { self.tactics_of(0) };
        let mut sets: Vec<Option<(u64, u64)>> = vec![None; self.quotient.states.len()];
        if let Some(first) = sets.first_mut() {
            *first = Some((opening, opening));
        }
        // On loops a second pass may still shrink what is always met; it never grows, so this ends.
        let mut changed = true;
        while changed {
            changed = false;
            for state in order.from_ends.iter().rev() {
                let Some((always, possible)) = sets[*state] else { continue };
                for way in &self.quotient.states[*state].answers {
                    let met = self.tactics_of(way.run);
                    let (new_always, new_possible) = (always | met, possible | met);
                    let target = &mut sets[way.to as usize];
                    let merged = target.map_or((new_always, new_possible), |(a, p)| (a & new_always, p | new_possible));
                    changed |= *target != Some(merged);
                    *target = Some(merged);
                }
            }
        }
        let mut endings: BTreeMap<EndingId, (u64, u64)> = BTreeMap::new();
        for (state, node) in self.quotient.states.iter().enumerate() {
            if let (Rest::Over(ending), Some((always, possible))) = (node.rest, sets[state]) {
                let known = endings.entry(ending).or_insert((always, possible));
                *known = (known.0 & always, known.1 | possible);
            }
        }
        endings
    }

    /// For each tactic a way that meets it with the fewest messages before.
    fn tactics(&self) -> Vec<(TacticId, Trace)> {
        let reached = self.shortest();
        let mut best: BTreeMap<TacticId, (u32, usize, Option<OptionId>)> = BTreeMap::new();
        let mut offer = |set: u64, messages: u32, state: usize, option: Option<OptionId>| {
            for tactic in tactic_set(set) {
                let known = best.entry(tactic).or_insert((messages, state, option));
                if messages < known.0 {
                    *known = (messages, state, option);
                }
            }
        };
        if !self.quotient.runs.is_empty() {
            offer(self.tactics_of(0), 0, 0, None);
        }
        for (state, node) in self.quotient.states.iter().enumerate() {
            let Some(reach) = &reached[state] else { continue };
            for way in &node.answers {
                offer(self.tactics_of(way.run), reach.messages + self.messages[way.run as usize], state, Some(way.option));
            }
        }
        best.into_iter().map(|(tactic, (_, state, option))| (tactic, self.trace(&reached, state, option))).collect()
    }

    /// For each state the way to it with the fewest messages (Dijkstra; ties go to the state found first, so that the answer never varies).
    fn shortest(&self) -> Vec<Option<Reach>> {
        let mut reached: Vec<Option<Reach>> = vec![None; self.quotient.states.len()];
        let mut open = BinaryHeap::new();
        if !reached.is_empty() {
            reached[0] = Some(Reach { messages: self.messages[0], from: None });
            open.push(std::cmp::Reverse((self.messages[0], 0_usize)));
        }
        while let Some(std::cmp::Reverse((messages, state))) = open.pop() {
            if reached[state].as_ref().is_some_and(|reach| reach.messages < messages) {
                continue;
            }
            for way in &self.quotient.states[state].answers {
                let (to, total) = (way.to as usize, messages + self.messages[way.run as usize]);
                if reached[to].as_ref().is_none_or(|reach| total < reach.messages) {
                    reached[to] = Some(Reach { messages: total, from: Some((state, way.option)) });
                    open.push(std::cmp::Reverse((total, to)));
                }
            }
        }
        reached
    }

    /// The way to a state as names, with one more answer if there is one.
    fn trace(&self, reached: &[Option<Reach>], state: usize, then: Option<OptionId>) -> Trace {
        let mut steps: Vec<Step> = then.and_then(|option| self.step(state, option)).into_iter().collect();
        let mut at = state;
        while let Some((from, option)) = reached[at].as_ref().and_then(|reach| reach.from) {
            steps.extend(self.step(from, option));
            at = from;
        }
        steps.reverse();
        Trace { scenario: self.story.id().clone(), steps }
    }

    fn step(&self, state: usize, option: OptionId) -> Option<Step> {
        let Rest::Deciding(choice) = self.quotient.states[state].rest else { return None };
        Some(Step::Chose(self.story.choice_name(choice).clone(), self.story.answer(choice, option).name.clone()))
    }
}

#[derive(Clone, Debug)]
struct Reach {
    messages: u32,
    from: Option<(usize, OptionId)>,
}

fn tactic_set(bits: u64) -> BTreeSet<TacticId> {
    (0..64).filter(|n| bits & (1 << n) != 0).map(TacticId::new).collect()
}

fn total(lengths: &Lengths) -> BigUint {
    lengths.values().sum()
}

fn spread(lengths: &Lengths) -> Option<Spread> {
    let (shortest, longest) = (*lengths.first_key_value()?.0, *lengths.last_key_value()?.0);
    let all = total(lengths);
    let mut seen = BigUint::zero();
    let median = lengths.iter().find(|(_, count)| {
        seen += *count;
        &seen * 2_u32 >= all
    });
    let sum: BigUint = lengths.iter().map(|(length, count)| count * *length).sum();
    let mean = ratio(&sum, &all);
    Some(Spread { shortest, median: median.map_or(longest, |(length, _)| *length), longest, mean })
}

/// A quotient of two large numbers, exact to a thousandth.
fn ratio(sum: &BigUint, count: &BigUint) -> f64 {
    (sum * 1000_u32 / count).to_f64().unwrap_or(f64::INFINITY) / 1000.0
}
