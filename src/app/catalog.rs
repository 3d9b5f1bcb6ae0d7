//! The stories on the home screen, each with its title and one line in the language at hand.

use crate::app::words::{Words, Writing};
use crate::diagnostic::Diagnostic;
use crate::language::{Isolates, LanguageIdentifier, Localiser, REFERENCE};
use crate::library::{Library, Picture};
use crate::story::text_id;
use crate::story::{Id, Story};
use crate::workshop::Instrument;
use std::sync::Arc;

/// A story in the catalog.
pub(crate) struct Card {
    pub(crate) id: Id,
    /// Its place by its id, which is the same in every language: the card on the screen is named by it.
    pub(crate) number: usize,
    /// The story, or what is wrong with its file.
    pub(crate) story: Result<Arc<Story>, Vec<Diagnostic>>,
    pub(crate) title: Words,
    pub(crate) line: Words,
    /// The name of the person who is played.
    pub(crate) name: Words,
    pub(crate) picture: Option<Picture>,
}

impl Card {
    /// Whether it is offered only once somebody has said that those who are here are old enough.
    pub(crate) fn is_for_older(&self) -> bool {
        self.story.as_ref().is_ok_and(|story| story.is_for_older())
    }
}

/// All stories.
pub(crate) struct Catalog {
    pub(crate) cards: Vec<Card>,
    /// The messages of two weeks later. None if they cannot be asked: what is wrong with them is said by a check, and not to whoever plays.
    pub(crate) fresh: Option<Arc<Instrument>>,
}

impl Catalog {
    /// The stories of a library. A broken one keeps its place.
    pub(crate) fn of(library: &Library, language: &LanguageIdentifier) -> Self {
        let cards = library.scenarios().iter().enumerate().map(|(number, id)| Card {
            id: id.clone(),
            number,
            story: library.story(id),
            title: Words::default(),
            line: Words::default(),
            name: Words::default(),
            picture: library.picture(id),
        });
        let fresh = library.usual_measure().ok().flatten().map(Arc::new);
        let mut catalog = Self { cards: cards.collect(), fresh };
        catalog.translate(library, language);
        catalog
    }

    /// Titles and lines in another language, and the stories from A to Z in it: no other order would say nothing about them.
    pub(crate) fn translate(&mut self, library: &Library, language: &LanguageIdentifier) {
        for card in &mut self.cards {
            let texts = texts(library, language, &card.id);
            let say = |id: &str| {
                let text = texts.as_ref().and_then(|texts| texts.find(id, None, None));
                let name = || Words { text: card.id.to_string(), writing: Writing::LATIN };
                texts.as_ref().zip(text).map_or_else(name, |(texts, text)| Words::of(texts, text))
            };
            (card.title, card.line) = (say("scenario-title"), say("scenario-line"));
            if let Ok(story) = &card.story {
                card.name = say(&text_id::cast(&story.persona(story.player()).name));
            }
        }
        self.cards.sort_by_cached_key(|card| (card.title.text.to_lowercase(), card.id.clone()));
    }

    /// The story of this name, if it can be opened.
    pub(crate) fn story(&self, id: &Id) -> Option<Arc<Story>> {
        self.cards.iter().find(|card| card.id == *id)?.story.as_ref().ok().cloned()
    }
}

/// A scenario's own texts, with no more read than its title needs.
fn texts(library: &Library, language: &LanguageIdentifier, id: &Id) -> Option<Localiser> {
    let wanted = language.to_string();
    let mut tags = vec![wanted.as_str()];
    tags.extend((wanted != REFERENCE).then_some(REFERENCE));
    let locales: Vec<_> = tags.into_iter().filter_map(|tag| library.briefly(tag, id, Isolates::Kept)).collect();
    (!locales.is_empty()).then(|| Localiser::new(locales, Isolates::Kept))
}
