//! Rings in a graph, also called strongly connected components: which nodes can be reached from each other.
//!
//! Owns: Tarjan's algorithm, without recursion, because a file of 100,000 scenes must not exhaust the stack. Refuses to know: what the nodes are.

/// For each node the number of its ring; two nodes have one number if each can be reached from the other. `next(node, n)` is the n-th successor.
/// Rings are numbered from the ends: a ring leads only to rings with smaller numbers.
pub(crate) fn rings(nodes: usize, next: impl Fn(usize, usize) -> Option<usize>) -> Vec<usize> {
    const NEW: usize = usize::MAX;
    let (mut order, mut low, mut ring) = (vec![NEW; nodes], vec![NEW; nodes], vec![NEW; nodes]);
    let (mut count, mut rings, mut open) = (0, 0, Vec::new());
    for root in 0..nodes {
        if order[root] != NEW {
            continue;
        }
        let mut walk = vec![(root, 0)];
        while let Some((node, n)) = walk.pop() {
            if n == 0 {
                (order[node], low[node]) = (count, count);
                count += 1;
                open.push(node);
            }
            if let Some(next) = next(node, n) {
                walk.push((node, n + 1));
                if order[next] == NEW {
                    walk.push((next, 0));
                } else if ring[next] == NEW {
                    low[node] = low[node].min(order[next]);
                }
                continue;
            }
            if low[node] == order[node] {
                while let Some(member) = open.pop() {
                    ring[member] = rings;
                    if member == node {
                        break;
                    }
                }
                rings += 1;
            }
            if let Some((parent, _)) = walk.last() {
                low[*parent] = low[*parent].min(low[node]);
            }
        }
    }
    ring
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn rings_are_found_and_numbered_from_the_ends() {
        // 0 → 1 ⇄ 2 → 3, 4 ↺
        let edges: [&[usize]; 5] = [&[1], &[2], &[1, 3], &[], &[4]];
        let ring = rings(5, |node, n| edges[node].get(n).copied());
        assert_eq!(ring[1], ring[2]);
        assert!(ring[3] < ring[2] && ring[2] < ring[0]);
    }

    proptest! {
        #[test]
        fn two_nodes_share_a_ring_exactly_if_each_reaches_the_other(edges in proptest::collection::vec(proptest::collection::vec(0_usize..9, 0..3), 9)) {
            let ring = rings(9, |node, n| edges[node].get(n).copied());
            let reach = |from: usize| {
                let (mut seen, mut open) = ([false; 9], vec![from]);
                while let Some(node) = open.pop() {
                    if !std::mem::replace(&mut seen[node], true) {
                        open.extend(&edges[node]);
                    }
                }
                seen
            };
            for a in 0..9 {
                for b in 0..9 {
                    prop_assert_eq!(ring[a] == ring[b], reach(a)[b] && reach(b)[a]);
                    if reach(a)[b] {
                        prop_assert!(ring[b] <= ring[a]);
                    }
                }
            }
        }
    }
}
