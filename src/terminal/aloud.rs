//! Whom one can talk to, as it is read to a group: a sentence a line, and numbers digit by digit.
//!
//! Owns: that form. Refuses to know: who leads, and which region a group is in.

use super::game::Game;
use crate::language::{Arguments, Localiser};
use crate::library::{Hours, SupportLine};
use crate::story::text_id;
use crate::wording;
use std::io;

/// Between digits, and between groups of them. Of all signs only such as these keep a number from the left to the right among Arabic letters, and only one
/// by one.
const DIGITS_APART: &str = "\u{a0}";
const GROUPS_APART: &str = ",";
/// More digits than this are not kept in mind at once.
const MOST_DIGITS: usize = 4;

impl Game<'_, '_> {
    /// The lines of a region, or those that hold everywhere where there are none.
    pub(super) fn support_aloud(&mut self, region: &str) -> io::Result<()> {
        ["support-asking-1", "support-asking-2", "support-asking-3"].into_iter().try_for_each(|id| self.say(id))?;
        let Ok(found) = self.library.nearest_support(region) else { return self.say("support-broken") };
        self.console.gap()?;
        if found.instead {
            self.say("support-none")?;
        }
        let heading = wording::with(self.texts, "support-lines", "region", self.texts.words(&text_id::region(&found.region)));
        self.console.say(&heading)?;
        found.lines.iter().try_for_each(|line| self.console.say_under("   ", &sentence(self.texts, line)))?;
        self.say("support-general")
    }
}

fn sentence(texts: &Localiser, line: &SupportLine) -> String {
    let mut arguments = Arguments::new();
    arguments.set("name", line.name.clone());
    arguments.set("topic", texts.words(line.topic.text_id()));
    arguments.set("whom", wording::for_whom(texts, line.for_whom));
    let contacts: Vec<String> = line
        .contacts
        .iter()
        .map(|way| {
            let mut way = way.clone();
            way.number = way.number.as_deref().map(spelled);
            wording::contact(texts, &way)
        })
        .collect();
    arguments.set("contacts", wording::list(texts, &contacts));
    if matches!(line.hours, Hours::Unknown | Hours::Conflict) {
        return texts.words_with("support-aloud-no-hours", &arguments);
    }
    arguments.set("hours", wording::hours(texts, &line.hours));
    texts.words_with("support-aloud", &arguments)
}

/// A number digit by digit, in its own groups, and long ones in smaller ones.
fn spelled(number: &str) -> String {
    let groups = number.split(|character: char| !character.is_alphanumeric()).filter(|group| !group.is_empty());
    let digits: Vec<Vec<String>> = groups.map(|group| group.chars().map(String::from).collect()).collect();
    let small = digits.iter().flat_map(|group| group.chunks(if group.len() > MOST_DIGITS { 3 } else { MOST_DIGITS }));
    small.map(|group| group.join(DIGITS_APART)).collect::<Vec<_>>().join(GROUPS_APART)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_said_digit_by_digit_in_small_groups() {
        let said = |number| spelled(number).replace(DIGITS_APART, " ");
        assert_eq!(said("0800 1111"), "0 8 0 0,1 1 1 1");
        assert_eq!(said("116 111"), "1 1 6,1 1 1");
        assert_eq!(said("1-844-497-3223"), "1,8 4 4,4 9 7,3 2 2 3");
        assert_eq!(said("741741"), "7 4 1,7 4 1");
        assert_eq!(said("112"), "1 1 2");
        assert_eq!(said(""), "");
    }
}
