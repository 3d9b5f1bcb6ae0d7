//! Everything that can happen in a story, computed: not a sample but a proof.
//!
//! Owns: exact exploration of a story's states, and what follows from it. Refuses to know: texts, files, and what ought to be: `rules` judges, this
//! module only counts. A scenario may hold only flags, enums and small levels, so its states are finitely many; there is one state for each resting
//! place and each combination of remembered values that really occurs there.
//!
//! ```text
//! Story ──explore──► Graph (states and answers) ──► properties, routes ──► minimise ──► export (JSON, DOT, Mermaid)
//! ```

pub mod explore;
pub mod export;
pub mod lines;
pub mod map;
pub mod minimise;
mod packing;
mod partition;
pub mod picture;
pub mod properties;
pub mod routes;
pub mod runs;

pub use explore::{DEFAULT_LIMIT, Graph, TooLarge, explore};
pub use export::export;
pub use lines::{LineWays, line_ways};
pub use map::SceneMap;
pub use minimise::{Quotient, minimise};
pub use properties::{Properties, properties};
pub use routes::{Routes, routes, spread_by};
pub use runs::{Run, Runs};

#[cfg(test)]
pub(crate) mod tests;
