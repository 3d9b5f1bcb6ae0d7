//! The map of scenes as an SVG picture, from the beginning at the top to the endings at the bottom, so that it fits a page.
//!
//! Owns: where boxes and lines stand. Colours are those of the light theme; all endings look alike, and no way is drawn as better than another.

use super::map::{SceneMap, numbers};
use crate::story::SceneId;
use std::collections::BTreeMap;
use std::fmt::Write;

const BOX: (f64, f64) = (176.0, 52.0);
const GAP: (f64, f64) = (24.0, 56.0);
/// Room at both sides for lines that pass other rows.
const SIDE: f64 = 150.0;

/// Draws the map, with the title that `title` gives for each scene.
pub fn svg(map: &SceneMap, title: impl Fn(SceneId) -> String) -> String {
    let rows = map.rows();
    let widest = rows.iter().map(Vec::len).max().unwrap_or(1);
    let width = 2.0 * SIDE + across(widest);
    #[expect(clippy::cast_precision_loss, reason = "a map has far fewer rows than a float has digits")]
    let height = 48.0 + rows.len() as f64 * (BOX.1 + GAP.1) - GAP.1;
    let mut places: BTreeMap<SceneId, (f64, f64)> = BTreeMap::new();
    let mut y = 24.0;
    for row in &rows {
        let mut x = (width - across(row.len())) / 2.0;
        for scene in row {
            places.insert(*scene, (x, y));
            x += BOX.0 + GAP.0;
        }
        y += BOX.1 + GAP.1;
    }
    let mut lines = String::new();
    for ((from, to), by) in &map.ways {
        if let (Some(from), Some(to)) = (places.get(from), places.get(to)) {
            lines += &line(*from, *to, width, &numbers(by));
        }
    }
    let boxes: String = places.iter().map(|(scene, place)| rounded(*place, map.endings.contains_key(scene), &title(*scene))).collect();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-family=\"Noto Sans, sans-serif\" font-size=\"14\">\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#F5E8DE\"/>\n{lines}{boxes}</svg>\n"
    )
}

#[expect(clippy::cast_precision_loss, reason = "a row has far fewer boxes than a float has digits")]
fn across(boxes: usize) -> f64 {
    boxes as f64 * (BOX.0 + GAP.0) - GAP.0
}

/// A line from the lower edge of one box to the upper edge of another, with the numbers of the answers near its beginning. A line that passes other rows
/// bends outwards on the nearer side, further the more rows it passes.
fn line(from: (f64, f64), to: (f64, f64), width: f64, numbers: &str) -> String {
    let (x1, y1) = (from.0 + BOX.0 / 2.0, from.1 + BOX.1);
    let (x2, y2) = (to.0 + BOX.0 / 2.0, to.1);
    let passed = ((y2 - y1 - GAP.1) / (BOX.1 + GAP.1)).round();
    let bow = if passed < 0.5 {
        None
    } else if f64::midpoint(x1, x2) < width / 2.0 - 1.0 {
        Some(f64::midpoint(x1, x2) - BOX.0 - 34.0 * passed)
    } else {
        Some(f64::midpoint(x1, x2) + BOX.0 + 34.0 * passed)
    };
    let bend = if passed < -0.5 { -GAP.1 } else { GAP.1 * 0.6 };
    let (c1, c2) = (bow.unwrap_or(x1), bow.unwrap_or(x2));
    let at = |a: f64, b: f64, c: f64, d: f64, t: f64| {
        let u = 1.0 - t;
        u * u * u * a + 3.0 * u * u * t * b + 3.0 * u * t * t * c + t * t * t * d
    };
    let t = if passed < 0.5 { 0.3 } else { 0.12 };
    let (lx, ly) = (at(x1, c1, c2, x2, t), at(y1, y1 + bend, y2 - bend, y2, t));
    format!(
        "<path d=\"M{x1} {y1} C{c1} {} {c2} {} {x2} {y2}\" fill=\"none\" stroke=\"#8A766B\" stroke-width=\"1.5\"/>\
         <text x=\"{lx:.0}\" y=\"{:.0}\" font-size=\"12\" fill=\"#1E2A2E\" stroke=\"#F5E8DE\" stroke-width=\"3\" paint-order=\"stroke\" text-anchor=\"middle\">{numbers}</text>\n",
        y1 + bend,
        y2 - bend,
        ly + 4.0
    )
}

fn rounded((x, y): (f64, f64), ends: bool, title: &str) -> String {
    let (fill, stroke) = if ends { ("#DDEEE4", "#1E6150") } else { ("#FFFCF8", "#12454B") };
    let mut text =
        format!("<rect x=\"{x}\" y=\"{y}\" width=\"{}\" height=\"{}\" rx=\"12\" fill=\"{fill}\" stroke=\"{stroke}\"/>", BOX.0, BOX.1);
    let lines = two_lines(title);
    let first = if lines.len() > 1 { 22.0 } else { 31.0 };
    for (line, down) in lines.iter().zip([first, first + 18.0]) {
        let (x, y) = (x + BOX.0 / 2.0, y + down);
        write!(text, "<text x=\"{x}\" y=\"{y}\" fill=\"#1E2A2E\" text-anchor=\"middle\">{}</text>", markup(line))
            .expect("writing to a string does not fail");
    }
    text + "\n"
}

/// A text in XML, which some characters may not stand in at all.
fn markup(text: &str) -> String {
    let is_in_xml = |c: char| !c.is_control() && !matches!(c, '\u{FFFE}' | '\u{FFFF}');
    let text: String = text.chars().map(|c| if is_in_xml(c) { c } else { '\u{FFFD}' }).collect();
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A title in at most two lines, broken where the first is about full.
fn two_lines(title: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in title.split_whitespace() {
        let full = lines.last().is_some_and(|line| !line.is_empty() && line.chars().count() + word.chars().count() > 21);
        if full && lines.len() < 2 {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::{explore, minimise};
    use crate::story::fixture::{choose_to, story};

    #[test]
    fn what_xml_forbids_is_replaced() {
        assert_eq!(markup("a\u{1b}\u{0}\u{FFFE}\u{FFFF}\u{9B}<ب>"), "a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}&lt;ب&gt;");
    }

    #[test]
    fn titles_are_text_and_never_markup() {
        let scenes = format!(r#""a": (on: "chat", beats: [], next: {}), "z": (on: "chat", beats: [], next: End("end"))"#, choose_to("z"));
        let story = story(&scenes);
        let map = SceneMap::of(&story, &minimise(&explore(&story, 100).expect("is small")));
        let picture = svg(&map, |_| "</text><script>&".to_owned());
        assert!(!picture.contains("<script>") && picture.contains("&lt;script&gt;&amp;"));
        assert_eq!(picture.matches("<rect").count(), 3, "the ground and two scenes");
        assert!(picture.contains(">0 1 2</text>"), "all three answers lead there");
    }
}
