//! What is told is whole, in order, and said in every language.

use super::first_look::Question;
use super::*;
use crate::fixture;
use crate::language::{Isolates, REFERENCE};
use crate::library::{Hours, Library};
use crate::story::debrief::{Debrief, Entry};
use crate::story::first_look::CARDS;
use crate::story::moments::MOMENTS;
use crate::story::tables::Label;
use crate::story::texts::{FACILITATOR, LESSON, NOT_SEEN};
use crate::story::{Id, Input, Session, Story, Trace, text_id};
use crate::wording;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Tells one way through a story of a library, and hands the blocks of all parts on.
fn told(library: &Library, id: &Id, language: &str, way: &Trace, look: impl FnOnce(&Teller<'_>)) {
    let (_, story) = library.scenario(id).unwrap_or_else(|wrong| panic!("{wrong:?}"));
    let texts = library.localiser(&language.parse().unwrap(), Some(id), Isolates::Kept).unwrap_or_else(|wrong| panic!("{wrong:?}"));
    let debrief = Debrief::of(&story, way).unwrap();
    look(&Teller { library, texts: &texts, story: &story, debrief: &debrief });
}

/// Tells every prepared way through every shipped story in the reference language, and says which it is.
fn on_every_shipped_way(mut look: impl FnMut(&str, &Teller<'_>)) {
    let library = Library::built_in().unwrap();
    for id in library.scenarios() {
        let (_, story) = library.scenario(id).unwrap();
        for (name, way) in story.golden() {
            told(&library, id, REFERENCE, way, |teller| look(&format!("{id} {name}"), teller));
        }
    }
}

fn golden(story: &Story, name: &str) -> Trace {
    story.golden().iter().find(|(id, _)| id.as_str() == name).unwrap().1.clone()
}

fn kites() -> Arc<Story> {
    fixture::library().scenario(&fixture::kites()).unwrap().1
}

/// Everything that is told on a way.
fn all(teller: &Teller<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Part(teller.opening()), Block::Part(teller.talk())];
    blocks.extend(teller.questions().map(Block::Part));
    blocks.extend([teller.conversation(), teller.tactics(), teller.path(), notes_for_the_facilitator(teller.texts)].concat());
    blocks.push(Block::Part(support(teller.library, teller.texts, "gb")));
    blocks
}

/// The texts in blocks, however deep.
fn texts(blocks: &[Block]) -> Vec<&Said> {
    blocks.iter().flat_map(texts_in).collect()
}

fn texts_in(block: &Block) -> Vec<&Said> {
    match block {
        Block::Day(_) => Vec::new(),
        Block::Heading(said) | Block::Say(said) | Block::Scene(said) => vec![said],
        Block::List(several) | Block::Elsewhere(several) => several.iter().collect(),
        Block::Quote(quote) => texts_of_quote(quote),
        Block::Answer(Answer { words, feedback, .. }) => vec![words, feedback],
        Block::Part(part) => texts_of_part(part),
        Block::Card(card) => std::iter::once(&card.name).chain(card.parts.iter().flat_map(texts_of_part)).collect(),
        Block::Turn(turn) => turn.others.iter().filter_map(|other| other.leads_to.as_ref()).flat_map(|(a, b)| [a, b]).collect(),
        Block::WayOut(way_out) => vec![&way_out.scene],
        Block::Support(of) => of.lines.iter().flat_map(texts_of_support).collect(),
    }
}

fn texts_of_support(of: &SupportFacts) -> impl Iterator<Item = &Said> {
    [&of.who, &of.topic, &of.status].into_iter().chain(&of.cost).chain(&of.name_needed)
}

fn texts_of_quote(Quote { who, words, note, .. }: &Quote) -> Vec<&Said> {
    let note = note.iter().flat_map(|note| note.what.iter().chain([&note.did]).chain(&note.words).chain(&note.settles));
    who.iter().chain([words]).chain(note).collect()
}

fn texts_of_row(row: &Row) -> Vec<&Said> {
    let shown = match &row.shows {
        Shows::Line(quote) => texts_of_quote(quote),
        Shows::Answer(Answer { words, feedback, .. }) => vec![words, feedback],
        Shows::Question(Question { words, aside, answer }) => [words, aside].into_iter().chain(answer).collect(),
    };
    std::iter::once(&row.heading).chain(shown).collect()
}

fn texts_of_part(part: &Part) -> Vec<&Said> {
    std::iter::once(&part.heading).chain(&part.opening).chain(texts(&part.body)).collect()
}

#[test]
fn whatever_is_told_is_said_in_every_language_of_every_story() {
    let (folder, pseudo) = fixture::in_pseudo_languages();
    for library in [Library::built_in().unwrap(), pseudo] {
        for (id, language) in library.scenarios().iter().flat_map(|id| library.languages().into_iter().map(move |language| (id, language)))
        {
            let (_, story) = library.scenario(id).unwrap();
            for (name, way) in story.golden() {
                told(&library, id, &language.to_string(), way, |teller| {
                    let missing = teller.texts.words("missing-line");
                    let blocks = all(teller);
                    assert!(blocks.len() > 20);
                    for said in texts(&blocks).into_iter().chain(teller.first_look().iter().flat_map(texts_of_row)) {
                        assert_ne!(said.words(), missing, "{language} {id} {name}: {} {:?}", said.id, said.attribute);
                        assert_eq!(said.text.language, language, "{id} {name}: {}", said.id);
                    }
                });
            }
        }
    }
    drop(folder);
}

#[test]
fn the_conversation_is_told_entry_by_entry() {
    let story = kites();
    for (_, way) in story.golden() {
        told(&fixture::library(), &fixture::kites(), REFERENCE, way, |teller| {
            let (days, blocks): (Vec<Block>, Vec<Block>) =
                teller.conversation().into_iter().partition(|block| matches!(block, Block::Day(_)));
            assert_eq!(days, teller.debrief.chapters.iter().filter_map(|chapter| chapter.day).map(Block::Day).collect::<Vec<_>>());
            assert_eq!(blocks[0], Block::Say(Said::text(teller.texts, "nothing-marked")));
            assert_eq!(blocks.len(), 1 + teller.debrief.conversation.len());
            for (entry, block) in teller.debrief.conversation.iter().zip(&blocks[1..]) {
                match (entry, block) {
                    (Entry::Scene(scene), Block::Scene(title)) => assert_eq!(title, &teller.title(*scene)),
                    (Entry::Line { line, reading }, Block::Quote(quote)) => {
                        assert_eq!((quote.line, quote.note.as_ref().map(|note| note.reading)), (*line, *reading));
                    }
                    (Entry::Answer { says, .. }, Block::Answer(answer)) => assert_eq!(answer.is_said, says.is_some()),
                    other => panic!("{other:?}"),
                }
            }
        });
    }
}

#[test]
fn a_marked_line_is_told_with_what_she_did_and_a_plain_one_without_what_it_was() {
    let story = kites();
    let mut session = Session::begin(Arc::clone(&story)).unwrap();
    let marked = ["the-feed_your-knots", "the-feed_good-knots", "the-feed_string"].map(|key| story.line_of_key(key).unwrap());
    for line in marked {
        session.step(Input::Mark(line));
    }
    told(&fixture::library(), &fixture::kites(), REFERENCE, &session.trace(), |teller| {
        let blocks = teller.conversation();
        assert!(!matches!(blocks[0], Block::Say(_)), "something is marked");
        let note = |line| {
            let quotes = blocks.iter().filter_map(|block| if let Block::Quote(quote) = block { Some(quote) } else { None });
            quotes.clone().find(|quote| quote.line == line).and_then(|quote| quote.note.clone()).unwrap()
        };
        let [tactic, lookalike, plain] = marked.map(note);
        assert_eq!((tactic.did.id.as_str(), tactic.is_about_a_tactic()), ("reading-noticed", true));
        assert_eq!((lookalike.did.id.as_str(), lookalike.is_about_a_tactic()), ("reading-fair-to-check", false));
        assert_eq!((plain.what, plain.words.expect("is asked").id.as_str()), (None, "reading-plain"));
        let tactic = tactic.words.expect("says what it does");
        assert_eq!((tactic.id.as_str(), tactic.attribute), ("the-feed_your-knots", Some("note")));
        // The story is not over, so there is nothing to ask about its end.
        assert!(teller.questions().is_none() && teller.opening().body == [Block::Say(Said::text(teller.texts, "debrief-unfinished"))]);
    });
}

#[test]
fn there_is_a_card_for_each_tactic_that_she_met_or_for_what_only_looked_like_one() {
    let (_folder, harmless) = fixture::harmless();
    let shipped = Library::built_in().unwrap();
    let mut ordinary_ways = 0;
    for (library, id) in [&shipped, &harmless].into_iter().flat_map(|library| library.scenarios().iter().map(move |id| (library, id))) {
        for (name, way) in library.scenario(id).unwrap().1.golden() {
            told(library, id, REFERENCE, way, |teller| {
                let blocks = teller.tactics();
                let cards: Vec<&Card> =
                    blocks.iter().filter_map(|block| if let Block::Card(card) = block { Some(card) } else { None }).collect();
                let Debrief { met, ordinary, .. } = teller.debrief;
                assert_eq!(cards.len(), if met.is_empty() { ordinary.len() } else { met.len() }, "{id} {name}");
                assert!(cards.iter().all(|card| card.is_ordinary == met.is_empty()), "{id} {name}");
                // Whatever a card is about, it says when the same is fine, and no card of an ordinary thing speaks of fault.
                let has = |card: &Card, about| card.parts.iter().any(|part| part.about == about);
                assert!(cards.iter().all(|card| has(card, About::Fine) && has(card, About::Fault) != card.is_ordinary), "{id} {name}");
                ordinary_ways += usize::from(met.is_empty());
            });
        }
    }
    assert!(ordinary_ways > 0, "a story in which nothing is done to her is among them");
}

/// Of each row its heading, its day and the id of what it shows.
fn rows(teller: &Teller<'_>) -> Vec<(String, Option<u16>, String)> {
    let shown = |row: &Row| match &row.shows {
        Shows::Line(quote) => quote.words.id.clone(),
        Shows::Answer(answer) => answer.words.id.clone(),
        Shows::Question(question) => question.words.id.clone(),
    };
    teller.first_look().iter().map(|row| (row.heading.id.clone(), row.day, shown(row))).collect()
}

#[test]
fn the_first_look_has_a_row_for_each_thing_there_is_to_say() {
    let story = kites();
    let mut session = Session::begin(Arc::clone(&story)).unwrap();
    session.step(Input::Mark(story.line_of_key("the-feed_good-knots").unwrap()));
    let marks = session.trace().steps;
    let by_telling = golden(&story, "by-telling");
    let way = Trace { scenario: story.id().clone(), steps: marks.into_iter().chain(by_telling.steps).collect() };
    let row = |heading: &str, day, shows: &str| (heading.to_owned(), day, shows.to_owned());
    told(&fixture::library(), &fixture::kites(), REFERENCE, &way, |teller| {
        let expected = [
            row("first-turned", Some(2), "the-club_tonight"),
            row("first-fine-marked", Some(1), "the-feed_good-knots"),
            row("first-pressing-passed", Some(1), "the-feed_blue-kite"),
            row("first-helped", Some(1), "the-feed_tell"),
            row("first-question", None, "question-hurry"),
        ];
        assert_eq!(rows(teller), expected);
        let answers = teller.first_look().into_iter().filter_map(|row| if let Shows::Question(of) = row.shows { of.answer } else { None });
        assert_eq!(answers.map(|said| (said.id, said.attribute)).collect::<Vec<_>>(), [("question-hurry".to_owned(), Some("answer"))]);
    });
    told(&fixture::library(), &fixture::kites(), REFERENCE, &golden(&story, "by-silence"), |teller| {
        let rows = rows(teller);
        assert!(
            rows.contains(&row("first-fine-let-be", Some(1), "the-window_rain-soon"))
                || rows.iter().any(|row| row.0 == "first-fine-let-be")
        );
        assert!(rows.iter().all(|row| row.0 != "first-helped"), "she said nothing all along");
    });
}

/// The most words on a first screen, with its headings and quotations.
const MOST_WORDS: usize = 190;

/// The words of a first screen as they are read.
fn words_first(teller: &Teller<'_>) -> usize {
    let opening = teller.short_opening();
    let mut said: Vec<&str> = texts(&opening.body).into_iter().map(Said::words).collect();
    let fault = teller.texts.words("not-your-fault");
    let rows = teller.first_look();
    for row in &rows {
        said.push(row.heading.words());
        match &row.shows {
            Shows::Line(Quote { who, words, note, .. }) => {
                let note = note.iter().flat_map(|note| [&note.what, &note.words, &note.settles, &note.taken_back]).flatten();
                said.extend(who.iter().chain([words]).chain(note).map(Said::words));
            }
            Shows::Answer(Answer { words, feedback, .. }) => said.extend([words.words(), feedback.words()]),
            Shows::Question(Question { words, aside, .. }) => said.extend([words.words(), aside.words()]),
        }
    }
    said.iter().chain([&fault.as_str()]).map(|words| words.split_whitespace().count()).sum()
}

#[test]
fn the_first_screen_is_read_in_a_minute() {
    let mut long = Vec::new();
    on_every_shipped_way(|way, teller| {
        let words = words_first(teller);
        println!("{words} words first: {way}");
        if words > MOST_WORDS {
            long.push(format!("{way}: {words}"));
        }
    });
    assert!(long.is_empty(), "more than {MOST_WORDS} words:\n{}", long.join("\n"));
}

#[test]
fn the_first_screen_says_one_sentence_of_the_ending_of_each_note_and_of_what_helped() {
    let mut shortened = 0;
    on_every_shipped_way(|way, teller| {
        let rows = teller.first_look();
        let parts = rows.iter().filter_map(|row| match &row.shows {
            Shows::Line(quote) => quote.note.as_ref()?.words.as_ref(),
            Shows::Answer(answer) => Some(&answer.feedback),
            Shows::Question(_) => None,
        });
        let opening = teller.short_opening();
        for said in parts.chain(texts(&opening.body)) {
            let whole = Said::of(teller.texts, said.id.clone(), said.attribute).text.words;
            assert_eq!(said.words(), first_sentence(&whole), "{way}");
            shortened += usize::from(said.words() != whole);
        }
    });
    assert!(shortened > 20, "there is more to say, a press away");
}

#[test]
fn her_answers_on_her_path_stand_as_she_gave_them() {
    let mut elsewhere = 0;
    on_every_shipped_way(|way, teller| {
        for of in &teller.debrief.turning_points {
            let told = teller.turn(of).answer;
            assert_eq!(told, teller.texts.words(&teller.story.answer_key(of.choice, of.taken)), "{way}");
            elsewhere += usize::from(told != wording::answer(teller.texts, teller.story, of.choice, of.taken));
        }
    });
    assert!(elsewhere > 0, "some were said in another place than the one at hand");
}

#[test]
fn a_few_cards_are_told_first_and_the_rest_on_request() {
    let story = kites();
    let cards = |blocks: Vec<Block>| -> Vec<String> {
        blocks.into_iter().filter_map(|block| if let Block::Card(card) = block { Some(card.name.id) } else { None }).collect()
    };
    told(&fixture::library(), &fixture::kites(), REFERENCE, &golden(&story, "by-telling"), |teller| {
        let (first, all) = (cards(teller.first_tactics()), cards(teller.tactics()));
        assert!(teller.has_more_tactics() && first.len() == CARDS && all.len() > CARDS);
        assert_eq!(all.iter().filter(|card| first.contains(card)).cloned().collect::<Vec<_>>(), first, "in the same order");
    });
    told(&fixture::library(), &fixture::kites(), REFERENCE, &golden(&story, "by-silence"), |teller| {
        assert!(!teller.has_more_tactics() && teller.first_tactics() == teller.tactics());
    });
}

#[test]
fn each_turning_point_is_told_about_once_and_every_decision_has_its_way_out() {
    let story = kites();
    told(&fixture::library(), &fixture::kites(), REFERENCE, &golden(&story, "by-telling"), |teller| {
        let blocks = teller.path();
        let count = |is: fn(&Block) -> bool| blocks.iter().filter(|block| is(block)).count();
        assert_eq!(count(|block| matches!(block, Block::Scene(_))), 1);
        assert_eq!(count(|block| matches!(block, Block::Turn(_))), teller.debrief.turning_points.len());
        assert_eq!(count(|block| matches!(block, Block::WayOut(_))), teller.debrief.ways_out.len());
        assert!(count(|block| matches!(block, Block::WayOut(WayOut { is_taken: true, .. }))) == 0);
    });
    told(&fixture::library(), &fixture::kites(), REFERENCE, &golden(&story, "by-silence"), |teller| {
        assert!(teller.path().iter().all(|block| !matches!(block, Block::WayOut(WayOut { is_taken: false, .. }))));
    });
}

#[test]
fn a_decision_that_comes_back_is_told_about_once() {
    let story = kites();
    told(&fixture::library(), &fixture::kites(), REFERENCE, &golden(&story, "by-telling"), |teller| {
        let mut debrief = teller.debrief.clone();
        let turn = debrief.turning_points[0].clone();
        debrief.turning_points.push(turn);
        let blocks = Teller { debrief: &debrief, ..*teller }.path();
        assert_eq!(blocks.iter().filter(|block| matches!(block, Block::Turn(_))).count(), 2);
        assert_eq!(blocks.iter().filter(|block| matches!(block, Block::Scene(_))).count(), 1);
    });
}

#[test]
fn a_quote_is_hers_somebody_elses_or_nobodys() {
    let (library, story) = (fixture::library(), kites());
    let texts = library.localiser(&REFERENCE.parse().unwrap(), Some(&fixture::kites()), Isolates::Kept).unwrap();
    let of = |key| quote(&texts, &story, story.line_of_key(key).unwrap());
    let own = of("the-club_why-tonight");
    assert!(own.own && own.at.as_deref() == Some("19:03") && own.who.is_some_and(|who| who.id == "cast-nora"));
    assert!(of("the-club_hello").who.is_some_and(|who| who.id == "cast-eli"));
    assert_eq!(of("the-feed_attic").who, None);
}

#[test]
fn support_says_whose_lines_they_are() {
    let library = Library::built_in().unwrap();
    let texts = library.localiser(&REFERENCE.parse().unwrap(), None, Isolates::Kept).unwrap();
    let lines = |region| {
        support(&library, &texts, region).body.into_iter().find_map(|block| if let Block::Support(of) = block { Some(of) } else { None })
    };
    let near = lines("gb").unwrap();
    assert!(near.instead.is_none() && near.lines.len() == library.nearest_support("gb").unwrap().lines.len());
    assert!(lines("zz").unwrap().instead.is_some());
}

/// A name right after an answer sounds like a correction. The debrief has the names.
#[test]
fn what_is_said_after_an_answer_names_no_tactic() {
    let library = Library::built_in().unwrap();
    for (language, id) in library.languages().iter().flat_map(|language| library.scenarios().iter().map(move |id| (language, id))) {
        let texts = library.localiser(language, Some(id), Isolates::Stripped).unwrap();
        let (_, story) = library.scenario(id).unwrap();
        let tactics: Vec<String> = story
            .lines()
            .iter()
            .filter_map(|line| line.label?.tactic())
            .map(|tactic| texts.words(&text_id::tactic(library.tactics().name(tactic))))
            .collect();
        for need in story.texts().iter().filter(|need| need.attributes.contains(&"feedback")) {
            let said = texts.attribute(&need.id, "feedback");
            let named = tactics.iter().find(|name| [format!("“{name}”"), format!("«{name}»")].iter().any(|quoted| said.contains(quoted)));
            assert_eq!(named, None, "{language} {id} {}", need.id);
        }
    }
}

#[test]
fn how_sure_the_lines_are_is_said_once_and_what_is_not_known_is_left_out() {
    let library = Library::built_in().unwrap();
    let texts = library.localiser(&REFERENCE.parse().unwrap(), None, Isolates::Kept).unwrap();
    for region in library.regions().unwrap() {
        let body = support(&library, &texts, &region).body;
        let sure = body.iter().filter(|block| matches!(block, Block::Say(said) if said.id == "support-unchecked")).count();
        assert_eq!(sure, 1, "{region}");
        let Some(Block::Support(of)) = body.into_iter().find(|block| matches!(block, Block::Support(_))) else {
            panic!("{region} has lines")
        };
        assert!(of.lines.iter().all(|line| line.checked.is_none()), "{region}");
        let known = library.nearest_support(&region).unwrap().lines.iter().filter(|line| line.hours != Hours::Unknown).count();
        assert_eq!(of.lines.iter().filter(|line| line.hours.is_some()).count(), known, "{region}");
    }
}

#[test]
fn the_facilitator_has_every_note_under_its_heading() {
    let library = fixture::library();
    let texts = library.localiser(&REFERENCE.parse().unwrap(), Some(&fixture::kites()), Isolates::Kept).unwrap();
    let notes = notes_for_the_facilitator(&texts);
    // It says nothing about what it is made from, so there is no note about that.
    assert_eq!(notes.len(), FACILITATOR.len() + LESSON.len());
    assert!(notes.iter().all(|note| matches!(note, Block::Part(Part { body, .. }) if matches!(body[..], [Block::Say(_)]))));
}

/// Whoever plans a lesson reads it before anything else.
#[test]
fn every_story_says_first_in_its_notes_who_has_not_seen_it_yet() {
    let library = Library::built_in().unwrap();
    for (id, language) in library.scenarios().iter().flat_map(|id| library.languages().into_iter().map(move |language| (id, language))) {
        let texts = library.localiser(&language, Some(id), Isolates::Stripped).unwrap();
        let notes = notes_for_the_facilitator(&texts);
        let Some(Block::Part(Part { body, .. })) = notes.first() else { panic!("{id} has notes") };
        assert!(matches!(&body[..], [Block::Say(said)] if said.id == NOT_SEEN && !said.words().is_empty()), "{id} {language}");
    }
}

#[test]
fn on_every_golden_way_of_the_shipped_stories_there_are_moments_beside_their_doubles() {
    let library = Library::built_in().unwrap();
    for id in library.scenarios() {
        let (_, story) = library.scenario(id).unwrap();
        for (name, way) in story.golden() {
            let debrief = Debrief::of(&story, way).unwrap();
            let place = |line| debrief.conversation.iter().position(|entry| matches!(entry, Entry::Line { line: met, .. } if *met == line));
            let places: Vec<usize> = debrief.moments.iter().map(|moment| place(moment.line).expect("she met it")).collect();
            assert!(places.is_sorted() && places.len() <= MOMENTS, "{id} {name}: {places:?}");
            for moment in &debrief.moments {
                assert_eq!(story.line(moment.line).label, Some(Label::Tactic(moment.tactic)), "{id} {name}");
                assert_eq!(story.line(moment.double).label, Some(Label::Lookalike(moment.tactic)), "{id} {name}");
                assert_eq!(place(moment.double).is_some(), moment.is_met, "{id} {name}");
            }
            let doubles: BTreeSet<_> = debrief.moments.iter().map(|moment| moment.double).collect();
            assert_eq!(doubles.len(), debrief.moments.len(), "{id} {name}: a double stands twice");
            let pressed = debrief.met.iter().map(|met| met.lines.len()).sum::<usize>();
            assert!(pressed < MOMENTS || places.len() == MOMENTS, "{id} {name}: {pressed} pressed, {} moments", places.len());
        }
    }
}
