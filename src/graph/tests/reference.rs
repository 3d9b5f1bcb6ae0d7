//! A plain interpreter of scripts: no program, no packing, no indices. It walks the script as it was written, keeps what is still to happen as a list, and
//! what is remembered as words in a map. Slow, short, and written apart from the compiler, so that the two can check each other.

use crate::story::script::{Beat, Condition, Effect, Next, Script, Value};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// What is still to happen.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Todo {
    Beats(usize, usize),
    Next(usize),
}

/// A state at rest: what is still to happen (the first is the decision), and what is remembered.
type State = (Vec<Todo>, BTreeMap<String, u8>);

/// What an exploration finds.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub states: usize,
    pub answers: usize,
    pub endings: BTreeSet<String>,
}

pub(super) struct Interpreter<'s> {
    script: &'s Script,
    asked: BTreeSet<String>,
}

impl<'s> Interpreter<'s> {
    pub(super) fn new(script: &'s Script) -> Self {
        // What no condition asks for is not remembered. The form in which scripts print names everything that is asked for.
        let printed = format!("{script:?}");
        let mut asked = BTreeSet::new();
        for (scene, body) in &script.scenes.0 {
            if printed.contains(&format!("Seen(Id(\"{scene}\"))")) {
                asked.insert(format!("seen {scene}"));
            }
            let Next::Choose(choose) = &body.next else { continue };
            for id in choose.options.iter().map(|option| option.id.as_str()).chain(["silence"]) {
                let once = choose.options.iter().any(|option| option.once && option.id.as_str() == id);
                if once || printed.contains(&format!("Chosen(Id(\"{scene}\"), Id(\"{id}\"))")) {
                    asked.insert(format!("chosen {scene} {id}"));
                }
            }
        }
        Self { script, asked }
    }

    pub(super) fn explore(&self) -> Found {
        let start = self.scene(self.script.start.as_str());
        let mut open = VecDeque::from([self.rest(vec![Todo::Beats(start, 0)], BTreeMap::new(), true)]);
        let mut known: BTreeSet<State> = open.iter().cloned().collect();
        let mut found = Found { states: 0, answers: 0, endings: BTreeSet::new() };
        while let Some((todo, memory)) = open.pop_front() {
            found.states += 1;
            let Some(Todo::Next(scene)) = todo.first().copied() else { unreachable!("a state rests at a decision or an ending") };
            let Next::Choose(choose) = &self.script.scenes.0[scene].1.next else {
                let Next::End(ending) = &self.script.scenes.0[scene].1.next else { unreachable!("nothing else rests") };
                found.endings.insert(ending.to_string());
                continue;
            };
            let name = &self.script.scenes.0[scene].0;
            let mut answers = vec![(
                "silence".to_owned(),
                &choose.silence.effects,
                &choose.silence.reply,
                choose.silence.to.as_ref(),
                choose.silence.back,
            )];
            for option in choose.options.iter().filter(|option| self.offered(name.as_str(), option, &memory)) {
                answers.push((option.id.to_string(), &option.effects, &option.reply, option.to.as_ref(), option.back));
            }
            for (id, effects, reply, to, back) in answers {
                found.answers += 1;
                let mut memory = memory.clone();
                self.remember(&mut memory, format!("chosen {name} {id}"));
                effects.iter().for_each(|effect| self.change(&mut memory, effect));
                reply.iter().for_each(|beat| self.simple(&mut memory, beat));
                let mut todo = todo.clone();
                let entered = to.is_some();
                if back {
                    todo.remove(0);
                }
                if let Some(to) = to {
                    todo[0] = Todo::Beats(self.scene(to.as_str()), 0);
                }
                let next = self.rest(todo, memory, entered);
                if known.insert(next.clone()) {
                    open.push_back(next);
                }
            }
        }
        found
    }

    fn scene(&self, name: &str) -> usize {
        self.script.scenes.0.iter().position(|(id, _)| id.as_str() == name).expect("is defined")
    }

    fn offered(&self, scene: &str, option: &crate::story::script::Answer, memory: &BTreeMap<String, u8>) -> bool {
        let used = option.once && memory.get(&format!("chosen {scene} {}", option.id)) == Some(&1);
        !used && option.when.as_ref().is_none_or(|when| self.holds(memory, when))
    }

    /// Lets things happen until a decision or an ending.
    fn rest(&self, mut todo: Vec<Todo>, mut memory: BTreeMap<String, u8>, mut entered: bool) -> State {
        loop {
            match todo[0] {
                Todo::Beats(scene, at) => {
                    let (name, body) = &self.script.scenes.0[scene];
                    if at == 0 && entered {
                        self.remember(&mut memory, format!("seen {name}"));
                    }
                    entered = false;
                    match body.beats.get(at) {
                        Some(Beat::Visit(to)) => {
                            todo[0] = Todo::Beats(scene, at + 1);
                            todo.insert(0, Todo::Beats(self.scene(to.as_str()), 0));
                            entered = true;
                        }
                        Some(beat) => {
                            self.simple(&mut memory, beat);
                            todo[0] = Todo::Beats(scene, at + 1);
                        }
                        None => todo[0] = Todo::Next(scene),
                    }
                }
                Todo::Next(scene) => match &self.script.scenes.0[scene].1.next {
                    Next::End(_) => return (vec![todo[0]], memory),
                    Next::Choose(choose) => {
                        let name = self.script.scenes.0[scene].0.as_str();
                        let dry = !choose.options.iter().any(|option| self.offered(name, option, &memory));
                        match &choose.fallback {
                            Some(to) if dry => (todo[0], entered) = (Todo::Beats(self.scene(to.as_str()), 0), true),
                            _ => return (todo, memory),
                        }
                    }
                    Next::Go(to) => (todo[0], entered) = (Todo::Beats(self.scene(to.as_str()), 0), true),
                    Next::Switch(switch) => {
                        let case = switch.cases.iter().find(|case| self.holds(&memory, &case.when));
                        let to = case.map_or(&switch.otherwise, |case| &case.to);
                        (todo[0], entered) = (Todo::Beats(self.scene(to.as_str()), 0), true);
                    }
                    Next::Return => drop(todo.remove(0)),
                },
            }
        }
    }

    fn simple(&self, memory: &mut BTreeMap<String, u8>, beat: &Beat) {
        match beat {
            Beat::Do(effects) => effects.iter().for_each(|effect| self.change(memory, effect)),
            Beat::If(branch) => {
                let beats = if self.holds(memory, &branch.when) { &branch.then } else { &branch.otherwise };
                beats.iter().for_each(|beat| self.simple(memory, beat));
            }
            _ => {}
        }
    }

    fn remember(&self, memory: &mut BTreeMap<String, u8>, what: String) {
        if self.asked.contains(&what) {
            memory.insert(what, 1);
        }
    }

    fn number(&self, name: &str, value: &Value) -> u8 {
        match value {
            Value::Flag(flag) => u8::from(*flag),
            Value::Level(level) => *level,
            Value::Word(word) => {
                let (_, words) = self.script.enums.0.iter().find(|(id, _)| id.as_str() == name).expect("is an enum");
                u8::try_from(words.iter().position(|known| known == word).expect("is a word of it")).expect("is small")
            }
        }
    }

    fn change(&self, memory: &mut BTreeMap<String, u8>, effect: &Effect) {
        let (name, value) = match effect {
            Effect::Set(id, value) => (id, self.number(id.as_str(), value)),
            Effect::Raise(id, least) => (id, memory.get(id.as_str()).copied().unwrap_or(0).max(*least)),
            Effect::Add(id, more) => {
                let bound = self.script.levels.0.iter().find(|(name, _)| name == id).expect("is a level").1.max;
                (id, (memory.get(id.as_str()).copied().unwrap_or(0) + more).min(bound))
            }
            Effect::Take(id, less) => (id, memory.get(id.as_str()).copied().unwrap_or(0).saturating_sub(*less)),
        };
        memory.remove(name.as_str());
        if value > 0 {
            memory.insert(name.to_string(), value);
        }
    }

    fn holds(&self, memory: &BTreeMap<String, u8>, condition: &Condition) -> bool {
        let value = |name: &str| memory.get(name).copied().unwrap_or(0);
        match condition {
            Condition::All(parts) => parts.iter().all(|part| self.holds(memory, part)),
            Condition::Any(parts) => parts.iter().any(|part| self.holds(memory, part)),
            Condition::Not(part) => !self.holds(memory, part),
            Condition::Is(id, wanted) => value(id.as_str()) == self.number(id.as_str(), wanted),
            Condition::AtLeast(id, least) => value(id.as_str()) >= *least,
            Condition::AtMost(id, most) => value(id.as_str()) <= *most,
            Condition::Seen(scene) => value(&format!("seen {scene}")) == 1,
            Condition::Chosen(scene, option) => value(&format!("chosen {scene} {option}")) == 1,
        }
    }
}
