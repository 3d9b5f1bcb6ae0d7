//! What ways meet of single lines: how often, how early, how long nobody is asked anything, what is taken back, what a pause asks about.
//!
//! Owns: these questions over the minimised graph. Refuses to know: what the lines say and what ought to be; `rules` judges. Where a story can run in a
//! circle, shares and places are not counted, because its ways are endless.

use super::minimise::Quotient;
use super::routes::{Order, is_message};
use super::runs::Run;
use crate::story::state::Rest;
use crate::story::{Event, LineId, OptionId, PauseId, SceneId, Story};
use rustc_hash::{FxHashMap, FxHashSet};

/// How ways meet lines; every way that differs in an answer counts once.
#[derive(Clone, Debug, PartialEq)]
pub struct LineWays {
    /// For each line the share of ways that meet it, from 0 to 1.
    pub share: Vec<f64>,
    /// For each line how far into the story it comes in the mean, from 0 to 1.
    pub place: Vec<f64>,
    /// For each run of the graph how many ways of all go through it, from 0 to 1.
    pub runs: Vec<f64>,
}

/// Messages in a row without anything to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// How many.
    pub messages: u32,
    /// The scene where it ends.
    pub scene: SceneId,
}

/// How ways meet lines; nothing if the story can run in a circle.
pub fn line_ways(story: &Story, quotient: &Quotient) -> Option<LineWays> {
    let order = Order::of(quotient);
    if quotient.states.is_empty() || order.loops(story, quotient).is_some() {
        return None;
    }
    // A share of ways is a quotient of two counts; both fit a float for any story that can be explored.
    let mut ways = vec![0.0_f64; quotient.states.len()];
    for state in &order.from_ends {
        let node = &quotient.states[*state];
        let own = f64::from(u8::from(matches!(node.rest, Rest::Over(_))));
        ways[*state] = own + node.answers.iter().map(|way| ways[way.to as usize]).sum::<f64>();
    }
    let mut found = Counting::new(story, quotient);
    found.run(0, 1.0, 0.0);
    let mut reached = vec![(0.0_f64, 0.0_f64); quotient.states.len()];
    reached[0] = (1.0, found.messages[0]);
    for state in order.from_ends.iter().rev() {
        let (share, before) = reached[*state];
        if share == 0.0 {
            continue;
        }
        for way in &quotient.states[*state].answers {
            let (to, run) = (way.to as usize, way.run as usize);
            let through = share * ways[to] / ways[*state];
            found.run(run, through, before);
            // The mean of what comes before a state, over the ways that come there.
            let (known, mean) = reached[to];
            let sum = known + through;
            reached[to] = (sum, if sum > 0.0 { (mean * known + (before + found.messages[run]) * through) / sum } else { 0.0 });
        }
    }
    let ended = quotient.states.iter().zip(&reached).filter(|(node, _)| matches!(node.rest, Rest::Over(_)));
    let length: f64 = ended.map(|(_, (share, before))| share * before).sum();
    Some(found.finish(length))
}

struct Counting<'q> {
    quotient: &'q Quotient,
    story: &'q Story,
    messages: Vec<f64>,
    share: Vec<f64>,
    place: Vec<f64>,
    runs: Vec<f64>,
}

impl<'q> Counting<'q> {
    fn new(story: &'q Story, quotient: &'q Quotient) -> Self {
        let count = |run: Run<'_>| run.iter().filter(|event| is_message(story, event)).count();
        let lines = story.lines().len();
        Self {
            messages: quotient.runs.iter().map(|run| f64::from(u32::try_from(count(run)).unwrap_or(u32::MAX))).collect(),
            quotient,
            story,
            share: vec![0.0; lines],
            place: vec![0.0; lines],
            runs: vec![0.0; quotient.runs.len()],
        }
    }

    fn run(&mut self, run: usize, share: f64, mut before: f64) {
        self.runs[run] += share;
        for event in self.quotient.runs.run(u32::try_from(run).expect("runs are numbered by 32 bits")).iter() {
            if let Event::LineShown { line } = event {
                self.share[line.position()] += share;
                self.place[line.position()] += share * before;
            }
            before += f64::from(u8::from(is_message(self.story, event)));
        }
    }

    fn finish(mut self, length: f64) -> LineWays {
        for (place, share) in self.place.iter_mut().zip(&self.share) {
            *place = if *share > 0.0 && length > 0.0 { (*place / share / length).min(1.0) } else { 0.0 };
        }
        // A line that comes twice on a way is met once.
        self.share.iter_mut().for_each(|share| *share = share.min(1.0));
        LineWays { share: self.share, place: self.place, runs: self.runs }
    }
}

/// The longest stretch of messages between two things to do: a decision, a judged pause, the end.
pub fn longest_stretch(story: &Story, quotient: &Quotient) -> Option<Stretch> {
    let mut longest: Option<Stretch> = None;
    for run in quotient.runs.iter() {
        let (mut messages, mut scene) = (0, None);
        for event in run.iter() {
            match event {
                Event::Judging { .. } => messages = 0,
                Event::LineShown { line } => scene = Some(story.line(*line).scene),
                _ => {}
            }
            messages += u32::from(is_message(story, event));
            if let Some(scene) = scene.filter(|_| longest.as_ref().is_none_or(|longest| messages > longest.messages)) {
                longest = Some(Stretch { messages, scene });
            }
        }
    }
    longest
}

/// How many messages there are on the way on which she always says nothing; none if that runs in a circle.
pub fn silent_length(story: &Story, quotient: &Quotient) -> Option<u32> {
    let count = |run: u32| quotient.runs.get(run as usize).map_or(0, |run| run.iter().filter(|event| is_message(story, event)).count());
    let mut length = count(0);
    let mut at = 0;
    for _ in 0..=quotient.states.len() {
        let node = quotient.states.get(at)?;
        let Some(way) = node.answers.iter().find(|way| way.option == OptionId::SILENCE) else {
            return matches!(node.rest, Rest::Over(_)).then_some(u32::try_from(length).unwrap_or(u32::MAX));
        };
        length += count(way.run);
        at = way.to as usize;
    }
    None
}

/// Lines that are said to be taken back, and are not on some way that meets them and ends.
pub fn never_taken_back(story: &Story, quotient: &Quotient) -> Vec<LineId> {
    let taken_back = (0..story.lines().len()).map(LineId::new).filter(|line| !story.line(*line).repaired_by.is_empty());
    let mut taken_back: Vec<LineId> = taken_back.collect();
    let excuses = taken_back.iter().flat_map(|line| &story.line(*line).repaired_by);
    let runs = Runs::of(quotient, taken_back.iter().chain(excuses).copied().collect());
    taken_back.retain(|line| runs.can_end_without(*line, &story.line(*line).repaired_by));
    taken_back
}

/// The lines of judged pauses that cannot have been read there, whatever she answers.
pub fn never_read_before(story: &Story, quotient: &Quotient) -> Vec<(PauseId, LineId)> {
    let runs = Runs::of(quotient, story.pauses().iter().flat_map(|pause| pause.lines.iter().copied()).collect());
    let asked =
        story.pauses().iter().enumerate().flat_map(|(position, pause)| pause.lines.iter().map(move |line| (PauseId::new(position), *line)));
    asked.filter(|(pause, line)| !runs.can_come_after(*line, *pause)).collect()
}

/// Where lines and pauses stand in the runs, and where the runs lead.
struct Runs<'q> {
    quotient: &'q Quotient,
    /// The runs that show a line, for the lines that are asked about: few of a long story’s.
    of_line: FxHashMap<LineId, Vec<u32>>,
    /// The runs that a pause is in.
    of_pause: FxHashMap<PauseId, Vec<u32>>,
    /// For each run the states that it leads to.
    leads_to: Vec<Vec<u32>>,
    /// For each state the answers that lead to it: the state before, and the run.
    into: Vec<Vec<(u32, u32)>>,
}

impl<'q> Runs<'q> {
    fn of(quotient: &'q Quotient, lines: FxHashSet<LineId>) -> Self {
        let of_line: FxHashMap<_, _> = lines.into_iter().map(|line| (line, Vec::new())).collect();
        let mut runs = Self { quotient, of_line, of_pause: FxHashMap::default(), leads_to: Vec::new(), into: Vec::new() };
        if runs.of_line.is_empty() {
            return runs;
        }
        runs.leads_to = vec![Vec::new(); quotient.runs.len()];
        runs.into = vec![Vec::new(); quotient.states.len()];
        for (events, run) in quotient.runs.iter().zip(0_u32..) {
            for event in events.iter() {
                match event {
                    Event::LineShown { line } => runs.of_line.get_mut(line).into_iter().for_each(|shown| shown.push(run)),
                    Event::Judging { pause, .. } => runs.of_pause.entry(*pause).or_default().push(run),
                    _ => {}
                }
            }
        }
        if let (Some(first), false) = (runs.leads_to.first_mut(), quotient.states.is_empty()) {
            first.push(0);
        }
        for (node, state) in quotient.states.iter().zip(0_u32..) {
            for way in &node.answers {
                runs.leads_to[way.run as usize].push(way.to);
                runs.into[way.to as usize].push((state, way.run));
            }
        }
        runs
    }

    /// Whether a way can meet the line and come to an ending without one of these after it.
    fn can_end_without(&self, line: LineId, wanted: &[LineId]) -> bool {
        let mut has = vec![false; self.quotient.runs.len()];
        for run in wanted.iter().flat_map(|wanted| &self.of_line[wanted]) {
            has[*run as usize] = true;
        }
        let mut without: Vec<bool> = self.quotient.states.iter().map(|node| matches!(node.rest, Rest::Over(_))).collect();
        let mut open: Vec<u32> = without.iter().zip(0..).filter_map(|(over, state)| over.then_some(state)).collect();
        while let Some(state) = open.pop() {
            for (before, run) in &self.into[state as usize] {
                if !has[*run as usize] && !std::mem::replace(&mut without[*before as usize], true) {
                    open.push(*before);
                }
            }
        }
        let is_wanted = |event: &Event| matches!(event, Event::LineShown { line } if wanted.contains(line));
        self.of_line[&line].iter().any(|run| {
            let events = self.quotient.runs.run(*run);
            let at = events.iter().rposition(|event| matches!(event, Event::LineShown { line: shown } if *shown == line)).unwrap_or(0);
            !events.from(at).iter().any(is_wanted) && self.leads_to[*run as usize].iter().any(|to| without[*to as usize])
        })
    }

    /// Whether the pause can come after the line.
    fn can_come_after(&self, line: LineId, pause: PauseId) -> bool {
        let is_line = |event: &Event| matches!(event, Event::LineShown { line: shown } if *shown == line);
        let is_pause = |event: &Event| matches!(event, Event::Judging { pause: asked, .. } if *asked == pause);
        let mut asked = vec![false; self.quotient.runs.len()];
        self.of_pause.get(&pause).into_iter().flatten().for_each(|run| asked[*run as usize] = true);
        let mut seen = vec![false; self.quotient.states.len()];
        let mut open: Vec<u32> = Vec::new();
        for run in &self.of_line[&line] {
            let events = self.quotient.runs.run(*run);
            let first = events.iter().position(is_line).unwrap_or(0);
            if events.from(first).iter().any(is_pause) {
                return true;
            }
            open.extend(&self.leads_to[*run as usize]);
        }
        while let Some(state) = open.pop() {
            if std::mem::replace(&mut seen[state as usize], true) {
                continue;
            }
            for way in &self.quotient.states[state as usize].answers {
                if asked[way.run as usize] {
                    return true;
                }
                open.push(way.to);
            }
        }
        false
    }
}
