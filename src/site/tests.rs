//! What holds for every page: links, policy, names, languages, what is said of privacy, and the same bytes each time.

use super::*;
use crate::library::Library;
use crate::record::Days;
use crate::workshop::PORTS;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

fn library() -> Library {
    Library::built_in().unwrap_or_else(|wrong| panic!("{wrong:?}"))
}

fn made() -> Vec<File> {
    let downloads = ["second-look-0.1.0-windows-x86_64.zip", "READ ME FIRST.txt", "quiet-lately.html"].map(|name| Download {
        name: name.to_owned(),
        bytes: name.as_bytes().to_vec(),
        sha256: "ab".repeat(32),
    });
    site(&SiteRequest { library: &library(), downloads: &downloads }).unwrap_or_else(|error| panic!("{error}"))
}

/// The whole site, made once.
fn whole() -> &'static BTreeMap<String, Vec<u8>> {
    static SITE: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    SITE.get_or_init(|| {
        let files = made();
        let count = files.len();
        let site: BTreeMap<_, _> = files.into_iter().collect();
        assert_eq!(site.len(), count, "two files have one name");
        site
    })
}

fn guide_alone() -> BTreeMap<String, Vec<u8>> {
    guide(&library()).unwrap_or_else(|wrong| panic!("{wrong:?}")).into_iter().collect()
}

/// The pages that are read: stories are pages of another kind, and held to laws of their own, and what is handed on is somebody else's.
fn read(files: &BTreeMap<String, Vec<u8>>) -> impl Iterator<Item = (&str, &str)> {
    let is_read = |path: &str| {
        Path::new(path).extension().is_some_and(|ending| ending == "html") && !path.contains("/play/") && !path.starts_with("download/")
    };
    let pages = files.iter().filter(move |(path, _)| is_read(path));
    pages.map(|(path, bytes)| (path.as_str(), std::str::from_utf8(bytes).expect("is text")))
}

/// Every value of an attribute, wherever it stands in a tag.
fn values<'p>(page: &'p str, attribute: &str) -> Vec<&'p str> {
    let tags = page.split('<').skip(1).filter_map(|rest| rest.split_once('>').map(|(tag, _)| tag));
    let begin = format!(" {attribute}=");
    let in_tag = |tag: &'p str| {
        let found = tag.match_indices(&begin).map(|(at, _)| &tag[at + begin.len()..]);
        found
            .map(|rest| rest.strip_prefix('"').map_or_else(|| rest.split(' ').next(), |rest| rest.split('"').next()).expect("has a value"))
            .collect::<Vec<_>>()
    };
    tags.flat_map(in_tag).collect()
}

/// Where a link leads from a page: a file, and a place in it.
fn there(from: &str, link: &str) -> (String, Option<String>) {
    let (path, place) = link.split_once('#').map_or((link, None), |(path, place)| (path, Some(place.to_owned())));
    if path.is_empty() {
        return (from.to_owned(), place);
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        if part == ".." {
            assert!(parts.pop().is_some(), "{link} on {from} leaves the folder");
        } else {
            parts.push(part);
        }
    }
    (parts.join("/").replace("%20", " "), place)
}

fn every_link_leads_somewhere(files: &BTreeMap<String, Vec<u8>>) {
    let mut count = 0;
    for (path, page) in read(files) {
        for link in ["href", "src"].into_iter().flat_map(|attribute| values(page, attribute)) {
            assert!(!link.contains(':') && !link.starts_with('/') && !link.is_empty(), "{path}: {link}");
            let (file, place) = there(path, link);
            let Some(target) = files.get(&file) else { panic!("{path}: {link} leads to {file}, and there is none") };
            if let Some(place) = place {
                let target = std::str::from_utf8(target).expect("is text");
                assert!(values(target, "id").contains(&place.as_str()), "{path}: {link} leads nowhere");
            }
            count += 1;
        }
    }
    assert!(count > 200, "{count} links were looked at");
}

#[test]
fn every_link_leads_to_a_file_or_a_place_that_is_there() {
    every_link_leads_somewhere(whole());
    every_link_leads_somewhere(&guide_alone());
    assert_eq!(there("a/b.html", "../c/d.html#e"), ("c/d.html".into(), Some("e".into())));
    assert_eq!(values("<a href=x><img src=\"y z\" alt=q></a>", "src"), ["y z"]);
}

/// Each page of the site can be come to from the first one, and no file lies there for nothing.
#[test]
fn everything_can_be_come_to() {
    let files = whole();
    let mut found = BTreeSet::from(["index.html".to_owned()]);
    let mut open = vec!["index.html".to_owned()];
    while let Some(path) = open.pop() {
        let page = read(files).find(|(name, _)| *name == path).map_or("", |(_, page)| page);
        let links = ["href", "src"].into_iter().flat_map(|attribute| values(page, attribute));
        let next: Vec<String> = links.map(|link| there(&path, link).0).filter(|next| found.insert(next.clone())).collect();
        open.extend(next);
    }
    let lonely: Vec<_> = files.keys().filter(|path| !found.contains(*path)).collect();
    assert!(lonely.is_empty(), "nothing leads to {lonely:?}");
}

#[test]
fn nothing_runs_and_nothing_is_loaded_from_elsewhere() {
    let alone = guide_alone();
    for (path, page) in read(whole()).chain(read(&alone)) {
        for never in ["<script", "<iframe", "<form", "<object", "<base", "javascript:", " style=", " srcset=", "@import", "url("] {
            assert!(!page.contains(never), "{path}: {never}");
        }
        let handlers = page.split('<').filter_map(|tag| tag.split('>').next()).filter(|tag| tag.contains(" on"));
        assert!(handlers.filter(|tag| tag.split('"').step_by(2).any(|part| part.contains(" on"))).count() == 0, "{path}");
        let policy = values(page, "content")[0];
        let style = page.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>")).expect("has a sheet").0;
        let hash = STANDARD.encode(Sha256::digest(style));
        let allowed = format!(
            "default-src &#39;none&#39;; style-src &#39;sha256-{hash}&#39;; img-src &#39;self&#39; file:; base-uri &#39;none&#39;; form-action &#39;none&#39;"
        );
        assert_eq!(policy.replace('\'', "&#39;"), allowed, "{path}");
        assert_eq!(page.matches("<style").count(), 1);
    }
    // The stories’ pages have a policy of their own, which allows them their own script and nothing else.
    for (path, page) in whole().iter().filter(|(path, _)| path.contains("/play/")) {
        let page = std::str::from_utf8(page).expect("is text");
        assert!(page.contains("default-src 'none'; script-src 'sha256-") && !page.contains("connect-src"), "{path}");
    }
}

#[test]
fn a_name_stands_once_on_a_page() {
    let alone = guide_alone();
    for (path, page) in read(whole()).chain(read(&alone)) {
        let mut names = BTreeSet::new();
        for name in values(page, "id") {
            assert!(names.insert(name), "{path}: {name} stands twice");
        }
        assert_eq!(page.matches("<h1").count(), 1, "{path}");
        let landmarks = ["<header", "<main", "<footer"].map(|landmark| page.matches(landmark).count());
        assert!(landmarks == [1, 1, 1] || path == "index.html" && landmarks[1] == 1, "{path}: {landmarks:?}");
        assert!(values(page, "alt").iter().all(|words| !words.is_empty()), "{path}: a picture says nothing");
        assert_eq!(page.matches("<img").count(), values(page, "alt").len(), "{path}");
    }
}

#[test]
fn every_language_has_the_same_pages_and_says_all_of_them_itself() {
    let languages = library().languages();
    assert!(languages.len() >= 3);
    let of =
        |tag: &str| -> Vec<String> { whole().keys().filter_map(|path| path.strip_prefix(&format!("{tag}/"))).map(str::to_owned).collect() };
    let first = of(REFERENCE);
    assert!(
        PAGES.iter().all(|page| first.iter().any(|path| path == page.file)) && first.iter().any(|path| path == "play/quiet-lately.html")
    );
    assert!(!first.iter().any(|path| path.contains("small-favours") || path.contains("someone-who-gets-it")), "these are for 16 and up");
    for language in &languages {
        let tag = language.to_string();
        assert_eq!(of(&tag), first, "{tag}");
        for (path, page) in read(whole()).filter(|(path, _)| path.starts_with(&format!("{tag}/"))) {
            let dir = if tag == "ar" { "rtl" } else { "ltr" };
            assert!(page.contains(&format!("<html lang={tag} dir={dir}>")), "{path}");
            // A text that is not there is said in another language, or by its id.
            let others = page.matches("<span lang=").count() + page.matches("site-").count();
            assert_eq!(others, 0, "{path} has a text that is not its own");
            let there = values(page, "hreflang");
            assert!(languages.iter().all(|other| there.contains(&other.to_string().as_str())), "{path}: {there:?}");
        }
    }
}

/// What is said of privacy are the numbers that the program goes by, and those that the README names.
#[test]
fn what_is_said_of_privacy_is_so() {
    let [short, usual, long] = Days::ALL.map(|days| days.count().to_string());
    let ports = PORTS.map(|port| port.to_string());
    let readme = include_str!("../../README.md");
    assert!(readme.contains(&format!("on port {}, {} or {}", ports[0], ports[1], ports[2])));
    assert!(readme.contains(&format!("Records are kept for {usual} days, or for {short} or {long}")));
    for language in library().languages() {
        let path = format!("{language}/privacy.html");
        let (_, page) = read(whole()).find(|(name, _)| *name == path).expect("is there");
        let numbers: BTreeSet<&str> = page.split(|c: char| !c.is_ascii_digit()).collect();
        for number in [&short, &usual, &long, &ports[0], &ports[2]] {
            assert!(numbers.contains(number.as_str()), "{path} does not say {number}");
        }
    }
}

#[test]
fn the_same_library_makes_the_same_bytes() {
    let again: BTreeMap<_, _> = made().into_iter().collect();
    let different: Vec<_> = whole().iter().filter(|(path, bytes)| again.get(*path) != Some(bytes)).map(|(path, _)| path).collect();
    assert!(different.is_empty() && again.len() == whole().len(), "{different:?}");
}

#[test]
fn what_is_handed_on_is_named_with_size_and_sum_or_it_is_said_how_to_make_it() {
    let library = library();
    let texts = library.localiser_on_site(&REFERENCE.parse().unwrap()).unwrap();
    let page = |downloads: &[Download]| {
        let desk = Desk { library: &library, texts: &texts, all: &["en".to_owned()], downloads };
        page_of_site(desk, PAGES.iter().find(|page| page.file == "download.html").unwrap()).unwrap()
    };
    assert!(page(&[]).contains(".ci/package/make") && !page(&[]).contains("<table"));
    let zip = Download { name: "a-windows.zip".into(), bytes: vec![0; 2_345_678], sha256: "cd".repeat(32) };
    let page = page(&[zip]);
    assert!(page.contains("href=\"../download/a-windows.zip\"") && page.contains(&"cd".repeat(32)), "{page}");
    assert!(page.contains("3\u{2069} MB") && !page.contains(".ci/package/make") && !page.contains("second-look*.deb"));
}
