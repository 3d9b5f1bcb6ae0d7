//! Answers to the question that is open, which come one by one from phones: `….open` beside the record, until they are counts in it.
//!
//! Owns: the form of that file, that an answer is on the disk before it is acknowledged, and that nothing of it stays. Refuses to know: phones, networks, and
//! when a question is over. Its lines are those of a record:
//!
//! ```text
//! …… {"n":1,"q":"at-the-bus~3~2","answers":5,"salt":"32 hexadecimal digits"}
//! …… {"n":2,"slot":"16 hexadecimal digits","a":1,"seq":3}            "a" is left out by whoever passed
//! ```
//!
//! A slot is the beginning of SHA-256 of the salt and a token. Each question has another salt, so that nothing ties a phone's answers together.

use super::chance::{bytes, hex};
use super::line;
use super::paper::{self, Disk, Paper};
use crate::workshop::phones::{Asked, Mine, Put, Slip, Token, Urn, Urns};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// So often a phone may change its answer to one question.
const MOST_CHANGES: u8 = 100;
/// More phones than this do not answer one question.
const MOST_SLOTS: usize = 999;
/// More answers than this no question has.
const MOST_ANSWERS: u64 = 16_384;
/// A file larger than this is none of ours, in bytes: as many phones as there may be change their answers as often as they may.
const MOST: u64 = 12 * 1024 * 1024;

/// Where the urns of one workshop stand: beside its record, or nowhere.
#[derive(Clone, Debug)]
pub(crate) struct UrnFolder {
    path: Option<PathBuf>,
    disk: Disk,
}

impl UrnFolder {
    /// Nothing is kept.
    pub(crate) fn nowhere() -> Self {
        Self { path: None, disk: Disk::REAL }
    }

    /// In this folder, as if a record lay there.
    #[cfg(all(test, feature = "voting"))]
    pub(crate) fn in_folder(folder: &Path) -> Self {
        Self::beside(&folder.join("2026-11-27-481902.workshop"), Disk::REAL)
    }

    pub(super) fn beside(record: &Path, disk: Disk) -> Self {
        Self { path: Some(record.with_extension("open")), disk }
    }
}

impl Urns for UrnFolder {
    fn found(&mut self) -> Option<Box<dyn Urn>> {
        let path = self.path.as_ref()?;
        // A link leads elsewhere, and a pipe would be waited for.
        let is_file = fs::symlink_metadata(path).is_ok_and(|about| about.is_file());
        let found = is_file.then(|| FileUrn::read(path, self.disk)).flatten();
        if found.is_none() && is_file {
            // Nobody had been told that any of it counts.
            let _ = fs::remove_file(path);
        }
        found.map(|urn| Box::new(urn) as Box<dyn Urn>)
    }

    fn open(&mut self, asked: &Asked) -> Box<dyn Urn> {
        Box::new(FileUrn::new(asked, self.path.as_deref(), self.disk))
    }
}

type Slot = [u8; 8];

/// What one phone said last.
#[derive(Clone, Copy, Debug)]
struct Said {
    seq: u32,
    answer: Option<usize>,
    changes: u8,
}

/// An urn, on a disk or without one.
struct FileUrn {
    name: String,
    answers: usize,
    salt: [u8; 16],
    said: BTreeMap<Slot, Said>,
    /// None where nothing is kept, or nothing any more.
    file: Option<Opened>,
    /// It should be on a disk, and is not.
    is_broken: bool,
}

/// A file that is written on.
struct Opened {
    path: PathBuf,
    paper: Box<dyn Paper>,
    lines: u64,
    length: u64,
}

impl FileUrn {
    fn new(asked: &Asked, path: Option<&Path>, disk: Disk) -> Self {
        // Without random numbers, slots could be told from tokens; then nothing is written at all.
        let salt = bytes::<16>().ok();
        let mut urn = Self {
            name: asked.name.clone(),
            answers: asked.answers,
            salt: salt.unwrap_or_default(),
            said: BTreeMap::new(),
            file: None,
            is_broken: false,
        };
        let Some(path) = path else { return urn };
        urn.file = salt.and_then(|_| urn.begin(path, disk));
        urn.is_broken = urn.file.is_none();
        urn
    }

    fn begin(&self, path: &Path, disk: Disk) -> Option<Opened> {
        // What stands there belongs to a question that is over.
        let _ = fs::remove_file(path);
        let head = json!({ "q": self.name, "answers": self.answers, "salt": hex(&self.salt) });
        let first = line::written_json(1, &head.to_string());
        let mut paper = (disk.paper)(paper::create(path).ok()?);
        if paper.append(first.as_bytes()).is_err() {
            let _ = fs::remove_file(path);
            return None;
        }
        paper::sync_folder(path);
        Some(Opened { path: path.to_owned(), paper, lines: 1, length: first.len() as u64 })
    }

    /// As far as its lines hold; none if not even the first does. It is gone on with behind them.
    fn read(path: &Path, disk: Disk) -> Option<Self> {
        let mut file = paper::open(path).ok()?;
        let mut bytes = Vec::new();
        (&mut file).take(MOST + 1).read_to_end(&mut bytes).ok().filter(|read| *read as u64 <= MOST)?;
        let end = bytes.iter().position(|byte| *byte == b'\n')?;
        let mut urn = Self::of_head(&line::read_json(&bytes[..end], 1)?)?;
        let (mut lines, mut length) = (1, end + 1);
        while let Some(end) = bytes[length..].iter().position(|byte| *byte == b'\n') {
            let said = line::read_json(&bytes[length..length + end], lines + 1);
            let Some((slot, seq, answer)) = said.and_then(|line| urn.said_in(&line)) else { break };
            urn.take(slot, seq, answer);
            (lines, length) = (lines + 1, length + end + 1);
        }
        let mut paper = (disk.paper)(file);
        match paper.cut(length as u64) {
            Ok(()) => urn.file = Some(Opened { path: path.to_owned(), paper, lines, length: length as u64 }),
            Err(_) => urn.is_broken = true,
        }
        Some(urn)
    }

    fn of_head(head: &Map<String, Value>) -> Option<Self> {
        let answers = head.get("answers")?.as_u64().filter(|answers| *answers <= MOST_ANSWERS)?;
        let salt = unhex(head.get("salt")?.as_str()?)?;
        let name = head.get("q")?.as_str()?.to_owned();
        let answers = usize::try_from(answers).ok()?;
        Some(Self { name, answers, salt, said: BTreeMap::new(), file: None, is_broken: false })
    }

    fn said_in(&self, line: &Map<String, Value>) -> Option<(Slot, u32, Option<usize>)> {
        let answer = match line.get("a") {
            Some(answer) => Some(usize::try_from(answer.as_u64()?).ok().filter(|answer| *answer < self.answers)?),
            None => None,
        };
        Some((unhex(line.get("slot")?.as_str()?)?, u32::try_from(line.get("seq")?.as_u64()?).ok()?, answer))
    }

    fn slot(&self, token: &Token) -> Slot {
        let digest = Sha256::new().chain_update(self.salt).chain_update(token).finalize();
        digest.first_chunk().copied().expect("a digest has 32 bytes")
    }

    fn take(&mut self, slot: Slot, seq: u32, answer: Option<usize>) {
        let changes = self.said.get(&slot).map_or(0, |said| said.changes.saturating_add(1));
        self.said.insert(slot, Said { seq, answer, changes });
    }

    /// Takes a slip, and adds the line that has to be written before it counts, if one has.
    fn put_one(&mut self, slip: &Slip, lines: &mut Vec<String>) -> Put {
        if slip.answer.is_some_and(|answer| answer >= self.answers) {
            return Put::NoAnswer;
        }
        let slot = self.slot(&slip.token);
        match self.said.get(&slot) {
            Some(said) if said.seq > slip.seq => return Put::Older(said.seq),
            // Sent again, because it was not heard that it had arrived.
            Some(said) if said.seq == slip.seq && said.answer == slip.answer => return Put::Kept,
            Some(said) if said.changes >= MOST_CHANGES => return Put::TooOften,
            None if self.said.len() >= MOST_SLOTS => return Put::TooOften,
            _ => {}
        }
        self.take(slot, slip.seq, slip.answer);
        let mut line = json!({ "slot": hex(&slot), "seq": slip.seq });
        if let Some(answer) = slip.answer {
            line["a"] = answer.into();
        }
        lines.push(line.to_string());
        Put::Kept
    }

    fn write(&mut self, lines: &[String]) {
        let Some(file) = self.file.as_mut().filter(|_| !self.is_broken) else { return };
        let written: String = (file.lines + 1..).zip(lines).map(|(n, line)| line::written_json(n, line)).collect();
        if written.is_empty() {
            return;
        }
        if file.paper.append(written.as_bytes()).is_ok() {
            file.lines += lines.len() as u64;
            file.length += written.len() as u64;
        } else {
            // As with a record: counting goes on, and nothing is kept from here. If that fails as well, whoever reads it cuts off a torn line.
            let _ = file.paper.cut(file.length);
            self.is_broken = true;
        }
    }
}

impl Urn for FileUrn {
    fn name(&self) -> &str {
        &self.name
    }

    fn put(&mut self, slips: &[Slip]) -> Vec<Put> {
        let mut lines = Vec::new();
        let puts = slips.iter().map(|slip| self.put_one(slip, &mut lines)).collect();
        self.write(&lines);
        puts
    }

    fn counts(&self) -> Vec<u16> {
        let mut counts = vec![0; self.answers];
        self.said.values().filter_map(|said| said.answer).for_each(|answer| counts[answer] += 1);
        counts
    }

    fn is_touched(&self) -> bool {
        !self.said.is_empty()
    }

    fn answer_of(&self, token: &Token) -> Option<Mine> {
        self.said.get(&self.slot(token)).map(|said| said.answer.map_or(Mine::Passed, Mine::Chose))
    }

    fn is_kept(&self) -> bool {
        !self.is_broken
    }

    fn burn(self: Box<Self>) {
        if let Some(file) = self.file {
            wipe(file);
        }
    }
}

/// Noughts in its place, then nothing, then no file. On disks that write elsewhere each time that is no promise, which is why nothing in it names anybody.
fn wipe(mut file: Opened) {
    let _ = file.paper.wipe(file.length);
    drop(file.paper);
    let _ = fs::remove_file(&file.path);
    paper::sync_folder(&file.path);
}

fn unhex<const MANY: usize>(digits: &str) -> Option<[u8; MANY]> {
    let digits = digits.as_bytes();
    let is_hex = digits.len() == 2 * MANY && digits.iter().all(u8::is_ascii_hexdigit);
    let mut bytes = [0; MANY];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks(2)).take(if is_hex { MANY } else { 0 }) {
        *byte = u8::from_str_radix(str::from_utf8(pair).ok()?, 16).ok()?;
    }
    is_hex.then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::phones::Takes;
    use proptest::prelude::*;

    fn asked() -> Asked {
        Asked { name: "at-the-bus~1~2".into(), answers: 3, takes: Takes::One }
    }

    fn slip(phone: u8, seq: u32, answer: Option<usize>) -> Slip {
        Slip { token: [phone; 16], seq, answer }
    }

    fn folder() -> (tempfile::TempDir, UrnFolder) {
        let folder = tempfile::tempdir().unwrap();
        let urns = UrnFolder::beside(&folder.path().join("2026-11-27-481902.workshop"), Disk::REAL);
        (folder, urns)
    }

    #[test]
    fn the_later_answer_of_a_phone_takes_the_place_of_its_earlier_one() {
        let (_folder, mut urns) = folder();
        let mut urn = urns.open(&asked());
        assert!(!urn.is_touched());
        let puts = urn.put(&[
            slip(1, 1, Some(0)),
            slip(2, 1, Some(2)),
            slip(1, 3, Some(1)),
            slip(1, 2, Some(0)),
            slip(3, 1, None),
            slip(4, 1, Some(3)),
        ]);
        assert_eq!(puts, [Put::Kept, Put::Kept, Put::Kept, Put::Older(3), Put::Kept, Put::NoAnswer]);
        assert_eq!(urn.counts(), [0, 1, 1]);
        assert_eq!(
            (urn.answer_of(&[1; 16]), urn.answer_of(&[3; 16]), urn.answer_of(&[4; 16])),
            (Some(Mine::Chose(1)), Some(Mine::Passed), None)
        );
    }

    #[test]
    fn what_was_kept_is_found_again_and_a_torn_line_is_not() {
        let (folder, mut urns) = folder();
        let path = folder.path().join("2026-11-27-481902.open");
        urns.open(&asked()).put(&[slip(1, 1, Some(0)), slip(2, 7, Some(2))]);
        let whole = fs::read(&path).unwrap();
        fs::write(&path, [whole.as_slice(), &whole[whole.len() - 40..whole.len() - 9]].concat()).unwrap();
        let mut urn = urns.found().unwrap();
        assert_eq!((urn.name(), urn.counts()), ("at-the-bus~1~2", vec![1, 0, 1]));
        assert_eq!(urn.put(&[slip(2, 6, Some(0)), slip(2, 8, Some(1))]), [Put::Older(7), Put::Kept]);
        drop(urn);
        let urn = urns.found().unwrap();
        assert_eq!(urn.counts(), [1, 1, 0]);
        urn.burn();
        assert!(!path.exists() && urns.found().is_none());
    }

    #[test]
    fn nothing_in_the_file_is_a_token_and_no_question_has_the_salt_of_another() {
        let (folder, mut urns) = folder();
        let mut texts = Vec::new();
        for _ in 0..2 {
            let mut urn = urns.open(&asked());
            urn.put(&[slip(0xab, 1, Some(0))]);
            texts.push(fs::read_to_string(folder.path().join("2026-11-27-481902.open")).unwrap());
            urn.burn();
        }
        let slot = |text: &str| text.split("\"slot\":").nth(1).map(|rest| rest[..18].to_owned()).unwrap();
        assert!(!texts[0].contains("abababab") && slot(&texts[0]) != slot(&texts[1]), "{texts:?}");
    }

    #[test]
    fn a_phone_that_never_rests_does_not_fill_the_disk() {
        let (_folder, mut urns) = folder();
        let mut urn = urns.open(&asked());
        let puts: Vec<Put> = (0..300_u32).flat_map(|seq| urn.put(&[slip(1, seq, Some(seq as usize % 3))])).collect();
        assert_eq!(puts.iter().filter(|put| **put == Put::Kept).count(), usize::from(MOST_CHANGES) + 1);
        assert_eq!(puts[299], Put::TooOften);
        assert_eq!(urn.put(&[slip(2, 1, Some(0))]), [Put::Kept]);
    }

    #[test]
    fn without_a_disk_it_counts_all_the_same() {
        let mut urn = UrnFolder::nowhere().open(&asked());
        urn.put(&[slip(1, 1, Some(0))]);
        assert!(urn.is_kept() && UrnFolder::nowhere().found().is_none());
        let mut lost = UrnFolder::beside(Path::new("/nowhere/at/all.workshop"), Disk::REAL).open(&asked());
        assert_eq!(lost.put(&[slip(1, 1, Some(0))]), [Put::Kept]);
        assert_eq!((lost.counts(), lost.is_kept()), (vec![1, 0, 0], false));
    }

    proptest! {
        #[test]
        fn bytes_of_any_kind_are_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400), cut in 0..400_usize, flip in 0..400_usize) {
            let (folder, mut urns) = folder();
            let path = folder.path().join("2026-11-27-481902.open");
            fs::write(&path, &bytes).unwrap();
            prop_assert!(urns.found().is_none() && !path.exists());
            urns.open(&asked()).put(&[slip(1, 1, Some(0)), slip(2, 1, Some(1)), slip(3, 1, None)]);
            let mut whole = fs::read(&path).unwrap();
            let at = flip % whole.len();
            whole[at] ^= 0x55;
            whole.truncate(cut.max(1));
            fs::write(&path, &whole).unwrap();
            let counted = urns.found().map_or(0, |urn| urn.counts().iter().sum());
            prop_assert!(counted <= 2);
        }
    }
}
