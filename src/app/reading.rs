//! What she has read: which lines have been in view, what came since she last decided, and where reading leads before she decides again.
//!
//! Owns: the rule that no answer opens while what it is about is unseen. Refuses to know: pixels, and when something is in view: whoever draws says so.

use super::outcome::Outcome;
use super::playback::Playback;
use super::target::Target;
use super::thread::Item;
use crate::story::state::Rest;
use crate::story::{ChannelId, ChoiceId, Event, OptionId};
use std::collections::{BTreeMap, BTreeSet};

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

    /// Where reading leads before the answers open, and how much is new there: first to what the answers are about, in the order in which it came, then
    /// back to where the question stands. None where nothing is asked, or the answers are open.
    pub(crate) fn next_to_read(&self) -> Option<News> {
        let choice = self.asks_her().filter(|_| !self.reading.is_open)?;
        let about = self.about(choice);
        let home = self.story.scene(self.story.choice(choice).scene).channel;
        let unseen = self.news().into_iter().find(|news| about.contains(&news.place));
        unseen.or_else(|| (self.looking_at != home).then_some(News { place: home, count: 0 }))
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
    pub(crate) fn in_view(&mut self, items: impl IntoIterator<Item = Item>) -> Outcome {
        let before = (self.reading.seen.len(), self.next_to_read());
        self.reading.seen.extend(items);
        if self.reading.seen.len() == before.0 {
            return Outcome::NOTHING;
        }
        let mut outcome = Outcome::NOTHING;
        self.open_answers(&mut outcome);
        outcome.changed |= before.1 != self.next_to_read() || self.decision().is_some();
        outcome
    }

    /// Whether answers may open at any moment and take their room from what is in view.
    pub(crate) fn is_about_to_be_asked(&self) -> bool {
        self.asks_her().is_some() && !self.reading.is_open
    }

    /// These are in view, and would not be with answers below them.
    pub(crate) fn stands_low(&mut self, items: BTreeSet<Item>) {
        self.reading.low = items;
    }

    /// Opens the answers once everything that they are about has been in view.
    pub(super) fn open_answers(&mut self, outcome: &mut Outcome) {
        if self.reading.is_open || self.asks_her().is_none() || self.next_to_read().is_some() {
            return;
        }
        self.reading.is_open = true;
        outcome.changed = true;
        // With answers below it there is less room: what came all at once is read from its first line.
        // Whoever was led on from there stays where she was led.
        let first = self.reading.led_to.or_else(|| self.reading.begins.get(&self.looking_at).copied()).and_then(target);
        outcome.at_top = first.or(outcome.at_top);
        outcome.focus = first.filter(|first| first.line().is_some()).or_else(|| self.reads_on_at());
    }

    /// On to what has not been in view.
    pub(super) fn read_next(&mut self) -> Outcome {
        let mut outcome = Outcome::SEEN;
        // Whoever reads on has read what was before her.
        let low = std::mem::take(&mut self.reading.low);
        self.reading.seen.extend(low);
        if let Some(news) = self.next_to_read() {
            self.look_at(news.place, &mut outcome);
            self.reading.led_to = self.first_unseen(news.place);
            outcome.at_top = self.reading.led_to.and_then(target);
        }
        self.open_answers(&mut outcome);
        outcome
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
        let is_told = match item {
            Item::Line(line) => self.story.line(line).speaker != Some(self.story.player()),
            Item::Feedback(..) => true,
            Item::Own(..) | Item::Day(_) => false,
        };
        is_told && !self.reading.seen.contains(&item)
    }

    fn begin_with(&mut self, place: ChannelId, first: Item) {
        let stands_before = self.items(place).into_iter().take_while(|item| *item != first).any(|item| !matches!(item, Item::Day(_)));
        if stands_before {
            self.reading.begins.entry(place).or_insert(first);
        }
    }

    /// What she has not seen of what came since she last decided, place by place in the order in which it came.
    fn news(&self) -> Vec<News> {
        let decided = self.seen().iter().rposition(|event| matches!(event, Event::Answered { .. })).unwrap_or_default();
        let mut news = Vec::<News>::new();
        for event in &self.seen()[decided..] {
            let Some((place, _)) = self.stands(event).filter(|(_, item)| self.is_unseen(*item)) else { continue };
            match news.iter_mut().find(|news| news.place == place) {
                Some(news) => news.count += 1,
                None => news.push(News { place, count: 1 }),
            }
        }
        news
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

    /// The places that a decision is about: where it stands, and where its answers speak.
    fn about(&self, choice: ChoiceId) -> BTreeSet<ChannelId> {
        let home = self.story.scene(self.story.choice(choice).scene).channel;
        let says = |option: &OptionId| self.story.answer(choice, *option).says;
        self.session.offered().iter().filter_map(says).chain([home]).collect()
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
    pub(crate) fn see_all_here(&mut self) -> Outcome {
        self.in_view(self.items(self.looking_at))
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
            let items = playing.items(playing.looking_at);
            let last = items.len().saturating_sub(self.rows);
            let from = self.top.and_then(|top| items.iter().position(|item| target(*item) == Some(top))).map_or(last, |top| top.min(last));
            let view: Vec<Item> = items.into_iter().skip(from).take(self.rows).collect();
            self.shown.extend(view.iter().copied());
            let outcome = playing.in_view(view);
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

    /// Plays to the end, taking the n-th of what is offered, and holds every decision to the law. How many there were.
    fn walk(mut model: Model, rows: usize, taken: usize) -> usize {
        let (mut face, mut now, mut decisions) = (Face::of(rows), Duration::ZERO, 0);
        for _ in 0..20_000 {
            now += Duration::from_millis(450);
            let came = model.tick(now, TODAY);
            face.draw(&mut model, &came);
            let Place::Story(playing) = &model.place else { return decisions };
            let next: Intent = if playing.judging().is_some() {
                StoryIntent::Pass.into()
            } else if playing.decision().is_some() {
                decisions += 1;
                assert_eq!(unseen_and_unnamed(playing, &face), [], "at decision {decisions} in a window of {rows} rows");
                let offered = playing.session.offered();
                let option = taken.checked_sub(1).and_then(|place| offered.get(place.min(offered.len().saturating_sub(1))));
                StoryIntent::Answer(option.copied().unwrap_or(OptionId::SILENCE)).into()
            } else {
                StoryIntent::GoOn.into()
            };
            let came = model.act(&next);
            face.draw(&mut model, &came);
        }
        panic!("the story never ends");
    }

    #[test]
    fn no_answer_opens_before_what_it_is_about_was_in_view_or_is_named() {
        let shipped = || Library::built_in().unwrap_or_else(|diagnostics| panic!("{diagnostics:?}"));
        let stories = shipped().scenarios().to_vec();
        let frozen = (crate::fixture::library as fn() -> Library, crate::fixture::kites());
        for (library, story) in stories.into_iter().map(|id| (shipped as fn() -> Library, id)).chain([frozen]) {
            for (rows, taken) in [(2, 1), (3, 0), (9, 2), (40, 1)] {
                for pace in [Pace::Usual, Pace::AllAtOnce] {
                    let decisions = walk(play(opened_with(library()), &story, pace), rows, taken);
                    assert!(decisions > 2, "{story}: the law was asked {decisions} times");
                }
            }
        }
    }

    /// All dots went with a choice that was taken back: places that nobody had opened looked read.
    #[test]
    fn a_choice_taken_back_forgets_nothing_that_was_seen_and_leaves_what_was_not() {
        let library = Library::built_in().unwrap_or_else(|diagnostics| panic!("{diagnostics:?}"));
        let story = library.scenarios().iter().find(|id| id.as_str() == "other-network").expect("it is shipped").clone();
        let mut model = play(opened_with(library), &story, Pace::AllAtOnce);
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
                    let read = |place: &&ChannelId| {
                        playing.reading.seen.contains(&playing.items(**place).into_iter().last().expect("it was unread"))
                    };
                    for place in unread.iter().filter(|place| **place != playing.looking_at && !read(place)) {
                        assert!(playing.is_unread(*place), "its dot is gone");
                        kept += 1;
                    }
                    StoryIntent::Answer(OptionId::SILENCE).into()
                }
                (None, Some(_), None) => {
                    before = Some(unread);
                    StoryIntent::Answer(playing.session.offered()[0]).into()
                }
            };
            let came = model.act(&next);
            face.draw(&mut model, &came);
        }
        assert!(kept > 0, "nothing was unread when a choice was taken back");
    }
}
