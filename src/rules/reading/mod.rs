//! Rules that a file must keep to be read at all: SL001 to SL019. Most are checked while reading; here are their pages.

mod choice_shape;
mod detour;
mod duplicate_name;
mod endless_jump;
mod golden_route;
mod malformed_file;
mod misplaced_line;
mod missing_text;
mod text_circle;
mod undefined_name;
mod unreadable_file;
mod value_out_of_range;

use super::Rule;

/// The rules of this group.
pub(super) const RULES: &[Rule] = &[
    unreadable_file::RULE,
    malformed_file::RULE,
    duplicate_name::RULE,
    undefined_name::RULE,
    value_out_of_range::RULE,
    choice_shape::RULE,
    detour::RULE,
    endless_jump::RULE,
    golden_route::RULE,
    text_circle::RULE,
    missing_text::RULE,
    misplaced_line::RULE,
];
