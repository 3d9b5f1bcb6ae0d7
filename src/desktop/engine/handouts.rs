//! Writes what is printed for a workshop, while the window goes on, and has the desktop show the folder.
//!
//! Owns: the thread in which that happens. Refuses to know: what stands on a handout, how its file is called, and where it may be written (somebody brings a
//! [`Maker`] along).

use crate::app::leading::handouts::{Handouts, HandoutsAre, Maker, NotWritten};
use crate::desktop::state::{AppState, Phase};
use bevy::app::{App, Update};
use bevy::ecs::resource::Resource;
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::ResMut;
use std::path::Path;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

/// Who writes them, what shows them, and those that are being written.
#[derive(Resource)]
pub(crate) struct Desk {
    make: Maker,
    open: fn(&Path) -> bool,
    coming: Option<Mutex<Receiver<HandoutsAre>>>,
}

impl Desk {
    pub(crate) fn new(make: Maker, open: fn(&Path) -> bool) -> Self {
        Self { make, open, coming: None }
    }

    /// Begins to write these. It rings when they are there.
    fn begin(&mut self, handouts: Handouts, ring: impl Fn() + Send + 'static) {
        let (sender, receiver) = channel();
        let (make, open) = (self.make.clone(), self.open);
        self.coming = Some(Mutex::new(receiver));
        // Where the system gives no thread, the receiver says so.
        let _ = thread::Builder::new().name("handouts".into()).spawn(move || {
            let came = match make(&handouts) {
                Ok(folder) if open(&folder) => HandoutsAre::Opened(folder.display().to_string()),
                Ok(folder) => HandoutsAre::NotOpened(folder.display().to_string()),
                Err(NotWritten { folder }) => HandoutsAre::NotWritten(folder.display().to_string()),
            };
            // The window may have been closed meanwhile.
            let _ = sender.send(came);
            ring();
        });
    }

    /// What came of it, once it has.
    fn came(&mut self) -> Option<HandoutsAre> {
        use std::sync::mpsc::TryRecvError::{Disconnected, Empty};
        let receiver = self.coming.as_mut()?.get_mut().unwrap_or_else(std::sync::PoisonError::into_inner);
        let came = match receiver.try_recv() {
            Ok(came) => came,
            Err(Empty) => return None,
            Err(Disconnected) => HandoutsAre::NotWritten(String::new()),
        };
        self.coming = None;
        Some(came)
    }
}

pub(crate) fn plugin(app: &mut App) {
    app.add_systems(Update, carry_out.after(Phase::Act).before(Phase::Draw));
}

fn carry_out(mut state: ResMut<AppState>, desk: Option<ResMut<Desk>>) {
    let Some(mut desk) = desk else { return };
    if std::mem::take(&mut state.1.handouts)
        && let Some(handouts) = state.0.handouts()
    {
        let news = state.0.bell.news();
        desk.begin(handouts, move || news());
    }
    if let Some(came) = desk.came() {
        let outcome = state.0.handouts_are(came);
        state.came(outcome);
    }
}
