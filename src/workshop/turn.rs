//! A group's way through a story: line by line, and at each decision think, vote, talk, vote again, go on.
//!
//! Owns: how far the story has been told, the open question and its counts, and the way that the class track would take. Refuses to know: the plan around the
//! story, what the room's screen holds back, and who voted. Votes belong to a decision and its place on the way, so that coming back finds them again.

use super::ballot::Ballot;
use super::fact::{Asking, Fact, Method};
use super::phones::{Asked, Takes, chooses};
use super::room::{Refused, Way};
use super::shown::{Item, Question, Shown};
use crate::story::state::Rest;
use crate::story::trace::Step;
use crate::story::{ChannelId, ChoiceId, Event, Id, Input, LineId, OptionId, PauseId, Refusal, Session, Story, Verdict};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// At most so many lines are asked about at the end of a scene.
const MOST_LINES: usize = 6;
/// A line is marked for the room when so many chose it at least, and one in so many of those who are here.
const LEAST_MARKS: u16 = 2;
const SHARE_OF_MARKS: u32 = 4;

/// What the room is doing.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Doing {
    /// Reading, one line after the other.
    Reading,
    /// Looking at lines of a judged pause, one after the other.
    Pause { pause: PauseId, lines: Vec<LineId>, at: usize, is_told: bool },
    /// Deciding. A decision without time for talking begins with the vote that counts.
    Deciding(Asking),
    /// Saying which of these lines it would look at again.
    WhichLine(Vec<LineId>),
}

/// Which decision, and after how many others.
type Place = (usize, ChoiceId);
type Facts = Result<Vec<Fact>, Refused>;

/// A group's way through a story.
#[derive(Clone, Debug)]
pub(crate) struct Turn {
    session: Session,
    /// How many of the story's votes have time for talking.
    talks: usize,
    /// At how many of them skipping stops.
    stops: usize,
    /// How many events of the session have been told.
    told: usize,
    doing: Doing,
    /// The line that is pointed at; none is the newest.
    pointed: Option<LineId>,
    /// The lines at which telling stood still. What was skipped is told and was not read.
    read: BTreeSet<LineId>,
    /// The answers that were taken at a question that stood there, not on the way past it.
    decided: BTreeSet<(ChoiceId, OptionId)>,
    /// The two votes of each decision, as whoever leads counted them, and as phones said.
    votes: BTreeMap<Place, [Ballot; 2]>,
    phone_votes: BTreeMap<Place, [Ballot; 2]>,
    /// The counts of the open judged pause, or of the open question which line, and what phones said to it.
    hands: Ballot,
    phones: Ballot,
    /// How many phones chose any line, where several can be chosen.
    phones_that_chose: u32,
}

impl Turn {
    pub(super) fn new(story: Arc<Story>, talks: usize, stops: usize) -> Result<Self, Refusal> {
        let session = Session::begin(story)?;
        let (votes, phone_votes) = (BTreeMap::new(), BTreeMap::new());
        let (hands, phones, read, decided) = (Ballot::default(), Ballot::default(), BTreeSet::new(), BTreeSet::new());
        Ok(Self {
            session,
            talks,
            stops,
            told: 0,
            doing: Doing::Reading,
            pointed: None,
            read,
            decided,
            votes,
            phone_votes,
            hands,
            phones,
            phones_that_chose: 0,
        })
    }

    /// The session. Its transcript is ahead of what has been told.
    pub(crate) fn session(&self) -> &Session {
        &self.session
    }

    /// The story.
    pub(crate) fn story(&self) -> &Arc<Story> {
        self.session.story()
    }

    /// The line that comes next, if one comes before anything is asked.
    #[cfg(any(test, feature = "desktop"))]
    pub(crate) fn next_line(&self) -> Option<LineId> {
        let next = self.untold().iter().find(|event| is_stop(event)).filter(|_| self.doing == Doing::Reading);
        if let Some(Event::LineShown { line }) = next { Some(*line) } else { None }
    }

    /// The next vote that is talked about and has not been met, and after how many lines it comes, if that is known: after no other decision.
    #[cfg(any(test, feature = "desktop"))]
    pub(crate) fn next_talk(&self) -> Option<(ChoiceId, Option<usize>)> {
        let story = self.story();
        let was_decided = |vote: &ChoiceId| {
            let name = story.choice_name(*vote);
            self.session.trace().steps.iter().any(|step| matches!(step, Step::Chose(scene, _) if scene == name))
        };
        let is_open = self.asking().map(|(choice, _)| choice);
        let votes = story.class_track()?.votes.iter().take(self.talks);
        let next = votes.copied().find(|vote| !was_decided(vote) && Some(*vote) != is_open)?;
        let is_ahead = self.place().is_some_and(|(_, choice)| choice == next);
        let lines = self.untold().iter().filter(|event| matches!(event, Event::LineShown { .. })).count();
        Some((next, is_ahead.then_some(lines)))
    }

    /// The line that a judged pause asks about, and whether it has been told what it does.
    #[cfg(any(test, feature = "desktop"))]
    pub(crate) fn judged(&self) -> Option<(PauseId, LineId, bool)> {
        if let Doing::Pause { pause, lines, at, is_told } = &self.doing { Some((*pause, lines[*at], *is_told)) } else { None }
    }

    /// Whether nothing has been told yet.
    pub(super) fn is_untouched(&self) -> bool {
        self.told == 0
    }

    /// Whether all has been told, to the ending.
    pub(crate) fn is_through(&self) -> bool {
        matches!(self.session.rest(), Some(Rest::Over(_))) && self.doing == Doing::Reading && !self.untold().iter().any(is_stop)
    }

    /// What has been told, in order.
    pub(crate) fn told(&self) -> &[Event] {
        &self.session.transcript()[..self.told]
    }

    /// Whether a line was read, or asked about.
    pub(crate) fn has_read(&self, line: LineId) -> bool {
        self.read.contains(&line)
    }

    /// Whether an answer was taken at a question that stood there.
    pub(super) fn has_decided(&self, choice: ChoiceId, option: OptionId) -> bool {
        self.decided.contains(&(choice, option))
    }

    fn untold(&self) -> &[Event] {
        &self.session.transcript()[self.told..]
    }

    // ── reading ──

    /// One on: the next line, the next stage of a question, or on with the answer that it goes on with.
    pub(super) fn next(&mut self) -> Facts {
        match self.doing.clone() {
            Doing::Pause { pause, lines, at, is_told: false } => {
                self.doing = Doing::Pause { pause, lines, at, is_told: true };
                Ok(vec![Fact::Asked { stage: Asking::Told }])
            }
            Doing::Pause { pause, lines, at, is_told: true } if at + 1 < lines.len() => {
                self.doing = Doing::Pause { pause, lines, at: at + 1, is_told: false };
                self.ask_anew(Verdict::ALL.len());
                Ok(vec![Fact::Asked { stage: Asking::Think }])
            }
            Doing::Reading | Doing::Pause { .. } => Ok(self.read_on()),
            Doing::WhichLine(lines) => self.mark_what_was_chosen(&lines),
            Doing::Deciding(Asking::Think) => Ok(self.ask(Asking::Vote)),
            Doing::Deciding(Asking::Vote) => Ok(self.ask(Asking::Talk)),
            Doing::Deciding(Asking::Talk) => Ok(self.ask(Asking::VoteAgain)),
            Doing::Deciding(Asking::VoteAgain) if self.is_counted() || self.is_talked_about() => Ok(self.ask(Asking::Counted)),
            Doing::Deciding(_) => self.go_on(self.preselected().ok_or(Refused::NothingChosen)?),
        }
    }

    fn ask(&mut self, stage: Asking) -> Vec<Fact> {
        self.doing = Doing::Deciding(stage);
        vec![Fact::Asked { stage }]
    }

    /// Tells on until something stands still: a line, a judged pause, a question, what an answer does, or the ending.
    fn read_on(&mut self) -> Vec<Fact> {
        let length = self.session.transcript().len();
        while self.told < length {
            self.told += 1;
            if is_stop(&self.session.transcript()[self.told - 1]) {
                break;
            }
        }
        self.settle();
        vec![Fact::Line { to: self.told }]
    }

    /// What the room does after what was told last. Marks are no part of that.
    fn settle(&mut self) {
        self.pointed = None;
        match self.told().last() {
            Some(Event::LineShown { line }) => drop(self.read.insert(*line)),
            Some(Event::Judging { lines, .. }) => self.read.extend(lines.clone()),
            _ => {}
        }
        let last = self.told().iter().rev().find(|event| is_stop(event) || matches!(event, Event::Answered { .. }));
        self.doing = match last {
            Some(Event::Judging { pause, lines }) => Doing::Pause { pause: *pause, lines: lines.clone(), at: 0, is_told: false },
            Some(Event::Offered { .. }) if !self.untold().iter().any(|event| matches!(event, Event::Answered { .. })) => {
                Doing::Deciding(self.first_stage())
            }
            _ => Doing::Reading,
        };
        self.ask_anew(Verdict::ALL.len());
    }

    /// Where a decision begins; where it was voted on already, with what was counted.
    fn first_stage(&self) -> Asking {
        match (self.is_counted(), self.is_talked_about()) {
            (true, _) => Asking::Counted,
            (false, true) => Asking::Think,
            (false, false) => Asking::VoteAgain,
        }
    }

    /// One back, as far as nothing was decided.
    pub(super) fn previous(&mut self) -> Facts {
        if let Doing::Deciding(stage) = self.doing {
            let before = match stage {
                Asking::Counted => Some(Asking::VoteAgain),
                Asking::VoteAgain if self.is_talked_about() => Some(Asking::Talk),
                Asking::Talk => Some(Asking::Vote),
                Asking::Vote => Some(Asking::Think),
                Asking::VoteAgain | Asking::Think | Asking::Told => None,
            };
            if let Some(before) = before {
                return Ok(self.ask(before));
            }
        }
        if matches!(self.doing, Doing::WhichLine(_)) || self.is_within_pause() {
            self.settle();
            return Ok(vec![Fact::Line { to: self.told }]);
        }
        let before = self.stop_before().ok_or(Refused::First)?;
        self.come_to(before);
        Ok(vec![Fact::Line { to: self.told }])
    }

    pub(super) fn has_previous(&self) -> bool {
        let in_question = matches!(self.doing, Doing::Deciding(stage) if stage != self.first_stage_of_all());
        in_question || matches!(self.doing, Doing::WhichLine(_)) || self.is_within_pause() || self.stop_before().is_some()
    }

    /// Whether a judged pause has told anything yet.
    fn is_within_pause(&self) -> bool {
        matches!(self.doing, Doing::Pause { at, is_told, .. } if at > 0 || is_told)
    }

    fn first_stage_of_all(&self) -> Asking {
        if self.is_talked_about() { Asking::Think } else { Asking::VoteAgain }
    }

    /// How far it had been told one stop ago; none right after a decision, which is taken back on purpose or not at all.
    fn stop_before(&self) -> Option<usize> {
        let told = self.told();
        let decided = told.iter().rposition(|event| matches!(event, Event::Answered { .. })).map_or(0, |at| at + 1);
        // What was marked since is no step back.
        let newest = decided + told[decided..].iter().rposition(is_stop)?;
        let before = told[decided..newest].iter().rposition(is_stop).map(|at| decided + at + 1);
        before.or_else(|| (decided > 0).then_some(decided))
    }

    /// So far it has been told: from a record, and going back.
    pub(super) fn come_to(&mut self, told: usize) {
        self.told = told.min(self.session.transcript().len());
        self.settle();
    }

    // ── votes ──

    /// The decision at hand and its place on the way, if the room is deciding.
    fn place(&self) -> Option<Place> {
        match self.session.rest() {
            Some(Rest::Deciding(choice)) => Some((self.decisions(), choice)),
            _ => None,
        }
    }

    fn decisions(&self) -> usize {
        self.session.trace().steps.iter().filter(|step| matches!(step, Step::Chose(..))).count()
    }

    /// The open question, and how far it has come.
    pub(crate) fn asking(&self) -> Option<(ChoiceId, Asking)> {
        match (&self.doing, self.place()) {
            (Doing::Deciding(stage), Some((_, choice))) => Some((choice, *stage)),
            _ => None,
        }
    }

    /// The lines of which the room is asked which it would look at again.
    pub(crate) fn which_line(&self) -> Option<&[LineId]> {
        match &self.doing {
            Doing::WhichLine(lines) => Some(lines),
            _ => None,
        }
    }

    /// The answers of the open decision, in the order in which they are counted: those that are offered, then saying nothing.
    pub(crate) fn answers(&self) -> Vec<OptionId> {
        let silence = self.place().map(|_| OptionId::SILENCE);
        self.session.offered().into_iter().chain(silence).collect()
    }

    /// Whether the decision at hand has time for talking.
    pub(crate) fn is_talked_about(&self) -> bool {
        self.is_among_the_first(self.talks)
    }

    /// Whether skipping stops at the decision at hand.
    fn is_stop(&self) -> bool {
        self.is_among_the_first(self.stops)
    }

    /// Whether the decision at hand is one of so many votes of the class track, and comes for the first time.
    fn is_among_the_first(&self, votes: usize) -> bool {
        let (Some((_, choice)), Some(track)) = (self.place(), self.story().class_track()) else { return false };
        let name = self.story().choice_name(choice);
        let was_met = self.session.trace().steps.iter().any(|step| matches!(step, Step::Chose(scene, _) if scene == name));
        !was_met && track.votes.iter().take(votes).any(|vote| *vote == choice)
    }

    /// The counts of one of the two votes of the decision at hand, hands and phones together; the second is the one that counts.
    pub(crate) fn vote(&self, round: usize) -> Ballot {
        self.counted(&self.votes, round).and(&self.counted(&self.phone_votes, round))
    }

    fn counted(&self, votes: &BTreeMap<Place, [Ballot; 2]>, round: usize) -> Ballot {
        let counted = self.place().and_then(|place| votes.get(&place)).and_then(|votes| votes.get(round)).cloned();
        counted.unwrap_or_else(|| Ballot::of(self.answers().len()))
    }

    /// The counts of the open question, whatever it is about, hands and phones together.
    pub(crate) fn ballot(&self) -> Option<Ballot> {
        Some(self.ballot_of_hands()?.and(&self.ballot_of_phones()?))
    }

    /// The same, as whoever leads counted: these are the numbers that can be changed.
    pub(crate) fn ballot_of_hands(&self) -> Option<Ballot> {
        match &self.doing {
            Doing::Deciding(Asking::Think) | Doing::Reading => None,
            Doing::Deciding(stage) => Some(self.counted(&self.votes, round_of(*stage))),
            Doing::Pause { .. } | Doing::WhichLine(_) => Some(self.hands.clone()),
        }
    }

    /// The same, as phones said.
    pub(crate) fn ballot_of_phones(&self) -> Option<Ballot> {
        match &self.doing {
            Doing::Deciding(Asking::Think) | Doing::Reading => None,
            Doing::Deciding(stage) => Some(self.counted(&self.phone_votes, round_of(*stage))),
            Doing::Pause { .. } | Doing::WhichLine(_) => Some(self.phones.clone()),
        }
    }

    /// Whether anybody has voted on the decision at hand.
    fn is_counted(&self) -> bool {
        (0..2).any(|round| self.vote(round).sum() > 0)
    }

    pub(super) fn add(&mut self, answer: usize, people: u16, method: Method) -> Facts {
        self.recount(people, method, |ballot| if ballot.add(answer) { Ok(()) } else { Err(Refused::NoSuchAnswer) })
    }

    pub(super) fn take(&mut self, answer: usize, people: u16, method: Method) -> Facts {
        self.recount(people, method, |ballot| if ballot.take(answer) { Ok(()) } else { Err(Refused::NoSuchAnswer) })
    }

    pub(super) fn count(&mut self, counts: &[u16], people: u16, method: Method) -> Facts {
        self.recount(people, method, |ballot| if ballot.set(counts) { Ok(()) } else { Err(Refused::NoCounts) })
    }

    fn recount(&mut self, people: u16, method: Method, change: impl FnOnce(&mut Ballot) -> Result<(), Refused>) -> Facts {
        let mut ballot = self.ballot_of_hands().ok_or(Refused::NotNow)?;
        change(&mut ballot)?;
        self.set(ballot, method);
        self.counts_fact(people, method).map(|fact| vec![fact])
    }

    /// What phones have said so far.
    pub(super) fn phones_say(&mut self, counts: &[u16]) -> Facts {
        let mut ballot = self.ballot_of_phones().ok_or(Refused::NotNow)?;
        let lines = self.which_line().map(<[_]>::len);
        let of_each = lines.map_or_else(|| counts.to_vec(), |lines| of_each_line(counts, lines));
        if counts.len() > self.asked_of_phones().map_or(counts.len(), |asked| asked.answers) || !ballot.set(&of_each) {
            return Err(Refused::NoCounts);
        }
        self.phones_that_chose = if lines.is_some() { counts.iter().map(|count| u32::from(*count)).sum() } else { 0 };
        self.set(ballot, Method::Phones);
        Ok(Vec::new())
    }

    /// What phones have said is counted.
    pub(super) fn count_phones(&mut self, counts: &[u16], people: u16) -> Facts {
        self.phones_say(counts)?;
        self.counts_fact(people, Method::Phones).map(|fact| vec![fact])
    }

    fn set(&mut self, ballot: Ballot, method: Method) {
        match (&self.doing, method) {
            (Doing::Deciding(stage), _) => self.keep(round_of(*stage), method, ballot),
            (_, Method::Phones) => self.phones = ballot,
            _ => self.hands = ballot,
        }
    }

    /// The counts of the open question, as they are written down. Those who passed said nothing in any way.
    fn counts_fact(&self, people: u16, method: Method) -> Result<Fact, Refused> {
        let by_phone = method == Method::Phones;
        let own = if by_phone { self.ballot_of_phones() } else { self.ballot_of_hands() }.ok_or(Refused::NotNow)?;
        let (counts, passed) = (own.counts().to_vec(), self.ballot().unwrap_or_default().passed(people));
        match &self.doing {
            Doing::Deciding(stage) => {
                let (_, choice) = self.place().ok_or(Refused::NotNow)?;
                let (choice, round) = (self.story().choice_name(choice).clone(), if round_of(*stage) == 0 { 1 } else { 2 });
                Ok(Fact::Voted { choice, round, method, counts, passed })
            }
            Doing::Pause { lines, at, .. } => Ok(Fact::Judged { line: self.story().line(lines[*at]).key.clone(), method, counts, passed }),
            Doing::WhichLine(lines) => Ok(self.which_line_fact(lines, method)),
            Doing::Reading => Err(Refused::NotNow),
        }
    }

    /// A question that nobody has answered.
    fn ask_anew(&mut self, answers: usize) {
        (self.hands, self.phones, self.phones_that_chose) = (Ballot::of(answers), Ballot::of(answers), 0);
    }

    /// What phones are asked: an open vote, a line of a judged pause about which nothing has been told, or which lines to look at again. The same question at another place of the way, or in
    /// another round, has another name.
    pub(super) fn asked_of_phones(&self) -> Option<Asked> {
        match &self.doing {
            Doing::Deciding(stage @ (Asking::Vote | Asking::VoteAgain)) => {
                let (decisions, choice) = self.place()?;
                let name = format!("{}~{}~{}", self.story().choice_name(choice), decisions + 1, round_of(*stage) + 1);
                Some(Asked { name, answers: self.answers().len(), takes: Takes::One })
            }
            Doing::Pause { pause, at, is_told: false, .. } => {
                let scene = self.story().scene(self.story().pause(*pause).scene);
                Some(Asked {
                    name: format!("{}~{}~line-{}", scene.name, self.told, at + 1),
                    answers: Verdict::ALL.len(),
                    takes: Takes::One,
                })
            }
            Doing::WhichLine(lines) => {
                Some(Asked { name: format!("which-line~{}", self.told), answers: 1 << lines.len(), takes: Takes::Lines(lines.len()) })
            }
            _ => None,
        }
    }

    fn keep(&mut self, round: usize, method: Method, ballot: Ballot) {
        let Some(place) = self.place() else { return };
        let none = Ballot::of(self.answers().len());
        let all = if method == Method::Phones { &mut self.phone_votes } else { &mut self.votes };
        all.entry(place).or_insert_with(|| [none.clone(), none])[round] = ballot;
    }

    // ── going on ──

    /// The answer with which it goes on unless somebody says otherwise. Where votes were counted, the one that most chose in the last vote; where there is no
    /// time for talking and nobody voted, the one of the class track. Level votes choose nothing.
    pub(crate) fn preselected(&self) -> Option<OptionId> {
        let (choice, _) = self.asking()?;
        let last = [1, 0].into_iter().map(|round| self.vote(round)).find(|ballot| ballot.sum() > 0);
        match last {
            Some(ballot) => ballot.winner().and_then(|at| self.answers().get(at).copied()),
            None if self.is_talked_about() => None,
            None => self.session.story().track_turn(&self.session.trace()).map(|turn| turn.takes),
        }
        .filter(|option| self.offers(choice, *option))
    }

    /// The answers that are level at the top of the last vote.
    pub(crate) fn level(&self) -> Vec<OptionId> {
        let last = [1, 0].into_iter().map(|round| self.vote(round)).find(|ballot| ballot.sum() > 0);
        let leading = last.map(|ballot| ballot.leading()).unwrap_or_default();
        let answers = self.answers();
        if leading.len() > 1 { leading.into_iter().filter_map(|at| answers.get(at).copied()).collect() } else { Vec::new() }
    }

    fn offers(&self, choice: ChoiceId, option: OptionId) -> bool {
        self.session.state().is_some_and(|state| state.offers(self.session.story(), choice, option))
    }

    /// Goes on with an answer.
    pub(super) fn go_on(&mut self, option: OptionId) -> Facts {
        let (choice, _) = self.asking().ok_or(Refused::NotNow)?;
        let fact = self.choose(choice, option)?;
        let mut facts = vec![fact];
        // Her words stand there at once. Where she says nothing, what it does comes next.
        let says = self.story().answer(choice, option).says.is_some();
        facts.extend(if says { vec![Fact::Line { to: self.told }] } else { self.read_on() });
        Ok(facts)
    }

    /// Takes an answer, and tells as far as it.
    fn choose(&mut self, choice: ChoiceId, option: OptionId) -> Result<Fact, Refused> {
        if !self.offers(choice, option) {
            return Err(Refused::NoSuchAnswer);
        }
        let before = self.session.transcript().len();
        if let [Event::Refused { reason }] = self.session.step(Input::Choose(option))[..] {
            return Err(Refused::Story(reason));
        }
        let answered = self.session.transcript()[before..].iter().position(|event| matches!(event, Event::Answered { .. }));
        self.told = before + answered.map_or(0, |at| at + 1);
        if matches!(self.doing, Doing::Deciding(_)) {
            self.decided.insert((choice, option));
        }
        (self.doing, self.pointed) = (Doing::Reading, None);
        let story = self.story();
        Ok(Fact::WentOn { choice: story.choice_name(choice).clone(), option: story.answer(choice, option).name.clone() })
    }

    /// Takes the last answer back. Its question stands there as it was left, with its counts.
    pub(super) fn back(&mut self) -> Facts {
        if let [Event::Refused { reason }] = self.session.step(Input::Back)[..] {
            return Err(Refused::Story(reason));
        }
        self.come_to_question();
        Ok(vec![Fact::Back])
    }

    fn come_to_question(&mut self) {
        self.told = self.session.transcript().len();
        self.pointed = None;
        self.doing = Doing::Deciding(self.first_stage());
    }

    // ── skipping ──

    /// On along the way of the class track: to the scene of the next question that is talked about, from within that scene to the question, and where none
    /// comes any more to the ending. A way that has left the track first goes back to where it left it.
    pub(super) fn skip(&mut self) -> Facts {
        let mut next = self.clone();
        let facts = next.skip_on()?;
        *self = next;
        Ok(facts)
    }

    /// On where only what leads to the votes is read: after an answer and what it does, straight to the next of them.
    pub(super) fn next_among_stops(&mut self) -> Facts {
        let is_in_its_scene = self.is_stop() && self.told >= self.beginning_of_scene();
        let has_feedback = matches!(self.untold().iter().find(|event| is_stop(event)), Some(Event::Feedback { .. }));
        if self.doing == Doing::Reading && !is_in_its_scene && !has_feedback { self.skip() } else { self.next() }
    }

    fn skip_on(&mut self) -> Facts {
        if self.story().class_track().is_none() {
            return Err(Refused::NotNow);
        }
        let mut facts = Vec::new();
        while !self.is_on_track() {
            facts.extend(self.back().map_err(|_| Refused::NotNow)?);
        }
        while let Some((_, choice)) = self.place() {
            if self.is_stop() && !matches!(self.doing, Doing::Deciding(_)) {
                let begins = self.beginning_of_scene();
                if self.told < begins {
                    self.come_to(begins);
                    facts.extend(self.read_on());
                } else {
                    self.come_to_question();
                    facts.push(Fact::Line { to: self.told });
                }
                facts.push(Fact::Skipped { scene: self.story().choice_name(choice).clone() });
                return Ok(facts);
            }
            let takes = self.track().ok_or(Refused::NotNow)?;
            facts.push(self.choose(choice, takes)?);
        }
        self.come_to(self.session.transcript().len());
        facts.push(Fact::Line { to: self.told });
        Ok(facts)
    }

    fn track(&self) -> Option<OptionId> {
        self.story().track_turn(&self.session.trace()).map(|turn| turn.takes)
    }

    /// Whether the way so far is that of the class track, to its end or to a decision on it.
    fn is_on_track(&self) -> bool {
        let chosen = |steps: &[Step]| steps.iter().filter(|step| matches!(step, Step::Chose(..))).cloned().collect::<Vec<_>>();
        match self.place() {
            Some(_) => self.track().is_some(),
            None => self.story().class_track().is_some_and(|track| chosen(&track.route.steps) == chosen(&self.session.trace().steps)),
        }
    }

    /// How far it has been told when the scene of the open decision begins.
    fn beginning_of_scene(&self) -> usize {
        self.session.transcript().iter().rposition(|event| matches!(event, Event::SceneEntered { .. })).map_or(0, |at| at + 1)
    }

    // ── marks ──

    /// Marks a line for the room, or takes its mark off. It has to have been told.
    pub(super) fn mark(&mut self, line: LineId) -> Facts {
        let is_told = self.told().contains(&Event::LineShown { line });
        if !is_told {
            return Err(Refused::Story(Refusal::NotShown));
        }
        let on = !self.session.is_marked(line);
        match self.session.step(if on { Input::Mark(line) } else { Input::Unmark(line) })[..] {
            [Event::Refused { reason }] => Err(Refused::Story(reason)),
            _ => Ok(vec![Fact::Marked { line: self.story().line(line).key.clone(), on }]),
        }
    }

    /// The line that is pointed at, if any that stands there can be marked.
    pub(crate) fn pointed(&self) -> Option<LineId> {
        self.pointed.or_else(|| self.markable().last().copied())
    }

    /// Points at the line before, or after.
    pub(super) fn point(&mut self, way: Way) -> Facts {
        let lines = self.markable();
        let at = self.pointed().and_then(|pointed| lines.iter().position(|line| *line == pointed)).ok_or(Refused::NotNow)?;
        let to = match way {
            Way::Up => at.checked_sub(1).ok_or(Refused::First)?,
            Way::Down => at + 1,
        };
        self.pointed = Some(*lines.get(to).ok_or(Refused::NotNow)?);
        Ok(Vec::new())
    }

    /// The lines that stand there and can be marked, oldest first, each once.
    fn markable(&self) -> Vec<LineId> {
        let mut lines: Vec<LineId> = Vec::new();
        for item in self.items() {
            if let Item::Line { line, .. } = item
                && self.story().can_be_marked(line)
                && !lines.contains(&line)
            {
                lines.push(line);
            }
        }
        lines
    }

    /// Asks which of the last lines the room would look at again.
    pub(super) fn ask_which_line(&mut self) -> Facts {
        let lines: Vec<LineId> = self.markable().into_iter().filter(|line| self.has_read(*line)).collect();
        if self.doing != Doing::Reading || lines.is_empty() {
            return Err(Refused::NotNow);
        }
        let lines = lines[lines.len().saturating_sub(MOST_LINES)..].to_vec();
        self.ask_anew(lines.len());
        self.doing = Doing::WhichLine(lines.clone());
        Ok(vec![self.which_line_fact(&lines, Method::Hands)])
    }

    fn which_line_fact(&self, lines: &[LineId], method: Method) -> Fact {
        let lines = lines.iter().map(|line| self.story().line(*line).key.clone()).collect();
        if method == Method::Phones {
            return Fact::WhichLine { lines, method, counts: self.phones.counts().to_vec(), answered: self.phones_that_chose };
        }
        Fact::WhichLine { lines, method: Method::Hands, counts: self.hands.counts().to_vec(), answered: 0 }
    }

    /// What phones said to the question which line, which is open.
    fn phones_chose_again(&mut self, counts: &[u16], answered: u32) {
        if self.which_line().is_some() && self.phones.set(counts) {
            self.phones_that_chose = answered;
        }
    }

    fn ask_which_line_again(&mut self, keys: &[String], counts: &[u16]) {
        let lines: Vec<LineId> = keys.iter().filter_map(|key| self.story().line_of_key(key)).collect();
        let can_be = |line: &LineId| self.story().can_be_marked(*line) && self.told().contains(&Event::LineShown { line: *line });
        let is_reading = matches!(self.doing, Doing::Reading | Doing::WhichLine(_));
        if is_reading && !lines.is_empty() && lines.len() == keys.len() && lines.iter().all(can_be) {
            let again = Doing::WhichLine(lines);
            // Counted anew by whoever leads: what phones said to it stays.
            if self.doing != again {
                self.ask_anew(keys.len());
            }
            self.hands.set(counts);
            self.doing = again;
        }
    }

    /// Marks what enough have chosen. Everybody raises one hand, so as many answered as there are hands; phones say how many chose any line.
    fn mark_what_was_chosen(&mut self, lines: &[LineId]) -> Facts {
        let mut facts = Vec::new();
        let counts = self.hands.and(&self.phones).counts().to_vec();
        let answered = self.hands.sum() + self.phones_that_chose;
        for (line, count) in lines.iter().zip(counts) {
            if count >= LEAST_MARKS && u32::from(count) * SHARE_OF_MARKS >= answered && !self.session.is_marked(*line) {
                facts.extend(self.mark(*line)?);
            }
        }
        self.settle();
        facts.push(Fact::Line { to: self.told });
        Ok(facts)
    }

    // ── what is seen ──

    /// What stands before the room, with the counts of the last vote or without.
    pub(super) fn shown(&self, has_counts: bool) -> Shown {
        match &self.doing {
            Doing::Pause { pause, lines, at, is_told } => Shown::Pause { pause: *pause, line: lines[*at], is_told: *is_told },
            Doing::WhichLine(lines) => Shown::WhichLine(lines.clone()),
            Doing::Deciding(stage) => match self.place() {
                Some((_, choice)) => Shown::Question(self.question(choice, *stage, has_counts)),
                None => Shown::Reading(self.items()),
            },
            Doing::Reading => match self.told().iter().rfind(|event| is_stop(event)) {
                Some(Event::Ended { ending }) => Shown::Ending(*ending),
                _ => Shown::Reading(self.items()),
            },
        }
    }

    fn question(&self, choice: ChoiceId, stage: Asking, has_counts: bool) -> Question {
        let last = [1, 0].into_iter().map(|round| self.vote(round)).find(|ballot| ballot.sum() > 0).unwrap_or_else(|| self.vote(1));
        let counts = (has_counts && stage == Asking::Counted).then(|| last.counts().to_vec());
        Question { choice, answers: self.answers(), stage, counts }
    }

    /// What stands in the place in which the last line stands, oldest first.
    pub(crate) fn items(&self) -> Vec<Item> {
        let mut items = Vec::new();
        let mut channel = None;
        for event in self.told().iter().rev() {
            let Some((item, stands)) = self.item(event) else { continue };
            if stands.is_some_and(|stands| *channel.get_or_insert(stands) != stands) {
                break;
            }
            items.push(item);
        }
        items.reverse();
        let pointed = self.pointed.or_else(|| items.iter().rev().find_map(|item| self.line_to_mark(item)));
        for item in &mut items {
            if let Item::Line { line, is_at, .. } = item {
                *is_at = Some(*line) == pointed;
            }
        }
        items
    }

    fn line_to_mark(&self, item: &Item) -> Option<LineId> {
        match item {
            Item::Line { line, .. } if self.story().can_be_marked(*line) => Some(*line),
            _ => None,
        }
    }

    /// What an event puts into the conversation, and where; what has no place of its own stands wherever it comes.
    fn item(&self, event: &Event) -> Option<(Item, Option<ChannelId>)> {
        let story = self.story();
        match event {
            Event::LineShown { line } => {
                let item = Item::Line { line: *line, is_marked: self.session.is_marked(*line), is_at: false };
                Some((item, (!story.line(*line).kind.is_narration()).then(|| story.line(*line).channel)))
            }
            Event::Answered { choice, option } => Some((Item::Answer(*choice, *option), story.answer(*choice, *option).says)),
            Event::Feedback { choice, option } => Some((Item::Feedback(*choice, *option), story.answer(*choice, *option).says)),
            _ => None,
        }
    }

    // ── the record ──

    /// Does again what a fact says. What does not fit is passed over.
    pub(super) fn take_in(&mut self, fact: &Fact) {
        match fact {
            Fact::Asked { stage } => self.come_to_stage(*stage),
            Fact::Voted { choice, round, method, counts, .. } => self.vote_again(choice, *round, *method, counts),
            Fact::Judged { line, method, counts, .. } => {
                let is_asked = matches!(&self.doing, Doing::Pause { lines, at, .. } if self.story().line(lines[*at]).key == *line);
                if is_asked {
                    if *method == Method::Phones {
                        self.phones.set(counts)
                    } else {
                        self.hands.set(counts)
                    };
                }
            }
            Fact::WhichLine { method: Method::Phones, counts, answered, .. } => self.phones_chose_again(counts, *answered),
            Fact::WhichLine { lines, counts, .. } => self.ask_which_line_again(lines, counts),
            Fact::WentOn { choice, option } => self.choose_again(choice, option),
            Fact::Back => drop(self.back()),
            Fact::Marked { line, on } => {
                if let Some(line) = self.story().line_of_key(line)
                    && self.session.is_marked(line) != *on
                {
                    self.session.step(if *on { Input::Mark(line) } else { Input::Unmark(line) });
                }
            }
            Fact::Opened(_)
            | Fact::Measured { .. }
            | Fact::Redone { .. }
            | Fact::Given
            | Fact::Merged { .. }
            | Fact::People { .. }
            | Fact::Phones { .. }
            | Fact::Minute { .. }
            | Fact::Step { .. }
            | Fact::Line { .. }
            | Fact::Skipped { .. }
            | Fact::Left
            | Fact::Resumed
            | Fact::Closed { .. } => {}
        }
    }

    fn come_to_stage(&mut self, stage: Asking) {
        match (&mut self.doing, stage) {
            (Doing::Pause { is_told, .. }, Asking::Told) => *is_told = true,
            // The next line of the same pause.
            (Doing::Pause { at, is_told, lines, .. }, Asking::Think) if *at + 1 < lines.len() => {
                (*at, *is_told) = (*at + 1, false);
                self.ask_anew(Verdict::ALL.len());
            }
            (Doing::Deciding(now), stage) if stage != Asking::Told => *now = stage,
            _ => {}
        }
    }

    fn vote_again(&mut self, choice: &Id, round: u8, method: Method, counts: &[u16]) {
        let is_open = self.place().is_some_and(|(_, open)| self.story().choice_name(open) == choice);
        let mut ballot = Ballot::of(self.answers().len());
        if is_open && ballot.set(counts) {
            self.keep(usize::from(round >= 2), method, ballot);
        }
    }

    fn choose_again(&mut self, choice: &Id, option: &Id) {
        let Some((_, open)) = self.place().filter(|(_, open)| self.story().choice_name(*open) == choice) else { return };
        if let Some(option) = self.story().choice(open).option_of_name(option.as_str()) {
            // A story that has changed may not offer it any more: then the room stays where it is.
            let _ = self.choose(open, option);
        }
    }
}

/// How many chose each of so many lines, of how many made each choice of several.
fn of_each_line(counts: &[u16], lines: usize) -> Vec<u16> {
    let chose = |line: usize| counts.iter().enumerate().filter(move |(answer, _)| chooses(*answer, line)).map(|(_, count)| *count);
    (0..lines).map(|line| chose(line).fold(0, u16::saturating_add)).collect()
}

/// Whether telling stands still after an event.
fn is_stop(event: &Event) -> bool {
    matches!(event, Event::LineShown { .. } | Event::Judging { .. } | Event::Offered { .. } | Event::Feedback { .. } | Event::Ended { .. })
}

/// The first vote is the one before talking.
fn round_of(stage: Asking) -> usize {
    usize::from(!matches!(stage, Asking::Think | Asking::Vote | Asking::Talk))
}
