//! Choosing a story.
//!
//! Owns: the list of stories, each with its facts, and reading the number of one. Refuses to know: what happens in a story.

use super::command::{Command, with_plain_digits};
use super::console::{Console, Ended};
use crate::diagnostic::Diagnostic;
use crate::language::{Isolates, LanguageIdentifier, Localiser};
use crate::library::Library;
use crate::story::{Id, Story};
use crate::wording;

/// Shows the stories and asks for one. Where there is only one, it is taken without asking.
///
/// # Errors
/// [`Ended::Left`] when she leaves; diagnostics when the app's own texts are broken or there is no story at all.
pub fn choose_story(
    console: &mut Console<'_>,
    library: &Library,
    language: &LanguageIdentifier,
) -> Result<Result<Id, Vec<Diagnostic>>, Ended> {
    let texts = match library.localiser(language, None, Isolates::Stripped) {
        Ok(texts) => texts,
        Err(broken) => return Ok(Err(broken)),
    };
    console.title(&texts.words("app-name"))?;
    console.say(&texts.words("app-line"))?;
    match &library.scenarios_by_title(language)[..] {
        [] => {
            console.say(&texts.words("stories-none"))?;
            Err(Ended::Left)
        }
        [only] => Ok(Ok(only.clone())),
        several => {
            console.gap()?;
            console.say(&texts.words("stories-title"))?;
            for (number, id) in (1..).zip(several) {
                story(console, library, language, number, id)?;
            }
            loop {
                console.gap()?;
                console.say(&texts.words("choose-story"))?;
                let line = console.ask()?;
                let number = with_plain_digits(line.trim()).parse::<usize>().ok();
                if let Some(id) = number.and_then(|number| number.checked_sub(1)).and_then(|at| several.get(at)) {
                    return Ok(Ok(id.clone()));
                }
                match Command::read(&line) {
                    Command::Leave => return Err(Ended::Left),
                    _ => console.say(&texts.words("refused-not-understood"))?,
                }
            }
        }
    }
}

fn story(console: &mut Console<'_>, library: &Library, language: &LanguageIdentifier, number: usize, id: &Id) -> Result<(), Ended> {
    let lead = format!("{number}  ");
    match (library.localiser(language, Some(id), Isolates::Stripped), library.scenario(id)) {
        (Ok(texts), Ok((_, story))) => {
            let words = [texts.words("scenario-title"), texts.words("scenario-line"), card(&texts, &story)];
            console.say_under(&lead, &words.join("\n"))?;
        }
        (Ok(texts), Err(_)) => console.say_under(&lead, &format!("{id}: {}", texts.words("story-broken")))?,
        (Err(_), _) => console.say_under(&lead, id.as_str())?,
    }
    Ok(())
}

/// Role, minutes, age and what is in it, as one line.
pub fn card(texts: &Localiser, story: &Story) -> String {
    [wording::role, wording::minutes, wording::age, wording::content].map(|fact| fact(texts, story)).join(" · ")
}
