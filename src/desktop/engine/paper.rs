//! Prints a debrief: the page of its story, opened in the browser at that debrief.
//!
//! Owns: the one file that has anything about a player in it. She asks for it, no other account can read it, and it goes when she leaves, when the program
//! ends, and at the next start if it ended badly. It is the only room of the window that starts another program. Refuses to know: how paper looks; the page
//! prints what it always prints.

use crate::app::printing::{Paper, PaperWish, Printed};
use crate::app::{Model, Place};
use crate::desktop::state::{AppState, Phase};
use crate::page::{PageRequest, PlayedWay, page};
use bevy::app::{App, Update};
use bevy::ecs::resource::Resource;
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::ResMut;
use std::env;
use std::fs::{self, DirBuilder};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{self, Command, Stdio};
use std::thread;

/// How the folders of papers are called; behind it stand the process and a number.
const NAME: &str = "second-look-paper-";
/// How often a folder is tried whose name somebody else has taken.
const TRIES: u32 = 64;

/// Where papers are put, what opens them, and the one that is there.
#[derive(Resource)]
pub(crate) struct Printer {
    pub(crate) place: PathBuf,
    pub(crate) open: fn(&Path) -> bool,
    folder: Option<PathBuf>,
}

impl Printer {
    pub(crate) fn new(place: PathBuf, open: fn(&Path) -> bool) -> Self {
        Self { place, open, folder: None }
    }

    /// Writes a paper in place of the one before.
    fn write(&mut self, text: &str) -> io::Result<PathBuf> {
        self.delete();
        let folder = private_folder(&self.place)?;
        let file = folder.join("second-look.html");
        self.folder = Some(folder);
        fs::write(&file, text)?;
        Ok(file)
    }

    fn delete(&mut self) {
        if let Some(folder) = self.folder.take() {
            // What cannot be deleted now is deleted at the next start.
            let _ = fs::remove_dir_all(folder);
        }
    }
}

/// With the window goes the paper.
impl Drop for Printer {
    fn drop(&mut self) {
        self.delete();
    }
}

pub(crate) fn plugin(app: &mut App) {
    app.insert_resource(Printer::new(places().next().unwrap_or_else(env::temp_dir), open))
        .add_systems(Update, carry_out.after(Phase::Act).before(Phase::Draw));
}

fn carry_out(mut state: ResMut<AppState>, mut printer: ResMut<Printer>) {
    if matches!(state.0.place, Place::Left(_)) {
        printer.delete();
    }
    let Some(wish) = state.1.paper.take() else { return };
    let came = match wish {
        PaperWish::Open => print(&state.0, &mut printer),
        PaperWish::Delete => {
            printer.delete();
            Printed::Deleted
        }
    };
    let outcome = state.0.printed(came);
    state.came(outcome);
}

fn print(model: &Model, printer: &mut Printer) -> Printed {
    let written = Paper::of(model).and_then(|paper| written(model, &paper)).map(|text| printer.write(&text));
    let Some(Ok(file)) = written else {
        // Half a file is none.
        printer.delete();
        return Printed::NotWritten;
    };
    let path = file.display().to_string();
    if (printer.open)(&file) { Printed::Opened(path) } else { Printed::NotOpened(path) }
}

/// The page of her story, in her language, that opens at her debrief. None for a story that is too large for a page.
fn written(model: &Model, paper: &Paper) -> Option<String> {
    let begin = PlayedWay { answers: paper.answers.clone(), marks: paper.marks.iter().map(|line| line.position()).collect() };
    let request = PageRequest {
        library: &model.library,
        scenarios: std::slice::from_ref(&paper.scenario),
        languages: std::slice::from_ref(&paper.language),
        contact: paper.contact.as_deref(),
        region: paper.region.as_ref(),
        begin: Some(&begin),
    };
    page(&request).ok()
}

/// Where a paper can be put, the best first. Browsers that are packed as snaps see nothing of a computer but a folder of theirs; a session's own folder is
/// in memory and nobody else's.
fn places() -> impl Iterator<Item = PathBuf> {
    let snaps =
        ["firefox", "chromium", "brave"].into_iter().filter_map(|name| Some(env::home_dir()?.join("snap").join(name).join("common")));
    let session = env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    snaps.chain(session).filter(|folder| folder.is_absolute() && folder.is_dir()).chain([env::temp_dir()])
}

/// Deletes what an earlier run could not.
pub(crate) fn sweep() {
    places().for_each(|place| sweep_in(&place));
}

fn sweep_in(place: &Path) {
    for entry in fs::read_dir(place).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(NAME) {
            // Those of other accounts stay.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// A new folder that no other account can look into.
fn private_folder(place: &Path) -> io::Result<PathBuf> {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "elsewhere the folder of temporary files is its account's alone"))]
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    let mut failed = io::ErrorKind::AlreadyExists.into();
    for number in 0..TRIES {
        let folder = place.join(format!("{NAME}{}-{number}", process::id()));
        match builder.create(&folder) {
            Ok(()) => return Ok(folder),
            Err(error) => failed = error,
        }
    }
    Err(failed)
}

/// Has the desktop open a file, or show a folder. Whether there was anything to ask.
pub(super) fn open(file: &Path) -> bool {
    let opener = if cfg!(windows) {
        "explorer"
    } else if cfg!(target_os = "macos") {
        "open"
    } else {
        "xdg-open"
    };
    let started = Command::new(opener).arg(file).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let Ok(mut child) = started else { return false };
    // It may live as long as the browser; nobody waits for it but the one who clears away after it.
    thread::spawn(move || child.wait());
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paper_is_nobody_elses_and_goes_with_the_next_one_and_at_the_end() {
        let place = tempfile::tempdir().unwrap();
        let count = || fs::read_dir(place.path()).unwrap().count();
        let mut printer = Printer::new(place.path().to_owned(), |_| true);
        // A name that somebody else has taken is not used.
        let taken = place.path().join(format!("{NAME}{}-0", process::id()));
        fs::create_dir(&taken).unwrap();
        let file = printer.write("one").unwrap();
        assert!(file.parent() != Some(&taken) && fs::read_to_string(&file).unwrap() == "one");
        #[cfg(unix)]
        {
            let mode = fs::metadata(file.parent().unwrap()).unwrap();
            assert_eq!(std::os::unix::fs::PermissionsExt::mode(&mode.permissions()) & 0o777, 0o700);
        }
        let next = printer.write("two").unwrap();
        assert!(count() == 2 && fs::read_to_string(next).unwrap() == "two");
        drop(printer);
        assert_eq!(count(), 1);
        sweep_in(place.path());
        assert_eq!(count(), 0);
    }

    #[test]
    fn where_nothing_can_be_written_there_is_an_error() {
        let place = tempfile::tempdir().unwrap();
        let mut printer = Printer::new(place.path().join("nowhere"), |_| true);
        assert!(printer.write("one").is_err());
    }
}
