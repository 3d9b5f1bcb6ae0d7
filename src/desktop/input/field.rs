//! The one field that is written in: what may be put into it, what it comes to, and how high it is.
//!
//! Owns: handing on what stands in it as an intent, letter by letter and once it is done with. Refuses to know: carets and selections (Bevy has those),
//! what a key means in it ([`super::editing`]), and what is done with the line.

use crate::app::leading::intent::SetupIntent;
use crate::contact::{MOST, fitting};
use crate::desktop::state::{Phase, Settling};
use crate::desktop::surface::{PendingIntents, Reveal};
use crate::desktop::view::mount::Audible;
use bevy::app::{App, PostUpdate, Update};
use bevy::clipboard::Clipboard;
use bevy::ecs::change_detection::DetectChangesMut;
use bevy::ecs::entity::Entity;
use bevy::ecs::query::With;
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::{Local, Query, Res, ResMut, Single};
use bevy::input_focus::InputFocus;
use bevy::math::Vec2;
use bevy::text::{EditableText, FontCx, FontSize, Justify, LayoutCx, TextEdit, TextFont, TextLayout};
use bevy::ui::widget::{TextScroll, scroll_editable_text};

pub(crate) fn plugin(app: &mut App) {
    // What was typed comes before what was pressed next, also within one frame.
    app.add_systems(Update, (notice_end, write).chain().after(Phase::Read).before(Phase::Act))
        .add_systems(PostUpdate, grow.after(scroll_editable_text));
}

/// Carries out what was typed, pasted or put together, one after the other: Bevy would refuse the whole of what has no room, or a line too many.
fn write(
    mut fields: Query<&mut EditableText>,
    mut fonts: ResMut<FontCx>,
    mut layouts: ResMut<LayoutCx>,
    clipboard: Option<ResMut<Clipboard>>,
    mut pending: Single<&mut PendingIntents, With<Audible>>,
) {
    let Some(mut clipboard) = clipboard else { return };
    for mut field in fields.iter_mut().filter(|field| !field.pending_edits.is_empty()) {
        let before = field.value().to_string();
        let mut is_cut = false;
        for edit in std::mem::take(&mut field.pending_edits) {
            let (edit, lacks_room) = in_order(edit, &field, &mut clipboard);
            is_cut |= lacks_room;
            field.pending_edits.extend(edit);
            field.apply_pending_edits(&mut fonts, &mut layouts.0, &mut clipboard, |_| true);
        }
        let line = field.value().to_string();
        if line != before || is_cut {
            pending.0.insert(0, SetupIntent::Contact { line, is_cut }.into());
        }
    }
}

/// The same with what may stand there, as far as there is room, unless nothing is left of it; and whether something had no room.
fn in_order(edit: TextEdit, field: &EditableText, clipboard: &mut Clipboard) -> (Option<TextEdit>, bool) {
    let selected = field.editor().selected_text().map_or(0, |selected| selected.chars().count());
    let stands = field.value().chars().count();
    let fit = |written: &str| fitting(written, (MOST + selected).saturating_sub(stands));
    let insert = |written: &str| {
        let (line, is_cut) = fit(written);
        ((!line.is_empty()).then(|| TextEdit::Insert(line.into())), is_cut)
    };
    match edit {
        TextEdit::Insert(written) => insert(&written),
        TextEdit::Paste => insert(&clipboard.fetch_text().poll_result().and_then(Result::ok).unwrap_or_default()),
        TextEdit::ImeCommit { value } => {
            let (line, is_cut) = fit(&value);
            (Some(TextEdit::ImeCommit { value: line.into() }), is_cut)
        }
        other => (Some(other), false),
    }
}

/// Whoever has gone on to something else is done with it.
fn notice_end(
    focus: Res<InputFocus>,
    fields: Query<(), With<EditableText>>,
    mut before: Local<Option<Entity>>,
    mut pending: Single<&mut PendingIntents, With<Audible>>,
) {
    let now = focus.get().filter(|entity| fields.contains(*entity));
    if std::mem::replace(&mut *before, now).is_some_and(|before| now != Some(before)) {
        // Before whatever else was wanted since.
        pending.0.insert(0, SetupIntent::TakeContact.into());
    }
}

/// As high as its lines, and in view with all of them while it is written in. Bevy would scroll in it, and cannot where lines begin at the right.
fn grow(
    mut fields: Query<(Entity, &mut EditableText, &mut TextScroll, &TextFont, &TextLayout)>,
    focus: Res<InputFocus>,
    mut reveal: Single<&mut Reveal, With<Audible>>,
    mut grown: Local<Option<Entity>>,
    mut settling: ResMut<Settling>,
) {
    // It has been laid out with its new height by now.
    reveal.0.extend(grown.take().filter(|entity| focus.get() == Some(*entity)));
    for (entity, mut field, mut scroll, font, layout) in &mut fields {
        // A caret stands behind its letter: where lines begin at the right, the first would have no room for it.
        let is_rtl = matches!(field.editor().try_layout(), Some(lines) if lines.is_rtl());
        let begins_right = is_rtl || layout.justify == Justify::Right;
        let letters = if let FontSize::Px(px) = font.font_size { px * field.editor().get_scale() } else { 0.0 };
        let caret = if begins_right { (field.cursor_width * letters).ceil() } else { 0.0 };
        scroll.set_if_neq(TextScroll(Vec2::new(caret, 0.0)));
        #[expect(clippy::cast_precision_loss, reason = "a field has few lines")]
        let lines = field.editor().try_layout().map(|layout| layout.len().max(1) as f32);
        if lines.is_some() && field.visible_lines != lines {
            field.visible_lines = lines;
            *grown = Some(entity);
            settling.at_least(2);
        }
    }
}
