//! `second-look check`: what is wrong with scenarios, texts and packs.

use super::progress::Progress;
use super::snippet::{Sources, seen, snippet};
use super::{Failure, Outcome, open};
use crate::check::{Checked, Large, Order, check_assembled};
use crate::diagnostic::{Code, Diagnostic};
use crate::graph::DEFAULT_LIMIT;
use crate::library::{Assembled, Changes, Library};
use crate::printed;
use crate::rules::{self, Cut, Scope, with_commas};
use crate::story::Id;
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub(super) struct Check {
    /// Packs, or scenario files within packs; without any, everything that is built in
    paths: Vec<PathBuf>,
    /// Look at one thing only. structure: names, jumps, shapes and everything that can happen, for a story whose texts are still to be written
    #[arg(long, value_enum)]
    only: Option<Only>,
    /// Only texts in these languages, such as fr,ar, and in English, with which they are compared [default: all there are]
    #[arg(long, value_name = "LANGUAGE", value_delimiter = ',')]
    locale: Vec<String>,
    /// How findings are written
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Check again each time a file changes, until Ctrl and C
    #[arg(long)]
    watch: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Only {
    Structure,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

/// A finding in JSON. Fields are only ever added.
#[derive(Serialize)]
struct Finding<'a> {
    #[serde(flatten)]
    diagnostic: &'a Diagnostic,
    severity: rules::Severity,
    rule: &'static str,
    /// The pack as it was named; none for what is built in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pack: Option<String>,
    /// The column behind what is meant, in the same line.
    #[serde(skip_serializing_if = "Option::is_none")]
    end_column: Option<u32>,
    /// How many more findings of this rule in this file are not listed; on the last that is.
    #[serde(skip_serializing_if = "Option::is_none")]
    not_listed: Option<usize>,
}

/// One pack that was looked at, or what is built in.
struct Looked {
    /// The pack as it was named.
    pack: Option<PathBuf>,
    /// What could be read of it.
    library: Option<Library>,
    checked: Checked,
}

pub(super) fn run(check: &Check) -> Result<Outcome, Failure> {
    if check.watch {
        return watch(check);
    }
    tell(check, &look(check)?, &mut printed::long())
}

/// Says what was found, and how that went.
fn tell(check: &Check, looked: &[Looked], out: &mut impl Write) -> Result<Outcome, Failure> {
    let has_found = looked.iter().any(|looked| !looked.checked.found.is_empty());
    match print(check, looked, out) {
        // A reader that has read enough has not made anything right.
        Err(error) if has_found && error.kind() == io::ErrorKind::BrokenPipe => {}
        printed => printed?,
    }
    if has_found {
        return Ok(Outcome::Found);
    }
    // Nothing wrong in nothing is no good news: whoever waits for a 0 has named the wrong folder.
    looked.iter().find(|looked| looked.checked.scenarios == 0).map_or(Ok(Outcome::Done), |looked| Err(nothing_checked(looked)))
}

fn nothing_checked(Looked { pack, .. }: &Looked) -> Failure {
    let folder = pack.as_ref().map_or_else(String::new, |pack| format!(" in {}", seen(&pack.display().to_string())));
    let remedy = "put scenarios into assets/scenarios/NAME/scenario.ron, or begin one with `second-look new`".to_owned();
    Failure::Request(format!("nothing was checked: there is no scenario{folder}"), remedy)
}

fn look(check: &Check) -> Result<Vec<Looked>, Failure> {
    let progress = Progress::new();
    let scope = if check.only == Some(Only::Structure) { Scope::Structure } else { Scope::All };
    let look = |assembled: &Assembled, only: &[Id]| -> Result<Checked, Failure> {
        let named = check.locale.iter().map(|tag| open::language_of(&assembled.library, tag).map(|language| language.to_string()));
        let languages = named.collect::<Result<Vec<String>, Failure>>()?;
        let order = Order { only, limit: DEFAULT_LIMIT, scope, languages: &languages };
        Ok(check_assembled(assembled, &order, |what| progress.say(what)))
    };
    if check.paths.is_empty() {
        let assembled = Library::built_in_as_far_as_possible();
        let checked = look(&assembled, &[])?;
        return Ok(vec![Looked { pack: None, library: Some(assembled.library), checked }]);
    }
    let looked = packs(&check.paths)?.into_iter().map(|(folder, only)| {
        let (library, checked) = match Library::as_far_as_possible(&folder) {
            Ok(assembled) => {
                let checked = look(&assembled, &only)?;
                (Some(assembled.library), checked)
            }
            Err(found) => (None, Checked { found, ..Checked::default() }),
        };
        Ok(Looked { pack: Some(folder), library, checked })
    });
    looked.collect()
}

/// Each pack that is named, once, with the scenarios in it that are named; none of them where the pack itself is.
fn packs(paths: &[PathBuf]) -> Result<Vec<(PathBuf, Vec<Id>)>, Failure> {
    let mut packs: Vec<(PathBuf, Vec<Id>)> = Vec::new();
    for path in paths {
        let (folder, only) = pack_of(path)?;
        match packs.iter_mut().find(|(known, _)| *known == folder) {
            Some((_, wanted)) if only.is_empty() || wanted.is_empty() => wanted.clear(),
            Some((_, wanted)) => wanted.extend(only),
            None => packs.push((folder, only)),
        }
    }
    Ok(packs)
}

/// The pack that a path names, and the scenario in it if it names one.
fn pack_of(path: &Path) -> Result<(PathBuf, Vec<Id>), Failure> {
    if !path.is_file() {
        return Ok((path.to_owned(), Vec::new()));
    }
    // Whoever works in the folder of a scenario names the file alone.
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    if let Some((folder, id)) = scenario_at(path).or_else(|| scenario_at(&whole)) {
        return Ok((folder, vec![id]));
    }
    let is_packed = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("zip"));
    let remedy = if is_packed {
        "unpack it, and name the folder in it that holds assets/ and locales/"
    } else {
        "name a pack folder, or PACK/assets/scenarios/NAME/scenario.ron in one"
    };
    let what = format!("{} is a file, and no scenario that lies in a pack", path.display());
    Err(Failure::Request(what, remedy.to_owned()))
}

/// The pack and the scenario, if a path is `PACK/assets/scenarios/NAME/FILE`.
fn scenario_at(path: &Path) -> Option<(PathBuf, Id)> {
    let mut above = path.ancestors().skip(1);
    let id = Id::new(above.next()?.file_name()?.to_str()?).ok()?;
    let is_named = |folder: Option<&Path>, name: &str| folder.and_then(Path::file_name).is_some_and(|found| found == name);
    let (is_scenario, is_in_assets) = (is_named(above.next(), "scenarios"), is_named(above.next(), "assets"));
    let folder = above.next().filter(|_| is_scenario && is_in_assets)?;
    Some((if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder.to_owned() }, id))
}

fn print(check: &Check, looked: &[Looked], out: &mut impl Write) -> io::Result<()> {
    if check.format == Format::Json {
        let findings: Vec<Finding<'_>> = looked.iter().flat_map(findings).collect();
        writeln!(out, "{}", printed::json(&findings))?;
    } else {
        // Where several packs are named, each finding says whose it is.
        let are_several = looked.len() > 1;
        looked.iter().try_for_each(|looked| list(out, looked, are_several))?;
        write!(out, "{}", seen(&summary(check, looked)))?;
    }
    out.flush()
}

fn list(out: &mut impl Write, looked: &Looked, says_whose: bool) -> io::Result<()> {
    let mut sources = looked.library.as_ref().map(Sources::of);
    let name = |file: &str| match &looked.pack {
        Some(pack) if says_whose => pack.join(file).display().to_string(),
        _ => file.to_owned(),
    };
    for found in &looked.checked.found {
        let Diagnostic { place, code, message, help } = found;
        let (file, severity) = (name(&place.file), severity(*code));
        let first = format!("{file}:{}:{}: {severity} {code}: {message}", place.line, place.column);
        writeln!(out, "{}", seen(&first))?;
        if let Some(line) = sources.as_mut().and_then(|sources| sources.line(found)) {
            writeln!(out, "{}", snippet(line, place))?;
        }
        writeln!(out, "{}", seen(&format!("  help: {help}")))?;
    }
    for Cut { file, code, count } in &looked.checked.cut {
        let more = format!("{}: {} more of {code} are not listed.", name(file), with_commas(*count));
        writeln!(out, "{}", seen(&more))?;
    }
    Ok(())
}

/// What was found in how much, and what was left out.
fn summary(check: &Check, looked: &[Looked]) -> String {
    let sum = |of: &dyn Fn(&Checked) -> usize| looked.iter().map(|looked| of(&looked.checked)).sum::<usize>();
    let cut = sum(&|checked| checked.cut.iter().map(|cut| cut.count).sum());
    let found = sum(&|checked| checked.found.len()) + cut;
    let first = looked.iter().find_map(|looked| looked.checked.found.first()).map(|found| found.code);
    let languages: std::collections::BTreeSet<&String> = looked.iter().flat_map(|looked| &looked.checked.languages).collect();
    let scenarios = sum(&|checked| checked.scenarios);
    let mut lines = Vec::new();
    match (first, found) {
        (None, _) if scenarios == 0 => {}
        (None, _) => lines.push("Nothing found.".to_owned()),
        (Some(code), 1) => lines.push(format!("\n1 finding. `second-look explain {code}` says more.")),
        (Some(code), many) => lines.push(format!("\n{}. `second-look explain {code}` says more about the first.", things(many, "finding"))),
    }
    if cut > 0 {
        lines.push(format!("{} of them are not listed.", with_commas(cut)));
    }
    lines.push(match (scenarios, check.only) {
        (0, _) => "Nothing was checked.".to_owned(),
        (_, Some(Only::Structure)) => format!(
            "Checked: the structure of {}, which is names, jumps, shapes and everything that can happen. \
             Left out: texts, labels, safety, support lines and plans.",
            things(scenarios, "scenario")
        ),
        _ => {
            let texts = sum(&|checked| checked.texts);
            format!("Checked: {}, {} in {}.", things(scenarios, "scenario"), things(texts, "text"), things(languages.len(), "language"))
        }
    });
    lines.extend(looked.iter().flat_map(|looked| &looked.checked.large).map(large));
    lines.extend(looked.iter().flat_map(|looked| drafts(&looked.checked.left)));
    lines.join("\n") + "\n"
}

fn large(Large { id, states, multipliers }: &Large) -> String {
    let (states, most) = (with_commas(*states), with_commas(DEFAULT_LIMIT));
    format!("{id} has {states} states, and {most} can be looked at. These variables multiply them: {}.", multipliers.join(", "))
}

/// What each draft of a translation has left to do, a line for a language.
fn drafts(left: &[Cut]) -> Vec<String> {
    let mut by_language: BTreeMap<&str, BTreeMap<Code, usize>> = BTreeMap::new();
    for Cut { file, code, count } in left {
        let tag = file.split('/').nth(1).unwrap_or_default();
        *by_language.entry(tag).or_default().entry(*code).or_default() += count;
    }
    let of_rule = |(code, count): (&Code, &usize)| {
        let name = rules::find(*code).map_or("", |rule| rule.name);
        format!("{} × {code} ({name})", with_commas(*count))
    };
    let line = |(tag, left): (&str, BTreeMap<Code, usize>)| {
        format!("{tag} is a draft that nobody is offered. Left to do: {}.", left.iter().map(of_rule).collect::<Vec<_>>().join(", "))
    };
    by_language.into_iter().map(line).collect()
}

fn things(count: usize, thing: &str) -> String {
    format!("{} {thing}{}", with_commas(count), if count == 1 { "" } else { "s" })
}

fn findings(looked: &Looked) -> Vec<Finding<'_>> {
    let mut sources = looked.library.as_ref().map(Sources::of);
    let mut findings: Vec<Finding<'_>> = looked
        .checked
        .found
        .iter()
        .map(|diagnostic| Finding {
            severity: severity(diagnostic.code),
            rule: rules::find(diagnostic.code).map_or("", |rule| rule.name),
            pack: looked.pack.as_ref().map(|pack| pack.display().to_string()),
            end_column: sources.as_mut().and_then(|sources| sources.line(diagnostic)).map(|line| diagnostic.place.end_in(line)),
            not_listed: None,
            diagnostic,
        })
        .collect();
    for Cut { file, code, count } in &looked.checked.cut {
        let last = |in_file: bool| {
            findings.iter().rposition(|finding| finding.diagnostic.code == *code && (!in_file || finding.diagnostic.place.file == *file))
        };
        if let Some(last) = last(true).or_else(|| last(false)) {
            findings[last].not_listed = Some(findings[last].not_listed.unwrap_or(0) + count);
        }
    }
    findings
}

/// How much a finding weighs. A code without a rule is an error.
pub(super) fn severity(code: Code) -> rules::Severity {
    rules::find(code).map_or(rules::Severity::Error, |rule| rule.severity)
}

/// Checks, and checks again after each change, until somebody ends it.
fn watch(check: &Check) -> Result<Outcome, Failure> {
    if check.paths.is_empty() {
        let help = "name the pack or the scenario that you are working on, such as `second-look check --watch my-pack`";
        return Err(Failure::Request("what is built in does not change".to_owned(), help.to_owned()));
    }
    let packs = check.paths.iter().map(|path| pack_of(path).map_or_else(|_| path.clone(), |(folder, _)| folder));
    let mut changes = Changes::of(packs.collect());
    loop {
        match look(check) {
            Ok(looked) => print(check, &looked, &mut printed::out())?,
            Err(failure) => drop(super::report(&failure)),
        }
        changes.wait();
    }
}

/// The page of a rule.
pub(super) fn explain(code: &str) -> Result<Outcome, Failure> {
    let number = code.trim_start_matches(|c: char| c.is_ascii_alphabetic()).parse().ok().map(Code);
    let Some(rule) = number.and_then(rules::find) else {
        let known: Vec<String> = rules::all().iter().map(|rule| format!("{} {}", rule.code, rule.name)).collect();
        let shown = crate::diagnostic::quoted(code);
        return Err(Failure::Request(format!("there is no rule “{shown}”"), format!("choose one of:\n    {}", known.join("\n    "))));
    };
    let mut out = printed::out();
    writeln!(out, "{} ({}): {}\n\n{}", rule.code, rule.severity, rule.name, rule.page())?;
    Ok(Outcome::Done)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::{chain, chain_texts};
    use std::fs;
    use tempfile::TempDir;

    fn order(paths: &[&Path], format: Format) -> Check {
        Check { paths: paths.iter().map(|path| path.to_path_buf()).collect(), only: None, locale: Vec::new(), format, watch: false }
    }

    /// A pack with a story of so many scenes, whose texts lack what `lacks` says.
    fn pack(scenes: usize, lacks: impl Fn(&str) -> bool) -> TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        let put = |path: &str, text: &str| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("is in the pack")).expect("a folder");
            fs::write(path, text).expect("a file");
        };
        put("assets/scenarios/chain/scenario.ron", &chain(scenes, 0, 0));
        let texts = chain_texts(scenes, "Jo", "We meet at the bridge and look at the boats");
        put("locales/en/chain.ftl", &texts.lines().filter(|line| !lacks(line)).map(|line| format!("{line}\n")).collect::<String>());
        folder
    }

    fn told(check: &Check) -> (String, Result<Outcome, Failure>) {
        let looked = look(check).unwrap_or_else(|_| panic!("can be looked at"));
        let mut out = Vec::new();
        let outcome = tell(check, &looked, &mut out);
        (String::from_utf8(out).expect("is text"), outcome)
    }

    #[test]
    fn a_file_that_lies_in_no_pack_is_called_what_it_is() {
        let folder = tempfile::tempdir().expect("a folder");
        let deep = folder.path().join("pack/locales/en");
        fs::create_dir_all(&deep).expect("a folder");
        for (name, remedy) in [("my-pack.zip", "unpack it"), ("loose.ron", "name a pack folder"), ("small.ftl", "name a pack folder")] {
            let file = deep.join(name);
            fs::write(&file, "").expect("a file");
            let Err(Failure::Request(what, help)) = pack_of(&file) else { panic!("{name} is no pack") };
            assert!(what.contains(name) && what.contains("is a file"), "{what}");
            assert!(help.starts_with(remedy), "{help}");
        }
    }

    #[test]
    fn a_scenario_file_names_its_pack() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("assets/scenarios/small/scenario.ron");
        fs::create_dir_all(file.parent().expect("has one")).expect("a folder");
        fs::write(&file, "").expect("a file");
        let (pack, only) = pack_of(&file).ok().expect("lies in a pack");
        assert_eq!((pack.as_path(), only.len()), (folder.path(), 1));
    }

    #[test]
    fn a_finding_shows_its_line_with_a_mark_under_what_is_meant() {
        let folder = pack(2, |line| line.starts_with("s1_m"));
        let (text, outcome) = told(&order(&[folder.path()], Format::Text));
        assert!(matches!(outcome, Ok(Outcome::Found)));
        let at = text.find("the text “s1_m” is missing").expect("is found");
        let lines: Vec<&str> = text[at..].lines().take(5).collect();
        let marked = lines[2].find("Message(id: \"m\"").expect("the line is shown");
        assert_eq!(lines[3].find('^'), Some(marked), "{}", &text[at..]);
        assert!(lines[3].trim_end().ends_with("^^^^^^^") && lines[4].starts_with("  help: "), "{lines:#?}");
    }

    #[test]
    fn what_is_found_and_not_listed_is_counted_in_words_and_in_json() {
        let folder = pack(300, |line| line.contains("_n = "));
        let (text, _) = told(&order(&[folder.path()], Format::Text));
        let line = text.lines().find(|line| line.ends_with(" more of SL011 are not listed.")).expect("is said");
        let number =
            line.strip_prefix("assets/scenarios/chain/scenario.ron: ").and_then(|rest| rest.split(' ').next()).expect("says where");
        let more: u64 = number.replace(',', "").parse().expect("says how many");
        assert!(more >= 200 && text.contains(&format!("\n{number} of them are not listed.")), "{text}");
        let (json, _) = told(&order(&[folder.path()], Format::Json));
        let found: Vec<serde_json::Value> = serde_json::from_str(&json).expect("is JSON");
        let missing: Vec<_> = found.iter().filter(|found| found["code"] == "SL011").collect();
        assert_eq!(missing.len(), 100);
        assert!(missing[..99].iter().all(|found| found["not_listed"].is_null()) && missing[99]["not_listed"] == more);
        assert!(missing[0]["end_column"].as_u64() > missing[0]["place"]["column"].as_u64(), "{}", missing[0]);
    }

    #[test]
    fn of_two_packs_each_finding_says_whose_it_is_and_one_named_twice_is_looked_at_once() {
        let (one, other) = (pack(2, |line| line.starts_with("s1_m")), pack(2, |line| line.starts_with("s0_n")));
        let scenario = other.path().join("assets/scenarios/chain/scenario.ron");
        let (text, _) = told(&order(&[one.path(), other.path(), &scenario], Format::Text));
        for (folder, id) in [(&one, "s1_m"), (&other, "s0_n")] {
            let found: Vec<&str> = text.lines().filter(|line| line.contains(&format!("“{id}” is missing"))).collect();
            assert!(found.len() == 1 && found[0].starts_with(&folder.path().display().to_string()), "{found:?}");
        }
        assert!(text.contains("Checked: 2 scenarios, "), "{text}");
        let (json, _) = told(&order(&[one.path()], Format::Json));
        assert!(json.contains(&format!("\"pack\": \"{}\"", one.path().display())), "{json}");
    }

    #[test]
    fn nothing_wrong_is_not_the_same_as_nothing_checked() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(folder.path().join("assets/scenarios")).expect("a folder");
        let (text, outcome) = told(&order(&[folder.path()], Format::Text));
        assert_eq!(text, "Nothing was checked.\n");
        assert!(matches!(outcome, Err(Failure::Request(what, _)) if what.starts_with("nothing was checked: there is no scenario in ")));
        let (text, outcome) = told(&order(&[], Format::Text));
        assert!(text.starts_with("Nothing found.\nChecked: 7 scenarios, ") && matches!(outcome, Ok(Outcome::Done)), "{text}");
    }

    #[test]
    fn an_empty_folder_is_no_pack_and_nothing_was_checked() {
        let folder = tempfile::tempdir().expect("a folder");
        let (text, outcome) = told(&order(&[folder.path()], Format::Text));
        assert!(text.contains("this folder is no pack") && text.ends_with("Nothing was checked.\n"), "{text}");
        assert!(matches!(outcome, Ok(Outcome::Found)));
    }

    #[test]
    fn only_the_structure_says_what_was_left_out() {
        let folder = pack(2, |_| true);
        let check = Check { only: Some(Only::Structure), ..order(&[folder.path()], Format::Text) };
        let (text, outcome) = told(&check);
        assert!(matches!(outcome, Ok(Outcome::Done)), "{text}");
        assert!(text.contains("Left out: texts, labels, safety, support lines and plans."), "{text}");
    }

    /// A pipe whose other end is gone.
    #[test]
    fn languages_that_nobody_asked_for_are_not_looked_at() {
        let folder = pack(2, |_| false);
        let put = |tag: &str, text: &str| {
            let locales = folder.path().join("locales").join(tag);
            fs::create_dir_all(&locales).expect("a folder");
            fs::write(locales.join("chain.ftl"), text).expect("a file");
        };
        put("ar", "no text =");
        put("fr", "no text =");
        let files = |locale: &[&str]| -> Vec<bool> {
            let locale = locale.iter().map(ToString::to_string).collect();
            let (text, _) = told(&Check { locale, ..order(&[folder.path()], Format::Text) });
            ["locales/ar/", "locales/fr/"].iter().map(|file| text.contains(file)).collect()
        };
        assert_eq!(files(&[]), [true, true]);
        assert_eq!(files(&["fr"]), [false, true]);
        assert_eq!(files(&["en"]), [false, false]);
        let unknown = Check { locale: vec!["xx".to_owned()], ..order(&[folder.path()], Format::Text) };
        assert!(matches!(look(&unknown), Err(Failure::Request(what, _)) if what.contains("xx")));
    }

    struct Gone;

    impl Write for Gone {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_reader_that_is_gone_makes_no_finding_right() {
        let folder = pack(2, |line| line.starts_with("s1_m"));
        let check = order(&[folder.path()], Format::Text);
        let looked = look(&check).unwrap_or_else(|_| panic!("can be looked at"));
        assert!(matches!(tell(&check, &looked, &mut Gone), Ok(Outcome::Found)));
    }

    #[test]
    fn what_multiplies_the_states_of_a_large_story_is_said() {
        let large = Large { id: Id::new("long").expect("a name"), states: 524_287, multipliers: vec!["met-jo (2 values)".to_owned()] };
        assert_eq!(
            super::large(&large),
            "long has 524,287 states, and 600,000 can be looked at. These variables multiply them: met-jo (2 values)."
        );
    }
}
