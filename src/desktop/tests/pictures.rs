//! Every screen as a picture, drawn by a real adapter into memory and compared with the one that was last looked at and found good.
//!
//! The pictures at full size are written to `pictures/` in the target folder, where a person can look at them. `SECOND_LOOK_PICTURES=bless` takes them
//! for good. Without an adapter there is nothing to compare, unless `SECOND_LOOK_ADAPTER=required`.

use crate::desktop::engine::preflight;
use crate::desktop::tests::harness::{Bench, Setting};
use crate::desktop::tests::situations::named;
use bevy::asset::{Assets, Handle};
use bevy::camera::{Camera, RenderTarget};
use bevy::ecs::entity::Entity;
use bevy::ecs::observer::On;
use bevy::ecs::query::With;
use bevy::ecs::resource::Resource;
use bevy::ecs::system::ResMut;
use bevy::image::Image;
use bevy::render::render_resource::{TextureFormat, TextureUsages};
use bevy::render::settings::{Backends, PowerPreference, WgpuSettings};
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use bevy::ui::IsDefaultUiCamera;
use image::codecs::png::{CompressionType, FilterType as PngFilter, PngEncoder};
use image::imageops::{FilterType, resize};
use image::{ExtendedColorType, ImageEncoder, RgbImage};
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// Pixels, of half the size, that may look different before a picture counts as another one. A letter has about 40.
const MOST_DIFFERENT: usize = 24;
/// From this difference on, of 255, a pixel looks different.
const LOOKS_DIFFERENT: u8 = 110;
/// Frames after which a picture must have come back from the adapter.
const MOST_FRAMES: usize = 60;

const LOOKED_AT: &[&str] = &[
    "home",
    "before",
    "before-again",
    "sit-out",
    "story-feed",
    "story-chat",
    "story-group",
    "story-site",
    "story-in-person",
    "story-writing",
    "story-waits",
    "story-marked",
    "story-feedback",
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
];

/// A few once more, with large letters and in high contrast.
const LOOKED_AT_LARGE: &[&str] =
    &["home", "before", "story-chat", "story-feed", "chats", "debrief-conversation", "debrief-path", "support"];
const LOOKED_AT_STRONG: &[&str] = &["home", "story-marked", "story-site", "debrief-conversation", "debrief-path"];

/// What came back from the adapter.
#[derive(Resource, Default)]
struct Taken(Option<Image>);

/// What is drawn into, and its size.
struct Canvas(Handle<Image>);

fn canvas(bench: &mut Bench, size: bevy::math::Vec2) -> Canvas {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "sizes of windows are small and whole")]
    let (width, height) = (size.x as u32, size.y as u32);
    let mut image = Image::new_target_texture(width, height, TextureFormat::Rgba8UnormSrgb, None);
    image.texture_descriptor.usage |= TextureUsages::COPY_SRC;
    let world = bench.world();
    let handle = world.resource_mut::<Assets<Image>>().add(image);
    let mut cameras = world.query_filtered::<Entity, With<Camera>>();
    let camera = cameras.single(world).expect("there is one camera");
    world.entity_mut(camera).insert((RenderTarget::Image(handle.clone().into()), IsDefaultUiCamera));
    Canvas(handle)
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

/// At half the size and with fewer colours: enough to see a change, and little to keep.
fn reduced(picture: &RgbImage) -> RgbImage {
    let mut small = resize(picture, picture.width() / 2, picture.height() / 2, FilterType::Triangle);
    small.pixels_mut().flat_map(|pixel| &mut pixel.0).for_each(|part| *part = *part >> 3 << 3 | *part >> 5);
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
    let compared = image_compare::rgb_hybrid_compare(before, now).expect("both have the same size");
    let map = compared.image.to_color_map().into_rgb8();
    (map.pixels().filter(|pixel| pixel.0.iter().any(|part| *part > LOOKS_DIFFERENT)).count(), map)
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

fn settings() -> Vec<(&'static str, Setting, String)> {
    let mut all = Vec::new();
    for language in ["en", "ar"] {
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
fn screens_look_as_they_did() {
    let backends = Backends::PRIMARY.with_env();
    if preflight::adapters().is_empty() {
        let is_required = std::env::var("SECOND_LOOK_ADAPTER").is_ok_and(|wish| wish == "required");
        assert!(!is_required, "there is no graphics adapter");
        println!("there is no graphics adapter, so no pictures were drawn");
        return;
    }
    let settings_of_wgpu =
        WgpuSettings { backends: Some(backends), power_preference: PowerPreference::LowPower, ..WgpuSettings::default() };
    let mut bench = Bench::with(settings_of_wgpu);
    bench.app.init_resource::<Taken>();
    let canvas = canvas(&mut bench, Setting::new("en").size);
    let mut album = Album::open();
    for (situation, setting, name) in settings() {
        bench.show(named(situation), setting);
        let picture = take(&mut bench, &canvas);
        album.compare(&name, &picture);
    }
    let Album { wrong, shown, .. } = album;
    assert!(wrong.is_empty(), "look at {} and, if it is good, bless it:\n{}", shown.display(), wrong.join("\n"));
}
