//! A pack that changes while it is played: broken, mended, shortened, gone. The window never dies of it and keeps the place.

use super::playing::Playing;
use super::{Intent, Model, Opening, Screen};
use crate::app::preferences::Preferences;
use crate::library::Library;
use crate::story::{Id, OptionId};
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

/// The starter as a pack of its own.
pub(crate) struct Pack(pub(crate) TempDir);

impl Pack {
    pub(crate) fn new() -> Self {
        let pack = Self(tempfile::tempdir().unwrap());
        for folder in ["assets/scenarios/small-talk", "locales/en"] {
            fs::create_dir_all(pack.0.path().join(folder)).unwrap();
        }
        fs::write(pack.scenario(), include_str!("../../assets/starter/scenario.ron")).unwrap();
        fs::write(pack.texts(), include_str!("../../assets/starter/en.ftl")).unwrap();
        pack
    }

    fn scenario(&self) -> PathBuf {
        self.0.path().join("assets/scenarios/small-talk/scenario.ron")
    }

    fn texts(&self) -> PathBuf {
        self.0.path().join("locales/en/small-talk.ftl")
    }

    /// Changes a file; the change must find what it changes.
    fn change(file: &PathBuf, from: &str, to: &str) {
        let text = fs::read_to_string(file).unwrap();
        assert!(text.contains(from), "{from}");
        fs::write(file, text.replacen(from, to, 1)).unwrap();
    }

    fn library(&self) -> Result<Library, Vec<crate::diagnostic::Diagnostic>> {
        Library::with_pack(self.0.path())
    }

    /// The story after so many answers.
    pub(crate) fn played(&self, answers: usize) -> Model {
        let preferences = Preferences { less_movement: true, ..Preferences::default() };
        let mut model = Model::open(Opening {
            library: self.library().unwrap_or_else(|diagnostics| panic!("{diagnostics:?}")),
            preferences,
            wishes: vec!["en".into()],
            language: None,
            scenario: Some(Id::new("small-talk").unwrap()),
            region: String::new(),
            contact: None,
        })
        .unwrap_or_else(|diagnostics| panic!("{diagnostics:?}"));
        model.act(&Intent::Play);
        let mut left = answers;
        for _ in 0..100 {
            let deciding = model.playing.as_ref().is_some_and(Playing::is_deciding);
            if deciding && left == 0 {
                break;
            }
            left -= usize::from(deciding);
            model.act(&if deciding { Intent::Answer(OptionId(1)) } else { Intent::GoOn });
        }
        model
    }
}

fn steps(model: &Model) -> usize {
    model.playing.as_ref().map_or(0, |playing| playing.session.trace().steps.len())
}

#[test]
fn the_place_is_kept_through_a_mistake_and_its_mending() {
    let pack = Pack::new();
    let mut model = pack.played(1);
    let (steps_before, seen) = (steps(&model), model.playing.as_ref().unwrap().seen().to_vec());
    assert_eq!((model.screen, steps_before), (Screen::Story, 1));
    Pack::change(&pack.scenario(), "format: 1,", "format: 1");
    model.reload(pack.library());
    assert!(model.screen == Screen::Trouble && !model.trouble.is_empty());
    // Broken still, in another way.
    fs::write(pack.texts(), "a line = \n = \u{0}").unwrap();
    model.reload(pack.library());
    assert_eq!(model.screen, Screen::Trouble);
    Pack::change(&pack.scenario(), "format: 1", "format: 1,");
    fs::write(pack.texts(), include_str!("../../assets/starter/en.ftl")).unwrap();
    model.reload(pack.library());
    assert!(model.trouble.is_empty());
    assert_eq!((model.screen, steps(&model)), (Screen::Story, steps_before));
    assert_eq!(model.playing.as_ref().unwrap().seen(), seen);
}

#[test]
fn other_words_are_shown_at_the_same_place() {
    let pack = Pack::new();
    let mut model = pack.played(1);
    Pack::change(&pack.texts(), "scenario-title = Small talk", "scenario-title = Big talk");
    model.reload(pack.library());
    assert_eq!((model.screen, steps(&model), model.texts.words("scenario-title")), (Screen::Story, 1, "Big talk".into()));
}

#[test]
fn texts_that_are_gone_leave_the_story_where_it_is() {
    let pack = Pack::new();
    let mut model = pack.played(1);
    fs::remove_file(pack.texts()).unwrap();
    model.reload(pack.library());
    assert_eq!((model.screen, steps(&model)), (Screen::Story, 1));
    assert!(!model.texts.words("scenario-title").is_empty());
}

#[test]
fn an_answer_that_is_gone_takes_the_story_back_to_before_it() {
    let pack = Pack::new();
    let mut model = pack.played(1);
    Pack::change(&pack.scenario(), "id: \"who-are-you\"", "id: \"who-is-this\"");
    // The routes of the file may name the old answer.
    let text = fs::read_to_string(pack.scenario()).unwrap().replace("\"who-are-you\"", "\"who-is-this\"");
    fs::write(pack.scenario(), text).unwrap();
    model.reload(pack.library());
    assert_eq!((model.screen, steps(&model)), (Screen::Story, 0));
    assert!(model.playing.as_ref().unwrap().is_deciding());
}

#[test]
fn a_story_or_a_pack_that_is_gone_is_told_about_and_may_come_back() {
    let pack = Pack::new();
    let mut model = pack.played(1);
    let text = fs::read_to_string(pack.scenario()).unwrap();
    fs::remove_dir_all(pack.0.path().join("assets/scenarios/small-talk")).unwrap();
    model.reload(pack.library());
    assert_eq!(model.screen, Screen::Trouble);
    fs::remove_dir_all(pack.0.path().join("assets")).unwrap();
    model.reload(pack.library());
    assert_eq!(model.screen, Screen::Trouble);
    fs::create_dir_all(pack.0.path().join("assets/scenarios/small-talk")).unwrap();
    fs::write(pack.scenario(), text).unwrap();
    model.reload(pack.library());
    assert_eq!((model.screen, steps(&model)), (Screen::Story, 1));
}

#[test]
fn nothing_comes_back_after_leaving() {
    let pack = Pack::new();
    let mut model = pack.played(1);
    model.act(&Intent::Leave);
    Pack::change(&pack.scenario(), "format: 1,", "format: 1");
    model.reload(pack.library());
    assert!(model.exit.is_some() && model.remembers_nothing());
    Pack::change(&pack.scenario(), "format: 1", "format: 1,");
    model.reload(pack.library());
    assert!(model.exit.is_some() && model.remembers_nothing());
}

/// The starter at the usual pace, just begun.
fn at_the_usual_pace() -> Model {
    let mut model = Pack::new().played(0);
    model.preferences.less_movement = false;
    model.act(&Intent::Home);
    model.act(&Intent::Choose(Id::new("small-talk").unwrap()));
    model.act(&Intent::Play);
    model
}

fn seen(model: &Model) -> usize {
    model.playing.as_ref().unwrap().seen().len()
}

#[test]
fn under_a_cover_the_story_stays_where_it_was() {
    let mut model = at_the_usual_pace();
    let before = seen(&model);
    model.act(&Intent::Support);
    for second in 1..60 {
        model.tick(std::time::Duration::from_secs(second));
    }
    assert_eq!(seen(&model), before, "nothing came while nobody could see it");
    assert_eq!(model.next_deadline(), None);
    model.act(&Intent::Back);
    model.tick(std::time::Duration::from_secs(61));
    assert!(seen(&model) > before);
}

#[test]
fn what_is_opened_from_another_cover_gives_it_back() {
    let mut model = at_the_usual_pace();
    model.act(&Intent::Support);
    model.act(&Intent::Display);
    model.act(&Intent::About);
    let covers: Vec<_> = std::iter::from_fn(|| {
        let cover = model.cover?;
        model.act(&Intent::Back);
        Some(cover)
    })
    .collect();
    assert_eq!(covers, [super::Cover::About, super::Cover::Display, super::Cover::Support]);
    assert_eq!(model.screen, Screen::Story, "and no choice was taken back");
}

#[test]
fn a_press_on_what_has_just_appeared_was_not_meant() {
    let mut model = at_the_usual_pace();
    let mut now = std::time::Duration::ZERO;
    while !model.playing.as_ref().unwrap().is_deciding() {
        now += std::time::Duration::from_millis(100);
        model.tick(now);
        model.act(&Intent::GoOn);
        assert!(now.as_secs() < 300, "the first decision comes");
    }
    let playing = model.playing.as_ref().unwrap();
    assert!(!playing.is_ready(now) && playing.is_ready(now + std::time::Duration::from_millis(400)));
    let before = steps(&model);
    for hasty in [Intent::Digit(1), Intent::Digit(0), Intent::Answer(OptionId(1))] {
        model.act(&hasty);
        assert_eq!(steps(&model), before, "{hasty:?}: by whatever hand it came");
    }
    model.tick(now + std::time::Duration::from_millis(400));
    model.act(&Intent::Digit(1));
    assert_eq!(steps(&model), before + 1);
}

#[test]
fn feedback_that_comes_where_she_no_longer_looks_is_unread_there() {
    let mut model = Model::open(Opening {
        library: crate::fixture::library(),
        preferences: Preferences::default(),
        wishes: vec!["en".into()],
        language: None,
        scenario: Some(crate::fixture::kites()),
        region: String::new(),
        contact: None,
    })
    .unwrap_or_else(|diagnostics| panic!("{diagnostics:?}"));
    model.act(&Intent::Play);
    let mut now = std::time::Duration::ZERO;
    for _ in 0..10_000 {
        now += std::time::Duration::from_millis(500);
        model.tick(now);
        let playing = model.playing.as_ref().expect("a story is at play");
        let (answers, before) = (playing.is_deciding() && playing.is_ready(now), playing.seen().len());
        model.act(&if answers { Intent::Digit(1) } else { Intent::GoOn });
        let Some(playing) = model.playing.as_ref().filter(|_| answers) else { continue };
        let spoken = playing.looking_at;
        let Some(elsewhere) = playing.places().into_iter().find(|place| *place != spoken) else { continue };
        model.act(&Intent::Open(elsewhere));
        let is_answered =
            |playing: &Playing| playing.seen()[before..].iter().any(|event| matches!(event, crate::story::Event::Feedback { .. }));
        while model.playing.as_ref().is_some_and(|playing| playing.is_coming() && !is_answered(playing)) {
            now += std::time::Duration::from_millis(100);
            model.tick(now);
        }
        // A reply takes her eyes back to where it stands.
        let stayed = |playing: &Playing| is_answered(playing) && playing.looking_at == elsewhere;
        let Some(playing) = model.playing.as_ref().filter(|playing| stayed(playing)) else { continue };
        assert!(playing.unread.contains(&spoken), "and is told where to look");
        return;
    }
    panic!("no answer was given with another place to go to");
}

#[test]
fn a_pack_that_changes_at_the_very_end_leaves_the_way_to_the_debrief() {
    let pack = Pack::new();
    let mut model = pack.played(0);
    for _ in 0..100 {
        let playing = model.playing.as_ref().unwrap();
        if playing.is_at_the_end() {
            break;
        }
        let deciding = playing.is_deciding();
        model.act(&if deciding { Intent::Answer(OptionId(1)) } else { Intent::GoOn });
    }
    assert_eq!(model.screen, Screen::Story);
    model.reload(pack.library());
    assert_eq!(model.screen, Screen::Story);
    assert!(model.playing.as_ref().unwrap().can_go_on(), "there is something to press");
    model.act(&Intent::GoOn);
    assert_eq!(model.screen, Screen::Debrief);
}
