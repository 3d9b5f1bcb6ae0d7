//! Drives `second_look::fuzz::import_ink`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| second_look::fuzz::import_ink(bytes));
