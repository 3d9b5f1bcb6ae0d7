//! SL007: a detour comes back, and only a detour does.

use crate::diagnostic::{Code, Severity};
use crate::rules::{Check, Rule};

pub(super) const RULE: Rule = Rule {
    code: Code::DETOUR,
    name: "a detour that does not come back",
    severity: Severity::Error,
    explanation: "\
`Visit(\"a-scene\")` plays another scene and comes back where that scene says `Return`. A detour from which the story can come to the visiting scene again \
without returning would go deeper each time. And a scene that says `Return` can only be visited: if the story goes there in another way, there is nothing to \
come back to.

    \"kitchen\": (on: \"home\", beats: [Visit(\"stairs\")], next: Return),
    \"stairs\": (on: \"home\", beats: [], next: Go(\"kitchen\")),   // visits itself by way of the kitchen

Let the detour end with `Return`, or go there with `Go` and leave `Visit` out.",
    check: Check::WhileReading,
};
