//! Everything that is wrong with a library: puts together what rules look at, and lets them look.
//!
//! Owns: reading, exploring and checking scenarios, the app's texts and the catalogue in one go. Refuses to know: what the rules ask, where findings
//! are printed, and what anybody does about them.
//!
//! ```text
//! Library ──► script, story, texts of each language ──► explored as far as that goes ──► rules ──► diagnostics
//! ```

mod languages;
mod support;

use crate::diagnostic::{Diagnostic, Place};
use crate::language::{Isolates, Localiser, REFERENCE};
use crate::library::{Library, SHARED, locate};
use crate::rules::{Catalogue, Explored, Language, PlanFile, Scenario, Track, check_app, check_catalogue, check_scenario};
use crate::story::script::Script;
use crate::story::{Event, Id, Locus, Session, Story};
use crate::workshop::Plan;
use languages::Texts;
use std::sync::Arc;

/// Checks a whole library, or only some of its scenarios if any are named. Stories are explored up to so many states; what is being looked at is said
/// as it goes.
pub fn check_library(library: &Library, only: &[Id], limit: usize, mut progress: impl FnMut(&str)) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut sources = Vec::new();
    for id in library.scenarios().iter().filter(|id| only.is_empty() || only.contains(id)) {
        progress(id.as_str());
        match Source::read(library, id) {
            Ok((source, story)) => {
                found.extend(scenario(library, &source, &story, limit));
                sources.push(source);
            }
            Err(diagnostics) => found.extend(diagnostics),
        }
    }
    if only.is_empty() {
        progress("app");
        found.extend_from_slice(library.passed_over());
        found.extend(app(library));
        found.extend(catalogue(library, &sources));
    }
    found.sort();
    found.dedup();
    found
}

/// A scenario's file, and what it says.
struct Source {
    path: String,
    text: String,
    script: Script,
}

impl Source {
    fn read(library: &Library, id: &Id) -> Result<(Self, Arc<Story>), Vec<Diagnostic>> {
        let (path, text) = library.scenario_file(id)?;
        let (script, story) = library.scenario(id)?;
        Ok((Self { path, text, script }, story))
    }

    fn locate(&self, locus: &Locus) -> Place {
        Place::at_byte(&self.path, &self.text, locate(&self.text, locus))
    }
}

fn scenario(library: &Library, source: &Source, story: &Arc<Story>, limit: usize) -> Vec<Diagnostic> {
    let (texts, mut found) = Texts::of_scenario(library, story.id());
    let glyphs: Vec<_> = texts.iter().map(|texts| |character| texts.has_glyph(character)).collect();
    let languages: Vec<Language<'_>> = texts.iter().zip(&glyphs).map(|(texts, glyphs)| texts.view(glyphs)).collect();
    found.extend(check_scenario(&Scenario {
        script: &source.script,
        story,
        explored: Explored::of(story, limit),
        tactics: library.tactics(),
        locate: &|locus| source.locate(locus),
        languages: &languages,
    }));
    found
}

fn app(library: &Library) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for tag in library.locales().keys() {
        match Texts::read(library, tag, &SHARED, None) {
            Ok(Some(texts)) => found.extend(check_app(&texts.view(&|character| texts.has_glyph(character)))),
            Ok(None) => {}
            Err(diagnostics) => found.extend(diagnostics),
        }
    }
    found
}

fn catalogue(library: &Library, sources: &[Source]) -> Vec<Diagnostic> {
    let (regions, mut found) = support::files(library);
    let places: Vec<_> = sources.iter().map(|source| |locus: &Locus| source.locate(locus)).collect();
    let scenarios = sources.iter().zip(&places).map(|(source, place)| (&source.script, place as &dyn Fn(&Locus) -> Place));
    let support = regions.iter().map(support::File::view);
    let (plans, wrong) = plans(library);
    found.extend(wrong);
    let tracks: Vec<Track> = sources.iter().filter_map(|source| track(library, &source.script.id)).collect();
    let texts = REFERENCE.parse().ok().and_then(|language| library.localiser(&language, None, Isolates::Stripped).ok());
    let missing = |plan: &Plan| -> Vec<String> {
        let missing = plan.texts().into_iter().filter(|(id, part)| texts.as_ref().is_some_and(|texts| !texts.has(id, *part)));
        missing.map(|(id, part)| part.map_or(id.clone(), |part| format!("{id}.{part}"))).collect()
    };
    let plans = plans.iter().map(|(path, plan)| PlanFile { place: Place::start_of(path), plan, missing: missing(plan), tracks: &tracks });
    found.extend(check_catalogue(&Catalogue {
        scenarios: scenarios.collect(),
        support: support.collect(),
        plans: plans.collect(),
        files: &|look| library.show_own_files(look),
    }));
    found
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

/// What a story's class track takes; none where it has none, or no texts in the reference language.
fn track(library: &Library, id: &Id) -> Option<Track> {
    let (_, story) = library.scenario(id).ok()?;
    let track = story.class_track()?;
    let texts = library.only(REFERENCE, Some(id)).ok()??;
    let session = Session::replay(Arc::clone(&story), &track.route).ok()?;
    let (mut words, mut in_scene, mut at_votes) = (0, 0, 0);
    for event in session.transcript() {
        if matches!(event, Event::SceneEntered { .. }) {
            in_scene = 0;
        }
        let more = words_of(&story, &texts, event);
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
