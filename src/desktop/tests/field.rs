//! The one field that is written in: whom to talk to here. What is typed, pasted or put together stands in it, every key is its own while it has focus, and
//! once it is left it holds.

use crate::app::leading::intent::SetupIntent;
use crate::app::{AppIntent, Cover, Model, Place, Target, intent};
use crate::contact::{Contact, MOST};
use crate::desktop::keys::{self, Command};
use crate::desktop::surface::{PendingIntents, audible};
use crate::desktop::tests::harness::{Bench, Setting, Tag, languages};
use crate::desktop::tests::situations::named;
use accesskit::{Action, Role};
use bevy::a11y::AccessibilityNode;
use bevy::ecs::entity::Entity;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::math::{Rect, Vec2};
use bevy::text::{EditableText, TextEdit, TextLayoutInfo};
use bevy::ui::widget::TextScroll;
use bevy::ui::{ComputedNode, ScrollPosition};
use bevy::window::{Ime, Window};

/// Before a workshop, with the field at hand.
fn at_hand(setting: Setting) -> Bench {
    let mut bench = Bench::new();
    bench.show(named("setup"), setting);
    let field = field(&bench);
    bench.request(Action::Focus, field);
    bench.settle();
    assert_eq!(bench.name_of_focus(), Some(Target::Contact));
    bench
}

fn field(bench: &Bench) -> Entity {
    bench.entity(Target::Contact).expect("is on the screen")
}

/// What stands in it.
fn line(bench: &Bench) -> String {
    bench.get::<EditableText>(field(bench)).expect("is written in").value().to_string()
}

/// What holds by now.
fn holds(bench: &mut Bench) -> Option<String> {
    bench.model().contact.as_ref().map(Contact::line)
}

/// The same as if somebody had pasted it.
fn paste(bench: &mut Bench, words: &str) {
    let field = field(bench);
    bench.world().get_mut::<EditableText>(field).expect("is written in").queue_edit(TextEdit::Insert(words.into()));
    bench.frame();
    bench.settle();
}

fn node(bench: &Bench) -> &accesskit::Node {
    &bench.get::<AccessibilityNode>(field(bench)).expect("is told").0
}

#[test]
fn what_is_written_holds_when_the_field_is_left() {
    let mut bench = at_hand(Setting::usual());
    bench.write("Ms Berg, room 12 ");
    assert_eq!((line(&bench).as_str(), holds(&mut bench)), ("Ms Berg, room 12 ", None));
    bench.press(KeyCode::Tab);
    assert_eq!(holds(&mut bench).as_deref(), Some("Ms Berg, room 12"));
    assert_eq!(line(&bench), "Ms Berg, room 12", "what is left over at its end is left out");
    // Whoever empties it writes down nobody.
    bench.press_with_shift(KeyCode::Tab);
    assert_eq!(bench.name_of_focus(), Some(Target::Contact));
    for _ in 0..20 {
        bench.strike(KeyCode::Backspace, Key::Backspace, None);
    }
    bench.press(KeyCode::Tab);
    assert_eq!((line(&bench).as_str(), holds(&mut bench)), ("", None));
}

#[test]
fn it_holds_as_well_when_something_else_is_pressed_or_it_begins() {
    for pressed in [Target::SetupMethod(1), Target::Support, Target::OtherStories, Target::Start] {
        for by_hand in [true, false] {
            let mut bench = at_hand(Setting::usual());
            bench.write("Ms Berg");
            let button = bench.entity(pressed).expect("is on the screen");
            if by_hand {
                bench.click(button);
            } else {
                bench.request(Action::Click, button);
                bench.settle();
            }
            if pressed != Target::SetupMethod(1) || by_hand {
                assert_eq!(holds(&mut bench).as_deref(), Some("Ms Berg"), "{pressed:?}, by hand: {by_hand}");
            }
        }
    }
}

#[test]
fn enter_takes_it_and_the_next_enter_begins() {
    let mut bench = at_hand(Setting::usual());
    bench.write("Ms Berg");
    bench.strike(KeyCode::Enter, Key::Enter, Some("\r"));
    assert_eq!((holds(&mut bench).as_deref(), bench.name_of_focus()), (Some("Ms Berg"), Some(Target::Start)));
    bench.strike(KeyCode::Enter, Key::Enter, Some("\r"));
    assert!(bench.model().led().is_some());
}

/// Everything of the window that a key could change.
fn standing(bench: &mut Bench) -> String {
    let window = bench.window();
    let mode = bench.get::<Window>(window).expect("is a window").mode;
    let world = bench.world();
    let mut scrolled = world.query::<&ScrollPosition>();
    let scrolled: Vec<Vec2> = scrolled.iter(world).map(|position| position.0).collect();
    let (focus, model) = (bench.name_of_focus(), bench.model());
    let Place::Setup(setup) = &model.place else { return "elsewhere".to_owned() };
    let set = (setup.people, setup.method, &setup.room, &setup.plan().id);
    format!("{mode:?} {scrolled:?} {focus:?} {set:?} {:?} {} {:?}", model.preferences, model.covers.len(), model.contact)
}

/// What a keyboard makes of a key.
fn logical(key: KeyCode) -> (Key, Option<String>) {
    let name = format!("{key:?}");
    let digit = name.strip_prefix("Digit").or_else(|| name.strip_prefix("Numpad")).filter(|rest| rest.len() == 1);
    if let Some(digit) = digit {
        return (Key::Character(digit.into()), Some(digit.to_owned()));
    }
    match key {
        KeyCode::Space => (Key::Space, Some(" ".to_owned())),
        KeyCode::Period => (Key::Character(".".into()), Some(".".to_owned())),
        KeyCode::Backspace => (Key::Backspace, Some("\u{8}".to_owned())),
        KeyCode::ArrowUp => (Key::ArrowUp, None),
        KeyCode::ArrowDown => (Key::ArrowDown, None),
        KeyCode::ArrowLeft => (Key::ArrowLeft, None),
        KeyCode::ArrowRight => (Key::ArrowRight, None),
        KeyCode::Home => (Key::Home, None),
        KeyCode::End => (Key::End, None),
        KeyCode::F2 => (Key::F2, None),
        _ => (Key::F24, None),
    }
}

#[test]
fn while_it_is_written_in_no_key_of_the_window_counts_but_five() {
    let mut bench = at_hand(Setting::usual().size(640.0, 400.0));
    bench.write("Ms Berg");
    let before = standing(&mut bench);
    let is_kept = |command| matches!(command, Command::Leave | Command::Tab | Command::Enter | Command::Support);
    let mut struck = 0;
    for (key, _) in keys::all().filter(|(_, command)| !is_kept(*command)) {
        let (logical, letters) = logical(key);
        bench.strike(key, logical, letters.as_deref());
        assert_eq!(standing(&mut bench), before, "{key:?}");
        struck += 1;
    }
    for key in [KeyCode::Equal, KeyCode::Minus, KeyCode::Digit0] {
        bench.press_with(KeyCode::ControlLeft, key);
        assert_eq!(standing(&mut bench), before, "Ctrl and {key:?}");
    }
    bench.strike(KeyCode::Slash, Key::Character("?".into()), Some("?"));
    assert_eq!(standing(&mut bench), before);
    assert!(struck > 40, "{struck} keys");
    assert!(line(&bench).contains("1234567"), "what are letters are letters: {}", line(&bench));
    // On anything else they count.
    bench.press(KeyCode::Tab);
    bench.press(KeyCode::F3);
    assert!(bench.model().preferences.high_contrast);
}

#[test]
fn arrows_move_among_its_letters_and_shift_selects_them() {
    let mut bench = at_hand(Setting::usual());
    bench.write("Berg");
    bench.strike(KeyCode::Home, Key::Home, None);
    bench.write("Ms ");
    bench.strike(KeyCode::ArrowRight, Key::ArrowRight, None);
    bench.write("-");
    assert_eq!(line(&bench), "Ms B-erg");
    bench.strike(KeyCode::Delete, Key::Delete, None);
    bench.strike(KeyCode::End, Key::End, None);
    bench.write("!");
    assert_eq!(line(&bench), "Ms B-rg!");
}

#[test]
fn who_to_talk_to_opens_over_it_with_what_was_written_and_gives_it_back() {
    let mut bench = at_hand(Setting::usual());
    bench.write("Ms Berg");
    bench.strike(KeyCode::F1, Key::F1, None);
    assert!(matches!(bench.model().cover(), Some(Cover::Support(_))));
    assert!(bench.drawing().words().contains("Ms Berg"));
    bench.press(KeyCode::F1);
    assert_eq!((bench.name_of_focus(), line(&bench).as_str()), (Some(Target::Contact), "Ms Berg"));
    bench.write("!");
    assert_eq!(line(&bench), "Ms Berg!", "it goes on at its end");
}

#[test]
fn leaving_is_one_key_and_what_was_not_done_with_is_gone() {
    let mut bench = at_hand(Setting::usual());
    bench.write("Ms Berg");
    bench.strike(KeyCode::Escape, Key::Escape, None);
    assert!(bench.model().place.calendar().is_some());
    bench.frame();
    assert_eq!(holds(&mut bench), None);
    assert!(audible::<PendingIntents>(bench.world()).is_some_and(|pending| pending.0.is_empty()));
    let world = bench.world();
    assert_eq!(world.query::<&EditableText>().iter(world).count(), 0);
}

#[test]
fn what_is_pasted_becomes_one_line_and_what_has_no_room_is_said() {
    let mut bench = at_hand(Setting::usual());
    paste(&mut bench, "Ms Berg\r\nroom\t12\n\u{202E}");
    assert_eq!(line(&bench), "Ms Berg room 12");
    bench.strike(KeyCode::Home, Key::Home, None);
    paste(&mut bench, &"x".repeat(MOST));
    assert_eq!(line(&bench), format!("{}Ms Berg room 12", "x".repeat(MOST - 15)), "what stood there stays whole");
    let says = |bench: &mut Bench| {
        let words = bench.model().texts.words_with("group-contact-cut", &{
            let mut arguments = crate::language::Arguments::new();
            arguments.set("most", MOST);
            arguments
        });
        let words = words.replace(['\u{2068}', '\u{2069}'], "");
        bench.drawing().words().replace(['\u{2068}', '\u{2069}'], "").contains(&words)
            && node(bench).description().is_some_and(|more| more.contains(&words))
    };
    assert!(says(&mut bench), "{:?}", node(&bench).description());
    // Also of one letter; and what is selected gives its room.
    bench.write("y");
    assert!(says(&mut bench) && line(&bench).chars().count() == MOST);
    let field = field(&bench);
    bench.world().get_mut::<EditableText>(field).expect("is there").queue_edit(TextEdit::SelectAll);
    bench.frame();
    bench.write("z");
    assert_eq!(line(&bench), "z");
    assert!(!says(&mut bench));
}

#[test]
fn what_an_input_method_puts_together_is_its_own_until_it_is_done() {
    let mut bench = at_hand(Setting::usual());
    let window = bench.window();
    let allows = |bench: &Bench| bench.get::<Window>(window).expect("is a window").ime_enabled;
    assert!(allows(&bench));
    bench.world().write_message(Ime::Preedit { window, value: "かわ".to_owned(), cursor: Some((6, 6)) });
    bench.frame();
    bench.settle();
    assert_eq!(line(&bench), "");
    for (key, logical) in [(KeyCode::Tab, Key::Tab), (KeyCode::Enter, Key::Enter), (KeyCode::F1, Key::F1), (KeyCode::Digit1, Key::F24)] {
        bench.strike(key, logical, None);
        assert_eq!((bench.name_of_focus(), bench.model().covers.len()), (Some(Target::Contact), 0), "{key:?}");
    }
    bench.world().write_message(Ime::Commit { window, value: "川\n".repeat(50) });
    bench.frame();
    bench.settle();
    assert_eq!(line(&bench).chars().count(), MOST);
    assert!(line(&bench).starts_with("川 川 "), "{}", line(&bench));
    bench.press(KeyCode::Tab);
    bench.frame();
    assert!(!allows(&bench), "elsewhere, keys are keys");
}

#[test]
fn a_screen_reader_hears_what_it_is_for_and_what_stands_in_it() {
    let mut bench = at_hand(Setting::usual());
    let heading = bench.model().texts.words("group-contact");
    assert_eq!((node(&bench).role(), node(&bench).label()), (Role::TextInput, Some(heading.as_str())));
    assert_eq!(node(&bench).value(), Some(""));
    bench.write("Ms");
    assert_eq!(node(&bench).value(), Some("Ms"));
    let about = bench.model().texts.words("group-contact-about");
    assert_eq!(node(&bench).description(), Some(about.as_str()));
}

/// Where the letters stand in the field, and its width, in pixels of the layout.
fn letters(bench: &Bench) -> (Rect, f32) {
    let (info, node) = (bench.get::<TextLayoutInfo>(field(bench)).expect("is laid out"), bench.get::<ComputedNode>(field(bench)));
    let letters = info.glyphs.iter().map(|glyph| Rect::from_center_size(glyph.position, glyph.atlas_info.rect.size()));
    let caret = info.cursor.map(|(_, rect)| rect).into_iter();
    let scrolled = bench.get::<TextScroll>(field(bench)).expect("has a place").0;
    let all = letters.chain(caret).reduce(|a, b| a.union(b)).expect("there is a caret");
    (Rect::from_corners(all.min - scrolled, all.max - scrolled), node.expect("is laid out").content_box().width())
}

#[test]
fn lines_begin_where_their_letters_begin_and_nothing_is_out_of_sight() {
    let arabic: Tag = languages().into_iter().find(|language| language.is_rtl()).expect("there is one");
    for (language, size, words, begins_right) in [
        (Setting::usual(), (1366.0, 768.0), "", false),
        (Setting::usual(), (1366.0, 768.0), "Ms Berg", false),
        (Setting::usual(), (1366.0, 768.0), "السيّدة برغ، غرفة 12", true),
        (Setting::new(arabic), (1366.0, 768.0), "", true),
        (Setting::new(arabic), (1366.0, 768.0), "12", true),
        (Setting::new(arabic), (1366.0, 768.0), "السيّدة برغ", true),
        (Setting::new(arabic), (360.0, 640.0), "السيّدة برغ في غرفة الموسيقى في الطابق الثاني كلّ يوم من الصباح إلى المساء", true),
        (Setting::usual(), (360.0, 640.0), "Ms Berg in the music room on the second floor, every day from eight until four", false),
    ] {
        let mut bench = at_hand(language.size(size.0, size.1));
        bench.write(words);
        let (rect, width) = letters(&bench);
        let lines = bench.get::<EditableText>(field(&bench)).expect("is there").visible_lines.expect("has lines");
        assert_eq!(lines > 1.0, size.0 < 400.0, "{words}: {lines}");
        assert!(rect.min.x >= -3.0 && rect.max.x <= width + 1.0, "{words}: {rect:?} in {width}");
        let is_right = width - rect.max.x < rect.min.x;
        assert!(lines > 1.0 || is_right == begins_right, "{words}: {rect:?} in {width}");
        let node = bench.get::<ComputedNode>(field(&bench)).expect("is laid out");
        let height = bench.get::<TextLayoutInfo>(field(&bench)).expect("is laid out").size.y;
        assert!(node.content_box().height() >= height - 2.0, "{words}: {height} in {:?}", node.content_box());
    }
}

#[test]
fn that_it_could_not_be_kept_is_said_where_it_was_written_and_where_it_begins() {
    let mut bench = at_hand(Setting::usual());
    bench.write("Ms Berg");
    bench.press(KeyCode::Tab);
    let says = |bench: &mut Bench| {
        let words = bench.model().texts.words("group-contact-not-kept");
        bench.drawing().words().contains(&words)
    };
    let refuse = |bench: &mut Bench| {
        let outcome = bench.model().contact_kept(false);
        bench.world().resource_mut::<crate::desktop::state::AppState>().came(outcome);
        bench.settle();
    };
    refuse(&mut bench);
    assert!(says(&mut bench) && line(&bench) == "Ms Berg" && holds(&mut bench).is_some(), "and nothing is lost");
    let field = field(&bench);
    bench.request(Action::Focus, field);
    bench.settle();
    bench.write("!");
    bench.act(&SetupIntent::Start.into());
    refuse(&mut bench);
    assert!(says(&mut bench));
}

#[test]
fn another_language_or_size_takes_nothing_of_it() {
    let mut bench = at_hand(Setting::usual());
    bench.write("Ms Berg");
    for change in [intent::Setting::TextSize(200).into(), intent::Setting::Language("ar".into()).into(), AppIntent::Keys.into()] {
        bench.act(&change);
    }
    bench.act(&AppIntent::Back.into());
    assert_eq!(line(&bench), "Ms Berg");
    let contact = |model: &Model| model.contact.as_ref().map(|contact| contact.name.clone());
    assert_eq!(contact(bench.model()).as_deref(), Some("Ms Berg"));
}

/// A frame that is drawn in software may be longer than a chord, or than several letters.
#[test]
fn what_is_typed_within_one_frame_is_taken_as_it_was_typed() {
    let mut bench = at_hand(Setting::usual());
    let window = bench.window();
    let (down, up) = (ButtonState::Pressed, ButtonState::Released);
    for (key_code, logical_key, state, letters) in [
        (KeyCode::Comma, Key::Character(",".into()), down, ","),
        (KeyCode::Space, Key::Space, down, " "),
        (KeyCode::ShiftLeft, Key::Shift, down, ""),
        (KeyCode::KeyR, Key::Character("R".into()), down, "R"),
        (KeyCode::ShiftLeft, Key::Shift, up, ""),
        (KeyCode::ControlLeft, Key::Control, down, ""),
        (KeyCode::KeyA, Key::Character("a".into()), down, "\u{1}"),
        (KeyCode::ControlLeft, Key::Control, up, ""),
        (KeyCode::End, Key::End, down, ""),
        (KeyCode::Tab, Key::Tab, down, "\t"),
        (KeyCode::Digit7, Key::Character("7".into()), down, "7"),
    ] {
        let text = (!letters.is_empty()).then(|| letters.into());
        bench.world().write_message(KeyboardInput { key_code, logical_key, state, text, repeat: false, window });
    }
    bench.settle();
    assert_eq!((line(&bench).as_str(), holds(&mut bench).as_deref()), (", R", Some(", R")));
    assert!(matches!(&bench.model().place, Place::Setup(setup) if setup.people == 287), "after Tab, a digit is no letter");
}
