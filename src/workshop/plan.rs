//! What a lesson is made of: its steps in order, each with its minutes.
//!
//! Owns: the shape of a plan, and what is wrong in one. Refuses to know: the words that belong to a step (`locales/<language>/plans.ftl`), files, and how a
//! step is led. From `design/workshop.md` 10; whoever leads may take longer: minutes are said, and nothing is cut off.

use crate::story::{Id, text_id};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The format of plans that this version reads.
pub(crate) const FORMAT: u32 = 1;
/// Minutes that one talk stop takes: thinking, a vote, talking, and a vote again.
pub(crate) const TALK_MINUTES: f64 = 3.0;
/// Minutes that one show of hands takes.
pub(crate) const QUICK_MINUTES: f64 = 0.5;

/// A plan, as it stands in `assets/plans/<id>.ron`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Plan {
    /// The version of the format: 1.
    pub(crate) format: u32,
    /// Its name; the file bears it too.
    pub(crate) id: Id,
    /// How long the whole takes.
    pub(crate) minutes: u16,
    /// For how many people it is made: at least, at most.
    pub(crate) people: (u16, u16),
    /// How many languages the room reads it in, one beside the other.
    #[serde(default = "one")]
    pub(crate) languages: u8,
    /// The stories that fit it, the one offered first at the front.
    pub(crate) stories: Vec<Id>,
    /// What is asked before and after, if anything is.
    #[serde(default)]
    pub(crate) measure: Option<Id>,
    /// Its steps in order.
    pub(crate) steps: Vec<Step>,
}

fn one() -> u8 {
    1
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Step {
    /// Its name among the steps of the plan.
    pub(crate) id: Id,
    /// How long it takes.
    pub(crate) minutes: u16,
    /// What is done in it.
    pub(crate) what: What,
}

/// What is done in a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum What {
    /// One sentence after the other stands before the room.
    Say(Vec<Id>),
    /// The messages of a measure are asked about.
    Measure(Wave),
    /// The story is read.
    Story {
        /// How many of its votes have time for talking. They are the first that the class track names.
        talks: usize,
        /// How many of its other decisions there is time for a show of hands.
        quick: usize,
        /// Only what leads to each vote is read, not all between.
        #[serde(default)]
        only_stops: bool,
    },
    /// Nothing stands before the room.
    Break,
    /// Lines of the conversation, each first without its note and then with it.
    Debrief(Vec<Row>),
    /// Whom one can talk to.
    Support,
}

/// When something is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) enum Wave {
    Before,
    After,
    /// Two weeks later.
    Booster,
}

impl Wave {
    /// In their order.
    pub(crate) const ALL: [Self; 3] = [Self::Before, Self::After, Self::Booster];

    /// Its name, as exports and pages have it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::After => "after",
            Self::Booster => "booster",
        }
    }

    /// What stands before the room while it is asked: on sheets, or on phones, where not everybody needs to have one.
    pub(crate) fn text_id(self, on_phones: bool) -> &'static str {
        match (self, on_phones) {
            (Self::Before, false) => "lead-sheet-before",
            (Self::Before, true) => "lead-phones-before",
            (Self::After, false) => "lead-sheet-after",
            (Self::After, true) => "lead-phones-after",
            (Self::Booster, false) => "lead-sheet-booster",
            (Self::Booster, true) => "lead-phones-booster",
        }
    }
}

/// What a line of the debrief is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) enum Row {
    /// Something was done to her in it.
    Tactic,
    /// It looks like that, and is fine.
    Lookalike,
    /// An answer that helped.
    WayOut,
}

/// Something that is wrong in a plan, and where: the field, and the step if it is one of a step.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Fault {
    #[error("this plan is written in format {0}, and this version reads format 1")]
    Format(u32),
    #[error("the steps take {steps} minutes together, and the plan says {plan}")]
    Minutes { steps: u32, plan: u16 },
    #[error("the plan is for {0} to {1} people, which is nobody")]
    People(u16, u16),
    #[error("the plan names no story")]
    NoStory,
    #[error("the plan has no step")]
    NoStep,
    #[error("two steps are called {0}")]
    Twice(Id),
    #[error("the last step is not the one that says whom one can talk to")]
    SupportNotLast,
    #[error("the story is read and not talked about afterwards")]
    NoDebrief,
    #[error("a debrief stands before the story")]
    DebriefFirst,
    #[error("the story is read in more than one step, and this version reads it in one")]
    StoryTwice,
    #[error("it is asked before and not after, or after and not before")]
    HalfMeasured,
    #[error("something is asked, and the plan does not say with which measure")]
    Unmeasured,
    #[error("{0} says nothing: it names no sentence and no line")]
    Empty(Id),
    #[error("{0} takes no minute")]
    NoMinutes(Id),
}

impl Fault {
    /// What would be right.
    pub(crate) fn help(&self) -> &'static str {
        match self {
            Self::Format(_) => "write format: 1",
            Self::Minutes { .. } => "change the minutes of a step, or those of the plan",
            Self::People(..) => "write people: (5, 40), the fewest first",
            Self::NoStory => "name a story that `second-look list` shows",
            Self::NoStep => "add steps: [(id: \"rules\", minutes: 5, what: Say([\"pass\"])), …]",
            Self::Twice(_) => "give each step a name of its own",
            Self::SupportNotLast => "let the last step be (id: \"support\", minutes: 5, what: Support): nobody goes home without it",
            Self::NoDebrief => "add a step what: Debrief([Tactic, Lookalike, WayOut]) after the story",
            Self::DebriefFirst => "put the story before its debrief",
            Self::StoryTwice => "read it in one step",
            Self::HalfMeasured => "ask both, or neither: one of the two says nothing",
            Self::Unmeasured => "write measure: \"second-look-1\"",
            Self::Empty(_) => "name a sentence in Say([…]) or a line in Debrief([…])",
            Self::NoMinutes(_) => "give it a minute or more",
        }
    }
}

impl Plan {
    /// Everything that is wrong in it by itself. Whether its stories exist and fit is a question for whoever knows them.
    pub(crate) fn faults(&self) -> Vec<Fault> {
        if self.format != FORMAT {
            return vec![Fault::Format(self.format)];
        }
        let mut found = Vec::new();
        let steps: u32 = self.steps.iter().map(|step| u32::from(step.minutes)).sum();
        if steps != u32::from(self.minutes) {
            found.push(Fault::Minutes { steps, plan: self.minutes });
        }
        if self.people.0 == 0 || self.people.0 > self.people.1 {
            found.push(Fault::People(self.people.0, self.people.1));
        }
        if self.stories.is_empty() {
            found.push(Fault::NoStory);
        }
        found.extend(self.faults_of_steps());
        found.extend(self.faults_of_order());
        found
    }

    fn faults_of_steps(&self) -> Vec<Fault> {
        let mut names = BTreeSet::new();
        let mut found = Vec::new();
        for step in &self.steps {
            if !names.insert(&step.id) {
                found.push(Fault::Twice(step.id.clone()));
            }
            if step.minutes == 0 {
                found.push(Fault::NoMinutes(step.id.clone()));
            }
            if matches!(&step.what, What::Say(slides) if slides.is_empty()) || matches!(&step.what, What::Debrief(rows) if rows.is_empty())
            {
                found.push(Fault::Empty(step.id.clone()));
            }
        }
        found
    }

    fn faults_of_order(&self) -> Vec<Fault> {
        let Some(last) = self.steps.last() else { return vec![Fault::NoStep] };
        let at = |wanted: fn(&What) -> bool| self.steps.iter().position(|step| wanted(&step.what));
        let (story, debrief) = (at(|what| matches!(what, What::Story { .. })), at(|what| matches!(what, What::Debrief(_))));
        let waves = [Wave::Before, Wave::After].map(|wave| self.steps.iter().any(|step| step.what == What::Measure(wave)));
        let checks = [
            (last.what != What::Support, Fault::SupportNotLast),
            (self.steps.iter().filter(|step| matches!(step.what, What::Story { .. })).count() > 1, Fault::StoryTwice),
            (story.is_some() && debrief.is_none(), Fault::NoDebrief),
            (debrief.is_some_and(|debrief| story.is_none_or(|story| debrief < story)), Fault::DebriefFirst),
            (waves[0] != waves[1], Fault::HalfMeasured),
            (self.is_measured() && self.measure.is_none(), Fault::Unmeasured),
        ];
        checks.into_iter().filter_map(|(is_wrong, fault)| is_wrong.then_some(fault)).collect()
    }

    /// How many times as long reading takes: a second language is read nearly as long as the first.
    pub(crate) fn reading(&self) -> f64 {
        1.0 + 0.9 * f64::from(self.languages.saturating_sub(1))
    }

    /// Whether it asks before and after.
    pub(crate) fn is_measured(&self) -> bool {
        self.steps.iter().any(|step| matches!(step.what, What::Measure(_)))
    }

    /// When it asks, in the order of its steps.
    pub(crate) fn waves(&self) -> Vec<Wave> {
        self.steps.iter().filter_map(|step| if let What::Measure(wave) = step.what { Some(wave) } else { None }).collect()
    }

    /// Whether a story is read in it.
    pub(crate) fn has_story(&self) -> bool {
        self.steps.iter().any(|step| matches!(step.what, What::Story { .. }))
    }

    /// The texts that it needs, each with the attribute if one of its parts is meant.
    pub(crate) fn texts(&self) -> Vec<(String, Option<&'static str>)> {
        let name = text_id::plan(&self.id);
        let mut texts = vec![(name.clone(), None), (name, Some("line"))];
        for step in &self.steps {
            let id = text_id::step(&step.id);
            texts.extend([(id.clone(), None), (id, Some("name"))]);
            if let What::Say(sentences) = &step.what {
                texts.extend(sentences.iter().map(|sentence| (text_id::sentence(sentence), None)));
            }
        }
        texts
    }

    /// Whether only what leads to the story’s votes is read.
    pub(crate) fn has_only_stops(&self) -> bool {
        self.steps.iter().any(|step| matches!(step.what, What::Story { only_stops: true, .. }))
    }

    /// How many of the story’s votes are talked about.
    pub(crate) fn talks(&self) -> usize {
        self.steps.iter().find_map(|step| if let What::Story { talks, .. } = step.what { Some(talks) } else { None }).unwrap_or_default()
    }
}

/// How many minutes reading takes together with its stops.
///
/// Words are those of the class track; aloud it is 130 of them a minute, and as many times more as there are languages that the room reads it in.
pub(crate) fn minutes_of_story(words: usize, languages: f64, talks: usize, quick: usize) -> f64 {
    let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    count(words) / 130.0 * languages + count(talks) * TALK_MINUTES + count(quick) * QUICK_MINUTES
}

/// A plan of these steps for the frozen story, a quarter of an hour each.
#[cfg(test)]
pub(crate) fn quarters(steps: impl IntoIterator<Item = (&'static str, What)>) -> Plan {
    const MINUTES: u16 = 15;
    let id = |name| Id::new(name).expect("is a name");
    let steps: Vec<Step> = steps.into_iter().map(|(name, what)| Step { id: id(name), minutes: MINUTES, what }).collect();
    Plan {
        format: FORMAT,
        id: id("lesson-50"),
        minutes: MINUTES * u16::try_from(steps.len()).expect("there are few"),
        people: (5, 40),
        languages: 1,
        stories: vec![id("kites")],
        measure: None,
        steps,
    }
}
