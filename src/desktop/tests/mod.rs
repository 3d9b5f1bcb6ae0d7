//! The window's laws, held without a graphics adapter: layout, focus, what a screen reader hears, whole games, leaving. Pictures come last, and need one.
//!
//! Every law is held in every [`situations`], so a new screen is held to all of them by one line in that list.

mod accessibility;
mod closing;
mod earlier;
mod field;
mod focusing;
mod harness;
mod keys;
mod languages;
mod layout;
mod leaving;
mod letters;
mod patching;
mod pictures;
mod playing;
mod pressing;
mod printing;
mod reading;
mod room;
mod scrolling;
mod sheets;
mod situations;
mod surfaces;
mod windows_icon;
