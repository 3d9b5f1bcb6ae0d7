//! Two hundred phones at once, on addresses of their own: how soon a vote is acknowledged, and that each is counted once.

#![cfg(target_os = "linux")]

use super::hall::{CODE, Hall, voting_room};
use crate::record::UrnFolder;
use crate::workshop::Input;
use crate::workshop::phones::Urns;
use std::io;
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use tokio::net::{TcpSocket, TcpStream};
use tokio::task::{LocalSet, spawn_local};

const PHONES: usize = 200;
/// Some are still told to come a moment later, and all are in soon.
pub(super) const JOINS_A_SECOND: u32 = 80;
/// On one address there may be 64 connections.
const OF_ADDRESS: usize = 40;

/// A phone that talks while others do.
pub(super) struct Busy {
    stream: TcpStream,
    host: String,
    pub(super) token: String,
}

impl Busy {
    /// The phone of this number; none if nobody is there.
    pub(super) async fn at(host: &str, number: usize) -> io::Result<Self> {
        let socket = TcpSocket::new_v4()?;
        socket.bind(SocketAddr::from(([127, 0, 1, u8::try_from(number / OF_ADDRESS + 1).unwrap()], 0)))?;
        let stream = socket.connect(host.parse().unwrap()).await?;
        Ok(Self { stream, host: host.into(), token: String::new() })
    }

    /// Comes in as soon as it may.
    pub(super) async fn come_in(&mut self) -> io::Result<()> {
        loop {
            let (status, said) = self.ask("POST", "join", "{\"lang\":\"en\"}").await?;
            if status == 201 {
                said.split('"').nth(3).unwrap().clone_into(&mut self.token);
                return Ok(());
            }
            assert_eq!(status, 429, "{said}");
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    }

    pub(super) async fn ask(&mut self, method: &str, path: &str, body: &str) -> io::Result<(u16, String)> {
        let (host, token, length) = (&self.host, &self.token, body.len());
        let bearer = if token.is_empty() { String::new() } else { format!("Authorization: Bearer {token}\r\n") };
        let request = format!("{method} /{CODE}/{path} HTTP/1.1\r\nHost: {host}\r\n{bearer}Content-Length: {length}\r\n\r\n{body}");
        let mut rest = request.as_bytes();
        while !rest.is_empty() {
            self.stream.writable().await?;
            match self.stream.try_write(rest) {
                Ok(written) => rest = &rest[written..],
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Err(error),
            }
        }
        self.hear().await
    }

    async fn hear(&mut self) -> io::Result<(u16, String)> {
        let (mut heard, mut piece) = (Vec::new(), [0; 4096]);
        loop {
            let text = String::from_utf8_lossy(&heard).into_owned();
            if let Some((top, body)) = text.split_once("\r\n\r\n") {
                let top = top.to_ascii_lowercase();
                let length = top.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok()).unwrap_or(0);
                if body.len() >= length {
                    return Ok((top.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned()));
                }
            }
            self.stream.readable().await?;
            match self.stream.try_read(&mut piece) {
                Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(read) => heard.extend(&piece[..read]),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Err(error),
            }
        }
    }
}

/// Runs phones side by side.
pub(super) fn side_by_side<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    LocalSet::new().block_on(&runtime, work)
}

/// Phones that have come in. That takes a while, and a connection that is silent for so long is ended: each has a fresh one.
async fn phones(host: &str, many: usize) -> Vec<Busy> {
    let mut inside = Vec::new();
    for number in 0..many {
        let mut phone = Busy::at(host, number).await.unwrap();
        phone.come_in().await.unwrap();
        inside.push(phone.token);
    }
    let mut fresh = Vec::new();
    for (number, token) in inside.into_iter().enumerate() {
        fresh.push(Busy { token, ..Busy::at(host, number).await.unwrap() });
    }
    fresh
}

fn hall() -> (tempfile::TempDir, Hall) {
    let folder = tempfile::tempdir().unwrap();
    let urns: Box<dyn Urns> = Box::new(UrnFolder::in_folder(folder.path()));
    let hall = Hall::with(voting_room(), urns);
    hall.phones.let_in(JOINS_A_SECOND);
    (folder, hall)
}

#[test]
fn two_hundred_votes_at_once_are_acknowledged_soon_and_counted_once() {
    let (_folder, mut hall) = hall();
    let (host, question) = (hall.host(), hall.question());
    let times: Vec<Duration> = side_by_side(async {
        let asked = phones(&host, PHONES).await.into_iter().enumerate().map(|(number, mut phone)| {
            let question = question.clone();
            spawn_local(async move {
                let mut times = Vec::new();
                for seq in 1..=5_usize {
                    let began = Instant::now();
                    let body = format!("{{\"a\":\"{}\",\"seq\":{seq}}}", ['a', 'b'][(number + seq) % 2]);
                    assert_eq!(phone.ask("PUT", &format!("answers/{question}"), &body).await.unwrap().0, 200);
                    times.push(began.elapsed());
                }
                times
            })
        });
        let mut all = Vec::new();
        for times in asked.collect::<Vec<_>>() {
            all.extend(times.await.unwrap());
        }
        all
    });
    let mut sorted = times;
    sorted.sort_unstable();
    let (middle, late) = (sorted[sorted.len() / 2], sorted[sorted.len() * 95 / 100]);
    println!("{} votes of {PHONES} phones: p50 {middle:?}, p95 {late:?}, at most {:?}", sorted.len(), sorted[sorted.len() - 1]);
    assert!(late <= Duration::from_millis(300), "p95 {late:?}");
    hall.step(&Input::Next);
    assert_eq!(hall.room.turn().vote(0).counts()[..2], [100, 100]);
}

/// As many connections as there may be at once, over 20 phones each, so that coming in takes a second and not twenty.
const CONNECTIONS: usize = 400;

#[test]
fn four_hundred_connections_all_hear_what_comes_and_one_more_is_ended() {
    let (_folder, mut hall) = hall();
    let (host, question) = (hall.host(), hall.question());
    side_by_side(async {
        let mut tokens = Vec::new();
        for number in 0..CONNECTIONS / 20 {
            let mut phone = Busy::at(&host, number * 20).await.unwrap();
            phone.come_in().await.unwrap();
            tokens.push(phone.token);
        }
        // Those that came in are gone before the others begin.
        tokio::time::sleep(Duration::from_millis(300)).await;
        let waits = (0..CONNECTIONS).map(|number| {
            let (host, token, question) = (host.clone(), tokens[number / 20].clone(), question.clone());
            spawn_local(async move {
                let mut phone = Busy { token, ..Busy::at(&host, number).await.unwrap() };
                let (status, said) = phone.ask("GET", "state", "").await.unwrap();
                assert_eq!(status, 200, "{said}");
                let rev = said.split(['{', ':', ',']).nth(2).unwrap().to_owned();
                // One of each phone votes, and then waits as the others do.
                if number % 20 == 0 {
                    let body = format!("{{\"a\":\"{}\",\"seq\":1}}", ['a', 'b'][number / 20 % 2]);
                    assert_eq!(phone.ask("PUT", &format!("answers/{question}"), &body).await.unwrap().0, 200);
                }
                phone.ask("GET", &format!("state?since={rev}"), "").await.unwrap()
            })
        });
        let waiting: Vec<_> = waits.collect();
        tokio::time::sleep(Duration::from_secs(2)).await;
        assert!(waiting.iter().all(|phone| !phone.is_finished()), "one was not heard, or did not wait");
        let mut one_more = Busy { token: tokens[0].clone(), ..Busy::at(&host, CONNECTIONS).await.unwrap() };
        assert!(one_more.ask("GET", "state", "").await.is_err(), "one more is heard");
        let began = Instant::now();
        hall.step(&Input::Next);
        for phone in waiting {
            let (status, said) = phone.await.unwrap();
            assert_eq!(status, 200, "{said}");
        }
        println!("{CONNECTIONS} connections heard it within {:?}", began.elapsed());
        // With them gone there is room again.
        tokio::time::sleep(Duration::from_millis(300)).await;
        let mut later = Busy { token: tokens[0].clone(), ..Busy::at(&host, CONNECTIONS).await.unwrap() };
        assert_eq!(later.ask("GET", "state", "").await.unwrap().0, 200);
    });
    assert_eq!(hall.room.turn().vote(0).counts()[..2], [10, 10]);
}

/// How long this thread and all others of the process have used a core.
fn used() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    let fields: Vec<&str> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
    let ticks: u64 = fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap();
    Duration::from_millis(ticks * 10)
}

#[test]
fn phones_that_wait_cost_next_to_nothing() {
    let (_folder, hall) = hall();
    let host = hall.host();
    // `SECOND_LOOK_PHONES_IDLE=20 cargo test next_to_nothing` measures for twenty seconds with all of them; others run beside it otherwise.
    let seconds: u64 = std::env::var("SECOND_LOOK_PHONES_IDLE").ok().and_then(|seconds| seconds.parse().ok()).unwrap_or(1);
    let many = if seconds > 1 { PHONES } else { 20 };
    side_by_side(async {
        let waits = phones(&host, many).await.into_iter().map(|mut phone| {
            spawn_local(async move {
                let (_, said) = phone.ask("GET", "state", "").await.unwrap();
                let rev = said.split(['{', ':', ',']).nth(2).unwrap().to_owned();
                loop {
                    let (status, _) = phone.ask("GET", &format!("state?since={rev}"), "").await.unwrap();
                    assert_eq!(status, 204);
                }
            })
        });
        let waiting: Vec<_> = waits.collect();
        tokio::time::sleep(Duration::from_millis(500)).await;
        let before = used();
        tokio::time::sleep(Duration::from_secs(seconds)).await;
        let share = used().saturating_sub(before).as_secs_f64() / Duration::from_secs(seconds).as_secs_f64();
        println!("{many} phones that wait: {:.1} % of a core, theirs and the server's", share * 100.0);
        assert!(seconds == 1 || share <= 0.02, "{share}");
        assert!(waiting.iter().all(|phone| !phone.is_finished()), "a phone waits for 20 seconds");
    });
}
