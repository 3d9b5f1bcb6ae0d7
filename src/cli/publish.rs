//! `second-look export site` and `export guide`: folders of pages to publish.
//!
//! Owns: what is read to be handed on, and when a folder may be written: one that is new, empty, or was made like this and is as it was made. Refuses to know:
//! what stands in the files (`site`).
//!
//! Beside the files lies a list of them with their sums. By it they can be compared once they are copied, and told from everybody else's.

use super::{Failure, export, new_files};
use crate::diagnostic::quoted;
use crate::library::Library;
use crate::printed;
use crate::record::sha256;
use crate::site::{self, Download, SiteRequest};
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub(super) struct Site {
    #[command(flatten)]
    target: Target,
    /// A folder with what is handed on, such as target/hand-on: its files are copied beside the pages and listed with size and SHA-256; folders in it are not
    #[arg(long, value_name = "FOLDER")]
    downloads: Option<PathBuf>,
    /// A folder with scenarios and texts in place of the built-in ones
    #[arg(long, value_name = "FOLDER")]
    pack: Option<PathBuf>,
}

#[derive(clap::Args)]
pub(super) struct Guide {
    #[command(flatten)]
    target: Target,
}

#[derive(clap::Args)]
struct Target {
    /// The folder to write into; it is made if there is none
    #[arg(short, long, value_name = "FOLDER")]
    output: PathBuf,
    /// Write anew what was written there before, as long as nobody changed it; no other file is ever written over
    #[arg(long)]
    replace: bool,
}

/// The list of files of a site, and of a guide alone.
const SITE: &str = "second-look-site.sha256";
const GUIDE: &str = "second-look-guide.sha256";
/// As much as is handed on together, in bytes: all of it is read before anything is written.
const MOST: u64 = 512 * 1024 * 1024;

pub(super) fn site(asked: &Site) -> Result<(), Failure> {
    let library = match &asked.pack {
        Some(folder) => Library::with_pack(folder)?,
        None => Library::built_in()?,
    };
    export::sound(&library, library.scenarios(), &library.languages(), asked.pack.as_deref())?;
    let downloads = asked.downloads.as_deref().map(downloads).transpose()?.unwrap_or_default();
    let files = site::site(&SiteRequest { library: &library, downloads: &downloads }).map_err(export::explained)?;
    write(&asked.target, SITE, files)
}

pub(super) fn guide(asked: &Guide) -> Result<(), Failure> {
    write(&asked.target, GUIDE, site::guide(&Library::built_in()?)?)
}

/// The files in a folder, by name. Hidden ones and folders are left.
fn downloads(folder: &Path) -> Result<Vec<Download>, Failure> {
    let shown = quoted(&folder.display().to_string());
    let unreadable = |path: &Path, error: &io::Error| {
        let what = format!("{} cannot be read: {}", quoted(&path.display().to_string()), error.kind());
        Failure::Request(what, "name a folder with the files to hand on, such as target/hand-on".to_owned())
    };
    let mut found = BTreeMap::new();
    let mut left = MOST;
    for entry in fs::read_dir(folder).map_err(|error| unreadable(folder, &error))? {
        let path = entry.map_err(|error| unreadable(folder, &error))?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            let what = format!("{} has a name that is no Unicode", quoted(&path.display().to_string()));
            return Err(Failure::Request(what, "give the file another name".to_owned()));
        };
        let size = path.metadata().map_err(|error| unreadable(&path, &error))?;
        if name.starts_with('.') || !size.is_file() {
            continue;
        }
        left = left.checked_sub(size.len()).ok_or_else(|| {
            let what = format!("what is in {shown} is more than {} MB together", MOST / 1024 / 1024);
            Failure::Request(what, "hand on less, or put large files beside the site yourself".to_owned())
        })?;
        let bytes = fs::read(&path).map_err(|error| unreadable(&path, &error))?;
        found.insert(name.to_owned(), bytes);
    }
    if found.is_empty() {
        let what = format!("there is no file in {shown}");
        return Err(Failure::Request(what, "make them with .ci/package/make, or leave out --downloads".to_owned()));
    }
    let download = |(name, bytes): (String, Vec<u8>)| Download { sha256: sha256(&bytes), name, bytes };
    Ok(found.into_iter().map(download).collect())
}

/// Writes all files and the list of them, or none.
fn write(target: &Target, list: &str, mut files: Vec<site::File>) -> Result<(), Failure> {
    let folder = &target.output;
    let shown = quoted(&folder.display().to_string());
    let refused = |what: String, remedy: &str| Err(Failure::Request(what, remedy.to_owned()));
    if folder == Path::new("-") {
        return refused(
            "pages are written to a folder, and not to the terminal".to_owned(),
            "name a folder, and open its index.html in a browser",
        );
    }
    if folder.exists() && !folder.is_dir() {
        return refused(format!("{shown} is a file, and no folder"), "choose another name for the folder");
    }
    files.sort();
    let bytes: usize = files.iter().map(|(_, bytes)| bytes.len()).sum();
    let sums: String = files.iter().map(|(path, bytes)| format!("{}  {path}\n", sha256(bytes))).collect();
    let before = before(folder, list)?;
    if let (Some(_), false) = (&before, target.replace) {
        return refused(format!("{shown} was written from here before"), "add --replace to write it anew, or choose another folder");
    }
    let count = files.len();
    let (is_ours, old) = (before.is_some(), before.unwrap_or_default());
    files.push((list.to_owned(), sums.into_bytes()));
    new_files::replace_all(folder, &files, |path| {
        is_ours && path == folder.join(list) || old.iter().any(|name| folder.join(name) == path)
    })?;
    // What belonged to it and does so no longer.
    let gone = old.iter().filter(|name| !files.iter().any(|(path, _)| path == *name));
    gone.for_each(|name| drop(fs::remove_file(folder.join(name))));
    writeln!(printed::out(), "{}: {count} files, {} KiB; {} has their sums", folder.display(), bytes.div_ceil(1024), list)?;
    Ok(())
}

/// What was written there before and is still as it was; none if the folder is new or empty. In a folder with anything else nothing is written.
fn before(folder: &Path, list: &str) -> Result<Option<Vec<String>>, Failure> {
    let shown = quoted(&folder.display().to_string());
    let is_empty = match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => true,
        // Nothing can be written there either, which is said then.
        Err(_) => return Ok(None),
    };
    if is_empty {
        return Ok(None);
    }
    let listed = fs::read_to_string(folder.join(list)).ok().filter(|_| is_plain_file(&folder.join(list)));
    let Some(listed) = listed else {
        let what = format!("{shown} has files in it that were not written from here");
        return Err(Failure::Request(what, "choose a folder that is new or empty".to_owned()));
    };
    let mut ours = Vec::new();
    for (sum, name) in listed.lines().filter_map(|line| line.split_once("  ")) {
        let path = folder.join(name);
        let is_inside = name.split('/').all(|part| !matches!(part, "" | "." | "..")) && !name.contains(['\\', ':']);
        if !is_inside || path.symlink_metadata().is_err() {
            continue;
        }
        if !is_plain_file(&path) || fs::read(&path).map_or(true, |bytes| sha256(bytes) != sum) {
            let what = format!("{} was changed since it was written from here", quoted(&path.display().to_string()));
            return Err(Failure::Request(what, "move it away to keep it, or delete it, and try again".to_owned()));
        }
        ours.push(name.to_owned());
    }
    Ok(Some(ours))
}

fn is_plain_file(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|there| there.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;
    use tempfile::TempDir;

    fn target(output: &Path, replace: bool) -> Target {
        Target { output: output.to_owned(), replace }
    }

    fn said(done: Result<(), Failure>) -> String {
        match done {
            Ok(()) => String::new(),
            Err(Failure::Request(what, remedy)) => format!("{what}; {remedy}"),
            Err(Failure::Files(found)) => found.iter().map(ToString::to_string).collect(),
            Err(Failure::Stream(error)) => error.to_string(),
        }
    }

    fn files(of: &[(&str, &str)]) -> Vec<site::File> {
        of.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_folder_is_written_once_and_anew_only_if_that_is_asked_for() {
        let place = TempDir::new().unwrap();
        let folder = place.path().join("for/publishing");
        let first = files(&[("index.html", "one"), ("en/a.html", "a"), ("en/gone.html", "gone")]);
        assert_eq!(said(write(&target(&folder, false), SITE, first.clone())), "");
        assert_eq!(names(&folder), ["en", "index.html", SITE]);
        assert!(fs::read_to_string(folder.join(SITE)).unwrap().contains(&format!("{}  en/a.html\n", sha256("a"))));
        assert!(said(write(&target(&folder, false), SITE, first)).contains("was written from here before; add --replace"));
        // Somebody else's file may lie beside it by then, and stays.
        fs::write(folder.join("CNAME"), "example.org").unwrap();
        let second = files(&[("index.html", "two"), ("en/a.html", "a"), ("fr/a.html", "b")]);
        assert_eq!(said(write(&target(&folder, true), SITE, second)), "");
        assert_eq!(
            (names(&folder), names(&folder.join("en"))),
            (["CNAME", "en", "fr", "index.html", SITE].map(String::from).to_vec(), vec!["a.html".to_owned()])
        );
        assert_eq!(fs::read_to_string(folder.join("index.html")).unwrap(), "two");
    }

    #[test]
    fn what_is_of_somebody_else_is_never_written_over() {
        let place = TempDir::new().unwrap();
        let folder = place.path();
        fs::write(folder.join("notes.txt"), "mine").unwrap();
        let site = || files(&[("index.html", "one")]);
        for replace in [false, true] {
            assert!(
                said(write(&target(folder, replace), SITE, site()))
                    .contains("were not written from here; choose a folder that is new or empty")
            );
            assert_eq!(names(folder), ["notes.txt"]);
        }
        assert!(said(write(&target(&folder.join("notes.txt"), false), SITE, site())).contains("is a file, and no folder"));
        assert!(said(write(&target(Path::new("-"), false), SITE, site())).contains("not to the terminal"));
        // A page that somebody mended by hand, and a file that has come in the way.
        let folder = folder.join("site");
        assert_eq!(said(write(&target(&folder, false), SITE, site())), "");
        fs::write(folder.join("index.html"), "mended").unwrap();
        assert!(said(write(&target(&folder, true), SITE, site())).contains("index.html was changed since"));
        assert_eq!(fs::read_to_string(folder.join("index.html")).unwrap(), "mended");
        fs::write(folder.join("index.html"), "one").unwrap();
        fs::write(folder.join("more.html"), "mine").unwrap();
        assert!(
            said(write(&target(&folder, true), SITE, files(&[("index.html", "two"), ("more.html", "x")])))
                .contains("more.html is there already")
        );
        let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
        assert_eq!((read("index.html"), read("more.html"), names(&folder).len()), ("one".into(), "mine".into(), 3));
    }

    /// A list that somebody else wrote names files out of the folder.
    #[test]
    fn a_list_leads_to_nothing_outside() {
        let place = TempDir::new().unwrap();
        let folder = place.path().join("site");
        fs::create_dir(&folder).unwrap();
        fs::write(place.path().join("theirs"), "x").unwrap();
        fs::write(folder.join(SITE), format!("{0}  ../theirs\n{0}  {1}/theirs\n", sha256("x"), place.path().display())).unwrap();
        assert_eq!(said(write(&target(&folder, true), SITE, files(&[("index.html", "one")]))), "");
        assert_eq!(fs::read_to_string(place.path().join("theirs")).unwrap(), "x");
    }

    #[test]
    fn what_is_handed_on_is_all_files_of_a_folder_and_no_folder() {
        let place = TempDir::new().unwrap();
        let refused = |folder: &Path| match downloads(folder) {
            Err(Failure::Request(what, _)) => what,
            _ => panic!("there is nothing to hand on"),
        };
        assert!(refused(place.path()).contains("there is no file in"));
        assert!(refused(&place.path().join("nowhere")).contains("cannot be read"));
        fs::create_dir(place.path().join("unpacked")).unwrap();
        for (name, text) in [("b.deb", "b"), ("a b.txt", "abc"), (".hidden", "x"), ("unpacked/c", "c")] {
            fs::write(place.path().join(name), text).unwrap();
        }
        let found = downloads(place.path()).unwrap_or_else(|_| panic!("there are two"));
        assert_eq!(found.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(), ["a b.txt", "b.deb"]);
        assert_eq!(found[0].sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
