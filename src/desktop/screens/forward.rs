//! The one button that leads on, in a row of its own at the bottom edge: its words say what it does now, and no answer ever stands where it stood.
//!
//! Owns: how it looks, and what shares its row with it. Refuses to know: what leads on (`app::forward` does).

use crate::app::forward::Forward;
use crate::app::playback::Playback;
use crate::app::reading::News;
use crate::app::{StoryIntent, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::Size;
use crate::desktop::look::widgets::{CONTROL, TARGET, Weight};
use crate::desktop::screens::story::place_name;
use crate::desktop::view::{Inset, View, Words};
use crate::language::Arguments;
use crate::story::ChannelId;
use bevy::ui::{JustifyContent, Val};

/// The height of the row at 100 %.
const ROW: f32 = 48.0;
/// Free space above and below it.
const AROUND: f32 = 4.0;
/// Below this effective width keys are not drawn, and the button takes no more than its share of the row.
const NARROW: f32 = 520.0;
/// Below this effective height lines are few, and the button has a corner instead of a row.
const LOW: f32 = 460.0;
/// What stands beside the button gets so much of a narrow row, in percent: it never reaches under it.
const BESIDE: f32 = 54.0;
/// A corner is at most so wide, in percent.
const CORNER: f32 = 34.0;

/// Where the button stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stands {
    /// In a row at the bottom edge.
    Below,
    /// In a corner at the end of the bottom edge, beside the answers.
    Beside,
    /// After the answers, and scrolls with them: there is no room for anything that stays.
    Within,
}

impl Stands {
    pub(super) fn of(cx: &DrawContext<'_>) -> Self {
        match (cx.effective_height() < LOW, cx.effective_width() < NARROW) {
            (false, _) => Self::Below,
            (true, false) => Self::Beside,
            (true, true) => Self::Within,
        }
    }

    /// How much it takes away from the height that the answers have.
    pub(super) fn height(self, cx: &DrawContext<'_>) -> f32 {
        if self == Self::Below { cx.px(ROW).max(TARGET) + 2.0 * AROUND } else { 0.0 }
    }
}

/// The row: something quiet at its start, and the button at its end. It is as high without a button, so that nothing moves when one comes.
pub(super) fn row(cx: &DrawContext<'_>, playing: &Playback, beside: Vec<View>) -> View {
    let side = if cx.is_single() { cx.margin() } else { 20.0 };
    let is_narrow = cx.effective_width() < NARROW;
    let beside = beside.into_iter().map(|mut view| {
        if is_narrow {
            view.node.max_width = Val::Percent(BESIDE);
        }
        view
    });
    let row = cx.row().wrapping().gaps(8.0, 4.0).fixed().min_height(cx.px(ROW).max(TARGET) + 2.0 * AROUND).pad(Inset::xy(side, AROUND));
    row.along(JustifyContent::FlexEnd).children(beside).child(cx.space()).maybe(button(cx, playing))
}

/// The corner: the button alone, as far down as answers reach. Where there are none, it may be as wide as its words.
pub(super) fn corner(cx: &DrawContext<'_>, playing: &Playback) -> View {
    let mut corner = cx.column().fixed().along(JustifyContent::FlexEnd).pad(Inset { end: 12.0, top: 4.0, bottom: 4.0, ..Inset::default() });
    if playing.is_deciding() || playing.judging().is_some() {
        corner.node.max_width = Val::Percent(CORNER);
    }
    corner.maybe(button(cx, playing))
}

/// What leads on now.
pub(super) fn button(cx: &DrawContext<'_>, playing: &Playback) -> Option<View> {
    let forward = playing.forward()?;
    if forward == Forward::ShowNow {
        return Some(show_now(cx));
    }
    let words = words(cx, playing, forward);
    let icon = matches!(forward, Forward::On(_) | Forward::Lead(_) | Forward::Aside(_)).then_some(Icon::Next);
    // What is new and holds nothing back weighs less than the answers beside it.
    let weight = if matches!(forward, Forward::Aside(_)) { Weight::Quiet } else { Weight::Main };
    let ink = if weight == Weight::Main { cx.colours.on_primary } else { cx.colours.ink };
    let button = cx.button(Target::GoOn, StoryIntent::GoOn, None, &words, weight);
    let button = button.maybe(icon.map(|icon| cx.icon(icon, Size::S, ink)));
    Some(if cx.effective_width() < NARROW { button } else { button.child(cx.key_cap(&cx.words("key-enter"), ink)) })
}

fn words(cx: &DrawContext<'_>, playing: &Playback, forward: Forward) -> Words {
    match forward {
        Forward::ShowNow => cx.words("show-now"),
        Forward::Lead(News { place, .. }) if place == playing.looking_at => cx.words("go-on"),
        Forward::Lead(News { place, count: 0 }) => with_place(cx, playing, "news-back", place),
        Forward::Lead(news) => new_in(cx, playing, &[news]),
        Forward::Aside(_) => new_in(cx, playing, &playing.aside()),
        Forward::Look => cx.words("judge-title"),
        Forward::Verdicts => cx.words("judge-see"),
        Forward::On(Some(place)) => with_place(cx, playing, "go-on-to", place),
        Forward::On(None) => cx.words("go-on"),
        Forward::LookBack => cx.words("second-look-now"),
    }
}

fn with_place(cx: &DrawContext<'_>, playing: &Playback, id: &str, place: ChannelId) -> Words {
    cx.with(id, "place", place_name(cx, playing, place).text)
}

fn new_in(cx: &DrawContext<'_>, playing: &Playback, news: &[News]) -> Words {
    let names: Vec<String> = news.iter().map(|news| place_name(cx, playing, news.place).text).collect();
    let mut arguments = Arguments::new();
    arguments.set("count", news.iter().map(|news| news.count).sum::<usize>());
    arguments.set("places", cx.list(&names).text);
    cx.words_with("news-aside", &arguments)
}

/// Something is on its way; whoever reads fast need not wait.
fn show_now(cx: &DrawContext<'_>) -> View {
    let (c, words) = (cx.colours, cx.words("show-now"));
    let text = cx.text(Size::Xs, &words).colour(c.ink_soft).one_line();
    let view = cx.row().gap(8.0).fixed().min_height(TARGET).pad(Inset::xy(8.0, 0.0)).round(CONTROL);
    view.button(Target::ShowNow, StoryIntent::ShowNow, words.text).child(text).child(cx.icon(Icon::Next, Size::Xs, c.ink_soft))
}
