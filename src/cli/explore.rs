//! `second-look explore`: everything that can happen in a scenario, as a page for an educator, as data, or as a map.

use super::progress::Progress;
use super::{Failure, Source, open};
use crate::graph::lines::{longest_stretch, silent_length};
use crate::graph::picture::svg;
use crate::graph::routes::{Spread, Ways};
use crate::graph::{DEFAULT_LIMIT, Graph, Quotient, Routes, Run, SceneMap, explore, export, line_ways, minimise, routes, spread_by};
use crate::language::{Arguments, Isolates, Localiser};
use crate::library::Library;
use crate::printed;
use crate::rules::{Feature, Guess, guesses};
use crate::story::state::Rest;
use crate::story::tables::Label;
use crate::story::trace::{Step, Trace};
use crate::story::{ChoiceId, Event, OptionId, SceneId, Story, TacticId, text_id};
use std::collections::BTreeSet;
use std::io::Write;
use std::sync::Arc;

#[derive(clap::Args)]
pub(super) struct Explore {
    /// The scenario
    scenario: String,
    #[command(flatten)]
    source: Source,
    /// text: a page to read; json: the minimised graph, format 1; dot, mermaid, svg: the map of scenes
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// The most states that are explored
    #[arg(long, default_value_t = DEFAULT_LIMIT)]
    limit: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Text,
    Json,
    Dot,
    Mermaid,
    Svg,
}

/// Words a minute of somebody who reads slowly: adults read 238 silently (Brysbaert 2019, Journal of Memory and Language 109).
const WORDS_A_MINUTE: u32 = 160;

pub(super) fn run(explore_it: &Explore) -> Result<(), Failure> {
    let library = open::library(&explore_it.source)?;
    let id = open::scenario(&library, &explore_it.scenario)?;
    let language = open::language(&explore_it.source, &library)?;
    let (_, story) = library.scenario(&id)?;
    let texts = library.localiser(&language, Some(&id), Isolates::Stripped)?;
    let progress = Progress::new();
    progress.say(id.as_str());
    let graph = explore(&story, explore_it.limit).map_err(|error| {
        Failure::Request(format!("{id} has {error}"), format!("or explore further with --limit {}", explore_it.limit.saturating_mul(10)))
    })?;
    let quotient = minimise(&graph);
    let title = |scene: SceneId| printed::characters(&texts.words(&text_id::scene_title(&story.scene(scene).name)));
    let written = match explore_it.format {
        Format::Json => {
            serde_json::to_string(&export(&story, library.tactics(), &quotient)).expect("an export has only names and numbers") + "\n"
        }
        Format::Dot => SceneMap::of(&story, &quotient).dot(&story, title),
        Format::Mermaid => SceneMap::of(&story, &quotient).mermaid(title),
        Format::Svg => svg(&SceneMap::of(&story, &quotient), title),
        Format::Text => Page { library: &library, texts: &texts, story: &story, written: String::new() }.write(&graph, &quotient),
    };
    drop(progress);
    Ok(printed::out().write_all(written.as_bytes())?)
}

/// The page for an educator.
struct Page<'p> {
    library: &'p Library,
    texts: &'p Localiser,
    story: &'p Arc<Story>,
    written: String,
}

impl Page<'_> {
    fn write(mut self, graph: &Graph, quotient: &Quotient) -> String {
        let routes = routes(self.story, quotient);
        self.put("explore-title", [("title", self.texts.words("scenario-title"))]);
        self.line(&self.texts.words("fictional"));
        self.line("");
        let situations = graph.states().filter(|state| matches!(graph.rest(*state), Rest::Deciding(_))).count();
        self.put("explore-states", [("states", situations.to_string())]);
        match &routes.all {
            Ok(ways) => self.ways(quotient, ways),
            Err(scenes) if scenes.is_empty() => {}
            Err(scenes) => {
                let scenes: Vec<String> = scenes.iter().map(|scene| self.scene(*scene)).collect();
                self.put("explore-loops", [("scenes", self.list(&scenes))]);
            }
        }
        self.leaving(quotient);
        if let Ok(ways) = &routes.all {
            self.labels(ways);
        }
        self.shortcuts(quotient);
        self.endings(&routes);
        self.shortest_to_tactics(&routes);
        self.written
    }

    fn ways(&mut self, quotient: &Quotient, ways: &Ways) {
        self.put("explore-ways", [("count", ways.count.to_string())]);
        self.spread("explore-length", &ways.messages, 1);
        let measure: Vec<u32> = quotient.runs.iter().map(|run| self.tens_of_words(run)).collect();
        if let Some(spread) = spread_by(self.story, quotient, &measure) {
            self.spread("explore-minutes", &spread, WORDS_A_MINUTE / 10);
        }
        match (&ways.safe, &ways.risky) {
            (Some(safe), Some(risky)) => {
                self.put("explore-safe", [("safe", format!("{:.0}", safe.mean)), ("risky", format!("{:.0}", risky.mean))]);
            }
            _ => self.put("explore-safe-only", []),
        }
        if let Some(silent) = silent_length(self.story, quotient) {
            self.put("explore-silent", [("count", silent.to_string())]);
        }
        if let Some(stretch) = longest_stretch(self.story, quotient) {
            self.put("explore-stretch", [("count", stretch.messages.to_string()), ("scene", self.scene(stretch.scene))]);
        }
        if let Some((fewest, most)) = ways.tactics {
            self.put("explore-tactics", [("fewest", fewest.to_string()), ("most", most.to_string())]);
        }
    }

    fn spread(&mut self, id: &str, spread: &Spread, unit: u32) {
        let number = |length: u32| (length / unit).to_string();
        let values = [("shortest", number(spread.shortest)), ("median", number(spread.median)), ("longest", number(spread.longest))];
        self.put(id, values);
    }

    /// The words that a player reads in a run, in tens, so that the ways fall into few lengths.
    fn tens_of_words(&self, run: Run<'_>) -> u32 {
        let words = |text: String| text.split_whitespace().count();
        let answer = |choice: ChoiceId, option: OptionId| self.story.answer_key(choice, option);
        let sum: usize = run
            .iter()
            .map(|event| match event {
                Event::LineShown { line } => words(self.texts.words(&self.story.line(*line).key)),
                Event::Feedback { choice, option } => words(self.texts.attribute(&answer(*choice, *option), "feedback")),
                Event::Offered { choice, options } => options.iter().map(|option| words(self.texts.words(&answer(*choice, *option)))).sum(),
                _ => 0,
            })
            .sum();
        u32::try_from(sum / 10).unwrap_or(u32::MAX)
    }

    fn leaving(&mut self, quotient: &Quotient) {
        let map = SceneMap::of(self.story, quotient);
        let silent: Vec<(SceneId, SceneId)> =
            map.ways.iter().filter(|(_, by)| by.contains(&OptionId::SILENCE)).map(|(way, _)| *way).collect();
        self.line("");
        let decisions: BTreeSet<SceneId> = silent.iter().map(|(from, _)| *from).collect();
        self.put("explore-leaving", [("count", decisions.len().to_string())]);
        for (from, to) in silent {
            self.put("explore-leaving-one", [("scene", format!("  {}", self.scene(from))), ("next", self.scene(to))]);
        }
    }

    fn labels(&mut self, ways: &Ways) {
        self.line("");
        self.put("explore-met", []);
        for (label, share) in &ways.labels {
            let id = match label {
                Label::Tactic(_) => "explore-met-tactic",
                Label::Lookalike(_) => "explore-met-lookalike",
                Label::Unclear => "explore-met-unclear",
            };
            let tactic = label.tactic().map_or_else(String::new, |tactic| self.tactic(tactic));
            let words = self.words(id, [("tactic", tactic), ("share", format!("{:.0}", share * 100.0))]);
            self.line(&format!("  {words}"));
        }
    }

    /// How far somebody comes who looks at one outward thing only.
    fn shortcuts(&mut self, quotient: &Quotient) {
        let words = |id: &str, attribute: Option<&str>| match attribute {
            Some(attribute) => self.texts.attribute(id, attribute),
            None => self.texts.words(id),
        };
        let found = guesses(self.story, line_ways(self.story, quotient).as_ref(), &words);
        if found.is_empty() {
            return;
        }
        self.line("");
        self.put("explore-guess-title", []);
        for Guess { feature, accuracy } in found {
            let what = match &feature {
                Feature::Word(word) => self.words("guess-word", [("word", word.clone())]),
                plain => self.texts.words(plain_guess(plain)),
            };
            let words = self.words("explore-guess", [("what", what), ("share", format!("{:.0}", accuracy * 100.0))]);
            self.line(&format!("  {words}"));
        }
    }

    fn endings(&mut self, routes: &Routes) {
        self.line("");
        self.put("explore-endings", []);
        for to in &routes.endings {
            let ending = self.texts.words(&text_id::ending(&self.story.ending(to.ending).name));
            let counted = routes.all.as_ref().ok().and_then(|ways| ways.endings.iter().find(|(ending, _, _)| *ending == to.ending));
            match counted {
                Some((_, count, spread)) => self.put(
                    "explore-ending",
                    [
                        ("ending", ending),
                        ("count", count.to_string()),
                        ("shortest", spread.shortest.to_string()),
                        ("longest", spread.longest.to_string()),
                    ],
                ),
                None => self.put("explore-ending-loops", [("ending", ending)]),
            }
            for (id, tactics) in [("explore-always", &to.always), ("explore-possible", &to.possible)] {
                let names: Vec<String> = tactics.iter().map(|tactic| self.tactic(*tactic)).collect();
                let words = self.words(id, [("tactics", self.list(&names))]);
                self.line(&format!("  {words}"));
            }
            let words = self.texts.words("explore-script");
            self.line(&format!("  {words}"));
            self.script(&to.shortest);
        }
    }

    fn shortest_to_tactics(&mut self, routes: &Routes) {
        for (tactic, trace) in &routes.tactics {
            self.line("");
            self.put("explore-to-tactic", [("tactic", self.tactic(*tactic))]);
            self.script(trace);
        }
    }

    fn script(&mut self, trace: &Trace) {
        for step in &trace.steps {
            if let Step::Chose(choice, option) = step {
                self.line(&format!("    {choice} {option}"));
            }
        }
    }

    fn scene(&self, scene: SceneId) -> String {
        self.texts.words(&text_id::scene_title(&self.story.scene(scene).name))
    }

    fn tactic(&self, tactic: TacticId) -> String {
        self.texts.words(&text_id::tactic(self.library.tactics().name(tactic)))
    }

    fn list(&self, names: &[String]) -> String {
        names.join(&self.texts.words("list-separator"))
    }

    fn words<const N: usize>(&self, id: &str, values: [(&'static str, String); N]) -> String {
        let mut arguments = Arguments::new();
        for (name, value) in values {
            arguments.set(name, value);
        }
        self.texts.words_with(id, &arguments)
    }

    fn put<const N: usize>(&mut self, id: &str, values: [(&'static str, String); N]) {
        let words = self.words(id, values);
        self.line(&words);
    }

    fn line(&mut self, words: &str) {
        self.written.push_str(words);
        self.written.push('\n');
    }
}

/// The text for a feature that is no word of its own.
fn plain_guess(feature: &Feature) -> &'static str {
    match feature {
        Feature::Speaker => "guess-speaker",
        Feature::Known => "guess-known",
        Feature::Recruiter => "guess-recruiter",
        Feature::PlaceKind => "guess-place-kind",
        Feature::Place => "guess-place",
        Feature::Third => "guess-third",
        Feature::Hour => "guess-hour",
        Feature::Length => "guess-length",
        Feature::LastSign => "guess-last-sign",
        Feature::Name => "guess-name",
        Feature::Word(_) => "guess-word",
    }
}
