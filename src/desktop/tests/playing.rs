//! Whole games: from the home screen to the last part of the debrief, by keys alone, and by what a screen reader can ask for alone.

use crate::app::{AppIntent, DebriefIntent, Filter, Part, Place, Target};
use crate::desktop::tests::accessibility::{Heard, tree};
use crate::desktop::tests::harness::{Bench, Setting, directions, languages};
use crate::desktop::tests::situations::{markable, route, stories};
use crate::story::debrief::{Entry, Reading};
use crate::story::{Id, LineId, OptionId};
use accesskit::{Action, Role};
use bevy::input::keyboard::KeyCode;
use std::time::Duration;

/// More steps than any story has.
const MOST_STEPS: usize = 2000;
/// More stops than any screen has.
const MOST_STOPS: usize = 80;

/// What comes next in a story.
enum Next {
    SomebodyWrites,
    ReadOn,
    /// What these lines do.
    Judge(Vec<LineId>),
    /// Her answer, and the key with its number.
    Answer(OptionId, usize),
}

/// Looks what comes next; the answers are those of a prepared route.
fn next(bench: &mut Bench, answers: &mut impl Iterator<Item = Id>) -> Option<Next> {
    // Nobody reads as fast as that, and a press would not count yet.
    while let Some(false) = ready(bench) {
        bench.wait(Duration::from_secs(1));
    }
    let model = bench.model();
    let playing = model.open_story()?;
    if playing.is_coming() {
        return Some(Next::SomebodyWrites);
    }
    if let Some(judging) = playing.judging() {
        return Some(if judging.is_answered { Next::ReadOn } else { Next::Judge(playing.asked().to_vec()) });
    }
    if playing.can_go_on() {
        return Some(Next::ReadOn);
    }
    let choice = playing.decision().expect("a story that stands still waits for her");
    let name = answers.next().expect("the route is as long as the story");
    let option = playing.story.choice(choice).option_of_name(name.as_str()).expect("the route is of this story");
    let place = playing.session.offered().iter().position(|offered| *offered == option);
    Some(Next::Answer(option, place.map_or(0, |place| place + 1)))
}

/// Whether a press counts; none where no story is at play.
fn ready(bench: &mut Bench) -> Option<bool> {
    let now = bench.now();
    bench.model().place.playback().map(|playing| playing.is_ready(now))
}

/// After each mark there must be what the debrief says to it.
fn assert_marks_are_looked_at(bench: &mut Bench, marks: &[LineId]) {
    let model = bench.model();
    assert!(matches!(model.place, Place::Debrief(..)), "the story leads to its debrief");
    assert!(model.place.review().is_some_and(|review| !review.is_short()), "every line is shown");
    let review = model.place.review().expect("there is a debrief");
    for mark in marks {
        let reading = review.debrief.conversation.iter().find_map(|entry| match entry {
            Entry::Line { line, reading } if line == mark => *reading,
            _ => None,
        });
        assert!(reading.is_some_and(Reading::is_mark), "{mark:?} was marked: {reading:?}");
    }
    let said = [model.texts.words("reading-noticed"), model.texts.words("reading-fair-to-check")];
    // They may stand on any day: the filter takes those of all days.
    bench.act(&DebriefIntent::Filter(Filter::Marked).into());
    let words = bench.drawing().words();
    assert!(marks.is_empty() || said.iter().any(|said| words.contains(said.trim_end_matches('.'))), "the screen says so: {words}");
}

/// Every story that is built in, each in one language, so that every language has its turn.
fn every_story() -> Vec<(Id, Setting)> {
    let settings: Vec<Setting> = languages().into_iter().map(Setting::shipped).collect();
    let stories = stories(&settings[0].model());
    let turns = stories.len().max(settings.len());
    (0..turns).map(|turn| (stories[turn % stories.len()].clone(), settings[turn % settings.len()])).collect()
}

/// The frozen story, which has everything that a story can have, in every language.
fn the_frozen_story() -> Vec<(Id, Setting)> {
    let settings = languages().into_iter().map(Setting::new);
    settings.map(|setting| (stories(&setting.model()).swap_remove(0), setting)).collect()
}

mod by_keys {
    use super::*;

    const DIGITS: [KeyCode; 7] =
        [KeyCode::Digit0, KeyCode::Digit1, KeyCode::Digit2, KeyCode::Digit3, KeyCode::Digit4, KeyCode::Digit5, KeyCode::Digit6];

    fn tab_to(bench: &mut Bench, wanted: impl Fn(Target) -> bool) {
        for _ in 0..MOST_STOPS {
            if bench.name_of_focus().is_some_and(&wanted) {
                return;
            }
            bench.press(KeyCode::Tab);
        }
        panic!("Tab does not come there; it is at {:?}", bench.name_of_focus());
    }

    /// Walks up from the newest line to one that can be marked, and marks it.
    fn mark(bench: &mut Bench) -> Option<LineId> {
        let mut lines = markable(bench.model());
        lines.retain(|line| bench.model().place.playback().is_some_and(|playing| !playing.session.is_marked(*line)));
        if lines.is_empty() {
            return None;
        }
        tab_to(bench, |name| matches!(name, Target::Line(_) | Target::Own(..) | Target::Feedback(..)));
        for _ in 0..MOST_STOPS {
            let here = bench.name_of_focus();
            if let Some(line) = lines.iter().find(|line| here == Some(Target::Line(**line))) {
                bench.press(KeyCode::Space);
                let marked = bench.model().place.playback().is_some_and(|playing| playing.session.is_marked(*line));
                assert!(marked, "the space bar marks {line:?}");
                assert_eq!(bench.name_of_focus(), here, "focus stays on what was marked");
                return Some(*line);
            }
            bench.press(KeyCode::ArrowUp);
        }
        None
    }

    /// Says of each line that it is fine, and asks to see what several do.
    fn judge(bench: &mut Bench, lines: &[LineId], by_digits: bool) {
        assert_eq!(bench.name_of_focus(), Some(Target::Question), "it begins with the question");
        for line in lines {
            if by_digits {
                bench.press(KeyCode::Digit2);
            } else {
                tab_to(bench, |name| matches!(name, Target::Verdict(of, _) if of == *line));
                if lines.len() > 1 {
                    bench.press(KeyCode::ArrowRight);
                }
                bench.press(KeyCode::Enter);
            }
            let said = bench.model().place.playback().and_then(|playing| playing.session.verdict(*line));
            assert!(said.is_some(), "she said something of {line:?}");
        }
        if lines.len() > 1 {
            tab_to(bench, |name| name == Target::GoOn);
            bench.press(KeyCode::Enter);
        }
        assert_eq!(bench.name_of_focus(), Some(Target::Question), "what is said of it is read from its top");
    }

    fn play(bench: &mut Bench, scenario: &Id, number: usize, setting: Setting, by_digits: bool) {
        bench.show_model(setting.model(), setting.size);
        let card = bench.model().catalog.cards.iter().find(|card| card.id == *scenario).expect("is in the catalog");
        let (card, is_for_older) = (card.number, card.is_for_older());
        if is_for_older {
            tab_to(bench, |name| name == Target::Older);
            bench.press(KeyCode::Enter);
        }
        let answers = route(bench.model(), scenario, number).expect("there is such a route");
        let mut answers = answers.into_iter();
        tab_to(bench, |name| name == Target::Card(card));
        bench.press(KeyCode::Enter);
        assert!(matches!(bench.model().place, Place::Before(_)));
        if by_digits {
            bench.press(KeyCode::Digit1);
        } else {
            tab_to(bench, |name| name == Target::BeforeChoice(0));
            bench.press(KeyCode::Space);
        }
        let mut marks = Vec::new();
        for _ in 0..MOST_STEPS {
            let Some(next) = next(bench, &mut answers) else { break };
            match next {
                Next::SomebodyWrites => bench.press(KeyCode::End),
                Next::ReadOn if by_digits => bench.press(KeyCode::Enter),
                Next::ReadOn => {
                    tab_to(bench, |name| name == Target::GoOn);
                    bench.press(KeyCode::NumpadEnter);
                }
                Next::Judge(lines) => judge(bench, &lines, by_digits),
                Next::Answer(option, digit) => {
                    if marks.len() < 2 && !markable(bench.model()).is_empty() {
                        marks.extend(mark(bench));
                    }
                    if by_digits {
                        bench.press(DIGITS[digit]);
                    } else {
                        let wanted = if digit == 0 { Target::Away } else { Target::Answer(option) };
                        tab_to(bench, |name| name == wanted);
                        bench.press(KeyCode::Enter);
                    }
                }
            }
        }
        let (focus, is_over) = (bench.name_of_focus(), bench.model().place.review().is_some());
        assert!(is_over, "{scenario}: stands still at {focus:?} with {} answers left", answers.count());
        assert_eq!(marks.len(), 2, "two lines were marked on the way");
        bench.press(KeyCode::Enter);
        assert_marks_are_looked_at(bench, &marks);
        for (part, digit) in Part::ALL.into_iter().zip(&DIGITS[1..]) {
            bench.press(*digit);
            assert_eq!(bench.model().place.review().map(|review| review.part), Some(part));
            assert!(bench.drawing().words().chars().count() > 200, "{part:?} says something");
        }
    }

    #[test]
    fn every_story_can_be_played_by_digits() {
        let mut bench = Bench::new();
        for (number, (story, setting)) in every_story().into_iter().enumerate() {
            play(&mut bench, &story, 0, if number == 0 { setting.at(200) } else { setting }, true);
        }
    }

    #[test]
    fn everything_can_be_played_by_tab_and_enter() {
        let mut bench = Bench::new();
        for (number, (story, setting)) in the_frozen_story().into_iter().enumerate() {
            let setting = if number == 0 { setting.size(320.0, 200.0) } else { setting };
            play(&mut bench, &story, 1, setting, false);
        }
    }

    #[test]
    fn keys_mashed_all_the_way_break_nothing() {
        let mut bench = Bench::new();
        let setting = Setting::new(directions()[1]);
        bench.show_model(setting.model(), setting.size);
        let keys = [
            KeyCode::Tab,
            KeyCode::Enter,
            KeyCode::Digit1,
            KeyCode::Space,
            KeyCode::ArrowUp,
            KeyCode::F6,
            KeyCode::Digit2,
            KeyCode::F1,
            KeyCode::Backspace,
            KeyCode::ArrowLeft,
            KeyCode::PageDown,
            KeyCode::F2,
            KeyCode::Enter,
            KeyCode::F3,
            KeyCode::Home,
            KeyCode::Digit3,
        ];
        // A fixed walk over the keyboard, several keys in a frame.
        let mut at = 7_usize;
        for _ in 0..600 {
            for _ in 0..3 {
                at = at.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                bench.tap(keys[(at >> 33) % keys.len()]);
            }
            bench.frame();
        }
        bench.settle();
        assert!(bench.focus().is_some_and(|entity| bench.get::<bevy::a11y::AccessibilityNode>(entity).is_some()));
    }
}

mod by_screen_reader {
    use super::*;

    fn find(bench: &mut Bench, role: Role, what: &str, fits: impl Fn(&str) -> bool) -> bevy::ecs::entity::Entity {
        let root = tree(bench);
        let nodes: Vec<&Heard> = root.all();
        let label = |heard: &Heard| heard.node.label().unwrap_or_default().to_owned();
        let found = nodes.iter().find(|heard| heard.node.role() == role && fits(&label(heard)));
        let all: Vec<String> = nodes.iter().filter(|heard| heard.node.role() == role).map(|heard| label(heard)).collect();
        let found = found.unwrap_or_else(|| panic!("no {role:?} {what} among {all:?}"));
        assert!(found.node.supports_action(Action::Click), "{what} can be pressed");
        found.entity()
    }

    fn press(bench: &mut Bench, role: Role, what: &str, fits: impl Fn(&str) -> bool) {
        let entity = find(bench, role, what, fits);
        bench.request(Action::Click, entity);
        bench.settle();
    }

    fn words(bench: &mut Bench, id: &str) -> String {
        bench.model().texts.words(id)
    }

    /// Presses what this number stands before.
    fn press_numbered(bench: &mut Bench, role: Role, what: &str, digit: impl std::fmt::Display) {
        let number = format!("{digit}{}", words(bench, "label-separator"));
        press(bench, role, what, |label| label.starts_with(&number));
    }

    fn play(bench: &mut Bench, scenario: &Id, setting: Setting) {
        bench.show_model(setting.model(), setting.size);
        let answers = route(bench.model(), scenario, 0).expect("there is such a route");
        let mut answers = answers.into_iter();
        let title = bench.model().catalog.cards.iter().find(|card| card.id == *scenario).map(|card| card.title.text.clone());
        let title = title.expect("is in the catalog");
        press(bench, Role::Button, &title, |label| label.starts_with(&title));
        press_numbered(bench, Role::Button, "the first choice", 1);
        let mut marks = Vec::new();
        for _ in 0..MOST_STEPS {
            let Some(next) = next(bench, &mut answers) else { break };
            match next {
                // Whoever listens just waits.
                Next::SomebodyWrites => bench.wait(Duration::from_secs(2)),
                Next::ReadOn => {
                    let entity = bench.entity(Target::GoOn).expect("there is a way on");
                    let root = tree(bench);
                    let told = root.all().into_iter().find(|heard| heard.entity() == entity).expect("it is told");
                    assert!(told.node.role() == Role::Button && told.node.label().is_some_and(|label| !label.is_empty()));
                    bench.request(Action::Click, entity);
                    bench.settle();
                }
                Next::Judge(lines) if lines.len() == 1 => press_numbered(bench, Role::Button, "about the line", 3),
                Next::Judge(_) => {
                    press_numbered(bench, Role::RadioButton, "about a line", 1);
                    bench.wait(Duration::from_millis(400));
                    let see = words(bench, "judge-see");
                    press(bench, Role::Button, &see, |label| label == see);
                }
                Next::Answer(_, digit) => {
                    let line = markable(bench.model()).into_iter().find(|line| !marks.contains(line)).filter(|_| marks.len() < 2);
                    if let Some(line) = line {
                        let key = key_of(bench, line);
                        let words = words(bench, &key);
                        let state = self::words(bench, "spoken-not-marked");
                        let is_line = |heard: &Heard| heard.node.label().is_some_and(|label| label.contains(&words));
                        let root = tree(bench);
                        let lines =
                            root.all().into_iter().filter(|heard| heard.node.description().is_some_and(|said| said.contains(&state)));
                        let line_told =
                            lines.into_iter().find(|heard| is_line(heard)).expect("the line is told, and that it can be marked");
                        assert!(line_told.node.supports_action(Action::Click), "{words}: it can be pressed");
                        bench.request(Action::Click, line_told.entity());
                        bench.settle();
                        let marked = bench.model().place.playback().is_some_and(|playing| playing.session.is_marked(line));
                        assert!(marked, "a press on {words} marks it");
                        marks.push(line);
                    }
                    press_numbered(bench, Role::Button, "with this number", digit);
                }
            }
        }
        let every_line = words(bench, "first-every-line");
        press(bench, Role::Button, &every_line, |label| label == every_line);
        assert_marks_are_looked_at(bench, &marks);
        for part in ["part-conversation", "part-tactics", "part-path", "part-talk"] {
            let name = words(bench, part);
            press(bench, Role::Tab, &name, |label| label == name);
        }
        assert_eq!(bench.model().place.review().map(|review| review.part), Some(Part::Talk));
    }

    fn key_of(bench: &mut Bench, line: LineId) -> String {
        bench.model().place.playback().expect("a story is at play").story.line(line).key.clone()
    }

    #[test]
    fn everything_can_be_played_by_what_is_told() {
        let mut bench = Bench::new();
        for (story, setting) in the_frozen_story() {
            play(&mut bench, &story, setting);
        }
    }

    #[test]
    fn settings_and_leaving_can_be_reached_by_what_is_told() {
        let mut bench = Bench::new();
        let setting = Setting::usual();
        bench.show_model(setting.model(), setting.size);
        let support = words(&mut bench, "band-support");
        press(&mut bench, Role::Button, &support, |label| label == support);
        assert!(bench.model().cover().is_some());
        bench.act(&AppIntent::Back.into());
        let leave = words(&mut bench, "leave-now");
        press(&mut bench, Role::Button, &leave, |label| label == leave);
        assert!(bench.model().place.calendar().is_some());
    }
}
