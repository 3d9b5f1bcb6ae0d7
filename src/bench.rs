//! The numbers that the core is held to: `cargo bench`.

use divan::{Bencher, black_box};
use second_look::measured::{
    DEFAULT_LIMIT, Id, Input, Library, OptionId, PageRequest, Session, Story, Tactics, chain, check_library, explore, minimise, page,
    read_scenario, routes,
};
use std::sync::Arc;

fn main() {
    divan::main();
}

fn story(text: &str) -> Arc<Story> {
    let tactics = Tactics { tactics: Vec::new() };
    let (_, story) = read_scenario("chain", text, &tactics).expect("a chain is sound");
    story
}

fn other_network() -> Arc<Story> {
    let library = Library::built_in().expect("what is built in is sound");
    library.scenario(&Id::new("other-network").expect("a name")).expect("what is built in is sound").1
}

/// 10,000 scenes from RON to runnable: at most 0.3 s.
#[divan::bench(sample_count = 10)]
fn read_10_000_scenes(bencher: Bencher<'_, '_>) {
    let text = chain(10_000, 1, 6);
    bencher.bench_local(|| story(black_box(&text)));
}

/// About 70,000 states: at most 0.1 s.
#[divan::bench(sample_count = 10)]
fn explore_70_000_states(bencher: Bencher<'_, '_>) {
    let story = story(&chain(10_000, 1, 6));
    bencher.bench_local(|| explore(black_box(&story), usize::MAX).expect("has no limit").len());
}

/// About 10 million states: at least 1 million a second.
#[divan::bench(sample_count = 1, sample_size = 1)]
fn explore_10_million_states(bencher: Bencher<'_, '_>) {
    let story = story(&chain(10_000, 3, 9));
    bencher.bench_local(|| {
        let graph = explore(black_box(&story), usize::MAX).expect("has no limit");
        println!("{} states, {} bytes each", graph.len(), graph.bytes() / graph.len());
        graph.len()
    });
}

/// One choice, with its events, as a face takes it: at most 2 µs.
#[divan::bench]
fn one_choice(bencher: Bencher<'_, '_>) {
    let story = other_network();
    bencher
        .with_inputs(|| Session::begin(Arc::clone(&story)).expect("comes to rest"))
        .bench_local_values(|mut session| session.step(Input::Choose(OptionId(1))));
}

/// Everything that can happen in The Other Network: states, minimised, counted.
#[divan::bench(sample_count = 10)]
fn explore_the_other_network(bencher: Bencher<'_, '_>) {
    let story = other_network();
    bencher.bench_local(|| {
        let graph = explore(black_box(&story), usize::MAX).expect("has no limit");
        let quotient = minimise(&graph);
        routes(&story, &quotient)
    });
}

/// `check` of everything that is built in, all languages: at most 0.3 s.
#[divan::bench(sample_count = 10)]
fn check_everything() -> usize {
    let library = Library::built_in().expect("what is built in is sound");
    check_library(&library, &[], DEFAULT_LIMIT, |_| ()).len()
}

/// A page of everything that is built in, in every language: at most 1 s, of which checking it first takes another part.
#[divan::bench(sample_count = 10)]
fn a_page_of_the_whole_library(bencher: Bencher<'_, '_>) {
    let library = Library::built_in().expect("what is built in is sound");
    let languages = library.languages();
    let order =
        PageRequest { library: &library, scenarios: library.scenarios(), languages: &languages, contact: None, region: None, begin: None };
    bencher.bench_local(|| page(black_box(&order)).expect("what is built in is sound").len());
}
