//! What she has read: which lines have been in view, what came since she last decided, and where reading leads before she is asked anything.
//!
//! Owns: the rule that follows. Refuses to know: pixels, and when something is in view: whoever draws says so.
//!
//! Words: *new* is what others said, or what her answer did, that came since she last decided and has not been in view. *Asked* is a decision, or a judged
//! pause. *Her press* is an answer, a pass, going on, being led, opening a place, a step back; showing at once what is on its way is none.
//!
//! 1. What is asked opens once nothing is new in its places. A decision’s places are where it stands and where its answers speak. A pause’s places are those
//!    of its lines; a line that it asks about counts as new there even if it came before she last decided.
//! 2. While something is new there, the one button leads to it, place by place in the order in which it came; then, where a decision or a pause about
//!    one line stands elsewhere than where she looks, back to its place. Then it opens by itself. A pause about several lines opens by one press more.
//! 3. She is never taken from a place where something new came since her last press. Lines that answer her take her along with them only while nothing
//!    has come where she looks; the first that stands elsewhere after that ends it, and that one and all after it are news until her next answer. So does
//!    opening a place by herself. Where the story waits (before a scene, at a moment to breathe, at the end; in a class also before an answer of the track,
//!    if something is new elsewhere, or if it speaks elsewhere and something has come here), the button leads to everything new first, then goes on.
//! 4. After a pause she stays where its line stands if the next line of the scene stands there too, and is back where she looked when the story came to it
//!    otherwise. If she has gone to a place without any of its lines, she stays there.
//! 5. What is asked takes no press for a second after it has opened, and pressing again does not make that shorter.
//!
//! From 3 it follows that what was in view is never taken away before it has been read, unless she takes it away herself: no clock is needed for that.

use super::outcome::Outcome;
use super::playback::{Flow, Playback};
use super::target::Target;
use super::thread::Item;
use crate::story::state::Rest;
use crate::story::{ChannelId, ChoiceId, Event, LineId, OptionId};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// What has been in view, and where new text starts.
#[derive(Default)]
pub(super) struct Reading {
    /// Kept for as long as the story is open: a choice that is taken back forgets none of it.
    seen: BTreeSet<Item>,
    /// The first thing that did not come before her eyes, in each place where something stands before it. They go with her next answer.
    begins: BTreeMap<ChannelId, Item>,
    /// The answers have opened, and stay open wherever she looks until she answers.
    is_open: bool,
    /// What is in view and would no longer be with answers below it. It counts once she reads on from there.
    low: BTreeSet<Item>,
    /// Where she was led in the place at hand by reading on.
    led_to: Option<Item>,
    /// Something has come in the place at hand since she last pressed anything.
    came_here: bool,
}

/// What she is asked as soon as she has read what it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked<'p> {
    /// To decide.
    Choice(ChoiceId),
    /// What these lines do.
    Lines(&'p [LineId]),
}

/// What is new in one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct News {
    pub(crate) place: ChannelId,
    pub(crate) count: usize,
}

impl Playback {
    /// Whether something in a place other than the one at hand has not been in view.
    pub(crate) fn is_unread(&self, place: ChannelId) -> bool {
        place != self.looking_at && self.first_unseen(place).is_some()
    }

    /// Whether that is so anywhere.
    pub(crate) fn has_unread(&self) -> bool {
        self.places().into_iter().any(|place| self.is_unread(place))
    }

    /// Before this, a line says that new text starts.
    pub(crate) fn begins_with(&self, item: Item) -> bool {
        self.reading.begins.get(&self.looking_at) == Some(&item)
    }

    /// Where reading leads before what is asked opens, or before the story goes on, and how much is new there.
    pub(crate) fn next_to_read(&self) -> Option<News> {
        let Some(asked) = self.asks() else {
            let goes_on = self.waits() || self.is_caught_up() && self.is_read_along();
            return self.news().into_iter().next().filter(|_| goes_on);
        };
        let (about, home) = (self.about(asked), self.place_of(asked));
        let unseen = self.news().into_iter().find(|news| about.contains(&news.place));
        unseen.or_else(|| home.filter(|home| *home != self.looking_at).map(|place| News { place, count: 0 }))
    }

    /// What came since she last decided and stands aside: nothing asks about it, and she may look at it or not.
    pub(crate) fn aside(&self) -> Vec<News> {
        if self.decision().is_some() { self.news().into_iter().filter(|news| news.place != self.looking_at).collect() } else { Vec::new() }
    }

    /// Whether the answers may be shown.
    pub(super) fn are_answers_open(&self) -> bool {
        self.reading.is_open
    }

    /// These have been in view in the place at hand.
    pub(crate) fn in_view(&mut self, items: impl IntoIterator<Item = Item>, now: Duration) -> Outcome {
        let before = (self.reading.seen.len(), self.forward());
        self.reading.seen.extend(items);
        if self.reading.seen.len() == before.0 {
            return Outcome::NOTHING;
        }
        let mut outcome = Outcome::NOTHING;
        self.open_what_is_asked(now, &mut outcome);
        outcome.changed |= before.1 != self.forward() || self.decision().is_some();
        outcome
    }

    /// Whether answers may open at any moment and take their room from what is in view.
    pub(crate) fn is_about_to_be_asked(&self) -> bool {
        matches!(self.asks(), Some(Asked::Choice(_) | Asked::Lines([_])))
    }

    /// These are in view, and would not be with answers below them.
    pub(crate) fn stands_low(&mut self, items: BTreeSet<Item>) {
        self.reading.low = items;
    }

    /// Opens what is asked once everything that it is about has been in view. What takes the whole window waits for a press.
    pub(super) fn open_what_is_asked(&mut self, now: Duration, outcome: &mut Outcome) {
        match self.asks() {
            _ if self.next_to_read().is_some() => {}
            Some(Asked::Choice(_)) => self.open_answers(now, outcome),
            Some(Asked::Lines([_])) => self.begin_judging(now, outcome),
            Some(Asked::Lines(_)) | None => {}
        }
    }

    fn open_answers(&mut self, now: Duration, outcome: &mut Outcome) {
        self.reading.is_open = true;
        self.opens_at(now);
        outcome.changed = true;
        // With answers below it there is less room: what came all at once is read from its first line.
        // Whoever was led on from there stays where she was led.
        let first = self.reading.led_to.or_else(|| self.reading.begins.get(&self.looking_at).copied()).and_then(target);
        outcome.at_top = first.or(outcome.at_top);
        outcome.focus = first.filter(|first| first.line().is_some()).or_else(|| self.reads_on_at());
    }

    /// On to what has not been in view.
    pub(super) fn lead_to(&mut self, news: News, now: Duration) -> Outcome {
        let mut outcome = Outcome::SEEN;
        // Whoever reads on has read what was before her.
        let low = std::mem::take(&mut self.reading.low);
        self.reading.seen.extend(low);
        self.she_pressed();
        self.look_at(news.place, &mut outcome);
        self.reading.led_to = self.first_unseen(news.place);
        outcome.at_top = self.reading.led_to.and_then(target);
        self.open_what_is_asked(now, &mut outcome);
        outcome
    }

    /// She has pressed something: whatever it leads to is what she wants to see.
    pub(super) fn she_pressed(&mut self) {
        self.reading.came_here = false;
    }

    /// Something has come, where she looks or elsewhere.
    pub(super) fn came(&mut self, item: Item) {
        self.reading.came_here |= self.is_told(item) && self.items(self.looking_at).contains(&item);
    }

    /// Whether something that she has not turned from by herself keeps her from being taken to this place.
    pub(super) fn is_kept_from(&self, place: Option<ChannelId>) -> bool {
        self.reading.came_here && place.is_some_and(|place| place != self.looking_at)
    }

    /// Whether something is new elsewhere.
    pub(super) fn has_news_elsewhere(&self) -> bool {
        self.news().into_iter().any(|news| news.place != self.looking_at)
    }

    /// She comes to a place: what she has not seen there begins at the top, and a line says so.
    pub(super) fn come_to(&mut self, place: ChannelId, outcome: &mut Outcome) {
        let Some(first) = self.first_unseen(place) else { return };
        self.begin_with(place, first);
        outcome.at_top = target(first).or(outcome.at_top);
    }

    /// Several things came at once where she looks: they are read from the first one on.
    pub(super) fn came_at_once(&mut self, since: usize, outcome: &mut Outcome) {
        let here = |event: &Event| matches!(event, Event::LineShown { line } if self.story.line(*line).channel == self.looking_at);
        let came = self.seen().get(since..).unwrap_or_default().iter().filter(|event| here(event)).count();
        let Some(first) = self.first_unseen(self.looking_at).filter(|_| came > 1) else { return };
        self.begin_with(self.looking_at, first);
        outcome.at_top = target(first).or(outcome.at_top);
    }

    /// She has decided, or goes back to a decision.
    pub(super) fn forget_news(&mut self) {
        self.reading.begins.clear();
        self.leave_off();
        self.reading.is_open = false;
    }

    /// Where the story was changed under her, what stood there was read in its old words.
    pub(super) fn take_all_for_seen(&mut self) {
        self.shown = self.session.transcript().len();
        let all: Vec<Item> = self.places().into_iter().flat_map(|place| self.items(place)).collect();
        self.reading.seen.extend(all);
    }

    /// She looks at another place, or something else comes.
    pub(super) fn leave_off(&mut self) {
        self.reading.low.clear();
        self.reading.led_to = None;
    }

    /// How much of a place must be there for its first unseen line to be among it.
    pub(super) fn unseen_from_end(&self) -> usize {
        let items = self.items(self.looking_at);
        items.iter().position(|item| self.is_unseen(*item)).map_or(0, |first| items.len() - first)
    }

    pub(super) fn first_unseen(&self, place: ChannelId) -> Option<Item> {
        self.items(place).into_iter().find(|item| self.is_unseen(*item))
    }

    /// Where focus goes once all is there: to the first thing that has not been in view, or to the newest. What stands above that was told before.
    pub(super) fn reads_on_at(&self) -> Option<Target> {
        let newest = || self.items(self.looking_at).into_iter().rev().find_map(name);
        self.first_unseen(self.looking_at).and_then(target).or_else(newest)
    }

    /// Where focus rests when what was pressed is gone and the next thing is still on its way: on what she has just said, or on what shows the next. Only
    /// what stands there when a story opens has not been told, and is read.
    pub(crate) fn rests_at(&self) -> Option<Target> {
        if !self.is_coming() || self.reading.seen.is_empty() {
            return self.at_hand().map(Target::Line);
        }
        let newest = self.items(self.looking_at).into_iter().rev().find_map(name);
        newest.filter(|newest| matches!(newest, Target::Own(..))).or(Some(Target::ShowNow))
    }

    /// Others said it, or it tells what her answer did, and it has not been in view.
    pub(super) fn is_unseen(&self, item: Item) -> bool {
        self.is_told(item) && !self.reading.seen.contains(&item)
    }

    fn is_told(&self, item: Item) -> bool {
        match item {
            Item::Line(line) => self.story.line(line).speaker != Some(self.story.player()),
            Item::Feedback(..) => true,
            Item::Own(..) | Item::Day(_) => false,
        }
    }

    fn begin_with(&mut self, place: ChannelId, first: Item) {
        let stands_before = self.items(place).into_iter().take_while(|item| *item != first).any(|item| !matches!(item, Item::Day(_)));
        if stands_before {
            self.reading.begins.entry(place).or_insert(first);
        }
    }

    /// What she has not seen of what came since she last decided, place by place in the order in which it came.
    fn news(&self) -> Vec<News> {
        let mut news = Vec::<News>::new();
        for event in &self.seen()[self.news_begin()..] {
            let Some((place, _)) = self.stands(event).filter(|(_, item)| self.is_unseen(*item)) else { continue };
            match news.iter_mut().find(|news| news.place == place) {
                Some(news) => news.count += 1,
                None => news.push(News { place, count: 1 }),
            }
        }
        news
    }

    /// From which event on something counts as new: her last answer, or an earlier line that a pause asks about.
    fn news_begin(&self) -> usize {
        let decided = self.seen().iter().rposition(|event| matches!(event, Event::Answered { .. })).unwrap_or_default();
        let Some(Asked::Lines(lines)) = self.asks() else { return decided };
        let first = self.seen().iter().position(|event| matches!(event, Event::LineShown { line } if lines.contains(line)));
        first.map_or(decided, |first| first.min(decided))
    }

    /// What an event puts where.
    fn stands(&self, event: &Event) -> Option<(ChannelId, Item)> {
        match event {
            Event::LineShown { line } => Some((self.story.line(*line).channel, Item::Line(*line))),
            Event::Feedback { choice, option } => {
                let item = Item::Feedback(*choice, *option);
                self.places().into_iter().find(|place| self.items(*place).contains(&item)).map(|place| (place, item))
            }
            _ => None,
        }
    }

    /// The places of what is asked: where a decision stands, and where its answers speak; those of the lines of a pause.
    fn about(&self, asked: Asked<'_>) -> BTreeSet<ChannelId> {
        match asked {
            Asked::Choice(choice) => {
                let says = |option: &OptionId| self.story.answer(choice, *option).says;
                self.session.offered().iter().filter_map(says).chain([self.home(choice)]).collect()
            }
            Asked::Lines(lines) => lines.iter().map(|line| self.story.line(*line).channel).collect(),
        }
    }

    /// Where she looks when what is asked opens; anywhere, if it takes the whole window.
    fn place_of(&self, asked: Asked<'_>) -> Option<ChannelId> {
        match asked {
            Asked::Choice(choice) => Some(self.home(choice)),
            Asked::Lines([line]) => Some(self.story.line(*line).channel),
            Asked::Lines(_) => None,
        }
    }

    /// The place in which a decision stands.
    pub(crate) fn home(&self, choice: ChoiceId) -> ChannelId {
        self.story.scene(self.story.choice(choice).scene).channel
    }

    /// What she comes to and has not opened yet.
    pub(super) fn asks(&self) -> Option<Asked<'_>> {
        match (self.flow, self.session.transcript().get(self.shown)) {
            (Flow::Asking { .. }, Some(Event::Judging { lines, .. })) => Some(Asked::Lines(lines)),
            _ => self.asks_her().filter(|_| !self.reading.is_open).map(Asked::Choice),
        }
    }

    /// The decision that she comes to, open or not, once all before it has been shown.
    pub(super) fn asks_her(&self) -> Option<ChoiceId> {
        let is_hers = self.is_caught_up() && !self.is_read_along() && self.vote().is_none();
        match self.session.rest() {
            Some(Rest::Deciding(choice)) if is_hers && self.taken_by_itself().is_none() => Some(choice),
            _ => None,
        }
    }

    /// Everything in the place at hand has been in view, as in a window without an end.
    pub(crate) fn see_all_here(&mut self, now: Duration) -> Outcome {
        self.in_view(self.items(self.looking_at), now)
    }
}

/// What can be scrolled to.
fn target(item: Item) -> Option<Target> {
    match item {
        Item::Line(line) => Some(Target::Line(line)),
        Item::Feedback(choice, option) => Some(Target::Feedback(choice, option)),
        Item::Own(..) | Item::Day(_) => None,
    }
}

/// What can have focus.
fn name(item: Item) -> Option<Target> {
    if let Item::Own(choice, option) = item { Some(Target::Own(choice, option)) } else { target(item) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::preferences::Pace;
    use crate::app::tests::{TODAY, opened_with};
    use crate::app::{AppIntent, Intent, Model, Place, StoryIntent};
    use crate::library::Library;
    use crate::story::Id;
    use std::time::Duration;

    /// A face that shows so many rows at once: from where reading is led to, or else the last ones. It keeps what it has shown on its own.
    struct Face {
        rows: usize,
        shown: BTreeSet<Item>,
        place: Option<ChannelId>,
        top: Option<Target>,
    }

    impl Face {
        fn of(rows: usize) -> Self {
            Self { rows, shown: BTreeSet::new(), place: None, top: None }
        }

        fn draw(&mut self, model: &mut Model, outcome: &Outcome) {
            let Place::Story(playing) = &mut model.place else { return };
            if self.place != Some(playing.looking_at) {
                (self.place, self.top) = (Some(playing.looking_at), None);
            }
            self.top = outcome.at_top.or(self.top.filter(|_| !outcome.to_end));
            // Several lines that are asked about take the whole sheet.
            if playing.asked().len() > 1 {
                return;
            }
            let items = playing.items(playing.looking_at);
            let last = items.len().saturating_sub(self.rows);
            let from = self.top.and_then(|top| items.iter().position(|item| target(*item) == Some(top))).map_or(last, |top| top.min(last));
            let view: Vec<Item> = items.into_iter().skip(from).take(self.rows).collect();
            self.shown.extend(view.iter().copied());
            let outcome = model.in_view(view);
            if outcome.is_seen() {
                self.draw(model, &outcome);
            }
        }
    }

    fn play(mut model: Model, story: &Id, pace: Pace) -> Model {
        (model.preferences.pace, model.preferences.less_movement) = (pace, false);
        model.act(&AppIntent::Choose(story.clone()).into());
        model.act(&AppIntent::Play.into());
        model
    }

    /// What is wrong at the open decision: something that came since the last one was never shown, and no row beside the answers names its place.
    fn unseen_and_unnamed(playing: &Playback, face: &Face) -> Vec<Item> {
        let decided = playing.seen().iter().rposition(|event| matches!(event, Event::Answered { .. })).unwrap_or_default();
        let named: Vec<ChannelId> = playing.aside().into_iter().map(|news| news.place).collect();
        let player = Some(playing.story.player());
        let lines =
            playing.seen()[decided..].iter().filter_map(|event| if let Event::LineShown { line } = event { Some(*line) } else { None });
        let others = lines.filter(|line| playing.story.line(*line).speaker != player);
        let missed = others.filter(|line| !face.shown.contains(&Item::Line(*line)) && !named.contains(&playing.story.line(*line).channel));
        missed.map(Item::Line).collect()
    }

    /// What is wrong at the pause that has opened: a line that it asks about, or another that is new in the same place, was never shown.
    fn asked_unseen(playing: &Playback, face: &Face) -> Vec<Item> {
        let places: BTreeSet<ChannelId> = playing.asked().iter().map(|line| playing.story.line(*line).channel).collect();
        let new = since(playing, decided(playing), |place| places.contains(&place));
        let asked = playing.asked().iter().map(|line| Item::Line(*line));
        asked.chain(new).filter(|item| !face.shown.contains(item)).collect()
    }

    fn decided(playing: &Playback) -> usize {
        playing.seen().iter().rposition(|event| matches!(event, Event::Answered { .. })).unwrap_or_default()
    }

    /// What others said, and what was told of her answers, in these places from this event on.
    fn since(playing: &Playback, from: usize, is_there: impl Fn(ChannelId) -> bool) -> Vec<Item> {
        let came = playing.seen().get(from..).unwrap_or_default().iter().filter_map(|event| playing.stands(event));
        let told = came.filter(|(place, _)| is_there(*place)).map(|(_, item)| item);
        told.filter(|item| !matches!(item, Item::Line(line) if playing.story.line(*line).speaker == Some(playing.story.player()))).collect()
    }

    /// Where she looked, and from which event on nothing was pressed.
    struct Before {
        place: ChannelId,
        acted: usize,
    }

    impl Before {
        /// She was not taken from a place by itself in which something had come since she last did anything.
        fn hold(&self, playing: &Playback) {
            if playing.looking_at != self.place {
                let left = since(playing, self.acted, |place| place == self.place);
                assert_eq!(left, [], "it came, and she was taken away from it");
            }
        }
    }

    /// What is done next, in turn: pauses are passed or answered.
    fn next(playing: &Playback, taken: usize) -> Intent {
        let offered = playing.session.offered();
        let option = taken.checked_sub(1).and_then(|place| offered.get(place.min(offered.len().saturating_sub(1))));
        match playing.judging() {
            Some(judging) if !judging.is_answered && taken == 1 && playing.asked().len() == 1 => AppIntent::Digit(1).into(),
            Some(judging) if !judging.is_answered && taken != 1 => StoryIntent::Pass.into(),
            None if playing.decision().is_some() => StoryIntent::Answer(option.copied().unwrap_or(OptionId::SILENCE)).into(),
            _ => StoryIntent::GoOn.into(),
        }
    }

    /// Plays to the end, taking the n-th of what is offered, and holds every decision and every pause to the law. How many there were of each.
    fn walk(mut model: Model, rows: usize, taken: usize) -> (usize, usize) {
        let (mut face, mut now, mut asked, mut opened) = (Face::of(rows), Duration::ZERO, (0, 0), None);
        let mut acted = 0;
        for _ in 0..40_000 {
            now += Duration::from_millis(450);
            let Place::Story(playing) = &model.place else { return asked };
            let before = Before { place: playing.looking_at, acted };
            let came = model.tick(now, TODAY);
            face.draw(&mut model, &came);
            let Place::Story(playing) = &model.place else { return asked };
            before.hold(playing);
            // What has opened is held to the law once, before anything can be said to it.
            let open = (playing.decision(), playing.judging().filter(|judging| !judging.is_answered).map(|judging| judging.pause));
            if opened.replace(open) != Some(open) {
                if open.0.is_some() {
                    asked.0 += 1;
                    assert_eq!(unseen_and_unnamed(playing, &face), [], "at decision {} in a window of {rows} rows", asked.0);
                }
                if open.1.is_some() {
                    asked.1 += 1;
                    assert_eq!(asked_unseen(playing, &face), [], "at pause {} in a window of {rows} rows", asked.1);
                }
            }
            let next = next(playing, taken);
            let came = model.act(&next);
            if let (true, Place::Story(playing)) = (came.changed, &model.place) {
                acted = playing.seen().len();
            }
            face.draw(&mut model, &came);
        }
        panic!("the story never ends");
    }

    #[test]
    fn nothing_is_asked_before_what_it_is_about_was_in_view_and_nothing_that_came_is_taken_away() {
        let shipped = || Library::built_in().unwrap_or_else(|diagnostics| panic!("{diagnostics:?}"));
        let stories = shipped().scenarios().to_vec();
        let frozen = (crate::fixture::library as fn() -> Library, crate::fixture::kites());
        for (library, story) in stories.into_iter().map(|id| (shipped as fn() -> Library, id)).chain([frozen]) {
            for (rows, taken) in [(2, 1), (3, 0), (9, 2), (40, 1)] {
                for pace in [Pace::Usual, Pace::AllAtOnce] {
                    let (decisions, pauses) = walk(play(opened_with(library()), &story, pace), rows, taken);
                    assert!(decisions > 2 && pauses > 1, "{story}: the law was asked {decisions} and {pauses} times");
                }
            }
        }
    }

    /// All dots went with a choice that was taken back: places that nobody had opened looked read.
    #[test]
    fn a_choice_taken_back_forgets_nothing_that_was_seen_and_leaves_what_was_not() {
        let library = || Library::built_in().unwrap_or_else(|diagnostics| panic!("{diagnostics:?}"));
        let stories = library().scenarios().to_vec();
        let kept: usize = stories.iter().map(|story| kept_unread(play(opened_with(library()), story, Pace::AllAtOnce))).sum();
        assert!(kept > 0, "nothing was unread when a choice was taken back");
    }

    /// Takes every second decision back. How many places that were unread there have been unread again.
    fn kept_unread(mut model: Model) -> usize {
        let (mut face, mut before, mut kept) = (Face::of(9), None::<Vec<ChannelId>>, 0);
        for _ in 0..400 {
            model.let_pass();
            let Place::Story(playing) = &model.place else { break };
            let unread: Vec<ChannelId> = playing.places().into_iter().filter(|place| playing.is_unread(*place)).collect();
            let next: Intent = match (playing.judging(), playing.decision(), before.take()) {
                (Some(_), _, waits) => {
                    before = waits;
                    StoryIntent::Pass.into()
                }
                (None, None, waits) => {
                    before = waits;
                    StoryIntent::GoOn.into()
                }
                (None, Some(_), Some(unread)) => {
                    let seen = playing.reading.seen.clone();
                    model.act(&StoryIntent::StepBack.into());
                    let Place::Story(playing) = &model.place else { panic!("a step back leaves the story open") };
                    assert_eq!(playing.reading.seen, seen);
                    let is_read = |place: &&ChannelId| playing.items(**place).into_iter().all(|item| !playing.is_unseen(item));
                    for place in unread.iter().filter(|place| **place != playing.looking_at && !is_read(place)) {
                        assert!(playing.is_unread(*place), "its dot is gone");
                        kept += 1;
                    }
                    model.let_pass();
                    StoryIntent::Answer(OptionId::SILENCE).into()
                }
                (None, Some(_), None) => {
                    before = Some(unread);
                    StoryIntent::Answer(playing.session.offered().last().copied().unwrap_or(OptionId::SILENCE)).into()
                }
            };
            let came = model.act(&next);
            face.draw(&mut model, &came);
        }
        kept
    }
}
