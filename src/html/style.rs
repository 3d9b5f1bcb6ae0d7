//! Colours and measures of `assets/theme/tokens.json`, the window's too, as custom properties; and sheets and scripts made small.
//!
//! Owns: turning tokens into properties, and leaving out what is for authors. Refuses to know: where a property is used.
//!
//! Making small goes by lines and knows no grammar: a sheet must not hold `: ` or `, ` in a string, and a line of a script with `/` or `'` in it stays as it is.

use serde_json::Value;
use std::fmt::Write as _;

const TOKENS: &str = include_str!("../../assets/theme/tokens.json");
/// What holds outside of high contrast.
const USUAL: &str = "--on-art:#1E2A2E;--picture-petrol:#12454B;--picture-paper:#FFFCF8;--picture-marigold:#F3B43C;\
    --here-ground:var(--site-ground);--here-ink:#1E2A2E;--here-primary:var(--site-primary);--here-on-primary:var(--site-on-primary);--contrast:usual;--edge:1px;\
    --pictures:block;--circle-edge:0;";
/// High contrast has strokes of two pixels, no pictures, and circles and pages in the theme's own colours.
const STRONG: &str = "--edge:2px;--pictures:none;--circle:none;--on-art:var(--ink);--circle-edge:2px solid var(--line);--here-ground:var(--sheet);\
    --here-ink:var(--ink);--here-primary:var(--primary);--here-on-primary:var(--on-primary);";
/// Sizes are given at a root size of 16 px, so that they grow with the reader's own.
const ROOT: f64 = 16.0;

/// The properties of every theme.
pub(crate) fn themes() -> String {
    let tokens = tokens();
    let strong = format!("--contrast:high;{STRONG}{}", colours(&tokens["high-contrast"]));
    format!(
        ":root{{color-scheme:light;{USUAL}{}{}}}\n\
         @media screen and (prefers-color-scheme:dark){{:root{{color-scheme:dark;{}}}}}\n\
         @media screen and (prefers-contrast:more){{:root:not([data-contrast=usual]){{{strong}}}}}\n\
         @media screen{{:root[data-contrast=high]{{{strong}}}}}\n",
        colours(&tokens["light"]),
        measures(&tokens),
        colours(&tokens["dark"]),
    )
}

/// A sheet without what only its authors need.
pub(crate) fn squeezed_sheet(source: &str) -> String {
    let mut sheet = squeezed(source);
    for (written, shorter) in [(": ", ":"), (" { ", "{"), ("; }", "}"), ("; ", ";"), (", ", ","), (" > ", ">"), ("}\n", "}")] {
        sheet = sheet.replace(written, shorter);
    }
    sheet.replace("}\n", "}")
}

/// A sheet with short names for its properties, and without those that nothing asks for; `kept` are names that a script asks for.
///
/// A page names its properties more than eight hundred times.
pub(crate) fn short_properties(sheet: &str, kept: &[&str]) -> String {
    let mut written = String::with_capacity(sheet.len());
    let mut names: Vec<&str> = Vec::new();
    let mut rest = sheet;
    while let Some(start) = rest.find("--") {
        let (before, onward) = rest.split_at(start);
        let end = onward.find(|c: char| c != '-' && !c.is_ascii_alphanumeric()).unwrap_or(onward.len());
        let (name, after) = onward.split_at(end);
        written += before;
        rest = after;
        if kept.contains(&name) {
            written += name;
        } else if after.starts_with(':') && !sheet.contains(&format!("var({name})")) && !sheet.contains(&format!("var({name},")) {
            // The last one of a block is ended by the block.
            let end = after.find([';', '}']).unwrap_or(after.len());
            rest = after[end..].strip_prefix(';').unwrap_or(&after[end..]);
        } else {
            let place = names.iter().position(|known| *known == name).unwrap_or(names.len());
            if place == names.len() {
                names.push(name);
            }
            written += "--";
            written += &letters(place);
        }
    }
    written + rest
}

/// A number as one letter or two.
fn letters(number: usize) -> String {
    const LETTERS: &[u8; 52] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let letter = |at: usize| char::from(LETTERS[at % LETTERS.len()]);
    if number < LETTERS.len() { letter(number).into() } else { [letter(number / LETTERS.len() - 1), letter(number)].iter().collect() }
}

/// The text sizes that can be chosen, in percent.
pub(crate) fn text_sizes() -> Value {
    tokens()["text-size-percent"].clone()
}

/// How fast messages come: how many times the usual is slow, and milliseconds.
pub(crate) fn pace() -> Value {
    tokens()["pace"].clone()
}

fn tokens() -> Value {
    serde_json::from_str(TOKENS).expect("a test reads the token file")
}

fn colours(palette: &Value) -> String {
    let mut written = String::new();
    for (name, value) in palette.as_object().into_iter().flatten() {
        write!(written, "--{name}:{};", value.as_str().unwrap_or_default()).expect("writing to a string does not fail");
    }
    written
}

/// What is the same in every theme.
fn measures(tokens: &Value) -> String {
    let mut written: String = ["art", "story-site", "neutral-exit"].iter().map(|group| colours(&tokens[*group])).collect();
    for (group, prefix) in [("type", "text-"), ("radius", "radius-"), ("stroke", "stroke-")] {
        for (name, value) in tokens[group].as_object().into_iter().flatten() {
            let px = value.as_f64().unwrap_or_default();
            // Letters grow with the reader's size; corners and lines stay.
            let written_value = if group == "type" { format!("{}rem", px / ROOT) } else { format!("{px}px") };
            write!(written, "--{prefix}{name}:{written_value};").expect("writing to a string does not fail");
        }
    }
    for (name, value) in tokens["line-height"].as_object().into_iter().flatten() {
        write!(written, "--line-{name}:{value};").expect("writing to a string does not fail");
    }
    write!(written, "--typing-step:{}ms;", tokens["motion-ms"]["typing-step"]).expect("writing to a string does not fail");
    written
}

/// Without comments and the space at the beginning of lines: what is for its authors stays in `assets/page/`.
pub(crate) fn squeezed(source: &str) -> String {
    let mut written = String::with_capacity(source.len());
    let mut in_comment = false;
    for line in source.lines() {
        let line = line.trim();
        in_comment |= line.starts_with("/*");
        if !in_comment && !line.is_empty() && !line.starts_with("//") {
            written.push_str(line);
            written.push('\n');
        }
        in_comment &= !line.ends_with("*/");
    }
    written
}

/// A script without the spaces and new lines that only its authors need. What stands in quotation marks is kept, and so is every line with a pattern in
/// it. Statements end with a semicolon in the source, so that no new line has to end one.
pub(crate) fn squeezed_script(source: &str) -> String {
    let mut written = String::with_capacity(source.len());
    let mut was_value = false;
    for line in squeezed(source).lines() {
        let line = without_remark(line);
        let squeezed = if line.contains('/') { line.to_owned() } else { squeezed_line(line) };
        if squeezed.starts_with(['}', ')', ']', '.', '?', ':', '&', '|']) && written.ends_with('\n') {
            written.pop();
        }
        // One word begins several values that follow each other.
        let is_value = squeezed.starts_with("let ") && squeezed.ends_with(';');
        let squeezed = if was_value && squeezed.starts_with("let ") {
            written.pop();
            format!(",{}", &squeezed["let ".len()..])
        } else {
            squeezed
        };
        was_value = is_value;
        // The last statement of a block is ended by the block.
        if squeezed.starts_with('}') && written.ends_with(';') {
            written.pop();
        }
        written += &squeezed;
        // After these nothing but more of the same can come.
        if !squeezed.ends_with([';', ',', '(', '[', '{', '}']) {
            written.push('\n');
        }
    }
    written
}

/// Without what is said behind the code, if nothing before it could be a pattern or a quotation.
fn without_remark(line: &str) -> &str {
    let code = line.split_once(" //").map_or(line, |(code, _)| code.trim_end());
    if code.contains(['/', '"', '`', '\'']) { line } else { code }
}

fn squeezed_line(line: &str) -> String {
    let mut written = String::new();
    let mut rest = line;
    while let Some(begin) = rest.find(['"', '`', '\'']) {
        let quote = &rest[begin..=begin];
        let end = rest[begin + 1..].find(quote).map_or(rest.len(), |end| begin + 1 + end + 1);
        written += &without_spaces(&rest[..begin]);
        written += &rest[begin..end];
        rest = &rest[end..];
    }
    written + &without_spaces(rest)
}

fn without_spaces(code: &str) -> String {
    const SIGNS: [&str; 22] =
        ["=>", "===", "!==", ">=", "<=", "&&", "||", "??", "+=", "=", "{", "}", "(", ")", ",", ":", "?", "<", ">", "+", "*", ";"];
    // What is never given another value needs no longer word for that once it is on a page, and some values have shorter names.
    const SHORTER: [(&str, &str); 4] = [("const ", "let "), ("undefined", "void 0"), (": true", ":!0"), (": false", ":!1")];
    let code = SHORTER.iter().fold(code.to_owned(), |code, (long, short)| code.replace(long, short));
    SIGNS.iter().fold(code, |code, sign| code.replace(&format!(" {sign}"), sign).replace(&format!("{sign} "), sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_stay_with_the_source() {
        assert_eq!(squeezed("/* a\n b */\n  x {\n\n  // c\n  y }\n/* one */\nz"), "x {\ny }\nz\n");
    }

    #[test]
    fn properties_have_short_names_and_those_of_nobody_go() {
        let sheet =
            ":root{--ink:#000;--ink-soft:#111;--lonely:2px;--asked:usual;}p{color:var(--ink-soft);border:var(--edge, 1px) var(--ink)}";
        let short = ":root{--a:#000;--b:#111;--asked:usual;}p{color:var(--b);border:var(--c, 1px) var(--a)}";
        assert_eq!(short_properties(sheet, &["--asked"]), short);
        assert_eq!(short_properties(":root{--ink:#000;--lonely:2px}p{color:var(--ink)}", &[]), ":root{--a:#000;}p{color:var(--a)}");
        assert_eq!((letters(51), letters(52), letters(105)), ("Z".into(), "aa".into(), "bb".into()));
    }

    #[test]
    fn what_a_script_says_is_kept() {
        let source = "  // why\n  const a = b ? \"x , y = z\" : [c, d];\n  f(`a ${ b } , \"c`, d);\n  g(/ = /, h);\n  h = 1; // why,\n  i = 'j , \"';\n}\n";
        assert_eq!(squeezed_script(source), "let a=b?\"x , y = z\":[c,d];f(`a ${ b } , \"c`,d);g(/ = /, h);h=1;i='j , \"'}");
    }

    #[test]
    fn values_that_follow_each_other_begin_with_one_word() {
        let source = "  const a = (b) => b;\n  const [c, d] = e;\n  let f =\n    g;\n  const h = 1;\n  let i = 2;\n  j();\n  let k = 3;\n";
        assert_eq!(squeezed_script(source), "let a=(b)=>b,[c,d]=e,f=\ng;let h=1,i=2;j();let k=3;");
    }

    /// WCAG 2.2: how much lighter one colour is than another.
    fn contrast(palette: &Value, one: &str, other: &str) -> f64 {
        let luminance = |name: &str| {
            let hex = palette[name].as_str().unwrap_or_else(|| panic!("{name} is no colour")).trim_start_matches('#');
            let channel = |at: usize| {
                let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
                if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
            };
            0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
        };
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn every_theme_can_be_read() {
        const TEXT: &[(&str, &[&str])] = &[
            ("ink", &["ground", "sheet", "inset", "primary-tint", "mark-tint", "tactic-tint", "plain-tint"]),
            ("ink-soft", &["ground", "sheet", "inset", "primary-tint", "mark-tint", "tactic-tint", "plain-tint", "other"]),
            ("on-frame", &["frame", "frame-raised"]),
            ("on-frame-soft", &["frame", "frame-raised"]),
            ("primary", &["sheet", "ground", "inset", "primary-tint"]),
            ("on-primary", &["primary"]),
            ("on-own", &["own"]),
            ("on-other", &["other"]),
            ("on-mark", &["mark"]),
            ("tactic", &["sheet", "ground", "inset", "tactic-tint"]),
            ("on-tactic", &["tactic"]),
            ("plain", &["sheet", "ground", "inset", "plain-tint"]),
            ("on-plain", &["plain"]),
        ];
        const LINES: &[(&str, &[&str])] = &[
            ("frame-line", &["frame"]),
            ("mark-line", &["sheet", "mark-tint", "ground", "inset"]),
            ("line-strong", &["sheet", "ground", "inset"]),
            ("focus", &["sheet", "ground", "inset", "other", "mark-tint", "tactic-tint", "plain-tint", "primary-tint"]),
            ("focus-on-frame", &["frame", "frame-raised"]),
        ];
        let tokens = tokens();
        for theme in ["light", "dark", "high-contrast"] {
            for (pairs, needs) in [(TEXT, 4.5), (LINES, 3.0)] {
                for (colour, grounds) in pairs {
                    for ground in *grounds {
                        let ratio = contrast(&tokens[theme], colour, ground);
                        assert!(ratio >= needs, "{theme}: {colour} on {ground} is {ratio:.2}, not {needs}");
                    }
                }
            }
        }
    }
}
