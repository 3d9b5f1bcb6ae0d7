//! The bundled fonts, registered once.
//!
//! Owns: registering them, and the fallback between scripts. Refuses to know: which families there are (the library's table does), and which text is drawn
//! in which (its language does). They are registered with the font collection and are no assets: removing a font asset clears every fallback in Bevy 0.19,
//! and here there is none.

use crate::library::FONTS;
use bevy::app::{App, Startup};
use bevy::ecs::system::ResMut;
use bevy::text::FontCx;
use parley::fontique::{Blob, FallbackKey, Script};
use std::sync::Arc;

pub(crate) fn plugin(app: &mut App) {
    app.add_systems(Startup, install);
}

fn install(mut context: ResMut<FontCx>) {
    let fonts = &mut context.collection;
    for face in FONTS.iter().flat_map(|font| [font.regular, font.bold]) {
        fonts.register_fonts(Blob::new(Arc::new(face)), None);
    }
    let ids: Vec<_> = FONTS.iter().map(|font| fonts.family_id(font.family).expect("the family was registered just now")).collect();
    for (font, own) in FONTS.iter().zip(&ids) {
        // All stand behind every script: a dot between two Arabic words counts as Arabic, and only the Latin family has it.
        let others = ids.iter().filter(|id| *id != own);
        let families: Vec<_> = std::iter::once(own).chain(others).copied().collect();
        for script in font.scripts {
            fonts.append_fallbacks(FallbackKey::new(Script::from_bytes(*script), None), families.iter().copied());
        }
    }
}
