//! SL011: every text that the story needs is written in the reference language.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Language, Report, Rule, Scenario};
use crate::story::texts::TextNeed;
use crate::story::{ChoiceId, Locus, OptionId, text_id};
use std::collections::HashMap;

pub(super) const RULE: Rule = Rule {
    code: Code::MISSING_TEXT,
    name: "a text that is missing",
    severity: Severity::Error,
    explanation: "\
A scenario says who speaks and when; the words are in locales/<language>/<scenario>.ftl. Every line, answer, scene, person, channel, ending and question needs \
its text in the reference language, English, because other languages show it where they lack one. Some need more than one: a person `.about` and `.letter`, a \
channel and a scene `.about`, a labelled line `.note`, an answer `.feedback` (safeguard 12), an ending `.opening`. Where no file is in English, the first \
language is looked at.

    Message(id: \"hello\", from: \"jo\"),   // in the scene “evening”, and no file says: evening_hello = …

Add the line that the message names. The id is the scene’s name, a low line, and the name of the line or answer. If the thing is no longer wanted, take it out \
of the scenario.",
    check: Check::Scenario(check),
};

fn check(scenario: &Scenario<'_>, report: &mut Report<'_>) {
    if scenario.has_unread_texts {
        return;
    }
    let mut languages: Vec<&Language<'_>> = scenario.languages.iter().filter(|language| language.is_reference).collect();
    if languages.is_empty() {
        languages.extend(scenario.languages.first());
    }
    let Some(language) = languages.first() else {
        let id = scenario.story.id();
        let help = format!("write its texts into locales/en/{id}.ftl");
        report.add(scenario.field_place("id"), format!("“{id}” has no texts in any language"), help);
        return;
    };
    let file = language.files.first().copied().unwrap_or_default();
    let has = |id: &str, attribute: Option<&str>| languages.iter().any(|language| language.texts.has(id, attribute));
    let missing: Vec<_> = scenario.story.texts().into_iter().flat_map(|need| lacks(need, file, &has)).collect();
    if missing.is_empty() {
        return;
    }
    let loci = loci(scenario);
    for (id, message, help) in missing {
        let locus = loci.get(&id).cloned().unwrap_or_else(|| Locus::default().field("id"));
        report.add((scenario.locate)(&locus), message, help);
    }
}

/// What is missing of one text: its id, what is wrong and what would be right.
fn lacks(need: TextNeed, file: &str, has: &impl Fn(&str, Option<&str>) -> bool) -> Vec<(String, String, String)> {
    let TextNeed { id, attributes } = need;
    let lacking: Vec<&str> = attributes.iter().copied().filter(|attribute| !has(&id, Some(attribute))).collect();
    let has_value = has(&id, None);
    if !has_value && lacking.len() == attributes.len() {
        let and_under_it = if attributes.is_empty() { String::new() } else { format!(" with .{}", attributes.join(" and .")) };
        let found = (format!("the text “{id}” is missing"), format!("add `{id} = …`{and_under_it} to {file}"));
        return vec![(id, found.0, found.1)];
    }
    let value = (!has_value).then(|| (format!("the text “{id}” has no words of its own"), format!("write words after `{id} =` in {file}")));
    let parts = lacking.iter().map(|attribute| {
        (format!("the text “{id}” has no .{attribute}"), format!("add `.{attribute} = …` on a line of its own under `{id}` in {file}"))
    });
    value.into_iter().chain(parts).map(|(message, help)| (id.clone(), message, help)).collect()
}

/// For each text id, where the thing is that needs it. Texts of the scenario as a whole are not among them.
fn loci(scenario: &Scenario<'_>) -> HashMap<String, Locus> {
    let (script, story) = (scenario.script, scenario.story);
    let root = Locus::default();
    let mut loci = HashMap::new();
    for (position, (name, _)) in script.cast.0.iter().enumerate() {
        loci.insert(text_id::cast(name), root.field("cast").key(position));
    }
    for (position, (name, _)) in script.channels.0.iter().enumerate() {
        loci.insert(text_id::channel(name), root.field("channels").key(position));
    }
    for (position, (name, _)) in script.scenes.0.iter().enumerate() {
        loci.insert(text_id::scene_title(name), root.field("scenes").key(position));
    }
    for (line, locus) in story.lines().iter().zip(&story.loci.lines) {
        loci.insert(text_id::without_given(&line.key).to_owned(), locus.clone());
    }
    for (position, answers) in story.loci.answers.iter().enumerate() {
        for (number, locus) in answers.iter().enumerate() {
            let option = OptionId(u8::try_from(number).unwrap_or(u8::MAX));
            loci.insert(story.answer_key(ChoiceId::new(position), option), locus.clone());
        }
    }
    for (position, (name, ending)) in script.endings.0.iter().enumerate() {
        let locus = root.field("endings");
        loci.insert(text_id::ending(name), locus.key(position));
        for (number, question) in ending.questions.iter().enumerate() {
            let here = locus.item(position).field("questions").item(number);
            loci.entry(text_id::question(question)).or_insert(here);
        }
    }
    for (position, scene) in script.turning_points.iter().enumerate() {
        loci.insert(text_id::turning(scene), root.field("turning_points").item(position));
    }
    for (position, word) in script.glossary.iter().enumerate() {
        loci.insert(text_id::word(word), root.field("glossary").item(position));
    }
    loci
}
