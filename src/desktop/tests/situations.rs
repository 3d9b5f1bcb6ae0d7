//! Every situation that the window can be in, by name: reached as a player reaches it, in the stories that are built in.
//!
//! A situation is looked for along the prepared routes, so that an edit of a story moves it instead of breaking it.

use crate::app::calendar::{Calendar, Move};
use crate::app::preferences::Pace;
use crate::app::{Filter, Intent, Model, Part, Screen};
use crate::library::read_scenario;
use crate::story::tables::ChannelKind;
use crate::story::trace::Step;
use crate::story::{Event, Id, LineId, OptionId};
use jiff::civil::date;

/// A situation.
pub(super) struct Situation {
    pub(super) name: &'static str,
    pub(super) reach: fn(&mut Model),
    /// Can be reached only where one column has room.
    pub(super) is_narrow: bool,
}

const fn wide(name: &'static str, reach: fn(&mut Model)) -> Situation {
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
        model.act(&Intent::SitOut);
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
        find(model, |model| waits(model) && model.playing.as_ref().is_some_and(crate::app::playing::Playing::is_at_the_end));
    }),
    Situation { name: "chats", reach: chats, is_narrow: true },
    wide("debrief-conversation", debrief),
    wide("debrief-marked-only", |model| {
        debrief(model);
        model.act(&Intent::Filter(Filter::Marked));
    }),
    wide("debrief-tactics", |model| part(model, Part::Tactics)),
    wide("debrief-path", |model| part(model, Part::Path)),
    wide("debrief-path-end", |model| {
        part(model, Part::Path);
        model.act(&Intent::Page(usize::MAX));
    }),
    wide("debrief-talk", |model| part(model, Part::Talk)),
    wide("debrief-no-tactics", |model| {
        read_until(model, KITCHEN, 0, |model| model.screen == Screen::Debrief);
        model.act(&Intent::Part(Part::Tactics));
    }),
    wide("debrief-early", |model| {
        decision_on(model, ChannelKind::Direct);
        model.act(&Intent::SecondLook);
    }),
    wide("support", |model| model.act(&Intent::Support)),
    wide("support-in-story", |model| {
        decision_on(model, ChannelKind::Direct);
        model.act(&Intent::Support);
    }),
    wide("display", |model| model.act(&Intent::Display)),
    wide("about", |model| model.act(&Intent::About)),
    wide("words", |model| {
        choose(model, NETWORK);
        model.act(&Intent::Words);
    }),
    wide("calendar", |model| leave(model, &[])),
    wide("calendar-year", |model| leave(model, &[Move::Year])),
    wide("calendar-menu", |model| leave(model, &[Move::More])),
    wide("calendar-trial", |model| {
        choose(model, NETWORK);
        model.act(&Intent::TryLeaving);
        model.exit = Some(a_day());
    }),
    wide("trouble", |model| {
        let diagnostics = broken(model);
        model.show_trouble(diagnostics);
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

fn choose(model: &mut Model, scenario: &str) {
    model.act(&Intent::Choose(id(scenario)));
}

/// A day for the calendar that is the same on every day.
pub(super) fn a_day() -> Calendar {
    Calendar::at(date(2026, 6, 17))
}

fn leave(model: &mut Model, moves: &[Move]) {
    model.act(&Intent::Leave);
    model.exit = Some(a_day());
    for action in moves {
        model.act(&Intent::Calendar(*action));
    }
}

fn broken(model: &Model) -> Vec<crate::diagnostic::Diagnostic> {
    read_scenario("assets/scenarios/quiet-lately/scenario.ron", "(format: 1, id: 3)", model.library.tactics())
        .expect_err("this is no scenario")
}

fn before_again(model: &mut Model) {
    choose(model, NETWORK);
    model.act(&Intent::Play);
    model.act(&Intent::Home);
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
    let playing = model.playing.as_ref().filter(|_| model.screen == Screen::Story)?;
    if playing.is_coming() {
        return Some(Intent::ShowNow);
    }
    if playing.can_go_on() {
        return Some(Intent::GoOn);
    }
    let choice = playing.decision()?;
    let name = answers.next()?;
    Some(Intent::Answer(playing.story.choice(choice).option_of_name(name.as_str()).unwrap_or(OptionId::SILENCE)))
}

/// Plays a prepared route until something holds. Whether it came to hold.
pub(super) fn read_until(model: &mut Model, scenario: &str, number: usize, mut holds: impl FnMut(&Model) -> bool) -> bool {
    let Some(answers) = route(model, scenario, number) else { return false };
    let mut answers = answers.into_iter();
    model.act(&Intent::Home);
    choose(model, scenario);
    model.act(&Intent::Play);
    while !holds(model) {
        let Some(intent) = next_intent(model, &mut answers) else { return false };
        model.let_settle();
        model.act(&intent);
    }
    true
}

/// Plays prepared routes until something holds on one of them.
fn find(model: &mut Model, holds: fn(&Model) -> bool) {
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

fn decision_on(model: &mut Model, kind: ChannelKind) {
    // Function pointers hold nothing, so each kind has its own.
    match kind {
        ChannelKind::Feed => find(model, |model| is_deciding(model) && is_at(model, ChannelKind::Feed)),
        _ => find(model, |model| is_deciding(model) && is_at(model, ChannelKind::Direct)),
    }
}

fn is_deciding(model: &Model) -> bool {
    model.playing.as_ref().is_some_and(crate::app::playing::Playing::is_deciding)
}

fn is_at(model: &Model, kind: ChannelKind) -> bool {
    model.playing.as_ref().is_some_and(|playing| playing.story.channel(playing.looking_at).kind == kind)
}

fn waits(model: &Model) -> bool {
    model.playing.as_ref().is_some_and(|playing| playing.waits)
}

/// It stands still until somebody does something.
fn is_still(model: &Model) -> bool {
    is_deciding(model) || waits(model)
}

fn has_unread(model: &Model) -> bool {
    model.playing.as_ref().is_some_and(|playing| !playing.unread.is_empty())
}

fn has_feedback(model: &Model) -> bool {
    model.playing.as_ref().is_some_and(|playing| playing.seen().iter().any(|event| matches!(event, Event::Feedback { .. })))
}

fn somebody_writes(model: &mut Model) {
    model.act(&Intent::Pace(Pace::Slow));
    find(model, |model| {
        let here = model.playing.as_ref().and_then(|playing| Some(playing.writing?.1 == playing.looking_at));
        is_at(model, ChannelKind::Direct) && here == Some(true) && markable(model).len() > 1
    });
}

/// The lines that can be seen and marked where she looks.
pub(super) fn markable(model: &Model) -> Vec<LineId> {
    let Some(playing) = &model.playing else { return Vec::new() };
    let seen = playing.seen().iter().filter_map(|event| if let Event::LineShown { line } = event { Some(*line) } else { None });
    seen.filter(|line| playing.story.can_be_marked(*line) && playing.story.line(*line).channel == playing.looking_at).collect()
}

fn mark_two(model: &mut Model) {
    for line in markable(model).into_iter().rev().take(2) {
        model.act(&Intent::Mark(line));
    }
}

fn marked(model: &mut Model) {
    decision_on(model, ChannelKind::Direct);
    mark_two(model);
}

fn elsewhere(model: &mut Model) {
    find(model, |model| is_deciding(model) && model.playing.as_ref().is_some_and(|playing| playing.places().len() > 2));
    let playing = model.playing.as_ref().expect("a story is at play");
    let other = playing.places().into_iter().find(|place| *place != playing.looking_at).expect("there are others");
    model.act(&Intent::Open(other));
}

fn read_along(model: &mut Model, steps: usize) {
    choose(model, NETWORK);
    model.act(&Intent::ReadAlong);
    for _ in 0..steps {
        while model.playing.as_ref().is_some_and(crate::app::playing::Playing::is_coming) {
            model.act(&Intent::ShowNow);
        }
        model.let_settle();
        model.act(&Intent::GoOn);
    }
    while model.playing.as_ref().is_some_and(crate::app::playing::Playing::is_coming) {
        model.act(&Intent::ShowNow);
    }
}

fn chats(model: &mut Model) {
    elsewhere(model);
    model.act(&Intent::Chats);
}

/// The whole of a prepared route, with two marks on the way.
fn debrief(model: &mut Model) {
    let mut answers = route(model, NETWORK, 0).expect("there is one").into_iter();
    choose(model, NETWORK);
    model.act(&Intent::Play);
    let mut has_marked = false;
    while let Some(intent) = next_intent(model, &mut answers) {
        if !has_marked && is_deciding(model) && markable(model).len() > 3 {
            mark_two(model);
            has_marked = true;
        }
        model.let_settle();
        model.act(&intent);
    }
    assert_eq!(model.screen, Screen::Debrief, "the route leads to the debrief");
}

fn part(model: &mut Model, part: Part) {
    debrief(model);
    model.act(&Intent::Part(part));
}
