//! SL119: in a story, words agree with whoever says them and whoever hears them.

use super::inflection::Inflections;
use super::spoken::{Speech, speeches};
use super::{name, parts};
use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Language, Report, Rule, Scenario, With};
use crate::story::PersonaId;
use crate::story::script::Gender;

pub(super) const RULE: Rule = Rule {
    code: Code(119),
    name: "a word that agrees with somebody else",
    severity: Severity::Warning,
    explanation: "\
Many languages say “I am tired” in two ways, and whoever translates a line does not see who says it. `gender` in the `cast` says how to speak of a person, and `locales/<language>/address.ron` which words agree with whom; with a * before it, whatever ends so.

    scenario.ron:  \"idris\": (part: Friend, gender: Masculine)
    address.ron:   (agreement: [(behind: [(with: [Speaker], after: [\"je suis\"])], feminine: [\"*ée\", \"venue\"], masculine: [\"*é\", \"venu\"])])
    fr:  Idris: Je suis venue.        (Je suis venu.)

Write the word that agrees, or `gender` into the cast where it is not said. What is said to many is looked at for who says it only; what stands in quotation marks is somebody else’s.",
    check: Check::Language(check),
};

fn check(scenario: &Scenario<'_>, language: &Language<'_>, report: &mut Report<'_>) {
    let [speaker, hearer] = [With::Speaker, With::Hearer].map(|with| Inflections::with(&language.habits.address.agreement, with));
    if speaker.is_empty() && hearer.is_empty() {
        return;
    }
    let speeches = speeches(scenario.story);
    for (outline, part) in parts(language).filter(|(_, part)| part.attribute.is_none()) {
        let Some(Speech { from, to }) = speeches.get(&outline.id) else { continue };
        let mut look = |inflections: &Inflections, persona: PersonaId, does: &str| {
            let persona = scenario.story.persona(persona);
            let found = inflections.find(&part.words).into_iter().find(|(_, gender)| persona.gender != Some(*gender));
            if let Some((word, gender)) = found {
                let (is, help) = match persona.gender {
                    Some(_) => ("is not", "write the word that agrees, or say it in another way"),
                    None => ("is not said to be", "write `gender` into the cast of the scenario, or say it in another way"),
                };
                let gender = if gender == Gender::Feminine { "feminine" } else { "masculine" };
                let message = format!("“{}” has “{word}”, and “{}”, who {does} it, {is} {gender}", name(outline, part), persona.name);
                report.add(outline.place.clone(), message, help);
            }
        };
        look(&speaker, *from, "says");
        if let [to] = to.as_slice() {
            look(&hearer, *to, "hears");
        }
    }
}
