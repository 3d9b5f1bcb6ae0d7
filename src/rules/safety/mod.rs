//! Rules about safeguards: SL040 to SL059, and SL100 to SL119.
//!
//! Owns: those safeguards that a program can check; all of them are in `assets/guide/safeguards.md`. The words that they look for stand in `locales/<language>/vocabulary.ron`.

mod ask_about_own_life;
mod card_in_another_language;
mod catalogue;
mod content_note;
mod facilitator_notes;
mod feedback;
mod few_lookalikes;
mod good_moves;
pub(crate) mod guesses;
mod help_out_of_reach;
mod hidden_characters;
mod likely_shortcut;
mod no_vocabulary;
mod one_recruiter;
mod ownable_recruiter;
mod readability;
mod reading_level;
pub(crate) mod reading_measures;
mod real_world;
mod real_world_in_app;
mod recruiter_script;
mod safe_ways;
mod seldom_met;
mod sheet;
mod shortcut;
mod signs_about_persons;
mod signs_about_persons_in_app;
mod support_fields;
mod support_lines;
mod syllables;
mod tactic_cards;
mod tactic_without_card;
mod telling_menu;
mod who_presses;
mod who_somebody_is;

use super::Rule;

/// The rules of this group.
pub(super) const RULES: &[Rule] = &[
    real_world::RULE,
    real_world_in_app::RULE,
    recruiter_script::RULE,
    one_recruiter::RULE,
    help_out_of_reach::RULE,
    safe_ways::RULE,
    good_moves::RULE,
    signs_about_persons::RULE,
    signs_about_persons_in_app::RULE,
    few_lookalikes::RULE,
    feedback::RULE,
    tactic_cards::RULE,
    tactic_without_card::RULE,
    content_note::RULE,
    ask_about_own_life::RULE,
    facilitator_notes::RULE,
    catalogue::RULE,
    support_lines::RULE,
    reading_level::RULE,
    shortcut::RULE,
    likely_shortcut::RULE,
    who_presses::RULE,
    ownable_recruiter::RULE,
    telling_menu::RULE,
    who_somebody_is::RULE,
    support_fields::RULE,
    hidden_characters::RULE,
    card_in_another_language::RULE,
    seldom_met::RULE,
    no_vocabulary::RULE,
];
