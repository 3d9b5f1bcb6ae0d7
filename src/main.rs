//! The program `second-look`.

use std::process::ExitCode;

fn main() -> ExitCode {
    second_look::cli::run()
}
