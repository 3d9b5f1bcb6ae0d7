//! A folder with scenarios, texts and support lines. It comes from strangers.
//!
//! Owns: reading from it, and nothing outside it. Links are refused wherever they stand below the folder, large files before they are read, and
//! so is anything that is not a plain file. Paths are made of checked names only, so that `..` cannot occur. Refuses to know: what the files say.

use super::{LARGEST_FILE, missing};
use crate::diagnostic::{Code, Diagnostic, Place};
use std::fs;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

/// An open pack.
pub(super) struct Pack {
    root: PathBuf,
}

/// What some editors set before UTF-8 text.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// How many entries a folder may have. A library has dozens.
const MOST_ENTRIES: usize = 50_000;

impl Pack {
    /// Opens a folder.
    pub(super) fn open(folder: &Path) -> Result<Self, Vec<Diagnostic>> {
        let shown = folder.display().to_string();
        if !folder.is_dir() {
            return Err(vec![missing(&shown, "this is no folder that can be read", "name the folder that holds assets/ and locales/")]);
        }
        let pack = Self { root: folder.to_owned() };
        let scenarios = pack.checked("assets/scenarios")?;
        if scenarios.is_none() {
            let help = "put scenarios into assets/scenarios/<name>/scenario.ron, and their texts into locales/<language>/<name>.ftl";
            return Err(vec![missing(&shown, "this folder is no pack: it has no assets/scenarios", help)]);
        }
        Ok(pack)
    }

    /// The text of a file; none if there is no such file.
    pub(super) fn read(&self, path: &str) -> Result<Option<String>, Vec<Diagnostic>> {
        let Some(full) = self.checked(path)? else { return Ok(None) };
        let mut bytes = Vec::new();
        let read = fs::File::open(&full).and_then(|file| file.take(LARGEST_FILE + 1).read_to_end(&mut bytes));
        if let Err(error) = read {
            return Err(vec![missing(path, &format!("this file cannot be read: {}", error.kind()), "see to its permissions")]);
        }
        if bytes.len() as u64 > LARGEST_FILE {
            return Err(vec![too_large(path)]);
        }
        decode(path, bytes).map(Some).map_err(|diagnostic| vec![diagnostic])
    }

    /// The names of everything in a folder, whatever it is; none if there is no such folder.
    pub(super) fn entries(&self, path: &str) -> Vec<String> {
        let entries = self.checked(path).ok().flatten().and_then(|full| fs::read_dir(full).ok());
        entries.into_iter().flatten().flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
    }

    /// The names of the folders in a folder; none if there is no such folder.
    pub(super) fn folders(&self, path: &str) -> Result<Vec<String>, Vec<Diagnostic>> {
        self.names(path, fs::FileType::is_dir)
    }

    /// The names of the files in a folder; none if there is no such folder.
    pub(super) fn files(&self, path: &str) -> Result<Vec<String>, Vec<Diagnostic>> {
        self.names(path, fs::FileType::is_file)
    }

    fn names(&self, path: &str, wanted: impl Fn(&fs::FileType) -> bool) -> Result<Vec<String>, Vec<Diagnostic>> {
        let Some(full) = self.checked(path)? else { return Ok(Vec::new()) };
        let entries = fs::read_dir(full)
            .map_err(|error| vec![missing(path, &format!("this folder cannot be read: {}", error.kind()), "see to its permissions")])?;
        let mut names = Vec::new();
        for (number, entry) in entries.flatten().enumerate() {
            if number == MOST_ENTRIES {
                return Err(vec![missing(path, &format!("this folder holds more than {MOST_ENTRIES} things"), "make several packs of it")]);
            }
            let name = entry.file_name().to_string_lossy().into_owned();
            let kind = entry
                .file_type()
                .map_err(|error| vec![missing(path, &format!("an entry cannot be read: {}", error.kind()), "see to its permissions")])?;
            if kind.is_symlink() {
                return Err(vec![link(&format!("{path}/{name}"))]);
            }
            if wanted(&kind) && !name.starts_with('.') {
                names.push(name);
            }
        }
        names.sort();
        Ok(names)
    }

    /// The full path, if every part of it is there and none is a link.
    fn checked(&self, path: &str) -> Result<Option<PathBuf>, Vec<Diagnostic>> {
        let mut full = self.root.clone();
        for part in path.split('/') {
            assert!(!matches!(part, "" | "." | ".."), "paths are put together from checked names");
            full.push(part);
            let about = match fs::symlink_metadata(&full) {
                Ok(about) => about,
                Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(None),
                Err(error) => return Err(vec![missing(path, &format!("this cannot be read: {}", error.kind()), "see to its permissions")]),
            };
            if about.is_symlink() {
                return Err(vec![link(path)]);
            }
            if !about.is_dir() && !about.is_file() {
                return Err(vec![missing(path, "this is no plain file", "put a plain file or folder in its place")]);
            }
            if about.is_file() && about.len() > LARGEST_FILE {
                return Err(vec![too_large(path)]);
            }
        }
        Ok(Some(full))
    }
}

fn link(path: &str) -> Diagnostic {
    missing(path, "this is a link, and a pack must hold its files itself", "put a copy of the file in its place")
}

fn too_large(path: &str) -> Diagnostic {
    let limit = LARGEST_FILE / (1024 * 1024);
    missing(path, &format!("this file is larger than {limit} MB"), "split the scenario into several")
}

/// The text of a file. A byte order mark before it is read over: editors set it, and it says nothing.
fn decode(path: &str, mut bytes: Vec<u8>) -> Result<String, Diagnostic> {
    if bytes.starts_with(BYTE_ORDER_MARK) {
        bytes.drain(..BYTE_ORDER_MARK.len());
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(&error.as_bytes()[..valid]).into_owned();
        Diagnostic {
            place: Place::at_byte(path, &before, valid),
            code: Code::UNREADABLE,
            message: "this file is not UTF-8 text".to_owned(),
            help: "save it as UTF-8 in your editor".to_owned(),
        }
    })?;
    // To everybody who reads on, the whole file would be one line: the first remark in it would hide the rest.
    if text.contains('\r') && !text.contains('\n') {
        return Err(missing(path, "the lines of this file end with CR alone", "save it with “LF” line ends in your editor"));
    }
    Ok(text)
}
