//! Phones that behave: what they are shown, and what becomes of their answers.

use super::hall::{CODE, Hall, Phone, voting_room};
use crate::fixture;
use crate::record::UrnFolder;
use crate::workshop::fact::{AskedBy, Method};
use crate::workshop::measure::Set;
use crate::workshop::phones::Phones;
use crate::workshop::plan::{Wave, What, quarters};
use crate::workshop::{Effect, Fact, Input, Room, Shown};
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

#[test]
fn a_vote_goes_from_a_phone_into_the_record() {
    let mut hall = Hall::open();
    let (mut one, mut other) = (Phone::inside(&hall.host()), Phone::inside(&hall.host()));
    let question = hall.question();
    assert_eq!(one.answer(&question, "\"b\"", 1), (200, "{\"seq\":1}".into()));
    assert_eq!(other.answer(&question, "\"a\"", 1).0, 200);
    // The later answer takes the place of the earlier one, and one that was late does not.
    assert_eq!(other.answer(&question, "\"b\"", 3).0, 200);
    assert_eq!(other.answer(&question, "\"a\"", 2), (200, "{\"seq\":3}".into()));
    hall.step(&Input::Count(vec![1, 2]));
    let turn = hall.room.turn();
    assert_eq!(
        (turn.ballot_of_phones().unwrap().counts()[1], turn.ballot_of_hands().unwrap().counts()[1], turn.ballot().unwrap().counts()[1]),
        (2, 2, 4)
    );
    hall.step(&Input::Next);
    let counted = hall.facts.iter().find(|fact| matches!(fact, Fact::Voted { method: Method::Phones, .. }));
    assert!(matches!(counted, Some(Fact::Voted { counts, .. }) if counts[..2] == [0, 2]), "{:?}", hall.facts);
    assert!(hall.facts.contains(&Fact::Phones { joined: 2 }));
    assert_eq!(one.answer(&question, "\"a\"", 2).0, 409, "it is closed");
    assert_eq!(hall.room.turn().vote(0).counts()[..2], [1, 4]);
}

#[test]
fn which_line_is_chosen_on_phones_several_together_and_outlasts_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    let mut room = voting_room();
    [Input::Previous, Input::Previous, Input::WhichLine].iter().for_each(|input| drop(room.step(input)));
    let Shown::WhichLine(lines) = room.shown() else { panic!("{:?}", room.shown()) };
    assert_eq!(lines.len(), 2, "the fixture says two things before its first vote");
    let hall = Hall::with(room, Box::new(UrnFolder::in_folder(folder.path())));
    let (host, question) = (hall.host(), hall.question());
    let mut phones: Vec<Phone> = (0..4).map(|_| Phone::inside(&host)).collect();
    let screen: serde_json::Value = serde_json::from_str(&phones[0].state("?lang=ar").1).unwrap();
    assert_eq!(
        (screen["screen"]["kind"].as_str(), screen["screen"]["options"].as_array().map(Vec::len)),
        (Some("lines"), Some(lines.len()))
    );
    for wrong in ["\"\"", "\"ba\"", "\"aa\"", "\"ac\"", "\"abcdefg\"", "\"z\"", "\"A\"", "\"a b\"", "1", "[\"a\"]"] {
        assert_eq!(Phone::inside(&host).answer(&question, wrong, 1).0, 400, "{wrong}");
    }
    for (phone, answer) in phones.iter_mut().zip(["\"a\"", "\"ab\"", "\"b\"", "null"]) {
        assert_eq!(phone.answer(&question, answer, 1).0, 200, "{answer}");
    }
    assert_eq!(phones[0].answer(&question, "\"ab\"", 2).0, 200, "a mind can be changed");
    assert!(phones[0].state("").1.contains("\"mine\":\"ab\"") && phones[3].state("").1.contains("\"mine\":\"pass\""));
    // The program ends without a word, and another one goes on.
    let room = hall.room.clone();
    std::mem::forget(hall.phones);
    let mut hall = Hall::with(room, Box::new(UrnFolder::in_folder(folder.path())));
    hall.step(&Input::Next);
    let counted = hall.facts.iter().find_map(|fact| match fact {
        Fact::WhichLine { method: Method::Phones, counts, answered, .. } => Some((counts.clone(), *answered)),
        _ => None,
    });
    let (counts, answered) = counted.expect("it is written down");
    assert_eq!((&counts[..], answered), (&[2, 3][..], 3));
    let marked = hall.facts.iter().filter(|fact| matches!(fact, Fact::Marked { on: true, .. })).count();
    assert_eq!(marked, 2, "two phones, and one in four, are enough");
}

/// What was counted of a set in a wave: how many people, and of each message how many answered, marked and skipped.
type OfSet = (Wave, Set, u16, Vec<(u16, u16, u16)>);

#[test]
fn what_is_asked_before_is_answered_on_phones_half_and_half_and_counted_once() {
    let folder = tempfile::tempdir().unwrap();
    let library = fixture::library();
    let measure = library.usual_measure().unwrap().unwrap();
    let story = library.scenario(&fixture::kites()).unwrap().1;
    let talks = What::Story { talks: 2, quick: 2, only_stops: false };
    let plan = quarters([("before", What::Measure(Wave::Before)), ("story", talks), ("after", What::Measure(Wave::After))]);
    let begun = |facts: &[Fact]| Room::resume(plan.clone(), story.clone(), facts).unwrap().asking(Some(measure.clone()));
    let mut room = begun(&[]);
    let mut facts: Vec<Fact> = Vec::new();
    facts
        .extend(room.step(&Input::Next).into_iter().filter_map(|effect| if let Effect::Record(fact) = effect { Some(fact) } else { None }));
    let hall = Hall::with(room, Box::new(UrnFolder::in_folder(folder.path())));
    let (host, question) = (hall.host(), hall.question());
    let mut phones: Vec<Phone> = (0..12).map(|_| Phone::inside(&host)).collect();
    let screen = |phone: &mut Phone| serde_json::from_str::<serde_json::Value>(&phone.state("?lang=en").1).unwrap()["screen"].clone();
    let sets: Vec<u64> = phones.iter_mut().map(|phone| screen(phone)["set"].as_u64().unwrap()).collect();
    assert_eq!(sets, [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1], "they alternate as they come in");
    let first = screen(&mut phones[0]);
    assert_eq!(
        (first["kind"].as_str(), first["sets"][0].as_array().map(Vec::len), first["sets"][1].as_array().map(Vec::len)),
        (Some("measure"), Some(8), Some(8))
    );
    assert_ne!(first["sets"][0], first["sets"][1]);
    for wrong in ["\"YNSYNNY\"", "\"YNSYNNYYY\"", "\"ynsynnyy\"", "\"SSSSSSSS\"", "\"a\"", "\"\"", "8"] {
        assert_eq!(Phone::inside(&host).answer(&question, wrong, 1).0, 400, "{wrong}");
    }
    for phone in &mut phones {
        assert_eq!(phone.answer(&question, "\"YNSYNNYY\"", 1).0, 200);
    }
    assert_eq!(phones[0].answer(&question, "\"NNSYNNYY\"", 2).0, 200, "a mind can be changed");
    assert_eq!(phones[11].answer(&question, "null", 2).0, 200, "or all of it taken back");
    assert_eq!(screen(&mut phones[0])["mine"].as_str(), Some("NNSYNNYY"));
    // The program ends without a word, and another one goes on with the same halves.
    std::mem::forget(hall.phones);
    let mut hall = Hall::with(begun(&facts), Box::new(UrnFolder::in_folder(folder.path())));
    hall.step(&Input::Next);
    let measured = |facts: &[Fact]| -> Vec<OfSet> {
        let of = |fact: &Fact| match fact {
            Fact::Measured { wave, set, asked: AskedBy::Phones, people, items } => {
                Some((*wave, *set, *people, items.iter().map(|item| (item.answered, item.marked, item.skipped)).collect()))
            }
            _ => None,
        };
        facts.iter().filter_map(of).collect()
    };
    let found = measured(&hall.facts);
    assert_eq!(
        found.iter().map(|(wave, set, people, _)| (*wave, *set, *people)).collect::<Vec<_>>(),
        [(Wave::Before, Set::A, 6), (Wave::Before, Set::B, 5)]
    );
    assert_eq!(found[0].3[..3], [(6, 5, 0), (6, 0, 0), (0, 0, 6)]);
    assert_eq!(found[1].3[..3], [(5, 5, 0), (5, 0, 0), (0, 0, 5)]);
    // Asked once more, what is counted then takes the place of what was counted before.
    facts.extend(hall.facts.clone());
    let mut again = begun(&facts);
    again.step(&Input::Step(0));
    let mut counts = vec![0; again.asked().unwrap().answers];
    counts[0] = 5;
    let redone = again.step(&Input::PhonesCounted(counts));
    assert!(
        matches!(redone[..], [Effect::Record(Fact::Redone { wave: Wave::Before }), Effect::Record(Fact::Measured { people: 5, .. })]),
        "{redone:?}"
    );
    // Afterwards each half has the other set.
    let mut after = begun(&facts);
    after.step(&Input::Step(2));
    let mut counts = vec![0; after.asked().unwrap().answers];
    counts[0] = 7;
    let other = after.step(&Input::PhonesCounted(counts));
    assert!(matches!(other[..], [Effect::Record(Fact::Measured { wave: Wave::After, set: Set::B, people: 7, .. })]), "{other:?}");
}

#[test]
fn where_few_are_here_every_phone_has_the_same_set() {
    let library = fixture::library();
    let measure = library.usual_measure().unwrap().unwrap();
    let story = library.scenario(&fixture::kites()).unwrap().1;
    for (people, first, sets) in [(7, Set::A, [0, 0, 0]), (7, Set::B, [1, 1, 1]), (12, Set::B, [0, 1, 0])] {
        let folder = tempfile::tempdir().unwrap();
        let plan = quarters([("before", What::Measure(Wave::Before)), ("support", What::Support)]);
        let mut room = Room::new(plan, story.clone()).unwrap().asking(Some(measure.clone()));
        room.begin_with(Some(first));
        room.step(&Input::People(people));
        room.step(&Input::Next);
        let mut hall = Hall::with(room, Box::new(UrnFolder::in_folder(folder.path())));
        let (host, question) = (hall.host(), hall.question());
        let mut phones: Vec<Phone> = (0..3).map(|_| Phone::inside(&host)).collect();
        let set = |phone: &mut Phone| {
            serde_json::from_str::<serde_json::Value>(&phone.state("?lang=en").1).unwrap()["screen"]["set"].as_u64().unwrap()
        };
        assert_eq!(phones.iter_mut().map(set).collect::<Vec<_>>(), sets, "{people}, {first:?}");
        for phone in &mut phones {
            assert_eq!(phone.answer(&question, "\"YNSYNNYY\"", 1).0, 200);
        }
        hall.step(&Input::Next);
        let counted = |fact: &Fact| if let Fact::Measured { set, people, .. } = fact { Some((*set, *people)) } else { None };
        let counted: Vec<_> = hall.facts.iter().filter_map(counted).collect();
        let wanted = if people == 12 { vec![(Set::A, 2), (Set::B, 1)] } else { vec![(first, 3)] };
        assert_eq!(counted, wanted);
    }
}

#[test]
fn one_answer_is_one_letter() {
    let hall = Hall::open();
    let (mut phone, question) = (Phone::inside(&hall.host()), hall.question());
    assert_eq!(phone.answer(&question, "\"ab\"", 1).0, 400);
}

#[test]
fn passing_is_an_answer_and_counts_for_none() {
    let mut hall = Hall::open();
    let mut phone = Phone::inside(&hall.host());
    let question = hall.question();
    assert_eq!(phone.answer(&question, "\"a\"", 1).0, 200);
    assert_eq!(phone.answer(&question, "null", 2).0, 200);
    assert!(phone.state("").1.contains("\"mine\":\"pass\""));
    hall.step(&Input::Next);
    assert!(
        hall.facts.iter().any(|fact| matches!(fact, Fact::Voted { method: Method::Phones, counts, .. } if counts.iter().sum::<u16>() == 0))
    );
}

#[test]
fn a_phone_waits_for_what_the_room_shows_and_sees_it_in_its_language() {
    let mut hall = Hall::open();
    let mut phone = Phone::inside(&hall.host());
    let (status, first) = phone.state("?lang=ar");
    let screen: serde_json::Value = serde_json::from_str(&first).unwrap();
    assert_eq!((status, screen["screen"]["kind"].as_str()), (200, Some("vote")));
    assert_eq!(screen["screen"]["q"].as_str(), Some(hall.question().as_str()));
    let options = screen["screen"]["options"].as_array().unwrap();
    assert_eq!(
        (options[0]["id"].as_str(), options[0]["sign"].as_str(), options.last().unwrap()["sign"].as_str()),
        (Some("a"), Some("أ"), Some("0"))
    );
    let since = format!("?since={}&lang=en", screen["rev"]);
    let waits = thread::spawn(move || {
        let began = Instant::now();
        (phone.state(&since).1, began.elapsed(), phone)
    });
    thread::sleep(Duration::from_millis(300));
    hall.step(&Input::Next);
    let (talk, waited, mut phone) = waits.join().unwrap();
    assert!(talk.contains("\"kind\":\"talk\"") && waited >= Duration::from_millis(250), "{talk} {waited:?}");
    hall.step(&Input::Blank);
    assert!(phone.state("").1.contains("\"kind\":\"look-up\""));
    hall.step(&Input::Blank);
    hall.step(&Input::Freeze);
    hall.step(&Input::Next);
    assert!(phone.state("").1.contains("\"kind\":\"talk\""), "phones freeze as well");
    hall.step(&Input::Freeze);
    assert!(phone.state("").1.contains("\"kind\":\"vote\""));
}

#[test]
fn what_is_kept_before_the_room_can_be_answered_only_while_it_is_asked() {
    let mut hall = Hall::open();
    let mut phone = Phone::inside(&hall.host());
    let question = hall.question();
    hall.step(&Input::Freeze);
    assert_eq!(phone.answer(&question, "\"a\"", 1).0, 200);
    hall.step(&Input::Next);
    assert_eq!(phone.answer(&question, "\"b\"", 2).0, 409);
    assert!(phone.state("").1.contains("\"kind\":\"look-up\""));
}

#[test]
fn leaving_tells_phones_and_off_is_off_within_a_second() {
    let mut hall = Hall::open();
    let host = hall.host();
    let mut phone = Phone::inside(&host);
    let mut idle = Phone::at(&host);
    let rev: serde_json::Value = serde_json::from_str(&phone.state("").1).unwrap();
    let since = format!("?since={}", rev["rev"]);
    let waits = thread::spawn(move || phone.state(&since).1);
    thread::sleep(Duration::from_millis(200));
    let began = Instant::now();
    hall.step(&Input::Leave);
    hall.phones.switch_off();
    assert!(began.elapsed() < Duration::from_secs(1), "{:?}", began.elapsed());
    assert!(waits.join().unwrap().contains("\"kind\":\"closed\""));
    assert!(idle.is_ended() && TcpStream::connect(&host).is_err() && hall.phones.door().is_none());
}

#[test]
fn switched_off_and_on_again_the_same_phones_go_on_with_the_same_question() {
    let mut hall = Hall::open();
    let mut phone = Phone::inside(&hall.host());
    let question = hall.question();
    assert_eq!(phone.answer(&question, "\"a\"", 1).0, 200);
    hall.phones.switch_off();
    assert_eq!(hall.phones.heard().counts.map(|counts| counts[0]), Some(1));
    hall.step(&Input::Count(vec![1]));
    assert_eq!(hall.room.turn().ballot().unwrap().counts()[0], 2);
    hall.phones.serve(std::net::TcpListener::bind("127.0.0.1:0").unwrap(), &hall.room).unwrap();
    let mut again = Phone::at(&hall.host());
    again.token = phone.token;
    assert!(again.state("").1.contains("\"mine\":\"a\""));
    assert_eq!(again.answer(&question, "\"b\"", 2).0, 200);
    hall.step(&Input::Next);
    assert_eq!((hall.room.turn().vote(0).counts()[..2].to_vec(), hall.room.phones()), (vec![1, 1], 1));
}

#[test]
fn a_closed_door_lets_nobody_new_in() {
    let mut hall = Hall::open();
    let mut inside = Phone::inside(&hall.host());
    hall.phones.set_door(false);
    let mut late = Phone::at(&hall.host());
    assert_eq!(late.ask("POST", &format!("/{CODE}/join"), "{\"lang\":\"en\"}").0, 423);
    assert_eq!(inside.answer(&hall.question(), "\"a\"", 1).0, 200);
    hall.phones.set_door(true);
    assert_eq!(late.ask("POST", &format!("/{CODE}/join"), "{\"lang\":\"en\"}").0, 201);
}

#[test]
fn a_question_that_is_asked_again_keeps_what_was_counted_until_a_phone_answers() {
    let mut hall = Hall::open();
    let mut phone = Phone::inside(&hall.host());
    assert_eq!(phone.answer(&hall.question(), "\"a\"", 1).0, 200);
    hall.step(&Input::Next);
    hall.step(&Input::Previous);
    assert_eq!(hall.room.turn().vote(0).counts()[0], 1);
    assert_eq!(phone.answer(&hall.question(), "\"b\"", 2).0, 200);
    hall.step(&Input::Next);
    assert_eq!(hall.room.turn().vote(0).counts()[..2], [0, 1]);
}

#[test]
fn every_reply_bears_the_same_fields_and_says_nothing_of_the_server() {
    let hall = Hall::open();
    let host = hall.host();
    let mut phone = Phone::at(&host);
    let (_, head, page) = phone.hear(format!("GET /{CODE} HTTP/1.1\r\nHost: {host}\r\n\r\n").as_bytes()).unwrap();
    let head = head.to_ascii_lowercase();
    for field in [
        "cache-control: no-store",
        "x-content-type-options: nosniff",
        "referrer-policy: no-referrer",
        "content-type: text/html; charset=utf-8",
    ] {
        assert!(head.contains(field), "{field}: {head}");
    }
    for part in [
        "default-src 'none'",
        "script-src 'sha256-",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    ] {
        assert!(head.contains(&part.to_ascii_lowercase()), "{part}: {head}");
    }
    for field in ["server:", "date:", "set-cookie:", "access-control-"] {
        assert!(!head.contains(field), "{field}: {head}");
    }
    assert!(page.len() <= 60_000, "the page has {} bytes", page.len());
    let (status, head, body) = phone.hear(format!("DELETE / HTTP/1.1\r\nHost: {host}\r\n\r\n").as_bytes()).unwrap();
    assert_eq!((status, body.as_str()), (400, ""));
    assert!(head.to_ascii_lowercase().contains("connection: close") && phone.is_ended());
}
