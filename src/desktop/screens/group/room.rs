//! The room's screen: what is read from the last row, and nothing else.
//!
//! Owns: its layout. Letters are a part of the picture's height, never smaller, so that a projector of any size is read from the same distance; what does not
//! fit whole is left out from the oldest on. Refuses to know: counts that are not shown, lines to come, notes, presses and focus: nobody is at this screen.
//! From `design/screens-2.md` s and its table of measures.

use super::{letters, tile};
use crate::app::Model;
use crate::app::leading::Leading;
use crate::app::leading::pages::RoomWidth;
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::Size;
use crate::desktop::look::widgets::FULL;
use crate::desktop::screens;
use crate::desktop::screens::conversation::bubble;
use crate::desktop::screens::story::channel_name;
use crate::desktop::view::{Inset, Ring, View, WindowContent, Words};
use crate::library::SupportLine;
use crate::story::tables::LineKind;
use crate::story::texts::asks_id;
use crate::story::{ChoiceId, Event, LineId, OptionId, Verdict, text_id};
use crate::wording;
use crate::workshop::fact::Asking;
use crate::workshop::shown::{Item, Question, Shown, Talked};
use bevy::color::Color;
use bevy::math::Vec2;
use bevy::ui::{AlignContent, AlignItems, FlexDirection, FlexWrap, JustifyContent, Val};
use std::hash::{DefaultHasher, Hash, Hasher};

/// More lines than any screen has room for.
const MOST_ITEMS: usize = 14;
/// Words of so many letters have room beside those of another language.
const SHORT: usize = 22;
/// So many support lines are read aloud.
const MOST_SUPPORT: usize = 4;

/// What the room's window shows, of this size in logical pixels.
pub(crate) fn content(model: &Model, window: Vec2) -> WindowContent {
    let Some(leading) = model.led() else { return elsewhere(model, window) };
    let first = &leading.languages[0];
    let view = draw(model, leading, window);
    let title = first.texts.words("app-name");
    WindowContent { view, ground: ground(model, leading), language: first.language.to_string(), title }
}

/// Nobody leads: the neutral screen where she has left, and otherwise nothing.
fn elsewhere(model: &Model, window: Vec2) -> WindowContent {
    if model.place.calendar().is_some() {
        return screens::content(model, window);
    }
    let cx = DrawContext::new(model, window);
    let view = cx.column().size(window);
    WindowContent { view, ground: cx.colours.ground, language: model.language.to_string(), title: model.title() }
}

fn ground(model: &Model, leading: &Leading) -> Color {
    let cx = DrawContext::new(model, Vec2::ONE);
    if matches!(leading.room.shown(), Shown::Blank) { cx.colours.ground } else { cx.colours.sheet }
}

/// Two equal stamps look alike: only what has another one is drawn.
pub(crate) fn stamp(model: &Model) -> u64 {
    let mut hasher = DefaultHasher::new();
    model.preferences.high_contrast.hash(&mut hasher);
    match model.led() {
        Some(leading) => {
            leading.room.shown().hash(&mut hasher);
            leading.page().hash(&mut hasher);
            leading.shown_door().map(|door| (&door.address, &door.code)).hash(&mut hasher);
            leading.languages.iter().for_each(|language| language.language.to_string().hash(&mut hasher));
        }
        // What is there when nobody leads is small, and changes with the day and with presses.
        None => (model.place.calendar().is_some(), model.language.to_string(), format!("{:?}", model.place.calendar())).hash(&mut hasher),
    }
    hasher.finish()
}

/// The room's screen of this size, as a picture: nothing in it has a name, is spoken, or can be pressed.
pub(crate) fn draw(model: &Model, leading: &Leading, size: Vec2) -> View {
    let width = RoomWidth::of(size.x, size.y);
    let shown = leading.room.shown();
    // Where phones come in stands there in every language: there is little to read.
    let languages = if leading.shown_door().is_some() { &leading.languages } else { leading.languages_with(&shown, width) };
    let languages = languages.iter().map(|language| DrawContext::for_room(model, &language.texts, size));
    RoomScreen { languages: languages.collect(), width, leading, model }.draw(&shown, size)
}

pub(super) struct RoomScreen<'m> {
    /// The languages that have room: both of two, or the one whose page is turned.
    pub(super) languages: Vec<DrawContext<'m>>,
    width: RoomWidth,
    leading: &'m Leading,
    model: &'m Model,
}

impl RoomScreen<'_> {
    /// The first language gives the screen its direction.
    pub(super) fn cx(&self) -> &DrawContext<'_> {
        &self.languages[0]
    }

    /// As many letters high.
    pub(super) fn rem(&self, rem: f32) -> f32 {
        (Size::S.px() * self.cx().scale * rem).round()
    }

    fn draw(&self, shown: &Shown, size: Vec2) -> View {
        let cx = self.cx();
        let root = cx.column().size(size).clipped();
        if *shown == Shown::Blank {
            return root.fill(cx.colours.ground).child(cx.space()).child(self.footer());
        }
        let root = root.fill(cx.colours.sheet).child(self.band());
        if let Some(door) = self.leading.shown_door() {
            return root.child(self.door(door, size)).child(self.footer());
        }
        root.children(self.body(shown)).child(self.footer())
    }

    fn body(&self, shown: &Shown) -> Vec<View> {
        match shown {
            Shown::Ready => vec![self.ready()],
            Shown::Sentence { sentence, .. } => vec![self.large(&text_id::sentence(sentence))],
            Shown::Sheet { wave, on_phones } => vec![self.large(wave.text_id(*on_phones))],
            Shown::Reading(items) => self.reading(items),
            Shown::Pause { line, is_told, .. } => self.pause(shown, *line, *is_told),
            Shown::Question(question) => self.question(shown, question),
            Shown::WhichLine(lines) => self.which_line(shown, lines),
            Shown::Ending(ending) => vec![self.large(&text_id::ending(&self.leading.story().ending(*ending).name))],
            Shown::Row { row, has_note } => self.row(*row, *has_note),
            Shown::Support => self.support(),
            Shown::Over => vec![self.large("lead-over")],
            Shown::Blank | Shown::Left => vec![self.cx().space()],
        }
    }

    // ── around ──

    fn band(&self) -> View {
        let (cx, c) = (self.cx(), self.cx().colours);
        let name = cx.text(Size::S, &cx.words("app-name")).bold().colour(c.on_frame).one_line();
        let ink = if cx.strong { c.frame } else { c.primary };
        let leave = cx.row().gap(self.rem(0.25)).fixed().min_height(self.rem(1.5)).pad(Inset::xy(self.rem(0.4), 0.0));
        let leave = leave.fill(c.on_frame).round(self.rem(0.17)).child(cx.icon(Icon::Leave, Size::S, ink));
        let leave = leave.child(cx.text(Size::S, &cx.words("leave-now")).bold().colour(ink).one_line()).child(cx.key("Esc", ink));
        let band = cx.row().gap(self.rem(0.4)).fixed().height(self.rem(2.0)).pad(Inset::xy(self.rem(0.9), 0.0)).fill(c.frame);
        let band = if cx.strong { band.edges(Inset { bottom: 2.0, ..Inset::default() }, c.frame_line) } else { band };
        band.child(cx.rings()).child(name).child(cx.space()).child(leave)
    }

    fn footer(&self) -> View {
        let (cx, c) = (self.cx(), self.cx().colours);
        let footer = cx.row().gap(self.rem(0.3)).fixed().min_height(self.rem(1.5)).pad(Inset::xy(self.rem(0.9), 0.0)).fill(c.ground);
        let footer = if cx.strong { footer.edges(Inset { top: 1.0, ..Inset::default() }, c.line) } else { footer };
        let footer = footer.child(cx.icon(Icon::Book, Size::S, c.ink));
        footer.child(cx.text(Size::S, &cx.words("fictional-short")).bold().one_line())
    }

    /// What the room does now, in every language at its own edge.
    fn strip(&self, icon: Icon, id: &str) -> View {
        let (cx, c) = (self.cx(), self.cx().colours);
        let strip = cx.row().gap(self.rem(0.4)).fixed().min_height(self.rem(1.75)).pad(Inset::xy(self.rem(0.9), self.rem(0.1)));
        let strip = strip.fill(c.primary_tint).edges(Inset { bottom: 2.0, ..Inset::default() }, c.primary);
        let words = |cx: &DrawContext<'_>| cx.text(Size::S, &cx.words(id)).bold();
        let first = strip.child(cx.icon(icon, Size::S, c.ink)).child(cx.column().child(words(cx)));
        match self.languages.get(1) {
            Some(second) => first.child(cx.space()).child(cx.column().child(words(second))),
            None => first,
        }
    }

    /// The name of the place, and that all of it is invented.
    fn place(&self, line: Option<LineId>) -> Option<View> {
        let (cx, story) = (self.cx(), self.leading.story());
        let channel = story.line(line?).channel;
        let name = cx.text(Size::S, &channel_name(cx, story, channel)).bold();
        let row = cx.row().gap(self.rem(0.4)).fixed().min_height(self.rem(1.5)).pad(Inset::xy(self.rem(0.9), 0.0));
        Some(row.edges(Inset { bottom: 1.0, ..Inset::default() }, cx.colours.line).child(cx.column().child(name)))
    }

    pub(super) fn area(&self) -> View {
        self.cx().column().grow().pad(Inset::xy(self.rem(0.9), self.rem(0.5))).clipped()
    }

    /// As much as there is room for, whole, the newest last: a column that fills from its end, whose overflow wraps out of sight.
    fn whole_from_the_end(&self, newest_first: impl IntoIterator<Item = View>) -> View {
        let mut log = self.cx().column().grow().clipped();
        log.node.flex_direction = FlexDirection::ColumnReverse;
        log.node.flex_wrap = FlexWrap::Wrap;
        log.node.align_content = AlignContent::FlexStart;
        (log.node.row_gap, log.node.column_gap) = (Val::Px(self.rem(0.35)), Val::Px(self.rem(1.0)));
        log.children(newest_first.into_iter().map(View::full_width).map(View::fixed))
    }

    // ── what stands there ──

    fn ready(&self) -> View {
        let says = |cx: &DrawContext<'_>| cx.text(Size::M, &cx.words("group-this-is-the-rooms")).bold().centred_text();
        let column = self.area().centred().gap(self.rem(0.6));
        column.children(self.languages.iter().map(says))
    }

    /// One sentence for everybody.
    fn large(&self, id: &str) -> View {
        let says = |cx: &DrawContext<'_>| cx.text(Size::L, &cx.words(id)).centred_text();
        let column = self.area().gap(self.rem(0.8)).along(JustifyContent::Center);
        column.children(self.languages.iter().map(says))
    }

    fn reading(&self, items: &[Item]) -> Vec<View> {
        let line = items.iter().rev().find_map(|item| if let Item::Line { line, .. } = item { Some(*line) } else { None });
        let newest_first = items.iter().rev().take(MOST_ITEMS).map(|item| self.in_every_language(|cx| self.item(cx, item)));
        let place = self.place(line);
        // The ring around a line stands outside of it, and has its room within what is clipped.
        let ring = self.rem(0.2);
        let log = self.whole_from_the_end(newest_first).pad(Inset::all(ring));
        let area = self.area().pad(Inset::xy(self.rem(0.9) - ring, self.rem(0.5) - ring));
        place.into_iter().chain([area.child(log)]).collect()
    }

    fn in_every_language(&self, draw: impl Fn(&DrawContext<'_>) -> View) -> View {
        self.cx().column().gap(self.rem(0.2)).children(self.languages.iter().map(draw))
    }

    fn item(&self, cx: &DrawContext<'_>, item: &Item) -> View {
        match item {
            Item::Line { line, is_marked, is_at } => self.line(cx, *line, *is_marked, *is_at),
            Item::Answer(choice, option) => self.answered(cx, *choice, *option),
            Item::Feedback(choice, option) => {
                let words = cx.attribute(&self.leading.story().answer_key(*choice, *option), "feedback");
                let block = cx.column().pad(Inset::xy(0.0, self.rem(0.25)));
                block.edges(Inset { top: 1.0, bottom: 1.0, ..Inset::default() }, cx.colours.line).child(cx.text(Size::S, &words))
            }
        }
    }

    fn line(&self, cx: &DrawContext<'_>, line: LineId, is_marked: bool, is_at: bool) -> View {
        let story = self.leading.story();
        let told = story.line(line);
        let words = cx.words(&told.key);
        if told.kind == LineKind::Later {
            let text = cx.few_words(cx.text(Size::S, &words).bold().colour(cx.colours.ink_soft));
            let row = cx.row().centred().child(text);
            return if is_at { row.ring(self.cursor(cx)) } else { row };
        }
        let (Some(speaker), false) = (told.speaker, told.kind.is_narration()) else { return self.narration(cx, &words, is_at) };
        let own = speaker == story.player();
        let bubble = self.bubble(cx, &words, own, is_marked);
        let bubble = if is_at { bubble.ring(self.cursor(cx)) } else { bubble };
        if own {
            return self.at_the_end(cx, bubble);
        }
        let name = Words { text: wording::name_of(cx.texts, story, speaker), writing: cx.writing };
        let mut head = cx.row().gap(self.rem(0.35)).child(cx.text(Size::S, &name).bold().one_line());
        if is_marked {
            head = head.child(self.tag(cx, Icon::Look, &cx.words("second-look"), cx.colours.mark, cx.colours.on_mark));
        }
        let side = self.rem(1.6);
        let column = cx.column().gap(self.rem(0.1)).child(head).child(cx.row().child(bubble).with_one_that_wraps(0, self.across(side)));
        let circle = cx.column().along(JustifyContent::FlexEnd).fixed().child(cx.circle(story, speaker, true));
        cx.row().across(AlignItems::Stretch).gap(self.rem(0.4)).child(circle).child(column.grow())
    }

    fn words_or_line(&self, cx: &DrawContext<'_>, line: LineId, is_marked: bool) -> View {
        if self.languages.len() == 1 { self.line(cx, line, is_marked, false) } else { self.words_of(cx, line) }
    }

    /// The line that is asked about; in two languages without its circle, because there is less room for each.
    fn words_of(&self, cx: &DrawContext<'_>, line: LineId) -> View {
        if self.languages.len() == 1 {
            return self.line(cx, line, false, true);
        }
        let bubble = self.bubble(cx, &cx.words(&self.leading.story().line(line).key), false, false).ring(self.cursor(cx));
        cx.column().pad(Inset::all(self.rem(0.15))).child(bubble)
    }

    fn narration(&self, cx: &DrawContext<'_>, words: &Words, is_at: bool) -> View {
        let rule = cx.column().width(self.rem(0.15)).fill(cx.colours.line_strong);
        let text = cx.column().grow().child(cx.text(Size::S, words));
        let row = cx.row().across(AlignItems::Stretch).gap(self.rem(0.4)).child(rule).child(text);
        if is_at { row.ring(self.cursor(cx)) } else { row }
    }

    /// What the room decided: her words, or what she did.
    fn answered(&self, cx: &DrawContext<'_>, choice: ChoiceId, option: OptionId) -> View {
        let story = self.leading.story();
        let words = Words { text: wording::answer(cx.texts, story, choice, option), writing: cx.writing };
        if story.answer(choice, option).says.is_none() {
            return cx.column().child(cx.text(Size::S, &words).bold());
        }
        let words = cx.words(&story.answer_key(choice, option));
        self.at_the_end(cx, self.bubble(cx, &words, true, false))
    }

    fn at_the_end(&self, cx: &DrawContext<'_>, bubble: View) -> View {
        let row = cx.row().along(JustifyContent::End).child(bubble);
        row.with_one_that_wraps(0, self.across(self.rem(3.0)))
    }

    /// The width of the picture without its edges and this.
    fn across(&self, less: f32) -> f32 {
        (self.cx().window.x - self.rem(0.9) * 2.0 - self.rem(0.4) - less).max(1.0).floor()
    }

    /// A bubble in this size.
    fn bubble(&self, cx: &DrawContext<'_>, words: &Words, own: bool, is_marked: bool) -> View {
        bubble(cx, words, own, is_marked).pad(Inset::xy(self.rem(0.5), self.rem(0.2))).round(self.rem(0.45))
    }

    fn cursor(&self, cx: &DrawContext<'_>) -> Ring {
        Ring { width: self.rem(0.08).max(1.0), gap: self.rem(0.08).max(1.0), colour: cx.colours.focus }
    }

    fn tag(&self, cx: &DrawContext<'_>, icon: Icon, words: &Words, fill: Color, on: Color) -> View {
        let tag = cx.row().gap(self.rem(0.2)).fixed().pad(Inset::xy(self.rem(0.35), 0.0)).fill(fill).round(FULL);
        tag.child(cx.icon(icon, Size::S, on)).child(cx.text(Size::S, words).bold().colour(on).one_line())
    }

    fn verdict_tag(&self, cx: &DrawContext<'_>, verdict: Verdict) -> View {
        let (c, words) = (cx.colours, cx.words(verdict.text_id()));
        match verdict {
            Verdict::Presses => self.tag(cx, Icon::Tactic, &words, c.tactic, c.on_tactic),
            Verdict::Fine => self.tag(cx, Icon::Check, &words, c.plain, c.on_plain),
            Verdict::Unclear => self.tag(cx, Icon::Look, &words, c.sheet, c.ink).edge(2.0, c.ink),
        }
    }

    // ── questions ──

    fn question(&self, shown: &Shown, question: &Question) -> Vec<View> {
        let (icon, strip, is_voting) = match question.stage {
            Asking::Think => (Icon::Person, "lead-think", false),
            Asking::Talk => (Icon::People, "lead-talk", false),
            Asking::VoteAgain if self.leading.room.turn().is_talked_about() => (Icon::Hand, "lead-vote-again", true),
            Asking::Vote | Asking::VoteAgain => (Icon::Hand, "lead-vote", true),
            Asking::Counted | Asking::Told => (Icon::List, "lead-counted", true),
        };
        let story = self.leading.story();
        let asks = asks_id(story.choice(question.choice).asks);
        let answers: Vec<Answer> = question
            .answers
            .iter()
            .enumerate()
            .map(|(place, option)| {
                let words =
                    |cx: &DrawContext<'_>| Words { text: wording::answer(cx.texts, story, question.choice, *option), writing: cx.writing };
                let words = self.languages.iter().map(words).collect();
                Answer { words, count: question.counts.as_ref().and_then(|counts| counts.get(place)).copied() }
            })
            .collect();
        let all = question.answers.len();
        let letters: Vec<Vec<String>> = self.languages.iter().map(|cx| letters(cx.texts, all)).collect();
        let has_room = |line: &LineId| self.leading.has_room_for_line(*line, shown, self.width);
        let before = self.line_before(question.choice).filter(has_room);
        vec![self.strip(icon, strip), self.asked(shown, before, &Asks { id: asks, answers: &answers, letters: &letters, is_voting })]
    }

    /// The line before a question, if it is one. Where the room's screen is frozen, the story may have gone on behind it.
    fn line_before(&self, choice: ChoiceId) -> Option<LineId> {
        let told = self.leading.room.turn().told();
        let is_answer = |event: &Event| matches!(event, Event::Answered { choice: of, .. } if *of == choice);
        let until = told.iter().position(is_answer).unwrap_or(told.len());
        let before = told[..until].iter().rev();
        before.take(2).find_map(|event| if let Event::LineShown { line } = event { Some(*line) } else { None })
    }

    fn asked(&self, shown: &Shown, before: Option<LineId>, of: &Asks<'_>) -> View {
        let in_columns = self.leading.has_two_columns(shown, self.width);
        let is_tight = in_columns || self.leading.is_tight(before, shown, self.width);
        let (gap, pad) = if is_tight { (0.12, 0.12) } else { (0.25, 0.3) };
        let Asks { id: asks, answers, letters, is_voting } = *of;
        let mut area = self.area().gap(self.rem(gap)).pad(Inset::xy(self.rem(0.9), self.rem(pad)));
        if let Some(line) = before {
            area = area.child(self.beside(|cx| self.words_of(cx, line)).fixed());
        }
        // By the time many answers are counted the question is known, and they need its room.
        if !(in_columns && answers.iter().any(|answer| answer.count.is_some())) {
            area = area.child(self.heading(asks));
        }
        let mut rows: Vec<View> = (0..)
            .zip(answers)
            .map(|(place, answer)| self.answer(answer, letters.iter().filter_map(|letters| letters.get(place)), (is_voting, pad / 2.0)))
            .collect();
        if !in_columns {
            return area.children(rows);
        }
        let second = rows.split_off(rows.len().div_ceil(2));
        let column = |rows| self.cx().column().grow().gap(self.rem(gap)).children(rows);
        area.child(self.cx().row().across(AlignItems::FlexStart).gap(self.rem(0.6)).fixed().child(column(rows)).child(column(second)))
    }

    fn heading(&self, id: &str) -> View {
        let says = |cx: &DrawContext<'_>| cx.column().child(cx.text(Size::M, &cx.words(id)).bold());
        match &self.languages[..] {
            [first, second] => first.row().gap(self.rem(0.6)).fixed().child(says(first).grow()).child(says(second).grow()),
            others => self.cx().column().fixed().children(others.iter().map(says)),
        }
    }

    fn answer<'l>(&self, answer: &Answer, letters: impl Iterator<Item = &'l String>, (is_voting, pad): (bool, f32)) -> View {
        let (cx, c) = (self.cx(), self.cx().colours);
        // Where answers stand close, their counts are no higher than they are.
        let size_of_counts = if pad < 0.1 { Size::M } else { Size::L };
        let on = if is_voting { c.on_primary } else { c.ink };
        let letter = |(letter, language): (&String, &DrawContext<'_>)| {
            language.text(Size::M, &Words { text: letter.clone(), writing: language.writing }).bold().colour(on).one_line()
        };
        let mut written: Vec<&String> = letters.collect();
        if !self.has_columns() {
            written.dedup();
        }
        let letters: Vec<View> = written.into_iter().zip(&self.languages).map(letter).collect();
        let row = cx.row().across(AlignItems::Stretch).gap(self.rem(0.5)).stretch().fixed().pad(Inset::xy(self.rem(0.15), self.rem(pad)));
        let row = row.edge(2.0_f32.min(self.rem(0.06)).max(1.0), c.line_strong).round(self.rem(0.4));
        let texts = self.languages.iter().zip(&answer.words).map(|(language, words)| language.text(Size::S, words));
        let count = answer.count.map(|count| {
            let number = cx.text(size_of_counts, &DrawContext::latin(count.to_string())).bold().one_line().tight();
            cx.column().centred().fixed().pad(Inset::xy(self.rem(if pad < 0.1 { 0.15 } else { 0.5 }), 0.0)).child(number)
        });
        let tile = |letters: Vec<View>| tile(cx, letters, self.rem(1.9), is_voting);
        if self.has_columns() {
            // A letter at both outer edges, and the number between the two.
            let mut columns = texts.map(|text| cx.column().grow().along(JustifyContent::Center).child(text));
            let mut tiles = letters.into_iter().map(|letter| tile(vec![letter]));
            let row = row.maybe(tiles.next()).maybe(columns.next()).maybe(count);
            return row.maybe(columns.next()).maybe(tiles.next());
        }
        // Short words in two languages stand at both edges of one line.
        let is_short = self.languages.len() > 1 && answer.words.iter().all(|words| words.text.chars().count() <= SHORT);
        let column = if is_short {
            cx.row().grow().gap(self.rem(0.5)).children(texts.map(|text| cx.column().grow().child(text)))
        } else {
            cx.column().grow().along(JustifyContent::Center).gap(self.rem(0.1)).children(texts)
        };
        // The second language ends at the other edge, and stands as far from it as the first from its letter.
        let far = if self.languages.len() > 1 { self.rem(0.35) } else { 0.0 };
        row.gap(self.rem(0.5) - far).child(tile(letters)).child(column.pad(Inset::xy(far, 0.0))).maybe(count)
    }

    /// Whether two languages stand beside each other.
    pub(super) fn has_columns(&self) -> bool {
        self.languages.len() > 1 && self.width.has_columns()
    }

    // ── judged lines, marks, looking back ──

    fn pause(&self, shown: &Shown, line: LineId, is_told: bool) -> Vec<View> {
        if is_told {
            return self.told(line);
        }
        let verdict = |verdict: Verdict| {
            let words = self.languages.iter().map(|cx| cx.words(verdict.text_id())).collect();
            Answer { words, count: None }
        };
        let answers = Verdict::ALL.map(verdict);
        let letters: Vec<Vec<String>> = self.languages.iter().map(|cx| letters(cx.texts, answers.len() + 1)).collect();
        vec![
            self.strip(Icon::Hand, "lead-vote"),
            self.asked(shown, Some(line), &Asks { id: "judge-question", answers: &answers, letters: &letters, is_voting: true }),
        ]
    }

    fn told(&self, line: LineId) -> Vec<View> {
        let story = self.leading.story();
        let says = |cx: &DrawContext<'_>| {
            let shows = cx.attribute(&story.line(line).key, "shows");
            let settles = cx.attribute(&story.line(line).key, "settles");
            let part = |id: &str, words: &Words| {
                let name = cx.text(Size::S, &cx.words(id)).bold();
                cx.column().fixed().child(name).child(cx.text(Size::S, words))
            };
            let verdict = story.line(line).label.map(|label| cx.row().child(self.verdict_tag(cx, Verdict::of(label))));
            let column = cx.column().gap(self.rem(0.35));
            if self.languages.len() > 1 {
                // The line was read a moment ago; twice the words have room without it.
                return column.maybe(verdict).child(cx.text(Size::S, &shows)).child(cx.text(Size::S, &settles));
            }
            // The line was read a moment ago: it goes before anything shrinks.
            let has_room = self.leading.has_room_for_told(line, self.width);
            let column = column.maybe(has_room.then(|| self.line(cx, line, false, true).fixed())).maybe(verdict);
            column.child(part("judge-shows", &shows)).child(part("judge-settles", &settles))
        };
        vec![self.strip(Icon::Look, "judge-title"), self.area().child(self.beside(says))]
    }

    /// Two languages beside each other.
    fn beside(&self, says: impl Fn(&DrawContext<'_>) -> View) -> View {
        let cx = self.cx();
        match &self.languages[..] {
            [first, second] => {
                cx.row().across(AlignItems::FlexStart).gap(self.rem(0.9)).child(says(first).grow()).child(says(second).grow())
            }
            others => cx.column().gap(self.rem(0.5)).children(others.iter().map(says)),
        }
    }

    fn which_line(&self, shown: &Shown, lines: &[LineId]) -> Vec<View> {
        let story = self.leading.story();
        let answers = lines.iter().map(|line| {
            let words = |cx: &DrawContext<'_>| Words { text: crate::app::heard::line_words(cx.texts, story, *line), writing: cx.writing };
            Answer { words: self.languages.iter().map(words).collect(), count: None }
        });
        let answers: Vec<Answer> = answers.collect();
        let numbers: Vec<String> = (1..=answers.len()).map(|number| number.to_string()).collect();
        let letters = vec![numbers; self.languages.len()];
        let asks = Asks { id: "lead-which-line", answers: &answers, letters: &letters, is_voting: true };
        vec![self.strip(Icon::Hand, "lead-vote"), self.asked(shown, None, &asks)]
    }

    fn row(&self, row: Talked, has_note: bool) -> Vec<View> {
        let story = self.leading.story();
        let (asks, is_marked) = match row {
            Talked::Tactic { is_marked, .. } | Talked::Lookalike { is_marked, .. } => ("lead-what-is-done", is_marked),
            Talked::WayOut(..) => ("lead-what-helped", false),
        };
        let says = |cx: &DrawContext<'_>| {
            let column = cx.column().gap(self.rem(0.4));
            match row {
                Talked::Tactic { line, .. } | Talked::Lookalike { line, .. } => {
                    // With its note in two languages, the line has been read.
                    let leaves = has_note && self.languages.len() > 1;
                    let column = if leaves { column } else { column.child(self.words_or_line(cx, line, is_marked)) };
                    if !has_note {
                        return column;
                    }
                    let note = cx.text(Size::S, &cx.attribute(&story.line(line).key, "note"));
                    let verdict = story.line(line).label.map(|label| cx.row().child(self.verdict_tag(cx, Verdict::of(label))));
                    column.maybe(verdict).child(note)
                }
                Talked::WayOut(choice, option) => {
                    let column = column.child(self.answered(cx, choice, option));
                    let note = cx.attribute(&story.answer_key(choice, option), "feedback");
                    if has_note { column.child(cx.text(Size::S, &note)) } else { column }
                }
            }
        };
        vec![self.strip(Icon::Look, asks), self.area().child(self.beside(says))]
    }

    /// Whom one can talk to: somebody in this building first.
    fn support(&self) -> Vec<View> {
        let cx = self.cx();
        let mut area = self.area().gap(self.rem(0.35));
        area = area.child(match &self.model.contact {
            Some(contact) => {
                let how = (!contact.how.is_empty()).then(|| cx.text(Size::S, &cx.plain(&contact.how)));
                cx.column().fixed().child(cx.text(Size::M, &cx.plain(&contact.name)).bold()).maybe(how)
            }
            None => self.in_every_language(|cx| cx.text(Size::S, &cx.words("support-building-ask")).bold()).fixed(),
        });
        let support = self.model.support();
        let lines: Vec<SupportLine> = support.found.map(|found| found.lines).unwrap_or_default();
        area = area.children(lines.iter().take(MOST_SUPPORT).map(|line| self.support_line(line)));
        vec![self.strip(Icon::Support, "band-support"), area]
    }

    fn support_line(&self, line: &SupportLine) -> View {
        let cx = self.cx();
        let ways: Vec<String> = line.contacts.iter().map(|contact| wording::contact(cx.texts, contact)).collect();
        let number = cx.text(Size::M, &cx.plain(ways.join("  "))).bold();
        let name = cx.column().grow().child(cx.text(Size::S, &cx.plain(&line.name)));
        let row = cx.row().gap(self.rem(0.5)).fixed().pad(Inset::xy(0.0, self.rem(0.15)));
        row.edges(Inset { top: 1.0, ..Inset::default() }, cx.colours.line).child(name).child(cx.column().child(number))
    }
}

/// What is asked, and how it can be answered.
struct Asks<'a> {
    id: &'a str,
    answers: &'a [Answer],
    /// In each language.
    letters: &'a [Vec<String>],
    is_voting: bool,
}

/// An answer as the room reads it, in each of its languages.
struct Answer {
    words: Vec<Words>,
    count: Option<u16>,
}
