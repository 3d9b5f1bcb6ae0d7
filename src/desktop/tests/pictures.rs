//! Every screen as a picture, drawn by a real adapter into memory and compared with the one that was last looked at and found good.
//!
//! The pictures at full size are written to `pictures/` in the target folder, where a person can look at them. `SECOND_LOOK_PICTURES=bless` takes them
//! for good. They show the frozen story only, and are kept at the size at which they are compared.

use crate::app::AppIntent;
use crate::app::leading::intent::{LeadIntent, PhonesIntent};
use crate::desktop::screens::group::room as room_screen;
use crate::desktop::tests::harness::{Bench, Setting, Tag, languages};
use crate::desktop::tests::room::{begun_by, begun_in, walk};
use crate::desktop::tests::situations::{MEASURED, named};
use crate::desktop::view::WindowContent;
use crate::fixture;
use crate::workshop::Shown;
use bevy::asset::{Assets, Handle};
use bevy::camera::{Camera, ClearColorConfig, RenderTarget};
use bevy::ecs::entity::Entity;
use bevy::ecs::observer::On;
use bevy::ecs::query::With;
use bevy::ecs::resource::Resource;
use bevy::ecs::system::ResMut;
use bevy::ecs::world::World;
use bevy::image::Image;
use bevy::math::Vec2;
use bevy::render::render_resource::{TextureFormat, TextureUsages};
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use bevy::ui::IsDefaultUiCamera;
use image::codecs::png::{CompressionType, FilterType as PngFilter, PngEncoder};
use image::imageops::{FilterType, resize};
use image::{ExtendedColorType, ImageEncoder, RgbImage};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// Pictures are compared at this part of their size.
const PART: u32 = 3;
/// Pixels, of those, that may look different before a picture counts as another one. A letter has about 10.
const MOST_DIFFERENT: usize = 4;
/// From this difference on, of 255, a pixel looks different. Rounding to fewer shades alone makes 17.
const LOOKS_DIFFERENT: u8 = 40;
/// Frames after which a picture must have come back from the adapter.
const MOST_FRAMES: usize = 60;

const LOOKED_AT: &[&str] = &[
    "home",
    "before",
    "sit-out",
    "story-feed",
    "story-chat",
    "story-group",
    "story-site",
    "story-in-person",
    "story-writing",
    "story-marked",
    "story-feedback",
    "judge-asking",
    "judge-answered",
    "judge-others",
    "judge-several",
    "judge-several-answered",
    "track-vote",
    "track-voted",
    "debrief-first",
    "debrief-first-answer",
    "debrief-conversation",
    "debrief-tactics",
    "debrief-path",
    "debrief-talk",
    "debrief-no-tactics",
    "support",
    "display",
    "about",
    "calendar",
    "calendar-year",
    "calendar-menu",
    "trouble",
    "home-group",
    "setup",
    "setup-measured",
    "setup-printed",
    "lead-sheet",
    "lead-reading",
    "lead-vote",
    "lead-level",
    "lead-counted",
    "lead-pause",
    "lead-debrief",
    "lead-door",
    "lead-phones",
    "phones-off",
    "phones-on",
    "phones-none",
];

/// A few once more, with large letters and in high contrast.
const LOOKED_AT_LARGE: &[&str] = &[
    "home",
    "before",
    "story-chat",
    "story-feed",
    "chats",
    "debrief-conversation",
    "debrief-path",
    "support",
    "judge-answered",
    "judge-several",
    "debrief-first",
    "setup",
    "setup-measured",
    "lead-vote",
    "lead-phones",
    "phones-none",
];
const LOOKED_AT_STRONG: &[&str] =
    &["home", "story-marked", "story-site", "debrief-conversation", "debrief-path", "judge-several-answered", "lead-reading"];

/// What came back from the adapter.
#[derive(Resource, Default)]
struct Taken(Option<Image>);

/// What is drawn into, and its size.
struct Canvas(Handle<Image>);

/// An old projector, and a new one: there, two languages are looked at, which have the least room.
const PROJECTORS: [(Vec2, &str); 2] = [(Vec2::new(1024.0, 768.0), ""), (Vec2::new(1920.0, 1080.0), "-wide")];

fn canvas(bench: &mut Bench, size: Vec2) -> Canvas {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "sizes of windows are small and whole")]
    let (width, height) = (size.x as u32, size.y as u32);
    let mut image = Image::new_target_texture(width, height, TextureFormat::Rgba8UnormSrgb, None);
    image.texture_descriptor.usage |= TextureUsages::COPY_SRC;
    let world = bench.world();
    let handle = world.resource_mut::<Assets<Image>>().add(image);
    let camera = camera(world);
    world.entity_mut(camera).insert((RenderTarget::Image(handle.clone().into()), IsDefaultUiCamera));
    Canvas(handle)
}

fn camera(world: &mut World) -> Entity {
    world.query_filtered::<Entity, With<Camera>>().single(world).expect("there is one camera")
}

/// What stands before the room, once of each kind, in the room's languages: the last of its kind in a whole workshop.
fn before_the_room(room: &[&str], size: Vec2) -> BTreeMap<String, WindowContent> {
    let model = Setting::new(languages()[0]).model();
    let mut all = BTreeMap::new();
    walk(begun_in(model, &fixture::kites(), room), |model, shown| {
        all.insert(kind(shown), room_screen::content(model, size));
    });
    let model = Setting::new(languages()[0]).model();
    walk(begun_by(model, &fixture::kites(), room, Some(MEASURED)), |model, shown| {
        if matches!(shown, Shown::Sheet { .. }) {
            all.insert(kind(shown), room_screen::content(model, size));
        }
    });
    let mut model = begun_in(Setting::new(languages()[0]).model(), &fixture::kites(), room);
    model.act(&AppIntent::Phones.into());
    model.act(&LeadIntent::Phones(PhonesIntent::On(0)).into());
    all.insert("room-door".to_owned(), room_screen::content(&model, size));
    all
}

fn kind(shown: &Shown) -> String {
    let kind = match shown {
        Shown::Question(question) => format!("{:?}", question.stage),
        Shown::Row { has_note: true, .. } => "note".to_owned(),
        Shown::Pause { is_told: true, .. } => "told".to_owned(),
        other => format!("{other:?}").chars().take_while(|c| c.is_alphabetic()).collect(),
    };
    ["room", &kind.to_lowercase()].join("-")
}

fn look_at_the_room(bench: &mut Bench, album: &mut Album) {
    for (size, wide) in PROJECTORS {
        let canvas = canvas(bench, size);
        let all = pictured();
        let alone = all.iter().map(|language| vec![language.as_str()]).filter(|_| wide.is_empty());
        for room in alone.chain([vec!["ar", "en"]]) {
            for (name, content) in before_the_room(&room, size) {
                let camera = camera(bench.world());
                bench.world().get_mut::<Camera>(camera).expect("it is one").clear_color = ClearColorConfig::Custom(content.ground);
                bench.show_picture(content.view, size);
                let picture = take(bench, &canvas);
                album.compare(&format!("{name}{wide}-{}", room.join("-")), &picture);
            }
        }
    }
}

fn take(bench: &mut Bench, canvas: &Canvas) -> RgbImage {
    bench.frame();
    bench.world().spawn(Screenshot::image(canvas.0.clone())).observe(|taken: On<ScreenshotCaptured>, mut kept: ResMut<Taken>| {
        kept.0 = Some(taken.image.clone());
    });
    for _ in 0..MOST_FRAMES {
        bench.frame();
        if let Some(image) = bench.world().resource_mut::<Taken>().0.take() {
            return image.try_into_dynamic().expect("the canvas has a usual format").into_rgb8();
        }
    }
    panic!("no picture came back from the adapter");
}

/// Smaller and with fewer shades: enough to see a change, and little to keep.
fn reduced(picture: &RgbImage) -> RgbImage {
    let mut small = resize(picture, picture.width() / PART, picture.height() / PART, FilterType::Triangle);
    small.pixels_mut().flat_map(|pixel| &mut pixel.0).for_each(|part| *part = (*part >> 4) * 17);
    small
}

fn write(path: &Path, picture: &RgbImage, effort: CompressionType) {
    let file = File::create(path).expect("the folder can be written to");
    let encoder = PngEncoder::new_with_quality(file, effort, PngFilter::Adaptive);
    encoder.write_image(picture, picture.width(), picture.height(), ExtendedColorType::Rgb8).expect("the file can be written");
}

/// How many pixels look different, and where.
fn difference(before: &RgbImage, now: &RgbImage) -> (usize, RgbImage) {
    if before.dimensions() != now.dimensions() {
        return (usize::MAX, now.clone());
    }
    let mut map = now.clone();
    let mut different = 0;
    for (shown, (a, b)) in map.pixels_mut().zip(before.pixels().zip(now.pixels())) {
        let most = a.0.iter().zip(b.0).map(|(a, b)| a.abs_diff(b)).max().unwrap_or_default();
        *shown = image::Rgb([most; 3]);
        different += usize::from(most > LOOKS_DIFFERENT);
    }
    (different, map)
}

struct Album {
    kept: PathBuf,
    shown: PathBuf,
    bless: bool,
    wrong: Vec<String>,
}

impl Album {
    fn open() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        let album = Self {
            kept: root.join(".ci/pictures"),
            shown: target.join("pictures"),
            bless: std::env::var("SECOND_LOOK_PICTURES").is_ok_and(|wish| wish == "bless"),
            wrong: Vec::new(),
        };
        for folder in [&album.kept, &album.shown] {
            fs::create_dir_all(folder).expect("the folder can be made");
        }
        album
    }

    fn compare(&mut self, name: &str, picture: &RgbImage) {
        write(&self.shown.join(format!("{name}.png")), picture, CompressionType::Fast);
        let small = reduced(picture);
        let path = self.kept.join(format!("{name}.png"));
        if let Ok(before) = image::open(&path) {
            let (different, map) = difference(&before.into_rgb8(), &small);
            if different <= MOST_DIFFERENT {
                return;
            }
            if !self.bless {
                write(&self.shown.join(format!("{name}-difference.png")), &map, CompressionType::Fast);
                self.wrong.push(format!("{name}: {different} pixels look different"));
            }
        } else if !self.bless {
            self.wrong.push(format!("{name}: there is no picture to compare it with"));
        }
        if self.bless {
            write(&path, &small, CompressionType::Best);
        }
    }
}

/// The languages that pictures are taken in: the reference, one from right to left, and the one whose words are longest. All others are held by laws.
fn pictured() -> Vec<Tag> {
    languages().into_iter().filter(|language| ["en", "ar", "fr"].contains(&language.as_str())).collect()
}

fn settings() -> Vec<(&'static str, Setting, String)> {
    let mut all = Vec::new();
    for language in pictured() {
        let usual = Setting::new(language);
        let mut add = |names: &'static [&'static str], setting: Setting, how: &str| {
            all.extend(names.iter().map(|name| (*name, setting, format!("{name}{how}-{language}"))));
        };
        add(LOOKED_AT, usual, "");
        add(LOOKED_AT_LARGE, usual.at(200), "-200");
        add(LOOKED_AT_STRONG, usual.strong(true), "-contrast");
    }
    all
}

#[test]
#[ignore = "needs a graphics adapter"]
fn screens_look_as_they_did() {
    let mut bench = Bench::with_adapter();
    bench.app.init_resource::<Taken>();
    let canvas = canvas(&mut bench, Setting::usual().size);
    let mut album = Album::open();
    for (situation, setting, name) in settings() {
        bench.show(named(situation), setting);
        let picture = take(&mut bench, &canvas);
        album.compare(&name, &picture);
    }
    look_at_the_room(&mut bench, &mut album);
    let Album { wrong, shown, .. } = album;
    assert!(wrong.is_empty(), "look at {} and, if it is good, bless it:\n{}", shown.display(), wrong.join("\n"));
}

/// A sheet with a word of bars on it and a tag beside it.
fn sheet(word_at: u32, has_tag: bool, ink: u8) -> RgbImage {
    RgbImage::from_fn(600, 300, |x, y| {
        let in_word = (word_at..word_at + 90).contains(&x) && (100..118).contains(&y) && (x - word_at) % 9 < 4;
        let in_tag = has_tag && (400..460).contains(&x) && (98..120).contains(&y);
        image::Rgb([if in_word || in_tag { ink } else { 244 }; 3])
    })
}

#[test]
fn a_word_that_moved_and_a_tag_that_is_gone_are_seen_and_a_shade_is_not() {
    let different = |other: RgbImage| difference(&reduced(&sheet(100, true, 40)), &reduced(&other)).0 > MOST_DIFFERENT;
    assert!(different(sheet(104, true, 40)), "moved by four pixels");
    assert!(different(sheet(100, false, 40)), "without its tag");
    assert!(!different(sheet(100, true, 46)), "another adapter's ink");
    assert!(!different(sheet(100, true, 40)), "the same");
}
