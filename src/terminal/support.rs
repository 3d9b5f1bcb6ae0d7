//! Support lines in the terminal: one step from everywhere, and back to the same place.

use super::player::Player;
use crate::language::{Arguments, Localiser};
use crate::library::{Nearest, SupportLine};
use crate::story::{Id, text_id};
use crate::wording::{checked, contact, for_whom, hours, list, source};
use std::io;

/// Shows the lines of a region, or of the one that fits the player's system.
pub(super) fn show(player: &mut Player<'_, '_>, region: Option<Id>) -> io::Result<()> {
    let title = player.texts.words("support-title");
    player.console.title(&title)?;
    for id in ["support-first", "support-asking-1", "support-asking-2", "support-asking-3"] {
        player.say(id)?;
    }
    let wanted = region.map_or_else(|| player.region.clone(), String::from);
    match player.library.nearest_support(&wanted) {
        Ok(found) => lines(player, &found)?,
        Err(_) => player.say("support-broken")?,
    }
    let regions = player.library.regions().unwrap_or_default();
    let mut arguments = Arguments::new();
    arguments.set("regions", list(player.texts, &regions));
    player.say_with("support-regions", &arguments)
}

fn lines(player: &mut Player<'_, '_>, found: &Nearest) -> io::Result<()> {
    player.console.gap()?;
    if found.instead {
        player.say("support-none")?;
    }
    let mut name = Arguments::new();
    name.set("region", player.texts.words(&text_id::region(&found.region)));
    player.say_with("support-lines", &name)?;
    for line in &found.lines {
        let words = describe(player.texts, line);
        player.console.say_under("   ", &words)?;
    }
    player.say("support-general")
}

/// Who answers comes first, then everything that one wants to know before ringing, then how sure it is.
fn describe(texts: &Localiser, line: &SupportLine) -> String {
    let contacts: Vec<String> = line.contacts.iter().map(|way| contact(texts, way)).collect();
    let mut parts = vec![
        texts.words(line.answers.text_id()),
        line.name.clone(),
        texts.words(line.topic.text_id()),
        for_whom(texts, line.for_whom),
    ];
    parts.extend(contacts);
    parts.extend([
        hours(texts, &line.hours),
        texts.words(line.cost.text_id()),
        texts.words(line.name_needed.text_id()),
        texts.words(line.status.text_id()),
        source(texts, line),
        checked(texts, line.checked.as_deref()),
    ]);
    list(texts, &parts)
}
