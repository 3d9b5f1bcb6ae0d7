//! How long the thread of a test has worked, for those that say how soon something is answered.
//!
//! Owns: reading that clock. Refuses to know: what is measured. A wall clock would measure what else a machine does, and fail where it does much.

use std::time::{Duration, Instant};

/// Begun with a piece of work, on the thread that does it.
pub(crate) struct Stopwatch {
    worked: Option<Duration>,
    began: Instant,
}

impl Stopwatch {
    pub(crate) fn start() -> Self {
        Self { worked: worked(), began: Instant::now() }
    }

    /// The time that a processor gave to this thread since; where the system does not say that, the time that went by.
    pub(crate) fn read(&self) -> Duration {
        worked().zip(self.worked).map_or_else(|| self.began.elapsed(), |(now, then)| now.saturating_sub(then))
    }
}

/// What Linux keeps of a thread: nanoseconds on a processor come first.
fn worked() -> Option<Duration> {
    let kept = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(Duration::from_nanos(kept.split_whitespace().next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_counts_and_waiting_does_not() {
        let watch = Stopwatch::start();
        std::thread::sleep(Duration::from_millis(200));
        let waited = watch.read();
        assert!(waited < Duration::from_millis(100) || worked().is_none(), "{waited:?}");
        // So much work that the clock is read anew, however it is kept.
        let sum = (0..20_000_000_u64).fold(0, |sum, number| std::hint::black_box(sum ^ number));
        assert!(watch.read() > waited, "{sum}");
    }
}
