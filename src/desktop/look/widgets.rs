//! The pieces that screens are put together from: sheets, buttons, tags, key caps, circles.
//!
//! Owns: how they look in both themes and both directions. Refuses to know: which screen they stand on.

use crate::app::{Intent, Target};
use crate::desktop::look::context::DrawContext;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::Size;
use crate::desktop::view::{Content, Field, Inset, Ring, Stop, View, Words};
use crate::library::{MOST_CIRCLES, Paint, Picture};
use crate::story::text_id;
use crate::story::{PersonaId, Story, Verdict};
use accesskit::Role;
use bevy::color::Color;
use bevy::math::Vec2;
use bevy::text::Justify;
use bevy::ui::{AlignItems, JustifyContent, PositionType, Val};

/// Radii of corners.
pub(crate) const CONTROL: f32 = 6.0;
pub(crate) const SHEET: f32 = 12.0;
pub(crate) const TAIL: f32 = 3.0;
pub(crate) const FULL: f32 = 999.0;
/// The least size of something that can be pressed.
pub(crate) const TARGET: f32 = 44.0;

/// How much a button stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    /// Outlined.
    Quiet,
    /// Filled: the one thing that usually comes next.
    Main,
}

impl DrawContext<'_> {
    /// A sheet of paper.
    pub(crate) fn sheet(&self) -> View {
        self.column().fill(self.colours.sheet).edge(self.stroke(), self.colours.line).round(SHEET)
    }

    /// A hairline from start to end.
    pub(crate) fn rule(&self) -> View {
        self.row().height(1.0).fill(self.colours.line)
    }

    /// The key that does something. Always from left to right.
    pub(crate) fn key_cap(&self, key: &Words, colour: Color) -> View {
        let text = self.text(Size::Xs, key).colour(colour).one_line();
        self.row()
            .centred()
            .fixed()
            .min_width(self.px(28.0))
            .min_height(self.px(26.0))
            .pad(Inset::xy(self.px(7.0), 0.0))
            .edge(1.0, colour)
            .round(CONTROL)
            .child(text)
    }

    /// The key caps of keys that are drawn alike in every language.
    pub(crate) fn key(&self, key: &str, colour: Color) -> View {
        self.key_cap(&DrawContext::latin(key), colour)
    }

    /// The key caps of the arrows up and down.
    pub(crate) fn arrow_keys(&self, colour: Color) -> View {
        let icons = [Icon::Up, Icon::Down].map(|icon| self.icon_px(icon, self.px(14.0), colour));
        let cap = self.row().centred().fixed().gap(4.0).min_height(self.px(26.0)).pad(Inset::xy(self.px(7.0), 0.0));
        cap.edge(1.0, colour).round(CONTROL).children(icons)
    }

    /// A word on a filled shape: a tactic, an ordinary line, a mark.
    pub(crate) fn tag(&self, icon: Icon, words: &Words, fill: Color, on: Color) -> View {
        let tag = self.row().gap(6.0).fixed().min_height(self.px(28.0)).pad(Inset { start: 8.0, end: 10.0, ..Inset::default() });
        let text = self.few_words(self.text(Size::Xs, words).bold().colour(on));
        self.yielding(tag.fill(fill).round(self.full()).child(self.icon(icon, Size::Xs, on)).child(text))
    }

    /// Below this effective width even a name may need two lines.
    pub(crate) fn is_narrow(&self) -> bool {
        const NARROW: f32 = 480.0;
        self.effective_width() < NARROW
    }

    /// Words on one line, unless the window is so narrow that they may need two.
    pub(crate) fn few_words(&self, text: View) -> View {
        if self.is_narrow() { self.column().child(text) } else { text.one_line() }
    }

    /// A piece that keeps its size, unless the window is so narrow that it may be too wide.
    pub(crate) fn yielding(&self, mut view: View) -> View {
        if self.is_narrow() {
            view.node.flex_shrink = 1.0;
        }
        view
    }

    /// The radius of a pill; of one with two lines, that of a sheet.
    pub(crate) fn full(&self) -> f32 {
        if self.is_narrow() { SHEET } else { FULL }
    }

    pub(crate) fn tactic_tag(&self, words: &Words) -> View {
        self.tag(Icon::Tactic, words, self.colours.tactic, self.colours.on_tactic)
    }

    /// Ordinary talk. A tick would read as “right”, and nothing here is right or wrong.
    pub(crate) fn ordinary_tag(&self) -> View {
        self.tag(Icon::Chat, &self.words("reading-ordinary"), self.colours.plain, self.colours.on_plain)
    }

    /// What a line does, as a tag. Nobody can tell yet: its edge is drawn in dashes, on a sheet.
    pub(crate) fn verdict_tag(&self, verdict: Verdict) -> View {
        let words = self.words(verdict.text_id());
        match verdict {
            Verdict::Presses => self.tactic_tag(&words),
            Verdict::Fine => self.tag(Icon::Chat, &words, self.colours.plain, self.colours.on_plain),
            Verdict::Unclear => self.dashed_tag(&words),
        }
    }

    fn dashed_tag(&self, words: &Words) -> View {
        const GAPS: usize = 9;
        let c = self.colours;
        let line = self.dash();
        let tag = self.tag(Icon::Look, words, c.sheet, c.ink).edge(line, self.dash_colour());
        // Bevy 0.19 draws no dashes: gaps in the colour of the sheet lie on the two long sides.
        let gap = || self.row().size(Vec2::new(self.px(4.0), line)).fill(c.sheet);
        let gaps = |at_top: bool| {
            let mut gaps = self.row().height(line).along(JustifyContent::SpaceBetween).children((0..GAPS).map(|_| gap()));
            let node = &mut gaps.node;
            node.position_type = PositionType::Absolute;
            (node.left, node.right) = (Val::Px(self.px(12.0)), Val::Px(self.px(12.0)));
            *(if at_top { &mut node.top } else { &mut node.bottom }) = Val::Px(-line);
            gaps
        };
        tag.child(gaps(true)).child(gaps(false))
    }

    /// How broad dashes are.
    fn dash(&self) -> f32 {
        if self.strong { 2.0 } else { 1.0 }
    }

    fn dash_colour(&self) -> Color {
        if self.strong { self.colours.ink } else { self.colours.ink_soft }
    }

    /// “this line”, beside the line that a pause asks about.
    pub(crate) fn this_line_tag(&self) -> View {
        let c = self.colours;
        self.tag(Icon::Look, &self.words("judge-this-line"), c.primary_tint, c.ink).edge(1.0, c.primary)
    }

    /// The outline of that line. It is no mark, and a mark stays inside it.
    pub(crate) fn this_line_ring(&self) -> Ring {
        Ring { width: 2.0, gap: 3.0, colour: self.colours.primary }
    }

    pub(crate) fn mark_tag(&self, words: &Words) -> View {
        self.tag(Icon::Look, words, self.colours.mark, self.colours.on_mark)
    }

    /// “Fictional exercise”, on every sheet that shows story or debrief.
    pub(crate) fn fictional_chip(&self) -> View {
        let words = self.words("fictional-chip");
        let c = self.colours;
        self.row()
            .gap(6.0)
            .fixed()
            .min_height(self.px(28.0))
            .pad(Inset::xy(10.0, 0.0))
            .fill(c.primary_tint)
            .edge(1.0, c.primary)
            .round(FULL)
            .speak(Role::Label, String::new())
            .saying(|spoken| {
                spoken.label = None;
                spoken.value = Some(words.text.clone());
            })
            .child(self.icon(Icon::Book, Size::Xs, c.ink))
            .child(self.few_words(self.text(Size::Xs, &words).bold()))
    }

    /// A line that somebody writes, in a box as wide as it may be.
    pub(crate) fn field(&self, name: Target, line: &str) -> View {
        let c = self.colours;
        let mut view = self.text(Size::S, &self.plain(line));
        if let Content::Text(mut block) = std::mem::take(&mut view.content) {
            // It begins where its own letters begin. As long as there are none, where lines do.
            if self.rtl && !line.chars().any(char::is_alphabetic) {
                block.justify = Justify::Right;
            }
            view.content = Content::Field(Field { block, selected: (c.primary, c.on_primary) });
        }
        let above = ((self.px(44.0).max(TARGET) - self.line(Size::S)) * 0.5 - self.stroke()).round();
        let view = view.pad(Inset::xy(12.0, above)).fill(c.sheet).edge(self.stroke(), c.line_strong).round(CONTROL);
        view.named(name).stop(Stop::Tab)
    }

    /// A button with words, and an icon if it helps.
    pub(crate) fn button(&self, name: Target, intent: impl Into<Intent>, icon: Option<Icon>, words: &Words, weight: Weight) -> View {
        let c = self.colours;
        let (fill, on, edge) = match weight {
            Weight::Quiet => (c.sheet, c.ink, c.line_strong),
            // Its fill reaches under its edge; a second line of the same colour would show a seam.
            Weight::Main => (c.primary, c.on_primary, Color::NONE),
        };
        let text = self.text(Size::S, words).colour(on);
        let text = if weight == Weight::Main { text.bold() } else { text };
        let button = self
            .row()
            .gap(12.0)
            .fixed()
            .min_height(self.px(48.0).max(TARGET))
            .pad(Inset::xy(16.0, 8.0))
            .fill(fill)
            .edge(self.stroke(), edge)
            .round(CONTROL)
            .button(name, intent, words.text.clone())
            .maybe(icon.map(|icon| self.icon(icon, Size::S, on)))
            .child(self.column().child(text));
        self.yielding(button)
    }

    /// One of several that exclude each other, as a rounded chip.
    pub(crate) fn radio_chip(&self, name: Target, intent: impl Into<Intent>, words: &Words, on: bool) -> View {
        let c = self.colours;
        let (fill, ink, edge) = if on { (c.primary, c.on_primary, c.primary) } else { (c.sheet, c.ink, c.line_strong) };
        let text = self.text(Size::Xs, words).colour(ink);
        let text = self.few_words(if on { text.bold() } else { text });
        let chip = self
            .row()
            .centred()
            .min_height(self.px(32.0))
            .pad(Inset::xy(12.0, 2.0))
            .fill(fill)
            .edge(1.0, edge)
            .round(self.full())
            .child(text);
        // The chip is 32 high as drawn; what can be pressed is 44.
        let view = self.row().centred().fixed().min_height(TARGET).min_width(TARGET).round(self.full());
        let view = view.control(Role::RadioButton, name, intent, words.text.clone());
        // Which of several is on is told as “checked” on one system and as “selected” on another.
        let view = view.saying(|spoken| (spoken.selected, spoken.toggled) = (Some(on), Some(on)));
        self.yielding(view.child(chip))
    }

    /// The same where its words may be more than a line has room for: they wrap in it.
    pub(crate) fn long_radio_chip(&self, name: Target, intent: impl Into<Intent>, words: &Words, on: bool) -> View {
        let mut view = self.radio_chip(name, intent, words, on);
        let text = self.text(Size::Xs, words).colour(if on { self.colours.on_primary } else { self.colours.ink });
        let text = self.column().child(if on { text.bold() } else { text });
        for chip in &mut view.children {
            // As round as one line makes it, and no rounder with a second one.
            *chip = std::mem::take(chip).round(self.px(16.0));
            chip.children = vec![text.clone()];
        }
        view.node.flex_shrink = 1.0;
        view.round(self.px(16.0))
    }

    /// An account's circle with its letter. Its colour says nothing about who it is.
    pub(crate) fn circle(&self, story: &Story, persona: PersonaId, small: bool) -> View {
        let mut letter = self.attribute(&text_id::cast(&story.persona(persona).name), "letter");
        // What a translation lacks is said in a sentence, for which there is no room here.
        letter.text = letter.text.chars().take(2).collect();
        let art = &self.tokens.art;
        let fills = [art.mist, art.sand, art.sage, art.rose, art.clay, art.dusk];
        let fill = fills[self.model.appearance(persona) % fills.len()];
        let across = self.px(if small { 28.0 } else { 40.0 });
        // The letter's ink is the light theme's on every circle.
        let ink = if self.strong { self.colours.ink } else { crate::desktop::look::theme::Tokens::get().palette(false).ink };
        let circle = self.row().centred().size(Vec2::splat(across)).round(FULL);
        let circle = if self.strong { circle.edge(2.0, self.colours.ink) } else { circle.fill(fill) };
        let size = if small { Size::Xs } else { Size::S };
        circle.child(self.text(size, &letter).bold().colour(ink).one_line())
    }

    /// The two rings of the product.
    pub(crate) fn rings(&self) -> View {
        let (across, line) = (self.px(22.0), 2.0_f32.max(self.px(2.0)));
        let ring = |colour: Color, start: f32| {
            self.row().size(Vec2::splat(across)).round(FULL).edge(line, colour).placed(start, self.px(1.0), self.rtl)
        };
        self.row()
            .size(Vec2::new(self.px(36.0), self.px(24.0)))
            .child(ring(self.colours.mark, 0.0))
            .child(ring(self.colours.on_frame, self.px(14.0)))
    }

    /// A story's picture in a frame of this height; as wide as it is given. In high contrast there is none.
    pub(crate) fn picture(&self, picture: Option<&Picture>, height: f32) -> Option<View> {
        if self.strong {
            return None;
        }
        let mut frame = self.column().clipped().height(height);
        // Clipping is square, so the frame has the round corners of the sheet that it tops.
        let round = Val::Px(SHEET - self.stroke());
        (frame.node.border_radius.top_left, frame.node.border_radius.top_right) = (round, round);
        frame = frame.fill(picture.map_or(self.tokens.art.mist, |picture| self.paint(picture.ground)));
        // Wider frames show more ground at both sides.
        let grown = height / 76.0;
        let mut shapes = self.row().size(Vec2::new(320.0 * grown, height));
        for circle in picture.iter().flat_map(|picture| picture.circles.iter().take(MOST_CIRCLES)) {
            let (colour, across) = (self.paint(circle.paint), circle.across * grown);
            let shape = self.row().size(Vec2::splat(across)).round(FULL);
            let shape = if circle.outline { shape.edge(2.0, colour) } else { shape.fill(colour) };
            shapes = shapes.child(shape.placed(circle.from_start * grown, circle.from_top * grown, self.rtl));
        }
        Some(frame.across(AlignItems::Center).child(shapes))
    }

    fn paint(&self, paint: Paint) -> Color {
        let (art, colours) = (&self.tokens.art, self.colours);
        match paint {
            Paint::Clay => art.clay,
            Paint::Rose => art.rose,
            Paint::Sand => art.sand,
            Paint::Sage => art.sage,
            Paint::Mist => art.mist,
            Paint::Dusk => art.dusk,
            Paint::Petrol => colours.primary,
            Paint::Paper => colours.sheet,
            Paint::Marigold => colours.mark,
        }
    }

    /// A numbered answer: the digit in a tile, then the words, all of one weight.
    pub(crate) fn answer(&self, name: Target, intent: impl Into<Intent>, number: usize, words: &Words, more: Option<&Words>) -> View {
        let c = self.colours;
        let tile = self
            .row()
            .centred()
            .size(Vec2::splat(self.px(32.0)))
            .fill(c.primary)
            .round(CONTROL)
            .child(self.text(Size::S, &DrawContext::latin(number.to_string())).bold().colour(c.on_primary).one_line());
        let text = self.text(Size::S, words);
        let text = if more.is_some() { text.bold() } else { text };
        let column = self.column().grow().child(text).maybe(more.map(|more| self.text(Size::Xs, more).colour(c.ink_soft)));
        let label = match more {
            Some(more) => format!("{}. {}", self.labelled(number, &words.text), more.text),
            None => self.labelled(number, &words.text),
        };
        self.row()
            .gap(12.0)
            .min_height(TARGET)
            .pad(Inset::xy(14.0, if self.is_single() { 6.0 } else { 12.0 }))
            .fill(c.sheet)
            .edge(self.stroke(), c.line_strong)
            .round(SHEET)
            .button(name, intent, label)
            .child(tile)
            .child(column)
    }

    /// The two bars of what presses, the single one of what is fine, and the dashes of what nobody can tell yet, at the start edge.
    pub(crate) fn note_rule(&self, verdict: Verdict) -> View {
        const DASHES: usize = 9;
        let bar = |width: f32, colour: Color| self.column().width(width).fill(colour);
        let rule = self.row().across(AlignItems::Stretch).gap(2.0).fixed();
        match verdict {
            Verdict::Presses => rule.child(bar(2.0, self.colours.tactic)).child(bar(2.0, self.colours.tactic)),
            Verdict::Fine => rule.child(bar(1.0, self.colours.plain)).width(6.0),
            Verdict::Unclear => {
                let dash = || self.column().grow().fill(self.dash_colour());
                let dashes = self.column().width(2.0).gap(4.0).children((0..DASHES).map(|_| dash()));
                rule.child(dashes).width(6.0)
            }
        }
    }

    /// A tab of the debrief.
    pub(crate) fn tab(&self, name: Target, intent: impl Into<Intent>, icon: Icon, words: &Words, on: bool) -> View {
        let c = self.colours;
        let ink = if on { c.on_primary } else { c.ink };
        let text = self.text(Size::S, words).colour(ink);
        let text = self.few_words(if on { text.bold() } else { text });
        let mut tab = self
            .row()
            .gap(10.0)
            .fixed()
            .min_height(self.px(44.0))
            .pad(Inset::xy(17.0, 8.0))
            .round(CONTROL)
            .control(Role::Tab, name, intent, words.text.clone())
            .saying(|spoken| spoken.selected = Some(on))
            .child(self.icon(icon, Size::S, ink))
            .child(text);
        if on {
            tab = tab.fill(c.primary);
        }
        if self.strong {
            tab = tab.edge(1.0, c.primary);
        }
        self.yielding(tab)
    }

    /// A list that scrolls by itself and is walked by arrows.
    pub(crate) fn reachable(view: View, is_current: bool) -> View {
        view.stop(if is_current { Stop::Tab } else { Stop::Arrows })
    }
}
