//! What a screen looks like, as plain data: a tree of views. A screen is a function from the model to such a tree; [`mount`] makes the entities follow.
//!
//! Owns: the description and how it is put together. Refuses to know: the model, and what is on the screen now.
//!
//! Every place in a view is start or end, never left or right: a view knows its direction, and the helpers here turn sides into physical ones.

pub(crate) mod mount;
mod room;

pub(crate) use crate::app::Target;
pub(crate) use crate::app::words::Words;

use crate::app::Intent;
use crate::desktop::look::icons::Icon;
use crate::desktop::look::theme::Size;
use accesskit::Role;
use bevy::color::Color;
use bevy::math::Vec2;
use bevy::text::Justify;
use bevy::ui::{
    AlignItems, AlignSelf, BorderRadius, Display, FlexDirection, FlexWrap, GridTrack, InlineDirection, JustifyContent, Node, Overflow,
    PositionType, UiRect, Val,
};

/// A stretch of text in one weight and colour.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Run {
    pub(crate) text: String,
    pub(crate) bold: bool,
    pub(crate) colour: Option<Color>,
}

/// A block of text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TextBlock {
    pub(crate) runs: Vec<Run>,
    /// Pixels, already scaled.
    pub(crate) px: f32,
    pub(crate) line_height: f32,
    pub(crate) colour: Color,
    /// The language's direction, which is also where a line of this block begins.
    pub(crate) rtl: bool,
    /// One of the families inside the program.
    pub(crate) family: &'static str,
    pub(crate) justify: Justify,
    pub(crate) wrap: bool,
}

/// A line of text that somebody writes. It goes on below where it has no room, and is as high as that.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Field {
    /// What stands in it, as one run.
    pub(crate) block: TextBlock,
    /// The colour behind what is selected, and the colour of those letters.
    pub(crate) selected: (Color, Color),
}

/// What a view itself shows, beside its children.
#[derive(Clone, Debug, PartialEq, Default)]
pub(crate) enum Content {
    /// Nothing: a box.
    #[default]
    Box,
    /// Text.
    Text(TextBlock),
    /// A line of text that somebody writes.
    Field(Field),
    /// An icon in one colour.
    Icon {
        icon: Icon,
        /// Pixels, already scaled.
        px: f32,
        colour: Color,
        /// Whether it is drawn mirrored.
        flip: bool,
    },
}

/// What a screen reader is told.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Spoken {
    pub(crate) role: Role,
    pub(crate) label: Option<String>,
    pub(crate) value: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) selected: Option<bool>,
    pub(crate) toggled: Option<bool>,
    pub(crate) live: bool,
    /// The heading's level, 1 to 6.
    pub(crate) level: Option<usize>,
    /// Its place among its like, from 1, and how many there are.
    pub(crate) position: Option<(usize, usize)>,
    /// The language, where it is not the one of the whole window.
    pub(crate) language: Option<String>,
}

impl Spoken {
    pub(crate) fn new(role: Role) -> Self {
        Self {
            role,
            label: None,
            value: None,
            description: None,
            selected: None,
            toggled: None,
            live: false,
            level: None,
            position: None,
            language: None,
        }
    }
}

/// How the keyboard reaches a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) enum Stop {
    /// Not at all.
    #[default]
    No,
    /// By Tab, in the order in which it is drawn.
    Tab,
    /// By Tab, before everything else.
    TabFirst,
    /// By arrows and by a screen reader; Tab passes it over.
    Arrows,
}

/// How arrows move among the views inside this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Arrows {
    /// Up and down, in order.
    Vertical,
    /// Left and right as drawn.
    Horizontal,
    /// All four, to what is nearest.
    Grid,
}

/// A part of the screen that F6 goes to. They are visited in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Region {
    Band,
    Parts,
    List,
    Main,
    Answers,
    Footer,
}

/// A view that scrolls up and down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Scroll {
    /// Whether it stays at its end while things are added, unless somebody has scrolled up.
    pub(crate) follow: bool,
}

/// A second outline: a mark, or the ring of a focus that is drawn and not real.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Ring {
    pub(crate) width: f32,
    pub(crate) gap: f32,
    pub(crate) colour: Color,
}

/// A view.
#[derive(Clone, Debug, Default)]
pub(crate) struct View {
    pub(crate) name: Option<Target>,
    pub(crate) node: Node,
    pub(crate) fill: Color,
    pub(crate) edge: Color,
    pub(crate) ring: Option<Ring>,
    pub(crate) content: Content,
    pub(crate) spoken: Option<Spoken>,
    /// What a press does.
    pub(crate) press: Option<Intent>,
    /// What the space bar does, where that is not a press.
    pub(crate) space: Option<Intent>,
    pub(crate) stop: Stop,
    /// The colour of its focus ring; none for the usual one.
    pub(crate) focus_colour: Option<Color>,
    /// Its focus ring stands around a mark's second line.
    pub(crate) focus_outside: bool,
    pub(crate) arrows: Option<Arrows>,
    pub(crate) region: Option<Region>,
    pub(crate) scroll: Option<Scroll>,
    /// Takes notice of a pointer over it, without being pressed.
    pub(crate) hover: bool,
    /// Layers above others within their parent's siblings, for chips on edges.
    pub(crate) above: bool,
    pub(crate) children: Vec<View>,
}

/// Everything that a window shows.
pub(crate) struct WindowContent {
    pub(crate) view: View,
    /// The colour that it is cleared with. In software, each layer of paint over the whole window costs milliseconds.
    pub(crate) ground: Color,
    /// The language of the whole.
    pub(crate) language: String,
    pub(crate) title: String,
}

/// Space on four sides.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Inset {
    pub(crate) top: f32,
    pub(crate) end: f32,
    pub(crate) bottom: f32,
    pub(crate) start: f32,
}

impl Inset {
    pub(crate) const fn all(px: f32) -> Self {
        Self { top: px, end: px, bottom: px, start: px }
    }

    pub(crate) const fn xy(x: f32, y: f32) -> Self {
        Self { top: y, end: x, bottom: y, start: x }
    }

    fn rect(self, direction: InlineDirection) -> UiRect {
        let (left, right) = if direction == InlineDirection::Rtl { (self.end, self.start) } else { (self.start, self.end) };
        UiRect { left: Val::Px(left), right: Val::Px(right), top: Val::Px(self.top), bottom: Val::Px(self.bottom) }
    }
}

/// A corner by its place in reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Corner {
    TopStart,
    TopEnd,
    BottomStart,
    BottomEnd,
}

impl View {
    /// A box whose children stand one beside the other.
    pub(crate) fn row(rtl: bool) -> Self {
        let mut view = Self::column(rtl);
        view.node.flex_direction = FlexDirection::Row;
        view.node.align_items = AlignItems::Center;
        view
    }

    /// A box whose children stand one below the other.
    pub(crate) fn column(rtl: bool) -> Self {
        let direction = if rtl { InlineDirection::Rtl } else { InlineDirection::Ltr };
        let node = Node {
            direction,
            flex_direction: FlexDirection::Column,
            align_items: AlignItems::Stretch,
            min_width: Val::Px(0.0),
            min_height: Val::Px(0.0),
            ..Node::default()
        };
        Self { node, fill: Color::NONE, edge: Color::NONE, ..Self::default() }
    }

    pub(crate) fn is_rtl(&self) -> bool {
        self.node.direction == InlineDirection::Rtl
    }

    /// Children beside each other, of which one wraps at this width and the others keep their size.
    ///
    /// A grid, because a flexible box that is clamped to a width remembers the height that its text had before (taffy 0.10): only where the width comes
    /// from a track is wrapped text measured anew.
    pub(crate) fn with_one_that_wraps(mut self, which: usize, at: f32) -> Self {
        let track = |place| if place == which { GridTrack::fit_content_px(at) } else { GridTrack::max_content() };
        self.node.display = Display::Grid;
        self.node.grid_template_columns = (0..self.children.len()).map(track).collect();
        self.node.align_items = AlignItems::Center;
        if self.node.justify_content == JustifyContent::Default {
            self.node.justify_content = JustifyContent::Start;
        }
        self
    }

    pub(crate) fn child(mut self, child: Self) -> Self {
        self.children.push(child);
        self
    }

    pub(crate) fn maybe(mut self, child: Option<Self>) -> Self {
        self.children.extend(child);
        self
    }

    pub(crate) fn children(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(children);
        self
    }

    pub(crate) fn named(mut self, name: Target) -> Self {
        self.name = Some(name);
        self
    }

    /// Named, and taking notice of a pointer over it.
    pub(crate) fn hovered(mut self, name: Target) -> Self {
        self.hover = true;
        self.named(name)
    }

    pub(crate) fn gap(mut self, px: f32) -> Self {
        self.node.column_gap = Val::Px(px);
        self.node.row_gap = Val::Px(px);
        self
    }

    pub(crate) fn gaps(mut self, column: f32, row: f32) -> Self {
        self.node.column_gap = Val::Px(column);
        self.node.row_gap = Val::Px(row);
        self
    }

    pub(crate) fn pad(mut self, inset: Inset) -> Self {
        self.node.padding = inset.rect(self.node.direction);
        self
    }

    pub(crate) fn margin(mut self, inset: Inset) -> Self {
        self.node.margin = inset.rect(self.node.direction);
        self
    }

    /// Takes the room that is left, and gives it back when there is too little.
    pub(crate) fn grow(mut self) -> Self {
        self.node.flex_grow = 1.0;
        self.node.flex_shrink = 1.0;
        self.node.flex_basis = Val::Px(0.0);
        self
    }

    /// Takes the room that is left, beginning with what it needs.
    pub(crate) fn stretch(mut self) -> Self {
        self.node.flex_grow = 1.0;
        self
    }

    /// Keeps its size when room gets short.
    pub(crate) fn fixed(mut self) -> Self {
        self.node.flex_shrink = 0.0;
        self
    }

    pub(crate) fn width(mut self, px: f32) -> Self {
        self.node.width = Val::Px(px);
        self.fixed()
    }

    pub(crate) fn full_width(mut self) -> Self {
        self.node.width = Val::Percent(100.0);
        self
    }

    pub(crate) fn height(mut self, px: f32) -> Self {
        self.node.height = Val::Px(px);
        self.fixed()
    }

    pub(crate) fn min_height(mut self, px: f32) -> Self {
        self.node.min_height = Val::Px(px);
        self
    }

    pub(crate) fn min_width(mut self, px: f32) -> Self {
        self.node.min_width = Val::Px(px);
        self
    }

    pub(crate) fn max_width(mut self, px: f32) -> Self {
        self.node.max_width = Val::Px(px);
        self
    }

    /// Children at the start, in the middle or at the end, across the direction in which they follow each other.
    pub(crate) fn across(mut self, align: AlignItems) -> Self {
        self.node.align_items = align;
        self
    }

    /// Children at the start, in the middle or at the end, along the direction in which they follow each other.
    pub(crate) fn along(mut self, justify: JustifyContent) -> Self {
        self.node.justify_content = justify;
        self
    }

    pub(crate) fn centred(self) -> Self {
        self.across(AlignItems::Center).along(JustifyContent::Center)
    }

    pub(crate) fn itself(mut self, align: AlignSelf) -> Self {
        self.node.align_self = align;
        self
    }

    pub(crate) fn wrapping(mut self) -> Self {
        self.node.flex_wrap = FlexWrap::Wrap;
        self
    }

    pub(crate) fn fill(mut self, colour: Color) -> Self {
        self.fill = colour;
        self
    }

    /// A border on all sides.
    pub(crate) fn edge(self, px: f32, colour: Color) -> Self {
        self.edges(Inset::all(px), colour)
    }

    /// A border on some sides.
    pub(crate) fn edges(mut self, inset: Inset, colour: Color) -> Self {
        self.node.border = inset.rect(self.node.direction);
        self.edge = colour;
        self
    }

    pub(crate) fn round(mut self, px: f32) -> Self {
        self.node.border_radius = BorderRadius::all(Val::Px(px));
        self
    }

    /// One corner with another radius: the tail of a bubble.
    pub(crate) fn corner(mut self, corner: Corner, px: f32) -> Self {
        let at_left = matches!(corner, Corner::TopStart | Corner::BottomStart) != self.is_rtl();
        let at_top = matches!(corner, Corner::TopStart | Corner::TopEnd);
        let radius = &mut self.node.border_radius;
        let corner = match (at_top, at_left) {
            (true, true) => &mut radius.top_left,
            (true, false) => &mut radius.top_right,
            (false, true) => &mut radius.bottom_left,
            (false, false) => &mut radius.bottom_right,
        };
        *corner = Val::Px(px);
        self
    }

    pub(crate) fn clipped(mut self) -> Self {
        self.node.overflow = Overflow::clip();
        self
    }

    pub(crate) fn scrolling(mut self, scroll: Scroll) -> Self {
        self.node.overflow = Overflow::scroll_y();
        self.scroll = Some(scroll);
        self
    }

    /// Placed freely in its parent, from the start and from the top.
    pub(crate) fn placed(mut self, start: f32, top: f32, rtl: bool) -> Self {
        self.node.position_type = PositionType::Absolute;
        if rtl {
            self.node.right = Val::Px(start);
        } else {
            self.node.left = Val::Px(start);
        }
        self.node.top = Val::Px(top);
        self
    }

    pub(crate) fn ring(mut self, ring: Ring) -> Self {
        self.ring = Some(ring);
        self
    }

    pub(crate) fn size(mut self, size: Vec2) -> Self {
        self.node.width = Val::Px(size.x);
        self.node.height = Val::Px(size.y);
        self.fixed()
    }

    /// A control: it can be reached, pressed and spoken of.
    pub(crate) fn button(self, name: Target, intent: impl Into<Intent>, label: impl Into<String>) -> Self {
        self.control(Role::Button, name, intent, label)
    }

    pub(crate) fn control(mut self, role: Role, name: Target, intent: impl Into<Intent>, label: impl Into<String>) -> Self {
        self.name = Some(name);
        self.press = Some(intent.into());
        self.stop = Stop::Tab;
        self.speak(role, label)
    }

    pub(crate) fn speak(mut self, role: Role, label: impl Into<String>) -> Self {
        let mut spoken = Spoken::new(role);
        spoken.label = Some(label.into());
        self.spoken = Some(spoken);
        self
    }

    /// Says more about a view that already speaks.
    pub(crate) fn saying(mut self, more: impl FnOnce(&mut Spoken)) -> Self {
        more(self.spoken.get_or_insert_with(|| Spoken::new(Role::GenericContainer)));
        self
    }

    pub(crate) fn stop(mut self, stop: Stop) -> Self {
        self.stop = stop;
        self
    }

    pub(crate) fn arrows(mut self, arrows: Arrows) -> Self {
        self.arrows = Some(arrows);
        self
    }

    pub(crate) fn region(mut self, region: Region) -> Self {
        self.region = Some(region);
        self
    }

    /// Everything in it that is text, in order. For tests and for labels.
    pub(crate) fn text(&self) -> String {
        let mut text = match &self.content {
            Content::Text(block) | Content::Field(Field { block, .. }) => block.runs.iter().map(|run| run.text.as_str()).collect(),
            _ => String::new(),
        };
        for child in &self.children {
            let more = child.text();
            if !more.is_empty() && !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&more);
        }
        text
    }
}

/// The height of a line of this size, in pixels at a scale.
pub(crate) fn line_px(size: Size, scale: f32, arabic: bool) -> f32 {
    size.px() * scale * size.line_height(arabic)
}
