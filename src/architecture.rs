//! Holds `src/` to the table of who may import whom.
