//! Every situation that the window can be in, by name: reached as a player reaches it, in the stories that are built in.
//!
//! A situation is looked for along the prepared routes, so that an edit of a story moves it instead of breaking it.

use crate::app::calendar::Move;
use crate::app::playback::Playback;
use crate::app::preferences::Pace;
use crate::app::{AppIntent, DebriefIntent, Filter, Intent, Model, Part, Place, Setting, StoryIntent};
use crate::desktop::state::AppState;
use crate::library::read_scenario;
use crate::story::tables::ChannelKind;
use crate::story::trace::Step;
use crate::story::{Event, Id, LineId, OptionId};
use jiff::civil::{Date, date};

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
    wide("home-broken-story", |model| model.catalog.cards[1].story = Err(broken(model))),
    wide("home-no-story", |model| model.catalog.cards.clear()),
    wide("before", |model| choose(model, NETWORK)),
    wide("before-again", before_again),
    wide("sit-out", |model| {
        choose(model, NETWORK);
        model.act(&AppIntent::SitOut.into());
    }),
    wide("story-feed", |model| decision_on(model, ChannelKind::Feed)),
    wide("story-chat", |model| decision_on(model, ChannelKind::Direct)),
    wide("story-group", |model| find(model, |model| is_still(model) && is_at(model, ChannelKind::Group))),
    wide("story-site", |model| find(model, |model| is_still(model) && is_at(model, ChannelKind::Site))),
    wide("story-in-person", |model| find(model, |model| is_deciding(model) && is_at(model, ChannelKind::InPerson))),
    wide("story-writing", somebody_writes),
    wide("story-waits", |model| find(model, |model| is_at(model, ChannelKind::Direct) && waits(model))),
    wide("story-marked", marked),
    wide("story-unread", |model| find(model, |model| is_deciding(model) && has_unread(model))),
    wide("story-elsewhere", elsewhere),
    wide("story-feedback", |model| find(model, |model| is_deciding(model) && has_feedback(model))),
    wide("story-read-along", |model| read_along(model, 3)),
    wide("story-end", |model| {
        find(model, |model| waits(model) && model.place.playback().is_some_and(Playback::is_at_the_end));
    }),
    Situation { name: "chats", reach: chats, is_narrow: true },
    wide("debrief-conversation", debrief),
    wide("debrief-marked-only", |model| {
        debrief(model);
        model.act(&DebriefIntent::Filter(Filter::Marked).into());
    }),
    wide("debrief-tactics", |model| part(model, Part::Tactics)),
    wide("debrief-path", |model| part(model, Part::Path)),
    wide("debrief-path-end", |model| {
        part(model, Part::Path);
        model.act(&DebriefIntent::Page(usize::MAX).into());
    }),
    wide("debrief-talk", |model| part(model, Part::Talk)),
    wide("debrief-no-tactics", |model| {
        read_until(model, KITCHEN, 0, |model| matches!(model.place, Place::Debrief(..)));
        model.act(&DebriefIntent::Part(Part::Tactics).into());
    }),
    wide("debrief-early", |model| {
        decision_on(model, ChannelKind::Direct);
        model.act(&StoryIntent::SecondLook.into());
    }),
    wide("support", |model| model.act(&AppIntent::Support.into())),
    wide("support-in-story", |model| {
        decision_on(model, ChannelKind::Direct);
        model.act(&AppIntent::Support.into());
    }),
    wide("display", |model| model.act(&AppIntent::Display.into())),
    wide("about", |model| model.act(&AppIntent::About.into())),
    wide("words", |model| {
        choose(model, NETWORK);
        model.act(&AppIntent::Words.into());
    }),
    wide("calendar", |model| leave(model, &[])),
    wide("calendar-year", |model| leave(model, &[Move::Year])),
    wide("calendar-menu", |model| leave(model, &[Move::More])),
    wide("calendar-trial", |model| {
        choose(model, NETWORK);
        model.act(&AppIntent::TryLeaving.into());
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

pub(super) const NETWORK: &str = "other-network";
const KITCHEN: &str = "kitchen-volunteers";
const STORIES: [&str; 3] = [NETWORK, "quiet-lately", KITCHEN];

pub(super) fn id(name: &str) -> Id {
    Id::new(name).expect("is an id")
}

fn choose(model: &mut AppState, scenario: &str) {
    model.act(&AppIntent::Choose(id(scenario)).into());
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
    read_scenario("assets/scenarios/quiet-lately/scenario.ron", "(format: 1, id: 3)", model.library.tactics())
        .expect_err("this is no scenario")
}

fn before_again(model: &mut AppState) {
    choose(model, NETWORK);
    model.act(&AppIntent::Play.into());
    model.act(&AppIntent::Home.into());
    choose(model, NETWORK);
}

/// The answers of a prepared route, by their names.
pub(super) fn route(model: &Model, scenario: &str, number: usize) -> Option<Vec<Id>> {
    let story = model.catalog.story(&id(scenario))?;
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
    if playing.can_go_on() {
        return Some(StoryIntent::GoOn.into());
    }
    let choice = playing.decision()?;
    let name = answers.next()?;
    Some(StoryIntent::Answer(playing.story.choice(choice).option_of_name(name.as_str()).unwrap_or(OptionId::SILENCE)).into())
}

/// Plays a prepared route until something holds. Whether it came to hold.
pub(super) fn read_until(model: &mut AppState, scenario: &str, number: usize, mut holds: impl FnMut(&Model) -> bool) -> bool {
    let Some(answers) = route(model, scenario, number) else { return false };
    let mut answers = answers.into_iter();
    model.act(&AppIntent::Home.into());
    choose(model, scenario);
    model.act(&AppIntent::Play.into());
    while !holds(model) {
        let Some(intent) = next_intent(model, &mut answers) else { return false };
        model.let_settle();
        model.act(&intent);
    }
    true
}

/// Plays prepared routes until something holds on one of them.
fn find(model: &mut AppState, holds: fn(&Model) -> bool) {
    for scenario in STORIES {
        let mut number = 0;
        while route(model, scenario, number).is_some() {
            if read_until(model, scenario, number, holds) {
                return;
            }
            number += 1;
        }
    }
    panic!("no prepared route comes to this situation");
}

fn decision_on(model: &mut AppState, kind: ChannelKind) {
    // Function pointers hold nothing, so each kind has its own.
    match kind {
        ChannelKind::Feed => find(model, |model| is_deciding(model) && is_at(model, ChannelKind::Feed)),
        _ => find(model, |model| is_deciding(model) && is_at(model, ChannelKind::Direct)),
    }
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
    model.place.playback().is_some_and(|playing| !playing.unread.is_empty())
}

fn has_feedback(model: &Model) -> bool {
    model.place.playback().is_some_and(|playing| playing.seen().iter().any(|event| matches!(event, Event::Feedback { .. })))
}

fn somebody_writes(model: &mut AppState) {
    model.act(&Setting::Pace(Pace::Slow).into());
    find(model, |model| {
        let here = model.place.playback().and_then(Playback::writer_here);
        is_at(model, ChannelKind::Direct) && here.is_some() && markable(model).len() > 1
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
    decision_on(model, ChannelKind::Direct);
    mark_two(model);
}

fn elsewhere(model: &mut AppState) {
    find(model, |model| is_deciding(model) && model.place.playback().is_some_and(|playing| playing.places().len() > 2));
    let playing = model.place.playback().expect("a story is at play");
    let other = playing.places().into_iter().find(|place| *place != playing.looking_at).expect("there are others");
    model.act(&StoryIntent::Open(other).into());
}

fn read_along(model: &mut AppState, steps: usize) {
    choose(model, NETWORK);
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

fn chats(model: &mut AppState) {
    elsewhere(model);
    model.act(&AppIntent::Chats.into());
}

/// The whole of a prepared route, with two marks on the way.
fn debrief(model: &mut AppState) {
    let mut answers = route(model, NETWORK, 0).expect("there is one").into_iter();
    choose(model, NETWORK);
    model.act(&AppIntent::Play.into());
    let mut has_marked = false;
    while let Some(intent) = next_intent(model, &mut answers) {
        if !has_marked && is_deciding(model) && markable(model).len() > 3 {
            mark_two(model);
            has_marked = true;
        }
        model.let_settle();
        model.act(&intent);
    }
    assert!(matches!(model.place, Place::Debrief(..)), "the route leads to the debrief");
}

fn part(model: &mut AppState, part: Part) {
    debrief(model);
    model.act(&DebriefIntent::Part(part).into());
}
