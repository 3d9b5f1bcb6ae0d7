//! A debrief that is being read: which part, which card, which page, and where to come back to.
//!
//! Owns: where the reader is. Refuses to know: what the debrief says (that is [`Debrief`]) and how it is drawn.

use super::intent::{Chapter, DebriefIntent, Filter, Part};
use super::outcome::Outcome;
use super::path_map::{Side, Spot, Station, path_map};
use super::playback::Playback;
use super::target::Target;
use crate::story::debrief::{Debrief, Entry, Reading};
use crate::story::first_look::FirstLook;
use crate::story::{ChoiceId, LineId, OptionId, ReplayError, Session, Story, TacticId};
use std::ops::RangeInclusive;
use std::sync::Arc;

/// How many scenes of a path stand on one page.
pub(crate) const SCENES_A_PAGE: usize = 5;

/// How much of her conversation is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lines {
    /// The first screen: a few of them.
    Short,
    /// All of them.
    Every,
}

/// How many tactics have their cards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Deck {
    /// Those that the first screen speaks of, and some more.
    Few,
    /// All that she met.
    All,
}

/// A debrief that is being read.
pub(crate) struct Review {
    pub(crate) story: Arc<Story>,
    pub(crate) debrief: Debrief,
    /// Her way, scene by scene.
    pub(crate) path: Vec<Station>,
    pub(crate) part: Part,
    lines: Lines,
    /// One way to answer the question is shown.
    pub(crate) shows_answer: bool,
    deck: Deck,
    /// The open chapter of every line.
    pub(crate) chapter: Chapter,
    pub(crate) filter: Filter,
    pub(crate) own_lines: bool,
    /// The tactic whose card is open.
    pub(crate) card: Option<TacticId>,
    /// The entry of the conversation from which the card was opened.
    pub(crate) came_from: Option<usize>,
    /// The page of the path, from 0.
    pub(crate) page: usize,
    /// The box of the path whose text is read.
    pub(crate) spot: Spot,
}

impl Review {
    /// The debrief of a session as far as she has seen it.
    ///
    /// # Errors
    /// When the story does not offer the route as it was taken.
    pub(crate) fn of(playback: &Playback) -> Result<Self, ReplayError> {
        Self::about(&playback.session, playback.seen().len())
    }

    fn about(session: &Session, shown: usize) -> Result<Self, ReplayError> {
        let (story, debrief) = (session.story(), Debrief::so_far(session, shown)?);
        let mut review = Self {
            story: Arc::clone(story),
            path: path_map(story, &debrief),
            card: None,
            debrief,
            part: Part::Conversation,
            lines: Lines::Short,
            shows_answer: false,
            deck: Deck::Few,
            chapter: Chapter::Day(0),
            filter: Filter::Everything,
            own_lines: true,
            came_from: None,
            page: 0,
            spot: Spot::hers(0),
        };
        review.card = review.cards().first().copied();
        review.chapter = review.contents()[0];
        Ok(review)
    }

    /// Whether the story is still open, so that there is a way back into it.
    pub(crate) fn is_in_the_middle(&self) -> bool {
        self.debrief.ending.is_none()
    }

    /// Whether there is anything for a short look.
    fn has_short_look(&self) -> bool {
        self.debrief.first != FirstLook { cards: self.debrief.first.cards.clone(), ..FirstLook::default() }
    }

    /// Whether the conversation is looked at in short.
    pub(crate) fn is_short(&self) -> bool {
        self.part == Part::Conversation && self.lines == Lines::Short && self.has_short_look()
    }

    /// Whether there is a way from every line back to the short look.
    pub(crate) fn can_be_short(&self) -> bool {
        self.lines == Lines::Every && self.has_short_look()
    }

    /// The tactics that have a card now: a few of those that she met, and all of them once she has asked.
    pub(crate) fn cards(&self) -> Vec<TacticId> {
        let few = &self.debrief.first.cards;
        if self.deck == Deck::All || few.is_empty() { cards(&self.debrief) } else { few.clone() }
    }

    /// Whether there are more.
    pub(crate) fn has_more_cards(&self) -> bool {
        self.cards().len() < cards(&self.debrief).len()
    }

    /// The chapters: the moments, if there are any, and the days.
    pub(crate) fn contents(&self) -> Vec<Chapter> {
        let moments = (!self.debrief.moments.is_empty()).then_some(Chapter::Moments);
        moments.into_iter().chain((0..self.debrief.chapters.len()).map(Chapter::Day)).collect()
    }

    /// Whether one chapter is shown at a time. Under a filter the lines of all days stand together.
    pub(crate) fn is_by_chapter(&self) -> bool {
        self.filter == Filter::Everything
    }

    /// The chapter after the open one.
    pub(crate) fn next_chapter(&self) -> Option<Chapter> {
        self.contents().into_iter().skip_while(|chapter| *chapter != self.chapter).nth(1).filter(|_| self.is_by_chapter())
    }

    /// Where a line stands in the conversation.
    pub(crate) fn entry_of(&self, line: LineId) -> Option<usize> {
        self.debrief.conversation.iter().position(|entry| matches!(entry, Entry::Line { line: told, .. } if *told == line))
    }

    /// Where an answer of hers stands in it, the last time that she gave it.
    pub(crate) fn entry_of_answer(&self, choice: ChoiceId, option: OptionId) -> Option<usize> {
        let is_it = |entry: &Entry| matches!(entry, Entry::Answer { choice: of, option: taken, .. } if (*of, *taken) == (choice, option));
        self.debrief.conversation.iter().rposition(is_it)
    }

    /// The day of the story on which an entry stands.
    pub(crate) fn day_of(&self, entry: usize) -> Option<u16> {
        let scenes = self.debrief.conversation[..=entry].iter().rev().filter_map(|entry| match entry {
            Entry::Scene(scene) => self.story.scene(*scene).day,
            Entry::Line { .. } | Entry::Answer { .. } => None,
        });
        scenes.into_iter().next()
    }

    /// Does one thing. To play again from a decision is not done here: it leads to another place.
    pub(crate) fn act(&mut self, intent: &DebriefIntent) -> Outcome {
        match intent {
            DebriefIntent::Part(part) => self.turn_to(*part),
            DebriefIntent::EveryLine(every) => self.turn_lines(*every),
            DebriefIntent::Chapter(chapter) if self.contents().contains(chapter) => {
                self.chapter = *chapter;
                Outcome::focus(Target::ChapterTitle)
            }
            DebriefIntent::Show(entry) => self.show(*entry),
            DebriefIntent::OneAnswer if self.is_short() && self.debrief.first.question.is_some() => {
                self.shows_answer = !self.shows_answer;
                Outcome::SEEN
            }
            DebriefIntent::AllCards if self.has_more_cards() => {
                let few = self.cards();
                self.deck = Deck::All;
                // The first of those that have come stands where the button stood, or near it.
                let first = self.cards().into_iter().find(|card| !few.contains(card));
                Outcome { focus: first.map(Target::Tactic), ..Outcome::SEEN }
            }
            DebriefIntent::Filter(filter) => {
                self.filter = *filter;
                Outcome::SEEN
            }
            DebriefIntent::OwnLines(own) => {
                self.own_lines = *own;
                Outcome::SEEN
            }
            DebriefIntent::Explain(entry) => self.explain(*entry),
            DebriefIntent::Card(tactic) => self.open(*tactic),
            DebriefIntent::NextCard(forward) => self.turn_card(*forward),
            DebriefIntent::Page(page) => self.turn_page(*page),
            DebriefIntent::Step(spot) if self.has(*spot) => {
                self.spot = *spot;
                Outcome::SEEN
            }
            DebriefIntent::Chapter(_)
            | DebriefIntent::OneAnswer
            | DebriefIntent::AllCards
            | DebriefIntent::Step(_)
            | DebriefIntent::TryFrom(_)
            | DebriefIntent::BackToStory => Outcome::NOTHING,
        }
    }

    /// A part by its tab, wherever that was asked for.
    fn turn_to(&mut self, part: Part) -> Outcome {
        (self.part, self.came_from) = (part, None);
        Outcome::focus(Target::Tab(part))
    }

    /// Every line, or the short look again.
    fn turn_lines(&mut self, every: bool) -> Outcome {
        let lines = if every { Lines::Every } else { Lines::Short };
        if self.part != Part::Conversation || lines == self.lines || !self.has_short_look() {
            return Outcome::NOTHING;
        }
        self.lines = lines;
        Outcome { focus: Some(if every { Target::ShortLook } else { Target::Ending }), ..Outcome::SEEN }
    }

    /// An entry among all the others.
    fn show(&mut self, entry: usize) -> Outcome {
        if self.part != Part::Conversation || matches!(self.debrief.conversation.get(entry), None | Some(Entry::Scene(_))) {
            return Outcome::NOTHING;
        }
        (self.lines, self.filter, self.own_lines) = (Lines::Every, Filter::Everything, true);
        self.chapter = self.chapter_of(entry);
        Outcome { reveal: vec![Target::Row(entry)], ..Outcome::focus(Target::Row(entry)) }
    }

    /// The day on which an entry stands.
    fn chapter_of(&self, entry: usize) -> Chapter {
        Chapter::Day(self.debrief.chapters.iter().position(|chapter| chapter.entries.contains(&entry)).unwrap_or_default())
    }

    /// Back from a card to the row from which it was opened, if there was one; from every line to the short look.
    pub(crate) fn back(&mut self) -> Option<Outcome> {
        if self.part == Part::Conversation && self.can_be_short() {
            return Some(self.turn_lines(false));
        }
        let entry = self.came_from.take().filter(|_| self.part == Part::Tactics)?;
        self.part = Part::Conversation;
        Some(Outcome::focus(Target::Row(entry)))
    }

    /// The card about an entry of the conversation, if there is one.
    pub(crate) fn card_about(&self, entry: &Entry) -> Option<TacticId> {
        let Entry::Line { reading: Some(reading), .. } = entry else { return None };
        reading.tactic().filter(|tactic| cards(&self.debrief).contains(tactic))
    }

    fn explain(&mut self, entry: usize) -> Outcome {
        let Some(tactic) = self.debrief.conversation.get(entry).and_then(|entry| self.card_about(entry)) else { return Outcome::NOTHING };
        (self.came_from, self.lines) = (Some(entry), Lines::Every);
        Outcome { focus: Some(Target::CardTitle), ..self.open(tactic) }
    }

    fn open(&mut self, tactic: TacticId) -> Outcome {
        if !cards(&self.debrief).contains(&tactic) {
            return Outcome::NOTHING;
        }
        if !self.cards().contains(&tactic) {
            self.deck = Deck::All;
        }
        (self.part, self.card) = (Part::Tactics, Some(tactic));
        Outcome { reveal: vec![Target::Tactic(tactic)], ..Outcome::SEEN }
    }

    /// The cards before and after the open one.
    pub(crate) fn neighbours(&self) -> [Option<TacticId>; 2] {
        let cards = self.cards();
        let Some(place) = cards.iter().position(|card| Some(*card) == self.card) else { return [None, None] };
        [place.checked_sub(1).map(|place| cards[place]), cards.get(place + 1).copied()]
    }

    fn turn_card(&mut self, forward: bool) -> Outcome {
        let Some(tactic) = self.neighbours()[usize::from(forward)] else { return Outcome::NOTHING };
        self.card = Some(tactic);
        // At the last card the button is gone; focus stays close.
        let is_last = self.neighbours()[usize::from(forward)].is_none();
        Outcome { focus: is_last.then_some(Target::NextCard(!forward)), ..Outcome::SEEN }
    }

    fn turn_page(&mut self, page: usize) -> Outcome {
        let forward = page > self.page;
        self.page = page.min(self.pages() - 1);
        self.spot = Spot::hers(*self.steps().start());
        let is_last = self.page == if forward { self.pages() - 1 } else { 0 };
        Outcome { focus: is_last.then_some(Target::NextPage(!forward)), ..Outcome::SEEN }
    }

    /// How many pages the path has. The last scene of a page is the first of the next, so that the way is never lost.
    pub(crate) fn pages(&self) -> usize {
        self.path.len().saturating_sub(1).div_ceil(SCENES_A_PAGE - 1).max(1)
    }

    /// The steps on the page at hand.
    pub(crate) fn steps(&self) -> RangeInclusive<usize> {
        let first = self.page * (SCENES_A_PAGE - 1);
        first..=(first + SCENES_A_PAGE - 1).min(self.path.len().saturating_sub(1))
    }

    fn has(&self, spot: Spot) -> bool {
        self.path.get(spot.step).is_some_and(|station| spot.side == Side::Hers || station.on(spot.side).is_some())
    }

    /// Her decision that can be taken anew from a box: the one that was made in it, or the one that did not lead there.
    pub(crate) fn turn_at(&self, spot: Spot) -> Option<usize> {
        let station = self.path.get(spot.step)?;
        match station.on(spot.side) {
            None => station.turns.first().copied(),
            Some(branches) => branches.first()?.answers.first().map(|(turn, _)| *turn),
        }
    }

    /// Whether she marked anything that she met.
    pub(crate) fn has_marks(&self) -> bool {
        self.debrief.conversation.iter().any(is_marked)
    }

    /// The entries that are shown: of the open chapter, or of all days, under the filter at hand.
    pub(crate) fn shown(&self) -> Vec<(usize, &Entry)> {
        let whole = 0..self.debrief.conversation.len();
        let within = match self.chapter {
            _ if !self.is_by_chapter() => whole,
            Chapter::Moments => 0..0,
            Chapter::Day(day) => self.debrief.chapters.get(day).map_or(whole, |chapter| chapter.entries.clone()),
        };
        within.map(|place| (place, &self.debrief.conversation[place])).filter(|(_, entry)| self.shows(entry)).collect()
    }

    /// Whether an entry is shown under the filter at hand.
    fn shows(&self, entry: &Entry) -> bool {
        let reading = match entry {
            Entry::Line { reading, .. } => *reading,
            Entry::Answer { .. } | Entry::Scene(_) => None,
        };
        match self.filter {
            Filter::Everything => self.own_lines || !self.is_own(entry),
            Filter::Tactics => reading.is_some_and(Reading::is_tactic),
            Filter::Ordinary => reading.is_some_and(Reading::is_fine),
            Filter::Marked => is_marked(entry),
        }
    }

    /// Whether an entry is something that she said or did.
    pub(crate) fn is_own(&self, entry: &Entry) -> bool {
        match entry {
            Entry::Answer { .. } => true,
            Entry::Line { line, .. } => self.story.line(*line).speaker == Some(self.story.player()),
            Entry::Scene(_) => false,
        }
    }
}

/// Whether she marked it.
pub(crate) fn is_marked(entry: &Entry) -> bool {
    matches!(entry, Entry::Line { reading: Some(reading), .. } if reading.is_mark())
}

/// The tactics that have a card: those that she met; where she met none, what looked like one.
fn cards(debrief: &Debrief) -> Vec<TacticId> {
    if debrief.met.is_empty() {
        return debrief.ordinary.iter().map(|ordinary| ordinary.tactic).collect();
    }
    debrief.met.iter().map(|met| met.tactic).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::Input;
    use crate::story::fixture::{line, session, take};

    const TALK: &str = r#""a": (on: "chat", beats: [
            Message(id: "flood", from: "mara", label: Tactic("flood")), Message(id: "rush", from: "mara", label: Tactic("rush")),
            Message(id: "fine", from: "jo", label: Lookalike("flood")), Message(id: "plain", from: "jo"), Message(id: "own", from: "me"),
        ], next: Choose(asks: Do, options: [(id: "x", moves: [Ask], says: "chat", to: "z"), (id: "y", moves: [Refuse], to: "z")], silence: (moves: [Leave], to: "c"))),
        "c": (on: "chat", beats: [], next: Go("z")), "z": (on: "chat", beats: [], next: End("end"))"#;

    fn review(scenes: &str, marks: &[&str], answers: &[u8]) -> Review {
        let mut session = session(scenes);
        for key in marks {
            let line = line(&session, key);
            session.step(Input::Mark(line));
        }
        take(&mut session, answers);
        Review::about(&session, session.transcript().len()).expect("the route was just taken")
    }

    fn shown(review: &Review) -> Vec<usize> {
        (0..review.debrief.conversation.len()).filter(|entry| review.shows(&review.debrief.conversation[*entry])).collect()
    }

    /// Entries: 0 scene, 1 flood, 2 rush, 3 fine, 4 plain, 5 own, 6 her answer, 7 scene.
    fn talk() -> Review {
        review(TALK, &["a_rush", "a_fine"], &[1])
    }

    #[test]
    fn each_filter_shows_its_lines_and_nothing_else() {
        let mut review = talk();
        let mut under = |filter| {
            review.act(&DebriefIntent::Filter(filter));
            shown(&review)
        };
        assert_eq!(under(Filter::Everything), [0, 1, 2, 3, 4, 5, 6, 7]);
        assert_eq!(under(Filter::Tactics), [1, 2]);
        assert_eq!(under(Filter::Ordinary), [3]);
        assert_eq!(under(Filter::Marked), [2, 3]);
    }

    #[test]
    fn the_switch_hides_what_she_said_and_did() {
        let mut review = talk();
        review.act(&DebriefIntent::OwnLines(false));
        assert_eq!(shown(&review), [0, 1, 2, 3, 4, 7]);
    }

    #[test]
    fn every_line_is_read_by_chapter_and_a_filter_takes_all_of_them() {
        let mut review = talk();
        assert_eq!((review.contents(), review.chapter), (vec![Chapter::Moments, Chapter::Day(0)], Chapter::Moments));
        let places = |review: &Review| review.shown().into_iter().map(|(place, _)| place).collect::<Vec<_>>();
        assert_eq!((places(&review), review.next_chapter()), (vec![], Some(Chapter::Day(0))));
        assert_eq!(review.act(&DebriefIntent::Chapter(Chapter::Day(0))), Outcome::focus(Target::ChapterTitle));
        assert_eq!((places(&review), review.next_chapter()), ((0..8).collect(), None));
        assert_eq!(review.act(&DebriefIntent::Chapter(Chapter::Day(1))), Outcome::NOTHING);
        review.act(&DebriefIntent::Chapter(Chapter::Moments));
        review.act(&DebriefIntent::Filter(Filter::Tactics));
        assert_eq!((places(&review), review.next_chapter()), (vec![1, 2], None));
        review.act(&DebriefIntent::Show(4));
        assert_eq!((review.chapter, places(&review)), (Chapter::Day(0), (0..8).collect()));
    }

    #[test]
    fn a_card_opens_from_a_row_and_back_comes_to_the_same_row() {
        let mut review = talk();
        let outcome = review.act(&DebriefIntent::Explain(2));
        let card = review.card;
        assert_eq!((review.part, card), (Part::Tactics, review.debrief.met.get(1).map(|met| met.tactic)));
        assert_eq!((outcome.focus, outcome.reveal), (Some(Target::CardTitle), card.map(Target::Tactic).into_iter().collect()));
        review.act(&DebriefIntent::NextCard(false));
        assert_ne!(review.card, card);
        assert_eq!(review.back(), Some(Outcome::focus(Target::Row(2))));
        assert_eq!(review.part, Part::Conversation);
        assert_eq!(review.back(), Some(Outcome::focus(Target::Ending)), "then to the short look");
        assert_eq!(review.back(), None);
    }

    #[test]
    fn a_harmless_line_opens_the_card_of_what_it_looked_like() {
        let mut review = talk();
        review.act(&DebriefIntent::Explain(3));
        assert_eq!((review.part, review.card), (Part::Tactics, Some(review.debrief.met[0].tactic)));
    }

    #[test]
    fn a_line_without_a_note_opens_nothing_and_going_by_tab_leaves_no_way_back() {
        let mut review = talk();
        assert_eq!(review.act(&DebriefIntent::Explain(4)), Outcome::NOTHING);
        assert_eq!((review.part, review.came_from), (Part::Conversation, None));
        review.act(&DebriefIntent::Explain(1));
        assert_eq!(review.act(&DebriefIntent::Part(Part::Tactics)), Outcome::focus(Target::Tab(Part::Tactics)));
        assert_eq!(review.back(), None);
    }

    #[test]
    fn cards_end_at_both_sides_and_focus_stays_close() {
        let mut review = talk();
        review.act(&DebriefIntent::Part(Part::Tactics));
        assert_eq!(review.neighbours()[0], None);
        assert_eq!(review.act(&DebriefIntent::NextCard(true)), Outcome::focus(Target::NextCard(false)));
        assert_eq!(review.neighbours()[1], None);
        let last = review.card;
        assert_eq!(review.act(&DebriefIntent::NextCard(true)), Outcome::NOTHING);
        assert_eq!(review.card, last);
    }

    #[test]
    fn where_no_tactic_was_met_the_harmless_lines_have_the_cards() {
        let scenes = TALK.replace("Tactic(", "Lookalike(");
        let mut review = review(&scenes, &[], &[1]);
        assert_eq!(cards(&review.debrief).len(), 2);
        assert!(!review.has_marks() && talk().has_marks());
        review.act(&DebriefIntent::Explain(2));
        assert_eq!(review.card, review.debrief.ordinary.get(1).map(|ordinary| ordinary.tactic));
    }

    /// A way of so many scenes.
    fn long(scenes: usize) -> Review {
        let scene = |number: usize| format!(r#""s{number}": (on: "chat", beats: [], next: Go("s{}"))"#, number + 1);
        let mut all: Vec<String> = (1..scenes).map(scene).collect();
        all[0] = format!(
            r#""a": (on: "chat", beats: [], next: Choose(asks: Do, options: [(id: "x", moves: [Ask], to: "s2"), (id: "y", moves: [Refuse], to: "s2")], silence: (moves: [Leave], to: "s{scenes}")))"#
        );
        all.push(format!(r#""s{scenes}": (on: "chat", beats: [], next: End("end"))"#));
        review(&all.join(","), &[], &[1])
    }

    #[test]
    fn pages_share_a_scene_and_none_is_lost() {
        for scenes in 3..24 {
            let mut review = long(scenes);
            let mut seen = 0..=0;
            for page in 0..review.pages() {
                review.act(&DebriefIntent::Page(page));
                let steps = review.steps();
                assert!(steps.clone().count() <= SCENES_A_PAGE && *steps.start() == *seen.end(), "{scenes}: {steps:?} after {seen:?}");
                assert_eq!(review.spot, Spot::hers(*steps.start()));
                seen = steps;
            }
            assert_eq!(*seen.end(), scenes - 1, "of {scenes}");
        }
    }

    #[test]
    fn at_the_last_page_focus_goes_to_the_button_that_is_left() {
        let mut review = long(8);
        assert_eq!(review.act(&DebriefIntent::Page(1)), Outcome::focus(Target::NextPage(false)));
        assert_eq!(review.act(&DebriefIntent::Page(0)), Outcome::focus(Target::NextPage(true)));
        review.act(&DebriefIntent::Page(9));
        assert_eq!(review.page, 1);
    }

    #[test]
    fn a_box_that_is_not_there_cannot_be_read() {
        let mut review = long(5);
        let (there, gone) = (Spot { step: 1, side: Side::Above }, Spot { step: 1, side: Side::Below });
        review.act(&DebriefIntent::Step(there));
        review.act(&DebriefIntent::Step(gone));
        review.act(&DebriefIntent::Step(Spot::hers(5)));
        assert_eq!(review.spot, there);
    }

    #[test]
    fn another_way_begins_at_the_decision_of_the_box() {
        let review = long(5);
        let above = Spot { step: 1, side: Side::Above };
        let turns = [Spot::hers(0), Spot::hers(1), above].map(|spot| review.turn_at(spot));
        assert_eq!(turns, [Some(0), None, Some(0)]);
    }
}
