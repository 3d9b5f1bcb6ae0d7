//! Exploration against a plain interpreter, the exported graph against sessions, and what exploration proves about small stories.

pub(crate) mod laws;
mod proofs;
mod reference;
