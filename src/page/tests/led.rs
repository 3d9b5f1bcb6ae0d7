//! Workshops by chance, and what stands before the room after each input: the page's `room.js` has to come to the same, input by input.

use super::record::Source;
use crate::story::{ChoiceId, Event, Id, LineId, OptionId};
use crate::workshop::fact::Asking;
use crate::workshop::plan::What;
use crate::workshop::room::Way;
use crate::workshop::shown::{Item, Question, Talked};
use crate::workshop::{Effect, Fact, Input, Plan, Refused, Room, Shown};
use serde::Serialize;
use serde_json::{Value, json};

/// So many things are done in each.
const LONG: usize = 320;

/// A workshop: the page that has its plan, its story by place, and each input with what came of it.
#[derive(Serialize)]
pub(super) struct Led {
    page: String,
    story: usize,
    steps: Vec<Done>,
}

/// What was done, what came of it, and what stands before the room where that has changed.
#[derive(Serialize)]
struct Done {
    input: Value,
    refused: Option<&'static str>,
    back: bool,
    shown: Option<Value>,
    /// What whoever leads goes on by: the answer that is preselected, those that are level, the sum, whether nobody was counted.
    leads: Value,
}

/// The same numbers each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most.max(1)
    }
}

/// So many workshops by this plan through one of a page's stories.
pub(super) fn led(source: Source<'_>, page: &str, plan: &Plan, (place, id): (usize, &Id), count: u64) -> Vec<Led> {
    let (_, story) = source.library.scenario(id).unwrap();
    (0..count)
        .map(|seed| {
            let mut room = Room::new(plan.clone(), story.clone()).unwrap();
            let mut dice = Dice(seed + 1);
            let mut before = None;
            let mut steps: Vec<Done> = Vec::new();
            for _ in 0..LONG {
                let input = input(&room, &mut dice);
                let done = done(&mut room, &input, &mut before);
                steps.push(done);
            }
            steps.extend([Input::Close, Input::Next].iter().map(|input| done(&mut room, input, &mut before)));
            Led { page: page.to_owned(), story: place, steps }
        })
        .collect()
}

fn done(room: &mut Room, input: &Input, before: &mut Option<Value>) -> Done {
    let effects = room.step(input);
    let refused = effects.iter().find_map(|effect| if let Effect::Refused(reason) = effect { Some(name_of(*reason)) } else { None });
    let back = *input == Input::Skip && effects.contains(&Effect::Record(Fact::Back));
    let now = shown(&room.shown());
    let shown = (before.as_ref() != Some(&now)).then(|| now.clone());
    *before = Some(now);
    Done { input: written(input), refused, back, shown, leads: leads(room) }
}

/// Something to do, mostly going on.
fn input(room: &Room, dice: &mut Dice) -> Input {
    let answers = room.turn().answers();
    let fields = room.turn().ballot().map_or(0, |ballot| ballot.counts().len());
    let told: Vec<LineId> =
        room.turn().told().iter().filter_map(|event| if let Event::LineShown { line } = event { Some(*line) } else { None }).collect();
    match dice.below(100) {
        52..57 => Input::Previous,
        57..69 => Input::Add(dice.below(fields + 1)),
        69..72 => Input::Take(dice.below(fields + 1)),
        72..76 => Input::Count((0..fields).map(|_| u16::try_from(dice.below(4)).unwrap()).collect()),
        76..80 => Input::ShowCounts,
        80..83 if !answers.is_empty() => Input::GoOn(answers[dice.below(answers.len())]),
        83..85 => Input::Back,
        85..87 => Input::WhichLine,
        87..90 if !told.is_empty() => Input::Mark(told[told.len() - 1 - dice.below(told.len().min(6))]),
        90..92 => Input::Point(if dice.below(3) > 0 { Way::Up } else { Way::Down }),
        92..94 => Input::Skip,
        94 => Input::Freeze,
        95 => Input::Blank,
        96 => Input::ShowSupport,
        97 => Input::Step(dice.below(room.plan().steps.len() + 1)),
        98 => Input::People(u16::try_from(dice.below(40)).unwrap()),
        // Half of the time, and where the other thing is not possible.
        _ => Input::Next,
    }
}

/// An input as the page's room takes it.
fn written(input: &Input) -> Value {
    match input {
        Input::People(count) => json!(["people", count]),
        Input::Next => json!(["next"]),
        Input::Previous => json!(["previous"]),
        Input::Step(index) => json!(["step", index]),
        Input::Add(answer) => json!(["add", answer]),
        Input::Take(answer) => json!(["take", answer]),
        Input::Count(counts) => json!(["count", counts]),
        Input::ShowCounts => json!(["show-counts"]),
        Input::GoOn(option) => json!(["go-on", option.0]),
        Input::Back => json!(["back"]),
        Input::WhichLine => json!(["which-line"]),
        Input::Mark(line) => json!(["mark", line.position()]),
        Input::Point(Way::Up) => json!(["point", -1]),
        Input::Point(Way::Down) => json!(["point", 1]),
        Input::Skip => json!(["skip"]),
        Input::Freeze => json!(["freeze"]),
        Input::Blank => json!(["blank"]),
        Input::ShowSupport => json!(["show-support"]),
        Input::Leave => json!(["leave"]),
        Input::Close => json!(["close"]),
        Input::Minute(_) | Input::Method(_) => unreachable!("a page keeps neither"),
        Input::PhonesJoined(_) | Input::PhonesSay(_) | Input::PhonesCounted(_) => unreachable!("no phone reaches a page"),
    }
}

fn name_of(reason: Refused) -> &'static str {
    match reason {
        Refused::NotNow => "not-now",
        Refused::NothingChosen => "nothing-chosen",
        Refused::NoSuchAnswer => "no-such-answer",
        Refused::NoCounts => "no-counts",
        Refused::LastStep => "last-step",
        Refused::First => "first",
        Refused::Story(_) => "story",
        Refused::Over => "over",
    }
}

fn leads(room: &Room) -> Value {
    let turn = room.turn();
    let preselected = turn.preselected().map(|option| option.0);
    let level: Vec<u8> = turn.level().iter().map(|option| option.0).collect();
    let counts = turn.ballot().map(|ballot| json!([ballot.counts(), ballot.sum(), ballot.passed(room.people())]));
    let step = room.step_index();
    let rows: Vec<Value> = if matches!(room.current().map(|step| &step.what), Some(What::Debrief(_))) {
        room.rows().into_iter().map(row).collect()
    } else {
        Vec::new()
    };
    let next_talk = turn.next_talk().map(|(choice, lines)| json!([choice.position(), lines]));
    let judged = turn.judged().map(|(_, line, is_told)| json!([line.position(), is_told]));
    let next = turn.next_line().map(LineId::position);
    json!([preselected, level, counts, room.is_uncounted(), room.has_counts(), step, rows, next, next_talk, judged])
}

fn answer(choice: ChoiceId, option: OptionId) -> Value {
    json!([choice.position(), option.0])
}

/// What stands before the room, as the page's room says it.
fn shown(shown: &Shown) -> Value {
    match shown {
        Shown::Ready => json!(["ready"]),
        Shown::Sentence { step, sentence } => json!(["sentence", step, sentence]),
        Shown::Sheet { wave, .. } => json!(["sheet", wave.name()]),
        Shown::Reading(items) => json!(["reading", items.iter().map(item).collect::<Vec<_>>()]),
        Shown::Pause { pause, line, is_told } => json!(["pause", pause.position(), line.position(), is_told]),
        Shown::Question(question) => self::question(question),
        Shown::WhichLine(lines) => json!(["which-line", lines.iter().map(|line| line.position()).collect::<Vec<_>>()]),
        Shown::Ending(ending) => json!(["ending", ending.position()]),
        Shown::Row { row, has_note } => json!(["row", self::row(*row), has_note]),
        Shown::Support => json!(["support"]),
        Shown::Blank => json!(["blank"]),
        Shown::Over => json!(["over"]),
        Shown::Left => json!(["left"]),
    }
}

fn item(item: &Item) -> Value {
    match item {
        Item::Line { line, is_marked, is_at } => json!([line.position(), is_marked, is_at]),
        Item::Answer(choice, option) => json!(["answer", answer(*choice, *option)]),
        Item::Feedback(choice, option) => json!(["feedback", answer(*choice, *option)]),
    }
}

fn question(question: &Question) -> Value {
    let stage = match question.stage {
        Asking::Think => "think",
        Asking::Vote => "vote",
        Asking::Talk => "talk",
        Asking::VoteAgain => "vote-again",
        Asking::Counted | Asking::Told => "counted",
    };
    let answers: Vec<u8> = question.answers.iter().map(|option| option.0).collect();
    json!(["question", question.choice.position(), answers, stage, question.counts])
}

fn row(row: Talked) -> Value {
    match row {
        Talked::Tactic { line, is_marked } => json!(["tactic", line.position(), is_marked]),
        Talked::Lookalike { line, is_marked } => json!(["lookalike", line.position(), is_marked]),
        Talked::WayOut(choice, option) => json!(["way-out", answer(choice, option)]),
    }
}
