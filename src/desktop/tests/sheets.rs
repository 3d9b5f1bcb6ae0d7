//! The sheets and the calendar: what they say, to eyes and to screen readers.

use crate::app::calendar::Move;
use crate::app::outcome::Outcome;
use crate::app::preferences::{Pace, Preferences, TEXT_SIZES};
use crate::app::support::Support;
use crate::app::target::Group;
use crate::app::{AppIntent, Cover, Model, Opening, Setting};
use crate::app::{Place, Target};
use crate::contact::Contact;
use crate::desktop::look::theme::Tokens;
use crate::desktop::screens;
use crate::desktop::tests::harness::languages;
use crate::desktop::view::{Content, Field, Stop, View};
use crate::diagnostic::{Code, Diagnostic};
use crate::language::REFERENCE;
use crate::library::Library;
use crate::library::nearest::Unreadable;
use crate::story::{Id, text_id};
use accesskit::Role;
use bevy::color::Color;
use bevy::math::Vec2;
use jiff::civil::date;
use std::collections::BTreeSet;

const WIDE: Vec2 = Vec2::new(1366.0, 768.0);
const SMALL: Vec2 = Vec2::new(320.0, 200.0);

fn model(language: &str, contact: Option<Contact>) -> Model {
    Model::open(Opening {
        library: Library::built_in().expect("what is built in opens").into(),
        preferences: Preferences { region: Some("gb".to_owned()), ..Preferences::default() },
        wishes: Vec::new(),
        language: Some(language.parse().expect("is a language")),
        scenario: None,
        region: String::new(),
        contact,
        today: date(2026, 6, 17),
        archive: Box::new(crate::app::leading::archive::NoArchive),
    })
    .expect("the app’s own texts are in order")
}

/// Every view of a tree, parents first.
fn all(view: &View) -> Vec<&View> {
    let mut views = vec![view];
    views.extend(view.children.iter().flat_map(all));
    views
}

/// The views whose names are such.
fn named(view: &View, is: impl Fn(Target) -> bool) -> Vec<&View> {
    all(view).into_iter().filter(|view| view.name.is_some_and(&is)).collect()
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

fn press(model: &mut Model, view: &View, name: Target) -> Outcome {
    let found = named(view, |other| other == name).into_iter().next();
    model.act(found.and_then(|view| view.press.as_ref()).expect("can be pressed"))
}

#[test]
fn support_opens_over_everything_and_gives_it_back() {
    let mut model = model(REFERENCE, None);
    model.act(&AppIntent::Choose(model.catalog.cards[0].id.clone()).into());
    model.act(&AppIntent::Play.into());
    for close in [AppIntent::Support.into(), AppIntent::Back.into()] {
        model.act(&AppIntent::Support.into());
        assert!(written(&screens::draw(&model, WIDE)).contains(&words(&model, "support-title")));
        model.act(&close);
        assert!(model.open_story().is_some());
    }
}

#[test]
fn a_line_is_said_in_full_with_single_digits() {
    let mut model = model(REFERENCE, None);
    model.act(&AppIntent::Support.into());
    let view = screens::draw(&model, WIDE);
    let lines = named(&view, |name| matches!(name, Target::SupportLine(_)));
    let first = lines.first().and_then(|line| line.spoken.as_ref()).expect("there is a line");
    let label = first.label.clone().unwrap_or_default().replace(['\u{2068}', '\u{2069}'], "");
    assert!(label.starts_with("Charity. Childline. any worry. under 19. call 0 8 0 0, 1 1 1 1. chat"), "{label}");
    assert!(label.contains("every day, all day. free"), "{label}");
    assert_eq!((first.role, first.position), (Role::ListItem, Some((1, lines.len()))));
}

#[test]
fn a_number_is_never_broken_over_two_lines() {
    for language in languages() {
        let mut model = model(language.as_str(), None);
        model.act(&AppIntent::Support.into());
        let text = written(&screens::draw(&model, WIDE));
        assert!(text.contains("0800\u{A0}1111") && !text.contains("0800 1111"), "{language}");
    }
}

#[test]
fn each_number_can_be_copied_and_says_so_beside_it() {
    for worked in [true, false] {
        let mut model = model(REFERENCE, None);
        model.act(&AppIntent::Support.into());
        let view = screens::draw(&model, WIDE);
        let buttons = named(&view, |name| matches!(name, Target::CopyNumber(_)));
        let Some(Cover::Support(support)) = model.cover() else { panic!("is open") };
        let numbers = support.found.as_ref().unwrap().lines.iter().flat_map(|line| &line.contacts);
        let numbers: Vec<String> = numbers.filter_map(|contact| contact.number.clone()).collect();
        assert!(!numbers.is_empty() && buttons.len() == numbers.len());
        let (name, label) = buttons.first().and_then(|view| Some((view.name?, view.spoken.clone()?.label?))).expect("speaks");
        assert_eq!(label, "Copy the number: 0 8 0 0, 1 1 1 1");
        let outcome = press(&mut model, &view, name);
        assert_eq!(outcome.copy.as_ref(), Some(&numbers[0]));
        let said = |model: &Model| {
            written(&screens::draw(model, WIDE)).contains(if worked { "Copied: 0800\u{A0}1111" } else { "The number is 0800\u{A0}1111" })
        };
        assert!(!said(&model), "nothing has come of it yet");
        assert!(model.copied(worked).changed && said(&model));
    }
}

#[test]
fn that_no_line_was_tried_is_said_once_and_what_is_not_known_not_at_all() {
    let mut model = model(REFERENCE, None);
    model.act(&AppIntent::Support.into());
    let said = written(&screens::draw(&model, WIDE));
    assert_eq!(said.matches(&words(&model, "support-unchecked")).count(), 1);
    for unknown in ["hours-unknown", "cost-unknown", "name-unknown"] {
        assert!(!said.contains(&words(&model, unknown)), "{unknown}");
    }
}

#[test]
fn another_place_shows_other_lines_and_is_kept() {
    let mut model = model(REFERENCE, None);
    model.act(&AppIntent::Support.into());
    let view = screens::draw(&model, WIDE);
    let on = |view: &View| {
        let chips = named(view, |name| matches!(name, Target::Region(_)));
        let on = chips.iter().filter(|chip| chip.spoken.as_ref().is_some_and(|spoken| spoken.toggled == Some(true)));
        on.map(|chip| (written(chip), chip.stop)).collect::<Vec<_>>()
    };
    assert_eq!(on(&view), [("United Kingdom".to_owned(), Stop::Tab)]);
    let france =
        named(&view, |name| matches!(name, Target::Region(_))).iter().position(|chip| written(chip) == "France").expect("France has lines");
    let outcome = press(&mut model, &view, Target::Region(france));
    let view = screens::draw(&model, WIDE);
    assert_eq!(on(&view), [("France".to_owned(), Stop::Tab)]);
    assert!(written(&view).contains("Allô Enfance"));
    assert!(outcome.save && model.preferences.region.as_deref() == Some("fr"));
}

#[test]
fn an_unknown_country_is_said_to_be_unknown() {
    let mut model = model(REFERENCE, None);
    model.preferences.region = Some("zz".to_owned());
    model.act(&AppIntent::Support.into());
    let text = written(&screens::draw(&model, WIDE));
    assert!(text.contains(&words(&model, "support-none")) && text.contains("findahelpline"));
}

#[test]
fn the_country_is_asked_for_before_there_are_numbers_of_one() {
    for size in [WIDE, Vec2::new(700.0, 700.0), Vec2::new(400.0, 700.0)] {
        let mut model = model(REFERENCE, None);
        model.preferences.region = None;
        model.act(&AppIntent::Support.into());
        let text = written(&screens::draw(&model, size));
        let [asks, first, chosen] =
            ["support-country", "support-building-ask", "page-choose-place"].map(|id| text.find(&words(&model, id)));
        assert!(asks.is_some() && asks < first && chosen.is_some() && text.contains("findahelpline"), "{size}: {text}");
        model.act(&Setting::Region(Id::new("fr").unwrap()).into());
        let text = written(&screens::draw(&model, size));
        assert!(!text.contains(&words(&model, "support-country")) && !text.contains(&words(&model, "page-choose-place")), "{size}");
    }
}

#[test]
fn lines_that_cannot_be_read_are_said_to_be_so() {
    let mut model = model(REFERENCE, None);
    model.act(&AppIntent::Support.into());
    model.covers =
        vec![Cover::Support(Support { regions: Vec::new(), guess: String::new(), is_chosen: false, found: Err(Unreadable), copied: None })];
    let text = written(&screens::draw(&model, WIDE));
    assert!(text.contains(&words(&model, "support-broken")) && text.contains(&words(&model, "support-building-ask")));
}

#[test]
fn the_building_has_its_contact_or_says_whom_to_ask() {
    let contact = Contact { name: "Ms Berg".to_owned(), how: "Room 12".to_owned() };
    for (contact, shown, hidden) in
        [(None, "support-building-ask", "support-building-filled"), (Some(contact), "support-building-filled", "support-building-ask")]
    {
        let mut model = model(REFERENCE, contact.clone());
        model.act(&AppIntent::Support.into());
        let text = written(&screens::draw(&model, WIDE));
        assert!(text.contains(&words(&model, shown)) && !text.contains(&words(&model, hidden)));
        assert_eq!(text.contains("Ms Berg Room 12"), contact.is_some());
    }
}

#[test]
fn every_setting_is_a_group_of_which_one_is_on_and_changes_at_once() {
    let mut model = model(REFERENCE, None);
    model.act(&AppIntent::Display.into());
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
    for (group, number) in [(Group::Contrast, 1), (Group::Movement, 1), (Group::Pace, 0), (Group::TextSize, TEXT_SIZES.len() - 1)] {
        assert!(press(&mut model, &view, Target::Setting(group, number)).save);
    }
    let Preferences { text_size, high_contrast, less_movement, pace, .. } = model.preferences;
    assert_eq!((text_size, high_contrast, less_movement, pace), (300, true, true, Pace::Slow));
    // Less movement outweighs the pace.
    assert_eq!(model.preferences.pace_in_force(), Pace::AllAtOnce);
    let arabic = model.languages().iter().position(|(tag, _)| *tag == "ar").expect("is offered");
    press(&mut model, &view, Target::Setting(Group::Language, arabic));
    assert_eq!(model.language.to_string(), "ar");
    assert!(written(&screens::draw(&model, WIDE)).contains(&words(&model, "display-title")));
    press(&mut model, &view, Target::CoverBack);
    assert!(model.cover().is_none());
}

#[test]
fn about_says_what_is_kept_and_under_which_licences() {
    let mut model = model(REFERENCE, None);
    model.act(&AppIntent::Display.into());
    model.act(&AppIntent::About.into());
    assert!(matches!(model.cover(), Some(Cover::About)));
    let text = written(&screens::draw(&model, WIDE));
    for part in
        ["never stored", "MIT or Apache", "CC BY 4.0", "SIL Open Font License", env!("CARGO_PKG_VERSION"), &words(&model, "not-reviewed")]
    {
        assert!(text.contains(part), "{part}");
    }
}

fn diagnostic(line: u32) -> Diagnostic {
    let place = crate::diagnostic::Place { file: "assets/scenarios/a/scenario.ron".to_owned(), line, column: 3 };
    Diagnostic { place, code: Code::MALFORMED, message: format!("what {line}"), help: format!("help {line}") }
}

#[test]
fn trouble_names_place_code_message_and_help_and_has_an_end() {
    let mut model = model("ar", None);
    model.show_trouble((1..=100).map(diagnostic).collect());
    let view = screens::draw(&model, WIDE);
    let findings = named(&view, |name| matches!(name, Target::Trouble(_)));
    let first = findings.first().expect("there is one");
    assert_eq!(written(first), "assets/scenarios/a/scenario.ron:1:3 · SL002 what 1 help 1");
    assert!(all(first).iter().all(|view| !matches!(&view.content, Content::Text(block) if block.rtl)), "English is written from the left");
    assert_eq!(first.spoken.as_ref().and_then(|spoken| spoken.language.as_deref()), Some(REFERENCE));
    assert!(findings.len() < 100 && written(&view).contains(&(100 - findings.len()).to_string()));
    assert!(written(&view).contains(&words(&model, "trouble-line")));
}

fn at_june(language: &str) -> Model {
    let mut model = model(language, None);
    model.act(&AppIntent::Leave.into());
    model
}

#[test]
fn the_calendar_says_only_calendar_things() {
    let model = at_june(REFERENCE);
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
    let ways = [(false, false), (true, true), (true, false), (false, true)];
    for (language, (high_contrast, year)) in languages().iter().flat_map(|language| ways.map(|way| (language, way))) {
        let mut model = at_june(language.as_str());
        model.preferences.high_contrast = high_contrast;
        model.act(&if year { Move::Year } else { Move::Month }.into());
        model.act(&Move::More.into());
        for view in all(&screens::draw(&model, WIDE)) {
            let content = match &view.content {
                Content::Text(block) | Content::Field(Field { block, .. }) => block.colour,
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
    let mut model = at_june(REFERENCE);
    model.act(&Move::Year.into());
    for size in [WIDE, SMALL] {
        let view = screens::draw(&model, size);
        let presses: Vec<_> = named(&view, |name| matches!(name, Target::Move(Move::ShowMonth(_))))
            .into_iter()
            .filter_map(|view| view.press.clone())
            .collect();
        assert_eq!(presses, (1..=12).map(|month| Move::ShowMonth(month).into()).collect::<Vec<_>>());
    }
    model.act(&Move::ShowMonth(2).into());
    assert!(written(&screens::draw(&model, WIDE)).starts_with("February 2026"));
}

#[test]
fn the_way_back_is_in_the_menu_and_nowhere_else() {
    for size in [WIDE, SMALL] {
        let mut model = at_june(REFERENCE);
        assert!(named(&screens::draw(&model, size), |name| name == Target::Move(Move::OpenAnother)).is_empty());
        model.act(&Move::More.into());
        let view = screens::draw(&model, size);
        let open = named(&view, |name| name == Target::Move(Move::OpenAnother))
            .first()
            .and_then(|view| view.press.clone())
            .expect("is in the menu");
        model.act(&open);
        assert!(matches!(model.place, Place::Home));
    }
}

#[test]
fn no_day_is_wider_than_its_column_in_the_smallest_window_with_the_largest_letters() {
    let mut model = at_june(REFERENCE);
    model.preferences.text_size = 200;
    let view = screens::draw(&model, SMALL);
    let cells = all(&view).into_iter().filter(|view| view.spoken.as_ref().is_some_and(|spoken| spoken.role == Role::Cell));
    let widths: Vec<f32> =
        cells.filter_map(|cell| if let bevy::ui::Val::Px(px) = cell.children[0].node.width { Some(px) } else { None }).collect();
    assert_eq!(widths.len(), 35);
    assert!(widths.iter().all(|width| *width <= (SMALL.x - 24.0) / 7.0));
}
