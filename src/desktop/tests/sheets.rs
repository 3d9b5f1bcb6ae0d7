//! The sheets and the calendar: what they say, to eyes and to screen readers.

use crate::app::calendar::{Calendar, Move};
use crate::app::contact::Contact;
use crate::app::preferences::{Pace, Preferences, TEXT_SIZES};
use crate::app::support::Support;
use crate::app::{Cover, Intent, Model, Opening, Screen};
use crate::desktop::look::theme::Tokens;
use crate::desktop::screens;
use crate::desktop::view::{Content, Name, Stop, View};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::library::Library;
use crate::library::nearest::Unreadable;
use crate::story::text_id;
use accesskit::Role;
use bevy::color::Color;
use bevy::math::Vec2;
use jiff::civil::date;
use std::collections::BTreeSet;

const WIDE: Vec2 = Vec2::new(1366.0, 768.0);
const SMALL: Vec2 = Vec2::new(320.0, 200.0);

fn model(language: &str, contact: Option<Contact>) -> Model {
    Model::open(Opening {
        library: Library::built_in().expect("what is built in opens"),
        preferences: Preferences { region: Some("gb".to_owned()), ..Preferences::default() },
        wishes: Vec::new(),
        language: Some(language.parse().expect("is a language")),
        scenario: None,
        region: String::new(),
        contact,
    })
    .expect("the app’s own texts are in order")
}

/// Every view of a tree, parents first.
fn all(view: &View) -> Vec<&View> {
    let mut views = vec![view];
    views.extend(view.children.iter().flat_map(all));
    views
}

/// The views whose names begin like this.
fn named<'v>(view: &'v View, kind: &str) -> Vec<&'v View> {
    all(view).into_iter().filter(|view| view.name.is_some_and(|Name(name, _)| name == kind)).collect()
}

/// What a screen reader says, without the marks that only letters in a line need.
fn said(view: &View) -> Vec<String> {
    let plain = |text: &String| text.replace(['\u{2068}', '\u{2069}'], "");
    let spoken = all(view).into_iter().filter_map(|view| view.spoken.as_ref());
    spoken.flat_map(|spoken| [&spoken.label, &spoken.value, &spoken.description].into_iter().flatten().map(plain)).collect()
}

/// What stands there to be read.
fn written(view: &View) -> String {
    view.text().replace(['\u{2068}', '\u{2069}'], "")
}

fn words(model: &Model, id: &str) -> String {
    model.texts.words(id)
}

fn press(model: &mut Model, view: &View, kind: &str, number: usize) {
    let found = named(view, kind).into_iter().find(|view| view.name.is_some_and(|Name(_, place)| place == number));
    model.act(found.and_then(|view| view.press.as_ref()).expect("can be pressed"));
}

#[test]
fn support_opens_over_everything_and_gives_it_back() {
    let mut model = model("en", None);
    model.act(&Intent::Choose(model.catalog.cards[0].id.clone()));
    model.act(&Intent::Play);
    for close in [Intent::Support, Intent::Back] {
        model.act(&Intent::Support);
        assert!(written(&screens::draw(&model, WIDE)).contains(&words(&model, "support-title")));
        model.act(&close);
        assert_eq!((model.cover, model.screen), (None, Screen::Story));
    }
}

#[test]
fn a_line_is_said_in_full_with_single_digits() {
    let mut model = model("en", None);
    model.act(&Intent::Support);
    let view = screens::draw(&model, WIDE);
    let lines = named(&view, "support-line");
    let first = lines.first().and_then(|line| line.spoken.as_ref()).expect("there is a line");
    let label = first.label.clone().unwrap_or_default().replace(['\u{2068}', '\u{2069}'], "");
    assert!(label.starts_with("Charity. Childline. any worry. under 19. call 0 8 0 0, 1 1 1 1. chat"), "{label}");
    assert!(label.contains("every day, all day. free") && label.contains(&words(&model, "checked-never")), "{label}");
    assert_eq!((first.role, first.position), (Role::ListItem, Some((1, lines.len()))));
}

#[test]
fn a_number_is_never_broken_over_two_lines() {
    for language in ["en", "ar"] {
        let mut model = model(language, None);
        model.act(&Intent::Support);
        let text = written(&screens::draw(&model, WIDE));
        assert!(text.contains("0800\u{A0}1111") && !text.contains("0800 1111"), "{language}");
    }
}

#[test]
fn what_was_never_checked_stands_in_a_border() {
    let mut model = model("en", None);
    model.act(&Intent::Support);
    let view = screens::draw(&model, WIDE);
    let never = words(&model, "checked-never");
    let lines = named(&view, "support-line");
    let notes = all(&view).into_iter().filter(|view| view.edge != Color::NONE && written(view) == never).count();
    assert_eq!(notes, lines.len());
}

#[test]
fn another_place_shows_other_lines_and_is_kept() {
    let mut model = model("en", None);
    model.act(&Intent::Support);
    let view = screens::draw(&model, WIDE);
    let on = |view: &View| {
        let chips = named(view, "region");
        let on = chips.iter().filter(|chip| chip.spoken.as_ref().is_some_and(|spoken| spoken.toggled == Some(true)));
        on.map(|chip| (written(chip), chip.stop)).collect::<Vec<_>>()
    };
    assert_eq!(on(&view), [("United Kingdom".to_owned(), Stop::Tab)]);
    let france = named(&view, "region").iter().position(|chip| written(chip) == "France").expect("France has lines");
    press(&mut model, &view, "region", france);
    let view = screens::draw(&model, WIDE);
    assert_eq!(on(&view), [("France".to_owned(), Stop::Tab)]);
    assert!(written(&view).contains("Allô Enfance"));
    assert!(model.unsaved && model.preferences.region.as_deref() == Some("fr"));
}

#[test]
fn an_unknown_country_is_said_to_be_unknown() {
    let mut model = model("en", None);
    model.preferences.region = Some("zz".to_owned());
    model.act(&Intent::Support);
    let text = written(&screens::draw(&model, WIDE));
    assert!(text.contains(&words(&model, "support-none")) && text.contains("findahelpline"));
}

#[test]
fn lines_that_cannot_be_read_are_said_to_be_so() {
    let mut model = model("en", None);
    model.act(&Intent::Support);
    model.support = Some(Support { regions: Vec::new(), found: Err(Unreadable) });
    let text = written(&screens::draw(&model, WIDE));
    assert!(text.contains(&words(&model, "support-broken")) && text.contains(&words(&model, "support-building-ask")));
}

#[test]
fn the_building_has_its_contact_or_says_whom_to_ask() {
    let contact = Contact { name: "Ms Berg".to_owned(), how: "Room 12".to_owned() };
    for (contact, shown, hidden) in
        [(None, "support-building-ask", "support-building-filled"), (Some(contact), "support-building-filled", "support-building-ask")]
    {
        let mut model = model("en", contact.clone());
        model.act(&Intent::Support);
        let text = written(&screens::draw(&model, WIDE));
        assert!(text.contains(&words(&model, shown)) && !text.contains(&words(&model, hidden)));
        assert_eq!(text.contains("Ms Berg Room 12"), contact.is_some());
    }
}

#[test]
fn every_setting_is_a_group_of_which_one_is_on_and_changes_at_once() {
    let mut model = model("en", None);
    model.act(&Intent::Display);
    let view = screens::draw(&model, WIDE);
    let groups: Vec<&View> =
        all(&view).into_iter().filter(|view| view.spoken.as_ref().is_some_and(|spoken| spoken.role == Role::RadioGroup)).collect();
    assert_eq!(groups.len(), 5);
    for group in groups {
        let radios: Vec<&View> = all(group).into_iter().filter(|view| view.press.is_some()).collect();
        assert!(radios.iter().all(|radio| radio.spoken.as_ref().is_some_and(|spoken| spoken.role == Role::RadioButton)));
        let on = radios.iter().filter(|radio| radio.spoken.as_ref().is_some_and(|spoken| spoken.toggled == Some(true)));
        assert_eq!(on.map(|radio| radio.stop).collect::<Vec<_>>(), [Stop::Tab]);
        assert!(group.arrows.is_some());
    }
    for (kind, number) in
        [("display-contrast", 1), ("display-movement", 1), ("display-pace", 0), ("display-text-size", TEXT_SIZES.len() - 1)]
    {
        press(&mut model, &view, kind, number);
    }
    let Preferences { text_size, high_contrast, less_movement, pace, .. } = model.preferences;
    assert_eq!((text_size, high_contrast, less_movement, pace), (200, true, true, Pace::Slow));
    // Less movement outweighs the pace.
    assert_eq!((model.pace(), model.unsaved), (Pace::AllAtOnce, true));
    press(&mut model, &view, "display-language", 1);
    assert_eq!(model.language.to_string(), "ar");
    assert!(written(&screens::draw(&model, WIDE)).contains(&words(&model, "display-title")));
    press(&mut model, &view, "cover-back", 0);
    assert_eq!(model.cover, None);
}

#[test]
fn about_says_what_is_kept_and_under_which_licences() {
    let mut model = model("en", None);
    model.act(&Intent::Display);
    model.act(&Intent::About);
    assert_eq!(model.cover, Some(Cover::About));
    let text = written(&screens::draw(&model, WIDE));
    for part in
        ["never stored", "MIT or Apache", "CC BY 4.0", "SIL Open Font License", env!("CARGO_PKG_VERSION"), &words(&model, "not-reviewed")]
    {
        assert!(text.contains(part), "{part}");
    }
}

fn diagnostic(line: u32) -> Diagnostic {
    let place = Place { file: "assets/scenarios/a/scenario.ron".to_owned(), line, column: 3 };
    Diagnostic { place, code: Code::MALFORMED, message: format!("what {line}"), help: format!("help {line}") }
}

#[test]
fn trouble_names_place_code_message_and_help_and_has_an_end() {
    let mut model = model("ar", None);
    model.show_trouble((1..=100).map(diagnostic).collect());
    let view = screens::draw(&model, WIDE);
    let findings = named(&view, "trouble");
    let first = findings.first().expect("there is one");
    assert_eq!(written(first), "assets/scenarios/a/scenario.ron:1:3 · SL002 what 1 help 1");
    assert!(all(first).iter().all(|view| !matches!(&view.content, Content::Text(block) if block.rtl)), "English is written from the left");
    assert_eq!(first.spoken.as_ref().and_then(|spoken| spoken.language.as_deref()), Some("en"));
    assert!(findings.len() < 100 && written(&view).contains(&(100 - findings.len()).to_string()));
    assert!(written(&view).contains(&words(&model, "trouble-line")));
}

fn at_june(language: &str) -> Model {
    let mut model = model(language, None);
    model.exit = Some(Calendar::at(date(2026, 6, 17)));
    model
}

#[test]
fn the_calendar_says_only_calendar_things() {
    let model = at_june("en");
    let view = screens::draw(&model, WIDE);
    let said = said(&view);
    assert_eq!(said.first().map(String::as_str), Some("Calendar, June 2026"));
    let own: Vec<String> = (1..=7).map(|day| words(&model, &text_id::weekday(day))).collect();
    let months: Vec<String> = (1..=12).map(|month| words(&model, &text_id::month(month))).collect();
    let controls = ["calendar-today", "calendar-month", "calendar-year", "calendar-more", "calendar-before", "calendar-after"]
        .map(|id| words(&model, id));
    for text in said.iter().filter(|text| !text.is_empty()) {
        let is_day = months.iter().any(|month| text.contains(month.as_str()));
        assert!(is_day || own.contains(text) || controls.contains(text), "{text:?}");
    }
    assert!(said.contains(&"17 June, Today".to_owned()) && said.contains(&"1 July".to_owned()));
    assert_eq!(model.title(), "Calendar");
}

#[test]
fn the_calendar_has_no_colour_of_the_product() {
    let exit = &Tokens::get().neutral_exit;
    let own = [
        exit.exit_ground,
        exit.exit_ink,
        exit.exit_soft,
        exit.exit_other_month,
        exit.exit_line,
        exit.exit_control,
        exit.exit_today,
        exit.exit_on_today,
        Color::NONE,
    ];
    for (language, high_contrast, year) in [("en", false, false), ("ar", true, true), ("en", true, false), ("en", false, true)] {
        let mut model = at_june(language);
        model.preferences.high_contrast = high_contrast;
        model.act(&Intent::Calendar(if year { Move::Year } else { Move::Month }));
        model.act(&Intent::Calendar(Move::More));
        for view in all(&screens::draw(&model, WIDE)) {
            let content = match &view.content {
                Content::Text(block) => block.colour,
                Content::Icon { colour, .. } => *colour,
                Content::Box => Color::NONE,
            };
            for colour in [view.fill, view.edge, content] {
                assert!(own.contains(&colour), "{colour:?} of {:?}", view.name);
            }
            assert!(view.stop == Stop::No || view.focus_colour == Some(exit.exit_ink), "{:?}", view.name);
        }
    }
}

#[test]
fn a_week_begins_as_it_does_in_the_language() {
    for (language, first) in [("en", 1), ("ar", 6)] {
        let model = at_june(language);
        let view = screens::draw(&model, WIDE);
        let names = all(&view).into_iter().filter_map(|view| view.spoken.as_ref()).filter(|spoken| spoken.role == Role::ColumnHeader);
        let names: Vec<String> = names.filter_map(|spoken| spoken.label.clone()).collect();
        let wanted: Vec<String> = (0..7).map(|day| words(&model, &text_id::weekday((first - 1 + day) % 7 + 1))).collect();
        assert_eq!(names, wanted, "{language}");
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), 7);
    }
}

#[test]
fn a_year_has_twelve_months_and_each_opens() {
    let mut model = at_june("en");
    model.act(&Intent::Calendar(Move::Year));
    for size in [WIDE, SMALL] {
        let view = screens::draw(&model, size);
        let presses: Vec<_> = named(&view, "calendar-show-month").into_iter().filter_map(|view| view.press.clone()).collect();
        assert_eq!(presses, (1..=12).map(|month| Intent::Calendar(Move::ShowMonth(month))).collect::<Vec<_>>());
    }
    model.act(&Intent::Calendar(Move::ShowMonth(2)));
    assert!(written(&screens::draw(&model, WIDE)).starts_with("February 2026"));
}

#[test]
fn the_way_back_is_in_the_menu_and_nowhere_else() {
    for size in [WIDE, SMALL] {
        let mut model = at_june("en");
        assert!(named(&screens::draw(&model, size), "calendar-open").is_empty());
        model.act(&Intent::Calendar(Move::More));
        let view = screens::draw(&model, size);
        let open = named(&view, "calendar-open").first().and_then(|view| view.press.clone()).expect("is in the menu");
        model.act(&open);
        assert_eq!((model.exit.is_none(), model.screen), (true, Screen::Home));
    }
}

#[test]
fn no_day_is_wider_than_its_column_in_the_smallest_window_with_the_largest_letters() {
    let mut model = at_june("en");
    model.preferences.text_size = 200;
    let view = screens::draw(&model, SMALL);
    let cells = all(&view).into_iter().filter(|view| view.spoken.as_ref().is_some_and(|spoken| spoken.role == Role::Cell));
    let widths: Vec<f32> =
        cells.filter_map(|cell| if let bevy::ui::Val::Px(px) = cell.children[0].node.width { Some(px) } else { None }).collect();
    assert_eq!(widths.len(), 35);
    assert!(widths.iter().all(|width| *width <= (SMALL.x - 24.0) / 7.0));
}
