//! A window as a surface: everything that is one per window, as components of it.
//!
//! Owns: what a window shows and what it must remember from one drawing to the next. Refuses to know: what the app is doing, and how many windows there are.
//! All of them show the one state of the app, each its own tree. One is [`Audible`]: keys, pointers and screen readers have that one, because Bevy gives
//! screen readers the primary window only and puts every accessibility node of the world into it. The others are silent: drawn, and nothing else.

use crate::app::{Cover, Intent, Model, Place, Target};
use crate::desktop::view::WindowContent;
use crate::desktop::view::mount::{Audible, Tree};
use bevy::camera::{Camera, Camera2d, RenderTarget};
use bevy::ecs::component::{Component, Mutable};
use bevy::ecs::entity::Entity;
use bevy::ecs::lifecycle::Remove;
use bevy::ecs::observer::On;
use bevy::ecs::query::With;
use bevy::ecs::system::{Commands, Query};
use bevy::ecs::world::{Mut, World};
use bevy::math::Vec2;
use bevy::window::WindowRef;
use std::mem::Discriminant;

/// What a window shows, as a function of the app's state and of the window's size in logical pixels.
#[derive(Component)]
#[require(Awake, LastFrame, PendingIntents, Reveal, RevealAtTop, ScrollAnchor)]
pub(crate) struct Surface {
    pub(crate) content: fn(&Model, Vec2) -> WindowContent,
    /// A number for what it shows of the app's state: it is drawn again when that is another. None where anything that changes may be seen.
    pub(crate) stamp: Option<fn(&Model) -> u64>,
}

/// For so many frames a silent window is still drawn. Between its changes its camera rests, and it costs nothing.
#[derive(Component, Default)]
pub(crate) struct Awake(pub(crate) u8);

/// What was wanted in this window since the last frame.
#[derive(Component, Default)]
pub(crate) struct PendingIntents(pub(crate) Vec<Intent>);

/// What should be scrolled to, once it is laid out.
#[derive(Component, Default)]
pub(crate) struct Reveal(pub(crate) Vec<Entity>);

/// What should be scrolled to the top, once it is laid out: reading begins there.
#[derive(Component, Default)]
pub(crate) struct RevealAtTop(pub(crate) Option<Entity>);

/// What was drawn last.
#[derive(Component, Default)]
pub(crate) struct LastFrame {
    pub(crate) revision: u64,
    pub(crate) size: Vec2,
    pub(crate) scale_factor: f32,
    pub(crate) typing_step: usize,
    /// Which place it was and what lay over it.
    pub(crate) place: Option<(Discriminant<Place>, Option<Discriminant<Cover>>)>,
    /// Where focus was before something was laid over the screen.
    pub(crate) before_cover: Option<Target>,
    pub(crate) was_covered: bool,
    /// How many times a tree was drawn.
    pub(crate) times: u64,
}

impl LastFrame {
    /// Whether the last tree was drawn from the model as it is now.
    pub(crate) fn shows(&self, revision: u64) -> bool {
        self.revision == revision
    }
}

/// The row at the top of what can be seen of the debrief's conversation.
#[derive(Component, Default)]
pub(crate) struct ScrollAnchor {
    /// Its number, and how far below the list's edge it begins, in logical pixels.
    pub(crate) row: Option<(usize, f32)>,
    /// The drawing that it was noted in.
    pub(crate) drawn: u64,
    /// The list has been away since.
    pub(crate) away: bool,
}

/// Makes a window show what this says, whenever its stamp is another. Everything is rectangles and letters, which draw their own soft edges.
pub(crate) fn open(world: &mut World, window: Entity, content: fn(&Model, Vec2) -> WindowContent, stamp: Option<fn(&Model) -> u64>) {
    let target = RenderTarget::Window(WindowRef::Entity(window));
    let camera = world.spawn((Camera2d, Camera::default(), target)).id();
    world.entity_mut(window).insert((Surface { content, stamp }, Tree::seen_by(camera)));
}

/// With a window goes all that it showed, and the camera that saw it.
pub(crate) fn close(closed: On<Remove, Surface>, trees: Query<&Tree>, mut commands: Commands) {
    let Ok(tree) = trees.get(closed.entity) else { return };
    for entity in tree.root().into_iter().chain([tree.camera]) {
        commands.entity(entity).try_despawn();
    }
}

/// A component of the surface that keys and screen readers have; none while its window is closing.
pub(crate) fn audible<C: Component<Mutability = Mutable>>(world: &mut World) -> Option<Mut<'_, C>> {
    world.query_filtered::<&mut C, With<Audible>>().single_mut(world).ok()
}
