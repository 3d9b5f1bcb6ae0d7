//! A sheet as the oldest browsers read it that play the page: Chrome 80, Firefox 78 and Safari 14.
//!
//! Owns: writing what is newer in the words that there were then, so that `assets/page/style.css` need not. Where there is no older way to say something, it
//! stands alone, and nothing beside it is lost with it. Refuses to know: what any rule is for.
//!
//! ```text
//! :is(a, b) c          a c, b c                    a, b:has(c)            a {…} b:has(c) {…}
//! :not(a, b)           :not(a):not(b)              padding-inline: 1rem   padding-inline-start: 1rem; padding-inline-end: 1rem
//! 50cqh                50vh, then 50cqh            overflow: clip         hidden, then clip
//! @container app (…)   the same, and @media (…) where there are no containers
//! inset-inline-end     the same, and left or right where there is none
//! ```

/// What a browser may not know in a selector; where it does not, it throws away all that stands in the same list.
const NEWER: [&str; 2] = [":focus-visible", ":has("];
/// At-rules with rules in them.
const GROUPS: [&str; 3] = ["@media", "@supports", "@container"];
/// Of these a shorthand is newer than its two sides.
const TWO_SIDES: [&str; 8] =
    ["margin-inline", "margin-block", "padding-inline", "padding-block", "border-inline", "border-block", "inset-inline", "inset-block"];

/// Writes a squeezed sheet for them.
pub(crate) fn for_older(sheet: &str) -> String {
    let mut written = String::with_capacity(sheet.len() * 5 / 4);
    let mut rest = sheet;
    while let Some(begin) = rest.find('{') {
        let (head, body) = (rest[..begin].trim(), &rest[begin + 1..]);
        let end = end_of(body, '{', '}');
        block(head, &body[..end], &mut written);
        rest = body.get(end + 1..).unwrap_or_default();
    }
    written
}

fn block(head: &str, body: &str, written: &mut String) {
    if GROUPS.iter().any(|group| head.starts_with(group)) {
        let inside = for_older(body);
        *written += &format!("{head}{{{inside}}}");
        if let Some(size) = head.strip_prefix("@container app ") {
            *written += &format!("@supports not (container:a/size){{@media {}{{{inside}}}}}", size_of_window(size));
        }
    } else if head.starts_with('@') {
        *written += &format!("{head}{{{body}}}");
    } else {
        rule(head, body, written);
    }
}

/// A condition about the size of the container as one about the window, which it fills. Media queries have had a word for “or” only since containers.
fn size_of_window(condition: &str) -> String {
    match condition.strip_prefix('(').and_then(|inside| inside.strip_suffix(')')) {
        Some(either) if either.contains(" or ") => either.replace(" or ", ","),
        _ => condition.to_owned(),
    }
}

fn rule(head: &str, body: &str, written: &mut String) {
    let selectors: Vec<String> = parts(head, ',').into_iter().flat_map(|selector| without_lists(selector.trim())).collect();
    let declarations: Vec<String> = parts(body, ';').into_iter().flat_map(declaration).collect();
    let is_newer = |selector: &&String, newer: &str| selector.contains(newer);
    let plain: Vec<&String> = selectors.iter().filter(|selector| NEWER.iter().all(|newer| !is_newer(selector, newer))).collect();
    let newer = NEWER.iter().map(|newer| selectors.iter().filter(|selector| is_newer(selector, newer)).collect());
    for group in std::iter::once(plain).chain(newer).filter(|group| !group.is_empty()) {
        let list = group.iter().map(|selector| selector.as_str()).collect::<Vec<_>>().join(",");
        *written += &format!("{list}{{{}}}", declarations.join(";"));
    }
    at_a_side(&selectors, &declarations, written);
}

/// A selector without lists in it.
fn without_lists(selector: &str) -> Vec<String> {
    if let Some((before, inside, after)) = call(selector, ":is(") {
        return parts(inside, ',').into_iter().flat_map(|one| without_lists(&[before, one.trim(), after].concat())).collect();
    }
    let mut written = String::new();
    let mut rest = selector;
    while let Some((before, inside, after)) = call(rest, ":not(") {
        written += before;
        for one in parts(inside, ',') {
            written += &format!(":not({})", one.trim());
        }
        rest = after;
    }
    vec![written + rest]
}

/// What stands before, in and after the brackets of a pseudo-class.
fn call<'s>(selector: &'s str, name: &str) -> Option<(&'s str, &'s str, &'s str)> {
    let (before, rest) = selector.split_once(name)?;
    let end = end_of(rest, '(', ')');
    Some((before, &rest[..end], rest.get(end + 1..).unwrap_or_default()))
}

/// A declaration, with what older browsers take in its place before it.
fn declaration(text: &str) -> Vec<String> {
    let Some((name, value)) = text.trim().split_once(':') else { return Vec::new() };
    let (bare, important) = value.strip_suffix("!important").map_or((value.trim(), ""), |bare| (bare.trim(), "!important"));
    if name == "inset" || TWO_SIDES.contains(&name) {
        return sides(name, bare, important);
    }
    let name = if let Some(side) = name.strip_prefix("inset-block-") { if side == "start" { "top" } else { "bottom" } } else { name };
    let whole = format!("{name}:{value}");
    if name.starts_with("--") {
        vec![whole]
    } else if value.contains("cqh") || value.contains("cqw") {
        vec![whole.replace("cqh", "vh").replace("cqw", "vw"), whole]
    } else if value.split(' ').any(|word| word == "clip") {
        vec![whole.replace("clip", "hidden"), whole]
    } else {
        vec![whole]
    }
}

/// The sides of a shorthand, one by one.
fn sides(name: &str, value: &str, important: &str) -> Vec<String> {
    let values = parts(value, ' ');
    let at = |place: usize| values.get(place).or(values.get(place.saturating_sub(2))).unwrap_or(&values[0]);
    let side = |side: &str, value: &str| format!("{side}:{value}{important}");
    match name {
        "inset" => ["top", "right", "bottom", "left"].iter().enumerate().map(|(place, name)| side(name, at(place))).collect(),
        "inset-block" => vec![side("top", values[0]), side("bottom", at(1))],
        // A line has a width, a kind and a colour, the same at both ends.
        "border-inline" | "border-block" => ["start", "end"].map(|end| side(&format!("{name}-{end}"), value)).into(),
        _ => vec![side(&format!("{name}-start"), values[0]), side(&format!("{name}-end"), at(1))],
    }
}

/// Where something stands at the start or at the end of what it lies over.
fn at_a_side(selectors: &[String], declarations: &[String], written: &mut String) {
    for (name, usual, mirrored) in [("inset-inline-start:", "left", "right"), ("inset-inline-end:", "right", "left")] {
        let Some(value) = declarations.iter().rev().find_map(|declaration| declaration.strip_prefix(name)) else { continue };
        let here = selectors.join(",");
        let there = selectors.iter().map(|selector| format!("[dir=rtl] {selector}")).collect::<Vec<_>>().join(",");
        *written += &format!("@supports not (inset:0){{{here}{{{usual}:{value}}}{there}{{{usual}:auto;{mirrored}:{value}}}}}");
    }
}

/// The parts between a sign, where it stands in no brackets.
pub(super) fn parts(text: &str, sign: char) -> Vec<&str> {
    let (mut found, mut from, mut depth) = (Vec::new(), 0, 0_usize);
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            c if c == sign && depth == 0 => {
                found.push(&text[from..at]);
                from = at + sign.len_utf8();
            }
            _ => {}
        }
    }
    found.push(&text[from..]);
    found
}

/// Where what has been opened ends.
pub(super) fn end_of(text: &str, opens: char, closes: char) -> usize {
    let mut depth = 1_usize;
    for (at, c) in text.char_indices() {
        depth = if c == opens {
            depth + 1
        } else if c == closes {
            depth - 1
        } else {
            depth
        };
        if depth == 0 {
            return at;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::for_older;

    #[test]
    fn a_list_in_a_selector_becomes_a_list_of_selectors() {
        assert_eq!(for_older(".a :is(b,.c:not(.d,[e=f]))>g,h{i:j}"), ".a b>g,.a .c:not(.d):not([e=f])>g,h{i:j}");
    }

    #[test]
    fn what_a_browser_may_not_know_takes_nothing_with_it() {
        assert_eq!(for_older("a:has(b),c,d:focus-visible{e:f}"), "c{e:f}d:focus-visible{e:f}a:has(b){e:f}");
    }

    #[test]
    fn a_shorthand_becomes_its_sides() {
        let sheet = "a{margin-inline:auto;padding-block:1px 2px;inset:0 1px;inset-block-start:3px;border-block:1px solid red !important}";
        let sides = "a{margin-inline-start:auto;margin-inline-end:auto;padding-block-start:1px;padding-block-end:2px;top:0;right:1px;bottom:0;left:1px;\
            top:3px;border-block-start:1px solid red!important;border-block-end:1px solid red!important}";
        assert_eq!(for_older(sheet), sides);
    }

    #[test]
    fn a_measure_of_the_container_is_one_of_the_window_first() {
        assert_eq!(
            for_older("a{height:calc(100cqh - 1rem);overflow:clip}"),
            "a{height:calc(100vh - 1rem);height:calc(100cqh - 1rem);overflow:hidden;overflow:clip}"
        );
    }

    #[test]
    fn where_there_are_no_containers_the_window_is_asked() {
        let one = for_older("@container app (min-width:1rem) and (min-height:2rem){a{b:c}}");
        assert!(one.ends_with("@supports not (container:a/size){@media (min-width:1rem) and (min-height:2rem){a{b:c}}}"), "{one}");
        let either = for_older("@container app ((max-width:1rem) or (max-height:2rem)){a{b:c}}");
        assert!(either.contains("@media (max-width:1rem),(max-height:2rem){"), "{either}");
    }

    #[test]
    fn start_and_end_are_left_and_right_where_they_are_not_known() {
        let sheet = for_older("@keyframes k{0%{a:b}}.a{inset-inline-end:1rem}");
        assert_eq!(
            sheet,
            "@keyframes k{0%{a:b}}.a{inset-inline-end:1rem}@supports not (inset:0){.a{right:1rem}[dir=rtl] .a{right:auto;left:1rem}}"
        );
    }
}
