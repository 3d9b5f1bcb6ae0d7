//! How fast messages come, read from `assets/theme/tokens.json`. The page is given the same numbers, so that both faces keep one time.
//!
//! Owns: the numbers. Refuses to know: what comes and who waits for it.

use serde::Deserialize;
use std::sync::LazyLock;

/// How fast messages come at the usual pace.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Pacing {
    /// How many times the usual time is slow.
    pub(crate) slow: f32,
    /// The least that a message takes to come, in milliseconds.
    pub(crate) least_ms: u64,
    /// The most, in milliseconds.
    pub(crate) most_ms: u64,
    /// What each word adds, in milliseconds: people read 160 to 240 of them a minute.
    pub(crate) word_ms: u64,
    /// A press so soon after something has appeared was not meant, in milliseconds.
    pub(crate) unmeant_ms: u64,
    /// So soon after it has opened, what is asked takes no press, in milliseconds.
    pub(crate) asked_ms: u64,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Motion {
    typing_step: u64,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Tokens {
    pace: Pacing,
    motion_ms: Motion,
}

static TOKENS: LazyLock<Tokens> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../assets/theme/tokens.json")).expect("the token file is part of the program and tested")
});

/// The numbers of pacing.
pub(crate) fn pacing() -> &'static Pacing {
    &TOKENS.pace
}

/// How long one dark dot stands while somebody is writing, in milliseconds.
pub(crate) fn typing_step() -> u64 {
    TOKENS.motion_ms.typing_step
}
