//! SL001: every file can be read.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::UNREADABLE,
    name: "a file that cannot be read",
    severity: Severity::Error,
    explanation: "\
Every file of a library can be opened, is a plain file (no link, nothing larger than 16 MB) and holds text in UTF-8. A scenario’s id is the name of its \
folder, and every language has its locale.ron. A pack comes from strangers, so nothing outside it is ever read.

    assets/scenarios/other-network/scenario.ron   // and in it: id: \"another-network\"

A folder whose name no scenario or language can have, such as “small-talk (copy)”, and a scenario named like the files that all scenarios share (app, tactics, plans) are \
passed over, and the rest works.

Where a file is missing, put it there; where it is a link, put a copy in its place. If the message says UTF-8, choose “UTF-8” when your editor saves the file, and if it says \
CR, “LF” line ends.",
    check: Check::WhileReading,
};
