//! The class track: the one way that a class takes together, with the few decisions that it votes on.
//!
//! Owns: what comes next on it. Refuses to know: how votes are counted, and who votes. Whatever the class says, the track goes on as written: it is told
//! what its answer would have done, and then what happened.

use super::id::{ChoiceId, Id, OptionId};
use super::tables::Story;
use super::trace::{Step, Trace};

/// The way that a class takes together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClassTrack {
    /// Every decision on it.
    pub route: Trace,
    /// The decisions that the class votes on, where they come first.
    pub votes: Vec<ChoiceId>,
    /// The name of the ending that it reaches.
    pub ends: Id,
}

/// A decision on the track.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TrackTurn {
    /// The answer that the track takes.
    pub takes: OptionId,
    /// Whether the class is asked first.
    pub is_vote: bool,
}

impl Story {
    /// The decision on the class track after a route; none where the story has no track, the route has left it, or it is over.
    pub fn track_turn(&self, so_far: &Trace) -> Option<TrackTurn> {
        let track = self.class_track()?;
        let mut decisions = so_far.steps.iter().filter(|step| matches!(step, Step::Chose(..)));
        let mut before: Vec<&Id> = Vec::new();
        for step in &track.route.steps {
            let Step::Chose(scene, answer) = step else { continue };
            match decisions.next() {
                Some(decision) if decision == step => before.push(scene),
                Some(_) => return None,
                None => {
                    let choice = self.choice_of_name(scene)?;
                    let takes = self.choice(choice).option_of_name(answer.as_str())?;
                    return Some(TrackTurn { takes, is_vote: track.votes.contains(&choice) && !before.contains(&scene) });
                }
            }
        }
        None
    }
}
