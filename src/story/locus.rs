//! A place in a script, for whoever says that something there is wrong.
//!
//! Owns: the path that leads to it. Refuses to know: files, lines and columns; the reader of a file turns a path into those.

use std::sync::Arc;

/// A place in a script, as a path from its root. Places beside each other share the way to them: a long story has one for each of its lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Locus(Option<Arc<Step>>);

#[derive(Debug, PartialEq, Eq)]
struct Step {
    before: Locus,
    hop: Hop,
}

/// One step of the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hop {
    /// The field of that name.
    Field(&'static str),
    /// The item at that position of a list or of a tuple, or the value of that entry of a map.
    Item(usize),
    /// The name of that entry of a map.
    Key(usize),
}

impl Locus {
    pub(crate) fn field(&self, name: &'static str) -> Self {
        self.then(Hop::Field(name))
    }

    pub(crate) fn item(&self, position: usize) -> Self {
        self.then(Hop::Item(position))
    }

    pub(crate) fn key(&self, position: usize) -> Self {
        self.then(Hop::Key(position))
    }

    fn then(&self, hop: Hop) -> Self {
        Self(Some(Arc::new(Step { before: self.clone(), hop })))
    }

    /// The place that this one is right in; the root is in itself.
    pub(crate) fn parent(&self) -> Self {
        self.0.as_ref().map(|step| step.before.clone()).unwrap_or_default()
    }

    /// Whether it is that place, or in it.
    pub(crate) fn is_in(&self, outer: &Self) -> bool {
        self.hops().starts_with(&outer.hops())
    }

    /// The steps, from the root.
    pub(crate) fn hops(&self) -> Vec<Hop> {
        let mut hops: Vec<Hop> = std::iter::successors(self.0.as_deref(), |step| step.before.0.as_deref()).map(|step| step.hop).collect();
        hops.reverse();
        hops
    }
}

impl FromIterator<Hop> for Locus {
    fn from_iter<I: IntoIterator<Item = Hop>>(hops: I) -> Self {
        hops.into_iter().fold(Self::default(), |before, hop| before.then(hop))
    }
}
