//! The report of a pool, in words.
//!
//! Owns: what stands in it and in which order. Refuses to know: how the numbers came about. The same numbers, unrounded, stand in the tables `report` and `items`.

use super::items::{differences, flag};
use crate::language::{Arguments, Localiser};
use crate::results::{Group, ItemRow, Pool, Summary};
use crate::workshop::statistics::Tally;
use std::collections::BTreeMap;
use std::fmt::Write as _;

pub(super) fn report(texts: &Localiser, pool: &Pool, left_out: usize, summaries: &[(Group, Summary)], items: &[ItemRow]) -> String {
    let mut said = Arguments::new();
    said.set("count", pool.len());
    said.set("again", pool.again);
    said.set("left", left_out);
    said.set("rows", pool.suppressed());
    let mut text = format!(
        "# {}\n\n{}\n{}\n",
        texts.words_with("results-report", &said),
        texts.words_with("results-report-left-out", &said),
        texts.words("results-report-halves")
    );
    let mut measures: Vec<&str> = summaries.iter().map(|(group, _)| group.measure.as_str()).collect();
    measures.extend(items.iter().map(|item| item.measure.as_str()));
    measures.sort_unstable();
    measures.dedup();
    for measure in measures {
        text += &format!("\n## {measure}\n");
        write_groups(&mut text, texts, summaries.iter().filter(|(group, _)| group.measure == measure));
        let items: Vec<_> = items.iter().filter(|item| item.measure == measure).collect();
        write_items(&mut text, texts, &items);
    }
    text + "\n" + &texts.words("results-report-reading") + "\n"
}

fn write_groups<'s>(text: &mut String, texts: &Localiser, groups: impl Iterator<Item = &'s (Group, Summary)>) {
    let mut groups = groups.peekable();
    if groups.peek().is_none() {
        return;
    }
    let heads =
        ["results-report-workshops", "results-report-hits-before", "results-after", "results-report-alarms-before", "results-after"];
    let heads: Vec<String> = heads.iter().map(|id| texts.words(id)).collect();
    let _ = writeln!(text, "\n| | {} | Δd′ (95 %) | Δc (95 %) | {} |", heads.join(" | "), texts.words("results-report-interval"));
    *text += "|---|--:|--:|--:|--:|--:|---|---|---|\n";
    for (group, summary) in groups {
        let share = |marked: u32, of: u32| format!("{:.0} %", f64::from(marked) * 100.0 / f64::from(of.max(1)));
        let Summary { workshops, before, after, change, d, c, is_drawn } = summary;
        let interval = if *is_drawn { "results-report-drawn" } else { "results-report-alike" };
        let cells = [
            name(texts, group),
            workshops.to_string(),
            share(before.hits, before.signals),
            share(after.hits, after.signals),
            share(before.alarms, before.noises),
            share(after.alarms, after.noises),
            format!("{:.2} ({:.2} … {:.2})", change.d.value, d.0, d.1),
            format!("{:.2} ({:.2} … {:.2})", change.c.value, c.0, c.1),
            texts.words(interval),
        ];
        let _ = writeln!(text, "| {} |", cells.join(" | "));
    }
}

/// What these workshops have in common, in words.
fn name(texts: &Localiser, group: &Group) -> String {
    let id = match group.by {
        "story" => "results-report-story",
        "plan" => "results-report-plan",
        "method" => "results-report-method",
        "locale" => "results-report-locale",
        _ => "results-report-all",
    };
    let mut said = Arguments::new();
    said.set("value", group.value.clone());
    texts.words_with(id, &said)
}

fn write_items(text: &mut String, texts: &Localiser, items: &[&ItemRow]) {
    if items.is_empty() {
        return;
    }
    let heads = ["results-report-item", "results-report-answers", "results-report-marked"].map(|id| texts.words(id));
    let _ = writeln!(text, "\n| {} | |\n|---|--:|--:|---|", heads.join(" | "));
    let count = |number: i32| u32::try_from(number).unwrap_or_default();
    let mut sets: BTreeMap<&str, Tally> = BTreeMap::new();
    for item in items {
        let (marked, answered) = (count(item.marked), count(item.answered));
        let flag = flag(marked, answered).map(|id| texts.words(id)).unwrap_or_default();
        let _ = writeln!(text, "| {} | {answered} | {:.0} % | {flag} |", item.item, item.share * 100.0);
        let is_tactic = item.kind == "tactic";
        *sets.entry(&item.set).or_default() += if is_tactic {
            Tally { hits: marked, signals: answered, ..Tally::default() }
        } else {
            Tally { alarms: marked, noises: answered, ..Tally::default() }
        };
    }
    for (kind, points) in differences(&sets) {
        let mut said = Arguments::new();
        said.set("kind", texts.words(kind));
        said.set("points", format!("{points:.0}"));
        let _ = writeln!(text, "\n{}", texts.words_with("results-sets-differ", &said));
    }
}
