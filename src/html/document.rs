//! A document as one file: policy, style, what can be read, icons, data and script.
//!
//! Owns: what stands where in the file, and the policy that forbids everything else. Refuses to know: what any of it says or does.

use super::markup::{Markup, in_script};
use crate::library::Icon;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// What a document is made of. Sheet and scripts are the program's own; everything else is escaped on its way in.
pub(crate) struct Parts<'p> {
    pub(crate) title: &'p str,
    pub(crate) language: &'p str,
    pub(crate) direction: &'p str,
    /// What stands before anything else.
    pub(crate) first: Option<&'p First<'p>>,
    /// What can be read.
    pub(crate) reading: &'p Markup,
    pub(crate) icons: &'p [Icon],
    /// The data for the script, as JSON.
    pub(crate) data: &'p str,
    pub(crate) style: &'p str,
    /// The script that runs before anything is drawn.
    pub(crate) head: &'p str,
    pub(crate) script: &'p str,
    /// Whether its script may ask the server that it came from; everything else it may not in any case.
    pub(crate) connects: bool,
}

/// What stands before what can be read, and a script that makes something of it while the rest is still being read.
pub(crate) struct First<'p> {
    /// Inert by itself.
    pub(crate) markup: &'p Markup,
    /// The data for that script, as JSON; none where it has nothing to make.
    pub(crate) data: Option<&'p str>,
    pub(crate) script: &'p str,
}

/// What a browser lets a document do: run these scripts, and look like that.
pub(crate) fn policy(parts: &Parts<'_>) -> String {
    let Parts { head, first, script, style, connects, .. } = parts;
    let first = first.map_or_else(String::new, |first| hash(first.script) + " ");
    let connects = if *connects { "connect-src 'self'; " } else { "" };
    format!(
        "default-src 'none'; script-src {} {first}{}; style-src {}; {connects}base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        hash(head),
        hash(script),
        hash(style)
    )
}

/// What a document is made of that runs nothing: for paper. The sheet is the program's own; everything else is escaped on its way in.
pub(crate) struct Still<'p> {
    pub(crate) title: &'p str,
    pub(crate) language: &'p str,
    pub(crate) direction: &'p str,
    /// What made it, so that the file can be told from others.
    pub(crate) maker: &'static str,
    /// What can be read.
    pub(crate) reading: &'p Markup,
    pub(crate) icons: &'p [Icon],
    pub(crate) style: &'p str,
}

/// The whole file.
pub(crate) fn document(parts: &Parts<'_>) -> String {
    let Parts { title, language, direction, first, reading, icons, data, style, head, script, .. } = parts;
    let policy = policy(parts);
    let mut heading = Markup::default();
    heading.element("title", &[], title);
    let first = first.map(written).unwrap_or_default();
    let (heading, reading) = (heading.as_str(), reading.as_str());
    format!(
        "{}<meta name=\"color-scheme\" content=\"light dark\">\n\
         {heading}\n<style>{style}</style>\n<script>{head}</script>\n</head>\n<body>\n\
         {}\n{first}{reading}\n<script type=\"application/json\" id=\"data\">{}</script>\n<script>{script}</script>\n</body>\n</html>\n",
        beginning(language, direction, &policy),
        sprite(icons),
        in_script(data)
    )
}

/// As it stands before everything but the icons that it uses.
fn written(first: &First<'_>) -> String {
    let data = first.data.map(|data| format!("<script type=\"application/json\" id=\"first\">{}</script>\n", in_script(data)));
    format!("{}\n{}<script>{}</script>\n", first.markup.as_str(), data.unwrap_or_default(), first.script)
}

/// The whole file of a document that runs nothing and loads nothing.
pub(crate) fn still(parts: &Still<'_>) -> String {
    let Still { title, language, direction, maker, reading, icons, style } = parts;
    let policy = format!("default-src 'none'; style-src {}; base-uri 'none'; form-action 'none'", hash(style));
    let mut heading = Markup::default();
    heading.element("title", &[], title);
    let (heading, reading) = (heading.as_str(), reading.as_str());
    format!(
        "{}<meta name=\"generator\" content=\"{maker}\">\n<meta name=\"color-scheme\" content=\"light\">\n\
         {heading}\n<style>{style}</style>\n</head>\n<body>\n{reading}\n{}\n</body>\n</html>\n",
        beginning(language, direction, &policy),
        sprite(icons)
    )
}

/// What a page of a web site is made of, which runs nothing and loads nothing but pictures that lie beside it. The sheet is the program's own; everything
/// else is escaped on its way in.
pub(crate) struct Public<'p> {
    pub(crate) title: &'p str,
    /// What stands below the title where a page is found or sent on.
    pub(crate) description: &'p str,
    pub(crate) language: &'p str,
    pub(crate) direction: &'p str,
    /// The same page in other languages, and in its own: language, and where.
    pub(crate) alternates: &'p [(String, String)],
    /// Where its sign lies.
    pub(crate) sign: &'p str,
    /// What can be read.
    pub(crate) reading: &'p Markup,
    pub(crate) icons: &'p [Icon],
    pub(crate) style: &'p str,
}

/// The whole file of a page of a web site. It can be opened from a folder, too: `'self'` is nothing there in some browsers, and `file:` nothing elsewhere.
pub(crate) fn public(parts: &Public<'_>) -> String {
    let Public { title, description, language, direction, alternates, sign, reading, icons, style } = parts;
    let policy = format!("default-src 'none'; style-src {}; img-src 'self' file:; base-uri 'none'; form-action 'none'", hash(style));
    let mut heading = Markup::default();
    heading.element("title", &[], title);
    heading.open("meta", &[("name", "description"), ("content", description)]);
    heading.open("link", &[("rel", "icon"), ("type", "image/svg+xml"), ("href", sign)]);
    for (language, page) in *alternates {
        heading.open("link", &[("rel", "alternate"), ("hreflang", language), ("href", page)]);
    }
    let (heading, reading) = (heading.as_str(), reading.as_str());
    format!(
        "{}<meta name=\"color-scheme\" content=\"light dark\">\n{heading}\n<style>{style}</style>\n</head>\n<body>\n{}\n{reading}\n</body>\n</html>\n",
        opening(language, direction, &policy),
        sprite(icons)
    )
}

/// What a file that is handed on begins with: besides, no search finds it.
fn beginning(language: &str, direction: &str, policy: &str) -> String {
    opening(language, direction, policy) + "<meta name=\"robots\" content=\"noindex\">\n"
}

/// What every file begins with: its language, its policy, and what a browser should not guess.
fn opening(language: &str, direction: &str, policy: &str) -> String {
    let mut root = Markup::default();
    root.open("html", &[("lang", language), ("dir", direction)]);
    format!(
        "<!doctype html>\n{}\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"format-detection\" content=\"telephone=no\">\n",
        root.as_str()
    )
}

fn hash(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

/// Every icon once, to be used by its name.
fn sprite(icons: &[Icon]) -> String {
    let mut written = String::from("<svg id=\"icons\" aria-hidden=\"true\" width=\"0\" height=\"0\">");
    for icon in icons {
        let name = icon.name();
        let inside = icon.drawing().split_once('>').map_or("", |(_, inside)| inside).trim_end().trim_end_matches("</svg>");
        write!(written, "<symbol id=\"icon-{name}\">{inside}</symbol>").expect("writing to a string does not fail");
    }
    written.push_str("</svg>");
    written
}
