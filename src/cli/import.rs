//! `second-look import`: the beginning of a scenario, made from a story of another tool.
//!
//! Owns: reading one file of bounded size, and what the new ones are called. Refuses to know: what is in them (`import`).

use super::Failure;
use super::new_files::write_and_name;
use crate::import::{Imported, Source, import};
use crate::library::LARGEST_FILE;
use crate::printed;
use crate::story::Id;
use std::fs;
use std::io::{Read, Write};
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
    let summary = imported.summary.clone();
    let files = files(&id, imported);
    if files.iter().any(|(_, text)| text.len() as u64 > LARGEST_FILE) {
        return Err(too_large(&file.into.join(&files[0].0)));
    }
    write_and_name(&file.into, &files)?;
    let mut out = printed::out();
    writeln!(out)?;
    for (what, count) in &summary {
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

/// The files of what was made, as a pack has them.
fn files(id: &Id, imported: Imported) -> [(String, String); 3] {
    let folder = format!("assets/scenarios/{id}");
    [
        (format!("{folder}/scenario.ron"), imported.scenario),
        (format!("{folder}/TO-DO.md"), imported.todo),
        (format!("locales/en/{id}.ftl"), imported.texts),
    ]
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

    #[cfg(unix)]
    #[test]
    fn a_link_is_not_followed_out_of_the_pack() {
        let at = Try::new();
        let elsewhere = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(at.pack().join("assets")).expect("a folder");
        std::os::unix::fs::symlink(elsewhere.path(), at.pack().join("assets/scenarios")).expect("a link");
        assert!(refusal(at.import("The Ferry 2.twee", None)).contains("is a link"));
        assert_eq!(fs::read_dir(elsewhere.path()).expect("is there").count(), 0);
        assert!(!at.pack().join("locales").exists());
    }
}
