//! Work on one thing after another, on as many cores as there are.
//!
//! Owns: handing things out and taking results in their order. Refuses to know: what is worked on.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::thread::{available_parallelism, scope};

/// Works on each of these, and takes what comes of it in their order, as soon as everything before it is there.
pub(super) fn side_by_side<I: Copy + Sync, T: Send>(items: &[I], work: impl Fn(I) -> T + Sync, mut take: impl FnMut(I, T)) {
    let workers = available_parallelism().map_or(1, usize::from).min(items.len());
    if workers < 2 {
        items.iter().for_each(|item| take(*item, work(*item)));
        return;
    }
    let (next, work) = (AtomicUsize::new(0), &work);
    let (done, heard) = channel();
    scope(|threads| {
        for done in vec![done; workers] {
            let next = &next;
            threads.spawn(move || {
                while let Some((place, item)) =
                    Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|place| Some((place, items.get(place)?)))
                {
                    if done.send((place, work(*item))).is_err() {
                        return;
                    }
                }
            });
        }
        let mut early = BTreeMap::new();
        let mut waited_for = 0;
        for (place, result) in heard {
            early.insert(place, result);
            while let Some(result) = early.remove(&waited_for) {
                take(items[waited_for], result);
                waited_for += 1;
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::thread::sleep;
    use std::time::Duration;

    #[test]
    fn whatever_is_done_first_is_taken_in_order_and_once() {
        for many in [0_u64, 1, 2, 40] {
            let items: Vec<u64> = (0..many).collect();
            let mut taken = Vec::new();
            // The first takes longest.
            side_by_side(
                &items,
                |item| {
                    sleep(Duration::from_millis(if item == 0 { 30 } else { item % 3 }));
                    item * 2
                },
                |item, twice| taken.push((item, twice)),
            );
            assert_eq!(taken, items.iter().map(|item| (*item, item * 2)).collect::<Vec<_>>());
        }
    }
}
