//! The numbers that the core is held to: `cargo bench`.

use divan::{Bencher, black_box};
use second_look::measured::{
    DEFAULT_LIMIT, Id, Input, Isolates, Library, OptionId, PageRequest, SceneMap, Session, Story, Tactics, chain, check_library, explore,
    memory, minimise, page, read_scenario, routes, svg,
};
use std::fs;
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

/// 2^19 states that differ to the end, explored, minimised and counted: at most 1.2 s.
#[divan::bench(sample_count = 3)]
fn half_a_million_states_that_differ(bencher: Bencher<'_, '_>) {
    let story = story(&memory(18));
    bencher.bench_local(|| {
        let quotient = minimise(&explore(black_box(&story), usize::MAX).expect("has no limit"));
        assert!(quotient.states.len() > 1 << 18);
        routes(&story, &quotient)
    });
}

/// A chain of 20,000 scenes minimised and drawn as a picture: at most 0.5 s.
#[divan::bench(sample_count = 3)]
fn a_picture_of_20_000_scenes(bencher: Bencher<'_, '_>) {
    let story = story(&chain(20_000, 0, 0));
    bencher.bench_local(|| {
        let quotient = minimise(&explore(black_box(&story), usize::MAX).expect("has no limit"));
        svg(&SceneMap::of(&story, &quotient), |_| "A scene".to_owned()).len()
    });
}

/// 500,000 messages from RON to runnable: at most 2 s.
#[divan::bench(sample_count = 1, sample_size = 1)]
fn read_500_000_messages(bencher: Bencher<'_, '_>) {
    let text = chain(250_000 / 4, 0, 0).replace("beats: [", "beats: [Message(id: \"o\", from: \"jo\"), Message(id: \"p\", from: \"jo\"), Message(id: \"q\", from: \"jo\"), Message(id: \"r\", from: \"jo\"), Message(id: \"s\", from: \"jo\"), Message(id: \"t\", from: \"jo\"), ");
    bencher.bench_local(|| story(black_box(&text)));
}

/// The titles of 2,000 scenarios of a pack, as `list` asks for them, with what they share put together once: at most 0.2 s.
#[divan::bench(sample_count = 3)]
fn titles_of_2_000_scenarios(bencher: Bencher<'_, '_>) {
    let folder = tempfile::tempdir().expect("a folder");
    for n in 0..2_000 {
        let (scenario, texts) = (format!("assets/scenarios/story-{n}"), "locales/en");
        fs::create_dir_all(folder.path().join(&scenario)).expect("a folder");
        fs::create_dir_all(folder.path().join(texts)).expect("a folder");
        fs::write(folder.path().join(scenario).join("scenario.ron"), "()").expect("a file");
        fs::write(folder.path().join(format!("{texts}/story-{n}.ftl")), "scenario-title = A story\n").expect("a file");
    }
    let english = "en".parse().expect("a tag");
    bencher.bench_local(|| {
        let library = Library::with_pack(folder.path()).expect("is a pack");
        let _shared = library.localiser(&english, None, Isolates::Stripped);
        let texts = library.scenarios().iter().map(|id| library.localiser(&english, Some(id), Isolates::Stripped).expect("are fine"));
        texts.map(|texts| texts.words("scenario-title").len()).sum::<usize>()
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
