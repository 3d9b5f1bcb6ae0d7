//! A pack that is being written: its changes show in the window while it is open.
//!
//! Owns: reading the pack again when its files have changed, on a thread of its own. Refuses to know: what a change is, and what it means for the story.

use crate::desktop::state::{AppState, Phase};
use crate::diagnostic::Diagnostic;
use crate::library::{Changes, Library};
use bevy::app::{App, Update};
use bevy::ecs::resource::Resource;
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::{Res, ResMut};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

type Reread = Result<Library, Vec<Diagnostic>>;

/// Libraries that were read again.
#[derive(Resource)]
struct News(Mutex<Receiver<Reread>>);

pub(crate) fn plugin(app: &mut App, folder: PathBuf) {
    let (sender, receiver) = channel();
    let proxy = app.world().get_resource::<EventLoopProxyWrapper>().map(|proxy| (**proxy).clone());
    thread::spawn(move || {
        let wake = || {
            if let Some(proxy) = &proxy {
                // The window may be closing just now.
                let _ = proxy.send_event(WinitUserEvent::WakeUp);
            }
        };
        watch(&folder, &sender, &wake);
    });
    app.insert_resource(News(Mutex::new(receiver))).add_systems(Update, take.before(Phase::Act));
}

fn watch(folder: &Path, sender: &Sender<Reread>, wake: &impl Fn()) {
    let mut changes = Changes::of(vec![folder.to_owned()]);
    loop {
        changes.wait();
        if sender.send(Library::with_pack(folder)).is_err() {
            return;
        }
        wake();
    }
}

fn take(news: Res<News>, mut state: ResMut<AppState>) {
    let news = news.0.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(library) = news.try_iter().last() {
        let outcome = state.0.reload(library);
        state.came(outcome);
    }
}
