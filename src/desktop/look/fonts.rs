//! The bundled fonts: inside the program, registered once.
//!
//! Owns: families and fallback between scripts. Refuses to know: which text is drawn in which family (that is the view's direction).
//! They are registered with the font collection and are no assets: removing a font asset clears every fallback in Bevy 0.19, and here there is none.

use bevy::app::{App, Startup};
use bevy::ecs::system::ResMut;
use bevy::text::FontCx;
use parley::fontique::{Blob, FallbackKey, Script};
use std::sync::Arc;

/// The family for Latin script.
pub(crate) const LATIN: &str = "Noto Sans";
/// The family for Arabic script.
pub(crate) const ARABIC: &str = "Noto Sans Arabic";

const FILES: [&[u8]; 4] = [
    include_bytes!("../../../assets/fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../../assets/fonts/NotoSans-Bold.ttf"),
    include_bytes!("../../../assets/fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../../../assets/fonts/NotoSansArabic-Bold.ttf"),
];

pub(crate) fn plugin(app: &mut App) {
    app.add_systems(Startup, install);
}

fn install(mut context: ResMut<FontCx>) {
    let fonts = &mut context.collection;
    for file in FILES {
        fonts.register_fonts(Blob::new(Arc::new(file)), None);
    }
    let latin = fonts.family_id(LATIN).expect("the family was registered just now");
    let arabic = fonts.family_id(ARABIC).expect("the family was registered just now");
    // Both stand behind every script: a dot between two Arabic words counts as Arabic, and only the Latin family has it.
    let latin_first = [*b"Latn", *b"Cyrl", *b"Grek", *b"Zyyy"].map(|script| (script, [latin, arabic]));
    for (script, families) in latin_first.into_iter().chain([(*b"Arab", [arabic, latin])]) {
        fonts.append_fallbacks(FallbackKey::new(Script::from_bytes(script), None), families.into_iter());
    }
}

/// The families in the program, for `doctor`.
pub(crate) fn families() -> [&'static str; 2] {
    [LATIN, ARABIC]
}
