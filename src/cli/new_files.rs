//! Several new files at once, as `new` and `import` put them into a pack and `handout` into a folder: all of them or none, over nothing, through no link. Only
//! [`replace_all`] writes over something, and only over what its caller made before.
//!
//! Refuses to know: what is in them.

use super::Failure;
use crate::printed;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes all of these files into a pack, or none: what exists is never written over, and where a disk is full, what was begun is taken away again.
pub(super) fn write_all<T: AsRef<[u8]>>(pack: &Path, files: &[(String, T)]) -> Result<(), Failure> {
    for (inside, _) in files {
        let path = pack.join(inside);
        if path.symlink_metadata().is_ok() {
            return Err(Failure::Request(
                format!("{} is there already", path.display()),
                "choose another name, or move that file away".to_owned(),
            ));
        }
        if let Some(link) = link_on_the_way(pack, inside) {
            let what = format!("{} is a link and may lead out of the pack", link.display());
            return Err(Failure::Request(what, "put a folder in its place, or choose another pack".to_owned()));
        }
    }
    let mut made = Vec::new();
    for (inside, text) in files {
        let path = pack.join(inside);
        write(&path, text.as_ref(), &mut made).map_err(|error| {
            take_away(&made);
            unwritable(&path, &error)
        })?;
    }
    Ok(())
}

/// The same, and prints where each of them is.
pub(super) fn write_and_name<T: AsRef<[u8]>>(pack: &Path, files: &[(String, T)]) -> Result<(), Failure> {
    write_all(pack, files)?;
    let mut out = printed::out();
    for (inside, _) in files {
        writeln!(out, "{}", pack.join(inside).display())?;
    }
    Ok(())
}

/// Writes all of these files into a folder, or none. One that is there already is written over if it is replaceable, and otherwise none is written.
pub(super) fn replace_all<T: AsRef<[u8]> + Clone>(
    folder: &Path,
    files: &[(String, T)],
    is_replaceable: impl Fn(&Path) -> bool,
) -> Result<(), Failure> {
    let (old, new): (Vec<_>, Vec<_>) = files.iter().cloned().partition(|(name, _)| is_replaceable(&folder.join(name)));
    // What is new comes first: it refuses everything that is there and may not be replaced.
    let beside = |name: &str| {
        let path = folder.join(name);
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        path.with_file_name(format!(".{file}.{}.part", std::process::id()))
    };
    let mut made = Vec::new();
    for (name, text) in &old {
        write(&beside(name), text.as_ref(), &mut made).map_err(|error| {
            take_away(&made);
            unwritable(&folder.join(name), &error)
        })?;
    }
    write_all(folder, &new).inspect_err(|_| take_away(&made))?;
    for (name, _) in &old {
        fs::rename(beside(name), folder.join(name)).map_err(|error| {
            take_away(&made);
            unwritable(&folder.join(name), &error)
        })?;
    }
    Ok(())
}

/// The newest first, so that folders are empty when it is their turn. What cannot be taken away again is no worse than the fault that is told.
fn take_away(made: &[PathBuf]) {
    made.iter().rev().for_each(|path| drop(if path.is_dir() { fs::remove_dir(path) } else { fs::remove_file(path) }));
}

fn unwritable(path: &Path, error: &io::Error) -> Failure {
    let remedy = "choose a folder that you may write to, on a disk with room".to_owned();
    Failure::Request(format!("{} cannot be written: {}", path.display(), error.kind()), remedy)
}

/// The first folder below the pack that is a link.
fn link_on_the_way(pack: &Path, inside: &str) -> Option<PathBuf> {
    let mut path = pack.to_owned();
    for part in Path::new(inside) {
        path.push(part);
        if path.is_symlink() {
            return Some(path);
        }
    }
    None
}

/// Writes a new file and the folders that it needs, and notes what it made.
fn write(path: &Path, content: &[u8], made: &mut Vec<PathBuf>) -> io::Result<()> {
    let missing: Vec<&Path> = path.ancestors().skip(1).take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists()).collect();
    for folder in missing.into_iter().rev() {
        fs::create_dir(folder)?;
        made.push(folder.to_owned());
    }
    let mut file = fs::File::create_new(path)?;
    made.push(path.to_owned());
    file.write_all(content)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file stands where the last of the files needs a folder, with what two of them needed made already.
    #[test]
    fn what_fails_half_way_is_taken_back() {
        let pack = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(pack.path().join("assets/theirs")).expect("a folder");
        fs::write(pack.path().join("locales"), "no folder").expect("a file");
        let files = ["assets/scenarios/x/scenario.ron", "assets/scenarios/x/TO-DO.md", "locales/en/x.ftl"];
        let files = files.map(|path| (path.to_owned(), "text".to_owned()));
        let refused = write_all(pack.path(), &files);
        assert!(matches!(refused, Err(Failure::Request(what, _)) if what.contains("x.ftl cannot be written")));
        let left: Vec<_> = fs::read_dir(pack.path().join("assets")).expect("is there").flatten().map(|entry| entry.file_name()).collect();
        assert_eq!(left, ["theirs"]);
    }

    /// One file can be replaced, another is there and cannot be: neither is touched, and nothing stays beside them.
    #[test]
    fn what_may_be_replaced_stays_if_anything_else_may_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let put = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("a file");
        put("ours", "old");
        put("theirs", "theirs");
        let files = |names: &[&str]| names.iter().map(|name| ((*name).to_owned(), "new".to_owned())).collect::<Vec<_>>();
        let is_ours = |path: &Path| path.ends_with("ours");
        assert!(replace_all(folder.path(), &files(&["ours", "fresh", "theirs"]), is_ours).is_err());
        let read = |name: &str| fs::read_to_string(folder.path().join(name)).ok();
        assert_eq!((read("ours").as_deref(), read("fresh"), read("theirs").as_deref()), (Some("old"), None, Some("theirs")));
        assert_eq!(fs::read_dir(folder.path()).expect("is there").count(), 2);
        assert!(replace_all(folder.path(), &files(&["ours", "fresh"]), is_ours).is_ok());
        assert_eq!((read("ours").as_deref(), read("fresh").as_deref()), (Some("new"), Some("new")));
        assert_eq!(fs::read_dir(folder.path()).expect("is there").count(), 3);
    }
}
