//! Large generated stories, for benchmarks and for tests of limits.
//!
//! Owns: writing a scenario file of any size whose states can be counted by hand.

use std::fmt::Write;

/// A scenario of this many scenes in a chain. Each decides between going on, going on with one more of each level in turn, and skipping a scene; each
/// level goes from 0 to `most`. Reachable states: about scenes × (most + 1)^levels.
#[must_use]
pub fn chain(scenes: usize, levels: usize, most: u8) -> String {
    let names: String = (0..levels).map(|n| format!("\"l{n}\": (max: {most}), ")).collect();
    let mut text = format!(
        "(format: 1, id: \"chain\", role: Target, age: 14, minutes: 5, content: [Flattery], player: \"me\",\n\
         cast: {{ \"me\": (part: Player), \"jo\": (part: Friend) }}, channels: {{ \"chat\": Direct(\"jo\") }},\n\
         levels: {{ {names} }}, start: \"s0\", scenes: {{\n"
    );
    for n in 0..scenes {
        let next = |step: usize| if n + step < scenes { format!("s{}", n + step) } else { "end".to_owned() };
        let (one, two) = (next(1), next(2));
        let more = if levels == 0 { String::new() } else { format!("effects: [Add(\"l{}\", 1)], ", n % levels) };
        writeln!(
            text,
            "\"s{n}\": (on: \"chat\", beats: [Message(id: \"m\", from: \"jo\"), Message(id: \"n\", from: \"me\")], next: Choose(asks: Do, options: [\
             (id: \"x\", moves: [Ask], {more}to: \"{one}\"), (id: \"y\", moves: [Tell], to: \"{two}\")], silence: (moves: [Leave], to: \"{one}\"))),"
        )
        .expect("writing to a string does not fail");
    }
    text + "\"end\": (on: \"chat\", beats: [], next: End(\"end\")) },\nendings: { \"end\": (questions: [\"q\", \"r\"], talk_to: [Friend]) })\n"
}

/// A scenario that remembers one thing of each of so many decisions, and asks for all of them at the end: its 2^(flags + 1) states differ to the end.
#[must_use]
pub fn memory(flags: usize) -> String {
    let names: String = (0..flags).map(|n| format!("\"f{n}\", ")).collect();
    let mut text = format!(
        "(format: 1, id: \"chain\", role: Target, age: 14, minutes: 5, content: [Flattery], player: \"me\",\n\
         cast: {{ \"me\": (part: Player), \"jo\": (part: Friend) }}, channels: {{ \"chat\": Direct(\"jo\") }},\n\
         flags: [{names}], start: \"s0\", scenes: {{\n"
    );
    for n in 0..flags {
        let next = if n + 1 < flags { format!("s{}", n + 1) } else { "end".to_owned() };
        writeln!(
            text,
            "\"s{n}\": (on: \"chat\", beats: [], next: Choose(asks: Do, options: [(id: \"x\", moves: [Ask], effects: [Set(\"f{n}\", true)], to: \"{next}\"), \
             (id: \"y\", moves: [Tell], to: \"{next}\")], silence: (moves: [Leave], to: \"{next}\"))),"
        )
        .expect("writing to a string does not fail");
    }
    let asked: String = (0..flags).map(|n| format!("Message(id: \"m{n}\", from: \"jo\", when: Is(\"f{n}\", true)), ")).collect();
    text + &format!(
        "\"end\": (on: \"chat\", beats: [{asked}], next: End(\"end\")) }},\nendings: {{ \"end\": (questions: [\"q\", \"r\"], talk_to: [Friend]) }})\n"
    )
}

/// The texts of such a chain: each line is of a chat's usual length. `words` is what its lines say, in any language; `name` is what everybody is called.
/// Only the window is measured with texts.
#[cfg(any(test, feature = "desktop"))]
#[must_use]
pub fn chain_texts(scenes: usize, name: &str, words: &str) -> String {
    let words: Vec<&str> = words.split_whitespace().collect();
    let mut text = format!(
        "cast-me = {name}\n    .about = {name}\n    .letter = M\ncast-jo = {name}\n    .about = {name}\n    .letter = J\n\
         channel-chat = {name}\n    .about = {name}\nscenario-title = {name}\nscenario-line = {name}\nscenario-before = {name}\nask-do = {name}\n"
    );
    for n in 0..scenes {
        // Each line begins at another word and has another length, so that no two are drawn from one cache.
        let says =
            |more: usize| words.iter().cycle().skip(n % words.len()).take(6 + (n + more) % 11).copied().collect::<Vec<_>>().join(" ");
        writeln!(text, "s{n}_title = {name}\n    .about = {name}").expect("writing to a string does not fail");
        for (id, more) in [("m", 0), ("n", 5), ("x", 2), ("y", 3)] {
            writeln!(text, "s{n}_{id} = {}", says(more)).expect("writing to a string does not fail");
        }
        writeln!(text, "s{n}_silence = {name}").expect("writing to a string does not fail");
    }
    text
}
