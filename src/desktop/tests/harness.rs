//! The app without a window: the same plugins and the same model, with a clock that tests turn and no adapter.
//!
//! Owns: making it, showing a situation in it, typing and pressing, and reading back what stands where.

use crate::app::leading::pretend::Pretend;
use crate::app::preferences::Preferences;
use crate::app::{Intent, Model, Opening, Target};
use crate::desktop::engine::parts::Parts;
use crate::desktop::engine::{preflight, window};
use crate::desktop::state::{AppState, Settling};
use crate::desktop::surface::{LastFrame, Reveal, audible};
use crate::desktop::tests::situations::{Situation, a_day};
use crate::desktop::view::mount::{ArrowGroup, Audible, Focusable, InRegion, Named, Press, Scroller, Tree, mount};
use crate::desktop::view::{Arrows, Region, View};
use crate::diagnostic::Diagnostic;
use crate::fixture;
use crate::language::{Direction, Isolates, Localiser, REFERENCE};
use crate::library::Library;
use crate::story::Story;
use accesskit::{Action, ActionRequest, NodeId, TreeId};
use bevy::a11y::{AccessibilityNode, ActionRequest as Request};
use bevy::app::{App, PluginGroup};
use bevy::camera::NormalizedRenderTarget;
use bevy::color::Alpha;
use bevy::ecs::component::Component;
use bevy::ecs::entity::Entity;
use bevy::ecs::error::{FallbackErrorHandler, panic};
use bevy::ecs::hierarchy::Children;
use bevy::ecs::query::With;
use bevy::ecs::world::World;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::input_focus::InputFocus;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::math::{Rect, Vec2};
use bevy::picking::pointer::{Location, PointerAction, PointerButton, PointerId, PointerInput};
use bevy::render::RenderPlugin;
use bevy::render::settings::{Backends, PowerPreference, RenderCreation, WgpuSettings};
use bevy::text::{TextLayoutInfo, TextSpan};
use bevy::time::{Real, Time, TimeUpdateStrategy};
use bevy::ui::prelude::{ImageNode, Text};
use bevy::ui::{
    BackgroundColor, BorderColor, ComputedNode, Display, FlexDirection, FlexWrap, GlobalZIndex, Node, OverflowAxis, PositionType,
    UiGlobalTransform,
};
use bevy::window::{PrimaryWindow, Window, WindowRef, WindowResized};
use bevy::winit::WinitPlugin;
use std::cell::RefCell;
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

/// One frame of a test's clock: short, so that nothing that is due comes by itself.
const FRAME: Duration = Duration::from_millis(1);
/// What has less than this of a shape is a space, in pixels.
const SPACE: f32 = 2.5;
/// What a mouse does.
pub(super) const POINT: PointerAction = PointerAction::Move { delta: Vec2::ZERO };
pub(super) const PRESS: PointerAction = PointerAction::Press(PointerButton::Primary);
pub(super) const LET_GO: PointerAction = PointerAction::Release(PointerButton::Primary);
/// More frames than anything takes to come to rest.
const MOST_FRAMES: usize = 12;

thread_local! {
    /// The library of tests, in a folder that is there as long as its test.
    static FIXTURE: (TempDir, Arc<Library>) = {
        let (folder, library) = fixture::in_pseudo_languages();
        (folder, Arc::new(library))
    };
    /// What is built in.
    static SHIPPED: Arc<Library> = Arc::new(Library::built_in().expect("what is built in is tested"));
    /// Stories and texts that stay in use as long as their test, so that they are not read anew for every situation.
    static KEPT: RefCell<Vec<Kept>> = const { RefCell::new(Vec::new()) };
}

/// What is kept of a library in one language.
struct Kept {
    source: Source,
    language: Tag,
    #[expect(dead_code, reason = "it is in use by being here")]
    stories: Vec<Arc<Story>>,
    #[expect(dead_code, reason = "they are in use by being here")]
    texts: Vec<Localiser>,
}

/// Where the stories come from.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Source {
    /// The frozen story of the tests: what is quoted, and what laws are held in.
    Fixture,
    /// What is built in, which its authors may change: laws only.
    Shipped,
}

/// A language of a library.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Tag {
    letters: [u8; Tag::MOST],
    length: usize,
}

impl Tag {
    /// More letters than the tag of any language that could be added has.
    const MOST: usize = 24;

    fn new(tag: &str) -> Self {
        let mut letters = [0; Self::MOST];
        letters[..tag.len()].copy_from_slice(tag.as_bytes());
        Self { letters, length: tag.len() }
    }

    pub(super) fn as_str(&self) -> &str {
        str::from_utf8(&self.letters[..self.length]).expect("was a text")
    }

    pub(super) fn is_rtl(self) -> bool {
        FIXTURE.with(|(_, library)| library.locales()[self.as_str()].direction == Direction::RightToLeft)
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The languages that people read.
pub(super) fn languages() -> Vec<Tag> {
    SHIPPED.with(|library| library.languages().iter().map(|language| Tag::new(&language.to_string())).collect())
}

/// Two languages that nobody speaks, longer than the reference: lines begin at the left in the first, and at the right in the second.
pub(super) fn directions() -> [Tag; 2] {
    fixture::pseudo_languages().map(Tag::new)
}

/// How a situation is looked at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Setting {
    source: Source,
    pub(super) language: Tag,
    pub(super) text_size: u16,
    pub(super) strong: bool,
    pub(super) size: Vec2,
}

impl Setting {
    /// The frozen story, in this language.
    pub(super) const fn new(language: Tag) -> Self {
        Self { source: Source::Fixture, language, text_size: 100, strong: false, size: Vec2::new(1366.0, 768.0) }
    }

    /// The frozen story, in the reference language.
    pub(super) fn usual() -> Self {
        Self::new(Tag::new(REFERENCE))
    }

    /// The stories that are built in, in this language.
    pub(super) const fn shipped(language: Tag) -> Self {
        Self { source: Source::Shipped, ..Self::new(language) }
    }

    pub(super) const fn at(self, text_size: u16) -> Self {
        Self { text_size, ..self }
    }

    pub(super) const fn strong(self, strong: bool) -> Self {
        Self { strong, ..self }
    }

    pub(super) const fn size(self, width: f32, height: f32) -> Self {
        Self { size: Vec2::new(width, height), ..self }
    }

    /// The library, read once for a test. What is shown with it stays in use.
    fn shared_library(self) -> Arc<Library> {
        let library = match self.source {
            Source::Fixture => FIXTURE.with(|(_, library)| Arc::clone(library)),
            Source::Shipped => SHIPPED.with(Arc::clone),
        };
        KEPT.with_borrow_mut(|kept| {
            if !kept.iter().any(|kept| (kept.source, kept.language) == (self.source, self.language)) {
                let language = self.language.as_str().parse().expect("is a language");
                let named = library.scenarios().iter().map(Some).chain([None]);
                let texts = named.map(|story| library.localiser(&language, story, Isolates::Kept).expect("is sound"));
                let stories = library.scenarios().iter().map(|story| library.story(story).expect("is sound"));
                kept.push(Kept { source: self.source, language: self.language, stories: stories.collect(), texts: texts.collect() });
            }
        });
        library
    }

    /// The library, read anew.
    pub(super) fn library(self) -> Result<Library, Vec<Diagnostic>> {
        match self.source {
            Source::Fixture => FIXTURE.with(|(folder, _)| Library::with_pack(folder.path())),
            Source::Shipped => Library::built_in(),
        }
    }

    /// The model of an app that has just been opened like this.
    pub(super) fn model(self) -> Model {
        let preferences = Preferences { text_size: self.text_size, high_contrast: self.strong, ..Preferences::default() };
        let opening = Opening {
            library: self.shared_library(),
            preferences,
            wishes: Vec::new(),
            language: Some(self.language.as_str().parse().expect("is a language")),
            scenario: None,
            region: "de".to_owned(),
            contact: None,
            today: a_day(),
            archive: Box::new(Pretend::with_networks(2)),
        };
        Model::open(opening).expect("the app's own texts are tested")
    }
}

impl fmt::Display for Setting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { source, language, text_size, strong, size } = self;
        write!(f, "{source:?} {language} {text_size} % {}×{}{}", size.x, size.y, if *strong { " high contrast" } else { "" })
    }
}

/// What is done to the state in a test is done to the model in it, and what came of it is not lost.
impl Deref for AppState {
    type Target = Model;

    fn deref(&self) -> &Model {
        &self.0
    }
}

impl DerefMut for AppState {
    fn deref_mut(&mut self) -> &mut Model {
        &mut self.0
    }
}

/// The app.
pub(super) struct Bench {
    pub(super) app: App,
}

impl Bench {
    /// Without a window and without an adapter.
    pub(super) fn new() -> Self {
        let settings = WgpuSettings { backends: None, ..WgpuSettings::default() };
        Self::with(settings)
    }

    /// Without a window, drawing into memory with an adapter.
    pub(super) fn with_adapter() -> Self {
        assert!(!preflight::adapters().is_empty(), "there is no graphics adapter");
        Self::with(WgpuSettings {
            backends: Some(Backends::PRIMARY.with_env()),
            power_preference: PowerPreference::LowPower,
            ..WgpuSettings::default()
        })
    }

    /// Without a window, drawing with these settings.
    fn with(settings: WgpuSettings) -> Self {
        let mut app = App::new();
        let render = RenderPlugin {
            render_creation: RenderCreation::Automatic(Box::new(settings)),
            synchronous_pipeline_compilation: true,
            ..RenderPlugin::default()
        };
        app.add_plugins(Parts.build().disable::<WinitPlugin>().set(render));
        app.insert_resource(FallbackErrorHandler(panic)).insert_resource(TimeUpdateStrategy::ManualDuration(FRAME));
        window::build(&mut app, Setting::usual().model());
        app.finish();
        app.cleanup();
        let mut bench = Self { app };
        bench.settle();
        bench
    }

    pub(super) fn world(&mut self) -> &mut World {
        self.app.world_mut()
    }

    pub(super) fn model(&mut self) -> &mut Model {
        &mut self.app.world_mut().resource_mut::<AppState>().into_inner().0
    }

    /// Shows a situation, with nothing left of what was shown before.
    pub(super) fn show(&mut self, situation: &Situation, setting: Setting) {
        let mut model = setting.model();
        model.tick(self.now(), a_day());
        let mut state = AppState::new(model);
        (situation.reach)(&mut state);
        self.show_state(state, setting.size);
    }

    /// Shows a model in a window of this size.
    pub(super) fn show_model(&mut self, model: Model, size: Vec2) {
        self.show_state(AppState::new(model), size);
    }

    fn show_state(&mut self, state: AppState, size: Vec2) {
        self.forget();
        let world = self.app.world_mut();
        let mut windows = world.query_filtered::<(Entity, &mut Window), With<PrimaryWindow>>();
        let (window, mut about) = windows.single_mut(world).expect("there is one window");
        about.resolution.set(size.x, size.y);
        world.write_message(WindowResized { window, width: size.x, height: size.y });
        world.insert_resource(state);
        self.settle();
    }

    /// Nothing is left of what was shown before.
    pub(super) fn forget(&mut self) {
        self.mount(View::default(), REFERENCE, 1.0);
        let window = self.window();
        let world = self.app.world_mut();
        world.resource_mut::<InputFocus>().clear();
        world.entity_mut(window).insert((Reveal::default(), LastFrame::default()));
    }

    /// Shows a view in a window of this size, and lets it come to rest.
    pub(super) fn show_picture(&mut self, view: View, size: Vec2) {
        let world = self.app.world_mut();
        let mut windows = world.query_filtered::<(Entity, &mut Window), With<PrimaryWindow>>();
        let (window, mut about) = windows.single_mut(world).expect("there is one window");
        if Vec2::new(about.width(), about.height()) != size {
            about.resolution.set(size.x, size.y);
            world.write_message(WindowResized { window, width: size.x, height: size.y });
            self.settle();
        }
        self.mount(view, REFERENCE, 1.0);
        // What has changed is measured once more in the frame after.
        for _ in 0..2 {
            self.frame();
        }
    }

    /// Makes the window show this view, whatever the app is doing.
    pub(super) fn mount(&mut self, view: View, language: &str, scale_factor: f32) {
        let window = self.window();
        mount(self.app.world_mut(), window, view, language, scale_factor);
    }

    /// The window that keys and screen readers have.
    pub(super) fn window(&mut self) -> Entity {
        let world = self.app.world_mut();
        world.query_filtered::<Entity, With<Audible>>().single(world).expect("there is one")
    }

    /// What is mounted in it.
    pub(super) fn tree(&mut self) -> &Tree {
        audible::<Tree>(self.app.world_mut()).expect("there is one").into_inner()
    }

    /// One frame.
    pub(super) fn frame(&mut self) {
        self.app.update();
    }

    /// Frames until everything stands still.
    pub(super) fn settle(&mut self) {
        for _ in 0..MOST_FRAMES {
            self.frame();
            // One more, as the program draws one more: what is in view is noticed once everything stands still.
            if self.app.world().resource::<Settling>().frames == 0 {
                self.frame();
                if self.app.world().resource::<Settling>().frames == 0 {
                    return;
                }
            }
        }
    }

    pub(super) fn now(&self) -> Duration {
        self.app.world().resource::<Time<Real>>().elapsed()
    }

    /// One frame that takes this long.
    pub(super) fn wait(&mut self, time: Duration) {
        self.app.insert_resource(TimeUpdateStrategy::ManualDuration(time));
        self.frame();
        self.app.insert_resource(TimeUpdateStrategy::ManualDuration(FRAME));
        self.settle();
    }

    /// A key goes down or up, at the next frame.
    pub(super) fn turn(&mut self, key_code: KeyCode, state: ButtonState) {
        let world = self.app.world_mut();
        let mut windows = world.query_filtered::<Entity, With<PrimaryWindow>>();
        let window = windows.single(world).expect("there is one window");
        world.write_message(KeyboardInput { key_code, logical_key: Key::Space, state, text: None, repeat: false, window });
    }

    /// A key is pressed that the keyboard makes this of, and these letters; and let go.
    pub(super) fn strike(&mut self, key_code: KeyCode, logical_key: Key, letters: Option<&str>) {
        let window = self.window();
        for state in [ButtonState::Pressed, ButtonState::Released] {
            let (logical_key, text) = (logical_key.clone(), letters.map(Into::into));
            self.world().write_message(KeyboardInput { key_code, logical_key, state, text, repeat: false, window });
        }
        self.settle();
    }

    /// These letters are typed, one after the other.
    pub(super) fn write(&mut self, words: &str) {
        for letter in words.chars() {
            let letter = letter.to_string();
            let key = if letter == " " { Key::Space } else { Key::Character(letter.as_str().into()) };
            self.strike(KeyCode::KeyQ, key, Some(&letter));
        }
    }

    /// A key is pressed and let go, at the next frame.
    pub(super) fn tap(&mut self, key: KeyCode) {
        self.turn(key, ButtonState::Pressed);
        self.turn(key, ButtonState::Released);
    }

    /// A key is pressed and let go, and everything comes to rest.
    pub(super) fn press(&mut self, key: KeyCode) {
        self.tap(key);
        self.settle();
    }

    /// The same, with Shift held.
    pub(super) fn press_with_shift(&mut self, key: KeyCode) {
        self.turn(KeyCode::ShiftLeft, ButtonState::Pressed);
        self.turn(key, ButtonState::Pressed);
        self.frame();
        self.turn(key, ButtonState::Released);
        self.turn(KeyCode::ShiftLeft, ButtonState::Released);
        self.settle();
    }

    /// The same, with this key held, all in one frame.
    pub(super) fn press_with(&mut self, held: KeyCode, key: KeyCode) {
        self.turn(held, ButtonState::Pressed);
        self.tap(key);
        self.turn(held, ButtonState::Released);
        self.settle();
    }

    /// A pointer presses and lets go in the middle of this, with a frame for each.
    pub(super) fn click(&mut self, entity: Entity) {
        let middle = self.middle(entity);
        for action in [POINT, PRESS, LET_GO] {
            self.point(middle, action);
            self.frame();
        }
        self.settle();
    }

    /// Where the middle of this is, in logical pixels of the window.
    pub(super) fn middle(&self, entity: Entity) -> Vec2 {
        let scale = self.get::<ComputedNode>(entity).expect("is laid out").inverse_scale_factor;
        self.get::<UiGlobalTransform>(entity).expect("is laid out").translation * scale
    }

    /// A pointer does this here, at the next frame.
    pub(super) fn point(&mut self, position: Vec2, action: PointerAction) {
        let world = self.app.world_mut();
        let mut windows = world.query_filtered::<Entity, With<PrimaryWindow>>();
        let window = WindowRef::Primary.normalize(windows.single(world).ok()).expect("there is one window");
        let location = Location { target: NormalizedRenderTarget::Window(window), position };
        world.write_message(PointerInput::new(PointerId::Mouse, location, action));
    }

    /// What a screen reader asks for, at the next frame.
    pub(super) fn request(&mut self, action: Action, entity: Entity) {
        let target_node = NodeId(entity.to_bits());
        let request = ActionRequest { action, target_tree: TreeId::ROOT, target_node, data: None };
        self.app.world_mut().write_message(Request(request));
    }

    pub(super) fn act(&mut self, intent: &Intent) {
        self.app.world_mut().resource_mut::<AppState>().act(intent);
        self.settle();
    }

    pub(super) fn title(&mut self) -> String {
        let world = self.app.world_mut();
        let mut windows = world.query_filtered::<&Window, With<PrimaryWindow>>();
        windows.single(world).expect("there is one window").title.clone()
    }

    pub(super) fn entity(&self, name: Target) -> Option<Entity> {
        let world = self.app.world();
        let mut trees = world.try_query_filtered::<&Tree, With<Audible>>().expect("has been mounted");
        trees.single(world).ok()?.entity(name)
    }

    pub(super) fn focus(&self) -> Option<Entity> {
        self.app.world().resource::<InputFocus>().get()
    }

    pub(super) fn name_of_focus(&self) -> Option<Target> {
        let entity = self.focus()?;
        self.get::<Named>(entity).map(|named| named.0)
    }

    pub(super) fn get<C: Component>(&self, entity: Entity) -> Option<&C> {
        self.app.world().get::<C>(entity)
    }

    /// Everything that is laid out, as a tree.
    pub(super) fn drawing(&mut self) -> Piece {
        let root = self.tree().root().expect("something is drawn");
        Piece::of(self.app.world(), root)
    }
}

/// A thing that is laid out.
#[expect(clippy::struct_excessive_bools, reason = "each is a property that a law asks for")]
pub(super) struct Piece {
    pub(super) entity: Entity,
    pub(super) name: Option<Target>,
    /// What it says to a screen reader, or shows.
    pub(super) label: String,
    /// In logical pixels of the window.
    pub(super) rect: Rect,
    /// Has a fill, a border, text or a picture of its own.
    pub(super) paints: bool,
    /// Its text, and how large that came out.
    pub(super) text: Option<(String, Vec2)>,
    pub(super) is_placed: bool,
    pub(super) is_above: bool,
    pub(super) is_pressable: bool,
    pub(super) is_focusable: bool,
    /// Where Tab stops: 0 before everything, 1 in order.
    pub(super) tab: Option<i32>,
    pub(super) arrows: Option<Arrows>,
    pub(super) region: Option<Region>,
    pub(super) scrolls: bool,
    pub(super) clips: bool,
    /// What does not fit whole goes out of sight, on purpose.
    pub(super) fills_from_its_end: bool,
    /// How far its content is scrolled, and how high that is.
    pub(super) scrolled: (f32, f32),
    pub(super) children: Vec<Self>,
}

impl Piece {
    fn of(world: &World, entity: Entity) -> Self {
        let at = world.entity(entity);
        let computed = at.get::<ComputedNode>().expect("is laid out");
        let node = at.get::<Node>().expect("is a node");
        let middle = at.get::<UiGlobalTransform>().expect("has a place").translation;
        let scale = computed.inverse_scale_factor;
        let children: Vec<Self> = at.get::<Children>().map_or_else(Vec::new, |children| {
            let shown =
                children.iter().copied().filter(|child| world.get::<Node>(*child).is_some_and(|node| node.display != Display::None));
            shown.map(|child| Self::of(world, child)).collect()
        });
        let text = at.get::<Text>().map(|text| {
            let spans = at.get::<Children>().into_iter().flatten().filter_map(|child| world.get::<TextSpan>(*child));
            let words: String = std::iter::once(text.0.clone()).chain(spans.map(|span| span.0.clone())).collect();
            let size = at.get::<TextLayoutInfo>().map_or(Vec2::ZERO, |info| written(info) * scale);
            (words.trim_start_matches(['\u{200E}', '\u{200F}']).to_owned(), size)
        });
        let says_something = text.as_ref().is_some_and(|(words, _)| !words.trim().is_empty());
        let has_border = computed.border.min_inset.max_element() > 0.0 || computed.border.max_inset.max_element() > 0.0;
        let paints = says_something
            || at.contains::<ImageNode>()
            || at.get::<BackgroundColor>().is_some_and(|fill| !fill.0.is_fully_transparent())
            || has_border && at.get::<BorderColor>().is_some_and(|border| !border.is_fully_transparent());
        let spoken = at.get::<AccessibilityNode>().and_then(|node| node.label().or(node.value()).map(str::to_owned));
        let label = spoken.or_else(|| text.as_ref().map(|(words, _)| words.clone())).unwrap_or_default();
        Self {
            entity,
            name: at.get::<Named>().map(|named| named.0),
            label,
            rect: Rect::from_center_size(middle * scale, computed.size() * scale),
            paints,
            text,
            is_placed: node.position_type == PositionType::Absolute,
            is_above: at.contains::<GlobalZIndex>(),
            is_pressable: at.contains::<Press>(),
            is_focusable: at.contains::<Focusable>(),
            tab: at.get::<TabIndex>().map(|index| index.0).filter(|index| *index >= 0),
            arrows: at.get::<ArrowGroup>().map(|group| group.0),
            region: at.get::<InRegion>().map(|region| region.0),
            scrolls: at.contains::<Scroller>(),
            clips: node.overflow.x != OverflowAxis::Visible || node.overflow.y != OverflowAxis::Visible,
            fills_from_its_end: node.flex_direction == FlexDirection::ColumnReverse && node.flex_wrap == FlexWrap::Wrap,
            scrolled: (computed.scroll_position.y * scale, computed.content_size().y * scale),
            children,
        }
    }

    /// Every piece, outermost first, in the order in which they are drawn.
    pub(super) fn all(&self) -> Vec<&Self> {
        let mut all = vec![self];
        for child in &self.children {
            all.extend(child.all());
        }
        all
    }

    /// Everything that it and what is in it paints; none if nothing.
    pub(super) fn ink(&self) -> Option<Rect> {
        let own = self.paints.then_some(self.rect);
        let inside = self.children.iter().filter(|child| !child.is_placed).filter_map(Self::ink);
        let all = own.into_iter().chain(inside).reduce(|a, b| a.union(b))?;
        let seen = if self.clips { all.intersect(self.rect) } else { all };
        (!seen.is_empty()).then_some(seen)
    }

    /// Everything that it says, in order.
    pub(super) fn words(&self) -> String {
        let own = self.text.iter().map(|(words, _)| words.clone());
        own.chain(self.children.iter().map(Self::words)).filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

/// How much room the letters of a text take: its own width counts the spaces at which its lines end.
fn written(info: &TextLayoutInfo) -> Vec2 {
    // A space has a place and no shape.
    let letters = info.glyphs.iter().filter(|glyph| glyph.atlas_info.rect.size().min_element() > SPACE);
    let extents = letters.map(|glyph| {
        let half = glyph.atlas_info.rect.size().x * 0.5;
        (glyph.position.x - half, glyph.position.x + half)
    });
    let (start, end) = extents.fold((f32::MAX, f32::MIN), |(start, end), (from, to)| (start.min(from), end.max(to)));
    Vec2::new((end - start).max(0.0), info.size.y)
}

impl fmt::Display for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shorten = |words: &str| words.chars().take(60).collect::<String>();
        if let Some(name) = self.name {
            write!(f, "{name:?} ")?;
        }
        let words = if self.label.is_empty() { self.words() } else { self.label.clone() };
        let Rect { min, max } = self.rect;
        write!(f, "“{}” at {:.0},{:.0} to {:.0},{:.0}", shorten(&words), min.x, min.y, max.x, max.y)
    }
}
