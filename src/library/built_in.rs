//! The files inside the binary.
//!
//! Owns: which folders are embedded, and finding a file in them by its path. Refuses to know: what the files say.

use include_dir::{Dir, include_dir};

static SCENARIOS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/scenarios");
static SUPPORT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/support");
static PLANS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/plans");
static MEASURES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/measures");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");
static LANGUAGES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/starter/languages");
static TACTICS: &str = include_str!("../../assets/tactics.ron");

fn split(path: &str) -> Option<(&'static Dir<'static>, &str)> {
    let roots = [
        ("assets/scenarios", &SCENARIOS),
        ("assets/support", &SUPPORT),
        ("assets/plans", &PLANS),
        ("assets/measures", &MEASURES),
        ("locales", &LOCALES),
    ];
    roots.into_iter().find_map(|(root, folder)| Some((folder, path.strip_prefix(root)?.trim_start_matches('/'))))
}

/// The text of a file.
pub(super) fn read(path: &str) -> Option<&'static str> {
    if path == "assets/tactics.ron" {
        return Some(TACTICS);
    }
    let (folder, rest) = split(path)?;
    folder.get_file(rest)?.contents_utf8()
}

/// The names of the folders in a folder.
pub(super) fn folders(path: &str) -> Vec<String> {
    names(path, |folder| folder.dirs().map(Dir::path).collect())
}

/// The names of the files in a folder.
pub(super) fn files(path: &str) -> Vec<String> {
    names(path, |folder| folder.files().map(include_dir::File::path).collect())
}

fn names(path: &str, list: impl Fn(&'static Dir<'static>) -> Vec<&'static std::path::Path>) -> Vec<String> {
    let Some((root, rest)) = split(path) else { return Vec::new() };
    let folder = if rest.is_empty() { Some(root) } else { root.get_dir(rest) };
    let paths = folder.map(list).unwrap_or_default();
    paths.iter().filter_map(|path| Some(path.file_name()?.to_str()?.to_owned())).collect()
}

/// What is prepared for a language that nobody has begun: the name and the text of each file of its folder. Nothing of it is a language of the program yet.
pub(crate) fn prepared(tag: &str) -> Vec<(&'static str, &'static str)> {
    let files = LANGUAGES.get_dir(tag).into_iter().flat_map(Dir::files);
    files.filter_map(|file| Some((file.path().file_name()?.to_str()?, file.contents_utf8()?))).collect()
}

/// The languages for which something is prepared.
pub(crate) fn prepared_languages() -> impl Iterator<Item = &'static str> {
    LANGUAGES.dirs().filter_map(|folder| folder.path().file_name()?.to_str())
}
