//! Exports come back as they were, tell of nobody, are distrusted, and add up.

use super::distrust::Refused;
use super::plot::{Plot, Series, Share, bar, svg};
use super::pool::Added;
use super::rows::Export;
use super::*;
use crate::story::Id;
use crate::workshop::Fact;
use crate::workshop::fact::{Answered, AskedBy, FORMAT, Opened};
use crate::workshop::measure::Set;
use crate::workshop::measure::tests::sound;
use crate::workshop::plan::Wave;
use std::collections::BTreeSet;
use std::io::Write;

fn opened(number: usize) -> Opened {
    let id = |name: &str| Id::new(name).expect("is a name");
    Opened {
        format: FORMAT,
        id: format!("{number:032x}"),
        program: "0.2.0".into(),
        date: "2026-11-27".into(),
        plan: id("lesson-50-measured"),
        story: id("quiet-lately"),
        story_sha256: "0a".repeat(32),
        room: vec!["en".into(), "ar".into()],
        measure: Some(id("ours")),
        first: None,
        after_of: None,
    }
}

/// So many people of a set marked so many of the pressing and of the harmless messages.
fn measured(wave: Wave, set: Set, people: u16, hits: u16, alarms: u16) -> Fact {
    let instrument = sound();
    let items = instrument.set(set).map(|item| {
        let marked = if item.kind.is_tactic() { hits } else { alarms }.min(people);
        Answered { item: item.id.clone(), answered: people, marked, skipped: 0 }
    });
    Fact::Measured { wave, set, asked: AskedBy::Sheets, people, items: items.collect() }
}

fn class(number: usize, people: u16, marks: [(u16, u16); 4]) -> Export {
    let waves = [(Wave::Before, Set::A), (Wave::Before, Set::B), (Wave::After, Set::A), (Wave::After, Set::B)];
    let facts: Vec<Fact> = std::iter::once(Fact::People { count: people * 2 })
        .chain(waves.into_iter().zip(marks).map(|((wave, set), (hits, alarms))| measured(wave, set, people, hits, alarms)))
        .collect();
    of(number, &facts)
}

fn of(number: usize, facts: &[Fact]) -> Export {
    let (opened, instrument) = (opened(number), sound());
    export(&Workshop { opened: &opened, facts }, &About { instrument: Some(&instrument), site: "", answers: &|_| None })
}

fn written(export: &Export) -> String {
    super::written(export)
}

const MARKS: [(u16, u16); 4] = [(5, 4), (6, 3), (7, 3), (8, 4)];

#[test]
fn an_export_comes_back_as_it_was_and_has_the_columns_of_its_tables() {
    let export = class(1, 10, MARKS);
    let back = read(&written(&export)).expect("is an export");
    assert_eq!((&back.workshop, &back.answers, &back.votes), (&export.workshop, &export.answers, &export.votes));
    assert_eq!(back.sums.len(), export.sums.len());
    assert_eq!((export.answers.len(), export.sums.len(), export.workshop.counterbalance.as_str()), (32, 6, "within"));
    assert_eq!((export.workshop.month.as_str(), export.workshop.people), ("2026-11", Some(20)));
    let all = export.sums.iter().find(|row| row.wave == "after" && row.set == "all").expect("is there");
    assert_eq!((all.hits, all.signals, all.false_alarms, all.noises), (60, 80, 28, 80));
    assert!(all.d_low.is_some() && all.d_low < Some(all.d_pooled));
    let mut pool = Pool::default();
    pool.add(export);
    for table in pool.tables() {
        let lost = table.rows.iter().flatten().filter(|value| value.is_null()).count();
        let text = String::from_utf8(csv(&table, b',')).expect("is text");
        assert_eq!(text.lines().next().map(|line| line.split(',').count()), Some(table.columns.len()), "{}", table.name);
        // What is not told is empty; a column that has another name in the rows would be empty from top to bottom.
        assert!(table.rows.is_empty() || lost == 0, "{}: {lost}", table.name);
    }
}

#[test]
fn a_small_half_is_told_in_a_sum_and_no_interval_stands_where_it_would_not_hold() {
    let small = of(1, &[measured(Wave::Before, Set::A, 9, 5, 4), measured(Wave::Before, Set::B, 4, 2, 1)]);
    assert!(small.answers.iter().all(|row| row.suppressed && row.marked.is_none()));
    let [all] = &small.sums[..] else { panic!("{:?}", small.sums) };
    assert_eq!((all.set.as_str(), all.signals, all.d_low), ("all", 52, None));
    let one_order = of(1, &[measured(Wave::Before, Set::A, 20, 5, 4), measured(Wave::After, Set::B, 20, 5, 4)]);
    assert!(one_order.workshop.counterbalance == "between" && one_order.sums.iter().all(|row| row.d_low.is_none()));
    assert!(of(1, &[measured(Wave::Before, Set::A, 4, 2, 1)]).sums.is_empty());
}

/// Truncated, changed by hand, of another version, impossible: each is named, and none is counted.
#[test]
fn what_cannot_be_counted_is_refused_with_its_reason() {
    let good = class(1, 10, MARKS);
    let text = written(&good);
    let refused = |text: &str| read(text).expect_err("is refused");
    assert!(matches!(refused(&text[..text.len() / 2]), Refused::NoExport(_)));
    assert!(matches!(refused("{}"), Refused::NoExport(_)));
    assert!(matches!(refused(&"[".repeat(100_000)), Refused::NoExport(_)));
    assert_eq!(refused(&text.replacen("\"schema\":1", "\"schema\":2", 1)), Refused::Schema(2));
    assert_eq!(refused("{\"schema\":3,\"rows\":[]}"), Refused::Schema(3));
    assert_eq!(refused(&text.replacen("\"marked\":5", "\"marked\":6", 1)), Refused::Changed);
    let changed = |change: &dyn Fn(&mut Export)| {
        let mut export = good.clone();
        change(&mut export);
        refused(&written(&export))
    };
    let impossible: [&dyn Fn(&mut Export); 8] = [
        &|export| export.answers[0].marked = Some(11),
        &|export| export.answers[0].answered = Some(4),
        &|export| export.sums[0].hits = 10_000,
        &|export| export.answers[0].suppressed = true,
        &|export| export.workshop.people = Some(3),
        &|export| export.workshop.month = "2026-11-27".into(),
        &|export| export.workshop.site = "Hill School".into(),
        &|export| export.sums[0].workshop_id = "f".repeat(32),
    ];
    for (number, change) in impossible.iter().enumerate() {
        assert!(matches!(changed(*change), Refused::Impossible(_)), "{number}");
    }
}

#[test]
fn a_workshop_counts_once_however_often_it_comes() {
    let (old, new) = (
        class(1, 10, MARKS),
        of(1, &[measured(Wave::Before, Set::A, 20, 5, 4), Fact::Back, Fact::Back, Fact::Back, Fact::Back, Fact::Back]),
    );
    let mut other = old.clone();
    other.workshop.minutes = 7;
    other.sha256 = "0".repeat(64);
    let mut pool = Pool::default();
    assert_eq!([pool.add(old.clone()), pool.add(old.clone()), pool.add(other)], [Added::New, Added::Again, Added::Contradicts]);
    assert_eq!([pool.add(new), pool.add(old)], [Added::New, Added::Again]);
    assert_eq!((pool.len(), pool.again), (1, 3));
}

/// `design/workshop.md` 7: d 0.3806 0.7798 0.2094 0.7899, Δ 0.4898, −0.0114 to 0.9910.
#[test]
fn the_pool_compares_each_set_with_itself() {
    let mut pool = Pool::default();
    // Two classes of which the sums are those of the design: 30/52 22/52 before A, 36/52 20/52 after B, 22/48 18/48 before B, 33/48 18/48 after A.
    let mut export = class(1, 13, MARKS);
    for (wave, set, counts) in [
        ("before", "A", (30, 52, 22, 52)),
        ("before", "B", (22, 48, 18, 48)),
        ("after", "A", (33, 48, 18, 48)),
        ("after", "B", (36, 52, 20, 52)),
    ] {
        let row = export.sums.iter_mut().find(|row| row.wave == wave && row.set == set).expect("is there");
        (row.hits, row.signals, row.false_alarms, row.noises) = counts;
    }
    pool.add(export);
    let (_, summary) = pool.summaries().into_iter().find(|(group, _)| group.by == "all").expect("is there");
    assert!((summary.change.d.value - 0.4898).abs() < 5e-5 && (summary.d.0 + 0.0114).abs() < 5e-5 && (summary.d.1 - 0.9910).abs() < 5e-5);
    assert!(!summary.is_drawn);
}

#[test]
fn from_twenty_workshops_on_they_are_drawn_anew_and_everybody_gets_the_same() {
    let pooled = || {
        let mut pool = Pool::default();
        for number in 0..25_u16 {
            let more = number % 4;
            pool.add(class(usize::from(number), 12, [(5 + more, 4), (6, 3 + more), (8, 3), (9 - more, 4)]));
        }
        pool.summaries().into_iter().find(|(group, _)| group.by == "all").expect("is there").1
    };
    let (one, other) = (pooled(), pooled());
    assert_eq!(one, other);
    assert!(one.is_drawn && one.workshops == 25 && one.d.0 < one.change.d.value && one.change.d.value < one.d.1);
}

#[test]
fn parquet_has_each_column_with_its_type_and_what_is_not_told_is_null() {
    use ::parquet::file::reader::{FileReader, SerializedFileReader};
    let mut pool = Pool::default();
    pool.add(class(1, 10, MARKS));
    pool.add(of(2, &[measured(Wave::Before, Set::A, 9, 5, 4), measured(Wave::Before, Set::B, 4, 2, 1)]));
    for table in pool.tables() {
        let mut file = tempfile::tempfile().expect("can be made");
        file.write_all(&parquet(&table).expect("can be written")).expect("can be written");
        let reader = SerializedFileReader::new(file).expect("can be read");
        let rows: Vec<_> = reader.get_row_iter(None).expect("can be read").map(|row| row.expect("can be read").to_string()).collect();
        assert_eq!(rows.len(), table.rows.len(), "{}", table.name);
        let names: BTreeSet<String> =
            reader.metadata().file_metadata().schema_descr().columns().iter().map(|column| column.name().to_owned()).collect();
        assert_eq!(names, table.columns.iter().map(|(name, _)| (*name).to_owned()).collect());
        if table.name == "answers" {
            assert!(
                rows[0].contains("marked: 5")
                    && rows.last().is_some_and(|row| row.contains("marked: null") && row.contains("suppressed: true"))
            );
        }
    }
}

#[test]
fn a_spreadsheet_runs_nothing_that_a_pack_calls_itself() {
    let mut export = class(1, 10, MARKS);
    export.workshop.plan = "=HYPERLINK(\"x\")".into();
    let mut pool = Pool::default();
    pool.add(export);
    let text = String::from_utf8(csv(&pool.tables()[0], b';')).expect("is text");
    assert!(text.contains("\"'=HYPERLINK(\"\"x\"\")\""), "{text}");
}

#[test]
fn a_drawing_holds_both_kinds_and_only_characters() {
    let share = |marked| Share::of(marked, 20).expect("there are answers");
    let series = |name, marks: [u32; 2]| Series { name, shares: marks.map(share).to_vec() };
    let plot = |is_rtl| Plot {
        title: "A <b> & c",
        waves: vec!["before", "after"],
        series: vec![series("one", [10, 14]), series("two", [8, 7])],
        is_rtl,
    };
    let (left, right) = (svg(&plot(false)), svg(&plot(true)));
    assert!(left.contains("A &lt;b&gt; &amp; c") && left.matches("<circle").count() == 6 && left != right);
    assert_eq!((bar(0), bar(7)), ("○○○○○○○○○○".to_owned(), "●●●●●●●○○○".to_owned()));
    let all = Share::of(20, 20).expect("there are answers");
    assert!(all.low > 0.8 && all.high <= 1.0 && Share::of(3, 2).is_none() && Share::of(0, 0).is_none());
}

#[test]
fn the_guide_names_every_table_and_every_column() {
    let guide = include_str!("../../assets/guide/results.md");
    let mut pool = Pool::default();
    pool.add(class(1, 10, MARKS));
    let tables: Vec<Table> = pool.tables().into_iter().chain(report_tables(&pool.summaries(), &pool.items())).collect();
    assert_eq!(tables.len(), 6);
    for table in &tables {
        assert!(guide.contains(&format!("**`{}`**", table.name)), "{}", table.name);
        let missing: Vec<_> = table.columns.iter().map(|(name, _)| *name).filter(|name| !guide.contains(&format!("`{name}`"))).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", table.name);
    }
}
