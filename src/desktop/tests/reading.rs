//! The law of reading where everything has its real place: at each decision, every line that came since the last one has been in view, or is named beside
//! the answers; at each pause, every line that it asks about has; and from where something came, nothing takes her away. What has been in view is measured here anew, from where lines were drawn; what the window noticed of it is not asked.

use crate::app::playback::Playback;
use crate::app::{AppIntent, StoryIntent, Target};
use crate::desktop::tests::harness::{Bench, Setting, directions, languages};
use crate::desktop::tests::situations::{named, stories};
use crate::desktop::view::mount::Named;
use crate::story::{ChannelId, Event, Id, LineId, OptionId};
use bevy::math::Rect;
use bevy::ui::{CalculatedClip, ComputedNode, UiGlobalTransform};
use std::collections::BTreeMap;
use std::time::Duration;

/// Longer than any line takes to come. Each comes by itself, however long one waits.
const LONG: Duration = Duration::from_secs(12);
/// Longer than what has just appeared takes no press.
const JUST: Duration = Duration::from_millis(1100);
/// More steps than any way has.
const MOST: usize = 600;
/// As much of a line as this need not have been in view, as a share of it: its own free space.
const FREE: f32 = 0.05;
/// A phone, one on its long side, a laptop, a large screen.
const SIZES: [(f32, f32); 4] = [(360.0, 740.0), (683.0, 384.0), (1366.0, 768.0), (1920.0, 1080.0)];

/// A way through a story in a window.
struct Walk {
    bench: Bench,
    about: String,
    /// Which parts of each line have been in view, as shares of its height then: a line with an offer to mark it is higher.
    viewed: BTreeMap<LineId, Vec<(f32, f32)>>,
    decisions: usize,
    pauses: usize,
    /// Where she looked a moment ago, and how much had come when she last did anything.
    looked: (ChannelId, usize),
}

impl Walk {
    fn begin(setting: Setting, story: &Id, way: &AppIntent) -> Self {
        let mut bench = Bench::new();
        bench.show_model(setting.model(), setting.size);
        bench.act(&AppIntent::Choose(story.clone()).into());
        bench.act(&way.clone().into());
        let begins = bench.model().open_story().expect("is at play").looking_at;
        Self { bench, about: format!("{story}, {setting}"), viewed: BTreeMap::new(), decisions: 0, pauses: 0, looked: (begins, 0) }
    }

    /// To the end, with the n-th of what is offered. How many decisions and pauses there were.
    fn play_out(mut self, taken: usize) -> (usize, usize) {
        for _ in 0..MOST {
            self.look();
            let Some(playing) = self.bench.model().open_story() else { return (self.decisions, self.pauses) };
            hold_the_place(playing, self.looked, &self.about);
            self.looked.0 = playing.looking_at;
            let intent = if playing.is_coming() {
                self.bench.wait(LONG);
                continue;
            } else if let Some(judging) = playing.judging() {
                if !judging.is_answered {
                    self.pauses += 1;
                    self.hold_the_pause();
                }
                if judging.is_answered { StoryIntent::GoOn } else { StoryIntent::Pass }
            } else if playing.decision().is_some() {
                self.hold_the_law();
                StoryIntent::Answer(self.nth_answer(taken))
            } else {
                StoryIntent::GoOn
            };
            // What has just appeared is not pressed by anything.
            self.bench.wait(JUST);
            self.bench.act(&intent.into());
            self.looked = self.bench.model().open_story().map_or(self.looked, |playing| (playing.looking_at, playing.seen().len()));
        }
        panic!("{}: the story never ends", self.about);
    }

    fn nth_answer(&mut self, taken: usize) -> OptionId {
        self.decisions += 1;
        let playing = self.bench.model().open_story().expect("is at play");
        let offered = playing.session.offered();
        taken.checked_sub(1).and_then(|place| offered.get(place.min(offered.len().saturating_sub(1)))).copied().unwrap_or(OptionId::SILENCE)
    }

    /// Measures which parts of which lines can be seen now.
    fn look(&mut self) {
        let world = self.bench.world();
        let mut laid = world.query::<(&Named, &ComputedNode, &UiGlobalTransform, Option<&CalculatedClip>)>();
        for (named, node, at, clip) in laid.iter(world) {
            let Target::Line(line) = named.0 else { continue };
            let scale = node.inverse_scale_factor;
            let drawn = Rect::from_center_size(at.translation * scale, node.size() * scale);
            let seen = clip.map_or(drawn, |clip| drawn.intersect(Rect { min: clip.clip.min * scale, max: clip.clip.max * scale }));
            if seen.height() > 0.0 && seen.width() > 0.0 {
                let share = |y: f32| (y - drawn.min.y) / drawn.height();
                self.viewed.entry(line).or_default().push((share(seen.min.y), share(seen.max.y)));
            }
        }
        self.hold_where_new_text_starts();
    }

    /// Where something begins that came unseen, a line says so.
    fn hold_where_new_text_starts(&mut self) {
        let begins = self.bench.model().open_story().is_some_and(|playing| {
            let items = playing.items(playing.looking_at);
            items.into_iter().any(|item| playing.begins_with(item)) && playing.asked().len() < 2
        });
        if begins {
            assert!(self.bench.entity(Target::NewsBegin).is_some(), "{}: nothing says where new text starts", self.about);
        }
    }

    fn has_been_in_view(&self, line: LineId) -> bool {
        let mut parts = self.viewed.get(&line).cloned().unwrap_or_default();
        parts.sort_by(|one, other| one.0.total_cmp(&other.0));
        let read = parts.into_iter().fold(0.0, |read: f32, (from, to)| if from <= read + FREE { read.max(to) } else { read });
        read >= 1.0 - FREE
    }

    fn hold_the_pause(&mut self) {
        let asked = self.bench.model().open_story().map(|playing| playing.asked().to_vec()).unwrap_or_default();
        let unread = asked.iter().filter(|line| !self.has_been_in_view(**line)).count();
        assert_eq!(unread, 0, "{}, pause {}: not all of it was read", self.about, self.pauses);
    }

    fn hold_the_law(&mut self) {
        let new = self.bench.model().open_story().map(since_the_last_decision).unwrap_or_default();
        let named = self.bench.model().open_story().map(Playback::aside).unwrap_or_default();
        let has_row = self.bench.entity(Target::GoOn).is_some();
        let missed: Vec<LineId> = new.into_iter().filter(|line| !self.has_been_in_view(*line)).collect();
        for line in missed {
            let playing = self.bench.model().open_story().expect("is at play");
            let told = playing.story.line(line);
            let is_named = has_row && named.iter().any(|news| news.place == told.channel);
            let (key, here) = (told.key.clone(), told.channel == playing.looking_at);
            let parts = self.viewed.get(&line);
            assert!(is_named, "{}, decision {}: {key} was not read: {parts:?}; here: {here}", self.about, self.decisions);
        }
    }
}

/// What others said since she last answered.
fn since_the_last_decision(playing: &Playback) -> Vec<LineId> {
    let decided = playing.seen().iter().rposition(|event| matches!(event, Event::Answered { .. })).unwrap_or_default();
    by_others(playing, decided).collect()
}

/// What others said from this event on.
fn by_others(playing: &Playback, from: usize) -> impl Iterator<Item = LineId> + '_ {
    let came = playing.seen().get(from..).unwrap_or_default().iter();
    let lines = came.filter_map(|event| if let Event::LineShown { line } = event { Some(*line) } else { None });
    lines.filter(|line| playing.story.line(*line).speaker != Some(playing.story.player()))
}

/// She looks where she looked a moment ago, or nothing has come there since she last did anything.
fn hold_the_place(playing: &Playback, (place, from): (ChannelId, usize), about: &str) {
    if playing.looking_at != place {
        let left = by_others(playing, from).filter(|line| playing.story.line(*line).channel == place).count();
        assert_eq!(left, 0, "{about}: lines came, and she was taken away from them");
    }
}

fn hold(setting: Setting, story: &Id, way: &AppIntent, taken: usize) {
    let walk = Walk::begin(setting, story, way);
    let about = walk.about.clone();
    let (decisions, pauses) = walk.play_out(taken);
    assert!(decisions > 2 && pauses > 0, "{about}: the law was asked {decisions} and {pauses} times");
}

#[test]
fn every_new_line_was_in_view_or_is_named_at_each_decision() {
    let story = stories(&Setting::usual().model()).swap_remove(0);
    for (number, (width, height)) in SIZES.into_iter().enumerate() {
        let language = directions()[number % 2];
        hold(Setting::new(language).size(width, height), &story, &AppIntent::Play, 1 + number % 2);
    }
}

#[test]
fn and_where_the_other_direction_has_the_least_room() {
    let story = stories(&Setting::usual().model()).swap_remove(0);
    let [first, second] = directions();
    for (language, (width, height)) in [(second, SIZES[0]), (first, SIZES[1])] {
        hold(Setting::new(language).size(width, height), &story, &AppIntent::Play, 0);
    }
}

#[test]
fn and_on_the_way_of_a_class() {
    let setting = Setting::shipped(*languages().last().expect("there are languages"));
    let model = setting.model();
    let has_track = |id: &Id| model.catalog.story(id).is_some_and(|story| story.class_track().is_some());
    let story = stories(&model).into_iter().find(has_track).expect("a class can play");
    hold(setting.size(683.0, 384.0), &story, &AppIntent::PlayTogether, 1);
}

/// The question stood below another conversation, and nothing said which line it was about.
#[test]
fn what_is_asked_carries_its_line_to_another_place() {
    let mut bench = Bench::new();
    bench.show(named("judge-asking"), Setting::usual());
    let model = bench.model();
    let playing = model.open_story().expect("is at play");
    let (line, here) = (playing.asked()[0], playing.looking_at);
    let elsewhere = playing.places().into_iter().find(|place| *place != here).expect("there is another place");
    let words = model.texts.words(&playing.story.line(line).key);
    bench.act(&StoryIntent::Open(elsewhere).into());
    bench.settle();
    assert!(bench.drawing().words().contains(&words), "the question says what it is about");
    assert!(bench.entity(Target::GoOn).is_some(), "and there is a way back to it");
    bench.wait(JUST);
    bench.act(&StoryIntent::GoOn.into());
    assert!(bench.model().open_story().is_some_and(|playing| playing.looking_at == here && playing.judging().is_some()));
}
