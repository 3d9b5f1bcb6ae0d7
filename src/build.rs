//! Makes cargo embed files that are new, as the macro that embeds folders notices changed files only, and leaves names of functions out of optimised programs.

use std::env;

fn main() {
    for folder in ["assets", "locales"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    // A profile's `strip` is forgotten for a package that has settings of its own in that profile, as ours has.
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|set| set == value);
    if is("PROFILE", "release") && is("CARGO_CFG_TARGET_ENV", "gnu") {
        println!("cargo::rustc-link-arg-bins=-Wl,--strip-all");
    }
}
