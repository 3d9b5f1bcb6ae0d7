//! Choosing a story, or the messages of two weeks later.
//!
//! Owns: the list of what can be chosen, each with its facts, and reading the number of one. Refuses to know: what happens in a story.

use super::command::{Command, with_plain_digits};
use super::console::{Console, Ended};
use crate::diagnostic::Diagnostic;
use crate::language::{Isolates, LanguageIdentifier, Localiser};
use crate::library::Library;
use crate::story::{Id, Story};
use crate::wording;

/// What somebody chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chosen {
    Story(Id),
    /// The messages of two weeks later.
    Fresh,
}

/// Shows the stories, and after them the messages of two weeks later, and asks for one. Where there is only one story, it is taken without asking.
///
/// # Errors
/// [`Ended::Left`] when she leaves; diagnostics when the app's own texts are broken or there is no story at all.
pub fn choose(
    console: &mut Console<'_>,
    library: &Library,
    language: &LanguageIdentifier,
) -> Result<Result<Chosen, Vec<Diagnostic>>, Ended> {
    let offers_fresh = library.usual_measure().is_ok_and(|measure| measure.is_some());
    choose_among(console, library, language, offers_fresh)
}

/// Shows the stories and asks for one. Where there is only one, it is taken without asking.
///
/// # Errors
/// As above.
pub fn choose_story(
    console: &mut Console<'_>,
    library: &Library,
    language: &LanguageIdentifier,
) -> Result<Result<Id, Vec<Diagnostic>>, Ended> {
    loop {
        match choose_among(console, library, language, false)? {
            Ok(Chosen::Story(id)) => return Ok(Ok(id)),
            // It was not offered.
            Ok(Chosen::Fresh) => {}
            Err(broken) => return Ok(Err(broken)),
        }
    }
}

fn choose_among(
    console: &mut Console<'_>,
    library: &Library,
    language: &LanguageIdentifier,
    offers_fresh: bool,
) -> Result<Result<Chosen, Vec<Diagnostic>>, Ended> {
    let texts = match library.localiser(language, None, Isolates::Stripped) {
        Ok(texts) => texts,
        Err(broken) => return Ok(Err(broken)),
    };
    console.title(&texts.words("app-name"))?;
    console.say(&texts.words("app-line"))?;
    let stories = library.scenarios_by_title(language);
    match &stories[..] {
        [] => {
            console.say(&texts.words("stories-none"))?;
            return Err(Ended::Left);
        }
        [only] => return Ok(Ok(Chosen::Story(only.clone()))),
        _ => {}
    }
    console.gap()?;
    console.say(&texts.words("stories-title"))?;
    for (number, id) in (1..).zip(&stories) {
        story(console, library, language, number, id)?;
    }
    if offers_fresh {
        console.say_under(&format!("{}  ", stories.len() + 1), &fresh_card(&texts))?;
    }
    let mut all: Vec<Chosen> = stories.into_iter().map(Chosen::Story).collect();
    all.extend(offers_fresh.then_some(Chosen::Fresh));
    loop {
        console.gap()?;
        console.say(&texts.words("choose-story"))?;
        let line = console.ask()?;
        let number = with_plain_digits(line.trim()).parse::<usize>().ok();
        if let Some(chosen) = number.and_then(|number| number.checked_sub(1)).and_then(|at| all.get(at)) {
            return Ok(Ok(chosen.clone()));
        }
        match Command::read(&line) {
            Command::Leave => return Err(Ended::Left),
            _ => console.say(&texts.words("refused-not-understood"))?,
        }
    }
}

/// The card of the messages of two weeks later.
fn fresh_card(texts: &Localiser) -> String {
    let facts = [wording::fresh_minutes(texts), wording::fresh_age(texts), texts.words("fresh-best-after")].join(" · ");
    [texts.words("fresh-title"), texts.words("fresh-line"), facts].join("\n")
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
