//! A pack that is being written: its changes show in the window while it is open.
//!
//! Owns: noticing that files changed. It looks twice a second at their times and sizes, on a thread of its own, which works on every file system and on
//! network drives; what the change means is the model's business.

use super::driving::{Desk, Turn};
use crate::diagnostic::Diagnostic;
use crate::library::Library;
use bevy::app::{App, Update};
use bevy::ecs::resource::Resource;
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::{Res, ResMut};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, SystemTime};

const PERIOD: Duration = Duration::from_millis(500);
/// Files of a pack that are looked at; more is no pack that a person writes.
const MOST_FILES: usize = 10_000;

type Reread = Result<Library, Vec<Diagnostic>>;

/// Libraries that were read again.
#[derive(Resource)]
struct News(Mutex<Receiver<Reread>>);

pub(super) fn plugin(app: &mut App, folder: PathBuf) {
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
    app.insert_resource(News(Mutex::new(receiver))).add_systems(Update, take.before(Turn::Act));
}

fn watch(folder: &Path, sender: &Sender<Reread>, wake: &impl Fn()) {
    let mut before = stamp(folder);
    loop {
        thread::sleep(PERIOD);
        let now = stamp(folder);
        if now == before {
            continue;
        }
        before = now;
        if sender.send(Library::with_pack(folder)).is_err() {
            return;
        }
        wake();
    }
}

fn take(news: Res<News>, mut desk: ResMut<Desk>) {
    let news = news.0.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(library) = news.try_iter().last() {
        desk.0.reload(library);
    }
}

/// Times and sizes of the files in a folder.
fn stamp(folder: &Path) -> Vec<(PathBuf, u64, Option<SystemTime>)> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let Ok(about) = entry.metadata() else { continue };
            if about.is_dir() {
                folders.push(entry.path());
            } else {
                files.push((entry.path(), about.len(), about.modified().ok()));
            }
            if files.len() + folders.len() > MOST_FILES {
                return files;
            }
        }
    }
    files.sort();
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_a_new_and_a_removed_file_are_noticed() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("locales")).unwrap();
        let file = folder.path().join("locales/app.ftl");
        let empty = stamp(folder.path());
        fs::write(&file, "a = b").unwrap();
        let written = stamp(folder.path());
        fs::write(&file, "a = longer").unwrap();
        let changed = stamp(folder.path());
        fs::remove_file(&file).unwrap();
        assert!(empty != written && written != changed);
        assert_eq!(stamp(folder.path()), empty);
    }
}
