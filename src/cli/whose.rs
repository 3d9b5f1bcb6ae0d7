//! What each text of a story is, for whoever translates it: who says it to whom, where, what kind of text it is, and how long it may be.
//!
//! Owns: those remarks, which stand above each text of a skeleton. Refuses to know: what the text says, and how a skeleton is laid out. In most languages no line
//! can be written without its speaker and its hearer.

use crate::language::Localiser;
use crate::rules::{Budget, word_budget};
use crate::story::script::{Gender, Part};
use crate::story::tables::{ChannelKind, Label, Line, LineKind};
use crate::story::texts::{FACILITATOR, LESSON, asks_id};
use crate::story::{ChannelId, OptionId, PersonaId, SceneId, Story, Tactics, text_id};
use std::collections::HashMap;

/// Remarks on the texts of one story.
pub(super) struct Whose<'w> {
    story: &'w Story,
    tactics: &'w Tactics,
    /// The reference language.
    texts: &'w Localiser,
    budget: Budget,
    remarks: HashMap<String, Vec<String>>,
}

impl<'w> Whose<'w> {
    /// Remarks for a translation into the language of a tag.
    pub(super) fn of(story: &'w Story, tactics: &'w Tactics, texts: &'w Localiser, tag: &str) -> Self {
        let mut whose = Self { story, tactics, texts, budget: word_budget(tag), remarks: HashMap::new() };
        whose.lines();
        whose.answers();
        whose.others();
        whose
    }

    /// The remarks on a text, a line each.
    pub(super) fn remarks(&self, id: &str) -> Vec<String> {
        self.remarks.get(id).cloned().unwrap_or_default()
    }

    /// Everybody in the story: name, gender where the scenario says it, what she is, and what is said about her.
    pub(super) fn cast(&self) -> Vec<String> {
        let of = |persona| {
            let id = text_id::cast(&self.story.persona(persona).name);
            let about = self.texts.attribute(&id, "about");
            let part = part(self.story.persona(persona).part);
            [Some(self.name(persona)), self.gender(persona).map(str::to_owned), Some(part.to_owned()), Some(about)]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
        };
        (0..self.story.personas().len()).map(|position| of(PersonaId::new(position)).join(", ")).collect()
    }

    fn add(&mut self, id: &str, remark: String) {
        let remarks = self.remarks.entry(id.to_owned()).or_default();
        // A line that varies is one text.
        if !remarks.contains(&remark) {
            remarks.push(remark);
        }
    }

    fn lines(&mut self) {
        for line in self.story.lines() {
            let id = text_id::without_given(&line.key).to_owned();
            let where_to = format!("{} · {}", self.place(line.channel), self.scene(line.scene));
            let (kind, limit) = match line.kind {
                LineKind::Message if self.story.channel(line.channel).kind == ChannelKind::InPerson => ("said aloud", self.budget.bubble),
                LineKind::Message => ("message", self.budget.bubble),
                LineKind::Post => ("post", self.budget.bubble),
                LineKind::Comment(_) => ("comment", self.budget.bubble),
                LineKind::Notice => ("notice of an app or office", self.budget.bubble),
                LineKind::Page => ("line of a page", self.budget.bubble),
                LineKind::Rule => ("house rule", self.budget.bubble),
                LineKind::Narration => ("narration, present, what a camera could see", self.budget.narration),
                LineKind::Later => ("time goes by", self.budget.narration),
            };
            self.add(&id, format!("{} · {kind}, at most {limit} words · {where_to}", self.speech(line)));
            if let Some(label) = line.label {
                self.add(&id, self.about_label(label));
            }
        }
    }

    /// What the debrief says about a line, to her who played.
    fn about_label(&self, label: Label) -> String {
        let tactic = |tactic| self.texts.words(&text_id::tactic(self.tactics.name(tactic)));
        let what = match label {
            Label::Tactic(id) => format!("this line does what “{}” does", tactic(id)),
            Label::Lookalike(id) => format!("this line only looks like “{}” and is harmless", tactic(id)),
            Label::Unclear => "nobody can tell yet what this line does".to_owned(),
        };
        format!(".note: the program → the player, at most {} words; {what}", self.budget.note)
    }

    fn answers(&mut self) {
        let story = self.story;
        for (choice, scene) in story.scenes().iter().filter_map(|scene| Some((scene.choice?, scene))) {
            let asked = self.texts.words(asks_id(story.choice(choice).asks));
            for option in (0..story.choice(choice).answers.len()).filter_map(|n| u8::try_from(n).ok()).map(OptionId) {
                let id = story.answer_key(choice, option);
                let scene = self.texts.words(&text_id::scene_title(&scene.name));
                let remark = match story.answer(choice, option).says {
                    Some(channel) => {
                        let to = self.hearers(channel, Some(story.player()));
                        let from = self.who(story.player());
                        let most = self.budget.bubble;
                        format!("{from} → {to} · her own words, at most {most} words · {} · scene: {scene}", self.place(channel))
                    }
                    None => format!("answer to “{asked}” · on a button, short · scene: {scene}"),
                };
                self.add(&id, remark);
                self.add(&id, ".feedback: the program → the player; what her answer did, never praise or blame".to_owned());
            }
        }
    }

    /// What is no line and no answer.
    fn others(&mut self) {
        let story = self.story;
        for scene in story.scenes() {
            self.add(&text_id::scene_title(&scene.name), "title of a scene; .about: what happens in it, for whoever leads".to_owned());
        }
        for pause in story.pauses() {
            let id = text_id::without_given(&pause.key);
            self.add(
                id,
                "the program → the player, after she has judged a line; the attributes answer her three possible judgements".to_owned(),
            );
        }
        for ending in story.endings() {
            self.add(
                &text_id::ending(&ending.name),
                "title of an ending; .opening: the program → the player, first words of the debrief".to_owned(),
            );
            for question in &ending.questions {
                self.add(
                    &text_id::question(question),
                    "question to talk about in a group; about the story, never about their own lives".to_owned(),
                );
            }
        }
        for choice in story.turning_points() {
            self.add(&text_id::turning(story.choice_name(*choice)), "the program → the player: what this decision turned on".to_owned());
        }
        for id in FACILITATOR.iter().chain(&LESSON) {
            self.add(id, "the program → whoever leads the session, an adult (polite form)".to_owned());
        }
    }

    /// Who says a line to whom.
    fn speech(&self, line: &Line) -> String {
        let from = match line.speaker {
            Some(speaker) => self.who(speaker),
            None if line.kind.is_narration() => "the story".to_owned(),
            None => "whoever runs the site".to_owned(),
        };
        let to = if line.kind.is_narration() { "the player".to_owned() } else { self.hearers(line.channel, line.speaker) };
        format!("{from} → {to}")
    }

    /// Whoever hears what is said there, without the speaker.
    fn hearers(&self, channel: ChannelId, speaker: Option<PersonaId>) -> String {
        let place = self.story.channel(channel);
        if matches!(place.kind, ChannelKind::Feed | ChannelKind::Site) {
            return "everybody who reads there".to_owned();
        }
        let everybody = [self.story.player()].into_iter().chain(place.members.iter().copied());
        let hearers: Vec<String> = everybody.filter(|persona| Some(*persona) != speaker).map(|persona| self.who(persona)).collect();
        hearers.join(", ")
    }

    fn place(&self, channel: ChannelId) -> String {
        let place = self.story.channel(channel);
        let kind = match place.kind {
            ChannelKind::Feed => "feed",
            ChannelKind::Direct => "chat of two",
            ChannelKind::Group => "group chat",
            ChannelKind::Site => "site",
            ChannelKind::InPerson => "face to face",
        };
        format!("{} ({kind})", self.texts.words(&text_id::channel(&place.name)))
    }

    fn scene(&self, scene: SceneId) -> String {
        let scene = self.story.scene(scene);
        let day = scene.day.map_or_else(String::new, |day| format!("day {day}, "));
        format!("{day}scene: {}", self.texts.words(&text_id::scene_title(&scene.name)))
    }

    fn who(&self, persona: PersonaId) -> String {
        let gender = self.gender(persona).map_or_else(String::new, |gender| format!(" ({})", &gender[..1]));
        self.name(persona) + &gender
    }

    fn name(&self, persona: PersonaId) -> String {
        self.texts.words(&text_id::cast(&self.story.persona(persona).name))
    }

    /// With which forms a language that has two speaks of this person.
    fn gender(&self, persona: PersonaId) -> Option<&'static str> {
        Some(match self.story.persona(persona).gender? {
            Gender::Feminine => "feminine",
            Gender::Masculine => "masculine",
        })
    }
}

fn part(part: Part) -> &'static str {
    match part {
        Part::Player => "the player",
        Part::Family => "family",
        Part::Friend => "a friend",
        Part::Professional => "whose job is to help",
        Part::Neighbour => "somebody around",
        Part::Service => "an app or an account",
        Part::Recruiter => "draws people in",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Isolates, REFERENCE};
    use crate::library::Library;
    use crate::story::Id;

    #[test]
    fn each_text_of_a_shipped_story_says_whose_it_is_and_a_line_says_to_whom_and_how_long() {
        let library = Library::built_in().unwrap_or_else(|found| panic!("{found:?}"));
        let id = Id::new("kitchen-volunteers").expect("a name");
        let (_, story) = library.scenario(&id).unwrap_or_else(|found| panic!("{found:?}"));
        let reference = REFERENCE.parse().expect("a tag");
        let texts = library.localiser(&reference, Some(&id), Isolates::Stripped).unwrap_or_else(|found| panic!("{found:?}"));
        let whose = Whose::of(&story, library.tactics(), &texts, "fr");
        for line in story.lines() {
            let remarks = whose.remarks(text_id::without_given(&line.key));
            assert!(remarks[0].contains(" → ") && remarks[0].contains(" words · "), "{remarks:?}");
            assert_eq!(line.label.is_some(), remarks.iter().any(|remark| remark.starts_with(".note: ")), "{remarks:?}");
            let is_spoken = !line.kind.is_narration();
            assert!(!is_spoken || remarks[0].contains("at most 33 words"), "French has its own budget: {remarks:?}");
            if let Some(speaker) = line.speaker {
                let name = texts.words(&text_id::cast(&story.persona(speaker).name));
                assert!(remarks.iter().any(|remark| remark.starts_with(&name)), "{remarks:?}");
            }
        }
        let idris = whose.cast().into_iter().find(|member| member.starts_with("Idris")).expect("is in it");
        assert!(idris.starts_with("Idris, masculine, "), "{idris}");
    }
}
