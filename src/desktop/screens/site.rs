//! Placeholder while the shell is put together.
use super::super::look::Look;
use super::super::view::View;
pub(super) fn draw(look: &Look<'_>) -> View {
    look.column()
}
