//! What a page needs to ask about the eight messages of two weeks later: the messages, what each does and why.
//!
//! Owns: the form of this data; `assets/page/fresh.js` reads it. Refuses to know: which messages there are (`workshop::measure`), and what anybody says of one.
//! From `design/workshop.md` 8.

use super::pool::{PoolWriter, TextId};
use crate::wording;
use crate::workshop::Instrument;
use crate::workshop::measure::Set;
use serde::{Serialize, Serializer};

/// What a page has that asks.
#[derive(Serialize)]
pub(super) struct FreshData {
    minutes: TextId,
    age: TextId,
    pub(super) items: Vec<ItemData>,
}

/// A message, packed as a list in the order of its fields.
pub(super) struct ItemData {
    pub(super) from: TextId,
    pub(super) text: TextId,
    pub(super) presses: bool,
    pub(super) why: TextId,
}

impl Serialize for ItemData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.from, self.text, u8::from(self.presses), self.why).serialize(serializer)
    }
}

impl FreshData {
    pub(super) fn of(measure: &Instrument, texts: &mut PoolWriter<'_>) -> Self {
        let items = measure.set(Set::C).map(|item| {
            let id = measure.text(item);
            ItemData {
                from: texts.attribute(&id, "from"),
                text: texts.words(&id),
                presses: item.kind.is_tactic(),
                why: texts.attribute(&id, "why"),
            }
        });
        Self { items: items.collect(), minutes: texts.put(wording::fresh_minutes), age: texts.put(wording::fresh_age) }
    }
}
