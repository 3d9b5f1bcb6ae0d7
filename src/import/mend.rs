//! Makes of an outline what our format can hold.
//!
//! Owns: detours, which must return and may not visit themselves, and which variables count. Whatever it has to change it says. Refuses to know: how
//! anything is written.

use super::names::slug;
use super::outline::{Condition, Effect, Kind, Outline, Part, Passage, Target, Way};
use super::words::cut;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// How many detours are looked at. More than that belong to a program and not to a story.
const MOST_VISITS: usize = 200;

pub(super) fn mend(outline: &mut Outline) {
    same_names(outline);
    visits(outline);
    returns(outline);
    deep_visits(outline);
    note_variables(outline);
}

/// Variables whose names are the same to us become one, and are told of.
fn same_names(outline: &mut Outline) {
    let mut seen = BTreeMap::new();
    let mut names = BTreeSet::new();
    each_variable(outline, &mut |name| {
        names.insert(name.to_owned());
    });
    for name in names {
        if let Some(first) = seen.insert(slug(&name, 40), name.clone()) {
            let what =
                format!("the variables “{}” and “{}” have names that are the same here, and became two", cut(&first, 40), cut(&name, 40));
            outline.remarks.add(Kind::Changed, "variables", what);
        }
    }
}

/// Visits lead to a passage that returns. One that only ends can return, if nothing else leads to it; otherwise a copy of it does.
fn visits(outline: &mut Outline) {
    let mut jumped = vec![false; outline.passages.len()];
    for passage in &outline.passages {
        passage.each_jump(&mut |to| to.passage().into_iter().for_each(|to| jumped[to] = true));
    }
    jumped[outline.start] = true;
    let mut wanted: Vec<(usize, usize)> = Vec::new();
    for (at, passage) in outline.passages.iter().enumerate() {
        passage.each_visit(&mut |to| wanted.extend(to.passage().map(|to| (at, to))));
    }
    let mut copies = BTreeMap::new();
    for (_, to) in &wanted {
        if outline.passages[*to].way != Way::End || copies.contains_key(to) {
            continue;
        }
        let at = if jumped[*to] {
            let copy = Passage { is_named: false, ..outline.passages[*to].clone() };
            outline.passages.push(copy);
            outline.passages.len() - 1
        } else {
            *to
        };
        outline.passages[at].way = Way::Return;
        copies.insert(*to, at);
    }
    let last = outline.passages.len();
    for at in 0..last {
        change_visits(&mut outline.passages[at], &mut |to| {
            to.passage().and_then(|to| copies.get(&to).copied()).map(Target::Passage).or(Some(to.clone()))
        });
    }
}

/// A visit from where one can come back to the visitor would go deeper each time, and one that never returns is none. Both become comments.
fn deep_visits(outline: &mut Outline) {
    let mut bad: BTreeMap<usize, Vec<Target>> = BTreeMap::new();
    let mut seen = 0;
    for (at, passage) in outline.passages.iter().enumerate() {
        passage.each_visit(&mut |to| {
            seen += 1;
            let can_return = to.passage().filter(|_| seen <= MOST_VISITS).is_some_and(|to| {
                let (reached, returns) = reach(outline, to);
                returns && !reached[at]
            });
            if !can_return {
                bad.entry(at).or_default().push(to.clone());
            }
        });
    }
    for (at, all) in bad {
        let names: Vec<String> = all.iter().take(20).map(|to| format!("“{}”", cut(&name_of(outline, to), 60))).collect();
        let passage = &mut outline.passages[at];
        let all: HashSet<Target> = all.into_iter().collect();
        change_visits(passage, &mut |visited| (!all.contains(visited)).then(|| visited.clone()));
        let what =
            format!("a visit to {}, from where the story does not come back as a detour must; it became a comment", names.join(", "));
        outline.remarks.add(Kind::NotUnderstood, &outline.passages[at].place, what);
    }
}

fn name_of(outline: &Outline, to: &Target) -> String {
    match to {
        Target::Passage(to) => outline.passages[*to].name.clone(),
        Target::Unknown(name) => name.clone(),
    }
}

/// What can be reached from a passage, visits included, and whether one of them returns.
fn reach(outline: &Outline, from: usize) -> (Vec<bool>, bool) {
    let mut reached = vec![false; outline.passages.len()];
    let mut open = vec![from];
    let mut returns = false;
    while let Some(at) = open.pop() {
        if std::mem::replace(&mut reached[at], true) {
            continue;
        }
        let passage = &outline.passages[at];
        returns |= passage.way == Way::Return;
        passage.each_jump(&mut |to| open.extend(to.passage()));
        passage.each_visit(&mut |to| open.extend(to.passage()));
    }
    (reached, returns)
}

/// Puts other visits in the place of visits; none makes a comment of one.
fn change_visits(passage: &mut Passage, to: &mut impl FnMut(&Target) -> Option<Target>) {
    fn change(parts: &mut [Part], to: &mut impl FnMut(&Target) -> Option<Target>) {
        for part in parts {
            match part {
                Part::Visit(visited) => match to(visited) {
                    Some(other) => *visited = other,
                    None => *part = Part::Comment("a visit of another passage".to_owned()),
                },
                Part::If { then, otherwise, .. } => {
                    change(then, to);
                    change(otherwise, to);
                }
                _ => {}
            }
        }
    }
    change(&mut passage.parts, to);
    if let Way::Choose(links, _) = &mut passage.way {
        links.iter_mut().for_each(|link| change(&mut link.reply, to));
    }
}

/// What returns must not be gone to from the start, where there is nothing to return to. If it is, it ends there.
fn returns(outline: &mut Outline) {
    let mut gone = vec![false; outline.passages.len()];
    let mut open = vec![outline.start];
    while let Some(at) = open.pop() {
        if std::mem::replace(&mut gone[at], true) {
            continue;
        }
        outline.passages[at].each_jump(&mut |to| open.extend(to.passage()));
    }
    for (passage, gone) in outline.passages.iter_mut().zip(gone) {
        if gone && passage.way == Way::Return {
            passage.way = Way::End;
            let what = format!("“{}” returns, but the story also goes there without a visit; it became an end", cut(&passage.name, 60));
            outline.remarks.add(Kind::Changed, &passage.place, what);
        }
    }
}

fn note_variables(outline: &mut Outline) {
    let mut variables = std::mem::take(&mut outline.variables);
    each_use(outline, &mut |used| match used {
        Used::In(condition) => variables.used_in(condition),
        Used::By(effect) => variables.changed_by(effect),
    });
    outline.variables = variables;
}

enum Used<'o> {
    In(&'o Condition),
    By(&'o Effect),
}

fn each_variable(outline: &Outline, found: &mut impl FnMut(&str)) {
    each_use(outline, &mut |used| match used {
        Used::In(condition) => condition.each(&mut |simple| match simple {
            Condition::Truth(name) | Condition::Is(name, _) | Condition::AtLeast(name, _) | Condition::AtMost(name, _) => found(name),
            _ => {}
        }),
        Used::By(effect) => found(effect.variable()),
    });
}

fn each_use(outline: &Outline, found: &mut impl FnMut(Used<'_>)) {
    fn parts(parts_of: &[Part], found: &mut impl FnMut(Used<'_>)) {
        for part in parts_of {
            match part {
                Part::Do(effects) => effects.iter().for_each(|effect| found(Used::By(effect))),
                Part::If { when, then, otherwise } => {
                    found(Used::In(when));
                    parts(then, found);
                    parts(otherwise, found);
                }
                _ => {}
            }
        }
    }
    outline.before.iter().for_each(|effect| found(Used::By(effect)));
    for passage in &outline.passages {
        parts(&passage.parts, found);
        match &passage.way {
            Way::Choose(links, _) => {
                for link in links {
                    link.when.iter().for_each(|when| found(Used::In(when)));
                    link.effects.iter().for_each(|effect| found(Used::By(effect)));
                    parts(&link.reply, found);
                }
            }
            Way::Switch(cases, _) => cases.iter().for_each(|(when, _)| found(Used::In(when))),
            _ => {}
        }
    }
}
