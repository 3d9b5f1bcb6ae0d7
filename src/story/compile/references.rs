//! Step 2, what can only be done once all scenes are written: finding the lines and answers that are named elsewhere in the file.
//!
//! Owns: the lines of judged pauses, what takes a line back, what an ending looks back on, the class track. Whether a story ever comes past them in that
//! order is left to exploration.

use super::emit::{By, NamedLines, Writer, trace};
use super::names::suggestion;
use crate::diagnostic::Code;
use crate::story::Locus;
use crate::story::id::{ChoiceId, Id, LineId, OptionId};
use crate::story::script::LineName;
use crate::story::tables::{Ending, Label};
use crate::story::text_id;
use crate::story::track::ClassTrack;
use std::collections::HashMap;
use std::ops::Range;

impl<'s> Writer<'s, '_> {
    /// Notes what takes a line back.
    pub(super) fn repaired_by(&mut self, lines: &Range<usize>, names: &'s [LineName], locus: &Locus) {
        if names.is_empty() {
            return;
        }
        let locus = locus.field("repaired_by");
        self.needs_format_2(&locus, "repaired_by");
        if !matches!(self.lines[lines.start].label, Some(Label::Tactic(_))) {
            let message = "only a line that presses can be taken back";
            self.faults.add(locus.clone(), Code::MISPLACED, message, "label it with Tactic(\"…\"), or leave `repaired_by` out");
        }
        for line in lines.clone() {
            self.name_lines(By::Line(LineId::new(line)), names, &locus);
        }
    }

    /// Finds every line that was named.
    pub(super) fn refer_to_lines(&mut self, endings: &mut [Ending]) {
        let named = std::mem::take(&mut self.named_lines);
        if named.iter().all(|named| named.names.is_empty()) {
            return;
        }
        let mut known: HashMap<String, Vec<LineId>> = HashMap::new();
        for (position, line) in self.lines.iter().enumerate() {
            known.entry(text_id::without_given(&line.key).to_owned()).or_default().push(LineId::new(position));
        }
        for NamedLines { by, scene, names, locus } in named {
            for (position, name) in names.iter().enumerate() {
                let Some(lines) = self.find_line(&known, scene, name, &locus.item(position)) else { continue };
                if let (By::Pause(_), [_, _, ..]) = (by, lines) {
                    let message = format!("this judged pause asks about “{}”, which varies", name.line);
                    let help = "ask about a line that says the same to everybody, or write two lines with `when`";
                    self.faults.add(locus.item(position), Code::MISPLACED, message, help);
                }
                match by {
                    By::Pause(pause) => self.pauses[pause.position()].lines.extend(lines),
                    By::Line(pressing) => self.lines[pressing.position()].repaired_by.extend(lines),
                    By::Turned(ending) => endings[ending.position()].turned.extend(lines),
                }
                if let (false, Some(first)) = (matches!(by, By::Line(_)), lines.first()) {
                    self.wants_label(*first, &locus.item(position));
                }
            }
        }
    }

    /// The line of that name: one, or one for each value that its text varies by.
    fn find_line<'k>(
        &mut self,
        known: &'k HashMap<String, Vec<LineId>>,
        scene: Option<usize>,
        name: &LineName,
        locus: &Locus,
    ) -> Option<&'k [LineId]> {
        let script = self.script;
        let scene = name.scene.as_ref().or_else(|| scene.map(|scene| &script.scenes.0[scene].0));
        let key = scene.map_or_else(|| name.line.to_string(), |scene| text_id::in_scene(scene, &name.line));
        let found = known.get(&key).map(Vec::as_slice);
        if found.is_none() {
            let near = known.keys().take(self.faults.most_compared()).map(String::as_str);
            let help = suggestion(&key, near, "name a line of this scene by its id, or one elsewhere by the id of its text, scene_line");
            self.faults.add(locus.clone(), Code::UNDEFINED, format!("no line is named “{key}”"), help);
        }
        found
    }

    /// What is asked about, or looked back on, must have something to be said about it.
    fn wants_label(&mut self, line: LineId, locus: &Locus) {
        let line = &self.lines[line.position()];
        if line.label.is_none() {
            let message = format!("the line “{}” has no label, so nothing can be said about it", line.key);
            let help = "label it Tactic(\"…\") if it presses, Lookalike(\"…\") if it is fine, Unclear if nobody can tell yet";
            self.faults.add(locus.clone(), Code::MISPLACED, message, help);
        }
    }

    /// The answers that an ending says have helped.
    pub(super) fn helped(&mut self, helped: &[(Id, Id)], locus: &Locus) -> Vec<(ChoiceId, OptionId)> {
        if !helped.is_empty() {
            self.needs_format_2(locus, "helped");
        }
        let answers = helped.iter().enumerate();
        answers.filter_map(|(position, (scene, option))| self.answer_named(scene, option, &locus.item(position))).collect()
    }

    /// The class track, with its votes among its decisions. Whether it runs as written is seen by replaying it.
    pub(super) fn class_track(&mut self) -> Option<ClassTrack> {
        let script = self.script;
        let track = script.class_track.as_ref()?;
        let locus = Locus::default().field("class_track");
        self.needs_format_2(&locus, "class_track");
        let mut votes = Vec::new();
        for (position, scene) in track.votes.iter().enumerate() {
            let locus = locus.field("votes").item(position);
            let Some((_, answer)) = track.route.iter().find(|(decided, _)| decided == scene) else {
                let near = track.route.iter().map(|(scene, _)| scene.as_str());
                let help = suggestion(scene.as_str(), near, "name a scene whose decision stands in its route");
                self.faults.add(locus, Code::UNDEFINED, format!("the class track does not decide “{scene}”"), help);
                continue;
            };
            votes.extend(self.answer_named(scene, answer, &locus).map(|(choice, _)| choice));
        }
        Some(ClassTrack { route: trace(script, &track.route), votes, ends: track.ends.clone() })
    }
}
