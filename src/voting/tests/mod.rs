//! Phones that behave and phones that do not, against a server on this device.

mod hall;
mod hostile;
mod kills;
mod many;
mod talking;
