//! The frame of the product: the band above and the line below. They tell the truth, never change place, and hold the ways out.

use crate::app::{AppIntent, Cover, Part, Place, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::{Breadth, Size};
use crate::desktop::look::widgets::{CONTROL, FULL, TARGET};
use crate::desktop::screens::story;
use crate::desktop::view::{Inset, Region, Stop, View, Words};
use accesskit::Role;
use bevy::color::Color;
use bevy::math::Vec2;
use bevy::ui::{AlignItems, Val};

/// The height of the band at 100 %.
const BAND: f32 = 56.0;
/// The height of the footer at 100 %.
const FOOTER: f32 = 36.0;
/// Below this effective width the way out is an icon; its name is still spoken.
const TINY: f32 = 260.0;
/// Below this effective height the footer is a single short line.
const LOW: f32 = 300.0;
/// Across the dot that says that something is unread.
const DOT: f32 = 10.0;

/// The window with its frame around a screen.
pub(super) fn around(cx: &DrawContext<'_>, main: View) -> View {
    let main = main.region(Region::Main);
    let mut root = cx.column().named(Target::Window).speak(Role::Main, cx.words("app-name").text);
    (root.node.width, root.node.height) = (Val::Percent(100.0), Val::Percent(100.0));
    root.child(band(cx)).child(amid(cx, main, cx.colours.ground)).child(footer(cx))
}

/// A screen in the middle of a window that is wider than anybody reads, with this colour at both sides.
fn amid(cx: &DrawContext<'_>, main: View, ground: Color) -> View {
    if cx.beside < 1.0 {
        return main.grow();
    }
    let side = || cx.column().fill(ground);
    cx.row().across(AlignItems::Stretch).grow().child(side().width(cx.beside)).child(main.width(cx.window.x)).child(side().grow())
}

/// How much the band shows. Where its words leave no room for more, less.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Band {
    /// Names, words and keys.
    Whole,
    /// The same without the title of the story.
    Untitled,
    /// The buttons that are not the way out are signs; but where there is one column, the one to the conversations has words.
    Signs,
    /// So is that one, and the rings stand for the name.
    Bare,
    /// The title takes as many lines as it needs.
    Wrapped,
    /// Nothing but buttons, close together.
    Tight,
}

/// The fullest band that there is room for.
fn band(cx: &DrawContext<'_>) -> View {
    let fullest: &[Band] =
        if cx.is_single() { &[Band::Signs, Band::Bare, Band::Wrapped] } else { &[Band::Whole, Band::Untitled, Band::Signs, Band::Bare] };
    let mut bands = fullest.iter().map(|how| draw_band(cx, *how));
    bands.find(|band| band.about_width() <= cx.window.x).unwrap_or_else(|| draw_band(cx, Band::Tight))
}

fn draw_band(cx: &DrawContext<'_>, how: Band) -> View {
    let c = cx.colours;
    let (side, gap) = match how {
        Band::Tight => (8.0, 4.0),
        _ if cx.is_single() => (cx.margin(), 8.0),
        _ => (cx.margin(), 16.0),
    };
    let band = cx.row().gap(gap).min_height(growing(cx, BAND)).fixed().fill(c.frame).pad(Inset::xy(side, 0.0));
    let band = band.named(Target::Band).region(Region::Band).speak(Role::Banner, cx.words("app-name").text);
    let band = if cx.strong { band.edges(Inset { bottom: 2.0, ..Inset::default() }, c.frame_line) } else { band };
    let band = if how == Band::Tight { band } else { band.child(brand(cx, how)) };
    band.maybe(chats(cx, how)).maybe(title(cx, how)).child(cx.space()).children(buttons(cx, how))
}

/// The height of a part of the frame: it grows with the letters in it and not beyond, because the story needs the room.
fn growing(cx: &DrawContext<'_>, px: f32) -> f32 {
    const LINE: f32 = 22.0;
    px + (cx.scale - 1.0) * LINE
}

fn brand(cx: &DrawContext<'_>, how: Band) -> View {
    let name = cx.text(Size::S, &cx.words("app-name")).bold().colour(cx.colours.on_frame).one_line();
    let brand = cx.row().gap(12.0).fixed().child(cx.rings());
    if cx.is_single() || how == Band::Bare { brand } else { brand.child(name) }
}

/// The title of the story; where there is one column, whom she writes with.
fn title(cx: &DrawContext<'_>, how: Band) -> Option<View> {
    cx.model.place.story()?;
    let on = cx.colours.on_frame;
    let title = cx.words("scenario-title");
    if cx.is_single() {
        let words = cx.model.open_story().map_or(title, |playing| story::channel_name(cx, &playing.story, playing.looking_at));
        let text = cx.text(Size::S, &words).bold().colour(on).heard();
        return match how {
            Band::Tight => None,
            Band::Wrapped => Some(cx.column().child(text)),
            _ => Some(text.one_line()),
        };
    }
    let line = cx.column().width(1.0).height(cx.px(24.0)).fill(cx.colours.frame_line);
    let text = cx.text(Size::S, &title).colour(on).one_line().heard();
    (how == Band::Whole).then(|| cx.row().gap(16.0).fixed().child(line).child(text))
}

/// Where there is no room for the list of conversations, a button opens it.
fn chats(cx: &DrawContext<'_>, how: Band) -> Option<View> {
    let Place::Story(playing) = &cx.model.place else { return None };
    let hidden = cx.is_single() && matches!(cx.model.cover(), None | Some(Cover::Chats));
    let has_news = playing.has_unread();
    let words = cx.words(if has_news { "chats-unread" } else { "chats" });
    hidden.then(|| {
        let icon = cx.icon(Icon::Chat, Size::S, cx.colours.on_frame);
        let is_alone = how != Band::Signs;
        let icon = if is_alone && has_news { cx.row().child(icon).child(dot_on_icon(cx)) } else { icon };
        let button = control(cx, how, Target::Chats, AppIntent::Chats, &cx.words("chats"), icon, is_alone);
        let button = if has_news && !is_alone { button.child(dot(cx)) } else { button };
        button.saying(|spoken| spoken.label = Some(words.text))
    })
}

/// Something is unread.
fn dot(cx: &DrawContext<'_>) -> View {
    cx.row().size(Vec2::splat(DOT)).round(FULL).fill(cx.colours.mark)
}

/// The same on the corner of an icon, set off from it by a line of the band, where there is no room beside it.
fn dot_on_icon(cx: &DrawContext<'_>) -> View {
    const LINE: f32 = 2.0;
    let across = DOT + LINE * 2.0;
    dot(cx).size(Vec2::splat(across)).edge(LINE, cx.colours.frame).placed(cx.icon_across(Size::S) - across * 0.6, across * -0.4, cx.rtl)
}

fn buttons(cx: &DrawContext<'_>, how: Band) -> [View; 3] {
    let on = cx.colours.on_frame;
    let letters = cx.text(Size::S, &cx.words("band-display-sign")).bold().colour(on).one_line();
    let icon = cx.icon(Icon::Support, Size::S, on);
    let is_alone = !matches!(how, Band::Whole | Band::Untitled);
    let support = control(cx, how, Target::Support, AppIntent::Support, &cx.words("band-support"), icon, is_alone);
    let display = control(cx, how, Target::Display, AppIntent::Display, &cx.words("band-display"), letters, is_alone);
    let with_key = |button: View, key: &str| if is_alone { button } else { button.child(cx.key(key, on)) };
    [with_key(support, "F1"), with_key(display, "F2"), leave(cx, how)]
}

/// A control in the band. Alone, its sign keeps its label for screen readers.
fn control(cx: &DrawContext<'_>, how: Band, name: Target, want: AppIntent, words: &Words, sign: View, is_alone: bool) -> View {
    let on = cx.colours.on_frame;
    let side = if how == Band::Tight { 8.0 } else { 12.0 };
    let mut view = cx.row().gap(8.0).fixed().min_height(growing(cx, TARGET)).min_width(TARGET);
    view = view.centred().pad(Inset::xy(side, 0.0)).round(CONTROL).button(name, want, words.text.clone());
    view.focus_colour = Some(cx.colours.focus_on_frame);
    let view = view.child(sign);
    if is_alone { view } else { view.child(cx.text(Size::S, words).colour(on).one_line()) }
}

/// The only solid button, always at the end corner, and the first stop of Tab.
fn leave(cx: &DrawContext<'_>, how: Band) -> View {
    let (c, words, is_tight) = (cx.colours, cx.words("leave-now"), how == Band::Tight);
    let ink: Color = if cx.strong { c.frame } else { c.primary };
    let mut view = cx.row().gap(8.0).fixed().min_height(growing(cx, TARGET)).min_width(TARGET);
    view = view.pad(Inset::xy(if is_tight { 8.0 } else { 16.0 }, 0.0)).fill(c.on_frame).round(CONTROL);
    view = view.button(Target::Leave, AppIntent::Leave, words.text.clone()).stop(Stop::TabFirst);
    view.focus_colour = Some(c.focus_on_frame);
    view = view.child(cx.icon(Icon::Leave, Size::S, ink));
    if cx.effective_width() < TINY {
        return view.centred();
    }
    let view = cx.yielding(view.child(cx.few_words(cx.text(Size::S, &words).bold().colour(ink))));
    if is_tight { view } else { view.child(cx.key("Esc", ink)) }
}

/// “Fictional exercise”, and who made it where there is room for that.
fn footer(cx: &DrawContext<'_>) -> View {
    let whole = draw_footer(cx, true);
    if cx.effective_height() < LOW || whole.about_width() > cx.window.x { draw_footer(cx, false) } else { whole }
}

fn draw_footer(cx: &DrawContext<'_>, is_whole: bool) -> View {
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
    if !is_whole {
        return footer;
    }
    if cx.breadth() == Breadth::Wide {
        // Under real numbers nothing says that everybody is invented.
        let rest = if matches!(cx.model.cover(), Some(Cover::Support(_))) { "support-is-real" } else { "fictional-rest" };
        footer = footer.child(cx.text(Size::Xs, &cx.words(rest)).colour(c.ink_soft).heard());
    }
    footer = footer.child(cx.space());
    if !single {
        footer = footer.child(cx.text(Size::Xs, &cx.words(cx.texts.native_reading().text_id())).colour(c.ink_soft).heard());
    }
    footer.maybe(hint(cx)).child(cx.text(Size::Xs, &cx.words("made-by")).colour(c.ink_soft).one_line().heard())
}

/// Which keys walk a long list, where there is room to say so.
fn hint(cx: &DrawContext<'_>) -> Option<View> {
    let c = cx.colours;
    let reading = cx.model.place.review().is_some_and(|review| review.part == Part::Conversation && !review.is_short());
    if !reading || cx.model.cover().is_some() || cx.breadth() < Breadth::Wide {
        return None;
    }
    let words = |id: &str| cx.text(Size::Xs, &cx.words(id)).one_line().heard();
    let row = cx.row().gap(8.0).fixed().child(cx.arrow_keys(c.ink)).child(words("hint-messages"));
    Some(row.child(cx.key_cap(&cx.words("key-enter"), c.ink)).child(words("hint-open")))
}
