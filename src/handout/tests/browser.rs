//! Every handout as Chromium prints it: as many sheets as were planned, so that nothing went over the end of one.

use super::Printing;
use crate::library::Library;
use std::fs;
use std::path::Path;
use std::process::Command;

/// How many pages a PDF has. Chromium leaves the objects that are pages uncompressed.
fn pages_of(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    text.match_indices("/Type /Page").filter(|(at, found)| !text[at + found.len()..].starts_with('s')).count()
}

fn printed(file: &Path) -> usize {
    let pdf = file.with_extension("pdf");
    let ran = Command::new("chromium")
        .args(["--headless", "--no-sandbox", "--disable-gpu"])
        .arg(format!("--print-to-pdf={}", pdf.display()))
        .arg(format!("file://{}", file.display()))
        .output()
        .expect("chromium can be run");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    pages_of(&fs::read(&pdf).expect("was printed"))
}

/// The pages of a file alone, and what stands before and behind them.
fn parts(html: &str) -> (&str, &str, &str) {
    let (before, rest) = html.split_at(html.find("<section").expect("has a page"));
    let (pages, after) = rest.split_at(rest.rfind("</section>").expect("has an end") + "</section>".len());
    (before, pages, after)
}

#[test]
#[ignore = "needs chromium: cargo test handouts_print_in_a_browser -- --ignored"]
fn handouts_print_in_a_browser_on_as_many_sheets_as_planned() {
    let library = Library::built_in().expect("is fine");
    let folder = tempfile::tempdir().expect("a folder");
    let long = "Ms Berg ".repeat(10);
    let kits = library.regions().expect("are there").into_iter().map(|region| (region, None)).chain([("gb".to_owned(), Some(long.trim()))]);
    let mut all = Vec::new();
    for (region, contact) in kits {
        let kit = Printing { region: &region, contact, ..Printing::of(&library) };
        // Of other countries only what differs.
        let is_wanted = |name: &str| region == "gb" || name.ends_with(" support");
        all.extend(kit.all().into_iter().filter(|(name, _)| is_wanted(name)).map(|(name, made)| (format!("{name} {region}"), made)));
    }
    for language in library.locales().keys() {
        let of: Vec<_> = all.iter().filter(|(name, _)| name.starts_with(&format!("{language} "))).collect();
        let (before, _, after) = parts(&of[0].1.html);
        let pages: String = of.iter().map(|(_, made)| parts(&made.html).1).collect();
        let file = folder.path().join(format!("{language}.html"));
        fs::write(&file, [before, &pages, after].concat()).expect("can be written");
        let planned: usize = of.iter().map(|(_, made)| made.pages).sum();
        let counted = printed(&file);
        println!("{language}: {counted} sheets");
        if counted != planned {
            let longer = of.iter().filter(|(_, made)| fs::write(&file, &made.html).is_ok() && printed(&file) != made.pages);
            panic!("{counted} sheets, {planned} planned: {:?}", longer.map(|(name, _)| name).collect::<Vec<_>>());
        }
    }
}
