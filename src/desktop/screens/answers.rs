//! What can be done now: answers of one weight, stepping away always in the same place, or reading on.

use crate::app::playback::Playback;
use crate::app::reading::News;
use crate::app::{Intent, StoryIntent, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::{Breadth, Size};
use crate::desktop::look::widgets::{CONTROL, FULL, SHEET, TARGET, Weight};
use crate::desktop::screens::judge;
use crate::desktop::screens::story::place_name;
use crate::desktop::view::{Arrows, Inset, Region, Scroll, Stop, View, Words};
use crate::story::texts::asks_id;
use crate::story::{ChoiceId, OptionId};
use crate::wording;
use accesskit::Role;
use bevy::math::Vec2;
use bevy::ui::{AlignItems, JustifyContent, Val};

/// The least height of the panel where it has a row of answers, at 100 %.
const ANSWERS: f32 = 140.0;
/// Below this effective width every control has a line of its own.
const NARROW: f32 = 520.0;
/// Below this effective height the question is spoken only.
const LOW: f32 = 460.0;

pub(super) fn draw(cx: &DrawContext<'_>, playing: &Playback) -> View {
    let c = cx.colours;
    let side = if cx.is_single() { cx.margin() } else { 20.0 };
    let panel = cx.column().gap(8.0).fixed().pad(Inset { top: 8.0, bottom: 12.0, ..Inset::xy(side, 0.0) });
    let content = match playing.decision() {
        Some(choice) => panel.maybe(aside(cx, playing)).children(decision(cx, playing, choice)),
        None if playing.judging().is_some() => panel.children(judge::of_one_line(cx, playing)),
        None if playing.vote().is_some() => panel.children(voted(cx, playing)),
        None if playing.can_go_on() => panel.child(go_on(cx, playing)),
        None => panel.child(coming(cx, playing)),
    };
    let mut scroller =
        cx.column().fixed().fill(c.inset).scrolling(Scroll { follow: false }).named(Target::Answers).region(Region::Answers).child(content);
    // The thread keeps at least half of the room; what is more scrolls.
    if !cx.is_single() {
        // As high while somebody writes as with answers in it, so that the conversation stands still when they come.
        scroller = scroller.min_height(cx.px(ANSWERS));
    }
    scroller.node.max_height = Val::Percent(if cx.effective_height() < 420.0 { 46.0 } else { 52.0 });
    scroller
}

fn decision(cx: &DrawContext<'_>, playing: &Playback, choice: ChoiceId) -> Vec<View> {
    let question = cx.words(asks_id(playing.story.choice(choice).asks));
    let offered = playing.session.offered();
    let drawn: Vec<View> = offered.iter().enumerate().map(|(place, option)| answer(cx, playing, choice, *option, place + 1)).collect();
    let a_row = match cx.breadth() {
        Breadth::Wide => drawn.len().max(1),
        Breadth::Compact => 2,
        Breadth::Single => 1,
    };
    let mut group = cx.column().gap(10.0).fixed().arrows(Arrows::Grid).named(Target::Options).speak(Role::Group, question.text.clone());
    let mut drawn = drawn.into_iter().peekable();
    while drawn.peek().is_some() {
        group = group.child(cx.row().across(AlignItems::Stretch).gap(12.0).children(drawn.by_ref().take(a_row).map(View::grow)));
    }
    let away = away(cx, playing, choice);
    let heading = cx.column().stretch().child(cx.text(Size::S, &question).bold()).maybe(playing.is_vote().then(|| vote(cx)));
    if !cx.is_single() {
        let top = cx.row().wrapping().gaps(16.0, 4.0).fixed().child(heading).maybe(back(cx, playing)).child(away);
        return vec![top, group];
    }
    // Where lines are few, the question gives its line to the conversation; it is still spoken, as the name of the group.
    let heading = (cx.effective_height() >= LOW).then(|| cx.row().child(heading));
    let below = if cx.effective_width() < NARROW {
        cx.row().wrapping().gaps(12.0, 4.0).fixed().child(away).maybe(back(cx, playing))
    } else {
        beside_the_last(cx, &mut group, away);
        cx.row().fixed().maybe(back(cx, playing))
    };
    heading.into_iter().chain([group, below]).collect()
}

/// In one column, stepping away stands beside the last answer, in a box of its own.
fn beside_the_last(cx: &DrawContext<'_>, group: &mut View, away: View) {
    let c = cx.colours;
    let mut away = away.pad(Inset::xy(14.0, 6.0)).fill(c.sheet).edge(cx.stroke(), c.line_strong).round(SHEET);
    away.node.max_width = Val::Percent(45.0);
    match group.children.pop() {
        Some(last) => group.children.push(last.child(away)),
        None => group.children.push(cx.row().child(away)),
    }
}

fn answer(cx: &DrawContext<'_>, playing: &Playback, choice: ChoiceId, option: OptionId, number: usize) -> View {
    let (words, whom) = said_to(cx, playing, choice, option);
    let view = cx.answer(Target::Answer(option), StoryIntent::Answer(option), number, &words, whom.as_ref());
    match whom {
        // Said in this order, as a face that has no room for two lines says it.
        Some(whom) => view.saying(|spoken| spoken.label = Some(format!("{number}: {}: {}", whom.text, words.text))),
        None => view,
    }
}

/// What an answer says, and to whom where that needs saying: where one of those offered speaks elsewhere than where she looks.
fn said_to(cx: &DrawContext<'_>, playing: &Playback, choice: ChoiceId, option: OptionId) -> (Words, Option<Words>) {
    let says = |option: OptionId| playing.story.answer(choice, option).says;
    let elsewhere = playing.session.offered().iter().filter_map(|option| says(*option)).any(|place| place != playing.looking_at);
    let words = cx.words(&playing.story.answer_key(choice, option));
    let whom = says(option).filter(|_| elsewhere).map(|place| cx.with("answer-whom", "place", place_name(cx, playing, place).text));
    (words, whom)
}

/// What is new and stands aside: where, and the way to it.
fn aside(cx: &DrawContext<'_>, playing: &Playback) -> Option<View> {
    let aside = playing.aside();
    let first = aside.first()?;
    let names: Vec<String> = aside.iter().map(|news| place_name(cx, playing, news.place).text).collect();
    let mut arguments = crate::language::Arguments::new();
    arguments.set("count", aside.iter().map(|news| news.count).sum::<usize>());
    arguments.set("places", cx.list(&names).text);
    let words = cx.words_with("news-aside", &arguments);
    let c = cx.colours;
    let dot = cx.row().size(Vec2::splat(10.0)).round(FULL).fill(if cx.strong { c.mark } else { c.primary });
    let row = cx.row().gap(8.0).min_height(TARGET).pad(Inset::xy(4.0, 0.0)).round(CONTROL).child(dot);
    let row = row.child(cx.column().child(cx.text(Size::S, &words))).child(cx.icon(Icon::Next, Size::Xs, c.ink));
    Some(cx.row().fixed().child(row.button(Target::Aside, StoryIntent::Open(first.place), words.text)))
}

/// Saying nothing and stepping away: at every decision, always in this place.
fn away(cx: &DrawContext<'_>, playing: &Playback, choice: ChoiceId) -> View {
    let words = Words { text: wording::answer(cx.texts, &playing.story, choice, OptionId::SILENCE), writing: cx.writing };
    quiet(cx, Target::Away, StoryIntent::Answer(OptionId::SILENCE), Icon::Away, &words, &DrawContext::latin("0"))
}

/// One choice back, once there is one.
fn back(cx: &DrawContext<'_>, playing: &Playback) -> Option<View> {
    let words = cx.words("step-back");
    let key = cx.words("key-backspace");
    playing.can_step_back().then(|| quiet(cx, Target::StepBack, StoryIntent::StepBack, Icon::Back, &words, &key))
}

/// A control without a box: an icon, words and its key.
pub(super) fn quiet(cx: &DrawContext<'_>, name: Target, intent: impl Into<Intent>, icon: Icon, words: &Words, key: &Words) -> View {
    let ink = cx.colours.ink;
    let view = cx.row().gap(8.0).min_height(TARGET).round(CONTROL).pad(Inset::xy(4.0, 0.0));
    let text = cx.column().child(cx.text(Size::S, words));
    let mut view = view.button(name, intent, format!("{}: {}", key.text, words.text)).child(cx.icon(icon, Size::S, ink)).child(text);
    view.node.flex_shrink = 1.0;
    if cx.effective_width() < 420.0 { view } else { view.child(cx.key_cap(key, ink)) }
}

/// The room decides: what a vote is.
fn vote(cx: &DrawContext<'_>) -> View {
    let words = cx.words("track-vote");
    let more = cx.words("track-vote-about");
    cx.text(Size::Xs, &Words { text: format!("{}. ", words.text), ..words }).bold().then(more.text, false).heard()
}

/// What the room’s answer would have done, and how the story goes on.
fn voted(cx: &DrawContext<'_>, playing: &Playback) -> Vec<View> {
    let Some(vote) = playing.vote() else { return Vec::new() };
    let key = playing.story.answer_key(vote.choice, vote.answered);
    let (answered, feedback) = (cx.words(&key), cx.attribute(&key, "feedback"));
    let goes_on = cx.with("track-goes-on", "answer", cx.words(&playing.story.answer_key(vote.choice, vote.takes)).text);
    let heard = format!("{} {} {}", answered.text, feedback.text, goes_on.text);
    // Read from its top, as what is said in a pause.
    let title = cx.heading(Size::S, &answered, 2).stop(Stop::Tab).round(CONTROL).named(Target::Question);
    let title = title.saying(|spoken| spoken.label = Some(heard));
    let block = cx.column().gap(4.0).fixed().child(title).child(cx.text(Size::S, &feedback).colour(cx.colours.ink_soft));
    let block = block.child(cx.text(Size::S, &goes_on));
    vec![block, go_on(cx, playing)]
}

/// The button that goes on, with its key.
pub(super) fn on_button(cx: &DrawContext<'_>, id: &str, icon: Option<Icon>) -> View {
    main_button(cx, &cx.words(id), icon)
}

fn main_button(cx: &DrawContext<'_>, words: &Words, icon: Option<Icon>) -> View {
    let c = cx.colours;
    let mut button = cx.button(Target::GoOn, StoryIntent::GoOn, None, words, Weight::Main);
    button = button.maybe(icon.map(|icon| cx.icon(icon, Size::S, c.on_primary)));
    if cx.effective_width() >= 420.0 { button.child(cx.key_cap(&cx.words("key-enter"), c.on_primary)) } else { button }
}

/// Where reading leads before the answers open: on in this place, to another, or back to where the question stands.
fn way_to(cx: &DrawContext<'_>, playing: &Playback, news: News) -> Words {
    if news.place == playing.looking_at {
        return cx.words("go-on");
    }
    let mut arguments = crate::language::Arguments::new();
    arguments.set("place", place_name(cx, playing, news.place).text);
    arguments.set("count", news.count);
    cx.words_with(if news.count > 0 { "news-there" } else { "news-back" }, &arguments)
}

/// The story waits for its reader.
fn go_on(cx: &DrawContext<'_>, playing: &Playback) -> View {
    let button = match playing.next_to_read() {
        Some(news) => main_button(cx, &way_to(cx, playing, news), None),
        None => on_button(cx, if playing.is_at_the_end() { "second-look-now" } else { "go-on" }, None),
    };
    let hint = if playing.is_read_along() { along(cx, playing) } else { None };
    let mut row = cx.row().wrapping().gaps(16.0, 4.0).fixed().along(JustifyContent::FlexEnd);
    if let Some(hint) = hint {
        row = row.child(cx.column().grow().child(cx.text(Size::S, &hint).heard()));
    } else {
        row = row.child(cx.space());
    }
    row.maybe(back(cx, playing)).maybe(to_new(cx, playing)).child(button)
}

/// Past what was read before, on another way.
fn to_new(cx: &DrawContext<'_>, playing: &Playback) -> Option<View> {
    let button = || cx.button(Target::GoToNew, StoryIntent::GoToNew, None, &cx.words("story-new"), Weight::Quiet);
    playing.can_go_to_new().then(|| button().child(cx.icon(Icon::Next, Size::S, cx.colours.ink)))
}

/// What the person who is read about will do next.
fn along(cx: &DrawContext<'_>, playing: &Playback) -> Option<Words> {
    let (choice, option) = playing.next_along()?;
    let answer = wording::answer(cx.texts, &playing.story, choice, option);
    let name = wording::name_of(cx.texts, &playing.story, playing.story.player());
    let mut arguments = crate::language::Arguments::new();
    arguments.set("name", name);
    arguments.set("answer", answer);
    Some(cx.words_with("along-next", &arguments))
}

/// Something is on its way; whoever reads fast need not wait.
fn coming(cx: &DrawContext<'_>, playing: &Playback) -> View {
    let words = cx.words("show-now");
    let row = cx.row().wrapping().gaps(16.0, 4.0).fixed().min_height(TARGET).along(JustifyContent::FlexEnd);
    if !playing.is_coming() {
        return row;
    }
    let c = cx.colours;
    let text = cx.text(Size::Xs, &words).colour(c.ink_soft).one_line();
    let view = cx.row().gap(8.0).fixed().min_height(TARGET).pad(Inset::xy(8.0, 0.0)).round(CONTROL);
    row.maybe(to_new(cx, playing)).child(view.button(Target::ShowNow, StoryIntent::ShowNow, words.text.clone()).child(text).child(cx.icon(
        Icon::Next,
        Size::Xs,
        c.ink_soft,
    )))
}
