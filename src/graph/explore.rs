//! Breadth-first exploration of every state that can occur.
//!
//! Owns: states, the answers between them, and what was touched on the way. Refuses to know: what any of it means for a player.

use super::packing::Packing;
use crate::story::program::Op;
use crate::story::state::{Rest, State, Watch};
use crate::story::tables::Meaning;
use crate::story::{Event, OptionId, Story};
use hashbrown::HashTable;
use rustc_hash::FxHasher;
use std::hash::Hasher;
use std::ops::Range;
use std::sync::Arc;

/// The number of a state, in the order in which states were found: 0 is the beginning.
pub type StateId = u32;

/// How many states are explored unless somebody asks for more: about two seconds on a slow machine. Stories written by hand have thousands.
pub const DEFAULT_LIMIT: usize = 600_000;

/// Every state of a story and the answers between them.
pub struct Graph {
    story: Arc<Story>,
    packing: Packing,
    /// The packed states, one after another.
    states: Vec<u64>,
    /// For each state where its answers begin; one more at the end.
    first_answer: Vec<u32>,
    options: Vec<OptionId>,
    targets: Vec<StateId>,
    coverage: Coverage,
    endless: Vec<Endless>,
    endless_from_start: bool,
}

/// An answer after which the story jumps from scene to scene for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Endless {
    /// The state.
    pub state: StateId,
    /// The answer; none if there is nothing to answer before it.
    pub option: OptionId,
}

/// What was touched by any run from any state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// For each operation of the program whether it ever ran.
    pub(crate) ran: Vec<bool>,
    /// For each conditional jump whether its condition ever held, and whether it ever failed.
    pub(crate) held: Vec<(bool, bool)>,
    /// For each choice and answer whether it was ever offered, and whether it was ever withheld.
    pub(crate) offered: Vec<Vec<(bool, bool)>>,
    /// For each choice whether it was ever reached with nothing to offer but silence.
    pub(crate) ran_dry: Vec<bool>,
}

/// A story with more states than the limit.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "more than {limit} states; {waiting} were still waiting. These variables multiply most: {}. \
     Give one of them fewer values, set it back once it is no longer asked for, or split the scenario",
    multipliers.join(", ")
)]
pub struct TooLarge {
    /// The limit that was reached.
    pub limit: usize,
    /// States that were found and not yet looked into.
    pub waiting: usize,
    /// The variables with the most values among the states found, “name (values)”, most first.
    pub multipliers: Vec<String>,
}

/// Explores a story.
///
/// # Errors
/// [`TooLarge`] when it has more states than the limit.
pub fn explore(story: &Arc<Story>, limit: usize) -> Result<Graph, TooLarge> {
    let mut explorer = Explorer::new(story);
    if explorer.begin() {
        explorer.run(limit)?;
    }
    Ok(explorer.finish())
}

struct Explorer {
    graph: Graph,
    /// The states by their hashes, each with its hash, so that growing the table touches no state.
    found: HashTable<(u32, StateId)>,
    words: usize,
}

impl Explorer {
    fn new(story: &Arc<Story>) -> Self {
        let packing = Packing::new(story);
        let words = packing.words();
        let coverage = Coverage {
            ran: vec![false; story.program.len()],
            held: vec![(false, false); story.program.len()],
            offered: story.choices().iter().map(|choice| vec![(false, false); choice.answers.len()]).collect(),
            ran_dry: vec![false; story.choices().len()],
        };
        let graph = Graph {
            story: Arc::clone(story),
            packing,
            states: Vec::new(),
            first_answer: vec![0],
            options: Vec::new(),
            targets: Vec::new(),
            coverage,
            endless: Vec::new(),
            endless_from_start: false,
        };
        Self { graph, found: HashTable::new(), words }
    }

    /// Finds the first state; says whether there is one.
    fn begin(&mut self) -> bool {
        let story = Arc::clone(&self.graph.story);
        let coverage = &mut self.graph.coverage;
        let started = State::start_watched(&story, coverage).ok();
        self.graph.endless_from_start = started.is_none();
        started.is_some_and(|state| {
            self.add(&state);
            true
        })
    }

    fn run(&mut self, limit: usize) -> Result<(), TooLarge> {
        let story = Arc::clone(&self.graph.story);
        let mut state = State::empty();
        let mut next = State::empty();
        let mut at = 0;
        while at < self.count() {
            if self.count() > limit {
                return Err(self.too_large(limit, self.count() - at));
            }
            let words = &self.graph.states[at * self.words..(at + 1) * self.words];
            self.graph.packing.unpack(words, &mut state);
            if let Rest::Deciding(choice) = state.rest(&story) {
                let answers = story.choice(choice).answers.len();
                if state.offered(&story, choice).next().is_none() {
                    self.graph.coverage.ran_dry[choice.position()] = true;
                }
                for option in (0..answers).filter_map(|n| u8::try_from(n).ok()).map(OptionId) {
                    let offers = state.offers(&story, choice, option);
                    self.graph.coverage.note_offer(choice.position(), option, offers);
                    if offers {
                        next.become_like(&state);
                        self.answer(&story, at, option, &mut next);
                    }
                }
            }
            self.graph
                .first_answer
                .push(u32::try_from(self.graph.targets.len()).expect("four billion answers take more memory than any limit allows"));
            at += 1;
        }
        Ok(())
    }

    fn answer(&mut self, story: &Story, from: usize, option: OptionId, state: &mut State) {
        let Rest::Deciding(choice) = state.rest(story) else { return };
        let coverage = &mut self.graph.coverage;
        let answered = state.answer_watched(story, choice, option, coverage);
        if answered.is_ok() {
            let target = self.add(state);
            self.graph.options.push(option);
            self.graph.targets.push(target);
        } else {
            let state = StateId::try_from(from).expect("states are numbered by 32 bits");
            self.graph.endless.push(Endless { state, option });
        }
    }

    /// The number of a state, new or known.
    fn add(&mut self, state: &State) -> StateId {
        let words = self.words;
        let start = self.graph.states.len();
        self.graph.states.resize(start + words, 0);
        let (known, packed) = self.graph.states.split_at_mut(start);
        self.graph.packing.pack(state, packed);
        let short = hash(packed);
        let same = |(hash, id): &(u32, StateId)| *hash == short && known[*id as usize * words..(*id as usize + 1) * words] == *packed;
        if let Some((_, id)) = self.found.find(spread(short), same).copied() {
            self.graph.states.truncate(start);
            return id;
        }
        let id = StateId::try_from(start / words).expect("states are numbered by 32 bits");
        self.found.insert_unique(spread(short), (short, id), |(hash, _)| spread(*hash));
        id
    }

    fn count(&self) -> usize {
        self.graph.states.len() / self.words
    }

    fn too_large(&self, limit: usize, waiting: usize) -> TooLarge {
        TooLarge { limit, waiting, multipliers: self.graph.multipliers() }
    }

    fn finish(mut self) -> Graph {
        self.graph.states.shrink_to_fit();
        self.graph
    }
}

/// What a variable remembers, by the names in the file.
pub(crate) fn meaning(story: &Story, meaning: &Meaning) -> String {
    match meaning {
        Meaning::Flag(id) | Meaning::Enum(id, _) | Meaning::Level(id) => id.to_string(),
        Meaning::Seen(scene) => format!("Seen(\"{}\")", story.scene(*scene).name),
        Meaning::Chosen(choice, option) => {
            format!("Chosen(\"{}\", \"{}\")", story.choice_name(*choice), story.answer(*choice, *option).name)
        }
    }
}

fn hash(packed: &[u64]) -> u32 {
    let mut hasher = FxHasher::default();
    for word in packed {
        hasher.write_u64(*word);
    }
    u32::try_from(hasher.finish() >> 32).expect("has 32 bits")
}

/// The table looks at both ends of 64 bits.
fn spread(hash: u32) -> u64 {
    u64::from(hash).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

impl Watch for Coverage {
    fn show(&mut self, _: impl FnOnce() -> Event) {}

    #[inline]
    fn ran(&mut self, at: usize, held: Option<bool>) {
        self.ran[at] = true;
        match held {
            Some(true) => self.held[at].0 = true,
            Some(false) => self.held[at].1 = true,
            None => {}
        }
    }
}

impl Coverage {
    fn note_offer(&mut self, choice: usize, option: OptionId, offers: bool) {
        let (ever, ever_not) = &mut self.offered[choice][usize::from(option.0)];
        if offers {
            *ever = true;
        } else {
            *ever_not = true;
        }
    }
}

impl Graph {
    /// The story.
    pub fn story(&self) -> &Arc<Story> {
        &self.story
    }

    /// How many states there are.
    pub fn len(&self) -> usize {
        self.first_answer.len() - 1
    }

    /// Whether there is no state: the story never comes to rest.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The states.
    pub fn states(&self) -> impl Iterator<Item = StateId> + use<> {
        0..StateId::try_from(self.len()).expect("states are numbered by 32 bits")
    }

    /// A state, unpacked.
    pub fn state(&self, id: StateId) -> State {
        let mut state = State::empty();
        self.packing.unpack(self.packed(id), &mut state);
        state
    }

    /// Where a state rests.
    pub fn rest(&self, id: StateId) -> Rest {
        Rest::at(&self.story, self.packing.rest_of(self.packed(id)))
    }

    fn packed(&self, id: StateId) -> &[u64] {
        let words = self.packing.words();
        &self.states[id as usize * words..(id as usize + 1) * words]
    }

    /// The answers that can be given in a state, and the states they lead to.
    pub fn answers(&self, id: StateId) -> impl Iterator<Item = (OptionId, StateId)> + '_ {
        self.numbers(id).map(|n| (self.options[n], self.targets[n]))
    }

    /// The numbers of the answers that can be given in a state, among those of all states in their order.
    pub(super) fn numbers(&self, id: StateId) -> Range<usize> {
        self.first_answer[id as usize] as usize..self.first_answer[id as usize + 1] as usize
    }

    /// Where each answer leads, by its number.
    pub(super) fn targets(&self) -> &[StateId] {
        &self.targets
    }

    /// How many answers there are in all states together.
    pub fn answer_count(&self) -> usize {
        self.targets.len()
    }

    /// Tells for each answer, by its number, what happens between its state and the next.
    pub(super) fn each_run(&self, mut tell: impl FnMut(&[Event])) {
        let (mut state, mut next, mut events) = (State::empty(), State::empty(), Vec::new());
        for id in self.states().filter(|id| !self.numbers(*id).is_empty()) {
            self.packing.unpack(self.packed(id), &mut state);
            let Rest::Deciding(choice) = state.rest(&self.story) else { continue };
            for number in self.numbers(id) {
                next.become_like(&state);
                events.clear();
                // An answer with a number came to rest when it was explored.
                let _ = next.answer(&self.story, choice, self.options[number], &mut |event| events.push(event));
                tell(&events);
            }
        }
    }

    /// What happens before the first state.
    pub fn opening(&self) -> Vec<Event> {
        let mut events = Vec::new();
        let _ = State::start(&self.story, &mut |event| events.push(event));
        events
    }

    /// What was touched.
    pub fn coverage(&self) -> &Coverage {
        &self.coverage
    }

    /// Answers after which the story jumps from scene to scene for ever.
    pub fn endless(&self) -> &[Endless] {
        &self.endless
    }

    /// Whether the story jumps from scene to scene for ever before anything can be answered.
    pub fn endless_from_start(&self) -> bool {
        self.endless_from_start
    }

    /// The variables that have more than one value among the states, “name (values)”, those with the most first: eight at most, and how many more.
    pub fn multipliers(&self) -> Vec<String> {
        const MOST_NAMED: usize = 8;
        let mut seen = vec![[false; 256]; self.story.variables().len()];
        let mut state = State::empty();
        let words = self.packing.words();
        let count = self.states.len() / words;
        // So many say enough, and are spread over all.
        for packed in self.states.chunks_exact(words).step_by((count / 100_000).max(1)) {
            self.packing.unpack(packed, &mut state);
            for (seen, value) in seen.iter_mut().zip(state.values()) {
                seen[usize::from(*value)] = true;
            }
        }
        let values = seen.iter().map(|seen| seen.iter().filter(|seen| **seen).count());
        let named = values.zip(self.story.variables()).map(|(count, variable)| (count, meaning(&self.story, &variable.meaning)));
        let mut counts: Vec<(usize, String)> = named.filter(|(count, _)| *count > 1).collect();
        counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
        let more = counts.len().saturating_sub(MOST_NAMED);
        let named = counts.into_iter().take(MOST_NAMED).map(|(count, name)| format!("{name} ({count} values)"));
        named.chain((more > 0).then(|| format!("{more} more"))).collect()
    }

    /// Bytes that the states and the answers between them take.
    pub fn bytes(&self) -> usize {
        self.states.capacity() * 8 + self.first_answer.capacity() * 4 + self.options.capacity() + self.targets.capacity() * 4
    }

    pub(crate) fn ran(&self, at: usize) -> bool {
        self.coverage.ran[at]
    }

    /// The operations with their addresses, and whether each ever ran.
    pub(crate) fn program(&self) -> impl Iterator<Item = (usize, &Op, bool)> {
        self.story.program.iter().enumerate().map(|(at, op)| (at, op, self.ran(at)))
    }
}
