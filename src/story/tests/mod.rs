//! What the format can say, what a session does with it, and the laws that hold for every story.

mod compiling;
mod laws;
mod looking_back;
mod replaying;
mod running;
mod telling_apart;
mod ways;
