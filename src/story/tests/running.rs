//! What each part of the format does when it runs.

use crate::story::fixture::{choose_to, line, session, shown, take};
use crate::story::state::Rest;
use crate::story::{Event, Input, OptionId, Refusal};

const END: &str = r#""z": (on: "chat", beats: [Narration(id: "over")], next: End("end"))"#;

#[test]
fn beats_come_in_order_and_stop_at_the_choice() {
    let scenes = format!(
        r#""a": (on: "chat", beats: [Narration(id: "n"), Message(id: "m", from: "jo"), Typing(from: "jo"), Pause, Message(id: "o", from: "me")], next: {}), {END}"#,
        choose_to("z")
    );
    let session = session(&scenes);
    insta::assert_debug_snapshot!(session.transcript());
}

#[test]
fn conditions_look_at_flags_enums_levels_scenes_and_answers() {
    let scenes = format!(
        r#"
        "a": (on: "chat", beats: [], next: Choose(asks: Do,
            options: [
                (id: "x", moves: [Ask], effects: [Set("met", true), Set("mood", "glad"), Add("nerve", 2)], to: "b"),
                (id: "y", moves: [Ask], to: "b"),
            ], silence: (moves: [Leave], to: "b"))),
        "b": (on: "chat", beats: [
            Message(id: "met", from: "jo", when: Is("met", true)),
            Message(id: "not-met", from: "jo", when: Not(Is("met", true))),
            Message(id: "glad", from: "jo", when: Is("mood", "glad")),
            Message(id: "some-nerve", from: "jo", when: AtLeast("nerve", 2)),
            Message(id: "little-nerve", from: "jo", when: AtMost("nerve", 1)),
            Message(id: "exactly-two", from: "jo", when: Is("nerve", 2)),
            Message(id: "took-x", from: "jo", when: Chosen("a", "x")),
            Message(id: "was-silent", from: "jo", when: Chosen("a", "silence")),
            Message(id: "was-here", from: "jo", when: All([Seen("a"), Seen("b")])),
            Message(id: "will-be", from: "jo", when: Any([Seen("z"), Is("mood", "cross")])),
        ], next: Go("z")), {END}"#
    );
    let after = |answer: u8| {
        let mut session = session(&scenes);
        take(&mut session, &[answer]);
        shown(&session).iter().filter_map(|key| key.strip_prefix("b_").map(str::to_owned)).collect::<Vec<_>>()
    };
    assert_eq!(after(1), ["met", "glad", "some-nerve", "exactly-two", "took-x", "was-here"]);
    assert_eq!(after(2), ["not-met", "little-nerve", "was-here"]);
    assert_eq!(after(0), ["not-met", "little-nerve", "was-silent", "was-here"]);
}

#[test]
fn levels_stop_at_both_ends() {
    let scenes = format!(
        r#""a": (on: "chat", beats: [
            Do([Take("nerve", 3)]), Message(id: "at-0", from: "jo", when: Is("nerve", 0)),
            Do([Add("nerve", 3), Add("nerve", 3)]), Message(id: "at-3", from: "jo", when: Is("nerve", 3)),
            Do([Raise("nerve", 1)]), Message(id: "still-3", from: "jo", when: Is("nerve", 3)),
            Do([Take("nerve", 1)]), Message(id: "at-2", from: "jo", when: Is("nerve", 2)),
        ], next: {}), {END}"#,
        choose_to("z")
    );
    assert_eq!(shown(&session(&scenes)), ["a_at-0", "a_at-3", "a_still-3", "a_at-2"]);
}

#[test]
fn the_first_case_of_a_switch_that_holds_decides() {
    let with = |effects: &str| {
        let scenes = format!(
            r#""a": (on: "chat", beats: [Do([{effects}])], next: Switch(cases: [(when: Is("met", true), to: "b"), (when: AtLeast("nerve", 1), to: "c")], otherwise: "d")),
            "b": (on: "chat", beats: [Narration(id: "n")], next: Go("z")), "c": (on: "chat", beats: [Narration(id: "n")], next: Go("z")),
            "d": (on: "chat", beats: [Narration(id: "n")], next: Go("z")), {END}"#
        );
        shown(&session(&scenes))
    };
    assert_eq!(with(r#"Set("met", true), Add("nerve", 1)"#), ["b_n", "z_over"]);
    assert_eq!(with(r#"Add("nerve", 1)"#), ["c_n", "z_over"]);
    assert_eq!(with(""), ["d_n", "z_over"]);
}

#[test]
fn an_option_without_a_target_comes_back_and_a_once_only_one_is_gone_then() {
    let scenes = format!(
        r#""a": (on: "chat", beats: [Narration(id: "n")], next: Choose(asks: Do, options: [
            (id: "x", moves: [Ask], once: true, reply: [Message(id: "r", from: "jo")]), (id: "y", moves: [Refuse], to: "z"),
        ], silence: (moves: [Leave], to: "z"))), {END}"#
    );
    let mut session = session(&scenes);
    assert_eq!(session.offered(), [OptionId(1), OptionId(2)]);
    take(&mut session, &[1]);
    assert_eq!(session.offered(), [OptionId(2)]);
    assert_eq!(shown(&session), ["a_n", "a_r"], "the scene does not begin again");
    assert_eq!(session.step(Input::Choose(OptionId(1))), [Event::Refused { reason: Refusal::NotOffered }]);
    take(&mut session, &[2]);
}

#[test]
fn a_choice_with_nothing_to_offer_falls_back() {
    let scenes = format!(
        r#""a": (on: "chat", beats: [], next: Choose(asks: Do, options: [
            (id: "x", moves: [Ask], once: true), (id: "y", moves: [Ask], once: true),
        ], silence: (moves: [Leave], to: "z"), fallback: "b")),
        "b": (on: "chat", beats: [Narration(id: "fell")], next: Go("z")), {END}"#
    );
    let mut session = session(&scenes);
    take(&mut session, &[1, 2]);
    assert_eq!(shown(&session), ["b_fell", "z_over"]);
}

#[test]
fn a_detour_returns_to_where_it_was_visited_from() {
    let scenes = format!(
        r#"
        "a": (on: "chat", beats: [Narration(id: "one"), Visit("d"), Narration(id: "two")], next: {}),
        "b": (on: "chat", beats: [Narration(id: "three"), If(when: Is("met", false), then: [Visit("d")]), Narration(id: "four")], next: Go("z")),
        "d": (on: "feed", beats: [Narration(id: "in")], next: {}),
        "e": (on: "feed", beats: [Narration(id: "out")], next: Return), {END}"#,
        choose_to("b"),
        choose_to("e")
    );
    let mut session = session(&scenes);
    assert!(matches!(session.rest(), Some(Rest::Deciding(_))));
    take(&mut session, &[1, 2, 0]);
    assert_eq!(shown(&session), ["a_one", "d_in", "e_out", "a_two", "b_three", "d_in", "e_out", "b_four", "z_over"]);
}

#[test]
fn an_ending_within_a_detour_ends_the_story() {
    let scenes = format!(
        r#""a": (on: "chat", beats: [Visit("d"), Narration(id: "never")], next: Go("z")), "d": (on: "chat", beats: [], next: End("other")), {END}"#
    );
    let session = session(&scenes);
    assert!(shown(&session).is_empty());
    assert_eq!(session.state().map(|state| state.returns.len()), Some(0));
}

#[test]
fn hubs_and_loops_run_as_long_as_she_likes() {
    let scenes = format!(
        r#""a": (on: "chat", beats: [Message(id: "first", from: "jo", when: Not(Chosen("a", "again")))], next: Choose(asks: Do, options: [
            (id: "again", moves: [Ask], to: "a"), (id: "on", moves: [Ask], to: "z"),
        ], silence: (moves: [Leave], to: "z"))), {END}"#
    );
    let mut session = session(&scenes);
    let state_after = |session: &mut crate::story::Session, times| {
        take(session, &vec![1; times]);
        session.state().cloned()
    };
    let (once, often) = (state_after(&mut session, 1), state_after(&mut session, 500));
    assert_eq!(once, often, "nothing in a state counts how often");
    assert_eq!(shown(&session), ["a_first"]);
}

#[test]
fn marks_stay_on_what_others_say() {
    let scenes = format!(
        r#""a": (on: "chat", beats: [Narration(id: "n"), Message(id: "m", from: "jo"), Message(id: "own", from: "me")], next: {}), {END}"#,
        choose_to("z")
    );
    let mut session = session(&scenes);
    let refused = |reason| vec![Event::Refused { reason }];
    let m = line(&session, "a_m");
    assert_eq!(session.step(Input::Mark(m)), [Event::Marked { line: m }]);
    assert_eq!(session.step(Input::Mark(m)), refused(Refusal::NothingToMark));
    assert_eq!(session.step(Input::Unmark(m)), [Event::Unmarked { line: m }]);
    for (key, reason) in [("a_n", Refusal::NotMarkable), ("a_own", Refusal::NotMarkable), ("z_over", Refusal::NotShown)] {
        let line = line(&session, key);
        assert_eq!(session.step(Input::Mark(line)), refused(reason), "{key}");
    }
}

#[test]
fn stepping_back_lives_the_route_again_without_its_last_decision() {
    let scenes = format!(
        r#""a": (on: "chat", beats: [Message(id: "m", from: "jo"), Message(id: "k", from: "jo")], next: {}),
        "b": (on: "chat", beats: [Message(id: "later", from: "jo")], next: {}), {END}"#,
        choose_to("b"),
        choose_to("z")
    );
    let mut session = session(&scenes);
    assert_eq!(session.step(Input::Back), [Event::Refused { reason: Refusal::NothingToTakeBack }]);
    let (m, k) = (line(&session, "a_m"), line(&session, "a_k"));
    session.step(Input::Mark(m));
    let at_a = session.clone();
    take(&mut session, &[1]);
    let later = line(&session, "b_later");
    session.step(Input::Mark(later));
    session.step(Input::Mark(k));
    session.step(Input::Unmark(m));
    let events = session.step(Input::Back);
    assert!(matches!(events[0], Event::SteppedBack { .. }), "{events:?}");
    assert_eq!(session.state(), at_a.state());
    assert!(session.is_marked(k) && !session.is_marked(m), "marks on lines that still stand are kept as they were");
    assert!(!session.is_marked(later));
    take(&mut session, &[2, 1]);
    assert!(matches!(session.rest(), Some(Rest::Over(_))));
    session.step(Input::Back);
    assert!(matches!(session.rest(), Some(Rest::Deciding(_))), "an ending can be stepped back from");
}

#[test]
fn leaving_forgets_everything() {
    let scenes = format!(r#""a": (on: "chat", beats: [Message(id: "m", from: "jo")], next: {}), {END}"#, choose_to("z"));
    let mut session = session(&scenes);
    let m = line(&session, "a_m");
    session.step(Input::Mark(m));
    assert_eq!(session.step(Input::Leave), [Event::Left]);
    assert!(session.transcript().is_empty() && session.trace().steps.is_empty() && session.state().is_none() && !session.is_marked(m));
    for input in [Input::Leave, Input::Back, Input::Mark(m), Input::Choose(OptionId(1))] {
        assert_eq!(session.step(input), [Event::Refused { reason: Refusal::Gone }]);
    }
}

#[test]
fn a_story_that_never_rests_is_refused_and_the_session_stays_where_it_was() {
    // Neither scene decides anything, and only the guard keeps them from ending: no reader can see that without running it.
    let scenes = format!(
        r#""a": (on: "chat", beats: [], next: {}),
        "b": (on: "chat", beats: [], next: Switch(cases: [(when: Is("met", true), to: "z")], otherwise: "c")),
        "c": (on: "chat", beats: [], next: Go("b")), {END}"#,
        choose_to("b")
    );
    let mut session = session(&scenes);
    let before = (session.state().cloned(), session.trace(), session.transcript().to_vec());
    assert_eq!(session.step(Input::Choose(OptionId(1))), [Event::Refused { reason: Refusal::Endless }]);
    assert_eq!(before, (session.state().cloned(), session.trace(), session.transcript().to_vec()));
}

#[test]
fn endless_ways_are_noticed_soon_and_long_ways_are_not_taken_for_one() {
    use crate::story::program::Op;
    use crate::story::state::{State, Watch};

    struct Counting(usize);
    impl Watch for Counting {
        fn show(&mut self, _: impl FnOnce() -> Event) {}
        fn ran(&mut self, _: usize, _: Option<bool>) {
            self.0 += 1;
        }
    }
    let endless = session(
        r#""a": (on: "chat", beats: [], next: Choose(asks: Do, options: [(id: "x", moves: [Ask], to: "r"), (id: "y", moves: [Ask], to: "z")],
            silence: (moves: [Leave], to: "z"))),
        "r": (on: "chat", beats: [], next: Switch(cases: [(when: Is("met", true), to: "z")], otherwise: "s")),
        "s": (on: "chat", beats: [], next: Go("r")),
        "z": (on: "chat", beats: [], next: End("end")),"#,
    );
    let story = endless.story();
    let choice = story.choice_of_name(&crate::story::fixture::id("a")).expect("is a choice");
    let mut count = Counting(0);
    let mut state: State = endless.state().expect("has begun").clone();
    state.answer_watched(story, choice, OptionId(1), &mut count).expect_err("goes round for ever");
    assert!(count.0 < 5_000, "after {} operations", count.0);
    assert!(story.program.iter().any(|op| matches!(op, Op::Unless(..))), "the ring hangs on a condition");

    // A way of several thousand operations passes no place twice and comes to rest.
    let long: String = (0..3_000).map(|n| format!("\"l{n}\": (on: \"chat\", beats: [Pause], next: Go(\"l{}\")),", n + 1)).collect();
    let long = session(&format!("{long} \"l3000\": (on: \"chat\", beats: [], next: End(\"end\")),").replacen("\"l0\"", "\"a\"", 1));
    assert!(matches!(long.rest(), Some(Rest::Over(_))));
}
