//! Drives `second_look::fuzz::exploration`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| second_look::fuzz::exploration(bytes));
