//! Drives `second_look::fuzz::session_steps`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| second_look::fuzz::session_steps(bytes));
