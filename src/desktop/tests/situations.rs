//! Every situation that the window can be in, by name: reached as a player reaches it, in whatever stories the library has.
//!
//! A situation is looked for along the prepared routes, so that an edit of a story moves it instead of breaking it.

use crate::app::calendar::Move;
use crate::app::catalog::{Card, Catalog};
use crate::app::fresh::{FreshIntent, Said};
use crate::app::leading::handouts::HandoutsAre;
use crate::app::leading::intent::{LeadIntent, PhonesIntent, SetupIntent};
use crate::app::leading::{Leading, RoomScreen};
use crate::app::playback::Playback;
use crate::app::preferences::Pace;
use crate::app::printing::Printed;
use crate::app::support::NumberAt;
use crate::app::{AppIntent, DebriefIntent, Filter, Intent, Model, Part, Place, Setting, StoryIntent};
use crate::desktop::state::AppState;
use crate::library::read_scenario;
use crate::story::tables::ChannelKind;
use crate::story::trace::Step;
use crate::story::{Event, Id, LineId, OptionId, Verdict};
use crate::workshop::Shown;
use crate::workshop::fact::Asking;
use jiff::civil::{Date, date};
use std::time::Duration;

/// A situation.
pub(super) struct Situation {
    pub(super) name: &'static str,
    pub(super) reach: fn(&mut AppState),
    /// Can be reached only where one column has room.
    pub(super) is_narrow: bool,
}

const fn wide(name: &'static str, reach: fn(&mut AppState)) -> Situation {
    Situation { name, reach, is_narrow: false }
}

/// All of them.
pub(super) const ALL: &[Situation] = &[
    wide("home", |_| ()),
    wide("home-broken-story", broken_story),
    wide("home-older", older_story),
    wide("home-no-story", |model| model.catalog.cards.clear()),
    wide("fresh-opening", |model| model.act(&AppIntent::TakeFreshLook.into())),
    wide("fresh-asking", |model| fresh_message(model, 1)),
    wide("fresh-answered", |model| {
        fresh_message(model, 1);
        model.act(&FreshIntent::Say(Said::Look).into());
    }),
    wide("fresh-answered-fine", |model| {
        fresh_message(model, 0);
        model.act(&FreshIntent::Say(Said::Skipped).into());
    }),
    wide("fresh-end", |model| fresh_message(model, 8)),
    wide("before", choose_first),
    wide("before-again", before_again),
    wide("sit-out", |model| {
        choose_first(model);
        model.act(&AppIntent::SitOut.into());
    }),
    wide("story-feed", |model| find(model, |model| is_still(model) && is_at(model, ChannelKind::Feed))),
    wide("story-chat", decision_in_a_talk),
    wide("story-group", |model| find(model, |model| is_still(model) && is_at(model, ChannelKind::Group))),
    wide("story-site", |model| find(model, |model| is_still(model) && is_at(model, ChannelKind::Site))),
    wide("story-in-person", |model| find(model, |model| is_deciding(model) && is_at(model, ChannelKind::InPerson))),
    wide("story-writing", somebody_writes),
    wide("story-waits", |model| find_where(model, &TALKS, waits)),
    wide("story-marked", marked),
    wide("story-unread", |model| find(model, |model| is_still(model) && has_unread(model))),
    wide("story-elsewhere", elsewhere),
    wide("story-feedback", |model| find(model, |model| is_deciding(model) && has_feedback(model))),
    wide("story-read-along", |model| read_along(model, 3)),
    wide("story-end", |model| {
        find(model, |model| waits(model) && model.place.playback().is_some_and(Playback::is_at_the_end));
    }),
    wide("judge-asking", |model| asked_about(model, 1)),
    wide("judge-answered", |model| answered_about(model, 1)),
    wide("judge-others", |model| {
        answered_about(model, 1);
        model.let_settle();
        model.act(&StoryIntent::OtherAnswers.into());
    }),
    wide("judge-several", |model| {
        asked_about(model, 3);
        model.let_settle();
        model.act(&StoryIntent::JudgeHere(Verdict::Presses).into());
    }),
    wide("judge-several-answered", |model| answered_about(model, 3)),
    wide("track-vote", vote),
    wide("track-voted", |model| {
        vote(model);
        model.let_settle();
        model.act(&StoryIntent::Answer(OptionId::SILENCE).into());
    }),
    Situation { name: "chats", reach: chats, is_narrow: true },
    wide("debrief-first", debrief),
    wide("debrief-first-answer", |model| {
        debrief(model);
        model.act(&DebriefIntent::OneAnswer.into());
    }),
    wide("debrief-conversation", every_line),
    wide("debrief-marked-only", |model| {
        every_line(model);
        model.act(&DebriefIntent::Filter(Filter::Marked).into());
    }),
    wide("debrief-tactics", |model| part(model, Part::Tactics)),
    wide("debrief-all-tactics", |model| {
        part(model, Part::Tactics);
        model.act(&DebriefIntent::AllCards.into());
    }),
    wide("debrief-path", |model| part(model, Part::Path)),
    wide("debrief-path-end", |model| {
        part(model, Part::Path);
        model.act(&DebriefIntent::Page(usize::MAX).into());
    }),
    wide("debrief-talk", |model| part(model, Part::Talk)),
    wide("debrief-no-tactics", |model| {
        // She looks back before anybody has tried anything.
        choose_first(model);
        model.act(&AppIntent::Play.into());
        model.act(&StoryIntent::SecondLook.into());
        model.act(&DebriefIntent::Part(Part::Tactics).into());
    }),
    wide("debrief-early", |model| {
        decision_in_a_talk(model);
        model.act(&StoryIntent::SecondLook.into());
    }),
    wide("print", |model| {
        debrief(model);
        model.act(&AppIntent::Print.into());
    }),
    wide("print-not-opened", |model| {
        debrief(model);
        model.act(&AppIntent::Print.into());
        let outcome = model.printed(Printed::NotOpened("/run/user/1000/second-look-paper-40123-0/second-look.html".to_owned()));
        model.came(outcome);
    }),
    wide("support", |model| model.act(&AppIntent::Support.into())),
    wide("support-not-copied", |model| {
        model.act(&AppIntent::Support.into());
        model.act(&AppIntent::Copy(NumberAt { line: 0, way: 0 }).into());
        let outcome = model.copied(false);
        model.came(outcome);
    }),
    wide("support-in-story", |model| {
        decision_in_a_talk(model);
        model.act(&AppIntent::Support.into());
    }),
    wide("display", |model| model.act(&AppIntent::Display.into())),
    wide("about", |model| model.act(&AppIntent::About.into())),
    wide("keys", |model| model.act(&AppIntent::Keys.into())),
    wide("words", |model| {
        choose_first(model);
        model.act(&AppIntent::Words.into());
    }),
    wide("calendar", |model| leave(model, &[])),
    wide("calendar-year", |model| leave(model, &[Move::Year])),
    wide("calendar-menu", |model| leave(model, &[Move::More])),
    wide("calendar-trial", |model| {
        choose_first(model);
        model.act(&AppIntent::TryLeaving.into());
    }),
    wide("home-group", |model| model.act(&AppIntent::WithGroup(true).into())),
    wide("setup", set_up),
    wide("setup-measured", |model| set_up_by(model, MEASURED)),
    wide("setup-printed", |model| {
        set_up(model);
        model.act(&SetupIntent::Print.into());
        let outcome = model.handouts_are(HandoutsAre::Opened("/home/adler/.config/second-look/handouts".to_owned()));
        model.came(outcome);
    }),
    wide("setup-not-printed", |model| {
        set_up(model);
        model.act(&SetupIntent::Print.into());
        let outcome = model.handouts_are(HandoutsAre::NotWritten("/home/adler/.config/second-look/handouts".to_owned()));
        model.came(outcome);
    }),
    wide("lead-sheet", |model| lead_by_until(model, MEASURED, |leading| matches!(leading.room.shown(), Shown::Sheet { .. }))),
    wide("lead-over-measured", |model| {
        lead_by_until(model, MEASURED, |leading| matches!(leading.room.shown(), Shown::Support));
        model.act(&LeadIntent::Close.into());
    }),
    wide("lead-ready", begin),
    wide("lead-rules", |model| {
        begin(model);
        model.act(&LeadIntent::Next.into());
    }),
    wide("lead-reading", |model| {
        lead_until(model, |leading| {
            leading.is_in_story() && leading.room.turn().told().len() > 8 && leading.room.turn().next_line().is_some()
        });
        model.act(&LeadIntent::MarkHere.into());
    }),
    wide("lead-alone", |model| {
        lead_until(model, Leading::is_in_story);
        looks_at(model, RoomScreen::NotOpen);
    }),
    wide("lead-pause", |model| lead_until(model, |leading| leading.is_in_story() && leading.room.turn().judged().is_some())),
    wide("lead-vote", |model| {
        lead_until(model, |leading| leading.stage() == Some(Asking::Vote));
        for digit in [1, 1, 2] {
            model.act(&AppIntent::Digit(digit).into());
        }
        model.act(&LeadIntent::Type(1).into());
        model.act(&AppIntent::Digit(1).into());
    }),
    wide("lead-level", |model| {
        voted(model, &[1, 2]);
        model.act(&LeadIntent::Next.into());
    }),
    wide("lead-counted", |model| {
        voted(model, &[1, 2, 2, 0]);
        model.act(&LeadIntent::Next.into());
        model.act(&LeadIntent::ShowCounts.into());
    }),
    wide("lead-which", |model| {
        lead_until(model, |leading| leading.is_in_story() && leading.room.turn().told().len() > 8);
        model.act(&LeadIntent::WhichLine.into());
    }),
    wide("lead-frozen", |model| {
        lead_until(model, Leading::is_in_story);
        model.act(&LeadIntent::Freeze.into());
        model.act(&LeadIntent::Next.into());
    }),
    wide("lead-debrief", |model| {
        lead_until(model, |leading| matches!(leading.room.shown(), Shown::Row { has_note: true, .. }));
    }),
    wide("lead-support", |model| lead_until(model, |leading| matches!(leading.room.shown(), Shown::Support))),
    wide("lead-over", |model| {
        lead_until(model, |leading| matches!(leading.room.shown(), Shown::Support));
        model.act(&LeadIntent::Close.into());
    }),
    wide("lead-here", |model| {
        lead_until(model, |leading| leading.stage() == Some(Asking::Vote));
        model.act(&LeadIntent::UseThisWindow(true).into());
    }),
    wide("phones-off", |model| {
        begin(model);
        model.act(&AppIntent::Phones.into());
    }),
    wide("phones-on", |model| {
        phones(model);
        model.act(&AppIntent::Phones.into());
    }),
    wide("phones-none", |model| {
        phones(model);
        // Half a minute later.
        let outcome = model.tick(A_WHILE, a_day());
        model.came(outcome);
        model.act(&AppIntent::Phones.into());
    }),
    wide("lead-door", phones),
    wide("lead-phones", |model| {
        phones(model);
        go_on_until(model, |leading| leading.stage() == Some(Asking::Vote));
        for digit in [1, 1, 2] {
            model.act(&AppIntent::Digit(digit).into());
        }
        let outcome = model.tick(A_WHILE, a_day());
        model.came(outcome);
    }),
    wide("trouble", |model| {
        let diagnostics = broken(model);
        let outcome = model.show_trouble(diagnostics);
        model.came(outcome);
    }),
];

/// The one of this name.
pub(super) fn named(name: &str) -> &'static Situation {
    ALL.iter().find(|situation| situation.name == name).expect("is in the list")
}

/// Places where people talk to her, the usual one first.
const TALKS: [ChannelKind; 3] = [ChannelKind::Direct, ChannelKind::Group, ChannelKind::InPerson];

/// The stories of the library, as they stand on the home screen.
pub(super) fn stories(model: &Model) -> Vec<Id> {
    model.catalog.cards.iter().map(|card| card.id.clone()).collect()
}

/// The longest one, in which there is most to see.
fn first(model: &Model) -> Id {
    let minutes = |card: &&Card| card.story.as_ref().map_or(0, |story| story.minutes());
    model.catalog.cards.iter().max_by_key(minutes).expect("there is a story").id.clone()
}

fn choose_first(model: &mut AppState) {
    let first = first(model);
    model.act(&AppIntent::Choose(first).into());
}

/// The file of the last story on the home screen is broken; where there is one story only, there is one more.
fn broken_story(model: &mut AppState) {
    let broken = broken(model);
    if model.catalog.cards.len() == 1 {
        let more = Catalog::of(&model.library, &model.language).cards;
        model.catalog.cards.extend(more.into_iter().map(|card| Card { number: card.number + 1, ..card }));
    }
    model.catalog.cards.last_mut().expect("there is a story").story = Err(broken);
}

/// Beside what is there stands a story that is held back until somebody says that all are old enough.
fn older_story(model: &mut AppState) {
    let (_folder, library) = crate::fixture::from_16();
    let (_, story) = library.scenario(&crate::fixture::kites()).expect("is sound");
    let more = Catalog::of(&model.library, &model.language).cards;
    let number = model.catalog.cards.len();
    model.catalog.cards.extend(more.into_iter().take(1).map(|card| Card { number, story: Ok(story.clone()), ..card }));
}

/// At this one of the messages of two weeks later, from 0; behind the last, at their end.
fn fresh_message(model: &mut AppState, place: usize) {
    model.act(&AppIntent::TakeFreshLook.into());
    model.act(&FreshIntent::GoOn.into());
    for _ in 0..place {
        model.let_settle();
        model.act(&FreshIntent::Say(Said::LetBe).into());
        model.let_settle();
        model.act(&FreshIntent::GoOn.into());
    }
    model.let_settle();
}

/// A day for the calendar that is the same on every day.
pub(super) fn a_day() -> Date {
    date(2026, 6, 17)
}

fn leave(model: &mut AppState, moves: &[Move]) {
    model.act(&AppIntent::Leave.into());
    for action in moves {
        model.act(&(*action).into());
    }
}

fn broken(model: &Model) -> Vec<crate::diagnostic::Diagnostic> {
    read_scenario("assets/scenarios/kites/scenario.ron", "(format: 1, id: 3)", model.library.tactics()).expect_err("this is no scenario")
}

fn before_again(model: &mut AppState) {
    choose_first(model);
    model.act(&AppIntent::Play.into());
    model.act(&AppIntent::Home.into());
    choose_first(model);
}

/// The answers of a prepared route, by their names.
pub(super) fn route(model: &Model, scenario: &Id, number: usize) -> Option<Vec<Id>> {
    let story = model.catalog.story(scenario)?;
    let (_, trace) = story.golden().get(number)?;
    let chosen = trace.steps.iter().filter_map(|step| if let Step::Chose(_, option) = step { Some(option.clone()) } else { None });
    Some(chosen.collect())
}

/// What comes next on a route; none if the story is over.
pub(super) fn next_intent(model: &Model, answers: &mut impl Iterator<Item = Id>) -> Option<Intent> {
    let playing = model.open_story()?;
    if playing.is_coming() {
        return Some(StoryIntent::ShowNow.into());
    }
    if let Some(judging) = playing.judging() {
        return Some(if judging.is_answered { StoryIntent::GoOn } else { StoryIntent::Pass }.into());
    }
    if playing.can_go_on() {
        return Some(StoryIntent::GoOn.into());
    }
    let choice = playing.decision()?;
    let name = answers.next()?;
    Some(StoryIntent::Answer(playing.story.choice(choice).option_of_name(name.as_str()).unwrap_or(OptionId::SILENCE)).into())
}

/// Plays a prepared route until something holds. Whether it came to hold.
fn read_until(model: &mut AppState, scenario: &Id, number: usize, mut holds: impl FnMut(&Model) -> bool) -> bool {
    let Some(answers) = route(model, scenario, number) else { return false };
    let mut answers = answers.into_iter();
    model.act(&AppIntent::Home.into());
    model.act(&AppIntent::Choose(scenario.clone()).into());
    model.act(&AppIntent::Play.into());
    loop {
        model.let_settle();
        if holds(model) {
            return true;
        }
        let Some(intent) = next_intent(model, &mut answers) else { return false };
        model.act(&intent);
    }
}

/// Plays prepared routes until something holds on one of them.
fn find(model: &mut AppState, holds: fn(&Model) -> bool) {
    assert!(is_found(model, holds), "no prepared route comes to this situation");
}

/// The same, at the first of these kinds of places at which it can hold.
fn find_where(model: &mut AppState, kinds: &[ChannelKind], holds: fn(&Model) -> bool) {
    let is_anywhere = kinds.iter().any(|kind| is_found(model, |model| is_at(model, *kind) && holds(model)));
    assert!(is_anywhere, "no prepared route comes to this situation");
}

fn is_found(model: &mut AppState, holds: impl Fn(&Model) -> bool) -> bool {
    for scenario in stories(model) {
        let mut number = 0;
        while route(model, &scenario, number).is_some() {
            if read_until(model, &scenario, number, &holds) {
                return true;
            }
            number += 1;
        }
    }
    false
}

fn decision_in_a_talk(model: &mut AppState) {
    find_where(model, &TALKS, is_deciding);
}

fn is_deciding(model: &Model) -> bool {
    model.place.playback().is_some_and(Playback::is_deciding)
}

fn is_at(model: &Model, kind: ChannelKind) -> bool {
    model.place.playback().is_some_and(|playing| playing.story.channel(playing.looking_at).kind == kind)
}

fn waits(model: &Model) -> bool {
    model.place.playback().is_some_and(Playback::waits)
}

/// It stands still until somebody does something.
fn is_still(model: &Model) -> bool {
    is_deciding(model) || waits(model)
}

fn has_unread(model: &Model) -> bool {
    model.place.playback().is_some_and(Playback::has_unread)
}

fn has_feedback(model: &Model) -> bool {
    model.place.playback().is_some_and(|playing| playing.seen().iter().any(|event| matches!(event, Event::Feedback { .. })))
}

fn somebody_writes(model: &mut AppState) {
    model.act(&Setting::Pace(Pace::Slow).into());
    find_where(model, &TALKS, |model| {
        let here = model.place.playback().and_then(Playback::writer_here);
        here.is_some() && !markable(model).is_empty()
    });
}

/// The lines that can be seen and marked where she looks.
pub(super) fn markable(model: &Model) -> Vec<LineId> {
    let Some(playing) = model.place.playback() else { return Vec::new() };
    let seen = playing.seen().iter().filter_map(|event| if let Event::LineShown { line } = event { Some(*line) } else { None });
    seen.filter(|line| playing.story.can_be_marked(*line) && playing.story.line(*line).channel == playing.looking_at).collect()
}

fn mark_two(model: &mut AppState) {
    for line in markable(model).into_iter().rev().take(2) {
        model.act(&StoryIntent::Mark(line).into());
    }
}

fn marked(model: &mut AppState) {
    decision_in_a_talk(model);
    mark_two(model);
}

fn elsewhere(model: &mut AppState) {
    find(model, |model| is_deciding(model) && model.place.playback().is_some_and(|playing| playing.places().len() > 2));
    let playing = model.place.playback().expect("a story is at play");
    let other = playing.places().into_iter().find(|place| *place != playing.looking_at).expect("there are others");
    model.act(&StoryIntent::Open(other).into());
}

fn read_along(model: &mut AppState, steps: usize) {
    choose_first(model);
    model.act(&AppIntent::ReadAlong.into());
    for _ in 0..steps {
        while model.place.playback().is_some_and(Playback::is_coming) {
            model.act(&StoryIntent::ShowNow.into());
        }
        model.let_settle();
        model.act(&StoryIntent::GoOn.into());
    }
    while model.place.playback().is_some_and(Playback::is_coming) {
        model.act(&StoryIntent::ShowNow.into());
    }
}

/// Asked about so many lines. Where no story has pauses, at a decision.
fn asked_about(model: &mut AppState, lines: usize) {
    let has_pauses = stories(model).iter().filter_map(|id| model.catalog.story(id)).any(|story| !story.pauses().is_empty());
    if has_pauses {
        let is_asked = |model: &Model| model.place.playback().is_some_and(|playing| playing.asked().len() == lines);
        assert!(is_found(model, is_asked), "no prepared route comes to a pause about {lines} lines");
    } else {
        decision_in_a_talk(model);
    }
}

fn answered_about(model: &mut AppState, lines: usize) {
    asked_about(model, lines);
    for _ in 0..lines {
        model.let_settle();
        model.act(&StoryIntent::JudgeHere(Verdict::Fine).into());
    }
    if lines > 1 && model.place.playback().is_some_and(|playing| playing.judging().is_some()) {
        model.act(&StoryIntent::GoOn.into());
    }
}

/// The first vote of a class track. Where no story has one, a decision.
fn vote(model: &mut AppState) {
    let tracks = stories(model).into_iter().find(|id| model.catalog.story(id).is_some_and(|story| story.class_track().is_some()));
    let Some(id) = tracks else { return decision_in_a_talk(model) };
    model.act(&AppIntent::Choose(id).into());
    model.act(&AppIntent::PlayTogether.into());
    while let Some(intent) = next_intent(model, &mut std::iter::empty()) {
        model.let_settle();
        model.act(&intent);
    }
    assert!(model.place.playback().is_some_and(Playback::is_vote), "what is no vote is taken by itself");
}

fn chats(model: &mut AppState) {
    elsewhere(model);
    model.act(&AppIntent::Chats.into());
}

/// A workshop with the first story that has a class track.
fn set_up(model: &mut AppState) {
    let has_track = |id: &Id| model.catalog.story(id).is_some_and(|story| story.class_track().is_some());
    let id = stories(model).into_iter().find(has_track).expect("a story can be led");
    model.act(&AppIntent::WithGroup(true).into());
    model.act(&AppIntent::Choose(id).into());
    for digit in [2, 8] {
        model.act(&AppIntent::Digit(digit).into());
    }
}

/// A plan that asks before and after.
pub(super) const MEASURED: &str = "lesson-50-measured";

fn set_up_by(model: &mut AppState, plan: &str) {
    set_up(model);
    model.act(&SetupIntent::Plan(Id::new(plan).expect("is a name")).into());
    let Place::Setup(setup) = &model.place else { panic!("a workshop is set up") };
    assert_eq!(setup.plan().id.as_str(), plan, "it can be led");
}

fn begin(model: &mut AppState) {
    set_up(model);
    start(model);
}

/// Longer than anybody waits for phones.
const A_WHILE: Duration = Duration::from_hours(24);

/// A workshop in which phones may vote.
pub(super) fn phones(model: &mut AppState) {
    begin(model);
    model.act(&AppIntent::Phones.into());
    model.act(&LeadIntent::Phones(PhonesIntent::On(0)).into());
    assert!(model.led().is_some_and(|leading| leading.shown_door().is_some()), "the room sees the way in");
}

fn start(model: &mut AppState) {
    model.act(&SetupIntent::Start.into());
    looks_at(model, RoomScreen::Elsewhere);
}

fn looks_at(model: &mut AppState, screen: RoomScreen) {
    let outcome = model.room_looks_at(screen);
    model.came(outcome);
    if model.led().is_some_and(|leading| leading.room.is_blank()) {
        model.act(&LeadIntent::Blank.into());
    }
}

/// On from the beginning of a workshop, until something holds. Where nothing is chosen, the class track’s answer is taken.
fn lead_until(model: &mut AppState, holds: fn(&Leading) -> bool) {
    begin(model);
    go_on_until(model, holds);
}

/// The same by this plan.
fn lead_by_until(model: &mut AppState, plan: &str, holds: fn(&Leading) -> bool) {
    set_up_by(model, plan);
    start(model);
    go_on_until(model, holds);
}

fn go_on_until(model: &mut AppState, holds: fn(&Leading) -> bool) {
    for _ in 0..600 {
        let leading = model.led().expect("a workshop is led");
        if holds(leading) {
            return;
        }
        let turn = leading.room.turn();
        let takes = turn.story().track_turn(&turn.session().trace()).map(|turn| turn.takes);
        if let Some(takes) = takes.filter(|_| leading.can_go_on() && leading.chosen().is_none()) {
            model.act(&LeadIntent::Choose(takes).into());
        }
        model.act(&LeadIntent::Next.into());
    }
    panic!("no workshop comes to this");
}

/// The first vote that is talked about, and these votes in the second round of it.
fn voted(model: &mut AppState, digits: &[u8]) {
    lead_until(model, |leading| leading.stage() == Some(Asking::Talk));
    model.act(&LeadIntent::Next.into());
    for digit in digits {
        model.act(&AppIntent::Digit(*digit).into());
    }
}

/// The whole of a prepared route, with two marks on the way.
fn debrief(model: &mut AppState) {
    let mut answers = route(model, &first(model), 0).expect("there is one").into_iter();
    choose_first(model);
    model.act(&AppIntent::Play.into());
    let mut has_marked = false;
    while let Some(intent) = next_intent(model, &mut answers) {
        if !has_marked && is_deciding(model) && markable(model).len() > 1 {
            mark_two(model);
            has_marked = true;
        }
        model.let_settle();
        model.act(&intent);
    }
    assert!(matches!(model.place, Place::Debrief(..)), "the route leads to the debrief");
}

fn every_line(model: &mut AppState) {
    debrief(model);
    model.act(&DebriefIntent::EveryLine(true).into());
}

fn part(model: &mut AppState, part: Part) {
    debrief(model);
    model.act(&DebriefIntent::Part(part).into());
}
