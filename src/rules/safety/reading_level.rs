//! SL059: player text is short and easy to read.

use super::readability::{Measure, mean};
use super::reading_measures::{too_hard, word_budget};
use super::sheet::Sheet;
use crate::diagnostic::{Code, Severity};
use crate::language::{Outline, Part};
use crate::rules::words::count;

use crate::rules::subject::{name, parts};
use crate::rules::{Check, Language, Report, Rule, Scenario};
use crate::story::OptionId;

pub(super) const RULE: Rule = Rule {
    code: Code(59),
    name: "texts that are long or hard to read",
    severity: Severity::Warning,
    explanation: "\
Texts for players are for a reading age of nine to eleven, good to read aloud (safeguard 29). In English bubbles (what people say and write, her own answers where
they are words) have 15 words or fewer in the mean and never more than 30; narration has 25 or fewer, a note of the debrief 22 or fewer. Other languages have budgets of their
own, because they need more words for the same, or fewer: French 17, 33, 29 and 25, Arabic 12, 24, 21 and 18, Turkish 12, 23, 20 and 17.

Bubbles and feedback together are measured by the formula of their language. English has a grade of 5.0 or less (Kincaid et al. 1975: 0.39 × words per sentence +
11.8 × syllables per word − 15.59). French (Kandel and Moles 1958), Dutch (Douma 1960), Spanish (Fernández Huerta 1959), Portuguese (Martins et al. 1996) and Turkish (Ateşman 1997) have
an ease of 80 or more, Portuguese of 75. Arabic has 9 words or fewer in a sentence and 6 letters or fewer in a word, in the mean; Indonesian and Javanese 8 words, 6 and 5.5 letters, and
a LIX of 35 and 32 or less (Björnsson 1968); any other language 12 words and 7 letters. Syllables are counted by rules of thumb. Such numbers say nothing about sense: read the text
aloud as well.

    home_note = In consideration of the aforementioned circumstances, participation necessitates parental authorisation.

Cut long sentences in two, and take the word that a child of ten would say.",
    check: Check::Language(check),
};

fn check(scenario: &Scenario<'_>, language: &Language<'_>, report: &mut Report<'_>) {
    let sheet = Sheet::of(language);
    let (bubbles, narration) = shown(scenario, &sheet);
    let of_attribute = |wanted| move |(_, part): &(&Outline, &Part)| part.attribute.as_deref() == Some(wanted);
    let notes: Vec<_> = parts(language).filter(of_attribute("note")).collect();
    let budget = word_budget(language.tag);
    too_long(&bubbles, budget.bubble, report);
    too_long(&narration, budget.narration, report);
    too_long(&notes, budget.note, report);
    let words: usize = bubbles.iter().map(|(_, part)| count(&part.words)).sum();
    let mut whole = |message: String, help: String| report.add(language.start(), message, help);
    if words > budget.mean_bubble * bubbles.len() {
        let help = format!("cut them to {} or fewer in the mean", budget.mean_bubble);
        whole(format!("bubbles have {:.1} words in the mean", mean(words, bubbles.len())), help);
    }
    let mut measure = Measure::of_language(language.tag);
    bubbles.into_iter().chain(parts(language).filter(of_attribute("feedback"))).for_each(|(_, part)| measure.add(&part.words));
    for (message, help) in too_hard(language.tag, measure) {
        whole(message, help);
    }
}

type Texts<'l> = Vec<(&'l Outline, &'l Part)>;

/// What appears on the screen while the story runs: bubbles and narration.
fn shown<'l>(scenario: &Scenario<'_>, sheet: &Sheet<'l>) -> (Texts<'l>, Texts<'l>) {
    let story = scenario.story;
    let (mut bubbles, mut narration) = (Vec::new(), Vec::new());
    for line in story.lines() {
        let texts = if line.kind.is_narration() { &mut narration } else { &mut bubbles };
        texts.extend(sheet.find(&line.key, None));
    }
    for choice in story.scenes().iter().filter_map(|scene| scene.choice) {
        for option in (0..story.choice(choice).answers.len()).filter_map(|n| u8::try_from(n).ok()).map(OptionId) {
            if story.answer(choice, option).says.is_some() {
                bubbles.extend(sheet.find(&story.answer_key(choice, option), None));
            }
        }
    }
    (bubbles, narration)
}

fn too_long(texts: &[(&Outline, &Part)], longest: usize, report: &mut Report<'_>) {
    for (outline, part) in texts {
        let length = count(&part.words);
        if length > longest {
            report.add(
                outline.place.clone(),
                format!("“{}” has {length} words", name(outline, part)),
                format!("say it in {longest} words or fewer, or split it"),
            );
        }
    }
}
