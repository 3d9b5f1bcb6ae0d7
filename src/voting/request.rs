//! What a request says, if it says one of the few things that a phone can say.
//!
//! Owns: reading the head of a request, strictly. Refuses to know: what is answered, and codes and tokens, which are only told apart by their form here.

use hyper::header::{AUTHORIZATION, HOST, HeaderName, ORIGIN};
use hyper::http::request::Parts;
use hyper::{Method, Version};

/// A request that a phone can make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Request<'r> {
    /// The six digits in its path, if it has any.
    pub(super) code: Option<&'r str>,
    /// The token that it shows, as written.
    pub(super) token: Option<&'r str>,
    pub(super) wants: Wants<'r>,
}

/// What it wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Wants<'r> {
    /// The page.
    Page,
    /// To come in.
    Join,
    /// What the phone shows, once that is another one than this.
    State { since: Option<u32>, language: Option<&'r str> },
    /// To answer this question.
    Answer { question: &'r str },
}

impl<'r> Request<'r> {
    /// Reads the head of a request that was sent to this host.
    pub(super) fn read(head: &'r Parts, host: &str) -> Option<Self> {
        let is_http = [Version::HTTP_10, Version::HTTP_11].contains(&head.version);
        // A page of another name that leads here, or another page that asks here, is none of ours.
        let is_ours = only(head, &HOST)? == host && only(head, &ORIGIN).is_none_or(|origin| origin.strip_prefix("http://") == Some(host));
        let says_more = head.headers.get_all(&HOST).iter().count() > 1 || head.headers.get_all(&ORIGIN).iter().count() > 1;
        let is_path = head.uri.scheme().is_none() && head.uri.authority().is_none();
        if !is_http || !is_ours || says_more || !is_path {
            return None;
        }
        let path: Vec<&str> = head.uri.path().strip_prefix('/')?.split('/').collect();
        let query = head.uri.query();
        let (code, wants) = match (&head.method, path.as_slice(), query) {
            (&Method::GET, [""], None) => (None, Wants::Page),
            (&Method::GET, [code], None) => (Some(*code), Wants::Page),
            (&Method::POST, [code, "join"], None) => (Some(*code), Wants::Join),
            (&Method::GET, [code, "state"], query) => (Some(*code), state(query)?),
            (&Method::PUT, [code, "answers", question], None) => (Some(*code), Wants::Answer { question }),
            _ => return None,
        };
        if code.is_some_and(|code| !is_code(code)) {
            return None;
        }
        let token = match only(head, &AUTHORIZATION) {
            Some(bearer) => Some(bearer.strip_prefix("Bearer ")?),
            None => None,
        };
        Some(Self { code, token, wants })
    }
}

/// A field of the head as text.
fn only<'r>(head: &'r Parts, name: &HeaderName) -> Option<&'r str> {
    head.headers.get(name)?.to_str().ok()
}

fn is_code(text: &str) -> bool {
    text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn state(query: Option<&str>) -> Option<Wants<'_>> {
    let (mut since, mut language) = (None, None);
    for part in query.into_iter().flat_map(|query| query.split('&')) {
        match part.split_once('=')? {
            ("since", number) if since.is_none() && number.bytes().all(|byte| byte.is_ascii_digit()) => since = Some(number.parse().ok()?),
            ("lang", tag) if language.is_none() && !tag.is_empty() && tag.len() <= 35 => language = Some(tag),
            _ => return None,
        }
    }
    Some(Wants::State { since, language })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(method: &str, target: &str, fields: &[(&str, &str)]) -> Parts {
        let mut request = hyper::Request::builder().method(method).uri(target);
        for (name, value) in fields {
            request = request.header(*name, *value);
        }
        request.body(()).unwrap().into_parts().0
    }

    const OURS: &str = "192.168.1.23:7420";

    fn read(method: &str, target: &str, more: &[(&str, &str)]) -> Option<String> {
        let head = head(method, target, &[&[("host", OURS)], more].concat());
        Request::read(&head, OURS).map(|request| format!("{:?} {:?} {:?}", request.code, request.token, request.wants))
    }

    #[test]
    fn a_phone_can_say_five_things() {
        let all = [
            read("GET", "/", &[]),
            read("GET", "/481902", &[("origin", "http://192.168.1.23:7420")]),
            read("POST", "/481902/join", &[]),
            read("GET", "/481902/state?since=7&lang=ar", &[("authorization", "Bearer abc")]),
            read("PUT", "/481902/answers/at-the-bus~3~2", &[]),
        ];
        insta::assert_snapshot!(all.map(Option::unwrap_or_default).join("\n"), @r#"
        None None Page
        Some("481902") None Page
        Some("481902") None Join
        Some("481902") Some("abc") State { since: Some(7), language: Some("ar") }
        Some("481902") None Answer { question: "at-the-bus~3~2" }
        "#);
    }

    #[test]
    fn everything_else_is_not_said_here() {
        for (method, target) in [
            ("HEAD", "/"),
            ("OPTIONS", "/481902/join"),
            ("DELETE", "/481902/answers/a"),
            ("TRACE", "/"),
            ("PRI", "/"),
            ("POST", "/481902/state"),
            ("GET", "/favicon.ico"),
            ("GET", "/48190"),
            ("GET", "/4819022"),
            ("GET", "/٤٨١٩٠٢"),
            ("GET", "//481902"),
            ("GET", "/481902/"),
            ("GET", "/481902?"),
            ("GET", "/../481902"),
            ("GET", "http://192.168.1.23:7420/481902"),
            ("GET", "/481902/state?since=-1"),
            ("GET", "/481902/state?since=4294967296"),
            ("GET", "/481902/state?since=1&since=1"),
            ("GET", "/481902/state?a"),
            ("GET", "/481902/state?x=1"),
            ("PUT", "/481902/answers"),
            ("PUT", "/481902/answers/a/b"),
            ("PUT", "/481902/answers/a?b"),
            ("CONNECT", "192.168.1.23:7420"),
            ("GET", "*"),
        ] {
            let head = hyper::Request::builder().method(method).uri(target).header("host", OURS).body(());
            let Ok(head) = head.map(|request| request.into_parts().0) else { continue };
            assert_eq!(Request::read(&head, OURS), None, "{method} {target}");
        }
    }

    #[test]
    fn other_hosts_and_pages_are_not_ours() {
        for fields in [
            &[][..],
            &[("host", "192.168.1.23")],
            &[("host", "192.168.1.23:7421")],
            &[("host", "second-look.example:7420")],
            &[("host", OURS), ("host", OURS)],
            &[("host", OURS), ("origin", "http://evil.example")],
            &[("host", OURS), ("origin", "null")],
            &[("host", OURS), ("origin", "https://192.168.1.23:7420")],
            &[("host", OURS), ("authorization", "Basic abc")],
        ] {
            assert_eq!(Request::read(&head("GET", "/481902", fields), OURS), None, "{fields:?}");
        }
    }
}
