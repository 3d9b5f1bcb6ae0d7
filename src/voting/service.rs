//! What a request is answered.
//!
//! Owns: who may do what, and what that does. Refuses to know: sockets, where answers are kept, and what a screen says.

use super::booth::{Order, Outcome};
use super::limits::{BODY_BYTES, Limits, NEWS_WITHIN, PHONES, REQUEST_WITHIN};
use super::reply::{Reply, ended, json, nothing_new, page, refused};
use super::request::{Request, Wants};
use super::screen::{Screens, answer_of};
use super::token::{Key, written};
use crate::workshop::phones::{Mine, Put, Slip, Token};
use http_body_util::{BodyExt, Limited};
use hyper::StatusCode;
use hyper::body::{Bytes, Incoming};
use hyper::header::HeaderValue;
use serde::{Deserialize, Deserializer, de::DeserializeOwned};
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, AtomicU16, Ordering};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;
use tokio::sync::{Notify, oneshot, watch};
use tokio::time::{timeout, timeout_at};

/// What all requests share.
pub(super) struct Shared {
    /// The address and port as a browser writes them.
    pub(super) host: String,
    /// Six digits.
    pub(super) code: String,
    pub(super) key: Key,
    pub(super) page: Bytes,
    pub(super) policy: HeaderValue,
    pub(super) screens: watch::Sender<Arc<Screens>>,
    pub(super) limits: Mutex<Limits>,
    pub(super) joined: AtomicU16,
    pub(super) is_open: AtomicBool,
    /// A phone was heard that is in.
    pub(super) is_met: AtomicBool,
    pub(super) orders: Sender<Order>,
    /// Somebody came in, or the counts are others.
    pub(super) changed: Arc<Notify>,
}

impl Shared {
    fn limits(&self) -> MutexGuard<'_, Limits> {
        self.limits.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A request took too long: its connection ends.
#[derive(Debug, thiserror::Error)]
#[error("a request took too long; ask again")]
pub(super) struct Late;

/// Answers a request.
///
/// # Errors
/// When that takes too long.
pub(super) async fn serve(shared: Arc<Shared>, peer: IpAddr, request: hyper::Request<Incoming>) -> Result<Reply, Late> {
    timeout(REQUEST_WITHIN, reply(&shared, peer, request)).await.map_err(|_| Late)
}

async fn reply(shared: &Shared, peer: IpAddr, request: hyper::Request<Incoming>) -> Reply {
    let (head, body) = request.into_parts();
    let Some(request) = Request::read(&head, &shared.host) else { return ended(StatusCode::BAD_REQUEST) };
    let token = request.token.and_then(|letters| shared.key.read(letters));
    if token.is_some() {
        shared.is_met.store(true, Ordering::Relaxed);
    }
    if let Some(refusal) = request.code.and_then(|code| check(shared, peer, code, token.is_some(), &request.wants)) {
        return refusal;
    }
    match (request.wants, token) {
        (Wants::Page, _) => page(StatusCode::OK, shared.page.clone(), &shared.policy),
        (Wants::Join, _) => join(shared, body).await,
        (Wants::State { since, language }, Some(token)) => state(shared, token, since, language).await,
        (Wants::Answer { question }, Some(token)) => answer(shared, token, question, body).await,
        (_, None) => refused(StatusCode::UNAUTHORIZED),
    }
}

/// Why somebody with this code gets no further. Who has guessed too often is not told whether it is right.
fn check(shared: &Shared, peer: IpAddr, code: &str, is_in: bool, wants: &Wants<'_>) -> Option<Reply> {
    let is_right = code == shared.code;
    if is_right && is_in {
        return None;
    }
    let (mut limits, now) = (shared.limits(), Instant::now());
    if !limits.may_try(peer, now) {
        return Some(ended(StatusCode::TOO_MANY_REQUESTS));
    }
    if is_right {
        return None;
    }
    limits.tried_wrong(peer, now);
    Some(match wants {
        // It asks for the digits.
        Wants::Page => page(StatusCode::NOT_FOUND, shared.page.clone(), &shared.policy),
        _ => refused(StatusCode::NOT_FOUND),
    })
}

/// What is sent to come in.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Joins {
    lang: Option<String>,
}

async fn join(shared: &Shared, body: Incoming) -> Reply {
    let Some(Joins { lang }) = read(body).await else { return ended(StatusCode::BAD_REQUEST) };
    let screens = shared.screens.borrow().clone();
    if lang.is_some_and(|tag| !screens.speaks(&tag)) {
        return ended(StatusCode::BAD_REQUEST);
    }
    if !shared.is_open.load(Ordering::Relaxed) {
        return refused(StatusCode::LOCKED);
    }
    if !shared.limits().joins(Instant::now()) {
        return refused(StatusCode::TOO_MANY_REQUESTS);
    }
    let one_more = |joined| (joined < PHONES).then(|| joined + 1);
    let Ok(before) = shared.joined.fetch_update(Ordering::Relaxed, Ordering::Relaxed, one_more) else { return refused(StatusCode::LOCKED) };
    // In the order in which they come in, they are of one half of the room and of the other.
    let Some(token) = shared.key.token(before % 2 == 1) else { return refused(StatusCode::LOCKED) };
    shared.is_met.store(true, Ordering::Relaxed);
    shared.changed.notify_one();
    json(StatusCode::CREATED, format!("{{\"token\":\"{}\",\"rev\":{}}}", written(&token), screens.rev))
}

async fn state(shared: &Shared, token: Token, since: Option<u32>, language: Option<&str>) -> Reply {
    let mut news = shared.screens.subscribe();
    let until = tokio::time::Instant::now() + NEWS_WITHIN;
    loop {
        let screens = news.borrow_and_update().clone();
        if language.is_some_and(|tag| !screens.speaks(tag)) {
            return ended(StatusCode::BAD_REQUEST);
        }
        if since != Some(screens.rev) {
            let mine = match &screens.question {
                Some(question) => mine(shared, token, question).await,
                None => None,
            };
            return json(StatusCode::OK, screens.written(language, &token, mine));
        }
        if !matches!(timeout_at(until, news.changed()).await, Ok(Ok(()))) {
            return nothing_new();
        }
    }
}

/// What this phone has answered already.
async fn mine(shared: &Shared, token: Token, question: &str) -> Option<Mine> {
    let (reply, answer) = oneshot::channel();
    shared.orders.send(Order::Mine { question: question.to_owned(), token, reply }).ok()?;
    answer.await.ok().flatten()
}

/// What is sent to answer.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answers {
    /// A letter, several where that is possible, or nothing to pass; it has to be said which.
    #[serde(deserialize_with = "said")]
    a: Option<String>,
    seq: u32,
}

fn said<'d, D: Deserializer<'d>>(from: D) -> Result<Option<String>, D::Error> {
    Option::deserialize(from)
}

async fn answer(shared: &Shared, token: Token, question: &str, body: Incoming) -> Reply {
    if !shared.limits().answers(token, Instant::now()) {
        return refused(StatusCode::TOO_MANY_REQUESTS);
    }
    let Some(Answers { a, seq }) = read(body).await else { return ended(StatusCode::BAD_REQUEST) };
    let takes = shared.screens.borrow().takes;
    let Ok(answer) = a.map(|letters| answer_of(&letters, takes, &token).ok_or(())).transpose() else {
        return ended(StatusCode::BAD_REQUEST);
    };
    let (reply, outcome) = oneshot::channel();
    let order = Order::Take { question: question.to_owned(), slip: Slip { token, seq, answer }, reply };
    let outcome = if shared.orders.send(order).is_ok() { outcome.await } else { return refused(StatusCode::CONFLICT) };
    match outcome {
        Ok(Outcome::Put(Put::Kept)) => json(StatusCode::OK, format!("{{\"seq\":{seq}}}")),
        Ok(Outcome::Put(Put::Older(later))) => json(StatusCode::OK, format!("{{\"seq\":{later}}}")),
        Ok(Outcome::Put(Put::NoAnswer)) => ended(StatusCode::BAD_REQUEST),
        Ok(Outcome::Put(Put::TooOften)) => refused(StatusCode::TOO_MANY_REQUESTS),
        Ok(Outcome::Closed) | Err(_) => refused(StatusCode::CONFLICT),
    }
}

/// A short body as what it should say; none if it says anything else.
async fn read<T: DeserializeOwned>(body: Incoming) -> Option<T> {
    let body = Limited::new(body, BODY_BYTES).collect().await.ok()?;
    serde_json::from_slice(&body.to_bytes()).ok()
}
