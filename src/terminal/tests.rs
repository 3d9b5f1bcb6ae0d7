//! Whole games as somebody sees them, and typing of every kind.

use super::*;
use crate::contact::Contact;
use crate::fixture::{self, Twice};
use crate::graph::{DEFAULT_LIMIT, explore, minimise, routes};
use crate::language::{Isolates, LanguageIdentifier, Localiser, REFERENCE};
use crate::library::Library;
use crate::story::debrief::Debrief;
use crate::story::fixture::id;
use crate::story::trace::Step;
use crate::story::{Id, Session, Story, Trace, text_id};
use crate::wording::{self, Unkept};
use crate::workshop::{Fact, Room};
use std::cell::Cell;
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

    /// The same where somebody types, and no script.
    fn type_in(&self, typed: &[&str]) -> (String, bool) {
        let input = typed.iter().flat_map(|line| [line, "\n"]).collect::<String>();
        let mut output = Vec::new();
        let mut reader: &mut dyn BufRead = &mut input.as_bytes();
        let mut console = Console::new(Vec::new(), Some(&mut reader), &mut output, 80, false);
        let ended = Game::new(&mut console, &self.library, &self.texts, Arc::clone(&self.story), "gb".into()).play();
        (String::from_utf8(output).expect("is text"), ended.is_ok())
    }

    /// What whoever leads a group sees after these lines were typed, and whether the workshop came to its own end.
    fn lead(&self, plan: &Id, typed: &[&str]) -> (String, bool) {
        self.lead_kept(plan, typed, None, &mut |_| true)
    }

    /// The same, with what is done with each fact.
    fn lead_kept(&self, plan: &Id, typed: &[&str], kept: Option<&Kept<'_>>, keep: &mut dyn FnMut(&Fact) -> bool) -> (String, bool) {
        self.lead_in(None, plan, typed, kept, keep)
    }

    /// The same, with a second language in which the room reads.
    fn lead_in(
        &self,
        beside: Option<&Localiser>,
        plan: &Id,
        typed: &[&str],
        kept: Option<&Kept<'_>>,
        keep: &mut dyn FnMut(&Fact) -> bool,
    ) -> (String, bool) {
        let plan = self.library.plan(plan).expect("is fine").expect("is there");
        let room = Room::new(plan, Arc::clone(&self.story)).expect("comes to its first decision");
        let input = typed.iter().flat_map(|line| [line, "\n"]).collect::<String>();
        let mut output = Vec::new();
        let mut reader: &mut dyn BufRead = &mut input.as_bytes();
        let mut console = Console::new(Vec::new(), Some(&mut reader), &mut output, 80, false);
        let mut game = Game::new(&mut console, &self.library, &self.texts, Arc::clone(&self.story), "gb".into());
        // Three things are typed in a minute.
        let typed = Cell::new(0);
        let minutes = || typed.replace(typed.get() + 1) / 3;
        let mut lead = Lead::new(&mut game, room, &minutes, keep).beside(beside);
        kept.into_iter().for_each(|kept| lead.tell(kept).expect("a buffer takes it"));
        let ended = lead.run();
        (String::from_utf8(output).expect("is text"), ended.is_ok())
    }

    /// A golden route as lines to type.
    fn golden(&self, name: &str) -> Vec<String> {
        let (_, trace) = self.story.golden().iter().find(|(id, _)| id.as_str() == name).expect("is there");
        typed(trace)
    }
}

/// A text without its line breaks.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Without any space: a line may break behind a hyphen, where none is.
fn tight(text: &str) -> String {
    text.split_whitespace().collect()
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
fn nothing_that_is_for_the_young_is_said_to_a_carer() {
    for language in Library::built_in().expect("is fine").languages() {
        let all: Vec<Twice> = Twice::all(&language.to_string());
        let (_folder, library) = fixture::for_carers();
        let stage = stage_of(library, &fixture::kites(), &language);
        let parts = ["!", "+", "1", "2", "+", "3", "4", "0"].map(str::to_owned);
        let mut screens = String::new();
        for (_, way) in stage.story.golden() {
            let lines: Vec<String> = ["1".to_owned()].into_iter().chain(typed(way)).chain(parts.clone()).collect();
            screens += &flat(&stage.play(&lines.iter().map(String::as_str).collect::<Vec<_>>()).0);
        }
        let (young, seen) = Twice::shown(&all, &screens);
        assert!(young.is_empty(), "{language}: {young:?}");
        assert!(seen > 10, "{language}: only {seen} of them are said: {screens}");
    }
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
    let own = wording::with(&stage.texts, "line-own", "words", stage.texts.words("the-feed_who"));
    let done = format!("» {}", stage.texts.words("the-site_join"));
    assert!(screen.contains(&own) && screen.contains(&done), "what she says stands where she says it, and what she does is told: {screen}");
}

#[test]
fn a_pause_asks_what_a_line_does_and_tells_it_at_once() {
    let stage = stage();
    let typed = ["1", "", "4", "#", "*4", "2", "+", "", "2", "1", "1", "3", "0", "<", "1", "1", "3", "0", "", "2", "1", "+", "0"];
    let (screen, finished) = stage.type_in(&typed);
    assert!(finished, "{screen}");
    insta::assert_snapshot!(screen);
}

#[test]
fn who_passes_is_told_nothing_and_who_asks_is_told_without_answering() {
    let stage = stage();
    let told = stage.texts.words("judge-lines");
    let (screen, finished) = stage.type_in(&["1", "0", "2", "1", "0", "0", "0", "2", "0"]);
    assert!(finished && !screen.contains(&told), "{screen}");
    let (screen, finished) = stage.type_in(&["1", "0", "2", "1", "+", "", "2", "0"]);
    assert!(finished && screen.contains(&told), "{screen}");
    assert!(!screen.contains(&wording::with(&stage.texts, "judge-you-said", "verdict", String::new())[..8]), "{screen}");
}

#[test]
fn a_script_passes_every_pause_unless_it_says_what_a_line_does() {
    let stage = stage();
    let asked = [stage.texts.words("judge-question"), stage.texts.words("judge-question-each")];
    let (screen, finished) = stage.play(&["1", "2", "1", "2", "0"]);
    assert!(finished && !asked.iter().any(|asked| screen.contains(asked)), "{screen}");
    let (screen, finished) = stage.play(&["1", "=2", "+", "2", "1", "=1", "=3", "2", "0"]);
    assert!(finished && asked.iter().all(|asked| screen.contains(asked)), "{screen}");
    for attribute in ["pressing", "fine", "unclear"] {
        let reply = stage.texts.attribute("the-feed_two-knots", attribute);
        assert!(flat(&screen).contains(&flat(&reply)), "{attribute}: {screen}");
    }
    let (screen, _) = stage.play(&["1", "=2", "=2"]);
    assert!(screen.contains(&stage.texts.words("refused-not-asked")), "no pause is there to answer: {screen}");
}

#[test]
fn an_answer_by_its_names_passes_a_pause_and_counts_behind_it() {
    let stage = stage();
    let (screen, finished) = stage.type_in(&["1", "the-feed tell", "the-site look-up", "the-hill show-lind", "0"]);
    assert!(finished, "{screen}");
    assert!(screen.contains(&stage.texts.words("ending-on-the-bench")), "{screen}");
}

#[test]
fn reading_along_passes_a_pause_with_enter() {
    let stage = stage();
    let mut lines = vec!["3"];
    // Enter at the first pause, at each decision and at each line of the second pause.
    let enters = 1 + stage.story.golden()[0].1.steps.len() + 3;
    lines.extend(std::iter::repeat_n("", enters));
    lines.push("0");
    let (screen, finished) = stage.type_in(&lines);
    assert!(finished, "{screen}");
    assert!(screen.contains(&stage.texts.words("judge-question")) && !screen.contains(&stage.texts.words("prompt-answer")));
}

#[test]
fn a_class_comes_to_the_same_end_whatever_it_votes() {
    let stage = stage();
    let goes_on = wording::with(&stage.texts, "track-goes-on", "answer", String::new());
    let goes_on = goes_on.split('“').next().expect("begins with words");
    for votes in [["2", "1", "2"], ["1", "2", "1"], ["0", "0", "0"], ["2", "0", "2"]] {
        let (screen, finished) = stage.play(&[&["5"][..], &votes, &["0"]].concat());
        assert!(finished, "{screen}");
        assert!(screen.contains(&stage.texts.words("ending-on-the-bench")), "{votes:?}: {screen}");
        let expected = votes.iter().zip(["2", "1", "2"]).filter(|(vote, written)| *vote != written).count();
        assert_eq!(screen.matches(goes_on).count(), expected, "{votes:?}: {screen}");
        assert_eq!(screen.matches(&stage.texts.words("track-vote-about")).count(), 3, "{screen}");
    }
    let (screen, _) = stage.play(&["5", "1"]);
    assert!(screen.contains(&stage.texts.attribute("the-site_look-up", "feedback")), "it is told what its vote does: {screen}");
}

#[test]
fn a_step_back_on_the_class_track_leads_to_the_vote_before() {
    let stage = stage();
    let (screen, finished) = stage.play(&["5", "2", "<", "2", "1", "2", "<", "2", "0"]);
    assert!(finished, "{screen}");
    assert_eq!(screen.matches(&stage.texts.words("stepped-back")).count(), 2, "{screen}");
    let (screen, _) = stage.play(&["5", "<"]);
    let first = stage.texts.words("the-feed_who");
    assert_eq!(screen.matches(&format!(": {first}")).count(), 2, "before the first vote lies what was decided by itself: {screen}");
}

#[test]
fn nothing_is_told_twice_in_a_conversation_and_her_words_stand_as_she_said_them() {
    for (id, language) in all_shipped() {
        let stage = shipped(&id, &language);
        for (name, way) in stage.story.golden() {
            let lines: Vec<String> = ["1".to_owned()].into_iter().chain(typed(way)).chain(["1".to_owned(), "0".to_owned()]).collect();
            let (screen, _) = stage.play(&lines.iter().map(String::as_str).collect::<Vec<_>>());
            let title = format!("{}\n─", stage.texts.words("part-conversation"));
            let conversation = screen.rsplit_once(&title).expect("was asked for").1;
            let told: Vec<&str> = conversation.lines().filter(|line| !line.trim().is_empty()).collect();
            assert!(told.windows(2).all(|two| two[0] != two[1]), "{id} {name} {language}: {conversation}");
            for step in &way.steps {
                let Step::Chose(scene, option) = step else { continue };
                let choice = stage.story.choice_of_name(scene).expect("is there");
                let taken = stage.story.choice(choice).option_of_name(option.as_str()).expect("is there");
                let offered = wording::answer(&stage.texts, &stage.story, choice, taken);
                let is_elsewhere = offered != stage.texts.words(&stage.story.answer_key(choice, taken));
                assert!(!is_elsewhere || !flat(conversation).contains(&flat(&offered)), "{id} {name} {language}: {offered}");
            }
        }
    }
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
    let mut wiped: Vec<u8> = Vec::new();
    crate::printed::Screen::wipe(&mut wiped).expect("a buffer takes all");
    assert_eq!(output, wiped);
}

#[test]
fn typing_of_any_kind_is_answered_in_one_line() {
    let stage = stage();
    let long = "x".repeat(1_000_000);
    let mut input: Vec<u8> = b"1\n\xFF\xFE\n\x00\n\xE2\x80\xAE1\n".to_vec();
    input.extend(long.as_bytes());
    // The first passes the pause, the second is an answer.
    input.extend(b"\n0\n0\n");
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
    let frozen = ["en", "ar"].map(|tag| stage_of(fixture::library(), &fixture::kites(), &tag.parse().expect("a tag")));
    for stage in all_shipped().into_iter().map(|(id, language)| shipped(&id, &language)).chain(frozen) {
        let (id, language) = (stage.story.id().clone(), stage.texts.locale().language.clone());
        let (script, story) = stage.library.scenario(&id).expect("is fine");
        let mut output = Vec::new();
        let mut console = Console::new(Vec::new(), None, &mut output, 10_000, false);
        manuscript(&mut console, &stage.texts, &script, &story).expect("can be written to");
        let page = String::from_utf8(output).expect("is text");
        assert!(!page.contains(&stage.texts.words("missing-line")), "{id} {language}: a line is missing");
        let page = tight(&page);
        assert!(page.contains(&tight(&wording::minutes(&stage.texts, &story))), "{id} {language}: the minutes are a number to its words");
        for need in story.texts() {
            // A line that varies stands there with each of its words.
            let variants =
                story.lines().iter().map(|line| &line.key).filter(|key| key.contains('?') && text_id::without_given(key) == need.id);
            let mut words: Vec<String> = variants.map(|key| stage.texts.words(key)).collect();
            words.extend((words.is_empty() && stage.texts.has(&need.id, None)).then(|| stage.texts.words(&need.id)));
            words.extend(need.attributes.iter().filter(|a| **a != "letter").map(|attribute| stage.texts.attribute(&need.id, attribute)));
            let asked = !need.id.starts_with("ask-") || story.choices().iter().any(|c| crate::story::texts::asks_id(c.asks) == need.id);
            for text in words.iter().filter(|_| asked) {
                assert!(page.contains(&tight(text)), "{id} {language}: {} is not in the script: {text}", need.id);
            }
        }
    }
}

#[test]
fn a_lesson_is_led_from_the_terminal() {
    let mut typed = vec!["28"];
    typed.extend([""; 16]);
    typed.extend(["*2", "+", "", "", "", "", "9 11 0 0 0 0 4", "", "", "12 12", "", "", "=2", "<<", "=1", "", "*", "3 1", ""]);
    typed.extend(["=0", "", "", "x", "?", "#", "#3", "", "", "<", ":27", "."]);
    let (told, ended) = stage().lead(&id("lesson-50"), &typed);
    assert!(!ended, "the full stop leaves");
    insta::assert_snapshot!(told);
}

#[test]
fn every_plan_is_led_to_its_end_with_every_story_in_every_language() {
    let library = Library::built_in().expect("is fine");
    let plans = library.plans().expect("are fine");
    let script: Vec<&str> = ["", "9 4", "", "=1"].into_iter().cycle().take(1200).collect();
    for (scenario, language) in all_shipped() {
        let stage = shipped(&scenario, &language);
        for plan in &plans {
            let (told, ended) = stage.lead(plan, &script);
            assert!(ended, "{plan} with {scenario} in {language} does not come to its end");
            let end = stage.texts.words("lead-over");
            let (_, after) = told.rsplit_once(&end).unwrap_or_else(|| panic!("{plan} with {scenario} in {language}"));
            // What comes in two weeks is for whoever leads; two weeks later it is not said again.
            let later = library.plan(plan).unwrap().unwrap().has_story().then(|| wording::in_two_weeks(&stage.texts));
            let said: Vec<&str> = after.split_whitespace().filter(|word| *word != "┊").collect();
            assert_eq!(said.join(" "), flat(&later.unwrap_or_default()), "{plan} with {scenario} in {language}");
        }
    }
}

#[test]
fn whoever_leads_is_answered_whatever_is_typed() {
    let stage = stage();
    for typed in [
        "",
        "1",
        "9 9 9 9 9 9 9",
        "999 999",
        "1000",
        "=",
        "=9",
        "*",
        "*99",
        "#9",
        "#0",
        "@",
        "@0",
        "<",
        "<<",
        "+",
        "!",
        "?",
        "\u{202e}",
        "x y",
    ] {
        let lines = ["28", typed, typed, "#2", typed, "+", typed, "", typed, "#4", typed];
        let (told, _) = stage.lead(&id("lesson-50"), &lines);
        assert!(told.contains(&stage.texts.words("lead-people")), "{typed}");
    }
}

#[test]
fn leaving_is_kept_once_however_it_is_done() {
    for typed in [&["28", ""][..], &["28", "", "."]] {
        let mut facts = Vec::new();
        let keep = &mut |fact: &Fact| {
            facts.push(fact.clone());
            true
        };
        let (_, ended) = stage().lead_kept(&id("lesson-50"), typed, None, keep);
        assert!(!ended && facts[0] == Fact::People { count: 28 });
        assert_eq!(facts.iter().rposition(|fact| *fact == Fact::Left), Some(facts.len() - 1));
        assert_eq!(facts.iter().filter(|fact| **fact == Fact::Left).count(), 1);
    }
}

#[test]
fn what_is_kept_of_a_workshop_is_said_and_when_nothing_is_any_more() {
    let mended = |mended| Kept::In { file: "a.workshop", days: 90, mended };
    let kept = [Kept::Nothing, mended(None), mended(Some(Mended::Torn)), mended(Some(Mended::Damaged { line: 9 }))];
    let told = kept.iter().map(|kept| {
        let mut is_kept = [true, false].into_iter();
        let (told, _) = stage().lead_kept(&id("lesson-50"), &["28", "", "", "."], Some(kept), &mut |_| is_kept.next().unwrap_or(true));
        let (said, after) = told.split_once("\n\n").expect("a title comes next");
        let no_more = stage().texts.words("lead-kept-no-more");
        assert_eq!(flat(after).matches(&no_more).count(), 1, "{after}");
        format!("{said}\n")
    });
    insta::assert_snapshot!(told.collect::<String>(), @"
    Nothing of this workshop is kept.
    Counts, places and minutes are kept on this device for 90 days, and no names or
    words: a.workshop
    The computer stopped while it wrote. A piece of a line that nobody had been told
    of is cut off.
    Counts, places and minutes are kept on this device for 90 days, and no names or
    words: a.workshop
    From line 9 on, the record cannot be read. It goes on from there; the whole of
    it was copied beside, with .damaged in its name.
    Counts, places and minutes are kept on this device for 90 days, and no names or
    words: a.workshop
    ");
}

/// Two readers: what is for the room stands in the first language and then in the second, and what is for whoever leads in the first alone.
#[test]
fn an_evening_in_two_languages_is_read_in_both() {
    let quiet = id("quiet-lately");
    let [english, arabic] = ["en", "ar"].map(|tag| shipped(&quiet, &tag.parse().expect("is a tag")));
    let script: Vec<&str> = std::iter::once("28").chain(["", "9 4", "", "=1"].into_iter().cycle().take(1200)).collect();
    let (told, ended) = english.lead_in(Some(&arabic.texts), &id("community-90"), &script, None, &mut |_| true);
    assert!(ended);
    let told = flat(&told);
    for id in ["sentence-pass", "lead-think", "lead-counted", "judge-question", "support-asking-1", "lead-what-is-done"] {
        let [first, second] = [&english, &arabic].map(|stage| flat(&stage.texts.words(id)));
        assert!(told.matches(&second).count() > 0, "{id}");
        assert_eq!(told.matches(&first).count(), told.matches(&second).count(), "{id}");
        assert!(told.find(&first) < told.find(&second), "{id}");
    }
    for id in ["step-story", "lead-close", "lead-support-first"] {
        assert!(told.contains(&flat(&english.texts.words(id))) && !told.contains(&flat(&arabic.texts.words(id))), "{id}");
    }
}

/// Whoever has no space on the disk decides whether to lead without a record. Nothing begins before she has.
#[test]
fn a_workshop_goes_on_unkept_only_when_whoever_leads_agrees() {
    let stage = stage();
    let asked = |typed: &str, why: &Unkept| {
        let mut output = Vec::new();
        let mut reader: &mut dyn BufRead = &mut typed.as_bytes();
        let mut console = Console::new(Vec::new(), Some(&mut reader), &mut output, 80, false);
        let goes_on = goes_on_unkept(&mut console, &stage.texts, why).is_ok();
        (flat(&String::from_utf8(output).expect("is text")), goes_on)
    };
    let why = Unkept::NoRoom { free: 19 };
    assert!(asked("\n", &why).1 && asked("x\n?\n\n", &why).1);
    for typed in [".\n", "", "x\n.\n"] {
        let (told, goes_on) = asked(typed, &why);
        assert!(!goes_on && told.contains("19") && told.contains(&flat(&stage.texts.words("lead-unkept-agree"))), "{told}");
    }
    assert!(asked(".\n", &Unkept::Unwritable { path: "a/b".to_owned() }).0.contains("a/b"));
    assert!(asked(".\n", &Unkept::Otherwise).0.contains(&flat(&stage.texts.words("lead-unkept"))));
}

/// Who goes to talking at once is told that there is nothing to talk about, and not left before an empty step.
#[test]
fn where_nothing_was_read_that_is_said() {
    let stage = stage();
    let texts = &stage.texts;
    let nothing = flat(&texts.words("lead-nothing-read"));
    let (told, _) = stage.lead(&id("lesson-50"), &["28", "#3", "", "."]);
    assert!(flat(&told).contains(&nothing) && flat(&told).contains(&flat(&texts.words("support-asking-1"))), "{told}");
}

/// Of the notes on where to stop, the one about a vote comes when the vote does, and stands once.
#[test]
fn at_a_stop_stands_what_its_author_says_about_it() {
    for (scenario, language) in all_shipped() {
        let stage = shipped(&scenario, &language);
        let track = stage.story.class_track().expect("every shipped story has one");
        let titles: Vec<String> =
            track.votes.iter().map(|vote| stage.texts.words(&text_id::scene_title(stage.story.choice_name(*vote)))).collect();
        let notes = stage.texts.words("facilitator-stop-at");
        let words = |note: &'_ str| note.trim_start_matches(|sign: char| !sign.is_alphanumeric()).to_owned();
        let notes: Vec<&str> = notes.lines().filter(|note| titles.iter().any(|title| words(note).starts_with(title))).collect();
        let script: Vec<&str> = ["28", "#2"].into_iter().chain(["+", "+", "=1"].into_iter().cycle().take(30)).collect();
        let told = flat(&stage.lead(&id("story-25"), &script).0);
        assert!(!notes.is_empty(), "{scenario} in {language}");
        for note in notes {
            assert_eq!(told.replace("┊ ", "").matches(&flat(&words(note))).count(), 1, "{scenario} in {language}: {note}");
        }
    }
}

/// Every text that a plan needs is there in every language: its name, its steps, its sentences.
#[test]
fn plans_have_their_texts_in_every_language() {
    let library = Library::built_in().expect("is fine");
    for language in library.languages() {
        let texts = library.only(&language.to_string(), None).expect("are fine").expect("are there");
        for plan in library.plans().expect("are fine").iter().filter_map(|plan| library.plan(plan).expect("is fine")) {
            assert_eq!(
                plan.texts().into_iter().filter(|(id, part)| !texts.has(id, *part)).collect::<Vec<_>>(),
                [],
                "{} in {language}",
                plan.id
            );
        }
    }
}

/// Enter is pressed out of habit, and what it would close is what all came for.
#[test]
fn enter_closes_no_vote_in_which_nobody_was_counted_before_it_is_pressed_twice() {
    let stage = stage();
    let warning = stage.texts.words("lead-uncounted");
    let to_the_vote = ["28", "#2", "+", "+", ""];
    let led = |more: &[&str]| flat(&stage.lead(&id("lesson-50"), &[&to_the_vote[..], more].concat()).0);
    let talk = stage.texts.words("lead-talk");
    assert!(led(&[]).contains(&stage.texts.words("lead-vote")), "the script comes to the first vote");
    let once = led(&[""]);
    assert!(once.contains(&warning) && !once.contains(&talk), "{once}");
    assert!(led(&["", ""]).contains(&talk));
    let counted = led(&["9 11", ""]);
    assert!(!counted.contains(&warning) && counted.contains(&talk), "{counted}");
}

/// A pupil asks in the middle: the lines of her country, and then back to where the room was.
#[test]
fn numbers_to_call_are_shown_in_the_middle_and_the_room_is_where_it_was() {
    let stage = stage();
    let (told, _) = stage.lead(&id("lesson-50"), &["28", "#2", "+", "+", "! fr"]);
    let after = told.rsplit(&stage.texts.words("support-first")).next().unwrap_or_default().to_owned();
    assert!(flat(&after).contains(&stage.texts.words("lead-think")), "{told}");
    assert!(flat(&after).contains(&stage.texts.words("region-fr")), "{told}");
}

/// Somebody said “it presses” of a line, and was told that she had let it be. Wherever a story is looked back on, such a line is no row of the first screen.
#[test]
fn the_first_look_never_says_let_be_of_a_line_that_a_pause_asked_about() {
    let library = Library::built_in().expect("is fine");
    for id in library.scenarios() {
        let (_, story) = library.scenario(id).expect("is fine");
        for (_, golden) in story.golden() {
            for end in 0..=golden.steps.len() {
                let trace = Trace { scenario: golden.scenario.clone(), steps: golden.steps[..end].to_vec() };
                let asked = Session::replay(Arc::clone(&story), &trace).expect("is a way of this story");
                let first = Debrief::of(&story, &trace).expect("is a way of this story").first;
                if let Some(row) = first.fine {
                    assert!(row.marked || !asked.was_asked(row.line), "{id}, after {end} decisions: {}", story.line(row.line).key);
                }
            }
        }
    }
}

#[test]
fn somebody_in_this_building_is_named_before_any_line() {
    let stage = stage();
    let comes_first = |told: &str| {
        let (here, line) = (told.find("In this building: Ms Berg, Room 12"), told.find("Childline"));
        assert!(here.zip(line).is_some_and(|(here, line)| here < line), "{told}");
    };
    let berg = || Contact::read("Ms Berg\nRoom 12");
    let mut output = Vec::new();
    let mut console = Console::new(vec!["!".to_owned()], None, &mut output, 80, false);
    let game = Game::new(&mut console, &stage.library, &stage.texts, Arc::clone(&stage.story), "gb".into());
    assert!(game.with(berg()).play().is_err());
    comes_first(&String::from_utf8(output).expect("is text"));
    // To a group as well.
    let room = Room::new(stage.library.plan(&id("lesson-50")).expect("is fine").expect("is there"), Arc::clone(&stage.story));
    let mut output = Vec::new();
    let mut console = Console::new(["28", "!"].map(str::to_owned).to_vec(), None, &mut output, 80, false);
    let mut game = Game::new(&mut console, &stage.library, &stage.texts, Arc::clone(&stage.story), "gb".into()).with(berg());
    assert!(Lead::new(&mut game, room.expect("comes to its first decision"), &|| 0, &mut |_| true).run().is_err());
    comes_first(&String::from_utf8(output).expect("is text"));
}

/// What stands there after these lines were typed two weeks later, and how it ended.
fn fresh_look(library: &Library, language: &str, typed: &[&str]) -> (String, Result<(), Ended>) {
    let (mut output, script) = (Vec::new(), typed.iter().map(ToString::to_string).collect());
    let mut console = Console::new(script, None, &mut output, 80, false);
    let near = Near { region: "gb".into(), contact: Contact::read("Ms Adler\nroom 12") };
    let ended = take_a_fresh_look(&mut console, library, &language.parse().expect("a tag"), &near);
    (String::from_utf8(output).expect("is text"), ended.map(|done| done.expect("is fine")))
}

#[test]
fn two_weeks_later_each_message_is_told_about_at_once_and_nothing_is_counted() {
    let library = Library::built_in().expect("is fine");
    let measure = library.usual_measure().expect("is fine").expect("is there");
    for language in ["en", "ar"] {
        let texts = library.localiser(&language.parse().expect("a tag"), None, Isolates::Stripped).expect("is fine");
        let (said, ended) = fresh_look(&library, language, &["1", "2", "0", "1", "٢", "2", "0", "1"]);
        assert!(ended.is_ok(), "{ended:?}");
        let said = flat(&said.replace(['║', '│'], " "));
        let mut at = 0;
        for item in measure.set(crate::workshop::measure::Set::C) {
            let id = measure.text(item);
            let does = texts.words(if item.kind.is_tactic() { "fresh-helps" } else { "fresh-fine" });
            for words in [texts.words(&id), texts.words("fresh-question"), does, texts.attribute(&id, "why")] {
                let found = said[at..].find(&words).unwrap_or_else(|| panic!("{language}: no “{words}” in “{}”", &said[at..]));
                at += found + words.len();
            }
        }
        let end = &said[at..];
        assert!(end.contains(&texts.words("fresh-end")) && end.contains("Ms Adler, room 12"), "{end}");
    }
}

#[test]
fn two_weeks_later_she_can_go_back_ask_and_leave() {
    let library = Library::built_in().expect("is fine");
    let (said, ended) = fresh_look(&library, "en", &["1", "<", "seven", "?", "! fr"]);
    assert!(matches!(ended, Err(Ended::Left)));
    // One, two, and one again after each thing that is no answer.
    assert_eq!(said.matches("Message 1 of 8").count(), 5, "{said}");
    assert_eq!(said.matches("Message 2 of 8").count(), 1, "{said}");
    assert!(said.contains("That is not something to type here") && said.contains("What you can type") && said.contains("France"), "{said}");
    let (said, ended) = fresh_look(&library, "en", &["."]);
    assert!(matches!(ended, Err(Ended::Left)) && !said.contains("Message 2"), "{said}");
}

#[test]
fn the_messages_of_two_weeks_later_stand_after_the_stories_for_whoever_plays() {
    let library = Library::built_in().expect("is fine");
    let language = REFERENCE.parse().expect("a tag");
    // Those from 16 on come only after a question, which nobody answers here.
    let mut stories = library.scenarios_by_title(&language);
    stories.retain(|id| !library.scenario(id).expect("is fine").1.is_for_older());
    let all = stories.len();
    let chosen = |typed: usize| {
        let mut output = Vec::new();
        let mut console = Console::new(vec![typed.to_string()], None, &mut output, 80, false);
        let chosen = choose(&mut console, &library, &language).map(|chosen| chosen.expect("is fine"));
        (chosen, String::from_utf8(output).expect("is text"))
    };
    let (fresh, said) = chosen(all + 1);
    assert_eq!(fresh.expect("is offered"), Chosen::Fresh);
    assert!(
        said.contains(&format!("{}  A Fresh Look", all + 1)) && said.contains("5 minutes · from 14 · best after one of the stories"),
        "{said}"
    );
    assert_eq!(chosen(1).0.expect("is offered"), Chosen::Story(stories[0].clone()));
    assert!(matches!(chosen(all + 2).0, Err(Ended::Left)));
    // Whoever leads chooses among stories alone.
    let mut output = Vec::new();
    let mut console = Console::new(vec![(all + 1).to_string()], None, &mut output, 80, false);
    assert!(matches!(choose_story(&mut console, &library, &language), Err(Ended::Left)));
    // Where there is one story, there is nothing to choose.
    let mut output = Vec::new();
    let frozen = fixture::library();
    let chosen = choose(&mut Console::new(Vec::new(), None, &mut output, 80, false), &frozen, &language);
    assert_eq!(chosen.expect("asks nothing").expect("is fine"), Chosen::Story(fixture::kites()));
}

/// What a menu of this pack shows to somebody who types these lines, and which story she comes to.
fn menu(library: &Library, typed: &[&str]) -> (String, Option<Id>) {
    let mut output = Vec::new();
    let mut console = Console::new(typed.iter().map(ToString::to_string).collect(), None, &mut output, 80, false);
    let chosen = choose_story(&mut console, library, &REFERENCE.parse().unwrap());
    drop(console);
    (flat(&String::from_utf8(output).unwrap()), chosen.ok().and_then(Result::ok))
}

#[test]
fn a_story_from_16_on_is_held_by_the_menu_until_somebody_says_that_all_are_old_enough() {
    let texts = Library::built_in().unwrap().localiser(&REFERENCE.parse().unwrap(), None, Isolates::Stripped).unwrap();
    let question = texts.words("older-question");
    let (_folder, library) = fixture::from_16();
    let (screen, chosen) = menu(&library, &["1", "."]);
    assert!(screen.contains(&question) && !screen.contains("from 16 ·"), "{screen}");
    assert_eq!(chosen, None, "it has no number yet: {screen}");
    let (screen, chosen) = menu(&library, &["+", "1"]);
    assert!(screen.contains("from 16 ·"), "{screen}");
    assert_eq!(chosen, Some(fixture::kites()));
    // Where there is nothing for which it matters, nobody is asked.
    assert_eq!(menu(&fixture::library(), &[]).1, Some(fixture::kites()));
    let built_in = Library::built_in().unwrap();
    let titles = |screen: &str| {
        let all = built_in.scenarios_by_title(&REFERENCE.parse().unwrap());
        all.iter()
            .filter(|id| {
                screen.contains(
                    &built_in.localiser(&REFERENCE.parse().unwrap(), Some(id), Isolates::Stripped).unwrap().words("scenario-title"),
                )
            })
            .count()
    };
    let (screen, _) = menu(&built_in, &["."]);
    assert!(screen.contains(&question) && titles(&screen) == 4, "{screen}");
    let (screen, _) = menu(&built_in, &["+", "."]);
    assert_eq!(titles(&screen), 7, "{screen}");
}
