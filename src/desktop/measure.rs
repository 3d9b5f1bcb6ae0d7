//! The figures that the window is held to, measured in the real window: `second-look doctor --measure`.
//!
//! Owns: what is done in the window while it is measured, and the numbers that come of it. Nothing of this is in a window that is played in. It keeps no
//! settings. A moment counts from when the program begins to do a thing to when the frame that shows it has been handed to the display.

use crate::app::calendar::Move;
use crate::app::leading::Leading;
use crate::app::leading::intent::{LeadIntent, SetupIntent};
use crate::app::preferences::Preferences;
use crate::app::{AppIntent, DebriefIntent, Intent, Part, Place, Setting, StoryIntent};
use crate::desktop::engine::preflight::Looking;
use crate::desktop::engine::room_window::RoomWindow;
use crate::desktop::engine::window::{self, Asked};
use crate::desktop::state::{AppState, Phase as FramePhase};
use crate::desktop::surface::{LastFrame, PendingIntents, Surface, audible};
use crate::desktop::view::mount::Audible;
use crate::desktop::view::mount::Scroller;
use crate::diagnostic::{self, Code, Diagnostic};
use crate::generated;
use crate::library::Library;
use crate::story::{Event, Id, OptionId};
use crate::workshop::Shown;
use crate::workshop::fact::Asking;
use bevy::app::{App, AppExit, First, Last, Update};
use bevy::ecs::entity::Entity;
use bevy::ecs::query::With;
use bevy::ecs::resource::Resource;
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::{Commands, Query, Res, ResMut};
use bevy::ecs::world::World;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::render::render_resource::PipelineCache;
use bevy::render::{Extract, ExtractSchedule, Render, RenderApp, RenderSystems};
use bevy::ui::{ComputedNode, ScrollPosition};
use bevy::window::Window;
use bevy::winit::{EventLoopProxyWrapper, UpdateMode, WinitSettings, WinitUserEvent};
use std::fs;
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// The messages of the long conversation.
const MESSAGES: usize = 300;
/// Frames that are scrolled.
const SCROLLED: u64 = 400;
/// How far each frame scrolls, in logical pixels: three notches of a wheel would be farther, a finger is slower.
const STRIDE: f32 = 40.0;
/// How long the open decision is watched.
const IDLE: Duration = Duration::from_secs(10);
/// How long two windows are: once a minute their clock goes on.
const IDLE_GROUP: Duration = Duration::from_mins(1);
/// After this long without a result, a figure is given up.
const PATIENCE: Duration = Duration::from_mins(2);
/// Frames until what was done has come to rest.
const REST: u64 = 12;

/// What was measured. A figure is missing where the system does not tell it or the window did not get there.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    /// From the program's beginning to the first frame with everything in it.
    pub start: Option<Duration>,
    /// The processor time of all threads while a decision is open, in percent of one core.
    pub idle_percent: Option<f64>,
    /// Updates in the same time.
    pub idle_updates: u64,
    /// Memory in the story, in MiB: its proportional set size.
    pub memory: Option<f64>,
    /// Memory in the debrief of a whole story, with every line of its first chapter.
    pub memory_debrief: Option<f64>,
    /// Memory in the long conversation.
    pub memory_long: Option<f64>,
    /// Messages that stood in the long conversation.
    pub messages: usize,
    /// Times between frames while it scrolls, in order of length.
    pub scrolling: Vec<Duration>,
    /// The language is changed on the home screen: the slower of there and back.
    pub language_home: Option<Duration>,
    /// The same in the long conversation.
    pub language_long: Option<Duration>,
    /// From Esc in the long conversation to the neutral screen.
    pub leaving: Option<Duration>,
    /// The frame of the neutral screen, counted from the one that took the key as the first.
    pub leaving_frames: Option<u64>,
    /// With a group.
    pub group: GroupFigures,
}

/// What was measured with a group, in two windows.
#[derive(Clone, Debug, Default)]
pub struct GroupFigures {
    /// Memory before the room's window is opened, and with it, in MiB.
    pub memory: Option<(f64, f64)>,
    /// Times between frames while numbers are typed before a room's screen that stands still, in order of length.
    pub counting: Vec<Duration>,
    /// The same while both windows change.
    pub reading: Vec<Duration>,
    /// As for one window, while both stand still.
    pub idle_percent: Option<f64>,
    /// The frame in which both windows are neutral.
    pub leaving_frames: Option<u64>,
}

impl Figures {
    /// The frame time that this share of the frames keeps.
    pub fn frame_time(&self, percent: usize) -> Option<Duration> {
        share(&self.scrolling, percent)
    }
}

/// The time that this share of the frames keeps, of times in order of length.
#[must_use]
pub fn share(frames: &[Duration], percent: usize) -> Option<Duration> {
    let rank = (frames.len() * percent.min(100)).div_ceil(100);
    frames.get(rank.checked_sub(1)?).copied()
}

/// Opens the window, waits for the first frame with everything in it, and closes it. How long that took; nothing if no frame came.
///
/// # Errors
/// What is wrong with the app's own texts.
pub fn first_frame(asked: Asked, looking: Looking) -> Result<Option<Duration>, Vec<Diagnostic>> {
    Ok(measure(asked, looking, None)?.start)
}

/// Opens the window, takes every figure, and closes it.
///
/// # Errors
/// What is wrong with the app's own texts, or with writing the long conversation to a folder for temporary files.
pub fn figures(asked: Asked, looking: Looking) -> Result<Figures, Vec<Diagnostic>> {
    let long = LongStory::write().map_err(|error| vec![unwritable(&error)])?;
    measure(asked, looking, Some(&long))
}

fn measure(asked: Asked, looking: Looking, long: Option<&LongStory>) -> Result<Figures, Vec<Diagnostic>> {
    let began = asked.began;
    let preferences = Preferences { less_movement: true, ..Preferences::default() };
    let Ok(mut app) = window::prepare(asked, preferences, None, looking)? else { return Ok(Figures::default()) };
    let figures = Arc::new(Mutex::new(Figures::default()));
    plugin(&mut app, Run::new(began, long.map(|long| long.0.clone()), Arc::clone(&figures)));
    window::run(app);
    let figures = locked(&figures).clone();
    Ok(figures)
}

fn unwritable(error: &io::Error) -> Diagnostic {
    Diagnostic {
        place: diagnostic::Place::start_of(&std::env::temp_dir().display().to_string()),
        code: Code::UNREADABLE,
        message: format!("the long conversation cannot be written here: {}", error.kind()),
        help: "free some space, or name another folder in TMPDIR".to_owned(),
    }
}

fn locked<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The number of an update.
#[derive(Resource, Clone, Copy, Default)]
struct Frame(u64);

/// The first update in which the neutral screen was drawn.
#[derive(Resource, Default)]
struct Neutral(Option<u64>);

/// A frame that was handed to the display.
#[derive(Clone, Copy)]
struct Handed {
    frame: u64,
    at: Instant,
    /// Nothing was left out because it was not ready.
    complete: bool,
}

/// The frames, as the drawing thread saw them.
#[derive(Resource, Clone, Default)]
struct Log(Arc<Mutex<Vec<Handed>>>);

fn plugin(app: &mut App, run: Run) {
    let log = run.log.clone();
    app.insert_resource(run)
        .init_resource::<Frame>()
        .init_resource::<Neutral>()
        .add_systems(First, |mut frame: ResMut<Frame>| frame.0 += 1)
        .add_systems(Update, drive.before(FramePhase::Read))
        .add_systems(Last, note_neutral);
    if let Some(drawing) = app.get_sub_app_mut(RenderApp) {
        drawing.insert_resource(log).add_systems(ExtractSchedule, number).add_systems(Render, note_shown.after(RenderSystems::Render));
    }
}

fn number(frame: Extract<'_, '_, Res<Frame>>, mut commands: Commands) {
    commands.insert_resource(**frame);
}

fn note_shown(frame: Res<Frame>, log: Res<Log>, pipelines: Res<PipelineCache>) {
    let complete = pipelines.pipelines().next().is_some() && pipelines.waiting_pipelines().next().is_none();
    locked(&log.0).push(Handed { frame: frame.0, at: Instant::now(), complete });
}

fn note_neutral(state: Res<AppState>, drawn: Query<(&LastFrame, &Surface)>, frame: Res<Frame>, mut neutral: ResMut<Neutral>) {
    let shows =
        |(last, surface): (&LastFrame, &Surface)| last.shows(surface.stamp.map_or_else(|| state.revision(), |stamp| stamp(&state.0)));
    if state.0.place.calendar().is_some() && neutral.0.is_none() && drawn.iter().all(shows) {
        neutral.0 = Some(frame.0);
    }
}

/// What is measured now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Start,
    /// A language on the home screen: the number of the change.
    LanguageHome(u8),
    Story,
    Idle,
    Debrief,
    Long,
    Scroll,
    LanguageLong(u8),
    Leave,
    /// With a group: before the room's window, and with it.
    Group(bool),
    Counting,
    Reading,
    IdleGroup,
    LeaveGroup,
    Done,
}

#[derive(Resource)]
struct Run {
    began: Instant,
    /// The pack with the long conversation; none if only the first frame is wanted.
    long: Option<PathBuf>,
    figures: Arc<Mutex<Figures>>,
    log: Log,
    phase: Phase,
    /// The update and the time in which the phase began.
    since: Option<(u64, Instant)>,
    /// What the watching thread found, once it has; not a number where the system does not tell.
    idle: Arc<Mutex<Option<f64>>>,
    stride: f32,
}

fn drive(world: &mut World) {
    let Some(mut run) = world.remove_resource::<Run>() else { return };
    let frame = world.resource::<Frame>().0;
    run.step(world, frame);
    world.insert_resource(run);
}

impl Run {
    fn new(began: Instant, long: Option<PathBuf>, figures: Arc<Mutex<Figures>>) -> Self {
        Self { began, long, figures, log: Log::default(), phase: Phase::Start, since: None, idle: Arc::default(), stride: STRIDE }
    }

    fn step(&mut self, world: &mut World, frame: u64) {
        let Some((first, at)) = self.since else {
            // Nothing of what went before counts.
            if self.phase != Phase::Start {
                locked(&self.log.0).clear();
            }
            self.since = Some((frame, Instant::now()));
            return self.begin(world);
        };
        let done = if at.elapsed() > PATIENCE { true } else { self.go_on(world, frame, first, at) };
        if done {
            update(world, UpdateMode::Continuous);
            self.since = None;
            self.phase = self.next();
        }
    }

    fn next(&self) -> Phase {
        match self.phase {
            Phase::Start if self.long.is_none() => Phase::Done,
            Phase::Start => Phase::LanguageHome(0),
            Phase::LanguageHome(0) => Phase::LanguageHome(1),
            Phase::LanguageHome(_) => Phase::Story,
            Phase::Story => Phase::Idle,
            Phase::Idle => Phase::Debrief,
            Phase::Debrief => Phase::Long,
            Phase::Long => Phase::Scroll,
            Phase::Scroll => Phase::LanguageLong(0),
            Phase::LanguageLong(0) => Phase::LanguageLong(1),
            Phase::LanguageLong(_) => Phase::Leave,
            Phase::Leave => Phase::Group(false),
            Phase::Group(false) => Phase::Group(true),
            Phase::Group(true) => Phase::Counting,
            Phase::Counting => Phase::Reading,
            Phase::Reading => Phase::IdleGroup,
            Phase::IdleGroup => Phase::LeaveGroup,
            Phase::LeaveGroup | Phase::Done => Phase::Done,
        }
    }

    /// Does what is to be measured.
    fn begin(&mut self, world: &mut World) {
        // Only what sleeps needs no drawing on.
        update(
            world,
            if matches!(self.phase, Phase::Idle | Phase::IdleGroup) {
                crate::desktop::engine::frame::asleep()
            } else {
                UpdateMode::Continuous
            },
        );
        match self.phase {
            Phase::Start | Phase::Scroll => {}
            Phase::LanguageHome(_) | Phase::LanguageLong(_) => {
                let model = &world.resource::<AppState>().0;
                let next = if model.language == "ar" { "en" } else { "ar" };
                let intent: Intent = Setting::Language(next.to_owned()).into();
                audible::<PendingIntents>(world).into_iter().for_each(|mut pending| pending.0.push(intent.clone()));
            }
            Phase::Story => play_first(world),
            Phase::Idle => self.watch(world, IDLE),
            Phase::IdleGroup => self.watch(world, IDLE_GROUP),
            Phase::Debrief => play_to_debrief(world),
            Phase::Long => self.play_long(world),
            Phase::Leave | Phase::LeaveGroup => {
                world.insert_resource(Neutral::default());
                press_escape(world);
            }
            Phase::Group(false) => lead_first(world),
            Phase::Group(true) => lead(world, LeadIntent::OpenRoom),
            Phase::Counting => lead_to(world, |leading| leading.stage() == Some(Asking::Vote)),
            Phase::Reading => lead_to(world, |leading| matches!(leading.room.shown(), Shown::Reading(_))),
            Phase::Done => {
                world.write_message(AppExit::Success);
            }
        }
    }

    /// Whether the phase is over.
    fn go_on(&mut self, world: &mut World, frame: u64, first: u64, at: Instant) -> bool {
        let rested = frame >= first + REST;
        match self.phase {
            Phase::Start => {
                let shown = self.shown(|shown| shown.complete);
                locked(&self.figures).start = shown.map(|shown| shown.at.duration_since(self.began));
                shown.is_some() && (rested || self.long.is_none())
            }
            Phase::LanguageHome(_) | Phase::LanguageLong(_) => {
                let took = self.shown(|shown| shown.frame >= first).map(|shown| shown.at.duration_since(at));
                if rested {
                    let mut figures = locked(&self.figures);
                    let figure =
                        if matches!(self.phase, Phase::LanguageHome(_)) { &mut figures.language_home } else { &mut figures.language_long };
                    *figure = took.max(*figure);
                }
                rested
            }
            Phase::Story => rested,
            Phase::Idle => self.take_idle(frame - first),
            Phase::Long => {
                if rested {
                    locked(&self.figures).memory_long = memory();
                }
                rested
            }
            Phase::Debrief => {
                let is_open = matches!(world.resource::<AppState>().0.place, Place::Debrief(..));
                if rested && is_open {
                    locked(&self.figures).memory_debrief = memory();
                }
                rested
            }
            Phase::Scroll => {
                let has_list = scroll(world, &mut self.stride);
                if frame >= first + SCROLLED && has_list {
                    locked(&self.figures).scrolling = self.intervals(first + REST);
                }
                frame >= first + SCROLLED || !has_list
            }
            Phase::Leave | Phase::LeaveGroup => self.take_leaving(world, first, at),
            Phase::Group(with_room) => {
                let is_as_wanted = has_room(world) == with_room;
                let figures = &mut locked(&self.figures).group;
                if frame >= first + SCROLLED / 4 {
                    let now = memory().filter(|_| is_as_wanted);
                    figures.memory =
                        if with_room { figures.memory.zip(now).map(|((before, _), now)| (before, now)) } else { now.map(|now| (now, now)) };
                }
                frame >= first + SCROLLED / 4
            }
            Phase::Counting | Phase::Reading => {
                let step = match self.phase {
                    Phase::Counting => LeadIntent::Digit { digit: 1, less: frame.is_multiple_of(2) },
                    _ if frame.is_multiple_of(2) => LeadIntent::Previous,
                    _ => LeadIntent::Next,
                };
                lead(world, step);
                if frame >= first + SCROLLED && has_room(world) {
                    let intervals = self.intervals(first + REST);
                    let figures = &mut locked(&self.figures).group;
                    if self.phase == Phase::Counting { figures.counting = intervals } else { figures.reading = intervals }
                }
                frame >= first + SCROLLED
            }
            Phase::IdleGroup => {
                let found = *locked(&self.idle);
                let is_of_both = has_room(world);
                locked(&self.figures).group.idle_percent = found.filter(|percent| percent.is_finite() && is_of_both);
                found.is_some()
            }
            Phase::Done => false,
        }
    }

    /// The first frame that was shown and is such.
    fn shown(&self, such: impl Fn(&Handed) -> bool) -> Option<Handed> {
        locked(&self.log.0).iter().find(|shown| such(shown)).copied()
    }

    /// Times between the frames from this one on, the shortest first.
    fn intervals(&self, from: u64) -> Vec<Duration> {
        let log = locked(&self.log.0);
        let times: Vec<Instant> = log.iter().filter(|shown| shown.frame >= from).map(|shown| shown.at).collect();
        let mut intervals: Vec<Duration> = times.windows(2).map(|pair| pair[1].duration_since(pair[0])).collect();
        intervals.sort();
        intervals
    }

    /// Watches from a thread of its own, so that the window sleeps, and wakes it when the time is over.
    fn watch(&self, world: &World, time: Duration) {
        let Some(proxy) = world.get_resource::<EventLoopProxyWrapper>().map(|proxy| (**proxy).clone()) else { return };
        *locked(&self.idle) = None;
        let found = Arc::clone(&self.idle);
        thread::spawn(move || {
            // The last frames of what went before.
            thread::sleep(Duration::from_secs(1));
            let before = processor_time();
            thread::sleep(time);
            let used = before.zip(processor_time()).map(|(before, after)| after.saturating_sub(before));
            *locked(&found) = Some(used.map_or(f64::NAN, |used| 100.0 * used.as_secs_f64() / time.as_secs_f64()));
            let _ = proxy.send_event(WinitUserEvent::WakeUp);
        });
    }

    fn take_idle(&self, updates: u64) -> bool {
        let Some(found) = *locked(&self.idle) else { return false };
        let mut figures = locked(&self.figures);
        (figures.idle_percent, figures.idle_updates, figures.memory) =
            (Some(found).filter(|percent| percent.is_finite()), updates, memory());
        true
    }

    fn play_long(&self, world: &mut World) {
        let Some(folder) = &self.long else { return };
        let mut state = world.resource_mut::<AppState>();
        state.act(&AppIntent::Home.into());
        state.0.reload(Library::with_pack(folder));
        state.act(&AppIntent::Choose(Id::new("chain").expect("is a name")).into());
        state.act(&AppIntent::Play.into());
        for _ in 0..4 * MESSAGES {
            state.0.let_settle();
            let Some(playing) = state.0.open_story() else { break };
            let lines = playing.seen().iter().filter(|event| matches!(event, Event::LineShown { .. })).count();
            locked(&self.figures).messages = lines;
            if lines >= MESSAGES {
                break;
            }
            let next = if playing.is_deciding() { StoryIntent::Answer(OptionId(1)) } else { StoryIntent::GoOn };
            state.act(&next.into());
        }
    }

    fn take_leaving(&self, world: &mut World, first: u64, at: Instant) -> bool {
        let Some(frame) = world.resource::<Neutral>().0 else { return false };
        let Some(shown) = self.shown(|shown| shown.frame >= frame) else { return false };
        let is_of_both = has_room(world);
        let mut figures = locked(&self.figures);
        if self.phase == Phase::LeaveGroup {
            figures.group.leaving_frames = is_of_both.then_some(frame + 1 - first);
        } else {
            (figures.leaving, figures.leaving_frames) = (Some(shown.at.duration_since(at)), Some(frame + 1 - first));
        }
        true
    }
}

/// Whether the window draws on, or sleeps as it does when it is played in.
fn update(world: &mut World, mode: UpdateMode) {
    world.insert_resource(WinitSettings { focused_mode: mode, unfocused_mode: mode });
}

/// The first story of the catalog, up to its first decision.
fn play_first(world: &mut World) {
    let mut state = world.resource_mut::<AppState>();
    let Some(id) = state.0.offered().first().map(|card| card.id.clone()) else { return };
    state.act(&AppIntent::Choose(id).into());
    state.act(&AppIntent::Play.into());
    for _ in 0..100 {
        state.0.let_settle();
        let Some(playing) = state.0.open_story().filter(|playing| !playing.is_deciding()) else { break };
        let next = if playing.judging().is_some() { StoryIntent::Pass } else { StoryIntent::GoOn };
        state.act(&next.into());
    }
}

/// The open story to its end, and every line in its debrief.
fn play_to_debrief(world: &mut World) {
    let mut state = world.resource_mut::<AppState>();
    for _ in 0..4 * MESSAGES {
        state.0.let_settle();
        let Some(playing) = state.0.open_story() else { break };
        let next = match (playing.is_deciding(), playing.judging()) {
            (true, _) => StoryIntent::Answer(OptionId(1)),
            (false, Some(_)) => StoryIntent::Pass,
            (false, None) => StoryIntent::GoOn,
        };
        state.act(&next.into());
    }
    state.act(&DebriefIntent::Part(Part::Conversation).into());
    state.act(&DebriefIntent::EveryLine(true).into());
}

/// A workshop with the first story of the catalog, by the usual plan.
fn lead_first(world: &mut World) {
    let mut state = world.resource_mut::<AppState>();
    // From the neutral screen, where the last phase left it, only this leads on.
    state.act(&Move::OpenAnother.into());
    state.0.reload(Library::built_in());
    state.act(&AppIntent::WithGroup(true).into());
    let Some(id) = state.0.offered().first().map(|card| card.id.clone()) else { return };
    state.act(&AppIntent::Choose(id).into());
    for digit in [2, 8] {
        state.act(&AppIntent::Digit(digit).into());
    }
    state.act(&SetupIntent::Start.into());
}

fn lead(world: &mut World, intent: LeadIntent) {
    world.resource_mut::<AppState>().act(&intent.into());
}

/// Whether the room has a window: without one, nothing that is measured is of two.
fn has_room(world: &mut World) -> bool {
    world.query::<(&RoomWindow, &Window)>().iter(world).next().is_some()
}

/// On, until it has come so far.
fn lead_to(world: &mut World, so_far: impl Fn(&Leading) -> bool) {
    for _ in 0..400 {
        let state = world.resource::<AppState>();
        let Some(leading) = state.0.led().filter(|leading| !so_far(leading)) else { return };
        let answer = leading.room.turn().answers().first().copied().filter(|_| leading.can_go_on());
        lead(world, answer.map_or(LeadIntent::Next, LeadIntent::GoOnWith));
    }
}

/// Scrolls what is longest, there and back. Whether there is anything that scrolls.
fn scroll(world: &mut World, stride: &mut f32) -> bool {
    let mut lists = world.query::<(&mut ScrollPosition, &ComputedNode, &mut Scroller)>();
    let longest = lists.iter_mut(world).max_by(|one, other| one.1.content_size().y.total_cmp(&other.1.content_size().y));
    let Some((mut position, node, mut scroller)) = longest else { return false };
    let end = (node.content_size().y - node.size().y) * node.inverse_scale_factor;
    if position.y + *stride < 0.0 || position.y + *stride > end {
        *stride = -*stride;
    }
    position.y = (position.y + *stride).clamp(0.0, end.max(0.0));
    scroller.at_end = false;
    end > 0.0
}

/// The key as the window would report it.
fn press_escape(world: &mut World) {
    let Ok(window) = world.query_filtered::<Entity, With<Audible>>().single(world) else { return };
    world.write_message(KeyboardInput {
        key_code: KeyCode::Escape,
        logical_key: Key::Escape,
        state: ButtonState::Pressed,
        text: None,
        repeat: false,
        window,
    });
}

/// The processor time that all threads of this program have had. Linux tells it, in hundredths of a second.
fn processor_time() -> Option<Duration> {
    let about = fs::read_to_string("/proc/self/stat").ok()?;
    // The name in brackets may hold anything; after it come the state and 10 other fields.
    let (_, fields) = about.rsplit_once(')')?;
    let spent: Vec<u64> = fields.split_whitespace().skip(11).take(2).filter_map(|field| field.parse().ok()).collect();
    (spent.len() == 2).then(|| Duration::from_millis(spent.iter().sum::<u64>() * 10))
}

/// The proportional set size of this program in MiB. Linux tells it.
fn memory() -> Option<f64> {
    let rollup = fs::read_to_string("/proc/self/smaps_rollup").ok()?;
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    let kib: f64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kib / 1024.0)
}

/// A pack with one long conversation in two languages, in the folder for temporary files. It goes when this does.
struct LongStory(PathBuf);

impl LongStory {
    fn write() -> io::Result<Self> {
        let pack = Self(std::env::temp_dir().join(["second-look-measure-", &std::process::id().to_string()].concat()));
        let scenario = pack.0.join("assets/scenarios/chain");
        fs::create_dir_all(&scenario)?;
        fs::write(scenario.join("scenario.ron"), generated::chain(MESSAGES, 0, 0))?;
        for (tag, name, words) in [("en", "Jo", ENGLISH), ("ar", "جو", ARABIC)] {
            let locale = pack.0.join("locales").join(tag);
            fs::create_dir_all(&locale)?;
            fs::write(locale.join("chain.ftl"), generated::chain_texts(MESSAGES, name, words))?;
        }
        Ok(pack)
    }
}

impl Drop for LongStory {
    fn drop(&mut self) {
        // What cannot be removed now, the system removes with its other temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Words of usual lengths, with nothing to say.
const ENGLISH: &str = "so I was on the bus when Mina wrote that the rehearsal is moved to Thursday because the hall has no heating and \
     nobody told the band, which is typical, and now we need another room, maybe yours?";
const ARABIC: &str = "كنت في الحافلة عندما كتبت مينا أن التدريب نقل إلى يوم الخميس لأن القاعة بلا تدفئة ولم يخبر أحد الفرقة \
     وهذا معتاد والآن نحتاج إلى غرفة أخرى ربما غرفتك؟";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_long_story_opens_and_is_long_enough() {
        let long = LongStory::write().unwrap();
        let library = Library::with_pack(&long.0).unwrap_or_else(|diagnostics| panic!("{diagnostics:?}"));
        let (_, story) = library.scenario(&Id::new("chain").unwrap()).unwrap_or_else(|diagnostics| panic!("{diagnostics:?}"));
        assert!(story.lines().len() >= MESSAGES);
        let folder = long.0.clone();
        drop(long);
        assert!(!folder.exists());
    }

    #[test]
    fn the_slowest_of_a_hundred_frames_is_beyond_the_95th_percentile() {
        let scrolling = (1..=100).map(Duration::from_millis).collect();
        let figures = Figures { scrolling, ..Figures::default() };
        assert_eq!(figures.frame_time(50), Some(Duration::from_millis(50)));
        assert_eq!(figures.frame_time(95), Some(Duration::from_millis(95)));
        assert_eq!(Figures::default().frame_time(95), None);
    }
}
