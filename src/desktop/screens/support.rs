//! Who to talk to: somebody in the building, what happens when one asks, and the lines of a country. One step from everywhere.
//!
//! Owns: how a line is laid out and read aloud. Which lines are shown is the model's business, their words are [`wording`]'s.

use super::super::icons::Icon;
use super::super::look::Look;
use super::super::theme::{Breadth, Size};
use super::super::view::{Arrows, Inset, Name, View, Words};
use super::super::widgets::{CONTROL, FULL, SHEET};
use super::cover;
use crate::app::Intent;
use crate::app::support::Support;
use crate::library::Nearest;
use crate::library::nearest::ANYWHERE;
use crate::library::{Answers, Contact, Status, SupportLine};
use crate::story::text_id;
use crate::wording::{self, variant_id};
use accesskit::Role;
use bevy::math::Vec2;
use bevy::ui::AlignItems;

/// The width of what stands beside the lines, and of the columns of a line, at 100 %.
const BESIDE: f32 = 404.0;
const WHO: f32 = 108.0;
const CONTACTS: f32 = 196.0;
const KNOWN: f32 = 232.0;

pub(super) fn draw(look: &Look<'_>) -> View {
    let Some(support) = &look.model.support else { return look.column() };
    let opening = cover::opening(look, &look.words("support-title"), Some(&look.words("talk-opening")));
    let (building, asking, places, lines) = (building(look), asking(look), places(look, support), lines(look, support));
    let body = match look.breadth() {
        Breadth::Wide => {
            let beside = look.column().gap(16.0).width(BESIDE * look.scale).children([building, places, asking]);
            look.row().across(AlignItems::FlexStart).gap(16.0).child(beside).child(lines.grow())
        }
        Breadth::Compact => {
            let row = look.row().across(AlignItems::Stretch).gap(16.0).child(building.grow()).child(asking.grow());
            look.column().gap(16.0).child(row).children([places, lines])
        }
        Breadth::Single => look.column().gap(16.0).children([building, asking, places, lines]),
    };
    cover::page(look, "support-page", look.column().gap(12.0).child(opening).child(body))
}

/// Whom to talk to here; on the colour of the band, because it is nearest.
fn building(look: &Look<'_>) -> View {
    let c = look.colours;
    let heading = look.words("support-building");
    let text = |size, words: &Words| look.text(size, words).colour(c.on_frame);
    let title = text(Size::Xs, &heading).speak(Role::Heading, heading.text.clone()).saying(|spoken| spoken.level = Some(2));
    let title = look.row().gap(8.0).fixed().child(look.icon(Icon::House, Size::Xs, c.on_frame)).child(look.column().grow().child(title));
    let mut panel = look.column().gap(8.0).pad(Inset::xy(20.0, 18.0)).fill(c.frame).round(SHEET);
    panel = panel.speak(Role::Group, heading.text).child(title);
    if look.strong {
        panel = panel.edge(2.0, c.frame_line);
    }
    let Some(contact) = &look.model.contact else {
        return panel.child(text(Size::M, &look.words("support-building-ask")).bold().heard());
    };
    panel = panel.child(text(Size::M, &look.plain(&contact.name)).bold().heard());
    if !contact.how.is_empty() {
        panel = panel.child(text(Size::S, &look.plain(&contact.how)).heard());
    }
    panel.child(look.text(Size::Xs, &look.words("support-building-filled")).colour(c.on_frame_soft).heard())
}

/// What happens when one asks, in three steps.
fn asking(look: &Look<'_>) -> View {
    let words = look.words("support-asking");
    let mut panel = look.sheet().gap(10.0).pad(Inset::xy(20.0, 18.0)).speak(Role::Group, words.text.clone());
    panel = panel.child(look.heading(Size::S, &words, 2));
    for (place, id) in ["support-asking-1", "support-asking-2", "support-asking-3"].into_iter().enumerate() {
        panel = panel.child(step(look, place + 1, &look.words(id)));
    }
    panel
}

fn step(look: &Look<'_>, number: usize, words: &Words) -> View {
    let c = look.colours;
    let digit = look.text(Size::S, &Look::latin(number.to_string())).bold().colour(c.primary).one_line();
    let circle = look.row().centred().size(Vec2::splat(look.px(28.0))).fill(c.primary_tint).round(FULL).child(digit);
    let text = look.column().grow().child(look.text(Size::S, words));
    let row = look.row().across(AlignItems::FlexStart).gap(12.0).fixed().child(circle).child(text);
    row.speak(Role::Label, String::new()).saying(|spoken| {
        spoken.label = None;
        spoken.value = Some(format!("{number}: {}", words.text));
    })
}

/// The places that have lines, by their names; what holds everywhere is the last.
fn places(look: &Look<'_>, support: &Support) -> View {
    let words = look.words("support-region");
    let chosen = support.found.as_ref().map_or(look.model.region(), |found| found.region.as_str());
    let name = |region: &str| look.words(&text_id::region(region));
    let mut regions: Vec<_> = support.regions.iter().collect();
    regions.sort_by_cached_key(|region| (region.as_str() == ANYWHERE, name(region.as_str()).text));
    let is_known = regions.iter().any(|region| region.as_str() == chosen);
    let chips = regions.into_iter().enumerate().map(|(number, region)| {
        let on = region.as_str() == chosen;
        let chip = look.radio_chip(Name("region", number), Intent::Region(region.clone()), &name(region.as_str()), on);
        Look::reachable(chip, on || number == 0 && !is_known)
    });
    let chips = look.row().wrapping().gaps(6.0, 0.0).fixed().children(chips);
    let chips = chips.named("regions", 0).arrows(Arrows::Grid).speak(Role::RadioGroup, words.text.clone());
    let title =
        look.row().gap(8.0).fixed().child(look.icon(Icon::Globe, Size::S, look.colours.ink)).child(look.heading(Size::S, &words, 2));
    look.sheet().gap(6.0).pad(Inset::xy(20.0, 14.0)).child(title).child(chips)
}

fn lines(look: &Look<'_>, support: &Support) -> View {
    let sheet = look.sheet().clipped();
    let note = |view: View| look.column().pad(Inset::xy(20.0, 12.0)).child(view);
    let Ok(found) = &support.found else { return sheet.child(note(look.say(Size::S, "support-broken"))) };
    let Nearest { region, lines, instead } = found;
    let title = look.with("support-lines", "region", look.words(&text_id::region(region)).text);
    let elsewhere = instead.then(|| look.text(Size::S, &look.words("support-none")).heard());
    let top = look.column().gap(4.0).fixed().pad(Inset { bottom: 12.0, ..Inset::xy(20.0, 14.0) });
    let top = top.child(look.heading(Size::S, &title, 2)).maybe(elsewhere);
    // Room for the ring around the line that has focus.
    let list = look.column().gap(6.0).pad(Inset::xy(8.0, 0.0));
    let mut list = list.named("lines", 0).arrows(Arrows::Vertical).speak(Role::List, title.text);
    for (place, line) in lines.iter().enumerate() {
        list = list.child(draw_line(look, place, lines.len(), line)).child(look.rule());
    }
    let general = look.text(Size::Xs, &look.words("support-general")).colour(look.colours.ink_soft).heard();
    sheet.child(top).child(list).child(note(general))
}

/// Who answers comes first, then everything that one wants to know before ringing, then how sure it is.
fn draw_line(look: &Look<'_>, place: usize, of: usize, line: &SupportLine) -> View {
    let parts = [named(look, line), contacts(look, line), known(look, line)];
    let padding = Inset::xy(12.0, 8.0);
    let row = if look.is_single() {
        look.column().gap(10.0).pad(padding).fixed().child(who(look, line.answers)).children(parts)
    } else {
        let [named, contacts, known] = parts;
        let row = look.row().gap(16.0).pad(padding).fixed().child(who(look, line.answers)).child(named.grow());
        row.child(contacts.width(CONTACTS * look.scale)).child(known.width(KNOWN * look.scale))
    };
    let row = row.round(CONTROL).named("support-line", place).speak(Role::ListItem, spoken(look, line));
    Look::reachable(row.saying(|spoken| spoken.position = Some((place + 1, of))), place == 0)
}

fn who(look: &Look<'_>, answers: Answers) -> View {
    let icon = match answers {
        Answers::Charity => Icon::Heart,
        Answers::PublicService => Icon::Support,
        Answers::Ministry | Answers::Ombudsman | Answers::Justice => Icon::Columns,
        Answers::Specialist => Icon::People,
        Answers::Police => Icon::Badge,
        Answers::Emergency => Icon::Phone,
        Answers::Directory => Icon::List,
    };
    let colour = look.colours.primary;
    let icon = look.icon_px(icon, look.px(26.0), colour);
    let words = look.text(Size::Xs, &title(look, answers)).bold().colour(colour);
    if look.is_single() {
        return look.row().gap(8.0).child(icon).child(look.column().grow().child(words));
    }
    look.column().across(AlignItems::Center).gap(2.0).width(WHO * look.scale).child(icon).child(words.centred_text())
}

fn title(look: &Look<'_>, answers: Answers) -> Words {
    look.attribute(&variant_id("answers", answers), "title")
}

fn named(look: &Look<'_>, line: &SupportLine) -> View {
    let whom = [look.words(&variant_id("topic", line.topic)).text, wording::for_whom(look.texts, line.for_whom)];
    look.column().child(look.text(Size::S, &look.plain(&line.name)).bold()).child(look.text(Size::S, &look.list(&whom)))
}

fn contacts(look: &Look<'_>, line: &SupportLine) -> View {
    let ways = line.contacts.iter().map(|contact| {
        // A number stays on one line.
        let number = contact.number.as_ref().map(|number| number.replace(' ', "\u{A0}"));
        let words = look.plain(wording::contact(look.texts, &Contact { number, ..contact.clone() }));
        if contact.number.is_some() { look.text(Size::M, &words).bold() } else { look.text(Size::S, &words) }
    });
    look.column().gap(2.0).children(ways).child(look.text(Size::Xs, &look.plain(wording::when(look.texts, line))))
}

/// Whether they ask for a name, and how sure all this is. What makes it doubtful stands in a border.
fn known(look: &Look<'_>, line: &SupportLine) -> View {
    let quiet = |words: &Words| look.text(Size::Xs, words).colour(look.colours.ink_soft);
    let status = look.words(&variant_id("status", line.status));
    let is_doubtful = matches!(line.status, Status::Conflict | Status::Unverified);
    let status = if is_doubtful { doubt(look, None, &status) } else { quiet(&status) };
    let checked = look.plain(wording::checked(look.texts, line.checked.as_deref()));
    let checked = if wording::is_long_ago(line.checked.as_deref()) {
        doubt(look, Some(Icon::Clock), &checked)
    } else {
        let icon = look.icon(Icon::Clock, Size::Xs, look.colours.ink_soft);
        look.row().gap(6.0).fixed().child(icon).child(look.column().grow().child(quiet(&checked)))
    };
    let column = look.column().gap(4.0).child(look.text(Size::Xs, &look.words(&variant_id("name", line.name_needed))));
    column.child(checked).child(status).child(quiet(&look.plain(wording::source(look.texts, line))))
}

fn doubt(look: &Look<'_>, icon: Option<Icon>, words: &Words) -> View {
    let c = look.colours;
    let note = look.row().gap(6.0).pad(Inset::xy(6.0, 2.0)).fill(c.inset).edge(look.stroke(), c.line_strong).round(CONTROL);
    let note = note.maybe(icon.map(|icon| look.icon(icon, Size::Xs, c.ink)));
    // In a row, it is as wide as its words and no wider than its column.
    look.row().fixed().child(note.child(look.column().child(look.text(Size::Xs, words).bold())))
}

/// A line as it is read aloud, with its digits one by one.
fn spoken(look: &Look<'_>, line: &SupportLine) -> String {
    let texts = look.texts;
    let mut parts = vec![title(look, line.answers).text, singly(&line.name), look.words(&variant_id("topic", line.topic)).text];
    parts.push(wording::for_whom(texts, line.for_whom));
    parts.extend(line.contacts.iter().map(|contact| {
        let number = contact.number.as_deref().map(singly);
        wording::contact(texts, &Contact { number, ..contact.clone() })
    }));
    parts.push(wording::hours(texts, &line.hours));
    parts.extend([variant_id("cost", line.cost), variant_id("name", line.name_needed)].map(|id| texts.words(&id)));
    parts.push(wording::checked(texts, line.checked.as_deref()));
    parts.extend([texts.words(&variant_id("status", line.status)), wording::source(texts, line)]);
    parts.join(". ")
}

/// A number with its digits one by one and a breath between its groups: `0800 1111` is “0 8 0 0, 1 1 1 1”.
fn singly(number: &str) -> String {
    let mut said = String::new();
    let mut before = ' ';
    let mut letters = number.chars().peekable();
    while let Some(letter) = letters.next() {
        let next_is_digit = letters.peek().is_some_and(char::is_ascii_digit);
        match letter {
            ' ' if before.is_ascii_digit() && next_is_digit => said.push_str(", "),
            _ if letter.is_ascii_digit() && before.is_ascii_digit() => said.extend([' ', letter]),
            _ => said.push(letter),
        }
        before = letter;
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_read_singly() {
        for (number, said) in [
            ("0800 1111", "0 8 0 0, 1 1 1 1"),
            ("116 123", "1 1 6, 1 2 3"),
            ("119 Allô", "1 1 9 Allô"),
            ("+32 2 555", "+3 2, 2, 5 5 5"),
            ("", ""),
        ] {
            assert_eq!(singly(number), said);
        }
    }
}
