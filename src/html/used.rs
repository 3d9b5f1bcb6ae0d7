//! A sheet without the rules that nothing in a page can meet: a page without stories needs none of what is drawn for them.
//!
//! Owns: telling by the names of classes and elements in a selector whether a page has them. Refuses to know: what any rule is for, and what a script does with a
//! name. A name that stands anywhere in the script is taken for used, and one that begins as a name does that the script puts together, such as `paint-`.

use super::older::{end_of, parts};
use std::collections::BTreeSet;

/// Leaves out of a squeezed sheet what is for names that this script does not say.
pub(crate) fn used(sheet: &str, script: &str) -> String {
    let names: BTreeSet<&str> = script.split(|c| !is_of_name(c)).filter(|name| !name.is_empty()).collect();
    rules(sheet, &names)
}

fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

fn rules(sheet: &str, names: &BTreeSet<&str>) -> String {
    let mut written = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some(begin) = rest.find('{') {
        let (head, body) = (rest[..begin].trim(), &rest[begin + 1..]);
        let end = end_of(body, '{', '}');
        let inside = &body[..end];
        let is_group = ["@media", "@supports", "@container"].iter().any(|group| head.starts_with(group));
        let (head, inside) = if is_group {
            (head.to_owned(), rules(inside, names))
        } else if head.starts_with('@') {
            (head.to_owned(), inside.to_owned())
        } else {
            let kept = parts(head, ',').into_iter().filter(|selector| is_met(selector, names)).collect::<Vec<_>>().join(",");
            (kept, inside.to_owned())
        };
        if !head.is_empty() && !inside.is_empty() {
            written += &format!("{head}{{{inside}}}");
        }
        rest = body.get(end + 1..).unwrap_or_default();
    }
    written
}

/// Whether all that a selector names is there. What it lists as one of several, or as what must not be, is not asked for.
fn is_met(selector: &str, names: &BTreeSet<&str>) -> bool {
    let outside = outside_brackets(selector);
    let is_there = |name: &str| names.contains(name) || name.rfind('-').is_some_and(|end| names.contains(&name[..=end]));
    outside.split(['.', '#']).skip(1).map(|rest| rest.split(|c| !is_of_name(c)).next().unwrap_or_default()).all(is_there)
}

fn outside_brackets(selector: &str) -> String {
    let mut depth = 0_usize;
    let is_outside = |c: &char| {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0
    };
    selector.chars().filter(is_outside).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_page_cannot_have_is_left_out() {
        let sheet = "p{a:b}.card,.band .leave{c:d}.row:not(.gone)>.note{e:f}@media print{.row{g:h}}@media screen{#app .band{i:j}}.paint-sand{k:l}.lone:is(.row){m:n}@keyframes dot{0%{o:p}}";
        let script = "el(\"p\",{class:\"band\",id:\"app\"});leave();row;note;`paint-${x}`";
        let short = "p{a:b}.band .leave{c:d}.row:not(.gone)>.note{e:f}@media print{.row{g:h}}@media screen{#app .band{i:j}}.paint-sand{k:l}@keyframes dot{0%{o:p}}";
        assert_eq!(used(sheet, script), short);
        assert_eq!(used("@media print{.gone{a:b}}", script), "");
    }
}
