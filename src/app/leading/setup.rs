//! What is chosen before a workshop begins. All of it is set as last time, but for how many people are here.
//!
//! Owns: which plans can be led, and what belongs together. Refuses to know: drawing, and how a workshop goes.

use super::handouts::HandoutsAre;
use super::intent::SetupIntent;
use crate::app::preferences::LastTime;
use crate::contact;
use crate::language::Localiser;
use crate::library::Library;
use crate::story::Story;
use crate::wording::{self, Unkept};
use crate::workshop::Plan;
use crate::workshop::ballot::MOST;
use crate::workshop::fact::Method;
use std::sync::Arc;

/// A workshop that has not begun.
pub(crate) struct Setup {
    pub(crate) story: Arc<Story>,
    /// The plans that can be led with this story, the usual one first.
    pub(crate) plans: Vec<Plan>,
    /// Which of them.
    plan: usize,
    /// The languages that the room reads: one or two, the first one first.
    pub(crate) room: Vec<String>,
    /// How many people are here; 0 as long as nobody has said.
    pub(crate) people: u16,
    pub(crate) method: Method,
    /// What stands in the field for whom to talk to here; it holds once the field is done with.
    pub(crate) contact: String,
    /// Something more was to stand there, and had no room.
    pub(crate) is_cut: bool,
    /// Why nothing can be kept, once it was tried: it begins all the same when that is wanted a second time.
    pub(crate) unkept: Option<Unkept>,
    /// How what is printed for it stands; none before that was wanted.
    pub(crate) handouts: Option<HandoutsAre>,
}

impl Setup {
    /// As last time; none if no plan can be led with this story.
    pub(crate) fn of(library: &Library, story: Arc<Story>, last: &LastTime, language: &str, contact: String) -> Option<Self> {
        story.class_track()?;
        let known = library.plans().unwrap_or_default();
        let mut plans: Vec<Plan> = known.iter().filter_map(|id| library.plan(id).ok().flatten()).filter(can_be_led).collect();
        plans.sort_by_key(|plan| (plan.languages, plan.minutes.abs_diff(USUAL), plan.id.clone()));
        if plans.is_empty() {
            return None;
        }
        let plan = last.plan.as_ref().and_then(|last| plans.iter().position(|plan| plan.id == *last)).unwrap_or_default();
        let known = |tag: &&String| library.offered().any(|(offered, _)| offered == *tag);
        let mut room: Vec<String> = last.room.iter().filter(known).take(MOST_LANGUAGES).cloned().collect();
        if room.is_empty() {
            room.push(language.to_owned());
        }
        let mut setup =
            Self { story, plans, plan, room, people: 0, method: last.method, contact, is_cut: false, unkept: None, handouts: None };
        setup.fit_languages(library);
        Some(setup)
    }

    /// The plan.
    pub(crate) fn plan(&self) -> &Plan {
        &self.plans[self.plan]
    }

    /// What went wrong with whom to talk to here, if anything did.
    pub(crate) fn trouble(&self, texts: &Localiser, is_contact_kept: bool) -> Option<String> {
        if self.is_cut {
            return Some(wording::with(texts, "group-contact-cut", "most", contact::MOST));
        }
        (!is_contact_kept).then(|| texts.words("group-contact-not-kept"))
    }

    /// That nothing can be kept, and why, if it was tried.
    pub(crate) fn unkept_words(&self, texts: &Localiser) -> Option<String> {
        let why = wording::unkept(texts, self.unkept.as_ref()?);
        Some([&why, " ", &texts.words("group-unkept-agree")].concat())
    }

    /// What is kept of it for the next time.
    pub(crate) fn last_time(&self) -> LastTime {
        LastTime { plan: Some(self.plan().id.clone()), room: self.room.clone(), method: self.method }
    }

    /// Changes one thing. Whether anything is another now.
    pub(crate) fn act(&mut self, intent: &SetupIntent, library: &Library) -> bool {
        match intent {
            SetupIntent::Plan(id) => match self.plans.iter().position(|plan| plan.id == *id) {
                Some(plan) => {
                    self.plan = plan;
                    self.fit_languages(library);
                    true
                }
                None => false,
            },
            SetupIntent::Language(tag) => self.turn(tag),
            SetupIntent::Digit(digit) => self.count(self.people.saturating_mul(10).saturating_add(u16::from(*digit))),
            SetupIntent::Erase => self.count(self.people / 10),
            SetupIntent::More => self.count(self.people.saturating_add(1)),
            SetupIntent::Fewer => self.count(self.people.saturating_sub(1)),
            SetupIntent::Method(method) => {
                self.method = *method;
                true
            }
            SetupIntent::Contact { line, is_cut } => {
                let is_another = (&self.contact, self.is_cut) != (line, *is_cut);
                self.contact.clone_from(line);
                self.is_cut = *is_cut;
                is_another
            }
            SetupIntent::TakeContact | SetupIntent::Print | SetupIntent::Start => false,
        }
    }

    fn count(&mut self, people: u16) -> bool {
        let is_possible = people <= MOST;
        if is_possible {
            self.people = people;
        }
        is_possible
    }

    /// A language more on the room's screen, or less; one always stays, and a third takes the place of the second.
    fn turn(&mut self, tag: &str) -> bool {
        match self.room.iter().position(|other| other == tag) {
            Some(_) if self.room.len() == 1 => return false,
            Some(place) => drop(self.room.remove(place)),
            None => {
                self.room.truncate(MOST_LANGUAGES - 1);
                self.room.push(tag.to_owned());
            }
        }
        true
    }

    /// A plan for two languages begins with two.
    fn fit_languages(&mut self, library: &Library) {
        let others = library.offered().map(|(tag, _)| tag).filter(|tag| !self.room.contains(tag)).cloned().collect::<Vec<_>>();
        let wanted = usize::from(self.plan().languages).min(MOST_LANGUAGES);
        self.room.extend(others.into_iter().take(wanted.saturating_sub(self.room.len())));
    }
}

/// A lesson.
const USUAL: u16 = 50;
/// So many languages a room's screen has room for.
pub(crate) const MOST_LANGUAGES: usize = 2;

fn can_be_led(plan: &Plan) -> bool {
    plan.faults().is_empty()
}
