//! Support lines in the terminal: one step from everywhere, and back to the same place.
//!
//! Owns: how another region is asked for. Refuses to know: what is said about a line (`telling`).

use super::player::Player;
use crate::story::Id;
use crate::{telling, wording};
use std::io;

/// Shows the lines of a region, or of the one that fits the player's system.
pub(super) fn show(player: &mut Player<'_, '_>, region: Option<Id>) -> io::Result<()> {
    let wanted = region.map_or_else(|| player.region.clone(), String::from);
    let support = telling::support(player.library, player.texts, &wanted);
    player.console.title(support.heading.words())?;
    player.told().write_inside(&support)?;
    let regions = player.library.regions().unwrap_or_default();
    player.console.say(&wording::with(player.texts, "support-regions", "regions", wording::list(player.texts, &regions)))
}
