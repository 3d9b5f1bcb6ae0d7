//! Step 2: the program and the tables, with every reference resolved.
//!
//! A reference that leads nowhere is a fault; writing goes on with a placeholder, so that one mistake does not hide the next.

use super::Faults;
use super::names::{Names, double, suggestion};
use super::resolve::Space;
use crate::diagnostic::Code;
use crate::story::Locus;
use crate::story::id::{Address, ChannelId, ChoiceId, EndingId, Id, LineId, OptionId, PauseId, PersonaId, SceneId};
use crate::story::program::{Op, Slot};
use crate::story::script::{self, Beat, Condition, Effect, LineName, Move, Next, Part, Script};
use crate::story::tables::{
    Answer, Channel, ChannelKind, Choice, Ending, JudgedPause, Label, Line, LineKind, Loci, Meaning, Persona, SILENCE, Scene, Story,
    Variable,
};
use crate::story::tactic::Tactics;
use crate::story::text_id;
use crate::story::trace::{Step, Trace};
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// The most words of a glossary. A story that needs more should be written in easier words.
const MOST_WORDS: usize = 12;

/// Names within a scene that its own text ids use already.
const TAKEN: [&str; 2] = ["title", SILENCE];

pub(super) fn write(script: &Script, names: &Names<'_>, tactics: &Tactics, faults: &mut Faults) -> Option<Story> {
    check_frame(script, faults);
    let mut writer = Writer {
        script,
        names,
        tactics,
        faults,
        program: Vec::new(),
        lines: Vec::new(),
        pauses: Vec::new(),
        named_lines: Vec::new(),
        choices: Vec::new(),
        scenes: Vec::new(),
        variables: declared_variables(script),
        seen: HashMap::new(),
        taken: HashMap::new(),
        to_scenes: Vec::new(),
        loci: Loci::default(),
        here: Here::default(),
    };
    let personas = writer.personas();
    let player = writer.player();
    let channels = writer.channels();
    for (position, (id, scene)) in script.scenes.0.iter().enumerate() {
        writer.scene(position, id, scene);
    }
    let mut endings = writer.endings();
    writer.refer_to_lines(&mut endings);
    let class_track = writer.class_track();
    let turning_points = writer.turning_points();
    let glossary = writer.glossary();
    let start = writer.find(Space::Scenes, &script.start, &Locus::default().field("start"))?;
    writer.connect();
    let start = writer.scenes.get(start)?.entry;
    Some(Story {
        format: script.format,
        id: script.id.clone(),
        role: script.role,
        age: script.age,
        minutes: script.minutes,
        content: script.content.clone(),
        player: player?,
        personas,
        channels,
        variables: writer.variables,
        scenes: writer.scenes,
        lines: writer.lines,
        pauses: writer.pauses,
        choices: writer.choices,
        endings,
        turning_points,
        glossary,
        golden: golden(script),
        class_track,
        loci: writer.loci,
        program: writer.program,
        start,
    })
}

fn check_frame(script: &Script, faults: &mut Faults) {
    let root = Locus::default();
    if !script::FORMATS.contains(&script.format) {
        let (first, last) = (script::FORMATS.start(), script::FORMATS.end());
        faults.add(
            root.field("format"),
            Code::OUT_OF_RANGE,
            format!("this file is written in format {}, and this program reads formats {first} to {last}", script.format),
            format!("open it with a newer Second Look, or write format: {last} if it follows this version's guide"),
        );
    }
    let mut bound = |field: &'static str, value: usize, least: usize, most: usize, what: &str| {
        if !(least..=most).contains(&value) {
            let help = format!("write {least} to {most}");
            faults.add(root.field(field), Code::OUT_OF_RANGE, format!("{what}: {value}"), help);
        }
    };
    bound("age", usize::from(script.age), 10, 18, "the lowest age is out of range");
    bound("minutes", usize::from(script.minutes), 1, 60, "the playing time in minutes is out of range");
    bound("content", script.content.len(), 1, 3, "the number of content notes is out of range");
}

fn golden(script: &Script) -> Vec<(Id, Trace)> {
    script.golden.0.iter().map(|(name, golden)| (name.clone(), trace(script, &golden.route))).collect()
}

pub(super) fn trace(script: &Script, route: &[(Id, Id)]) -> Trace {
    let steps = route.iter().map(|(choice, option)| Step::Chose(choice.clone(), option.clone())).collect();
    Trace { scenario: script.id.clone(), steps }
}

fn declared_variables(script: &Script) -> Vec<Variable> {
    let flags = script.flags.iter().map(|id| Variable { meaning: Meaning::Flag(id.clone()), max: 1 });
    let enums = script.enums.0.iter().map(|(id, words)| Variable {
        meaning: Meaning::Enum(id.clone(), words.clone()),
        max: u8::try_from(words.len().saturating_sub(1)).unwrap_or(u8::MAX),
    });
    let levels = script.levels.0.iter().map(|(id, level)| Variable { meaning: Meaning::Level(id.clone()), max: level.max });
    flags.chain(enums).chain(levels).collect()
}

/// What the writer knows of the scene that it is in.
#[derive(Default)]
struct Here<'s> {
    scene: usize,
    name: String,
    channel: usize,
    used: HashSet<&'s Id>,
    /// The posts and pages by now, and whether each has one text only.
    commentable: HashMap<&'s Id, (LineId, bool)>,
}

pub(super) struct Writer<'s, 'f> {
    pub(super) script: &'s Script,
    pub(super) names: &'s Names<'s>,
    pub(super) tactics: &'s Tactics,
    pub(super) faults: &'f mut Faults,
    program: Vec<Op>,
    pub(super) lines: Vec<Line>,
    pub(super) pauses: Vec<JudgedPause>,
    /// Who names which lines, until all of them are there to be found.
    pub(super) named_lines: Vec<NamedLines<'s>>,
    pub(super) choices: Vec<Choice>,
    scenes: Vec<Scene>,
    pub(super) variables: Vec<Variable>,
    pub(super) seen: HashMap<usize, Slot>,
    pub(super) taken: HashMap<(usize, u8), Slot>,
    /// Operations whose address is the position of a scene until [`Writer::connect`] puts its entry there.
    to_scenes: Vec<usize>,
    loci: Loci,
    here: Here<'s>,
}

impl<'s> Writer<'s, '_> {
    fn personas(&mut self) -> Vec<Persona> {
        let script = self.script;
        let mut personas = Vec::new();
        for (position, (name, member)) in script.cast.0.iter().enumerate() {
            if member.known.is_some() {
                self.needs_format_2(&Locus::default().field("cast").item(position).field("known"), "known");
            }
            if member.gender.is_some() {
                self.needs_format_2(&Locus::default().field("cast").item(position).field("gender"), "gender");
            }
            let is_known = member.known.unwrap_or(matches!(member.part, Part::Player | Part::Family | Part::Friend));
            personas.push(Persona { name: name.clone(), part: member.part, is_known, gender: member.gender });
        }
        personas
    }

    /// What stands here is of format 2. In a file of format 1 that is a fault, so that no older program meets what it cannot read.
    pub(super) fn needs_format_2(&mut self, locus: &Locus, word: &str) {
        if self.script.format < 2 {
            let message = format!("`{word}` belongs to format 2, and this file says format: {}", self.script.format);
            self.faults.add(locus.clone(), Code::OUT_OF_RANGE, message, "write format: 2 at the top of the file");
        }
    }

    fn player(&mut self) -> Option<PersonaId> {
        let root = Locus::default();
        let player = self.find(Space::Cast, &self.script.player, &root.field("player"))?;
        for (position, (id, member)) in self.script.cast.0.iter().enumerate() {
            if (member.part == Part::Player) != (position == player) {
                self.faults.add(
                    root.field("cast").item(position),
                    Code::MISPLACED,
                    format!("“{id}” and the player “{}” do not agree on who is played", self.script.player),
                    "give part: Player to the player and to nobody else",
                );
            }
        }
        Some(PersonaId::new(player))
    }

    fn channels(&mut self) -> Vec<Channel> {
        let script = self.script;
        let root = Locus::default().field("channels");
        let mut channels = Vec::new();
        for (position, (name, channel)) in script.channels.0.iter().enumerate() {
            let (kind, members): (_, &[Id]) = match channel {
                script::Channel::Feed => (ChannelKind::Feed, &[]),
                script::Channel::Direct(with) => (ChannelKind::Direct, std::slice::from_ref(with)),
                script::Channel::Group(members) => (ChannelKind::Group, members),
                script::Channel::Site(by) => (ChannelKind::Site, std::slice::from_ref(by)),
                script::Channel::InPerson(members) => (ChannelKind::InPerson, members),
            };
            let locus = root.item(position);
            let members = members.iter().filter_map(|id| self.find(Space::Cast, id, &locus)).map(PersonaId::new).collect();
            channels.push(Channel { name: name.clone(), kind, members });
        }
        channels
    }

    fn scene(&mut self, position: usize, name: &'s Id, scene: &'s script::Scene) {
        let locus = Locus::default().field("scenes").item(position);
        let channel = self.find(Space::Channels, &scene.on, &locus.field("on")).unwrap_or(0);
        if scene.day == Some(0) {
            let help = "write day: 1 for the first day";
            self.faults.add(locus.field("day"), Code::OUT_OF_RANGE, "the days of a story are counted from 1: 0", help);
        }
        self.here = Here { scene: position, name: name.to_string(), channel, ..Here::default() };
        let entry = self.address();
        self.program.push(Op::Enter(SceneId::new(position)));
        self.scenes.push(Scene {
            name: name.clone(),
            day: scene.day,
            channel: ChannelId::new(channel),
            choice: self.names.choices.get(&position).copied().map(ChoiceId::new),
            entry,
            seen: None,
        });
        self.beats(&scene.beats, &locus.field("beats"));
        let locus = locus.field("next");
        match &scene.next {
            Next::Choose(choose) => self.choose(choose, &locus),
            Next::Go(to) => self.jump(to, &locus.item(0)),
            Next::Switch(switch) => self.switch(switch, &locus),
            Next::Return => self.program.push(Op::Return),
            Next::End(ending) => {
                let ending = self.find(Space::Endings, ending, &locus.item(0)).unwrap_or(0);
                self.program.push(Op::End(EndingId::new(ending)));
            }
        }
    }

    fn beats(&mut self, beats: &'s [Beat], locus: &Locus) {
        for (position, beat) in beats.iter().enumerate() {
            self.beat(beat, &locus.item(position));
        }
    }

    fn beat(&mut self, beat: &'s Beat, locus: &Locus) {
        match beat {
            Beat::Message(said) => self.spoken(said, LineKind::Message, locus),
            Beat::Post(said) => self.spoken(said, LineKind::Post, locus),
            Beat::Notice(said) => self.spoken(said, LineKind::Notice, locus),
            Beat::Comment(comment) => self.comment(comment, locus),
            Beat::Page(line) => self.unspoken(line, LineKind::Page, locus),
            Beat::Rule(line) => self.unspoken(line, LineKind::Rule, locus),
            Beat::Narration(line) => self.unspoken(line, LineKind::Narration, locus),
            Beat::Later(line) => {
                self.needs_format_2(locus, "Later");
                self.unspoken(line, LineKind::Later, locus);
            }
            Beat::Typing(typing) => {
                let who = self.find(Space::Cast, &typing.from, &locus.field("from")).unwrap_or(0);
                let channel = self.channel(typing.on.as_ref(), locus);
                if typing.lasts.is_some() {
                    self.needs_format_2(&locus.field("lasts"), "lasts");
                }
                if typing.lasts.is_some_and(|seconds| !(1..=script::LONGEST_TYPING).contains(&seconds)) {
                    let message = format!("somebody is seen writing for {} seconds", typing.lasts.unwrap_or_default());
                    let help = format!("write 1 to {}", script::LONGEST_TYPING);
                    self.faults.add(locus.field("lasts"), Code::OUT_OF_RANGE, message, help);
                }
                self.program.push(Op::Typing { who: PersonaId::new(who), channel, lasts: typing.lasts });
            }
            Beat::Pause => self.program.push(Op::Pause),
            Beat::Judge(judge) => self.judge(judge, locus),
            Beat::Do(effects) => self.effects(effects, &locus.item(0)),
            Beat::If(branch) => self.branch(branch, locus),
            Beat::Visit(scene) => {
                let scene = self.find(Space::Scenes, scene, &locus.item(0)).unwrap_or(0);
                self.to_scenes.push(self.program.len());
                self.program.push(Op::Visit(Address::new(scene)));
            }
        }
    }

    fn judge(&mut self, judge: &'s script::Judge, locus: &Locus) {
        self.needs_format_2(locus, "Judge");
        self.claim(&judge.id, locus);
        if !(1..=3).contains(&judge.lines.len()) {
            let message = format!("this judged pause asks about {} lines", judge.lines.len());
            self.faults.add(locus.field("lines"), Code::OUT_OF_RANGE, message, "let it ask about one line, or about two or three");
        }
        let skip = judge.when.as_ref().map(|when| self.unless(when, &locus.field("when")));
        let pause = PauseId::new(self.pauses.len());
        let scene = SceneId::new(self.here.scene);
        self.pauses.push(JudgedPause { key: text_id::in_scene(&self.here.name, &judge.id), scene, lines: Vec::new() });
        self.loci.pauses.push(locus.clone());
        self.name_lines(By::Pause(pause), &judge.lines, &locus.field("lines"));
        self.program.push(Op::Judge(pause));
        if let Some(skip) = skip {
            self.land(skip);
        }
    }

    /// Remembers that lines are named here. They are looked for once all are there.
    pub(super) fn name_lines(&mut self, by: By, names: &'s [LineName], locus: &Locus) {
        let scene = if matches!(by, By::Turned(_)) { None } else { Some(self.here.scene) };
        self.named_lines.push(NamedLines { by, scene, names, locus: locus.clone() });
    }

    fn branch(&mut self, branch: &'s script::If, locus: &Locus) {
        let otherwise = self.unless(&branch.when, &locus.field("when"));
        self.beats(&branch.then, &locus.field("then"));
        if branch.otherwise.is_empty() {
            self.land(otherwise);
        } else {
            let end = self.program.len();
            self.program.push(Op::Jump(Address::new(0)));
            self.land(otherwise);
            self.beats(&branch.otherwise, &locus.field("otherwise"));
            self.land(end);
        }
    }

    /// Writes a jump that is taken unless the condition holds; [`Writer::land`] says where to.
    fn unless(&mut self, when: &Condition, locus: &Locus) -> usize {
        let test = self.test(when, locus);
        self.loci.guards.push((self.address(), locus.clone()));
        self.program.push(Op::Unless(test, Address::new(0)));
        self.program.len() - 1
    }

    fn land(&mut self, jump: usize) {
        let here = self.address();
        if let Op::Jump(to) | Op::Unless(_, to) = &mut self.program[jump] {
            *to = here;
        }
    }

    fn address(&self) -> Address {
        Address::new(self.program.len())
    }

    fn channel(&mut self, on: Option<&Id>, locus: &Locus) -> ChannelId {
        let found = on.map_or(Some(self.here.channel), |id| self.find(Space::Channels, id, &locus.field("on")));
        ChannelId::new(found.unwrap_or(self.here.channel))
    }

    fn channel_kind(&self, channel: ChannelId) -> Option<&'s script::Channel> {
        let script = self.script;
        script.channels.0.get(channel.position()).map(|(_, channel)| channel)
    }

    fn spoken(&mut self, said: &'s script::Spoken, kind: LineKind, locus: &Locus) {
        let channel = self.channel(said.on.as_ref(), locus);
        if kind == LineKind::Post && !matches!(self.channel_kind(channel), Some(script::Channel::Feed | script::Channel::Site(_)) | None) {
            self.misplaced(locus, "a post stands in a feed or on a site", "write it on a Feed or Site channel, or make it a Message");
        }
        let speaker = self.find(Space::Cast, &said.from, &locus.field("from"));
        if said.borrowed {
            self.needs_format_2(&locus.field("borrowed"), "borrowed");
        }
        let is_borrowed = said.borrowed;
        let (at, label, when, varies) = (said.at, said.label.as_ref(), said.when.as_deref(), said.varies.as_ref());
        let written = self.line(&LineToWrite { id: &said.id, kind, channel, speaker, at, label, when, varies, is_borrowed }, locus);
        self.repaired_by(&written, &said.repaired_by, locus);
        if kind == LineKind::Post {
            self.here.commentable.insert(&said.id, (LineId::new(written.start), said.varies.is_some()));
        }
    }

    fn comment(&mut self, comment: &'s script::Comment, locus: &Locus) {
        let Some(&(under, varies)) = self.here.commentable.get(&comment.under) else {
            let known = self.here.commentable.keys().take(self.faults.most_compared()).map(|known| known.as_str());
            let help = suggestion(comment.under.as_str(), known, "name a Post or Page that stands earlier in this scene");
            let message = format!("no post or page before this comment is named “{}”", comment.under);
            self.faults.add(locus.field("under"), Code::UNDEFINED, message, help);
            return;
        };
        if varies {
            let message = format!("“{}” has comments, so it cannot vary", comment.under);
            self.faults.add(locus.field("under"), Code::MISPLACED, message, "let the comment vary, or write two posts with `when`");
        }
        let channel = self.lines[under.position()].channel;
        let speaker = self.find(Space::Cast, &comment.from, &locus.field("from"));
        let kind = LineKind::Comment(under);
        let (at, label, when, varies) = (comment.at, comment.label.as_ref(), comment.when.as_deref(), comment.varies.as_ref());
        let written =
            self.line(&LineToWrite { id: &comment.id, kind, channel, speaker, at, label, when, varies, is_borrowed: false }, locus);
        self.repaired_by(&written, &comment.repaired_by, locus);
    }

    fn unspoken(&mut self, line: &'s script::Unspoken, kind: LineKind, locus: &Locus) {
        let channel = self.channel(line.on.as_ref(), locus);
        let mut speaker = None;
        if kind.is_narration() {
            if line.label.is_some() {
                self.misplaced(&locus.field("label"), "narration has a label", "label what somebody says; narration is what a camera sees");
            }
        } else if let Some(script::Channel::Site(by)) = self.channel_kind(channel) {
            speaker = self.names.cast.get(by).copied();
        } else {
            self.misplaced(locus, "pages and rules stand on a site", "give it `on:` with a Site channel, or make it a Message");
        }
        let (label, when, varies) = (line.label.as_ref(), line.when.as_deref(), line.varies.as_ref());
        let written =
            self.line(&LineToWrite { id: &line.id, kind, channel, speaker, at: None, label, when, varies, is_borrowed: false }, locus);
        if kind == LineKind::Page {
            self.here.commentable.insert(&line.id, (LineId::new(written.start), line.varies.is_some()));
        }
    }

    /// Writes a line: once, or once for each value of what its text varies by, of which one is shown.
    fn line(&mut self, line: &LineToWrite<'s>, locus: &Locus) -> Range<usize> {
        self.claim(line.id, locus);
        if line.label.is_some() && line.speaker.is_some() && line.speaker == self.names.cast.get(&self.script.player).copied() {
            self.misplaced(&locus.field("label"), "the player’s own line has a label", "label what others say to her");
        }
        let label = line.label.and_then(|label| self.label(label, &locus.field("label")));
        let key = text_id::in_scene(&self.here.name, line.id);
        let first = self.lines.len();
        let skip = line.when.map(|when| self.unless(when, &locus.field("when")));
        match line.varies.and_then(|name| self.variants(name, &locus.field("varies"))) {
            None => self.show(key, line, label, locus),
            Some(variants) => {
                let mut ends = Vec::new();
                for (test, given) in variants {
                    let next = self.program.len();
                    self.program.push(Op::Unless(test, Address::new(0)));
                    self.show(given.key(&key), line, label, locus);
                    ends.push(self.program.len());
                    self.program.push(Op::Jump(Address::new(0)));
                    self.land(next);
                }
                ends.into_iter().for_each(|jump| self.land(jump));
            }
        }
        if let Some(skip) = skip {
            self.land(skip);
        }
        first..self.lines.len()
    }

    fn show(&mut self, key: String, line: &LineToWrite<'s>, label: Option<Label>, locus: &Locus) {
        let (scene, speaker) = (SceneId::new(self.here.scene), line.speaker.map(PersonaId::new));
        let (channel, kind, at) = (line.channel, line.kind, line.at);
        self.program.push(Op::Show(LineId::new(self.lines.len())));
        self.loci.lines.push(locus.clone());
        let is_borrowed = line.is_borrowed;
        self.lines.push(Line { key, scene, channel, kind, speaker, at, label, repaired_by: Vec::new(), is_borrowed });
    }

    fn misplaced(&mut self, locus: &Locus, message: &str, help: &str) {
        self.faults.add(locus.clone(), Code::MISPLACED, message, help);
    }

    /// Takes a name for a line or an answer of this scene.
    fn claim(&mut self, id: &'s Id, locus: &Locus) {
        if TAKEN.contains(&id.as_str()) || !self.here.used.insert(id) {
            double(self.faults, locus.field("id"), id, "something in this scene");
        }
    }

    fn jump(&mut self, to: &Id, locus: &Locus) {
        let scene = self.find(Space::Scenes, to, locus).unwrap_or(0);
        self.to_scenes.push(self.program.len());
        self.program.push(Op::Jump(Address::new(scene)));
    }

    fn switch(&mut self, switch: &'s script::Switch, locus: &Locus) {
        for (position, case) in switch.cases.iter().enumerate() {
            let locus = locus.field("cases").item(position);
            let next_case = self.unless(&case.when, &locus.field("when"));
            self.jump(&case.to, &locus.field("to"));
            self.land(next_case);
        }
        self.jump(&switch.otherwise, &locus.field("otherwise"));
    }

    fn choose(&mut self, choose: &'s script::Choose, locus: &Locus) {
        let choice = ChoiceId::new(self.choices.len());
        if !(1..=usize::from(script::MOST_OPTIONS)).contains(&choose.options.len()) {
            let message = format!("this choice has {} options", choose.options.len());
            let help =
                format!("give it one to go on, two to four to decide, {} at most; saying nothing is there besides", script::MOST_OPTIONS);
            self.faults.add(locus.field("options"), Code::CHOICE_SHAPE, message, help);
        } else if !(2..=4).contains(&choose.options.len()) {
            self.needs_format_2(&locus.field("options"), "a choice of one, five or six");
        }
        let guarded = |option: &script::Answer| option.when.is_some() || option.once;
        if !choose.options.is_empty() && choose.options.iter().all(guarded) && choose.fallback.is_none() {
            let message = "every option of this choice has a guard, so there may be nothing to offer";
            self.faults.add(
                locus.clone(),
                Code::CHOICE_SHAPE,
                message,
                "add `fallback: \"a-scene\"`, or leave one option without `when` and `once`",
            );
        }
        let offer = self.address();
        self.program.push(Op::Offer(choice));
        let fallback = choose.fallback.as_ref().map(|scene| {
            let address = self.address();
            self.jump(scene, &locus.field("fallback"));
            address
        });
        let mut loci = vec![locus.field("silence")];
        let mut answers = vec![self.silence(choice, &choose.silence, &locus.field("silence"))];
        for (position, option) in choose.options.iter().enumerate().take(usize::from(u8::MAX - 1)) {
            let number = u8::try_from(position + 1).expect("at most 254 options are looked at");
            let locus = locus.field("options").item(position);
            answers.push(self.option(choice, OptionId(number), offer, option, &locus));
            loci.push(locus);
        }
        self.loci.answers.push(loci);
        self.choices.push(Choice { scene: SceneId::new(self.here.scene), asks: choose.asks, answers, fallback });
    }

    fn silence(&mut self, choice: ChoiceId, silence: &'s script::Silence, locus: &Locus) -> Answer {
        self.moves(&silence.moves, locus);
        let entry = self.address();
        self.effects(&silence.effects, &locus.field("effects"));
        self.beats(&silence.reply, &locus.field("reply"));
        self.program.push(Op::Feedback(choice, OptionId::SILENCE));
        self.way_on(silence.to.as_ref(), silence.back, None, locus);
        let name = Id::new(SILENCE).expect("is a plain word");
        Answer { name, moves: silence.moves.clone(), says: None, when: None, once: false, taken: None, entry }
    }

    fn option(&mut self, choice: ChoiceId, number: OptionId, offer: Address, option: &'s script::Answer, locus: &Locus) -> Answer {
        self.claim(&option.id, locus);
        self.moves(&option.moves, locus);
        let says = option.says.as_ref().and_then(|id| self.find(Space::Channels, id, &locus.field("says"))).map(ChannelId::new);
        let when = option.when.as_ref().map(|when| self.test(when, &locus.field("when")));
        if option.once {
            self.taken_slot(choice.position(), number.0);
        }
        let entry = self.address();
        self.effects(&option.effects, &locus.field("effects"));
        self.beats(&option.reply, &locus.field("reply"));
        self.program.push(Op::Feedback(choice, number));
        self.way_on(option.to.as_ref(), option.back, Some(offer), locus);
        Answer { name: option.id.clone(), moves: option.moves.clone(), says, when, once: option.once, taken: None, entry }
    }

    /// Where an answer leads: to a scene, back from a detour, or to the choice that it was taken in, if it may stay there.
    fn way_on(&mut self, to: Option<&Id>, back: bool, stay: Option<Address>, locus: &Locus) {
        if back {
            self.needs_format_2(&locus.field("back"), "back");
        }
        match (to, back, stay) {
            (Some(_), true, _) => {
                let message = "this answer goes to a scene and back at once";
                self.faults.add(locus.field("back"), Code::CHOICE_SHAPE, message, "leave out `to` or `back`");
            }
            (Some(to), false, _) => self.jump(to, &locus.field("to")),
            (None, true, _) => self.program.push(Op::Return),
            (None, false, Some(stay)) => self.program.push(Op::Jump(stay)),
            (None, false, None) => {
                let message = "saying nothing leads nowhere";
                let help = "add to: \"a-scene\", or back: true in a scene that is visited";
                self.faults.add(locus.clone(), Code::CHOICE_SHAPE, message, help);
                self.program.push(Op::Return);
            }
        }
    }

    fn moves(&mut self, moves: &[Move], locus: &Locus) {
        if !(1..=2).contains(&moves.len()) {
            let message = format!("this answer names {} kinds of move", moves.len());
            self.faults.add(locus.field("moves"), Code::CHOICE_SHAPE, message, "name one or two, such as moves: [Ask]");
        }
    }

    fn effects(&mut self, effects: &[Effect], locus: &Locus) {
        for (position, effect) in effects.iter().enumerate() {
            if let Some(change) = self.change(effect, &locus.item(position)) {
                self.program.push(Op::Change(change));
            }
        }
    }

    fn endings(&mut self) -> Vec<Ending> {
        let script = self.script;
        let mut endings = Vec::new();
        for (position, (name, ending)) in script.endings.0.iter().enumerate() {
            let locus = Locus::default().field("endings").item(position);
            if !(2..=3).contains(&ending.questions.len()) {
                let message = format!("the debrief of “{name}” has {} questions", ending.questions.len());
                self.faults.add(locus.field("questions"), Code::OUT_OF_RANGE, message, "give it two or three questions to talk about");
            }
            if ending.talk_to.is_empty() {
                let message = format!("the debrief of “{name}” names nobody to talk to");
                self.faults.add(locus.field("talk_to"), Code::OUT_OF_RANGE, message, "name at least one, such as talk_to: [Friend]");
            }
            if !ending.turned.is_empty() {
                self.needs_format_2(&locus.field("turned"), "turned");
            }
            self.name_lines(By::Turned(EndingId::new(position)), &ending.turned, &locus.field("turned"));
            let helped = self.helped(&ending.helped, &locus.field("helped"));
            let (questions, talk_to) = (ending.questions.clone(), ending.talk_to.clone());
            endings.push(Ending { name: name.clone(), questions, talk_to, turned: Vec::new(), helped });
        }
        endings
    }

    fn turning_points(&mut self) -> Vec<ChoiceId> {
        let script = self.script;
        let mut found = Vec::new();
        for (position, scene) in script.turning_points.iter().enumerate() {
            let locus = Locus::default().field("turning_points").item(position);
            let Some(scene_position) = self.find(Space::Scenes, scene, &locus) else { continue };
            match self.names.choices.get(&scene_position) {
                Some(choice) if found.contains(&ChoiceId::new(*choice)) => double(self.faults, locus, scene, "a turning point"),
                Some(choice) => found.push(ChoiceId::new(*choice)),
                None => self.faults.add(
                    locus,
                    Code::MISPLACED,
                    format!("the scene “{scene}” decides nothing, so it is no turning point"),
                    "name a scene that ends with Choose(…)",
                ),
            }
        }
        found
    }

    fn glossary(&mut self) -> Vec<Id> {
        let mut found: Vec<Id> = Vec::new();
        let words = &self.script.glossary;
        if words.len() > MOST_WORDS {
            let locus = Locus::default().field("glossary");
            let message = format!("the glossary explains {} words", words.len());
            let help = format!("explain {MOST_WORDS} at most, and write the others in easier words");
            self.faults.add(locus, Code::OUT_OF_RANGE, message, &help);
        }
        for (position, word) in words.iter().enumerate() {
            if found.contains(word) {
                double(self.faults, Locus::default().field("glossary").item(position), word, "a word of the glossary");
            } else {
                found.push(word.clone());
            }
        }
        found
    }

    /// Puts the entries of scenes where only their positions stood, and the variables where they belong.
    fn connect(&mut self) {
        for position in &self.to_scenes {
            if let Op::Jump(to) | Op::Visit(to) = &mut self.program[*position] {
                *to = self.scenes.get(to.position()).map_or(Address::new(0), |scene| scene.entry);
            }
        }
        for (scene, slot) in &self.seen {
            self.scenes[*scene].seen = Some(*slot);
        }
        for ((choice, option), slot) in &self.taken {
            self.choices[*choice].answers[usize::from(*option)].taken = Some(*slot);
        }
    }
}

/// Lines that are named somewhere, by that scene's rules.
pub(super) struct NamedLines<'s> {
    pub(super) by: By,
    /// The scene that they stand in unless they say otherwise; none where no scene is at hand.
    pub(super) scene: Option<usize>,
    pub(super) names: &'s [LineName],
    pub(super) locus: Locus,
}

/// What names lines.
#[derive(Clone, Copy)]
pub(super) enum By {
    /// A judged pause asks about them.
    Pause(PauseId),
    /// They take back what this line did.
    Line(LineId),
    /// The story may have turned on them.
    Turned(EndingId),
}

struct LineToWrite<'s> {
    id: &'s Id,
    kind: LineKind,
    channel: ChannelId,
    speaker: Option<usize>,
    at: Option<script::ClockTime>,
    label: Option<&'s script::Label>,
    when: Option<&'s Condition>,
    varies: Option<&'s Id>,
    is_borrowed: bool,
}
