use second_look::{library::Library, story::Id, graph};
fn main() {
    let l = Library::built_in().ok().unwrap();
    let (_, s) = l.scenario(&Id::new("other-network").unwrap()).ok().unwrap();
    let t = std::time::Instant::now();
    let g = graph::explore(&s, 50_000_000).unwrap();
    println!("states {} answers {} in {:?} bytes {}", g.len(), g.answer_count(), t.elapsed(), g.bytes());
    println!("scenes {} lines {} choices {} endings {} vars {}", s.scenes().len(), s.lines().len(), s.choices().len(), s.endings().len(), s.variables().len());
    let lab = s.lines().iter().filter(|l| l.label.is_some()).count();
    let tac = s.lines().iter().filter(|l| matches!(l.label, Some(second_look::story::tables::Label::Tactic(_)))).count();
    println!("labels {lab} tactics {tac} answers {}", s.choices().iter().map(|c| c.answers.len()).sum::<usize>());
    for v in s.variables() { println!("{:?}", v); }
}
