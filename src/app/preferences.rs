//! What the window keeps between two openings: language, text size, contrast, movement, pace, region, and where it stood. Nothing about anybody's play.
//!
//! Owns: what is kept and how it is written down. A text that cannot be read counts as none. Refuses to know: the file that it stands in.

use crate::story::Id;
use crate::workshop::fact::Method;
use ron::value::RawValue;
use serde::{Deserialize, Serialize};

/// How fast messages come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Pace {
    /// Longer than usual, by as much as the tokens say.
    Slow,
    /// As fast as somebody writes.
    #[default]
    Usual,
    /// No waiting.
    AllAtOnce,
}

impl Pace {
    /// In their order.
    pub(crate) const ALL: [Self; 3] = [Self::Slow, Self::Usual, Self::AllAtOnce];

    /// The usual time at this pace.
    pub(crate) fn scaled(self, usual: std::time::Duration) -> std::time::Duration {
        match self {
            Self::Slow => usual.mul_f32(super::pacing::pacing().slow),
            Self::Usual => usual,
            Self::AllAtOnce => std::time::Duration::ZERO,
        }
    }
}

/// The text sizes in percent.
pub(crate) const TEXT_SIZES: [u16; 6] = [100, 125, 150, 200, 250, 300];

/// Where a window stood when it was closed: its place on all displays together, if that is known, in physical pixels; its size in logical ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WindowPlace {
    pub(crate) place: Option<(i32, i32)>,
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) fills_screen: bool,
}

/// What was chosen last time, as it is kept with the settings. It says nothing about any workshop.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct LastTime {
    pub(crate) plan: Option<Id>,
    /// The languages of the room's screen; empty for the one of the window.
    pub(crate) room: Vec<String>,
    pub(crate) method: Method,
}

/// What is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Preferences {
    /// The language; none for the system's.
    pub(crate) language: Option<String>,
    /// The text size in percent.
    pub(crate) text_size: u16,
    pub(crate) high_contrast: bool,
    pub(crate) less_movement: bool,
    pub(crate) pace: Pace,
    /// Whose support lines are shown; none for the system's region.
    pub(crate) region: Option<String>,
    /// Where the window stood; none before it was closed for the first time.
    pub(crate) window: Option<WindowPlace>,
    /// What was chosen for a group last time; none before the first.
    pub(crate) group: Option<LastTime>,
    /// There is more in the file than this version knows: another one wrote it, and it is left as it is.
    #[serde(skip)]
    pub(crate) are_anothers: bool,
}

/// The same, each by itself as it stands in the file, so that one that this version does not know takes none of the others with it.
#[derive(Deserialize)]
#[serde(default)]
struct Written {
    language: Box<RawValue>,
    text_size: Box<RawValue>,
    high_contrast: Box<RawValue>,
    less_movement: Box<RawValue>,
    pace: Box<RawValue>,
    region: Box<RawValue>,
    window: Box<RawValue>,
    group: Box<RawValue>,
}

impl Default for Written {
    fn default() -> Self {
        let nothing = || RawValue::from_ron("()").expect("is nothing, in a file as well").to_owned();
        Self {
            language: nothing(),
            text_size: nothing(),
            high_contrast: nothing(),
            less_movement: nothing(),
            pace: nothing(),
            region: nothing(),
            window: nothing(),
            group: nothing(),
        }
    }
}

impl Written {
    /// As much of it as this version knows.
    fn known(&self) -> Preferences {
        let usual = Preferences::default();
        Preferences {
            language: self.language.into_rust().unwrap_or(usual.language),
            text_size: self.text_size.into_rust().unwrap_or(usual.text_size),
            high_contrast: self.high_contrast.into_rust().unwrap_or(usual.high_contrast),
            less_movement: self.less_movement.into_rust().unwrap_or(usual.less_movement),
            pace: self.pace.into_rust().unwrap_or(usual.pace),
            region: self.region.into_rust().unwrap_or(usual.region),
            window: self.window.into_rust().unwrap_or(usual.window),
            group: self.group.into_rust().unwrap_or(usual.group),
            are_anothers: true,
        }
    }
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            language: None,
            text_size: 100,
            high_contrast: false,
            less_movement: false,
            pace: Pace::Usual,
            region: None,
            window: None,
            group: None,
            are_anothers: false,
        }
    }
}

impl Preferences {
    /// What was written down; the usual settings if it cannot be read. Of what a newer version wrote, what both know.
    pub(crate) fn read(text: &str) -> Self {
        let known = || ron::from_str::<Written>(text).map(|written| written.known()).unwrap_or_default();
        let mut kept: Self = ron::from_str(text).unwrap_or_else(|_| known());
        if !TEXT_SIZES.contains(&kept.text_size) {
            (kept.text_size, kept.are_anothers) = (TEXT_SIZES[0], true);
        }
        kept
    }

    /// The text size one step above or below the one at hand; the same at either end.
    pub(crate) fn next_size(&self, is_larger: bool) -> u16 {
        let size = self.text_size;
        let next = if is_larger {
            TEXT_SIZES.into_iter().find(|other| *other > size)
        } else {
            TEXT_SIZES.into_iter().rev().find(|other| *other < size)
        };
        next.unwrap_or(size)
    }

    /// The pace at which messages come: less movement outweighs the one that was chosen.
    pub(crate) fn pace_in_force(&self) -> Pace {
        if self.less_movement { Pace::AllAtOnce } else { self.pace }
    }

    /// Writes them down.
    ///
    /// # Errors
    /// When one of them has no form in a file, which none of these has.
    pub(crate) fn written(&self) -> Result<String, ron::Error> {
        ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_down_comes_back() {
        let kept = Preferences { language: Some("ar".into()), text_size: 150, high_contrast: true, ..Preferences::default() };
        assert_eq!(Preferences::read(&kept.written().unwrap()), kept);
    }

    #[test]
    fn sizes_go_up_and_down_by_steps_and_stop_at_their_ends() {
        let next = |text_size, is_larger| Preferences { text_size, ..Preferences::default() }.next_size(is_larger);
        assert_eq!([next(100, true), next(250, true), next(300, true)], [125, 300, 300]);
        assert_eq!([next(200, false), next(125, false), next(100, false)], [150, 100, 100]);
    }

    #[test]
    fn what_cannot_be_read_counts_as_none() {
        for text in ["", "(", "\u{0}\u{1}", "text_size: 150"] {
            assert_eq!(Preferences::read(text), Preferences::default(), "{text:?}");
        }
    }

    #[test]
    fn of_what_another_version_wrote_what_both_know_is_kept_and_the_file_is_anothers() {
        let newer = "(language: Some(\"ar\"), text_size: 150, pace: AtHerOwn(3), high_contrast: true, sound: (volume: 3, on: Some(true)))";
        let kept = Preferences::read(newer);
        let expected =
            Preferences { language: Some("ar".into()), text_size: 150, high_contrast: true, are_anothers: true, ..Preferences::default() };
        assert_eq!(kept, expected);
        // A size that there is not yet is one that another version has.
        assert_eq!(Preferences::read("(text_size: 400)"), Preferences { are_anothers: true, ..Preferences::default() });
        assert!(!Preferences::read("(text_size: 150)").are_anothers);
    }
}
