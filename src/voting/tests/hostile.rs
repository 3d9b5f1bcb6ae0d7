//! Phones that do not behave. Whatever they do, nothing panics, and those that behave go on voting.

use super::hall::{CODE, Hall, Phone};
use crate::workshop::Input;
use std::fmt::Write as _;
use std::io::Write as _;
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

/// How many malformed requests are made; `SECOND_LOOK_PHONES_RUNS=1000000 cargo test hostile` makes a million of them.
fn runs() -> u64 {
    std::env::var("SECOND_LOOK_PHONES_RUNS").ok().and_then(|runs| runs.parse().ok()).unwrap_or(3000)
}

/// Numbers that no run has twice.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next() % most as u64).unwrap()
    }
}

/// A request with something wrong about it.
fn malformed(dice: &mut Dice, host: &str, token: &str, question: &str) -> Vec<u8> {
    let targets = [
        format!("GET /{CODE}/state?since=1&lang=en"),
        format!("PUT /{CODE}/answers/{question}"),
        format!("POST /{CODE}/join"),
        format!("GET /{CODE}"),
        "GET /".into(),
    ];
    let bodies = [
        "",
        "{\"a\":\"b\",\"seq\":3}",
        "{\"lang\":\"en\"}",
        "{\"a\":\"bb\",\"seq\":-3}",
        "[[[[[[[[[[[[[[[[",
        "{\"a\":null}",
        "\u{fffd}\u{202e}",
    ];
    let target = &targets[dice.below(targets.len())];
    let body = bodies[dice.below(bodies.len())];
    let mut request =
        format!("{target} HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {token}\r\nContent-Length: {}\r\n\r\n{body}", body.len())
            .into_bytes();
    match dice.below(8) {
        0 => request.truncate(dice.below(request.len())),
        1 => (0..=dice.below(20)).for_each(|_| {
            let at = dice.below(request.len());
            request[at] = u8::try_from(dice.next() & 0xff).unwrap();
        }),
        2 => request = (0..dice.below(3000)).map(|_| u8::try_from(dice.next() & 0xff).unwrap()).collect(),
        3 => {
            let fields: String = (0..dice.below(200)).map(|at| format!("X-{at}: {}\r\n", "y".repeat(at))).collect();
            request = format!("{target} HTTP/1.1\r\nHost: {host}\r\n{fields}\r\n").into_bytes();
        }
        4 => request = format!("{target}{} HTTP/1.1\r\nHost: {host}\r\n\r\n", "/..%00".repeat(dice.below(3000))).into_bytes(),
        5 => {
            request = format!("{target} HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n{body}\r\n")
                .into_bytes();
        }
        6 => {
            request = format!("{target} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 99999999999\r\n\r\n{}", "z".repeat(dice.below(2000)))
                .into_bytes();
        }
        _ => {
            let from = dice.below(request.len());
            let piece = request[from..].to_vec();
            request.splice(from..from, piece);
        }
    }
    request
}

/// How much memory this process has, in bytes.
fn memory() -> Option<u64> {
    let about = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = about.lines().find(|line| line.starts_with("VmRSS:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? * 1024)
}

#[test]
fn malformed_requests_in_bulk_change_nothing() {
    let mut hall = Hall::open();
    let (host, question) = (hall.host(), hall.question());
    let mut good = Phone::inside(&host);
    let hostile = Phone::inside(&host);
    let mut dice = Dice(0x2545_f491_4f6c_dd1d);
    let mut begun = None;
    for run in 0..runs() {
        if run == 2000 {
            begun = memory();
        }
        let request = malformed(&mut dice, &host, &hostile.token, &question);
        let Ok(mut stream) = TcpStream::connect(&host) else { continue };
        let _ = stream.write_all(&request);
        if run % 64 == 0 {
            let _ = stream.set_read_timeout(Some(Duration::from_millis(20)));
            let _ = std::io::Read::read(&mut stream, &mut [0; 256]);
        }
        if run % 1000 == 0 {
            let seq = u32::try_from(run / 1000).unwrap();
            // It has a disk's patience, and a second one for changing its mind too often.
            assert!([200, 429].contains(&good.answer(&question, if seq % 2 == 0 { "\"a\"" } else { "\"b\"" }, seq).0), "run {run}");
            // One connection lasts a minute.
            let token = good.token;
            good = Phone::at(&host);
            good.token = token;
        }
    }
    if let (Some(begun), Some(now)) = (begun, memory()) {
        println!("{} malformed requests: {} KB more than after the first two thousand", runs(), now.saturating_sub(begun) / 1024);
        // Other tests run beside this one unless it runs long.
        assert!(runs() < 100_000 || now.saturating_sub(begun) < 30 << 20);
    }
    assert!(good.state("").1.contains("\"mine\":"));
    hall.step(&Input::Next);
    // What was malformed may have been a vote all the same: one phone is hostile, and one is not.
    assert!((1..=2).contains(&hall.room.turn().vote(0).sum()));
}

#[test]
fn forged_tokens_and_replays_count_for_nothing() {
    let mut hall = Hall::open();
    let (host, question) = (hall.host(), hall.question());
    let mut phone = Phone::inside(&host);
    assert_eq!(phone.answer(&question, "\"a\"", 5).0, 200);
    assert_eq!(phone.answer(&question, "\"b\"", 6).0, 200);
    // The same request again, and the one before it.
    for (answer, seq) in [("\"b\"", 6), ("\"a\"", 5)] {
        assert_eq!(phone.answer(&question, answer, seq), (200, "{\"seq\":6}".into()));
    }
    let mut forged = Phone::at(&host);
    for token in ["AAAAAAAAAAAAAAAAAAAAAA", "%00", "..", &"A".repeat(4000), &phone.token[1..]] {
        forged.token = token.to_owned();
        assert_eq!(forged.answer(&question, "\"a\"", 1).0, 401, "{token}");
        assert_eq!(forged.state("").0, 401, "{token}");
    }
    thread::sleep(Duration::from_secs(1));
    for (question, body, status) in [
        ("another~1~1", "{\"a\":\"a\",\"seq\":7}", 409),
        (question.as_str(), "{\"a\":\"z\",\"seq\":7}", 400),
        (question.as_str(), "{\"a\":\"A\",\"seq\":7}", 400),
        (question.as_str(), "{\"seq\":7}", 400),
        (question.as_str(), "{\"a\":\"a\",\"seq\":7,\"name\":\"Ada\"}", 400),
        (question.as_str(), "{\"a\":\"a\",\"seq\":4294967296}", 400),
        (question.as_str(), &" ".repeat(513), 400),
    ] {
        let mut fresh = Phone::at(&host);
        fresh.token.clone_from(&phone.token);
        thread::sleep(Duration::from_millis(250));
        assert_eq!(fresh.ask("PUT", &format!("/{CODE}/answers/{question}"), body), (status, String::new()), "{body}");
    }
    hall.step(&Input::Next);
    assert_eq!(hall.room.turn().vote(0).counts()[..2], [0, 1]);
}

#[test]
fn whoever_guesses_codes_is_told_nothing_any_more_and_those_inside_go_on() {
    let hall = Hall::open();
    let host = hall.host();
    let mut phone = Phone::inside(&host);
    let mut guessing = Phone::at(&host);
    let guesses: Vec<u16> = (0..10).map(|guess| guessing.ask("POST", &format!("/{:06}/join", 100_000 + guess), "{}").0).collect();
    assert_eq!(guesses, [404; 10]);
    assert_eq!(guessing.ask("POST", &format!("/{CODE}/join"), "{}").0, 429, "not even that this one is right");
    assert_eq!(Phone::at(&host).ask("GET", &format!("/{CODE}"), "").0, 429);
    assert_eq!(phone.answer(&hall.question(), "\"a\"", 1).0, 200);
    assert_eq!(phone.state("").0, 200);
}

#[test]
fn a_phone_that_answers_without_end_is_slowed_down_alone() {
    let hall = Hall::open();
    let (host, question) = (hall.host(), hall.question());
    let (mut fast, mut other) = (Phone::inside(&host), Phone::inside(&host));
    let began = Instant::now();
    let taken = (1..=40).filter(|seq| fast.answer(&question, "\"a\"", *seq).0 == 200).count();
    let seconds = usize::try_from(began.elapsed().as_secs()).unwrap() + 1;
    assert!(taken <= 5 * seconds + 5, "{taken} in {seconds} s");
    assert_eq!(other.answer(&question, "\"b\"", 1).0, 200);
}

#[test]
fn other_hosts_and_origins_are_turned_away() {
    let hall = Hall::open();
    let host = hall.host();
    for fields in [
        "Host: second-look.example".to_owned(),
        format!("Host: second-look.example:{}", host.rsplit_once(':').unwrap().1),
        format!("Host: {host}\r\nOrigin: http://evil.example"),
        format!("Host: {host}\r\nOrigin: null"),
        format!("Host: {host}\r\nHost: {host}"),
        "X-Host: none".to_owned(),
    ] {
        let mut phone = Phone::at(&host);
        assert_eq!(phone.say(format!("GET / HTTP/1.1\r\n{fields}\r\n\r\n")), (400, String::new()), "{fields}");
        assert!(phone.is_ended());
    }
    assert_eq!(Phone::at(&host).say(format!("GET / HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\n\r\n")).0, 200);
}

#[test]
fn slow_heads_and_bodies_are_cut_off_while_others_vote() {
    let hall = Hall::open();
    let (host, question) = (hall.host(), hall.question());
    let mut good = Phone::inside(&host);
    let began = Instant::now();
    let mut slow: Vec<TcpStream> = (0..40).map(|_| TcpStream::connect(&host).unwrap()).collect();
    while began.elapsed() < Duration::from_secs(6) {
        for stream in &mut slow {
            let _ = stream.write_all(b"G");
        }
        let seq = u32::try_from(began.elapsed().as_millis()).unwrap();
        let asked = Instant::now();
        assert_eq!(good.answer(&question, "\"a\"", seq).0, 200);
        assert!(asked.elapsed() < Duration::from_millis(500));
        thread::sleep(Duration::from_millis(500));
    }
    let ended = slow.iter_mut().map(is_ended).filter(|ended| *ended).count();
    assert_eq!(ended, 40);
}

fn is_ended(stream: &mut TcpStream) -> bool {
    let _ = stream.set_read_timeout(Some(Duration::from_secs(1)));
    let mut heard = [0; 512];
    loop {
        match std::io::Read::read(stream, &mut heard) {
            Ok(0) => return true,
            Ok(_) => {}
            Err(error) => return error.kind() == std::io::ErrorKind::ConnectionReset,
        }
    }
}

#[test]
fn one_address_holds_no_more_than_its_share_of_connections() {
    let hall = Hall::open();
    let host = hall.host();
    let mut good = Phone::inside(&host);
    let mut many: Vec<Phone> = (0..100).map(|_| Phone::at(&host)).collect();
    let served =
        many.iter_mut().filter_map(|phone| Some(phone.hear(format!("GET / HTTP/1.1\r\nHost: {host}\r\n\r\n").as_bytes())?.0)).count();
    assert_eq!(served, 63);
    assert_eq!(good.answer(&hall.question(), "\"a\"", 1).0, 200);
    drop(many);
    thread::sleep(Duration::from_millis(100));
    assert_eq!(Phone::at(&host).ask("GET", "/", "").0, 200);
}

#[test]
fn a_head_that_is_too_long_is_not_read() {
    let hall = Hall::open();
    let host = hall.host();
    let mut fields = String::new();
    (0..33).for_each(|at| write!(fields, "X-{at}: y\r\n").unwrap());
    for more in [fields, format!("X: {}\r\n", "y".repeat(9000))] {
        let mut phone = Phone::at(&host);
        let (status, body) = phone.say(format!("GET / HTTP/1.1\r\nHost: {host}\r\n{more}\r\n"));
        assert!([0, 400, 431].contains(&status) && body.is_empty(), "{status} {body}");
        assert!(phone.is_ended());
    }
}
