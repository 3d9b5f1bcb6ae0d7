//! A workshop that is led: the room, and what only the one who leads has at hand.
//!
//! Owns: numbers that are being typed, the answer that is about to be taken, where the room looks, and what is said to whoever leads. Refuses to know: the
//! rules of a workshop ([`crate::workshop`] has them), drawing, windows and monitors (it is told where the room looks), and where facts go.

pub(crate) mod archive;
pub(crate) mod handouts;
pub(crate) mod intent;
pub(crate) mod pages;
pub(crate) mod phones;
#[cfg(test)]
pub(crate) mod pretend;
pub(crate) mod setup;

use super::outcome::Outcome;
use super::target::Target;
use crate::language::{LanguageIdentifier, Localiser};
use crate::story::{ChoiceId, OptionId, Refusal, Story};
use crate::workshop::fact::{Asking, Method};
use crate::workshop::measure::Set;
use crate::workshop::room::Way;
use crate::workshop::{Effect, Fact, Input, Refused, Room, Shown};
use archive::{Archive, Kept};
use intent::{LeadIntent, Tab};
use pages::{Pages, RoomWidth};
use phones::PhonesHere;
use std::sync::Arc;
use std::time::Duration;

/// A minute.
const MINUTE: Duration = Duration::from_mins(1);
/// The longest number that is typed, in digits.
const MOST_DIGITS: usize = 3;

/// A language of the room's screen, with the app's texts and the story's in it.
pub(crate) struct RoomLanguage {
    pub(crate) language: LanguageIdentifier,
    pub(crate) texts: Localiser,
}

/// A number that is being typed, for one of the answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Typing {
    pub(crate) field: usize,
    /// What stands in it by now.
    pub(crate) digits: String,
}

/// Something that whoever leads should know, and the room not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    /// It was not possible.
    Refused(Refused),
    /// No hands have been counted yet; once more, and it goes on without.
    Uncounted,
    /// The way of the class track is gone on where it was left.
    BackOnTrack,
    /// Whom to talk to here could not be written down.
    ContactNotKept,
    /// This program cannot have phones.
    NoPhones,
    /// Phones are off.
    PhonesOff,
    /// No phone has come for a while.
    NoneCame,
    /// What phones answer reaches the disk no more.
    PhonesUnkept,
}

impl Said {
    /// The text of it.
    pub(crate) fn text_id(self) -> &'static str {
        match self {
            Self::Uncounted => "group-uncounted",
            Self::BackOnTrack => "lead-back-on-track",
            Self::ContactNotKept => "group-contact-not-kept",
            Self::NoPhones => "group-phones-not-here",
            Self::PhonesOff => "lead-phones-off",
            Self::NoneCame => "group-phones-none-came",
            Self::PhonesUnkept => "lead-phones-unkept",
            Self::Refused(reason) => match reason {
                Refused::NothingChosen => "group-nothing-chosen",
                Refused::NoSuchAnswer | Refused::NoCounts => "group-no-such-answer",
                Refused::LastStep => "group-last-step",
                Refused::NotNow | Refused::First | Refused::Over | Refused::Story(_) => "group-not-now",
            },
        }
    }
}

/// Where the room looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum RoomScreen {
    /// Nowhere yet.
    #[default]
    NotOpen,
    /// At a screen of its own.
    Elsewhere,
    /// At a window beside this one, on the only screen there is.
    Beside,
    /// At a screen that shows the same as this one.
    Mirrored,
    /// At this window.
    Here,
    /// Its window was closed, or its screen is gone.
    Gone,
}

/// A workshop that is led.
pub(crate) struct Leading {
    pub(crate) room: Room,
    pub(crate) languages: Vec<RoomLanguage>,
    /// When the first step began, and how many minutes had gone before, in an earlier sitting.
    began: Option<Duration>,
    before: u16,
    minute: u16,
    pub(crate) kept: Kept,
    pub(crate) typing: Option<Typing>,
    /// The answer that was chosen to go on with, for the question at hand.
    chosen: Option<(ChoiceId, OptionId)>,
    pub(crate) said: Option<Said>,
    pub(crate) tab: Tab,
    pub(crate) screen: RoomScreen,
    /// How wide that is, and which page is turned where two languages have no room on one.
    pub(crate) width: RoomWidth,
    pages: Pages,
    pub(crate) phones: PhonesHere,
    /// How many times the two screens have changed places, and how many times the room's window was wanted.
    pub(crate) swaps: u32,
    pub(crate) openings: u32,
}

impl Leading {
    /// Leads this room.
    pub(crate) fn new(room: Room, languages: Vec<RoomLanguage>, kept: Kept) -> Self {
        let before = room.minute();
        Self {
            room,
            languages,
            began: None,
            before,
            minute: before,
            kept,
            typing: None,
            chosen: None,
            said: None,
            tab: Tab::default(),
            screen: RoomScreen::default(),
            width: RoomWidth::default(),
            pages: Pages::default(),
            phones: PhonesHere::default(),
            swaps: 0,
            openings: 0,
        }
    }

    /// All have this set first if too few are here for halves.
    pub(super) fn begin_with(&mut self, first: Option<Set>) {
        self.room.begin_with(first);
    }

    /// The story.
    pub(crate) fn story(&self) -> &Arc<Story> {
        self.room.turn().story()
    }

    /// How many minutes have gone since the beginning.
    pub(crate) fn minute(&self) -> u16 {
        self.minute
    }

    /// Lets time pass: what phones have said is heard, and minutes are said to whoever leads.
    pub(super) fn tick(&mut self, now: Duration, archive: &mut dyn Archive) -> Outcome {
        if !self.room.is_open() {
            return Outcome::NOTHING;
        }
        let has_heard = self.hear_phones(&mut At { now, archive });
        let minute = self.minute_at(now);
        if minute == self.minute && !has_heard {
            return Outcome::NOTHING;
        }
        self.minute = minute;
        Outcome::SEEN
    }

    fn minute_at(&self, now: Duration) -> u16 {
        let gone = self.began.map_or(Duration::ZERO, |began| now.saturating_sub(began));
        self.before.saturating_add(u16::try_from(gone.as_secs() / MINUTE.as_secs()).unwrap_or(u16::MAX))
    }

    /// When the next minute is full, or it is to be looked whether a phone has come.
    pub(super) fn next_deadline(&self, now: Duration) -> Option<Duration> {
        let minute = self.began.filter(|_| self.room.is_open()).map(|began| {
            let full = now.saturating_sub(began).as_secs() / MINUTE.as_secs() + 1;
            began + MINUTE * u32::try_from(full).unwrap_or(u32::MAX)
        });
        minute.into_iter().chain(self.phones.next_deadline()).min()
    }

    /// Does one thing.
    pub(super) fn act(&mut self, intent: &LeadIntent, now: Duration, archive: &mut dyn Archive) -> Outcome {
        let (rested, told) = (self.rests_at(), self.room.turn().told().len());
        let mut at = At { now, archive };
        let said = std::mem::take(&mut self.said);
        match intent {
            LeadIntent::Next => self.next(said, &mut at),
            LeadIntent::Previous => self.leave_field(&mut at, &Input::Previous),
            LeadIntent::Skip => self.leave_field(&mut at, &Input::Skip),
            LeadIntent::Step(step) => self.leave_field(&mut at, &Input::Step(*step)),
            LeadIntent::Digit { digit, less } => self.digit(*digit, *less, &mut at),
            LeadIntent::Type(field) => self.type_in(*field, &mut at),
            LeadIntent::Field(way) => self.next_field(*way, &mut at),
            LeadIntent::Erase => self.erase(),
            LeadIntent::ShowCounts => self.leave_field(&mut at, &Input::ShowCounts),
            LeadIntent::Choose(option) => self.choose(*option),
            LeadIntent::Beside { after } => self.choose_beside(*after),
            LeadIntent::GoOn => self.go_on(&mut at),
            LeadIntent::GoOnWith(option) => self.leave_field(&mut at, &Input::GoOn(*option)),
            LeadIntent::Back => self.leave_field(&mut at, &Input::Back),
            LeadIntent::WhichLine => self.leave_field(&mut at, &Input::WhichLine),
            LeadIntent::MarkHere => self.mark_here(&mut at),
            LeadIntent::Point(way) => self.step(&Input::Point(*way), &mut at),
            LeadIntent::Freeze => self.step(&Input::Freeze, &mut at),
            LeadIntent::Blank => self.step(&Input::Blank, &mut at),
            LeadIntent::ShowSupport => self.step(&Input::ShowSupport, &mut at),
            LeadIntent::TurnPage => self.turn_page(),
            LeadIntent::Swap => self.swaps += 1,
            LeadIntent::OpenRoom => self.openings += 1,
            LeadIntent::UseThisWindow(here) => self.screen = if *here { RoomScreen::Here } else { RoomScreen::Gone },
            LeadIntent::Tab(tab) => self.tab = *tab,
            LeadIntent::Phones(intent) => self.act_on_phones(*intent, &mut at),
            LeadIntent::Close => self.leave_field(&mut at, &Input::Close),
        }
        let rests = self.rests_at();
        // Wherever whoever leads has looked back to: what the room sees now stands before her.
        let to_end = self.room.turn().told().len() != told;
        Outcome { focus: (rests != rested).then_some(rests), to_end, ..Outcome::SEEN }
    }

    // ── one step ──

    /// Each fact is written down before anything is drawn of what came of it.
    fn step(&mut self, input: &Input, at: &mut At<'_>) {
        if self.began.is_none() {
            self.began = Some(at.now);
        }
        self.minute = self.minute_at(at.now);
        let mut effects = self.room.step(&Input::Minute(self.minute));
        effects.extend(self.phones.before(&mut self.room, input));
        effects.extend(self.room.step(input));
        self.write_down(&effects, at);
        self.phones.show(&self.room);
        if *input == Input::Skip && effects.contains(&Effect::Record(Fact::Back)) {
            self.said = Some(Said::BackOnTrack);
        }
        if self.chosen.is_some_and(|(choice, _)| self.question() != Some(choice)) {
            self.chosen = None;
        }
    }

    fn write_down(&mut self, effects: &[Effect], at: &mut At<'_>) {
        for effect in effects {
            match effect {
                Effect::Record(fact) if self.kept != Kept::Nothing && !at.archive.keep(fact) => self.kept = Kept::NoMore,
                Effect::Refused(reason) => self.said = Some(Said::Refused(*reason)),
                Effect::Record(_) | Effect::Changed => {}
            }
        }
    }

    /// The same, once the number that is being typed has been taken.
    fn leave_field(&mut self, at: &mut At<'_>, input: &Input) {
        self.commit(at);
        self.step(input, at);
    }

    /// On. Where hands could be counted and none were, it has to be wanted twice: it is pressed out of habit, and what it closes is what all came for.
    fn next(&mut self, said: Option<Said>, at: &mut At<'_>) {
        self.commit(at);
        // Nothing that stands behind it goes on unseen.
        if self.shown_door().is_some() {
            return self.hide_door();
        }
        if self.has_unseen_page() {
            return self.turn_page();
        }
        if self.room.is_uncounted() && said != Some(Said::Uncounted) {
            self.said = Some(Said::Uncounted);
            return;
        }
        if self.stage() == Some(Asking::Counted) {
            return self.go_on(at);
        }
        self.step(&Input::Next, at);
    }

    fn go_on(&mut self, at: &mut At<'_>) {
        self.commit(at);
        match self.chosen() {
            Some(option) if self.question().is_some() => self.step(&Input::GoOn(option), at),
            _ => self.said = Some(Said::Refused(Refused::NothingChosen)),
        }
    }

    fn mark_here(&mut self, at: &mut At<'_>) {
        match self.room.turn().pointed() {
            Some(line) => self.step(&Input::Mark(line), at),
            None => self.said = Some(Said::Refused(Refused::Story(Refusal::NotShown))),
        }
    }

    // ── counting ──

    /// A digit: of the number that is being typed, or one more for the answer with that number. Nought is the last answer of a decision, which says nothing.
    fn digit(&mut self, digit: u8, less: bool, at: &mut At<'_>) {
        if let Some(typing) = &mut self.typing {
            if typing.digits.len() < MOST_DIGITS {
                typing.digits.push(char::from(b'0' + digit.min(9)));
            }
            return;
        }
        let fields = self.fields();
        let answer = match usize::from(digit).checked_sub(1) {
            Some(answer) => answer,
            None if self.question().is_some() => fields.saturating_sub(1),
            None => fields,
        };
        self.step(&if less { Input::Take(answer) } else { Input::Add(answer) }, at);
    }

    fn type_in(&mut self, field: usize, at: &mut At<'_>) {
        self.commit(at);
        if field < self.fields() {
            self.typing = Some(Typing { field, digits: String::new() });
        }
    }

    /// The next field, or the one before. After the last one nothing is typed any more.
    fn next_field(&mut self, way: Way, at: &mut At<'_>) {
        let Some(field) = self.typing.as_ref().map(|typing| typing.field) else { return self.type_in(0, at) };
        self.commit_whole(at);
        let next = if way == Way::Down { Some(field + 1) } else { field.checked_sub(1) };
        if let Some(next) = next {
            self.type_in(next, at);
        }
    }

    fn erase(&mut self) {
        if let Some(typing) = &mut self.typing {
            typing.digits.pop();
        }
    }

    /// Takes what has been typed. A field in which nothing was typed keeps its number.
    fn commit(&mut self, at: &mut At<'_>) {
        if self.typing.as_ref().is_some_and(|typing| typing.digits.is_empty()) {
            self.typing = None;
        }
        self.commit_whole(at);
    }

    /// The same, where an empty field is nought.
    fn commit_whole(&mut self, at: &mut At<'_>) {
        let Some(Typing { field, digits }) = self.typing.take() else { return };
        let Some(ballot) = self.room.turn().ballot_of_hands() else { return };
        let mut counts = ballot.counts().to_vec();
        let Some(count) = counts.get_mut(field) else { return };
        let number = if digits.is_empty() { *count } else { digits.parse().unwrap_or(*count) };
        if number != *count {
            *count = number;
            self.step(&Input::Count(counts), at);
        }
    }

    /// How many answers are counted here.
    pub(crate) fn fields(&self) -> usize {
        self.room.turn().ballot().map_or(0, |ballot| ballot.counts().len())
    }

    // ── going on ──

    /// The question that is open.
    pub(crate) fn question(&self) -> Option<ChoiceId> {
        self.room.turn().asking().filter(|_| self.is_in_story()).map(|(choice, _)| choice)
    }

    /// How far it has come.
    pub(crate) fn stage(&self) -> Option<Asking> {
        self.room.turn().asking().filter(|_| self.is_in_story()).map(|(_, stage)| stage)
    }

    /// Whether the step at hand is the one in which the story is read.
    pub(crate) fn is_in_story(&self) -> bool {
        matches!(self.room.current().map(|step| &step.what), Some(crate::workshop::plan::What::Story { .. }))
    }

    /// The answer with which it goes on: the one that was chosen, or else the one that most have voted for.
    pub(crate) fn chosen(&self) -> Option<OptionId> {
        self.chosen.map(|(_, option)| option).or_else(|| self.room.turn().preselected())
    }

    /// Whether the answers can be gone on with now.
    pub(crate) fn can_go_on(&self) -> bool {
        matches!(self.stage(), Some(Asking::Counted)) || self.stage() == Some(Asking::VoteAgain) && !self.room.turn().is_talked_about()
    }

    fn choose(&mut self, option: OptionId) {
        self.chosen = self.question().filter(|_| self.room.turn().answers().contains(&option)).map(|choice| (choice, option));
    }

    fn choose_beside(&mut self, after: bool) {
        let answers = self.room.turn().answers();
        let at = self.chosen().and_then(|chosen| answers.iter().position(|answer| *answer == chosen));
        let next = match (at, after) {
            (None, true) => Some(0),
            (None, false) => answers.len().checked_sub(1),
            (Some(at), true) => Some((at + 1).min(answers.len() - 1)),
            (Some(at), false) => Some(at.saturating_sub(1)),
        };
        if let Some(option) = next.filter(|_| self.can_go_on()).and_then(|next| answers.get(next).copied()) {
            self.choose(option);
        }
    }

    // ── what is seen ──

    /// What it means to go on, by Enter or by the one big button: it is in the middle of typing, or at a vote it begins to type.
    pub(crate) fn on(&self) -> LeadIntent {
        match self.rests_at() {
            Target::CountField(_) => LeadIntent::Field(Way::Down),
            Target::Counts if self.fields() > 0 => LeadIntent::Type(0),
            _ if self.can_go_on() && self.shown_door().is_none() => LeadIntent::GoOn,
            _ => LeadIntent::Next,
        }
    }

    /// Where focus rests.
    pub(super) fn rests_at(&self) -> Target {
        if let Some(typing) = &self.typing {
            return Target::CountField(typing.field);
        }
        match self.room.shown_to_whoever_leads() {
            _ if !self.room.is_open() => Target::LeadOn,
            Shown::Question(_) if self.can_go_on() => Target::LeadOn,
            Shown::Question(_) | Shown::WhichLine(_) | Shown::Pause { is_told: false, .. } => Target::Counts,
            _ => Target::LeadLines,
        }
    }

    /// What was set up is so from the beginning.
    pub(super) fn set_out(&mut self, people: u16, method: Method, now: Duration, archive: &mut dyn Archive) {
        let mut at = At { now, archive };
        self.room.step(&Input::Method(method));
        if people > 0 {
            self.step(&Input::People(people), &mut at);
        }
        // Minutes count from the first step of the plan.
        self.began = None;
    }

    /// Leaves both screens. What has happened stays in the record.
    pub(super) fn leave(&mut self, archive: &mut dyn Archive) {
        let mut effects = self.phones.before(&mut self.room, &Input::Leave);
        effects.extend(self.room.step(&Input::Leave));
        for effect in effects {
            if let Effect::Record(fact) = effect {
                archive.keep(&fact);
            }
        }
        self.phones.leave(&self.room);
        archive.let_go();
    }

    /// Where the room looks now, as far as windows and monitors can say.
    pub(crate) fn looks_at(&mut self, screen: RoomScreen) -> bool {
        // A screen that comes back shows nothing until whoever leads has seen what would stand there.
        if self.screen == RoomScreen::Gone && screen != RoomScreen::Gone && !self.room.is_blank() {
            self.room.step(&Input::Blank);
            self.phones.show(&self.room);
        }
        let changed = self.screen != screen;
        self.screen = screen;
        changed
    }

    /// How wide the room's screen is, as far as windows can say.
    pub(crate) fn is_wide(&mut self, width: RoomWidth) -> bool {
        let changed = self.width != width;
        self.width = width;
        changed
    }

    /// Nothing before the room until whoever leads wants it there: after it was left.
    pub(super) fn begin_dark(&mut self) {
        if !self.room.is_blank() {
            self.room.step(&Input::Blank);
        }
    }
}

/// When something is done, and who writes down what comes of it.
struct At<'a> {
    now: Duration,
    archive: &'a mut dyn Archive,
}

#[cfg(test)]
mod tests;
