//! `second-look export`: files to hand on instead of the program.

use super::{Failure, open, publish};
use crate::check::{Order, check};
use crate::contact;
use crate::diagnostic::{Diagnostic, Place, quoted};
use crate::graph::DEFAULT_LIMIT;
use crate::language::{LanguageIdentifier, REFERENCE, negotiate};
use crate::library::Library;
use crate::page::{MOST_STATES, PageError, PageRequest, fresh_page, leading_page, page};
use crate::printed;
use crate::rules::{Scope, Severity};
use crate::story::Id;
use crate::workshop::{Instrument, Plan};
use clap::Subcommand;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub(super) struct Export {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// One HTML file that opens by double click in any browser, offline: stories, marking and debrief
    Page(Page),
    /// A small web site that says what this is: for whoever publishes it, opens it from a folder or hands it on on a stick
    Site(publish::Site),
    /// The guide as HTML, page by page
    Guide(publish::Guide),
}

#[derive(clap::Args)]
struct Page {
    /// The scenarios [default: all of them but those for 16 and up]
    scenarios: Vec<String>,
    /// Also the scenarios for 16 and up, which are left out unless they are named
    #[arg(long)]
    from_16: bool,
    /// The languages, such as en,ar; or all that the scenarios are written in, with all [default: the system's language, and English]
    #[arg(long, value_name = "LANGUAGE", value_delimiter = ',')]
    locale: Vec<String>,
    /// The file to write
    #[arg(short, long, value_name = "FILE.html")]
    output: PathBuf,
    /// Whom to talk to where the page is used, such as "Ms Adler, room 12"; shown first under Support, in the debrief and on paper [at most 80 characters]
    #[arg(long, value_name = "WHO")]
    contact: Option<String>,
    /// The country whose support lines come first, such as fr [default: the page asks]
    #[arg(long, value_name = "COUNTRY")]
    region: Option<String>,
    /// A page from which a group is led as well: its second window is the room's screen; nothing is installed, and nothing kept
    #[arg(long)]
    lead: bool,
    /// The session plan of a page that leads [default: lesson-50]
    #[arg(long, value_name = "PLAN", requires = "lead")]
    plan: Option<String>,
    /// The eight messages of two weeks later, each with what it does and why: alone in a small page, or the last card beside the scenarios that are named
    #[arg(long, conflicts_with = "lead")]
    booster: bool,
    /// A folder with scenarios and texts in place of the built-in ones
    #[arg(long, value_name = "FOLDER")]
    pack: Option<PathBuf>,
}

pub(super) fn run(export: &Export) -> Result<(), Failure> {
    match &export.what {
        What::Page(asked) => write_page(asked),
        What::Site(asked) => publish::site(asked),
        What::Guide(asked) => publish::guide(asked),
    }
}

fn write_page(asked: &Page) -> Result<(), Failure> {
    let library = match &asked.pack {
        Some(folder) => Library::with_pack(folder)?,
        None => Library::built_in()?,
    };
    let contact = whom(asked.contact.as_deref())?;
    let region = region(&library, asked.region.as_deref())?;
    let is_alone = asked.booster && asked.scenarios.is_empty() && !asked.from_16;
    let mut scenarios = if is_alone { Vec::new() } else { scenarios(&library, &asked.scenarios, asked.from_16)? };
    for id in &scenarios {
        library.scenario(id)?;
    }
    let wishes: Vec<String> = sys_locale::get_locales().collect();
    let languages = languages(&library, &scenarios, &asked.locale, &wishes)?;
    // Whoever names stories has an order in mind; otherwise the first language gives it.
    if let (true, Some(first)) = (asked.scenarios.is_empty(), languages.first()) {
        let sorted = library.scenarios_by_title(first);
        scenarios = sorted.into_iter().filter(|id| scenarios.contains(id)).collect();
    }
    sound(&library, &scenarios, &languages, asked.pack.as_deref())?;
    let request =
        PageRequest { library: &library, scenarios: &scenarios, languages: &languages, contact, region: region.as_ref(), begin: None };
    let html = match (plan(&library, asked, &scenarios)?, booster(&library, asked)?) {
        (Some(plan), _) => leading_page(&request, &plan),
        (None, Some(measure)) => fresh_page(&request, &measure),
        (None, None) => page(&request),
    };
    let html = html.map_err(explained)?;
    write_beside(&asked.output, html.as_bytes())?;
    let tags: Vec<String> = languages.iter().map(ToString::to_string).collect();
    let names: Vec<&str> = scenarios.iter().map(Id::as_str).chain(asked.booster.then_some("booster")).collect();
    let size = html.len().div_ceil(1024);
    writeln!(printed::out(), "{}: {} ({}), {size} KiB", asked.output.display(), names.join(", "), tags.join(", "))?;
    Ok(())
}

/// The plan by which a page leads, if it should. A page leads in one language at a time, and what a plan asks before and after is on paper: a page keeps nothing,
/// so that it counts none of it.
fn plan(library: &Library, asked: &Page, scenarios: &[Id]) -> Result<Option<Plan>, Failure> {
    if !asked.lead {
        return Ok(None);
    }
    let plan = super::lead::plan(library, asked.plan.as_deref().unwrap_or(super::lead::USUAL_PLAN))?;
    if plan.languages > 1 {
        let what = format!("{} is for a room that reads two languages, and a page leads in one", plan.id);
        return Err(Failure::Request(what, "choose another plan, or lead it with `second-look lead`".to_owned()));
    }
    for id in scenarios {
        if library.scenario(id)?.1.class_track().is_none() {
            let what = format!("“{id}” has no class track, and a group cannot be led through it");
            return Err(Failure::Request(what, "name the other scenarios, or leave out --lead".to_owned()));
        }
    }
    Ok(Some(plan))
}

/// The instrument of which a page asks what comes two weeks later, if it should.
fn booster(library: &Library, asked: &Page) -> Result<Option<Instrument>, Failure> {
    if !asked.booster {
        return Ok(None);
    }
    library.usual_measure()?.map(Some).ok_or_else(|| {
        let what = format!("{} cannot be asked: something is wrong with its sets", Instrument::USUAL);
        Failure::Request(what, "`second-look check` says what".to_owned())
    })
}

/// Whom to talk to: one line of plain characters, that fits beside everything else on a phone and on paper.
pub(super) fn whom(asked: Option<&str>) -> Result<Option<&str>, Failure> {
    let Some(asked) = asked.map(str::trim).filter(|asked| !asked.is_empty()) else { return Ok(None) };
    let count = asked.chars().count();
    if count > contact::MOST {
        let what = format!("the contact has {count} characters, and {} fit", contact::MOST);
        return Err(Failure::Request(what, "a name and a place are enough, such as \"Ms Adler, room 12\"".to_owned()));
    }
    if let Some(hidden) = asked.chars().find(|c| contact::is_hidden(*c)) {
        let what = format!("the contact has a character that is not to be seen, U+{:04X}", u32::from(hidden));
        return Err(Failure::Request(what, "type it anew, in one line".to_owned()));
    }
    Ok(Some(asked))
}

/// The country that was asked for, which must have lines.
pub(super) fn region(library: &Library, asked: Option<&str>) -> Result<Option<Id>, Failure> {
    let Some(asked) = asked else { return Ok(None) };
    let regions = library.regions()?;
    let found = regions.iter().find(|region| region.eq_ignore_ascii_case(asked.trim())).and_then(|region| Id::new(region).ok());
    found.map(Some).ok_or_else(|| {
        let what = format!("there are no support lines for {}", quoted(asked));
        Failure::Request(what, format!("choose one of: {}", regions.join(", ")))
    })
}

/// The scenarios that were asked for, each once; all of them if none was.
fn scenarios(library: &Library, asked: &[String], from_16: bool) -> Result<Vec<Id>, Failure> {
    let mut found: Vec<Id> = Vec::new();
    for name in asked {
        let id = open::scenario(library, name)?;
        if !found.contains(&id) {
            found.push(id);
        }
    }
    if asked.is_empty() {
        found = library.scenarios().to_vec();
    }
    if found.is_empty() {
        return Err(Failure::Request("this pack has no scenario".to_owned(), "begin one with `second-look new`".to_owned()));
    }
    if asked.is_empty() && !from_16 {
        // Pages are passed on. One that cannot be read is kept: what is wrong with it is said further on.
        found.retain(|id| library.scenario(id).map_or(true, |(_, story)| !story.is_for_older()));
        if found.is_empty() {
            let what = "every scenario of this pack is for 16 and up, and such are left out unless they are asked for";
            return Err(Failure::Request(what.to_owned(), "name them, or add --from-16".to_owned()));
        }
    }
    Ok(found)
}

/// The file of words of what is asked before, after and two weeks later.
const MESSAGES: &str = "measures";

/// In place of languages: every one that is offered.
const ALL: &str = "all";

/// The languages that were asked for, each once. If none was, the one nearest to the system’s wishes and the reference, so that a page does not grow with
/// languages that nobody here reads. All are those that one of the scenarios is written in, or, where there is none, what is asked two weeks later; the
/// reference first.
fn languages(library: &Library, scenarios: &[Id], asked: &[String], wishes: &[String]) -> Result<Vec<LanguageIdentifier>, Failure> {
    let is_all = asked.iter().any(|tag| tag == ALL);
    let mut found: Vec<LanguageIdentifier> = Vec::new();
    for tag in asked.iter().filter(|_| !is_all) {
        let language = open::language_of(library, tag)?;
        if !found.contains(&language) {
            found.push(language);
        }
    }
    if asked.is_empty() || is_all {
        found = library.languages();
        found.retain(|language| {
            let tag = language.to_string();
            // A file that cannot be read is one too: what is wrong with it is said when all of them are checked.
            let is_there = |file: &str| library.messages(&tag, file, true).map_or(true, |messages| messages.is_some());
            scenarios.iter().any(|id| is_there(id.as_str())) || scenarios.is_empty() && is_there(MESSAGES)
        });
        found.sort_by_cached_key(|language| {
            let tag = language.to_string();
            (tag != REFERENCE, tag)
        });
    }
    if asked.is_empty() {
        let reference: LanguageIdentifier = REFERENCE.parse().expect("the reference language is a language");
        let nearest = negotiate(wishes, &found, &reference);
        let here: Vec<LanguageIdentifier> = found.iter().filter(|language| **language == nearest).cloned().collect();
        let other = found.iter().filter(|language| **language == reference && nearest != reference).cloned();
        let here: Vec<LanguageIdentifier> = here.into_iter().chain(other).collect();
        // A pack in neither of them is for somebody else.
        if !here.is_empty() {
            found = here;
        }
    }
    if found.is_empty() {
        return Err(Failure::Request(
            "these scenarios have no text in any language".to_owned(),
            "write locales/en/SCENARIO.ftl; `second-look text` shows what is missing".to_owned(),
        ));
    }
    Ok(found)
}

/// What is handed on has to be sound: nothing in it that `check` calls an error.
pub(super) fn sound(library: &Library, scenarios: &[Id], languages: &[LanguageIdentifier], pack: Option<&Path>) -> Result<(), Failure> {
    let is_error = |found: &Diagnostic| super::check::severity(found.code) == Severity::Error;
    let on_it = |found: &Diagnostic| is_on_the_page(library, scenarios, languages, &found.place.file);
    let languages: Vec<String> = languages.iter().map(ToString::to_string).collect();
    let order = Order { only: &[], limit: DEFAULT_LIMIT, scope: Scope::All, languages: &languages };
    let errors: Vec<_> = check(library, &order, |_| ()).found.into_iter().filter(|found| is_error(found) && on_it(found)).collect();
    let Some(first) = errors.first() else { return Ok(()) };
    let folder = pack.map(|folder| format!(" {}", folder.display())).unwrap_or_default();
    let Place { file, line, .. } = &first.place;
    let what =
        format!("nothing is written, because {} has to be mended first, such as {file}:{line}: {}", things(errors.len()), first.message);
    Err(Failure::Request(what, format!("`second-look check{folder}` lists all of it")))
}

/// Whether a file has a part in the page. Other scenarios and other languages have none.
fn is_on_the_page(library: &Library, scenarios: &[Id], languages: &[LanguageIdentifier], file: &str) -> bool {
    let is_of = |id: &Id| scenarios.contains(id);
    match file.split('/').collect::<Vec<_>>()[..] {
        ["assets", "scenarios", id, ..] => Id::new(id).is_ok_and(|id| is_of(&id)),
        ["locales", tag, name] => {
            let of_scenario = library.scenarios().iter().find(|id| name.strip_suffix(".ftl") == Some(id.as_str()));
            languages.iter().any(|language| *language == tag) && of_scenario.is_none_or(is_of)
        }
        _ => true,
    }
}

fn things(count: usize) -> String {
    if count == 1 { "one thing".to_owned() } else { format!("each of {count} things") }
}

pub(super) fn explained(error: PageError) -> Failure {
    match error {
        PageError::Files(diagnostics) => Failure::Files(diagnostics),
        PageError::TooLarge { ref multipliers, .. } => {
            let remedy = if multipliers.is_empty() {
                format!("remember less, or split the scenario: a page carries {MOST_STATES}")
            } else {
                format!("these variables multiply most: {}; give one fewer values, or split the scenario", multipliers.join(", "))
            };
            Failure::Request(error.to_string(), remedy)
        }
    }
}

/// Writes the whole file or nothing: first under another name beside it, then renamed. A page may take the place of an older page, and of nothing else.
fn write_beside(target: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let shown = quoted(&target.display().to_string());
    if target == Path::new("-") {
        let help = "name a file, such as second-look.html, and open that in a browser".to_owned();
        return Err(Failure::Request("a page is written to a file, and not to the terminal".to_owned(), help));
    }
    if let Some(folder) = target.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.is_dir()) {
        let folder = quoted(&folder.display().to_string());
        return Err(Failure::Request(
            format!("there is no folder {folder}"),
            "make it first, or choose a file in one that is there".to_owned(),
        ));
    }
    let failed = |error: &io::Error| {
        let remedy = "choose a file in a folder that you may write to".to_owned();
        Failure::Request(format!("{shown} cannot be written: {}", error.kind()), remedy)
    };
    let other = || {
        Failure::Request(format!("{shown} is there already and is no page of this kind"), "choose another name, or move it away".to_owned())
    };
    // If it is a link, the file that it leads to is written.
    let target = fs::canonicalize(target).unwrap_or_else(|_| target.to_owned());
    match fs::symlink_metadata(&target) {
        Ok(there) if there.is_dir() => return Err(failed(&io::Error::from(io::ErrorKind::IsADirectory))),
        Ok(there) if !there.is_file() || !is_page(&target) => return Err(other()),
        _ => {}
    }
    let beside = target.with_file_name(format!(".second-look-{}.part", std::process::id()));
    let written = fs::File::create_new(&beside).and_then(|mut file| file.write_all(bytes)).and_then(|()| fs::rename(&beside, &target));
    written.map_err(|error| {
        // A half-written file is removed; if even that fails, the first error says enough.
        if error.kind() != io::ErrorKind::AlreadyExists {
            let _ = fs::remove_file(&beside);
        }
        failed(&error)
    })
}

/// Whether a file is empty or begins as a page does.
fn is_page(path: &Path) -> bool {
    const BEGINS: &[u8] = b"<!doctype html>";
    let mut first = Vec::new();
    let read = fs::File::open(path).and_then(|file| file.take(BEGINS.len() as u64).read_to_end(&mut first));
    read.is_ok() && (first.is_empty() || first.eq_ignore_ascii_case(BEGINS))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::fragments::restored;
    use tempfile::TempDir;

    fn asked(arguments: &[&str], output: &Path) -> Export {
        #[derive(clap::Parser)]
        struct Line {
            #[command(flatten)]
            export: Export,
        }
        let output = output.display().to_string();
        let line = ["export", "page"].into_iter().chain(arguments.iter().copied()).chain(["-o", output.as_str()]);
        <Line as clap::Parser>::try_parse_from(line).unwrap_or_else(|error| panic!("{error}")).export
    }

    /// What the command says, and what is in the folder afterwards.
    fn refused(arguments: &[&str], output: &str) -> (String, Vec<String>) {
        let folder = TempDir::new().unwrap();
        let said = match run(&asked(arguments, &folder.path().join(output))) {
            Ok(()) => panic!("a page was written"),
            Err(Failure::Request(what, remedy)) => format!("{what}; {remedy}").replace(&folder.path().display().to_string(), "FOLDER"),
            Err(Failure::Files(diagnostics)) => diagnostics.iter().map(ToString::to_string).collect(),
            Err(Failure::Stream(error)) => error.to_string(),
        };
        let left = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
        (said, left.collect())
    }

    /// A pack with the starter's story and these texts.
    fn pack(texts: &str) -> TempDir {
        let pack = TempDir::new().unwrap();
        let scenario = ("assets/scenarios/small-talk/scenario.ron", include_str!("../../assets/starter/scenario.ron"));
        for (path, text) in [scenario, ("locales/en/small-talk.ftl", texts)] {
            let path = pack.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        pack
    }

    #[test]
    fn stories_for_16_and_up_are_in_a_page_only_if_somebody_asks_for_them() {
        let library = Library::built_in().unwrap_or_else(|wrong| panic!("{wrong:?}"));
        let of = |asked: &[&str], from_16| {
            let asked: Vec<String> = asked.iter().map(|name| (*name).to_owned()).collect();
            scenarios(&library, &asked, from_16)
                .unwrap_or_else(|_| panic!("there are some"))
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
        };
        let older = "small-favours".to_owned();
        assert!(!of(&[], false).contains(&older) && of(&[], true).contains(&older));
        assert_eq!(of(&["small-favours"], false), [older]);
    }

    #[test]
    fn a_page_has_the_languages_of_who_makes_it_unless_others_are_asked_for() {
        let library = Library::built_in().unwrap_or_else(|wrong| panic!("{wrong:?}"));
        let story = Id::new("quiet-lately").unwrap();
        let of = |library: &Library, stories: &[Id], asked: &[&str], wishes: &[&str]| {
            let [asked, wishes] = [asked, wishes].map(|tags| tags.iter().map(ToString::to_string).collect::<Vec<_>>());
            let found = languages(library, stories, &asked, &wishes).unwrap_or_else(|_| panic!("there are some"));
            found.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        let stories = std::slice::from_ref(&story);
        assert_eq!(of(&library, stories, &[], &["ar_EG.UTF-8"]), ["ar", "en"]);
        for wishes in [&["en-GB"] as &[&str], &["xx"], &[]] {
            assert_eq!(of(&library, stories, &[], wishes), ["en"]);
        }
        assert_eq!(of(&library, stories, &["ar"], &["en"]), ["ar"]);
        assert_eq!(of(&library, stories, &["all"], &["ar"])[..2], ["en", "ar"]);
        // A draft is in no page unless it is named, and a pack in one other language is a page in that.
        let pack = pack(include_str!("../../assets/starter/en.ftl"));
        let manifest = "(name: \"X\", direction: LeftToRight, digits: Western, fonts: [\"Noto Sans\"])";
        let draft = manifest.replace(')', ", stage: Draft)");
        for (tag, manifest) in [("fr", draft.as_str()), ("nl", manifest)] {
            let folder = pack.path().join("locales").join(tag);
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join("locale.ron"), manifest).unwrap();
            fs::write(folder.join("small-talk.ftl"), include_str!("../../assets/starter/en.ftl")).unwrap();
        }
        let stories = [Id::new("small-talk").unwrap()];
        let open = || Library::with_pack(pack.path()).unwrap_or_else(|wrong| panic!("{wrong:?}"));
        assert_eq!(of(&open(), &stories, &["all"], &["fr"]), ["en", "nl"]);
        assert_eq!(of(&open(), &stories, &[], &["fr", "nl"]), ["nl", "en"]);
        assert_eq!(of(&open(), &stories, &["fr"], &[]), ["fr"]);
        fs::remove_dir_all(pack.path().join("locales/en")).unwrap();
        assert_eq!(of(&open(), &stories, &[], &["ar"]), ["nl"]);
    }

    #[test]
    fn what_cannot_be_done_is_said_in_one_line_and_nothing_is_left() {
        let pack = TempDir::new().unwrap();
        let scenario = pack.path().join("assets/scenarios/broken/scenario.ron");
        fs::create_dir_all(scenario.parent().unwrap()).unwrap();
        fs::write(scenario, "(format: 1, id: \"broken\"").unwrap();
        let folder = pack.path().display().to_string();
        let empty = TempDir::new().unwrap();
        fs::create_dir_all(empty.path().join("assets/scenarios")).unwrap();
        let nothing = empty.path().display().to_string();
        let long = "a".repeat(81);
        for (arguments, output, says) in [
            (vec!["nowhere"], "a.html", "there is no scenario “nowhere”; choose one of:"),
            (vec!["--locale", "en,xx"], "a.html", "there is no language “xx”; choose one of:"),
            (vec![], "no/such/folder/a.html", "there is no folder FOLDER/no/such/folder; make it first"),
            (vec![], ".", "cannot be written: is a directory; choose a file"),
            (vec!["--pack", &folder], "a.html", "assets/scenarios/broken/scenario.ron:1:"),
            (vec!["--pack", &nothing], "a.html", "this pack has no scenario; begin one with"),
            (vec!["--contact", &long], "a.html", "the contact has 81 characters, and 80 fit; a name and a place"),
            (vec!["--contact", "Ms Adler\nroom 12"], "a.html", "not to be seen, U+000A; type it anew"),
            (vec!["--contact", "Ms \u{202E}reldA"], "a.html", "not to be seen, U+202E; type it anew"),
            (vec!["--lead", "--plan", "nowhere"], "a.html", "there is no plan"),
            (vec!["--lead", "--plan", "community-90"], "a.html", "two languages, and a page leads in one; choose another plan"),
            (vec!["--booster", "--locale", "en,xx"], "a.html", "there is no language “xx”; choose one of:"),
            (vec!["--region", "xx"], "a.html", "there are no support lines for xx; choose one of: be, de,"),
        ] {
            let (said, left) = refused(&arguments, output);
            assert!(said.contains(says) && said.lines().count() <= 2, "{said}");
            assert!(left.is_empty(), "{left:?}");
        }
    }

    #[test]
    fn a_page_takes_the_place_of_an_older_one() {
        let folder = TempDir::new().unwrap();
        let target = folder.path().join("a.html");
        fs::write(&target, "<!DOCTYPE html><p>old").unwrap();
        assert!(
            run(&asked(
                &["kitchen-volunteers", "kitchen-volunteers", "--locale", "ar", "--contact", "Ms Adler & co, room 12", "--region", "FR"],
                &target
            ))
            .is_ok()
        );
        let page = fs::read_to_string(&target).unwrap();
        assert!(page.starts_with("<!doctype html>\n<html lang=ar dir=rtl>") && page.contains("Ms Adler \\u0026 co, room 12"));
        assert!(page.contains("\"region\":\"fr\""), "the country is not chosen");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing stands beside it");
    }

    #[test]
    fn two_weeks_later_a_page_has_no_story_unless_one_is_named() {
        let folder = TempDir::new().unwrap();
        let target = folder.path().join("a.html");
        let stories_of = |arguments: &[&str]| {
            assert!(run(&asked(arguments, &target)).is_ok());
            let page = fs::read_to_string(&target).unwrap();
            let data = page.split("id=\"data\">").nth(1).and_then(|rest| rest.split("</script>").next()).unwrap();
            let data: serde_json::Value = serde_json::from_str(data).unwrap();
            let tags: Vec<&str> = data["languages"].as_array().unwrap().iter().filter_map(|language| language["tag"].as_str()).collect();
            assert_eq!(tags, ["en", "ar"]);
            assert_eq!(data["fresh"]["items"].as_array().unwrap().len(), 8);
            data["stories"].as_array().unwrap().len()
        };
        assert_eq!(stories_of(&["--booster", "--locale", "en,ar"]), 0);
        assert_eq!(stories_of(&["quiet-lately", "--booster", "--locale", "en,ar"]), 1);
    }

    #[test]
    fn a_page_takes_the_place_of_nothing_else() {
        let folder = TempDir::new().unwrap();
        let notes = folder.path().join("notes.txt");
        fs::write(&notes, "what I said on Monday").unwrap();
        let Err(Failure::Request(what, _)) = run(&asked(&["kitchen-volunteers"], &notes)) else { panic!("it was written over") };
        assert!(what.contains("is there already"), "{what}");
        assert_eq!(fs::read_to_string(&notes).unwrap(), "what I said on Monday");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    /// A pack may say a few things of the app in words of its own; the rest is said as usual.
    #[test]
    fn a_pack_with_one_word_for_the_app_has_a_whole_page() {
        let pack = pack(include_str!("../../assets/starter/en.ftl"));
        fs::write(pack.path().join("locales/en/app.ftl"), "leave-now = Go now\n").unwrap();
        let target = pack.path().join("a.html");
        let folder = pack.path().display().to_string();
        assert!(run(&asked(&["--pack", &folder, "--locale", "en"], &target)).is_ok());
        let page = fs::read_to_string(&target).unwrap();
        let data = page.split("id=\"data\">").nth(1).and_then(|rest| rest.split("</script>").next()).unwrap();
        let data: serde_json::Value = serde_json::from_str(data).unwrap();
        let signs: Vec<String> = serde_json::from_value(data["fragments"][0].clone()).unwrap();
        let texts = data["texts"][0].as_array().unwrap().iter().filter_map(|text| text.as_str().or_else(|| text[0].as_str()));
        // Some stand in the version to read, and not in the block.
        let all = texts.map(|text| restored(text, &signs)).fold(page.clone(), |all, text| all + "\n" + &text);
        for words in ["Go now", "Messages come, and you decide."] {
            assert!(all.contains(words), "{words}");
        }
    }

    #[test]
    fn a_pack_that_has_to_be_mended_first_gives_no_page() {
        // A text that the story needs is missing.
        let pack = pack(&include_str!("../../assets/starter/en.ftl").replacen("scenario-line", "another-line", 1));
        let folder = pack.path().display().to_string();
        let (said, left) = refused(&["--pack", &folder], "a.html");
        assert!(said.starts_with("nothing is written, because ") && said.contains("second-look check"), "{said}");
        assert!(left.is_empty(), "{left:?}");
    }
}
