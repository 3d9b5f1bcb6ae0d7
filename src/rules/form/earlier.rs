//! SL090: time goes on, on every way.

use crate::diagnostic::{Code, Severity};
use crate::graph::{Quotient, Run};
use crate::rules::{Check, Explored, Report, Rule, Scenario};
use crate::story::script::ClockTime;
use crate::story::tables::LineKind;
use crate::story::{ChannelId, Event, LineId, Story};
use std::collections::{BTreeMap, BTreeSet, HashMap};

pub(super) const RULE: Rule = Rule {
    code: Code(90),
    name: "a line that is earlier than the one before it",
    severity: Severity::Warning,
    explanation: "\
In a conversation what stands below was written later. So within a channel, and under one post, the day of a scene and the time of a line (`at`) never go back, whatever the
player answers. A scene without a day has that of the scene before it; a line without a time has only its day. From the evening on, a time before six in the morning is that of
the coming night.

    Message(id: \"glue\", from: \"mina\", at: \"16:20\"),
    Message(id: \"bell\", from: \"mina\", at: \"16:10\"),        // ten minutes before the line above it

Give the line a later time or the scene a later day, or take the time out. Where two ways meet, give what comes after it a time that is later than both.",
    check: Check::Graph(check),
};

/// So many steps are looked at, at most; a story that needs more has more ways than anybody will read.
const MOST_STEPS: usize = 1_000_000;
/// From this hour on the coming night may follow.
const EVENING: u8 = 18;
/// Until this hour it is night.
const MORNING: u8 = 6;

fn check(scenario: &Scenario<'_>, explored: &Explored, report: &mut Report<'_>) {
    let story = scenario.story;
    for (line, (here, before, there)) in turned_back(story, &explored.quotient) {
        let channel = &story.channel(story.line(line).channel).name;
        let message = format!(
            "on some way “{}” ({}) comes after “{}” ({}) in “{channel}”, and is earlier",
            story.line(line).key,
            told(here),
            story.line(before).key,
            told(there)
        );
        report.add(scenario.line_place(line), message, "let its day and its time not be before those of the other line");
    }
}

/// A stamp as people read it: “day 3, 16:20”.
fn told((day, at): Stamp) -> String {
    let day = if day > 0 { format!("day {day}") } else { String::new() };
    let at = at.map(|at| at.to_string()).unwrap_or_default();
    [day, at].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// A day, and a time if one is known.
type Stamp = (u16, Option<ClockTime>);
/// Where lines follow one another: a channel, or what stands under one post.
type Thread = (ChannelId, Option<LineId>);

/// The latest line of each thread, over all ways that come to a place of the story on the same day.
type Latest = BTreeMap<Thread, (Stamp, LineId)>;

/// The lines that are earlier than one before them: how late each is, that one, and how late that is.
type Found = BTreeMap<LineId, (Stamp, LineId, Stamp)>;

/// How late it is on a way.
#[derive(Default)]
struct Clock {
    day: u16,
    latest: Latest,
}

impl Clock {
    /// Goes on with what happens, and notes the lines that are earlier than one before them.
    fn go(&mut self, story: &Story, run: Run<'_>, found: &mut Found) {
        for event in run.iter() {
            match event {
                Event::SceneEntered { scene } => self.day = story.scene(*scene).day.unwrap_or(self.day),
                Event::LineShown { line } => self.show(story, *line, found),
                _ => {}
            }
        }
    }

    fn show(&mut self, story: &Story, id: LineId, found: &mut Found) {
        let line = story.line(id);
        let day = story.scene(line.scene).day.unwrap_or(self.day);
        let post = if let LineKind::Comment(under) = line.kind { Some(under) } else { None };
        let latest = self.latest.entry((line.channel, post)).or_insert(((day, line.at), id));
        match not_before((day, line.at), latest.0) {
            // A line without a time hides none that has one.
            Some(stamp) if line.at.is_none() && stamp.1.is_some() => {}
            Some(stamp) => *latest = (stamp, id),
            // Time goes on from here, so that a whole scene that comes again is one finding in each thread.
            None => {
                found.entry(id).or_insert(((day, line.at), latest.1, latest.0));
                *latest = ((day, line.at), id);
            }
        }
    }
}

/// The day and time of a line as they follow another; nothing if they are earlier. In the night after an evening the next day has begun, and the scene may
/// still have the day before.
fn not_before((day, at): Stamp, (last_day, last): Stamp) -> Option<Stamp> {
    let is_night = |at: Option<ClockTime>| at.is_some_and(|at| at.hour() < MORNING);
    let follows_evening =
        last_day == day && last.is_some_and(|last| last.hour() >= EVENING) || last_day == day.saturating_add(1) && is_night(last);
    // A line without a time is as late as the one before it.
    if at.is_none() && (last_day == day || follows_evening) {
        return Some((last_day, last));
    }
    let next_day = (is_night(at) && follows_evening).then(|| (day.saturating_add(1), at));
    [Some((day, at)), next_day].into_iter().flatten().find(|(day, at)| {
        let is_later = last.is_none() || *at >= last;
        *day > last_day || *day == last_day && is_later
    })
}

/// Each line that comes, on some way, after a later one, and how late each of the two is.
fn turned_back(story: &Story, quotient: &Quotient) -> Found {
    let mut found = Found::new();
    if quotient.states.is_empty() {
        return found;
    }
    let mut begin = Clock::default();
    begin.go(story, quotient.runs.run(0), &mut found);
    let mut open = BTreeSet::from([(0_u32, begin.day)]);
    let mut known: HashMap<(u32, u16), Latest> = HashMap::from([((0, begin.day), begin.latest)]);
    let mut steps = 0_usize;
    // States are numbered as they are come to, so that the first one is seldom looked at again.
    while let Some((state, day)) = open.pop_first() {
        for way in &quotient.states[state as usize].answers {
            let run = quotient.runs.run(way.run);
            let mut clock = Clock { day, latest: known[&(state, day)].clone() };
            clock.go(story, run, &mut found);
            steps += run.iter().len() + clock.latest.len() + 1;
            let there = (way.to, clock.day);
            let is_new = !known.contains_key(&there);
            if join(known.entry(there).or_default(), clock.latest) || is_new {
                open.insert(there);
            }
        }
        if steps > MOST_STEPS {
            break;
        }
    }
    found
}

/// Keeps the later line of each thread, and says whether anything has become later.
fn join(known: &mut Latest, more: Latest) -> bool {
    let mut is_later = false;
    for (thread, latest) in more {
        let kept = known.get(&thread);
        if kept.is_none_or(|kept| kept.0 < latest.0) {
            known.insert(thread, latest);
            is_later = true;
        }
    }
    is_later
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stamp(day: u16, at: &str) -> Stamp {
        (day, ClockTime::try_from(at.to_owned()).ok())
    }

    #[test]
    fn days_and_times_go_on() {
        let fine = [((1, "16:20"), (1, "16:20")), ((1, "16:20"), (2, "09:00")), ((1, ""), (1, "09:00")), ((1, "09:00"), (1, ""))];
        for (last, next) in fine {
            assert!(not_before(stamp(next.0, next.1), stamp(last.0, last.1)).is_some(), "{last:?} {next:?}");
        }
        for (last, next) in [((1, "16:20"), (1, "16:19")), ((2, ""), (1, "")), ((2, "01:00"), (1, "23:00")), ((1, "12:00"), (1, "05:00"))] {
            assert_eq!(not_before(stamp(next.0, next.1), stamp(last.0, last.1)), None, "{last:?} {next:?}");
        }
    }

    #[test]
    fn a_line_without_a_time_is_as_late_as_the_one_before_it() {
        assert_eq!(not_before(stamp(1, ""), stamp(1, "16:20")), Some(stamp(1, "16:20")));
        assert_eq!(not_before(stamp(1, ""), stamp(2, "00:10")), Some(stamp(2, "00:10")), "in the night, too");
        assert_eq!(not_before(stamp(2, ""), stamp(1, "16:20")), Some(stamp(2, "")));
    }

    #[test]
    fn the_night_follows_the_evening() {
        let after_midnight = not_before(stamp(1, "00:10"), stamp(1, "23:50"));
        assert_eq!(after_midnight, Some(stamp(2, "00:10")));
        assert_eq!(not_before(stamp(1, "00:30"), stamp(2, "00:10")), Some(stamp(2, "00:30")));
        assert_eq!(not_before(stamp(1, "00:05"), stamp(2, "00:10")), None);
        assert!(not_before(stamp(2, "08:00"), stamp(2, "00:10")).is_some());
    }
}
