//! With a group: choosing a story for it, setting up, leading, leaving, and going on with what was left.
//!
//! Owns: how a sitting comes from one of these to the next. Refuses to know: what a workshop does ([`super::leading`]), and what a record looks like.

use super::leading::archive::{Beginning, Kept, NotGoneOn, Voters, Waiting};
use super::leading::handouts::{Handouts, HandoutsAre};
use super::leading::intent::{LeadIntent, PhonesIntent, SetupIntent};
use super::leading::pages::RoomWidth;
use super::leading::setup::Setup;
use super::leading::{Leading, RoomLanguage, RoomScreen, Said};
use super::{Cover, Model, Outcome, Place, Target};
use crate::contact::Contact;
use crate::language::{Isolates, LanguageIdentifier};
use crate::story::{Id, Story};
use crate::workshop::{Fact, Plan, Room};
use std::sync::Arc;

/// What Home knows of groups.
#[derive(Default)]
pub(crate) struct Group {
    /// Stories are chosen for a group. That stays as long as the program runs.
    pub(crate) is_on: bool,
    /// A workshop of today that was left open.
    pub(crate) waiting: Option<Waiting>,
    /// Why it could not be gone on with, when that was tried.
    pub(crate) not_gone_on: Option<NotGoneOn>,
}

impl Model {
    /// Stories are chosen for a group from now on, or for one person.
    pub(super) fn choose_for_group(&mut self, is_on: bool) -> Outcome {
        if !matches!(self.place, Place::Home) || self.group.is_on == is_on {
            return Outcome::NOTHING;
        }
        self.group.is_on = is_on;
        self.look_for_waiting();
        Outcome::SEEN
    }

    /// Looks whether a workshop of today was left open. Alone, nobody looks.
    pub(super) fn look_for_waiting(&mut self) {
        let library = &self.library;
        let file = |story: &Id| library.scenario_file(story).ok().map(|(_, text)| text);
        self.group.not_gone_on = None;
        self.group.waiting = if self.group.is_on { self.archive.waiting(&file) } else { None };
    }

    /// Sets up a workshop with this story.
    pub(super) fn set_up(&mut self, story: Arc<Story>) -> Outcome {
        let last = self.preferences.group.clone().unwrap_or_default();
        let contact = self.contact.as_ref().map(Contact::line).unwrap_or_default();
        let Some(setup) = Setup::of(&self.library, story, &last, &self.language.to_string(), contact) else { return Outcome::NOTHING };
        self.go(Place::Setup(Box::new(setup)));
        Outcome { focus: Some(Target::People), ..self.reload_texts() }
    }

    /// A group was to be led from the start: by this plan, or the workshop that was left open.
    pub(crate) fn lead(&mut self, plan: Option<Id>, goes_on: bool) {
        self.group.is_on = true;
        if goes_on {
            self.look_for_waiting();
            self.go_on_leading();
            return;
        }
        if let Some(id) = self.asked.clone() {
            self.choose(&id);
        }
        if let Some(plan) = plan {
            self.act_on_setup(&SetupIntent::Plan(plan));
        }
    }

    pub(super) fn act_on_setup(&mut self, intent: &SetupIntent) -> Outcome {
        if !self.covers.is_empty() {
            return Outcome::NOTHING;
        }
        let Place::Setup(setup) = &mut self.place else { return Outcome::NOTHING };
        if *intent == SetupIntent::TakeContact {
            return self.take_contact();
        }
        if *intent == SetupIntent::Start {
            let mut outcome = self.take_contact();
            outcome.then(self.start());
            return outcome;
        }
        if *intent == SetupIntent::Print {
            let mut outcome = self.take_contact();
            outcome.then(self.print_handouts());
            return outcome;
        }
        if !setup.act(intent, &self.library) {
            return Outcome::NOTHING;
        }
        Outcome { reveal: Vec::from_iter(setup.is_cut.then_some(Target::ContactSaid)), ..Outcome::SEEN }
    }

    /// What is printed is wanted. While it is being written, once is enough.
    fn print_handouts(&mut self) -> Outcome {
        let Place::Setup(setup) = &mut self.place else { return Outcome::NOTHING };
        if setup.handouts == Some(HandoutsAre::Coming) {
            return Outcome::NOTHING;
        }
        setup.handouts = Some(HandoutsAre::Coming);
        Outcome { handouts: true, reveal: vec![Target::HandoutsSaid], ..Outcome::SEEN }
    }

    /// What the workshop that is set up needs on paper.
    pub(crate) fn handouts(&self) -> Option<Handouts> {
        let Place::Setup(setup) = &self.place else { return None };
        let (known, own) = (self.library.languages_by_name(), self.language.to_string());
        let mut languages: Vec<LanguageIdentifier> = Vec::new();
        for tag in setup.room.iter().chain([&own]) {
            languages.extend(known.iter().find(|language| **language == tag.as_str() && !languages.contains(language)).cloned());
        }
        Some(Handouts {
            library: Arc::clone(&self.library),
            plan: setup.plan().clone(),
            story: Arc::clone(&setup.story),
            languages,
            region: self.region().to_owned(),
            contact: self.contact.as_ref().map(Contact::line),
        })
    }

    /// What came of that. Whoever has gone elsewhere meanwhile has them all the same.
    pub(crate) fn handouts_are(&mut self, came: HandoutsAre) -> Outcome {
        let Place::Setup(setup) = &mut self.place else { return Outcome::NOTHING };
        setup.handouts = Some(came);
        Outcome { reveal: vec![Target::HandoutsSaid], ..Outcome::SEEN }
    }

    /// What stands in the field for whom to talk to here holds from now on. Nothing there is nobody.
    pub(super) fn take_contact(&mut self) -> Outcome {
        let Place::Setup(setup) = &mut self.place else { return Outcome::NOTHING };
        let line = |contact: &Option<Contact>| contact.as_ref().map(Contact::line).unwrap_or_default();
        let before = line(&self.contact);
        // What nobody has touched stays as its file has it.
        if setup.contact == before {
            return Outcome::NOTHING;
        }
        let contact = Contact::written(&setup.contact);
        setup.contact = line(&contact);
        if setup.contact == before {
            return Outcome::SEEN;
        }
        self.contact = contact;
        self.is_contact_kept = true;
        Outcome { contact: true, ..Outcome::SEEN }
    }

    /// Whether the contact could be kept. If not, it holds as long as the program runs, and whoever wrote it is told.
    pub(crate) fn contact_kept(&mut self, is_kept: bool) -> Outcome {
        if self.is_contact_kept == is_kept {
            return Outcome::NOTHING;
        }
        self.is_contact_kept = is_kept;
        if let Place::Leading(leading) = &mut self.place {
            leading.said = Some(Said::ContactNotKept);
        }
        Outcome { reveal: vec![Target::ContactSaid], ..Outcome::SEEN }
    }

    /// The workshop begins: its record first. Where nothing can be kept, that is said first, and it begins when that is wanted again.
    fn start(&mut self) -> Outcome {
        let Place::Setup(setup) = &self.place else { return Outcome::NOTHING };
        let (plan, story, people, method) = (setup.plan().clone(), Arc::clone(&setup.story), setup.people, setup.method);
        let (last, agrees) = (setup.last_time(), setup.unkept.is_some());
        let Some(mut leading) = self.leading(plan, &story, &last.room, &[], Kept::Nothing) else { return Outcome::NOTHING };
        let file = self.library.scenario_file(story.id()).map(|(_, text)| text).unwrap_or_default();
        let plan = leading.room.plan().clone();
        if !agrees {
            match self.archive.begin(Beginning { plan: &plan, story: story.id(), file: &file, room: &last.room }) {
                Ok(kept) => {
                    leading.kept = kept;
                    leading.begin_with(self.archive.first());
                }
                Err(why) => {
                    let Place::Setup(setup) = &mut self.place else { return Outcome::NOTHING };
                    setup.unkept = Some(why);
                    return Outcome { reveal: vec![Target::UnkeptSaid], ..Outcome::SEEN };
                }
            }
        }
        leading.set_out(people, method, self.now, self.archive.as_mut());
        self.preferences.group = Some(last);
        self.go(Place::Leading(Box::new(leading)));
        Outcome { save: true, focus: Some(Target::LeadLines), ..Outcome::SEEN }
    }

    /// Goes on with the workshop that was left. The room's screen stays dark until whoever leads lifts it.
    pub(super) fn go_on_leading(&mut self) -> Outcome {
        let Some(waiting) = self.group.waiting.clone() else { return Outcome::NOTHING };
        let plan = self.library.plan(&waiting.plan).ok().flatten();
        let begun = match (plan, self.catalog.story(&waiting.story), self.archive.go_on()) {
            (_, _, Err(why)) => Err(why),
            (Some(plan), Some(story), Ok((facts, kept))) => self.leading(plan, &story, &waiting.room, &facts, kept).ok_or(NotGoneOn::Gone),
            _ => Err(NotGoneOn::Gone),
        };
        let mut leading = match begun {
            Ok(leading) => leading,
            Err(why) => {
                self.archive.let_go();
                return self.not_gone_on(why);
            }
        };
        self.group.waiting = None;
        if !self.archive.keep(&Fact::Resumed) {
            leading.kept = Kept::NoMore;
        }
        leading.begin_dark();
        self.go(Place::Leading(Box::new(leading)));
        self.ready_phones();
        Outcome { focus: Some(Target::LeadLines), ..self.reload_texts() }
    }

    /// The workshop that was left is over. Nothing of it is deleted before its days are.
    pub(super) fn close_waiting(&mut self) -> Outcome {
        if self.group.waiting.is_none() {
            return Outcome::NOTHING;
        }
        if let Err(why) = self.archive.go_on() {
            return self.not_gone_on(why);
        }
        self.archive.keep(&Fact::Closed { minute: 0 });
        self.archive.let_go();
        self.look_for_waiting();
        Outcome::SEEN
    }

    /// It stays offered: what is in the way may be cleared.
    fn not_gone_on(&mut self, why: NotGoneOn) -> Outcome {
        self.group.not_gone_on = Some(why);
        Outcome { reveal: vec![Target::GoOnLeading], ..Outcome::SEEN }
    }

    /// A room with this plan and story, in which these facts have happened, with the texts of its languages.
    fn leading(&self, plan: Plan, story: &Arc<Story>, room: &[String], facts: &[Fact], kept: Kept) -> Option<Leading> {
        let known = self.library.languages_by_name();
        let languages = room.iter().filter_map(|tag| known.iter().find(|language| **language == tag.as_str()).cloned());
        let texts = |language| {
            self.library.localiser(&language, Some(story.id()), Isolates::Kept).ok().map(|texts| RoomLanguage { language, texts })
        };
        let languages: Vec<RoomLanguage> = languages.filter_map(texts).collect();
        let resumed = facts.iter().chain((!facts.is_empty()).then_some(&Fact::Resumed));
        let measure = plan.measure.as_ref().and_then(|id| self.library.measure(id).ok()?).filter(|measure| measure.faults().is_empty());
        let room = Room::resume(plan, Arc::clone(story), resumed).ok().filter(|_| !languages.is_empty())?;
        Some(Leading::new(room.asking(measure), languages, kept))
    }

    /// Phones for the workshop at hand, which are off. What was answered before the program ended is found with them.
    fn ready_phones(&mut self) {
        let Place::Leading(leading) = &mut self.place else { return };
        if leading.phones.are_there() {
            return;
        }
        let languages: Vec<LanguageIdentifier> = leading.languages.iter().map(|language| language.language.clone()).collect();
        let (library, news) = (self.library.as_ref(), self.bell.news());
        if let Some(phones) = self.archive.phones(Voters { library, languages: &languages, room: &leading.room, news }) {
            leading.bring(phones);
        }
    }

    /// The key of phones: what is opened is said first. Where they are on, how they stand; and once more switches them off.
    pub(super) fn open_phones(&mut self) -> Outcome {
        if self.led().is_none_or(|leading| !leading.room.is_open()) {
            return Outcome::NOTHING;
        }
        self.ready_phones();
        let is_open = matches!(self.cover(), Some(Cover::Phones));
        let Place::Leading(leading) = &mut self.place else { return Outcome::NOTHING };
        if !leading.phones.are_there() {
            leading.said = Some(Said::NoPhones);
            return Outcome::SEEN;
        }
        if is_open && leading.phones.are_on() {
            return self.act_leading(&LeadIntent::Phones(PhonesIntent::Off));
        }
        if !is_open {
            leading.look_for_networks();
        }
        self.toggle(Cover::Phones)
    }

    pub(super) fn act_leading(&mut self, intent: &LeadIntent) -> Outcome {
        let is_free = self.covers.is_empty()
            || matches!(intent, LeadIntent::ShowSupport | LeadIntent::Blank | LeadIntent::Freeze | LeadIntent::Phones(_));
        let Place::Leading(leading) = &mut self.place else { return Outcome::NOTHING };
        if !is_free {
            return Outcome::NOTHING;
        }
        let outcome = leading.act(intent, self.now, self.archive.as_mut());
        if *intent == LeadIntent::Close && !leading.room.is_open() {
            leading.phones.leave(&leading.room);
            self.archive.let_go();
        }
        // Once that is done, she leads on.
        if matches!(intent, LeadIntent::Phones(PhonesIntent::On(_) | PhonesIntent::Off)) && leading.phones.shut.is_none() {
            self.covers.retain(|cover| !matches!(cover, Cover::Phones));
        }
        outcome
    }

    /// The workshop at hand, if one is.
    pub(crate) fn led(&self) -> Option<&Leading> {
        if let Place::Leading(leading) = &self.place { Some(leading) } else { None }
    }

    /// Where the room looks now.
    pub(crate) fn room_looks_at(&mut self, screen: RoomScreen) -> Outcome {
        let Place::Leading(leading) = &mut self.place else { return Outcome::NOTHING };
        if leading.looks_at(screen) { Outcome::SEEN } else { Outcome::NOTHING }
    }

    /// How wide the room's screen is.
    pub(crate) fn room_is_wide(&mut self, width: RoomWidth) -> Outcome {
        let Place::Leading(leading) = &mut self.place else { return Outcome::NOTHING };
        if leading.is_wide(width) { Outcome::SEEN } else { Outcome::NOTHING }
    }
}
