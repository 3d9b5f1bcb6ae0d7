//! What rules look at, put together by whoever has the files.

use super::Rule;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::graph::{Properties, Quotient, Routes, TooLarge, explore, minimise, properties, routes};
use crate::language::{self, Localiser, Manifest, Messages, Outline, Stage};
use crate::story::script::{Part, Script};
use crate::story::tactics_met::TacticsMet;
use crate::story::{Locus, Story, Tactics};
use crate::workshop::{Instrument, Plan};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// One scenario: its script, its texts, and what can happen in it.
pub struct Scenario<'a> {
    /// The script as its author wrote it.
    pub script: &'a Script,
    /// The story that runs.
    pub story: &'a Arc<Story>,
    /// Everything that can happen in it, unless that is too much to look at.
    pub explored: Result<Explored, TooLarge>,
    /// The catalogue of tactics.
    pub tactics: &'a Tactics,
    /// Where something of the script stands in its file.
    pub locate: Locate<'a>,
    /// The languages that it is written in; the reference language first, if it is one of them.
    pub languages: &'a [Language<'a>],
    /// Whether some of its texts could not be read. What is missing then cannot be told.
    pub has_unread_texts: bool,
}

/// Everything that can happen in a story.
pub struct Explored {
    /// What exploration proved.
    pub properties: Properties,
    /// The graph with states of equal future made one.
    pub quotient: Quotient,
    /// All the ways through it.
    pub routes: Routes,
    /// How many states there are.
    pub states: usize,
    /// The variables that multiply them, “name (values)”, most first.
    pub multipliers: Vec<String>,
}

impl Explored {
    /// Explores a story, as far as so many states.
    ///
    /// # Errors
    /// When it has more.
    pub fn of(story: &Arc<Story>, limit: usize) -> Result<Self, TooLarge> {
        let graph = explore(story, limit)?;
        let quotient = minimise(&graph);
        let (states, multipliers) = (graph.len(), graph.multipliers());
        let properties = properties(&graph);
        drop(graph);
        Ok(Self { properties, routes: routes(story, &quotient), quotient, states, multipliers })
    }
}

/// The texts of one language: a scenario's, or the app's.
pub struct Language<'a> {
    /// The language tag, such as `ar`.
    pub tag: &'a str,
    /// What it says about itself.
    pub manifest: &'a Manifest,
    /// Whether it is the reference language.
    pub is_reference: bool,
    /// The names of the files looked at: the scenario's, or `app.ftl` and `tactics.ftl`.
    pub files: Vec<&'a str>,
    /// The text of each file, in the same order.
    pub sources: Vec<&'a str>,
    /// The files themselves, in the same order.
    pub messages: Vec<&'a Messages>,
    /// What the program has itself under the ids of these files, in the reference language: it fills in the variables of those texts, and no others.
    pub given: &'a [Outline],
    /// What the texts of a story are told that vary: the id of each, and the name of the variable in it.
    pub told: &'a [(String, String)],
    /// The messages and terms of these files.
    pub outlines: &'a [Outline],
    /// Those of the reference language's files of the same names; empty where there is none.
    pub reference: &'a [Outline],
    /// Formats texts in this language alone, the app's and the tactics' included.
    pub texts: &'a Localiser,
    /// Words to look for in this language.
    pub vocabulary: &'a Vocabulary,
    /// What else it says about itself.
    pub habits: &'a Habits,
    /// Every character that the fonts of this language can draw; none if the fonts are not at hand.
    pub glyphs: Option<&'a dyn Fn(char) -> bool>,
}

impl Language<'_> {
    /// Whether the app's own texts are among these.
    pub(super) fn has_app(&self) -> bool {
        self.files.iter().any(|file| file.ends_with("app.ftl"))
    }
}

/// What a text says, by its id and the attribute if one is asked for.
pub(super) type TextOf<'a> = Box<dyn Fn(&str, Option<&str>) -> String + 'a>;

/// Where something of a script stands in its file.
pub type Locate<'a> = &'a dyn Fn(&Locus) -> Place;

/// All scenarios of a library together.
pub struct Catalogue<'a> {
    /// The scenarios: each script and where something of it stands in its file.
    pub scenarios: Vec<(&'a Script, Locate<'a>)>,
    /// In which of the scenarios each tactic is met.
    pub(crate) met: Vec<TacticsMet>,
    /// The support lines: each file and its region.
    pub support: Vec<SupportFile<'a>>,
    /// The session plans.
    pub plans: Vec<PlanFile<'a>>,
    /// What is asked before and after.
    pub measures: Vec<MeasureFile<'a>>,
    /// Shows every file that is read, one after another: its name and what it says.
    pub files: Files<'a>,
}

/// Shows files, each to whoever looks at it: its name and what it says. A library may be larger than what anybody wants to hold at once.
pub type Files<'a> = &'a dyn Fn(&mut dyn FnMut(&str, &str));

/// What rules need to know of a session plan.
pub struct PlanFile<'a> {
    /// Where the file begins.
    pub place: Place,
    /// What it says.
    pub(crate) plan: &'a Plan,
    /// The ids of texts that it needs and that the reference language lacks.
    pub missing: Vec<String>,
    /// The class tracks of the library's stories.
    pub tracks: &'a [Track],
}

/// What rules need to know of an instrument.
pub struct MeasureFile<'a> {
    /// Where the file begins.
    pub place: Place,
    /// What it says.
    pub(crate) measure: &'a Instrument,
    /// The ids of texts that it needs and that the reference language lacks.
    pub missing: Vec<String>,
    /// The tactics that there are.
    pub tactics: BTreeSet<&'a str>,
    /// The words of a text in the reference language.
    pub words: &'a dyn Fn(&str) -> String,
    /// What is said in the library's stories, as it is compared.
    pub lines: &'a BTreeSet<String>,
}

/// What a class track takes in the reference language.
pub struct Track {
    /// The name of the story.
    pub story: String,
    /// How many decisions on it the class votes on.
    pub votes: usize,
    /// The words on it, with answers and feedback.
    pub words: usize,
    /// Those of them that stand in the scenes of its votes.
    pub words_at_votes: usize,
}

/// What rules need to know of a file of support lines.
pub struct SupportFile<'a> {
    /// Where the file begins.
    pub place: Place,
    /// The ids of its lines, in order, with the id of the text that says who answers, and the id of the line each is shown with.
    pub lines: Vec<(&'a str, &'static str, Option<&'a str>)>,
    /// For each line the date when it was last checked, if it says one.
    pub checked: Vec<Option<&'a str>>,
    /// Everything in it that its author wrote freely.
    pub fields: Vec<SupportField<'a>>,
    /// Where something stands in the file.
    pub locate: Box<dyn Fn(&Locus) -> Place + 'a>,
}

/// Something that the author of a support line wrote freely.
pub struct SupportField<'a> {
    /// Where it stands.
    pub locus: Locus,
    /// The line that it belongs to.
    pub line: &'a str,
    /// What it is called in the file.
    pub name: &'static str,
    /// What it says; nothing where it is needed and left out.
    pub says: &'a str,
    /// What it has to be.
    pub kind: FieldKind,
}

/// What a field of a support line has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Words.
    Words,
    /// Words, or nothing.
    MaybeWords,
    /// A number to ring or to write to.
    Number,
    /// The address of a page.
    Page,
    /// The address of mail.
    Mail,
    /// A year, a month or a day.
    Date,
    /// A time of day.
    Time,
    /// A language tag.
    Language,
}

/// Words that rules look for in one language: `locales/<language>/vocabulary.ron`. Each is a word or a few words, in lower case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Vocabulary {
    /// Names of real apps, companies, groups, movements and symbols (safeguard 2), beside those that are the same in every language.
    pub real_world: Vec<String>,
    /// Of the names that are the same in every language, as they are written there: those that are ordinary words in this one.
    pub not: Vec<String>,
    /// Words for tickets, routes, money and meeting, which recruiters’ lines must not have (safeguard 3).
    pub logistics: Vec<String>,
    /// Words about what somebody is, believes, wears or stands for, which no sign may name (safeguard 10).
    pub about_persons: Vec<String>,
    /// Beginnings of questions about the player's own life (safeguard 19).
    pub own_life: Vec<String>,
    /// Words of praise, blame, score and rank (safeguards 9 and 12).
    pub judging: Vec<String>,
}

impl Vocabulary {
    /// The names of its lists that have no words.
    pub fn empty_lists(&self) -> Vec<&'static str> {
        let Self { real_world, not: _, logistics, about_persons, own_life, judging } = self;
        let lists: [(&'static str, &[String]); 5] = [
            ("real_world", real_world),
            ("logistics", logistics),
            ("about_persons", about_persons),
            ("own_life", own_life),
            ("judging", judging),
        ];
        lists.into_iter().filter(|(_, list)| list.is_empty()).map(|(name, _)| name).collect()
    }
}

/// What a language says about its own texts besides words to look for: a file for each, beside its texts, and each of them may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Habits {
    /// `glossary.ron`: a term of the reference language, and what it may be called here.
    pub glossary: BTreeMap<String, Vec<String>>,
    /// `address.ron`: how people are spoken to.
    pub address: Address,
    /// `leftovers.ron`: words of other languages that are easily left in a text.
    pub leftovers: Vec<Leftovers>,
}

/// How people are spoken to in a language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Address {
    /// What nobody of these says to one other of them.
    pub never: Vec<Never>,
    /// What would say whether somebody is a girl or a boy.
    pub agreement: Vec<Agreement>,
}

/// Words that some people do not use to each other, one to one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Never {
    /// The parts that both of them have in their story.
    pub between: Vec<Part>,
    /// The words.
    pub words: Vec<String>,
}

/// Words that agree with somebody: a word as it is, or with a * before it whatever ends so.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// With whom, and where they stand then.
    pub behind: Vec<Behind>,
    /// Words that may stand between: “very”, “not”.
    #[serde(default)]
    pub over: Vec<String>,
    /// Words that only look as if they agreed.
    #[serde(default)]
    pub but: Vec<String>,
    /// Said of her.
    #[serde(default)]
    pub feminine: Vec<String>,
    /// Said of him.
    #[serde(default)]
    pub masculine: Vec<String>,
}

/// What stands before words that agree with one of these.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Behind {
    /// With whom they agree.
    pub with: Vec<With>,
    /// One of these, `""` being the beginning of a clause; anything, if there are none.
    #[serde(default)]
    pub after: Vec<String>,
}

/// With whom words agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub enum With {
    /// Whoever says them.
    Speaker,
    /// The one to whom they are said in a story.
    Hearer,
    /// Whoever reads the program.
    Reader,
}

/// Words of one other language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Leftovers {
    /// Which language, in English.
    pub of: String,
    /// So many of them in one text are no leftover yet.
    pub most: usize,
    /// The words.
    pub words: Vec<String>,
}

/// What rules find, and how much more of it there is than is kept.
#[derive(Default)]
pub struct Found {
    /// The findings.
    pub kept: Vec<Diagnostic>,
    /// Where there are more.
    pub cut: Vec<Cut>,
    /// What drafts of translations have left to do: the rules that say so count it, and find nothing.
    pub left: Vec<Cut>,
}

/// The rules that say what a translation has left to do: missing, the reference text again, made from an earlier one, cards in another language.
const LEFT_TO_DO: [Code; 4] = [Code(61), Code(71), Code(76), Code(108)];

/// Findings of one rule about one file that are not kept: because the first ones say enough, or because they are what is left to do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cut {
    /// The file that was looked at: a scenario, or its texts in one language.
    pub file: String,
    /// The rule.
    pub code: Code,
    /// How many.
    pub count: usize,
}

/// Collects what one rule finds in one file.
pub struct Report<'r> {
    rule: &'static Rule,
    found: &'r mut Found,
    file: &'r str,
    count: usize,
    counts_only: bool,
}

impl<'r> Report<'r> {
    /// More findings of one rule in one file than this help nobody; how many more there are is counted.
    pub(crate) const MOST: usize = 100;

    /// A report of a rule that looks at this file.
    pub(super) fn new(rule: &'static Rule, file: &'r str, found: &'r mut Found) -> Self {
        Self { rule, found, file, count: 0, counts_only: false }
    }

    /// A report of a rule that looks at the texts of a language. What a draft has left to do is no fault of it.
    pub(super) fn of_language(rule: &'static Rule, language: &'r Language<'_>, found: &'r mut Found) -> Self {
        let counts_only = language.manifest.stage == Stage::Draft && LEFT_TO_DO.contains(&rule.code);
        Self { rule, found, file: language.file(), count: 0, counts_only }
    }

    /// Adds a finding: where, what is wrong, what would be right.
    pub(super) fn add(&mut self, place: Place, message: impl Into<String>, help: impl Into<String>) {
        self.add_many(1, place, message, help);
    }

    /// Adds one finding that stands for so many.
    pub(super) fn add_many(&mut self, count: usize, place: Place, message: impl Into<String>, help: impl Into<String>) {
        if self.counts_only {
            self.count += count;
            return;
        }
        self.count += 1;
        if self.count <= Self::MOST {
            self.found.kept.push(Diagnostic { place, code: self.rule.code, message: message.into(), help: help.into() });
        }
    }
}

impl Drop for Report<'_> {
    fn drop(&mut self) {
        if self.counts_only && self.count > 0 {
            self.found.left.push(Cut { file: self.file.to_owned(), code: self.rule.code, count: self.count });
        } else if let Some(count) = self.count.checked_sub(Self::MOST).filter(|more| *more > 0) {
            self.found.cut.push(Cut { file: self.file.to_owned(), code: self.rule.code, count });
        }
    }
}

impl Scenario<'_> {
    /// Where a scene's name stands.
    pub fn scene_place(&self, scene: crate::story::SceneId) -> Place {
        (self.locate)(&Locus::default().field("scenes").key(scene.position()))
    }

    /// Where a line stands.
    pub fn line_place(&self, line: crate::story::LineId) -> Place {
        (self.locate)(&self.story.loci.lines[line.position()])
    }

    /// Where an answer stands.
    pub fn answer_place(&self, choice: crate::story::ChoiceId, option: crate::story::OptionId) -> Place {
        (self.locate)(&self.story.loci.answers[choice.position()][usize::from(option.0)])
    }

    /// Where the condition of a conditional jump stands.
    pub fn guard_place(&self, guard: crate::story::Address) -> Place {
        let found = self.story.loci.guards.iter().find(|(address, _)| *address == guard);
        (self.locate)(&found.map(|(_, locus)| locus.clone()).unwrap_or_default())
    }

    /// What the story says in the reference language, by id and attribute; in the first language that it has where that one is missing. Placeables are
    /// `{}`.
    pub(super) fn reference_words(&self) -> Option<TextOf<'_>> {
        let language = self.languages.iter().find(|language| language.is_reference).or(self.languages.first())?;
        let outlines: HashMap<&str, &Outline> = language.outlines.iter().map(|outline| (outline.id.as_str(), outline)).collect();
        Some(Box::new(move |id, attribute| {
            let parts = outlines.get(id).into_iter().flat_map(|outline| &outline.parts);
            parts
                .filter(|part| part.attribute.as_deref() == attribute)
                .map(|part| part.words.as_str())
                .next()
                .unwrap_or_default()
                .to_owned()
        }))
    }

    /// Where a field of the scenario stands.
    pub fn field_place(&self, field: &'static str) -> Place {
        (self.locate)(&Locus::default().field(field))
    }
}

impl Language<'_> {
    /// Where the files begin: for what is missing in them.
    pub fn start(&self) -> Place {
        Place::start_of(self.file())
    }

    /// The first of the files: the scenario's only one.
    pub(super) fn file(&self) -> &str {
        self.files.first().copied().unwrap_or_default()
    }
}

/// Every value and every attribute with the message or term it belongs to, in the order of the files.
pub(super) fn parts<'a>(language: &Language<'a>) -> impl Iterator<Item = (&'a Outline, &'a language::Part)> {
    language.outlines.iter().flat_map(|outline| outline.parts.iter().map(move |part| (outline, part)))
}

/// A value or an attribute as its author knows it: `id` or `id.attribute`.
pub(super) fn name(outline: &Outline, part: &language::Part) -> String {
    match &part.attribute {
        Some(attribute) => format!("{}.{attribute}", outline.id),
        None => outline.id.clone(),
    }
}
