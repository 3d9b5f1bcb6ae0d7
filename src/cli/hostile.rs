//! Hostile packs and every command: the program ends, in time, with one of its own exit codes, and prints characters only.
//!
//! The program is this test binary, started anew for each command, so that what really reaches the streams is looked at.

use crate::printed::is_obeyed;
use crate::rules::tests::starter;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

/// Under this name the arguments are handed on, a line each.
const ARGUMENTS: &str = "SECOND_LOOK_HOSTILE_ARGUMENTS";
/// Nothing takes longer, on a machine that does a great deal besides.
const PATIENCE: Duration = Duration::from_mins(1);
/// What a terminal would obey: the clipboard, the title, the screen; each kind of control; what turns the order of letters; the end of a line.
const PAYLOAD: &str = "\u{1b}]52;c;cm0=\u{7}\u{1b}]0;x\u{7}\u{1b}[2J\u{9b}31m\u{90}q\u{202e}\u{2066}\u{2028}\u{7f}";
const SCENARIO: &str = "assets/scenarios/small-talk/scenario.ron";
const TEXTS: &str = "locales/en/small-talk.ftl";

type Pack = BTreeMap<String, String>;

/// The program itself, if somebody starts it.
#[test]
fn hostile_program() {
    let Ok(arguments) = std::env::var(ARGUMENTS) else { return };
    let arguments = std::iter::once("second-look").chain(arguments.split('\u{1f}')).map(OsString::from);
    let code = super::run_with(arguments);
    std::process::exit(if code == std::process::ExitCode::SUCCESS {
        0
    } else if code == std::process::ExitCode::from(1) {
        1
    } else {
        2
    });
}

struct Ran {
    code: Option<i32>,
    printed: Vec<u8>,
}

fn run(arguments: &[&str], typed: &str) -> Ran {
    let mut command = Command::new(std::env::current_exe().expect("this is a program"));
    // What this computer keeps of workshops is nobody’s to delete in a test.
    let home = tempfile::tempdir().expect("a folder");
    for name in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"] {
        command.env(name, home.path());
    }
    command.args(["--exact", "cli::hostile::hostile_program", "--nocapture", "--test-threads=1"]).env(ARGUMENTS, arguments.join("\u{1f}"));
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    let mut input = child.stdin.take().expect("is piped");
    // Whoever has left reads no more.
    let _ = input.write_all(typed.as_bytes());
    drop(input);
    let (mut out, mut err) = (child.stdout.take().expect("is piped"), child.stderr.take().expect("is piped"));
    let reads = thread::spawn(move || {
        let mut printed = Vec::new();
        out.read_to_end(&mut printed).expect("can be read");
        printed
    });
    let errors = thread::spawn(move || {
        let mut printed = Vec::new();
        err.read_to_end(&mut printed).expect("can be read");
        printed
    });
    let began = Instant::now();
    let status = loop {
        match child.try_wait().expect("it is ours") {
            Some(status) => break Some(status),
            None if began.elapsed() > PATIENCE => {
                child.kill().expect("it is ours");
                break None;
            }
            None => thread::sleep(Duration::from_millis(5)),
        }
    };
    let mut printed = reads.join().expect("reads on");
    printed.extend(errors.join().expect("reads on"));
    Ran { code: status.and_then(|status| status.code()), printed }
}

fn edited(file: &str, edit: impl Fn(&str) -> String) -> Pack {
    let mut pack = starter();
    let text = pack.get_mut(file).expect("is there");
    *text = edit(text);
    pack
}

fn with(file: &str, text: &str) -> Pack {
    let mut pack = starter();
    pack.insert(file.to_owned(), text.to_owned());
    pack
}

/// Packs that nobody means well with.
fn packs() -> Vec<(&'static str, Pack)> {
    let support =
        format!(r#"(lines: [(id: "a{PAYLOAD}", name: "{PAYLOAD}", answers: AnybodyWhoAsks, hours: "{PAYLOAD}", phone: "{PAYLOAD}")])"#);
    let escaped = r#"{ "\u001B" }]0;x{ "\u0007" }{ "\u009B" }31m{ "\u202E" }"#;
    let deep = format!("({}", "[".repeat(100_000));
    vec![
        ("raw controls in every text", edited(TEXTS, |text| text.replace(" = ", &format!(" = {PAYLOAD}")))),
        ("escaped controls in every text", edited(TEXTS, |text| text.replace(" = ", &format!(" = {escaped}")))),
        ("controls in names of the scenario", edited(SCENARIO, |text| text.replace("\"mina\"", &format!("\"mi{PAYLOAD}na\"")))),
        ("controls for a word of the format", edited(SCENARIO, |text| text.replace("role: Target", &format!("role: {PAYLOAD}")))),
        ("controls in a remark", edited(SCENARIO, |text| format!("// {PAYLOAD}\n{text}"))),
        ("controls in a language’s name", with("locales/fr/locale.ron", &format!("(name: \"{PAYLOAD}\", direction: LeftToRight)"))),
        ("controls in a file of texts for all", with("locales/en/app.ftl", &format!("app-name = {PAYLOAD}\nstory-broken = {PAYLOAD}\n"))),
        ("controls in a region", with("assets/support/fr.ron", &support)),
        ("controls in the names of folders", with(&format!("assets/scenarios/a{PAYLOAD}b/scenario.ron").replace('/', "/"), "()")),
        ("controls in the name of a language", with("locales/e\u{1b}n\u{202e}/app.ftl", "a = b\n")),
        ("deep brackets", with(SCENARIO, &deep)),
        ("deep placeables", edited(TEXTS, |text| format!("{text}\nx = {}\n", "{ ".repeat(50_000)))),
        (
            "texts that double",
            edited(TEXTS, |text| {
                let terms: String = (0..40).map(|n| format!("-t{} = {{ -t{n} }}{{ -t{n} }}\n", n + 1)).collect();
                format!("{}\n-t0 = boom\n{terms}", text.replacen("scenario-title = ", "scenario-title = { -t40 } ", 1))
            }),
        ),
        (
            "texts in a circle",
            edited(TEXTS, |text| {
                format!("{}\n-a = {{ -b }}\n-b = {{ -a }}\n", text.replacen("scenario-title = ", "scenario-title = { -a } ", 1))
            }),
        ),
        (
            "numbers beyond all bounds",
            edited(TEXTS, |text| {
                text.replacen("scenario-title = ", "scenario-title = { NUMBER(1, minimumFractionDigits: 4294967295) } ", 1)
            }),
        ),
        (
            "numbers beyond all numbers",
            edited(TEXTS, |text| {
                text.replacen("scenario-title = ", "scenario-title = { NUMBER(1, minimumFractionDigits: 18446744073709551615) } ", 1)
            }),
        ),
        ("large numbers in the scenario", edited(SCENARIO, |text| text.replace("age: 14", "age: 99999999999999999999999999"))),
        ("one long line", with(TEXTS, &format!("scenario-title = {}\n", "a".repeat(900_000)))),
        ("nothing at all", with(SCENARIO, "")),
        ("old line ends", edited(TEXTS, |text| text.replace('\n', "\r"))),
    ]
}

fn commands<'p>(pack: &'p str, page: &'p str, print: &'p str) -> Vec<Vec<&'p str>> {
    let mut all = vec![
        vec!["list", "--pack", pack],
        vec!["list", "--pack", pack, "--format", "json"],
        vec!["list", "--pack", pack, "--tactics"],
        vec!["check", pack],
        vec!["check", pack, "--format", "json"],
        vec!["read", "small-talk", "--pack", pack],
        vec!["text", "small-talk", "--locale", "ar", "--pack", pack],
        vec!["play", "small-talk", "--terminal", "--pack", pack],
        vec!["play", "--terminal", "--pack", pack],
        vec!["lead", "small-talk", "--terminal", "--keep-nothing", "--pack", pack],
        vec!["results", "items", "--pack", pack],
        vec!["results", "pool", pack, "--pack", pack, "-o", print],
        vec!["export", "page", "--pack", pack, "-o", page],
        vec!["handout", "--pack", pack, "--plan", "lesson-50-measured", "-o", print],
    ];
    all.extend(["text", "json", "dot", "mermaid", "svg"].map(|format| vec!["explore", "small-talk", "--pack", pack, "--format", format]));
    all
}

fn write(pack: &Pack, folder: &Path) {
    for (path, text) in pack {
        let path = folder.join(path);
        // A name that a file system does not take is no attack.
        if fs::create_dir_all(path.parent().expect("is in the pack")).is_ok() {
            let _ = fs::write(path, text);
        }
    }
}

/// What is wrong with how a command ended, if anything.
fn fault(ran: &Ran) -> Option<String> {
    let Ok(text) = std::str::from_utf8(&ran.printed) else { return Some("it printed what is no text".to_owned()) };
    if !matches!(ran.code, Some(0..=2)) || text.contains("panicked at") {
        return Some(format!("it ended with {:?}: {}", ran.code, &text[text.len().saturating_sub(300)..]));
    }
    let obeyed = text.char_indices().find(|(_, c)| is_obeyed(*c) && !matches!(c, '\n' | '\t'));
    obeyed.map(|(at, c)| {
        format!(
            "it printed U+{:04X} after {:?}",
            u32::from(c),
            text[..at].chars().rev().take(40).collect::<Vec<_>>().into_iter().rev().collect::<String>()
        )
    })
}

#[test]
fn hostile_packs_end_every_command_in_order_and_print_characters_only() {
    let mut faults = Vec::new();
    for (name, pack) in packs() {
        let folder = tempfile::tempdir().expect("a folder");
        write(&pack, folder.path());
        let (pack, page) = (folder.path().display().to_string(), folder.path().join("page.html").display().to_string());
        let print = folder.path().join("print").display().to_string();
        for command in commands(&pack, &page, &print) {
            let typed = "1\n?\n!\n! fr\n#\n0\n1\n*1\n\u{1b}[A\n2\n0\n.\n";
            if let Some(fault) = fault(&run(&command, typed)) {
                faults.push(format!("{name}: {}: {fault}", command[..2].join(" ")));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Whoever looks for a scenario that is not listed finds the reason beside the list.
#[test]
fn a_folder_that_can_be_no_scenario_is_named_in_the_list() {
    let folder = tempfile::tempdir().expect("a folder");
    write(&with("assets/scenarios/My Story/scenario.ron", "()"), folder.path());
    let pack = folder.path().display().to_string();
    for format in ["text", "json"] {
        let ran = run(&["list", "--pack", &pack, "--format", format], "");
        let text = String::from_utf8_lossy(&ran.printed);
        assert!(ran.code == Some(0) && text.contains("“My Story” has a name that no scenario can have"), "{text}");
    }
}

#[test]
fn the_table_of_tactics_says_where_each_is_met_as_itself_and_where_only_something_like_it() {
    let said = |arguments: &[&str]| String::from_utf8_lossy(&run(arguments, "").printed).into_owned();
    let text = said(&["list", "--tactics", "--locale", "en"]);
    assert!(text.contains("romance  Love in a hurry\n    is done in: small-favours 1, someone-who-gets-it "), "{text}");
    assert!(said(&["list", "--tactics", "--format", "json"]).contains("\"looks_like\":"));
    // What a small pack does not have, it says of itself.
    let folder = tempfile::tempdir().expect("a folder");
    write(&starter(), folder.path());
    let text = said(&["list", "--tactics", "--locale", "en", "--pack", &folder.path().display().to_string()]);
    assert!(text.contains("is done in: no story"), "{text}");
}

#[test]
fn what_was_typed_on_the_command_line_comes_back_as_characters() {
    let folder = tempfile::tempdir().expect("a folder");
    let nowhere = folder.path().join(format!("no{PAYLOAD}where")).display().to_string();
    let commands: [&[&str]; 22] = [
        &[PAYLOAD],
        &["play", PAYLOAD, "--terminal"],
        &["play", "--terminal", "--script", &nowhere],
        &["list", "--pack", &nowhere],
        &["list", "--locale", PAYLOAD],
        &["check", &nowhere],
        &["explain", PAYLOAD],
        &["guide", PAYLOAD],
        &["new", PAYLOAD, "--into", &nowhere],
        &["new", "small", "--into", &nowhere],
        &["export", "page", "--region", PAYLOAD, "-o", &nowhere],
        &["export", "page", "--contact", PAYLOAD, "-o", &nowhere],
        &["results", "show", PAYLOAD],
        &["results", "enter", PAYLOAD],
        &["results", "delete", PAYLOAD],
        &["results", "delete", "--older-than", PAYLOAD],
        &["results", "export", PAYLOAD, "-o", &nowhere],
        &["results", "export", "--site", PAYLOAD, "-o", &nowhere],
        &["results", "pool", &nowhere, "-o", &nowhere],
        &["handout", PAYLOAD, "-o", &nowhere],
        &["handout", "--contact", PAYLOAD, "-o", &nowhere],
        &["handout", "--only", PAYLOAD, "-o", &nowhere],
    ];
    for command in commands {
        assert_eq!(fault(&run(command, "")), None, "{}", command[0]);
    }
}

/// What stands in the place of a file is a folder, a link in a circle, or a pipe that never says anything.
#[cfg(unix)]
#[test]
fn what_is_no_file_is_not_waited_for() {
    type Put = fn(&Path);
    let puts: [(&str, Put); 3] = [
        ("a folder", |path| fs::create_dir(path).expect("a folder")),
        ("a circle", |path| std::os::unix::fs::symlink(path, path).expect("a link")),
        ("a pipe", |path| assert!(Command::new("mkfifo").arg(path).status().expect("is there").success())),
    ];
    let mut faults = Vec::new();
    for (what, put) in puts {
        for file in [
            SCENARIO,
            TEXTS,
            "locales/ar/locale.ron",
            "assets/tactics.ron",
            "assets/support/fr.ron",
            "assets/plans/quick.ron",
            "assets/measures/ours.ron",
        ] {
            let folder = tempfile::tempdir().expect("a folder");
            write(&starter(), folder.path());
            let path: PathBuf = folder.path().join(file);
            fs::create_dir_all(path.parent().expect("is in the pack")).expect("a folder");
            let _ = fs::remove_file(&path);
            put(&path);
            let pack = folder.path().display().to_string();
            for command in [&["list", "--pack", &pack][..], &["check", &pack], &["play", "--terminal", "--pack", &pack]] {
                if let Some(fault) = fault(&run(command, "1\n0\n.\n")) {
                    faults.push(format!("{what} for {file}: {}: {fault}", command[0]));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
