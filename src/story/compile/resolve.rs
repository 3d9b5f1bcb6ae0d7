//! Step 2, second half: what a name in a reference, a condition or an effect stands for.
//!
//! A name that nothing has is a fault with the nearest name that would be right.

use super::emit::Writer;
use super::names::{Kind, suggestion};
use crate::diagnostic::Code;
use crate::story::Locus;
use crate::story::id::{ChoiceId, Id, OptionId, SceneId};
use crate::story::program::{Change, Slot, Test};
use crate::story::script::{self, Condition, Effect, Next, Value};
use crate::story::tables::{Label, Meaning, SILENCE, Variable};
use crate::story::text_id::Given;

/// A kind of name, for looking one up and for saying what was looked for.
#[derive(Clone, Copy)]
pub(super) enum Space {
    Cast,
    Channels,
    Scenes,
    Endings,
}

impl<'s> Writer<'s, '_> {
    pub(super) fn find(&mut self, space: Space, id: &Id, locus: &Locus) -> Option<usize> {
        let (map, what, field) = match space {
            Space::Cast => (&self.names.cast, "nobody in the cast", "cast"),
            Space::Channels => (&self.names.channels, "no channel", "channels"),
            Space::Scenes => (&self.names.scenes, "no scene", "scenes"),
            Space::Endings => (&self.names.endings, "no ending", "endings"),
        };
        let found = map.get(id).copied();
        if found.is_none() {
            let otherwise = format!("add “{id}” to {field}, or use one of the names there");
            let help = suggestion(id.as_str(), map.keys().take(self.faults.most_compared()).map(|known| known.as_str()), &otherwise);
            self.faults.add(locus.clone(), Code::UNDEFINED, format!("{what} is named “{id}”"), help);
        }
        found
    }

    pub(super) fn label(&mut self, label: &script::Label, locus: &Locus) -> Option<Label> {
        let (script::Label::Tactic(name) | script::Label::Lookalike(name)) = label else {
            self.needs_format_2(locus, "Unclear");
            return Some(Label::Unclear);
        };
        let Some(tactic) = self.tactics.find(name) else {
            let known = self.tactics.tactics.iter().map(Id::as_str);
            let help = suggestion(name.as_str(), known, "use a name from assets/tactics.ron");
            self.faults.add(locus.clone(), Code::UNDEFINED, format!("no tactic is named “{name}”"), help);
            return None;
        };
        Some(match label {
            script::Label::Tactic(_) => Label::Tactic(tactic),
            _ => Label::Lookalike(tactic),
        })
    }

    pub(super) fn test(&mut self, condition: &Condition, locus: &Locus) -> Test {
        let found = match condition {
            Condition::All(parts) => Some(Test::All(self.tests(parts, &locus.item(0)))),
            Condition::Any(parts) => Some(Test::Any(self.tests(parts, &locus.item(0)))),
            Condition::Not(part) => Some(Test::Not(Box::new(self.test(part, &locus.item(0))))),
            Condition::Is(id, value) => self.value(id, value, locus).map(|(slot, value)| Test::Is(slot, value)),
            Condition::AtLeast(id, least) => self.level(id, *least, locus).map(|(slot, _)| Test::AtLeast(slot, *least)),
            Condition::AtMost(id, most) => self.level(id, *most, locus).map(|(slot, _)| Test::AtMost(slot, *most)),
            Condition::Seen(scene) => self.find(Space::Scenes, scene, &locus.item(0)).map(|scene| Test::Is(self.seen_slot(scene), 1)),
            Condition::Chosen(scene, option) => self.chosen(scene, option, locus).map(|slot| Test::Is(slot, 1)),
        };
        found.unwrap_or(Test::All(Box::default()))
    }

    pub(super) fn tests(&mut self, parts: &[Condition], locus: &Locus) -> Box<[Test]> {
        parts.iter().enumerate().map(|(position, part)| self.test(part, &locus.item(position))).collect()
    }

    pub(super) fn chosen(&mut self, scene: &Id, option: &Id, locus: &Locus) -> Option<Slot> {
        let (choice, option) = self.answer_named(scene, option, locus)?;
        Some(self.taken_slot(choice.position(), option.0))
    }

    /// An answer by the names of its scene and its own.
    pub(super) fn answer_named(&mut self, scene: &Id, option: &Id, locus: &Locus) -> Option<(ChoiceId, OptionId)> {
        let position = self.find(Space::Scenes, scene, &locus.item(0))?;
        let script = self.script;
        let Next::Choose(choose) = &script.scenes.0[position].1.next else {
            let message = format!("the scene “{scene}” decides nothing");
            self.faults.add(locus.item(0), Code::UNDEFINED, message, "name a scene that ends with Choose(…)");
            return None;
        };
        let options = || std::iter::once(SILENCE).chain(choose.options.iter().map(|option| option.id.as_str()));
        let Some(number) = options().position(|name| name == option.as_str()) else {
            let help = suggestion(option.as_str(), options(), "use the id of one of its options, or \"silence\"");
            self.faults.add(locus.item(1), Code::UNDEFINED, format!("“{scene}” has no answer named “{option}”"), help);
            return None;
        };
        let choice = self.names.choices.get(&position)?;
        Some((ChoiceId::new(*choice), OptionId(u8::try_from(number).unwrap_or(u8::MAX))))
    }

    pub(super) fn seen_slot(&mut self, scene: usize) -> Slot {
        let variables = &mut self.variables;
        *self.seen.entry(scene).or_insert_with(|| new_slot(variables, Meaning::Seen(SceneId::new(scene))))
    }

    pub(super) fn taken_slot(&mut self, choice: usize, option: u8) -> Slot {
        let variables = &mut self.variables;
        let meaning = || Meaning::Chosen(ChoiceId::new(choice), OptionId(option));
        *self.taken.entry((choice, option)).or_insert_with(|| new_slot(variables, meaning()))
    }

    /// Each value of what a text varies by: when it holds, and what the text is told then.
    pub(super) fn variants(&mut self, name: &'s Id, locus: &Locus) -> Option<Vec<(Test, Given)>> {
        self.needs_format_2(locus, "varies");
        let (slot, kind) = self.variable(name, locus)?;
        let words: Vec<String> = match kind {
            Kind::Flag => ["false", "true"].map(str::to_owned).to_vec(),
            Kind::Enum(words) => words.iter().map(Id::to_string).collect(),
            Kind::Level(_) => {
                let message = format!("“{name}” is a level, and a text varies by a flag or an enum");
                self.faults.add(locus.clone(), Code::OUT_OF_RANGE, message, "use a flag or an enum, or several lines with `when`");
                return None;
            }
        };
        // Fluent has no variable and no variant that begins with a digit.
        if let Some(wrong) =
            words.iter().map(String::as_str).chain([name.as_str()]).find(|word| word.starts_with(|c: char| c.is_ascii_digit()))
        {
            let message = format!("a text cannot ask for “{wrong}”, because it begins with a digit");
            self.faults.add(locus.clone(), Code::OUT_OF_RANGE, message, "let it begin with a letter");
            return None;
        }
        let variant = |(value, word): (u8, String)| (Test::Is(slot, value), Given { name: name.to_string(), value: word });
        Some((0..).zip(words).map(variant).collect())
    }

    /// The variable of that name, and this value as a number.
    pub(super) fn value(&mut self, id: &Id, value: &Value, locus: &Locus) -> Option<(Slot, u8)> {
        let (slot, kind) = self.variable(id, locus)?;
        let number = match (kind, value) {
            (Kind::Flag, Value::Flag(flag)) => Some(u8::from(*flag)),
            (Kind::Level(max), Value::Level(number)) => (*number <= max).then_some(*number),
            (Kind::Enum(words), Value::Word(word)) => {
                words.iter().position(|known| known == word).and_then(|position| u8::try_from(position).ok())
            }
            _ => None,
        };
        if number.is_none() {
            let help = match kind {
                Kind::Flag => "it is a flag: write true or false".to_owned(),
                Kind::Level(max) => format!("it is a level: write a number from 0 to {max}"),
                Kind::Enum(words) => {
                    let words: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
                    format!("it is an enum: write one of {}", words.join(", "))
                }
            };
            self.faults.add(locus.item(1), Code::OUT_OF_RANGE, format!("“{id}” cannot have this value"), help);
        }
        Some((slot, number?))
    }

    /// The level of that name and its bound, if the number fits it.
    pub(super) fn level(&mut self, id: &Id, number: u8, locus: &Locus) -> Option<(Slot, u8)> {
        let (slot, kind) = self.variable(id, locus)?;
        match kind {
            Kind::Level(max) if number <= max => Some((slot, max)),
            Kind::Level(max) => {
                let message = format!("the level “{id}” never reaches {number}");
                self.faults.add(locus.item(1), Code::OUT_OF_RANGE, message, format!("write a number from 0 to {max}, or raise its max"));
                None
            }
            _ => {
                let message = format!("“{id}” is not a level");
                self.faults.add(locus.item(0), Code::OUT_OF_RANGE, message, "only levels are counted; for flags and enums use Is and Set");
                None
            }
        }
    }

    pub(super) fn variable(&mut self, id: &Id, locus: &Locus) -> Option<(Slot, Kind<'s>)> {
        let names = self.names;
        let Some((position, kind)) = names.variables.get(id) else {
            let otherwise = format!("add “{id}” to flags, enums or levels");
            let help =
                suggestion(id.as_str(), names.variables.keys().take(self.faults.most_compared()).map(|known| known.as_str()), &otherwise);
            self.faults.add(locus.item(0), Code::UNDEFINED, format!("no variable is named “{id}”"), help);
            return None;
        };
        Some((Slot::new(*position), *kind))
    }

    pub(super) fn change(&mut self, effect: &Effect, locus: &Locus) -> Option<Change> {
        match effect {
            Effect::Set(id, value) => {
                let (slot, value) = self.value(id, value, locus)?;
                Some(Change::Set(slot, value))
            }
            Effect::Raise(id, least) => self.level(id, *least, locus).map(|(slot, _)| Change::Raise(slot, *least)),
            Effect::Add(id, more) => self.level(id, *more, locus).map(|(slot, bound)| Change::Add(slot, *more, bound)),
            Effect::Take(id, less) => self.level(id, *less, locus).map(|(slot, _)| Change::Take(slot, *less)),
        }
    }
}

fn new_slot(variables: &mut Vec<Variable>, meaning: Meaning) -> Slot {
    variables.push(Variable { meaning, max: 1 });
    Slot::new(variables.len() - 1)
}
