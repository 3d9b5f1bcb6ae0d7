//! What a double click starts on Windows.
//!
//! The program itself is one that a terminal can use, and Windows opens a black window for such a program when somebody double-clicks it. This one has no black
//! window, starts the program without one, and gives it one only if it has to play line by line because there is nothing to draw with.
//!
//! Somebody who double-clicks it inside the zip has it alone, without the program: then a text says that the folder must be unpacked first.

#![cfg_attr(windows, windows_subsystem = "windows")]
#![forbid(unsafe_code)]

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, ExitStatus, Stdio};
use std::{env, fs};

/// In every language, for whoever has not unpacked the folder.
const UNPACK_FIRST: &str = include_str!("../../../../assets/package/unpack-first.txt");
/// `CREATE_NO_WINDOW`, of the process creation flags of Windows.
const WITHOUT_CONSOLE: u32 = 0x0800_0000;
/// `CREATE_NEW_CONSOLE`.
const IN_NEW_CONSOLE: u32 = 0x0000_0010;

fn main() -> ExitCode {
    let Some(program) = program().filter(|program| program.is_file()) else {
        // If not even that can be said, nothing can.
        let _ = say_unpack_first();
        return ExitCode::FAILURE;
    };
    let is_done = |ended: io::Result<ExitStatus>| ended.is_ok_and(|status| status.success());
    let ended = start(&program, &["play", "--window"], WITHOUT_CONSOLE);
    if is_done(ended) || is_done(start(&program, &["play", "--terminal"], IN_NEW_CONSOLE)) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The program, which lies in a folder beside this one.
fn program() -> Option<PathBuf> {
    Some(env::current_exe().ok()?.parent()?.join("program").join("second-look.exe"))
}

fn start(program: &Path, arguments: &[&str], flags: u32) -> io::Result<ExitStatus> {
    let mut command = Command::new(program);
    command.args(arguments);
    if flags == WITHOUT_CONSOLE {
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    }
    created(&mut command, flags).status()
}

#[cfg(windows)]
fn created(command: &mut Command, flags: u32) -> &mut Command {
    std::os::windows::process::CommandExt::creation_flags(command, flags)
}

/// Elsewhere it is only checked, and starts nothing in any other way.
#[cfg(not(windows))]
fn created(command: &mut Command, _: u32) -> &mut Command {
    command
}

fn say_unpack_first() -> io::Result<()> {
    let text = env::temp_dir().join("Second Look.txt");
    fs::write(&text, format!("\u{FEFF}{}", UNPACK_FIRST.replace('\n', "\r\n")))?;
    Command::new("notepad.exe").arg(text).spawn().map(drop)
}
