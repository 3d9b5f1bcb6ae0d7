//! Support lines in the terminal: one step from everywhere, and back to the same place.
//!
//! Owns: how another region is asked for. Refuses to know: what is said about a line (`telling`).

use super::game::Game;
use crate::story::Id;
use crate::{telling, wording};
use std::io;

/// Shows the lines of a region, or of the one that fits the player's system.
pub(super) fn show(game: &mut Game<'_, '_>, region: Option<Id>) -> io::Result<()> {
    let wanted = region.map_or_else(|| game.region.clone(), String::from);
    let support = telling::support(game.library, game.texts, &wanted);
    game.console.title(support.heading.words())?;
    game.say_contact()?;
    game.blocks().write_inside(&support)?;
    let regions = game.library.regions().unwrap_or_default();
    game.console.say(&wording::with(game.texts, "support-regions", "regions", wording::list(game.texts, &regions)))
}
