//! Rules about what exploration proves: SL020 to SL039.

mod unreachable_scene;

use super::Rule;

/// The rules of this group.
pub(super) const RULES: &[Rule] = &[unreachable_scene::RULE];
