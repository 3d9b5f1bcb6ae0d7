//! The bell that phones ring: a window that sleeps wakes up when they have news.
//!
//! Owns: hanging it up. Refuses to know: what the news is, and how often it rings: whoever rings it keeps to four times a second.

use crate::desktop::state::AppState;
use bevy::app::App;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use std::sync::Arc;

pub(crate) fn plugin(app: &mut App) {
    // Without a window, whoever drives the app looks by herself.
    let Some(proxy) = app.world().get_resource::<EventLoopProxyWrapper>().map(|proxy| (**proxy).clone()) else { return };
    let Some(state) = app.world().get_resource::<AppState>() else { return };
    state.0.bell.hang(Arc::new(move || {
        // The window may be closing just now.
        let _ = proxy.send_event(WinitUserEvent::WakeUp);
    }));
}
