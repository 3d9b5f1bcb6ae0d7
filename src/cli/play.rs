//! `second-look play`: a story from its beginning to its debrief.

use super::{Failure, Source, open};
#[cfg(feature = "desktop")]
use crate::desktop;
use crate::language::{Isolates, LanguageIdentifier};
use crate::library::Library;
use crate::printed::{self, Screen};
use crate::story::Id;
use crate::terminal::{Chosen, Console, Ended, Entrance, Game, Near, Unfit, choose, take_a_fresh_look};
use std::io::{self, BufRead, IsTerminal, Read};
use std::path::{Path, PathBuf};
use std::time::Instant;

#[derive(clap::Args)]
pub(super) struct Play {
    /// The scenario; without it you choose one
    scenario: Option<String>,
    /// Play in the terminal; this happens by itself where no window can be opened
    #[arg(long)]
    terminal: bool,
    /// Open the window or fail, for whoever starts the program where no terminal is seen
    #[cfg(feature = "desktop")]
    #[arg(long, conflicts_with_all = ["terminal", "script"])]
    window: bool,
    /// Show changes of the pack while it plays, for whoever writes one
    #[cfg(feature = "desktop")]
    #[arg(long, requires = "pack", conflicts_with_all = ["terminal", "script"])]
    watch: bool,
    #[command(flatten)]
    pub(super) source: Source,
    /// A file with what to type, one line for each answer: 1 to 6, 0, or “scene answer” by their names; =1 to =3 answers a judged pause, which
    /// is passed otherwise
    #[arg(long, value_name = "FILE")]
    script: Option<PathBuf>,
}

/// The longest script in bytes: anything longer is not a script of a story.
const LONGEST_SCRIPT: u64 = 1024 * 1024;

pub(super) fn run(play: &Play, began: Instant) -> Result<(), Failure> {
    #[cfg(feature = "desktop")]
    if !play.terminal && play.script.is_none() {
        return match desktop::look() {
            Ok(looking) => in_window(play, looking, began),
            Err(missing) => without_window(play, &missing.to_string()),
        };
    }
    let _ = began;
    in_terminal(play)
}

/// What is played where there can be no window, and why there is none.
#[cfg(feature = "desktop")]
fn without_window(play: &Play, missing: &str) -> Result<(), Failure> {
    if play.window {
        return Err(windowless(missing.to_owned()));
    }
    super::tell(&format!("{missing}; it plays here in the terminal."));
    in_terminal(play)
}

/// Why there is no window, where nothing else was wanted.
#[cfg(feature = "desktop")]
fn windowless(missing: String) -> Failure {
    Failure::Request(missing, "play in the terminal with --terminal".to_owned())
}

/// The window. A device that is lost on the way leaves the terminal.
#[cfg(feature = "desktop")]
fn in_window(play: &Play, looking: desktop::Looking, began: Instant) -> Result<(), Failure> {
    let library = open::library(&play.source)?;
    let language = play.source.locale.is_some().then(|| open::language(&play.source, &library)).transpose()?;
    let scenario = play.scenario.as_deref().map(|name| open::scenario(&library, name)).transpose()?;
    let watch = play.source.pack.clone().filter(|_| play.watch);
    let wishes = sys_locale::get_locales().collect();
    let archive = Box::new(super::archive::Folder::new());
    let asked = desktop::Asked {
        library,
        language,
        wishes,
        scenario,
        region: open::region(),
        watch,
        group: None,
        archive,
        handouts: std::sync::Arc::new(super::handout::for_window),
        began,
    };
    match desktop::open(asked, looking)? {
        desktop::Closed::ByHand => Ok(()),
        desktop::Closed::Missing(missing) => without_window(play, &missing.to_string()),
        desktop::Closed::NeverOpened if play.window => Err(windowless("no window can be opened here".to_owned())),
        desktop::Closed::NeverOpened => {
            super::tell("no window can be opened here; a library of the window system may be missing. It plays here in the terminal.");
            in_terminal(play)
        }
        desktop::Closed::GraphicsLost => Err(Failure::Request(
            "the graphics device or the window system broke down, and the window is gone".to_owned(),
            "start it again, or play in the terminal with --terminal".to_owned(),
        )),
    }
}

fn in_terminal(play: &Play) -> Result<(), Failure> {
    let library = open::library(&play.source)?;
    let language = open::language(&play.source, &library)?;
    let asked = play.scenario.as_deref().map(|name| open::scenario(&library, name)).transpose()?;
    let script = play.script.as_deref().map(read_script).transpose()?;
    if let (Some(_), None, [_, _, ..]) = (&script, &asked, library.scenarios()) {
        let names: Vec<&str> = library.scenarios().iter().map(Id::as_str).collect();
        let help = format!("name it before --script; choose one of: {}", names.join(", "));
        return Err(Failure::Request("a script is a route through one scenario".to_owned(), help));
    }
    let (has_script, script) = (script.is_some(), script.unwrap_or_default());
    let can_wipe = printed::is_seen();
    if can_wipe {
        wipe_on_interrupt();
    }
    let mut input = io::stdin().lock();
    // After a script a person goes on; a pipe does not.
    let goes_on: Option<&mut dyn BufRead> = if has_script && !io::stdin().is_terminal() { None } else { Some(&mut input) };
    let mut output = printed::out();
    let mut console = Console::new(script, goes_on, &mut output, textwrap::termwidth(), can_wipe);
    if has_script {
        console = console.along_a_route();
    }
    match stories(&mut console, &library, &language, asked) {
        Ok(()) => Ok(()),
        Err(Stop::Ended(Ended::Left)) => Ok(console.wipe()?),
        Err(Stop::Ended(Ended::Broken(error))) => Err(error.into()),
        Err(Stop::Ended(Ended::Unfit(unfit))) => Err(unfit_route(&unfit)),
        Err(Stop::Failure(failure)) => Err(failure),
    }
}

pub(super) enum Stop {
    Ended(Ended),
    Failure(Failure),
}

impl From<Ended> for Stop {
    fn from(ended: Ended) -> Self {
        Self::Ended(ended)
    }
}

impl<T: Into<Failure>> From<T> for Stop {
    fn from(failure: T) -> Self {
        Self::Failure(failure.into())
    }
}

/// One story after another, until one is finished.
fn stories(console: &mut Console<'_>, library: &Library, language: &LanguageIdentifier, asked: Option<Id>) -> Result<(), Stop> {
    let mut asked = asked;
    loop {
        let id = match asked.take() {
            Some(id) => id,
            None => match choose(console, library, language)?.map_err(Failure::from)? {
                Chosen::Story(id) => id,
                Chosen::Fresh => {
                    let near = Near { region: open::region(), contact: open::contact() };
                    take_a_fresh_look(console, library, language, &near)?.map_err(Failure::from)?;
                    return Ok(());
                }
            },
        };
        let (_, story) = library.scenario(&id)?;
        let texts = library.localiser(language, Some(&id), Isolates::Stripped)?;
        let entrance = Game::new(console, library, &texts, story, open::region()).with(open::contact()).play()?;
        if entrance == Entrance::Finished {
            return Ok(());
        }
    }
}

/// What is said of a line of a script that is no answer where it stands.
pub(super) fn unfit_route(unfit: &Unfit) -> Failure {
    let typed = crate::diagnostic::quoted(&unfit.typed);
    let what = match &unfit.at {
        Some(at) => format!("line {} of the script, “{typed}”, is no answer at “{at}”", unfit.line),
        None => format!("line {} of the script, “{typed}”, comes after the end of the story", unfit.line),
    };
    let offered: Vec<String> =
        unfit.offered.iter().enumerate().map(|(at, name)| format!("{} {name}", (at + 1) % unfit.offered.len())).collect();
    let help = if offered.is_empty() {
        "end the script before it".to_owned()
    } else {
        format!("write a number or a name of these: {}", offered.join(", "))
    };
    Failure::Request(what, help)
}

fn read_script(path: &Path) -> Result<Vec<String>, Failure> {
    let shown = path.display();
    let refuse = |why: String| {
        Failure::Request(format!("the script {shown} cannot be read: {why}"), "name a text file with one answer a line".to_owned())
    };
    // A pipe may never say anything, and a folder has no lines.
    let about = std::fs::metadata(path).map_err(|error| refuse(error.kind().to_string()))?;
    if !about.is_file() {
        return Err(refuse("it is no file".to_owned()));
    }
    let file = std::fs::File::open(path).map_err(|error| refuse(error.kind().to_string()))?;
    let mut text = String::new();
    file.take(LONGEST_SCRIPT + 1).read_to_string(&mut text).map_err(|error| refuse(error.kind().to_string()))?;
    if text.len() as u64 > LONGEST_SCRIPT {
        return Err(refuse("it is larger than 1 MB".to_owned()));
    }
    Ok(text.lines().map(str::to_owned).collect())
}

/// Ctrl and C leaves like the full stop does: the screen is wiped first.
pub(super) fn wipe_on_interrupt() {
    let wipe_and_go = || {
        // Standard output may be locked by whoever is writing a line, so this goes to the error stream.
        let _ = printed::err().wipe();
        std::process::exit(0);
    };
    // If the handler cannot be set, the system's own remains, which ends the program too.
    let _ = ctrlc::set_handler(wipe_and_go);
}
