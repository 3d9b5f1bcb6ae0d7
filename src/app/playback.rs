//! A session at play: its events come one at a time, at the pace of somebody who writes.
//!
//! Owns: which events can be seen yet, when the next one comes, which conversation is looked at. Refuses to know: how it is drawn, and
//! every rule of a story: the [`Session`] has decided all before any of it is shown. There is one queue of one deadline, so an idle story sleeps.

use super::forward::Forward;
use super::intent::{StoryIntent, Way};
use super::judging::Judging;
use super::outcome::Outcome;
use super::pacing::{Pacing, pacing, typing_step};
use super::preferences::Pace;
use super::reading::Reading;
use super::target::Target;
use super::thread::Item;
use super::together::Vote;
use crate::language::Localiser;
use crate::story::state::Rest;
use crate::story::tables::{ChannelKind, LineKind};
use crate::story::trace::Step;
use crate::story::{ChannelId, ChoiceId, Event, Id, Input, LineId, OptionId, PersonaId, Refusal, Session, Story, Trace};
use std::sync::Arc;
use std::time::Duration;

/// When something happens, at which pace, and in whose words: longer ones take longer to write.
#[derive(Clone, Copy)]
pub(crate) struct Moment<'m> {
    pub(crate) now: Duration,
    pub(crate) pace: Pace,
    pub(crate) texts: &'m Localiser,
}

/// What comes next, and what it waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flow {
    /// The story waits for her to read on.
    Waiting,
    /// A pause is next. It opens once the lines that it asks about have been in view; and where she looked when the story came to it.
    Asking { came_from: ChannelId },
    /// It waits for what she says of lines, or for her to pass.
    Judging(Judging),
    /// The next event comes at this time; and who is seen writing it, and where.
    Coming { due: Duration, writer: Option<(PersonaId, ChannelId)> },
    /// All there is has been shown: a decision is open, or the next answer of a route that is read along.
    Still,
}

/// What has happened under a hand that may be about to press.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lately {
    Nothing,
    /// Something came with time since the last thing that she did.
    Came,
    /// What is asked has opened, and takes no press yet.
    Opened,
}

/// A session at play.
pub(crate) struct Playback {
    pub(crate) story: Arc<Story>,
    pub(crate) session: Session,
    /// How many events of the transcript can be seen.
    pub(super) shown: usize,
    pub(super) flow: Flow,
    /// The conversation that is looked at.
    pub(crate) looking_at: ChannelId,
    /// What she has read of it.
    pub(super) reading: Reading,
    /// What a press may not have been meant for.
    lately: Lately,
    /// From when on presses count: what has just appeared under a pointer was not meant.
    ready_at: Duration,
    /// Lines come as an answer to what she did: the eye goes with them.
    pub(super) following: bool,
    /// The answers of a route that is read along, by name.
    along: Option<Vec<Id>>,
    /// It is played on the class track.
    pub(super) is_together: bool,
    /// The room has answered, and is told what that would have done.
    pub(super) vote: Option<Vote>,
    /// The line at hand: the one under the pointer, or the one with focus.
    pub(crate) eye: Option<LineId>,
    /// The end of the conversation is out of view. Whoever has scrolled up is not pulled away.
    is_up: bool,
    /// How many times she asked for what came earlier in this conversation.
    earlier: usize,
}

impl Playback {
    /// Begins a story, to be played in one of the ways there are, and shows what is there when it opens.
    ///
    /// # Errors
    /// When the story never comes to a decision.
    pub(crate) fn begin(story: Arc<Story>, way: Way, at: Moment<'_>) -> Result<(Self, Outcome), Refusal> {
        let session = Session::begin(Arc::clone(&story))?;
        let route = story.golden().first().map(|(_, trace)| answers(trace));
        let mut playback = Self::over(story, session);
        playback.along = (way == Way::Along).then(|| route.unwrap_or_default());
        playback.is_together = way == Way::Together;
        let mut outcome = Outcome::SEEN;
        playback.run(at, &mut outcome);
        Ok((playback, outcome))
    }

    fn over(story: Arc<Story>, session: Session) -> Self {
        let entered =
            session.transcript().iter().rev().find_map(|event| if let Event::SceneEntered { scene } = event { Some(*scene) } else { None });
        let looking_at = entered.map_or(story.scenes()[0].channel, |scene| story.scene(scene).channel);
        Self {
            story,
            session,
            shown: 0,
            flow: Flow::Still,
            looking_at,
            reading: Reading::default(),
            lately: Lately::Nothing,
            ready_at: Duration::ZERO,
            following: false,
            along: None,
            is_together: false,
            vote: None,
            eye: None,
            is_up: false,
            earlier: 0,
        }
    }

    /// The events that can be seen.
    pub(crate) fn seen(&self) -> &[Event] {
        let transcript = self.session.transcript();
        &transcript[..self.shown.min(transcript.len())]
    }

    /// The first line that can be marked, as long as nothing was marked and nothing answered: how one marks is said beside it.
    pub(crate) fn first_to_mark(&self) -> Option<LineId> {
        let is_new = self.session.trace().steps.is_empty() && self.along.is_none();
        let shown = self.seen().iter().filter_map(|event| if let Event::LineShown { line } = event { Some(*line) } else { None });
        is_new.then(|| shown.into_iter().find(|line| self.story.can_be_marked(*line))).flatten()
    }

    /// Whether a decision is open and everything before it has been shown.
    pub(crate) fn is_deciding(&self) -> bool {
        self.decision().is_some()
    }

    /// The open decision, once everything before it has been shown, what it is about has been in view, and there is something for her to decide.
    pub(crate) fn decision(&self) -> Option<ChoiceId> {
        self.asks_her().filter(|_| self.are_answers_open())
    }

    /// Whether the story waits for her to read on.
    pub(crate) fn waits(&self) -> bool {
        self.flow == Flow::Waiting
    }

    /// Whether the story is read along.
    pub(crate) fn is_read_along(&self) -> bool {
        self.along.is_some()
    }

    /// What comes next on the way that is read along.
    pub(crate) fn next_along(&self) -> Option<(ChoiceId, OptionId)> {
        let route = self.along.as_ref().filter(|_| !self.waits())?;
        let Some(Rest::Deciding(choice)) = self.session.rest() else { return None };
        let taken = self.session.trace().steps.iter().filter(|step| matches!(step, Step::Chose(..))).count();
        let named = route.get(taken).and_then(|name| self.story.choice(choice).option_of_name(name.as_str()));
        Some((choice, named.unwrap_or(OptionId::SILENCE)))
    }

    /// Whether reading on leads to the debrief.
    pub(crate) fn is_at_the_end(&self) -> bool {
        let over = matches!(self.session.rest(), Some(Rest::Over(_)));
        over && self.session.transcript()[self.shown..].iter().all(|event| !is_visible(event))
    }

    /// Whether there is a choice to take back.
    pub(crate) fn can_step_back(&self) -> bool {
        self.along.is_none() && !self.is_together && self.session.trace().steps.iter().any(|step| matches!(step, Step::Chose(..)))
    }

    /// Whether something is on its way.
    pub(crate) fn is_coming(&self) -> bool {
        matches!(self.flow, Flow::Coming { .. })
    }

    /// Who is writing where she looks.
    pub(crate) fn writer_here(&self) -> Option<PersonaId> {
        let Flow::Coming { writer: Some((persona, channel)), .. } = self.flow else { return None };
        (channel == self.looking_at).then_some(persona)
    }

    pub(super) fn is_caught_up(&self) -> bool {
        self.flow == Flow::Still && self.shown >= self.session.transcript().len()
    }

    /// Whether this leads out of the story and to its debrief: reading on behind the last word, or asking for it.
    pub(crate) fn leads_out(&self, intent: &StoryIntent, now: Duration) -> bool {
        use StoryIntent::{Answer, Earlier, GoOn, Judge, JudgeHere, Mark, Newest, Open, OtherAnswers, Pass, SecondLook, ShowNow, StepBack};
        match intent {
            SecondLook => true,
            GoOn => self.is_ready(now) && self.forward() == Some(Forward::LookBack),
            Answer(_) | ShowNow | Mark(_) | Newest | Earlier | Open(_) | StepBack | Judge(..) | JudgeHere(_) | Pass | OtherAnswers => false,
        }
    }

    /// When to look again: at the next message, at the next dot of who is writing, or when what has opened takes presses.
    pub(crate) fn next_deadline(&self, now: Duration, dots_move: bool) -> Option<Duration> {
        if self.is_opening() {
            return Some(self.ready_at);
        }
        let Flow::Coming { due, .. } = self.flow else { return None };
        if self.writer_here().is_none() || !dots_move {
            return Some(due);
        }
        let step = typing_step();
        let next_dot = Duration::from_millis((u64::try_from(now.as_millis()).unwrap_or(u64::MAX) / step + 1) * step);
        Some(due.min(next_dot))
    }

    /// Shows what is due.
    pub(crate) fn tick(&mut self, at: Moment<'_>) -> Outcome {
        match self.flow {
            Flow::Coming { due, .. } if due <= at.now => self.show_now(at),
            _ if self.is_opening() && self.is_ready(at.now) => {
                self.lately = Lately::Nothing;
                Outcome::SEEN
            }
            Flow::Coming { .. } | Flow::Waiting | Flow::Asking { .. } | Flow::Judging(_) | Flow::Still => Outcome::NOTHING,
        }
    }

    /// Does one thing.
    pub(crate) fn act(&mut self, intent: &StoryIntent, at: Moment<'_>) -> Outcome {
        use StoryIntent::{Judge, JudgeHere, OtherAnswers, Pass};
        match intent {
            // What has just appeared under a hand was not meant, whichever way it was pressed.
            StoryIntent::Answer(_) | StoryIntent::GoOn | Judge(..) | JudgeHere(_) | Pass | OtherAnswers if !self.is_ready(at.now) => {
                Outcome::NOTHING
            }
            StoryIntent::Answer(option) if self.is_deciding() => self.answer(*option, at),
            Judge(line, verdict) => self.judge(*line, *verdict, at),
            JudgeHere(verdict) => self.judge_here(*verdict, at),
            Pass => self.pass(at),
            OtherAnswers => self.turn_others(),
            StoryIntent::GoOn => self.go_forward(at),
            StoryIntent::ShowNow if self.is_coming() => self.show_now(at),
            StoryIntent::Mark(line) => self.mark(*line, at),
            StoryIntent::Open(channel) if self.places().contains(channel) => self.open(*channel, at.now),
            StoryIntent::Earlier => self.show_earlier(),
            StoryIntent::Newest => {
                self.is_up = false;
                Outcome { to_end: true, ..Outcome::SEEN }
            }
            StoryIntent::StepBack if self.can_step_back() => {
                self.session.step(Input::Back);
                self.catch_up(at.now)
            }
            // Nothing is there to be answered, shown, opened or taken back; and a debrief is another place.
            StoryIntent::Answer(_) | StoryIntent::ShowNow | StoryIntent::Open(_) | StoryIntent::StepBack | StoryIntent::SecondLook => {
                Outcome::NOTHING
            }
        }
    }

    /// Whether the session took this.
    pub(super) fn step(&mut self, input: Input) -> bool {
        !matches!(self.session.step(input).as_slice(), [Event::Refused { .. }])
    }

    pub(super) fn choose(&mut self, option: OptionId, at: Moment<'_>) -> Outcome {
        let mut outcome = Outcome::NOTHING;
        if self.step(Input::Choose(option)) {
            outcome.changed = true;
            self.following = true;
            self.forget_news();
            self.she_pressed();
            self.run(at, &mut outcome);
        }
        outcome
    }

    pub(super) fn read_on(&mut self, at: Moment<'_>) -> Outcome {
        // A track’s answer takes her along as her own does.
        self.following &= matches!(self.session.transcript().get(self.shown), Some(Event::Answered { .. }));
        self.she_pressed();
        self.show_now(at)
    }

    /// The next event, and all that needs no time after it.
    fn show_now(&mut self, at: Moment<'_>) -> Outcome {
        let mut outcome = Outcome::SEEN;
        self.flow = Flow::Still;
        self.show_next(&mut outcome);
        self.run(at, &mut outcome);
        outcome
    }

    fn mark(&mut self, line: LineId, at: Moment<'_>) -> Outcome {
        let input = if self.session.is_marked(line) { Input::Unmark(line) } else { Input::Mark(line) };
        if !self.step(input) {
            return Outcome::NOTHING;
        }
        // Whoever marks stays where the mark is.
        self.run(at, &mut Outcome::default());
        Outcome::SEEN
    }

    fn show_earlier(&mut self) -> Outcome {
        let items = self.items(self.looking_at);
        let first = items.len().saturating_sub(self.at_once());
        if first == 0 {
            return Outcome::NOTHING;
        }
        self.earlier += 1;
        // What was first until now stays in view.
        let line = items[first..].iter().find_map(|item| if let Item::Line(line) = item { Some(*line) } else { None });
        Outcome { focus: line.map(Target::Line), ..Outcome::SEEN }
    }

    /// Shows everything up to the open decision at once.
    fn catch_up(&mut self, now: Duration) -> Outcome {
        (self.flow, self.following) = (Flow::Still, false);
        self.shown = self.session.transcript().len();
        self.forget_news();
        if let Some(Rest::Deciding(choice)) = self.session.rest() {
            self.looking_at = self.story.scene(self.story.choice(choice).scene).channel;
        }
        let mut outcome = Outcome { focus: self.at_hand().map(Target::Line), ..Outcome::SEEN };
        self.she_pressed();
        self.come_to(self.looking_at, &mut outcome);
        self.open_what_is_asked(now, &mut outcome);
        outcome
    }

    /// Begins again at her n-th decision, with a new set of marks, if there was such a decision.
    pub(crate) fn again_from(&mut self, turn: usize, now: Duration) -> Option<Outcome> {
        let mut trace = self.session.trace();
        trace.steps.retain(|step| matches!(step, Step::Chose(..)));
        if turn >= trace.steps.len() {
            return None;
        }
        trace.steps.truncate(turn);
        self.session = Session::replay(Arc::clone(&self.story), &trace).ok()?;
        (self.along, self.is_together, self.vote) = (None, false, None);
        Some(self.catch_up(now))
    }

    /// Goes on in a changed story, as far along the same way as it still leads.
    pub(crate) fn take_over(&mut self, story: Arc<Story>) {
        let mut trace = self.session.trace();
        let session = loop {
            match Session::replay(Arc::clone(&story), &trace) {
                Ok(session) => break session,
                Err(_) if trace.steps.pop().is_some() => {}
                // Not even the beginning runs any more; `check` says why, and the old story stays.
                Err(_) => return,
            }
        };
        let (along, is_together, looking_at) = (self.along.take(), self.is_together, self.looking_at);
        let ready_at = self.ready_at;
        *self = Self::over(story, session);
        (self.along, self.is_together) = (along, is_together);
        self.take_all_for_seen();
        self.catch_up(Duration::ZERO);
        (self.ready_at, self.lately) = (ready_at, Lately::Nothing);
        if looking_at.position() < self.story.channels().len() && self.places().contains(&looking_at) {
            self.looking_at = looking_at;
        }
        // At its end the story waits to be looked back on.
        if matches!(self.session.rest(), Some(Rest::Over(_))) {
            self.flow = Flow::Waiting;
        }
    }

    /// She looks at a place that she has chosen, and is not taken from there by what comes elsewhere.
    fn open(&mut self, channel: ChannelId, now: Duration) -> Outcome {
        let mut outcome = Outcome::SEEN;
        self.following = false;
        self.she_pressed();
        self.look_at(channel, &mut outcome);
        self.open_what_is_asked(now, &mut outcome);
        outcome
    }

    /// Whether the end of the conversation is out of view now.
    pub(crate) fn scrolled_up(&mut self, up: bool) -> Outcome {
        let changed = std::mem::replace(&mut self.is_up, up) != up;
        Outcome { changed, ..Outcome::NOTHING }
    }

    /// Whether the end of the conversation is out of view.
    pub(crate) fn is_up(&self) -> bool {
        self.is_up
    }

    /// How much has not been in view in the place at hand.
    pub(crate) fn unseen_here(&self) -> usize {
        self.items(self.looking_at).into_iter().filter(|item| self.is_unseen(*item)).count()
    }

    /// The eye rests on this line now.
    pub(crate) fn rest_on(&mut self, line: Option<LineId>) -> Outcome {
        let changed = std::mem::replace(&mut self.eye, line) != line;
        if changed || line.is_none() {
            self.judge_at(line);
        }
        Outcome { changed, ..Outcome::NOTHING }
    }

    /// Shows all that needs no time, and sets the deadline of what does.
    pub(super) fn run(&mut self, at: Moment<'_>, outcome: &mut Outcome) {
        let since = self.shown;
        self.run_on(at, outcome);
        self.came_at_once(since, outcome);
        self.open_what_is_asked(at.now, outcome);
    }

    fn run_on(&mut self, at: Moment<'_>, outcome: &mut Outcome) {
        while self.flow == Flow::Still {
            let Some(event) = self.session.transcript().get(self.shown).cloned() else {
                if self.taken_by_itself().is_some() && !self.has_news_elsewhere() {
                    self.wait_for(at.pace.scaled(self.time_to_read(at.texts)), None, at.now, outcome);
                    continue;
                }
                self.appear(at.now);
                if self.taken_by_itself().is_some() {
                    self.flow = Flow::Waiting;
                }
                // All is there: the eye rests where reading goes on from.
                outcome.focus = if self.can_go_on() { Some(Target::GoOn) } else { self.reads_on_at() };
                return;
            };
            if let Event::Judging { .. } = &event {
                self.appear(at.now);
                self.flow = Flow::Asking { came_from: self.looking_at };
                outcome.focus = if self.can_go_on() { Some(Target::GoOn) } else { self.reads_on_at() };
                return;
            }
            if self.waits_before(&event) {
                self.appear(at.now);
                self.flow = Flow::Waiting;
                outcome.focus = Some(Target::GoOn);
                return;
            }
            let delay = at.pace.scaled(self.delay(&event, at.texts));
            self.wait_for(delay, self.writer(&event), at.now, outcome);
        }
    }

    /// What comes next comes after this time, or now.
    fn wait_for(&mut self, delay: Duration, writer: Option<(PersonaId, ChannelId)>, now: Duration, outcome: &mut Outcome) {
        if delay.is_zero() {
            self.show_next(outcome);
        } else {
            self.flow = Flow::Coming { due: now + delay, writer };
            self.lately = Lately::Came;
        }
    }

    /// Something to press stands where another such thing was pressed.
    pub(super) fn appear_at_once(&mut self, now: Duration) {
        self.lately = Lately::Came;
        self.appear(now);
    }

    /// What is asked opens: for a second, nothing that is pressed there was meant. Pressing again does not shorten it.
    pub(super) fn opens_at(&mut self, now: Duration) {
        self.lately = Lately::Opened;
        self.ready_at = now + Duration::from_millis(pacing().asked_ms);
    }

    /// Whether what is asked has opened a moment ago and takes no press yet.
    pub(crate) fn is_opening(&self) -> bool {
        self.lately == Lately::Opened
    }

    /// Something to press is there now.
    fn appear(&mut self, now: Duration) {
        if self.lately == Lately::Came {
            self.lately = Lately::Nothing;
            self.ready_at = now + Duration::from_millis(pacing().unmeant_ms);
        }
    }

    /// What is asked is taken to have stood open for a while. From when on it does.
    pub(super) fn stands_open(&mut self) -> Duration {
        self.lately = if self.is_opening() { Lately::Nothing } else { self.lately };
        self.ready_at
    }

    /// Whether a press that answers or goes on can have been meant.
    pub(crate) fn is_ready(&self, now: Duration) -> bool {
        now >= self.ready_at
    }

    /// A new scene, a moment to breathe and the end wait for her; and so does an answer that a room’s track takes elsewhere, where something has come.
    fn waits_before(&self, event: &Event) -> bool {
        match event {
            Event::SceneEntered { .. } => self.shown > 0,
            Event::Answered { .. } => self.is_kept_from(self.leads_to(event)),
            Event::Paused | Event::Ended { .. } => true,
            _ => false,
        }
    }

    pub(super) fn show_next(&mut self, outcome: &mut Outcome) {
        let Some(event) = self.session.transcript().get(self.shown).cloned() else { return self.take_by_itself() };
        self.shown += 1;
        match event {
            Event::SceneEntered { scene } => {
                self.following = false;
                self.look_at(self.story.scene(scene).channel, outcome);
            }
            Event::LineShown { line } => self.line_came(line, outcome),
            Event::Answered { choice, option } => {
                if let Some(channel) = self.story.answer(choice, option).says {
                    self.look_at(channel, outcome);
                }
            }
            Event::Feedback { choice, option } => {
                // It stands where she was looking when she answered, and waits there if she has gone elsewhere.
                outcome.reveal.push(Target::Feedback(choice, option));
                self.came(Item::Feedback(choice, option));
            }
            _ => {}
        }
    }

    fn line_came(&mut self, line: LineId, outcome: &mut Outcome) {
        let channel = self.story.line(line).channel;
        // From where something has come since she last pressed anything, nothing takes her away: what comes elsewhere is news there.
        self.following &= !self.is_kept_from(Some(channel));
        if self.following {
            self.look_at(channel, outcome);
        }
        self.came(Item::Line(line));
    }

    pub(super) fn look_at(&mut self, channel: ChannelId, outcome: &mut Outcome) {
        if self.looking_at != channel {
            (self.is_up, self.earlier) = (false, 0);
            self.leave_off();
            outcome.reveal.push(Target::Place(channel));
            self.come_to(channel, outcome);
        }
        self.looking_at = channel;
    }

    /// How long something takes to come, at the usual pace: as long as what came last takes to be read.
    fn delay(&self, event: &Event, texts: &Localiser) -> Duration {
        let Pacing { least_ms, most_ms, .. } = *pacing();
        match event {
            Event::LineShown { line } => {
                let place = self.story.line(*line).channel;
                let is_page = matches!(self.story.channel(place).kind, ChannelKind::Feed | ChannelKind::Site);
                if self.items(self.looking_at).is_empty() || is_page && !self.following {
                    // Where nothing stands yet, the first thing is there at once, and so is what stands in a feed or on a page.
                    Duration::ZERO
                } else if place == self.looking_at || self.following {
                    self.time_to_read(texts)
                } else {
                    Duration::from_millis(least_ms / 2)
                }
            }
            Event::Typing { lasts, .. } => {
                lasts.map_or(Duration::from_millis(most_ms / 2), |seconds| Duration::from_secs(u64::from(seconds)))
            }
            Event::Feedback { .. } => self.time_to_read(texts),
            _ => Duration::ZERO,
        }
    }

    /// How long it takes to read what came last, within bounds.
    fn time_to_read(&self, texts: &Localiser) -> Duration {
        let Pacing { least_ms, most_ms, word_ms, .. } = *pacing();
        let words = match self.seen().last() {
            Some(Event::LineShown { line }) => texts.words(&self.story.line(*line).key),
            Some(Event::Answered { choice, option }) => texts.words(&self.story.answer_key(*choice, *option)),
            Some(Event::Feedback { choice, option }) => texts.attribute(&self.story.answer_key(*choice, *option), "feedback"),
            _ => String::new(),
        };
        Duration::from_millis((word_ms * words.split_whitespace().count() as u64).clamp(least_ms, most_ms))
    }

    /// Whoever writes where she looks is seen writing; people who talk, and her own words, are not.
    fn writer(&self, event: &Event) -> Option<(PersonaId, ChannelId)> {
        match event {
            Event::LineShown { line } => {
                let told = self.story.line(*line);
                let kind = self.story.channel(told.channel).kind;
                let types = told.kind == LineKind::Message && matches!(kind, ChannelKind::Direct | ChannelKind::Group);
                let speaker = told.speaker.filter(|speaker| types && *speaker != self.story.player())?;
                Some((speaker, told.channel))
            }
            Event::Typing { persona, channel, .. } => Some((*persona, *channel)),
            _ => None,
        }
    }

    /// Where reading goes on: at the first line that she has not seen; else at the newest of a conversation or a feed, at the first of a page.
    pub(crate) fn at_hand(&self) -> Option<LineId> {
        let is_page = self.story.channel(self.looking_at).kind == ChannelKind::Site;
        match self.first_unseen(self.looking_at) {
            Some(Item::Line(line)) => Some(line),
            _ if is_page => self.first_here(),
            _ => self.newest_here(),
        }
    }

    fn first_here(&self) -> Option<LineId> {
        self.seen().iter().find_map(|event| match event {
            Event::LineShown { line } if self.story.line(*line).channel == self.looking_at => Some(*line),
            _ => None,
        })
    }

    /// How much of a conversation is drawn: some screens of it. What came before that is asked for, so that a long one scrolls like a short one.
    pub(crate) fn at_once(&self) -> usize {
        const AT_ONCE: usize = 40;
        (AT_ONCE * (self.earlier + 1)).max(self.unseen_from_end())
    }

    pub(super) fn newest_here(&self) -> Option<LineId> {
        self.seen().iter().rev().find_map(|event| match event {
            Event::LineShown { line } if self.story.line(*line).channel == self.looking_at => Some(*line),
            _ => None,
        })
    }

    /// The same, the one in which something came last first.
    pub(crate) fn places_by_news(&self) -> Vec<ChannelId> {
        let last = |place: &ChannelId| {
            self.seen().iter().rposition(|event| match event {
                Event::LineShown { line } => self.story.line(*line).channel == *place,
                Event::Answered { choice, option } => self.story.answer(*choice, *option).says == Some(*place),
                Event::SceneEntered { scene } => self.story.scene(*scene).channel == *place,
                _ => false,
            })
        };
        let mut places = self.places();
        places.sort_by_cached_key(|place| std::cmp::Reverse(last(place)));
        places
    }

    /// The conversations in which something can be seen, in the order in which they began.
    pub(crate) fn places(&self) -> Vec<ChannelId> {
        let mut places = Vec::new();
        for event in self.seen() {
            let channel = match event {
                Event::SceneEntered { scene } => Some(self.story.scene(*scene).channel),
                Event::LineShown { line } => Some(self.story.line(*line).channel),
                Event::Answered { choice, option } => self.story.answer(*choice, *option).says,
                _ => None,
            };
            places.extend(channel.filter(|channel| !places.contains(channel)));
        }
        places
    }
}

fn is_visible(event: &Event) -> bool {
    use Event::{Ended, Judged, Marked, Unmarked};
    !matches!(event, Ended { .. } | Marked { .. } | Unmarked { .. } | Judged { .. })
}

fn answers(trace: &Trace) -> Vec<Id> {
    let chosen = trace.steps.iter().filter_map(|step| if let Step::Chose(_, option) = step { Some(option.clone()) } else { None });
    chosen.collect()
}
