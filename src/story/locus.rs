//! A place in a script, for whoever says that something there is wrong.
//!
//! Owns: the path that leads to it. Refuses to know: files, lines and columns; the reader of a file turns a path into those.

/// A place in a script, as a path from its root.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Locus(pub Vec<Hop>);

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
        // Exactly as much room as it takes: a long story has a place for each of its lines.
        let mut hops = Vec::with_capacity(self.0.len() + 1);
        hops.extend_from_slice(&self.0);
        hops.push(hop);
        Self(hops)
    }
}
