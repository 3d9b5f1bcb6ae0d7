//! Drives `second_look::fuzz::import_twee`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| second_look::fuzz::import_twee(bytes));
