//! Before a workshop: everything as last time, but for how many people are here. Two presses of Enter and a number begin it.
//!
//! Owns: the rows and what happens in it, step by step. Refuses to know: what a plan means, and what a press changes.

use crate::app::leading::intent::SetupIntent;
use crate::app::leading::setup::{MOST_LANGUAGES, Setup};
use crate::app::{AppIntent, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::{Breadth, Size};
use crate::desktop::look::widgets::{CONTROL, TARGET, Weight};
use crate::desktop::view::{Arrows, Inset, Ring, Scroll, Stop, View, Words};
use crate::language::Arguments;
use crate::story::text_id;
use crate::workshop::fact::Method;
use crate::workshop::plan::What;
use accesskit::Role;
use bevy::math::Vec2;
use bevy::ui::AlignItems;

/// The width of what happens, and of the names of rows, at 100 %.
const HAPPENS: f32 = 404.0;
const NAMES: f32 = 200.0;

pub(crate) fn draw(cx: &DrawContext<'_>, setup: &Setup) -> View {
    let page = if cx.breadth() == Breadth::Wide {
        let side = cx.column().gap(12.0).width(cx.px(HAPPENS)).child(happens(cx, setup)).children(print(cx, setup));
        let side = side.maybe(unkept(cx, setup)).child(start(cx, setup));
        let page = cx.row().across(AlignItems::FlexStart).gap(16.0).fixed().pad(Inset::xy(cx.margin(), 12.0));
        page.child(rows(cx, setup).grow()).child(side)
    } else {
        let column = cx.column().gap(12.0).fixed().pad(Inset::xy(cx.margin(), 12.0));
        let column = column.child(rows(cx, setup)).child(happens(cx, setup)).children(print(cx, setup));
        column.maybe(unkept(cx, setup)).child(start(cx, setup))
    };
    cx.column().child(cx.column().grow().scrolling(Scroll { follow: false }).named(Target::Setup).child(page))
}

fn rows(cx: &DrawContext<'_>, setup: &Setup) -> View {
    let title = cx.heading(Size::L, &cx.words("group-setup"), 1);
    let rows = [story(cx), plans(cx, setup), languages(cx, setup), people(cx, setup), methods(cx, setup), contact(cx, setup)];
    let mut sheet = cx.sheet().gap(4.0).pad(Inset::xy(20.0, 14.0)).child(title);
    for row in rows {
        sheet = sheet.child(cx.rule()).child(row);
    }
    sheet
}

/// A row: its name with a word about it, and what is chosen in it.
fn row(cx: &DrawContext<'_>, id: &str, about: Option<&str>, choices: View) -> View {
    let name = cx.column().child(cx.text(Size::S, &cx.words(id)).bold().heard());
    let name = name.maybe(about.map(|about| cx.text(Size::Xs, &cx.words(about)).colour(cx.colours.ink_soft).heard()));
    if cx.is_single() {
        return cx.column().gap(4.0).fixed().pad(Inset::xy(0.0, 8.0)).child(name).child(choices);
    }
    let row = cx.row().across(AlignItems::Center).gap(16.0).fixed().min_height(cx.px(64.0)).pad(Inset::xy(0.0, 6.0));
    row.child(name.width(cx.px(NAMES))).child(cx.column().grow().child(choices))
}

fn story(cx: &DrawContext<'_>) -> View {
    let title = cx.text(Size::S, &cx.words("scenario-title")).bold().heard();
    let other = cx.button(Target::OtherStories, AppIntent::Home, None, &cx.words("group-other-story"), Weight::Quiet);
    row(cx, "group-story", None, cx.row().wrapping().gaps(16.0, 6.0).child(cx.column().child(title)).child(other))
}

fn chips(cx: &DrawContext<'_>, name: Target, label: &str) -> View {
    // What can be pressed is higher than a chip is drawn, as long as letters are small; large ones need a gap.
    let gap = (cx.px(32.0) - TARGET).clamp(2.0, 8.0);
    let chips = cx.row().wrapping().gaps(8.0, gap).named(name).arrows(Arrows::Grid);
    chips.speak(Role::RadioGroup, cx.words(label).text)
}

fn plans(cx: &DrawContext<'_>, setup: &Setup) -> View {
    let chosen = &setup.plan().id;
    let chips = chips(cx, Target::SetupPlans, "group-plan").children(setup.plans.iter().enumerate().map(|(place, plan)| {
        let is_on = plan.id == *chosen;
        let name = cx.words(&text_id::plan(&plan.id));
        let mut arguments = Arguments::new();
        arguments.set("step", name.text);
        arguments.set("minutes", plan.minutes);
        let words = cx.words_with("lead-step", &arguments);
        DrawContext::reachable(cx.long_radio_chip(Target::SetupPlan(place), SetupIntent::Plan(plan.id.clone()), &words, is_on), is_on)
    }));
    let line = cx.text(Size::Xs, &cx.attribute(&text_id::plan(chosen), "line")).colour(cx.colours.ink_soft).heard();
    row(cx, "group-plan", None, cx.column().gap(2.0).child(chips).child(line))
}

/// One language, or two: the first one gives the screen its direction.
fn languages(cx: &DrawContext<'_>, setup: &Setup) -> View {
    let chips =
        cx.row().wrapping().gaps(8.0, 2.0).named(Target::SetupRoom).arrows(Arrows::Grid).speak(Role::Group, cx.words("group-reads").text);
    let chips = chips.children(cx.model.languages().into_iter().enumerate().map(|(place, (tag, manifest))| {
        let at = setup.room.iter().position(|other| other == tag);
        let writing = crate::app::words::Writing::of(manifest);
        let words = Words { text: manifest.name.clone(), writing };
        let words = match at {
            Some(at) if setup.room.len() == MOST_LANGUAGES => Words { text: format!("{}  {}", at + 1, words.text), writing },
            _ => words,
        };
        let chip = cx.radio_chip(Target::SetupLanguage(place), SetupIntent::Language(tag.clone()), &words, at.is_some());
        chip.saying(|spoken| (spoken.role, spoken.language) = (Role::CheckBox, Some(tag.clone()))).stop(Stop::Tab)
    }));
    row(cx, "group-reads", Some("group-reads-about"), chips)
}

fn people(cx: &DrawContext<'_>, setup: &Setup) -> View {
    let c = cx.colours;
    let step = |name: Target, intent: SetupIntent, icon: Icon, id: &str| {
        let view =
            cx.row().centred().size(Vec2::splat(cx.px(44.0).max(TARGET))).fill(c.sheet).edge(cx.stroke(), c.line_strong).round(CONTROL);
        view.button(name, intent, cx.words(id).text).child(cx.icon(icon, Size::S, c.ink))
    };
    let written = if setup.people > 0 { setup.people.to_string() } else { String::new() };
    let number = cx.text(Size::M, &DrawContext::latin(written.clone())).bold().one_line();
    let field = cx.row().centred().size(Vec2::new(cx.px(96.0), cx.px(44.0).max(TARGET))).fill(c.sheet).edge(cx.stroke(), c.line_strong);
    let field = field.round(CONTROL).named(Target::People).speak(Role::SpinButton, cx.words("group-people").text).stop(Stop::Tab);
    let field = field.saying(|spoken| {
        spoken.value = Some(written);
        spoken.description = Some(cx.words("group-people-about").text);
    });
    let field = field.ring(Ring { width: 1.0, gap: 0.0, colour: c.line_strong }).child(number);
    let fewer = step(Target::PeopleMore(false), SetupIntent::Fewer, Icon::Minus, "group-fewer");
    let more = step(Target::PeopleMore(true), SetupIntent::More, Icon::Plus, "group-more");
    row(cx, "group-people", Some("group-people-about"), cx.row().gap(8.0).child(fewer).child(field).child(more))
}

fn methods(cx: &DrawContext<'_>, setup: &Setup) -> View {
    let all = [(Method::Hands, "group-by-hands"), (Method::Cards, "group-by-cards"), (Method::Slips, "group-by-slips")];
    let chips = chips(cx, Target::SetupMethods, "group-voting").children(all.into_iter().enumerate().map(|(place, (method, id))| {
        let is_on = setup.method == method;
        DrawContext::reachable(cx.radio_chip(Target::SetupMethod(place), SetupIntent::Method(method), &cx.words(id), is_on), is_on)
    }));
    row(cx, "group-voting", None, chips)
}

/// Whom to talk to in this building: the one line of the program that somebody writes. It comes first on the room's support.
fn contact(cx: &DrawContext<'_>, setup: &Setup) -> View {
    let (name, about) = (cx.words("group-contact"), cx.words("group-contact-about"));
    let nobody = || setup.contact.is_empty().then(|| cx.texts.words("group-contact-none"));
    let note = setup.trouble(cx.texts, cx.model.is_contact_kept).or_else(nobody);
    let field = cx.field(Target::Contact, &setup.contact).speak(Role::TextInput, name.text.clone()).saying(|spoken| {
        spoken.value = Some(setup.contact.clone());
        spoken.description = Some(note.iter().chain([&about.text]).cloned().collect::<Vec<_>>().join(" "));
    });
    let icon = cx.icon(Icon::House, Size::S, cx.colours.ink);
    let name = cx.row().gap(8.0).fixed().child(icon).child(cx.column().grow().child(cx.text(Size::S, &name).bold()));
    let said = note.map(|note| cx.text(Size::Xs, &Words { text: note, ..about.clone() }).bold().named(Target::ContactSaid));
    let about = cx.text(Size::Xs, &about).colour(cx.colours.ink_soft);
    let field = cx.column().pad(Inset::xy(0.0, 4.0)).child(field);
    cx.column().gap(2.0).fixed().pad(Inset::xy(0.0, 8.0)).child(name).child(about).child(field).maybe(said)
}

/// What happens, step by step, with its minutes, and what is kept of it.
fn happens(cx: &DrawContext<'_>, setup: &Setup) -> View {
    let c = cx.colours;
    let plan = setup.plan();
    let minutes = cx.with("group-minutes", "minutes", u32::from(plan.minutes));
    let head = cx.row().gap(12.0).fixed().child(cx.column().grow().child(cx.heading(Size::M, &cx.words("group-happens"), 2)));
    let head = head.child(cx.text(Size::S, &minutes).bold().one_line().heard());
    let mut list = cx.column().fixed().speak(Role::List, cx.words("group-happens").text);
    for step in &plan.steps {
        let name = cx.attribute(&text_id::step(&step.id), "name");
        let number = cx.text(Size::S, &DrawContext::latin(step.minutes.to_string())).bold().one_line();
        let row =
            cx.row().gap(10.0).fixed().min_height(cx.px(40.0)).pad(Inset::xy(0.0, 4.0)).child(cx.row().width(cx.px(36.0)).child(number));
        let about = match step.what {
            What::Story { talks, .. } => Some(cx.with("group-talks", "talks", u32::try_from(talks).unwrap_or_default())),
            What::Measure(_) => Some(cx.words("group-on-sheets")),
            What::Say(_) | What::Break | What::Debrief(_) | What::Support => None,
        };
        let column = cx.column().grow().child(cx.text(Size::S, &name));
        let column = column.maybe(about.as_ref().map(|about| cx.text(Size::Xs, about).colour(c.ink_soft)));
        let told: Vec<String> = [name].into_iter().chain(about).map(|words| words.text).collect();
        let label = cx.labelled(step.minutes, &cx.list(&told).text);
        list = list.child(row.child(column).speak(Role::ListItem, label)).child(cx.rule());
    }
    let kept = cx.row().across(AlignItems::FlexStart).gap(8.0).fixed().child(cx.icon(Icon::Note, Size::Xs, c.ink_soft));
    let kept = kept.child(cx.column().grow().child(cx.text(Size::Xs, &cx.words("group-kept")).colour(c.ink_soft).heard()));
    cx.sheet().gap(8.0).fixed().pad(Inset::xy(20.0, 14.0)).child(head).child(list).child(kept)
}

/// What is printed the day before, and where it lies.
fn print(cx: &DrawContext<'_>, setup: &Setup) -> Vec<View> {
    let button = cx.button(Target::PrintHandouts, SetupIntent::Print, Some(Icon::Print), &cx.words("group-print"), Weight::Quiet);
    let said = setup.handouts.as_ref().map(|handouts| {
        let text = cx.text(Size::Xs, &cx.plain(handouts.words(cx.texts))).bold().heard();
        cx.column().fixed().named(Target::HandoutsSaid).child(text)
    });
    [Some(button), said].into_iter().flatten().collect()
}

/// Why nothing would be kept, once it was tried. Beginning again agrees to that.
fn unkept(cx: &DrawContext<'_>, setup: &Setup) -> Option<View> {
    let words = Words { text: setup.unkept_words(cx.texts)?, ..cx.words("group-unkept-agree") };
    let column = cx.column().grow().child(cx.text(Size::S, &words).bold().heard());
    let sheet = cx.sheet().fixed().pad(Inset::xy(20.0, 14.0)).named(Target::UnkeptSaid);
    Some(
        sheet.child(
            cx.row().across(AlignItems::FlexStart).gap(8.0).fixed().child(cx.icon(Icon::Note, Size::S, cx.colours.ink)).child(column),
        ),
    )
}

fn start(cx: &DrawContext<'_>, setup: &Setup) -> View {
    let c = cx.colours;
    let words = cx.words(if setup.unkept.is_some() { "group-start-unkept" } else { "group-start" });
    let button = cx.button(Target::Start, SetupIntent::Start, Some(Icon::Next), &words, Weight::Main);
    button.min_height(cx.px(56.0)).child(cx.space()).child(cx.key_cap(&cx.words("key-enter"), c.on_primary))
}
