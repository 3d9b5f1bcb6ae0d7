//! What a screen reader is told, on every screen and in both directions: kept as text that a person can read, and held to a few laws.

use crate::app::{DebriefIntent, StoryIntent};
use crate::desktop::engine::voice::Said;
use crate::desktop::tests::harness::{Bench, Setting, Tag, directions, languages};
use crate::desktop::tests::situations::{ALL, markable, named};
use crate::desktop::view::mount::is_isolate;
use accesskit::{Action, Live, Node, NodeId, Role, TextDirection};
use bevy::a11y::{AccessibilityNode, AccessibilityRequested};
use bevy::ecs::entity::Entity;
use bevy::ecs::hierarchy::{ChildOf, Children};
use bevy::ecs::query::With;
use bevy::input::keyboard::KeyCode;
use std::collections::BTreeSet;
use std::time::Duration;

/// What holds around a node: its language and direction, and of how many it is one where it has a place among its like.
#[derive(Clone, Copy)]
struct Around<'n> {
    written: (&'n str, Option<TextDirection>),
    set: Option<usize>,
}

/// A node with what is in it.
pub(super) struct Heard {
    pub(super) id: NodeId,
    pub(super) node: Node,
    pub(super) children: Vec<Self>,
}

impl Heard {
    fn of(bench: &Bench, entity: Entity) -> Option<Self> {
        let node = bench.get::<AccessibilityNode>(entity)?.0.clone();
        if node.is_hidden() {
            return None;
        }
        let children = bench.get::<Children>(entity).into_iter().flatten().filter_map(|child| Self::of(bench, *child));
        Some(Self { id: NodeId(entity.to_bits()), node, children: children.collect() })
    }

    pub(super) fn all(&self) -> Vec<&Self> {
        let mut all = vec![self];
        for child in &self.children {
            all.extend(child.all());
        }
        all
    }

    pub(super) fn entity(&self) -> Entity {
        Entity::from_bits(self.id.0)
    }

    fn says(&self) -> Option<&str> {
        self.node.label().or(self.node.value()).filter(|words| !words.trim().is_empty())
    }

    /// Containers that say nothing are passed over, as screen readers do.
    fn is_plain(&self) -> bool {
        self.node.role() == Role::GenericContainer && self.says().is_none() && !self.node.supports_action(Action::Focus)
    }

    fn write(&self, depth: usize, around: Around<'_>, text: &mut String) {
        let node = &self.node;
        let (language, direction) = (node.language().unwrap_or_default(), node.text_direction());
        if self.is_plain() {
            self.children.iter().for_each(|child| child.write(depth, around, text));
            return;
        }
        text.push_str(&format!("{}{:?}", "  ".repeat(depth), node.role()));
        for (what, words) in [("", node.label()), ("says ", node.value()), ("more: ", node.description())] {
            if let Some(words) = words {
                text.push_str(&format!(" {what}“{}”", words.replace('\n', " / ")));
            }
        }
        let states = [
            node.level().map(|level| format!("level {level}")),
            node.position_in_set().map(|place| format!("{} of {}", place + 1, around.set.unwrap_or_default())),
            node.is_selected().map(|selected| if selected { "selected" } else { "not selected" }.to_owned()),
            node.toggled().map(|toggled| format!("{toggled:?}").to_lowercase()),
            node.live().map(|live| format!("live {live:?}").to_lowercase()),
        ];
        states.into_iter().flatten().for_each(|state| text.push_str(&format!(", {state}")));
        let can = [(Action::Click, "press"), (Action::Focus, "focus")].into_iter().filter(|(action, _)| node.supports_action(*action));
        let can: Vec<&str> = can.map(|(_, name)| name).collect();
        if !can.is_empty() {
            text.push_str(&format!(" [{}]", can.join(" ")));
        }
        if (language, direction) != around.written {
            text.push_str(&format!(" ({language} {})", if direction == Some(TextDirection::RightToLeft) { "←" } else { "→" }));
        }
        text.push('\n');
        let inside = Around { written: (language, direction), set: node.size_of_set().or(around.set) };
        self.children.iter().for_each(|child| child.write(depth + 1, inside, text));
    }
}

/// The tree as the window hands it on: a node hangs on its parent only if that has a node too.
pub(super) fn tree(bench: &mut Bench) -> Heard {
    let world = bench.world();
    let mut nodes = world.query_filtered::<(Entity, Option<&ChildOf>), With<AccessibilityNode>>();
    let all: Vec<(Entity, Option<Entity>)> = nodes.iter(world).map(|(entity, of)| (entity, of.map(ChildOf::parent))).collect();
    let with_node: BTreeSet<Entity> = all.iter().map(|(entity, _)| *entity).collect();
    let roots = all.iter().filter(|(_, parent)| parent.is_none_or(|parent| !with_node.contains(&parent)));
    let heard = roots.filter_map(|(entity, _)| Heard::of(bench, *entity));
    // Icons of a silent window hang on the window itself, where they are passed over.
    let mut roots: Vec<Heard> = heard.filter(|root| !root.node.is_hidden()).collect();
    let about: Vec<_> = roots.iter().map(|root| (root.node.role(), root.node.label(), root.node.value())).collect();
    assert_eq!(roots.len(), 1, "every node hangs in one tree: {about:?}");
    roots.remove(0)
}

fn without_marks(words: &str) -> String {
    let is_mark = |c: char| matches!(c, '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}');
    words.chars().filter(|c| !is_mark(*c)).collect()
}

pub(super) fn text_of(bench: &mut Bench) -> String {
    let mut text = String::new();
    tree(bench).write(0, Around { written: ("", None), set: None }, &mut text);
    without_marks(&text)
}

/// At 100 %, with as little room as a situation needs.
fn setting(is_narrow: bool, language: Tag) -> Setting {
    let usual = Setting::new(language);
    if is_narrow { usual.size(640.0, 768.0) } else { usual }
}

#[test]
fn every_screen_is_told() {
    let mut bench = Bench::new();
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for situation in ALL {
            let told: Vec<String> = languages()
                .into_iter()
                .map(|language| {
                    bench.show(situation, setting(situation.is_narrow, language));
                    text_of(&mut bench)
                })
                .collect();
            insta::assert_snapshot!(situation.name, told.join("\n"));
        }
    });
}

#[test]
fn what_can_have_focus_says_what_it_is_and_what_it_can() {
    let mut bench = Bench::new();
    let mut wrong = String::new();
    for (situation, language) in ALL.iter().flat_map(|situation| directions().map(|language| (situation, language))) {
        bench.show(situation, setting(situation.is_narrow, language));
        let mut fault = |what: String| wrong.push_str(&format!("{}, {language}: {what}\n", situation.name));
        for piece in bench.drawing().all().into_iter().filter(|piece| piece.is_focusable || piece.is_pressable) {
            let Some(node) = bench.get::<AccessibilityNode>(piece.entity) else {
                fault(format!("{piece} has no node"));
                continue;
            };
            if matches!(node.role(), Role::GenericContainer | Role::Unknown) {
                fault(format!("{piece} has no role"));
            }
            if node.label().or(node.value()).is_none_or(|words| words.trim().is_empty()) {
                fault(format!("{piece} has no label"));
            }
            if piece.is_pressable && !node.supports_action(Action::Click) || piece.is_focusable && !node.supports_action(Action::Focus) {
                fault(format!("{piece} cannot be pressed or reached"));
            }
        }
        for heard in tree(&mut bench).all() {
            let node = &heard.node;
            if node.language().is_none() || node.text_direction().is_none() {
                fault(format!("{:?} {:?} has no language or direction", node.role(), heard.says()));
            }
            let words = [node.label(), node.value(), node.description()].into_iter().flatten();
            for words in words.filter(|words| words.contains(is_isolate)) {
                fault(format!("{words:?} has marks that a screen reader stumbles over"));
            }
            if matches!(node.role(), Role::Heading) && node.level().is_none() {
                fault(format!("the heading {:?} has no level", heard.says()));
            }
        }
        let direction = if language.is_rtl() { TextDirection::RightToLeft } else { TextDirection::LeftToRight };
        let root = tree(&mut bench);
        if root.node.language() != Some(language.as_str()) || root.node.text_direction() != Some(direction) {
            fault("the window has another language".to_owned());
        }
        let has_focus = bench.focus();
        if has_focus.is_none_or(|entity| bench.get::<AccessibilityNode>(entity).is_none()) {
            fault(format!("what has focus has no node: {has_focus:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// Letters that stand together. Digits are told one by one.
fn parts(words: &str) -> Vec<String> {
    words
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| part.chars().count() > 2 && part.chars().any(char::is_alphabetic))
        .map(str::to_lowercase)
        .collect()
}

/// Texts with words that are drawn and told nowhere on the screen. Keys are told with what they do, a mark is told as “marked”, and what stands on a
/// page as decoration is not told.
fn silent(bench: &mut Bench) -> Vec<String> {
    const KEYS: [&str; 5] = ["Esc", "F10", "F11", "F12", "PgDn"];
    const TOLD_OTHERWISE: [&str; 17] = [
        "key-space",
        "key-enter",
        "key-backspace",
        "legend-move",
        "legend-mark",
        "marking-hold",
        "legend-answer",
        "legend-away",
        "judge-key-say",
        "judge-key-pass",
        "judge-key-read",
        "second-look-offer",
        "second-look",
        "hint-messages",
        "hint-open",
        "reading-ordinary",
        "page-text-only",
    ];
    let root = tree(bench);
    let nodes = root.all().into_iter().flat_map(|heard| [heard.node.label(), heard.node.value(), heard.node.description()]);
    let told: BTreeSet<String> = nodes.flatten().flat_map(|words| parts(&without_marks(words))).collect();
    let texts = &bench.model().texts;
    let otherwise: Vec<String> = TOLD_OTHERWISE.iter().map(|id| without_marks(&texts.words(id))).collect();
    let mut found = Vec::new();
    for piece in bench.drawing().all() {
        let Some((words, _)) = &piece.text else { continue };
        let words = without_marks(words);
        if !KEYS.contains(&words.as_str()) && !otherwise.contains(&words) && parts(&words).iter().any(|part| !told.contains(part)) {
            found.push(format!("“{words}”"));
        }
    }
    found
}

#[test]
fn everything_that_is_drawn_is_told() {
    let mut bench = Bench::new();
    let mut wrong = String::new();
    for (situation, language) in ALL.iter().flat_map(|situation| languages().into_iter().map(move |language| (situation, language))) {
        bench.show(situation, setting(situation.is_narrow, language));
        let found = silent(&mut bench);
        if !found.is_empty() {
            wrong.push_str(&format!("{}, {language}: {}\n", situation.name, found.join(", ")));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

fn logs(root: &Heard) -> Vec<&Heard> {
    root.all().into_iter().filter(|heard| heard.node.role() == Role::Log).collect()
}

#[test]
fn a_conversation_is_one_log_that_speaks_when_it_is_gone_to() {
    let mut bench = Bench::new();
    for situation in ["story-chat", "story-group", "story-in-person", "story-writing", "story-marked", "story-waits", "story-end"] {
        for language in directions() {
            bench.show(named(situation), Setting::new(language));
            let root = tree(&mut bench);
            assert_eq!(logs(&root).len(), 1, "{situation}, {language}");
            // All that is in it would be told whenever another conversation is opened, in any order.
            assert!(
                root.all().iter().all(|heard| heard.node.live().is_none()),
                "{situation}, {language}: the voice speaks, and nothing else"
            );
        }
    }
}

#[test]
fn a_new_message_is_added_and_everything_older_keeps_its_node() {
    let mut bench = Bench::new();
    for language in directions() {
        bench.show(named("story-writing"), Setting::new(language));
        let ids = |bench: &mut Bench| -> Vec<NodeId> {
            let root = tree(bench);
            let log = logs(&root).into_iter().next().expect("there is a log");
            log.all().into_iter().filter(|heard| heard.node.role() == Role::ListItem).map(|heard| heard.id).collect()
        };
        let before = ids(&mut bench);
        bench.press(KeyCode::End);
        let after = ids(&mut bench);
        assert!(!before.is_empty() && after.len() > before.len(), "{language}: {} messages, then {}", before.len(), after.len());
        assert_eq!(after[..before.len()], before[..], "{language}: the older ones are the same, at the same places");
    }
}

#[test]
fn what_changes_its_words_speaks_and_what_has_just_come_does_not() {
    let mut bench = Bench::new();
    let live = |bench: &mut Bench| -> Vec<String> {
        let root = tree(bench);
        let live = root.all().into_iter().filter(|heard| heard.node.live().is_some());
        live.filter_map(|heard| heard.says().map(str::to_owned)).collect()
    };
    bench.show(named("debrief-first"), Setting::usual());
    assert!(live(&mut bench).is_empty());
    bench.act(&DebriefIntent::OneAnswer.into());
    assert_eq!(live(&mut bench), ["Ms Lind had a reason. Dana had none."]);
}

/// What the voice says now.
fn said(bench: &mut Bench) -> Vec<String> {
    let world = bench.world();
    let mut nodes = world.query_filtered::<&AccessibilityNode, With<Said>>();
    let polite = |node: &AccessibilityNode| node.live() == Some(Live::Polite) && node.role() == Role::Status;
    nodes.iter(world).filter(|node| polite(node)).filter_map(|node| node.label().map(str::to_owned)).collect()
}

fn somebody_listens(bench: &mut Bench) {
    bench.world().resource::<AccessibilityRequested>().set(true);
}

#[test]
fn a_new_message_is_said_and_soon_no_longer_stands_there() {
    for is_heard in [false, true] {
        for language in directions() {
            let mut bench = Bench::new();
            if is_heard {
                somebody_listens(&mut bench);
            }
            bench.show(named("story-writing"), Setting::new(language));
            assert!(said(&mut bench).is_empty(), "{language}: what is there is read");
            bench.press(KeyCode::End);
            let now = said(&mut bench);
            assert_eq!(now.len(), usize::from(is_heard), "{language}: {now:?}");
            assert!(now.iter().all(|words| !words.contains(is_isolate)), "{language}: {now:?}");
            bench.wait(Duration::from_secs(5));
            let then = said(&mut bench);
            assert!(now.iter().all(|words| !then.contains(words)), "{language}: {then:?}");
        }
    }
}

#[test]
fn a_mark_is_said_with_its_line_and_leaving_silences_it_at_once() {
    let mut bench = Bench::new();
    somebody_listens(&mut bench);
    bench.show(named("story-chat"), Setting::usual());
    let line = *markable(bench.model()).last().expect("there is a line to mark");
    bench.wait(Duration::from_secs(5));
    bench.act(&StoryIntent::Mark(line).into());
    let now = said(&mut bench);
    assert!(matches!(now.as_slice(), [words] if words.starts_with("Marked for a second look: ")), "{now:?}");
    bench.press(KeyCode::Escape);
    assert!(said(&mut bench).is_empty());
}
