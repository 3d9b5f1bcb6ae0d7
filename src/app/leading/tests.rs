//! A workshop in a window, without the window: what keys come to, what is typed, what is kept, and what is left.

mod phones;

use crate::app::leading::archive::{Archive, Beginning, Kept, NotGoneOn, Waiting};
use crate::app::leading::intent::{LeadIntent, SetupIntent};
use crate::app::leading::pages::RoomWidth;
use crate::app::leading::{Leading, Said};
use crate::app::preferences::Preferences;
use crate::app::tests::TODAY;
use crate::app::{AppIntent, Model, Opening, Outcome, Place, Target};
use crate::contact::Contact;
use crate::library::Library;
use crate::story::Id;
use crate::wording::Unkept;
use crate::workshop::fact::{Asking, FORMAT, Opened};
use crate::workshop::room::Way;
use crate::workshop::{Fact, Refused, Shown};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// An archive in memory, that a test looks into.
#[derive(Clone, Default)]
struct Memory(Arc<Mutex<Vec<Fact>>>, Arc<Mutex<bool>>);

impl Memory {
    fn facts(&self) -> Vec<Fact> {
        self.0.lock().unwrap().clone()
    }

    /// From now on, nothing can be written, and nothing that was left can be gone on with.
    fn fills_up(&self) {
        *self.1.lock().unwrap() = true;
    }
}

impl Archive for Memory {
    fn begin(&mut self, beginning: Beginning<'_>) -> Result<Kept, Unkept> {
        if *self.1.lock().unwrap() {
            return Err(Unkept::NoRoom { free: 3 });
        }
        let of = |text: &str| text.to_owned();
        let (plan, story, room) = (beginning.plan.id.clone(), beginning.story.clone(), beginning.room.to_vec());
        let opened = Opened {
            format: FORMAT,
            id: of("0"),
            program: of("0"),
            date: of(""),
            plan,
            story,
            story_sha256: of(beginning.file),
            room,
            measure: None,
            first: None,
            after_of: None,
        };
        *self.0.lock().unwrap() = vec![Fact::Opened(opened)];
        Ok(Kept::For { days: 90 })
    }

    fn keep(&mut self, fact: &Fact) -> bool {
        let is_full = *self.1.lock().unwrap();
        if !is_full {
            self.0.lock().unwrap().push(fact.clone());
        }
        !is_full
    }

    fn waiting(&mut self, file: &dyn Fn(&Id) -> Option<String>) -> Option<Waiting> {
        let facts = self.facts();
        let Some(Fact::Opened(opened)) = facts.first() else { return None };
        let is_open = !facts.iter().any(|fact| matches!(fact, Fact::Closed { .. }));
        let is_the_same = file(&opened.story).is_some_and(|text| text == opened.story_sha256);
        (is_open && is_the_same).then(|| Waiting { plan: opened.plan.clone(), story: opened.story.clone(), room: opened.room.clone() })
    }

    fn go_on(&mut self) -> Result<(Vec<Fact>, Kept), NotGoneOn> {
        let is_in_use = *self.1.lock().unwrap();
        if is_in_use { Err(NotGoneOn::InUse) } else { Ok((self.facts(), Kept::For { days: 90 })) }
    }

    fn let_go(&mut self) {}
}

fn model(archive: &Memory) -> Model {
    model_with(Box::new(archive.clone()))
}

fn model_with(archive: Box<dyn Archive>) -> Model {
    let opening = Opening {
        library: Library::built_in().unwrap_or_else(|diagnostics| panic!("{diagnostics:?}")).into(),
        preferences: Preferences::default(),
        wishes: vec!["en".into()],
        language: None,
        scenario: None,
        region: String::new(),
        contact: None,
        today: TODAY,
        archive,
    };
    Model::open(opening).unwrap_or_else(|diagnostics| panic!("{diagnostics:?}"))
}

/// A lesson that has begun with 28 people.
fn begun(archive: &Memory) -> Model {
    begun_with(archive.clone())
}

fn begun_with(archive: impl Archive + 'static) -> Model {
    let mut model = model_with(Box::new(archive));
    model.act(&AppIntent::WithGroup(true).into());
    model.act(&AppIntent::Choose(Id::new("quiet-lately").unwrap()).into());
    for digit in [2, 8] {
        model.act(&AppIntent::Digit(digit).into());
    }
    model.act(&AppIntent::GoOn.into());
    model
}

fn led(model: &Model) -> &Leading {
    model.led().expect("a workshop is led")
}

fn lead(model: &mut Model, intent: LeadIntent) {
    model.act(&intent.into());
}

/// On, until a question that is talked about has come so far.
fn to_stage(model: &mut Model, stage: Asking) {
    for _ in 0..400 {
        if led(model).stage() == Some(stage) && led(model).room.turn().is_talked_about() {
            return;
        }
        lead(model, LeadIntent::Next);
    }
    panic!("no question came to {stage:?}");
}

#[test]
fn two_presses_and_a_number_begin_a_workshop_and_its_first_facts_are_kept() {
    let archive = Memory::default();
    let model = begun(&archive);
    assert_eq!((led(&model).room.people(), led(&model).room.shown()), (28, Shown::Ready));
    assert_eq!(led(&model).kept, Kept::For { days: 90 });
    assert!(
        matches!(&archive.facts()[..], [Fact::Opened(opened), Fact::People { count: 28 }] if opened.room == ["en"]),
        "{:?}",
        archive.facts()
    );
}

#[test]
fn a_number_can_be_erased_before_it_begins_and_one_press_more_goes_home() {
    let mut model = model(&Memory::default());
    model.act(&AppIntent::WithGroup(true).into());
    model.act(&AppIntent::Choose(Id::new("quiet-lately").unwrap()).into());
    for digit in [2, 8, 8, 8] {
        model.act(&AppIntent::Digit(digit).into());
    }
    let people = |model: &Model| if let Place::Setup(setup) = &model.place { Some(setup.people) } else { None };
    assert_eq!(people(&model), Some(288), "a fourth digit would be no group");
    for left in [28, 2, 0] {
        model.act(&AppIntent::Back.into());
        assert_eq!(people(&model), Some(left));
    }
    model.act(&SetupIntent::More.into());
    model.act(&SetupIntent::Fewer.into());
    model.act(&AppIntent::Back.into());
    assert!(matches!(model.place, Place::Home));
}

#[test]
fn numbers_are_typed_field_by_field_and_digits_add_one_where_none_is() {
    let archive = Memory::default();
    let mut model = begun(&archive);
    to_stage(&mut model, Asking::Vote);
    let fields = led(&model).fields();
    assert!(fields >= 3);
    assert_eq!(led(&model).rests_at(), Target::Counts);
    // Nine, eleven, four: as they are typed on a number pad.
    for (number, digits) in [vec![9], vec![1, 1], vec![4]].into_iter().enumerate() {
        model.act(&AppIntent::GoOn.into());
        assert_eq!(led(&model).rests_at(), Target::CountField(number));
        for digit in digits {
            model.act(&AppIntent::Digit(digit).into());
        }
    }
    lead(&mut model, LeadIntent::Field(Way::Down));
    let counts = led(&model).room.turn().vote(0).counts().to_vec();
    assert_eq!(counts[..3], [9, 11, 4]);
    // The field after it is open; what is typed next and taken back leaves it as it was.
    lead(&mut model, LeadIntent::Erase);
    while led(&model).typing.as_ref().is_some_and(|typing| typing.field + 1 < fields) {
        lead(&mut model, LeadIntent::Field(Way::Down));
    }
    lead(&mut model, LeadIntent::Field(Way::Down));
    assert_eq!(led(&model).typing, None, "after the last field nothing is typed any more");
    model.act(&AppIntent::Digit(1).into());
    lead(&mut model, LeadIntent::Digit { digit: 2, less: true });
    model.act(&AppIntent::Digit(0).into());
    let after = led(&model).room.turn().vote(0).counts().to_vec();
    assert_eq!((after[0], after[1], *after.last().unwrap()), (10, 10, counts.last().unwrap() + 1));
    assert!(archive.facts().iter().any(|fact| matches!(fact, Fact::Voted { counts, .. } if *counts == after)));
}

#[test]
fn a_vote_in_which_nobody_was_counted_is_gone_past_only_when_it_is_wanted_twice() {
    let mut model = begun(&Memory::default());
    to_stage(&mut model, Asking::Vote);
    lead(&mut model, LeadIntent::Next);
    assert_eq!((led(&model).said, led(&model).stage()), (Some(Said::Uncounted), Some(Asking::Vote)));
    lead(&mut model, LeadIntent::Next);
    assert_eq!((led(&model).said, led(&model).stage()), (None, Some(Asking::Talk)));
}

#[test]
fn what_most_chose_is_gone_on_with_unless_another_is_and_level_votes_choose_nothing() {
    let archive = Memory::default();
    let mut model = begun(&archive);
    to_stage(&mut model, Asking::Talk);
    lead(&mut model, LeadIntent::Next);
    for digit in [1, 2] {
        model.act(&AppIntent::Digit(digit).into());
    }
    lead(&mut model, LeadIntent::Next);
    assert_eq!((led(&model).stage(), led(&model).chosen()), (Some(Asking::Counted), None), "they are level");
    assert_eq!(led(&model).rests_at(), Target::LeadOn);
    lead(&mut model, LeadIntent::GoOn);
    assert_eq!(led(&model).said, Some(Said::Refused(Refused::NothingChosen)));
    lead(&mut model, LeadIntent::Beside { after: true });
    lead(&mut model, LeadIntent::Beside { after: true });
    let answers = led(&model).room.turn().answers();
    assert_eq!(led(&model).chosen(), Some(answers[1]));
    model.act(&AppIntent::GoOn.into());
    assert!(archive.facts().iter().any(|fact| matches!(fact, Fact::WentOn { .. })));
    lead(&mut model, LeadIntent::Back);
    assert_eq!((led(&model).stage(), led(&model).chosen()), (Some(Asking::Counted), None), "its question is open again, with its counts");
}

#[test]
fn what_is_frozen_or_dark_before_the_room_is_gone_on_with_all_the_same() {
    let mut model = begun(&Memory::default());
    lead(&mut model, LeadIntent::Next);
    let shown = led(&model).room.shown();
    lead(&mut model, LeadIntent::Freeze);
    lead(&mut model, LeadIntent::Next);
    assert_eq!(led(&model).room.shown(), shown);
    assert_ne!(led(&model).room.shown_to_whoever_leads(), shown);
    lead(&mut model, LeadIntent::Blank);
    assert_eq!(led(&model).room.shown(), Shown::Blank);
    lead(&mut model, LeadIntent::Blank);
    lead(&mut model, LeadIntent::Freeze);
    assert_ne!(led(&model).room.shown(), shown);
}

#[test]
fn leaving_is_one_press_and_going_on_comes_back_to_the_same_place_in_the_dark() {
    let archive = Memory::default();
    let mut model = begun(&archive);
    to_stage(&mut model, Asking::VoteAgain);
    model.act(&AppIntent::Digit(1).into());
    let before = led(&model).room.shown();
    model.act(&AppIntent::Leave.into());
    assert!(model.remembers_nothing() && archive.facts().last() == Some(&Fact::Left));
    model.act(&crate::app::calendar::Move::OpenAnother.into());
    assert!(model.group.waiting.is_some(), "home offers to go on");
    *archive.1.lock().unwrap() = true;
    for wanted in [AppIntent::GoOnLeading, AppIntent::CloseWaiting] {
        model.act(&wanted.into());
        assert_eq!(
            (model.group.waiting.is_some(), model.group.not_gone_on),
            (true, Some(NotGoneOn::InUse)),
            "why not is said, and it is still offered"
        );
    }
    *archive.1.lock().unwrap() = false;
    model.act(&AppIntent::GoOnLeading.into());
    assert_eq!((led(&model).room.shown(), led(&model).room.people()), (Shown::Blank, 28));
    assert_eq!(archive.facts().last(), Some(&Fact::Resumed));
    lead(&mut model, LeadIntent::Blank);
    assert_eq!(led(&model).room.shown(), before);
    assert_eq!(led(&model).room.turn().vote(1).counts()[0], 1, "what was counted is counted");
}

#[test]
fn alone_nobody_looks_whether_a_workshop_was_left() {
    let archive = Memory::default();
    begun(&archive).act(&AppIntent::Leave.into());
    let mut model = model(&archive);
    assert!(model.group.waiting.is_none());
    model.act(&AppIntent::WithGroup(true).into());
    assert!(model.group.waiting.is_some());
    model.act(&AppIntent::CloseWaiting.into());
    assert!(model.group.waiting.is_none() && matches!(archive.facts().last(), Some(Fact::Closed { .. })));
}

#[test]
fn a_full_disk_is_said_and_the_workshop_goes_on() {
    let archive = Memory::default();
    let mut model = begun(&archive);
    archive.fills_up();
    lead(&mut model, LeadIntent::Next);
    assert_eq!(led(&model).kept, Kept::NoMore);
    to_stage(&mut model, Asking::Vote);
}

/// Whoever has no space on the disk decides whether to lead without a record: it began without a word before.
#[test]
fn where_nothing_can_be_kept_it_begins_only_when_that_was_said_and_is_wanted_again() {
    let archive = Memory::default();
    let mut model = model(&archive);
    archive.fills_up();
    model.act(&AppIntent::WithGroup(true).into());
    model.act(&AppIntent::Choose(Id::new("quiet-lately").unwrap()).into());
    let outcome = model.act(&SetupIntent::Start.into());
    assert_eq!(outcome.reveal, [Target::UnkeptSaid]);
    let Place::Setup(setup) = &model.place else { panic!("it began") };
    let words = setup.unkept_words(&model.texts).unwrap();
    assert!(words.contains('3') && words.contains(&model.texts.words("group-unkept-agree")), "{words}");
    model.act(&SetupIntent::Start.into());
    assert_eq!(led(&model).kept, Kept::Nothing, "as its button said");
    lead(&mut model, LeadIntent::Next);
    assert_eq!(archive.facts(), []);
    assert_eq!(led(&model).said, None, "nothing is missing that was promised");
}

#[test]
fn minutes_count_up_from_the_first_step_and_wake_whoever_leads_once_each() {
    let mut model = begun(&Memory::default());
    let at = |seconds| Duration::from_secs(seconds);
    model.tick(at(600), TODAY);
    assert_eq!((led(&model).minute(), model.next_deadline()), (0, None), "nothing has begun");
    lead(&mut model, LeadIntent::Next);
    assert_eq!(model.next_deadline(), Some(at(660)));
    assert!(!model.tick(at(659), TODAY).is_seen());
    assert!(model.tick(at(660), TODAY).is_seen());
    assert_eq!((led(&model).minute(), model.next_deadline()), (1, Some(at(720))));
}

#[test]
fn where_two_languages_have_no_room_on_one_page_the_second_is_read_before_it_goes_on() {
    let mut model = model(&Memory::default());
    model.act(&AppIntent::WithGroup(true).into());
    model.act(&AppIntent::Choose(Id::new("quiet-lately").unwrap()).into());
    model.act(&SetupIntent::Language("ar".to_owned()).into());
    model.act(&SetupIntent::Start.into());
    let (old, wide) = (RoomWidth::of(1024.0, 768.0), RoomWidth::of(1920.0, 1080.0));
    model.room_is_wide(old);
    let mut turned = 0;
    for _ in 0..400 {
        let leading = led(&model);
        let before = leading.room.shown();
        if leading.page() == Some((0, 2)) && leading.has_unseen_page() {
            assert_eq!(leading.languages_with(&before, old).len(), 1);
            lead(&mut model, LeadIntent::Next);
            assert_eq!(
                (led(&model).page(), led(&model).room.shown()),
                (Some((1, 2)), before.clone()),
                "the page is turned, and nothing else"
            );
            assert_eq!(led(&model).languages_with(&before, old)[0].language.to_string(), "ar");
            lead(&mut model, LeadIntent::TurnPage);
            assert_eq!(led(&model).page(), Some((0, 2)));
            assert!(!led(&model).has_unseen_page(), "both were seen");
            turned += 1;
        }
        let takes = led(&model).room.turn().answers().first().copied().filter(|_| led(&model).can_go_on());
        lead(&mut model, takes.map_or(LeadIntent::Next, LeadIntent::GoOnWith));
        if led(&model).room.turn().is_through() {
            break;
        }
    }
    assert!(turned > 0, "there is a question with many words");
    model.room_is_wide(wide);
    assert!(led(&model).languages_with(&Shown::Ready, wide).len() == 2);
}

/// Before a workshop, in a building where this was written down.
fn set_up_where(contact: Option<&str>) -> Model {
    let mut model = model(&Memory::default());
    model.contact = contact.and_then(Contact::read);
    model.act(&AppIntent::WithGroup(true).into());
    model.act(&AppIntent::Choose(Id::new("quiet-lately").unwrap()).into());
    model
}

fn write(model: &mut Model, line: &str) -> Outcome {
    model.act(&SetupIntent::Contact { line: line.to_owned(), is_cut: false }.into())
}

fn in_field(model: &Model) -> &str {
    if let Place::Setup(setup) = &model.place { &setup.contact } else { panic!("a workshop is set up") }
}

#[test]
fn what_is_written_holds_once_it_is_done_with_and_wants_to_be_kept_once() {
    let mut model = set_up_where(None);
    assert!(!write(&mut model, " Ms Berg ").contact && model.contact.is_none(), "letter by letter, nothing is kept");
    assert!(model.act(&SetupIntent::TakeContact.into()).contact);
    assert_eq!((model.contact.clone(), in_field(&model)), (Contact::written("Ms Berg"), "Ms Berg"));
    write(&mut model, "Ms Berg  ");
    assert!(!model.act(&SetupIntent::TakeContact.into()).contact, "a space is nobody else");
    write(&mut model, " ");
    assert!(model.act(&AppIntent::Support.into()).contact && model.contact.is_none(), "nothing is nobody");
    model.act(&AppIntent::Support.into());
    write(&mut model, "Mr Lund");
    assert!(model.act(&SetupIntent::Start.into()).contact && model.led().is_some());
    assert_eq!(model.contact, Contact::written("Mr Lund"));
}

#[test]
fn what_nobody_has_touched_stays_as_its_file_has_it() {
    let file = "Ms Berg\nRoom 12\u{200F}, Mondays";
    let mut model = set_up_where(Some(file));
    assert_eq!(in_field(&model), "Ms Berg, Room 12\u{200F}, Mondays");
    for intent in [SetupIntent::TakeContact.into(), AppIntent::Keys.into(), AppIntent::Back.into(), SetupIntent::Start.into()] {
        let intent: crate::app::Intent = intent;
        assert!(!model.act(&intent).contact, "{intent:?}");
    }
    assert_eq!(model.contact, Contact::read(file));
    // A line that is longer than the field is changed as it is.
    let long = format!("{}\n{}", "a".repeat(200), "b".repeat(200));
    let mut model = set_up_where(Some(&long));
    let line = in_field(&model).strip_suffix('b').unwrap().to_owned();
    write(&mut model, &line);
    model.act(&SetupIntent::TakeContact.into());
    assert_eq!(model.contact, Contact::written(&line));
    assert_eq!(Contact::read(in_field(&model)), model.contact, "and can be read again");
}

#[test]
fn whoever_leaves_in_the_middle_of_it_has_written_nothing() {
    let mut model = set_up_where(Some("Ms Berg"));
    write(&mut model, "Ms Ber");
    assert!(!model.act(&AppIntent::Leave.into()).contact);
    assert_eq!(model.contact, Contact::read("Ms Berg"));
}
