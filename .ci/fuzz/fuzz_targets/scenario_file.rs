//! Drives `second_look::fuzz::scenario_file`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| second_look::fuzz::scenario_file(bytes));
