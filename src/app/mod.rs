//! One sitting, outside the engine: what the window shows and what a press changes.
//!
//! Owns: the place at hand and what lies over it, the settings in force. Refuses to know: drawing, entities, keys, files, clocks (it is told the time and
//! the day). Tests drive it by [`Intent`]s and look at it; the window does nothing else. What came of an intent is an [`Outcome`].

pub(crate) mod calendar;
pub(crate) mod catalog;
pub(crate) mod forward;
pub(crate) mod fresh;
pub(crate) mod group;
pub(crate) mod heard;
pub(crate) mod intent;
pub(crate) mod judging;
pub(crate) mod leading;
pub(crate) mod outcome;
pub(crate) mod pacing;
pub(crate) mod path_map;
pub(crate) mod place;
pub(crate) mod playback;
pub(crate) mod preferences;
pub(crate) mod printing;
pub(crate) mod reading;
pub(crate) mod review;
pub(crate) mod support;
pub(crate) mod target;
pub(crate) mod thread;
pub(crate) mod together;
pub(crate) mod words;

pub(crate) use intent::{AppIntent, Chapter, DebriefIntent, Filter, Intent, Part, Setting, StoryIntent, Way};
pub(crate) use outcome::Outcome;
pub(crate) use place::{Before, Cover, Place, Practice};
pub(crate) use target::Target;

use crate::contact::Contact;
use crate::diagnostic::Diagnostic;
use crate::language::{Isolates, LanguageIdentifier, Localiser, Manifest, REFERENCE, negotiate, place_in_menu};
use crate::library::Library;
use crate::story::{Id, LineId, OptionId, PersonaId, Verdict};
use calendar::{Calendar, Move};
use catalog::{Card, Catalog};
use fresh::{Fresh, FreshIntent, Said};
use group::Group;
use jiff::civil::Date;
use leading::archive::Archive;
use leading::intent::{LeadIntent, SetupIntent};
use leading::phones::Bell;
use place::Trial;
use playback::{Moment, Playback};
use preferences::Preferences;
use printing::{PaperWish, Printed, Printing};
use review::Review;
use std::collections::BTreeSet;
use std::mem::Discriminant;
use std::sync::Arc;
use std::time::Duration;
use support::{NumberAt, Support};
use thread::Item;

/// How long “Try it now” shows the neutral screen.
const TRIAL: Duration = Duration::from_secs(3);

/// The whole of what the window shows.
pub(crate) struct Model {
    pub(crate) library: Arc<Library>,
    pub(crate) preferences: Preferences,
    pub(crate) language: LanguageIdentifier,
    pub(crate) texts: Localiser,
    system_region: String,
    /// Whom to talk to in this building, if somebody has written it down.
    pub(crate) contact: Option<Contact>,
    /// Unless it could not be written down.
    pub(crate) is_contact_kept: bool,
    pub(crate) catalog: Catalog,
    /// Whether whoever leads has said, since the stories were last shown to somebody new, that all who are here are 16 or older. It is kept nowhere.
    pub(crate) with_older: bool,
    pub(crate) place: Place,
    /// What lies over the place, the topmost last.
    pub(crate) covers: Vec<Cover>,
    /// Stories whose long page before was seen in this sitting.
    seen_before: BTreeSet<Id>,
    now: Duration,
    today: Date,
    asked: Option<Id>,
    pub(crate) group: Group,
    /// Who keeps what happens in a workshop. Alone, nobody asks it anything.
    archive: Box<dyn Archive>,
    /// What is rung when phones have news.
    pub(crate) bell: Bell,
}

/// What to begin with.
pub(crate) struct Opening {
    /// The scenarios and texts.
    pub(crate) library: Arc<Library>,
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
    /// The day on which it opens.
    pub(crate) today: Date,
    /// Who keeps what happens in a workshop.
    pub(crate) archive: Box<dyn Archive>,
}

impl Model {
    /// The model of a window that opens.
    ///
    /// # Errors
    /// What is wrong with the app's own texts.
    pub(crate) fn open(opening: Opening) -> Result<Self, Vec<Diagnostic>> {
        let Opening { library, preferences, wishes, language, scenario, region, contact, today, archive } = opening;
        let reference: LanguageIdentifier = REFERENCE.parse().expect("the reference language is a language");
        let kept = preferences.language.clone().into_iter().chain(wishes).collect::<Vec<_>>();
        let language = language.unwrap_or_else(|| negotiate(&kept, &library.languages(), &reference));
        let texts = library.localiser(&language, None, Isolates::Kept)?;
        let catalog = Catalog::of(&library, &language);
        let mut model = Self {
            library,
            preferences,
            language,
            texts,
            system_region: region,
            contact,
            is_contact_kept: true,
            catalog,
            with_older: false,
            place: Place::Home,
            covers: Vec::new(),
            seen_before: BTreeSet::new(),
            now: Duration::ZERO,
            today,
            asked: scenario.clone(),
            group: Group::default(),
            archive,
            bell: Bell::default(),
        };
        if let Some(id) = scenario {
            model.choose(&id);
        }
        Ok(model)
    }

    /// Does one thing.
    pub(crate) fn act(&mut self, intent: &Intent) -> Outcome {
        if self.place.calendar().is_some() {
            return self.act_on_neutral_screen(intent);
        }
        match intent {
            Intent::App(intent) => {
                // Whoever goes elsewhere is done with the field. Whoever leaves has done nothing.
                let mut outcome = if *intent == AppIntent::Leave { Outcome::NOTHING } else { self.take_contact() };
                outcome.then(self.act_anywhere(intent));
                outcome
            }
            Intent::Story(intent) => self.act_in_story(intent),
            Intent::Debrief(intent) => self.act_in_debrief(intent),
            Intent::Setup(intent) => self.act_on_setup(intent),
            Intent::Lead(intent) => self.act_leading(intent),
            Intent::Fresh(intent) => self.act_on_fresh(intent),
            Intent::Calendar(_) => Outcome::NOTHING,
        }
    }

    fn act_anywhere(&mut self, intent: &AppIntent) -> Outcome {
        match intent {
            AppIntent::Leave => self.leave(),
            AppIntent::TryLeaving => self.begin_trial(Calendar::at(self.today), self.now + TRIAL),
            AppIntent::Support => self.open_support(),
            AppIntent::Display => self.toggle(Cover::Display),
            AppIntent::About => self.toggle(Cover::About),
            AppIntent::Keys => self.toggle(Cover::Keys),
            AppIntent::Words => self.place.story().map(Arc::clone).map_or(Outcome::NOTHING, |story| self.toggle(Cover::Words(story))),
            AppIntent::Phones => self.open_phones(),
            AppIntent::Chats if matches!(self.place, Place::Story(_)) => self.toggle(Cover::Chats),
            AppIntent::Back => self.back(),
            AppIntent::Home => self.home(),
            AppIntent::WithGroup(is_on) => self.choose_for_group(*is_on),
            AppIntent::GoOnLeading => self.go_on_leading(),
            AppIntent::CloseWaiting => self.close_waiting(),
            AppIntent::WithOlder(are_older) => self.offer_older(*are_older),
            AppIntent::Choose(id) => self.choose(id),
            AppIntent::TakeFreshLook => self.take_fresh_look(),
            AppIntent::Play => self.play(Way::Alone),
            AppIntent::ReadAlong => self.play(Way::Along),
            AppIntent::PlayTogether => self.play(Way::Together),
            AppIntent::SitOut => self.sit_out(),
            AppIntent::Practise => self.practise(),
            AppIntent::Digit(digit) => self.meaning(*digit).map_or(Outcome::NOTHING, |intent| self.act(&intent)),
            AppIntent::GoOn => self.go_on(),
            AppIntent::Copy(at) => self.copy(*at),
            AppIntent::Print if matches!(self.place, Place::Debrief(..)) => self.toggle(Cover::Print(Printing::default())),
            AppIntent::Chats | AppIntent::Print => Outcome::NOTHING,
            AppIntent::OpenPaper => self.wants(PaperWish::Open),
            AppIntent::DeletePaper => self.wants(PaperWish::Delete),
            AppIntent::Set(setting) => self.set(setting),
        }
    }

    /// Opens support, or closes it. Whoever leads a group opens it for herself first, and with the next press for the room.
    fn open_support(&mut self) -> Outcome {
        let is_open = matches!(self.cover(), Some(Cover::Support(_)));
        let rooms = self.led().filter(|leading| leading.room.is_open()).map(|leading| leading.room.has_support());
        match rooms {
            Some(true) => self.act_leading(&LeadIntent::ShowSupport),
            Some(false) if is_open => {
                self.covers.pop();
                self.act_leading(&LeadIntent::ShowSupport)
            }
            _ => self.toggle(Cover::Support(self.support())),
        }
    }

    /// What a digit means here. This is the only place that says so; what is drawn beside answers, choices and tabs follows it.
    fn meaning(&self, digit: u8) -> Option<Intent> {
        if !self.covers.is_empty() {
            return None;
        }
        match &self.place {
            Place::Before(before) => {
                usize::from(digit).checked_sub(1).and_then(|place| before.choices().get(place).cloned()).map(Intent::App)
            }
            Place::Story(playback) if playback.judging().is_some_and(|judging| !judging.is_answered) => {
                let verdict = usize::from(digit).checked_sub(1).map(|place| Verdict::ALL.get(place));
                verdict.map_or(Some(StoryIntent::Pass), |verdict| verdict.copied().map(StoryIntent::JudgeHere)).map(Intent::Story)
            }
            Place::Story(playback) => {
                let option = match usize::from(digit).checked_sub(1) {
                    None => Some(OptionId::SILENCE),
                    Some(place) => playback.session.offered().get(place).copied(),
                };
                option.filter(|_| playback.is_deciding()).map(|option| StoryIntent::Answer(option).into())
            }
            Place::Debrief(..) => {
                let part = usize::from(digit).checked_sub(1).and_then(|place| Part::ALL.get(place));
                part.map(|part| DebriefIntent::Part(*part).into())
            }
            Place::Setup(_) => Some(SetupIntent::Digit(digit).into()),
            Place::Leading(_) => Some(LeadIntent::Digit { digit, less: false }.into()),
            Place::Fresh(_) => Said::of_digit(digit).map(|said| FreshIntent::Say(said).into()),
            Place::Home | Place::SitOut(_) | Place::Trouble(..) | Place::Trial(_) | Place::Left(_) => None,
        }
    }

    /// What it means here to go on.
    fn go_on(&mut self) -> Outcome {
        match &self.place {
            Place::Debrief(_, review) if self.covers.is_empty() && review.is_short() => {
                self.act_in_debrief(&DebriefIntent::EveryLine(true))
            }
            Place::Setup(_) => self.act_on_setup(&SetupIntent::Start),
            Place::Leading(leading) => {
                let intent = leading.on();
                self.act_leading(&intent)
            }
            Place::Fresh(_) => self.act_on_fresh(&FreshIntent::GoOn),
            _ => self.act_in_story(&StoryIntent::GoOn),
        }
    }

    /// Whoever has left, or tries it, wants nothing of a story any more.
    fn act_on_neutral_screen(&mut self, intent: &Intent) -> Outcome {
        match intent {
            // Leaving for good, in the middle of trying how it works.
            Intent::App(AppIntent::Leave) if matches!(self.place, Place::Trial(_)) => self.leave(),
            Intent::Calendar(Move::OpenAnother) => match self.end_trial() {
                Some(_) => Outcome::SEEN,
                None => self.home(),
            },
            Intent::Calendar(action) => {
                if let Place::Left(calendar) | Place::Trial(Trial { calendar, .. }) = &mut self.place {
                    calendar.act(*action);
                }
                Outcome::SEEN
            }
            Intent::App(_) | Intent::Story(_) | Intent::Debrief(_) | Intent::Setup(_) | Intent::Lead(_) | Intent::Fresh(_) => {
                Outcome::NOTHING
            }
        }
    }

    /// Everything that belongs to the player is dropped here and now.
    fn leave(&mut self) -> Outcome {
        if let Place::Leading(leading) = &mut self.place {
            leading.leave(self.archive.as_mut());
        }
        self.go(Place::Left(Calendar::at(self.today)));
        self.seen_before.clear();
        self.with_older = false;
        if let Ok(texts) = self.library.localiser(&self.language, None, Isolates::Kept) {
            self.texts = texts;
        }
        Outcome::SEEN
    }

    /// Shows the neutral screen over everything, until this time.
    fn begin_trial(&mut self, calendar: Calendar, ends: Duration) -> Outcome {
        let covers = std::mem::take(&mut self.covers);
        self.place.turn(|behind| Place::Trial(Trial { calendar, ends, behind: Box::new(behind), covers }));
        Outcome::SEEN
    }

    /// Takes the neutral screen away again, if it was only tried. What it was and how long it would have stayed.
    fn end_trial(&mut self) -> Option<(Calendar, Duration)> {
        match std::mem::replace(&mut self.place, Place::Home) {
            Place::Trial(Trial { calendar, ends, behind, covers }) => {
                (self.place, self.covers) = (*behind, covers);
                Some((calendar, ends))
            }
            place => {
                self.place = place;
                None
            }
        }
    }

    fn act_in_story(&mut self, intent: &StoryIntent) -> Outcome {
        let at = moment(self.now, &self.preferences, &self.texts);
        // Under a cover the story stays where it was; the list of conversations leads back into it.
        let counts = match self.covers.last() {
            None => true,
            Some(Cover::Chats) => matches!(intent, StoryIntent::Open(_) | StoryIntent::SecondLook),
            Some(Cover::Support(_) | Cover::Display | Cover::About | Cover::Keys | Cover::Words(_) | Cover::Print(_) | Cover::Phones) => {
                false
            }
        };
        let Place::Story(playback) = &mut self.place else { return Outcome::NOTHING };
        if !counts {
            return Outcome::NOTHING;
        }
        if playback.leads_out(intent, at.now) {
            self.place.turn(Place::looked_back_on);
            self.covers.clear();
            let begins = self.place.review().is_some_and(Review::is_short).then_some(Target::Ending);
            return Outcome { focus: begins, ..Outcome::SEEN };
        }
        let outcome = playback.act(intent, at);
        if outcome.changed {
            self.covers.clear();
        }
        outcome
    }

    fn act_in_debrief(&mut self, intent: &DebriefIntent) -> Outcome {
        let Place::Debrief(_, review) = &mut self.place else { return Outcome::NOTHING };
        match intent {
            DebriefIntent::TryFrom(turn) => self.try_from(*turn),
            DebriefIntent::BackToStory if review.is_in_the_middle() => self.back_to_story(),
            intent => review.act(intent),
        }
    }

    /// From a look back in the middle of a story, to the same place in it, marks and all.
    fn back_to_story(&mut self) -> Outcome {
        self.place.turn(Place::read_on);
        self.covers.clear();
        Outcome::SEEN
    }

    fn try_from(&mut self, turn: usize) -> Outcome {
        let Place::Debrief(playback, _) = &mut self.place else { return Outcome::NOTHING };
        let Some(outcome) = playback.again_from(turn, self.now) else { return Outcome::NOTHING };
        self.place.turn(Place::read_on);
        self.covers.clear();
        outcome
    }

    /// Opens a cover, or takes it away if it lies on top. What is opened from another cover gives that back.
    fn toggle(&mut self, cover: Cover) -> Outcome {
        if self.covers.last().is_some_and(|top| top.is_like(&cover)) {
            self.covers.pop();
        } else {
            self.covers.retain(|below| !below.is_like(&cover));
            self.covers.push(cover);
        }
        Outcome::SEEN
    }

    /// Copies a number of the lines that are shown.
    fn copy(&mut self, at: NumberAt) -> Outcome {
        let Some(Cover::Support(support)) = self.covers.last_mut() else { return Outcome::NOTHING };
        support.copy(at).map_or(Outcome::NOTHING, |number| Outcome { copy: Some(number), ..Outcome::NOTHING })
    }

    /// Whether the number that was wanted has been copied. Without a clipboard it has not.
    pub(crate) fn copied(&mut self, worked: bool) -> Outcome {
        let Some(Cover::Support(Support { copied: Some(copied), .. })) = self.covers.last_mut() else { return Outcome::NOTHING };
        copied.worked = Some(worked);
        Outcome { reveal: vec![Target::CopyNumber(copied.at)], ..Outcome::SEEN }
    }

    /// Something is wanted of the file that is printed. She has been told what it is by then.
    fn wants(&self, wish: PaperWish) -> Outcome {
        let is_asked = matches!((&self.place, self.cover()), (Place::Debrief(..), Some(Cover::Print(_))));
        Outcome { paper: is_asked.then_some(wish), ..Outcome::NOTHING }
    }

    /// What came of that.
    pub(crate) fn printed(&mut self, came: Printed) -> Outcome {
        let Some(Cover::Print(printing)) = self.covers.last_mut() else { return Outcome::NOTHING };
        let before = printing.before + u32::from(printing.came.is_some());
        *printing = Printing { came: Some(came), before };
        Outcome { reveal: vec![Target::PrintSaid], ..Outcome::SEEN }
    }

    /// The country whose support lines are meant: the one that was chosen, or that of the system.
    pub(crate) fn region(&self) -> &str {
        self.preferences.region.as_deref().unwrap_or(&self.system_region)
    }

    /// What the covers show is read again.
    fn refresh_covers(&mut self) {
        for cover in &mut self.covers {
            match cover {
                Cover::Support(support) => *support = Support::of(&self.library, self.preferences.region.as_deref(), &self.system_region),
                Cover::Words(story) => *story = self.place.story().unwrap_or(story).clone(),
                Cover::Display | Cover::About | Cover::Keys | Cover::Chats | Cover::Print(_) | Cover::Phones => {}
            }
        }
    }

    fn back(&mut self) -> Outcome {
        if self.covers.pop().is_some() {
            return Outcome::SEEN;
        }
        match &mut self.place {
            Place::Setup(setup) if setup.people > 0 => self.act_on_setup(&SetupIntent::Erase),
            Place::Before(_) | Place::Setup(_) | Place::Trouble(..) => self.home(),
            Place::Leading(leading) if leading.typing.is_some() => self.act_leading(&LeadIntent::Erase),
            Place::SitOut(_) => {
                self.place.turn(|place| if let Place::SitOut(before) = place { Place::Before(before) } else { place });
                Outcome::SEEN
            }
            Place::Story(_) => self.act_in_story(&StoryIntent::StepBack),
            Place::Fresh(fresh) => match fresh.back(self.now) {
                Some(outcome) => outcome,
                None => self.home(),
            },
            Place::Debrief(_, review) => {
                if let Some(outcome) = review.back() {
                    return outcome;
                }
                if review.is_in_the_middle() {
                    return self.back_to_story();
                }
                // One step back out of the debrief is the last decision again.
                let last = review.debrief.ways_out.len().checked_sub(1);
                last.map_or(Outcome::NOTHING, |last| self.try_from(last))
            }
            // Going back in a workshop is page up: a key that deletes takes nothing back.
            Place::Leading(_) | Place::Home | Place::Trial(_) | Place::Left(_) => Outcome::NOTHING,
        }
    }

    /// To another place, with nothing over it.
    fn go(&mut self, place: Place) {
        self.place = place;
        self.covers = Vec::new();
    }

    fn home(&mut self) -> Outcome {
        self.go(Place::Home);
        self.look_for_waiting();
        self.reload_texts()
    }

    /// Stories from 16 on are offered too, or no longer.
    fn offer_older(&mut self, are_older: bool) -> Outcome {
        if !matches!(self.place, Place::Home) {
            return Outcome::NOTHING;
        }
        self.with_older = are_older;
        Outcome::SEEN
    }

    /// The stories that home offers.
    pub(crate) fn offered(&self) -> Vec<&Card> {
        self.catalog.cards.iter().filter(|card| self.with_older || !card.is_for_older()).collect()
    }

    /// Whether home asks if those who are here are old enough: there are stories that hang on it.
    pub(crate) fn asks_for_age(&self) -> bool {
        self.catalog.cards.iter().any(Card::is_for_older)
    }

    fn choose(&mut self, id: &Id) -> Outcome {
        let Some(story) = self.catalog.story(id) else { return Outcome::NOTHING };
        if self.group.is_on && story.class_track().is_some() {
            return self.set_up(story);
        }
        self.go(Place::Before(Before { story, is_short: self.seen_before.contains(id), practice: Practice::NotYet }));
        self.reload_texts()
    }

    /// The messages of two weeks later.
    fn take_fresh_look(&mut self) -> Outcome {
        let Some(measure) = &self.catalog.fresh else { return Outcome::NOTHING };
        self.go(Place::Fresh(Box::new(Fresh::of(Arc::clone(measure)))));
        self.reload_texts()
    }

    fn act_on_fresh(&mut self, intent: &FreshIntent) -> Outcome {
        match &mut self.place {
            Place::Fresh(fresh) if self.covers.is_empty() => fresh.act(intent, self.now),
            _ => Outcome::NOTHING,
        }
    }

    /// Marks the message to practise on, or takes the mark off.
    fn practise(&mut self) -> Outcome {
        let Place::Before(before) = &mut self.place else { return Outcome::NOTHING };
        before.practice = before.practice.pressed();
        Outcome::SEEN
    }

    fn sit_out(&mut self) -> Outcome {
        if !matches!(self.place, Place::Before(_)) {
            return Outcome::NOTHING;
        }
        self.place.turn(|place| if let Place::Before(before) = place { Place::SitOut(before) } else { place });
        Outcome::SEEN
    }

    fn play(&mut self, way: Way) -> Outcome {
        let Place::Before(Before { story, .. }) = &self.place else { return Outcome::NOTHING };
        if way == Way::Together && story.class_track().is_none() {
            return Outcome::NOTHING;
        }
        self.seen_before.insert(story.id().clone());
        let at = moment(self.now, &self.preferences, &self.texts);
        let Ok((playback, outcome)) = Playback::begin(Arc::clone(story), way, at) else { return Outcome::NOTHING };
        self.go(Place::Story(Box::new(playback)));
        outcome
    }

    /// Support lines of the region that was chosen.
    pub(crate) fn support(&self) -> Support {
        Support::of(&self.library, self.preferences.region.as_deref(), &self.system_region)
    }

    /// What lies on top of the place.
    pub(crate) fn cover(&self) -> Option<&Cover> {
        self.covers.last()
    }

    /// Which place it is and what lies over it, whatever they show: another one of these is read from its top.
    pub(crate) fn kind(&self) -> (Discriminant<Place>, Option<Discriminant<Cover>>) {
        (std::mem::discriminant(&self.place), self.cover().map(std::mem::discriminant))
    }

    /// The story at play, if nothing lies over it.
    pub(crate) fn open_story(&self) -> Option<&Playback> {
        match &self.place {
            Place::Story(playback) if self.covers.is_empty() => Some(playback),
            _ => None,
        }
    }

    /// The place of this account among all who write in this story, from 0: in the order of its lines as they were written down, so that it is the same on
    /// every way through it. Circles take their colours in this order, so a colour says nothing about anybody.
    pub(crate) fn appearance(&self, persona: PersonaId) -> usize {
        let Some(story) = self.place.story() else { return persona.position() };
        let mut met: Vec<PersonaId> = Vec::new();
        for speaker in story.lines().iter().filter_map(|line| line.speaker) {
            if speaker == persona {
                break;
            }
            if !met.contains(&speaker) {
                met.push(speaker);
            }
        }
        met.len()
    }

    /// Where focus goes when what had it is gone.
    pub(crate) fn resting_place(&self) -> Option<Target> {
        if !self.covers.is_empty() {
            return None;
        }
        match &self.place {
            Place::Home => Some(self.offered().first().map_or(Target::FreshCard, |card| Target::Card(card.number))),
            Place::Before(_) => Some(Target::BeforeChoice(0)),
            Place::Story(playback) if playback.judging().is_some() => Some(Target::Question),
            Place::Story(playback) => playback.rests_at(),
            Place::Setup(_) => Some(Target::People),
            Place::Leading(leading) => Some(leading.rests_at()),
            Place::Fresh(fresh) => Some(fresh.rests_at()),
            Place::SitOut(_) | Place::Debrief(..) | Place::Trouble(..) | Place::Trial(_) | Place::Left(_) => None,
        }
    }

    /// Whether the conversation at hand stands away from its end.
    pub(crate) fn scrolled_up(&mut self, up: bool) -> Outcome {
        if let Place::Story(playback) = &mut self.place { playback.scrolled_up(up) } else { Outcome::NOTHING }
    }

    /// These have been in view in the place at hand. What lies under a cover has not.
    pub(crate) fn in_view(&mut self, items: impl IntoIterator<Item = Item>) -> Outcome {
        match &mut self.place {
            Place::Story(playback) if self.covers.is_empty() => playback.in_view(items, self.now),
            _ => Outcome::NOTHING,
        }
    }

    /// These are in view in the place at hand, and would not be with answers below them.
    pub(crate) fn stands_low(&mut self, items: BTreeSet<Item>) {
        if let Place::Story(playback) = &mut self.place {
            playback.stands_low(items);
        }
    }

    /// The eye rests on this line now.
    pub(crate) fn rest_on(&mut self, line: Option<LineId>) -> Outcome {
        if let Place::Story(playback) = &mut self.place { playback.rest_on(line) } else { Outcome::NOTHING }
    }

    /// Lets time pass: shows what is due.
    pub(crate) fn tick(&mut self, now: Duration, today: Date) -> Outcome {
        (self.now, self.today) = (now, today);
        match &mut self.place {
            Place::Trial(trial) if trial.ends <= now => {
                self.end_trial();
                Outcome::SEEN
            }
            Place::Leading(leading) => leading.tick(now, self.archive.as_mut()),
            // Under a cover the story stays where it was.
            Place::Story(playback) if self.covers.is_empty() => playback.tick(moment(now, &self.preferences, &self.texts)),
            _ => Outcome::NOTHING,
        }
    }

    /// When something will be due next.
    pub(crate) fn next_deadline(&self) -> Option<Duration> {
        if let Place::Trial(trial) = &self.place {
            return Some(trial.ends);
        }
        if let Place::Leading(leading) = &self.place {
            return leading.next_deadline(self.now);
        }
        self.open_story()?.next_deadline(self.now, !self.preferences.less_movement)
    }

    /// Which of the three dots is dark while somebody is writing.
    pub(crate) fn typing_step(&self) -> usize {
        let step = u128::from(pacing::typing_step());
        if self.preferences.less_movement { 3 } else { usize::try_from(self.now.as_millis() / step % 3).unwrap_or_default() }
    }

    /// Whether somebody is writing, so that any key shows the message now.
    pub(crate) fn is_writing(&self) -> bool {
        self.open_story().is_some_and(Playback::is_coming)
    }

    fn set(&mut self, setting: &Setting) -> Outcome {
        let kept = &mut self.preferences;
        match setting {
            Setting::Language(tag) => {
                let Some(language) = self.library.languages().into_iter().find(|language| *language == tag.as_str()) else {
                    return Outcome::NOTHING;
                };
                kept.language = Some(tag.clone());
                self.language = language;
                self.catalog.translate(&self.library, &self.language);
                self.reload_texts();
            }
            Setting::TextSize(percent) => kept.text_size = *percent,
            Setting::Contrast(high) => kept.high_contrast = *high,
            Setting::LessMovement(less) => kept.less_movement = *less,
            Setting::Pace(pace) => kept.pace = *pace,
            Setting::Region(region) => {
                kept.region = Some(region.to_string());
                self.refresh_covers();
            }
        }
        Outcome { save: true, ..Outcome::SEEN }
    }

    /// Texts for what is at hand: the app's alone, or with a story's.
    fn reload_texts(&mut self) -> Outcome {
        let scenario = self.place.story().map(|story| story.id().clone());
        match self.library.localiser(&self.language, scenario.as_ref(), Isolates::Kept) {
            Ok(texts) => self.texts = texts,
            // A broken translation in a watched pack: the words at hand stay, and the trouble is shown.
            Err(diagnostics) => return self.show_trouble(diagnostics),
        }
        Outcome::SEEN
    }

    pub(crate) fn show_trouble(&mut self, diagnostics: Vec<Diagnostic>) -> Outcome {
        self.place.turn(|place| place.in_trouble(diagnostics));
        self.covers = Vec::new();
        Outcome::SEEN
    }

    /// Takes a pack that has changed: the story goes on where it was, as far as that place still exists.
    pub(crate) fn reload(&mut self, library: Result<Library, Vec<Diagnostic>>) -> Outcome {
        match library {
            Ok(library) => self.library = Arc::new(library),
            // Whoever has left sees nothing of it.
            Err(_) if self.place.calendar().is_some() => return Outcome::NOTHING,
            Err(diagnostics) => return self.show_trouble(diagnostics),
        }
        self.catalog = Catalog::of(&self.library, &self.language);
        if matches!(self.place, Place::Left(_)) {
            return Outcome::NOTHING;
        }
        let trial = self.end_trial();
        let outcome = self.take_changes();
        match trial {
            Some((calendar, ends)) => self.begin_trial(calendar, ends),
            None => outcome,
        }
    }

    fn take_changes(&mut self) -> Outcome {
        let wanted = self.place.story().map(|story| story.id().clone()).or_else(|| self.asked.clone());
        if let Some(id) = wanted {
            let story = match self.library.scenario(&id) {
                Ok((_, story)) => story,
                Err(diagnostics) => return self.show_trouble(diagnostics),
            };
            if let Err(diagnostics) = self.library.localiser(&self.language, Some(&id), Isolates::Kept) {
                return self.show_trouble(diagnostics);
            }
            self.place.turn(|place| place.with_changed(story));
        } else {
            self.place.turn(Place::mended);
        }
        let catalog = &self.catalog;
        self.place.turn(|place| place.with_changed_messages(catalog));
        self.refresh_covers();
        self.reload_texts()
    }

    /// Lets the moment pass in which a press was not meant.
    pub(crate) fn let_pass(&mut self) {
        match &mut self.place {
            Place::Story(playback) | Place::Debrief(playback, _) => self.now = self.now.max(playback.stands_open()),
            Place::Fresh(fresh) => self.now = self.now.max(fresh.stands_open()),
            _ => {}
        }
    }

    /// The same, once she has read everything that is asked about: for tests, and for measuring a long story.
    pub(crate) fn let_settle(&mut self) {
        self.read_all();
        self.let_pass();
    }

    /// Reads everything that is asked about, as in a window without an end.
    pub(crate) fn read_all(&mut self) {
        let Place::Story(playback) = &mut self.place else { return };
        playback.see_all_here(self.now);
        for _ in playback.places() {
            let Some(news) = playback.next_to_read() else { break };
            playback.lead_to(news, self.now);
            playback.see_all_here(self.now);
        }
    }

    /// Whether nothing is left of what anybody did.
    #[cfg(test)]
    pub(crate) fn remembers_nothing(&self) -> bool {
        matches!(self.place, Place::Left(_) | Place::Home) && self.covers.is_empty() && self.seen_before.is_empty()
    }

    /// Every language that is offered, in the order of every menu.
    pub(crate) fn languages(&self) -> Vec<(&String, &Manifest)> {
        let mut locales: Vec<_> = self.library.offered().collect();
        locales.sort_by_cached_key(|(tag, manifest)| place_in_menu(tag, manifest));
        locales
    }

    /// The title of the window.
    pub(crate) fn title(&self) -> String {
        self.texts.words(if self.place.calendar().is_some() { "calendar-title" } else { "app-name" })
    }
}

/// Now, at the pace of these settings.
fn moment<'m>(now: Duration, preferences: &Preferences, texts: &'m Localiser) -> Moment<'m> {
    Moment { now, pace: preferences.pace_in_force(), texts }
}

#[cfg(test)]
pub(crate) mod tests;
