//! Copies what the model wants copied, and takes it back when she leaves.
//!
//! Owns: the system's clipboard, through Bevy. Where there is none, the model is told so. Refuses to know: what is copied.

use crate::app::Place;
use crate::desktop::state::{AppState, Phase};
use bevy::app::{App, First, Update};
use bevy::clipboard::Clipboard;
use bevy::ecs::resource::Resource;
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::{Res, ResMut};

/// What was put there last.
#[derive(Resource, Default)]
struct Ours(Option<String>);

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Ours>().add_systems(First, take_back).add_systems(Update, copy.after(Phase::Act).before(Phase::Draw));
}

fn copy(mut state: ResMut<AppState>, clipboard: Option<ResMut<Clipboard>>, mut ours: ResMut<Ours>) {
    let Some(text) = state.1.copy.take() else { return };
    let worked = clipboard.is_some_and(|mut clipboard| clipboard.set_text(text.as_str()).is_ok());
    ours.0 = Some(text).filter(|_| worked);
    let outcome = state.0.copied(worked);
    state.came(outcome);
}

/// In the frame after the one that drew the calendar, because another program may be slow to say what it has copied since: that is left alone.
fn take_back(state: Res<AppState>, clipboard: Option<ResMut<Clipboard>>, mut ours: ResMut<Ours>) {
    if !matches!(state.0.place, Place::Left(_)) {
        return;
    }
    let (Some(text), Some(mut clipboard)) = (ours.0.take(), clipboard) else { return };
    if let Some(Ok(there)) = clipboard.fetch_text().poll_result()
        && there == text
    {
        // Nothing can be done where it cannot be taken back.
        let _ = clipboard.set_text("");
    }
}
