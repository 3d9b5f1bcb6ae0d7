//! Support lines in the terminal: one step from everywhere, and back to the same place.
//!
//! Owns: how another region is asked for. Refuses to know: what is said about a line (`telling`).

use super::blocks::Writer;
use super::console::Console;
use super::game::Game;
use crate::contact::Contact;
use crate::language::Localiser;
use crate::library::Library;
use crate::story::Id;
use crate::{telling, wording};
use std::io;

/// Whom somebody here can talk to.
#[derive(Clone, Debug)]
pub(crate) struct Near {
    /// The region that fits her system.
    pub(crate) region: String,
    /// Somebody in this building, if that is known.
    pub(crate) contact: Option<Contact>,
}

/// Shows the lines of a region, or of the one that fits the player's system.
pub(super) fn show(game: &mut Game<'_, '_>, region: Option<Id>) -> io::Result<()> {
    let near = Near { region: region.map_or_else(|| game.region.clone(), String::from), contact: game.contact.clone() };
    show_near(game.console, game.library, game.texts, &near)
}

/// The same outside of a story.
pub(super) fn show_near(console: &mut Console<'_>, library: &Library, texts: &Localiser, near: &Near) -> io::Result<()> {
    let support = telling::support(library, texts, &near.region);
    console.title(support.heading.words())?;
    if let Some(contact) = &near.contact {
        console.say(&wording::with(texts, "support-contact", "contact", contact.line()))?;
    }
    Writer { console, texts }.write_inside(&support)?;
    let regions = library.regions().unwrap_or_default();
    console.say(&wording::with(texts, "support-regions", "regions", wording::list(texts, &regions)))
}
