//! Printing a debrief: asked first, in one file, and gone with her.

use crate::app::{AppIntent, Target};
use crate::desktop::engine::paper::Printer;
use crate::desktop::tests::harness::{Bench, Setting};
use crate::desktop::tests::situations::named;
use crate::story::Event;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// A debrief, and where papers are put.
fn debrief(opens: fn(&Path) -> bool) -> (Bench, TempDir) {
    let place = tempfile::tempdir().unwrap();
    let mut bench = Bench::new();
    bench.world().insert_resource(Printer::new(place.path().to_owned(), opens));
    bench.show(named("debrief-first"), Setting::usual());
    (bench, place)
}

/// The papers that are there.
fn papers(place: &TempDir) -> Vec<String> {
    let folders = fs::read_dir(place.path()).unwrap().map(|entry| entry.unwrap().path());
    folders.map(|folder| fs::read_to_string(folder.join("second-look.html")).unwrap()).collect()
}

fn press(bench: &mut Bench, name: Target) {
    let button = bench.entity(name).unwrap_or_else(|| panic!("{name:?} is not there"));
    bench.click(button);
}

#[test]
fn she_is_asked_before_there_is_a_file_and_it_is_her_way_that_is_in_it() {
    let (mut bench, place) = debrief(Path::is_file);
    bench.act(&AppIntent::OpenPaper.into());
    press(&mut bench, Target::Print);
    assert!(papers(&place).is_empty() && bench.entity(Target::PrintSaid).is_none(), "she is asked");
    press(&mut bench, Target::OpenPaper);
    let said = bench.drawing().words();
    assert!(said.contains("It opens in the browser") && said.contains("second-look.html"), "{said}");
    let [paper] = &papers(&place)[..] else { panic!("there is one paper") };
    let playing = bench.model().place.playback().unwrap();
    let answers = playing
        .session
        .transcript()
        .iter()
        .filter_map(|event| if let Event::Answered { option, .. } = event { Some(option.0) } else { None });
    let answers: Vec<String> = answers.map(|option| option.to_string()).collect();
    assert!(!answers.is_empty() && paper.contains(&format!("\"begin\":{{\"answers\":[{}],\"marks\":[", answers.join(","))), "her answers");
    assert!(!paper.contains("\"marks\":[]"), "and her marks");
    // Another one takes its place, and she can have it deleted.
    press(&mut bench, Target::OpenPaper);
    assert_eq!(papers(&place).len(), 1);
    press(&mut bench, Target::DeletePaper);
    assert!(papers(&place).is_empty() && bench.entity(Target::DeletePaper).is_none());
}

#[test]
fn it_is_gone_when_she_leaves_and_when_the_window_closes() {
    for leaves in [true, false] {
        let (mut bench, place) = debrief(|_| true);
        press(&mut bench, Target::Print);
        press(&mut bench, Target::OpenPaper);
        assert_eq!(papers(&place).len(), 1);
        if leaves {
            bench.app.world_mut().resource_mut::<crate::desktop::state::AppState>().act(&AppIntent::Leave.into());
            bench.frame();
            assert!(papers(&place).is_empty(), "in the same frame");
        }
        drop(bench);
        assert_eq!(fs::read_dir(place.path()).unwrap().count(), 0);
    }
}

#[test]
fn where_nothing_opens_it_or_nothing_can_be_written_that_is_said() {
    let (mut bench, place) = debrief(|_| false);
    press(&mut bench, Target::Print);
    press(&mut bench, Target::OpenPaper);
    let said = bench.drawing().words();
    assert!(said.contains("No browser could be opened") && papers(&place).len() == 1, "{said}");
    press(&mut bench, Target::DeletePaper);
    fs::remove_dir(place.path()).unwrap();
    press(&mut bench, Target::OpenPaper);
    let said = bench.drawing().words();
    assert!(said.contains("could not be written"), "{said}");
}
