//! Answer sheets while somebody types them in: `….sheets` beside the record, until they are counts in it.
//!
//! Owns: the form of that file, that a sheet is on the disk before the next one is asked for, and that nothing of it stays. Refuses to know: what is on a sheet,
//! which is keys to it, and what is counted. Its lines are those of a record:
//!
//! ```text
//! …… {"n":1,"booster":false}
//! …… {"n":2,"sheet":"a110100101-01-1100"}
//! …… {"n":3,"back":true}                       the last one is taken back
//! …… {"n":4,"done":{"from":17,"anew":false}}   they are being counted: their facts stand in the record from this line on, or will
//! ```

use super::error::RecordError;
use super::file::Record;
use super::line;
use super::paper::{self, Paper};
use serde_json::{Map, Value, json};
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// A file larger than this is none of ours, in bytes: a thousand sheets take a twentieth of it.
const MOST: u64 = 1024 * 1024;
/// No sheet has more keys.
const MOST_KEYS: usize = 64;

/// The file, while it is written on.
pub(crate) struct TypedFile {
    path: PathBuf,
    paper: Box<dyn Paper>,
    lines: u64,
    length: u64,
}

/// What was typed before somebody or something stopped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Typed {
    /// They are sheets of two weeks later.
    pub(crate) is_booster: bool,
    /// The keys of each.
    pub(crate) sheets: Vec<String>,
    /// If counting had begun: how many facts the record had before, and whether they take the place of earlier ones.
    pub(crate) done: Option<(usize, bool)>,
}

impl TypedFile {
    /// Begins with no sheets, in the place of what stood there. Whoever has the record is the only one who types.
    ///
    /// # Errors
    /// When nothing can be written.
    pub(crate) fn begin(record: &Record, is_booster: bool) -> Result<Self, RecordError> {
        let path = beside(record.path());
        let unwritable = RecordError::unwritable(&path);
        if fs::symlink_metadata(&path).is_ok() {
            fs::remove_file(&path).map_err(&unwritable)?;
        }
        let file = paper::create(&path).map_err(&unwritable)?;
        let mut typed = Self { path: path.clone(), paper: Box::new(file), lines: 0, length: 0 };
        typed.write(&json!({ "booster": is_booster }))?;
        paper::sync_folder(&path);
        Ok(typed)
    }

    /// What was typed before, with the file to go on with; none if nothing was, or nothing of it can be read.
    ///
    /// # Errors
    /// When it cannot be written on.
    pub(crate) fn found(record: &Record) -> Result<Option<(Self, Typed)>, RecordError> {
        let path = beside(record.path());
        // A link leads elsewhere, and a pipe would be waited for.
        if !is_waiting(record.path()) {
            return Ok(None);
        }
        let unwritable = RecordError::unwritable(&path);
        let mut file = paper::open(&path).map_err(&unwritable)?;
        let mut bytes = Vec::new();
        std::io::Read::take(&mut file, MOST).read_to_end(&mut bytes).map_err(&unwritable)?;
        let Some((typed, lines, length)) = Typed::read(&bytes) else { return Ok(None) };
        let mut paper: Box<dyn Paper> = Box::new(file);
        // A torn line was never acknowledged.
        paper.cut(length as u64).map_err(&unwritable)?;
        Ok(Some((Self { path, paper, lines, length: length as u64 }, typed)))
    }

    /// Keeps a sheet. When this returns, it is on the disk.
    ///
    /// # Errors
    /// When the disk does not take it. What was there before stays.
    pub(crate) fn keep(&mut self, keys: &str) -> Result<(), RecordError> {
        self.write(&json!({ "sheet": keys }))
    }

    /// The last sheet was taken back.
    ///
    /// # Errors
    /// As [`keep`](Self::keep).
    pub(crate) fn take_back(&mut self) -> Result<(), RecordError> {
        self.write(&json!({ "back": true }))
    }

    /// From here on they are counted: whoever finds this file goes on with that, and never begins with it anew.
    ///
    /// # Errors
    /// As [`keep`](Self::keep).
    pub(crate) fn is_done(&mut self, from: usize, anew: bool) -> Result<(), RecordError> {
        self.write(&json!({ "done": { "from": from, "anew": anew } }))
    }

    fn write(&mut self, says: &Value) -> Result<(), RecordError> {
        let line = line::written_json(self.lines + 1, &says.to_string());
        if let Err(error) = self.paper.append(line.as_bytes()) {
            // If that fails as well, whoever reads it cuts off a torn line.
            let _ = self.paper.cut(self.length);
            return Err(RecordError::unwritable(&self.path)(error));
        }
        self.lines += 1;
        self.length += line.len() as u64;
        Ok(())
    }

    /// Noughts in its place, then nothing, then no file. On disks that write elsewhere each time that is no promise, which is why nothing in it names anybody.
    pub(crate) fn burn(mut self) {
        let _ = self.paper.wipe(self.length);
        drop(self.paper);
        let _ = fs::remove_file(&self.path);
        paper::sync_folder(&self.path);
    }
}

fn beside(record: &Path) -> PathBuf {
    record.with_extension("sheets")
}

/// Whether sheets of this record are typed and not counted yet.
pub(super) fn is_waiting(record: &Path) -> bool {
    fs::symlink_metadata(beside(record)).is_ok_and(|about| about.is_file())
}

impl Typed {
    /// As far as its lines hold: what they say, how many they are, and how many bytes they take; none if not even the first does.
    fn read(bytes: &[u8]) -> Option<(Self, u64, usize)> {
        let (mut typed, mut lines, mut length) = (None::<Self>, 0, 0);
        while let Some(end) = bytes[length..].iter().position(|byte| *byte == b'\n') {
            let Some(says) = line::read_json(&bytes[length..length + end], lines + 1) else { break };
            let taken = match &mut typed {
                None => says.get("booster").and_then(Value::as_bool).map(|is_booster| typed = Some(Self { is_booster, ..Self::default() })),
                Some(typed) => typed.take(&says),
            };
            if taken.is_none() {
                break;
            }
            (lines, length) = (lines + 1, length + end + 1);
        }
        Some((typed?, lines, length))
    }

    fn take(&mut self, says: &Map<String, Value>) -> Option<()> {
        if let Some(sheet) = says.get("sheet") {
            self.sheets.push(sheet.as_str().filter(|keys| keys.len() <= MOST_KEYS)?.to_owned());
        } else if let Some(done) = says.get("done") {
            let from = usize::try_from(done.get("from")?.as_u64()?).ok()?;
            self.done = Some((from, done.get("anew")?.as_bool()?));
        } else {
            says.get("back")?;
            self.sheets.pop()?;
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::folder::Workshops;
    use super::super::tests::opened;
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn record() -> (tempfile::TempDir, Record) {
        let folder = tempfile::tempdir().unwrap();
        let record = Workshops::of(folder.path()).begin(date(2026, 11, 27), opened()).unwrap();
        (folder, record)
    }

    fn found(record: &Record) -> Typed {
        TypedFile::found(record).unwrap().unwrap().1
    }

    #[test]
    fn what_was_typed_is_found_again_and_a_torn_sheet_is_not() {
        let (_folder, record) = record();
        assert!(TypedFile::found(&record).unwrap().is_none());
        let mut typed = TypedFile::begin(&record, false).unwrap();
        typed.keep("a1101").unwrap();
        typed.keep("b0000").unwrap();
        typed.take_back().unwrap();
        typed.keep("b1111").unwrap();
        drop(typed);
        let path = beside(record.path());
        let whole = fs::read(&path).unwrap();
        fs::write(&path, [&whole, &whole[..20]].concat()).unwrap();
        assert_eq!(found(&record), Typed { is_booster: false, sheets: vec!["a1101".into(), "b1111".into()], done: None });
        let (mut typed, _) = TypedFile::found(&record).unwrap().unwrap();
        typed.is_done(17, true).unwrap();
        drop(typed);
        assert_eq!(found(&record).done, Some((17, true)));
        TypedFile::found(&record).unwrap().unwrap().0.burn();
        assert!(!path.exists() && TypedFile::found(&record).unwrap().is_none());
    }

    #[test]
    fn another_beginning_leaves_nothing_of_the_one_before() {
        let (_folder, record) = record();
        TypedFile::begin(&record, false).unwrap().keep("a1101").unwrap();
        let _ = TypedFile::begin(&record, true).unwrap();
        assert_eq!(found(&record), Typed { is_booster: true, ..Typed::default() });
    }

    proptest! {
        #[test]
        fn bytes_of_any_kind_are_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300), flip in 0..300_usize, cut in 1..300_usize) {
            prop_assert!(Typed::read(&bytes).is_none());
            let says = [json!({"booster": true}), json!({"sheet": "1101"}), json!({"sheet": "1100"}), json!({"back": true})];
            let mut whole: Vec<u8> = (1..).zip(&says).flat_map(|(n, says)| line::written_json(n, &says.to_string()).into_bytes()).collect();
            let at = flip % whole.len();
            whole[at] ^= 0x55;
            whole.truncate(cut);
            prop_assert!(Typed::read(&whole).is_none_or(|(typed, ..)| typed.sheets.len() <= 2));
        }
    }
}
