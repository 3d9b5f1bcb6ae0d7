//! SL112: what `locale.ron` says about native readers says who read what, and when.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::REVIEW,
    name: "a review that nobody stands for",
    severity: Severity::Warning,
    explanation: "\
`locale.ron` records which files of texts a native reader has read. Each record names the file without its ending, its hash at that time, the day and who she is, by what she does and not by her name.

    reviews: [(file: \"small-talk\", of: \"5f3a09bc\", on: \"3 Feb\")]        (write on: \"2027-02-03\", and by: \"native reader, teacher\")

A record without a reader, without a day such as 2027-02-03, or for a file that there is not counts for nothing. If the texts change after that, the hash no longer fits, and the program says so by itself: that is no fault.
`second-look text SCENARIO --locale LANGUAGE --read-by WHO` writes the record. No machine is a native reader.",
    check: Check::WhileReading,
};
