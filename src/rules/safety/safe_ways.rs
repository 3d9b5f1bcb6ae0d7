//! SL045: safe ways are as long and as rich as risky ones.

use crate::diagnostic::{Code, Severity};
use crate::graph::routes::Ways;
use crate::rules::{Check, Explored, Report, Rule, Scenario};

pub(super) const RULE: Rule = Rule {
    code: Code(45),
    name: "safe ways that are shorter or longer than risky ones",
    severity: Severity::Error,
    explanation: "\
A way is safe if she never goes along with what is asked of her, and risky if she does at least once. If stepping away ends the story after two messages,
everybody learns that caution is dull and clicks the other way. So the mean length of the safe ways, in messages, is within 30 % of that of the risky
ones (safeguard 7). There must be safe ways; a story in which nobody can go along with anything has no risky ones, and that is fine.

    silence: (moves: [Leave], to: \"the-end\")       // at the first decision, while the other answers go on for ten scenes

Give the safe answers scenes of their own, or let both come together again soon. Where a story can run in a circle its ways are endless, and this cannot
be counted.",
    check: Check::Graph(check),
};

/// How far the two may be apart, as a share of the risky ways' length.
const TOLERANCE: f64 = 0.3;

fn check(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>) {
    if let Some((message, help)) = explored.routes.all.as_ref().ok().and_then(judge) {
        report.add(scenario.field_place("start"), message, help);
    }
}

fn judge(ways: &Ways) -> Option<(String, &'static str)> {
    let Some(safe) = &ways.safe else {
        let message = "on every way she goes along with what is asked of her at least once: there is no safe way";
        return Some((message.to_owned(), "give every decision an answer whose moves do not have GoAlong, and let it lead to an ending"));
    };
    let risky = ways.risky.as_ref()?;
    if (safe.mean - risky.mean).abs() <= TOLERANCE * risky.mean {
        return None;
    }
    let (compared, help) = if safe.mean < risky.mean {
        ("shorter", "give the safe answers scenes of their own, as long as the others")
    } else {
        ("longer", "let the ways on which she goes along last as long as the others")
    };
    let message = format!("safe ways are {compared} than risky ones: {:.1} messages in the mean, and {:.1}", safe.mean, risky.mean);
    Some((message, help))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::routes::Spread;

    fn ways(safe: Option<f64>, risky: Option<f64>) -> Ways {
        let spread = |mean| Spread { shortest: 1, median: 1, longest: 9, mean };
        let (safe, risky) = (safe.map(spread), risky.map(spread));
        Ways { count: 2_u32.into(), messages: spread(1.0), safe, risky, endings: vec![], labels: vec![], tactics: Some((0, 0)) }
    }

    #[test]
    fn thirty_per_cent_are_allowed_in_both_directions() {
        for (safe, risky, fine) in [
            (Some(70.0), Some(100.0), true),
            (Some(69.0), Some(100.0), false),
            (Some(130.0), Some(100.0), true),
            (Some(131.0), Some(100.0), false),
            (Some(9.0), None, true),
            (None, Some(9.0), false),
        ] {
            assert_eq!(judge(&ways(safe, risky)).is_none(), fine, "{safe:?} {risky:?}");
        }
    }
}
