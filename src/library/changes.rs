//! Whether files that somebody is working on have changed.
//!
//! Owns: which files count, and what a change of them is. Refuses to know: who is told, and what is read again.
//!
//! It looks at the times and sizes of files, now and then: that works on every file system, on network drives too, where systems tell nobody of
//! changes.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use std::{fs, thread};

/// How often files are looked at: soon enough for whoever saves and looks up, and seldom enough for a slow drive.
const PERIOD: Duration = Duration::from_millis(400);
/// Files and folders that are looked at; more is no pack that a person writes.
const MOST: usize = 10_000;

/// Files below some folders, and how they were when last looked at.
pub struct Changes {
    paths: Vec<PathBuf>,
    before: Vec<Stamp>,
}

/// A file, its size and when it last changed.
type Stamp = (PathBuf, u64, Option<SystemTime>);

impl Changes {
    /// Begins to look at these files, and at whatever lies in these folders.
    pub fn of(paths: Vec<PathBuf>) -> Self {
        Self { before: stamps(&paths), paths }
    }

    /// Waits until a file has changed, come or gone.
    pub fn wait(&mut self) {
        while !self.are_there() {
            thread::sleep(PERIOD);
        }
    }

    /// Whether anything has changed since this was last asked.
    fn are_there(&mut self) -> bool {
        let now = stamps(&self.paths);
        let are_there = now != self.before;
        self.before = now;
        are_there
    }
}

/// How the files are now. Links in folders are not followed, so that no circle of them leads round and round.
fn stamps(paths: &[PathBuf]) -> Vec<Stamp> {
    let mut open: Vec<PathBuf> = paths.iter().map(|path| fs::canonicalize(path).unwrap_or_else(|_| path.clone())).collect();
    let mut files = Vec::new();
    while let Some(path) = open.pop() {
        let Ok(about) = fs::symlink_metadata(&path) else { continue };
        if about.is_dir() {
            let inside = fs::read_dir(&path).into_iter().flatten().flatten().map(|entry| entry.path());
            // What is over the bound in one folder is over it in all.
            open.extend(inside.filter(|path| counts(path)).take(MOST));
        } else {
            files.push((path, about.len(), about.modified().ok()));
        }
        if files.len() + open.len() > MOST {
            break;
        }
    }
    files.sort();
    files
}

/// Folders such as `.git` and `target` hold nothing of a pack and a great many files.
fn counts(path: &Path) -> bool {
    path.file_name().is_some_and(|name| !name.to_string_lossy().starts_with('.') && name != "target")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_a_new_and_a_removed_file_are_noticed_and_nothing_twice() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("locales")).expect("a folder");
        let file = folder.path().join("locales/app.ftl");
        let mut changes = Changes::of(vec![folder.path().to_owned()]);
        assert!(!changes.are_there());
        let write = |text: &str| fs::write(&file, text).expect("a file");
        let remove = || fs::remove_file(&file).expect("is there");
        let steps: [&dyn Fn(); 3] = [&|| write("a = b"), &|| write("a = longer"), &remove];
        for step in steps {
            step();
            assert!(changes.are_there());
            assert!(!changes.are_there());
        }
    }

    #[test]
    fn what_is_hidden_or_built_does_not_count_unless_it_is_named() {
        let folder = tempfile::tempdir().expect("a folder");
        let hidden = folder.path().join(".hidden");
        let folders = [hidden.clone(), folder.path().join("target")];
        folders.iter().for_each(|folder| fs::create_dir(folder).expect("a folder"));
        let mut around = Changes::of(vec![folder.path().to_owned()]);
        let mut within = Changes::of(vec![hidden]);
        folders.iter().for_each(|folder| fs::write(folder.join("file"), "").expect("a file"));
        assert!(!around.are_there());
        assert!(within.are_there());
    }

    #[test]
    fn a_folder_of_any_size_is_looked_at_in_bounds() {
        let folder = tempfile::tempdir().expect("a folder");
        for n in 0..=MOST {
            fs::write(folder.path().join(n.to_string()), "").expect("a file");
        }
        assert!(stamps(&[folder.path().to_owned()]).len() <= MOST);
    }
}
