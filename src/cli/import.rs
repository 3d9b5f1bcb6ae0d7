//! `second-look import`: the beginning of a scenario, made from a story of another tool.
//!
//! Owns: the files: reading one of bounded size, and writing the new ones all or not at all, over nothing. Refuses to know: what is in them (`import`).

use super::Failure;
use crate::import::{Imported, Source, import};
use crate::library::LARGEST_FILE;
use crate::printed;
use crate::story::Id;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub(super) struct Import {
    #[command(subcommand)]
    from: From,
}

#[derive(clap::Subcommand)]
enum From {
    /// From Twee 3 source, as Twine, Tweego and others write it
    Twee(File),
    /// From ink’s compiled JSON, as inklecate and inkjs write it
    Ink(File),
}

#[derive(clap::Args)]
struct File {
    /// The story
    #[arg(value_name = "FILE")]
    story: PathBuf,
    /// The pack to put it into; made if it is not there
    #[arg(long, value_name = "FOLDER")]
    into: PathBuf,
    /// The scenario’s name: lower-case words joined by hyphens [default: the file’s own]
    #[arg(long, value_name = "NAME")]
    id: Option<String>,
}

pub(super) fn run(request: &Import) -> Result<(), Failure> {
    let (source, file) = match &request.from {
        From::Twee(file) => (Source::Twee, file),
        From::Ink(file) => (Source::Ink, file),
    };
    let id = name(file)?;
    let text = read(&file.story)?;
    let imported = import(source, &text, &id).map_err(|refusal| {
        let refusal = refusal.to_string();
        let (what, remedy) = refusal.split_once("; ").unwrap_or((&refusal, ""));
        Failure::Request(format!("{}: {what}", file.story.display()), remedy.to_owned())
    })?;
    let written = write(&file.into, &id, &imported)?;
    let mut out = printed::out();
    for path in written {
        writeln!(out, "{}", path.display())?;
    }
    writeln!(out)?;
    for (what, count) in &imported.summary {
        writeln!(out, "{count:6} {what}")?;
    }
    let pack = file.into.display();
    writeln!(
        out,
        "\nThis is a beginning. TO-DO.md says what is left; the first line of it is that the player is never the recruiter, which nobody but you can see.\n\
         Check it:  second-look check --watch {pack}"
    )?;
    Ok(())
}

/// The scenario’s name: what was asked for, or the file’s own as far as it is one.
fn name(file: &File) -> Result<Id, Failure> {
    let stem = file.story.file_stem().map(|stem| stem.to_string_lossy().to_lowercase()).unwrap_or_default();
    let words = stem.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let own: String = words.collect::<Vec<_>>().join("-").chars().take(Id::MAX).collect();
    let wanted = file.id.clone().unwrap_or_else(|| own.trim_end_matches('-').to_owned());
    super::new::name(&wanted).map_err(|refusal| match refusal {
        Failure::Request(what, remedy) => Failure::Request(what, format!("say it with --id: {remedy}")),
        other => other,
    })
}

/// The text of a plain file that is not too large.
fn read(path: &Path) -> Result<String, Failure> {
    let refuse = |what: String, remedy: &str| Failure::Request(format!("{}: {what}", path.display()), remedy.to_owned());
    let about =
        fs::metadata(path).map_err(|error| refuse(format!("this file cannot be read: {}", error.kind()), "name the story’s file"))?;
    if !about.is_file() {
        return Err(refuse("this is no plain file".to_owned(), "name the story’s file"));
    }
    let mut bytes = Vec::new();
    let read = fs::File::open(path).and_then(|file| file.take(LARGEST_FILE + 1).read_to_end(&mut bytes));
    read.map_err(|error| refuse(format!("this file cannot be read: {}", error.kind()), "see to its permissions"))?;
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(too_large(path));
    }
    String::from_utf8(bytes).map_err(|_| refuse("this file is not UTF-8 text".to_owned(), "save it as UTF-8, and import that"))
}

fn too_large(path: &Path) -> Failure {
    let limit = LARGEST_FILE / (1024 * 1024);
    Failure::Request(
        format!("{} is larger than {limit} MB, or would be", path.display()),
        "split the story, and import its parts one by one".to_owned(),
    )
}

/// Writes the files: all of them, or none.
fn write(pack: &Path, id: &Id, imported: &Imported) -> Result<Vec<PathBuf>, Failure> {
    let (scenarios, locale) = (pack.join("assets").join("scenarios"), pack.join("locales").join("en"));
    let (folder, texts) = (scenarios.join(id.as_str()), locale.join(format!("{id}.ftl")));
    if let Some(there) = [&folder, &texts].into_iter().find(|path| fs::symlink_metadata(path).is_ok()) {
        return Err(Failure::Request(
            format!("{} is there already", there.display()),
            "choose another name with --id, or move that away".to_owned(),
        ));
    }
    if [&imported.scenario, &imported.texts].iter().any(|text| text.len() as u64 > LARGEST_FILE) {
        return Err(too_large(&folder.join("scenario.ron")));
    }
    let mut made = Made::default();
    let done = put(pack, [&scenarios, &locale], (&folder, &texts), imported, &mut made);
    match done {
        Ok(()) => {
            made.keep();
            Ok(vec![folder.join("scenario.ron"), folder.join("TO-DO.md"), texts])
        }
        Err((path, error)) => Err(Failure::Request(
            format!("{} cannot be written: {}", path.display(), error.kind()),
            "choose a folder that you may write to, with room on its disk; nothing was left there".to_owned(),
        )),
    }
}

type Trouble = (PathBuf, io::Error);

fn put(pack: &Path, folders: [&Path; 2], (folder, texts): (&Path, &Path), imported: &Imported, made: &mut Made) -> Result<(), Trouble> {
    let at = |path: &Path| {
        let path = path.to_owned();
        move |error| (path, error)
    };
    made.folder(pack, None).map_err(at(pack))?;
    for wanted in folders {
        made.folder(wanted, Some(pack)).map_err(at(wanted))?;
    }
    // Written beside, where nobody reads it, and put in place when it is whole.
    let beside = pack.join(format!(".import-{}", std::process::id()));
    fs::create_dir(&beside).map_err(at(&beside))?;
    made.folders.push(beside.clone());
    let new_folder = beside.join("scenario");
    fs::create_dir(&new_folder).map_err(at(folder))?;
    made.folders.push(new_folder.clone());
    let files = [
        (new_folder.join("scenario.ron"), &imported.scenario, folder),
        (new_folder.join("TO-DO.md"), &imported.todo, folder),
        (beside.join("texts.ftl"), &imported.texts, texts),
    ];
    for (path, text, place) in &files {
        made.files.push(path.clone());
        whole(path, text).map_err(at(place))?;
    }
    fs::rename(&files[2].0, texts).map_err(at(texts))?;
    made.files.push(texts.to_owned());
    fs::rename(&new_folder, folder).map_err(at(folder))
}

/// Writes a new file, and waits until it is on the disk.
fn whole(path: &Path, text: &str) -> io::Result<()> {
    let mut file = fs::File::create_new(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// What was made, and is taken away again unless it is kept.
#[derive(Default)]
struct Made {
    folders: Vec<PathBuf>,
    files: Vec<PathBuf>,
    is_kept: bool,
}

impl Made {
    /// Makes a folder and those that it is in. Below the pack none of them may be a link, which could lead out of it.
    fn folder(&mut self, folder: &Path, below: Option<&Path>) -> io::Result<()> {
        if let Some(parent) = folder.parent().filter(|parent| below.is_none_or(|below| *parent != below) && !parent.as_os_str().is_empty())
        {
            self.folder(parent, below)?;
        }
        match fs::symlink_metadata(folder) {
            Ok(about) if about.is_symlink() && below.is_some() => Err(io::Error::other("a link is in the way")),
            Ok(_) if folder.is_dir() => Ok(()),
            Ok(_) => Err(io::ErrorKind::NotADirectory.into()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                fs::create_dir(folder)?;
                self.folders.push(folder.to_owned());
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    fn keep(mut self) {
        self.is_kept = true;
    }
}

impl Drop for Made {
    fn drop(&mut self) {
        // What was renamed is not there any more, and a folder that holds something of somebody else’s stays.
        if !self.is_kept {
            self.files.iter().for_each(|file| drop(fs::remove_file(file)));
        }
        let temporary = |folder: &&PathBuf| folder.components().any(|part| part.as_os_str().to_string_lossy().starts_with(".import-"));
        let gone = self.folders.iter().rev().filter(|folder| !self.is_kept || temporary(folder));
        gone.for_each(|folder| drop(fs::remove_dir(folder)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use tempfile::TempDir;

    const STORY: &str = ":: Start\nPia: Hello.\n[[On->End]]\n:: End\nGoodbye.\n";

    struct Try {
        folder: TempDir,
    }

    impl Try {
        fn new() -> Self {
            let folder = tempfile::tempdir().expect("a folder");
            fs::write(folder.path().join("The Ferry 2.twee"), STORY).expect("a file");
            Self { folder }
        }

        fn pack(&self) -> PathBuf {
            self.folder.path().join("pack")
        }

        fn import(&self, file: &str, id: Option<&str>) -> Result<(), Failure> {
            let file = File { story: self.folder.path().join(file), into: self.pack(), id: id.map(str::to_owned) };
            run(&Import { from: From::Twee(file) })
        }

        /// Everything in the pack.
        fn all(&self) -> BTreeSet<String> {
            fn walk(folder: &Path, root: &Path, found: &mut BTreeSet<String>) {
                for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                    found.insert(entry.path().strip_prefix(root).expect("is in it").display().to_string());
                    walk(&entry.path(), root, found);
                }
            }
            let mut found = BTreeSet::new();
            walk(&self.pack(), &self.pack(), &mut found);
            found
        }
    }

    fn refusal(result: Result<(), Failure>) -> String {
        let Err(Failure::Request(what, remedy)) = result else { panic!("is refused") };
        assert!(!remedy.is_empty(), "{what}");
        what
    }

    #[test]
    fn a_story_is_called_after_its_file_and_never_written_over() {
        let at = Try::new();
        assert!(at.import("The Ferry 2.twee", None).is_ok());
        let files: Vec<String> = at.all().into_iter().filter(|path| path.contains('.')).collect();
        assert_eq!(
            files,
            ["assets/scenarios/the-ferry-2/TO-DO.md", "assets/scenarios/the-ferry-2/scenario.ron", "locales/en/the-ferry-2.ftl"]
        );
        let before = at.all();
        assert!(refusal(at.import("The Ferry 2.twee", None)).ends_with("is there already"));
        assert!(at.import("The Ferry 2.twee", Some("another")).is_ok());
        assert_eq!(at.all().len(), before.len() + 4);
    }

    #[test]
    fn names_that_mean_something_else_are_refused() {
        let at = Try::new();
        for name in ["app", "tactics", "plans", "con", "nul", "com1", "lpt9", "../up", "A B", ""] {
            refusal(at.import("The Ferry 2.twee", Some(name)));
        }
        assert!(at.all().is_empty());
        assert!(at.import("The Ferry 2.twee", Some("com-1")).is_ok());
    }

    #[test]
    fn only_plain_files_of_bounded_size_are_read() {
        let at = Try::new();
        assert!(refusal(at.import("none.twee", None)).contains("cannot be read"));
        fs::create_dir(at.folder.path().join("folder.twee")).expect("a folder");
        assert!(refusal(at.import("folder.twee", None)).contains("no plain file"));
        fs::write(at.folder.path().join("odd.twee"), [b':', b':', b' ', 0xFF]).expect("a file");
        assert!(refusal(at.import("odd.twee", None)).contains("not UTF-8"));
        let large = fs::File::create(at.folder.path().join("large.twee")).expect("a file");
        large.set_len(LARGEST_FILE + 1).expect("has room");
        assert!(refusal(at.import("large.twee", None)).contains("larger than 16 MB"));
        assert!(refusal(at.import("folder.twee", Some("x"))).contains("no plain file"));
        assert!(at.all().is_empty());
    }

    #[test]
    fn what_cannot_be_written_leaves_nothing() {
        let at = Try::new();
        fs::create_dir_all(at.pack()).expect("a folder");
        fs::write(at.pack().join("locales"), "no folder").expect("a file");
        assert!(refusal(at.import("The Ferry 2.twee", None)).contains("cannot be written"));
        assert_eq!(at.all().into_iter().collect::<Vec<_>>(), ["locales"]);
    }

    #[test]
    fn what_fails_half_way_is_taken_back() {
        let at = Try::new();
        let imported = import(Source::Twee, STORY, &Id::new("x").expect("is a name")).expect("is a story");
        let (scenarios, locale) = (at.pack().join("assets/scenarios"), at.pack().join("locales/en"));
        // Somebody puts a folder there in the meantime.
        fs::create_dir_all(scenarios.join("x/theirs")).expect("a folder");
        let before = at.all();
        let (folder, texts) = (scenarios.join("x"), locale.join("x.ftl"));
        let mut made = Made::default();
        assert!(put(&at.pack(), [&scenarios, &locale], (&folder, &texts), &imported, &mut made).is_err());
        drop(made);
        assert_eq!(at.all(), before);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_not_followed_out_of_the_pack() {
        let at = Try::new();
        let elsewhere = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(at.pack().join("assets")).expect("a folder");
        std::os::unix::fs::symlink(elsewhere.path(), at.pack().join("assets/scenarios")).expect("a link");
        assert!(refusal(at.import("The Ferry 2.twee", None)).contains("cannot be written"));
        assert_eq!(fs::read_dir(elsewhere.path()).expect("is there").count(), 0);
        assert!(!at.pack().join("locales").exists());
    }
}
