//! `second-look handout`: what is printed for a workshop, as files.
//!
//! Owns: which handouts are asked for, how their files are called, and what may be replaced. Refuses to know: what stands on them (`handout`).

use super::{Failure, export, lead, new_files, open};
#[cfg(feature = "desktop")]
use crate::app::leading::handouts::{Handouts as InWindow, NotWritten};
use crate::diagnostic::quoted;
use crate::handout::{self, Handout, Kit, MAKER};
use crate::language::{Isolates, LanguageIdentifier};
use crate::library::Library;
#[cfg(feature = "desktop")]
use crate::own_folder;
use crate::printed;
use crate::story::{Id, Story};
use crate::workshop::{Instrument, Plan};
use clap::builder::PossibleValuesParser;
use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(clap::Args)]
pub(super) struct Handouts {
    /// The scenario [default: all of them]
    scenario: Option<String>,
    /// The languages, such as en,ar [default: the system's]
    #[arg(long, value_name = "LANGUAGE", value_delimiter = ',', num_args = 1..)]
    locale: Vec<String>,
    /// The session plan that the notes follow [default: lesson-50]
    #[arg(long, value_name = "PLAN")]
    plan: Option<String>,
    /// The country whose support lines are printed, such as fr [default: the system's, or those that hold everywhere]
    #[arg(long, value_name = "COUNTRY")]
    region: Option<String>,
    /// Whom to talk to in this building, such as "Ms Adler, room 12" [at most 80 characters; default: whoever is written down on this computer, or a line to write on]
    #[arg(long, value_name = "WHO")]
    contact: Option<String>,
    /// Only these
    #[arg(long, value_name = "NAME", value_delimiter = ',', num_args = 1.., value_parser = PossibleValuesParser::new(Handout::ALL.map(Handout::name)))]
    only: Vec<String>,
    /// The folder to write them into; it is made if there is none
    #[arg(short, long, value_name = "FOLDER")]
    output: PathBuf,
    /// Write over handouts that are there already; no other file is ever written over
    #[arg(long)]
    replace: bool,
    /// A folder with scenarios and texts in place of the built-in ones
    #[arg(long, value_name = "FOLDER")]
    pack: Option<PathBuf>,
}

pub(super) fn run(asked: &Handouts) -> Result<(), Failure> {
    let library = match &asked.pack {
        Some(folder) => Library::with_pack(folder)?,
        None => Library::built_in()?,
    };
    let named = export::whom(asked.contact.as_deref())?;
    let written_down = named.is_none().then(open::contact).flatten().map(|contact| contact.line());
    let region = export::region(&library, asked.region.as_deref())?.map_or_else(open::region, String::from);
    let plan = lead::plan(&library, asked.plan.as_deref().unwrap_or(lead::USUAL_PLAN))?;
    let measure = measure(&library, &plan)?;
    let stories = stories(&library, asked.scenario.as_deref())?;
    let contact = named.or(written_down.as_deref());
    let kit = Kit { library: &library, plan: &plan, measure: measure.as_ref(), stories: &stories, region: &region, contact };
    let (mut files, mut said) = (Vec::new(), String::new());
    for language in languages(&library, &asked.locale)? {
        for (name, made) in of_language(&kit, &wanted(&asked.only, &plan), &language)? {
            let sheets = if made.pages == 1 { "1 page".to_owned() } else { format!("{} pages", made.pages) };
            said += &format!("{}: {sheets}\n", asked.output.join(&name).display());
            files.push((name, made.html));
        }
    }
    write(asked, &files)?;
    Ok(printed::out().write_all(said.as_bytes())?)
}

/// Where a window puts them: beside the settings.
#[cfg(feature = "desktop")]
const FOLDER: &str = "handouts";

/// Writes what a workshop in a window needs on paper. What was printed from here before is written anew, and nothing else is ever written over.
#[cfg(feature = "desktop")]
pub(super) fn for_window(asked: &InWindow) -> Result<PathBuf, NotWritten> {
    let own = own_folder::folder().unwrap_or_default();
    in_folder(asked, &own.join(FOLDER))
}

#[cfg(feature = "desktop")]
fn in_folder(asked: &InWindow, folder: &Path) -> Result<PathBuf, NotWritten> {
    let failed = |_: Failure| NotWritten { folder: folder.to_owned() };
    let InWindow { library, plan, story, languages, region, contact } = asked;
    let measure = measure(library, plan).map_err(failed)?;
    let stories = [Arc::clone(story)];
    let kit = Kit { library, plan, measure: measure.as_ref(), stories: &stories, region, contact: contact.as_deref() };
    let mut files = Vec::new();
    for language in languages {
        let made = of_language(&kit, &wanted(&[], plan), language).map_err(failed)?;
        files.extend(made.into_iter().map(|(name, made)| (name, made.html)));
    }
    // Without a folder of its own, the program writes nowhere.
    if !folder.is_absolute() {
        return Err(NotWritten { folder: folder.to_owned() });
    }
    new_files::replace_all(folder, &files, is_handout).map_err(failed)?;
    Ok(folder.to_owned())
}

/// The handouts that were asked for, in their own order; if none was, all that the plan has a use for.
fn wanted(only: &[String], plan: &Plan) -> Vec<Handout> {
    let is_wanted = |handout: &Handout| {
        if only.is_empty() { handout.serves(plan) } else { only.iter().any(|name| name == handout.name()) }
    };
    Handout::ALL.into_iter().filter(is_wanted).collect()
}

/// What the plan asks before and after, or what is asked where a plan asks nothing; it has to be sound.
fn measure(library: &Library, plan: &Plan) -> Result<Option<Instrument>, Failure> {
    let usual = Id::new(Instrument::USUAL).expect("is a name");
    let id = plan.measure.as_ref().unwrap_or(&usual);
    let found = library.measure(id)?;
    match found.as_ref().and_then(|found| found.faults().into_iter().next()) {
        Some(fault) => Err(Failure::Request(format!("“{id}” cannot be asked: {fault}"), fault.help().to_owned())),
        None => Ok(found),
    }
}

/// The story that was asked for; all of them if none was.
fn stories(library: &Library, asked: Option<&str>) -> Result<Vec<Arc<Story>>, Failure> {
    let ids: Vec<Id> = match asked {
        Some(name) => vec![open::scenario(library, name)?],
        None => library.scenarios().to_vec(),
    };
    if ids.is_empty() {
        return Err(Failure::Request("this pack has no scenario".to_owned(), "begin one with `second-look new`".to_owned()));
    }
    let story = |id: &Id| library.scenario(id).map(|(_, story)| story);
    Ok(ids.iter().map(story).collect::<Result<_, _>>()?)
}

fn languages(library: &Library, asked: &[String]) -> Result<Vec<LanguageIdentifier>, Failure> {
    if asked.is_empty() {
        let source = super::Source { locale: None, pack: None };
        return Ok(vec![open::language(&source, library)?]);
    }
    let mut found: Vec<LanguageIdentifier> = Vec::new();
    for tag in asked {
        let language = open::language_of(library, tag)?;
        if !found.contains(&language) {
            found.push(language);
        }
    }
    Ok(found)
}

/// Each handout with the name of its file. What belongs to a story bears its name.
fn of_language(kit: &Kit<'_>, wanted: &[Handout], language: &LanguageIdentifier) -> Result<Vec<(String, handout::Made)>, Failure> {
    // What all of them share is put together once, and stays as long as somebody holds it.
    let _shared = kit.library.localiser_on_paper(language, None, Isolates::Kept)?;
    let mut made = Vec::new();
    for handout in wanted {
        let stories = if handout.is_of_story() { kit.stories } else { &kit.stories[..1] };
        for story in stories {
            let Some(file) = handout::make(kit, *handout, story, language)? else { continue };
            let story = if handout.is_of_story() { format!("{}-", story.id()) } else { String::new() };
            made.push((format!("{story}{}-{language}.html", handout.name()), file));
        }
    }
    Ok(made)
}

/// All of them or none.
fn write(asked: &Handouts, files: &[(String, String)]) -> Result<(), Failure> {
    let folder = &asked.output;
    if folder == Path::new("-") {
        let help = "name a folder, such as print, and open its files in a browser".to_owned();
        return Err(Failure::Request("handouts are written to a folder, and not to the terminal".to_owned(), help));
    }
    if folder.exists() && !folder.is_dir() {
        let what = format!("{} is a file, and no folder", quoted(&folder.display().to_string()));
        return Err(Failure::Request(what, "choose another name for the folder".to_owned()));
    }
    if asked.replace {
        return new_files::replace_all(folder, files, is_handout);
    }
    let is_ours = |(name, _): &&(String, String)| is_handout(&folder.join(name));
    if let Some((name, _)) = files.iter().find(is_ours) {
        let what = format!("{} was printed from here before", quoted(&folder.join(name).display().to_string()));
        return Err(Failure::Request(what, "add --replace to write it anew, or choose another folder".to_owned()));
    }
    new_files::write_all(folder, files)
}

/// Whether a file says in its first lines that it is a handout.
fn is_handout(path: &Path) -> bool {
    /// The policy stands before it, with its hash.
    const HEAD: u64 = 2048;
    let mut head = Vec::new();
    let is_file = path.symlink_metadata().is_ok_and(|there| there.is_file());
    let read = is_file && File::open(path).and_then(|file| file.take(HEAD).read_to_end(&mut head)).is_ok();
    read && String::from_utf8_lossy(&head).contains(&format!("content=\"{MAKER}\""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use tempfile::TempDir;

    fn asked(arguments: &[&str], output: &Path) -> Handouts {
        #[derive(clap::Parser)]
        struct Line {
            #[command(flatten)]
            asked: Handouts,
        }
        let output = output.display().to_string();
        let line = ["handout"].into_iter().chain(arguments.iter().copied()).chain(["-o", output.as_str()]);
        <Line as clap::Parser>::try_parse_from(line).unwrap_or_else(|error| panic!("{error}")).asked
    }

    fn refused(arguments: &[&str], output: &Path) -> String {
        match run(&asked(arguments, output)) {
            Ok(()) => panic!("handouts were written"),
            Err(Failure::Request(what, remedy)) => format!("{what}; {remedy}"),
            Err(Failure::Files(found)) => found.iter().map(ToString::to_string).collect(),
            Err(Failure::Stream(error)) => error.to_string(),
        }
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn what_cannot_be_done_is_said_in_one_line_and_nothing_is_left() {
        let folder = TempDir::new().unwrap();
        fs::write(folder.path().join("file"), "mine").unwrap();
        let long = "x".repeat(81);
        for (arguments, output, says) in [
            (vec!["nobody"], "print", "there is no scenario “nobody”; choose one of: "),
            (vec!["--locale", "tlh"], "print", "there is no language “tlh”; choose one of: ar, en"),
            (vec!["--plan", "weekend"], "print", "there is no plan “weekend”; choose one of: booster-15, community-90,"),
            (vec!["--region", "xx"], "print", "there are no support lines for xx; choose one of: be, de,"),
            (vec!["--contact", &long], "print", "the contact has 81 characters, and 80 fit"),
            (vec!["--contact", "Ms\u{202E}Berg"], "print", "not to be seen, U+202E"),
            (vec![], "file", "file is a file, and no folder"),
            (vec![], "file/print", "print cannot be written: not a directory; choose a folder"),
            (vec!["--replace"], "file/print", "print cannot be written: not a directory; choose a folder"),
        ] {
            let arguments: Vec<&str> = arguments.into_iter().chain(["--only", "slips"]).collect();
            let said = refused(&arguments, &folder.path().join(output)).replace("/slips-en.html", "");
            assert!(said.contains(says) && said.lines().count() == 1, "{said}");
            assert_eq!(names(folder.path()), ["file"], "{says}");
        }
        assert!(refused(&[], Path::new("-")).contains("not to the terminal"));
        assert_eq!(fs::read_to_string(folder.path().join("file")).unwrap(), "mine");
    }

    #[test]
    fn handouts_are_written_once_and_anew_only_if_that_is_asked_for() {
        let folder = TempDir::new().unwrap();
        let print = folder.path().join("for/monday");
        let arguments = ["quiet-lately", "--locale", "en", "ar", "--only", "slips", "letter", "--contact", "Ms Adler"];
        assert!(run(&asked(&arguments, &print)).is_ok());
        let all = ["quiet-lately-letter-ar.html", "quiet-lately-letter-en.html", "slips-ar.html", "slips-en.html"];
        assert_eq!(names(&print), all);
        let before = fs::read_to_string(print.join(all[0])).unwrap();
        assert!(before.contains("Ms Adler"));
        // Without being asked, nothing is written over, and the new one is not written either.
        let more = ["quiet-lately", "--locale", "en", "--only", "letter", "exit", "--contact", "Mr Berg"];
        assert!(refused(&more, &print).contains("quiet-lately-letter-en.html was printed from here before; add --replace"));
        assert_eq!(names(&print), all);
        assert!(run(&asked(&[&more[..], &["--replace"]].concat(), &print)).is_ok());
        assert_eq!(names(&print), ["exit-en.html", all[0], all[1], all[2], all[3]]);
        assert!(fs::read_to_string(print.join(all[1])).unwrap().contains("Mr Berg"));
        assert_eq!(fs::read_to_string(print.join(all[0])).unwrap(), before);
    }

    #[test]
    fn what_is_no_handout_is_never_written_over() {
        let folder = TempDir::new().unwrap();
        let notes = folder.path().join("slips-en.html");
        fs::write(&notes, "<!doctype html><p>mine").unwrap();
        for arguments in [vec![], vec!["--replace"]] {
            let arguments: Vec<&str> = ["--locale", "en", "--only", "cards", "slips"].into_iter().chain(arguments).collect();
            assert!(refused(&arguments, folder.path()).contains("slips-en.html is there already; choose another name"));
            assert_eq!(names(folder.path()), ["slips-en.html"]);
            assert_eq!(fs::read_to_string(&notes).unwrap(), "<!doctype html><p>mine");
        }
    }

    #[cfg(feature = "desktop")]
    #[test]
    fn what_a_window_prints_is_all_of_it_in_its_languages_and_never_over_another_file() {
        let library = Arc::new(Library::built_in().unwrap_or_else(|wrong| panic!("{wrong:?}")));
        let plan = |name| lead::plan(&library, name).unwrap_or_else(|_| panic!("there is one"));
        let story = library.scenario(&Id::new("quiet-lately").unwrap()).unwrap_or_else(|wrong| panic!("{wrong:?}")).1;
        let languages = library.languages();
        let contact = Some("Ms Adler".to_owned());
        let asked = InWindow { library: library.clone(), plan: plan("lesson-50"), story, languages, region: "gb".to_owned(), contact };
        let folder = TempDir::new().unwrap();
        let print = folder.path().join("second-look").join(FOLDER);
        assert_eq!(in_folder(&asked, &print), Ok(print.clone()));
        let before_asking = names(&print);
        assert!(before_asking.contains(&"quiet-lately-notes-ar.html".to_owned()) && before_asking.contains(&"cards-en.html".to_owned()));
        assert!(!before_asking.iter().any(|name| name.starts_with("answers")));
        assert!(fs::read_to_string(print.join("support-en.html")).unwrap().contains("Ms Adler"));
        // A plan that asks needs its sheets too; what was printed before is written anew.
        let asked = InWindow { plan: plan("lesson-50-measured"), contact: Some("Mr Berg".to_owned()), ..asked };
        assert!(in_folder(&asked, &print).is_ok() && names(&print).contains(&"answers-a-first-ar.html".to_owned()));
        assert!(fs::read_to_string(print.join("support-en.html")).unwrap().contains("Mr Berg"));
        // Somebody else's file has one of the names: it stays, and so does all that was there.
        fs::write(print.join("slips-en.html"), "mine").unwrap();
        let before = names(&print);
        let again = InWindow { contact: Some("Nobody".to_owned()), ..asked };
        assert_eq!(in_folder(&again, &print), Err(NotWritten { folder: print.clone() }));
        assert_eq!((names(&print), fs::read_to_string(print.join("slips-en.html")).unwrap().as_str()), (before, "mine"));
        assert!(fs::read_to_string(print.join("support-en.html")).unwrap().contains("Mr Berg"));
        assert!(in_folder(&again, Path::new(FOLDER)).is_err(), "nowhere in particular");
    }

    /// A link that bears the name of a handout may lead anywhere, also to a handout of somebody else.
    #[cfg(unix)]
    #[test]
    fn nothing_is_written_through_a_link() {
        let folder = TempDir::new().unwrap();
        let (print, theirs) = (folder.path().join("print"), folder.path().join("theirs.html"));
        fs::create_dir(&print).unwrap();
        fs::write(&theirs, format!("<meta name=\"generator\" content=\"{MAKER}\">")).unwrap();
        std::os::unix::fs::symlink(&theirs, print.join("slips-en.html")).unwrap();
        assert!(refused(&["--locale", "en", "--only", "slips", "--replace"], &print).contains("is there already"));
        assert!(fs::read_to_string(&theirs).unwrap().starts_with("<meta"));
    }

    #[test]
    fn sheets_of_a_measure_come_with_a_plan_that_asks_or_when_they_are_named() {
        let library = Library::built_in().unwrap_or_else(|wrong| panic!("{wrong:?}"));
        let plan = |name| lead::plan(&library, name).unwrap_or_else(|_| panic!("there is one"));
        let has_sheets = |only: &[&str], name| {
            let only: Vec<String> = only.iter().map(ToString::to_string).collect();
            wanted(&only, &plan(name)).iter().any(|handout| matches!(handout, Handout::AnswersAFirst | Handout::Key | Handout::Booster))
        };
        // Two weeks later it is one sheet, with its key on the back, and there is no story to talk about.
        let later = wanted(&[], &plan("booster-15"));
        assert!(later.contains(&Handout::Booster) && !later.contains(&Handout::AnswersAFirst) && !later.contains(&Handout::Questions));
        assert!(has_sheets(&[], "lesson-50-measured") && !has_sheets(&[], "lesson-50") && has_sheets(&["booster"], "lesson-50"));
        let made = measure(&library, &plan("lesson-50")).unwrap_or_else(|_| panic!("is sound"));
        assert!(made.is_some_and(|made| made.faults().is_empty()));
    }

    /// An instrument of a pack that is not sound has no sheet: a set of it could name a message that there is not.
    #[test]
    fn an_unsound_measure_is_named() {
        let pack = TempDir::new().unwrap();
        let path = pack.path().join("assets/measures/second-look-1.ron");
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "(format: 1, id: \"second-look-1\", items: [], sets: (a: [\"x\"], b: [], c: []))").unwrap();
        fs::create_dir_all(pack.path().join("assets/scenarios")).unwrap();
        let library = Library::with_pack(pack.path()).unwrap_or_else(|wrong| panic!("{wrong:?}"));
        let plan = lead::plan(&library, "lesson-50").unwrap_or_else(|_| panic!("there is one"));
        let Err(Failure::Request(what, _)) = measure(&library, &plan) else { panic!("it is not sound") };
        assert!(what.starts_with("“second-look-1” cannot be asked: a set names x"), "{what}");
    }
}
