//! What the window keeps between two openings: language, text size, contrast, movement, pace and region. Nothing about anybody's play.
//!
//! Owns: the file and its shape. A file that cannot be read counts as none; one that cannot be written is told about by `doctor` and otherwise let be.

use serde::{Deserialize, Serialize};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

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
pub(crate) const TEXT_SIZES: [u16; 4] = [100, 125, 150, 200];

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
}

impl Default for Preferences {
    fn default() -> Self {
        Self { language: None, text_size: 100, high_contrast: false, less_movement: false, pace: Pace::Usual, region: None }
    }
}

/// A preferences file larger than this is none of ours, in bytes.
const LARGEST: u64 = 64 * 1024;

impl Preferences {
    /// What was kept in this folder; the usual settings if nothing readable was.
    pub(crate) fn load(folder: Option<&Path>) -> Self {
        let Some(path) = folder.map(Self::file) else { return Self::default() };
        let small = fs::metadata(&path).is_ok_and(|about| about.is_file() && about.len() <= LARGEST);
        let text = small.then(|| fs::read_to_string(&path).ok()).flatten();
        let mut kept: Self = text.and_then(|text| ron::from_str(&text).ok()).unwrap_or_default();
        if !TEXT_SIZES.contains(&kept.text_size) {
            kept.text_size = 100;
        }
        kept
    }

    /// Keeps them: written beside and renamed, so that no half file is ever left.
    ///
    /// # Errors
    /// When the folder cannot be written to.
    pub(crate) fn save(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)?;
        let text = ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::default()).map_err(io::Error::other)?;
        let (path, beside) = (Self::file(folder), folder.join("preferences.ron.new"));
        fs::write(&beside, text)?;
        fs::rename(&beside, &path)
    }

    fn file(folder: &Path) -> PathBuf {
        folder.join("preferences.ron")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_comes_back() {
        let folder = tempfile::tempdir().unwrap();
        let kept = Preferences { language: Some("ar".into()), text_size: 150, high_contrast: true, ..Preferences::default() };
        kept.save(folder.path()).unwrap();
        assert_eq!(Preferences::load(Some(folder.path())), kept);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn an_unreadable_file_counts_as_none() {
        let folder = tempfile::tempdir().unwrap();
        for text in ["", "(", "(text_size: 3)", "(text_size: 100, who: \"Sam\")", "\u{0}\u{1}"] {
            fs::write(folder.path().join("preferences.ron"), text).unwrap();
            assert_eq!(Preferences::load(Some(folder.path())), Preferences::default(), "{text:?}");
        }
        fs::remove_file(folder.path().join("preferences.ron")).unwrap();
        fs::create_dir(folder.path().join("preferences.ron")).unwrap();
        assert_eq!(Preferences::load(Some(folder.path())), Preferences::default());
        assert_eq!(Preferences::load(None), Preferences::default());
        assert!(Preferences::default().save(folder.path()).is_err());
    }
}
