//! What `check` promises of people, time and files: small changes of the starter that are found, and their neighbours that are not.

use super::tests::{check_pack, patched, text, written};
use crate::diagnostic::Code;

/// What one rule finds in a changed starter; its messages, one a line.
fn found(code: u16, patch: &str) -> String {
    let found = check_pack(written(&patched(patch)).path());
    let found = found.iter().filter(|diagnostic| diagnostic.code == Code(code));
    found.map(|diagnostic| diagnostic.message.clone()).collect::<Vec<_>>().join("\n")
}

/// Everything that is found in a changed starter.
fn all_of(patch: &str) -> String {
    text(&check_pack(written(&patched(patch)).path()))
}

/// The team’s evening comes again and again, for whoever says nothing.
fn ring() -> String {
    let again = "silence: (moves: [Leave], to: \"friday\", reply: [Narration(id: \"drawer\")]),";
    let golden = r#"("the-team", "silence"), ("friday", "silence")"#;
    let twice = r#"("the-team", "silence"), ("the-team", "ask-why"), ("friday", "silence")"#;
    scenario(again, &again.replace("\"friday\"", "\"the-team\"")) + "\n" + &scenario(golden, twice)
}

fn scenario(old: &str, new: &str) -> String {
    format!("@ scenario.ron\n- {old}\n+ {new}\n")
}

#[test]
fn a_borrowed_telephone_is_meant_and_a_wrong_thread_is_not() {
    let brush = r#"Message(id: "a-brush", from: "sky", at: "17:33")"#;
    let by = |who: &str, more: &str| scenario(brush, &format!("Message(id: \"a-brush\", from: \"{who}\", at: \"17:33\"{more})"));
    assert_eq!(found(89, &by("ida", "")), "“ida” says “friday_a-brush” in “team” and is not there");
    assert_eq!(found(89, &by("ida", ", borrowed: true")), "");
    assert_eq!(found(89, &by("sky", ", borrowed: true")), "“friday_a-brush” is said to be borrowed, and “sky” is in “team”");
    assert_eq!(found(89, &by("lea", "")), "", "the player is everywhere");
    let announced = by("ida", "").replace("+ Message", "+ Notice");
    assert_eq!(found(89, &announced), "", "a notice may stand anywhere");
}

#[test]
fn borrowed_is_a_word_of_format_2() {
    let brush = r#"Message(id: "a-brush", from: "sky", at: "17:33")"#;
    let patch = scenario(brush, r#"Message(id: "a-brush", from: "ida", at: "17:33", borrowed: true)"#);
    let found = found(5, &format!("{patch}\n{}", scenario("    format: 2,", "    format: 1,")));
    assert!(found.contains("`borrowed` belongs to format 2"), "{found}");
}

#[test]
fn time_goes_on_within_a_channel_and_only_there() {
    let glue = r#"Message(id: "glue", from: "mina", on: "mina", at: "16:20", label"#;
    assert_eq!(found(90, &scenario(glue, &glue.replace("16:20", "09:00"))), "", "another channel");
    assert_eq!(
        found(90, &scenario(r#"from: "robin", at: "16:13""#, r#"from: "robin", at: "16:11""#)),
        "on some way “the-poster_best-bell” (day 1, 16:11) comes after “the-poster_thanks” (day 1, 16:12) in “robin”, and is earlier"
    );
}

#[test]
fn a_scene_without_a_day_has_that_of_the_scene_before_it() {
    let no_day = "@ scenario.ron\n-             day: 3,\n+\n";
    let found = found(90, no_day);
    assert!(found.starts_with("on some way “friday_monday” (day 1, 17:30) comes after “the-team_"), "{found}");
}

#[test]
fn a_day_that_turns_back_is_found_on_the_way_that_it_turns_back_on() {
    let found = found(90, "@ scenario.ron\n-             day: 4,\n+             day: 2,\n");
    assert_eq!(found, "on some way “saturday_rain” (day 2) comes after “friday_pump” (day 3) in “shed”, and is earlier");
}

#[test]
fn a_scene_that_comes_again_is_one_finding_in_each_channel() {
    let found = found(90, &ring());
    for line in ["welcome", "still-nobody", "scarf", "by-friday"] {
        assert_eq!(found.matches(&format!("on some way “the-team_{line}”")).count(), 1, "{found}");
    }
    assert_eq!(found.lines().count(), 4, "{found}");
}

#[test]
fn days_are_counted_from_one() {
    let day = |day: &str| all_of(&format!("@ scenario.ron\n-             day: 3,\n+             day: {day},\n"));
    assert!(day("0").contains("scenario.ron:86:18: SL005: the days of a story are counted from 1: 0"), "{}", day("0"));
    assert_eq!(day("2"), "");
}

#[test]
fn the_minutes_of_a_sketch_are_those_that_it_takes() {
    let says = |minutes: &str| found(84, &scenario("    minutes: 3,", &format!("    minutes: {minutes},")));
    let sixty = says("60");
    assert!(sixty.starts_with("the card says 60 minutes, and the middle way takes "), "{sixty}");
    assert_eq!((says("2"), says("4")), (String::new(), String::new()));
}

#[test]
fn a_story_that_runs_in_a_circle_takes_no_longer_than_all_of_its_words() {
    let says = |minutes: &str| found(84, &format!("{}\n{}", ring(), scenario("    minutes: 3,", &format!("    minutes: {minutes},"))));
    assert!(says("60").starts_with("the card says 60 minutes, and a way takes "), "{}", says("60"));
    assert_eq!(says("4"), "");
}

#[test]
fn what_no_file_may_hold_is_found_in_every_file_that_a_pack_can_hold() {
    let tactics = r#"(tactics: ["spotting-a-need", "warm-flood", "instant-circle", "gifts", "guilt", "secrecy", "rush", "possession", "pulling-away"]) // "#;
    let tactics = &format!("{tactics}\u{9B}2J");
    let files = [
        ("scenario.ron", "// a\u{1B}[2J"),
        ("assets/tactics.ron", tactics),
        ("assets/support/gb.ron", "// \u{202E}"),
        ("assets/plans/short.ron", "// \u{7}"),
        ("assets/measures/ours.ron", "// \u{7}"),
        ("assets/scenarios/small-talk/picture.ron", "// \u{200B}"),
        ("locales/en/locale.ron", "// \u{2066}"),
        ("locales/en/vocabulary.ron", "// \u{0}"),
        ("en.ftl", "# \u{1B}]52;c;x\u{7}"),
    ];
    for (file, line) in files {
        let found = found(107, &format!("@ {file}\n+ {line}\n"));
        assert!(found.starts_with("there is a hidden character in this line: U+"), "{file}: {found}");
    }
}

#[test]
fn one_finding_tells_that_the_lines_of_a_file_end_with_cr() {
    let mut files = patched("! no ar\n");
    files.values_mut().for_each(|text| *text = text.replace('\n', "\r"));
    let found = text(&check_pack(written(&files).path()));
    assert_eq!(found.matches("end with CR alone").count(), 1, "of each file that is read: {found}");
}

#[test]
fn a_folder_with_a_bad_name_is_named_and_the_rest_is_checked() {
    let found = all_of(
        "@ assets/scenarios/small-talk (copy)/scenario.ron\n+ (\n@ en.ftl\n- saturday_rings = It rings!\n+ saturday_rings = { $x }\n",
    );
    assert!(found.contains("the folder “small-talk (copy)”") && found.contains("nothing fills in $x"), "{found}");
}

#[test]
fn tactics_without_a_card_are_told_once_for_each_language() {
    let swedish = r#"(name: "Svenska", direction: LeftToRight, digits: Western, fonts: ["Noto Sans"])"#;
    let patch = format!("@ locales/sv/locale.ron\n+ {swedish}\n@ locales/sv/small-talk.ftl\n+ saturday_rings = Det ringer!\n");
    let told = found(108, &patch);
    assert!(told.starts_with("sv has no card for ") && told.lines().count() == 1, "{told}");
    assert_eq!(found(52, &patch), "", "the reference language has them");
}

#[test]
fn names_that_are_the_same_everywhere_are_found_in_every_language() {
    let swedish = r#"(name: "Svenska", direction: LeftToRight, digits: Western, fonts: ["Noto Sans"])"#;
    let says = |words: &str, vocabulary: &str| {
        let vocabulary = format!("@ locales/sv/vocabulary.ron\n+ {vocabulary}\n");
        found(40, &format!("@ locales/sv/locale.ron\n+ {swedish}\n@ locales/sv/small-talk.ftl\n+ saturday_rings = {words}\n{vocabulary}"))
    };
    let own = r#"(real_world: ["nordiska"])"#;
    for (words, name) in
        [("Det ringer på WhatsApp!", "whatsapp"), ("En nynazist? Neonazisten.", "neonazi*"), ("داعش", "داعش"), ("Isis!", "isis")]
    {
        let told = says(words, own);
        assert!(told.contains(&format!("names “{name}”")), "{words}: {told}");
    }
    assert_eq!(says("Isis!", r#"(real_world: ["nordiska"], not: ["isis"])"#), "", "where it is a first name");
    assert!(says("Nordiska!", own).contains("names “nordiska”"), "and its own");
}

#[test]
fn what_nobody_has_translated_is_no_error() {
    let swedish = r#"(name: "Svenska", direction: LeftToRight, digits: Western, fonts: ["Noto Sans"])"#;
    let patch = format!("@ locales/sv/locale.ron\n+ {swedish}\n@ locales/sv/small-talk.ftl\n+ saturday_rings = Det ringer!\n");
    let found = check_pack(written(&patched(&patch)).path());
    let errors = found.iter().filter(|found| super::find(found.code).is_some_and(|rule| rule.severity == super::Severity::Error));
    assert_eq!(text(&errors.cloned().collect::<Vec<_>>()), "", "it is shown in the reference language");
    assert!(!found.is_empty());
}

#[test]
fn a_pack_with_a_few_cards_of_its_own_has_the_others_too() {
    let own = "@ locales/en/tactics.ftl\n+ tactic-rush = The rush\n+     .short = Now!\n";
    assert_eq!(found(52, own), "");
}
