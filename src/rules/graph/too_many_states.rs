//! SL033: everything that can happen in a story can be explored.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Report, Rule, Scenario};

pub(super) const RULE: Rule = Rule {
    code: Code(33),
    name: "more states than can be explored",
    severity: Severity::Error,
    explanation: "\
Every safeguard about ways through a story is proved by looking at all its states. A state is a decision together with all that the story remembers there, so \
each flag that really differs doubles the states behind it, each enum multiplies them by its words, each level by its values. Answers that can be taken once, \
and conditions with Seen or Chosen, remember too. Beyond {most-states} states not everything can be looked at, so nothing can be promised.

    flags: [ … twenty-five flags … ],   // all of them set in one place to which the story comes back again and again

The message names the variables with the most values. Give levels lower bounds; set a flag back to false once nothing asks for it any more; use one enum in \
place of several flags of which only one is ever true; ask for one flag in place of many Seen and Chosen. If that is not enough, make two scenarios of it.",
    check: Check::Scenario(check),
};

fn check(scenario: &Scenario<'_>, report: &mut Report<'_>) {
    let Err(too_large) = &scenario.explored else { return };
    report.add(
        scenario.field_place("scenes"),
        format!("this story has more than {} states, so not everything in it can be proved", too_large.limit),
        format!("these variables multiply most: {}; give one fewer values, or split the scenario", too_large.multipliers.join(", ")),
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_page_names_the_limit_that_is_kept() {
        assert!(RULE.explanation.contains("{most-states}") && RULE.page().contains("Beyond 600,000 states"), "{}", RULE.page());
    }
}
