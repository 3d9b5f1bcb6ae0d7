//! Choosing a story, or the messages of two weeks later.
//!
//! Owns: the list of what can be chosen, each with its facts, which stories are held until somebody says that all are old enough, and reading the number of one.
//! Refuses to know: what happens in a story.

use super::command::{Command, with_plain_digits};
use super::console::{Console, Ended};
use crate::diagnostic::Diagnostic;
use crate::language::{Isolates, LanguageIdentifier, Localiser};
use crate::library::Library;
use crate::story::{Id, Story};
use crate::wording;
use std::sync::Arc;

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
    let menu = Menu { library, language, texts: &texts, stories: listed(library, language), offers_fresh };
    match &menu.stories[..] {
        [] => {
            console.say(&texts.words("stories-none"))?;
            Err(Ended::Left)
        }
        [only] if !only.is_held() => Ok(Ok(Chosen::Story(only.id.clone()))),
        _ => menu.ask(console).map(Ok),
    }
}

/// What can be chosen: the stories from A to Z, and what comes two weeks later.
struct Menu<'m> {
    library: &'m Library,
    language: &'m LanguageIdentifier,
    texts: &'m Localiser,
    stories: Vec<Listed>,
    offers_fresh: bool,
}

struct Listed {
    id: Id,
    /// None if its file cannot be read.
    story: Option<Arc<Story>>,
}

fn listed(library: &Library, language: &LanguageIdentifier) -> Vec<Listed> {
    let listed = |id: Id| Listed { story: library.story(&id).ok(), id };
    library.scenarios_by_title(language).into_iter().map(listed).collect()
}

impl Listed {
    /// Whether it is offered only once somebody has said that those who are here are old enough.
    fn is_held(&self) -> bool {
        self.story.as_ref().is_some_and(|story| story.is_for_older())
    }
}

impl Menu<'_> {
    /// Asks for one: of the stories for everybody first. What is said of ages is kept nowhere.
    fn ask(&self, console: &mut Console<'_>) -> Result<Chosen, Ended> {
        let mut offered: Vec<&Listed> = self.stories.iter().filter(|listed| !listed.is_held()).collect();
        let mut holds = offered.len() < self.stories.len();
        self.show(console, &offered, holds)?;
        loop {
            console.gap()?;
            if !offered.is_empty() {
                console.say(&self.texts.words("choose-story"))?;
            }
            let line = console.ask()?;
            let at = with_plain_digits(line.trim()).parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            match at {
                Some(at) if at < offered.len() => return Ok(Chosen::Story(offered[at].id.clone())),
                Some(at) if at == offered.len() && self.offers_fresh => return Ok(Chosen::Fresh),
                _ => {}
            }
            match Command::read(&line) {
                Command::Leave => return Err(Ended::Left),
                Command::More if holds => {
                    holds = false;
                    offered = self.stories.iter().collect();
                    self.show(console, &offered, holds)?;
                }
                _ => console.say(&self.texts.words("refused-not-understood"))?,
            }
        }
    }

    fn show(&self, console: &mut Console<'_>, offered: &[&Listed], holds: bool) -> Result<(), Ended> {
        console.gap()?;
        console.say(&self.texts.words("stories-title"))?;
        for (number, listed) in (1..).zip(offered) {
            self.story(console, number, listed)?;
        }
        if self.offers_fresh {
            console.say_under(&format!("{}  ", offered.len() + 1), &fresh_card(self.texts))?;
        }
        if holds {
            console.gap()?;
            console.say_under("+  ", &["older-question", "older-why", "older-type"].map(|id| self.texts.words(id)).join(" "))?;
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
            (Ok(texts), None) => console.say_under(&lead, &wording::labelled(&texts, &listed.id, &texts.words("story-broken")))?,
            (Err(_), _) => console.say_under(&lead, listed.id.as_str())?,
        }
        Ok(())
    }
}

/// The card of the messages of two weeks later.
fn fresh_card(texts: &Localiser) -> String {
    let facts = [wording::fresh_minutes(texts), wording::fresh_age(texts), texts.words("fresh-best-after")].join(" · ");
    [texts.words("fresh-title"), texts.words("fresh-line"), facts].join("\n")
}

/// Role, minutes, age and what is in it, as one line.
pub fn card(texts: &Localiser, story: &Story) -> String {
    [wording::role, wording::minutes, wording::age, wording::content].map(|fact| fact(texts, story)).join(" · ")
}
