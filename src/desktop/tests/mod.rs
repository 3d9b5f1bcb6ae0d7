//! Tests of the window.
mod sheets;
