//! A pack that changes while it is played: broken, mended, shortened, gone. The window never dies of it and keeps the place.

use super::fresh::{At, FreshIntent, Said};
use super::playback::Playback;
use super::preferences::Preferences;
use super::review::Review;
use super::support::NumberAt;
use super::{AppIntent, Cover, DebriefIntent, Filter, Intent, Model, Opening, Outcome, Part, Place, Setting, StoryIntent, Target};
use crate::app::thread::Item;
use crate::library::Library;
use crate::story::debrief::Entry;
use crate::story::{ChannelId, Event, Id, LineId, OptionId, Verdict};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

/// The day on which everything here happens.
pub(crate) const TODAY: Date = date(2026, 6, 17);

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
            library: self.library().unwrap_or_else(|diagnostics| panic!("{diagnostics:?}")).into(),
            preferences,
            wishes: vec!["en".into()],
            language: None,
            scenario: Some(Id::new("small-talk").unwrap()),
            region: String::new(),
            contact: None,
            today: TODAY,
            archive: Box::new(crate::app::leading::archive::NoArchive),
        })
        .unwrap_or_else(|diagnostics| panic!("{diagnostics:?}"));
        model.act(&AppIntent::Play.into());
        let mut left = answers;
        for _ in 0..100 {
            model.let_settle();
            let deciding = model.place.playback().is_some_and(Playback::is_deciding);
            if deciding && left == 0 {
                break;
            }
            left -= usize::from(deciding);
            model.act(&first_or_on(&model));
        }
        model
    }
}

/// The first answer at a decision; a judged pause is passed; where nothing is asked, she reads on.
fn first_or_on(model: &Model) -> Intent {
    let playing = model.place.playback().expect("a story is at play");
    let asks = playing.judging().is_some();
    if playing.is_deciding() {
        StoryIntent::Answer(OptionId(1))
    } else if asks {
        StoryIntent::Pass
    } else {
        StoryIntent::GoOn
    }
    .into()
}

fn is_story(model: &Model) -> bool {
    matches!(model.place, Place::Story(_))
}

fn steps(model: &Model) -> usize {
    model.place.playback().map_or(0, |playing| playing.session.trace().steps.len())
}

#[test]
fn the_place_is_kept_through_a_mistake_and_its_mending() {
    let pack = Pack::new();
    let mut model = pack.played(1);
    let (steps_before, seen) = (steps(&model), model.place.playback().unwrap().seen().to_vec());
    assert!(is_story(&model) && steps_before == 1);
    Pack::change(&pack.scenario(), "format: 2,", "format: 2");
    model.reload(pack.library());
    assert!(matches!(&model.place, Place::Trouble(found, _) if !found.is_empty()));
    // Broken still, in another way.
    fs::write(pack.texts(), "a line = \n = \u{0}").unwrap();
    model.reload(pack.library());
    assert!(matches!(model.place, Place::Trouble(..)));
    Pack::change(&pack.scenario(), "format: 2", "format: 2,");
    fs::write(pack.texts(), include_str!("../../assets/starter/en.ftl")).unwrap();
    model.reload(pack.library());
    assert!(is_story(&model));
    assert_eq!(steps(&model), steps_before);
    assert_eq!(model.place.playback().unwrap().seen(), seen);
}

#[test]
fn other_words_are_shown_at_the_same_place() {
    let pack = Pack::new();
    let mut model = pack.played(1);
    Pack::change(&pack.texts(), "scenario-title = Small talk", "scenario-title = Big talk");
    model.reload(pack.library());
    assert!(is_story(&model));
    assert_eq!((steps(&model), model.texts.words("scenario-title")), (1, "Big talk".into()));
}

#[test]
fn texts_that_are_gone_leave_the_story_where_it_is() {
    let pack = Pack::new();
    let mut model = pack.played(1);
    fs::remove_file(pack.texts()).unwrap();
    model.reload(pack.library());
    assert!(is_story(&model));
    assert_eq!(steps(&model), 1);
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
    assert!(is_story(&model));
    assert_eq!(steps(&model), 0);
    assert!(model.place.playback().unwrap().is_deciding());
}

#[test]
fn a_story_or_a_pack_that_is_gone_is_told_about_and_may_come_back() {
    let pack = Pack::new();
    let mut model = pack.played(1);
    let text = fs::read_to_string(pack.scenario()).unwrap();
    fs::remove_dir_all(pack.0.path().join("assets/scenarios/small-talk")).unwrap();
    model.reload(pack.library());
    assert!(matches!(model.place, Place::Trouble(..)));
    fs::remove_dir_all(pack.0.path().join("assets")).unwrap();
    model.reload(pack.library());
    assert!(matches!(model.place, Place::Trouble(..)));
    fs::create_dir_all(pack.0.path().join("assets/scenarios/small-talk")).unwrap();
    fs::write(pack.scenario(), text).unwrap();
    model.reload(pack.library());
    assert!(is_story(&model));
    assert_eq!(steps(&model), 1);
}

#[test]
fn nothing_comes_back_after_leaving() {
    let pack = Pack::new();
    let mut model = pack.played(1);
    model.act(&AppIntent::Leave.into());
    Pack::change(&pack.scenario(), "format: 2,", "format: 2");
    model.reload(pack.library());
    assert!(matches!(model.place, Place::Left(_)) && model.remembers_nothing());
    Pack::change(&pack.scenario(), "format: 2", "format: 2,");
    model.reload(pack.library());
    assert!(matches!(model.place, Place::Left(_)) && model.remembers_nothing());
}

/// The starter at the usual pace, just begun.
fn at_the_usual_pace() -> Model {
    let mut model = Pack::new().played(0);
    model.preferences.less_movement = false;
    model.act(&AppIntent::Home.into());
    model.act(&AppIntent::Choose(Id::new("small-talk").unwrap()).into());
    model.act(&AppIntent::Play.into());
    model
}

fn seen(model: &Model) -> usize {
    model.place.playback().unwrap().seen().len()
}

#[test]
fn under_a_cover_the_story_stays_where_it_was() {
    let mut model = at_the_usual_pace();
    let before = seen(&model);
    model.act(&AppIntent::Support.into());
    for second in 1..60 {
        model.tick(std::time::Duration::from_secs(second), TODAY);
    }
    assert_eq!(seen(&model), before, "nothing came while nobody could see it");
    assert_eq!(model.next_deadline(), None);
    model.act(&AppIntent::Back.into());
    model.tick(std::time::Duration::from_secs(61), TODAY);
    assert!(seen(&model) > before);
}

#[test]
fn what_is_opened_from_another_cover_gives_it_back() {
    let mut model = at_the_usual_pace();
    model.act(&AppIntent::Support.into());
    model.act(&AppIntent::Display.into());
    model.act(&AppIntent::About.into());
    assert!(matches!(model.cover(), Some(Cover::About)));
    model.act(&AppIntent::Back.into());
    assert!(matches!(model.cover(), Some(Cover::Display)));
    model.act(&AppIntent::Back.into());
    assert!(matches!(model.cover(), Some(Cover::Support(_))));
    model.act(&AppIntent::Back.into());
    assert!(model.cover().is_none() && is_story(&model), "and no choice was taken back");
}

#[test]
fn a_press_on_what_has_just_appeared_was_not_meant() {
    let mut model = at_the_usual_pace();
    let mut now = std::time::Duration::ZERO;
    while !model.place.playback().unwrap().is_deciding() {
        now += std::time::Duration::from_millis(100);
        model.tick(now, TODAY);
        model.act(&first_or_on(&model));
        model.read_all();
        assert!(now.as_secs() < 300, "the first decision comes");
    }
    let playing = model.place.playback().unwrap();
    assert!(playing.is_opening(), "and is seen to");
    let before = steps(&model);
    // Pressing again and again does not make it shorter.
    for tenth in 0..10 {
        for hasty in [AppIntent::Digit(1).into(), AppIntent::Digit(0).into(), StoryIntent::Answer(OptionId(1)).into()] {
            model.act(&hasty);
            assert_eq!(steps(&model), before, "{hasty:?} after {tenth} tenths of a second: by whatever hand it came");
        }
        model.tick(now + std::time::Duration::from_millis(tenth * 100 + 99), TODAY);
    }
    assert_eq!(model.next_deadline(), Some(now + std::time::Duration::from_secs(1)));
    assert!(model.tick(now + std::time::Duration::from_secs(1), TODAY).changed);
    assert!(!model.place.playback().unwrap().is_opening());
    model.act(&AppIntent::Digit(1).into());
    assert_eq!(steps(&model), before + 1);
}

#[test]
fn feedback_that_comes_where_she_no_longer_looks_is_unread_there() {
    let mut model = Model::open(Opening {
        library: crate::fixture::library().into(),
        preferences: Preferences::default(),
        wishes: vec!["en".into()],
        language: None,
        scenario: Some(crate::fixture::kites()),
        region: String::new(),
        contact: None,
        today: TODAY,
        archive: Box::new(crate::app::leading::archive::NoArchive),
    })
    .unwrap_or_else(|diagnostics| panic!("{diagnostics:?}"));
    model.act(&AppIntent::Play.into());
    let mut now = std::time::Duration::ZERO;
    for _ in 0..10_000 {
        now += std::time::Duration::from_millis(500);
        model.tick(now, TODAY);
        model.read_all();
        let playing = model.place.playback().expect("a story is at play");
        let (answers, before) = (playing.is_deciding() && playing.is_ready(now), playing.seen().len());
        let asks = playing.judging().is_some();
        model.act(&if answers || asks { AppIntent::Digit(1).into() } else { StoryIntent::GoOn.into() });
        model.act(&StoryIntent::GoOn.into());
        let Some(playing) = model.place.playback().filter(|_| answers) else { continue };
        let spoken = playing.looking_at;
        let Some(elsewhere) = playing.places().into_iter().find(|place| *place != spoken) else { continue };
        model.act(&StoryIntent::Open(elsewhere).into());
        let is_answered = |playing: &Playback| playing.seen()[before..].iter().any(|event| matches!(event, Event::Feedback { .. }));
        while model.place.playback().is_some_and(|playing| playing.is_coming() && !is_answered(playing)) {
            now += std::time::Duration::from_millis(100);
            model.tick(now, TODAY);
        }
        // A reply takes her eyes back to where it stands.
        let stayed = |playing: &Playback| is_answered(playing) && playing.looking_at == elsewhere;
        let Some(playing) = model.place.playback().filter(|playing| stayed(playing)) else { continue };
        assert!(playing.is_unread(spoken), "and is told where to look");
        return;
    }
    panic!("no answer was given with another place to go to");
}

#[test]
fn a_pack_that_changes_at_the_very_end_leaves_the_way_to_the_debrief() {
    let pack = Pack::new();
    let mut model = pack.played(0);
    for _ in 0..100 {
        model.let_settle();
        let playing = model.place.playback().unwrap();
        if playing.is_at_the_end() {
            break;
        }
        model.act(&first_or_on(&model));
    }
    assert!(is_story(&model));
    model.reload(pack.library());
    assert!(is_story(&model));
    assert!(model.place.playback().unwrap().can_go_on(), "there is something to press");
    model.act(&StoryIntent::GoOn.into());
    assert!(matches!(model.place, Place::Debrief(..)));
}

/// A sitting with the fixture, just opened.
pub(crate) fn opened() -> Model {
    opened_with(crate::fixture::library())
}

pub(crate) fn opened_with(library: Library) -> Model {
    Model::open(Opening {
        library: library.into(),
        preferences: Preferences::default(),
        wishes: vec!["en".into()],
        language: None,
        scenario: None,
        region: String::new(),
        contact: None,
        today: TODAY,
        archive: Box::new(crate::app::leading::archive::NoArchive),
    })
    .unwrap_or_else(|diagnostics| panic!("{diagnostics:?}"))
}

/// What anybody can do to a sitting: want something, or wait.
#[derive(Clone, Debug)]
enum Deed {
    Want(Intent),
    Wait(u16),
    Scroll(bool),
    Rest(u16),
    Reload(bool),
}

fn any_app_intent() -> impl Strategy<Value = AppIntent> {
    use AppIntent::{
        About, Back, Chats, Choose, Display, GoOn, Home, Leave, OpenPaper, Play, PlayTogether, Print, ReadAlong, SitOut, Support,
        TakeFreshLook, TryLeaving, Words,
    };
    let stories = [crate::fixture::kites().to_string(), "nowhere".to_owned()].map(|id| Choose(Id::new(&id).unwrap()));
    let settings = [
        Setting::Language("ar".into()),
        Setting::Language("xx".into()),
        Setting::TextSize(200),
        Setting::Contrast(true),
        Setting::LessMovement(true),
        Setting::Region(Id::new("gb").unwrap()),
    ];
    prop_oneof![
        2 => prop::sample::select(vec![Support, Display, About, Words, Chats, Back, SitOut, GoOn, Print, OpenPaper, TakeFreshLook]),
        1 => prop::sample::select(vec![TryLeaving, Home, Leave]),
        4 => prop::sample::select(stories.to_vec()),
        6 => prop::sample::select(vec![Play, Play, PlayTogether, ReadAlong]),
        2 => (0_u8..6).prop_map(AppIntent::Digit),
        1 => ((0_usize..9), (0_usize..3)).prop_map(|(line, way)| AppIntent::Copy(NumberAt { line, way })),
        1 => prop::sample::select(settings.to_vec()).prop_map(AppIntent::Set),
    ]
}

fn any_story_intent() -> impl Strategy<Value = StoryIntent> {
    use StoryIntent::{Answer, Earlier, GoOn, Judge, JudgeHere, Mark, Newest, Open, OtherAnswers, Pass, SecondLook, ShowNow, StepBack};
    prop_oneof![
        6 => (0_u8..6).prop_map(|option| Answer(OptionId(option))),
        9 => prop::sample::select(vec![GoOn, GoOn, ShowNow, ShowNow, ShowNow, Newest, Earlier, StepBack, SecondLook]),
        2 => prop::sample::select(Verdict::ALL.to_vec()).prop_map(JudgeHere),
        2 => prop::sample::select(vec![Pass, OtherAnswers]),
        1 => ((0_usize..60), prop::sample::select(Verdict::ALL.to_vec())).prop_map(|(line, said)| Judge(LineId::new(line), said)),
        1 => (0_usize..400).prop_map(|line| Mark(LineId::new(line))),
        1 => (0_usize..9).prop_map(|channel| Open(ChannelId::new(channel))),
    ]
}

fn any_debrief_intent() -> impl Strategy<Value = DebriefIntent> {
    use super::path_map::{Side, Spot};
    use DebriefIntent::{AllCards, Card, Chapter, EveryLine, Explain, NextCard, OneAnswer, OwnLines, Page, Show, Step, TryFrom};
    prop_oneof![
        prop::sample::select(Part::ALL.to_vec()).prop_map(DebriefIntent::Part),
        prop::sample::select(Filter::ALL.to_vec()).prop_map(DebriefIntent::Filter),
        any::<bool>().prop_map(OwnLines),
        any::<bool>().prop_map(NextCard),
        any::<bool>().prop_map(EveryLine),
        prop::sample::select(vec![AllCards, OneAnswer, DebriefIntent::BackToStory]),
        (0_usize..60).prop_map(Show),
        (0_usize..9).prop_map(|day| Chapter(super::Chapter::Day(day))),
        Just(Chapter(super::Chapter::Moments)),
        (0_usize..400).prop_map(Explain),
        (0_usize..30).prop_map(|tactic| Card(crate::story::TacticId::new(tactic))),
        prop::sample::select(vec![0, 1, 2, usize::MAX]).prop_map(Page),
        ((0_usize..40), prop::sample::select(Side::ALL.to_vec())).prop_map(|(step, side)| Step(Spot { step, side })),
        (0_usize..9).prop_map(TryFrom),
    ]
}

fn any_fresh_intent() -> impl Strategy<Value = FreshIntent> {
    prop_oneof![
        2 => prop::sample::select(vec![Said::Look, Said::LetBe, Said::Skipped]).prop_map(FreshIntent::Say),
        3 => Just(FreshIntent::GoOn),
        1 => Just(FreshIntent::Again),
    ]
}

fn any_deed() -> impl Strategy<Value = Deed> {
    use super::calendar::Move;
    let moves = vec![Move::Before, Move::After, Move::Today, Move::Year, Move::ShowMonth(13), Move::More, Move::OpenAnother];
    prop_oneof![
        9 => any_app_intent().prop_map(|intent| Deed::Want(intent.into())),
        24 => any_story_intent().prop_map(|intent| Deed::Want(intent.into())),
        6 => any_debrief_intent().prop_map(|intent| Deed::Want(intent.into())),
        4 => any_fresh_intent().prop_map(|intent| Deed::Want(intent.into())),
        2 => prop::sample::select(moves).prop_map(|action| Deed::Want(action.into())),
        12 => (0_u16..4000).prop_map(Deed::Wait),
        1 => any::<bool>().prop_map(Deed::Scroll),
        1 => (0_u16..400).prop_map(Deed::Rest),
        1 => any::<bool>().prop_map(Deed::Reload),
    ]
}

fn does(model: &mut Model, deed: &Deed, now: &mut std::time::Duration) -> Outcome {
    match deed {
        Deed::Want(intent) => model.act(intent),
        Deed::Wait(milliseconds) => {
            *now += std::time::Duration::from_millis((*milliseconds).into());
            model.tick(*now, TODAY)
        }
        Deed::Scroll(up) => model.scrolled_up(*up),
        Deed::Rest(line) => model.rest_on(Some(LineId::new((*line).into()))),
        Deed::Reload(is_there) => model.reload(if *is_there { Ok(crate::fixture::library()) } else { Err(Vec::new()) }),
    }
}

/// What can be seen, roughly: where one is, what lies over it, how far it went, in which words and letters.
fn sight(model: &Model) -> String {
    let playback = model.place.playback().map(|playback| {
        let rests =
            (playback.decision(), playback.writer_here(), (playback.is_up(), playback.is_opening(), playback.forward()), playback.eye);
        let asks = (playback.judging(), playback.vote());
        (playback.seen().to_vec(), playback.looking_at, playback.has_unread(), rests, asks, playback.at_once())
    });
    let short = model.place.review().map(|review| (review.is_short(), review.shows_answer, review.cards()));
    let review = model
        .place
        .review()
        .map(|review| (review.part, (review.chapter, review.filter), review.own_lines, review.card, review.page, review.spot));
    let chosen = model.place.story().map(|story| story.id().clone());
    let fresh = if let Place::Fresh(fresh) = &model.place { Some(fresh.at) } else { None };
    let place = (model.kind(), model.place.calendar(), chosen, fresh);
    format!("{place:?} {playback:?} {short:?} {review:?} {:?} {}", model.preferences, model.language)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// Whatever is wanted in whatever order: nothing breaks, nothing that can be seen changes unsaid, and leaving forgets.
    #[test]
    fn whatever_is_wanted_in_whatever_order(deeds in prop::collection::vec(any_deed(), 1..160)) {
        let mut model = opened();
        let mut now = std::time::Duration::ZERO;
        for deed in &deeds {
            let before = sight(&model);
            let outcome = does(&mut model, deed, &mut now);
            prop_assert!(outcome.changed || before == sight(&model), "{deed:?} changed more than it said: {before} and then {}", sight(&model));
            prop_assert!(outcome.changed || outcome.focus.is_none() && outcome.reveal.is_empty(), "{deed:?}: {outcome:?}");
        }
        model.act(&AppIntent::Leave.into());
        prop_assert!(matches!(&model.place, Place::Left(_)) && model.remembers_nothing());
        prop_assert!(model.texts.find("scenario-title", None, None).is_none(), "not even the words of the story are left");
        let left = sight(&model);
        for deed in deeds.iter().filter(|deed| !matches!(deed, Deed::Want(Intent::Calendar(_)))) {
            does(&mut model, deed, &mut now);
            prop_assert_eq!(&left, &sight(&model), "{:?} after leaving", deed);
        }
    }
}

#[test]
fn trying_to_leave_comes_back_to_where_one_was_and_what_lay_over_it() {
    let mut model = opened();
    model.act(&AppIntent::Choose(crate::fixture::kites()).into());
    model.act(&AppIntent::Play.into());
    model.act(&AppIntent::Support.into());
    let before = sight(&model);
    let ends = |model: &mut Model, by_itself: bool| {
        if by_itself { model.tick(model.now + super::TRIAL, TODAY) } else { model.act(&super::calendar::Move::OpenAnother.into()) }
    };
    for by_itself in [true, false] {
        model.act(&AppIntent::TryLeaving.into());
        assert!(model.place.calendar().is_some() && model.cover().is_none());
        assert_eq!(model.next_deadline(), Some(model.now + super::TRIAL));
        assert_eq!(ends(&mut model, by_itself), Outcome::SEEN);
        assert_eq!(before, sight(&model));
    }
    // A pack that changes meanwhile brings nothing back before its time.
    model.act(&AppIntent::TryLeaving.into());
    model.reload(Ok(crate::fixture::library()));
    assert!(model.place.calendar().is_some());
    ends(&mut model, true);
    assert!(is_story(&model) && matches!(model.cover(), Some(Cover::Support(_))));
}

#[test]
fn what_comes_to_nothing_is_not_drawn_again() {
    let mut model = at_the_usual_pace();
    for nothing in [StoryIntent::StepBack, StoryIntent::Earlier, StoryIntent::Answer(OptionId(4))] {
        assert_eq!(model.act(&nothing.clone().into()), Outcome::NOTHING, "{nothing:?}");
    }
    assert_eq!(model.act(&DebriefIntent::OwnLines(false).into()), Outcome::NOTHING);
    assert_eq!(model.tick(model.now, TODAY), Outcome::NOTHING);
    assert_eq!(model.act(&Setting::Contrast(true).into()), Outcome { save: true, ..Outcome::SEEN });
}

#[test]
fn two_outcomes_before_a_drawing_are_one() {
    let mut first = Outcome { reveal: vec![Target::Newest], save: true, ..Outcome::focus(Target::GoOn) };
    first.then(Outcome { reveal: vec![Target::Earlier], to_end: true, ..Outcome::NOTHING });
    let both = vec![Target::Newest, Target::Earlier];
    assert_eq!(first, Outcome { reveal: both, save: true, to_end: true, ..Outcome::focus(Target::GoOn) });
    first.then(Outcome::focus(Target::Away));
    assert_eq!(first.focus, Some(Target::Away), "the later one says where");
}

#[test]
fn keys_under_a_cover_do_not_move_the_story() {
    let mut model = Pack::new().played(0);
    let before = (steps(&model), seen(&model));
    model.act(&AppIntent::Display.into());
    for hidden in [Intent::from(AppIntent::Digit(1)), StoryIntent::Answer(OptionId(1)).into(), StoryIntent::GoOn.into()] {
        assert_eq!(model.act(&hidden), Outcome::NOTHING, "{hidden:?}");
    }
    assert_eq!(before, (steps(&model), seen(&model)));
    model.act(&AppIntent::Back.into());
    model.act(&AppIntent::Digit(1).into());
    assert_eq!(steps(&model), before.0 + 1);
}

/// The fixture at no pace at all, begun.
fn begun(way: AppIntent) -> Model {
    let mut model = opened();
    model.preferences.less_movement = true;
    model.act(&AppIntent::Choose(crate::fixture::kites()).into());
    model.act(&way.into());
    model
}

/// Reads on until a pause asks about so many lines, with these answers at decisions and passing at other pauses.
fn asked_on_the_way(lines: usize, answers: &[u8]) -> Model {
    let mut model = begun(AppIntent::Play);
    let mut answers = answers.iter();
    for _ in 0..100 {
        let playing = playing(&model);
        if playing.asked().len() == lines {
            return model;
        }
        let next = match (playing.judging(), playing.is_deciding()) {
            (Some(_), _) => StoryIntent::Pass,
            (None, true) => StoryIntent::Answer(OptionId(*answers.next().expect("there are enough answers"))),
            (None, false) => StoryIntent::GoOn,
        };
        model.act(&next.into());
        model.let_settle();
    }
    panic!("no pause asks about {lines} lines");
}

/// The list of conversations says what somebody wrote last, and not that a drawer hums or that two hours went by.
#[test]
fn what_the_story_tells_is_nobodys_last_words() {
    let mut model = begun(AppIntent::Play);
    let mut answers = [2, 2, 0, 0].iter();
    let mut ended_in_narration = 0;
    for _ in 0..100 {
        let Some(playing) = model.place.playback() else { break };
        for channel in (0..playing.story.channels().len()).map(ChannelId::new) {
            let is_narration = |item: &Item| matches!(item, Item::Line(line) if playing.story.line(*line).kind.is_narration());
            ended_in_narration +=
                usize::from(playing.items(channel).iter().rev().find(|item| matches!(item, Item::Line(_))).is_some_and(is_narration));
            assert!(!playing.last_words(channel).as_ref().is_some_and(is_narration));
        }
        let next = match (playing.judging(), playing.is_deciding()) {
            (Some(_), _) => StoryIntent::Pass,
            (None, true) => StoryIntent::Answer(OptionId(*answers.next().expect("there are enough answers"))),
            (None, false) => StoryIntent::GoOn,
        };
        model.act(&next.into());
        model.let_settle();
    }
    assert!(ended_in_narration > 0, "the story tells something last");
}

fn asked_about(lines: usize) -> Model {
    asked_on_the_way(lines, &[2, 1])
}

fn playing(model: &Model) -> &Playback {
    model.place.playback().expect("a story is at play")
}

#[test]
fn a_pause_about_one_line_waits_for_an_answer_or_a_pass_and_nothing_else() {
    let mut model = asked_about(1);
    let line = playing(&model).asked()[0];
    let before = sight(&model);
    for habit in [StoryIntent::GoOn.into(), AppIntent::GoOn.into(), AppIntent::Digit(4).into(), StoryIntent::ShowNow.into()] {
        assert_eq!(model.act(&habit), Outcome::NOTHING, "{habit:?}");
    }
    assert_eq!(before, sight(&model));
    assert!(playing(&model).is_this_line(line) && playing(&model).looking_at == playing(&model).story.line(line).channel);
    assert_eq!(model.act(&AppIntent::Digit(2).into()).focus, Some(Target::Question));
    assert_eq!(playing(&model).session.verdict(line), Some(Verdict::Fine));
    // A second press of the same key was not meant for what stands there now.
    assert_eq!(model.act(&AppIntent::GoOn.into()), Outcome::NOTHING);
    model.let_settle();
    model.act(&StoryIntent::OtherAnswers.into());
    assert!(playing(&model).judging().is_some_and(|judging| judging.is_answered && judging.shows_others));
    model.act(&AppIntent::GoOn.into());
    assert!(playing(&model).judging().is_none());
}

#[test]
fn whoever_passes_is_not_asked_again_and_nothing_is_said() {
    let mut model = asked_about(1);
    let line = playing(&model).asked()[0];
    model.act(&AppIntent::Digit(0).into());
    assert!(playing(&model).judging().is_none() && playing(&model).session.verdict(line).is_none());
    let seen = playing(&model).seen().iter().filter(|event| matches!(event, Event::Judging { .. })).count();
    assert_eq!(seen, 1);
}

#[test]
fn digits_go_from_line_to_line_and_none_need_be_answered() {
    let mut model = asked_about(3);
    let lines = playing(&model).asked().to_vec();
    // Where focus stood when the pause began is no line that she has come to.
    model.rest_on(Some(lines[1]));
    model.rest_on(None);
    assert_eq!(model.act(&AppIntent::Digit(1).into()).focus, Some(Target::Line(lines[1])));
    model.rest_on(Some(lines[2]));
    assert_eq!(model.act(&AppIntent::Digit(3).into()).focus, Some(Target::GoOn), "the last one leads on");
    let said = lines.iter().map(|line| playing(&model).session.verdict(*line)).collect::<Vec<_>>();
    assert_eq!(said, [Some(Verdict::Presses), None, Some(Verdict::Unclear)]);
    model.act(&AppIntent::GoOn.into());
    assert!(playing(&model).judging().is_some_and(|judging| judging.is_answered));
}

#[test]
fn a_look_back_in_the_middle_leads_back_to_the_same_place() {
    let mut model = asked_about(1);
    let before = sight(&model);
    model.act(&StoryIntent::SecondLook.into());
    assert!(model.place.review().is_some_and(Review::is_in_the_middle));
    model.act(&AppIntent::GoOn.into());
    assert!(model.act(&DebriefIntent::BackToStory.into()).changed);
    assert_eq!(before, sight(&model));
    // From the end of a story there is none.
    let mut model = Pack::new().played(0);
    while is_story(&model) {
        model.let_settle();
        model.act(&first_or_on(&model));
    }
    assert_eq!(model.act(&DebriefIntent::BackToStory.into()), Outcome::NOTHING);
}

#[test]
fn marking_goes_on_working_in_a_pause() {
    for lines in [1, 3] {
        let mut model = asked_about(lines);
        let line = playing(&model).asked()[0];
        model.act(&StoryIntent::Mark(line).into());
        assert!(playing(&model).session.is_marked(line) && playing(&model).judging().is_some());
    }
}

#[test]
fn a_room_is_asked_at_votes_only_is_told_what_its_answer_does_and_goes_on_as_written() {
    let mut model = begun(AppIntent::PlayTogether);
    let story = playing(&model).story.clone();
    let mut votes = 0;
    for _ in 0..100 {
        let Some(playing) = model.place.playback().filter(|_| is_story(&model)) else { break };
        let other = playing.is_vote().then_some(OptionId::SILENCE);
        votes += usize::from(other.is_some());
        assert!(!playing.is_deciding() || other.is_some(), "what is no vote is taken by itself");
        let next = match (playing.judging(), other) {
            (Some(_), _) => StoryIntent::Pass,
            (None, Some(option)) => StoryIntent::Answer(option),
            (None, None) => StoryIntent::GoOn,
        };
        model.act(&next.into());
        model.let_settle();
        if other.is_some() {
            let vote = model.place.playback().and_then(Playback::vote).expect("it was another answer than the track’s");
            assert!(vote.answered == OptionId::SILENCE && vote.takes != OptionId::SILENCE);
        }
    }
    let track = story.class_track().expect("there is one");
    assert_eq!(votes, track.votes.len());
    let review = model.place.review().expect("it ends");
    assert_eq!(review.debrief.ending.map(|ending| &story.ending(ending).name), Some(&track.ends));
}

#[test]
fn a_few_cards_stand_open_and_all_of_them_once_somebody_asks_or_comes_from_a_line() {
    let mut model = asked_on_the_way(3, &[1, 2, 2, 1]);
    model.act(&StoryIntent::SecondLook.into());
    let review = model.place.review().expect("is looked back on");
    let (few, met) = (review.cards(), review.debrief.met.iter().map(|met| met.tactic).collect::<Vec<_>>());
    assert!(few.len() == 3 && met.len() > 3 && review.has_more_cards(), "{few:?} of {met:?}");
    assert!(few.contains(&review.card.expect("one is open")));
    let hidden = *met.iter().find(|tactic| !few.contains(tactic)).expect("there are more");
    assert_eq!(model.act(&DebriefIntent::Card(hidden).into()).reveal, [Target::Tactic(hidden)]);
    let review = model.place.review().expect("is looked back on");
    assert_eq!((review.cards(), review.has_more_cards()), (met, false));
    assert_eq!(model.act(&DebriefIntent::AllCards.into()), Outcome::NOTHING, "there are no more");
}

#[test]
fn what_has_not_been_shown_yet_is_not_looked_back_on() {
    let mut model = begun(AppIntent::Play);
    let lines = |events: &[Event]| -> BTreeSet<LineId> {
        events.iter().filter_map(|event| if let Event::LineShown { line } = event { Some(*line) } else { None }).collect()
    };
    let mut held_back = 0;
    for _ in 0..100 {
        let Some(playing) = model.place.playback() else { break };
        let (seen, all) = (lines(playing.seen()), lines(playing.session.transcript()));
        held_back += usize::from(seen.len() < all.len());
        let debrief = Review::of(playing).expect("the route was just taken").debrief;
        let told: BTreeSet<LineId> =
            debrief.conversation.iter().filter_map(|entry| if let Entry::Line { line, .. } = entry { Some(*line) } else { None }).collect();
        assert!(told.is_subset(&seen) && debrief.moments.iter().all(|moment| seen.contains(&moment.line)), "{:?}", told.difference(&seen));
        model.act(&first_or_on(&model));
    }
    assert!(held_back > 3, "only {held_back} times something was still to come");
}

#[test]
fn of_strangers_alone_it_is_said_that_they_wrote_first() {
    let mut model = begun(AppIntent::Play);
    let mut told = BTreeSet::new();
    for _ in 0..100 {
        model.let_settle();
        let Some(playing) = model.place.playback() else { break };
        for channel in playing.places() {
            if let Some(line) = playing.wrote_first(channel) {
                let speaker = playing.story.persona(playing.story.line(line).speaker.expect("somebody wrote it"));
                assert!(!speaker.is_known, "{}", speaker.name);
                told.insert(speaker.name.to_string());
            }
        }
        model.act(&first_or_on(&model));
    }
    assert!(told.contains("dana") && !told.contains("sami"), "{told:?}");
}

#[test]
fn stories_stand_from_a_to_z_in_the_language_shown() {
    let mut model = opened();
    model.reload(Library::built_in());
    for language in ["en", "ar"] {
        model.act(&Setting::Language(language.into()).into());
        let titles: Vec<String> = model.catalog.cards.iter().map(|card| card.title.text.to_lowercase()).collect();
        assert!(titles.len() > 1 && titles.is_sorted(), "{titles:?}");
    }
}

#[test]
fn the_debrief_begins_with_a_short_look_and_comes_back_to_it() {
    let mut model = asked_about(3);
    model.act(&StoryIntent::SecondLook.into());
    let review = |model: &Model| {
        let review = model.place.review().expect("is looked back on");
        (review.is_short(), review.can_be_short())
    };
    assert_eq!(review(&model), (true, false));
    assert_eq!(model.act(&AppIntent::GoOn.into()).focus, Some(Target::ShortLook));
    assert_eq!(review(&model), (false, true));
    assert_eq!(model.act(&AppIntent::Back.into()).focus, Some(Target::Ending));
    let line = model.place.review().and_then(|review| review.debrief.first.turned).expect("something turned it");
    let entry = model.place.review().and_then(|review| review.entry_of(line)).expect("she met it");
    assert_eq!(model.act(&DebriefIntent::Show(entry).into()).focus, Some(Target::Row(entry)));
    assert_eq!(review(&model), (false, true));
}

#[test]
fn the_messages_of_two_weeks_later_are_gone_with_the_place_and_with_the_library_that_has_them() {
    let mut model = opened();
    let at = |model: &Model| if let Place::Fresh(fresh) = &model.place { Some(fresh.at) } else { None };
    let answered = |model: &mut Model| {
        model.act(&AppIntent::TakeFreshLook.into());
        model.act(&AppIntent::GoOn.into());
        model.let_pass();
        model.act(&AppIntent::Digit(2).into());
    };
    answered(&mut model);
    assert_eq!(at(&model), Some(At::Message(0, Some(Said::LetBe))));
    // Under what lies over it, nothing is said.
    model.let_pass();
    model.act(&AppIntent::Support.into());
    model.act(&FreshIntent::GoOn.into());
    assert_eq!(at(&model), Some(At::Message(0, Some(Said::LetBe))));
    model.act(&AppIntent::Back.into());
    for wanted in [Some(At::Message(0, None)), Some(At::Opening), None] {
        model.act(&AppIntent::Back.into());
        assert_eq!(at(&model), wanted);
    }
    assert!(matches!(model.place, Place::Home));
    // The same messages in a library that was read anew stay where they are; trouble gives them back.
    answered(&mut model);
    model.reload(Err(Vec::new()));
    assert!(at(&model).is_none());
    model.reload(Ok(crate::fixture::library()));
    assert_eq!(at(&model), Some(At::Message(0, Some(Said::LetBe))));
    model.act(&AppIntent::Leave.into());
    assert!(model.remembers_nothing());
}

#[test]
fn home_offers_a_story_from_16_on_once_somebody_has_said_that_all_are_old_enough_and_leaving_forgets_it() {
    let (_folder, library) = crate::fixture::from_16();
    let mut model = opened_with(library);
    assert!(model.asks_for_age() && model.offered().is_empty());
    assert_eq!(model.resting_place(), Some(Target::FreshCard), "what is for everybody is there all the same");
    model.act(&AppIntent::WithOlder(true).into());
    assert_eq!(model.offered().iter().map(|card| &card.id).collect::<Vec<_>>(), [&crate::fixture::kites()]);
    model.act(&AppIntent::WithOlder(false).into());
    assert!(model.offered().is_empty());
    model.act(&AppIntent::WithOlder(true).into());
    model.act(&AppIntent::Leave.into());
    assert!(!model.with_older, "it is kept nowhere");
    let others = opened();
    assert!(!others.asks_for_age() && others.offered().len() == 1);
}

#[test]
fn a_carer_reads_the_wording_for_carers_in_the_window_and_nobody_does_at_home() {
    let (_folder, library) = crate::fixture::for_carers();
    let mut model = opened_with(library);
    let usual = model.texts.words("not-your-fault");
    model.act(&AppIntent::Choose(crate::fixture::kites()).into());
    assert_ne!(model.texts.words("not-your-fault"), usual);
    model.act(&AppIntent::Home.into());
    assert_eq!(model.texts.words("not-your-fault"), usual);
}
