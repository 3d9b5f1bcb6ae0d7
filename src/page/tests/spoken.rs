//! A whole workshop as it is pressed on a page that leads, and the words that stand before the room after each key: computed from the program's room and the
//! texts, and from nothing of the page.

use super::record::Source;
use crate::language::{Isolates, LanguageIdentifier, Localiser};
use crate::story::texts::asks_id;
use crate::story::{Id, LineId, OptionId, Story, Verdict, text_id};
use crate::wording;
use crate::workshop::fact::Asking;
use crate::workshop::shown::{Item, Question, Talked};
use crate::workshop::{Input, Plan, Room, Shown};
use serde::Serialize;
use std::sync::Arc;

/// More keys than a lesson has.
const MOST: usize = 600;

/// A workshop: its page, the story's card, and each key with what stands there then, in order.
#[derive(Serialize)]
pub(super) struct Spoken {
    page: String,
    language: String,
    card: usize,
    keys: Vec<(&'static str, Vec<String>)>,
}

/// A lesson in which everybody votes, every count is shown, and the room follows what most chose.
pub(super) fn spoken(source: Source<'_>, page: &str, plan: &Plan, (card, id): (usize, &Id), language: &LanguageIdentifier) -> Spoken {
    let (_, story) = source.library.scenario(id).unwrap();
    let texts = source.library.localiser(language, Some(id), Isolates::Kept).unwrap();
    let mut room = Room::new(plan.clone(), Arc::clone(&story)).unwrap();
    let speaker = Speaker { texts: &texts, story: &story };
    let mut keys = Vec::new();
    let steps = plan.steps.len();
    while room.step_index() != Some(steps - 1) {
        let (key, input) = key(&room);
        let effects = room.step(&input);
        assert!(!effects.iter().any(|effect| matches!(effect, crate::workshop::Effect::Refused(_))), "{input:?}: {effects:?}");
        keys.push((key, speaker.words(&room)));
        assert!(keys.len() < MOST, "it does not end");
    }
    Spoken { page: page.to_owned(), language: language.to_string(), card, keys }
}

/// What is pressed next, and what it means.
fn key(room: &Room) -> (&'static str, Input) {
    let sum = room.turn().ballot().map_or(0, |ballot| ballot.sum());
    match room.shown() {
        Shown::Question(question) => match question.stage {
            Asking::Vote if sum == 0 => ("2", Input::Add(1)),
            Asking::VoteAgain if room.turn().is_talked_about() && sum < 2 => ("1", Input::Add(0)),
            // Off the way of the class track, nothing is chosen unless somebody is counted.
            Asking::VoteAgain if room.turn().preselected().is_none() => ("1", Input::Add(0)),
            Asking::Counted if !room.has_counts() => ("F12", Input::ShowCounts),
            Asking::Counted => ("PageDown", Input::GoOn(room.turn().preselected().unwrap())),
            _ => ("PageDown", Input::Next),
        },
        Shown::Pause { is_told: false, .. } if sum == 0 => ("3", Input::Add(2)),
        _ => ("PageDown", Input::Next),
    }
}

/// Says what the room reads.
struct Speaker<'s> {
    texts: &'s Localiser,
    story: &'s Story,
}

impl Speaker<'_> {
    fn say(&self, id: &str) -> String {
        self.texts.words(id)
    }

    fn words(&self, room: &Room) -> Vec<String> {
        let large = |id: &str| vec![self.say(id)];
        match room.shown() {
            Shown::Sentence { sentence, .. } => large(&text_id::sentence(&sentence)),
            Shown::Sheet { wave, .. } => large(wave.text_id(false)),
            Shown::Reading(items) => self.reading(&items),
            Shown::Pause { line, is_told, .. } => self.pause(line, is_told),
            Shown::Question(question) => self.question(room, &question),
            Shown::Ending(ending) => large(&text_id::ending(&self.story.ending(ending).name)),
            Shown::Row { row, has_note } => self.row(row, has_note),
            Shown::Support => large("band-support"),
            Shown::Blank => Vec::new(),
            other => panic!("{other:?} is not met on the way"),
        }
    }

    /// The name of the place, and what came last.
    fn reading(&self, items: &[Item]) -> Vec<String> {
        let newest = items.iter().rev().find_map(|item| if let Item::Line { line, .. } = item { Some(*line) } else { None });
        let place = newest.map(|line| self.say(&text_id::channel(&self.story.channel(self.story.line(line).channel).name)));
        let last = match items.last().unwrap() {
            Item::Line { line, .. } => self.line(*line),
            Item::Answer(choice, option) => vec![self.say(&self.story.answer_key(*choice, *option))],
            Item::Feedback(choice, option) => vec![self.texts.attribute(&self.story.answer_key(*choice, *option), "feedback")],
        };
        place.into_iter().chain(last).collect()
    }

    /// Who says it, where somebody does, and the line.
    fn line(&self, line: LineId) -> Vec<String> {
        let told = self.story.line(line);
        let speaker = told.speaker.filter(|speaker| *speaker != self.story.player() && !told.kind.is_narration());
        let name = speaker.map(|speaker| wording::name_of(self.texts, self.story, speaker));
        name.into_iter().chain([self.say(&told.key)]).collect()
    }

    fn letters(&self, answers: usize) -> Vec<String> {
        let letters = self.say("lead-letters");
        letters.split_whitespace().take(answers - 1).map(str::to_owned).chain(["0".to_owned()]).collect()
    }

    fn question(&self, room: &Room, question: &Question) -> Vec<String> {
        let strip = match question.stage {
            Asking::Think => "lead-think",
            Asking::Talk => "lead-talk",
            Asking::VoteAgain if room.turn().is_talked_about() => "lead-vote-again",
            Asking::Vote | Asking::VoteAgain => "lead-vote",
            Asking::Counted | Asking::Told => "lead-counted",
        };
        let mut words = vec![self.say(strip), self.say(asks_id(self.story.choice(question.choice).asks))];
        let letters = self.letters(question.answers.len());
        for (place, (letter, option)) in letters.into_iter().zip(&question.answers).enumerate() {
            words.extend([letter, wording::answer(self.texts, self.story, question.choice, *option)]);
            words.extend(question.counts.as_ref().map(|counts| counts[place].to_string()));
        }
        assert_eq!(question.answers.last(), Some(&OptionId::SILENCE));
        words
    }

    fn pause(&self, line: LineId, is_told: bool) -> Vec<String> {
        let about = |attribute| self.texts.attribute(&self.story.line(line).key, attribute);
        if is_told {
            let verdict = self.story.line(line).label.map(|label| self.say(Verdict::of(label).text_id()));
            let head = [self.say("judge-title")].into_iter().chain(verdict);
            return head.chain([self.say("judge-shows"), about("shows"), self.say("judge-settles"), about("settles")]).collect();
        }
        let mut words = vec![self.say("lead-vote"), self.say("judge-question")];
        let letters = self.letters(Verdict::ALL.len() + 1);
        words.extend(letters.into_iter().zip(Verdict::ALL).flat_map(|(letter, verdict)| [letter, self.say(verdict.text_id())]));
        words
    }

    fn row(&self, row: Talked, has_note: bool) -> Vec<String> {
        match row {
            Talked::Tactic { line, .. } | Talked::Lookalike { line, .. } => {
                let asks = self.say("lead-what-is-done");
                let verdict = self.story.line(line).label.map(|label| self.say(Verdict::of(label).text_id()));
                if has_note {
                    let note = self.texts.attribute(&self.story.line(line).key, "note");
                    return [asks].into_iter().chain(verdict).chain([note]).collect();
                }
                [asks].into_iter().chain(self.line(line)).collect()
            }
            Talked::WayOut(choice, option) => {
                let key = self.story.answer_key(choice, option);
                let note = has_note.then(|| self.texts.attribute(&key, "feedback"));
                [self.say("lead-what-helped"), self.say(&key)].into_iter().chain(note).collect()
            }
        }
    }
}
