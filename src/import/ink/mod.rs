//! Stories that ink's compilers wrote: JSON of nested containers, versions 19 to 21.
//!
//! Owns: which of its containers the story is, and what is counted. Refuses to know: how containers are written (`container`), how a story runs through them
//! (`walk`), and how values are computed (`value`).

mod container;
mod value;
mod walk;

use super::Refusal;
use super::outline::{Kind, Outline};
use container::{Item, Story};
use walk::Walk;

/// Reads a file.
pub(super) fn read(text: &str) -> Result<Outline, Refusal> {
    let json: serde_json::Value =
        serde_json::from_str(text).map_err(|error| Refusal::NoJson(format!("line {}, column {}", error.line(), error.column())))?;
    let version = json.get("inkVersion").and_then(serde_json::Value::as_i64).ok_or(Refusal::NoInk)?;
    if !(19..=21).contains(&version) {
        return Err(Refusal::InkVersion(version));
    }
    let root = json.get("root").and_then(serde_json::Value::as_array).ok_or(Refusal::NoInk)?;
    let story = Story::read(root)?;
    let mut outline = Outline::default();
    count(&story, &mut outline);
    let lists = json.get("listDefs").and_then(serde_json::Value::as_object).map_or(0, serde_json::Map::len);
    if lists > 0 {
        outline.remarks.add(Kind::NotUnderstood, "the whole", format!("lists, of which there are {lists}"));
        outline.count("lists", lists);
    }
    Walk::new(&story, &mut outline).all()?;
    Ok(outline)
}

/// What the source has, by kind.
fn count(story: &Story, outline: &mut Outline) {
    outline.count("knots", story.knots().len());
    outline.count("stitches", story.knots().iter().map(|knot| story.stitches(*knot).len()).sum());
    outline.count("functions", story.functions().len());
    for container in &story.containers {
        for (at, item) in container.content.iter().enumerate() {
            let what = match item {
                Item::Choice { flags, .. } if flags & container::INVISIBLE != 0 => "choices that are taken by themselves",
                Item::Choice { flags, .. } if flags & container::ONCE != 0 => "once-only choices",
                Item::Choice { .. } => "choices that stay",
                Item::Tunnel(_) => "tunnels",
                Item::External { .. } => "calls of the game’s own functions",
                Item::Glue => "pieces of glue",
                Item::Command(command) if command == "thread" => "threads",
                Item::Command(command) if command == "visit" => "sequences",
                Item::Command(command) if command == "#" => "tags",
                Item::Container(_) if story.is_branch_group(container, at) => "conditions inside text",
                _ => continue,
            };
            outline.count(what, 1);
        }
    }
}
