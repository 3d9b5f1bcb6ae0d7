//! What somebody hears who does not see the window: what has come, once, in the order in which it came.
//!
//! Owns: what has been told of the story at play, and the sentences. What was there when a story opened, or stands there again after a step back, is read
//! and not told. Refuses to know: who speaks, and how long.

use super::Model;
use super::leading::archive::NotGoneOn;
use super::leading::{Leading, Said};
use super::place::{Cover, Place};
use super::playback::Playback;
use super::printing::{Printed, Printing};
use super::support::Copied;
use super::target::Target;
use super::thread::Item;
use crate::language::Localiser;
use crate::story::tables::{ChannelKind, LineKind};
use crate::story::texts::asks_id;
use crate::story::{ChannelId, ChoiceId, LineId, Story, text_id};
use crate::wording;
use crate::workshop::fact::Asking;
use crate::workshop::shown::Talked;
use crate::workshop::{self, Shown};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What stands before a room, in a sentence.
fn shown_words(model: &Model, leading: &Leading, shown: &Shown) -> Option<String> {
    let (texts, story) = (&model.texts, leading.story());
    let id = match shown {
        Shown::Reading(items) => {
            return items.last().map(|item| match item {
                workshop::shown::Item::Line { line, .. } => line_words(texts, story, *line),
                workshop::shown::Item::Answer(choice, option) => wording::answer(texts, story, *choice, *option),
                workshop::shown::Item::Feedback(choice, option) => texts.attribute(&story.answer_key(*choice, *option), "feedback"),
            });
        }
        Shown::Pause { line, is_told: false, .. } => {
            return Some(format!("{} {}", line_words(texts, story, *line), texts.words("judge-question")));
        }
        Shown::Pause { line, .. } => return Some(texts.attribute(&story.line(*line).key, "note")),
        Shown::Sentence { sentence, .. } => return Some(texts.words(&text_id::sentence(sentence))),
        Shown::Ending(ending) => return Some(texts.words(&text_id::ending(&story.ending(*ending).name))),
        Shown::Question(question) => match question.stage {
            Asking::Think => "lead-think",
            Asking::Vote => "lead-vote",
            Asking::Talk => "lead-talk",
            Asking::VoteAgain => "lead-vote-again",
            Asking::Counted | Asking::Told if question.counts.is_some() => "group-state-counts",
            Asking::Counted | Asking::Told => "lead-counted",
        },
        Shown::WhichLine(_) => "lead-which-line",
        Shown::Row { row: Talked::WayOut(..), .. } => "lead-what-helped",
        Shown::Row { .. } => "lead-what-is-done",
        Shown::Blank => "group-state-blank",
        Shown::Support => "group-state-support",
        Shown::Over => "lead-over",
        Shown::Ready | Shown::Sheet { .. } | Shown::Left => return None,
    };
    Some(texts.words(id))
}

/// What has been told by now.
#[derive(Default)]
pub(crate) struct Heard {
    story: Option<Told>,
    /// The number that was copied last.
    copied: Option<Copied>,
    /// What came of printing last.
    printed: Option<Printing>,
    /// What stood before the room, and what whoever leads was told.
    led: Option<Led>,
    /// What was said below the field for whom to talk to here.
    of_field: Option<String>,
    /// That nothing would be kept of the workshop that is set up.
    unkept: Option<String>,
    /// How what is printed for it stands.
    handouts: Option<String>,
    /// Why a workshop that was left could not be gone on with.
    not_gone_on: Option<NotGoneOn>,
}

/// What whoever leads a group has been told of it.
#[derive(PartialEq)]
struct Led {
    shown: Shown,
    is_frozen: bool,
    said: Option<Said>,
}

/// The same of one play.
struct Told {
    story: Arc<Story>,
    looking_at: ChannelId,
    threads: BTreeMap<ChannelId, Thread>,
    marked: BTreeSet<LineId>,
    /// The decision whose question was told.
    asked: Option<ChoiceId>,
}

/// How much of a conversation was told, and of how much it was said that it is there.
#[derive(Clone, Copy, Default)]
struct Thread {
    told: usize,
    named: usize,
}

impl Heard {
    /// What has come since the last time, in sentences. What is read for another reason, because focus has just come to it, is left out. While something
    /// lies over the story nothing is told of it, and all of it when that is taken away.
    pub(crate) fn news(&mut self, model: &Model, read: Option<Target>) -> Vec<String> {
        let mut news = Vec::from_iter(self.of_cover(model));
        news.extend(self.of_setup(model));
        news.extend(self.of_home(model));
        news.extend(self.of_leading(model));
        news.extend(self.of_story(model, read));
        news
    }

    /// What came of what was wanted on what lies on top: whether a number was copied, whether something can be printed. Once.
    fn of_cover(&mut self, model: &Model) -> Option<String> {
        match model.cover() {
            Some(Cover::Support(support)) => {
                let copied = support.copied.as_ref().filter(|copied| copied.worked.is_some());
                let is_new = self.copied.as_ref() != copied;
                self.copied = copied.cloned();
                copied.filter(|_| is_new).map(|copied| copied_words(&model.texts, copied, singly(&copied.number)))
            }
            Some(Cover::Print(printing)) => {
                let is_new = self.printed.as_ref() != Some(printing);
                self.printed = Some(printing.clone());
                printing.came.as_ref().filter(|_| is_new).map(|came| printed_words(&model.texts, came))
            }
            _ => None,
        }
    }

    /// For whoever sets up a group: that something had no room, or could not be written down, or that nothing would be kept, or how printing stands. Once.
    fn of_setup(&mut self, model: &Model) -> Option<String> {
        let setup = if let Place::Setup(setup) = &model.place { Some(setup) } else { None };
        let said = setup.and_then(|setup| setup.trouble(&model.texts, model.is_contact_kept));
        let unkept = setup.and_then(|setup| setup.unkept_words(&model.texts));
        let handouts = setup.and_then(|setup| setup.handouts.as_ref()).map(|handouts| handouts.words(&model.texts));
        let is_printed_new = self.handouts != handouts;
        self.handouts.clone_from(&handouts);
        if is_printed_new && handouts.is_some() {
            return handouts;
        }
        let (is_new, is_unkept_new) = (self.of_field != said, self.unkept != unkept);
        (self.of_field, self.unkept) = (said.clone(), unkept.clone());
        unkept.filter(|_| is_unkept_new).or(said.filter(|_| is_new))
    }

    /// Why a workshop that was left cannot be gone on with. Once.
    fn of_home(&mut self, model: &Model) -> Option<String> {
        let why = model.group.not_gone_on;
        let is_new = std::mem::replace(&mut self.not_gone_on, why) != why;
        why.filter(|_| is_new).map(|why| model.texts.words(why.text_id()))
    }

    /// For whoever leads a group: what stands before the room now, or why something was not possible. Counts are spoken only when she goes to them: a
    /// loudspeaker would tell them to the room.
    fn of_leading(&mut self, model: &Model) -> Option<String> {
        let leading = model.led();
        let now = leading.map(|leading| Led { shown: leading.room.shown(), is_frozen: leading.room.is_frozen(), said: leading.said });
        if now == self.led {
            return None;
        }
        let before = std::mem::replace(&mut self.led, now)?;
        let (leading, now) = (leading?, self.led.as_ref()?);
        if let Some(said) = now.said.filter(|_| now.said != before.said) {
            return Some(model.texts.words(said.text_id()));
        }
        if now.is_frozen && !before.is_frozen {
            return Some(model.texts.words("group-state-frozen"));
        }
        (now.shown != before.shown).then(|| shown_words(model, leading, &now.shown)).flatten()
    }

    fn of_story(&mut self, model: &Model, read: Option<Target>) -> Vec<String> {
        let playing = match &model.place {
            Place::Story(playing) => playing,
            // Leaving was only tried: the story stands behind it.
            Place::Trial(_) => return Vec::new(),
            _ => {
                self.story = None;
                return Vec::new();
            }
        };
        if !model.covers.is_empty() {
            return Vec::new();
        }
        match &mut self.story {
            Some(told) if told.leads_to(playing) => told.news(&model.texts, playing, read),
            other => {
                *other = Some(Told::of(playing));
                Vec::new()
            }
        }
    }
}

impl Told {
    /// Everything that is there counts as told.
    fn of(playing: &Playback) -> Self {
        let all = |channel| {
            let length = playing.items(channel).len();
            (channel, Thread { told: length, named: length })
        };
        let story = Arc::clone(&playing.story);
        Self {
            story,
            looking_at: playing.looking_at,
            threads: playing.places().into_iter().map(all).collect(),
            marked: marked(playing),
            asked: None,
        }
    }

    /// Whether it is the same play, and farther on.
    fn leads_to(&self, playing: &Playback) -> bool {
        let places = playing.places();
        let has_all = |(channel, thread): (&ChannelId, &Thread)| places.contains(channel) && playing.items(*channel).len() >= thread.named;
        Arc::ptr_eq(&self.story, &playing.story) && self.threads.iter().all(has_all)
    }

    fn news(&mut self, texts: &Localiser, playing: &Playback, read: Option<Target>) -> Vec<String> {
        let mut news = self.of_marks(texts, playing);
        let here = playing.looking_at;
        if std::mem::replace(&mut self.looking_at, here) != here {
            news.push(place(texts, &playing.story, here));
        }
        for channel in playing.places() {
            let items = playing.items(channel);
            let thread = self.threads.entry(channel).or_default();
            if channel == here {
                let new = items[thread.told..].iter().filter(|item| read.is_none() || name(**item) != read);
                news.extend(new.filter_map(|item| sentence(texts, &playing.story, *item)));
                thread.told = items.len();
            } else if items[thread.named..].iter().any(|item| is_news(&playing.story, channel, *item)) {
                news.push(wording::with(texts, "heard-elsewhere", "channel", name_of(texts, &playing.story, channel)));
            }
            thread.named = items.len();
        }
        news.extend(self.of_decision(texts, playing));
        news
    }

    /// What is asked, once it can be answered. Focus does not say so: it stays with what was read.
    fn of_decision(&mut self, texts: &Localiser, playing: &Playback) -> Option<String> {
        let decision = playing.decision();
        let is_new = std::mem::replace(&mut self.asked, decision) != decision;
        decision.filter(|_| is_new).map(|choice| texts.words(asks_id(playing.story.choice(choice).asks)))
    }

    /// Which line was marked, or is no longer.
    fn of_marks(&mut self, texts: &Localiser, playing: &Playback) -> Vec<String> {
        let now = marked(playing);
        let before = std::mem::replace(&mut self.marked, now);
        let say = |id, line: &LineId| wording::with(texts, id, "line", line_words(texts, &playing.story, *line));
        let on = self.marked.difference(&before).map(|line| say("marked", line));
        on.chain(before.difference(&self.marked).map(|line| say("unmarked", line))).collect()
    }
}

fn marked(playing: &Playback) -> BTreeSet<LineId> {
    let lines = playing.places().into_iter().flat_map(|channel| playing.items(channel));
    let lines = lines.filter_map(|item| if let Item::Line(line) = item { Some(line) } else { None });
    lines.filter(|line| playing.session.is_marked(*line)).collect()
}

/// The name of what is drawn for it.
fn name(item: Item) -> Option<Target> {
    match item {
        Item::Line(line) => Some(Target::Line(line)),
        Item::Feedback(choice, option) => Some(Target::Feedback(choice, option)),
        Item::Day(_) | Item::Own(..) => None,
    }
}

/// What others say somewhere else is news. What is said face to face is not: she would have been there.
fn is_news(story: &Story, channel: ChannelId, item: Item) -> bool {
    match item {
        Item::Line(line) => story.line(line).speaker != Some(story.player()) && story.channel(channel).kind != ChannelKind::InPerson,
        Item::Feedback(..) => true,
        Item::Day(_) | Item::Own(..) => false,
    }
}

fn sentence(texts: &Localiser, story: &Story, item: Item) -> Option<String> {
    match item {
        Item::Day(day) => Some(wording::with(texts, "day", "number", u32::from(day))),
        Item::Line(line) => Some(line_words(texts, story, line)),
        Item::Feedback(choice, option) => {
            let key = story.answer_key(choice, option);
            let words = texts.attribute(&key, "feedback");
            // What she did, where it is not already there as her own words.
            let did = story.answer(choice, option).says.is_none().then(|| texts.words(&key));
            Some(did.map_or(words.clone(), |did| format!("{did} {words}")))
        }
        // She has just said it.
        Item::Own(..) => None,
    }
}

/// The name of a place and what it is.
fn place(texts: &Localiser, story: &Story, channel: ChannelId) -> String {
    let id = text_id::channel(&story.channel(channel).name);
    wording::list(texts, &[texts.words(&id), wording::about_place(texts, story, channel)])
}

fn name_of(texts: &Localiser, story: &Story, channel: ChannelId) -> String {
    texts.words(&text_id::channel(&story.channel(channel).name))
}

/// What came of copying a number, with the number as it is written or as it is read aloud.
pub(crate) fn copied_words(texts: &Localiser, copied: &Copied, number: String) -> String {
    wording::with(texts, if copied.worked == Some(true) { "copied" } else { "not-copied" }, "number", number)
}

/// What came of printing.
pub(crate) fn printed_words(texts: &Localiser, came: &Printed) -> String {
    match came {
        Printed::Opened(path) => wording::with(texts, "print-opened", "path", path.clone()),
        Printed::NotOpened(path) => wording::with(texts, "print-not-opened", "path", path.clone()),
        Printed::NotWritten => texts.words("print-not-written"),
        Printed::Deleted => texts.words("print-deleted"),
    }
}

/// A line as it is heard: who, what, when.
pub(crate) fn line_words(texts: &Localiser, story: &Story, line: LineId) -> String {
    let told = story.line(line);
    let words = texts.words(&told.key);
    let said = match told.speaker {
        Some(speaker) if speaker == story.player() => wording::with(texts, "line-own", "words", words),
        Some(speaker) if !matches!(told.kind, LineKind::Page | LineKind::Rule | LineKind::Narration | LineKind::Later) => {
            wording::labelled(texts, wording::name_of(texts, story, speaker), &words)
        }
        _ => words,
    };
    told.at.filter(|_| !told.kind.is_narration()).map_or(said.clone(), |at| format!("{said} {at}"))
}

/// A number with its digits one by one and a breath between its groups: `0800 1111` is “0 8 0 0, 1 1 1 1”.
pub(crate) fn singly(number: &str) -> String {
    let mut said = String::new();
    let mut before = ' ';
    let mut letters = number.chars().peekable();
    while let Some(letter) = letters.next() {
        let next_is_digit = letters.peek().is_some_and(char::is_ascii_digit);
        match letter {
            ' ' if before.is_ascii_digit() && next_is_digit => said.extend([',', ' ']),
            _ if letter.is_ascii_digit() && before.is_ascii_digit() => said.extend([' ', letter]),
            _ => said.push(letter),
        }
        before = letter;
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::leading::intent::SetupIntent;
    use crate::app::preferences::Preferences;
    use crate::app::support::NumberAt;
    use crate::app::{AppIntent, Intent, Opening, Setting, StoryIntent};
    use crate::fixture;
    use crate::story::{Id, OptionId};
    use jiff::civil::date;
    use std::time::Duration;

    /// Somebody who plays, and all that she heard.
    struct Listener {
        model: Model,
        heard: Heard,
        all: Vec<String>,
        now: Duration,
        /// Everything is in view as it comes.
        reads: bool,
    }

    impl Listener {
        /// Just after the story has opened.
        fn new() -> Self {
            let opening = Opening {
                library: fixture::library().into(),
                preferences: Preferences::default(),
                wishes: vec!["en".into()],
                language: None,
                scenario: Some(fixture::kites()),
                region: String::new(),
                contact: None,
                today: date(2026, 6, 17),
                archive: Box::new(crate::app::leading::archive::NoArchive),
            };
            let model = Model::open(opening).unwrap_or_else(|wrong| panic!("{wrong:?}"));
            let mut listener = Self { model, heard: Heard::default(), all: Vec::new(), now: Duration::ZERO, reads: true };
            listener.act(AppIntent::Play);
            listener
        }

        fn act(&mut self, intent: impl Into<Intent>) {
            self.model.act(&intent.into());
            if self.reads {
                self.model.read_all();
            }
            self.hear(None);
        }

        /// What came since, heard in one go.
        fn hear(&mut self, read: Option<Target>) -> Vec<String> {
            let strip = |words: String| words.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
            let news: Vec<String> = self.heard.news(&self.model, read).into_iter().map(strip).collect();
            self.all.extend(news.clone());
            news
        }

        fn wait(&mut self) {
            self.now += Duration::from_secs(20);
            self.model.tick(self.now, date(2026, 6, 17));
            if self.reads {
                self.model.read_all();
            }
            self.hear(None);
        }

        fn playing(&self) -> Option<&Playback> {
            self.model.place.playback().filter(|_| matches!(self.model.place, Place::Story(_)))
        }

        /// One step on: waits, reads on, passes what is asked, or answers with this.
        fn step(&mut self, option: u8) {
            let Some(playing) = self.playing() else { return };
            let intent = match playing {
                playing if playing.is_coming() => return self.wait(),
                playing if playing.judging().is_some() => StoryIntent::Pass,
                playing if playing.is_deciding() => {
                    let offered = playing.session.offered();
                    StoryIntent::Answer(offered.get(usize::from(option)).copied().unwrap_or(OptionId::SILENCE))
                }
                _ => StoryIntent::GoOn,
            };
            self.wait();
            self.act(intent);
        }

        /// Until this is so.
        fn until(&mut self, option: u8, is_there: impl Fn(&Playback) -> bool) {
            for _ in 0..200 {
                if self.playing().is_none_or(&is_there) {
                    break;
                }
                self.step(option);
            }
            assert!(self.playing().is_some_and(is_there), "never came to it");
        }
    }

    #[test]
    fn what_is_there_when_a_story_opens_is_read_and_not_told() {
        let listener = Listener::new();
        assert!(!listener.playing().unwrap().seen().is_empty() && listener.all.is_empty());
    }

    #[test]
    fn every_line_and_all_feedback_where_she_looks_is_heard_once() {
        for option in 0..4 {
            let mut listener = Listener::new();
            let (mut expected, mut told_at) = (Vec::new(), BTreeMap::new());
            let opened = listener.playing().unwrap();
            told_at.insert(opened.looking_at, opened.items(opened.looking_at).len());
            for _ in 0..200 {
                let Some(playing) = listener.playing() else { break };
                let (story, items) = (playing.story.clone(), playing.items(playing.looking_at));
                let told = std::mem::replace(told_at.entry(playing.looking_at).or_default(), items.len());
                expected.extend(items[told.min(items.len())..].iter().filter_map(|item| sentence(&listener.model.texts, &story, *item)));
                listener.step(option);
            }
            assert!(listener.playing().is_none(), "{option}: the debrief is there");
            let mut expected: Vec<String> = expected.iter().map(|words| words.replace(['\u{2068}', '\u{2069}'], "")).collect();
            // Places and what is elsewhere are told between them.
            let mut heard = listener.all.iter();
            expected.retain(|words| !heard.any(|heard| heard == words));
            assert!(expected.is_empty(), "{option}: never heard, or out of order: {expected:#?} of {:#?}", listener.all);
            let lines: Vec<&String> = listener.all.iter().filter(|words| words.contains(": ")).collect();
            let once: BTreeSet<&&String> = lines.iter().collect();
            assert_eq!(once.len(), lines.len(), "{option}: heard twice in {lines:#?}");
        }
    }

    #[test]
    fn what_comes_elsewhere_is_told_briefly_and_in_full_where_it_is_opened() {
        let mut listener = Listener::new();
        listener.reads = false;
        listener.until(3, Playback::has_unread);
        let channel = listener.playing().and_then(|playing| playing.places().into_iter().find(|place| playing.is_unread(*place))).unwrap();
        assert!(listener.all.iter().any(|words| words == "New in Dana." || words == "New in Sami."), "{:#?}", listener.all);
        let before = listener.all.len();
        listener.act(StoryIntent::Open(channel));
        let opened = listener.all.split_off(before);
        assert!(opened[0].contains(", ") && opened[1] == "Day 1" && opened[2].contains(": ") && opened.len() == 3, "{opened:?}");
        // And back: nothing that was told is told again.
        let here = listener.playing().unwrap().places();
        here.into_iter().for_each(|place| listener.act(StoryIntent::Open(place)));
        assert!(listener.all[before..].iter().all(|words| *words != opened[2]), "{:?}", &listener.all[before..]);
    }

    #[test]
    fn what_focus_reads_is_not_told_as_well() {
        let mut listener = Listener::new();
        let step = |listener: &mut Listener| {
            listener.now += Duration::from_secs(20);
            listener.model.tick(listener.now, date(2026, 6, 17));
        };
        listener.until(0, |playing| playing.writer_here().is_some());
        step(&mut listener);
        let newest = listener.playing().unwrap().newest_here().unwrap();
        assert!(listener.hear(Some(Target::Line(newest))).is_empty(), "it is read");
        assert!(listener.hear(None).is_empty(), "and counts as told");
    }

    #[test]
    fn what_waits_under_a_cover_is_told_when_it_is_taken_away() {
        let mut listener = Listener::new();
        listener.until(0, |playing| playing.writer_here().is_some());
        listener.model.covers.push(Cover::Display);
        let before = listener.all.len();
        listener.wait();
        assert_eq!(listener.all.len(), before, "it lies over the story");
        listener.act(AppIntent::Back);
        listener.wait();
        assert!(listener.all.len() > before, "told after it");
    }

    #[test]
    fn a_mark_names_its_line() {
        let mut listener = Listener::new();
        listener.until(0, |playing| playing.newest_here().is_some_and(|line| playing.story.can_be_marked(line)));
        let line = listener.playing().unwrap().newest_here().unwrap();
        let words =
            line_words(&listener.model.texts, &listener.playing().unwrap().story.clone(), line).replace(['\u{2068}', '\u{2069}'], "");
        for said in ["Marked for a second look: ", "The mark is off: "] {
            listener.all.clear();
            listener.act(StoryIntent::Mark(line));
            assert_eq!(listener.all, [format!("{said}{words}")]);
        }
    }

    #[test]
    fn after_a_step_back_everything_counts_as_told() {
        let mut listener = Listener::new();
        listener.until(0, Playback::is_deciding);
        listener.step(0);
        listener.until(0, Playback::is_deciding);
        let before = listener.all.len();
        listener.act(StoryIntent::StepBack);
        listener.wait();
        assert_eq!(listener.all[before..], ["What does Nora write?"]);
    }

    #[test]
    fn that_something_had_no_room_or_could_not_be_kept_is_told_once() {
        let mut listener = Listener::new();
        listener.act(AppIntent::Home);
        listener.act(AppIntent::WithGroup(true));
        listener.act(AppIntent::Choose(fixture::kites()));
        let write = |line: &str, is_cut| SetupIntent::Contact { line: line.to_owned(), is_cut };
        let before = listener.all.len();
        for (line, is_cut) in [("a", false), ("ab", true), ("ab", true), ("b", false), ("bc", true)] {
            listener.act(write(line, is_cut));
        }
        listener.act(SetupIntent::TakeContact);
        listener.act(write("c", false));
        listener.model.contact_kept(false);
        listener.hear(None);
        let cut = "There is room for 80 characters. The rest is left out.";
        assert_eq!(listener.all[before..], [cut, cut, "It could not be kept, and holds until this window is closed."]);
    }

    #[test]
    fn a_number_that_was_copied_is_told_each_time_digit_by_digit() {
        let mut listener = Listener::new();
        listener.act(AppIntent::Support);
        listener.act(Setting::Region(Id::new("gb").unwrap()));
        let at = NumberAt { line: 0, way: 0 };
        let mut copy = |worked| {
            let outcome = listener.model.act(&AppIntent::Copy(at).into());
            assert!(listener.hear(None).is_empty(), "nothing has come of it yet");
            listener.model.copied(worked);
            let heard = [listener.hear(None), listener.hear(None)].concat();
            (outcome.copy.unwrap(), heard)
        };
        for _ in 0..2 {
            assert_eq!(copy(true), ("0800 1111".to_owned(), vec!["Copied: 0 8 0 0, 1 1 1 1".to_owned()]));
        }
        let (_, heard) = copy(false);
        assert!(heard.len() == 1 && heard[0].contains("0 8 0 0, 1 1 1 1") && !heard[0].contains("Copied"), "{heard:?}");
        // There is no such number, and no number where no lines are shown.
        assert_eq!(listener.model.act(&AppIntent::Copy(NumberAt { line: 99, way: 0 }).into()).copy, None);
        listener.act(AppIntent::Back);
        assert_eq!(listener.model.act(&AppIntent::Copy(at).into()).copy, None);
        listener.model.copied(true);
    }

    #[test]
    fn digits_are_read_singly() {
        for (number, said) in [
            ("0800 1111", "0 8 0 0, 1 1 1 1"),
            ("116 123", "1 1 6, 1 2 3"),
            ("119 Allô", "1 1 9 Allô"),
            ("+32 2 555", "+3 2, 2, 5 5 5"),
            ("", ""),
        ] {
            assert_eq!(singly(number), said);
        }
    }
}
