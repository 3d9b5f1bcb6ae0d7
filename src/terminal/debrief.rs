//! The debrief in the terminal: four parts, to be read in any order.
//!
//! Shows no sum, no score and no order of merit: a mark on an ordinary line is met as kindly as one on a tactic.

use super::command::Command;
use super::console::Ended;
use super::player::Player;
use super::{lines, support};
use crate::language::Arguments;
use crate::story::debrief::{Debrief, Entry, Ordinary, OtherWay, Reading, TacticMet, Turn};
use crate::story::tables::LineKind;
use crate::story::{Id, LineId, OptionId, Session, TacticId, text_id};
use crate::wording;
use std::io;

/// What comes after a debrief.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Then {
    /// Nothing.
    Done,
    /// She took a step back and is in the story again.
    StoryAgain,
}

/// Shows her conversation first, and the other parts as she asks for them.
pub(super) fn show(player: &mut Player<'_, '_>, session: &mut Session) -> Result<Then, Ended> {
    let debrief = Debrief::of(player.story(), &session.trace()).expect("the route was taken in this very story");
    let opening = player.texts.words("debrief-title");
    player.console.title(&opening)?;
    match debrief.ending {
        Some(ending) => {
            let id = text_id::ending(&player.story().ending(ending).name);
            let (title, opening) = (player.texts.words(&id), player.texts.attribute(&id, "opening"));
            player.console.say(&title)?;
            player.console.say(&opening)?;
        }
        None => player.say("debrief-unfinished")?,
    }
    conversation(player, &debrief)?;
    loop {
        player.heading("debrief-parts")?;
        match player.command()? {
            Command::Number(1) => conversation(player, &debrief)?,
            Command::Number(2) => tactics(player, &debrief)?,
            Command::Number(3) => path(player, &debrief)?,
            Command::Number(4) => talk(player, &debrief)?,
            Command::Number(0) => {
                player.say("debrief-done")?;
                player.say("fictional")?;
                return Ok(Then::Done);
            }
            Command::Back => {
                player.lose_place();
                player.back(session)?;
                return Ok(Then::StoryAgain);
            }
            Command::Support(region) => support::show(player, region)?,
            Command::Help => player.help()?,
            Command::Nothing => {}
            _ => player.say("refused-not-understood")?,
        }
    }
}

fn title(player: &mut Player<'_, '_>, id: &str) -> io::Result<()> {
    let words = player.texts.words(id);
    player.console.title(&words)?;
    player.say("fictional")
}

fn conversation(player: &mut Player<'_, '_>, debrief: &Debrief) -> io::Result<()> {
    title(player, "part-conversation")?;
    let marked = |entry: &Entry| matches!(entry, Entry::Line { reading: Some(reading), .. } if reading.is_mark());
    if !debrief.conversation.iter().any(marked) {
        player.say("nothing-marked")?;
    }
    for entry in &debrief.conversation {
        match entry {
            Entry::Scene(scene) => {
                let words = player.texts.words(&text_id::scene_title(&player.story().scene(*scene).name));
                player.console.gap()?;
                player.console.say_under("── ", &words)?;
            }
            Entry::Line { line, reading } => {
                quote(player, *line)?;
                if let Some(reading) = reading {
                    note(player, *line, *reading)?;
                }
            }
            Entry::Answer { choice, option, .. } => {
                let mut arguments = Arguments::new();
                arguments.set("answer", player.answer_words(*choice, *option));
                player.say_with("path-you", &arguments)?;
            }
        }
    }
    Ok(())
}

fn quote(player: &mut Player<'_, '_>, line: LineId) -> io::Result<()> {
    let line = player.story().line(line);
    let (words, is_narration) = (lines::line(player.texts, player.story(), line), line.kind == LineKind::Narration);
    if is_narration { player.console.say(&words) } else { player.console.say_hanging(&words) }
}

/// What a line was, what she did, and one sentence about it.
fn note(player: &mut Player<'_, '_>, line: LineId, reading: Reading) -> io::Result<()> {
    let ordinary = || player.texts.words("reading-ordinary");
    let (what, did) = match reading {
        Reading::Noticed(tactic) => (tactic_name(player, tactic), "reading-noticed"),
        Reading::EasyToMiss(tactic) => (tactic_name(player, tactic), "reading-easy-to-miss"),
        Reading::FairToCheck(_) => (ordinary(), "reading-fair-to-check"),
        Reading::LetBe(_) => (ordinary(), "reading-let-be"),
        Reading::Marked => (String::new(), "reading-noticed"),
    };
    let unsaid = reading == Reading::Marked;
    let key = &player.story().line(line).key;
    let mut arguments = Arguments::new();
    arguments.set("what", what);
    arguments.set("did", player.texts.words(did));
    arguments.set("note", if unsaid { player.texts.words("reading-plain") } else { player.texts.attribute(key, "note") });
    let words = player.texts.words_with(if unsaid { "note-plain" } else { "note" }, &arguments);
    let tactic = matches!(reading, Reading::Noticed(_) | Reading::EasyToMiss(_));
    player.console.say_under(if tactic { "   ║ " } else { "   │ " }, &words)
}

fn tactic_id(player: &Player<'_, '_>, tactic: TacticId) -> String {
    text_id::tactic(player.library.tactics().name(tactic))
}

fn tactic_name(player: &Player<'_, '_>, tactic: TacticId) -> String {
    player.texts.words(&tactic_id(player, tactic))
}

fn tactics(player: &mut Player<'_, '_>, debrief: &Debrief) -> io::Result<()> {
    title(player, "part-tactics")?;
    player.say(if debrief.met.is_empty() { "tactics-none" } else { "tactics-any-order" })?;
    for met in &debrief.met {
        card(player, met)?;
    }
    if debrief.met.is_empty() && !debrief.ordinary.is_empty() {
        player.heading("ordinary-title")?;
        player.say("ordinary-opening")?;
        for ordinary in &debrief.ordinary {
            ordinary_card(player, ordinary)?;
        }
    }
    if !debrief.elsewhere.is_empty() {
        let names: Vec<String> = debrief.elsewhere.iter().map(|tactic| tactic_name(player, *tactic)).collect();
        let mut arguments = Arguments::new();
        arguments.set("tactics", wording::list(player.texts, &names));
        player.console.gap()?;
        player.say_with("tactics-elsewhere", &arguments)?;
    }
    Ok(())
}

fn card(player: &mut Player<'_, '_>, met: &TacticMet) -> io::Result<()> {
    let id = tactic_id(player, met.tactic);
    let name = player.texts.words(&id);
    player.console.gap()?;
    player.console.say_under("══ ", &name)?;
    player.say("tactic-looked-like")?;
    for line in &met.lines {
        quote_under(player, *line)?;
    }
    for (heading, attribute) in [("tactic-why", "why"), ("tactic-sign", "sign")] {
        player.say(heading)?;
        attribute_under(player, &id, attribute)?;
    }
    player.say("tactic-helps")?;
    for attribute in ["helps-1", "helps-2", "helps-3"] {
        attribute_under(player, &id, attribute)?;
    }
    player.say("tactic-fine")?;
    attribute_under(player, &id, "fine")?;
    if !met.lookalikes.is_empty() {
        player.say("tactic-same-here")?;
        for line in &met.lookalikes {
            quote_under(player, *line)?;
        }
    }
    player.say("not-your-fault")?;
    attribute_under(player, &id, "fault")
}

/// The same signs, with exits: what somebody said, and when it is fine.
fn ordinary_card(player: &mut Player<'_, '_>, ordinary: &Ordinary) -> io::Result<()> {
    let id = tactic_id(player, ordinary.tactic);
    let name = player.texts.attribute(&id, "ordinary");
    player.console.gap()?;
    player.console.say_under("── ", &name)?;
    for line in &ordinary.lines {
        quote_under(player, *line)?;
    }
    player.say("tactic-fine")?;
    attribute_under(player, &id, "fine")
}

fn quote_under(player: &mut Player<'_, '_>, line: LineId) -> io::Result<()> {
    let story = player.story();
    let words = lines::line(player.texts, story, story.line(line));
    player.console.say_under("   ", &words)
}

fn attribute_under(player: &mut Player<'_, '_>, id: &str, attribute: &str) -> io::Result<()> {
    let words = player.texts.attribute(id, attribute);
    player.console.say_under("   ", &words)
}

fn path(player: &mut Player<'_, '_>, debrief: &Debrief) -> io::Result<()> {
    title(player, "part-path")?;
    player.say("path-opening")?;
    if !debrief.turning_points.is_empty() {
        player.heading("path-turning")?;
    }
    // A decision that comes back is told about once, with each of her answers.
    let mut told = None;
    for turn in &debrief.turning_points {
        if told.replace(turn.choice) != Some(turn.choice) {
            about_turning_point(player, turn)?;
        }
        turning_point(player, turn)?;
    }
    player.heading("path-ways-out")?;
    player.say("path-ways-out-opening")?;
    for turn in &debrief.ways_out {
        way_out(player, turn)?;
    }
    Ok(())
}

fn about_turning_point(player: &mut Player<'_, '_>, turn: &Turn) -> io::Result<()> {
    let scene = player.story().choice_name(turn.choice).clone();
    let (title, words) = (scene_title(player, &scene), player.texts.words(&text_id::turning(scene)));
    player.console.gap()?;
    player.console.say_under("── ", &title)?;
    player.console.say(&words)
}

fn turning_point(player: &mut Player<'_, '_>, turn: &Turn) -> io::Result<()> {
    let mut taken = Arguments::new();
    taken.set("answer", player.answer_words(turn.choice, turn.taken));
    let words = player.texts.words_with("path-you", &taken);
    player.console.say_under("   ", &words)?;
    for other in &turn.others {
        other_way(player, turn, other)?;
    }
    Ok(())
}

fn other_way(player: &mut Player<'_, '_>, turn: &Turn, other: &OtherWay) -> io::Result<()> {
    let mut arguments = Arguments::new();
    arguments.set("answer", player.answer_words(turn.choice, other.option));
    let next = other.next.map(|scene| player.story().scene(scene).name.clone());
    if let Some(scene) = &next {
        arguments.set("scene", scene_title(player, scene));
        arguments.set("about", player.texts.attribute(&text_id::scene_title(scene), "about"));
    }
    let words = player.texts.words_with(if next.is_some() { "path-other" } else { "path-other-same" }, &arguments);
    player.console.say_under("   ", &words)
}

fn scene_title(player: &Player<'_, '_>, scene: &Id) -> String {
    player.texts.words(&text_id::scene_title(scene))
}

fn way_out(player: &mut Player<'_, '_>, turn: &Turn) -> io::Result<()> {
    let mut arguments = Arguments::new();
    arguments.set("scene", scene_title(player, player.story().choice_name(turn.choice)));
    arguments.set("answer", player.answer_words(turn.choice, OptionId::SILENCE));
    let id = if turn.taken == OptionId::SILENCE { "path-way-out-taken" } else { "path-way-out" };
    let words = player.texts.words_with(id, &arguments);
    player.console.say_under("   ", &words)
}

fn talk(player: &mut Player<'_, '_>, debrief: &Debrief) -> Result<(), Ended> {
    title(player, "part-talk")?;
    player.say("talk-opening")?;
    for who in &debrief.talk_to {
        let words = player.texts.words(who.text_id());
        player.console.say_under("   ", &words)?;
    }
    if !debrief.questions.is_empty() {
        player.heading("part-questions")?;
        player.say("questions-opening")?;
    }
    for question in &debrief.questions {
        let words = player.texts.words(&text_id::question(question));
        player.console.say_under("   ", &words)?;
    }
    support::show(player, None)?;
    Ok(())
}
