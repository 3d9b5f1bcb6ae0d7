//! The command line: `second-look` and its commands, one file each.
//!
//! Owns: arguments, exit codes, what goes to which stream. Refuses to know: how stories run and how they are shown.
//! Words here are for whoever types commands; not one word of the game is among them.

#[cfg(feature = "desktop")]
mod archive;
mod check;
mod doctor;
mod explore;
mod export;
mod guide;
mod handout;
mod import;
mod kept;
mod lead;
mod list;
mod new;
mod new_files;
mod new_language;
mod open;
#[cfg(feature = "voting")]
mod phones;
mod play;
mod progress;
mod publish;
mod read;
mod read_by;
mod results;
mod snippet;
mod text;
mod typing;
mod whose;

use crate::diagnostic::Diagnostic;
use crate::printed;
use clap::{CommandFactory, Parser, Subcommand};
use std::ffi::OsString;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

/// A teaching simulator of recruitment messaging, for prevention workshops.
///
/// Without a command it plays.
#[derive(Parser)]
#[command(name = "second-look", version, args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    play: play::Play,
}

#[derive(Subcommand)]
enum Command {
    /// Play a scenario (this is what happens without a command)
    Play(play::Play),
    /// Lead a group through a scenario: a session plan, talk stops, votes by hands; notes in one window, the room’s screen in another, or line by line in the terminal
    Lead(lead::Lead),
    /// What groups answered before and after: type sheets in, show, export, put together
    Results(results::Results),
    /// List the scenarios, languages and support regions
    List(list::List),
    /// Print a whole scenario as a script for proof-reading
    Read(read::Read),
    /// Say what is wrong with scenarios, texts and packs; exit code 1 if anything is
    Check(check::Check),
    /// Show everything that can happen in a scenario: how many ways, how long, where one can leave, what each ending teaches
    Explore(explore::Explore),
    /// Write scenarios as something to hand on: one page that opens anywhere
    Export(export::Export),
    /// Write what is printed for a workshop: cards, slips, notes, questions, a letter home and more, one HTML file each
    Handout(handout::Handouts),
    /// Begin a scenario: a small one that checks clean and plays, to be changed; or a translation
    New(new::New),
    /// Begin a scenario from a story of another tool: Twee source or ink’s compiled JSON, with a list of what is left to do
    Import(import::Import),
    /// Show what a translation lacks, with the reference texts; or record that it was re-read
    Text(text::Text),
    /// Read the guide for authors, translators, educators and programmers, page by page
    Guide(guide::Guide),
    /// Say what this computer has for a window: graphics, display, fonts, languages, where settings are kept, time to the first frame
    Doctor(doctor::Doctor),
    /// Explain a rule by its number, such as SL020
    Explain {
        /// The number
        code: String,
    },
    /// Print a completion script for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

/// Where scenarios and texts come from, and in which language they are read.
#[derive(clap::Args)]
struct Source {
    /// The language, such as en or ar [default: the system's]
    #[arg(long, value_name = "LANGUAGE")]
    locale: Option<String>,
    /// A folder with scenarios and texts in place of the built-in ones
    #[arg(long, value_name = "FOLDER")]
    pack: Option<PathBuf>,
}

/// How a command went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// It did what it was asked.
    Done,
    /// It did, and found something wrong in somebody's files.
    Found,
    /// It could not.
    Failed,
}

/// Why a command could not do what it was asked.
enum Failure {
    /// Something is wrong with somebody's files.
    Files(Vec<Diagnostic>),
    /// Something is wrong with what was asked: what is wrong, and a remedy.
    Request(String, String),
    /// The terminal or a pipe is gone.
    Stream(io::Error),
}

impl From<Vec<Diagnostic>> for Failure {
    fn from(diagnostics: Vec<Diagnostic>) -> Self {
        Self::Files(diagnostics)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Stream(error)
    }
}

/// Runs the program: 0 when it did what it was asked, 1 when a check found something, 2 when it could not.
pub fn run() -> ExitCode {
    run_with(std::env::args_os())
}

fn run_with(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let began = Instant::now();
    printed::prepare();
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(said) => return say_usage(&said),
    };
    // Leading does the same once it has found what it goes on with.
    if matches!(arguments.command, None | Some(Command::Play(_))) {
        kept::delete_old();
    }
    let done = match arguments.command {
        None => play::run(&arguments.play, began).map(|()| Outcome::Done),
        Some(Command::Play(play)) => play::run(&play, began).map(|()| Outcome::Done),
        Some(Command::Results(results)) => results::run(&results),
        Some(Command::Lead(lead)) => lead::run(&lead, began).map(|()| Outcome::Done),
        Some(Command::List(list)) => list::run(&list).map(|()| Outcome::Done),
        Some(Command::Read(read)) => read::run(&read).map(|()| Outcome::Done),
        Some(Command::Check(check)) => check::run(&check),
        Some(Command::Explore(explore)) => explore::run(&explore).map(|()| Outcome::Done),
        Some(Command::Export(export)) => export::run(&export).map(|()| Outcome::Done),
        Some(Command::Handout(asked)) => handout::run(&asked).map(|()| Outcome::Done),
        Some(Command::New(new)) => new::run(&new).map(|()| Outcome::Done),
        Some(Command::Import(request)) => import::run(&request).map(|()| Outcome::Done),
        Some(Command::Text(text)) => text::run(&text),
        Some(Command::Guide(guide)) => guide::run(&guide).map(|()| Outcome::Done),
        Some(Command::Doctor(doctor)) => doctor::run(&doctor, began),
        Some(Command::Explain { code }) => check::explain(&code),
        Some(Command::Completions { shell }) => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Arguments::command(), "second-look", &mut script);
            printed::out().write_all(&script).map(|()| Outcome::Done).map_err(Failure::from)
        }
    };
    let outcome = done.unwrap_or_else(|failure| report(&failure));
    match outcome {
        Outcome::Done => ExitCode::SUCCESS,
        Outcome::Found => ExitCode::from(1),
        Outcome::Failed => ExitCode::from(2),
    }
}

/// Help, the version, or what is wrong with the arguments, which may hold anything.
fn say_usage(said: &clap::Error) -> ExitCode {
    let text = said.render().to_string();
    // Nobody is left to tell if the stream is gone.
    let _ = if said.use_stderr() { printed::err().write_all(text.as_bytes()) } else { printed::out().write_all(text.as_bytes()) };
    ExitCode::from(u8::try_from(said.exit_code()).unwrap_or(2))
}

/// Says on the error stream what somebody should know who types commands.
#[cfg(feature = "desktop")]
fn tell(what: &str) {
    let _ = writeln!(printed::err(), "second-look: {what}");
}

/// Says on the error stream why a command failed.
fn report(failure: &Failure) -> Outcome {
    let mut message = String::new();
    match failure {
        // A reader that has read enough, such as `head`, is no failure.
        Failure::Stream(error) if error.kind() == io::ErrorKind::BrokenPipe => return Outcome::Done,
        Failure::Stream(error) => {
            message = format!(
                "second-look: what should be printed here cannot be written: {}\n  help: print to a terminal, or to a file on a disk with room\n",
                error.kind()
            );
        }
        Failure::Request(what, remedy) => message = format!("second-look: {what}\n  help: {remedy}\n"),
        Failure::Files(diagnostics) => {
            for diagnostic in diagnostics {
                writeln!(message, "{diagnostic}").expect("writing to a string does not fail");
            }
        }
    }
    // Nobody is left to tell if this stream is gone too.
    let _ = printed::err().write_all(message.as_bytes());
    Outcome::Failed
}

#[cfg(test)]
mod hostile;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_are_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn playing_needs_no_command() {
        let arguments = Arguments::try_parse_from(["second-look", "--locale", "ar"]).unwrap_or_else(|error| panic!("{error}"));
        assert!(arguments.command.is_none() && arguments.play.source.locale.as_deref() == Some("ar"));
    }
}
