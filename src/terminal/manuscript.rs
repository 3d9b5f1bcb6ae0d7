//! A whole scenario as a readable script, scene by scene, for proof-reading: names, lines, labels, choices, feedback.
//!
//! Owns: that order, and the words for conditions and effects. Refuses to know: what they bring about. It reads the script as its author wrote it, not the
//! compiled story, so that conditions stand where she put them.

use super::blocks;
use super::console::Console;
use crate::language::{self, Arguments, Localiser};
use crate::story::script::{
    Answer, Beat, Choose, ClassTrack, Condition, Effect, Ending, Judge, Label, LineName, Next, Scene, Script, Value,
};
use crate::story::text_id::Given;
use crate::story::texts::asks_id;
use crate::story::{Id, Story, Verdict, text_id};
use crate::telling::notes_for_the_facilitator;
use crate::wording::{self, list};
use std::collections::HashMap;
use std::io;

/// Writes the script of a scenario with its texts.
///
/// # Errors
/// When the output is gone.
pub fn manuscript(console: &mut Console<'_>, texts: &Localiser, script: &Script, story: &Story) -> io::Result<()> {
    let mut writer = Writer { console, texts, indent: 0, keys: HashMap::new() };
    for line in story.lines() {
        writer.keys.entry(text_id::without_given(&line.key)).or_default().push(&line.key);
    }
    writer.front(script)?;
    for (id, scene) in &script.scenes.0 {
        writer.scene(id, scene)?;
    }
    writer.back(script)
}

/// The id of the text of a line: as it is named in a scene, or whole.
fn line_key(scene: Option<&Id>, name: &LineName) -> String {
    let scene = name.scene.as_ref().or(scene);
    scene.map_or_else(|| name.line.to_string(), |scene| text_id::in_scene(scene, &name.line))
}

struct Writer<'w, 'c> {
    console: &'w mut Console<'c>,
    texts: &'w Localiser,
    indent: usize,
    /// By the id of its text, what each line is said by: one, or one for each value that it varies by.
    keys: HashMap<&'w str, Vec<&'w str>>,
}

impl Writer<'_, '_> {
    fn front(&mut self, script: &Script) -> io::Result<()> {
        let title = self.texts.words("scenario-title");
        self.console.title(&title)?;
        for id in ["scenario-line", "fictional", script.role.text_id()] {
            self.text(id)?;
        }
        self.put("story-minutes", [("minutes", script.minutes)])?;
        self.put("story-age", [("age", script.age)])?;
        let notes: Vec<String> = script.content.iter().map(|note| self.texts.words(note.text_id())).collect();
        self.put("story-content", [("notes", list(self.texts, &notes))])?;
        self.text("scenario-before")?;
        self.heading("read-cast")?;
        for (id, member) in &script.cast.0 {
            self.with_about(&text_id::cast(id))?;
            if let Some(known) = member.known {
                self.deeper(|writer| writer.text(if known { "read-known" } else { "read-new" }))?;
            }
        }
        if !script.glossary.is_empty() {
            self.heading("words-title")?;
        }
        for id in &script.glossary {
            let key = text_id::word(id);
            self.put("word-line", [("word", self.texts.words(&key)), ("means", self.texts.attribute(&key, "means"))])?;
        }
        self.heading("read-channels")?;
        for (id, _) in &script.channels.0 {
            self.with_about(&text_id::channel(id))?;
        }
        Ok(())
    }

    fn scene(&mut self, id: &Id, scene: &Scene) -> io::Result<()> {
        let title = wording::labelled(self.texts, self.texts.words("read-scene"), &self.texts.words(&text_id::scene_title(id)));
        self.console.title(&format!("{title} ({id})"))?;
        let about = self.texts.attribute(&text_id::scene_title(id), "about");
        self.line(&about)?;
        if let Some(day) = scene.day {
            self.put("day", [("number", day)])?;
        }
        self.put("read-on", [("channel", self.channel(&scene.on))])?;
        self.beats(id, &scene.beats)?;
        self.next(id, &scene.next)
    }

    fn beats(&mut self, scene: &Id, beats: &[Beat]) -> io::Result<()> {
        beats.iter().try_for_each(|beat| self.beat(scene, beat))
    }

    fn beat(&mut self, scene: &Id, beat: &Beat) -> io::Result<()> {
        match beat {
            Beat::Message(said) | Beat::Post(said) | Beat::Notice(said) => {
                self.when(said.when.as_deref())?;
                let time = said.at.map(|at| at.to_string());
                self.variants(scene, &said.id, |writer, key| {
                    writer.said("line-said", key, Some(&said.from), time.clone(), said.on.as_ref(), said.label.as_ref())
                })?;
                self.repaired(scene, &said.repaired_by)
            }
            Beat::Comment(comment) => {
                self.when(comment.when.as_deref())?;
                let time = comment.at.map(|at| at.to_string());
                self.variants(scene, &comment.id, |writer, key| {
                    writer.said("line-comment", key, Some(&comment.from), time.clone(), None, comment.label.as_ref())
                })?;
                self.repaired(scene, &comment.repaired_by)
            }
            Beat::Page(line) => {
                self.when(line.when.as_deref())?;
                self.variants(scene, &line.id, |writer, key| {
                    writer.said("answer-done", key, None, None, line.on.as_ref(), line.label.as_ref())
                })
            }
            Beat::Rule(line) => {
                self.when(line.when.as_deref())?;
                self.variants(scene, &line.id, |writer, key| {
                    writer.said("line-rule", key, None, None, line.on.as_ref(), line.label.as_ref())
                })
            }
            Beat::Narration(line) | Beat::Later(line) => {
                self.when(line.when.as_deref())?;
                self.variants(scene, &line.id, |writer, key| writer.put("read-narration", [("words", writer.texts.words(key))]))
            }
            Beat::Typing(typing) => self.put("read-typing", [("who", self.texts.words(&text_id::cast(&typing.from)))]),
            Beat::Pause => self.text("read-pause"),
            Beat::Judge(judge) => self.judge(scene, judge),
            Beat::Do(effects) => self.effects(effects),
            Beat::If(branch) => {
                self.when(Some(&branch.when))?;
                self.deeper(|writer| writer.beats(scene, &branch.then))?;
                if !branch.otherwise.is_empty() {
                    self.text("read-otherwise")?;
                    self.deeper(|writer| writer.beats(scene, &branch.otherwise))?;
                }
                Ok(())
            }
            Beat::Visit(visited) => self.put("read-visit", [("scene", self.scene_title(visited))]),
        }
    }

    /// Prints a line: once, or with each value that its text varies by.
    fn variants(&mut self, scene: &Id, line: &Id, mut print: impl FnMut(&mut Self, &str) -> io::Result<()>) -> io::Result<()> {
        let keys = self.keys.get(text_id::in_scene(scene, line).as_str()).cloned().unwrap_or_default();
        for key in keys {
            if let Some(Given { name, value }) = Given::of_key(key) {
                let value = match value.as_str() {
                    "true" => self.texts.words("value-true"),
                    "false" => self.texts.words("value-false"),
                    _ => value,
                };
                let condition = self.words("condition-is", [("name", name), ("value", value)]);
                self.put("read-if", [("condition", condition)])?;
            }
            print(self, key)?;
        }
        Ok(())
    }

    /// What a line is said by that is named elsewhere: the first, where it varies.
    fn key_named(&self, scene: Option<&Id>, name: &LineName) -> String {
        let key = line_key(scene, name);
        self.keys.get(key.as_str()).and_then(|keys| keys.first()).map_or(key.clone(), |first| (*first).to_owned())
    }

    fn said(
        &mut self,
        form: &str,
        key: &str,
        from: Option<&Id>,
        time: Option<String>,
        on: Option<&Id>,
        label: Option<&Label>,
    ) -> io::Result<()> {
        let mut arguments = Arguments::new();
        arguments.set("words", self.texts.words(key));
        if let Some(from) = from {
            arguments.set("who", self.texts.words(&text_id::cast(from)));
        }
        let mut form = form.to_owned();
        if let Some(time) = time {
            arguments.set("time", time);
            form.push_str("-at");
        }
        let mut line = self.texts.words_with(&form, &arguments);
        if let Some(label) = label {
            line = format!("{line} {}", self.label(label));
        }
        self.line(&line)?;
        self.deeper(|writer| {
            if let Some(on) = on {
                writer.put("read-on", [("channel", writer.channel(on))])?;
            }
            if let Some(label) = label {
                writer.put("read-note", [("words", writer.texts.attribute(key, "note"))])?;
                if *label == Label::Unclear {
                    writer.put("read-judge-settles", [("words", writer.texts.attribute(key, "settles"))])?;
                }
            }
            Ok(())
        })
    }

    /// The lines in which somebody who presses takes it back.
    fn repaired(&mut self, scene: &Id, lines: &[LineName]) -> io::Result<()> {
        self.deeper(|writer| {
            lines.iter().try_for_each(|name| writer.put("read-repaired", [("words", writer.line_named(Some(scene), name))]))
        })
    }

    /// The words of a line that is named in a scene, or outside any.
    fn line_named(&self, scene: Option<&Id>, name: &LineName) -> String {
        self.texts.words(&self.key_named(scene, name))
    }

    /// A judged pause: what is asked of which lines, and what is said to each answer.
    fn judge(&mut self, scene: &Id, judge: &Judge) -> io::Result<()> {
        self.when(judge.when.as_ref())?;
        self.text("read-judge")?;
        let key = text_id::in_scene(scene, &judge.id);
        self.deeper(|writer| {
            for name in &judge.lines {
                let line = writer.key_named(Some(scene), name);
                writer.put("read-judge-line", [("words", writer.texts.words(&line))])?;
                writer.put("read-judge-shows", [("words", writer.texts.attribute(&line, "shows"))])?;
                writer.put("read-judge-settles", [("words", writer.texts.attribute(&line, "settles"))])?;
            }
            if judge.lines.len() == 1 {
                for verdict in Verdict::ALL {
                    let said = writer.texts.words(verdict.text_id());
                    writer.put("read-judge-reply", [("verdict", said), ("words", writer.texts.attribute(&key, verdict.reply()))])?;
                }
            }
            writer.put("read-judge-says", [("words", writer.texts.words(&key))])
        })
    }

    fn label(&self, label: &Label) -> String {
        let (id, tactic) = match label {
            Label::Tactic(tactic) => ("read-label-tactic", tactic),
            Label::Lookalike(tactic) => ("read-label-lookalike", tactic),
            Label::Unclear => return self.texts.words("read-label-unclear"),
        };
        self.words(id, [("tactic", self.texts.words(&text_id::tactic(tactic)))])
    }

    fn next(&mut self, scene: &Id, next: &Next) -> io::Result<()> {
        match next {
            Next::Choose(choose) => self.choose(scene, choose),
            Next::Go(to) => self.put("read-to", [("scene", self.scene_title(to))]),
            Next::Switch(switch) => {
                for case in &switch.cases {
                    self.when(Some(&case.when))?;
                    self.deeper(|writer| writer.put("read-to", [("scene", writer.scene_title(&case.to))]))?;
                }
                self.text("read-otherwise")?;
                self.deeper(|writer| writer.put("read-to", [("scene", writer.scene_title(&switch.otherwise))]))
            }
            Next::Return => self.text("read-return"),
            Next::End(ending) => self.put("read-end", [("ending", self.texts.words(&text_id::ending(ending)))]),
        }
    }

    fn choose(&mut self, scene: &Id, choose: &Choose) -> io::Result<()> {
        self.console.gap()?;
        self.text(asks_id(choose.asks))?;
        for (number, option) in (1..).zip(&choose.options) {
            self.option(scene, number, option)?;
        }
        let silence = &choose.silence;
        let key = text_id::in_scene(scene, crate::story::tables::SILENCE);
        self.numbered(0, &key)?;
        self.deeper(|writer| {
            writer.moves(&silence.moves)?;
            writer.effects(&silence.effects)?;
            writer.beats(scene, &silence.reply)?;
            writer.put("read-feedback", [("words", writer.texts.attribute(&key, "feedback"))])?;
            writer.way_on(silence.to.as_ref(), silence.back)
        })?;
        if let Some(fallback) = &choose.fallback {
            self.put("read-fallback", [("scene", self.scene_title(fallback))])?;
        }
        Ok(())
    }

    fn option(&mut self, scene: &Id, number: usize, option: &Answer) -> io::Result<()> {
        let key = text_id::in_scene(scene, &option.id);
        self.when(option.when.as_ref())?;
        self.numbered(number, &key)?;
        self.deeper(|writer| {
            if let Some(channel) = &option.says {
                writer.put("read-says", [("channel", writer.channel(channel))])?;
            }
            writer.moves(&option.moves)?;
            if option.once {
                writer.text("read-once")?;
            }
            writer.effects(&option.effects)?;
            writer.beats(scene, &option.reply)?;
            writer.put("read-feedback", [("words", writer.texts.attribute(&key, "feedback"))])?;
            writer.way_on(option.to.as_ref(), option.back)
        })
    }

    fn way_on(&mut self, to: Option<&Id>, back: bool) -> io::Result<()> {
        match to {
            Some(to) => self.put("read-to", [("scene", self.scene_title(to))]),
            None if back => self.text("read-return"),
            None => self.text("read-stays"),
        }
    }

    fn numbered(&mut self, number: usize, key: &str) -> io::Result<()> {
        self.put("read-option", [("number", number.to_string()), ("words", self.texts.words(key))])
    }

    fn moves(&mut self, moves: &[crate::story::script::Move]) -> io::Result<()> {
        let names: Vec<String> = moves.iter().map(|kind| self.texts.words(kind.text_id())).collect();
        self.put("read-moves", [("moves", list(self.texts, &names))])
    }

    fn effects(&mut self, effects: &[Effect]) -> io::Result<()> {
        for effect in effects {
            let (id, name, value) = match effect {
                Effect::Set(name, value) => ("effect-set", name, self.value(value)),
                Effect::Raise(name, value) => ("effect-raise", name, value.to_string()),
                Effect::Add(name, value) => ("effect-add", name, value.to_string()),
                Effect::Take(name, value) => ("effect-take", name, value.to_string()),
            };
            let what = self.words(id, [("name", name.to_string()), ("value", value)]);
            self.put("read-remembers", [("what", what)])?;
        }
        Ok(())
    }

    fn when(&mut self, condition: Option<&Condition>) -> io::Result<()> {
        let Some(condition) = condition else { return Ok(()) };
        let words = self.condition(condition);
        self.put("read-if", [("condition", words)])
    }

    fn condition(&self, condition: &Condition) -> String {
        let compared = |id, name: &Id, value: String| self.words(id, [("name", name.to_string()), ("value", value)]);
        match condition {
            Condition::All(parts) => self.joined("condition-and", parts),
            Condition::Any(parts) => self.joined("condition-or", parts),
            Condition::Not(part) => self.words("condition-not", [("condition", self.condition(part))]),
            Condition::Is(name, value) => compared("condition-is", name, self.value(value)),
            Condition::AtLeast(name, value) => compared("condition-at-least", name, value.to_string()),
            Condition::AtMost(name, value) => compared("condition-at-most", name, value.to_string()),
            Condition::Seen(scene) => self.words("condition-seen", [("scene", self.scene_title(scene))]),
            Condition::Chosen(scene, option) => {
                let words = self.texts.words(&text_id::in_scene(scene, option));
                self.words("condition-chosen", [("scene", self.scene_title(scene)), ("option", words)])
            }
        }
    }

    fn joined(&self, id: &str, parts: &[Condition]) -> String {
        let words = parts.iter().map(|part| self.condition(part));
        words.reduce(|left, right| self.words(id, [("left", left), ("right", right)])).unwrap_or_default()
    }

    fn value(&self, value: &Value) -> String {
        match value {
            Value::Flag(true) => self.texts.words("value-true"),
            Value::Flag(false) => self.texts.words("value-false"),
            Value::Level(number) => number.to_string(),
            Value::Word(word) => word.to_string(),
        }
    }

    fn back(&mut self, script: &Script) -> io::Result<()> {
        self.title("read-endings")?;
        for (id, ending) in &script.endings.0 {
            self.ending(id, ending)?;
        }
        self.title("read-turning")?;
        for id in &script.turning_points {
            let title = self.scene_title(id);
            self.line(&title)?;
            self.deeper(|writer| writer.text(&text_id::turning(id)))?;
        }
        self.title("read-questions")?;
        let mut questions: Vec<&Id> = script.endings.0.iter().flat_map(|(_, ending)| &ending.questions).collect();
        questions.sort();
        questions.dedup();
        for id in questions {
            self.question(id)?;
        }
        if let Some(track) = &script.class_track {
            self.track(track)?;
        }
        self.title("read-facilitator")?;
        blocks::Writer { console: self.console, texts: self.texts }.write_all(&notes_for_the_facilitator(self.texts))
    }

    /// An ending, with the lines that it turned on and the answers that helped.
    fn ending(&mut self, id: &Id, ending: &Ending) -> io::Result<()> {
        let key = text_id::ending(id);
        self.text(&key)?;
        self.deeper(|writer| {
            let opening = writer.texts.attribute(&key, "opening");
            writer.line(&opening)?;
            for name in &ending.turned {
                writer.put("read-turned", [("words", writer.line_named(None, name))])?;
            }
            let helped = ending.helped.iter();
            helped
                .map(|(scene, answer)| text_id::in_scene(scene, answer))
                .try_for_each(|key| writer.put("read-helped", [("words", writer.texts.words(&key))]))
        })
    }

    /// A question, with one way to answer it if the story has one.
    fn question(&mut self, id: &Id) -> io::Result<()> {
        let key = text_id::question(id);
        self.text(&key)?;
        match self.texts.find(&key, Some("answer"), None) {
            Some(answer) => self.deeper(|writer| writer.put("read-answer", [("words", answer.words)])),
            None => Ok(()),
        }
    }

    /// The one way that a class takes together. A scene that comes again is voted on only the first time.
    fn track(&mut self, track: &ClassTrack) -> io::Result<()> {
        self.title("read-track")?;
        for (at, (scene, answer)) in track.route.iter().enumerate() {
            let comes_again = track.route[..at].iter().any(|(before, _)| before == scene);
            let is_vote = track.votes.contains(scene) && !comes_again;
            let words = self.texts.words(&text_id::in_scene(scene, answer));
            self.put(
                if is_vote { "read-track-vote" } else { "read-track-answer" },
                [("scene", self.scene_title(scene)), ("words", words)],
            )?;
        }
        self.put("read-end", [("ending", self.texts.words(&text_id::ending(&track.ends)))])
    }

    fn with_about(&mut self, id: &str) -> io::Result<()> {
        self.put("channel-heading", [("channel", self.texts.words(id)), ("about", self.texts.attribute(id, "about"))])
    }

    fn channel(&self, id: &Id) -> String {
        let id = text_id::channel(id);
        self.words("channel-heading", [("channel", self.texts.words(&id)), ("about", self.texts.attribute(&id, "about"))])
    }

    fn scene_title(&self, id: &Id) -> String {
        self.texts.words(&text_id::scene_title(id))
    }

    fn words<const N: usize>(&self, id: &str, values: [(&'static str, impl Into<language::Value<'static>>); N]) -> String {
        let mut arguments = Arguments::new();
        for (name, value) in values {
            arguments.set(name, value);
        }
        self.texts.words_with(id, &arguments)
    }

    fn put<const N: usize>(&mut self, id: &str, values: [(&'static str, impl Into<language::Value<'static>>); N]) -> io::Result<()> {
        let words = self.words(id, values);
        self.line(&words)
    }

    fn text(&mut self, id: &str) -> io::Result<()> {
        let words = self.texts.words(id);
        self.line(&words)
    }

    fn line(&mut self, words: &str) -> io::Result<()> {
        self.console.say_under(&"   ".repeat(self.indent), words)
    }

    fn title(&mut self, id: &str) -> io::Result<()> {
        let words = self.texts.words(id);
        self.console.title(&words)
    }

    fn heading(&mut self, id: &str) -> io::Result<()> {
        self.console.gap()?;
        self.text(id)
    }

    fn deeper(&mut self, write: impl FnOnce(&mut Self) -> io::Result<()>) -> io::Result<()> {
        self.indent += 1;
        let written = write(self);
        self.indent -= 1;
        written
    }
}
