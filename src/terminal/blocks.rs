//! Blocks as lines of a terminal.
//!
//! Owns: the signs at the beginning of a line, and what stands a little in. Refuses to know: what is said, and in which order (`telling`).

use super::console::Console;
use super::lines;
use crate::language::{Arguments, Localiser};
use crate::story::Verdict;
use crate::telling::{About, Block, Card, Moment, Note, Part, Quote, Row, Said, Shows, SupportFacts, SupportLines, Turn, WayOut};
use crate::wording;
use std::io;

/// What stands a little in.
const IN: &str = "   ";

/// What stands beside a note: the three things that a line can do are told apart without colour.
pub(super) fn rail(does: Option<Verdict>) -> &'static str {
    match does {
        Some(Verdict::Presses) => "   ║ ",
        Some(Verdict::Unclear) => "   ┆ ",
        Some(Verdict::Fine) | None => "   │ ",
    }
}

/// Writes blocks into a terminal.
pub(super) struct Writer<'w, 'c> {
    pub(super) console: &'w mut Console<'c>,
    pub(super) texts: &'w Localiser,
}

impl Writer<'_, '_> {
    pub(super) fn write_all(&mut self, blocks: &[Block]) -> io::Result<()> {
        blocks.iter().try_for_each(|block| self.write(block))
    }

    pub(super) fn write(&mut self, block: &Block) -> io::Result<()> {
        match block {
            Block::Heading(said) => {
                self.console.gap()?;
                self.console.say(said.words())
            }
            Block::Say(said) => self.console.say(said.words()),
            Block::Day(day) => {
                self.console.gap()?;
                self.console.say(&wording::with(self.texts, "day", "number", *day))
            }
            Block::Scene(title) => {
                self.console.gap()?;
                self.console.say_under("── ", title.words())
            }
            Block::Quote(quote) => self.write_quote(quote),
            Block::Answer(answer) => self.console.say(&lines::answer(self.texts, answer)),
            Block::List(all) => all.iter().try_for_each(|said| self.console.say_under(IN, said.words())),
            Block::Part(part) => {
                self.console.gap()?;
                self.console.say(part.heading.words())?;
                self.write_inside(part)
            }
            Block::Card(card) => self.write_card(card),
            Block::Elsewhere(names) => self.write_elsewhere(names),
            Block::Turn(turn) => self.write_turn(turn),
            Block::WayOut(way_out) => self.write_way_out(way_out),
            Block::Support(lines) => self.write_support(lines),
        }
    }

    /// A part without its heading.
    pub(super) fn write_inside(&mut self, part: &Part) -> io::Result<()> {
        if let Some(opening) = &part.opening {
            self.console.say(opening.words())?;
        }
        self.write_all(&part.body)
    }

    fn write_quote(&mut self, quote: &Quote) -> io::Result<()> {
        let words = lines::line(self.texts, quote);
        if quote.kind.is_narration() { self.console.say(&words) } else { self.console.say_hanging(&words) }?;
        quote.note.as_ref().map_or(Ok(()), |note| self.write_note(note, if note.what.is_some() { "note" } else { "note-plain" }))
    }

    /// A row of the debrief's first screen.
    pub(super) fn write_row(&mut self, row: &Row) -> io::Result<()> {
        self.console.gap()?;
        let day = row.day.map(|day| wording::with(self.texts, "day", "number", day));
        let heading: Vec<&str> = [Some(row.heading.words()), day.as_deref()].into_iter().flatten().collect();
        self.console.say(&heading.join(" · "))?;
        match &row.shows {
            Shows::Line(quote) => {
                self.console.say_under(IN, &lines::line(self.texts, quote))?;
                quote.note.as_ref().map_or(Ok(()), |note| self.write_note(note, "first-note"))
            }
            Shows::Answer(answer) => {
                self.console.say_under(IN, &lines::answer(self.texts, answer))?;
                self.console.say_under(rail(None), answer.feedback.words())
            }
            Shows::Question(question) => {
                self.console.say_under(IN, question.words.words())?;
                self.console.say_under(IN, question.aside.words())
            }
        }
    }

    /// A note in this form.
    fn write_note(&mut self, note: &Note, form: &str) -> io::Result<()> {
        let mut arguments = Arguments::new();
        arguments.set("what", note.what.as_ref().map(Said::words).unwrap_or_default());
        arguments.set("did", note.did.words());
        let said: Vec<&str> = [&note.words, &note.settles].into_iter().flatten().map(Said::words).collect();
        arguments.set("note", said.join(" "));
        let mut words = self.texts.words_with(form, &arguments).trim_end().to_owned();
        if let Some(line) = &note.taken_back {
            let mut arguments = Arguments::new();
            arguments.set("line", line.words());
            words = format!("{words} {}", self.texts.words_with("reading-taken-back", &arguments));
        }
        self.console.say_under(rail(note.does()), &words)
    }

    /// A line that pressed, its double, and what tells them apart.
    pub(super) fn write_moment(&mut self, moment: &Moment) -> io::Result<()> {
        self.console.gap()?;
        self.console.say_under(IN, &lines::line(self.texts, &moment.line))?;
        moment.line.note.as_ref().map_or(Ok(()), |note| self.write_note(note, "first-note"))?;
        self.console.say_under(IN, &lines::line(self.texts, &moment.double))?;
        if let Some(elsewhere) = &moment.elsewhere {
            self.console.say_under(IN, elsewhere.words())?;
        }
        self.console.say_under(rail(None), moment.why.words())?;
        self.console.say_under(IN, &wording::with(self.texts, "moments-apart", "question", moment.apart.words().to_owned()))
    }

    fn write_card(&mut self, card: &Card) -> io::Result<()> {
        self.console.gap()?;
        self.console.say_under(if card.is_ordinary { "── " } else { "══ " }, card.name.words())?;
        for part in &card.parts {
            // On an ordinary card the name says already what the lines looked like.
            if !(card.is_ordinary && part.about == About::LookedLike) {
                self.console.say(part.heading.words())?;
            }
            part.body.iter().try_for_each(|block| self.write_under(block))?;
        }
        Ok(())
    }

    /// The same a little in, and lines without their notes: those stand in the conversation.
    fn write_under(&mut self, block: &Block) -> io::Result<()> {
        match block {
            Block::Say(said) => self.console.say_under(IN, said.words()),
            Block::Quote(quote) => self.console.say_under(IN, &lines::line(self.texts, quote)),
            other => self.write(other),
        }
    }

    fn write_elsewhere(&mut self, names: &[Said]) -> io::Result<()> {
        let names: Vec<String> = names.iter().map(|name| name.words().to_owned()).collect();
        self.console.gap()?;
        self.console.say(&wording::with(self.texts, "tactics-elsewhere", "tactics", wording::list(self.texts, &names)))
    }

    fn write_turn(&mut self, turn: &Turn) -> io::Result<()> {
        self.console.say_under(IN, &wording::you(self.texts, turn.answer.clone()))?;
        for other in &turn.others {
            let mut arguments = Arguments::new();
            arguments.set("answer", other.answer.as_str());
            if let Some((scene, about)) = &other.leads_to {
                arguments.set("scene", scene.words());
                arguments.set("about", about.words());
            }
            let id = if other.leads_to.is_some() { "path-other" } else { "path-other-same" };
            self.console.say_under(IN, &self.texts.words_with(id, &arguments))?;
        }
        Ok(())
    }

    fn write_way_out(&mut self, way_out: &WayOut) -> io::Result<()> {
        let mut arguments = Arguments::new();
        arguments.set("scene", way_out.scene.words());
        arguments.set("answer", way_out.answer.as_str());
        let id = if way_out.is_taken { "path-way-out-taken" } else { "path-way-out" };
        self.console.say_under(IN, &self.texts.words_with(id, &arguments))
    }

    fn write_support(&mut self, of: &SupportLines) -> io::Result<()> {
        self.console.gap()?;
        if let Some(instead) = &of.instead {
            self.console.say(instead.words())?;
        }
        self.console.say(&of.heading)?;
        of.lines.iter().try_for_each(|facts| self.console.say_under(IN, &wording::list(self.texts, &in_order(facts))))
    }
}

/// Who answers comes first, then everything that one wants to know before ringing, then how sure it is.
fn in_order(facts: &SupportFacts) -> Vec<String> {
    let SupportFacts { who, name, topic, for_whom, contacts, hours, cost, name_needed, status, source, checked } = facts;
    let before = [who.words(), name, topic.words(), for_whom];
    let known = [hours.as_deref(), cost.as_ref().map(Said::words), name_needed.as_ref().map(Said::words)];
    let behind = known.into_iter().chain([Some(status.words()), source.as_deref(), checked.as_deref()]).flatten();
    before.into_iter().chain(contacts.iter().map(String::as_str)).chain(behind).map(str::to_owned).collect()
}
