//! What can be answered now: answers of one weight, stepping away always in the same place; and below them the row of the button that leads on.

use crate::app::playback::Playback;
use crate::app::{Intent, StoryIntent, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::{Breadth, Size};
use crate::desktop::look::widgets::{CONTROL, TARGET};
use crate::desktop::screens::forward::{self, Stands};
use crate::desktop::screens::judge;
use crate::desktop::screens::story::place_name;
use crate::desktop::view::{Arrows, Inset, Region, Scroll, Stop, View, Words};
use crate::story::texts::asks_id;
use crate::story::{ChoiceId, OptionId};
use crate::wording;
use accesskit::Role;
use bevy::ui::{AlignItems, Val};

/// The least height of the answers where they stand in a row, at 100 %.
const ANSWERS: f32 = 118.0;
/// Below this effective width the way back stands beside the question.
const NARROW: f32 = 520.0;
/// Below this effective height the question is spoken only.
const LOW: f32 = 460.0;

pub(super) fn draw(cx: &DrawContext<'_>, playing: &Playback) -> View {
    let c = cx.colours;
    let side = if cx.is_single() { cx.margin() } else { 20.0 };
    let views = match playing.decision() {
        Some(choice) => decision(cx, playing, choice),
        None if playing.judging().is_some() => judge::of_one_line(cx, playing),
        None if playing.vote().is_some() => voted(cx, playing),
        None => along(cx, playing).into_iter().collect(),
    };
    let around = if views.is_empty() { Inset::xy(side, 0.0) } else { Inset { top: 8.0, bottom: 4.0, ..Inset::xy(side, 0.0) } };
    let stands = Stands::of(cx);
    let mut content = cx.column().gap(8.0).fixed().pad(around).children(views);
    if stands == Stands::Beside {
        let beside = beside(cx, playing);
        content = content.maybe((!beside.is_empty()).then(|| cx.row().wrapping().gaps(16.0, 4.0).fixed().children(beside)));
    }
    let row = || forward::row(cx, playing, beside(cx, playing));
    let content = cx.column().fixed().child(content).maybe((stands == Stands::Within).then(row));
    let mut scroller = cx.column().fixed().scrolling(Scroll { follow: false }).named(Target::Answers).child(content);
    // The thread keeps at least half of the room; what is more scrolls.
    if !cx.is_single() {
        // As high while somebody writes as with answers in it, so that the conversation stands still when they come.
        scroller = scroller.min_height(cx.px(ANSWERS));
    }
    scroller.node.max_height = match stands {
        Stands::Below => Val::Px(cx.window.y * 0.54 - stands.height(cx)),
        Stands::Beside => Val::Px(cx.window.y * 0.36),
        Stands::Within => Val::Percent(46.0),
    };
    let panel = cx.column().fixed().fill(c.inset).region(Region::Answers);
    match stands {
        Stands::Below => panel.child(scroller).child(row()),
        Stands::Beside => {
            panel.child(cx.row().across(AlignItems::Stretch).fixed().child(scroller.grow()).child(forward::corner(cx, playing)))
        }
        Stands::Within => scroller.fill(c.inset).region(Region::Answers),
    }
}

/// What stands in the row of the button that leads on, at its other end: what is no answer, and in one column what says nothing.
fn beside(cx: &DrawContext<'_>, playing: &Playback) -> Vec<View> {
    let back = || back(cx, playing).filter(|_| cx.effective_width() >= NARROW || playing.decision().is_none());
    match playing.decision() {
        Some(choice) => cx.is_single().then(|| away(cx, playing, choice)).into_iter().chain(back()).collect(),
        None if playing.judging().is_some() => judge::beside(cx, playing).into_iter().collect(),
        None if playing.is_coming() => Vec::new(),
        None => back().into_iter().collect(),
    }
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
    let mut group = cx.column().gap(if cx.is_single() { 8.0 } else { 10.0 }).fixed().arrows(Arrows::Grid);
    group = group.named(Target::Options).speak(Role::Group, question.text.clone());
    let mut drawn = drawn.into_iter().peekable();
    while drawn.peek().is_some() {
        group = group.child(cx.row().across(AlignItems::Stretch).gap(12.0).children(drawn.by_ref().take(a_row).map(View::grow)));
    }
    let heading = cx.column().stretch().maybe(elsewhere(cx, playing, choice)).child(cx.text(Size::S, &question).bold());
    let heading = heading.maybe(playing.is_vote().then(|| vote(cx)));
    if !cx.is_single() {
        let top = cx.row().wrapping().gaps(16.0, 4.0).fixed().child(heading).child(away(cx, playing, choice));
        return vec![top, group];
    }
    // Where lines are few, the question gives its line to the conversation; it is still spoken, as the name of the group.
    let back = back(cx, playing).filter(|_| cx.effective_width() < NARROW);
    let heading = (cx.effective_height() >= LOW).then(|| cx.row().wrapping().gaps(12.0, 4.0).fixed().child(heading).maybe(back));
    heading.into_iter().chain([group]).collect()
}

/// Where the question stands, while she looks at another place.
fn elsewhere(cx: &DrawContext<'_>, playing: &Playback, choice: ChoiceId) -> Option<View> {
    let home = playing.home(choice);
    let name = || place_name(cx, playing, home);
    (home != playing.looking_at).then(|| cx.text(Size::Xs, &name()).colour(cx.colours.ink_soft))
}

fn answer(cx: &DrawContext<'_>, playing: &Playback, choice: ChoiceId, option: OptionId, number: usize) -> View {
    let (words, whom) = said_to(cx, playing, choice, option);
    let view = cx.answer(Target::Answer(option), StoryIntent::Answer(option), number, &words, whom.as_ref());
    let view = not_yet(cx, playing, view);
    match whom {
        // Said in this order, as a face that has no room for two lines says it.
        Some(whom) => view.saying(|spoken| spoken.label = Some(cx.labelled(number, &cx.labelled(&whom.text, &words.text)))),
        None => view,
    }
}

/// What has just opened takes no press yet, and looks so: its edge comes with it.
pub(super) fn not_yet(cx: &DrawContext<'_>, playing: &Playback, answer: View) -> View {
    if playing.is_opening() { answer.fill(cx.colours.inset).edge(cx.stroke(), cx.colours.line) } else { answer }
}

/// What an answer says, and to whom where that needs saying: where one of those offered speaks elsewhere than where she looks.
fn said_to(cx: &DrawContext<'_>, playing: &Playback, choice: ChoiceId, option: OptionId) -> (Words, Option<Words>) {
    let says = |option: OptionId| playing.story.answer(choice, option).says;
    let elsewhere = playing.session.offered().iter().filter_map(|option| says(*option)).any(|place| place != playing.looking_at);
    let words = cx.words(&playing.story.answer_key(choice, option));
    let whom = says(option).filter(|_| elsewhere).map(|place| cx.with("answer-whom", "place", place_name(cx, playing, place).text));
    (words, whom)
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
    let mut view = view.button(name, intent, cx.labelled(&key.text, &words.text)).child(cx.icon(icon, Size::S, ink)).child(text);
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
    vec![block]
}

/// What the person who is read about will do next.
fn along(cx: &DrawContext<'_>, playing: &Playback) -> Option<View> {
    let (choice, option) = playing.next_along().filter(|_| playing.can_go_on())?;
    let answer = wording::answer(cx.texts, &playing.story, choice, option);
    let name = wording::name_of(cx.texts, &playing.story, playing.story.player());
    let mut arguments = crate::language::Arguments::new();
    arguments.set("name", name);
    arguments.set("answer", answer);
    Some(cx.column().child(cx.text(Size::S, &cx.words_with("along-next", &arguments)).heard()))
}
