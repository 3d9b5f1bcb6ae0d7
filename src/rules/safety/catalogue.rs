//! SL056: a library points at no group of people.

use crate::diagnostic::{Code, Place, Severity};
use crate::rules::{Catalogue, Check, Report, Rule};
use crate::story::Locus;
use crate::story::script::{Faith, Ideology, Part, Role, Script};
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule {
    code: Code(56),
    name: "a library that points at one group",
    severity: Severity::Error,
    explanation: "\
Whoever plays all stories of a library must not come away with a picture of who does such things (safeguard 14). So in a library of three stories or more
there are two ideologies or more, and at least one story is without one or leaves it unstated. And in no story is the only Muslim the target whom the
player plays, or a recruiter.

    ideology: Religious,                                        // in every scenario of the library
    cast: { \"amina\": (part: Recruiter, faith: Muslim), … }      // and nobody else in this story is

Say in each scenario.ron what draws people in, ideology: Without, Unstated, Religious, Nationalist, Cause or Romance, and of each member of the cast whose
faith the story itself mentions, faith: Muslim, Christian, Jewish or Other. Then mend the library: other wrappers, and friends, helpers and professionals
of the same faith.",
    check: Check::Catalogue(check),
};

/// Smaller libraries cannot be balanced.
const FEWEST: usize = 3;

fn check(catalogue: &Catalogue<'_>, report: &mut Report<'_>) {
    if catalogue.scenarios.len() < FEWEST {
        return;
    }
    let said: BTreeSet<Ideology> = catalogue.scenarios.iter().filter_map(|(script, _)| script.ideology).collect();
    let start = |name: &'static str| -> Place { (catalogue.scenarios[0].1)(&Locus::default().field(name)) };
    if said.len() < 2 {
        report.add(
            start("id"),
            "no two stories of this library name different ideologies",
            "say `ideology: …` in each scenario.ron, and have two different ones or more",
        );
    } else if !said.contains(&Ideology::Without) && !said.contains(&Ideology::Unstated) {
        report.add(
            start("id"),
            "every story of this library has a stated ideology",
            "add one without an ideology, or leave it unstated in one: `ideology: Unstated`",
        );
    }
    for (script, locate) in &catalogue.scenarios {
        if let Some(member) = only_muslim(script) {
            report.add(
                locate(&Locus::default().field("cast").key(member)),
                format!("“{}” is the only Muslim in “{}”, and target or recruiter", script.cast.0[member].0, script.id),
                "let Muslim people be friends, helpers or professionals in this story too",
            );
        }
    }
}

/// The position in the cast of a Muslim, if every Muslim in it is the target or a recruiter.
fn only_muslim(script: &Script) -> Option<usize> {
    let is_muslim = |n: &usize| script.cast.0[*n].1.faith == Some(Faith::Muslim);
    let is_marked = |n: &usize| match script.cast.0[*n].1.part {
        Part::Recruiter => true,
        Part::Player => script.role == Role::Target,
        _ => false,
    };
    let mut muslims = (0..script.cast.0.len()).filter(is_muslim);
    let first = muslims.next()?;
    (is_marked(&first) && muslims.all(|n| is_marked(&n))).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Found;
    use crate::story::fixture;

    fn script(ideology: Option<Ideology>, faiths: &[(Part, Faith)]) -> Script {
        let mut script = fixture::script(&fixture::scenario(r#""a": (on: "chat", beats: [], next: End("end"))"#));
        script.ideology = ideology;
        script.role = Role::Target;
        for (member, (part, faith)) in script.cast.0.iter_mut().zip(faiths) {
            (member.1.part, member.1.faith) = (*part, Some(*faith));
        }
        script
    }

    fn found(scripts: &[Script]) -> Vec<String> {
        let locate = |_: &Locus| Place::start_of("x");
        let scenarios = scripts.iter().map(|script| (script, &locate as &dyn Fn(&Locus) -> Place)).collect();
        let mut found = Found::default();
        check(
            &Catalogue { scenarios, met: Vec::new(), support: Vec::new(), plans: Vec::new(), measures: Vec::new(), files: &|_| () },
            &mut Report::new(&RULE, "assets", &mut found),
        );
        found.kept.into_iter().map(|diagnostic| diagnostic.message).collect()
    }

    #[test]
    fn two_ideologies_and_one_without() {
        let of = |all: [Option<Ideology>; 3]| found(&all.map(|ideology| script(ideology, &[]))).len();
        assert_eq!(of([Some(Ideology::Unstated), Some(Ideology::Nationalist), None]), 0);
        assert_eq!(of([Some(Ideology::Religious), Some(Ideology::Nationalist), None]), 1);
        assert_eq!(of([Some(Ideology::Religious), Some(Ideology::Religious), Some(Ideology::Religious)]), 1);
        assert_eq!(of([None, None, None]), 1);
        assert_eq!(found(&[script(Some(Ideology::Religious), &[])]).len(), 0, "one story is no library");
    }

    #[test]
    fn no_story_has_one_muslim_who_is_target_or_recruiter() {
        let of = |faiths: &[(Part, Faith)]| {
            let fine = || script(Some(Ideology::Without), &[]);
            found(&[fine(), script(Some(Ideology::Cause), faiths), fine()]).len()
        };
        assert_eq!(of(&[(Part::Player, Faith::Muslim), (Part::Friend, Faith::Other)]), 1);
        assert_eq!(of(&[(Part::Player, Faith::Other), (Part::Recruiter, Faith::Muslim)]), 1);
        assert_eq!(of(&[(Part::Player, Faith::Muslim), (Part::Recruiter, Faith::Muslim)]), 1);
        assert_eq!(of(&[(Part::Player, Faith::Muslim), (Part::Friend, Faith::Muslim)]), 0);
        assert_eq!(of(&[(Part::Player, Faith::Other), (Part::Friend, Faith::Muslim)]), 0);
    }
}
