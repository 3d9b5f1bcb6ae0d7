//! One sitting, outside the engine: what the window shows and what a press changes.
//!
//! Owns: the screen at hand, the session at play, the settings in force. Refuses to know: drawing, entities, keys, clocks (it is told the time).
//! Tests drive it by [`Intent`]s and look at it; the window does nothing else.

pub(crate) mod calendar;
pub(crate) mod catalog;
pub(crate) mod contact;
pub(crate) mod intent;
pub(crate) mod pacing;
pub(crate) mod path_map;
pub(crate) mod playing;
pub(crate) mod preferences;
pub(crate) mod review;
pub(crate) mod support;
pub(crate) mod thread;
pub(crate) mod words;

pub(crate) use intent::{Filter, Intent, Part};

use crate::diagnostic::Diagnostic;
use crate::language::{Isolates, LanguageIdentifier, Localiser, REFERENCE, negotiate};
use crate::library::Library;
use crate::story::{Event, Id, LineId, OptionId, PersonaId, Story};
use calendar::Calendar;
use catalog::Catalog;
use contact::Contact;
use playing::Playing;
use preferences::{Pace, Preferences};
use review::Review;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;
use support::Support;
use words::Name;

/// How long “Try it now” shows the neutral screen.
const TRIAL: Duration = Duration::from_secs(3);

/// The screen in the main area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Screen {
    /// The stories.
    Home,
    /// What is in a story, and four choices.
    Before,
    /// A quiet screen for whoever sits out.
    SitOut,
    /// The story.
    Story,
    /// The second look.
    Debrief,
    /// What is wrong with a pack that is being watched.
    Trouble,
}

/// What lies over a screen and gives it back unchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cover {
    /// Who to talk to.
    Support,
    /// Language, text size, contrast, movement, pace.
    Display,
    /// Who made this.
    About,
    /// The words that the story explains.
    Words,
    /// The conversations, where there is no room for them beside the messages.
    Chats,
}

/// The whole of what the window shows.
pub(crate) struct Model {
    pub(crate) library: Library,
    pub(crate) preferences: Preferences,
    /// The preferences changed and want to be kept.
    pub(crate) unsaved: bool,
    pub(crate) language: LanguageIdentifier,
    pub(crate) texts: Localiser,
    system_region: String,
    /// Whom to talk to in this building, if somebody has written it down.
    pub(crate) contact: Option<Contact>,
    /// The support lines that were shown last.
    pub(crate) support: Option<Support>,
    pub(crate) catalog: Catalog,
    pub(crate) screen: Screen,
    pub(crate) cover: Option<Cover>,
    /// What comes back when the cover is taken away, the nearest last.
    below: Vec<Cover>,
    /// The story that was chosen.
    pub(crate) story: Option<Arc<Story>>,
    /// Stories whose long page before was seen in this sitting.
    seen_before: BTreeSet<Id>,
    pub(crate) short_before: bool,
    pub(crate) playing: Option<Playing>,
    pub(crate) review: Option<Review>,
    /// The neutral screen. While it is there, nothing else is drawn.
    pub(crate) exit: Option<Calendar>,
    trial_ends: Option<Duration>,
    pub(crate) trouble: Vec<Diagnostic>,
    /// The line at hand: the one under the pointer, or the one with focus.
    pub(crate) eye: Option<LineId>,
    /// Where focus should go when this has been drawn.
    pub(crate) wish: Option<Name>,
    now: Duration,
    /// Grows with every change that can be seen.
    pub(crate) revision: u64,
    asked: Option<Id>,
}

/// What to begin with.
pub(crate) struct Opening {
    /// The scenarios and texts.
    pub(crate) library: Library,
    /// What was kept from before.
    pub(crate) preferences: Preferences,
    /// The languages that the system is set to, most wanted first.
    pub(crate) wishes: Vec<String>,
    /// A language that was asked for.
    pub(crate) language: Option<LanguageIdentifier>,
    /// A scenario that was asked for.
    pub(crate) scenario: Option<Id>,
    /// The system's region.
    pub(crate) region: String,
    /// Whom to talk to in this building.
    pub(crate) contact: Option<Contact>,
}

impl Model {
    /// The model of a window that opens.
    ///
    /// # Errors
    /// What is wrong with the app's own texts.
    pub(crate) fn open(opening: Opening) -> Result<Self, Vec<Diagnostic>> {
        let Opening { library, preferences, wishes, language, scenario, region, contact } = opening;
        let reference: LanguageIdentifier = REFERENCE.parse().expect("the reference language is a language");
        let kept = preferences.language.clone().into_iter().chain(wishes).collect::<Vec<_>>();
        let language = language.unwrap_or_else(|| negotiate(&kept, &library.languages(), &reference));
        let texts = library.localiser(&language, None, Isolates::Kept)?;
        let catalog = Catalog::of(&library, &language);
        let mut model = Self {
            library,
            preferences,
            unsaved: false,
            language,
            texts,
            system_region: region,
            contact,
            support: None,
            catalog,
            screen: Screen::Home,
            cover: None,
            below: Vec::new(),
            story: None,
            seen_before: BTreeSet::new(),
            short_before: false,
            playing: None,
            review: None,
            exit: None,
            trial_ends: None,
            trouble: Vec::new(),
            eye: None,
            wish: None,
            now: Duration::ZERO,
            revision: 1,
            asked: scenario.clone(),
        };
        if let Some(id) = scenario {
            model.choose(&id);
        }
        Ok(model)
    }

    /// Does one thing.
    pub(crate) fn act(&mut self, intent: &Intent) {
        self.revision += 1;
        if self.exit.is_some() {
            self.act_on_exit(intent);
            return;
        }
        match intent {
            Intent::Leave => self.leave(),
            Intent::TryLeaving => {
                self.exit = Some(Calendar::today());
                self.trial_ends = Some(self.now + TRIAL);
            }
            Intent::Support => self.toggle_cover(Cover::Support),
            Intent::Display => self.toggle_cover(Cover::Display),
            Intent::About => self.toggle_cover(Cover::About),
            Intent::Words => self.toggle_cover(Cover::Words),
            Intent::Chats => self.toggle_cover(Cover::Chats),
            Intent::Back => self.back(),
            Intent::Home => self.home(),
            Intent::Choose(id) => self.choose(id),
            Intent::Play => self.play(false),
            Intent::ReadAlong => self.play(true),
            Intent::SitOut => self.screen = Screen::SitOut,
            Intent::Digit(digit) => self.digit(*digit),
            Intent::Language(tag) => self.set_language(tag),
            Intent::TextSize(_) | Intent::Contrast(_) | Intent::LessMovement(_) | Intent::Pace(_) | Intent::Region(_) => self.set(intent),
            Intent::Calendar(_) => {}
            _ => self.act_in_story(intent),
        }
    }

    fn act_on_exit(&mut self, intent: &Intent) {
        match intent {
            // Leaving for good, in the middle of trying how it works.
            Intent::Leave if self.trial_ends.is_some() => self.leave(),
            Intent::Calendar(calendar::Move::OpenAnother) => {
                self.exit = None;
                if self.trial_ends.take().is_none() {
                    self.home();
                }
            }
            Intent::Calendar(action) => {
                if let Some(calendar) = &mut self.exit {
                    calendar.act(*action);
                }
            }
            _ => {}
        }
    }

    /// Everything that belongs to the player is dropped here and now.
    fn leave(&mut self) {
        (self.playing, self.review, self.story) = (None, None, None);
        self.seen_before.clear();
        (self.cover, self.below) = (None, Vec::new());
        (self.trial_ends, self.wish, self.eye) = (None, None, None);
        self.screen = Screen::Home;
        self.exit = Some(Calendar::today());
        if let Ok(texts) = self.library.localiser(&self.language, None, Isolates::Kept) {
            self.texts = texts;
        }
    }

    fn act_in_story(&mut self, intent: &Intent) {
        match intent {
            Intent::TryFrom(turn) => self.try_from(*turn),
            Intent::SecondLook => self.second_look(),
            _ if self.screen == Screen::Debrief => {
                if let Some(review) = &mut self.review {
                    review.act(intent);
                    self.wish = review.wish.take();
                }
            }
            _ => {
                let pace = self.pace();
                let Some(playing) = &mut self.playing else { return };
                // What has just appeared under a hand was not meant, whichever way it was pressed.
                if matches!(intent, Intent::Answer(_) | Intent::GoOn) && !playing.is_ready(self.now) {
                    return;
                }
                if matches!(intent, Intent::Open(_)) {
                    (self.cover, self.below) = (None, Vec::new());
                }
                playing.act(intent, self.now, pace, &self.texts);
                self.wish = playing.wish.take();
                self.follow_the_story();
            }
        }
    }

    /// After the last word of a story comes its debrief.
    fn follow_the_story(&mut self) {
        if self.playing.as_ref().is_some_and(|playing| playing.is_over) {
            self.second_look();
        }
    }

    fn second_look(&mut self) {
        let Some(playing) = &mut self.playing else { return };
        playing.is_over = true;
        match Review::of(playing) {
            Ok(review) => {
                self.review = Some(review);
                (self.cover, self.below) = (None, Vec::new());
                self.screen = Screen::Debrief;
                self.wish = None;
            }
            // The route was taken in this very story, so this cannot happen; the story simply stays.
            Err(_) => playing.is_over = false,
        }
    }

    /// From a look back in the middle of a story, to the same place in it, marks and all.
    fn read_on(&mut self) {
        if let Some(playing) = &mut self.playing {
            playing.is_over = false;
            self.review = None;
            self.screen = Screen::Story;
        }
    }

    fn try_from(&mut self, turn: usize) {
        let Some(playing) = &mut self.playing else { return };
        if playing.again_from(turn) {
            self.review = None;
            self.screen = Screen::Story;
            (self.cover, self.below) = (None, Vec::new());
        }
    }

    fn digit(&mut self, digit: u8) {
        match (self.cover, self.screen) {
            (None, Screen::Before) => match digit {
                1 => self.play(false),
                2 => self.home(),
                3 => self.play(true),
                4 => self.screen = Screen::SitOut,
                _ => {}
            },
            (None, Screen::Debrief) => {
                if let Some(part) = Part::ALL.get(usize::from(digit).wrapping_sub(1)) {
                    self.act_in_story(&Intent::Part(*part));
                }
            }
            (None, Screen::Story) => self.answer_digit(digit),
            _ => {}
        }
    }

    fn answer_digit(&mut self, digit: u8) {
        let Some(playing) = &self.playing else { return };
        if !playing.is_deciding() {
            return;
        }
        let option = match digit {
            0 => Some(OptionId::SILENCE),
            digit => playing.session.offered().get(usize::from(digit) - 1).copied(),
        };
        if let Some(option) = option {
            self.act_in_story(&Intent::Answer(option));
        }
    }

    fn toggle_cover(&mut self, cover: Cover) {
        let opens = self.cover != Some(cover);
        // What is opened from another cover gives it back.
        if opens {
            self.below.retain(|below| *below != cover);
            self.below.extend(self.cover.replace(cover));
        } else {
            self.cover = self.below.pop();
        }
        self.look_up_support();
    }

    /// Reads the support lines again if they are shown.
    fn look_up_support(&mut self) {
        self.support = (self.cover == Some(Cover::Support)).then(|| Support::of(&self.library, self.region()));
    }

    fn back(&mut self) {
        if self.cover.is_some() {
            self.cover = self.below.pop();
            self.look_up_support();
            return;
        }
        match self.screen {
            Screen::Home => {}
            Screen::Trouble | Screen::Before => self.home(),
            Screen::SitOut => self.screen = Screen::Before,
            Screen::Story => self.act_in_story(&Intent::StepBack),
            Screen::Debrief => {
                if let Some(review) = &mut self.review
                    && review.back()
                {
                    self.wish = review.wish.take();
                    return;
                }
                if self.review.as_ref().is_some_and(|review| review.debrief.ending.is_none()) {
                    return self.read_on();
                }
                // One step back out of the debrief is the last decision again.
                let last = self.review.as_ref().map_or(0, |review| review.debrief.ways_out.len());
                if last > 0 {
                    self.try_from(last - 1);
                }
            }
        }
    }

    fn home(&mut self) {
        (self.playing, self.review, self.story) = (None, None, None);
        (self.cover, self.below) = (None, Vec::new());
        self.screen = Screen::Home;
        self.wish = None;
        self.reload_texts();
    }

    fn choose(&mut self, id: &Id) {
        let Some(story) = self.catalog.story(id) else { return };
        self.short_before = self.seen_before.contains(id);
        self.story = Some(story);
        (self.playing, self.review) = (None, None);
        self.screen = Screen::Before;
        self.reload_texts();
    }

    fn play(&mut self, along: bool) {
        let Some(story) = self.story.clone() else { return };
        self.seen_before.insert(story.id().clone());
        if let Ok(mut playing) = Playing::begin(story, along) {
            playing.act(&Intent::ShowNow, self.now, self.pace(), &self.texts);
            self.wish = playing.wish.take();
            self.playing = Some(playing);
            self.review = None;
            self.screen = Screen::Story;
        }
    }

    /// The place of this account in the order in which accounts came up in the story, from 0. Circles take their colours in this order, so a colour says nothing about anybody.
    pub(crate) fn appearance(&self, persona: PersonaId) -> usize {
        let Some(playing) = &self.playing else { return persona.position() };
        let mut met: Vec<PersonaId> = Vec::new();
        for event in playing.seen() {
            let Event::LineShown { line } = event else { continue };
            if let Some(speaker) = playing.story.line(*line).speaker.filter(|speaker| !met.contains(speaker)) {
                if speaker == persona {
                    break;
                }
                met.push(speaker);
            }
        }
        met.len()
    }

    /// The line of this number in the story at play.
    pub(crate) fn line(&self, number: usize) -> Option<LineId> {
        let playing = self.playing.as_ref()?;
        playing.seen().iter().find_map(|event| match event {
            Event::LineShown { line } if line.position() == number => Some(*line),
            _ => None,
        })
    }

    /// Where focus goes when what had it is gone.
    pub(crate) fn resting_place(&self) -> Option<Name> {
        if self.cover.is_some() || self.exit.is_some() {
            return None;
        }
        match self.screen {
            Screen::Home => Some(Name("card", 0)),
            Screen::Before => Some(Name("before-choice", 0)),
            Screen::Story => self.playing.as_ref()?.at_hand().map(playing::line_name),
            Screen::SitOut | Screen::Debrief | Screen::Trouble => None,
        }
    }

    /// Whether the conversation at hand stands away from its end.
    pub(crate) fn scrolled_up(&mut self, up: bool) {
        let Some(playing) = &mut self.playing else { return };
        playing.scrolled_up = up;
        if !up && playing.missed {
            playing.missed = false;
            self.revision += 1;
        }
    }

    /// The eye rests on this line now.
    pub(crate) fn look_at(&mut self, line: Option<LineId>) {
        if self.eye != line {
            self.eye = line;
            self.revision += 1;
        }
    }

    /// Lets time pass: shows what is due.
    pub(crate) fn tick(&mut self, now: Duration) {
        self.now = now;
        if self.trial_ends.is_some_and(|ends| ends <= now) {
            (self.trial_ends, self.exit) = (None, None);
            self.revision += 1;
        }
        let pace = self.pace();
        // Under a cover the story stays where it was.
        if self.screen == Screen::Story
            && self.exit.is_none()
            && self.cover.is_none()
            && let Some(playing) = &mut self.playing
            && playing.tick(now, pace, &self.texts)
        {
            self.revision += 1;
            if let Some(wish) = playing.wish.take() {
                self.wish = Some(wish);
            }
        }
    }

    /// When something will be due next.
    pub(crate) fn next_deadline(&self) -> Option<Duration> {
        let playing = self.playing.as_ref().filter(|_| self.screen == Screen::Story && self.exit.is_none() && self.cover.is_none());
        let story = playing.and_then(|playing| playing.next_deadline(self.now, !self.preferences.less_movement));
        [self.trial_ends, story].into_iter().flatten().min()
    }

    /// Which of the three dots is dark while somebody is writing.
    pub(crate) fn typing_step(&self) -> usize {
        if self.preferences.less_movement { 3 } else { playing::typing_step(self.now) }
    }

    pub(crate) fn pace(&self) -> Pace {
        if self.preferences.less_movement { Pace::AllAtOnce } else { self.preferences.pace }
    }

    /// Whether somebody is writing, so that any key shows the message now.
    pub(crate) fn is_writing(&self) -> bool {
        self.screen == Screen::Story && self.cover.is_none() && self.playing.as_ref().is_some_and(Playing::is_coming)
    }

    fn set(&mut self, intent: &Intent) {
        match intent {
            Intent::TextSize(percent) => self.preferences.text_size = *percent,
            Intent::Contrast(high) => self.preferences.high_contrast = *high,
            Intent::LessMovement(less) => self.preferences.less_movement = *less,
            Intent::Pace(pace) => self.preferences.pace = *pace,
            Intent::Region(region) => self.preferences.region = Some(region.to_string()),
            _ => return,
        }
        self.unsaved = true;
        self.look_up_support();
    }

    fn set_language(&mut self, tag: &str) {
        let Some(language) = self.library.languages().into_iter().find(|language| *language == tag) else { return };
        self.language = language;
        self.preferences.language = Some(tag.to_owned());
        self.unsaved = true;
        self.catalog.translate(&self.library, &self.language);
        self.reload_texts();
    }

    /// Texts for what is at hand: the app's alone, or with a story's.
    fn reload_texts(&mut self) {
        let scenario = self.story.as_ref().map(|story| story.id().clone());
        match self.library.localiser(&self.language, scenario.as_ref(), Isolates::Kept) {
            Ok(texts) => self.texts = texts,
            // A broken translation in a watched pack: the words at hand stay, and the trouble is shown.
            Err(diagnostics) => self.show_trouble(diagnostics),
        }
    }

    pub(crate) fn show_trouble(&mut self, diagnostics: Vec<Diagnostic>) {
        self.trouble = diagnostics;
        self.screen = Screen::Trouble;
        (self.cover, self.below) = (None, Vec::new());
        self.revision += 1;
    }

    /// Takes a pack that has changed: the story goes on where it was, as far as that place still exists.
    pub(crate) fn reload(&mut self, library: Result<Library, Vec<Diagnostic>>) {
        self.revision += 1;
        let library = match library {
            Ok(library) => library,
            // Whoever has left sees nothing of it.
            Err(_) if self.exit.is_some() => return,
            Err(diagnostics) => return self.show_trouble(diagnostics),
        };
        self.library = library;
        self.look_up_support();
        self.catalog = Catalog::of(&self.library, &self.language);
        if self.exit.is_some() && self.story.is_none() {
            return;
        }
        let wanted = self.story.as_ref().map(|story| story.id().clone()).or_else(|| self.asked.clone());
        let Some(id) = wanted else {
            self.leave_trouble(Screen::Home);
            return self.reload_texts();
        };
        let (_, story) = match self.library.scenario(&id) {
            Ok(found) => found,
            Err(diagnostics) => return self.show_trouble(diagnostics),
        };
        if let Err(diagnostics) = self.library.localiser(&self.language, Some(&id), Isolates::Kept) {
            return self.show_trouble(diagnostics);
        }
        self.story = Some(Arc::clone(&story));
        self.reload_texts();
        self.leave_trouble(Screen::Before);
        if let Some(playing) = &mut self.playing {
            playing.take_over(story);
            if self.review.take().is_some() {
                if playing.is_over { self.second_look() } else { self.screen = Screen::Story }
            }
        }
    }

    fn leave_trouble(&mut self, otherwise: Screen) {
        self.trouble.clear();
        if self.screen == Screen::Trouble {
            self.screen = match (&self.review, &self.playing) {
                (Some(_), _) => Screen::Debrief,
                (None, Some(_)) => Screen::Story,
                _ => otherwise,
            };
        }
    }

    /// Lets the moment pass in which a press was not meant.
    #[cfg(test)]
    pub(crate) fn let_settle(&mut self) {
        if let Some(playing) = &self.playing {
            self.now = self.now.max(playing.ready_at);
        }
    }

    /// Drops everything that a session left. For whoever closes the window.
    #[cfg(test)]
    pub(crate) fn remembers_nothing(&self) -> bool {
        self.playing.is_none() && self.review.is_none() && self.story.is_none() && self.seen_before.is_empty()
    }

    /// Whose support lines are shown: the chosen region's, or the system's.
    pub(crate) fn region(&self) -> &str {
        self.preferences.region.as_deref().unwrap_or(&self.system_region)
    }

    /// The title of the window.
    pub(crate) fn title(&self) -> String {
        self.texts.words(if self.exit.is_some() { "calendar-title" } else { "app-name" })
    }
}

#[cfg(test)]
pub(crate) mod tests;
