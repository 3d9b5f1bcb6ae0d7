//! The window's icon in the bar of a desktop: the program's mark.
//!
//! Owns: handing it to the window system. Bevy 0.19 has no icons and hands on no type of winit's for them, so an X server, which is what a window opens on
//! under Linux, is told by itself. On Windows and macOS the icon belongs to the file of the program, and is a matter of packing it.

use bevy::app::App;

#[cfg(not(all(unix, not(target_os = "macos"))))]
pub(crate) fn plugin(_: &mut App) {}

#[cfg(all(unix, not(target_os = "macos")))]
pub(crate) use on_x::plugin;

#[cfg(all(unix, not(target_os = "macos")))]
mod on_x {
    use super::App;
    use crate::desktop::look::icons::program_mark;
    use crate::desktop::view::mount::Audible;
    use bevy::app::Update;
    use bevy::ecs::entity::Entity;
    use bevy::ecs::query::With;
    use bevy::ecs::system::{Local, NonSendMarker, Single};
    use bevy::winit::WINIT_WINDOWS;
    use std::error::Error;
    use x11rb::connection::Connection;
    use x11rb::protocol::xproto::{AtomEnum, ConnectionExt, PropMode};
    use x11rb::wrapper::ConnectionExt as _;

    /// Sizes that bars and switchers of desktops ask for, in pixels.
    const SIZES: [u32; 3] = [32, 48, 128];

    pub(crate) fn plugin(app: &mut App) {
        app.add_systems(Update, show);
    }

    /// Once, as soon as there is a window. A desktop without icons is no reason to trouble anybody.
    fn show(window: Single<Entity, With<Audible>>, mut is_done: Local<bool>, _: NonSendMarker) {
        if *is_done {
            return;
        }
        let id = WINIT_WINDOWS.with_borrow(|windows| windows.entity_to_winit.get(&*window).map(|id| u64::from(*id)));
        let Some(id) = id.and_then(|id| u32::try_from(id).ok()) else { return };
        *is_done = true;
        let _ = tell(id);
    }

    fn tell(window: u32) -> Result<(), Box<dyn Error>> {
        let (connection, _) = x11rb::connect(None)?;
        let property = connection.intern_atom(false, b"_NET_WM_ICON")?.reply()?.atom;
        let icons: Vec<u32> = SIZES.into_iter().flat_map(|across| [across, across].into_iter().chain(program_mark(across))).collect();
        connection.change_property32(PropMode::REPLACE, window, property, AtomEnum::CARDINAL, &icons)?.check()?;
        Ok(connection.flush()?)
    }
}
