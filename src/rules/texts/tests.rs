//! What single rules find in texts of two lines, and what they leave alone.

use super::*;
use crate::language::{Digits, Direction, Isolates, Locale, Localiser, Manifest, Messages};
use crate::rules::{Check, Found, Report, Vocabulary};

/// What a rule finds in a text, and in a translation of a reference text if there is one; its messages, one a line.
fn found(rule: &'static Rule, tag: &str, text: &str, reference: Option<&str>) -> String {
    let read = |text: &str| Messages::read("x.ftl", text.to_owned()).unwrap_or_else(|found| panic!("{found:?}"));
    let manifest = Manifest {
        name: tag.to_owned(),
        direction: Direction::LeftToRight,
        digits: Digits::Western,
        fonts: Vec::new(),
        reviews: Vec::new(),
        stage: crate::language::Stage::Whole,
    };
    let messages = read(text);
    let app = Messages::read("app.ftl", "app-name = App\n-app = App\n".to_owned()).expect("is Fluent");
    let files = [messages.clone(), app];
    let locale = Locale::assemble(tag.parse().expect("a tag"), manifest.clone(), &files, Isolates::Kept);
    let texts = Localiser::new(vec![locale.unwrap_or_else(|found| panic!("{found:?}"))], Isolates::Kept);
    // What the program fills in: $n everywhere in “filled”.
    let given = read("filled = { $n ->\n    [one] x\n   *[other] { $n }\n }\n").outlines();
    let (outlines, reference_outlines) = (messages.outlines(), reference.map(|text| read(text).outlines()).unwrap_or_default());
    let language = Language {
        tag,
        manifest: &manifest,
        is_reference: reference.is_none(),
        files: vec!["x.ftl"],
        sources: vec![text],
        messages: vec![&messages],
        given: &given,
        told: &[],
        outlines: &outlines,
        reference: &reference_outlines,
        texts: &texts,
        vocabulary: &Vocabulary::default(),
        habits: &crate::rules::Habits::default(),
        glyphs: Some(&|c| c.is_ascii()),
    };
    let mut found = Found::default();
    let Check::Texts(check) = rule.check else { panic!("looks at one language") };
    check(&language, &mut Report::new(rule, "x.ftl", &mut found));
    found.kept.iter().map(|found| format!("{}:{} {}", found.place.line, found.place.column, found.message)).collect::<Vec<_>>().join("\n")
}

fn alone(rule: &'static Rule, text: &str) -> String {
    found(rule, "en", text, None)
}

#[test]
fn white_space_is_found_where_it_stands() {
    let rule = &foreign_whitespace::RULE;
    assert_eq!(alone(rule, "a = b\n\n# é c\tx\n"), "3:6 there is a tab in this line");
    assert_eq!(alone(rule, "a = b \r\nb = c\r\n").lines().count(), 2, "line ends are one finding for a file");
    assert_eq!(alone(rule, "a = b\u{200B}c\n"), "1:6 there is an invisible character in this line: U+200B");
    assert_eq!(alone(rule, "a = b\u{200C}c\u{A0}d\n"), "", "joiners and spaces that do not break have their use");
}

#[test]
fn terms_are_missing_only_where_they_are_shown() {
    let reference = "-shown = S\n-grammar = G\n    .gender = x\na = { -shown }{ -grammar.gender ->\n   *[x] y\n }\nb = B\n";
    let missing = found(&missing::RULE, "ar", "a = A\n", Some(reference));
    assert_eq!(missing, "1:1 “-shown” is missing in ar\n1:1 “b” is missing in ar");
}

#[test]
fn a_translation_may_have_terms_of_its_own() {
    let obsolete = found(&obsolete::RULE, "ar", "-own = O\n-unused = U\na = { -own }\nc = C\n", Some("a = A\n"));
    assert_eq!(obsolete, "2:1 the reference language has no “-unused”\n4:1 the reference language has no “c”");
}

#[test]
fn shapes_and_variables_are_those_of_the_reference() {
    let reference = "-t = T\n    .gender = f\na = A { $x }\n    .b = B\n";
    let text = "-t = T\na =\n    .c = C\n";
    assert_eq!(
        found(&shape::RULE, "ar", text, Some(reference)),
        "2:1 “a” has no value, and the reference text has one\n2:1 “a” has no “.b”, and the reference text has one\n\
         2:1 “a” has a “.c” that the reference text does not have"
    );
    let variables = found(&variables::RULE, "ar", "a = A { $y }\n    .b = { $z }\n", Some(reference));
    assert_eq!(
        variables,
        "1:1 “a” does not use “$x”\n1:1 “a” uses “$y”, which the reference text does not have\n\
         1:1 “a.b” uses “$z”, which the reference text does not have"
    );
    assert_eq!(found(&variables::RULE, "ar", "a = { $x ->\n   *[other] one\n }\n", Some(reference)), "", "deciding by it uses it");
}

#[test]
fn references_may_go_to_the_app() {
    let rule = &references::RULE;
    assert_eq!(alone(rule, "a = { app-name } { -app } { NUMBER($n) } { b.c }\nb = B\n    .c = C\n"), "");
    assert_eq!(
        alone(rule, "a = { app-nam } { -ap } { b } { b.d }\nb =\n    .c = C\n"),
        "1:1 “a” refers to “app-nam”, which does not exist in en\n1:1 “a” refers to “-ap”, which does not exist in en\n\
         1:1 “a” refers to “b”, which does not exist in en\n1:1 “a” refers to “b.d”, which does not exist in en"
    );
}

#[test]
fn plural_forms_follow_the_language() {
    let select = |forms: &str| format!("a = {{ $n ->\n{forms}\n }}\n");
    let plurals = |tag: &str, forms: &str| found(&plurals::RULE, tag, &select(forms), None);
    let two = "    [one] x\n   *[other] y";
    for tag in ["en", "fr", "nl", "es", "pt-BR", "tr", "ru"] {
        assert_eq!(plurals(tag, two), "", "{tag}");
    }
    assert_eq!(plurals("id", two), "1:1 “a” has a form for “one”, which id does not have");
    assert_eq!(plurals("ar", two), "1:1 “a” has no form for “zero”, “two”, “few”, “many”");
    assert_eq!(plurals("ar", "    [0] v\n    [1] w\n    [2] x\n    [few] y\n    [many] z\n   *[other] z"), "");
    assert_eq!(plurals("en", "    [0] x\n   *[other] y"), "1:1 “a” has no form for “one”");
    assert_eq!(plurals("en", "    [1] x\n   *[other] y"), "");
    assert_eq!(plurals("fr", "    [1] x\n   *[other] y"), "1:1 “a” has no form for “one”");
    assert_eq!(plurals("pt-PT", "    [1] x\n   *[other] y"), "", "in Portugal one is 1 alone");
    assert_eq!(plurals("pt-BR", "    [1] x\n   *[other] y"), "1:1 “a” has no form for “one”");
    assert_eq!(plurals("fr", "    [one] x\n    [many] x\n   *[other] y"), "");
    assert_eq!(plurals("en", "   *[one] x\n    [other] y"), "1:1 “a” falls back to the form “one”");
    assert_eq!(plurals("en", "    [feminine] x\n   *[other] y"), "", "what is no number has no plural");
    assert_eq!(plurals("en", "   *[other] y"), "");
    assert_eq!(plurals("fr", "    [one] x\n   *[autres] y"), "1:1 “a” has a form for “autres”, which is no plural category");
    let french = found(&plurals::RULE, "fr", &select("    [un] x\n   *[autres] y"), Some(&select(two)));
    assert_eq!(french, "1:1 “a” has a form for “un”, “autres”, which is no plural category", "the reference text decides by a number");
    let beside = found(&plurals::RULE, "ar", &select("   *[other] y"), Some(&select(two)));
    assert_eq!(beside, "1:1 “a” has no form for “zero”, “one”, “two”, “few”, “many”");
}

#[test]
fn typewriter_signs_are_found_and_keys_and_faces_are_not() {
    let rule = &typography::RULE;
    let what = |tag: &str, words: &str| found(rule, tag, &format!("a = {words}\n"), None);
    assert_eq!(what("en", "It isn't."), "1:1 “a” has a straight quotation mark or apostrophe: “It isn't.”");
    assert_eq!(what("en", "She waits ..."), "1:1 “a” has three full stops: “She waits ...”");
    assert_eq!(what("en", "So  what"), "1:1 “a” has two spaces in a row: “So  what”");
    for wrong in ["Well , yes", "{ $who } : hello", "Really ?", "Now ! Go", "“So !” she says"] {
        assert!(what("en", wrong).contains("a space before a sign"), "{wrong}");
    }
    for right in [
        "0 steps away, ? explains the rest",
        "Type ! and the code",
        "It’s fine :)",
        "Fine ;-)",
        "{ $a }, { $b }",
        "at .note",
        "is writing …",
    ] {
        assert_eq!(what("en", right), "", "{right}");
    }
    for right in ["Vraiment\u{202F}? Non\u{202F}!", "«\u{202F}Oui\u{202F}» et 17:20 :)", "Une chose\u{A0}: ça", "Quoi\u{202F}?!"] {
        assert_eq!(what("fr", right), "", "{right}");
    }
    for wrong in ["Vraiment ?", "Vraiment?", "Une chose: ça", "«Oui»", "« Oui »"] {
        assert!(what("fr", wrong).contains("a sign without its French space"), "{wrong}");
    }
    assert!(
        what("fr", "Il dit “oui”").contains("a quotation mark of another language") && what("nl", "«ja»").contains("of another language")
    );
    assert_eq!(what("es", "Si vienes, ¿a qué hora? ¡Ya!"), "");
    assert!(what("es", "Qué hace Sofia?").contains("does not open") && what("nl", "Echt ?").contains("a space before a sign"));
    assert!(what("ar", "نعم, لا").contains("a Latin sign"));
    assert!(what("ar", "{ $who }, نعم").contains("a Latin sign"));
    assert!(what("ar", "نعم?").contains("a Latin sign"));
    assert!(what("ar", "نعم ،لا").is_empty() && what("ar", "نعم ، لا").contains("a space before"));
    for right in ["نعم، لا؛ لِمَ؟", "1,5", "اكتبي ? للشرح", "اكتبي ! والرمز"] {
        assert_eq!(what("ar", right), "", "{right}");
    }
    assert_eq!(what("en", "{ \" \" }x"), "1:1 “a” begins or ends with a space");
    assert_eq!(what("en", "{ \", \" }"), "", "what joins others may end with a space");
    assert_eq!(what("en", "{ $n ->\n    [one] x\n   *[other] y\n }"), "");
}

#[test]
fn what_fonts_cannot_draw_is_named() {
    assert_eq!(alone(&glyphs::RULE, "a = bé\u{2067}é→\n"), "1:1 the fonts of en cannot draw what “a” has: é (U+00E9), → (U+2192)");
}

#[test]
fn direction_controls_are_found_raw_and_escaped() {
    let rule = &direction_marks::RULE;
    assert_eq!(alone(rule, "a = é\u{202E}b\n"), "1:6 there is a control of writing direction in this line: U+202E");
    assert_eq!(alone(rule, "# \u{2067}x\u{2069}\na = b\n").lines().count(), 2, "comments can hide things too");
    assert_eq!(
        alone(rule, "a = { \"\\u2067\" }x\n"),
        "1:8 there is a control of writing direction in this line: U+2067\n1:1 isolates in “a” do not open and close in pairs"
    );
    assert_eq!(alone(rule, "a = { \"\\U00202E\" }\n"), "1:8 there is a control of writing direction in this line: U+202E");
    assert_eq!(alone(rule, "a = { \"\\u200F\\\\u2067\" }\u{200E}x\n"), "", "marks are fine, and an escaped backslash begins no escape");
    assert_eq!(alone(rule, "a = \\u \\u20é \\\n"), "", "what is no escape is no control");
}

#[test]
fn staleness_is_one_finding_for_a_file_that_was_never_blessed() {
    let (rule, reference) = (&stale::RULE, "a = A\nb = B\nc = C\n");
    let hash = Messages::read("x.ftl", reference.to_owned()).expect("is Fluent").outlines()[0].hash.clone();
    assert_eq!(found(rule, "ar", "a = A\nb = B\n", Some(reference)).lines().count(), 1);
    assert_eq!(
        found(rule, "ar", &format!("# @src {hash}\na = A\n# @src 00000000\nb = B\nc = C\n"), Some(reference)),
        "4:1 the reference text of “b” has changed since it was translated\n5:1 “c” does not say which reference text it was made from"
    );
}

#[test]
fn length_counts_one_form() {
    let reference = "a = { $n ->\n    [one] a day\n   *[other] some days\n }\nb = B\n";
    let six =
        "    [zero] no days at all\n    [one] one day\n    [two] two days\n    [few] some days\n    [many] many days\n   *[other] days";
    let long = "x".repeat(45);
    assert_eq!(
        found(&length::RULE, "ar", &format!("a = {{ $n ->\n{six}\n }}\nb = {long}\n"), Some(reference)),
        "9:1 “b” has 45 characters, and the reference text has 1"
    );
}

#[test]
fn other_digits_and_markup_are_found() {
    assert_eq!(alone(&digits::RULE, "a = 3 ٣ ½\n"), "1:1 “a” has the digit ٣, and en has the digits 0 to 9");
    assert_eq!(alone(&markup::RULE, "a = 1 < 2 <3\n"), "");
    assert_eq!(alone(&markup::RULE, "a = x</i>\n"), "1:1 “a” has markup: a < with a letter or / after it");
    assert_eq!(alone(&markup::RULE, "a = JavaScript:x\n"), "1:1 “a” has “javascript:”");
    assert_eq!(alone(&markup::RULE, "a = x{ \"\\u2028\" }\n"), "1:1 “a” has a control character: U+2028");
    assert_eq!(alone(&markup::RULE, "a = x{ \"\\u000D\" }y\n"), "1:1 “a” has a control character: U+000D");
    assert_eq!(alone(&markup::RULE, "a =\r\n    x\r\n    y\r\n"), "", "line ends of a file have a rule of their own");
}

#[test]
fn a_text_that_shows_nothing_is_found_in_every_form() {
    let rule = &nothing_shown::RULE;
    for blank in ["{ \"\" }", "{ \"\\u00A0\" }", "{ \"\\u200B\" } { \"\\u2060\" }", "{ -none }", "{ { \"\" } }"] {
        assert_eq!(alone(rule, &format!("a = {blank}\n-none = {{ \"\" }}\n")), "1:1 “a” shows nothing", "{blank}");
    }
    assert_eq!(alone(rule, "a = x\n    .b = { \"\" }\n"), "1:1 “a.b” shows nothing");
    let forms = "filled = { $n ->\n    [one] { \"\" }\n   *[other] x\n }\n";
    assert_eq!(alone(rule, forms), "1:1 “filled” shows nothing where $n is 1");
    let words = "filled = { $n ->\n    [call] { \"\" }\n   *[other] x\n }\n";
    assert_eq!(alone(rule, words), "1:1 “filled” shows nothing where $n is “call”");
    assert_eq!(alone(rule, "a = { \", \" }\nb = { \"x\" }\nfilled = { NUMBER($n) }\n"), "");
}

#[test]
fn a_text_that_cannot_be_put_together_is_found_where_no_other_rule_says_why() {
    let rule = &nothing_shown::RULE;
    // After a term within a term Fluent has forgotten what the outer one was handed.
    let nested = "a = { -t(n: \"x\") }\n-t = { -u }{ $n }\n-u = U\n";
    assert_eq!(alone(rule, nested), "1:1 “a” cannot be put together: something in it is given no value");
    assert_eq!(alone(rule, "a = { -t }\n-t = { $n }\n"), "1:1 “a” takes in a term without a value that the term shows");
    assert_eq!(alone(rule, "a = { $x }\nb = { -no }\nc = { b }\n"), "", "other rules say so");
}

#[test]
fn a_variable_that_nothing_fills_in_is_found_where_it_stands() {
    let rule = &unfilled::RULE;
    assert_eq!(
        alone(rule, "a = x\n    .b = é { $who }\nc = { $n ->\n   *[other] { NUMBER($n) }\n }\nfilled = { $n } { $m }\n"),
        "2:14 nothing fills in $who in “a.b”\n3:7 nothing fills in $n in “c”\n4:22 nothing fills in $n in “c”\n\
         6:19 nothing fills in $m in “filled”"
    );
    assert_eq!(found(rule, "ar", "a = { $x }\n", Some("a = { $x }\n")), "", "translations are held to the reference");
}

#[test]
fn a_term_shows_what_it_is_handed_everywhere() {
    let rule = &unfilled::RULE;
    let asks = "-t = { $case ->\n   *[a] T\n }\n-s = { $n }\n    .c = { $m }\n";
    assert_eq!(
        alone(rule, &format!("a = {{ -t }} {{ -s(n: 1) }}\n{asks}")),
        "2:8 nothing hands $case to “-t”\n6:12 nothing hands $m to “-s.c”"
    );
    let handed = "a = { -t(case: \"x\") } { -t } { -s.c(m: 1) ->\n   *[other] { -s(n: 1) }\n } { -s }\n";
    assert_eq!(alone(rule, &format!("{handed}{asks}")), "3:6 “-s” is taken in without $n, which it shows");
}

#[test]
fn a_translation_that_is_the_reference_text_is_found_beyond_names_and_short_words() {
    let rule = &untranslated::RULE;
    let reference =
        "-mara = Mara\na = Where is the boat?\nb = Mara 3!\nc = Okay\nd = { a }\ne = Hello there\n    .f = She waits by the water.\n";
    assert_eq!(
        found(rule, "fr", reference, Some(reference)),
        "2:1 “a” is the reference text again\n4:1 “c” is the reference text again\n6:1 “e” is the reference text again\n\
         6:1 “e.f” is the reference text again"
    );
    assert_eq!(found(rule, "en-GB", reference, Some(reference)), "", "another English");
    assert_eq!(found(rule, "fr", "e = Bonjour\n    .f = Elle attend.\n# @same\nc = Okay\n", Some(reference)), "");
    let empty = "e = { \"\" }\n    .f = Elle attend.\n";
    assert_eq!(found(rule, "fr", empty, Some(reference)), "1:1 “e” is empty");
    assert_eq!(found(&nothing_shown::RULE, "fr", empty, Some(reference)), "", "that is said once");
    let many: String = (0..20).map(|n| format!("m{n} = the same words again\n")).collect();
    let says = "1:1 20 texts of fr are the reference texts again, or empty, beginning with “m0”";
    assert_eq!(found(rule, "fr", &many, Some(&many)), says);
}

#[test]
fn what_is_handed_to_a_term_is_a_form_that_it_has() {
    let term = "-mara = { $case ->\n   *[nom] Mara\n    [dat] Mara’ya\n }\n-elio = Elio\n";
    let of = |text: &str| alone(&references::RULE, &format!("{term}{text}"));
    assert_eq!(of("a = { -mara(case: \"dat\") }\n"), "");
    assert_eq!(of("a = { -mara(case: \"dta\") }\n"), "6:1 “a” asks “-mara” for the form “dta”, which it does not have");
    assert_eq!(of("a = { -mara(cas: \"dat\") }\n"), "6:1 “a” hands “-mara” a “cas”, and it chooses nothing by that");
    assert_eq!(of("a = { -elio(case: \"dat\") }\n"), "6:1 “a” hands “-elio” a “case”, and it chooses nothing by that");
}

#[test]
fn numbers_may_be_words_on_one_side_and_are_never_other_numbers() {
    let found = |ours: &str, theirs: &str| found(&numbers::RULE, "fr", &format!("a = {ours}\n"), Some(&format!("a = {theirs}\n")));
    let fine = [
        ("Il part à 17 h 20.", "It leaves at 17:20."),
        ("1\u{202f}200 mots, 3,5 km", "1,200 words, 3.5 km"),
        ("Cinquante minutes.", "50 minutes."),
        ("Le quai 9.", "Platform nine."),
        ("3e B, depuis le CM1", "9b, since year 5b"),
        ("30 jours pour 11 comptes", "eleven accounts, 30 days"),
    ];
    for (ours, theirs) in fine {
        assert_eq!(found(ours, theirs), "", "{ours}");
    }
    assert_eq!(found("Il part à 17 h 30.", "It leaves at 17:20."), "1:1 “a” lacks 20, and the reference text has it");
    assert_eq!(found("Il part plus tard.", "It leaves at 17:20."), "1:1 “a” lacks 17, 20, and the reference text has it");
    assert_eq!(found("120 mots", "1,200 words"), "1:1 “a” lacks 1200, and the reference text has it");
}

#[test]
fn nobody_takes_the_place_of_somebody_else() {
    let cast = "-bea = Bea\n-jo = Jo\n-dad = Dad\n";
    let found = |ours: &str, theirs: &str| {
        let [ours, theirs] = [ours, theirs].map(|text| format!("{cast}a = {text}\n"));
        found(&numbers::RULE, "fr", &ours, Some(&theirs))
    };
    for (ours, theirs) in
        [("Elle rit.", "Bea laughs."), ("Le père de Jo rit.", "Dad laughs."), ("C’est d’{ -bea }, Jo !", "{ -bea }’s, Jo!")]
    {
        assert_eq!(found(ours, theirs), "", "{ours}");
    }
    assert_eq!(found("Jo rit.", "{ -bea } laughs."), "4:1 “a” names jo, and the reference text names bea");
}
