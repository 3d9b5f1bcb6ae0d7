//! A session at play: its events come one at a time, at the pace of somebody who writes.
//!
//! Owns: which events can be seen yet, when the next one comes, which conversation is looked at, what is unread. Refuses to know: how it is drawn, and
//! every rule of a story: the [`Session`] has decided all before any of it is shown. There is one queue of one deadline, so an idle story sleeps.

use super::Intent;
use super::pacing::{Pacing, pacing};
use super::thread::Item;
use crate::app::preferences::Pace;
use crate::app::words::Name;
use crate::language::Localiser;
use crate::story::state::Rest;
use crate::story::tables::{ChannelKind, LineKind};
use crate::story::trace::Step;
use crate::story::{ChannelId, ChoiceId, Event, Id, Input, LineId, OptionId, PersonaId, Refusal, Session, Story, Trace};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

/// The name of the view of a line.
pub(crate) fn line_name(line: LineId) -> Name {
    Name("line", line.position())
}

/// The name of the view of something about an answer.
pub(crate) fn answer_name(kind: &'static str, choice: ChoiceId, option: OptionId) -> Name {
    const MOST_ANSWERS: usize = 8;
    Name(kind, choice.position() * MOST_ANSWERS + usize::from(option.0))
}

/// The button that goes on.
pub(crate) const GO_ON: Name = Name("go-on", 0);

/// Which of the three dots is dark at this time.
pub(crate) fn typing_step(now: Duration) -> usize {
    let step = u128::from(super::pacing::typing_step());
    usize::try_from(now.as_millis() / step % 3).unwrap_or_default()
}

/// A session at play.
#[expect(clippy::struct_excessive_bools, reason = "each is a question of its own about what is on the screen")]
pub(crate) struct Playing {
    pub(crate) story: Arc<Story>,
    pub(crate) session: Session,
    /// How many events of the transcript can be seen.
    shown: usize,
    /// The conversation that is looked at.
    pub(crate) looking_at: ChannelId,
    pub(crate) unread: BTreeSet<ChannelId>,
    /// Who is writing, and where.
    pub(crate) writing: Option<(PersonaId, ChannelId)>,
    due: Option<Duration>,
    /// Something came with time since the last thing that she did.
    paced: bool,
    /// From when on presses count: what has just appeared under a pointer was not meant.
    pub(crate) ready_at: Duration,
    /// The story waits for her to read on.
    pub(crate) waits: bool,
    /// Lines come as an answer to what she did: the eye goes with them.
    following: bool,
    /// The answers of a route that is read along, by name.
    along: Option<Vec<Id>>,
    /// The last word has been read.
    pub(crate) is_over: bool,
    /// Where the eye is: the newest line that can be seen.
    pub(crate) newest: Option<LineId>,
    pub(crate) wish: Option<Name>,
    /// What should be scrolled to, without focus.
    pub(crate) show: Vec<Name>,
    /// She has scrolled up in the conversation, and should not be pulled away.
    pub(crate) scrolled_up: bool,
    /// Something came while she had.
    pub(crate) missed: bool,
    /// The conversation should go to its end.
    pub(crate) to_end: bool,
    /// How many times she asked for what came earlier in this conversation.
    earlier: usize,
}

impl Playing {
    /// Begins a story, to be played or to be read along.
    ///
    /// # Errors
    /// When the story never comes to a decision.
    pub(crate) fn begin(story: Arc<Story>, along: bool) -> Result<Self, Refusal> {
        let session = Session::begin(Arc::clone(&story))?;
        let route = story.golden().first().filter(|_| along).map(|(_, trace)| answers(trace));
        let mut playing = Self::over(story, session);
        playing.along = route.or(along.then(Vec::new));
        Ok(playing)
    }

    fn over(story: Arc<Story>, session: Session) -> Self {
        let looking_at = session.open_channel().unwrap_or_else(|| story.scenes()[0].channel);
        Self {
            story,
            session,
            shown: 0,
            looking_at,
            unread: BTreeSet::new(),
            writing: None,
            due: None,
            paced: false,
            ready_at: Duration::ZERO,
            waits: false,
            following: false,
            along: None,
            is_over: false,
            newest: None,
            wish: None,
            show: Vec::new(),
            scrolled_up: false,
            missed: false,
            to_end: false,
            earlier: 0,
        }
    }

    /// The events that can be seen.
    pub(crate) fn seen(&self) -> &[Event] {
        let transcript = self.session.transcript();
        &transcript[..self.shown.min(transcript.len())]
    }

    /// Whether a decision is open and everything before it has been shown.
    pub(crate) fn is_deciding(&self) -> bool {
        self.decision().is_some()
    }

    /// The open decision, once everything before it has been shown and there is something for her to decide.
    pub(crate) fn decision(&self) -> Option<ChoiceId> {
        match self.session.rest() {
            Some(Rest::Deciding(choice)) if self.is_caught_up() && self.along.is_none() => Some(choice),
            _ => None,
        }
    }

    /// Whether “read on” is what can be done now.
    pub(crate) fn can_go_on(&self) -> bool {
        self.waits || self.is_caught_up() && self.along.is_some()
    }

    /// Whether the story is read along.
    pub(crate) fn is_read_along(&self) -> bool {
        self.along.is_some()
    }

    /// What comes next on the way that is read along.
    pub(crate) fn next_along(&self) -> Option<(ChoiceId, OptionId)> {
        let route = self.along.as_ref().filter(|_| !self.waits)?;
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
        self.along.is_none() && self.session.trace().steps.iter().any(|step| matches!(step, Step::Chose(..)))
    }

    /// Whether something is on its way.
    pub(crate) fn is_coming(&self) -> bool {
        self.due.is_some()
    }

    fn is_caught_up(&self) -> bool {
        !self.waits && self.due.is_none() && self.shown >= self.session.transcript().len()
    }

    /// When to look again: at the next message, or at the next dot of who is writing.
    pub(crate) fn next_deadline(&self, now: Duration, dots_move: bool) -> Option<Duration> {
        let due = self.due?;
        if self.writing.is_none_or(|(_, channel)| channel != self.looking_at) || !dots_move {
            return Some(due);
        }
        let step = super::pacing::typing_step();
        let next_dot = Duration::from_millis((u64::try_from(now.as_millis()).unwrap_or(u64::MAX) / step + 1) * step);
        Some(due.min(next_dot))
    }

    /// Shows what is due. Whether anything that can be seen has changed.
    pub(crate) fn tick(&mut self, now: Duration, pace: Pace, texts: &Localiser) -> bool {
        let Some(due) = self.due else { return false };
        if due <= now {
            self.due = None;
            self.show_next();
            self.run(now, pace, texts);
            return true;
        }
        self.writing.is_some()
    }

    /// Does one thing.
    pub(crate) fn act(&mut self, intent: &Intent, now: Duration, pace: Pace, texts: &Localiser) {
        match intent {
            Intent::Answer(option) if self.is_deciding() => {
                self.session.step(Input::Choose(*option));
                self.following = true;
                self.run(now, pace, texts);
            }
            Intent::GoOn if self.waits => {
                self.waits = false;
                if self.is_at_the_end() {
                    self.is_over = true;
                    return;
                }
                self.following = false;
                self.show_next();
                self.run(now, pace, texts);
            }
            Intent::GoOn if self.can_go_on() => self.go_along(now, pace, texts),
            Intent::ShowNow => {
                if self.due.take().is_some() {
                    self.show_next();
                }
                self.run(now, pace, texts);
            }
            Intent::Mark(line) => {
                let input = if self.session.is_marked(*line) { Input::Unmark(*line) } else { Input::Mark(*line) };
                self.session.step(input);
                self.run(now, pace, texts);
                // Whoever marks stays where the mark is.
                self.wish = None;
            }
            Intent::Open(channel) => self.open(*channel),
            Intent::Earlier => {
                // What was first until now stays in view.
                let items = self.items(self.looking_at);
                let first = items.len().saturating_sub(self.at_once());
                let line = items[first..].iter().find_map(|item| if let Item::Line(line) = item { Some(*line) } else { None });
                self.wish = line.map(line_name);
                self.earlier += 1;
            }
            Intent::Newest => (self.to_end, self.missed, self.scrolled_up) = (true, false, false),
            Intent::StepBack if self.can_step_back() => self.step_back(),
            _ => {}
        }
    }

    /// The next answer of the route that is read along.
    fn go_along(&mut self, now: Duration, pace: Pace, texts: &Localiser) {
        let Some((_, option)) = self.next_along() else { return };
        self.session.step(Input::Choose(option));
        self.following = true;
        self.run(now, pace, texts);
    }

    fn step_back(&mut self) {
        self.session.step(Input::Back);
        self.catch_up();
    }

    /// Shows everything up to the open decision at once.
    fn catch_up(&mut self) {
        (self.due, self.writing, self.waits, self.following, self.is_over) = (None, None, false, false, false);
        self.shown = self.session.transcript().len();
        self.unread.clear();
        if let Some(Rest::Deciding(choice)) = self.session.rest() {
            self.looking_at = self.story.scene(self.story.choice(choice).scene).channel;
        }
        self.newest = self.newest_here();
        self.wish = self.at_hand().map(line_name);
    }

    /// Begins again at her n-th decision, with a new set of marks. Whether there was such a decision.
    pub(crate) fn again_from(&mut self, turn: usize) -> bool {
        let mut trace = self.session.trace();
        trace.steps.retain(|step| matches!(step, Step::Chose(..)));
        if turn >= trace.steps.len() {
            return false;
        }
        trace.steps.truncate(turn);
        let Ok(session) = Session::replay(Arc::clone(&self.story), &trace) else { return false };
        (self.session, self.along) = (session, None);
        self.catch_up();
        true
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
        let (along, looking_at, was_over) = (self.along.take(), self.looking_at, self.is_over);
        *self = Self::over(story, session);
        self.along = along;
        self.catch_up();
        if looking_at.position() < self.story.channels().len() && self.places().contains(&looking_at) {
            self.looking_at = looking_at;
        }
        // At its end the story waits to be looked back on, unless that has begun.
        let ended = matches!(self.session.rest(), Some(Rest::Over(_)));
        (self.is_over, self.waits) = (ended && was_over, ended && !was_over);
    }

    fn open(&mut self, channel: ChannelId) {
        self.session.step(Input::Open(channel));
        self.look_at(channel);
        self.newest = self.newest_here();
    }

    /// Shows all that needs no time, and sets the deadline of what does.
    fn run(&mut self, now: Duration, pace: Pace, texts: &Localiser) {
        while self.due.is_none() && !self.waits {
            let Some(event) = self.session.transcript().get(self.shown).cloned() else {
                self.appear(now);
                // All is there: the eye rests where reading goes on from.
                self.wish = if self.can_go_on() { Some(GO_ON) } else { self.at_hand().map(line_name) };
                return;
            };
            if self.waits_before(&event) {
                self.appear(now);
                self.waits = true;
                self.wish = Some(GO_ON);
                return;
            }
            let delay = pace.scaled(self.delay(&event, texts));
            if delay.is_zero() {
                self.show_next();
            } else {
                self.writing = self.writer(&event);
                self.due = Some(now + delay);
                self.paced = true;
            }
        }
    }

    /// Something to press is there now.
    fn appear(&mut self, now: Duration) {
        if std::mem::take(&mut self.paced) {
            self.ready_at = now + Duration::from_millis(pacing().unmeant_ms);
        }
    }

    /// Whether a press that answers or goes on can have been meant.
    pub(crate) fn is_ready(&self, now: Duration) -> bool {
        now >= self.ready_at
    }

    /// A new scene, a moment to breathe and the end wait for her.
    fn waits_before(&self, event: &Event) -> bool {
        match event {
            Event::SceneEntered { .. } => self.shown > 0,
            Event::Paused | Event::Ended { .. } => true,
            _ => false,
        }
    }

    fn show_next(&mut self) {
        self.writing = None;
        let Some(event) = self.session.transcript().get(self.shown).cloned() else { return };
        self.shown += 1;
        match event {
            Event::SceneEntered { scene } => {
                self.following = false;
                self.look_at(self.story.scene(scene).channel);
            }
            Event::LineShown { line } => self.line_came(line),
            Event::Answered { choice, option } => {
                if let Some(channel) = self.story.answer(choice, option).says {
                    self.look_at(channel);
                }
            }
            Event::Feedback { choice, option } => {
                self.show.push(answer_name("feedback", choice, option));
                // It stands where she was looking when she answered, and waits there if she has gone elsewhere.
                let stands = |channel: &ChannelId| self.items(*channel).last() == Some(&Item::Feedback(choice, option));
                let place = self.places().into_iter().find(stands);
                self.unread.extend(place.filter(|place| *place != self.looking_at));
            }
            _ => {}
        }
    }

    fn line_came(&mut self, line: LineId) {
        let told = self.story.line(line);
        let (channel, own) = (told.channel, told.speaker == Some(self.story.player()));
        if self.following {
            self.look_at(channel);
        }
        if channel == self.looking_at {
            self.newest = Some(line);
            self.missed |= self.scrolled_up;
        } else if !own && self.story.channel(channel).kind != ChannelKind::InPerson {
            self.unread.insert(channel);
        }
    }

    fn look_at(&mut self, channel: ChannelId) {
        if self.looking_at != channel {
            (self.missed, self.scrolled_up, self.earlier) = (false, false, 0);
            self.show.push(Name("place", channel.position()));
        }
        self.looking_at = channel;
        self.unread.remove(&channel);
    }

    /// How long something takes to come, at the usual pace.
    fn delay(&self, event: &Event, texts: &Localiser) -> Duration {
        let Pacing { least_ms, most_ms, letter_ms, .. } = *pacing();
        let by_length = |words: &str| (least_ms + letter_ms * words.chars().count() as u64).min(most_ms);
        let milliseconds = match event {
            Event::LineShown { line } => {
                let first = self.seen().iter().all(|event| !matches!(event, Event::LineShown { .. }));
                let told = self.story.line(*line);
                let page = matches!(self.story.channel(told.channel).kind, ChannelKind::Feed | ChannelKind::Site);
                match (first || page && !self.following, told.channel == self.looking_at || self.following) {
                    // The first thing of a story is there when it opens, and so is a feed or a page.
                    (true, _) => 0,
                    (_, false) => least_ms / 2,
                    _ => by_length(&texts.words(&told.key)),
                }
            }
            Event::Typing { .. } => most_ms,
            Event::Feedback { .. } => least_ms,
            _ => 0,
        };
        Duration::from_millis(milliseconds)
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
            Event::Typing { persona, channel } => Some((*persona, *channel)),
            _ => None,
        }
    }

    /// Where reading goes on: at the newest line of a conversation, at the first of a page.
    pub(crate) fn at_hand(&self) -> Option<LineId> {
        let page = matches!(self.story.channel(self.looking_at).kind, ChannelKind::Feed | ChannelKind::Site);
        if page { self.first_here() } else { self.newest }
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
        AT_ONCE * (self.earlier + 1)
    }

    fn newest_here(&self) -> Option<LineId> {
        self.seen().iter().rev().find_map(|event| match event {
            Event::LineShown { line } if self.story.line(*line).channel == self.looking_at => Some(*line),
            _ => None,
        })
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
    !matches!(event, Event::Ended { .. } | Event::Marked { .. } | Event::Unmarked { .. } | Event::ChannelOpened { .. })
}

fn answers(trace: &Trace) -> Vec<Id> {
    let chosen = trace.steps.iter().filter_map(|step| if let Step::Chose(_, option) = step { Some(option.clone()) } else { None });
    chosen.collect()
}
