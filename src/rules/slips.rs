//! Slips of translators, planted one at a time: each is found by its own rule and by no other, and its neighbour that is right is not found.
//!
//! The texts are those of the frozen story, in French, with the lists that are shipped beside the French texts.

use super::tests::{check_pack, written};
use crate::diagnostic::{Code, Diagnostic};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

const STORY: &str = "locales/fr/kites.ftl";
const APP: &str = "locales/fr/app.ftl";

/// One text in place of another in a file.
type Edit = (&'static str, &'static str, &'static str);

/// The frozen story as a pack, with the app's French texts, changed.
fn pack(edits: &[Edit]) -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap_or_else(|wrong| panic!("{path}: {wrong}"));
    let story = ["assets/scenarios/kites/scenario.ron", "locales/en/kites.ftl", STORY]
        .map(|path| (path.to_owned(), read(&format!("src/fixture/{path}"))));
    let mut files: BTreeMap<String, String> = story.into_iter().chain([(APP.to_owned(), read(APP))]).collect();
    for (file, old, new) in edits {
        let text = files.get_mut(*file).expect("is there");
        assert_eq!(text.matches(old).count(), 1, "{file} has “{old}” once");
        *text = text.replace(old, new);
    }
    files
}

fn found(edits: &[Edit]) -> Vec<Diagnostic> {
    check_pack(written(&pack(edits)).path())
}

/// What is found with one more change, and not without: the number of the rule, and what it says.
fn brought(before: &[Edit], slip: Edit) -> Vec<(Code, String)> {
    let without: BTreeSet<String> = found(before).into_iter().map(|found| found.message).collect();
    let more = found(&[before, &[slip]].concat()).into_iter().filter(|found| !without.contains(&found.message));
    more.map(|found| (found.code, found.message)).collect()
}

fn is_found_by(rule: u16, text: &str, before: &[Edit], slip: Edit) {
    let brought = brought(before, slip);
    assert!(
        matches!(brought.as_slice(), [(code, message)] if *code == Code(rule) && message.contains(&format!("“{text}”"))),
        "{}: {brought:?}",
        slip.2
    );
}

fn is_fine(before: &[Edit], change: Edit) {
    assert_eq!(brought(before, change), [], "{}", change.2);
}

#[test]
fn a_form_of_address_that_two_do_not_use_is_found_between_those_two() {
    let of = |old, new| (STORY, old, new);
    is_found_by(114, "the-feed_show-me", &[], of("Fais voir. J’ai des biscuits.", "Si vous avez le temps. J’ai des biscuits."));
    is_found_by(114, "the-feed_kite-people", &[], of("On est des fans de cerf-volant\u{202f}!", "Montrez-nous votre cerf-volant\u{202f}!"));
    is_found_by(114, "the-feed_who", &[], of("Tu es qui\u{202f}?", "Vous êtes qui\u{202f}?"));
    // Said to two, and by a grown-up.
    is_fine(&[], of("Dommage. On l’avait dit à tout le monde.", "Dommage, vous êtes deux à rater ça."));
    is_fine(&[], of("Assieds-toi. Commence par où tu veux.", "Asseyez-vous, vous avez le temps."));
}

#[test]
fn a_word_that_says_who_reads_is_found_in_the_app_and_in_notes() {
    is_found_by(
        115,
        "path-answers",
        &[],
        (APP, "path-answers = Ce que tu as répondu", "path-answers = Tu es prête\u{a0}: ce que tu as répondu"),
    );
    let note = "Un accueil qui te laisse choisir le début.";
    is_found_by(115, "the-bench_sit.note", &[], (STORY, note, "Un accueil où tu es sûre de choisir le début."));
    // People know whom they speak to.
    is_fine(&[], (STORY, "T’es où\u{202f}?", "Tu es partie\u{202f}?"));
}

#[test]
fn a_word_that_agrees_with_somebody_else_is_found_for_whoever_says_it_and_whoever_hears_it() {
    let of = |old, new| (STORY, old, new);
    let here = "Je suis toujours là, avec les biscuits.";
    is_found_by(119, "the-club_still-here", &[], of(here, "Je suis toujours venue, avec les biscuits."));
    is_fine(&[], of(here, "Je suis toujours venu, avec les biscuits."));
    let where_is_she = "T’es où\u{202f}?";
    is_found_by(119, "the-club_where", &[], of(where_is_she, "T’es perdu\u{202f}?"));
    is_fine(&[], of(where_is_she, "T’es perdue\u{202f}?"));
    // Whose gender the scenario leaves open.
    let line = "On est des fans de cerf-volant\u{202f}!";
    is_found_by(
        119,
        "the-feed_kite-people",
        &[("assets/scenarios/kites/scenario.ron", "\"dana\": (part: Recruiter, gender: Feminine)", "\"dana\": (part: Recruiter)")],
        of(line, "Je suis arrivée, et fan de cerf-volant\u{202f}!"),
    );
}

#[test]
fn words_of_english_are_found_where_they_are_more_than_a_title() {
    let line = "Le cerf-volant bleu monte.";
    is_found_by(116, "the-kite_up", &[], (STORY, line, "Le cerf-volant monte, and they said that it would."));
    is_fine(&[], (STORY, line, "Le cerf-volant «\u{202f}The Wind and You\u{202f}» monte."));
}

#[test]
fn one_english_answer_with_two_translations_is_found() {
    let en = "locales/en/kites.ftl";
    let before = [
        (en, "the-club_still-here = I am still here, with biscuits.", "the-club_still-here = Where are you?"),
        (STORY, "Je suis toujours là, avec les biscuits.", "T’es où\u{202f}?"),
    ];
    let slip = (STORY, "the-club_still-here = T’es où\u{202f}?", "the-club_still-here = Tu es où\u{202f}?");
    is_found_by(118, "the-club_where", &before, slip);
    // Somebody else says it.
    let before = [(en, "the-bench_sit = Sit down. Start where you like.", "the-bench_sit = Where are you?")];
    is_fine(&before, (STORY, "T’es où\u{202f}?", "Tu es où\u{202f}?"));
}
