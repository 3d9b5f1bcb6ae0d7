//! The frame of the product: the band above and the line below. They tell the truth, never change place, and hold the ways out.

use super::super::icons::Icon;
use super::super::look::Look;
use super::super::theme::{Breadth, Size};
use super::super::view::{Inset, Name, Region, Stop, View, Words};
use super::super::widgets::{CONTROL, TARGET};
use crate::app::{Cover, Intent, Part, Screen};
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
pub(super) fn around(look: &Look<'_>, main: View) -> View {
    let main = main.region(Region::Main);
    let mut root = look.column().named("window", 0).speak(Role::Main, look.words("app-name").text);
    (root.node.width, root.node.height) = (Val::Percent(100.0), Val::Percent(100.0));
    root.child(band(look)).child(main.grow()).child(footer(look))
}

fn band(look: &Look<'_>) -> View {
    let c = look.colours;
    let narrow = look.effective_width() < NARROW;
    let padding = Inset::xy(if narrow { 8.0 } else { look.margin() }, 0.0);
    let band = look
        .row()
        .gap(if narrow {
            4.0
        } else if look.is_single() {
            8.0
        } else {
            16.0
        })
        .min_height(growing(look, BAND))
        .fixed();
    let band = band.fill(c.frame).pad(padding).named("band", 0).region(Region::Band).speak(Role::Banner, look.words("app-name").text);
    let band = if look.strong { band.edges(Inset { bottom: 2.0, ..Inset::default() }, c.frame_line) } else { band };
    let band = if narrow { band } else { band.child(brand(look)) };
    band.maybe(chats(look)).maybe(if narrow { None } else { title(look) }).child(look.space()).children(buttons(look, narrow))
}

/// The height of a part of the frame: it grows with the letters in it and not beyond, because the story needs the room.
fn growing(look: &Look<'_>, px: f32) -> f32 {
    const LINE: f32 = 22.0;
    px + (look.scale - 1.0) * LINE
}

fn brand(look: &Look<'_>) -> View {
    let name = look.text(Size::S, &look.words("app-name")).bold().colour(look.colours.on_frame).one_line();
    let brand = look.row().gap(12.0).fixed().child(look.rings());
    if look.is_single() { brand } else { brand.child(name) }
}

/// The title of the story; where there is one column, whom she writes with.
fn title(look: &Look<'_>) -> Option<View> {
    let model = look.model;
    model.story.as_ref()?;
    let mut words = look.words("scenario-title");
    if look.is_single() {
        if let (Screen::Story, None, Some(playing)) = (model.screen, model.cover, &model.playing) {
            words = super::story::channel_name(look, &playing.story, playing.looking_at);
        }
        let text = look.text(Size::S, &words).bold().colour(look.colours.on_frame).one_line().heard();
        return Some(look.row().clipped().child(text));
    }
    if look.effective_width() < TITLED {
        return None;
    }
    let text = look.text(Size::S, &words).colour(look.colours.on_frame).one_line().heard();
    let line = look.column().width(1.0).height(look.px(24.0)).fill(look.colours.frame_line);
    Some(look.row().gap(16.0).child(line).child(text))
}

/// Where there is no room for the list of conversations, a button opens it.
fn chats(look: &Look<'_>) -> Option<View> {
    let playing = look.model.playing.as_ref()?;
    let hidden = look.is_single() && look.model.screen == Screen::Story && matches!(look.model.cover, None | Some(Cover::Chats));
    let words = look.words(if playing.unread.is_empty() { "chats" } else { "chats-unread" });
    hidden.then(|| {
        let narrow = look.effective_width() < NARROW;
        let button = control(look, Name("chats", 0), Intent::Chats, &look.words("chats"), Some(Icon::Chat), None, narrow);
        let dot = look.row().size(Vec2::splat(10.0)).round(5.0).fill(look.colours.mark);
        let button = if playing.unread.is_empty() { button } else { button.child(dot) };
        button.saying(|spoken| spoken.label = Some(words.text))
    })
}

fn buttons(look: &Look<'_>, narrow: bool) -> Vec<View> {
    let wide = look.effective_width() >= WORDED;
    let support = control(look, Name("support", 0), Intent::Support, &look.words("band-support"), Some(Icon::Support), Some("F1"), !wide);
    let display = control(look, Name("display", 0), Intent::Display, &look.words("band-display"), None, Some("F2"), !wide);
    vec![support, display, leave(look, narrow)]
}

/// A control in the band. Alone, an icon keeps its label for screen readers.
fn control(look: &Look<'_>, name: Name, intent: Intent, words: &Words, icon: Option<Icon>, key: Option<&str>, alone: bool) -> View {
    let on = look.colours.on_frame;
    let mut view = look.row().gap(8.0).fixed().min_height(growing(look, TARGET)).min_width(TARGET);
    let side = if look.effective_width() < NARROW { 8.0 } else { 12.0 };
    view = view.centred().pad(Inset::xy(side, 0.0)).round(CONTROL).button(name, intent, words.text.clone());
    view.focus_colour = Some(look.colours.focus_on_frame);
    view = match icon {
        Some(icon) => view.child(look.icon(icon, Size::S, on)),
        None => view.child(look.text(Size::S, &look.words("band-display-sign")).bold().colour(on).one_line()),
    };
    if alone {
        return view;
    }
    view = view.child(look.text(Size::S, words).colour(on).one_line());
    match key {
        Some(key) => view.child(look.key(key, on)),
        None => view,
    }
}

/// The only solid button, always at the end corner, and the first stop of Tab.
fn leave(look: &Look<'_>, narrow: bool) -> View {
    let (c, words) = (look.colours, look.words("leave-now"));
    let ink: Color = if look.strong { c.frame } else { c.primary };
    let mut view = look.row().gap(8.0).fixed().min_height(growing(look, TARGET)).min_width(TARGET);
    view = view.pad(Inset::xy(if narrow { 8.0 } else { 16.0 }, 0.0)).fill(c.on_frame).round(CONTROL);
    view = view.button(Name("leave", 0), Intent::Leave, words.text.clone()).stop(Stop::TabFirst);
    view.focus_colour = Some(c.focus_on_frame);
    view = view.child(look.icon(Icon::Leave, Size::S, ink));
    if look.effective_width() < TINY {
        return view.centred();
    }
    view = view.child(look.text(Size::S, &words).bold().colour(ink).one_line());
    if narrow { view } else { view.child(look.key("Esc", ink)) }
}

/// “Fictional exercise”, and who made it.
fn footer(look: &Look<'_>) -> View {
    let c = look.colours;
    let single = look.is_single();
    let chip = look.words("fictional-short");
    let label = look.row().gap(12.0).fixed().child(look.icon(Icon::Book, Size::Xs, c.ink_soft));
    let label = label.child(look.text(Size::Xs, &chip).bold().one_line().heard());
    let mut footer =
        look.row().gap(12.0).fixed().min_height(growing(look, FOOTER)).pad(Inset::xy(look.margin(), 0.0)).clipped().fill(c.ground);
    footer = footer.named("footer", 0).region(Region::Footer).speak(Role::ContentInfo, chip.text.clone()).child(label);
    if look.strong {
        footer = footer.edges(Inset { top: 1.0, ..Inset::default() }, c.line);
    }
    if look.effective_height() < LOW || look.effective_width() < NARROW {
        return footer;
    }
    if look.breadth() == Breadth::Wide {
        footer = footer.child(look.text(Size::Xs, &look.words("fictional-rest")).colour(c.ink_soft).heard());
    }
    footer = footer.child(look.space());
    if !look.texts.locale().manifest.native_reviewed && !single {
        footer = footer.child(look.text(Size::Xs, &look.words("not-reviewed")).colour(c.ink_soft).heard());
    }
    footer.maybe(hint(look)).child(look.text(Size::Xs, &look.words("made-by")).colour(c.ink_soft).one_line().heard())
}

/// Which keys walk a long list, where there is room to say so.
fn hint(look: &Look<'_>) -> Option<View> {
    let c = look.colours;
    let reading = look.model.review.as_ref().is_some_and(|review| review.part == Part::Conversation);
    if !reading || look.model.cover.is_some() || look.breadth() < Breadth::Wide {
        return None;
    }
    let words = |id: &str| look.text(Size::Xs, &look.words(id)).one_line().heard();
    let row = look.row().gap(8.0).fixed().child(look.arrow_keys(c.ink)).child(words("hint-messages"));
    Some(row.child(look.key_cap(&look.words("key-enter"), c.ink)).child(words("hint-open")))
}
