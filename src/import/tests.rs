//! What holds for every import: what is kept, what is named, and that our own check finds in the result what was wrong in the source, and no more.

use super::{Imported, Refusal, Source, import};
use crate::check::check_library;
use crate::diagnostic::{Code, Diagnostic};
use crate::library::{Library, read_scenario, read_tactics};
use crate::stopwatch::Stopwatch;
use crate::story::Id;
use crate::story::script::{Answer, Beat, Next, Scene, Script};
use std::fmt::Write as _;
use std::fs;
use std::time::Duration;

const SUGAR: &str = include_str!("../../.ci/fuzz/corpus/import_twee/sugar.twee");
const DIALECTS: &str = include_str!("../../.ci/fuzz/corpus/import_twee/dialects.twee");
const INK: &str = include_str!("../../.ci/fuzz/corpus/import_ink/walk.json");

fn id() -> Id {
    Id::new("ferry").expect("is a name")
}

fn twee(text: &str) -> Imported {
    import(Source::Twee, text, &id()).unwrap_or_else(|refusal| panic!("{refusal}"))
}

fn ink(text: &str) -> Imported {
    import(Source::Ink, text, &id()).unwrap_or_else(|refusal| panic!("{refusal}"))
}

/// What was found of a kind.
fn count(imported: &Imported, what: &str) -> usize {
    imported.summary.iter().find(|(called, _)| *called == what).map_or(0, |(_, count)| *count)
}

const UNDEFINED: &str = "names that nothing has";
const UNREACHABLE: &str = "passages that nothing leads to";
const NOT_UNDERSTOOD: &str = "things that were not understood";

/// The findings of `check` in a pack that has the import and nothing else.
fn checked(imported: &Imported) -> Vec<Diagnostic> {
    let pack = tempfile::tempdir().expect("a folder");
    for (path, text) in [("assets/scenarios/ferry/scenario.ron", &imported.scenario), ("locales/en/ferry.ftl", &imported.texts)] {
        let path = pack.path().join(path);
        fs::create_dir_all(path.parent().expect("is in a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    let library = Library::with_pack(pack.path()).unwrap_or_else(|wrong| panic!("{wrong:?}"));
    check_library(&library, &[], 20_000, |_| ())
}

fn found(findings: &[Diagnostic], code: u16) -> Vec<&str> {
    findings.iter().filter(|finding| finding.code == Code(code)).map(|finding| finding.message.as_str()).collect()
}

/// Findings about structure, without the texts that only a person can write.
fn structural(findings: &[Diagnostic]) -> Vec<&Diagnostic> {
    let is_for_a_person = |finding: &&Diagnostic| {
        finding.code == Code::MISSING_TEXT
            && ["facilitator-", "question-", ".feedback", ".opening"].iter().any(|text| finding.message.contains(text))
    };
    findings.iter().filter(|finding| finding.code.0 <= 12 && !is_for_a_person(finding)).collect()
}

fn script(imported: &Imported) -> Script {
    let tactics = read_tactics("tactics.ron", include_str!("../../assets/tactics.ron")).expect("is sound");
    read_scenario("scenario.ron", &imported.scenario, &tactics).unwrap_or_else(|found| panic!("{found:?}\n{}", imported.scenario)).0
}

fn scene<'s>(script: &'s Script, name: &str) -> &'s Scene {
    let names = || script.scenes.0.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>().join(", ");
    &script.scenes.0.iter().find(|(id, _)| id.as_str() == name).unwrap_or_else(|| panic!("{name} is none of {}", names())).1
}

fn answers(scene: &Scene) -> &[Answer] {
    if let Next::Choose(choose) = &scene.next { &choose.options } else { panic!("{:?}", scene.next) }
}

#[test]
fn a_story_of_twee_keeps_its_words_and_people() {
    let imported = twee(":: Start\nPia: Are you coming?\nThe quay is wet.\n[[Yes->Boat]]\n:: Boat\nIt leaves.\n");
    for line in [
        "_are-you-coming = Are you coming?",
        "start_the-quay-is-wet = The quay is wet.",
        "start_yes = Yes",
        "cast-pia = Pia",
        "boat_title = Boat",
    ] {
        assert!(imported.texts.contains(line), "{line}\n{}", imported.texts);
    }
    let script = script(&imported);
    assert!(matches!(&scene(&script, "start").beats[..], [Beat::Message(_), Beat::Narration(_)]));
    assert_eq!(answers(scene(&script, "start")).len(), 1);
    assert!(matches!(scene(&script, "boat").next, Next::End(_)));
}

#[test]
fn every_spelling_of_a_link_leads_there() {
    let spellings = [
        "[[Boat]]",
        "[[Go->Boat]]",
        "[[Boat<-Go]]",
        "[[Go|Boat]]",
        "[[>Go->Boat]]",
        "[[Go|Boat][$tea to true]]",
        "<<link \"Go\" \"Boat\">><</link>>",
        "(link-goto: \"Go\", \"Boat\")",
    ];
    for spelling in spellings {
        let imported = twee(&format!(":: Start\n{spelling}\n:: Boat\nIt leaves.\n"));
        let script = script(&imported);
        let all = answers(scene(&script, "start"));
        assert_eq!(all[0].to.as_ref().map(Id::as_str), Some("boat"), "{spelling}");
        assert_eq!(count(&imported, UNREACHABLE) + count(&imported, NOT_UNDERSTOOD), 0, "{spelling}");
    }
}

#[test]
fn a_passage_leads_on_by_itself_in_every_dialect() {
    for spelling in [
        "<% story.showDelayed(\"Boat\"); %>",
        "<% story.show('Boat') %>",
        "<<goto \"Boat\">>",
        "(go-to: \"Boat\")",
        "<%\nstory.showDelayed(\"Boat\");\n",
    ] {
        let imported = twee(&format!(":: Start\nHello.\n{spelling}\n:: Boat\nIt leaves.\n"));
        assert!(matches!(&scene(&script(&imported), "start").next, Next::Go(to) if to.as_str() == "boat"), "{spelling}");
    }
}

#[test]
fn simple_conditions_become_ours_in_every_dialect() {
    let spellings = [
        "<<set $open to true>>\n<<if $open>>Yes.<<else>>No.<</if>>",
        "(set: $open to true)\n(if: $open)[Yes.](else:)[No.]",
        "<% s.open = true %>\n<% if (s.open) { %>Yes.<% } else { %>No.<% } %>",
        "open: true\n--\n[if open]\nYes.\n\n[else]\nNo.\n\n[continued]\n",
    ];
    for spelling in spellings {
        let imported = twee(&format!(":: Start\n{spelling}\n"));
        let script = script(&imported);
        assert_eq!(script.flags.iter().map(Id::as_str).collect::<Vec<_>>(), ["open"], "{spelling}");
        let beats = &scene(&script, "start").beats;
        assert!(
            matches!(&beats[..], [Beat::Do(_), Beat::If(branch)] if branch.then.len() == 1 && branch.otherwise.len() == 1),
            "{spelling}: {beats:?}"
        );
        assert_eq!(count(&imported, NOT_UNDERSTOOD), 0, "{spelling}");
    }
}

#[test]
fn what_is_not_understood_is_a_comment_and_in_the_list_and_no_text() {
    let imported = twee(
        ":: Start\nHello.\n<<timed 2s>>\n$name waves. <% Math.random() %> (either: \"a\", \"b\")\n<a href=\"https://example.com\">More</a>\n",
    );
    for (line, code) in [(3, "<<timed 2s>>"), (4, "$name"), (4, "Math.random()"), (4, "(either: \"a\", \"b\")"), (5, "<a href")] {
        assert!(imported.scenario.contains(&format!("// NOT IMPORTED: line {line}: {code}")), "{code}\n{}", imported.scenario);
        assert!(imported.todo.contains(&format!("- [ ] line {line}: ")), "{code}");
        assert!(!imported.texts.contains(code), "{code}\n{}", imported.texts);
    }
    assert!(imported.texts.contains(" = … waves."), "{}", imported.texts);
}

#[test]
fn an_else_without_a_known_if_shows_the_first_words_only() {
    let imported = twee(":: Start\n<<if random(1, 6) gt 3>>Sun.<<set $sun to true>><<else>>Rain.<</if>>\n");
    assert!(imported.texts.contains("= Sun.") && !imported.texts.contains("= Rain."), "{}", imported.texts);
    assert!(imported.scenario.contains("otherwise: Rain.") && !imported.scenario.contains("Set("), "{}", imported.scenario);
}

#[test]
fn defects_of_a_story_are_named_and_check_finds_the_same() {
    let story = ":: Start\n[[On->Second]] [[Lost->Nowhere]]\n:: Second\nEnd.\n:: Second\nAgain.\n:: Attic\n[[Cellar]]\n:: Cellar\nDark.\n";
    let imported = twee(story);
    assert_eq!((count(&imported, UNDEFINED), count(&imported, UNREACHABLE), count(&imported, "names that are there twice")), (1, 3, 1));
    assert!(imported.todo.contains("- [ ] line 2: nothing is called “Nowhere”"), "{}", imported.todo);
    let findings = checked(&imported);
    assert_eq!(found(&findings, 4), ["no scene is named “nowhere”"]);
    assert_eq!(structural(&findings).len(), 1, "{findings:#?}");
    // Once it is mended, the rest is found.
    let findings = checked(&twee(&format!("{story}:: Nowhere\nHere.\n")));
    assert_eq!(found(&findings, 20).len(), 3, "{findings:#?}");
    assert!(structural(&findings).is_empty(), "{findings:#?}");
}

#[test]
fn a_ring_without_a_choice_and_one_without_an_end_are_named() {
    let ring = twee(":: Start\n<<goto \"Second\">>\n:: Second\n<<goto \"Start\">>\n");
    assert_eq!(count(&ring, "circles without a choice"), 1);
    assert_eq!(found(&checked(&ring), 8).len(), 1);
    let hub = twee(":: Start\n[[Second]]\n:: Second\n[[Start]]\n");
    assert_eq!(count(&hub, "passages from where no end can be reached"), 2);
    assert!(structural(&checked(&hub)).is_empty());
}

#[test]
fn more_links_than_a_choice_holds_go_into_a_second_choice() {
    let links: String = (0..15).map(|n| format!("[[Way {n}->Boat]]\n")).collect();
    let imported = twee(&format!(":: Start\n{links}:: Boat\nIt leaves.\n"));
    let script = script(&imported);
    let sizes: Vec<usize> = ["start", "start-more", "start-more-more"].iter().map(|name| answers(scene(&script, name)).len()).collect();
    assert_eq!(sizes, [6, 6, 5]);
    assert!(structural(&checked(&imported)).is_empty());
}

#[test]
fn an_included_passage_is_a_detour_and_a_copy_where_something_also_leads_to_it() {
    let imported = twee(":: Start\n<<include \"Rope\">>\n[[Boat]]\n:: Rope\nA rope.\n:: Boat\n<<include \"Rope\">>\n[[Rope]]\n");
    let script = script(&imported);
    assert!(matches!(scene(&script, "rope").next, Next::End(_)) && matches!(scene(&script, "rope-2").next, Next::Return));
    assert!(matches!(&scene(&script, "start").beats[..], [Beat::Visit(to)] if to.as_str() == "rope-2"));
    assert!(structural(&checked(&imported)).is_empty());
}

#[test]
fn names_become_ours_and_no_two_are_the_same() {
    let long = "a very long name ".repeat(20);
    let imported = twee(&format!(
        ":: Start\n[[1. Čaj?]] [[šalát]] [[SALAT]] [[{long}]] [[نهر]]\n:: 1. Čaj?\nx\n:: šalát\nx\n:: SALAT\nx\n:: {long}\nx\n:: نهر\nx\n"
    ));
    let script = script(&imported);
    let names: Vec<&str> = script.scenes.0.iter().map(|(id, _)| id.as_str()).take(6).collect();
    assert_eq!(names[..4], ["start", "p-1-caj", "salat", "salat-2"]);
    assert_eq!(names[5], "passage");
    assert!(names[4].starts_with("a-very-long-name") && names[4].len() <= Id::MAX, "{}", names[4]);
    assert!(structural(&checked(&imported)).is_empty());
}

#[test]
fn lines_and_answers_of_one_passage_never_share_a_name() {
    let imported = twee(":: Start\nTitle\nSilence\nGo\nGo\n[[Go->Boat]] [[More->Boat]]\n:: Boat\nIt leaves.\n");
    assert!(structural(&checked(&imported)).is_empty(), "{}", imported.scenario);
}

#[test]
fn nothing_but_characters_gets_through() {
    let hostile = ":: Start\u{202E}\u{1b}[31m [speaker-\u{7}x]\nHello\u{9b}\u{200b}\u{85} {\"} \u{2066}there\u{0}\n<<x \u{1b}]52;c;YQ==\u{7}>>\n[[\u{1b}c->\u{feff}Boat\u{2028}]]\n";
    let imported = twee(hostile);
    for text in [&imported.scenario, &imported.texts, &imported.todo] {
        assert!(text.chars().all(|c| c == '\n' || !super::words::is_refused(c)), "{text:?}");
    }
    assert!(imported.texts.contains("= Hello { \"{\" }\"{ \"}\" } there\n"), "{}", imported.texts);
}

#[test]
fn a_long_text_is_written_as_several() {
    let imported = twee(&format!(":: Start\n{}\n{}\n", "word ".repeat(900), "x".repeat(2_500)));
    let longest = imported.texts.lines().map(|line| line.chars().count()).max();
    assert!(longest.is_some_and(|longest| longest < 1_100), "{longest:?}");
    assert_eq!(imported.texts.matches("word").count(), 900 + 5 * 5, "each of five pieces is called by its first words");
}

#[test]
fn only_the_made_up_words_that_are_used_are_written() {
    let findings = checked(&twee(":: Start\nPia: Hello.\n[[On->End]]\n:: End\nGoodbye.\n"));
    assert!(found(&findings, 63).is_empty(), "{findings:#?}");
}

#[test]
fn both_samples_become_stories_without_faults_of_structure_of_our_own() {
    for sample in [SUGAR, DIALECTS] {
        let findings = checked(&twee(sample));
        assert!(structural(&findings).iter().all(|finding| finding.code == Code::UNDEFINED), "{findings:#?}");
    }
    assert!(structural(&checked(&ink(INK))).is_empty());
}

#[test]
fn ink_keeps_choices_conditions_variables_and_tunnels() {
    let imported = ink(INK);
    let script = script(&imported);
    let bridge = answers(scene(&script, "bridge"));
    assert_eq!(
        bridge.iter().map(|answer| (answer.id.as_str(), answer.once, answer.when.is_some())).collect::<Vec<_>>(),
        [("walk", true, false), ("sing-a-song", true, true), ("hide", true, false), ("wait", false, true)]
    );
    assert_eq!(script.flags.iter().map(Id::as_str).collect::<Vec<_>>(), ["brave"]);
    assert_eq!(script.levels.0.iter().map(|(id, level)| (id.as_str(), level.max)).collect::<Vec<_>>(), [("steps", 3)]);
    let gather = &scene(&script, "bridge-g-0").beats;
    assert!(gather.iter().any(|beat| matches!(beat, Beat::Visit(to) if to.as_str() == "rest")), "{gather:?}");
    assert!(matches!(scene(&script, "rest-g-0").next, Next::Return));
    assert!(matches!(scene(&script, "walk-one").next, Next::Switch(_)));
    assert!(matches!(&scene(&script, "bridge").next, Next::Choose(choose) if choose.fallback.as_ref().map(Id::as_str) == Some("quiet")));
    // What a function does stands where it was called: `raise(steps)`.
    assert!(matches!(scene(&script, "walk-one").beats[0], Beat::Do(_)));
    for what in ["the game’s own function beep", "the tag calm", "words that change each time", "a change of the variable name"] {
        assert!(imported.todo.contains(what), "{what}\n{}", imported.todo);
    }
}

/// A label in a weave stands in a container that has nothing else to say about itself.
#[test]
fn a_label_deep_in_a_weave_is_found() {
    let story = r##"{"inkVersion":21,"root":[["ev","str","^Wave","/str","/ev",{"*":".^.c-0","flg":20},"ev","str","^Wait","/str","/ev",{"*":".^.c-1","flg":20},{"c-0":["\n",{"->":".^.^.c-1.1.later"},{"#f":5}],"c-1":["\n",[["^Later.","\n","end",{"#f":5,"#n":"later"}],null],{"#f":5}]}],"done",{"#f":1}],"listDefs":{}}"##;
    let imported = ink(story);
    assert_eq!(count(&imported, UNDEFINED), 0, "{}", imported.todo);
    assert!(
        answers(scene(&script(&imported), "the-beginning")).iter().all(|answer| answer.to.as_ref().map(Id::as_str) == Some("later")),
        "{}",
        imported.scenario
    );
}

#[test]
fn a_tunnel_that_does_not_come_back_is_named_and_makes_no_fault() {
    let story = r##"{"inkVersion":20,"root":[[{"->t->":"far"},{"->":"far"},["done",{"#n":"g-0"}],null],"done",{"far":["^Far.","\n","ev","void","/ev","->->",{"#f":1}],"#f":1}],"listDefs":{}}"##;
    let imported = ink(story);
    assert!(structural(&checked(&imported)).is_empty());
    assert_eq!(count(&imported, "things that were changed"), 1, "{}", imported.todo);
}

#[test]
fn what_is_no_story_is_refused_with_a_remedy() {
    let refused = |source, text: &str| import(source, text, &id()).expect_err("is refused");
    assert_eq!(refused(Source::Twee, "Hello"), Refusal::NoPassage);
    assert_eq!(refused(Source::Twee, ":: StoryTitle\nHello"), Refusal::NoPassage);
    assert!(matches!(refused(Source::Ink, "=== knot"), Refusal::NoJson(_)));
    assert_eq!(refused(Source::Ink, "{}"), Refusal::NoInk);
    assert_eq!(refused(Source::Ink, r#"{"inkVersion":22,"root":[]}"#), Refusal::InkVersion(22));
    assert!(matches!(refused(Source::Ink, &format!("{{\"inkVersion\":21,\"root\":{}", "[".repeat(100_000))), Refusal::NoJson(_)));
    assert!(matches!(refused(Source::Twee, &":: a\n".repeat(20_001)), Refusal::TooMany { what: "passages", .. }));
    assert!(matches!(refused(Source::Twee, &format!(":: Start\n{}", "[[a]]".repeat(501))), Refusal::TooMany { .. }));
    assert!(matches!(refused(Source::Twee, &format!(":: Start\n{}", "x\n".repeat(400_001))), Refusal::TooMany { .. }));
}

/// Nothing is looked through again and again: each of these would take hours if it were.
#[test]
fn hostile_sources_are_answered_soon() {
    const SIZE: usize = 400_000;
    let openings = [
        "[[",
        "<<",
        "<%",
        "<!--",
        "/*",
        "<a",
        "<script>",
        "(if: $a)[",
        "(a:",
        "(",
        "]",
        "<<if $a>>",
        "<<else>>",
        "$a ",
        "{",
        "[if a]",
        "   [",
        "''",
        "<<set $a to 1>>",
        "a: ",
        "\\",
        "[[a]][",
    ];
    for opening in openings {
        let began = Stopwatch::start();
        let text = format!(":: Start\n{}", opening.repeat(SIZE / opening.len()));
        let _ = import(Source::Twee, &text, &id());
        let took = began.read();
        assert!(took < Duration::from_secs(10), "{opening}: {took:?}");
    }
}

#[test]
fn hostile_stories_of_ink_are_answered_soon() {
    let in_root = |content: &str, named: &str| format!("{{\"inkVersion\":21,\"root\":[{content},{{{named}\"#f\":1}}],\"listDefs\":{{}}}}");
    // Words of a choice that borrow themselves, a function that calls itself, a tunnel into itself, values that nobody takes.
    let borrows = r#"["ev",{"^->":"0.$r1"},{"temp=":"$r"},{"->":"s"},{"temp=":"$r"},{"->":"s"},null]"#;
    let branch = r#"[{"->":".^.b","c":true},{"b":["^x",{"->":".^.^.^.9"},null]}],"nop""#;
    let stories = [
        in_root(r#"{"temp=":"$r"},{"->":"s"}"#, &format!("\"s\":{borrows},")),
        in_root(r#""ev",{"f()":"f"},"pop","/ev""#, r#""f":[{"f()":"f"},{"f()":"f"},{"f()":"g"},null],"g":[{"f()":"f"},{"f()":"g"},null],"#),
        in_root(r#"{"->t->":"a"}"#, r#""a":["^x",{"->t->":"a"},"->->",null],"#),
        in_root(&format!("{}{}", "1,".repeat(100_000), vec![branch; 10_000].join(",")), ""),
        in_root(&vec![r#""str""#; 200_000].join(","), ""),
        in_root(&vec![r#"["ev","visit","/ev",{"s0":["^x",null],"s1":["^y",{"->":"a"},null]}]"#; 20_000].join(","), r#""a":["^x",null],"#),
        in_root(&vec![r#"{"->":"a","c":true}"#; 15_000].join(","), r#""a":["^x",null],"#),
    ];
    for story in stories {
        let began = Stopwatch::start();
        if let Ok(imported) = import(Source::Ink, &story, &id()) {
            assert!(!imported.todo.is_empty());
        }
        let took = began.read();
        assert!(took < Duration::from_secs(10), "{took:?}: {}", &story[..200]);
    }
}

/// A chat as somebody's was, by counts and kinds of defects only: chains of messages, two answers now and then, names that nothing has, and stretches that
/// nothing leads to.
fn chat(nodes: usize, undefined: usize, unreachable: usize) -> String {
    let mut story = String::from(":: StoryTitle\nA chat\n\n:: StorySettings\nzoom:1\n");
    let reached = nodes - unreachable;
    let next = |n: usize| if n + 1 < reached { format!("Node {}", n + 1) } else { "Node 1".to_owned() };
    for n in 0..nodes {
        let name = if n == 0 { "Start".to_owned() } else { format!("Node {n}") };
        let speaker = if n % 3 == 0 { "lin" } else { "oz" };
        write!(story, "\n:: {name} [speaker-{speaker}]\nLine number {n}, about kites.\n\n").expect("is written");
        let is_last = n + 1 == reached;
        if n >= reached {
            // The first of them leads to the rest.
            let to = if n + 1 < nodes { format!("Node {}", n + 1) } else { "Node 2".to_owned() };
            if n == reached {
                writeln!(story, "[[On->{to}]]\n[[Back->Node 1]]")
            } else {
                writeln!(story, "<%\nstory.showDelayed(\"Node 2\");\n%>")
            }
            .expect("is written");
        } else if n > 0 && n <= undefined {
            writeln!(story, "[[A kite?->Lost {n}]]\n[[And then?->{}]]", next(n)).expect("is written");
        } else if is_last {
            story.push_str("That is all.\n");
        } else if n % 4 == 3 {
            writeln!(story, "[[Why?->{}]]\n[[What now?->{}]]", next(n), next((n + 1).min(reached - 1))).expect("is written");
        } else {
            writeln!(story, "<%\nstory.showDelayed(\"{}\");\n%>", next(n)).expect("is written");
        }
    }
    story
}

#[test]
fn a_real_chat_has_as_many_defects_as_were_counted_in_it() {
    for (undefined, unreachable) in [(1, 6), (4, 5)] {
        // Of a stretch that nothing leads to, the second is reached from the first: unreached all the same.
        let source = chat(298, undefined, unreachable);
        let began = Stopwatch::start();
        let imported = twee(&source);
        assert!(began.read() < Duration::from_secs(2));
        assert!(imported.todo.contains("- 298 passages"), "{}", imported.todo);
        assert_eq!(
            (count(&imported, UNDEFINED), count(&imported, UNREACHABLE), count(&imported, NOT_UNDERSTOOD)),
            (undefined, unreachable, 0)
        );
        assert_eq!(found(&checked(&imported), 4).len(), undefined);
        let mended: String = (1..=undefined).map(|n| format!("\n:: Lost {n}\nA kite.\n")).collect();
        let findings = checked(&twee(&(source + &mended)));
        assert_eq!(found(&findings, 20).len(), unreachable, "{findings:#?}");
        assert!(structural(&findings).is_empty(), "{findings:#?}");
    }
}

/// A long story of ink, by counts only: knots and stitches, once-only choices, variables, conditions inside text, tunnels, functions.
fn long_ink() -> String {
    let mut knots = String::new();
    let mut choices = 343;
    let mut conditions = 92;
    for knot in 0..30 {
        let mut content = String::new();
        if knot < 3 {
            content.push_str(r#"{"->t->":"aside"},"#);
        }
        let mut named = String::new();
        let here = if knot == 29 { choices } else { 11 };
        choices -= here;
        for condition in 0..conditions.min(4) {
            let variable = (knot + condition) % 21;
            let at = content_length(&content);
            write!(content, r#""ev",{{"VAR?":"v{variable}"}},"/ev",[{{"->":".^.b","c":true}},{{"b":["^ Yes {variable}.",{{"->":".^.^.^.{}"}},null]}}],"nop","\n","#, at + 4).expect("is written");
            conditions -= 1;
        }
        for choice in 0..here {
            // What ink itself calls them.
            let own = ["c", "-", &choice.to_string()].concat();
            write!(content, r#""ev","str","^Say {choice}","/str","/ev",{{"*":".^.{own}","flg":20}},"#).expect("is written");
            let to = if choice % 2 == 0 { format!("k{knot}.s") } else { format!("k{}", (knot + 1) % 30) };
            write!(
                named,
                r##""{own}":["^ You say it.","\n","ev",{{"^var":"v1","ci":-1}},{{"f()":"f{}"}},"pop","/ev",{{"->":"{to}"}},{{"#f":5}}],"##,
                choice % 4
            )
            .expect("is written");
        }
        let content = content.trim_end_matches(',');
        write!(
            knots,
            r##""k{knot}":[[{content},{{{}}}],{{"s":["^Between.","\n",{{"->":"k{}"}},{{"#f":1}}],"#f":1}}],"##,
            named.trim_end_matches(','),
            (knot + 1) % 30
        )
        .expect("is written");
    }
    for function in 0..4 {
        write!(knots, r##""f{function}":[{{"temp=":"x"}},"ev",{{"VAR?":"x"}},1,"+","/ev",{{"temp=":"x","re":true}},{{"#f":1}}],"##)
            .expect("is written");
    }
    let declared: String = (0..21).map(|n| format!("false,{{\"VAR=\":\"v{n}\"}},")).collect();
    format!(
        r##"{{"inkVersion":21,"root":[[{{"->":"k0"}},["done",{{"#f":5,"#n":"g-0"}}],null],"done",{{{knots}"aside":["^Aside.","\n","ev","void","/ev","->->",{{"#f":1}}],"global decl":["ev",{declared}"/ev","end",null],"#f":1}}],"listDefs":{{}}}}"##
    )
}

/// How many things stand in a list of JSON without its brackets.
fn content_length(content: &str) -> usize {
    let list: Vec<serde_json::Value> = serde_json::from_str(&format!("[{}]", content.trim_end_matches(','))).expect("is a list");
    list.len()
}

#[test]
fn a_long_story_of_ink_has_what_was_counted_in_it() {
    let source = long_ink();
    let began = Stopwatch::start();
    let imported = ink(&source);
    assert!(began.read() < Duration::from_secs(2));
    let counts =
        ["343 once-only choices", "31 knots", "30 stitches", "21 variables", "92 conditions inside text", "3 tunnels", "4 functions"];
    for what in counts {
        assert!(imported.todo.contains(&format!("- {what}\n")), "{what}\n{}", &imported.todo[..4_000.min(imported.todo.len())]);
    }
    assert_eq!(
        (count(&imported, UNDEFINED), count(&imported, UNREACHABLE), count(&imported, NOT_UNDERSTOOD)),
        (0, 0, 0),
        "{}",
        imported.todo
    );
    assert_eq!(imported.scenario.matches("once: true").count(), 343);
    assert_eq!(imported.scenario.matches("Visit(\"aside\")").count(), 3);
    assert_eq!(imported.scenario.matches("Add(\"v1\", 1)").count(), 343);
    assert!(structural(&checked(&imported)).is_empty());
}
