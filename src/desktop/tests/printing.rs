//! Printing a debrief: asked first, in one file, and gone with her. And what a workshop needs on paper.

use crate::app::leading::handouts::{Handouts, HandoutsAre, NotWritten};
use crate::app::leading::intent::SetupIntent;
use crate::app::{AppIntent, Place, Target};
use crate::desktop::engine::handouts::Desk;
use crate::desktop::engine::paper::Printer;
use crate::desktop::tests::harness::{Bench, Setting};
use crate::desktop::tests::situations::{MEASURED, named};
use crate::story::Event;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;
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

/// A workshop that is set up, with somebody who writes handouts in no time.
fn set_up(makes: impl Fn(&Handouts) -> Result<PathBuf, NotWritten> + Send + Sync + 'static, opens: fn(&Path) -> bool) -> Bench {
    let mut bench = Bench::new();
    bench.world().insert_resource(Desk::new(Arc::new(makes), opens));
    bench.show(named("setup-measured"), Setting::usual());
    bench
}

/// What is said once they are written.
fn said_of_handouts(bench: &mut Bench) -> String {
    for _ in 0..500 {
        bench.frame();
        let Place::Setup(setup) = &bench.model().place else { panic!("it is still set up") };
        if setup.handouts.as_ref().is_some_and(|handouts| *handouts != HandoutsAre::Coming) {
            return bench.drawing().words();
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("they never came");
}

#[test]
fn what_a_workshop_needs_on_paper_is_written_for_its_plan_and_languages_and_where_it_lies_is_said() {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&asked);
    let makes = move |handouts: &Handouts| {
        let languages: Vec<String> = handouts.languages.iter().map(ToString::to_string).collect();
        kept.lock().unwrap().push((handouts.plan.id.to_string(), languages, handouts.contact.clone()));
        Ok(PathBuf::from("/somewhere/handouts"))
    };
    let mut bench = set_up(makes, |_| true);
    bench.act(&SetupIntent::Language("ar".to_owned()).into());
    bench.act(&SetupIntent::Contact { line: "Ms Berg".to_owned(), is_cut: false }.into());
    press(&mut bench, Target::PrintHandouts);
    let said = said_of_handouts(&mut bench);
    assert!(said.contains("/somewhere/handouts") && said.contains("opens now"), "{said}");
    let languages = vec!["en".to_owned(), "ar".to_owned()];
    assert_eq!(asked.lock().unwrap()[..], [(MEASURED.to_owned(), languages, Some("Ms Berg".to_owned()))]);
}

#[test]
fn that_handouts_were_not_written_or_nothing_shows_them_is_said() {
    let mut bench = set_up(|_| Err(NotWritten { folder: PathBuf::from("/full") }), |_| true);
    press(&mut bench, Target::PrintHandouts);
    let said = said_of_handouts(&mut bench);
    assert!(said.contains("could not be written to") && said.contains("/full"), "{said}");
    let mut bench = set_up(|_| Ok(PathBuf::from("/there")), |_| false);
    press(&mut bench, Target::PrintHandouts);
    let said = said_of_handouts(&mut bench);
    assert!(said.contains("/there") && said.contains("Open them in a browser"), "{said}");
}
