//! Whole games as somebody sees them, and typing of every kind.

use super::*;
use crate::fixture;
use crate::graph::{DEFAULT_LIMIT, explore, minimise, routes};
use crate::language::{Isolates, LanguageIdentifier, Localiser, REFERENCE};
use crate::library::Library;
use crate::story::debrief::Debrief;
use crate::story::trace::Step;
use crate::story::{Id, Story, Trace, text_id};
use std::io::BufRead;
use std::sync::Arc;

struct Stage {
    library: Library,
    texts: Localiser,
    story: Arc<Story>,
}

/// The frozen story, in the reference language.
fn stage() -> Stage {
    stage_of(fixture::library(), &fixture::kites(), &REFERENCE.parse().expect("a tag"))
}

/// A story that is shipped. Nothing of it is quoted here.
fn shipped(scenario: &Id, language: &LanguageIdentifier) -> Stage {
    stage_of(Library::built_in().expect("is fine"), scenario, language)
}

/// Every story that is shipped, in every language that is.
fn all_shipped() -> Vec<(Id, LanguageIdentifier)> {
    let library = Library::built_in().expect("is fine");
    let languages = library.languages();
    library.scenarios().iter().flat_map(|id| languages.iter().map(|language| (id.clone(), language.clone()))).collect()
}

fn stage_of(library: Library, id: &Id, language: &LanguageIdentifier) -> Stage {
    let texts = library.localiser(language, Some(id), Isolates::Stripped).unwrap_or_else(|d| panic!("{d:?}"));
    let (_, story) = library.scenario(id).unwrap_or_else(|d| panic!("{d:?}"));
    Stage { library, texts, story }
}

impl Stage {
    /// What stands on the screen after these lines were typed, and whether the game came to its own end.
    fn play(&self, typed: &[&str]) -> (String, bool) {
        let mut output = Vec::new();
        let script = typed.iter().map(ToString::to_string).collect();
        let mut console = Console::new(script, None, &mut output, 80, false);
        let ended = Game::new(&mut console, &self.library, &self.texts, Arc::clone(&self.story), "gb".into()).play();
        (String::from_utf8(output).expect("is text"), ended.is_ok())
    }

    /// A golden route as lines to type.
    fn golden(&self, name: &str) -> Vec<String> {
        let (_, trace) = self.story.golden().iter().find(|(id, _)| id.as_str() == name).expect("is there");
        typed(trace)
    }
}

fn typed(trace: &Trace) -> Vec<String> {
    let answers = trace.steps.iter().filter_map(|step| match step {
        Step::Chose(choice, option) => Some(format!("{choice} {option}")),
        _ => None,
    });
    answers.collect()
}

#[test]
fn where_nothing_was_done_to_her_the_debrief_shows_the_same_signs_with_exits() {
    let mut seen = 0;
    let id = fixture::kites();
    for language in Library::built_in().expect("is fine").languages() {
        let (_folder, harmless) = fixture::harmless();
        let stage = stage_of(harmless, &id, &language);
        for (name, way) in stage.story.golden() {
            let debrief = Debrief::of(&stage.story, way).expect("is a way through it");
            if !debrief.met.is_empty() || debrief.ordinary.is_empty() {
                continue;
            }
            let lines: Vec<String> = ["1".to_owned()].into_iter().chain(typed(way)).chain(["2".to_owned(), "0".to_owned()]).collect();
            let (screen, finished) = stage.play(&lines.iter().map(String::as_str).collect::<Vec<_>>());
            assert!(finished, "{screen}");
            let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            // The title has a line under it; the same words stand in the list of parts.
            let title = format!("{}\n─", stage.texts.words("part-tactics"));
            let tactics = flat(screen.rsplit_once(&title).expect("was asked for").1);
            let card = text_id::tactic(stage.library.tactics().name(debrief.ordinary[0].tactic));
            for words in [stage.texts.words("tactics-none"), stage.texts.words("ordinary-title"), stage.texts.attribute(&card, "ordinary")]
            {
                assert!(tactics.contains(&flat(&words)), "{id} {name} {language}: {words}: {tactics}");
            }
            assert!(!tactics.contains(&flat(&stage.texts.words("not-your-fault"))), "{id} {name} {language}: {tactics}");
            seen += 1;
        }
    }
    assert!(seen > 0, "there are ways through it");
}

#[test]
fn a_whole_game() {
    let stage = stage();
    let mut lines = ["1", "*2", "*5"].map(str::to_owned).to_vec();
    lines.extend(stage.golden("by-telling"));
    lines.extend(["+", "1", "2", "+", "3", "4", "0"].map(str::to_owned));
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let (screen, finished) = stage.play(&lines);
    assert!(finished, "{screen}");
    insta::assert_snapshot!(screen);
}

/// The frozen story's golden routes, in its languages and in those that nobody speaks: between them they meet every kind of line and answer.
#[test]
fn every_kind_of_line_is_told_in_every_language() {
    let (_folder, library) = fixture::in_pseudo_languages();
    for language in library.languages() {
        let (_folder, library) = fixture::in_pseudo_languages();
        let stage = stage_of(library, &fixture::kites(), &language);
        for (name, trace) in stage.story.golden() {
            plays_whole(&stage, trace, &format!("{language} {name}"));
        }
    }
}

#[test]
fn every_shipped_story_plays_to_each_of_its_endings_in_every_language() {
    for (id, language) in all_shipped() {
        let stage = shipped(&id, &language);
        let graph = explore(&stage.story, DEFAULT_LIMIT).expect("is small enough");
        let ways = routes(&stage.story, &minimise(&graph)).endings;
        assert_eq!(ways.len(), stage.story.endings().len(), "{id}");
        for way in ways {
            plays_whole(&stage, &way.shortest, &format!("{id} {language} {:?}", way.shortest));
        }
    }
}

/// Plays a way and reads every part of its debrief: nothing is missing, and no sign that only a screen could use.
fn plays_whole(stage: &Stage, way: &Trace, named: &str) {
    let mut lines = vec!["1".to_owned()];
    lines.extend(typed(way));
    lines.extend(["1", "2", "+", "3", "4", "0"].map(str::to_owned));
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let (screen, finished) = stage.play(&lines);
    assert!(finished, "{named}: {screen}");
    assert!(!screen.contains(&stage.texts.words("missing-line")), "{named}: a line is missing");
    assert!(!screen.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']), "{named}: isolates");
}

#[test]
fn a_script_of_answers_alone_begins_the_story() {
    let stage = stage();
    let lines = stage.golden("by-telling");
    let mut lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    lines.push("0");
    let (screen, finished) = stage.play(&lines);
    assert!(finished, "{screen}");
    assert!(screen.contains(&stage.texts.words("ending-on-the-bench")));
}

#[test]
fn reading_along_needs_nothing_but_enter() {
    let stage = stage();
    let turns = stage.story.golden()[0].1.steps.len();
    let mut lines = vec!["3"];
    lines.extend(std::iter::repeat_n("-", turns));
    lines.push("0");
    let (screen, finished) = stage.play(&lines);
    assert!(finished, "{screen}");
    assert!(!screen.contains(&stage.texts.words("prompt-answer")), "nothing is asked");
}

#[test]
fn what_can_be_typed_besides_answers() {
    let typed = [
        "1",
        "?",
        "*1",
        "*1",
        "*99",
        "*",
        "#",
        "#1",
        "#9",
        "!",
        "! fr",
        "! zz",
        "<",
        "7",
        "hello",
        "the-feed nothing",
        "the-site silence",
        "0",
        "<",
        ".",
    ];
    let (screen, finished) = stage().play(&typed);
    assert!(!finished, "a full stop leaves");
    insta::assert_snapshot!(screen);
}

#[test]
fn sitting_out_and_choosing_another_story_are_real_choices() {
    let stage = stage();
    let mut output = Vec::new();
    let script = ["4", "-", "9", "2"].map(str::to_owned).to_vec();
    let mut console = Console::new(script, None, &mut output, 80, false);
    let ended = Game::new(&mut console, &stage.library, &stage.texts, Arc::clone(&stage.story), String::new()).play();
    assert!(matches!(ended, Ok(Entrance::Another)));
}

#[test]
fn leaving_wipes_the_screen_and_what_has_scrolled_off_it() {
    let mut output = Vec::new();
    Console::new(Vec::new(), None, &mut output, 80, true).wipe().expect("can be written to");
    assert_eq!(output, WIPE);
}

#[test]
fn typing_of_any_kind_is_answered_in_one_line() {
    let stage = stage();
    let long = "x".repeat(1_000_000);
    let mut input: Vec<u8> = b"1\n\xFF\xFE\n\x00\n\xE2\x80\xAE1\n".to_vec();
    input.extend(long.as_bytes());
    input.extend(b"\n0\n");
    let mut output = Vec::new();
    let mut reader: &mut dyn BufRead = &mut &input[..];
    let mut console = Console::new(Vec::new(), Some(&mut reader), &mut output, 80, false);
    let ended = Game::new(&mut console, &stage.library, &stage.texts, Arc::clone(&stage.story), String::new()).play();
    assert!(matches!(ended, Err(Ended::Left)), "the input ended");
    let screen = String::from_utf8(output).expect("is text");
    assert_eq!(screen.matches(&stage.texts.words("refused-not-understood")).count(), 4, "{screen}");
    assert!(screen.contains(&stage.texts.attribute("the-feed_silence", "feedback")), "the answer after them still counts");
}

#[test]
fn the_script_of_a_scenario_reads_from_its_title_to_the_notes_for_the_teacher() {
    for (id, language) in all_shipped() {
        let stage = shipped(&id, &language);
        let (script, story) = stage.library.scenario(&id).expect("is fine");
        let mut output = Vec::new();
        let mut console = Console::new(Vec::new(), None, &mut output, 10_000, false);
        manuscript(&mut console, &stage.texts, &script).expect("can be written to");
        let page = String::from_utf8(output).expect("is text");
        assert!(!page.contains(&stage.texts.words("missing-line")), "{id} {language}: a line is missing");
        let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let page = flat(&page);
        for need in story.texts() {
            let mut words = Vec::new();
            words.extend(stage.texts.has(&need.id, None).then(|| stage.texts.words(&need.id)));
            words.extend(need.attributes.iter().filter(|a| **a != "letter").map(|attribute| stage.texts.attribute(&need.id, attribute)));
            let asked = !need.id.starts_with("ask-") || story.choices().iter().any(|c| crate::story::texts::asks_id(c.asks) == need.id);
            for text in words.iter().filter(|_| asked) {
                assert!(page.contains(&flat(text)), "{id} {language}: {} is not in the script: {text}", need.id);
            }
        }
    }
}
