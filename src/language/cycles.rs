//! Messages and terms that refer to each other in a cycle.
//!
//! Owns: finding one such cycle. Fluent itself notices only when somebody reads the text. Refuses to know: which ids ought to be there.

use super::messages::{MOST_DIAGNOSTICS, Messages};
use super::walk::{self, Node};
use crate::diagnostic::{Code, Diagnostic};
use std::collections::{HashMap, HashSet};

/// The cycles that can be found by following references from the first message on; one diagnostic for each place where it closes, up to 50.
pub(super) fn find(files: &[Messages]) -> Vec<Diagnostic> {
    let mut references: HashMap<Node<'_>, Vec<Node<'_>>> = HashMap::new();
    let mut order: Vec<(Node<'_>, &Messages)> = Vec::new();
    for file in files {
        for (node, pattern) in file.resource.entries().flat_map(walk::patterns) {
            let taken_in = walk::references(pattern);
            // Most texts take in no other, and are on no circle.
            if !taken_in.is_empty() {
                order.push((node, file));
                references.insert(node, taken_in);
            }
        }
    }
    closing(&references, &order)
}

/// Whether a file refers to a text that it does not have itself.
pub(super) fn refers_to_others(file: &Messages) -> bool {
    let taken_in: HashSet<String> =
        file.resource.entries().flat_map(walk::patterns).flat_map(|(_, pattern)| walk::references(pattern)).map(Node::id).collect();
    if taken_in.is_empty() {
        return false;
    }
    let own: HashSet<String> = file.definitions().collect();
    !taken_in.is_subset(&own)
}

fn closing(references: &HashMap<Node<'_>, Vec<Node<'_>>>, order: &[(Node<'_>, &Messages)]) -> Vec<Diagnostic> {
    #[derive(Clone, Copy, PartialEq)]
    enum Colour {
        OnTheWay,
        Done,
    }
    let mut colours: HashMap<&Node<'_>, Colour> = HashMap::new();
    let mut found = Vec::new();
    for (root, file) in order {
        let mut walk = vec![(root, 0_usize)];
        while let Some((node, n)) = walk.pop() {
            if n == 0 && colours.contains_key(node) {
                continue;
            }
            colours.insert(node, Colour::OnTheWay);
            let Some((next, _)) = references.get(node).and_then(|list| list.get(n)).and_then(|next| references.get_key_value(next)) else {
                if references.get(node).is_some_and(|list| n < list.len()) {
                    walk.push((node, n + 1));
                } else {
                    colours.insert(node, Colour::Done);
                }
                continue;
            };
            walk.push((node, n + 1));
            match colours.get(next) {
                None => walk.push((next, 0)),
                Some(Colour::Done) => {}
                Some(Colour::OnTheWay) => found.push(cycle(next, &walk, file)),
            }
            if found.len() == MOST_DIAGNOSTICS {
                return found;
            }
        }
    }
    found
}

fn cycle(closes_at: &Node<'_>, walk: &[(&Node<'_>, usize)], file: &Messages) -> Diagnostic {
    let from = walk.iter().position(|(node, _)| *node == closes_at).unwrap_or(0);
    let mut names: Vec<String> = walk[from..].iter().map(|(node, _)| node.id()).collect();
    names.push(closes_at.id());
    if names.len() > 8 {
        names.splice(4..names.len() - 2, ["…".to_owned()]);
    }
    Diagnostic {
        place: file.place(&closes_at.id()),
        code: Code::TEXT_CIRCLE,
        message: format!("these texts refer to each other in a circle: {}", names.join(" → ")),
        help: "write the words of one of them out".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cycles(text: &str) -> String {
        let messages = Messages::read("x.ftl", text.to_owned()).expect("is Fluent");
        find(&[messages]).iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn cycles_are_found_where_they_close() {
        insta::assert_snapshot!(cycles("-a = { -b }\n-b = x { -c } { -missing }\n-c = { -a }\nm = { m }\nfine = { -d }\n-d = D\n"));
    }

    #[test]
    fn references_without_a_cycle_are_fine() {
        assert_eq!(cycles("-a = A\n    .b = { -c }\n-c = { -a }\nm = { -a } { -c } { -a }\n"), "");
    }

    #[test]
    fn long_chains_do_not_exhaust_the_stack() {
        let chain: String = (0..50_000).map(|n| format!("-t{n} = {{ -t{} }}\n", n + 1)).collect();
        assert_eq!(cycles(&chain), "");
    }
}
