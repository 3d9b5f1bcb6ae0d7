//! Twee 3 source: passages, what they are called and tagged, and which of them are the story.
//!
//! Owns: headers, special passages, and which passage a story starts with. Refuses to know: what stands in a passage (`markup`).

mod builder;
mod expression;
mod markup;

use super::Refusal;
use super::outline::{Kind, MOST_PARTS, MOST_PASSAGES, Outline, Passage, Target, Way, bound};
use super::words::{clean, cut};
use builder::AN_END;
use std::collections::HashMap;

/// A passage as it stands in the file.
struct Raw<'t> {
    name: String,
    tags: Vec<String>,
    /// The line of its header.
    line: usize,
    body: &'t str,
}

/// What a passage is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Purpose {
    Story,
    Title,
    Data,
    /// What is set before the story starts.
    Start,
    /// Scripts, styles, menus and the like: what for.
    Other(&'static str),
}

/// Reads a file.
pub(super) fn read(text: &str) -> Result<Outline, Refusal> {
    let raws = split(text);
    bound(raws.len(), MOST_PASSAGES, "passages")?;
    let mut outline = Outline::default();
    let mut story = Vec::new();
    let mut start = None;
    let mut first = Vec::new();
    for raw in &raws {
        match purpose(raw) {
            Purpose::Story => story.push(raw),
            Purpose::Title => outline.title = Some(cut(raw.body, 120)).filter(|title| !title.is_empty()),
            Purpose::Data => start = start.or(named_start(raw.body)),
            Purpose::Start => first.push(raw),
            Purpose::Other(what) => leave_out(&mut outline, raw, what),
        }
    }
    let places = places(&mut outline, &story);
    if story.is_empty() {
        return Err(Refusal::NoPassage);
    }
    outline.count("passages", story.len());
    outline.start = find_start(&mut outline, start, &places);
    outline.passages = story.iter().map(|raw| empty(raw)).collect();
    let mut size = 0;
    for raw in first {
        let (passage, _) = markup::read(&mut outline, raw, &places, &mut size)?;
        keep_settings(&mut outline, passage);
    }
    for (at, raw) in story.iter().enumerate() {
        let (mut passage, end) = markup::read(&mut outline, raw, &places, &mut size)?;
        bound(size, MOST_PARTS, "lines and links")?;
        if let Some(end) = end {
            if let Way::Switch(_, otherwise) = &mut passage.way {
                debug_assert_eq!(*otherwise, Target::Passage(AN_END));
                *otherwise = Target::Passage(outline.passages.len());
            }
            outline.passages.push(end);
        }
        outline.passages[at] = passage;
    }
    Ok(outline)
}

/// The passages of a file, with what stands between their headers.
fn split(text: &str) -> Vec<Raw<'_>> {
    let mut raws: Vec<Raw<'_>> = Vec::new();
    let mut body = 0;
    let mut at = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        if let Some(header) = line.strip_prefix("::") {
            if let Some(last) = raws.last_mut() {
                last.body = &text[body..at];
            }
            let (name, tags) = header_of(header);
            raws.push(Raw { name, tags, line: number + 1, body: "" });
            body = at + line.len();
        }
        at += line.len();
    }
    if let Some(last) = raws.last_mut() {
        last.body = &text[body..];
    }
    raws
}

/// The name and the tags of “Name [tags] {data}”, in which a backslash takes a bracket’s meaning away.
fn header_of(header: &str) -> (String, Vec<String>) {
    let (mut name, mut tags) = (String::new(), String::new());
    let mut in_tags = false;
    let mut letters = header.chars();
    while let Some(c) = letters.next() {
        let part = if in_tags { &mut tags } else { &mut name };
        match c {
            '\\' => part.extend(letters.next()),
            '[' if !in_tags => in_tags = true,
            ']' if in_tags => break,
            '{' if !in_tags => break,
            other => part.push(other),
        }
    }
    (clean(&name), tags.split_whitespace().map(clean).collect())
}

fn purpose(raw: &Raw<'_>) -> Purpose {
    for tag in &raw.tags {
        match tag.to_lowercase().as_str() {
            "script" => return Purpose::Other("a script"),
            "stylesheet" => return Purpose::Other("a style sheet"),
            "widget" => return Purpose::Other("macros of its own"),
            "header" | "footer" | "debug-header" | "debug-footer" | "debug-startup" => return Purpose::Other("shown around every passage"),
            "startup" => return Purpose::Start,
            tag if tag.starts_with("twine.") => return Purpose::Other("a picture or a sound"),
            _ => {}
        }
    }
    match raw.name.as_str() {
        "StoryTitle" => Purpose::Title,
        "StoryData" => Purpose::Data,
        "StoryInit" => Purpose::Start,
        "StorySettings" | "StoryIncludes" => Purpose::Other("settings of the tool"),
        "StoryAuthor" | "StorySubtitle" | "StoryBanner" | "StoryCaption" | "StoryMenu" | "StoryShare" | "StoryInterface"
        | "StoryDisplayTitle" => Purpose::Other("shown beside the story"),
        "PassageHeader" | "PassageFooter" | "PassageReady" | "PassageDone" => Purpose::Other("shown around every passage"),
        _ => Purpose::Story,
    }
}

fn leave_out(outline: &mut Outline, raw: &Raw<'_>, what: &str) {
    let place = format!("line {}", raw.line);
    outline.remarks.add(Kind::LeftOut, &place, format!("“{}”, {what}", cut(&raw.name, 60)));
}

fn named_start(data: &str) -> Option<String> {
    let data: serde_json::Value = serde_json::from_str(data).ok()?;
    Some(clean(data.get("start")?.as_str()?))
}

/// Where each name leads. Of two passages with one name the first has it; the other is kept, and named.
fn places(outline: &mut Outline, story: &[&Raw<'_>]) -> HashMap<String, usize> {
    let mut places: HashMap<String, usize> = HashMap::new();
    for (at, raw) in story.iter().enumerate() {
        if let Some(first) = places.get(&raw.name) {
            let (here, there) = (format!("line {}", raw.line), story[*first].line);
            outline.remarks.add(Kind::Duplicate, &here, format!("“{}” is the name of a passage in line {there}, too", cut(&raw.name, 60)));
        } else {
            places.insert(raw.name.clone(), at);
        }
    }
    places
}

fn find_start(outline: &mut Outline, named: Option<String>, places: &HashMap<String, usize>) -> usize {
    let Some(named) = named else { return places.get("Start").copied().unwrap_or(0) };
    places.get(&named).copied().unwrap_or_else(|| {
        outline.unknown(&named, "StoryData");
        places.get("Start").copied().unwrap_or(0)
    })
}

fn empty(raw: &Raw<'_>) -> Passage {
    Passage { name: raw.name.clone(), place: format!("line {}", raw.line), is_named: true, parts: Vec::new(), way: Way::End }
}

/// What a passage sets before the story starts. Its words are not shown there either.
fn keep_settings(outline: &mut Outline, passage: Passage) {
    use super::outline::Part;
    for part in passage.parts {
        match part {
            Part::Do(effects) => outline.before.extend(effects),
            Part::Comment(_) => {}
            _ => outline.remarks.add(Kind::LeftOut, &passage.place, format!("words in “{}”", cut(&passage.name, 60))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_have_names_tags_and_escapes() {
        let header = |text: &str| header_of(text);
        assert_eq!(
            header(" The quay [speaker-pia  night] {\"position\":\"1,2\"}\n"),
            ("The quay".into(), vec!["speaker-pia".into(), "night".into()])
        );
        assert_eq!(header("Boat \\[old\\] \\{blue\\}"), ("Boat [old] {blue}".into(), vec![]));
        assert_eq!(header("Plain {\"size\":\"1\"}"), ("Plain".into(), vec![]));
        assert_eq!(header("\\"), (String::new(), vec![]));
    }
}
