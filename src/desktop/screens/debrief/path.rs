//! The third part: the way she went, and the ways she could have gone.
//!
//! Owns: the map's page, across or, where there is no room for that, from the top down, and what is said about a box. Refuses to know: where boxes stand.

use crate::app::path_map::{Branch, Side, Spot};
use crate::app::review::Review;
use crate::app::{DebriefIntent, Part, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::{Breadth, Size};
use crate::desktop::look::widgets::{CONTROL, TARGET, Weight};
use crate::desktop::screens::debrief::{alone, beside_bar, count, map, next_part, scrolls};
use crate::desktop::view::{Arrows, Inset, Spoken, View, Words};
use crate::language::Arguments;
use crate::story::debrief::Turn;
use crate::story::text_id;
use crate::story::{OptionId, SceneId};
use crate::wording;
use accesskit::Role;
use bevy::color::Color;
use bevy::ui::{AlignItems, JustifyContent};

/// Space between the map's edge and its boxes.
const PADDING: f32 = 19.0;

pub(super) fn draw(cx: &DrawContext<'_>, review: &Review) -> View {
    let column = cx.column().gap(12.0);
    if cx.breadth() != Breadth::Wide {
        return column.child(opening(cx, review)).child(down(cx, review)).child(alone(cx, next_part(cx, Part::Path)));
    }
    let sheet = cx.sheet().fixed().gap(4.0).pad(Inset { top: 10.0, bottom: 4.0, ..Inset::xy(PADDING, 0.0) });
    let sheet = sheet.maybe(map::days(cx, review, PADDING)).child(map::draw(cx, review, PADDING));
    let column = column.child(opening(cx, review)).child(sheet).child(details(cx, review));
    cx.column().child(scrolls(cx, Target::Path, beside_bar(cx, column)))
}

fn opening(cx: &DrawContext<'_>, review: &Review) -> View {
    let words = cx.column().gap(2.0).child(cx.heading(Size::M, &cx.words("path-title"), 1)).child(cx.say(Size::S, "path-line"));
    let pager = (review.pages() > 1).then(|| pager(cx, review));
    if cx.breadth() == Breadth::Wide {
        return cx.row().gap(24.0).fixed().child(words.grow()).child(map::legend(cx)).maybe(pager);
    }
    cx.column().gap(8.0).fixed().child(words).child(cx.row().wrapping().gaps(24.0, 8.0).child(map::legend(cx)).maybe(pager))
}

/// Which page of the path this is, between the buttons to the pages before and after.
fn pager(cx: &DrawContext<'_>, review: &Review) -> View {
    let c = cx.colours;
    let turn = |forward: bool, icon: Icon, id: &str, page: Option<usize>| {
        let across = cx.px(TARGET);
        let cell = cx.row().centred().fixed().min_width(across).min_height(across).round(CONTROL);
        // Where the row is at the window's end, a button that is not there keeps its place.
        let Some(page) = page else { return (cx.breadth() == Breadth::Wide).then_some(cell) };
        let cell = cell.fill(c.sheet).edge(cx.stroke(), c.line_strong);
        let cell = cell.button(Target::NextPage(forward), DebriefIntent::Page(page), cx.words(id).text);
        Some(cell.child(cx.icon(icon, Size::S, c.ink)))
    };
    let mut arguments = Arguments::new();
    arguments.set("place", count(review.page + 1));
    arguments.set("count", count(review.pages()));
    let text = cx.text(Size::Xs, &cx.words_with("card-place", &arguments)).one_line().heard();
    let row = cx.row().gap(8.0).fixed().arrows(Arrows::Horizontal).named(Target::Pager);
    let after = Some(review.page + 1).filter(|page| *page < review.pages());
    let before = turn(false, Icon::Back, "path-before", review.page.checked_sub(1));
    row.maybe(before).child(text).maybe(turn(true, Icon::Next, "path-after", after))
}

fn scene_title(cx: &DrawContext<'_>, review: &Review, scene: SceneId) -> Words {
    cx.words(&text_id::scene_title(&review.story.scene(scene).name))
}

/// What stands in a box: the title of its scene, or of several.
pub(super) fn titles(cx: &DrawContext<'_>, review: &Review, spot: Spot) -> Vec<String> {
    scenes(review, spot).into_iter().map(|scene| scene_title(cx, review, scene).text).collect()
}

fn scenes(review: &Review, spot: Spot) -> Vec<SceneId> {
    let station = &review.path[spot.step];
    station.on(spot.side).map_or_else(|| vec![station.scene], |branches| branches.iter().map(|branch| branch.scene).collect())
}

/// Whether somebody can step away in a box: there is something to decide.
pub(super) fn has_way_out(review: &Review, spot: Spot) -> bool {
    match spot.side {
        Side::Hers => !review.path[spot.step].turns.is_empty(),
        _ => scenes(review, spot).iter().any(|scene| review.story.scene(*scene).choice.is_some()),
    }
}

/// A box as it is read aloud.
pub(super) fn spoken(cx: &DrawContext<'_>, review: &Review, spot: Spot, node: &mut Spoken) {
    let hers = spot.side == Side::Hers;
    let mut arguments = Arguments::new();
    arguments.set("number", count(spot.step + 1));
    arguments.set("scene", wording::list(cx.texts, &titles(cx, review, spot)));
    let mut label = cx.words_with(if hers { "path-step" } else { "path-step-other" }, &arguments).text;
    let mut more = |words: Words| {
        label.push(' ');
        label.push_str(&words.text);
    };
    if has_way_out(review, spot) {
        more(cx.words("path-step-way-out"));
    }
    let others: Vec<String> = [Side::Above, Side::Below]
        .into_iter()
        .filter(|side| hers && review.path[spot.step].on(*side).is_some())
        .flat_map(|side| titles(cx, review, Spot { side, ..spot }))
        .collect();
    if !others.is_empty() {
        more(cx.with("path-step-others", "scenes", wording::list(cx.texts, &others)));
    }
    node.label = Some(label);
    node.selected = Some(review.spot == spot);
    if hers {
        node.position = Some((spot.step + 1, review.path.len()));
    }
}

/// What is said about the chosen box, in sheets below the map, and where to go from there.
fn details(cx: &DrawContext<'_>, review: &Review) -> View {
    let mut row = cx.row().across(AlignItems::Stretch).gap(16.0).fixed();
    for (title, lines) in facts(cx, review, review.spot) {
        let sheet = cx.sheet().grow().gap(4.0).pad(Inset::xy(18.0, 14.0)).child(cx.heading(Size::S, &title, 2));
        row = row.child(sheet.children(lines));
    }
    let buttons = cx.column().width(cx.px(250.0)).gap(8.0);
    row.child(buttons.maybe(try_again(cx, review)).child(next_part(cx, Part::Path)))
}

/// The scene, what she answered there and could have answered, and why it was a turning point: each with a heading.
fn facts(cx: &DrawContext<'_>, review: &Review, spot: Spot) -> Vec<(Words, Vec<View>)> {
    let say = |words: &Words| cx.text(Size::S, words).heard();
    let station = &review.path[spot.step];
    let about = |scene: SceneId| cx.attribute(&text_id::scene_title(&review.story.scene(scene).name), "about");
    let mut facts: Vec<(Words, Vec<View>)> =
        scenes(review, spot).into_iter().map(|scene| (scene_title(cx, review, scene), vec![say(&about(scene))])).collect();
    if let Some(branches) = station.on(spot.side) {
        let answers = branches.iter().flat_map(|branch| led_here(cx, review, branch));
        facts.push((cx.words("path-leads-here"), answers.map(|words| say(&words)).collect()));
        return facts;
    }
    let turns: Vec<&Turn> = station.turns.iter().filter_map(|turn| review.debrief.ways_out.get(*turn)).collect();
    let Some(first) = turns.first() else { return facts };
    facts.push((cx.words("path-answers"), turns.iter().flat_map(|turn| answers(cx, review, turn)).map(|words| say(&words)).collect()));
    if review.story.turning_points().contains(&first.choice) {
        let words = cx.words(&text_id::turning(review.story.choice_name(first.choice)));
        facts.push((cx.words("path-turning-point"), vec![say(&words)]));
    }
    facts
}

/// Her answer, and where each of the others would have led.
fn answers(cx: &DrawContext<'_>, review: &Review, turn: &Turn) -> Vec<Words> {
    let answer = |option: OptionId| wording::answer(cx.texts, &review.story, turn.choice, option);
    let hers = cx.with("path-you", "answer", cx.texts.words(&review.story.answer_key(turn.choice, turn.taken)));
    let others = turn.others.iter().map(|other| {
        let mut arguments = Arguments::new();
        arguments.set("answer", answer(other.option));
        if let Some(scene) = other.next {
            arguments.set("scene", scene_title(cx, review, scene).text);
        }
        cx.words_with(if other.next.is_some() { "path-other-to" } else { "path-other-same" }, &arguments)
    });
    std::iter::once(hers).chain(others).collect()
}

/// The answers that would have led to a scene.
fn led_here(cx: &DrawContext<'_>, review: &Review, branch: &Branch) -> Vec<Words> {
    let answers = branch.answers.iter().filter_map(|(turn, option)| {
        let turn = review.debrief.ways_out.get(*turn)?;
        Some(cx.plain(wording::answer(cx.texts, &review.story, turn.choice, *option)))
    });
    answers.collect()
}

fn try_again(cx: &DrawContext<'_>, review: &Review) -> Option<View> {
    let turn = review.turn_at(review.spot)?;
    Some(cx.button(Target::TryAnother, DebriefIntent::TryFrom(turn), Some(Icon::Branch), &cx.words("path-try"), Weight::Quiet))
}

/// The same from the top down, a page at a time: her way is a line at the start, and other ways branch off from it.
fn down(cx: &DrawContext<'_>, review: &Review) -> View {
    let mut list = cx.column().fixed().arrows(Arrows::Vertical).named(Target::MapList(review.page));
    list = list.speak(Role::List, cx.words("part-path").text);
    for (place, step) in review.steps().enumerate() {
        let beside = [Side::Above, Side::Below].map(|side| Spot { step, side });
        let beside = beside.into_iter().filter(|spot| place > 0 && review.path[step].on(spot.side).is_some());
        // The ways that she did not take stand between the scene that they left and the one that she came to.
        list = list.children(beside.flat_map(|spot| entry(cx, review, spot)));
        list = list.maybe((place > 0).then(|| map::between(cx))).children(entry(cx, review, Spot::hers(step)));
    }
    list
}

/// A scene, and under it what is said about it if it is the chosen one.
fn entry(cx: &DrawContext<'_>, review: &Review, spot: Spot) -> Vec<View> {
    let c = cx.colours;
    let (hers, chosen) = (spot.side == Side::Hers, review.spot == spot);
    let drawn = map::box_down(cx, review, spot);
    if !chosen {
        return vec![drawn];
    }
    let mut more = cx.sheet().gap(12.0).pad(Inset::all(14.0));
    for (number, (title, lines)) in facts(cx, review, spot).into_iter().enumerate() {
        let fact = cx.column().gap(4.0);
        // The first heading would only say the title again.
        let fact = if number == 0 && scenes(review, spot).len() == 1 { fact } else { fact.child(cx.heading(Size::S, &title, 2)) };
        more = more.child(fact.children(lines));
    }
    let more = more.maybe(try_again(cx, review).map(|button| alone(cx, button)));
    let more = cx.column().grow().pad(Inset::xy(0.0, 8.0)).child(more);
    let line = cx.column().width(map::HERS).fill(if hers && spot.step + 1 == review.path.len() { Color::NONE } else { c.own });
    let line = cx.row().width(cx.px(map::STEM)).across(AlignItems::Stretch).along(JustifyContent::Center).child(line);
    vec![drawn, cx.row().fixed().across(AlignItems::Stretch).child(line).child(more)]
}
