//! What the tests have in common: a room that votes, with a server on this device, and a phone that says exactly what it is told to.

use super::super::{Key, Speaker, VotingPhones};
use crate::fixture;
use crate::language::{Isolates, LanguageIdentifier};
use crate::record::UrnFolder;
use crate::workshop::phones::{self, Phones, Urns};
use crate::workshop::plan::{Plan, What, quarters};
use crate::workshop::{Effect, Fact, Input, Room};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::time::Duration;

pub(super) const CODE: &str = "481902";

pub(super) fn plan() -> Plan {
    quarters([("story", What::Story { talks: 2, quick: 2, only_stops: false }), ("support", What::Support)])
}

/// A room that has come to its first vote.
pub(super) fn voting_room() -> Room {
    let story = fixture::library().scenario(&fixture::kites()).unwrap().1;
    let mut room = Room::new(plan(), story).unwrap();
    for input in [Input::People(28), Input::Next, Input::Skip, Input::Skip] {
        room.step(&input);
    }
    while room.asked().is_none() {
        assert!(!matches!(room.step(&Input::Next)[..], [Effect::Refused(_)]), "no vote comes");
    }
    room
}

pub(super) fn speakers() -> Vec<Speaker> {
    let library = fixture::library();
    let texts = |tag: &str| {
        let language: LanguageIdentifier = tag.parse().unwrap();
        library.localiser(&language, Some(&fixture::kites()), Isolates::Stripped).unwrap()
    };
    ["en", "ar"].map(|tag| Speaker { tag: tag.into(), texts: texts(tag) }).into()
}

/// A room with phones that are on.
pub(super) struct Hall {
    pub(super) room: Room,
    pub(super) phones: VotingPhones,
    pub(super) facts: Vec<Fact>,
}

impl Hall {
    pub(super) fn open() -> Self {
        Self::with(voting_room(), Box::new(UrnFolder::nowhere()))
    }

    pub(super) fn with(room: Room, urns: Box<dyn Urns>) -> Self {
        let mut phones = VotingPhones::new(Key::of_record("9f3c"), CODE.into(), speakers(), urns, &room, Arc::new(|| {}));
        phones.serve(TcpListener::bind("127.0.0.1:0").unwrap(), &room).unwrap();
        Self { room, phones, facts: Vec::new() }
    }

    /// What a face does with an input.
    pub(super) fn step(&mut self, input: &Input) {
        let before = phones::before(&mut self.room, &mut self.phones, input);
        let effects = self.room.step(input);
        let facts =
            before.into_iter().chain(effects).filter_map(|effect| if let Effect::Record(fact) = effect { Some(fact) } else { None });
        self.facts.extend(facts);
        self.phones.show(&self.room);
    }

    pub(super) fn host(&self) -> String {
        self.phones.door().unwrap().address
    }

    pub(super) fn question(&self) -> String {
        self.room.asked().unwrap().name
    }
}

/// A connection that says what it is told to.
pub(super) struct Phone {
    stream: TcpStream,
    host: String,
    pub(super) token: String,
}

/// A status and a body; 0 if the connection ended without an answer.
pub(super) type Said = (u16, String);

impl Phone {
    pub(super) fn at(host: &str) -> Self {
        let stream = TcpStream::connect(host).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        Self { stream, host: host.into(), token: String::new() }
    }

    /// One that has come in.
    pub(super) fn inside(host: &str) -> Self {
        let mut phone = Self::at(host);
        let (status, said) = phone.ask("POST", &format!("/{CODE}/join"), "{\"lang\":\"en\"}");
        assert_eq!(status, 201, "{said}");
        phone.token = serde_json::from_str::<serde_json::Value>(&said).unwrap()["token"].as_str().unwrap().to_owned();
        phone
    }

    /// A request as phones make it.
    pub(super) fn ask(&mut self, method: &str, path: &str, body: &str) -> Said {
        let bearer = if self.token.is_empty() { String::new() } else { format!("Authorization: Bearer {}\r\n", self.token) };
        let host = &self.host;
        let length = body.len();
        self.say(format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\n{bearer}Content-Length: {length}\r\n\r\n{body}"))
    }

    pub(super) fn answer(&mut self, question: &str, answer: &str, seq: u32) -> Said {
        self.ask("PUT", &format!("/{CODE}/answers/{question}"), &format!("{{\"a\":{answer},\"seq\":{seq}}}"))
    }

    pub(super) fn state(&mut self, more: &str) -> Said {
        self.ask("GET", &format!("/{CODE}/state{more}"), "")
    }

    /// Any bytes at all.
    pub(super) fn say(&mut self, bytes: impl AsRef<[u8]>) -> Said {
        self.hear(bytes.as_ref()).map_or((0, String::new()), |(status, _, body)| (status, body))
    }

    /// Status, head and body.
    pub(super) fn hear(&mut self, bytes: &[u8]) -> Option<(u16, String, String)> {
        self.stream.write_all(bytes).ok()?;
        let mut heard = Vec::new();
        let mut piece = [0; 4096];
        loop {
            if let Some(end) = heard.windows(4).position(|four| four == b"\r\n\r\n") {
                let top = String::from_utf8_lossy(&heard[..end]).into_owned();
                let length = top.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ").map(str::to_owned));
                let length: usize = length.map_or(0, |length| length.trim().parse().unwrap());
                if heard.len() >= end + 4 + length {
                    let body = String::from_utf8_lossy(&heard[end + 4..end + 4 + length]).into_owned();
                    let status = top.split(' ').nth(1)?.parse().ok()?;
                    return Some((status, top, body));
                }
            }
            match self.stream.read(&mut piece) {
                Ok(read) if read > 0 => heard.extend(&piece[..read]),
                _ => return None,
            }
        }
    }

    /// Whether the server has ended the connection.
    pub(super) fn is_ended(&mut self) -> bool {
        matches!(self.stream.read(&mut [0; 64]), Ok(0) | Err(_))
    }
}
