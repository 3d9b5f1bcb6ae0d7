//! Which pages the site has, and what stands on each.
//!
//! Owns: that list; a page of the site is added here, and its words in `locales/*/site.ftl`. Refuses to know: how any of it is written (`parts`).

/// A page; it is there in every language under the same name.
pub(super) struct Page {
    pub(super) file: &'static str,
    /// Its title; `.nav` is its name where pages are listed, `.lead` what it says first.
    pub(super) id: &'static str,
    pub(super) parts: &'static [Part],
}

/// A part of a page. What begins a part with a heading can be led to by the id of its text.
pub(super) enum Part {
    /// A heading and its `.body`; below it a `.link` that leads there, if there is one.
    Say(&'static str, Option<&'static str>),
    /// The same; what is listed happens one after the other.
    Steps(&'static str),
    /// The same, as something that has to be seen.
    Notice(&'static str),
    /// A finding, and who says it: its `.source`.
    Finding(&'static str),
    /// A picture: its file, and the text whose `.picture` says what is on it.
    Picture(&'static str, &'static str),
    /// Buttons: texts by id and attribute, and where each leads. The first one is the main one.
    Buttons(&'static [(&'static str, &'static str, &'static str)]),
    /// Who it is for: a door to each of their pages.
    Doors(&'static str, &'static [(&'static str, &'static str, &'static str)]),
    /// All stories.
    Stories(&'static str),
    /// What is handed on, or how to make it.
    Downloads,
}

use Part::{Buttons, Doors, Downloads, Finding, Notice, Picture, Say, Steps, Stories};

/// The pages, in their order.
pub(super) const PAGES: [Page; 9] = [
    Page {
        file: "index.html",
        id: "site-start",
        parts: &[
            Buttons(&[("site-start", "try", "try.html"), ("site-start", "get", "download.html")]),
            Picture("conversation.png", "site-start"),
            Say("site-how", None),
            Say("site-what-for", None),
            Say("site-what-not", None),
            Doors(
                "site-who-for",
                &[
                    ("site-teachers", "teachers", "teachers.html"),
                    ("site-organisations", "organisations", "organisations.html"),
                    ("site-authors", "authors", "authors.html"),
                ],
            ),
            Notice("site-honest"),
        ],
    },
    Page {
        file: "try.html",
        id: "site-try",
        parts: &[
            Notice("site-try-first"),
            Stories("site-try-stories"),
            Picture("page-phone.png", "site-try-stories"),
            Say("site-try-keep", None),
        ],
    },
    Page {
        file: "download.html",
        id: "site-download",
        parts: &[Say("site-download-which", None), Downloads, Say("site-download-sum", None), Notice("site-download-untried")],
    },
    Page {
        file: "teachers.html",
        id: "site-teachers",
        parts: &[
            Picture("group.png", "site-teachers"),
            Say("site-teachers-need", None),
            Steps("site-teachers-before"),
            Say("site-teachers-lesson", None),
            Notice("site-teachers-told"),
            Say("site-teachers-more", Some("../guide/leading.html")),
        ],
    },
    Page {
        file: "organisations.html",
        id: "site-organisations",
        parts: &[
            Say("site-organisations-may", Some("../guide/packs.html")),
            Notice("site-organisations-first"),
            Say("site-organisations-measure", Some("../guide/results.html")),
        ],
    },
    Page {
        file: "authors.html",
        id: "site-authors",
        parts: &[
            Say("site-authors-begin", Some("../guide/first-scenario.html")),
            Picture("map.svg", "site-authors"),
            Say("site-authors-held", Some("../guide/labels.html")),
            Say("site-authors-translate", Some("../guide/translating.html")),
            Say("site-authors-guide", Some("../guide/index.html")),
        ],
    },
    Page {
        file: "safeguarding.html",
        id: "site-safeguarding",
        parts: &[
            Notice("site-safeguarding-now"),
            Say("site-safeguarding-held", Some("../guide/safeguards.html")),
            Say("site-safeguarding-cannot", None),
        ],
    },
    Page {
        file: "evidence.html",
        id: "site-evidence",
        parts: &[
            Notice("site-evidence-works"),
            Finding("site-evidence-steps"),
            Finding("site-evidence-friends"),
            Finding("site-evidence-suspicion"),
            Finding("site-evidence-failed"),
            Finding("site-evidence-scare"),
            Say("site-evidence-all", Some("../guide/evidence.html")),
        ],
    },
    Page {
        file: "privacy.html",
        id: "site-privacy",
        parts: &[
            Say("site-privacy-site", None),
            Say("site-privacy-alone", None),
            Say("site-privacy-group", None),
            Say("site-privacy-phones", None),
        ],
    },
];
