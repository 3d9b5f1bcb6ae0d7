//! `second-look doctor`: what this computer has for the program, a line each, and what will happen when it starts.
//!
//! Exit code 1 if something does not work as it should: a scenario that cannot be read, settings that cannot be kept, a window that shows nothing.
//! A missing display or adapter is not a fault; then it plays in the terminal.

use super::{Failure, Outcome, Source, open};
#[cfg(feature = "desktop")]
use crate::app::leading::archive::NoArchive;
#[cfg(feature = "desktop")]
use crate::desktop::{self, doctor, measure};
use crate::language::{NativeReading, Stage};
use crate::library::Library;
use crate::printed::{self, Printed};
use std::io::{self, Write};
use std::time::Instant;

#[derive(clap::Args)]
pub(super) struct Doctor {
    /// Take the figures that the window is held to; this takes half a minute and shows a window
    #[cfg(feature = "desktop")]
    #[arg(long)]
    measure: bool,
    #[command(flatten)]
    source: Source,
}

pub(super) fn run(doctor: &Doctor, began: Instant) -> Result<Outcome, Failure> {
    let library = open::library(&doctor.source)?;
    #[cfg(feature = "desktop")]
    if doctor.measure {
        return figures(doctor, library, began);
    }
    let mut report = Report { out: printed::out(), outcome: Outcome::Done };
    report.line("program", &format!("second-look {}", env!("CARGO_PKG_VERSION")))?;
    stories(&mut report, &library)?;
    #[cfg(feature = "desktop")]
    window(&mut report, doctor, library, began)?;
    #[cfg(not(feature = "desktop"))]
    {
        let _ = began;
        report.line("plays", "in the terminal; this program was built without a window")?;
    }
    Ok(report.outcome)
}

/// Lines on the output stream, and how it went so far.
struct Report {
    out: Printed<io::StdoutLock<'static>>,
    outcome: Outcome,
}

impl Report {
    fn line(&mut self, what: &str, told: &str) -> io::Result<()> {
        writeln!(self.out, "{what:<13}{told}")
    }

    fn fault(&mut self, what: &str, told: &str) -> io::Result<()> {
        self.outcome = Outcome::Found;
        self.line(what, told)
    }
}

fn stories(report: &mut Report, library: &Library) -> Result<(), Failure> {
    let names: Vec<&str> = library.scenarios().iter().map(crate::story::Id::as_str).collect();
    report.line("stories", &listed(&names))?;
    for id in library.scenarios() {
        if library.scenario(id).is_err() {
            report.fault("", &format!("{id} cannot be read; `second-look check` says why"))?;
        }
    }
    for (tag, manifest) in library.locales() {
        let review = match library.native_reading(tag) {
            NativeReading::NotYet => "not yet checked by a native reader",
            NativeReading::Changed => "changed since a native reader checked it",
            NativeReading::Read => "checked by a native reader",
        };
        let stage = if manifest.stage == Stage::Draft { ", a draft that nobody is offered" } else { "" };
        report.line("language", &format!("{tag} ({}), {review}{stage}", manifest.name))?;
    }
    Ok(report.line("support", &listed(&library.regions()?.iter().map(String::as_str).collect::<Vec<_>>()))?)
}

fn listed(names: &[&str]) -> String {
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}

#[cfg(feature = "desktop")]
fn window(report: &mut Report, asked: &Doctor, library: Library, began: Instant) -> Result<(), Failure> {
    report.line("fonts", &format!("{}; inside the program", doctor::fonts().join(", ")))?;
    settings(report)?;
    report.line("display", &doctor::display().unwrap_or_else(|| "none".to_owned()))?;
    let adapters = doctor::adapters();
    if adapters.is_empty() {
        report.line("graphics", "none")?;
    }
    for adapter in adapters {
        report.line("graphics", &adapter_words(&adapter))?;
    }
    match desktop::look().and_then(desktop::Looking::ready) {
        Err(missing) => report.line("plays", &format!("in the terminal: {missing}"))?,
        Ok(ready) => {
            report.line("plays", "in a window")?;
            report.out.flush()?;
            match measure::first_frame(window_asked(asked, library, began)?, ready)? {
                Some(took) => report.line("first frame", &format!("{} ms after the program began", took.as_millis()))?,
                None => report.fault("first frame", "none came; play in the terminal with --terminal")?,
            }
        }
    }
    Ok(())
}

#[cfg(feature = "desktop")]
fn adapter_words(adapter: &doctor::Adapter) -> String {
    let how = if adapter.software { ", in software" } else { "" };
    format!("{} ({}, {}{how})", adapter.name, adapter.interface, adapter.driver)
}

#[cfg(feature = "desktop")]
fn settings(report: &mut Report) -> io::Result<()> {
    let Some(folder) = doctor::settings() else {
        return report.fault("settings", "this system has no place for them; they last until the window is closed");
    };
    if doctor::are_anothers(&folder) {
        let told =
            format!("in {} are those of a newer version: used as far as this one knows them, and not written over", folder.display());
        return report.line("settings", &told);
    }
    match doctor::can_keep(&folder) {
        Ok(()) => report.line("settings", &format!("kept in {}", folder.display())),
        Err(error) => {
            let told = format!("cannot be kept in {} ({}); they last until the window is closed", folder.display(), error.kind());
            report.fault("settings", &told)
        }
    }
}

#[cfg(feature = "desktop")]
fn window_asked(doctor: &Doctor, library: Library, began: Instant) -> Result<desktop::Asked, Failure> {
    let language = Some(open::language(&doctor.source, &library)?);
    Ok(desktop::Asked {
        library,
        language,
        wishes: Vec::new(),
        scenario: None,
        region: open::region(),
        watch: None,
        group: None,
        archive: Box::new(NoArchive),
        handouts: std::sync::Arc::new(super::handout::for_window),
        began,
    })
}

/// A figure, and what it is held to.
#[cfg(feature = "desktop")]
#[expect(clippy::cast_precision_loss, reason = "a handful of frames")]
fn figures(doctor: &Doctor, library: Library, began: Instant) -> Result<Outcome, Failure> {
    let ready = desktop::look().and_then(desktop::Looking::ready).map_err(|missing| {
        Failure::Request(missing.to_string(), "measure where a window can be opened, for example under Xvfb".to_owned())
    })?;
    let figures = measure::figures(window_asked(doctor, library, began)?, ready)?;
    let ms = |time: Option<std::time::Duration>| time.map(|time| time.as_secs_f64() * 1000.0);
    let frames = figures.leaving_frames.map(|frames| frames as f64);
    let group = &figures.group;
    let rows = [
        ("start to first usable frame", ms(figures.start), "ms", Some(250.0)),
        ("idle while a choice waits", figures.idle_percent, "% of a core", Some(0.5)),
        ("memory in a story", figures.memory, "MiB", Some(150.0)),
        ("memory in its debrief", figures.memory_debrief, "MiB", Some(150.0)),
        ("memory in the long conversation", figures.memory_long, "MiB", Some(150.0)),
        ("scrolling it, frame p50", ms(figures.frame_time(50)), "ms", None),
        ("scrolling it, frame p95", ms(figures.frame_time(95)), "ms", Some(25.0)),
        ("language switch at home", ms(figures.language_home), "ms", Some(100.0)),
        ("language switch in it", ms(figures.language_long), "ms", Some(100.0)),
        ("leaving it, frames", frames, "", Some(1.0)),
        ("leaving it", ms(figures.leaving), "ms", None),
        ("a second window, memory more", group.memory.map(|(before, with)| with - before), "MiB", Some(40.0)),
        ("typing counts, frame p50", ms(measure::share(&group.counting, 50)), "ms", None),
        ("typing counts, frame p95", ms(measure::share(&group.counting, 95)), "ms", Some(25.0)),
        ("both windows change, frame p50", ms(measure::share(&group.reading, 50)), "ms", None),
        ("both windows change, frame p95", ms(measure::share(&group.reading, 95)), "ms", Some(50.0)),
        ("idle in two windows", group.idle_percent, "% of a core", Some(0.5)),
        ("leaving both, frames", group.leaving_frames.map(|frames| frames as f64), "", Some(1.0)),
    ];
    let mut report = Report { out: printed::out(), outcome: Outcome::Done };
    for (what, figure, unit, most) in rows {
        let held = most.map_or_else(String::new, |most| format!("at most {most} {unit}"));
        let missed = figure.zip(most).map_or(figure.is_none(), |(figure, most)| figure > most);
        let told = figure.map_or_else(|| "not measured".to_owned(), |figure| format!("{figure:.1} {unit}"));
        if missed {
            report.outcome = Outcome::Found;
        }
        writeln!(report.out, "{what:<33}{told:<20}{}{held}", if missed { "MISSED: " } else { "" })?;
    }
    writeln!(report.out, "the long conversation has {} messages; idle took {} updates", figures.messages, figures.idle_updates)?;
    Ok(report.outcome)
}
