//! Makes cargo embed files that are new: the macro that embeds folders notices changed files only.

fn main() {
    for folder in ["assets", "locales"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
