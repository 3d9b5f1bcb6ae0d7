//! The library as strangers' files meet it.
