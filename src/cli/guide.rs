//! `second-look guide`: the pages for authors, translators, educators and whoever changes the program, printed from the program itself.
//!
//! Owns: printing them. Refuses to know: which pages there are (`site`), and what they say; they are in `assets/guide/`.

use super::Failure;
use crate::printed;
use crate::site::{GUIDE, page_of_guide, titles};
use clap::builder::PossibleValuesParser;
use std::fmt::Write as _;
use std::io::Write as _;

#[derive(clap::Args)]
pub(super) struct Guide {
    /// The page; without it the pages are listed
    #[arg(value_parser = PossibleValuesParser::new(GUIDE.map(|(name, _)| name)))]
    page: Option<String>,
}

pub(super) fn run(guide: &Guide) -> Result<(), Failure> {
    let chosen = GUIDE.iter().find(|(name, _)| guide.page.as_deref() == Some(*name));
    let written = chosen.map_or_else(contents, |(name, text)| page_of_guide(name, text));
    Ok(printed::out().write_all(written.as_bytes())?)
}

/// The pages with their titles.
fn contents() -> String {
    let widest = titles().map(|(name, _)| name.len()).max().unwrap_or_default();
    let mut written = String::new();
    for (name, title) in titles() {
        writeln!(written, "{name:widest$}  {title}").expect("writing to a string does not fail");
    }
    written.push_str("\nRead one:  second-look guide first-scenario\n");
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::check_library;
    use crate::cli::Arguments;
    use crate::graph::DEFAULT_LIMIT;
    use crate::language::{Manifest, Messages};
    use crate::library::{Library, read_scenario, read_support, read_tactics};
    use crate::rules::tests::{check_pack, starter};
    use crate::story::script::{Beat, Choose, Entries, GoldenRoute, Next, Scene};
    use clap::{CommandFactory, Parser};
    use serde::de::DeserializeOwned;
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::{Path, PathBuf};

    /// What stands between fences: the words after the opening one, and the text.
    fn blocks(page: &str) -> Vec<(&str, &str)> {
        page.split("```").skip(1).step_by(2).map(|block| block.split_once('\n').expect("a fence has a line of its own")).collect()
    }

    fn text(name: &str) -> &'static str {
        GUIDE.iter().find(|(page, _)| *page == name).expect("there is such a page").1
    }

    fn parse<T: DeserializeOwned>(name: &str, text: &str) -> T {
        use ron::extensions::Extensions;
        let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME | Extensions::UNWRAP_VARIANT_NEWTYPES);
        options.from_str(text).unwrap_or_else(|error| panic!("{name}: {error}\n{text}"))
    }

    /// Fragments say by a second word what they are a part of: entries of scenes, steps of routes, beats of a list, the `next` of a scene.
    #[test]
    fn every_example_is_what_it_says() {
        let tactics = read_tactics("tactics.ron", include_str!("../../assets/tactics.ron")).expect("is fine");
        for (name, page) in GUIDE {
            for (kind, example) in blocks(page) {
                match kind {
                    "ron" => drop(read_scenario(name, example, &tactics).unwrap_or_else(|found| panic!("{found:?}"))),
                    "ron plan" => assert_eq!(parse::<crate::workshop::Plan>(name, example).faults(), []),
                    "ron scene" => drop(parse::<Entries<Scene>>(name, &format!("{{{example}}}"))),
                    "ron steps" => {
                        let example = example.trim().trim_start_matches(", ");
                        drop(parse::<Entries<GoldenRoute>>(name, &format!("{{\"a-way\": (route: [{example}], ends: \"an-end\")}}")));
                    }
                    "ron beats" => drop(parse::<Vec<Beat>>(name, &format!("[{example}]"))),
                    "ron next" => {
                        let scene: Scene = parse(name, &format!("(on: \"x\", beats: [], {example})"));
                        assert!(matches!(scene.next, Next::Choose(Choose { .. })), "{name}");
                    }
                    "ron locale" => drop(parse::<Manifest>(name, example)),
                    "ron support" => drop(read_support(name, example).unwrap_or_else(|found| panic!("{found:?}"))),
                    "ftl" => drop(Messages::read(name, example.to_owned()).unwrap_or_else(|found| panic!("{found:?}"))),
                    other => panic!("{name}: nobody checks examples of the kind “{other}”"),
                }
            }
        }
    }

    fn write(pack: &Path, path: &str, text: &str) {
        let path = pack.join(path);
        fs::create_dir_all(path.parent().expect("is in the pack")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    #[test]
    fn the_whole_example_checks_clean() {
        let folder = tempfile::tempdir().expect("a folder");
        let example = |kind: &str| blocks(text("format")).into_iter().find(|block| block.0 == kind).expect("there is one").1;
        write(folder.path(), "assets/scenarios/the-scarf/scenario.ron", example("ron"));
        write(folder.path(), "locales/en/the-scarf.ftl", example("ftl"));
        let found = check_pack(folder.path());
        assert!(found.is_empty(), "{found:#?}");
    }

    /// Does what `first-scenario` tells its reader to do, and looks at each resting place.
    #[test]
    fn the_first_hour_ends_without_findings() {
        let page = blocks(text("first-scenario"));
        let [(_, line), (_, scene), (_, words), (_, next), (_, answers), (_, asking), (_, away)] = page[..] else { panic!("{page:?}") };
        let folder = tempfile::tempdir().expect("a folder");
        let starter: Vec<_> = starter().into_iter().filter(|(path, _)| !path.contains("/ar/")).collect();
        let of = |ending: &str| starter.iter().find(|(path, _)| path.ends_with(ending)).expect("the starter has it").clone();
        let ((ron_path, ron), (ftl_path, ftl)) = (of("scenario.ron"), of(".ftl"));
        let (ron_path, ftl_path): (&str, &str) = (ron_path.as_ref(), ftl_path.as_ref());
        assert!(ftl.contains(line));
        assert_eq!(ron.matches("to: \"saturday\"").count(), 5);
        let ron = ron.replace("to: \"saturday\"", "to: \"on-the-bus\"").replace("\"saturday\": (", &format!("{scene}\"saturday\": ("));
        let ftl = ftl.replace("saturday_title", &format!("{words}saturday_title"));
        let check = |ron: &str, ftl: &str| {
            write(folder.path(), ron_path, ron);
            write(folder.path(), ftl_path, ftl);
            let library = Library::with_pack(folder.path()).unwrap_or_else(|found| panic!("{found:?}"));
            check_library(&library, &[], DEFAULT_LIMIT, |_| ())
        };
        let found = check(&ron, &ftl);
        assert!(found.is_empty(), "{found:#?}");
        let ron = ron.replace("next: Go(\"saturday\"),\n", next);
        let ftl = ftl.replace("saturday_title", &format!("{answers}saturday_title"));
        let says = |ron: &str| check(ron, &ftl).iter().map(|found| found.code.0).collect::<Vec<_>>();
        assert_eq!(says(&ron), [82, 9, 9]);
        // Writes the step where the route of that name stands.
        let step = |ron: &str, route: &str, after: &str, step: &str| {
            let (before, rest) = ron.split_once(route).expect("has this route");
            let after = format!("(\"friday\", \"{after}\")");
            assert!(rest.contains(&after));
            format!("{before}{route}{}", rest.replacen(&after, &format!("{after}{}", step.trim_end()), 1))
        };
        let ron = step(&step(&ron, "by-asking", "mina-too", asking), "by-stepping-away", "silence", away);
        assert_eq!(says(&ron), [82]);
        let found = check(&step(&ron, "class_track", "mina-too", asking), &ftl);
        assert!(found.is_empty(), "{found:#?}");
    }

    /// Fields and variants as they stand in the source of the format.
    fn words_of_the_format(source: &str) -> BTreeSet<&str> {
        let source = source.split("#[cfg(test)]").next().unwrap_or_default();
        let mut in_enum = false;
        let mut found = BTreeSet::new();
        for line in source.lines() {
            let word = |text: &'static str| -> Option<&str> {
                let rest = line.strip_prefix(text)?;
                rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().filter(|word| !word.is_empty())
            };
            if line.starts_with("pub ") || line.starts_with('}') {
                in_enum = line.starts_with("pub enum ");
            } else if let Some(field) = word("    pub ").filter(|field| *field != "fn" && *field != "const") {
                found.insert(field);
            } else if in_enum {
                found.extend(word("    ").filter(|variant| variant.starts_with(|c: char| c.is_ascii_uppercase())));
            }
        }
        found
    }

    #[test]
    fn the_page_on_the_format_names_every_word_of_it() {
        // What a value is follows from how it is written: true, 2 or "word".
        const NEVER_WRITTEN: [&str; 3] = ["Flag", "Level", "Word"];
        let page = text("format");
        let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        // Between single backticks, and between fences.
        let prose: String = page.split("```").step_by(2).collect();
        let spans =
            prose.split('`').skip(1).step_by(2).chain(blocks(page).into_iter().filter(|block| block.0 == "ron").map(|block| block.1));
        let named: BTreeSet<&str> = spans.flat_map(|span| span.split(|c| !is_word(c))).collect();
        let words = words_of_the_format(include_str!("../story/script.rs"));
        assert!(words.len() > 100 && words.contains("talk_to") && words.contains("AHardTalk"), "{words:?}");
        let missing: Vec<_> = words.iter().filter(|word| !named.contains(**word) && !NEVER_WRITTEN.contains(word)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn the_page_on_labels_names_every_tactic() {
        let tactics = read_tactics("tactics.ron", include_str!("../../assets/tactics.ron")).expect("is fine");
        let rows: Vec<_> = text("labels").lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next()).collect();
        assert_eq!(rows, tactics.tactics.iter().map(crate::story::Id::as_str).collect::<Vec<_>>());
    }

    /// The text of every file in a folder, and in the folders in it.
    fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
        let entries = fs::read_dir(folder).expect("is there").map(|entry| entry.expect("can be read").path());
        entries
            .flat_map(|path| match fs::read_to_string(&path) {
                _ if path.is_dir() => sources(&path),
                Ok(text) => vec![(path, text)],
                Err(_) => Vec::new(),
            })
            .collect()
    }

    /// The numbers that stand after a word: “safeguard 16”, “safeguards 5 and 6”, “evidence 2.3”; in comments and texts that go over several lines, too.
    fn cited(source: &str, word: &str) -> Vec<String> {
        let lines = source.lines().map(|line| line.trim().trim_start_matches(['/', '!']).trim_end_matches('\\').trim());
        let text = lines.collect::<Vec<_>>().join(" ");
        let is_number = |token: &str| token.starts_with(|first: char| first.is_ascii_digit());
        let after = text.match_indices(word).filter_map(|(at, _)| text[at + word.len()..].trim_start_matches('s').strip_prefix(' '));
        let tokens = after.flat_map(|rest| rest.split(' ').take_while(|token| *token == "and" || is_number(token)));
        tokens.filter(|token| is_number(token)).map(|token| token.trim_end_matches(|c: char| !c.is_ascii_digit()).to_owned()).collect()
    }

    #[test]
    fn every_safeguard_and_point_of_evidence_that_a_source_cites_has_its_row() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let files: Vec<_> = ["src", "assets/page", "assets/guide"].iter().flat_map(|folder| sources(&root.join(folder))).collect();
        for (word, page) in [("safeguard", "safeguards"), ("evidence", "evidence")] {
            let rows: BTreeSet<&str> = text(page).lines().filter_map(|line| line.strip_prefix("| ")?.split(' ').next()).collect();
            let cited: Vec<_> =
                files.iter().flat_map(|(path, text)| cited(text, word).into_iter().map(move |number| (path, number))).collect();
            assert!(cited.len() > 1, "nothing cites {page}");
            let missing: Vec<_> = cited.iter().filter(|(_, number)| !rows.contains(number.as_str())).collect();
            assert!(missing.is_empty(), "not in assets/guide/{page}.md: {missing:?}");
        }
        assert_eq!(cited("/// (safeguards 5\n/// and 6). It has 7", "safeguard"), ["5", "6"]);
    }

    #[test]
    fn every_command_that_a_page_names_exists() {
        let known = Arguments::command();
        let readme = ("README", include_str!("../../README.md"));
        for (name, page) in GUIDE.into_iter().chain([readme]) {
            for (at, before) in page.match_indices("second-look ") {
                let rest = &page[at + before.len()..];
                let word = rest.split(|c: char| !c.is_ascii_lowercase()).next().unwrap_or_default();
                let named = known.find_subcommand(word).is_some();
                assert!(named, "{name}: second-look {}", rest.lines().next().unwrap_or_default());
                let page = rest.strip_prefix("guide ").and_then(|rest| rest.split(|c: char| !c.is_ascii_lowercase() && c != '-').next());
                assert!(page.is_none_or(|page| page.is_empty() || GUIDE.iter().any(|(name, _)| *name == page)), "{name}: {page:?}");
            }
        }
    }

    #[test]
    fn pages_are_listed_and_slips_get_a_hint() {
        assert!(contents().contains("format          The format on one page\n"), "{}", contents());
        assert!(page_of_guide("checking", text("checking")).contains("SL020  "));
        let Err(error) = Arguments::try_parse_from(["second-look", "guide", "formt"]) else { panic!("there is no such page") };
        assert!(error.to_string().contains("'format'"), "{error}");
        assert!(GUIDE.iter().all(|(_, text)| text.starts_with("# ") && text.ends_with('\n')));
    }
}
