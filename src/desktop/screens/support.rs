//! Who to talk to: somebody in the building, what happens when one asks, and the lines of a country. One step from everywhere.
//!
//! Owns: how a line is laid out and read aloud. Which lines are shown is the model's business, their words are [`wording`]'s.

use crate::app::heard::{copied_words, singly};
use crate::app::support::{NumberAt, Support};
use crate::app::{AppIntent, Setting, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::{Breadth, Size};
use crate::desktop::look::widgets::{CONTROL, FULL, SHEET, TARGET};
use crate::desktop::screens::cover;
use crate::desktop::view::{Arrows, Inset, View, Words};
use crate::library::Nearest;
use crate::library::nearest::ANYWHERE;
use crate::library::{Answers, Contact, Status, SupportLine};
use crate::story::text_id;
use crate::wording;
use accesskit::Role;
use bevy::math::Vec2;
use bevy::ui::AlignItems;

/// The width of what stands beside the lines, and of the columns of a line, at 100 %.
const BESIDE: f32 = 404.0;
const WHO: f32 = 108.0;
const CONTACTS: f32 = 196.0;
const KNOWN: f32 = 232.0;

pub(super) fn draw(cx: &DrawContext<'_>, support: &Support) -> View {
    let opening = cover::opening(cx, &cx.words("support-title"), Some(&cx.words("talk-opening")));
    let (building, asking, places, lines) = (building(cx), asking(cx), places(cx, support), lines(cx, support));
    let body = match cx.breadth() {
        Breadth::Wide => {
            let beside = cx.column().gap(16.0).width(BESIDE * cx.scale);
            // Until a country is chosen, that is the first thing.
            let beside = beside.children(if support.is_chosen { [building, places, asking] } else { [places, building, asking] });
            cx.row().across(AlignItems::FlexStart).gap(16.0).child(beside).child(lines.grow())
        }
        Breadth::Compact => {
            let row = cx.row().across(AlignItems::Stretch).gap(16.0).child(building.grow()).child(asking.grow());
            cx.column().gap(16.0).children(if support.is_chosen { [row, places, lines] } else { [places, lines, row] })
        }
        Breadth::Single if support.is_chosen => cx.column().gap(16.0).children([building, asking, places, lines]),
        Breadth::Single => cx.column().gap(16.0).children([places, lines, building, asking]),
    };
    cover::page(cx, Target::SupportPage, cx.column().gap(12.0).child(opening).child(body))
}

/// Whom to talk to here; on the colour of the band, because it is nearest.
fn building(cx: &DrawContext<'_>) -> View {
    let c = cx.colours;
    let heading = cx.words("support-building");
    let text = |size, words: &Words| cx.text(size, words).colour(c.on_frame);
    let title = text(Size::Xs, &heading).speak(Role::Heading, heading.text.clone()).saying(|spoken| spoken.level = Some(2));
    let title = cx.row().gap(8.0).fixed().child(cx.icon(Icon::House, Size::Xs, c.on_frame)).child(cx.column().grow().child(title));
    let mut panel = cx.column().gap(8.0).pad(Inset::xy(20.0, 18.0)).fill(c.frame).round(SHEET);
    panel = panel.speak(Role::Group, heading.text).child(title);
    if cx.strong {
        panel = panel.edge(2.0, c.frame_line);
    }
    let Some(contact) = &cx.model.contact else {
        return panel.child(text(Size::M, &cx.words("support-building-ask")).bold().heard());
    };
    panel = panel.child(text(Size::M, &cx.plain(&contact.name)).bold().heard());
    if !contact.how.is_empty() {
        panel = panel.child(text(Size::S, &cx.plain(&contact.how)).heard());
    }
    panel.child(cx.text(Size::Xs, &cx.words("support-building-filled")).colour(c.on_frame_soft).heard())
}

/// What happens when one asks, in three steps.
fn asking(cx: &DrawContext<'_>) -> View {
    let words = cx.words("support-asking");
    let mut panel = cx.sheet().gap(10.0).pad(Inset::xy(20.0, 18.0)).speak(Role::Group, words.text.clone());
    panel = panel.child(cx.heading(Size::S, &words, 2));
    for (place, id) in ["support-asking-1", "support-asking-2", "support-asking-3"].into_iter().enumerate() {
        panel = panel.child(step(cx, place + 1, &cx.words(id)));
    }
    panel
}

fn step(cx: &DrawContext<'_>, number: usize, words: &Words) -> View {
    let c = cx.colours;
    let digit = cx.text(Size::S, &DrawContext::latin(number.to_string())).bold().colour(c.primary).one_line();
    let circle = cx.row().centred().size(Vec2::splat(cx.px(28.0))).fill(c.primary_tint).round(FULL).child(digit);
    let text = cx.column().grow().child(cx.text(Size::S, words));
    let row = cx.row().across(AlignItems::FlexStart).gap(12.0).fixed().child(circle).child(text);
    row.speak(Role::Label, String::new()).saying(|spoken| {
        spoken.label = None;
        spoken.value = Some(cx.labelled(number, &words.text));
    })
}

/// The places that have lines, by their names; what holds everywhere is the last.
fn places(cx: &DrawContext<'_>, support: &Support) -> View {
    let words = cx.words(if support.is_chosen { "support-region" } else { "support-country" });
    let chosen = support.found.as_ref().ok().filter(|_| support.is_chosen).map(|found| found.region.as_str());
    let name = |region: &str| cx.words(&text_id::region(region));
    let mut regions: Vec<_> = support.regions.iter().collect();
    let is_guess = |region: &str| !support.is_chosen && region == support.guess;
    regions.sort_by_cached_key(|region| (region.as_str() == ANYWHERE, !is_guess(region.as_str()), name(region.as_str()).text));
    let is_known = regions.iter().any(|region| Some(region.as_str()) == chosen);
    let chips = regions.into_iter().enumerate().map(|(number, region)| {
        let on = Some(region.as_str()) == chosen;
        let chip = cx.radio_chip(Target::Region(number), Setting::Region(region.clone()), &name(region.as_str()), on);
        DrawContext::reachable(chip, on || number == 0 && !is_known)
    });
    let chips = cx.row().wrapping().gaps(6.0, 0.0).fixed().children(chips);
    let chips = chips.named(Target::Regions).arrows(Arrows::Grid).speak(Role::RadioGroup, words.text.clone());
    let title = cx.row().gap(8.0).fixed().child(cx.icon(Icon::Globe, Size::S, cx.colours.ink)).child(cx.heading(Size::S, &words, 2));
    cx.sheet().gap(6.0).pad(Inset::xy(20.0, 14.0)).child(title).child(chips)
}

fn lines(cx: &DrawContext<'_>, support: &Support) -> View {
    let sheet = cx.sheet().clipped();
    let note = |view: View| cx.column().pad(Inset::xy(20.0, 12.0)).child(view);
    let Ok(found) = &support.found else { return sheet.child(note(cx.say(Size::S, "support-broken"))) };
    let Nearest { region, lines, instead } = found;
    let title = cx.with("support-lines", "region", cx.words(&text_id::region(region)).text);
    let instead = if support.is_chosen { instead.then_some("support-none") } else { Some("page-choose-place") };
    let elsewhere = instead.map(|id| cx.text(Size::S, &cx.words(id)).heard());
    let top = cx.column().gap(4.0).fixed().pad(Inset { bottom: 12.0, ..Inset::xy(20.0, 14.0) });
    let top = top.child(cx.heading(Size::S, &title, 2)).maybe(elsewhere);
    // Room for the ring around the line that has focus.
    let list = cx.column().gap(6.0).pad(Inset::xy(8.0, 0.0));
    let mut list = list.named(Target::Lines).arrows(Arrows::Vertical).speak(Role::List, title.text);
    for (place, line) in lines.iter().enumerate() {
        list = list.child(draw_line(cx, support, (place, lines.len()), line)).child(cx.rule());
    }
    let quiet = |id| cx.text(Size::Xs, &cx.words(id)).colour(cx.colours.ink_soft).heard();
    let sure = wording::how_sure(lines.iter().map(|line| line.checked.as_deref())).map(quiet);
    sheet.child(top).child(list).child(note(cx.column().gap(6.0).child(quiet("support-general")).maybe(sure)))
}

/// Who answers comes first, then everything that one wants to know before ringing, then how sure it is.
fn draw_line(cx: &DrawContext<'_>, support: &Support, (place, of): (usize, usize), line: &SupportLine) -> View {
    let parts = [named(cx, line), contacts(cx, support, place, line), known(cx, line)];
    let padding = Inset::xy(12.0, 8.0);
    let row = if cx.is_single() {
        cx.column().gap(10.0).pad(padding).fixed().child(who(cx, line.answers)).children(parts)
    } else {
        let [named, contacts, known] = parts;
        let row = cx.row().gap(16.0).pad(padding).fixed().child(who(cx, line.answers)).child(named.grow());
        row.child(contacts.width(CONTACTS * cx.scale)).child(known.width(KNOWN * cx.scale))
    };
    let row = row.round(CONTROL).named(Target::SupportLine(place)).speak(Role::ListItem, spoken(cx, line));
    DrawContext::reachable(row.saying(|spoken| spoken.position = Some((place + 1, of))), place == 0)
}

fn who(cx: &DrawContext<'_>, answers: Answers) -> View {
    let icon = match answers {
        Answers::Charity => Icon::Heart,
        Answers::PublicService => Icon::Support,
        Answers::Ministry | Answers::Ombudsman | Answers::Justice => Icon::Columns,
        Answers::Specialist => Icon::People,
        Answers::Police => Icon::Badge,
        Answers::Emergency => Icon::Phone,
        Answers::Directory => Icon::List,
    };
    let colour = cx.colours.primary;
    let icon = cx.icon_px(icon, cx.px(26.0), colour);
    let words = cx.text(Size::Xs, &title(cx, answers)).bold().colour(colour);
    if cx.is_single() {
        return cx.row().gap(8.0).child(icon).child(cx.column().grow().child(words));
    }
    cx.column().across(AlignItems::Center).gap(2.0).width(WHO * cx.scale).child(icon).child(words.centred_text())
}

fn title(cx: &DrawContext<'_>, answers: Answers) -> Words {
    cx.attribute(answers.text_id(), "title")
}

fn named(cx: &DrawContext<'_>, line: &SupportLine) -> View {
    let whom = [cx.words(line.topic.text_id()).text, wording::for_whom(cx.texts, line.for_whom)];
    cx.column().child(cx.text(Size::S, &cx.plain(&line.name)).bold()).child(cx.text(Size::S, &cx.list(&whom)))
}

fn contacts(cx: &DrawContext<'_>, support: &Support, place: usize, line: &SupportLine) -> View {
    let ways = line.contacts.iter().enumerate().map(|(way, contact)| {
        // A number stays on one line.
        let unbroken = contact.number.as_ref().map(|number| number.replace(' ', "\u{A0}"));
        let words = cx.plain(wording::contact(cx.texts, &Contact { number: unbroken, ..contact.clone() }));
        let Some(number) = &contact.number else { return cx.text(Size::S, &words) };
        let at = NumberAt { line: place, way };
        let written = cx.column().child(cx.text(Size::M, &words).bold());
        let copy = cx.row().fixed().pad(Inset::xy(0.0, 3.0)).child(copy(cx, at, number));
        written.child(copy).maybe(copied(cx, support, at))
    });
    let when = wording::when(cx.texts, line).map(|when| cx.text(Size::Xs, &cx.plain(when)));
    cx.column().gap(2.0).children(ways).maybe(when)
}

/// What copies a number. It stands among the lines that arrows walk over, right behind its own.
fn copy(cx: &DrawContext<'_>, at: NumberAt, number: &str) -> View {
    let (c, words) = (cx.colours, cx.words("copy-number"));
    let label = cx.labelled(&words.text, &singly(number));
    let chip = cx.row().gap(8.0).min_height(cx.px(32.0)).pad(Inset::xy(10.0, 2.0)).edge(1.0, c.line_strong).round(CONTROL);
    let chip = chip.child(cx.icon(Icon::Copy, Size::Xs, c.ink)).child(cx.few_words(cx.text(Size::Xs, &words)));
    let button = cx.row().centred().fixed().min_height(TARGET).round(CONTROL).button(Target::CopyNumber(at), AppIntent::Copy(at), label);
    cx.yielding(DrawContext::reachable(button.child(cx.yielding(chip)), false))
}

/// What came of it, where that was asked for.
fn copied(cx: &DrawContext<'_>, support: &Support, at: NumberAt) -> Option<View> {
    let copied = support.copied.as_ref().filter(|copied| copied.at == at && copied.worked.is_some())?;
    let number = copied.number.replace(' ', "\u{A0}");
    let text = cx.text(Size::Xs, &cx.plain(copied_words(cx.texts, copied, number))).bold().heard();
    let icon = (copied.worked == Some(true)).then(|| cx.icon(Icon::Check, Size::Xs, cx.colours.ink));
    Some(
        cx.row()
            .gap(8.0)
            .fixed()
            .pad(Inset { top: 2.0, bottom: 6.0, ..Inset::default() })
            .maybe(icon)
            .child(cx.column().grow().child(text)),
    )
}

/// Whether they ask for a name, and how sure all this is. What makes it doubtful stands in a border.
fn known(cx: &DrawContext<'_>, line: &SupportLine) -> View {
    let quiet = |words: &Words| cx.text(Size::Xs, words).colour(cx.colours.ink_soft);
    let status = cx.words(line.status.text_id());
    let is_doubtful = matches!(line.status, Status::Conflict | Status::Unverified);
    let status = if is_doubtful { doubt(cx, None, &status) } else { quiet(&status) };
    let checked = wording::checked(cx.texts, line.checked.as_deref()).map(|checked| {
        if wording::is_long_ago(line.checked.as_deref()) {
            return doubt(cx, Some(Icon::Clock), &cx.plain(checked));
        }
        let icon = cx.icon(Icon::Clock, Size::Xs, cx.colours.ink_soft);
        cx.row().gap(6.0).fixed().child(icon).child(cx.column().grow().child(quiet(&cx.plain(checked))))
    });
    let name_needed = wording::name_needed(line).map(|id| cx.text(Size::Xs, &cx.words(id)));
    let source = wording::source(cx.texts, line).map(|source| quiet(&cx.plain(source)));
    cx.column().gap(4.0).maybe(name_needed).maybe(checked).child(status).maybe(source)
}

fn doubt(cx: &DrawContext<'_>, icon: Option<Icon>, words: &Words) -> View {
    let c = cx.colours;
    let note = cx.row().gap(6.0).pad(Inset::xy(6.0, 2.0)).fill(c.inset).edge(cx.stroke(), c.line_strong).round(CONTROL);
    let note = note.maybe(icon.map(|icon| cx.icon(icon, Size::Xs, c.ink)));
    // In a row, it is as wide as its words and no wider than its column.
    cx.row().fixed().child(note.child(cx.column().child(cx.text(Size::Xs, words).bold())))
}

/// A line as it is read aloud, with its digits one by one.
fn spoken(cx: &DrawContext<'_>, line: &SupportLine) -> String {
    let texts = cx.texts;
    let mut parts = vec![title(cx, line.answers).text, singly(&line.name), cx.words(line.topic.text_id()).text];
    parts.push(wording::for_whom(texts, line.for_whom));
    parts.extend(line.contacts.iter().map(|contact| {
        let number = contact.number.as_deref().map(singly);
        wording::contact(texts, &Contact { number, ..contact.clone() })
    }));
    parts.extend(wording::hours(texts, &line.hours));
    parts.extend([wording::cost(line), wording::name_needed(line)].into_iter().flatten().map(|id| texts.words(id)));
    parts.extend(wording::checked(texts, line.checked.as_deref()));
    parts.push(texts.words(line.status.text_id()));
    parts.extend(wording::source(texts, line));
    parts.join(". ")
}
