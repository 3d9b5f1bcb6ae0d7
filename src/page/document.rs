//! The page as one file: policy, style, the version to read, icons, data and script.
//!
//! Owns: what stands where in the file, and the policy that forbids everything else. Refuses to know: what any of it says.

use super::markup::{escaped, in_script};
use super::style::{squeezed, squeezed_script, style};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// The script of a page, in the order in which its parts stand.
const SCRIPT: [&str; 13] = [
    include_str!("../../assets/page/texts.js"),
    include_str!("../../assets/page/walk.js"),
    include_str!("../../assets/page/looking-back.js"),
    include_str!("../../assets/page/frame.js"),
    include_str!("../../assets/page/playing.js"),
    include_str!("../../assets/page/home.js"),
    include_str!("../../assets/page/panes.js"),
    include_str!("../../assets/page/story.js"),
    include_str!("../../assets/page/debrief.js"),
    include_str!("../../assets/page/support.js"),
    include_str!("../../assets/page/leaving.js"),
    include_str!("../../assets/page/keys.js"),
    include_str!("../../assets/page/main.js"),
];

/// Hides the version to read before it is drawn, and shows it again if the script that would replace it does not run.
const HEAD: &str = include_str!("../../assets/page/head.js");

macro_rules! icons {
    ($($name:literal $mirrors:literal),+ $(,)?) => {
        /// Icons with their drawings, and whether they mirror where lines begin at the right.
        const ICONS: &[(&str, &str, bool)] = &[$(($name, include_str!(concat!("../../assets/icons/", $name, ".svg")), $mirrors)),+];
    };
}

icons! {
    "away" false, "back" true, "badge" false, "book" false, "branch" true, "chat" true, "check" false, "clock" false, "columns" false, "feed" false,
    "globe" false, "heart" false, "house" false, "leave" true, "list" true, "lock" false, "look" false, "next" true, "people" false, "person" false,
    "phone" false, "print" false, "support" false, "tactic" false,
}

/// The script, with what is for its authors left out.
pub(super) fn script() -> String {
    let parts: String = SCRIPT.iter().map(|part| squeezed_script(part)).collect();
    format!("\"use strict\";(()=>{{\n{parts}}})();")
}

/// The icons that mirror.
pub(super) fn mirrored() -> impl Iterator<Item = &'static str> {
    ICONS.iter().filter(|(_, _, mirrors)| *mirrors).map(|(name, _, _)| *name)
}

/// What a page is made of.
pub(super) struct Parts<'p> {
    pub(super) title: &'p str,
    pub(super) language: &'p str,
    pub(super) direction: &'p str,
    /// The version to read, as markup.
    pub(super) reading: &'p str,
    /// The data, as JSON.
    pub(super) data: &'p str,
}

pub(super) fn document(parts: &Parts<'_>) -> String {
    let (style, head, script) = (style(), format!("\"use strict\";\n{}", squeezed(HEAD)), script());
    let policy = format!(
        "default-src 'none'; script-src {} {}; style-src {}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        hash(&head),
        hash(&script),
        hash(&style)
    );
    let Parts { title, language, direction, reading, data } = parts;
    let (title, language) = (escaped(title), escaped(language));
    format!(
        "<!doctype html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <meta name=\"format-detection\" content=\"telephone=no\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title}</title>\n<style>{style}</style>\n<script>{head}</script>\n</head>\n<body>\n\
         {reading}\n{}\n<script type=\"application/json\" id=\"data\">{}</script>\n<script>{script}</script>\n</body>\n</html>\n",
        sprite(),
        in_script(data)
    )
}

fn hash(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

/// Every icon once, to be used by its name.
fn sprite() -> String {
    let mut written = String::from("<svg id=\"icons\" aria-hidden=\"true\" width=\"0\" height=\"0\">");
    for (name, drawing, _) in ICONS {
        let inside = drawing.split_once('>').map_or("", |(_, inside)| inside).trim_end().trim_end_matches("</svg>");
        write!(written, "<symbol id=\"icon-{name}\" viewBox=\"0 0 24 24\">{inside}</symbol>").expect("writing to a string does not fail");
    }
    written.push_str("</svg>");
    written
}
