//! SL088: a session plan adds up, and its story fits into it.

use crate::diagnostic::{Code, Severity};
use crate::rules::subject::PlanFile;
use crate::rules::{Catalogue, Check, Report, Rule};
use crate::workshop::plan::{What, minutes_of_story};

pub(super) const RULE: Rule = Rule {
    code: Code(88),
    name: "a session plan that does not work out",
    severity: Severity::Error,
    explanation: "\
Whoever leads a group looks at the clock and trusts the plan. So the minutes of its steps add up to the minutes on its first line; the last step says whom
one can talk to; a story is talked about afterwards; what is asked before is asked after as well. Every story that a plan names is in the library, has a
class track with as many votes as the plan talks about, and fits into its step: 130 words of the track a minute, three minutes for each vote that is talked
about, half a minute for each other show of hands. A plan for several languages reads everything as often.

    (format: 1, id: \"short\", minutes: 50, …, steps: [(id: \"support\", minutes: 5, what: Support), (id: \"story\", minutes: 6, what: Story(talks: 9, quick: 0))])

Give the step more minutes, talk about fewer votes, or name a story with a shorter track.",
    check: Check::Catalogue(check),
};

/// A story may take so many minutes more than its step: readers differ by more than that.
const TOLERANCE: f64 = 2.0;

fn check(catalogue: &Catalogue<'_>, report: &mut Report<'_>) {
    for file in &catalogue.plans {
        for fault in file.plan.faults() {
            report.add(file.place.clone(), fault.to_string(), fault.help());
        }
        for id in &file.missing {
            report.add(
                file.place.clone(),
                format!("the plan needs the text “{id}”, and there is none"),
                "write it in locales/en/plans.ftl",
            );
        }
        for story in &file.plan.stories {
            check_story(file, story.as_str(), report);
        }
    }
}

fn check_story(file: &PlanFile<'_>, story: &str, report: &mut Report<'_>) {
    let step = file.plan.steps.iter().find(|step| matches!(step.what, What::Story { .. }));
    let Some((step, What::Story { talks, quick, only_stops })) = step.map(|step| (step, &step.what)) else { return };
    let Some(track) = file.tracks.iter().find(|track| track.story == story) else {
        report.add(
            file.place.clone(),
            format!("the plan names “{story}”, and no story of this library with a class track is called so"),
            "name a story that `second-look list` shows, or give that story a class_track",
        );
        return;
    };
    if *talks > track.votes {
        report.add(
            file.place.clone(),
            format!("the plan talks about {talks} votes, and the class track of “{story}” has {}", track.votes),
            "talk about fewer, or let more decisions of the class track be votes",
        );
    }
    let words = if *only_stops { track.words_at_votes } else { track.words };
    let needed = minutes_of_story(words, file.plan.reading(), *talks, *quick);
    if needed > f64::from(step.minutes) + TOLERANCE {
        report.add(
            file.place.clone(),
            format!("“{story}” takes about {needed:.0} minutes in the step “{}”, and the step has {}", step.id, step.minutes),
            "give the step more minutes, talk about fewer votes, or leave that story out",
        );
    }
}
