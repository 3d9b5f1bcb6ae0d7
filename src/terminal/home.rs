//! Choosing a story.
//!
//! Owns: the list of stories, each with its facts, which of them are held until somebody says that all are old enough, and reading the number of one. Refuses to know: what happens in a story.

use super::command::{Command, with_plain_digits};
use super::console::{Console, Ended};
use crate::diagnostic::Diagnostic;
use crate::language::{Isolates, LanguageIdentifier, Localiser};
use crate::library::Library;
use crate::story::{Id, Story};
use crate::wording;
use std::sync::Arc;

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
    let menu = Menu::of(library, language);
    match &menu.stories[..] {
        [] => {
            console.say(&texts.words("stories-none"))?;
            Err(Ended::Left)
        }
        [only] if !only.is_held() => Ok(Ok(only.id.clone())),
        _ => menu.ask(console, &texts).map(Ok),
    }
}

/// The stories, from A to Z.
struct Menu<'m> {
    library: &'m Library,
    language: &'m LanguageIdentifier,
    stories: Vec<Listed>,
}

struct Listed {
    id: Id,
    /// None if its file cannot be read.
    story: Option<Arc<Story>>,
}

impl Listed {
    /// Whether it is offered only once somebody has said that those who are here are old enough.
    fn is_held(&self) -> bool {
        self.story.as_ref().is_some_and(|story| story.is_for_older())
    }
}

impl<'m> Menu<'m> {
    fn of(library: &'m Library, language: &'m LanguageIdentifier) -> Self {
        let listed = |id: Id| Listed { story: library.scenario(&id).ok().map(|(_, story)| story), id };
        Self { library, language, stories: library.scenarios_by_title(language).into_iter().map(listed).collect() }
    }

    /// Asks for a story: of those for everybody first. What is said of ages is kept nowhere.
    fn ask(&self, console: &mut Console<'_>, texts: &Localiser) -> Result<Id, Ended> {
        let mut offered: Vec<&Listed> = self.stories.iter().filter(|listed| !listed.is_held()).collect();
        let mut holds = offered.len() < self.stories.len();
        self.show(console, texts, &offered, holds)?;
        loop {
            console.gap()?;
            if !offered.is_empty() {
                console.say(&texts.words("choose-story"))?;
            }
            let line = console.ask()?;
            let number = with_plain_digits(line.trim()).parse::<usize>().ok();
            if let Some(listed) = number.and_then(|number| number.checked_sub(1)).and_then(|at| offered.get(at)) {
                return Ok(listed.id.clone());
            }
            match Command::read(&line) {
                Command::Leave => return Err(Ended::Left),
                Command::More if holds => {
                    holds = false;
                    offered = self.stories.iter().collect();
                    self.show(console, texts, &offered, holds)?;
                }
                _ => console.say(&texts.words("refused-not-understood"))?,
            }
        }
    }

    fn show(&self, console: &mut Console<'_>, texts: &Localiser, offered: &[&Listed], holds: bool) -> Result<(), Ended> {
        console.gap()?;
        console.say(&texts.words("stories-title"))?;
        for (number, listed) in (1..).zip(offered) {
            self.story(console, number, listed)?;
        }
        if holds {
            console.gap()?;
            console.say_under("+  ", &["older-question", "older-why", "older-type"].map(|id| texts.words(id)).join(" "))?;
        }
        Ok(())
    }

    fn story(&self, console: &mut Console<'_>, number: usize, listed: &Listed) -> Result<(), Ended> {
        let lead = format!("{number}  ");
        match (self.library.localiser(self.language, Some(&listed.id), Isolates::Stripped), &listed.story) {
            (Ok(texts), Some(story)) => {
                let words = [texts.words("scenario-title"), texts.words("scenario-line"), card(&texts, story)];
                console.say_under(&lead, &words.join("\n"))?;
            }
            (Ok(texts), None) => console.say_under(&lead, &format!("{}: {}", listed.id, texts.words("story-broken")))?,
            (Err(_), _) => console.say_under(&lead, listed.id.as_str())?,
        }
        Ok(())
    }
}

/// Role, minutes, age and what is in it, as one line.
pub fn card(texts: &Localiser, story: &Story) -> String {
    [wording::role, wording::minutes, wording::age, wording::content].map(|fact| fact(texts, story)).join(" · ")
}
