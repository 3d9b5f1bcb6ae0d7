//! What is wrong in the source itself.
//!
//! Owns: finding it, whatever the conditions say: names that nothing has, passages that nothing leads to, passages that lead round in a circle without anything
//! to choose, passages from which no end can be reached. Refuses to know: how our own checks find the same.

use super::outline::{Kind, Outline, Way};
use super::words::cut;

pub(super) fn look(outline: &mut Outline) {
    undefined(outline);
    let reached = reached(outline);
    unreachable(outline, &reached);
    endless(outline);
    trapped(outline, &reached);
}

fn undefined(outline: &mut Outline) {
    for (name, places) in std::mem::take(&mut outline.unknown) {
        let shown = places.iter().take(5).cloned().collect::<Vec<_>>().join(", ");
        let more = if places.len() > 5 { format!(" and {} more", places.len() - 5) } else { String::new() };
        outline.remarks.add(Kind::Undefined, &format!("{shown}{more}"), format!("nothing is called “{}”", cut(&name, 60)));
    }
}

/// The passages that the story can come to.
fn reached(outline: &Outline) -> Vec<bool> {
    let mut reached = vec![false; outline.passages.len()];
    let mut open = vec![outline.start];
    while let Some(at) = open.pop() {
        if std::mem::replace(&mut reached[at], true) {
            continue;
        }
        outline.passages[at].each_jump(&mut |to| open.extend(to.passage()));
        outline.passages[at].each_visit(&mut |to| open.extend(to.passage()));
    }
    reached
}

fn unreachable(outline: &mut Outline, reached: &[bool]) {
    let Outline { passages, remarks, .. } = outline;
    // What reading cut off of a passage is no passage of the author’s.
    for passage in passages.iter().zip(reached).filter(|(passage, reached)| !**reached && passage.is_named).map(|(passage, _)| passage) {
        remarks.add(Kind::Unreachable, &passage.place, format!("nothing leads to “{}”", cut(&passage.name, 60)));
    }
}

/// Passages that go on by themselves to each other, for ever.
fn endless(outline: &mut Outline) {
    let next = |at: usize| match &outline.passages[at].way {
        Way::Go(to) => to.passage(),
        _ => None,
    };
    // The walk that came by; 0 for none.
    let mut walk_of = vec![0_usize; outline.passages.len()];
    let mut found = Vec::new();
    for from in 0..outline.passages.len() {
        let mut at = Some(from);
        while let Some(here) = at.filter(|here| walk_of[*here] == 0) {
            walk_of[here] = from + 1;
            at = next(here);
        }
        found.extend(at.filter(|here| walk_of[*here] == from + 1 && next(*here).is_some()));
    }
    for at in found {
        let passage = &outline.passages[at];
        let what = format!("from “{}” the story comes back to it with nothing to choose on the way", cut(&passage.name, 60));
        outline.remarks.add(Kind::Endless, &passage.place, what);
    }
}

/// Passages that the story comes to and that no end can be reached from. A name that nothing has counts as an end: nobody knows what was meant to stand there.
fn trapped(outline: &mut Outline, reached: &[bool]) {
    let count = outline.passages.len();
    let mut leads_here: Vec<Vec<usize>> = vec![Vec::new(); count];
    let mut open = Vec::new();
    for (at, passage) in outline.passages.iter().enumerate() {
        let mut ends = matches!(passage.way, Way::End | Way::Return);
        passage.each_jump(&mut |to| match to.passage() {
            Some(to) => leads_here[to].push(at),
            None => ends = true,
        });
        if ends {
            open.push(at);
        }
    }
    let mut can_end = vec![false; count];
    while let Some(at) = open.pop() {
        if !std::mem::replace(&mut can_end[at], true) {
            open.extend(&leads_here[at]);
        }
    }
    let Outline { passages, remarks, .. } = outline;
    for (at, passage) in passages.iter().enumerate() {
        if reached[at] && !can_end[at] && passage.is_named {
            remarks.add(Kind::Trapped, &passage.place, format!("from “{}” no end can be reached", cut(&passage.name, 60)));
        }
    }
}
