//! Everything that is wrong with a library: puts together what rules look at, and lets them look.
//!
//! Owns: reading, exploring and checking scenarios, the app's texts and the catalogue in one go. Refuses to know: what the rules ask, where findings
//! are printed, and what anybody does about them.
//!
//! ```text
//! Library ──► script, story, texts of each language ──► explored as far as that goes ──► rules ──► diagnostics
//! ```

mod golden;
mod languages;
mod side_by_side;
mod support;
mod whole;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::graph::TooLarge;
use crate::language::{Isolates, Localiser, REFERENCE};
use crate::library::{Assembled, Library, Places, Reading};
use crate::rules::{
    Catalogue, Cut, Explored, Found, Language, MeasureFile, PlanFile, Scenario, Scope, Track, check_app, check_catalogue, check_scenario,
    check_texts, lines_of_stories,
};
use crate::story::script::Script;
use crate::story::tactics_met::TacticsMet;
use crate::story::text_id::Given;
use crate::story::{Event, Id, Locus, Session, Story, text_id};
use crate::workshop::{Instrument, Plan};
use languages::{Languages, Texts};
use side_by_side::side_by_side;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is to be checked, and how far.
#[derive(Clone, Copy)]
pub struct Order<'o> {
    /// Some of the scenarios; all of them and everything else, if none is named.
    pub only: &'o [Id],
    /// How many states of a story are explored.
    pub limit: usize,
    /// How much is looked at.
    pub scope: Scope,
    /// The languages that are looked at, by tag, besides the reference language; all of them, if none is named.
    pub languages: &'o [String],
}

/// What was found, and in what.
#[derive(Default)]
pub struct Checked {
    /// What is wrong: causes before what follows from them.
    pub found: Vec<Diagnostic>,
    /// Where more of a rule was found than is listed.
    pub cut: Vec<Cut>,
    /// What drafts of translations have left to do.
    pub left: Vec<Cut>,
    /// How many scenarios were looked at.
    pub scenarios: usize,
    /// How many texts were looked at, in all languages together.
    pub texts: usize,
    /// The languages that they are in.
    pub languages: BTreeSet<String>,
    /// Stories that have come near the limit of what is explored.
    pub large: Vec<Large>,
}

impl Checked {
    fn take_over(&mut self, other: Self) {
        let Self { found, cut, left, scenarios, texts, languages, large } = other;
        self.found.extend(found);
        self.cut.extend(cut);
        self.left.extend(left);
        self.scenarios += scenarios;
        self.texts += texts;
        self.languages.extend(languages);
        self.large.extend(large);
    }
}

/// A story with many states.
pub struct Large {
    /// Which.
    pub id: Id,
    /// How many.
    pub states: usize,
    /// The variables that multiply them, “name (values)”, most first.
    pub multipliers: Vec<String>,
}

/// A story is large from this part of the limit on: twice one flag more, and it is near.
const LARGE: usize = 8;

/// Everything that is wrong with a whole library, or with only some of its scenarios if any are named. Stories are explored up to so many states; what is
/// being looked at is said as it goes.
pub fn check_library(library: &Library, only: &[Id], limit: usize, progress: impl FnMut(&str)) -> Vec<Diagnostic> {
    check(library, &Order { only, limit, scope: Scope::All, languages: &[] }, progress).found
}

/// Checks a library that could be read.
pub fn check(library: &Library, order: &Order<'_>, progress: impl FnMut(&str)) -> Checked {
    Checker { library, order, has_tactics: true, checked: Checked::default() }.run(progress)
}

/// Checks what could be read of a library.
pub fn check_assembled(assembled: &Assembled, order: &Order<'_>, progress: impl FnMut(&str)) -> Checked {
    let Assembled { library, found, has_tactics } = assembled;
    let checked = Checked { found: found.clone(), ..Checked::default() };
    Checker { library, order, has_tactics: *has_tactics, checked }.run(progress)
}

/// Something that is looked at by itself, beside others.
#[derive(Clone, Copy)]
enum Piece<'l> {
    App,
    Files,
    Scenario(&'l Id),
}

impl Piece<'_> {
    /// What is being looked at, for whoever waits.
    fn name(&self) -> &str {
        match self {
            Self::App => "app",
            Self::Files => "texts",
            Self::Scenario(id) => id.as_str(),
        }
    }
}

struct Checker<'c> {
    library: &'c Library,
    order: &'c Order<'c>,
    /// Whether labels can be told right from wrong.
    has_tactics: bool,
    checked: Checked,
}

impl Checker<'_> {
    fn run(mut self, mut progress: impl FnMut(&str)) -> Checked {
        let Self { library, order, .. } = self;
        // What all scenarios share is put together once, and stays as long as somebody holds it.
        let looked_at = library.locales().keys().filter(|tag| languages::is_looked_at(tag, order.languages));
        let _shared: Vec<_> = looked_at.map(|tag| library.only(tag, None)).collect();
        let is_whole = order.only.is_empty() && order.scope == Scope::All;
        let asked = library.scenarios().iter().filter(|id| order.only.is_empty() || order.only.contains(id)).map(Piece::Scenario);
        // What takes longest comes first, so that no core waits for it at the end.
        let pieces: Vec<Piece<'_>> = is_whole.then_some([Piece::App, Piece::Files]).into_iter().flatten().chain(asked).collect();
        let each = Checker { checked: Checked::default(), ..self };
        let mut sources = Vec::new();
        side_by_side(
            &pieces,
            |piece| each.alone(piece),
            |piece, (checked, source)| {
                progress(piece.name());
                self.checked.take_over(checked);
                sources.extend(source.filter(|_| is_whole));
            },
        );
        if order.only.is_empty() {
            self.checked.found.extend_from_slice(library.passed_over());
        }
        if order.scope == Scope::All {
            self.checked.found.extend(whole::vocabularies(library, order.languages));
        }
        if is_whole {
            self.catalogue(&sources);
        }
        self.checked.found.sort_by(|one, other| (cause_first(one), one).cmp(&(cause_first(other), other)));
        self.checked.found.dedup();
        self.checked.cut.sort();
        self.checked.left.sort();
        self.checked
    }

    /// What is found in one piece, and the scenario, if it is one, for what concerns all together.
    fn alone(&self, piece: Piece<'_>) -> (Checked, Option<Source>) {
        let mut one = Checker { checked: Checked::default(), ..*self };
        let source = match piece {
            Piece::App => {
                one.app();
                None
            }
            Piece::Files => {
                one.files();
                None
            }
            Piece::Scenario(id) => one.named(id),
        };
        (one.checked, source)
    }

    /// What files of texts lack as a whole, and what readers have said of them.
    fn files(&mut self) {
        let Self { library, order, .. } = *self;
        let (lacking, left) = whole::files(library, order.languages);
        self.checked.found.extend(lacking);
        self.checked.left.extend(left);
        self.checked.found.extend(whole::reviews(library, order.languages));
    }

    fn named(&mut self, id: &Id) -> Option<Source> {
        self.checked.scenarios = 1;
        match self.library.scenario_file(id) {
            Ok((path, text)) => self.scenario(id, path, text),
            Err(wrong) => {
                self.checked.found.extend(wrong);
                None
            }
        }
    }

    /// Checks a scenario as far as it can be read; returns it for what concerns all together.
    fn scenario(&mut self, id: &Id, path: String, text: String) -> Option<Source> {
        let nothing = Reading { script: None, story: None, found: Vec::new() };
        let Reading { script, story, found } = if self.has_tactics { self.library.read_text_of(id, &path, &text) } else { nothing };
        self.checked.found.extend(found);
        let texts = if self.order.scope == Scope::All {
            Languages::of_scenario(self.library, id, self.order.languages)
        } else {
            Languages::default()
        };
        let hides_what_is_missing = texts.hide_what_is_missing();
        let texts = self.take(texts);
        let glyphs: Vec<_> = texts.iter().map(|texts| |character| texts.has_glyph(character)).collect();
        let told: Vec<(String, String)> = story.iter().flat_map(|story| told(story)).collect();
        let languages: Vec<Language<'_>> = texts.iter().zip(&glyphs).map(|(texts, glyphs)| texts.view(glyphs, &told)).collect();
        let (Some(script), Some(story)) = (script, story) else {
            languages.iter().for_each(|language| self.add(check_texts(language)));
            return None;
        };
        let places = Places::of(&path, &text);
        let explored = Explored::of(&story, self.order.limit);
        self.note_size(id, &explored);
        let looked_at = Scenario {
            script: &script,
            story: &story,
            explored,
            tactics: self.library.tactics(),
            locate: &|locus| places.place(locus),
            languages: &languages,
            has_unread_texts: hides_what_is_missing,
        };
        let found = check_scenario(&looked_at, self.order.scope);
        self.add(found);
        golden::name_the_cause(&mut self.checked.found, &story, &script, &|locus| places.place(locus).line);
        drop(places);
        Some(Source { path, text, script, story })
    }

    fn note_size(&mut self, id: &Id, explored: &Result<Explored, TooLarge>) {
        if let Ok(Explored { states, multipliers, .. }) = explored
            && *states > self.order.limit / LARGE
        {
            self.checked.large.push(Large { id: id.clone(), states: *states, multipliers: multipliers.clone() });
        }
    }

    fn app(&mut self) {
        let texts = Languages::of_app(self.library, self.order.languages);
        for texts in self.take(texts) {
            self.add(check_app(&texts.view(&|character| texts.has_glyph(character), &[])));
        }
    }

    fn catalogue(&mut self, sources: &[Source]) {
        let library = self.library;
        let (regions, wrong) = support::files(library);
        self.checked.found.extend(wrong);
        let places: Vec<_> = sources.iter().map(|source| |locus: &Locus| Places::of(&source.path, &source.text).place(locus)).collect();
        let scenarios = sources.iter().zip(&places).map(|(source, place)| (&source.script, place as &dyn Fn(&Locus) -> Place));
        let support = regions.iter().map(support::File::view);
        let (plans, wrong) = plans(library);
        self.checked.found.extend(wrong);
        let tracks: Vec<Track> = sources.iter().filter_map(|source| track(library, &source.story)).collect();
        let texts = REFERENCE.parse().ok().and_then(|language| library.localiser(&language, None, Isolates::Stripped).ok());
        let missing =
            |plan: &Plan| named(plan.texts().into_iter().filter(|(id, part)| texts.as_ref().is_some_and(|texts| !texts.has(id, *part))));
        let plans =
            plans.iter().map(|(path, plan)| PlanFile { place: Place::start_of(path), plan, missing: missing(plan), tracks: &tracks });
        let (measures, wrong) = measures(library);
        self.checked.found.extend(wrong);
        let lines = if measures.is_empty() { BTreeSet::new() } else { said_in(library, sources) };
        let lacks = |id: &str, part| texts.as_ref().is_some_and(|texts| !texts.has(id, part));
        let words = |id: &str| texts.as_ref().map_or_else(String::new, |texts| texts.words(id));
        let measures = measures.iter().map(|(path, measure)| MeasureFile {
            place: Place::start_of(path),
            measure,
            missing: named(measure.texts().into_iter().filter(|(id, part)| lacks(id, *part))),
            tactics: library.tactics().tactics.iter().map(Id::as_str).collect(),
            words: &words,
            lines: &lines,
        });
        self.add(check_catalogue(&Catalogue {
            scenarios: scenarios.collect(),
            met: TacticsMet::of(library.tactics(), &sources.iter().map(|source| &*source.story).collect::<Vec<_>>()),
            support: support.collect(),
            plans: plans.collect(),
            measures: measures.collect(),
            files: &|look| library.show_own_files(look),
        }));
    }

    fn add(&mut self, found: Found) {
        self.checked.found.extend(found.kept);
        self.checked.cut.extend(found.cut);
        self.checked.left.extend(found.left);
    }

    /// Counts texts, and takes over what is wrong in their files.
    fn take(&mut self, languages: Languages) -> Vec<Texts> {
        self.checked.found.extend(languages.found);
        for texts in &languages.read {
            self.checked.texts += texts.count();
            self.checked.languages.insert(texts.tag().to_owned());
        }
        languages.read
    }
}

/// What a person should look at first has the smallest number: a file that cannot be read may be why other things are missed, and a golden route stops at what
/// somebody else has broken.
fn cause_first(found: &Diagnostic) -> u8 {
    match found.code {
        Code::UNREADABLE | Code::MALFORMED => 0,
        Code::GOLDEN_ROUTE => 2,
        _ => 1,
    }
}

/// What the lines of a story that vary are told: the id of each text, and the name of the variable in it.
fn told(story: &Story) -> impl Iterator<Item = (String, String)> {
    let told = story.lines().iter().filter_map(|line| Some((&line.key, Given::of_key(&line.key)?)));
    told.map(|(key, given)| (text_id::without_given(key).to_owned(), given.name))
}

/// A scenario's file, and what it says.
struct Source {
    path: String,
    text: String,
    script: Script,
    story: Arc<Story>,
}

/// Each plan of the library's own that can be read, and what is wrong in the others.
fn plans(library: &Library) -> (Vec<(String, Plan)>, Vec<Diagnostic>) {
    let mut plans = Vec::new();
    let mut found = Vec::new();
    match library.own_plans() {
        Err(diagnostics) => found.extend(diagnostics),
        Ok(names) => {
            for id in names {
                match library.plan(&id) {
                    Ok(plan) => plans.extend(plan.map(|plan| (format!("assets/plans/{id}.ron"), plan))),
                    Err(diagnostics) => found.extend(diagnostics),
                }
            }
        }
    }
    (plans, found)
}

/// Texts by their ids, each with the part that is meant.
fn named(texts: impl Iterator<Item = (String, Option<&'static str>)>) -> Vec<String> {
    texts.map(|(id, part)| part.map_or(id.clone(), |part| format!("{id}.{part}"))).collect()
}

/// Each instrument of the library's own that can be read, and what is wrong in the others.
fn measures(library: &Library) -> (Vec<(String, Instrument)>, Vec<Diagnostic>) {
    let mut measures = Vec::new();
    let names = match library.own_measures() {
        Ok(names) => names,
        Err(found) => return (measures, found),
    };
    let mut found = Vec::new();
    for id in names {
        match library.measure(&id) {
            Ok(measure) => measures.extend(measure.map(|measure| (format!("assets/measures/{id}.ron"), measure))),
            Err(diagnostics) => found.extend(diagnostics),
        }
    }
    (measures, found)
}

/// What is said in stories, in the reference language, as instruments are compared with it.
fn said_in(library: &Library, sources: &[Source]) -> BTreeSet<String> {
    let mut said = BTreeSet::new();
    for source in sources {
        let Ok(Some(texts)) = library.only(REFERENCE, Some(source.story.id())) else { continue };
        let lines: Vec<String> = source.story.lines().iter().map(|line| texts.words(&line.key)).collect();
        said.extend(lines_of_stories(lines.iter().map(String::as_str)));
    }
    said
}

/// What a story's class track takes; none where it has none, or no texts in the reference language.
fn track(library: &Library, story: &Arc<Story>) -> Option<Track> {
    let id = story.id();
    let track = story.class_track()?;
    let texts = library.only(REFERENCE, Some(id)).ok()??;
    let session = Session::replay(Arc::clone(story), &track.route).ok()?;
    let (mut words, mut in_scene, mut at_votes) = (0, 0, 0);
    for event in session.transcript() {
        if matches!(event, Event::SceneEntered { .. }) {
            in_scene = 0;
        }
        let more = words_of(story, &texts, event);
        (words, in_scene) = (words + more, in_scene + more);
        if matches!(event, Event::Offered { choice, .. } if track.votes.contains(choice)) {
            at_votes += in_scene;
        }
    }
    Some(Track { story: id.to_string(), votes: track.votes.len(), words, words_at_votes: at_votes })
}

/// The words that are read aloud of an event.
fn words_of(story: &Story, texts: &Localiser, event: &Event) -> usize {
    let count = |words: String| words.split_whitespace().count();
    match event {
        Event::LineShown { line } => count(texts.words(&story.line(*line).key)),
        Event::Feedback { choice, option } => count(texts.attribute(&story.answer_key(*choice, *option), "feedback")),
        Event::Offered { choice, options } => options.iter().map(|option| count(texts.words(&story.answer_key(*choice, *option)))).sum(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests;
