//! Drives `second_look::fuzz::compile_script`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| second_look::fuzz::compile_script(bytes));
