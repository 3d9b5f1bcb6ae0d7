//! SL005: every value fits what holds it.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::OUT_OF_RANGE,
    name: "a value out of range",
    severity: Severity::Error,
    explanation: "\
A flag is true or false, an enum has one of its own words, a level a number from 0 to its bound, and a bound is at most 20. Ages are from 10 to 18, playing \
times from 1 to 60 minutes; a scenario has one to three content notes, and an ending two or three questions and somebody to talk to; a catalogue has at most \
64 tactics; days are counted from 1. A text becomes 5,000 characters long at most with all that it takes in, and has 100 placeables; NUMBER gives 20 digits, and a \
number that is written in a text has 15. The bounds are small so that everything that can happen in a story can be computed, and every safeguard proved and not guessed.

    levels: { \"own-case\": (max: 2) },
    effects: [Raise(\"own-case\", 3)],   // it stops at 2

Write a value that fits, or raise the bound.",
    check: Check::WhileReading,
};
