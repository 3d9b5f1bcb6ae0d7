//! SL059: player text is short and easy to read.

use super::sheet::Sheet;
use super::words::{Measure, count, mean};
use crate::diagnostic::{Code, Severity};
use crate::language::{Outline, Part};

use crate::rules::subject::{name, parts};
use crate::rules::{Check, Language, Report, Rule, Scenario};
use crate::story::OptionId;

pub(super) const RULE: Rule = Rule {
    code: Code(59),
    name: "texts that are long or hard to read",
    severity: Severity::Warning,
    explanation: "\
Texts for players are for a reading age of nine to eleven, good to read aloud (safeguard 29). Bubbles (what people say and write, her own answers where
they are words) have 15 words or fewer in the mean and never more than 30; narration has 25 or fewer, a note of the debrief 22 or fewer.

In English, bubbles and feedback together have a grade of 5.0 or less by the formula of Flesch and Kincaid (Kincaid et al. 1975: 0.39 × words per sentence +
11.8 × syllables per word − 15.59; syllables are counted by a rule of thumb). The formula holds for English only; in other languages sentences have 12
words or fewer in the mean, and words 7 letters or fewer. Such numbers say nothing about sense: read the text aloud as well.

    home_note = In consideration of the aforementioned circumstances, participation necessitates parental authorisation.

Cut long sentences in two, and take the word that a child of ten would say.",
    check: Check::Language(check),
};

/// The longest bubble, narration and note, in words.
const BUBBLE: usize = 30;
const NARRATION: usize = 25;
const NOTE: usize = 22;
/// The highest means.
const MEAN_BUBBLE: f64 = 15.0;
const GRADE: f64 = 5.0;
const MEAN_SENTENCE: f64 = 12.0;
const MEAN_WORD: f64 = 7.0;

fn check(scenario: &Scenario<'_>, language: &Language<'_>, report: &mut Report<'_>) {
    let sheet = Sheet::of(language);
    let (bubbles, narration) = shown(scenario, &sheet);
    let of_attribute = |wanted| move |(_, part): &(&Outline, &Part)| part.attribute.as_deref() == Some(wanted);
    let notes: Vec<_> = parts(language).filter(of_attribute("note")).collect();
    too_long(&bubbles, BUBBLE, report);
    too_long(&narration, NARRATION, report);
    too_long(&notes, NOTE, report);
    let words: usize = bubbles.iter().map(|(_, part)| count(&part.words)).sum();
    let mut whole = |message: String, help: &str| report.add(language.start(), message, help);
    if mean(words, bubbles.len()) > MEAN_BUBBLE {
        let help = format!("cut them to {MEAN_BUBBLE:.0} or fewer in the mean");
        whole(format!("bubbles have {:.1} words in the mean", mean(words, bubbles.len())), &help);
    }
    let mut measure = Measure::default();
    bubbles.into_iter().chain(parts(language).filter(of_attribute("feedback"))).for_each(|(_, part)| measure.add(&part.words));
    for (message, help) in hard(language.tag, measure) {
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

fn hard(tag: &str, measure: Measure) -> Vec<(String, &'static str)> {
    let mut found = Vec::new();
    let is_english = tag == "en" || tag.starts_with("en-");
    if is_english && measure.words > 0 && measure.grade() > GRADE {
        let message = format!("bubbles and feedback have a reading grade of {:.1}, above {GRADE:.1}", measure.grade());
        found.push((message, "cut sentences in two, and take shorter words"));
    }
    if is_english {
        return found;
    }
    let (sentence, word) = (mean(measure.words, measure.sentences), mean(measure.letters, measure.words));
    if sentence > MEAN_SENTENCE {
        found.push((format!("sentences have {sentence:.1} words in the mean"), "cut them to 12 or fewer in the mean"));
    }
    if word > MEAN_WORD {
        found.push((format!("words have {word:.1} letters in the mean"), "take words that a child of ten would say"));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_has_a_grade_and_other_languages_have_lengths() {
        let hard_text = Measure { sentences: 1, words: 13, letters: 100, syllables: 40 };
        assert_eq!(hard("en", hard_text).len(), 1);
        assert_eq!(hard("en-GB", hard_text).len(), 1);
        assert_eq!(hard("ar", hard_text).len(), 2);
        assert_eq!(hard("ar", Measure { sentences: 1, words: 12, letters: 84, syllables: 0 }).len(), 0);
        assert_eq!(hard("en", Measure::default()).len(), 0);
    }
}
