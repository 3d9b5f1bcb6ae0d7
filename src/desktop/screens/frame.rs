//! The frame of the product: the band above and the line below. They tell the truth, never change place, and hold the ways out.

use crate::app::{AppIntent, Cover, Part, Place, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::{Breadth, Size};
use crate::desktop::look::widgets::{CONTROL, TARGET};
use crate::desktop::view::{Inset, Region, Stop, View, Words};
use accesskit::Role;
use bevy::color::Color;
use bevy::math::Vec2;
use bevy::ui::Val;

/// The height of the band at 100 %.
const BAND: f32 = 56.0;
/// The height of the footer at 100 %.
const FOOTER: f32 = 36.0;
/// Below this effective width the band keeps only its buttons.
const NARROW: f32 = 520.0;
/// From this effective width on the band has room for the title of the story.
const TITLED: f32 = 1000.0;
/// From this effective width on its buttons have words.
const WORDED: f32 = 900.0;
/// Below this effective width the way out is an icon; its name is still spoken.
const TINY: f32 = 260.0;
/// Below this effective height the footer is a single short line.
const LOW: f32 = 300.0;

/// The window with its frame around a screen.
pub(super) fn around(cx: &DrawContext<'_>, main: View) -> View {
    let main = main.region(Region::Main);
    let mut root = cx.column().named(Target::Window).speak(Role::Main, cx.words("app-name").text);
    (root.node.width, root.node.height) = (Val::Percent(100.0), Val::Percent(100.0));
    root.child(band(cx)).child(main.grow()).child(footer(cx))
}

fn band(cx: &DrawContext<'_>) -> View {
    let c = cx.colours;
    let narrow = cx.effective_width() < NARROW;
    let padding = Inset::xy(if narrow { 8.0 } else { cx.margin() }, 0.0);
    let band = cx
        .row()
        .gap(if narrow {
            4.0
        } else if cx.is_single() {
            8.0
        } else {
            16.0
        })
        .min_height(growing(cx, BAND))
        .fixed();
    let band = band.fill(c.frame).pad(padding).named(Target::Band).region(Region::Band).speak(Role::Banner, cx.words("app-name").text);
    let band = if cx.strong { band.edges(Inset { bottom: 2.0, ..Inset::default() }, c.frame_line) } else { band };
    let band = if narrow { band } else { band.child(brand(cx)) };
    band.maybe(chats(cx)).maybe(if narrow { None } else { title(cx) }).child(cx.space()).children(buttons(cx, narrow))
}

/// The height of a part of the frame: it grows with the letters in it and not beyond, because the story needs the room.
fn growing(cx: &DrawContext<'_>, px: f32) -> f32 {
    const LINE: f32 = 22.0;
    px + (cx.scale - 1.0) * LINE
}

fn brand(cx: &DrawContext<'_>) -> View {
    let name = cx.text(Size::S, &cx.words("app-name")).bold().colour(cx.colours.on_frame).one_line();
    let brand = cx.row().gap(12.0).fixed().child(cx.rings());
    if cx.is_single() { brand } else { brand.child(name) }
}

/// The title of the story; where there is one column, whom she writes with.
fn title(cx: &DrawContext<'_>) -> Option<View> {
    cx.model.place.story()?;
    let mut words = cx.words("scenario-title");
    if cx.is_single() {
        if let Some(playing) = cx.model.open_story() {
            words = crate::desktop::screens::story::channel_name(cx, &playing.story, playing.looking_at);
        }
        let text = cx.text(Size::S, &words).bold().colour(cx.colours.on_frame).one_line().heard();
        return Some(cx.row().clipped().child(text));
    }
    if cx.effective_width() < TITLED {
        return None;
    }
    let text = cx.text(Size::S, &words).colour(cx.colours.on_frame).one_line().heard();
    let line = cx.column().width(1.0).height(cx.px(24.0)).fill(cx.colours.frame_line);
    Some(cx.row().gap(16.0).child(line).child(text))
}

/// Where there is no room for the list of conversations, a button opens it.
fn chats(cx: &DrawContext<'_>) -> Option<View> {
    let Place::Story(playing) = &cx.model.place else { return None };
    let hidden = cx.is_single() && matches!(cx.model.cover(), None | Some(Cover::Chats));
    let words = cx.words(if playing.unread.is_empty() { "chats" } else { "chats-unread" });
    hidden.then(|| {
        let narrow = cx.effective_width() < NARROW;
        let button = control(cx, Target::Chats, AppIntent::Chats, &cx.words("chats"), Some(Icon::Chat), None, narrow);
        let dot = cx.row().size(Vec2::splat(10.0)).round(5.0).fill(cx.colours.mark);
        let button = if playing.unread.is_empty() { button } else { button.child(dot) };
        button.saying(|spoken| spoken.label = Some(words.text))
    })
}

fn buttons(cx: &DrawContext<'_>, narrow: bool) -> Vec<View> {
    let wide = cx.effective_width() >= WORDED;
    let support = control(cx, Target::Support, AppIntent::Support, &cx.words("band-support"), Some(Icon::Support), Some("F1"), !wide);
    let display = control(cx, Target::Display, AppIntent::Display, &cx.words("band-display"), None, Some("F2"), !wide);
    vec![support, display, leave(cx, narrow)]
}

/// A control in the band. Alone, an icon keeps its label for screen readers.
fn control(cx: &DrawContext<'_>, name: Target, want: AppIntent, words: &Words, icon: Option<Icon>, key: Option<&str>, alone: bool) -> View {
    let on = cx.colours.on_frame;
    let mut view = cx.row().gap(8.0).fixed().min_height(growing(cx, TARGET)).min_width(TARGET);
    let side = if cx.effective_width() < NARROW { 8.0 } else { 12.0 };
    view = view.centred().pad(Inset::xy(side, 0.0)).round(CONTROL).button(name, want, words.text.clone());
    view.focus_colour = Some(cx.colours.focus_on_frame);
    view = match icon {
        Some(icon) => view.child(cx.icon(icon, Size::S, on)),
        None => view.child(cx.text(Size::S, &cx.words("band-display-sign")).bold().colour(on).one_line()),
    };
    if alone {
        return view;
    }
    view = view.child(cx.text(Size::S, words).colour(on).one_line());
    match key {
        Some(key) => view.child(cx.key(key, on)),
        None => view,
    }
}

/// The only solid button, always at the end corner, and the first stop of Tab.
fn leave(cx: &DrawContext<'_>, narrow: bool) -> View {
    let (c, words) = (cx.colours, cx.words("leave-now"));
    let ink: Color = if cx.strong { c.frame } else { c.primary };
    let mut view = cx.row().gap(8.0).fixed().min_height(growing(cx, TARGET)).min_width(TARGET);
    view = view.pad(Inset::xy(if narrow { 8.0 } else { 16.0 }, 0.0)).fill(c.on_frame).round(CONTROL);
    view = view.button(Target::Leave, AppIntent::Leave, words.text.clone()).stop(Stop::TabFirst);
    view.focus_colour = Some(c.focus_on_frame);
    view = view.child(cx.icon(Icon::Leave, Size::S, ink));
    if cx.effective_width() < TINY {
        return view.centred();
    }
    view = view.child(cx.text(Size::S, &words).bold().colour(ink).one_line());
    if narrow { view } else { view.child(cx.key("Esc", ink)) }
}

/// “Fictional exercise”, and who made it.
fn footer(cx: &DrawContext<'_>) -> View {
    let c = cx.colours;
    let single = cx.is_single();
    let chip = cx.words("fictional-short");
    let label = cx.row().gap(12.0).fixed().child(cx.icon(Icon::Book, Size::Xs, c.ink_soft));
    let label = label.child(cx.text(Size::Xs, &chip).bold().one_line().heard());
    let mut footer = cx.row().gap(12.0).fixed().min_height(growing(cx, FOOTER)).pad(Inset::xy(cx.margin(), 0.0)).clipped().fill(c.ground);
    footer = footer.named(Target::Footer).region(Region::Footer).speak(Role::ContentInfo, chip.text.clone()).child(label);
    if cx.strong {
        footer = footer.edges(Inset { top: 1.0, ..Inset::default() }, c.line);
    }
    if cx.effective_height() < LOW || cx.effective_width() < NARROW {
        return footer;
    }
    if cx.breadth() == Breadth::Wide {
        footer = footer.child(cx.text(Size::Xs, &cx.words("fictional-rest")).colour(c.ink_soft).heard());
    }
    footer = footer.child(cx.space());
    if !cx.texts.locale().manifest.native_reviewed && !single {
        footer = footer.child(cx.text(Size::Xs, &cx.words("not-reviewed")).colour(c.ink_soft).heard());
    }
    footer.maybe(hint(cx)).child(cx.text(Size::Xs, &cx.words("made-by")).colour(c.ink_soft).one_line().heard())
}

/// Which keys walk a long list, where there is room to say so.
fn hint(cx: &DrawContext<'_>) -> Option<View> {
    let c = cx.colours;
    let reading = cx.model.place.review().is_some_and(|review| review.part == Part::Conversation);
    if !reading || cx.model.cover().is_some() || cx.breadth() < Breadth::Wide {
        return None;
    }
    let words = |id: &str| cx.text(Size::Xs, &cx.words(id)).one_line().heard();
    let row = cx.row().gap(8.0).fixed().child(cx.arrow_keys(c.ink)).child(words("hint-messages"));
    Some(row.child(cx.key_cap(&cx.words("key-enter"), c.ink)).child(words("hint-open")))
}
