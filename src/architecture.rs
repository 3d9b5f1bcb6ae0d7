//! Holds `src/` to the table of who may import whom, and Rust code to having no words of the game.
//!
//! Owns: the table, and reading every file of `src/` to the end as Rust reads it: tests, macros and all. Refuses to know: what any of it computes.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What one room may import.
///
/// A room is a file or a folder of `src/`, named by its path without `.rs`. A file belongs to the row with the longest path that leads to it, so that
/// `desktop/view/mount.rs` is in the room `desktop/view` and no longer in `desktop`. Within a room everybody may import everybody.
struct Row {
    /// The room.
    room: &'static str,
    /// Rooms or files of ours; each allows what lies below it too.
    ours: &'static [&'static str],
    /// Crates from outside.
    crates: &'static [&'static str],
    /// Modules of the standard library among those that reach out of a computation: see [`REACHING_OUT`].
    std: &'static [&'static str],
}

/// What reaches out of a computation: to disks, other machines, the clock, the process and its threads. A row names what its room may have of these.
///
/// `time` is the clock: `Instant`, `SystemTime`, and whatever is called `now`, of a date library as well. `Duration` is a number, and everybody's.
/// `net` is in one row: that of the room to which phones come that vote. So are the crates that open sockets.
const REACHING_OUT: &[&str] = &["fs", "net", "time", "env", "process", "thread"];

const fn row(room: &'static str, ours: &'static [&'static str], crates: &'static [&'static str], std: &'static [&'static str]) -> Row {
    Row { room, ours, crates, std }
}

/// The house, ground floor first: room, ours, crates, standard library.
const TABLE: &[Row] = &[
    row("diagnostic", &[], &["serde"], &[]),
    row("contact", &[], &[], &[]),
    row("printed", &[], &["anstyle_query", "serde", "serde_json"], &[]),
    row("own_folder", &[], &["directories"], &["fs"]),
    row("story", &["diagnostic"], &["serde", "thiserror"], &[]),
    row("workshop", &["story"], &["serde", "thiserror"], &[]),
    // It is told which day it is, and where it may keep anything.
    row("record", &["workshop"], &["crc32fast", "getrandom", "jiff", "rustix", "serde_json", "sha2", "thiserror"], &["fs"]),
    row("graph", &["story"], &["hashbrown", "num_bigint", "num_traits", "rustc_hash", "serde", "thiserror"], &[]),
    row("generated", &[], &[], &[]),
    row("language", &["diagnostic"], &["fluent", "fluent_langneg", "fluent_syntax", "jiff", "serde", "similar", "unic_langid"], &[]),
    row("rules", &["diagnostic", "graph", "language", "story", "workshop"], &["rustc_hash", "serde"], &[]),
    row(
        "library",
        &["diagnostic", "language", "library/changes", "story", "workshop"],
        &["include_dir", "ron", "serde", "ttf_parser"],
        &["fs"],
    ),
    // The times that files bear are compared with each other. No clock is asked.
    row("library/changes", &[], &[], &["fs", "thread", "time"]),
    // It is given a text, and gives texts back.
    row("import", &["story"], &["serde_json", "thiserror"], &[]),
    row("fuzz", &["diagnostic", "generated", "graph", "import", "language", "library", "story"], &[], &[]),
    row("check", &["diagnostic", "graph", "language", "library", "rules", "story", "workshop"], &["serde"], &["thread"]),
    // A pack for tests alone, and copies of it in languages that nobody speaks.
    // What a system says of a thread is a file, on Linux.
    row("stopwatch", &[], &[], &["fs", "time"]),
    row("fixture", &["check", "language", "library", "story"], &["fluent_syntax", "tempfile"], &["fs"]),
    // How long ago a line was checked is said from today.
    row("wording", &["language", "library", "story"], &["jiff"], &["time"]),
    row("telling", &["language", "library", "story", "wording"], &[], &[]),
    row(
        "terminal",
        &["contact", "diagnostic", "language", "library", "printed", "story", "telling", "wording", "workshop"],
        &["textwrap"],
        &[],
    ),
    // Exports of others are given to it as text, and what it makes is written by somebody else.
    row("results", &["record", "story", "workshop"], &["csv", "parquet", "serde", "serde_json", "thiserror"], &[]),
    row("html", &["library"], &["base64", "serde_json", "sha2"], &[]),
    row(
        "voting",
        &["html", "language", "library", "story", "wording", "workshop"],
        &[
            "base64",
            "getrandom",
            "http_body_util",
            "hyper",
            "hyper_util",
            "if_addrs",
            "qrcodegen",
            "serde",
            "serde_json",
            "sha2",
            "thiserror",
            "tokio",
        ],
        &["net", "thread", "time"],
    ),
    row(
        "page",
        &["diagnostic", "graph", "html", "language", "library", "story", "telling", "wording", "workshop"],
        &["rustc_hash", "serde", "serde_json", "thiserror"],
        &[],
    ),
    // It is told whom to talk to and where, and reads no file and no clock itself: whether a line was checked long ago is `wording`'s to say.
    row("handout", &["diagnostic", "html", "language", "library", "story", "telling", "wording", "workshop"], &[], &[]),
    // What it is given to hand on has been read by somebody else, and what it makes is written by somebody else.
    row(
        "site",
        &["diagnostic", "handout", "html", "language", "library", "page", "record", "rules", "story", "wording", "workshop"],
        &["pulldown_cmark"],
        &[],
    ),
    row("app/pacing", &[], &["serde", "serde_json"], &[]),
    row("app/preferences", &["app/pacing", "story", "workshop"], &["ron", "serde"], &[]),
    // A sitting is told what it needs: the time and the day, and what stood in its files.
    row(
        "app",
        &["app/pacing", "app/preferences", "contact", "diagnostic", "language", "library", "story", "wording", "workshop"],
        &["jiff", "serde"],
        &[],
    ),
    row("desktop/keys", &[], &["bevy"], &[]),
    row("desktop/look/theme", &[], &["bevy", "serde", "serde_json"], &[]),
    row("desktop/look/fonts", &["library"], &["bevy", "parley"], &[]),
    row("desktop/look/icons", &["library"], &["bevy", "resvg"], &[]),
    row("desktop/look/atlases", &[], &["bevy"], &[]),
    row("desktop/look/letters", &[], &["bevy"], &[]),
    row("desktop/view", &["app", "desktop/look/icons", "desktop/look/theme"], &["accesskit", "bevy"], &[]),
    row(
        "desktop/look",
        &["app", "desktop/look/icons", "desktop/look/theme", "desktop/view", "language", "library", "story", "wording"],
        &["accesskit", "bevy"],
        &[],
    ),
    row(
        "desktop/screens",
        &["app", "desktop/keys", "desktop/look", "desktop/view", "diagnostic", "language", "library", "story", "wording", "workshop"],
        &["accesskit", "bevy", "jiff"],
        &[],
    ),
    row("desktop/state", &["app"], &["bevy"], &[]),
    row("desktop/surface", &["app", "desktop/view"], &["bevy"], &[]),
    row(
        "desktop/input",
        &[
            "app",
            "contact",
            "desktop/keys",
            "desktop/look/theme",
            "desktop/state",
            "desktop/surface",
            "desktop/view",
            "language",
            "workshop",
        ],
        &["accesskit", "bevy"],
        &[],
    ),
    // The one file about a player, and the browser that prints it.
    row("desktop/engine/paper", &["app", "desktop/state", "page"], &["bevy"], &["env", "fs", "process", "thread"]),
    row(
        "desktop/engine",
        &[
            "app",
            "contact",
            "desktop/engine/paper",
            "desktop/input",
            "desktop/keys",
            "desktop/look/atlases",
            "desktop/look/fonts",
            "desktop/look/icons",
            "desktop/look/letters",
            "desktop/look/theme",
            "desktop/screens",
            "desktop/state",
            "desktop/surface",
            "desktop/view",
            "diagnostic",
            "language",
            "library",
            "own_folder",
            "story",
        ],
        &["accesskit", "bevy", "jiff", "thiserror", "wgpu", "x11rb"],
        &["env", "fs", "thread", "time"],
    ),
    row(
        "desktop",
        &[
            "app",
            "desktop/engine",
            "desktop/look",
            "desktop/state",
            "desktop/surface",
            "desktop/view",
            "diagnostic",
            "generated",
            "library",
            "story",
            "workshop",
        ],
        &["bevy", "ron", "serde"],
        &["env", "fs", "process", "thread", "time"],
    ),
    row(
        "cli",
        &[
            "app/leading/archive",
            "app/leading/handouts",
            "check",
            "contact",
            "desktop",
            "diagnostic",
            "graph",
            "handout",
            "import",
            "language",
            "library",
            "own_folder",
            "page",
            "printed",
            "record",
            "results",
            "rules",
            "site",
            "story",
            "terminal",
            "voting",
            "wording",
            "workshop",
        ],
        &["annotate_snippets", "clap", "clap_complete", "ctrlc", "directories", "jiff", "serde", "serde_json", "sys_locale", "textwrap"],
        &["env", "fs", "process", "thread", "time"],
    ),
    // It hands on to `cargo bench` what is measured, and imports nothing else.
    row("lib", &["check", "generated", "graph", "language", "library", "page", "story"], &[], &[]),
    row("main", &[], &["second_look"], &["process"]),
    // A pack of many scenarios lies in a folder of its own.
    row("bench", &[], &["divan", "second_look", "tempfile"], &["fs"]),
    row("build", &[], &[], &["env"]),
    row("architecture", &[], &["proc_macro2"], &["fs"]),
];

/// What the tests of a room may import beyond its row.
const TESTS: &[Row] = &[
    // Its stories for tests are read from text, traces go through JSON and back, and one test reads all of `src/`.
    row("story", &[], &["ron", "serde_json"], &["fs"]),
    row("graph", &[], &["serde_json"], &[]),
    // That waiting is no work is seen by waiting.
    row("stopwatch", &[], &[], &["thread"]),
    // How soon a hostile file is answered is measured, here and in the next three.
    row("language", &["stopwatch"], &[], &["time"]),
    row("library", &["check", "generated", "stopwatch"], &[], &["fs", "time"]),
    row("fuzz", &["stopwatch"], &[], &["env", "fs", "time"]),
    // What is written is checked as packs are, and soon.
    row("import", &["check", "diagnostic", "library", "stopwatch"], &[], &["fs", "time"]),
    row("check", &["generated"], &[], &["fs"]),
    // A rule's bad file is a pack, and is checked as packs are.
    row("rules", &["check", "library"], &[], &["fs"]),
    // What is told is quoted from the fixture.
    row("telling", &["fixture"], &[], &[]),
    // Every shipped story is played to each of its endings; what is quoted comes from the fixture.
    // A workshop is led through the fixture.
    row("workshop", &["fixture", "library"], &[], &[]),
    // A program that keeps a workshop of the fixture is started and killed, again and again.
    row("record", &["fixture", "library", "story"], &[], &["env", "process", "thread", "time"]),
    row("terminal", &["fixture", "graph"], &[], &[]),
    // Workshops that never were are written for other programs, in the gate.
    row("results", &[], &[], &["env", "fs"]),
    // Its server is talked to, and a program that keeps its answers is killed.
    row("voting", &["fixture", "record"], &["jiff"], &["env", "fs", "process"]),
    // A page is played in a browser, which is a process.
    row("page", &["fixture"], &["base64", "sha2"], &["env", "fs", "process"]),
    // The policy of its pages is reckoned again.
    row("site", &[], &["base64", "sha2"], &[]),
    // Handouts are printed by a browser, which is a process.
    row("handout", &["contact", "fixture"], &[], &["fs", "process"]),
    row("app", &["fixture"], &[], &["fs"]),
    row(
        "desktop/tests",
        &["contact", "desktop/input", "desktop/keys", "desktop/look", "desktop/screens", "fixture", "language", "workshop"],
        &["accesskit", "image", "jiff", "parley"],
        &["env", "fs"],
    ),
    row("cli", &["generated"], &["ron"], &[]),
];

/// Crates that any test may use.
const FOR_TESTS: &[&str] = &["insta", "proptest", "tempfile"];

/// A file of `src/`.
struct File {
    /// Its path in `src/`.
    path: PathBuf,
    text: String,
    tokens: TokenStream,
    /// The names that lead to it from the root of the crate.
    module: Vec<String>,
    is_test: bool,
    imports: Vec<Import>,
}

/// One path that stands in a file.
#[expect(clippy::struct_excessive_bools, reason = "four facts that hold or do not, each without the others")]
struct Import {
    /// From the root of the crate if `ours`, otherwise from the name of a crate.
    path: Vec<String>,
    ours: bool,
    in_test: bool,
    /// It stands in `pub use`, which only hands a name on.
    handed_on: bool,
    /// It climbs with `super`.
    climbs: bool,
}

impl File {
    fn name(&self) -> String {
        self.module.join("/")
    }

    /// The folder that it lies in; `mod.rs` lies in the folder that it opens.
    fn folder(&self) -> String {
        self.path.parent().unwrap_or(Path::new("")).display().to_string()
    }
}

/// Every file of `src/`, read to the end.
fn house() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    walk(&root, "rs", &mut paths);
    let mut files: Vec<File> = paths.iter().map(|path| read(&root, path)).collect();
    let modules: BTreeSet<Vec<String>> = files.iter().map(|file| file.module.clone()).collect();
    let tests: BTreeSet<Vec<String>> = files.iter().flat_map(|file| test_files(&file.tokens, &file.module)).collect();
    for file in &mut files {
        file.is_test = (1..=file.module.len()).any(|end| tests.contains(&file.module[..end]));
        let mut reader = Reader { modules: &modules, crates: crates(), found: Vec::new() };
        reader.read(&file.tokens.clone().into_iter().collect::<Vec<_>>(), &file.module, file.is_test);
        file.imports = reader.found;
    }
    files
}

fn walk(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("src can be read").flatten() {
        let path = entry.path();
        if path.is_dir() {
            walk(&path, ending, found);
        } else if path.extension().is_some_and(|found| found == ending) {
            found.push(path);
        }
    }
    found.sort();
}

fn read(root: &Path, path: &Path) -> File {
    let text = fs::read_to_string(path).expect("is text");
    let tokens = text.parse().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let path = path.strip_prefix(root).expect("is in src").to_owned();
    let mut module: Vec<String> = path.with_extension("").iter().map(|part| part.to_string_lossy().into_owned()).collect();
    if module.last().is_some_and(|last| last == "mod") {
        module.pop();
    }
    File { path, text, tokens, module, is_test: false, imports: Vec::new() }
}

/// The crates that `Cargo.toml` names, this one included.
fn crates() -> BTreeSet<String> {
    let manifest = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).expect("is there");
    let mut is_dependencies = false;
    let mut crates = BTreeSet::from(["second_look".to_owned()]);
    for line in manifest.lines() {
        if line.starts_with('[') {
            is_dependencies = line.trim_end().ends_with("dependencies]");
        } else if let (true, Some((name, _))) =
            (is_dependencies && line.starts_with(|c: char| c.is_ascii_lowercase()), line.split_once(" = "))
        {
            crates.insert(name.replace('-', "_"));
        }
    }
    crates
}

fn is_word(token: Option<&TokenTree>, word: &str) -> bool {
    matches!(token, Some(TokenTree::Ident(ident)) if *ident == word)
}

fn is_mark(token: Option<&TokenTree>, mark: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == mark)
}

fn is_colons(tokens: &[TokenTree], at: usize) -> bool {
    is_mark(tokens.get(at), ':') && is_mark(tokens.get(at + 1), ':')
}

fn group(token: Option<&TokenTree>, delimiter: Delimiter) -> Option<Vec<TokenTree>> {
    match token {
        Some(TokenTree::Group(group)) if group.delimiter() == delimiter => Some(group.stream().into_iter().collect()),
        _ => None,
    }
}

/// Whether an attribute that is for tests only begins here.
fn is_for_tests(tokens: &[TokenTree], at: usize) -> bool {
    let attribute = is_mark(tokens.get(at), '#').then(|| group(tokens.get(at + 1), Delimiter::Bracket)).flatten();
    attribute.is_some_and(|inside| {
        let condition = group(inside.get(1), Delimiter::Parenthesis).unwrap_or_default();
        is_word(inside.first(), "test") || is_word(inside.first(), "cfg") && asks_for_tests(&condition)
    })
}

/// Whether a condition holds in tests only: `test`, or `all` with it.
fn asks_for_tests(condition: &[TokenTree]) -> bool {
    let all = group(condition.get(1), Delimiter::Parenthesis).filter(|_| is_word(condition.first(), "all")).unwrap_or_default();
    condition.len() == 1 && is_word(condition.first(), "test") || all.iter().any(|token| is_word(Some(token), "test"))
}

/// Where the item that begins here ends: behind its `;` or its braces.
fn end_of_item(tokens: &[TokenTree], at: usize) -> usize {
    let is_import = |token: &TokenTree| is_word(Some(token), "use");
    let mut imports = false;
    for (position, token) in tokens.iter().enumerate().skip(at) {
        imports |= is_import(token);
        if is_mark(Some(token), ';') || (!imports && group(Some(token), Delimiter::Brace).is_some()) {
            return position + 1;
        }
    }
    tokens.len()
}

/// The files that are for tests only, because their parent declares them so.
fn test_files(tokens: &TokenStream, module: &[String]) -> Vec<Vec<String>> {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let starts = (0..tokens.len()).filter(|at| is_for_tests(&tokens, *at));
    let declared = starts.filter_map(|at| {
        let item = &tokens[at + 2..end_of_item(&tokens, at + 2)];
        let name = item.iter().position(|token| is_word(Some(token), "mod")).and_then(|at| item.get(at + 1));
        name.filter(|_| is_mark(item.last(), ';')).map(ToString::to_string)
    });
    declared.map(|name| module.iter().cloned().chain([name]).collect()).collect()
}

/// Finds the paths of a file.
struct Reader<'h> {
    modules: &'h BTreeSet<Vec<String>>,
    crates: BTreeSet<String>,
    found: Vec<Import>,
}

impl Reader<'_> {
    fn read(&mut self, tokens: &[TokenTree], module: &[String], in_test: bool) {
        let mut at = 0;
        while at < tokens.len() {
            at = if !in_test && is_for_tests(tokens, at) {
                let end = end_of_item(tokens, at + 2);
                self.read(&tokens[at + 2..end], module, true);
                end
            } else {
                self.read_one(tokens, at, module, in_test)
            };
        }
    }

    /// Reads what begins here, and says where the next thing begins.
    fn read_one(&mut self, tokens: &[TokenTree], at: usize, module: &[String], in_test: bool) -> usize {
        match &tokens[at] {
            TokenTree::Group(inside) => {
                self.read(&inside.stream().into_iter().collect::<Vec<_>>(), module, in_test);
                at + 1
            }
            TokenTree::Ident(word) if *word == "mod" => {
                let inside = group(tokens.get(at + 2), Delimiter::Brace);
                let (Some(inside), Some(TokenTree::Ident(name))) = (inside, tokens.get(at + 1)) else { return at + 1 };
                self.read(&inside, &[module, &[name.to_string()]].concat(), in_test);
                at + 3
            }
            TokenTree::Ident(word) if *word == "use" => {
                let end = end_of_item(tokens, at);
                let is_public = is_word(before(tokens, at, 1), "pub") || is_word(before(tokens, at, 2), "pub");
                for path in branches(&tokens[at + 1..end.max(at + 2) - 1], &[]) {
                    self.note(&path, module, in_test, is_public);
                }
                end
            }
            TokenTree::Ident(_) if is_colons(tokens, at + 1) => {
                let (path, end) = path_at(tokens, at);
                self.note(&path, module, in_test, false);
                end
            }
            _ => at + 1,
        }
    }

    /// Notes a path as it stands in a module.
    fn note(&mut self, path: &[String], module: &[String], in_test: bool, handed_on: bool) {
        let Some(first) = path.first() else { return };
        let climbs = first == "super";
        let below = |base: &[String], from: usize| [base, &path[from..]].concat();
        let (path, ours) = match first.as_str() {
            "crate" => (path[1..].to_vec(), true),
            "self" => (below(module, 1), true),
            "super" => {
                let up = path.iter().take_while(|word| *word == "super").count();
                (below(&module[..module.len().saturating_sub(up)], up), true)
            }
            _ if self.modules.contains(&below(module, 0)[..=module.len()]) => (below(module, 0), true),
            _ => (path.to_vec(), false),
        };
        let is_outside = |name: &str| ["std", "core", "alloc"].contains(&name) || self.crates.contains(name);
        if ours || is_outside(&path[0]) || path.last().is_some_and(|last| last == "now") {
            self.found.push(Import { path, ours, in_test, handed_on, climbs });
        }
    }
}

fn before(tokens: &[TokenTree], at: usize, steps: usize) -> Option<&TokenTree> {
    at.checked_sub(steps).and_then(|at| tokens.get(at))
}

/// The path that begins here, and where it ends.
fn path_at(tokens: &[TokenTree], at: usize) -> (Vec<String>, usize) {
    let mut path = vec![tokens[at].to_string()];
    let mut end = at + 1;
    while let (true, Some(TokenTree::Ident(word))) = (is_colons(tokens, end), tokens.get(end + 2)) {
        path.push(word.to_string());
        end += 3;
    }
    (path, end)
}

/// Every path of the tree behind `use`: `a::{b, c::{d, self}}` has three.
fn branches(tokens: &[TokenTree], above: &[String]) -> Vec<Vec<String>> {
    let mut path = above.to_vec();
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Ident(word) if *word == "as" => break,
            TokenTree::Ident(word) if *word == "self" && !above.is_empty() => {}
            TokenTree::Ident(word) => path.push(word.to_string()),
            TokenTree::Punct(mark) if mark.as_char() == '*' => path.push("*".to_owned()),
            TokenTree::Group(_) => {
                let inside = group(tokens.get(at), Delimiter::Brace).unwrap_or_default();
                return inside
                    .split(|token| is_mark(Some(token), ','))
                    .filter(|part| !part.is_empty())
                    .flat_map(|part| branches(part, &path))
                    .collect();
            }
            _ => {}
        }
    }
    vec![path]
}

/// Whether `path` is that room, or lies in it.
fn is_in(path: &[String], room: &str) -> bool {
    room.split('/').enumerate().all(|(at, part)| path.get(at).is_some_and(|word| word == part))
}

/// The row with the longest path that leads there.
fn row_of<'t>(table: &'t [Row], path: &[String]) -> Option<&'t Row> {
    table.iter().filter(|row| is_in(path, row.room)).max_by_key(|row| row.room.len())
}

/// What of the standard library reaches out in this path.
fn reaches_out(path: &[String]) -> Option<&str> {
    if path.last().is_some_and(|last| last == "now") {
        return Some("time");
    }
    let module = path.get(1).map(String::as_str).filter(|_| ["std", "core"].contains(&path[0].as_str()))?;
    let is_harmless = module == "time" && path.get(2).is_some_and(|name| name == "Duration");
    // All of the standard library at once is all that reaches out, too.
    (module == "*" || REACHING_OUT.contains(&module) && !is_harmless).then_some(module)
}

/// What is wrong with an import of a file in this row, with what its tests may have besides.
fn fault(import: &Import, row: &Row, more: Option<&Row>) -> Option<&'static str> {
    let more = more.filter(|_| import.in_test);
    let lists = |of: fn(&Row) -> &'static [&'static str]| of(row).iter().chain(more.map_or(&[][..], of));
    if import.ours {
        // The root of the crate holds only rooms, so that all of it, too, is none.
        let Some(theirs) = row_of(TABLE, &import.path) else { return Some("is no room") };
        let is_kept = theirs.room == row.room || lists(|row| row.ours).any(|room| is_in(&import.path, room));
        let top = |row: &Row| row.room.split('/').next();
        return match is_kept {
            false => Some("is not in its row"),
            true if import.climbs && top(theirs) != top(row) => Some("leaves its room by super: begin with crate"),
            true => None,
        };
    }
    if let Some(module) = reaches_out(&import.path) {
        return (!lists(|row| row.std).any(|allowed| *allowed == module)).then_some("reaches out");
    }
    let name = import.path[0].as_str();
    let is_std = ["std", "core", "alloc"].contains(&name);
    let is_kept = is_std || lists(|row| row.crates).any(|allowed| *allowed == name) || import.in_test && FOR_TESTS.contains(&name);
    (!is_kept).then_some("is a crate that is not in its row")
}

#[test]
fn rooms_import_what_the_table_allows() {
    let mut wrong = BTreeSet::new();
    for file in house() {
        let Some(row) = row_of(TABLE, &file.module) else {
            wrong.insert(format!("{} is in no room of the table", file.path.display()));
            continue;
        };
        for import in &file.imports {
            if let Some(fault) = fault(import, row, row_of(TESTS, &file.module)) {
                let test = if import.in_test { ", in a test" } else { "" };
                wrong.insert(format!("{}: {} {fault}{test}", file.path.display(), import.path.join("::")));
            }
        }
    }
    assert!(wrong.is_empty(), "imports that the table does not allow:\n{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn one_room_has_the_network() {
    let with_net = TABLE.iter().chain(TESTS).filter(|row| row.std.contains(&"net")).map(|row| row.room);
    assert_eq!(with_net.collect::<Vec<_>>(), ["voting"]);
    for of_sockets in ["hyper", "hyper_util", "if_addrs", "tokio"] {
        let rooms = TABLE.iter().chain(TESTS).filter(|row| row.crates.contains(&of_sockets)).map(|row| row.room);
        assert_eq!(rooms.collect::<Vec<_>>(), ["voting"], "{of_sockets}");
    }
}

#[test]
fn every_room_of_the_table_is_there() {
    let house = house();
    let is_there = |name: &str| house.iter().any(|file| is_in(&file.module, name));
    for row in TABLE.iter().chain(TESTS) {
        for name in row.ours.iter().chain([&row.room]) {
            assert!(is_there(name), "{name}, in the row of {}", row.room);
        }
    }
}

#[test]
fn rooms_stand_on_rooms_below_them() {
    let top = |room: &'static str| room.split('/').next().unwrap_or(room);
    let floor = |room: &'static str| TABLE.iter().position(|row| top(row.room) == top(room)).expect("has a row");
    for row in TABLE {
        for name in row.ours.iter().filter(|name| top(name) != top(row.room)) {
            assert!(floor(name) < floor(row.room), "{} imports {name}, which does not stand below it", row.room);
        }
    }
}

/// The files that a file needs, tests aside, each by its place in the house.
fn needs(house: &[File]) -> Vec<BTreeSet<usize>> {
    let places: BTreeMap<&[String], usize> = house.iter().enumerate().map(|(at, file)| (file.module.as_slice(), at)).collect();
    let needs = |(at, file): (usize, &File)| {
        let used = file.imports.iter().filter(|import| import.ours && !import.in_test && !import.handed_on);
        let there = used.filter_map(|import| home(house, &places, &import.path, 8));
        // A folder's own file puts together what lies in the folder, as `rules` does with its groups. That is how a folder is made, and no circle.
        there.filter(|there| *there != at && !house[*there].is_test && !house[*there].module.starts_with(&file.module)).collect()
    };
    house.iter().enumerate().map(needs).collect()
}

/// The file where what this path names is written, and not the one that only hands it on.
fn home(house: &[File], places: &BTreeMap<&[String], usize>, path: &[String], patience: usize) -> Option<usize> {
    let length = (0..=path.len()).rev().find(|length| places.contains_key(&path[..*length]))?;
    let at = places[&path[..length]];
    let handed_on = path.get(length).and_then(|name| {
        let mut handed_on = house[at].imports.iter().filter(|import| import.ours && import.handed_on);
        handed_on.find(|import| import.path.last() == Some(name) && import.path[..] != *path)
    });
    match handed_on {
        Some(import) if patience > 0 => home(house, places, &import.path, patience - 1),
        _ => Some(at),
    }
}

fn reachable(needs: &[BTreeSet<usize>], from: usize) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    let mut open = vec![from];
    while let Some(at) = open.pop() {
        open.extend(needs[at].iter().copied().filter(|next| found.insert(*next)));
    }
    found
}

#[test]
fn files_of_different_folders_form_no_circle() {
    let house = house();
    let needs = needs(&house);
    let reached: Vec<_> = (0..house.len()).map(|at| reachable(&needs, at)).collect();
    let circles: BTreeSet<Vec<usize>> = (0..house.len())
        .filter(|at| reached[*at].contains(at))
        .map(|at| reached[at].iter().copied().filter(|other| reached[*other].contains(&at)).collect())
        .collect();
    let mut wrong = Vec::new();
    for circle in circles {
        let folders: BTreeSet<String> = circle.iter().map(|at| house[*at].folder()).collect();
        if folders.len() > 1 {
            let arrows = circle.iter().map(|at| {
                let next: Vec<String> = needs[*at].iter().filter(|next| circle.contains(next)).map(|next| house[*next].name()).collect();
                format!("  {} needs {}", house[*at].name(), next.join(", "))
            });
            wrong.push(arrows.collect::<Vec<_>>().join("\n"));
        }
    }
    assert!(wrong.is_empty(), "circles of files that cross folders:\n{}", wrong.join("\n\n"));
}

#[test]
fn every_file_says_what_it_owns() {
    for file in house() {
        assert!(file.text.starts_with("//!"), "{} does not begin with what it is for", file.path.display());
    }
}

/// The texts in quotation marks that a program can show: not those of tests and attributes, nor why something cannot fail.
fn literals(tokens: &[TokenTree]) -> Vec<String> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let is_reason = |steps| ["expect", "unreachable"].iter().any(|word| is_word(before(tokens, at, steps), word));
        match token {
            _ if is_for_tests(tokens, at) => at = end_of_item(tokens, at + 2) - 1,
            TokenTree::Punct(mark) if mark.as_char() == '#' => at += 1 + usize::from(is_mark(tokens.get(at + 1), '!')),
            TokenTree::Group(_) if is_reason(1) || is_reason(2) && is_mark(before(tokens, at, 1), '!') => {}
            TokenTree::Group(inside) => found.extend(literals(&inside.stream().into_iter().collect::<Vec<_>>())),
            TokenTree::Literal(literal) => found.push(literal.to_string()),
            _ => {}
        }
        at += 1;
    }
    found
}

#[test]
fn faces_have_no_words_of_their_own() {
    // The name of a font is nobody's language.
    let is_font = |literal: &str| literal.starts_with("\"Noto Sans");
    let is_prose =
        |literal: &str| literal.trim_matches('"').split_whitespace().filter(|word| word.chars().all(char::is_alphabetic)).count() >= 2;
    for file in house().iter().filter(|file| !file.is_test) {
        let is_face = ["terminal", "desktop", "html", "page", "site", "telling", "wording"].contains(&file.module[0].as_str());
        // Measuring talks to whoever types the command, and a style sheet to nobody.
        if !is_face || ["desktop/measure", "html/style"].contains(&file.name().as_str()) {
            continue;
        }
        for literal in literals(&file.tokens.clone().into_iter().collect::<Vec<_>>()) {
            let is_code = !literal.starts_with('"');
            assert!(is_code || is_font(&literal) || !is_prose(&literal), "{}: {literal} belongs into locales/", file.path.display());
        }
    }
}

#[test]
fn faces_put_no_signs_between_words_themselves() {
    const FACES: [&str; 9] = ["app", "desktop", "handout", "html", "page", "telling", "terminal", "voting", "wording"];
    // What a gap, or nothing, stands on either side of: “{name}: {words}”.
    let is_sign = |literal: &str| {
        let literal = literal.trim_matches('"');
        let beside = |sign: &str| {
            literal.match_indices(sign).any(|(at, _)| {
                let (before, after) = (&literal[..at], &literal[at + sign.len()..]);
                (before.is_empty() || before.ends_with('}')) && (after.is_empty() || after.starts_with('{'))
            })
        };
        beside(": ") || beside(", ")
    };
    assert!(is_sign(r#""{}: {words}""#) && is_sign(r#"": ""#) && is_sign(r#"", {}""#) && !is_sign(r#""a: b""#));
    for file in house().iter().filter(|file| !file.is_test && FACES.contains(&file.module[0].as_str())) {
        if ["desktop/measure", "html/style"].contains(&file.name().as_str()) {
            continue;
        }
        for literal in literals(&file.tokens.clone().into_iter().collect::<Vec<_>>()) {
            assert!(!is_sign(&literal), "{}: {literal}: which sign stands there is for locales/ to say", file.path.display());
        }
    }
}

#[test]
fn pages_put_no_signs_between_words_themselves() {
    let is_sign = |line: &str| {
        let literal = ["\": \"", "\", \""]
            .iter()
            .flat_map(|sign| line.match_indices(sign))
            .any(|(at, sign)| line[..at].ends_with([' ', '[', '(']) && line[at + sign.len()..].starts_with([',', ')', ']', ' ', ';']));
        literal || line.contains("}: ${") || line.contains("}, ${")
    };
    assert!(is_sign("unseen(name, \": \")") && is_sign("`${name}: ${words}`") && !is_sign("{ \"a\": \"\", \"b\" }"));
    let mut scripts = Vec::new();
    for folder in ["assets/page", "assets/phone"] {
        walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), "js", &mut scripts);
    }
    assert!(scripts.len() > 10);
    for path in scripts {
        let script = fs::read_to_string(&path).expect("is text");
        let wrong = script.lines().find(|line| is_sign(line));
        assert_eq!(wrong, None, "{}: which sign stands there is for locales/ to say", path.display());
    }
}

/// The room that has the streams, and whom it is no use to: a build script, a benchmark, a test that is killed.
const PRINTS: &[&str] = &["printed", "build", "bench", "record/kills", "voting/tests/hostile", "voting/tests/kills", "voting/tests/many"];

#[test]
fn nothing_is_printed_but_by_the_room_that_prints_characters() {
    for file in house().iter().filter(|file| !file.is_test && !PRINTS.contains(&file.name().as_str())) {
        let tokens: Vec<String> = words(file.tokens.clone());
        for (at, token) in tokens.iter().enumerate() {
            let is_macro = tokens.get(at + 1).is_some_and(|next| next == "!");
            // What another program prints is asked for with a dot: `child.stdout`.
            let is_ours = at.checked_sub(1).is_none_or(|before| tokens[before] != ".");
            let prints = is_ours && ["stdout", "stderr"].contains(&token.as_str())
                || is_macro && ["print", "println", "eprint", "eprintln", "dbg"].contains(&token.as_str());
            assert!(!prints, "{}: let `printed` print it, not `{token}`", file.path.display());
        }
    }
}

/// Every word and sign outside of tests, in order.
fn words(tokens: TokenStream) -> Vec<String> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if is_for_tests(&tokens, at) {
            at = end_of_item(&tokens, at);
            continue;
        }
        match &tokens[at] {
            TokenTree::Group(group) => found.extend(words(group.stream())),
            other => found.push(other.to_string()),
        }
        at += 1;
    }
    found
}

/// Who walks over the parts of a debrief: the room that tells it, and the window, which draws each part as a place to move about in.
const READS_DEBRIEFS: &[&str] = &["story", "telling", "app", "desktop"];

#[test]
fn a_debrief_is_told_in_one_place() {
    for file in house().iter().filter(|file| !READS_DEBRIEFS.contains(&file.module[0].as_str())) {
        let parts = file.imports.iter().filter(|import| import.ours && !import.in_test && is_in(&import.path, "story/debrief"));
        let parts: Vec<String> = parts.map(|import| import.path.join("::")).filter(|path| path != "story::debrief::Debrief").collect();
        assert!(parts.is_empty(), "{} tells a debrief itself: let `telling` do it ({})", file.path.display(), parts.join(", "));
    }
}

/// The faults of a file with this text in this room, and of its tests.
fn faults(modules: &BTreeSet<Vec<String>>, room: &str, text: &str) -> Vec<&'static str> {
    let module: Vec<String> = room.split('/').map(str::to_owned).collect();
    let mut reader = Reader { modules, crates: crates(), found: Vec::new() };
    let tokens: TokenStream = text.parse().expect("is Rust");
    reader.read(&tokens.into_iter().collect::<Vec<_>>(), &module, false);
    let row = row_of(TABLE, &module).expect("has a row");
    reader.found.iter().filter_map(|import| fault(import, row, row_of(TESTS, &module))).collect()
}

#[test]
fn imports_are_read_wherever_they_stand() {
    let modules = house().into_iter().map(|file| file.module).collect();
    let count = |room, text| faults(&modules, room, text).len();
    assert_eq!(count("story/state", "use crate::{diagnostic::Place, library::{Library, locate}}; use crate::graph as map;"), 3);
    assert_eq!(count("story/state", "#[cfg(test)] use tempfile::TempDir; fn late() { vec![crate::graph::explore(x)]; }"), 1);
    assert_eq!(count("story/state", "use super::super::graph::Graph; use super::tables::Locus;"), 1);
    assert_eq!(faults(&modules, "graph/map", "use super::super::story::Story;"), ["leaves its room by super: begin with crate"]);
    assert_eq!(count("story/state", "const A: &str = \"use crate::graph\n\"; // crate::graph::Graph"), 0);
    assert_eq!(count("story/state", "use std::{collections::BTreeMap, time::Duration, sync::Arc};"), 0);
    assert_eq!(count("story/state", "use std::{fs, time::{Duration, Instant}}; fn f() { std::env::var(x); std::process::exit(1) }"), 4);
    assert_eq!(count("story/state", "use std::time; use std::*; use bevy::prelude::*; fn f() { Zoned::now() }"), 4);
    assert_eq!(count("cli/open", "use std::net::TcpStream; use std::fs;"), 1);
    assert_eq!(count("library/pack", "#[cfg(test)] mod tests { use super::super::super::check::check_library; use crate::cli::run; }"), 2);
    assert_eq!(
        count("desktop/view/mount", "use crate::desktop::{screens::draw, look::theme::Size}; use super::super::input::keyboard::read;"),
        2
    );
}
