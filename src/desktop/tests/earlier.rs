//! A very long conversation: what came lately is drawn, and the rest when it is asked for.

use crate::app::tests::Pack;
use crate::app::{AppIntent, Model, StoryIntent, Target};
use crate::desktop::screens;
use crate::desktop::view::View;
use crate::story::{Id, LineId, OptionId};
use std::fs;

/// The lines that are drawn, by their numbers.
fn lines(view: &View) -> Vec<LineId> {
    let own = view.name.and_then(|name| if let Target::Line(line) = name { Some(line) } else { None });
    own.into_iter().chain(view.children.iter().flat_map(lines)).collect()
}

#[test]
fn a_long_conversation_shows_what_came_lately_and_the_rest_when_asked() {
    let pack = Pack::new();
    let scenario = pack.0.path().join("assets/scenarios/chain");
    fs::create_dir_all(&scenario).unwrap();
    fs::write(scenario.join("scenario.ron"), crate::generated::chain(100, 0, 0)).unwrap();
    fs::write(pack.0.path().join("locales/en/chain.ftl"), crate::generated::chain_texts(100, "Jo", "Words.")).unwrap();
    let mut model = pack.played(0);
    model.act(&AppIntent::Choose(Id::new("chain").unwrap()).into());
    model.act(&AppIntent::Play.into());
    while model.place.playback().is_some_and(|playing| playing.items(playing.looking_at).len() < 90) {
        model.let_settle();
        let deciding = model.place.playback().unwrap().is_deciding();
        model.act(&if deciding { StoryIntent::Answer(OptionId(1)).into() } else { StoryIntent::GoOn.into() });
    }
    let drawn = |model: &Model| lines(&screens::draw(model, bevy::math::Vec2::new(1366.0, 768.0)));
    let late = drawn(&model);
    let outcome = model.act(&StoryIntent::Earlier.into());
    assert_eq!(outcome.focus, Some(Target::Line(late[0])), "what was first stays in view");
    let more = drawn(&model);
    assert!(more.len() > late.len() && more.ends_with(&late), "{} and {}", late.len(), more.len());
    model.act(&StoryIntent::Earlier.into());
    assert_eq!(drawn(&model)[0].position(), 0, "and so the first line is reached");
}
