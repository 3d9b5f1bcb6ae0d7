//! Words that agree with somebody who is a girl or a boy, as `address.ron` lists them.
//!
//! Owns: finding them in a text. Refuses to know: who somebody is, and whether it may be said.

use crate::rules::words::{Words, unquoted};
use crate::rules::{Agreement, With};
use crate::story::script::Gender;
use rustc_hash::FxHashMap;
use std::cmp::Reverse;

/// The rows of a language that are about agreeing with one kind of person, ready to be looked for.
pub(super) struct Inflections(Vec<Row>);

struct Row {
    /// Each way in which something stands before them; none of its words where anything may.
    behind: Vec<Vec<Vec<String>>>,
    over: Vec<String>,
    /// Whole words; those without a gender only look as if they agreed.
    words: FxHashMap<String, Option<Gender>>,
    /// The longest first: “-ée” is no “-e”.
    endings: Vec<(String, Gender)>,
}

impl Inflections {
    pub(super) fn with(rows: &[Agreement], with: With) -> Self {
        Self(rows.iter().map(|row| Row::new(row, with)).filter(|row| !row.behind.is_empty()).collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each word of a text that agrees, and with whom. What stands in quotation marks is somebody else's.
    pub(super) fn find(&self, text: &str) -> Vec<(String, Gender)> {
        unquoted(text).split(is_between_clauses).flat_map(|clause| self.find_in_clause(clause)).collect()
    }

    fn find_in_clause(&self, clause: &str) -> Vec<(String, Gender)> {
        let words = Words::of(clause);
        let words: Vec<&str> = words.iter().collect();
        let found = (0..words.len()).filter_map(|at| Some((words[at], self.0.iter().find_map(|row| row.at(&words, at))?)));
        found.map(|(word, gender)| (as_written(clause, word), gender)).collect()
    }
}

impl Row {
    fn new(row: &Agreement, with: With) -> Self {
        let behind = row.behind.iter().filter(|behind| behind.with.contains(&with));
        let genders = [(&row.feminine, Gender::Feminine), (&row.masculine, Gender::Masculine)];
        let forms = genders.into_iter().flat_map(|(forms, gender)| forms.iter().map(move |form| (form, gender)));
        let (endings, words): (Vec<_>, Vec<_>) = forms.partition(|(form, _)| form.starts_with('*'));
        let mut endings: Vec<_> = endings.into_iter().filter_map(|(form, gender)| Some((plain(form).pop()?, gender))).collect();
        endings.sort_by_key(|(ending, _)| Reverse(ending.len()));
        let words = words.into_iter().flat_map(|(form, gender)| plain(form).into_iter().map(move |word| (word, Some(gender))));
        Self {
            behind: behind.map(|behind| behind.after.iter().map(|after| plain(after)).collect()).collect(),
            over: row.over.iter().flat_map(|over| plain(over)).collect(),
            words: words.chain(row.but.iter().flat_map(|but| plain(but)).map(|word| (word, None))).collect(),
            endings,
        }
    }

    fn at(&self, words: &[&str], at: usize) -> Option<Gender> {
        let of_ending = || Some(self.endings.iter().find(|(ending, _)| words[at].ends_with(ending.as_str()))?.1);
        let gender = self.words.get(words[at]).copied().unwrap_or_else(of_ending)?;
        self.stands_behind(&words[..at]).then_some(gender)
    }

    fn stands_behind(&self, before: &[&str]) -> bool {
        let skipped = before.iter().rev().take_while(|word| self.over.iter().any(|over| over == *word)).count();
        // A word that may be passed over may also be the end of what is asked for.
        let kept = || (0..=skipped).map(|skipped| &before[..before.len() - skipped]);
        let is = |after: &Vec<String>| kept().any(|kept| if after.is_empty() { kept.is_empty() } else { ends_with(kept, after) });
        self.behind.iter().any(|behind| behind.is_empty() || behind.iter().any(is))
    }
}

/// “Sorry, I am late”: what agrees stands in the same clause as what asks for it.
fn is_between_clauses(c: char) -> bool {
    matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '…' | '،' | '؛' | '؟' | '—' | '–' | '(' | ')' | '\n')
}

/// A word of a clause with its own letters, so that whoever looks for it finds it.
fn as_written(clause: &str, word: &str) -> String {
    let mut tokens = clause.split_whitespace().map(|token| token.trim_matches(|c: char| !c.is_alphanumeric()));
    tokens.find(|token| plain(token).iter().any(|plain| plain == word)).unwrap_or(word).to_owned()
}

fn plain(text: &str) -> Vec<String> {
    Words::of(text).iter().map(str::to_owned).collect()
}

fn ends_with(words: &[&str], end: &[String]) -> bool {
    words.len() >= end.len() && words[words.len() - end.len()..].iter().zip(end).all(|(word, end)| word == end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::subject::Behind;

    fn row(after: &[&str], feminine: &[&str], masculine: &[&str]) -> Agreement {
        let list = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        Agreement {
            behind: vec![Behind { with: vec![With::Speaker], after: list(after) }],
            over: list(&["pas", "très"]),
            but: list(&["côté"]),
            feminine: list(feminine),
            masculine: list(masculine),
        }
    }

    fn found(row: Agreement, text: &str) -> Vec<(String, Gender)> {
        Inflections::with(&[row], With::Speaker).find(text)
    }

    #[test]
    fn a_word_agrees_behind_what_asks_for_it_and_its_longest_ending_decides() {
        let french = || row(&["je suis"], &["*ée", "seule"], &["*é", "seul"]);
        assert_eq!(found(french(), "Je suis venue."), []);
        assert_eq!(found(french(), "Je suis arrivée, il est arrivé."), [("arrivée".to_owned(), Gender::Feminine)]);
        assert_eq!(found(french(), "Moi, je suis arrivé."), [("arrivé".to_owned(), Gender::Masculine)]);
        assert_eq!(found(french(), "Je suis linceul."), []);
        assert_eq!(found(french(), "Je suis côté fenêtre."), []);
    }

    #[test]
    fn small_words_may_stand_between_and_others_may_not() {
        let french = || row(&["je suis"], &["*ée"], &["*é"]);
        assert_eq!(found(french(), "Je suis pas très fâchée.").len(), 1);
        assert_eq!(found(french(), "Je suis ton amie fâchée."), []);
        assert_eq!(found(french(), "C’est ce que je suis. Fâchée, elle l’est."), []);
    }

    #[test]
    fn at_the_beginning_anywhere_and_never_in_a_quotation() {
        assert_eq!(found(row(&[""], &["désolée"], &[]), "Désolée, vraiment.").len(), 1);
        assert_eq!(found(row(&[""], &["désolée"], &[]), "Je pars, désolée.").len(), 1);
        assert_eq!(found(row(&[""], &["désolée"], &[]), "Elle est désolée."), []);
        assert_eq!(found(row(&[], &["désolée"], &[]), "Elle est désolée.").len(), 1);
        assert_eq!(found(row(&[], &["désolée"], &[]), "« Désolée », et voilà."), []);
    }

    #[test]
    fn a_word_is_told_with_the_letters_that_stand_there() {
        let arabic = row(&["أنا"], &[], &["متأكد"]);
        assert_eq!(found(arabic, "أنا مُتأكّد!"), [("مُتأكّد".to_owned(), Gender::Masculine)]);
    }

    #[test]
    fn only_rows_about_this_kind_of_person_are_asked() {
        assert!(Inflections::with(&[row(&[""], &["désolée"], &[])], With::Hearer).is_empty());
    }
}
