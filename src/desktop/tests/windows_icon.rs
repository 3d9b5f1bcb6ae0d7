//! The program's icon on Windows, which is a matter of packing: it is the mark that the window has elsewhere.

use crate::desktop::look::icons::program_mark;
use image::{ImageFormat, RgbaImage};
use std::io::Cursor;
use std::path::Path;
use std::{env, fs};

/// The sizes that Windows shows in its bar, on its desktop and beside files, in pixels.
const ON_WINDOWS: [u8; 6] = [16, 24, 32, 48, 64, 128];

/// A file of icons as Windows reads it: a table of sizes and places, and then the pictures.
fn windows_icon() -> Vec<u8> {
    let png = |across: u8| {
        let argb = program_mark(u32::from(across));
        let rgba = argb.iter().flat_map(|pixel| pixel.rotate_left(8).to_be_bytes()).collect();
        let picture = RgbaImage::from_raw(across.into(), across.into(), rgba).expect("has a pixel for each place");
        let mut png = Cursor::new(Vec::new());
        picture.write_to(&mut png, ImageFormat::Png).expect("memory can be written to");
        png.into_inner()
    };
    let pictures = ON_WINDOWS.map(png);
    let count = u16::try_from(ON_WINDOWS.len()).expect("they are a few");
    let mut file: Vec<u8> = [0_u16, 1, count].into_iter().flat_map(u16::to_le_bytes).collect();
    let mut place = 6 + 16 * u32::from(count);
    for (across, picture) in ON_WINDOWS.into_iter().zip(&pictures) {
        let length = u32::try_from(picture.len()).expect("an icon is small");
        file.extend([across, across, 0, 0, 1, 0, 32, 0]);
        file.extend([length, place].into_iter().flat_map(u32::to_le_bytes));
        place += length;
    }
    file.extend(pictures.concat());
    file
}

#[test]
fn the_icon_of_the_program_on_windows_is_the_mark() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(".ci/package/windows/second-look.ico");
    if env::var("SECOND_LOOK_PICTURES").is_ok_and(|wish| wish == "bless") {
        fs::write(&file, windows_icon()).unwrap();
    }
    assert!(fs::read(&file).unwrap() == windows_icon(), "draw it anew with SECOND_LOOK_PICTURES=bless");
}
