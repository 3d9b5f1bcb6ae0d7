//! The oldest browsers that play the page are Chrome 80, Firefox 78 and Safari 14: nothing newer stands in its script or its sheet, unless it is given to them
//! or they can do without it.
//!
//! The sheet is looked at as it stands in the file, rule by rule; what it says where a browser has said that it knows something newer is left out.

use super::{between, built_in, leading, plan};
use crate::page::own;
use std::collections::BTreeSet;

/// What stands in a script and is newer. What `assets/page/older.js` gives is not among it.
const NEWER_SCRIPT: &[&str] = &[
    // Syntax.
    "??=",
    "||=",
    "&&=",
    "static{",
    "static #",
    "this.#",
    "import(",
    "await ",
    "/v)",
    "/v.",
    "(?<=",
    "(?<!",
    "1_0",
    // Lists and texts.
    ".toReversed(",
    ".toSpliced(",
    ".with(",
    ".group(",
    "groupBy(",
    ".replaceAll(",
    ".isWellFormed(",
    "Array.fromAsync",
    ".findLastEntry(",
    // Objects.
    "structuredClone(",
    "Object.hasOwn",
    "Promise.any",
    "Promise.withResolvers",
    "WeakRef",
    "AggregateError",
    "crypto.randomUUID",
    // The document.
    ".checkVisibility(",
    ".showModal(",
    ".showPopover(",
    ".inert",
    "onscrollend",
    "\"scrollend\"",
    ".moveBefore(",
    ".computedStyleMap(",
    "adoptedStyleSheets",
    "new CSSStyleSheet",
    "AbortSignal.",
    "signal:",
    "startViewTransition",
    ".setHTML",
    ".ariaLabel",
    ".ariaPosInSet",
    "scheduler.",
    "Intl.Segmenter",
    "Intl.ListFormat",
    "Intl.DurationFormat",
    "EyeDropper",
    ".showPicker(",
    "reportError(",
    "navigation.",
];

/// What stands in a declaration or a selector and is newer, and has to have something older beside it.
const NEWER_SHEET: &[&str] = &[
    ":is(",
    ":where(",
    "::backdrop",
    ":modal",
    ":popover-open",
    "&",
    "color-mix(",
    "oklch(",
    "oklab(",
    "lab(",
    "light-dark(",
    "dvb",
    "svh",
    "lvh",
    "aspect-ratio:",
    "inset-block-start:",
    "inset-block-end:",
    "inset:",
    "inset-inline:",
    "inset-block:",
    "margin-inline:",
    "margin-block:",
    "padding-inline:",
    "padding-block:",
    "border-inline:",
    "border-block:",
    "subgrid",
    "translate:",
    "rotate:",
    "scale:",
];

/// What stands beside something older. The older comes first.
const WITH_AN_OLDER: &[(&str, &[&str])] = &[
    ("cqh", &["vh"]),
    ("cqw", &["vw"]),
    ("dvh", &["vh"]),
    ("overflow:clip", &["overflow:hidden"]),
    ("overflow-wrap:anywhere", &["overflow-wrap:break-word"]),
];

struct Rule<'s> {
    selector: &'s str,
    declarations: &'s str,
}

/// Every rule that an old browser reads: those within at-rules that it knows, and none where a sheet asks for something newer.
fn rules<'s>(sheet: &'s str, found: &mut Vec<Rule<'s>>) {
    let mut rest = sheet;
    while let Some(begin) = rest.find('{') {
        let (head, body) = (rest[..begin].trim(), &rest[begin + 1..]);
        let mut depth = 1;
        let end = body
            .find(|c| {
                depth += i32::from(c == '{') - i32::from(c == '}');
                depth == 0
            })
            .unwrap();
        let knows_it = head.starts_with("@media") || head.starts_with("@supports not");
        if knows_it {
            rules(&body[..end], found);
        } else if !head.starts_with('@') {
            found.push(Rule { selector: head, declarations: &body[..end] });
        }
        rest = &body[end + 1..];
    }
}

/// The sheet of a page that leads, in which that of every other page stands as well.
fn sheet() -> String {
    let library = built_in();
    let page = leading(&library, library.scenarios(), &library.languages(), &plan(&library, "lesson-50"));
    between(&page, "<style>", "</style>").to_owned()
}

#[test]
fn nothing_newer_stands_in_the_script() {
    let script = own::script(own::Has::ALL) + &own::head() + &own::standing();
    for newer in NEWER_SCRIPT {
        let at = script.find(newer);
        assert!(at.is_none(), "{newer} is newer than Chrome 80, Firefox 78 or Safari 14: {}", &script[at.unwrap_or_default()..][..40]);
    }
    // Fields of a class, which Safari has had since 14.1: a name and an end within the braces of a class, where only methods stand.
    for body in script.split("class ").skip(1).filter_map(|rest| rest.split_once('{')) {
        let first = body.1.trim_start().split(['(', '{', ';', '=']).next().unwrap();
        assert!(body.1.trim_start()[first.len()..].starts_with('('), "a class begins with a field: {first}");
    }
}

#[test]
fn the_part_that_runs_first_is_read_by_any_browser() {
    let head = own::head();
    for newer in ["=>", "let ", "const ", "`", "?.", "??", "...", "class "] {
        assert!(!head.contains(newer), "{newer}");
    }
}

#[test]
fn no_function_of_the_script_has_the_name_of_another() {
    let parts = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/page");
    let mut names = BTreeSet::new();
    for folder in [parts.to_owned(), format!("{parts}/lead")] {
        for file in std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|of| of == "js"))
        {
            let source = std::fs::read_to_string(&file).unwrap();
            for line in source.lines() {
                let Some(name) = line.strip_prefix("function ").and_then(|rest| rest.split('(').next()) else { continue };
                assert!(names.insert(name.to_owned()), "{name} is in {} and elsewhere", file.display());
            }
        }
    }
    assert!(names.len() > 100, "{}", names.len());
}

#[test]
fn nothing_newer_stands_in_the_sheet() {
    let sheet = sheet();
    let mut found = Vec::new();
    rules(&sheet, &mut found);
    assert!(found.len() > 300, "{}", found.len());
    for Rule { selector, declarations } in &found {
        for newer in NEWER_SHEET {
            let stands = selector.contains(newer)
                || declarations.split(';').any(|one| one.starts_with(newer) || (!newer.ends_with(':') && one.contains(newer)));
            assert!(!stands, "{newer} in {selector}{{{declarations}}}");
        }
        let is_list = |inside: &str| inside.split(')').next().unwrap().contains(',');
        assert!(!selector.split(":not(").skip(1).any(is_list), "a list in {selector}");
        for (newer, older) in WITH_AN_OLDER {
            let mut seen = false;
            for declaration in declarations.split(';').filter(|one| !one.starts_with("--")) {
                let name = declaration.split(':').next().unwrap();
                let is_older = older.iter().any(|older| declaration.contains(older)) && !declaration.contains(newer);
                assert!(!declaration.contains(newer) || seen, "{declaration} alone in {selector}");
                seen |= is_older && declarations.contains(&format!("{name}:"));
            }
        }
    }
}

#[test]
fn what_a_browser_may_not_know_takes_no_other_rule_with_it() {
    let sheet = sheet();
    let mut found = Vec::new();
    rules(&sheet, &mut found);
    let mut alone = 0;
    for Rule { selector, .. } in &found {
        for newer in [":has(", ":focus-visible"] {
            let with = selector.split(',').filter(|one| one.contains(newer)).count();
            // A comma within brackets only ever makes more of them.
            assert!(with == 0 || selector.split(',').all(|one| one.contains(newer) || one.contains('(')), "{selector}");
            alone += with;
        }
    }
    assert!(alone > 10, "{alone}");
}

#[test]
fn the_focus_is_seen_where_a_browser_cannot_tell_how_it_came() {
    let sheet = sheet();
    let mut found = Vec::new();
    rules(&sheet, &mut found);
    let rings = |selector: &str| found.iter().any(|rule| rule.selector == selector && rule.declarations.starts_with("outline:var("));
    assert!(rings(":focus") && rings(".radio input:focus + label"), "no ring for what has the focus");
    // Only what takes the focus by itself, to be read from there, goes without.
    for Rule { selector, declarations } in &found {
        let hides = declarations.split(';').any(|one| one == "outline:none" || one == "outline:0");
        for one in selector.split(',').filter(|one| hides && one.contains(":focus") && !one.contains(":focus-visible")) {
            assert!(
                [".screen:focus", "h1:focus", "h2:focus", ".answers:focus"].contains(&one),
                "{one} hides the focus from a browser that knows no :focus-visible"
            );
        }
    }
    assert!(sheet.contains("@supports selector(:focus-visible){:focus,"), "a ring is shown for a mouse, too");
}
