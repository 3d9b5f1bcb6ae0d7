//! The debrief as blocks: each of its parts, one thing after the other.
//!
//! Owns: that order. Nothing in it is counted or scored, and a mark on an ordinary line is met as kindly as one on a tactic. Refuses to know: which part is
//! read first, and what a debrief finds in a way ([`Debrief`]).

use super::{About, Answer, Block, Card, Note, OtherAnswer, Part, Quote, Said, Turn, WayOut, quote};
use crate::language::Localiser;
use crate::library::Library;
use crate::story::debrief::{self, Debrief, Entry, Ordinary, OtherWay, Reading, TacticMet};
use crate::story::{ChoiceId, LineId, OptionId, SceneId, Story, TacticId, text_id};
use crate::wording;

/// Tells a debrief in one language.
#[derive(Clone, Copy)]
pub(crate) struct Teller<'t> {
    pub(crate) library: &'t Library,
    pub(crate) texts: &'t Localiser,
    pub(crate) story: &'t Story,
    pub(crate) debrief: &'t Debrief,
}

impl Teller<'_> {
    /// How the story ended.
    pub(crate) fn opening(self) -> Part {
        let ending = self.debrief.ending.map(|ending| text_id::ending(&self.story.ending(ending).name));
        let said = match ending {
            Some(id) => vec![self.text(&id), self.attribute(&id, "opening")],
            None => vec![self.text("debrief-unfinished")],
        };
        self.part(About::Ending, "debrief-title", said.into_iter().map(Block::Say).collect())
    }

    /// Whether something was done to her on her way: only then is it said that it is not her fault.
    pub(crate) fn was_pressed(self) -> bool {
        !self.debrief.met.is_empty()
    }

    /// Her own conversation, day by day, with a note beside each line that has one.
    pub(crate) fn conversation(self) -> Vec<Block> {
        let is_marked = |entry: &Entry| matches!(entry, Entry::Line { reading: Some(reading), .. } if reading.is_mark());
        let unmarked = !self.debrief.conversation.iter().any(is_marked);
        let opening = unmarked.then(|| self.say("nothing-marked"));
        let days = self.debrief.chapters.iter().flat_map(|chapter| {
            let entries = self.debrief.conversation[chapter.entries.clone()].iter();
            chapter.day.map(Block::Day).into_iter().chain(entries.map(|entry| self.entry(entry)))
        });
        opening.into_iter().chain(days).collect()
    }

    fn entry(self, entry: &Entry) -> Block {
        match entry {
            Entry::Scene(scene) => Block::Scene(self.title(*scene)),
            Entry::Line { line, reading } => {
                let mut quote = self.noted(*line, *reading);
                if let Some(note) = quote.note.as_mut().filter(|_| !self.debrief.is_first_taken_back(self.story, *line)) {
                    note.taken_back = None;
                }
                Block::Quote(quote)
            }
            Entry::Answer { choice, option, .. } => Block::Answer(self.answer(*choice, *option)),
        }
    }

    /// A line of her conversation, with the note about how she read it.
    pub(super) fn noted(self, line: LineId, reading: Option<Reading>) -> Quote {
        Quote { note: reading.map(|reading| Box::new(self.note(line, reading))), ..quote(self.texts, self.story, line) }
    }

    /// An answer of hers.
    pub(super) fn answer(self, choice: ChoiceId, option: OptionId) -> Answer {
        let key = self.story.answer_key(choice, option);
        Answer {
            words: self.text(&key),
            offered: self.offered(choice, option),
            is_said: self.story.answer(choice, option).says.is_some(),
            feedback: self.attribute(&key, "feedback"),
        }
    }

    fn note(self, of: LineId, reading: Reading) -> Note {
        let what = match reading {
            Reading::Unsettled { .. } => Some(self.text("verdict-unclear")),
            _ if reading.is_fine() => Some(self.text("reading-ordinary")),
            _ => reading.tactic().map(|tactic| self.tactic(tactic)),
        };
        let line = self.story.line(of);
        let words = match reading {
            Reading::MarkedToo => None,
            Reading::Marked => Some(self.text("reading-plain")),
            _ => Some(self.attribute(&line.key, "note")),
        };
        let is_open = matches!(reading, Reading::Unsettled { .. });
        let settles = is_open.then(|| self.attribute(&line.key, "settles"));
        let taken_back = self.debrief.taken_back(self.story, of).map(|repair| self.text(&self.story.line(repair).key));
        Note { reading, what, did: self.text(reading.text_id()), words, settles, taken_back }
    }

    /// What is told of the tactics first: a few of the cards, if there are more than a few.
    pub(crate) fn first_tactics(self) -> Vec<Block> {
        if !self.has_more_tactics() {
            return self.tactics();
        }
        let first = self.debrief.met.iter().filter(|met| self.debrief.first.cards.contains(&met.tactic));
        std::iter::once(self.say("tactics-any-order")).chain(first.map(|met| Block::Card(self.card(met)))).collect()
    }

    /// Whether there are more cards than those that are told first.
    pub(crate) fn has_more_tactics(self) -> bool {
        self.debrief.met.len() > self.debrief.first.cards.len()
    }

    /// The cards of the tactics that she met, or the same signs with exits where she met none, and which tactics were elsewhere.
    pub(crate) fn tactics(self) -> Vec<Block> {
        let Debrief { met, ordinary, elsewhere, .. } = self.debrief;
        let mut blocks = vec![self.say(if met.is_empty() { "tactics-none" } else { "tactics-any-order" })];
        blocks.extend(met.iter().map(|met| Block::Card(self.card(met))));
        if met.is_empty() && !ordinary.is_empty() {
            blocks.extend([Block::Heading(self.text("ordinary-title")), self.say("ordinary-opening")]);
            blocks.extend(ordinary.iter().map(|ordinary| Block::Card(self.ordinary_card(ordinary))));
        }
        if !elsewhere.is_empty() {
            blocks.push(Block::Elsewhere(elsewhere.iter().map(|tactic| self.tactic(*tactic)).collect()));
        }
        blocks
    }

    fn card(self, met: &TacticMet) -> Card {
        let id = self.tactic_id(met.tactic);
        let say = |attribute| vec![Block::Say(self.attribute(&id, attribute))];
        let helps = ["helps-1", "helps-2", "helps-3"].map(|attribute| self.attribute(&id, attribute));
        let mut parts = vec![
            self.part(About::LookedLike, "tactic-looked-like", self.quotes(&met.lines)),
            self.part(About::Why, "tactic-why", say("why")),
            self.part(About::Sign, "tactic-sign", say("sign")),
            self.part(About::Helps, "tactic-helps", vec![Block::List(helps.to_vec())]),
            self.part(About::Fine, "tactic-fine", say("fine")),
        ];
        if !met.lookalikes.is_empty() {
            parts.push(self.part(About::SameHere, "tactic-same-here", self.quotes(&met.lookalikes)));
        }
        parts.push(self.part(About::Fault, "not-your-fault", say("fault")));
        Card { name: self.text(&id), is_ordinary: false, parts }
    }

    /// What somebody said, and when it is fine.
    fn ordinary_card(self, ordinary: &Ordinary) -> Card {
        let id = self.tactic_id(ordinary.tactic);
        let parts = vec![
            self.part(About::LookedLike, "tactic-looked-like", self.quotes(&ordinary.lines)),
            self.part(About::Fine, "tactic-fine", vec![Block::Say(self.attribute(&id, "fine"))]),
        ];
        Card { name: self.attribute(&id, "ordinary"), is_ordinary: true, parts }
    }

    /// Her decisions at the turning points, and at which of her decisions she could have stepped away.
    pub(crate) fn path(self) -> Vec<Block> {
        let Debrief { turning_points, ways_out, .. } = self.debrief;
        let mut blocks = vec![self.say("path-opening")];
        if !turning_points.is_empty() {
            blocks.push(Block::Heading(self.text("path-turning")));
        }
        // A decision that comes back is told about once, with each of her answers.
        let mut last = None;
        for turn in turning_points {
            if last.replace(turn.choice) != Some(turn.choice) {
                let scene = self.story.choice_name(turn.choice);
                blocks.extend([Block::Scene(self.text(&text_id::scene_title(scene))), self.say(&text_id::turning(scene))]);
            }
            blocks.push(Block::Turn(self.turn(turn)));
        }
        blocks.extend([Block::Heading(self.text("path-ways-out")), self.say("path-ways-out-opening")]);
        blocks.extend(ways_out.iter().map(|turn| Block::WayOut(self.way_out(turn))));
        blocks
    }

    /// A decision of hers.
    pub(crate) fn turn(self, turn: &debrief::Turn) -> Turn {
        let other = |other: &OtherWay| OtherAnswer {
            answer: self.offered(turn.choice, other.option),
            leads_to: other.next.map(|scene| (self.title(scene), self.about(scene))),
        };
        let answer = self.texts.words(&self.story.answer_key(turn.choice, turn.taken));
        Turn { answer, others: turn.others.iter().map(other).collect() }
    }

    fn way_out(self, turn: &debrief::Turn) -> WayOut {
        WayOut {
            scene: self.text(&text_id::scene_title(self.story.choice_name(turn.choice))),
            answer: self.offered(turn.choice, OptionId::SILENCE),
            is_taken: turn.taken == OptionId::SILENCE,
        }
    }

    /// Who to talk to.
    pub(crate) fn talk(self) -> Part {
        let who = self.debrief.talk_to.iter().map(|who| self.text(who.text_id())).collect();
        Part { opening: Some(self.text("talk-opening")), ..self.part(About::TalkTo, "part-talk", vec![Block::List(who)]) }
    }

    /// Questions to talk about; none where the story is not over.
    pub(crate) fn questions(self) -> Option<Part> {
        let questions: Vec<Said> = self.debrief.questions.iter().map(|id| self.text(&text_id::question(id))).collect();
        let part = |questions| self.part(About::Questions, "part-questions", vec![Block::List(questions)]);
        (!questions.is_empty()).then(|| Part { opening: Some(self.text("questions-opening")), ..part(questions) })
    }

    /// The title of a scene.
    pub(crate) fn title(self, scene: SceneId) -> Said {
        self.text(&text_id::scene_title(&self.story.scene(scene).name))
    }

    /// What happens in a scene.
    pub(crate) fn about(self, scene: SceneId) -> Said {
        self.attribute(&text_id::scene_title(&self.story.scene(scene).name), "about")
    }

    fn part(self, about: About, heading: &str, body: Vec<Block>) -> Part {
        Part { about, heading: self.text(heading), opening: None, body }
    }

    fn quotes(self, lines: &[LineId]) -> Vec<Block> {
        lines.iter().map(|line| Block::Quote(quote(self.texts, self.story, *line))).collect()
    }

    fn offered(self, choice: ChoiceId, option: OptionId) -> String {
        wording::answer(self.texts, self.story, choice, option)
    }

    pub(super) fn tactic_id(self, tactic: TacticId) -> String {
        text_id::tactic(self.library.tactics().name(tactic))
    }

    fn tactic(self, tactic: TacticId) -> Said {
        self.text(&self.tactic_id(tactic))
    }

    fn say(self, id: &str) -> Block {
        Block::Say(self.text(id))
    }

    pub(super) fn text(self, id: &str) -> Said {
        Said::text(self.texts, id)
    }

    pub(super) fn attribute(self, id: &str, attribute: &'static str) -> Said {
        Said::attribute(self.texts, id, attribute)
    }
}
