//! A workshop from its first step to its last, and what holds in every workshop whatever is pressed.

use super::fact::{Asking, Fact, Method};
use super::measure::Set;
use super::phones::{Takes, chooses, one_of_several};
use super::plan::{Fault, Plan, Row, Step, Wave, What};
use super::room::{Effect, Input, Refused, Room, Way};
use super::shown::{Item, Question, Shown, Talked};
use crate::fixture;
use crate::story::fixture::id;
use crate::story::{Event, LineId, OptionId, Story};
use proptest::prelude::*;
use std::fmt::Write as _;
use std::sync::{Arc, LazyLock};

static STORY: LazyLock<Arc<Story>> =
    LazyLock::new(|| fixture::library().scenario(&fixture::kites()).expect("the frozen fixture is whole").1);

fn step(name: &str, minutes: u16, what: What) -> Step {
    Step { id: id(name), minutes, what }
}

fn plan() -> Plan {
    Plan {
        format: 1,
        id: id("a-lesson"),
        minutes: 30,
        people: (5, 40),
        languages: 1,
        stories: vec![fixture::kites()],
        measure: None,
        steps: vec![
            step("rules", 3, What::Say(vec![id("pass"), id("leaving")])),
            step("story", 15, What::Story { talks: 2, quick: 2, only_stops: false }),
            step("pause", 2, What::Break),
            step("talk", 7, What::Debrief(vec![Row::Tactic, Row::Lookalike, Row::WayOut])),
            step("support", 3, What::Support),
        ],
    }
}

fn room() -> Room {
    Room::new(plan(), Arc::clone(&STORY)).expect("comes to its first decision")
}

/// What stands before the room, in words that a snapshot can hold.
fn told(shown: &Shown) -> String {
    let story = &*STORY;
    match shown {
        Shown::Reading(items) => items.iter().map(item).collect::<Vec<_>>().join(" · "),
        Shown::Question(Question { choice, answers, stage, counts }) => {
            let names: Vec<&str> = answers.iter().map(|answer| story.answer(*choice, *answer).name.as_str()).collect();
            format!("{stage:?}: {} ({}) counts {counts:?}", story.choice_name(*choice), names.join(", "))
        }
        Shown::Pause { line, is_told, .. } => format!("Pause: {} told {is_told}", story.line(*line).key),
        Shown::WhichLine(lines) => {
            format!("WhichLine: {}", lines.iter().map(|line| &*story.line(*line).key).collect::<Vec<_>>().join(", "))
        }
        Shown::Ending(ending) => format!("Ending: {}", story.ending(*ending).name),
        Shown::Row { row: Talked::Tactic { line, .. } | Talked::Lookalike { line, .. }, has_note } => {
            format!("Row: {} note {has_note}", story.line(*line).key)
        }
        Shown::Row { row: Talked::WayOut(choice, option), has_note } => {
            format!("Row: {} note {has_note}", story.answer_key(*choice, *option))
        }
        other => format!("{other:?}"),
    }
}

fn item(item: &Item) -> String {
    let story = &*STORY;
    match item {
        Item::Line { line, is_marked, is_at } => {
            let signs = [(*is_marked, "*"), (*is_at, "<")].into_iter().filter_map(|(is, sign)| is.then_some(sign));
            story.line(*line).key.clone() + &signs.collect::<String>()
        }
        Item::Answer(choice, option) => story.answer_key(*choice, *option),
        Item::Feedback(choice, option) => format!("feedback {}", story.answer_key(*choice, *option)),
    }
}

/// Everything of a room that a record brings back.
#[derive(Debug, PartialEq)]
struct Kept {
    step: Option<usize>,
    at: usize,
    shown: Shown,
    people: u16,
    is_open: bool,
    steps: Vec<crate::story::trace::Step>,
    votes: [Vec<u16>; 2],
    asking: Option<Asking>,
    /// The counts of the open question, whatever it is about.
    counted: Option<Vec<u16>>,
    minute: u16,
    spent: Vec<u16>,
    rows: Vec<Talked>,
}

fn kept(room: &Room) -> Kept {
    let turn = room.turn();
    Kept {
        step: room.step_index(),
        at: room.at(),
        shown: room.shown(),
        people: room.people(),
        is_open: room.is_open(),
        steps: turn.session().trace().steps,
        votes: [0, 1].map(|round| turn.vote(round).counts().to_vec()),
        asking: turn.asking().map(|(_, stage)| stage),
        counted: turn.ballot().map(|ballot| ballot.counts().to_vec()),
        // Before the first step, no minute is written down.
        minute: if room.step_index().is_some() { room.minute() } else { 0 },
        spent: (0..room.plan().steps.len()).map(|step| room.spent(step)).collect(),
        rows: room.rows(),
    }
}

fn facts(effects: &[Effect]) -> impl Iterator<Item = Fact> {
    effects.iter().filter_map(|effect| if let Effect::Record(fact) = effect { Some(fact.clone()) } else { None })
}

/// What each key of a whole lesson puts before the room. From the table of `design/workshop.md` 3: while a question is thought about, voted on and talked
/// about there are no counts before the room, and none after it before they are shown.
#[test]
fn a_lesson_key_by_key() {
    let mut room = room();
    let mut log = String::new();
    let mut press = |input: Input| {
        let effects = room.step(&input);
        let refused = effects.iter().find_map(|effect| if let Effect::Refused(reason) = effect { Some(*reason) } else { None });
        match refused {
            Some(reason) => writeln!(log, "{input:?} → refused: {reason}").expect("a string takes everything"),
            None => writeln!(log, "{input:?} → {}", told(&room.shown())).expect("a string takes everything"),
        }
        room.clone()
    };
    press(Input::People(28));
    // Whether the next press would end the story is not known before; a lesson that goes on for ever would be a fault of its own.
    let mut votes = 0;
    for _ in 0..200 {
        let now = press(Input::Next);
        match now.turn().asking() {
            Some((_, Asking::Vote)) => drop(press(Input::Count(vec![9, 9, 4]))),
            Some((_, Asking::VoteAgain)) if now.turn().is_talked_about() && votes == 0 => {
                votes += 1;
                press(Input::Count(vec![11, 11]));
            }
            Some((_, Asking::VoteAgain)) if now.turn().is_talked_about() => drop(press(Input::Count(vec![4, 17, 4]))),
            Some((_, Asking::Counted)) => {
                let now = press(Input::ShowCounts);
                if let Some(first) = now.turn().level().first() {
                    press(Input::Next);
                    press(Input::GoOn(*first));
                }
            }
            Some((_, Asking::VoteAgain)) if now.turn().preselected().is_none() => {
                press(Input::Next);
                press(Input::GoOn(now.turn().answers()[0]));
            }
            _ if now.step_index() == Some(4) => break,
            _ => {}
        }
    }
    press(Input::Next);
    press(Input::Close);
    press(Input::Next);
    insta::assert_snapshot!(log);
}

/// The table of `design/workshop.md` 3, row by row: what stands before the room, and what only the one who leads has.
#[test]
fn who_sees_what() {
    let mut plan = plan();
    plan.steps.insert(1, step("before", 3, What::Measure(Wave::Before)));
    let mut room = Room::new(plan, Arc::clone(&STORY)).expect("comes to its first decision");
    let question = |room: &Room| match room.shown() {
        Shown::Question(question) => question,
        other => panic!("{other:?}"),
    };
    // Setup: the room sees that this is its screen; the one who leads has the plan.
    assert_eq!((room.shown(), room.current()), (Shown::Ready, None));
    room.step(&Input::People(28));
    assert_eq!(room.shown(), Shown::Ready);
    // Rules: one sentence. Measure: that everybody has a sheet.
    room.step(&Input::Next);
    assert_eq!(room.shown(), Shown::Sentence { step: id("rules"), sentence: id("pass") });
    room.step(&Input::Step(1));
    assert_eq!(room.shown(), Shown::Sheet { wave: Wave::Before, on_phones: false });
    // Reading: the newest last, and one line outlined, which the one who leads chooses and marks for the room.
    room.step(&Input::Next);
    while room.turn().pointed().is_none() {
        room.step(&Input::Next);
    }
    let outlined = |room: &Room| match room.shown() {
        Shown::Reading(items) => items.iter().find_map(|item| match item {
            Item::Line { line, is_at: true, is_marked } => Some((*line, *is_marked)),
            _ => None,
        }),
        other => panic!("{other:?}"),
    };
    let line = room.turn().pointed().expect("one that can be marked was told");
    assert_eq!((outlined(&room), room.turn().ballot()), (Some((line, false)), None));
    room.step(&Input::Mark(line));
    assert_eq!(outlined(&room), Some((line, true)));
    // Which line? At most six, with numbers; how many chose which stays with the one who leads.
    room.step(&Input::WhichLine);
    let Shown::WhichLine(lines) = room.shown() else { panic!("{:?}", room.shown()) };
    assert!((1..=6).contains(&lines.len()) && room.turn().ballot().is_some_and(|ballot| ballot.counts().len() == lines.len()));
    assert!(!room.step(&Input::Add(0)).contains(&Effect::Changed));
    room.step(&Input::Next);
    // Think: the question and its answers, stepping away last. Nothing is counted yet.
    while !matches!(room.turn().asking(), Some((_, Asking::Think))) {
        room.step(&Input::Skip);
    }
    assert_eq!((question(&room).stage, question(&room).counts, room.turn().ballot()), (Asking::Think, None, None));
    assert_eq!(question(&room).answers.last(), Some(&OptionId::SILENCE));
    // Vote, talk, vote again: the same without counts. The one who leads has them, and how many passed.
    for (stage, counts) in [(Asking::Vote, Some([9, 15])), (Asking::Talk, None), (Asking::VoteAgain, Some([4, 20]))] {
        room.step(&Input::Next);
        if let Some(counts) = counts {
            assert!(!room.step(&Input::Count(counts.to_vec())).contains(&Effect::Changed), "{stage:?}");
        }
        assert_eq!((question(&room).stage, question(&room).counts), (stage, None));
        assert_eq!(room.turn().ballot().map(|ballot| (ballot.sum(), ballot.passed(28))), Some((24, 4)), "{stage:?}");
    }
    // Counted: counts come before the room when they are shown, and go when they no longer are. The answer that goes on is the leader’s to see.
    room.step(&Input::Next);
    assert_eq!((question(&room).stage, question(&room).counts), (Asking::Counted, None));
    assert_eq!(room.turn().preselected(), Some(room.turn().answers()[1]));
    room.step(&Input::ShowCounts);
    assert_eq!(question(&room).counts.map(|counts| counts[..2].to_vec()), Some(vec![4, 20]));
    // Frozen, blank, support before the room: whoever leads goes on alone.
    for (input, stays) in [(Input::Freeze, room.shown()), (Input::Blank, Shown::Blank), (Input::ShowSupport, Shown::Support)] {
        let (mut alone, there) = (room.clone(), room.shown());
        alone.step(&input);
        assert_eq!(alone.shown(), stays, "{input:?}");
        let going_on = alone.step(&Input::Next);
        assert_eq!((alone.shown(), going_on.contains(&Effect::Changed)), (stays, false), "{input:?}");
        assert_ne!(alone.turn().told().len(), room.turn().told().len());
        alone.step(&input);
        assert!(alone.shown() != there && matches!(alone.shown(), Shown::Reading(_)), "{input:?}");
    }
    // Break: nothing. Talking: the line alone, and then its note; the one who leads has all rows and sees which were marked.
    room.step(&Input::Step(3));
    assert_eq!(room.shown(), Shown::Blank);
    room.step(&Input::Next);
    let rows = room.rows();
    assert_eq!(room.shown(), Shown::Row { row: rows[0], has_note: false });
    room.step(&Input::Next);
    assert_eq!((room.shown(), room.rows()), (Shown::Row { row: rows[0], has_note: true }, rows));
    // Close: whom one can talk to; then thanks; and a calendar for whoever leaves in the middle.
    room.step(&Input::Step(5));
    assert_eq!(room.shown(), Shown::Support);
    let mut left = room.clone();
    left.step(&Input::Leave);
    room.step(&Input::Close);
    assert_eq!((room.shown(), left.shown()), (Shown::Over, Shown::Left));
}

/// What was passed over has been told, and yet nobody has read it: nothing is asked about it.
#[test]
fn only_what_was_read_is_talked_about() {
    // What is talked about after these, and the lines at which the room stood still on the way.
    let talked = |inputs: &[Input]| {
        let (mut room, mut read) = (room(), Vec::new());
        for input in inputs {
            room.step(input);
            match room.turn().told().last() {
                Some(Event::LineShown { line }) => read.push(*line),
                Some(Event::Judging { lines, .. }) => read.extend(lines),
                _ => {}
            }
        }
        room.step(&Input::Step(3));
        let line = |row: Talked| match row {
            Talked::Tactic { line, .. } | Talked::Lookalike { line, .. } => Some(line),
            Talked::WayOut(..) => None,
        };
        let unread: Vec<LineId> = room.rows().into_iter().filter_map(line).filter(|line| !read.contains(line)).collect();
        (room.rows().len(), unread)
    };
    assert_eq!(talked(&[]).0, 0, "nothing was read");
    let skipped: Vec<Input> = [Input::Step(1)].into_iter().chain(std::iter::repeat_n(Input::Skip, 20)).collect();
    let on = std::iter::repeat_n([Input::Next, Input::Count(vec![9, 4])], 100).flatten();
    let read: Vec<Input> = [Input::Step(1)].into_iter().chain(on).collect();
    for inputs in [&skipped, &read] {
        (0..inputs.len()).for_each(|length| assert_eq!(talked(&inputs[..length]).1, [], "{:?}", &inputs[..length]));
    }
    assert_eq!(talked(&read).0, 3);
}

#[test]
fn minutes_belong_to_the_step_in_which_they_go() {
    let mut room = room();
    let mut record = Vec::new();
    for (minute, input) in
        [(0, Input::Next), (4, Input::Next), (6, Input::Step(1)), (20, Input::Next), (19, Input::Step(3)), (29, Input::Next)]
    {
        record.extend([Input::Minute(minute), input].iter().flat_map(|input| facts(&room.step(input)).collect::<Vec<_>>()));
    }
    let spent = |room: &Room| [0, 1, 2, 3, 4].map(|step| room.spent(step));
    assert_eq!((spent(&room), room.minute()), ([6, 14, 0, 9, 0], 29));
    // It goes on from its record at the minute at which it stopped, however long that is ago.
    let again = Room::resume(plan(), Arc::clone(&STORY), &record).expect("comes to its first decision");
    assert_eq!((spent(&again), again.minute()), (spent(&room), 29));
}

#[test]
fn level_votes_choose_nothing_and_the_other_answer_can_be_taken_afterwards() {
    let mut room = at_first_stop();
    for _ in 0..3 {
        room.step(&Input::Next);
    }
    room.step(&Input::Count(vec![7, 7]));
    room.step(&Input::Next);
    assert_eq!(room.turn().preselected(), None);
    let level = room.turn().level();
    assert_eq!(level.len(), 2);
    assert_eq!(room.step(&Input::Next), [Effect::Refused(Refused::NothingChosen)]);
    room.step(&Input::GoOn(level[0]));
    assert_eq!(room.turn().asking(), None);
    room.step(&Input::Back);
    assert_eq!(room.turn().level(), level, "the counts stand there as they were left");
    room.step(&Input::GoOn(level[1]));
    assert!(matches!(room.shown(), Shown::Reading(_)));
}

/// A lesson at the first decision that is talked about, while everybody thinks.
fn at_first_stop() -> Room {
    let mut room = room();
    room.step(&Input::People(28));
    room.step(&Input::Step(1));
    for _ in 0..20 {
        if matches!(room.turn().asking(), Some((_, Asking::Think))) {
            return room;
        }
        room.step(&Input::Skip);
    }
    panic!("the fixture's track has votes");
}

#[test]
fn counts_stay_with_the_one_who_leads_until_they_are_shown() {
    let counts = |room: &Room| match room.shown() {
        Shown::Question(question) => question.counts,
        other => panic!("{other:?}"),
    };
    let mut room = at_first_stop();
    assert_eq!(room.step(&Input::Add(0)), [Effect::Refused(Refused::NotNow)], "nobody votes while all think");
    room.step(&Input::Next);
    room.step(&Input::Add(1));
    assert_eq!(room.step(&Input::ShowCounts), [Effect::Refused(Refused::NotNow)]);
    for _ in 0..2 {
        room.step(&Input::Next);
        assert_eq!(counts(&room), None);
    }
    room.step(&Input::Count(vec![12, 3]));
    room.step(&Input::Next);
    assert_eq!(counts(&room), None);
    assert_eq!(room.step(&Input::ShowCounts), [Effect::Changed]);
    assert_eq!(counts(&room).map(|counts| counts[..2].to_vec()), Some(vec![12, 3]));
    room.step(&Input::Previous);
    assert_eq!(counts(&room), None, "a count that can still change is not shown");
}

#[test]
fn every_vote_is_a_fact_with_those_who_passed() {
    let mut room = at_first_stop();
    room.step(&Input::Method(Method::Cards));
    room.step(&Input::Next);
    let effects = room.step(&Input::Count(vec![9, 11]));
    let [Effect::Record(Fact::Voted { choice, round: 1, method: Method::Cards, counts, passed: 8 })] = &effects[..] else {
        panic!("{effects:?}")
    };
    assert_eq!((choice.as_str(), &counts[..2]), ("the-site", &[9, 11][..]));
}

#[test]
fn a_line_that_enough_would_look_at_again_is_marked_for_the_room() {
    let mut room = at_first_stop();
    room.step(&Input::Previous);
    room.step(&Input::WhichLine);
    let Shown::WhichLine(lines) = room.shown() else { panic!("{:?}", room.shown()) };
    assert!(lines.len() > 1, "the fixture says more than one thing before that question");
    let mut counts = vec![0; lines.len()];
    (counts[0], counts[1]) = (1, 3);
    room.step(&Input::Count(counts));
    let marked: Vec<LineId> = {
        let effects = room.step(&Input::Next);
        let keys =
            facts(&effects).filter_map(|fact| if let Fact::Marked { line, on: true } = fact { STORY.line_of_key(&line) } else { None });
        keys.collect()
    };
    assert_eq!(marked, [lines[1]], "one person alone marks nothing for the room");
    assert!(room.turn().session().is_marked(lines[1]));
}

#[test]
fn on_phones_several_lines_can_be_chosen_and_each_phone_counts_once() {
    let mut room = at_first_stop();
    room.step(&Input::Previous);
    assert_eq!(room.asked(), None);
    room.step(&Input::WhichLine);
    let Shown::WhichLine(lines) = room.shown() else { panic!("{:?}", room.shown()) };
    let asked = room.asked().expect("phones are asked");
    assert_eq!((asked.answers, asked.takes), (1 << lines.len(), Takes::Lines(lines.len())));
    // Two phones choose both lines, and six the second alone.
    let mut chosen = vec![0; asked.answers];
    chosen[one_of_several([0, 1]).expect("some")] = 2;
    chosen[one_of_several([1]).expect("one")] = 6;
    let written = facts(&room.step(&Input::PhonesCounted(chosen.clone()))).collect::<Vec<_>>();
    assert!(
        matches!(&written[..], [Fact::WhichLine { method: Method::Phones, counts, answered: 8, .. }] if counts[..2] == [2, 8]),
        "{written:?}"
    );
    assert!(room.turn().ballot_of_phones().is_some_and(|ballot| ballot.counts()[..2] == [2, 8]));
    // Hands that are counted beside them take nothing away. One in four of nine is more than two: two phones are too few for the first line.
    room.step(&Input::Count(vec![0, 1]));
    assert_eq!(room.turn().ballot_of_phones().map(|ballot| ballot.sum()), Some(10));
    let effects = room.step(&Input::Next);
    let marked: Vec<LineId> = facts(&effects)
        .filter_map(|fact| if let Fact::Marked { line, on: true } = fact { STORY.line_of_key(&line) } else { None })
        .collect();
    assert_eq!(marked, [lines[1]]);
    assert_eq!(room.asked(), None);
    // More choices than there are, and none at all.
    room.step(&Input::WhichLine);
    assert!(matches!(room.step(&Input::PhonesSay(vec![0; 65]))[..], [Effect::Refused(_)]));
    assert_eq!((one_of_several([]), chooses(5, 0), chooses(5, 1), chooses(5, 2), chooses(5, 64)), (None, true, false, true, false));
}

#[test]
fn a_way_that_left_the_track_comes_back_to_it_by_skipping() {
    let mut room = at_first_stop();
    let takes = STORY.track_turn(&room.turn().session().trace()).expect("on the track").takes;
    let other = room.turn().answers().into_iter().find(|answer| *answer != takes).expect("a question has two answers");
    room.step(&Input::GoOn(other));
    let effects = room.step(&Input::Skip);
    assert!(facts(&effects).any(|fact| fact == Fact::Back), "{effects:?}");
    assert!(facts(&effects).any(|fact| matches!(fact, Fact::Skipped { .. })), "{effects:?}");
    assert!(STORY.track_turn(&room.turn().session().trace()).is_some());
}

/// A mark that was made on the way stood behind the question and was taken for a step back from it: the first press did nothing.
#[test]
fn one_back_from_a_question_is_a_line_back_whatever_was_marked_before_it() {
    let mut room = at_first_stop();
    let takes = STORY.track_turn(&room.turn().session().trace()).expect("on the track").takes;
    room.step(&Input::GoOn(takes));
    let told = room.turn().told().iter().rev();
    let line = told.into_iter().find_map(|event| if let Event::LineShown { line } = event { Some(*line) } else { None }).expect("was told");
    room.step(&Input::Mark(line));
    assert!(room.turn().session().is_marked(line));
    while room.turn().asking().is_none() {
        room.step(&Input::Skip);
    }
    room.step(&Input::Previous);
    assert!(matches!(room.shown(), Shown::Reading(_)), "{}", self::told(&room.shown()));
}

/// Half a lesson reads only the scenes of the votes: every one of them is asked, and nothing between is read.
#[test]
fn where_only_the_votes_are_read_each_of_them_is_asked() {
    let mut plan = plan();
    plan.steps[1].what = What::Story { talks: 0, quick: 3, only_stops: true };
    let mut room = Room::new(plan, Arc::clone(&STORY)).expect("comes to its first decision");
    room.step(&Input::Step(1));
    let (mut asked, mut lines) = (Vec::new(), 0);
    for _ in 0..60 {
        match room.shown() {
            Shown::Question(question) => {
                asked.push(question.choice);
                let first = question.answers[0];
                room.step(&Input::GoOn(first));
            }
            Shown::Ending(_) => break,
            _ => {
                lines += 1;
                room.step(&Input::Next);
            }
        }
    }
    assert!(matches!(room.shown(), Shown::Ending(_)), "{}", told(&room.shown()));
    assert_eq!(asked, STORY.class_track().expect("has one").votes);
    let all = room.turn().session().transcript().iter().filter(|event| matches!(event, Event::LineShown { .. })).count();
    assert!(lines < all, "{lines} of {all}");
}

#[test]
fn a_plan_says_what_is_wrong_in_it() {
    assert_eq!(plan().faults(), []);
    let broken = Plan {
        minutes: 31,
        people: (9, 5),
        stories: Vec::new(),
        steps: vec![
            step("talk", 7, What::Debrief(Vec::new())),
            step("before", 7, What::Measure(Wave::Before)),
            step("talk", 0, What::Support),
            step("story", 3, What::Story { talks: 0, quick: 0, only_stops: false }),
            step("story-2", 3, What::Story { talks: 0, quick: 0, only_stops: false }),
        ],
        ..plan()
    };
    let expected = [
        Fault::Minutes { steps: 20, plan: 31 },
        Fault::People(9, 5),
        Fault::NoStory,
        Fault::Empty(id("talk")),
        Fault::Twice(id("talk")),
        Fault::NoMinutes(id("talk")),
        Fault::SupportNotLast,
        Fault::StoryTwice,
        Fault::DebriefFirst,
        Fault::HalfMeasured,
        Fault::Unmeasured,
    ];
    assert_eq!(broken.faults(), expected);
    assert_eq!(Plan { format: 2, ..broken }.faults(), [Fault::Format(2)]);
    assert_eq!(Plan { steps: Vec::new(), minutes: 0, ..plan() }.faults(), [Fault::NoStep]);
}

fn any_input() -> impl Strategy<Value = Input> {
    let count = prop_oneof![4 => 0..30_u16, 1 => any::<u16>()];
    prop_oneof![
        12 => Just(Input::Next),
        3 => Just(Input::Previous),
        1 => (0..60_u16).prop_map(Input::People),
        1 => (0..60_u16).prop_map(Input::Minute),
        1 => prop::sample::select(&Method::ALL[..]).prop_map(Input::Method),
        1 => (0..7_usize).prop_map(Input::Step),
        3 => (0..6_usize).prop_map(Input::Add),
        2 => (0..6_usize).prop_map(Input::Take),
        4 => prop::collection::vec(count, 0..6).prop_map(Input::Count),
        2 => Just(Input::ShowCounts),
        4 => (0..6_u8).prop_map(|option| Input::GoOn(OptionId(option))),
        2 => Just(Input::Back),
        2 => Just(Input::WhichLine),
        2 => prop::collection::vec(0..9_u16, 0..66).prop_map(Input::PhonesCounted),
        2 => (0..STORY.lines().len()).prop_map(|line| Input::Mark(LineId::new(line))),
        1 => prop::sample::select(&[Way::Up, Way::Down][..]).prop_map(Input::Point),
        2 => Just(Input::Skip),
        1 => Just(Input::Freeze),
        1 => Just(Input::Blank),
        1 => Just(Input::ShowSupport),
    ]
}

fn is_about_the_screen(input: &Input) -> bool {
    matches!(input, Input::Freeze | Input::Blank | Input::ShowSupport | Input::Leave | Input::Close)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, ..ProptestConfig::default() })]

    /// Any input in any order: a refused one changes nothing, only counting counts, only deciding decides, and the record brings everything back.
    #[test]
    fn whatever_is_pressed_nothing_changes_that_should_not(inputs in prop::collection::vec(any_input(), 0..120)) {
        let mut room = room();
        let mut record = Vec::new();
        for input in inputs {
            let before = room.clone();
            let effects = room.step(&input);
            if let [Effect::Refused(_)] = effects[..] {
                prop_assert_eq!(format!("{before:?}"), format!("{room:?}"), "{:?} was refused", input);
            }
            prop_assert_eq!(effects.contains(&Effect::Changed), before.shown() != room.shown());
            let decides = matches!(input, Input::Next | Input::GoOn(_) | Input::Back | Input::Skip | Input::Mark(_) | Input::Step(_));
            if !decides {
                prop_assert_eq!(before.turn().session().trace(), room.turn().session().trace(), "{:?}", input);
            }
            if before.is_frozen() && !is_about_the_screen(&input) {
                prop_assert_eq!(before.shown(), room.shown(), "frozen, and {:?}", input);
            }
            if let Shown::Question(question) = room.shown()
                && !room.is_frozen()
                && let Some(counts) = question.counts
            {
                prop_assert_eq!(question.stage, Asking::Counted);
                prop_assert_eq!(counts.len(), question.answers.len());
            }
            record.extend(facts(&effects));
        }
        // What holds something back on the screen is not written down.
        for input in [Input::Freeze, Input::Blank, Input::ShowSupport, Input::ShowCounts] {
            let holds = match input {
                Input::Freeze => room.is_frozen(),
                Input::Blank => room.is_blank(),
                Input::ShowSupport => room.has_support(),
                _ => matches!(room.shown(), Shown::Question(Question { counts: Some(_), .. })),
            };
            if holds { room.step(&input); }
        }
        let again = Room::resume(plan(), Arc::clone(&STORY), &record).expect("comes to its first decision");
        let mut live = kept(&room);
        let mut back = kept(&again);
        unpoint(&mut live.shown);
        unpoint(&mut back.shown);
        prop_assert_eq!(live, back);
    }

    /// Part of a record, and a record in the wrong order, make a room too.
    #[test]
    fn any_facts_make_a_room(inputs in prop::collection::vec(any_input(), 0..60), keep in prop::collection::vec(any::<bool>(), 0..300), turned in any::<bool>()) {
        let mut room = room();
        let mut record: Vec<Fact> = inputs.iter().flat_map(|input| facts(&room.step(input)).collect::<Vec<_>>()).collect();
        if turned { record.reverse(); }
        let some: Vec<Fact> = record.into_iter().zip(keep.into_iter().chain(std::iter::repeat(true))).filter_map(|(fact, kept)| kept.then_some(fact)).collect();
        let mut again = Room::resume(plan(), Arc::clone(&STORY), &some).expect("comes to its first decision");
        for input in &inputs {
            let _ = (again.shown(), again.rows(), again.turn().ballot(), again.turn().preselected(), again.turn().pointed());
            again.step(input);
        }
    }
}

/// Where somebody points is not written down.
fn unpoint(shown: &mut Shown) {
    if let Shown::Reading(items) = shown {
        for item in items {
            if let Item::Line { is_at, .. } = item {
                *is_at = false;
            }
        }
    }
}

/// Something is asked before and after, and phones may answer it.
fn asking(people: u16, phones: u16) -> Room {
    let steps = vec![
        step("before", 5, What::Measure(Wave::Before)),
        step("story", 15, What::Story { talks: 2, quick: 2, only_stops: false }),
        step("after", 5, What::Measure(Wave::After)),
        step("support", 5, What::Support),
    ];
    let measured = Plan { steps, measure: Some(id("ours")), ..plan() };
    let mut room = Room::new(measured, Arc::clone(&STORY)).expect("is sound").asking(Some(super::measure::tests::sound()));
    room.begin_with(Some(Set::B));
    for input in [Input::People(people), Input::PhonesJoined(phones)] {
        room.step(&input);
    }
    room
}

#[test]
fn fewer_than_twelve_have_one_and_the_same_set_on_phones_and_the_other_one_afterwards() {
    let mut room = asking(11, 7);
    let begun = Fact::People { count: 11 };
    let mut told: Vec<Fact> = vec![begun, Fact::Phones { joined: 7 }];
    told.extend(facts(&room.step(&Input::Next)));
    assert_eq!(room.same_for_all(), Some(Set::B));
    assert_eq!(room.asked().map(|asked| asked.takes), Some(Takes::Sheet { wave: Wave::Before, same: Some(Set::B) }));
    // A number for each way to answer: the second half of them are those of whoever has set B first.
    let answered = |room: &mut Room| {
        let mut counts = vec![0; room.asked().expect("is asked").answers];
        let second = counts.len() / 2;
        counts[second] = 7;
        facts(&room.step(&Input::PhonesCounted(counts))).collect::<Vec<_>>()
    };
    let before = answered(&mut room);
    assert!(matches!(before[..], [Fact::Measured { wave: Wave::Before, set: Set::B, people: 7, .. }]), "{before:?}");
    told.extend(before);
    // Two come late. Who had B before has A afterwards all the same, also where it is gone on with from its record.
    told.extend(facts(&room.step(&Input::People(13))));
    told.extend(facts(&room.step(&Input::Step(2))));
    let after = answered(&mut room);
    assert!(matches!(after[..], [Fact::Measured { wave: Wave::After, set: Set::A, people: 7, .. }]), "{after:?}");
    let mut again = Room::resume(room.plan().clone(), Arc::clone(&STORY), &told).expect("is sound");
    again.begin_with(Some(Set::B));
    assert_eq!(again.same_for_all(), Some(Set::B));
}

#[test]
fn twelve_and_more_have_halves_and_so_has_a_room_of_which_nobody_has_said_how_many_it_is() {
    for (people, phones) in [(12, 3), (28, 28), (9, 12), (0, 5)] {
        let mut room = asking(people, phones);
        room.step(&Input::Next);
        assert_eq!(room.same_for_all(), None, "{people} people, {phones} phones");
        assert_eq!(room.asked().map(|asked| asked.takes), Some(Takes::Sheet { wave: Wave::Before, same: None }));
    }
}

#[test]
fn what_stands_before_the_room_fits_the_way_in_which_it_is_asked() {
    for (phones, on_phones) in [(0, false), (5, true)] {
        let mut room = asking(20, phones);
        room.step(&Input::Next);
        assert_eq!(room.shown(), Shown::Sheet { wave: Wave::Before, on_phones });
    }
    let ids: std::collections::BTreeSet<&str> = Wave::ALL.iter().flat_map(|wave| [wave.text_id(false), wave.text_id(true)]).collect();
    assert_eq!(ids.len(), 6, "each is said in its own words");
}

#[test]
fn what_is_asked_two_weeks_later_needs_no_story_but_a_measure() {
    let later = vec![step("later", 25, What::Measure(Wave::Booster)), step("support", 5, What::Support)];
    let plan = Plan { steps: later, measure: Some(id("ours")), ..plan() };
    assert_eq!(plan.faults(), []);
    assert_eq!((plan.waves(), plan.has_story()), (vec![Wave::Booster], false));
    assert_eq!(Plan { measure: None, ..plan }.faults(), [Fault::Unmeasured]);
}
