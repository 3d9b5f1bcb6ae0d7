//! Says what has come to whoever listens.
//!
//! Owns: the one node of the window that speaks by itself, and how long it stands: a screen reader reads it when it appears, and nobody comes upon it later.
//! What is drawn speaks only when it is gone to. Refuses to know: what is said (that is `app::heard`).

use crate::app::Target;
use crate::app::heard::Heard;
use crate::desktop::state::{AppState, Phase};
use crate::desktop::view::mount::{Named, is_isolate};
use accesskit::{Live, Node, Role};
use bevy::a11y::{AccessibilityNode, AccessibilityRequested};
use bevy::app::{App, Update};
use bevy::ecs::component::Component;
use bevy::ecs::entity::Entity;
use bevy::ecs::query::With;
use bevy::ecs::resource::Resource;
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::{Commands, Local, Query, Res, ResMut, SystemParam};
use bevy::input_focus::InputFocus;
use bevy::time::{Real, Time};
use std::time::Duration;

/// How long what was said stands there. A reader on another thread asks for it after it has been told of it.
const STANDS: Duration = Duration::from_secs(4);

/// What has been said, and until when the last of it stands.
#[derive(Resource, Default)]
pub(crate) struct Voice {
    heard: Heard,
    pub(crate) until: Option<Duration>,
}

/// What was said last.
#[derive(Component)]
pub(crate) struct Said;

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Voice>().add_systems(Update, speak.after(Phase::Draw));
}

/// What focus has just come to.
#[derive(SystemParam)]
struct Attention<'w, 's> {
    focus: Res<'w, InputFocus>,
    names: Query<'w, 's, &'static Named>,
    before: Local<'s, Option<Entity>>,
}

impl Attention<'_, '_> {
    fn just_read(&mut self) -> Option<Target> {
        let at = self.focus.get();
        let has_moved = std::mem::replace(&mut *self.before, at) != at;
        at.filter(|_| has_moved).and_then(|entity| self.names.get(entity).ok()).map(|named| named.0)
    }
}

/// After a drawing, when focus has come to rest: what focus reads need not be said.
fn speak(
    state: Res<AppState>,
    mut attention: Attention<'_, '_>,
    said: Query<Entity, With<Said>>,
    requested: Option<Res<AccessibilityRequested>>,
    time: Res<Time<Real>>,
    mut voice: ResMut<Voice>,
    mut commands: Commands,
) {
    let news = voice.heard.news(&state.0, attention.just_read());
    let is_over = voice.until.is_some_and(|until| until <= time.elapsed()) || state.0.place.calendar().is_some();
    if !is_over && news.is_empty() {
        return;
    }
    said.iter().for_each(|said| commands.entity(said).despawn());
    voice.until = None;
    // Where nobody listens, nothing is put there and nothing has to be taken away.
    if !news.is_empty() && requested.is_some_and(|requested| requested.get()) {
        commands.spawn((Said, AccessibilityNode::from(node(&news, &state.0.language.to_string()))));
        voice.until = Some(time.elapsed() + STANDS);
    }
}

/// Several sentences are one text: only so are they read in this order.
fn node(news: &[String], language: &str) -> Node {
    let mut node = Node::new(Role::Status);
    node.set_live(Live::Polite);
    node.set_language(language);
    node.set_label(news.join("\n").replace(is_isolate, ""));
    node
}
