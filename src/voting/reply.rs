//! Replies, with the fields that every one of them bears.
//!
//! Owns: those fields and the few kinds of replies. Refuses to know: what they answer.

use http_body_util::Full;
use hyper::body::Bytes;
use hyper::header::{
    CACHE_CONTROL, CONNECTION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, HeaderValue, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use hyper::{Response, StatusCode};

pub(super) type Reply = Response<Full<Bytes>>;

/// Data.
pub(super) fn json(status: StatusCode, body: String) -> Reply {
    with(status, Bytes::from(body), &[(CONTENT_TYPE, HeaderValue::from_static("application/json"))])
}

/// The page, with what it may load: nothing but itself.
pub(super) fn page(status: StatusCode, html: Bytes, policy: &HeaderValue) -> Reply {
    let html_type = HeaderValue::from_static("text/html; charset=utf-8");
    with(status, html, &[(CONTENT_TYPE, html_type), (CONTENT_SECURITY_POLICY, policy.clone())])
}

/// That there is no news.
pub(super) fn nothing_new() -> Reply {
    with(StatusCode::NO_CONTENT, Bytes::new(), &[])
}

/// That it is not possible, to a phone that asks as phones do.
pub(super) fn refused(status: StatusCode) -> Reply {
    with(status, Bytes::new(), &[])
}

/// The end, for whoever does not ask as phones do, or too often.
pub(super) fn ended(status: StatusCode) -> Reply {
    with(status, Bytes::new(), &[(CONNECTION, HeaderValue::from_static("close"))])
}

fn with(status: StatusCode, body: Bytes, more: &[(HeaderName, HeaderValue)]) -> Reply {
    let mut reply = Response::new(Full::new(body));
    *reply.status_mut() = status;
    let every = [(CACHE_CONTROL, "no-store"), (X_CONTENT_TYPE_OPTIONS, "nosniff"), (REFERRER_POLICY, "no-referrer")];
    reply.headers_mut().extend(every.map(|(name, value)| (name, HeaderValue::from_static(value))));
    reply.headers_mut().extend(more.iter().cloned());
    reply
}
