//! `second-look lead`: a group plays, led line by line from the terminal; and what is kept of such workshops, to look through and to delete.

#[cfg(feature = "desktop")]
use super::archive::Folder;
use super::kept::{self, Keeping, Resumed};
use super::play::Stop;
use super::typing::Typing;
use super::{Failure, Source, open};
#[cfg(feature = "desktop")]
use crate::desktop;
use crate::language::{Isolates, LanguageIdentifier, Localiser};
use crate::library::Library;
use crate::printed;
use crate::record::{self, Days};
use crate::story::{Id, Story};
use crate::terminal::{Console, Ended, Game, Lead as Leading, LooksOn, choose_story, goes_on_unkept};
use crate::workshop::fact::{Method, Opened};
use crate::workshop::plan::Wave;
use crate::workshop::{Fact, Input, Plan, Room};
use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

#[derive(clap::Args)]
pub(super) struct Lead {
    /// The scenario; without it you choose one
    scenario: Option<String>,
    /// The session plan
    /// [default: lesson-50, or in a window the one of last time]
    #[arg(long, value_name = "PLAN")]
    plan: Option<String>,
    /// Lead in the terminal; this happens by itself where no window can be opened
    #[arg(long)]
    terminal: bool,
    /// A second language that the room reads, behind the first [default: what the plan says; one in two languages takes the other one]
    #[arg(long, value_name = "LANGUAGE")]
    also: Option<String>,
    /// How the group votes [default: hands, or as it did before]
    #[arg(long, value_name = "WAY", value_enum)]
    vote: Option<Vote>,
    /// Write nothing down; without it, counts are kept on this device
    #[arg(long)]
    keep_nothing: bool,
    /// For how many days workshops are kept on this device, from now on [default: as said last, at first 90]
    #[arg(long, value_name = "DAYS", value_enum)]
    keep: Option<Keep>,
    /// Go on with the open workshop of today, or with the one in this file; one that is led in another program is only shown
    #[arg(long, value_name = "FILE", num_args = 0..=1, conflicts_with_all = ["scenario", "plan", "keep_nothing"])]
    resume: Option<Vec<PathBuf>>,
    /// The workshop of two weeks ago, as `results list` shows it, that this one asks again
    #[arg(long, value_name = "WORKSHOP", conflicts_with_all = ["keep_nothing", "resume"])]
    after: Option<String>,
    /// Lead nothing: show which workshops are kept, and where
    #[arg(long, conflicts_with_all = ["scenario", "plan", "vote", "keep_nothing", "resume"])]
    kept: bool,
    /// Lead nothing: delete the workshop with this number, as `--kept` shows it, or all
    #[arg(long, value_name = "NUMBER", conflicts_with_all = ["scenario", "plan", "vote", "keep_nothing", "resume", "kept"])]
    delete: Option<String>,
    #[command(flatten)]
    pub(super) source: Source,
}

/// The plan that is led where none is asked for.
pub(super) const USUAL_PLAN: &str = "lesson-50";

/// How a group votes. Whoever leads counts in each of them.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Vote {
    /// Raised hands
    Hands,
    /// Cards held at the chest
    Cards,
    /// Folded slips of paper
    Slips,
}

/// For how long a workshop is kept.
#[derive(Clone, Copy, clap::ValueEnum)]
pub(super) enum Keep {
    /// A month
    #[value(name = "30")]
    Month,
    /// A term
    #[value(name = "90")]
    Term,
    /// A year
    #[value(name = "365")]
    Year,
}

impl From<Keep> for Days {
    fn from(keep: Keep) -> Self {
        match keep {
            Keep::Month => Self::Month,
            Keep::Term => Self::Term,
            Keep::Year => Self::Year,
        }
    }
}

impl From<Vote> for Method {
    fn from(vote: Vote) -> Self {
        match vote {
            Vote::Hands => Self::Hands,
            Vote::Cards => Self::Cards,
            Vote::Slips => Self::Slips,
        }
    }
}

/// What is led: the story, by which plan, in which languages, and what happened of it before.
pub(super) struct Workshop {
    pub(super) story: Id,
    plan: Plan,
    /// Those of the room, the first one first. Whoever leads reads the first.
    pub(super) rooms: Vec<LanguageIdentifier>,
    /// Empty for a workshop that begins.
    facts: Vec<Fact>,
}

pub(super) fn run(lead: &Lead, began: Instant) -> Result<(), Failure> {
    if let Some(keep) = lead.keep {
        kept::keep_for(keep.into());
    }
    if let Some(which) = &lead.delete {
        let many = kept::delete(which)?;
        return Ok(writeln!(printed::out(), "deleted: {many}")?);
    }
    let follows = lead.after.as_deref().map(kept::followed).transpose()?;
    if lead.kept {
        kept::delete_old();
        return Ok(write!(printed::out(), "{}", kept::list())?);
    }
    #[cfg(feature = "desktop")]
    if !lead.terminal && lead.resume.as_ref().is_none_or(Vec::is_empty) {
        return match desktop::look() {
            Ok(looking) => in_window(lead, follows.as_deref(), looking, began),
            Err(missing) => without_window(lead, follows.as_deref(), &missing.to_string()),
        };
    }
    let _ = began;
    in_terminal(lead, follows.as_deref())
}

#[cfg(feature = "desktop")]
fn without_window(lead: &Lead, follows: Option<&str>, missing: &str) -> Result<(), Failure> {
    super::tell(&format!("{missing}; it is led here in the terminal."));
    in_terminal(lead, follows)
}

/// Two windows: one for whoever leads, and one for the room. Where graphics are lost in the middle, the terminal goes on with the same workshop.
#[cfg(feature = "desktop")]
fn in_window(lead: &Lead, follows: Option<&str>, looking: desktop::Looking, began: Instant) -> Result<(), Failure> {
    let library = open::library(&lead.source)?;
    let language = lead.source.locale.is_some().then(|| open::language(&lead.source, &library)).transpose()?;
    let scenario = lead.scenario.as_deref().map(|name| open::scenario(&library, name)).transpose()?;
    let plan = lead.plan.as_deref().map(|name| plan(&library, name)).transpose()?;
    let group = Some(desktop::Group { plan: plan.map(|plan| plan.id), goes_on: lead.resume.is_some() });
    let archive = Box::new(if lead.keep_nothing { Folder::of_nothing() } else { Folder::following(follows.map(str::to_owned)) });
    let wishes = sys_locale::get_locales().collect();
    let asked = desktop::Asked {
        library,
        language,
        wishes,
        scenario,
        region: open::region(),
        watch: None,
        group,
        archive,
        handouts: Arc::new(super::handout::for_window),
        began,
    };
    match desktop::open(asked, looking)? {
        desktop::Closed::ByHand => Ok(()),
        desktop::Closed::Missing(missing) => without_window(lead, follows, &missing.to_string()),
        desktop::Closed::NeverOpened => {
            super::tell("no window can be opened here; a library of the window system may be missing. It is led here in the terminal.");
            in_terminal(lead, follows)
        }
        desktop::Closed::GraphicsLost => Err(Failure::Request(
            "the graphics device or the window system broke down, and both windows are gone; what was counted is kept".to_owned(),
            "go on in the terminal with `second-look lead --terminal --resume`".to_owned(),
        )),
    }
}

fn in_terminal(lead: &Lead, follows: Option<&str>) -> Result<(), Failure> {
    let library = open::library(&lead.source)?;
    let resumed = lead.resume.as_ref().map(|file| kept::resume(file.first().map(PathBuf::as_path))).transpose()?;
    // What is gone on with is held by now, and is neither deleted nor given another date.
    kept::delete_old();
    let language = language(lead, &library, resumed.as_ref().map(|resumed| &resumed.opened))?;
    let can_wipe = printed::is_seen();
    if can_wipe {
        super::play::wipe_on_interrupt();
    }
    let (mut input, mut output) = (Typing::begin(), printed::out());
    let unread = input.unread();
    let is_typed = |time| unread.is_there_within(time);
    let console = Console::new(Vec::new(), Some(&mut input), &mut output, textwrap::termwidth(), can_wipe);
    let mut console = console.with_patience(&is_typed);
    let ended = match resumed {
        Some(resumed) => gone_on_with(&mut console, &library, language, resumed, lead),
        None => begun(&mut console, &library, language, lead, follows),
    };
    match ended {
        Err(Stop::Ended(Ended::Left)) => Ok(console.wipe()?),
        Err(Stop::Ended(Ended::Broken(error))) => Err(error.into()),
        Err(Stop::Ended(Ended::Unfit(unfit))) => Err(super::play::unfit_route(&unfit)),
        Err(Stop::Failure(failure)) => Err(failure),
        Ok(()) => Ok(()),
    }
}

/// A workshop that was found: it goes on, or it is looked at.
fn gone_on_with(
    console: &mut Console<'_>,
    library: &Library,
    language: LanguageIdentifier,
    resumed: Resumed,
    lead: &Lead,
) -> Result<(), Stop> {
    let Resumed { opened, mut facts, how } = resumed;
    let story = open::scenario(library, opened.story.as_str())?;
    let plan = plan(library, opened.plan.as_str())?;
    is_the_same(library, &opened)?;
    facts.push(Fact::Resumed);
    let second = lead.also.as_ref().or(opened.room.get(1));
    let rooms = rooms(library, language, second.map(String::as_str), false)?;
    let workshop = Workshop { story, plan, rooms, facts };
    match how {
        Ok(mut keeping) => {
            // If it cannot be written, it is said next that nothing is kept.
            keeping.keep(&Fact::Resumed);
            led_on(console, library, &workshop, keeping, lead.vote)
        }
        Err(why) => looked_at(console, library, &workshop, why),
    }
}

/// The language that was asked for; or the room's, where it goes on; or the system's.
fn language(lead: &Lead, library: &Library, opened: Option<&Opened>) -> Result<LanguageIdentifier, Failure> {
    let rooms = opened.and_then(|opened| opened.room.first()).filter(|_| lead.source.locale.is_none());
    match rooms.and_then(|tag| open::language_of(library, tag).ok()) {
        Some(language) => Ok(language),
        None => open::language(&lead.source, library),
    }
}

/// The languages of the room: the first, and the one that was asked for beside it, or any other if there have to be two.
fn rooms(library: &Library, first: LanguageIdentifier, second: Option<&str>, are_two: bool) -> Result<Vec<LanguageIdentifier>, Failure> {
    let second = match second {
        Some(tag) => Some(open::language_of(library, tag)?),
        None if are_two => library.languages().into_iter().find(|language| *language != first),
        None => None,
    };
    let second = second.filter(|second| *second != first);
    Ok([first].into_iter().chain(second).collect())
}

/// Positions in a record count in exactly the file with which it began.
fn is_the_same(library: &Library, opened: &Opened) -> Result<(), Failure> {
    let (path, text) = library.scenario_file(&opened.story)?;
    if record::sha256(&text) == opened.story_sha256 {
        return Ok(());
    }
    Err(Failure::Request(
        format!("{path} was changed since this workshop began, so that its record does not fit any more"),
        "go on with the file as it was, or begin another workshop".to_owned(),
    ))
}

/// A workshop that begins.
fn begun(
    console: &mut Console<'_>,
    library: &Library,
    language: LanguageIdentifier,
    lead: &Lead,
    follows: Option<&str>,
) -> Result<(), Stop> {
    let plan = plan(library, lead.plan.as_deref().unwrap_or(USUAL_PLAN))?;
    if follows.is_some() && plan.waves() != [Wave::Booster] {
        return Err(Stop::Failure(Failure::Request(
            format!("“{}” does not ask two weeks later", plan.id),
            "say `--plan booster-15` with --after, or leave --after out".to_owned(),
        )));
    }
    let asked = lead.scenario.as_deref().map(|name| open::scenario(library, name)).transpose()?;
    let story = match asked {
        Some(id) => id,
        None => choose_story(console, library, &language)?.map_err(Failure::from)?,
    };
    // Before anything is written down, it must be one that can be led.
    let rooms = rooms(library, language, lead.also.as_deref(), plan.languages > 1)?;
    let workshop = Workshop { story, plan, rooms, facts: Vec::new() };
    room(library, &workshop, &library.scenario(&workshop.story)?.1)?;
    let keeping = if lead.keep_nothing { Keeping::nothing() } else { kept_if_possible(console, library, &workshop, follows)? };
    led_on(console, library, &workshop, keeping, lead.vote)
}

/// A record that begins; nothing, if that is not possible and whoever leads goes on all the same.
fn kept_if_possible(console: &mut Console<'_>, library: &Library, workshop: &Workshop, follows: Option<&str>) -> Result<Keeping, Stop> {
    let (_, text) = library.scenario_file(&workshop.story)?;
    let tags: Vec<String> = workshop.rooms.iter().map(ToString::to_string).collect();
    match kept::begin(&workshop.plan, workshop.story.clone(), record::sha256(&text), &tags, follows) {
        Ok(keeping) => Ok(keeping),
        Err(error) => {
            let texts = library.localiser(&workshop.rooms[0], Some(&workshop.story), Isolates::Stripped)?;
            goes_on_unkept(console, &texts, &kept::why_unkept(&error))?;
            Ok(Keeping::nothing())
        }
    }
}

/// Where a workshop stands that cannot be gone on with here.
fn looked_at(console: &mut Console<'_>, library: &Library, workshop: &Workshop, why: LooksOn) -> Result<(), Stop> {
    let (_, story) = library.scenario(&workshop.story)?;
    let (texts, second) = texts(library, workshop)?;
    let room = room(library, workshop, &story)?;
    let minute = room.minute();
    let mut game = Game::new(console, library, &texts, story, open::region()).with(open::contact());
    let (minutes, mut nothing) = (|| minute, |_: &Fact| true);
    Ok(Leading::new(&mut game, room, &minutes, &mut nothing).beside(second.as_ref()).look(why)?)
}

/// The texts of the story in each language of the room.
fn texts(library: &Library, workshop: &Workshop) -> Result<(Localiser, Option<Localiser>), Failure> {
    let of = |language| library.localiser(language, Some(&workshop.story), Isolates::Stripped);
    Ok((of(&workshop.rooms[0])?, workshop.rooms.get(1).map(of).transpose()?))
}

fn led_on(console: &mut Console<'_>, library: &Library, workshop: &Workshop, mut keeping: Keeping, vote: Option<Vote>) -> Result<(), Stop> {
    let (_, story) = library.scenario(&workshop.story)?;
    let (texts, second) = texts(library, workshop)?;
    let mut room = room(library, workshop, &story)?;
    room.begin_with(keeping.first());
    if let Some(vote) = vote {
        room.step(&Input::Method(vote.into()));
    }
    let mut game = Game::new(console, library, &texts, story, open::region()).with(open::contact());
    let (began, before) = (Instant::now(), room.minute());
    let minutes = || before.saturating_add(u16::try_from(began.elapsed().as_secs() / 60).unwrap_or(u16::MAX));
    let file = keeping.file();
    let kept = keeping.told(file.as_deref());
    #[cfg(feature = "voting")]
    let mut phones = super::phones::of(library, &workshop.rooms, &room, &keeping, Arc::new(|| {}))?;
    let mut keep = |fact: &Fact| keeping.keep(fact);
    let mut leading = Leading::new(&mut game, room, &minutes, &mut keep).beside(second.as_ref());
    #[cfg(feature = "voting")]
    if let Some(phones) = &mut phones {
        leading = leading.with_phones(phones);
    }
    leading.tell(&kept)?;
    Ok(leading.run()?)
}

fn room(library: &Library, workshop: &Workshop, story: &Arc<Story>) -> Result<Room, Failure> {
    if story.class_track().is_none() {
        return Err(Failure::Request(
            format!("“{}” has no class track, the way that a group takes together", story.id()),
            "choose another scenario, or play this one with `second-look play`".to_owned(),
        ));
    }
    let measure = workshop.plan.measure.as_ref().map(|id| library.measure(id)).transpose()?.flatten();
    Room::resume(workshop.plan.clone(), Arc::clone(story), &workshop.facts)
        .map(|room| room.asking(measure.filter(|measure| measure.faults().is_empty())))
        .map_err(|reason| Failure::Request(reason.to_string(), "run `second-look check` on its pack".to_owned()))
}

/// The plan of that name, if nothing is wrong in it.
pub(super) fn plan(library: &Library, name: &str) -> Result<Plan, Failure> {
    let known = library.plans()?;
    let found = known.iter().find(|id| id.as_str() == name).map(|id| library.plan(id)).transpose()?.flatten();
    let Some(plan) = found else {
        let known: Vec<&str> = known.iter().map(Id::as_str).collect();
        return Err(Failure::Request(
            format!("there is no plan “{}”", crate::diagnostic::quoted(name)),
            format!("choose one of: {}", known.join(", ")),
        ));
    };
    match plan.faults().first() {
        Some(fault) => Err(Failure::Request(format!("the plan “{name}” cannot be led: {fault}"), fault.help().to_owned())),
        None => Ok(plan),
    }
}
