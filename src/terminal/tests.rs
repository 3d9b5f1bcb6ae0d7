//! Whole games as somebody sees them, and typing of every kind.

use super::*;
use crate::language::{Isolates, Localiser};
use crate::library::Library;
use crate::story::trace::Step;
use crate::story::{Id, Story, Trace};
use std::io::BufRead;
use std::sync::Arc;

struct Stage {
    library: Library,
    texts: Localiser,
    story: Arc<Story>,
}

fn stage(language: &str) -> Stage {
    stage_of("other-network", language)
}

fn stage_of(scenario: &str, language: &str) -> Stage {
    let library = Library::built_in().expect("is fine");
    let id = Id::new(scenario).expect("a name");
    let texts = library.localiser(&language.parse().expect("a tag"), Some(&id), Isolates::Stripped).unwrap_or_else(|d| panic!("{d:?}"));
    let (_, story) = library.scenario(&id).unwrap_or_else(|d| panic!("{d:?}"));
    Stage { library, texts, story }
}

impl Stage {
    /// What stands on the screen after these lines were typed, and whether the game came to its own end.
    fn play(&self, typed: &[&str]) -> (String, bool) {
        let mut output = Vec::new();
        let script = typed.iter().map(ToString::to_string).collect();
        let mut console = Console::new(script, None, &mut output, 80, false);
        let ended = Player::new(&mut console, &self.library, &self.texts, Arc::clone(&self.story), "gb".into()).play();
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
    let stage = stage_of("kitchen-volunteers", "en");
    let (_, trace) = &stage.story.golden()[0];
    let lines: Vec<String> = ["1".to_owned()].into_iter().chain(typed(trace)).chain(["2".to_owned(), "0".to_owned()]).collect();
    let (screen, finished) = stage.play(&lines.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(finished, "{screen}");
    let tactics = screen.rsplit_once("The tactics").expect("was asked for").1;
    for words in
        ["Nobody did anything of this kind", "The same signs, with exits", "A busy group chat", "I write half of them", "nobody asks why"]
    {
        assert!(tactics.split_whitespace().collect::<Vec<_>>().join(" ").contains(words), "{words}: {tactics}");
    }
    assert!(!tactics.contains("It is not your fault"), "{tactics}");
}

fn whole_game(language: &str, route: &str, marks: &[&str]) -> String {
    let stage = stage(language);
    let mut lines = vec!["1".to_owned()];
    lines.extend(marks.iter().map(ToString::to_string));
    lines.extend(stage.golden(route));
    lines.extend(["2", "3", "4", "0"].map(str::to_owned));
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let (screen, finished) = stage.play(&lines);
    assert!(finished, "{screen}");
    screen
}

#[test]
fn a_whole_game_in_english() {
    insta::assert_snapshot!(whole_game("en", "deepest", &["*2", "*5"]));
}

#[test]
fn a_whole_game_in_arabic() {
    insta::assert_snapshot!(whole_game("ar", "homely", &["*1", "*4"]));
}

#[test]
fn every_golden_route_plays_to_its_debrief_in_both_languages() {
    for language in ["en", "ar"] {
        let stage = stage(language);
        let missing = stage.texts.words("missing-line");
        for (name, trace) in stage.story.golden() {
            let mut lines = vec!["1".to_owned()];
            lines.extend(typed(trace));
            lines.extend(["1", "2", "3", "4", "0"].map(str::to_owned));
            let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
            let (screen, finished) = stage.play(&lines);
            assert!(finished, "{language} {name}");
            assert!(!screen.contains(&missing), "{language} {name}: a line is missing");
            assert!(!screen.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']), "{language} {name}: isolates");
        }
    }
}

#[test]
fn a_script_of_answers_alone_begins_the_story() {
    let stage = stage("en");
    let lines = stage.golden("homely");
    let mut lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    lines.push("0");
    let (screen, finished) = stage.play(&lines);
    assert!(finished, "{screen}");
    assert!(screen.contains(&stage.texts.words("ending-the-boathouse")));
}

#[test]
fn reading_along_needs_nothing_but_enter() {
    let stage = stage("en");
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
        "the-post nothing",
        "noodles silence",
        "0",
        "<",
        ".",
    ];
    let (screen, finished) = stage("en").play(&typed);
    assert!(!finished, "a full stop leaves");
    insta::assert_snapshot!(screen);
}

#[test]
fn sitting_out_and_choosing_another_story_are_real_choices() {
    let stage = stage("en");
    let mut output = Vec::new();
    let script = ["4", "-", "9", "2"].map(str::to_owned).to_vec();
    let mut console = Console::new(script, None, &mut output, 80, false);
    let ended = Player::new(&mut console, &stage.library, &stage.texts, Arc::clone(&stage.story), String::new()).play();
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
    let stage = stage("en");
    let long = "x".repeat(1_000_000);
    let mut input: Vec<u8> = b"1\n\xFF\xFE\n\x00\n\xE2\x80\xAE1\n".to_vec();
    input.extend(long.as_bytes());
    input.extend(b"\n0\n");
    let mut output = Vec::new();
    let mut reader: &mut dyn BufRead = &mut &input[..];
    let mut console = Console::new(Vec::new(), Some(&mut reader), &mut output, 80, false);
    let ended = Player::new(&mut console, &stage.library, &stage.texts, Arc::clone(&stage.story), String::new()).play();
    assert!(matches!(ended, Err(Ended::Left)), "the input ended");
    let screen = String::from_utf8(output).expect("is text");
    assert_eq!(screen.matches(&stage.texts.words("refused-not-understood")).count(), 4, "{screen}");
    assert!(screen.contains(&stage.texts.attribute("the-post_silence", "feedback")[..20]), "the answer after them still counts");
}

#[test]
fn the_script_of_a_scenario_reads_from_its_title_to_the_notes_for_the_teacher() {
    for language in ["en", "ar"] {
        let stage = stage(language);
        let id = Id::new("other-network").expect("a name");
        let (script, story) = stage.library.scenario(&id).expect("is fine");
        let mut output = Vec::new();
        let mut console = Console::new(Vec::new(), None, &mut output, 10_000, false);
        manuscript(&mut console, &stage.texts, &script).expect("can be written to");
        let page = String::from_utf8(output).expect("is text");
        assert!(!page.contains(&stage.texts.words("missing-line")), "{language}: a line is missing");
        let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let page = flat(&page);
        for need in story.texts() {
            let mut words = Vec::new();
            words.extend(stage.texts.has(&need.id, None).then(|| stage.texts.words(&need.id)));
            words.extend(need.attributes.iter().filter(|a| **a != "letter").map(|attribute| stage.texts.attribute(&need.id, attribute)));
            let asked = !need.id.starts_with("ask-") || story.choices().iter().any(|c| crate::story::texts::asks_id(c.asks) == need.id);
            for text in words.iter().filter(|_| asked) {
                assert!(page.contains(&flat(text)), "{language}: {} is not in the script: {text}", need.id);
            }
        }
    }
}
