//! Conditions and changes of variables, as `SugarCube`, Harlowe, Chapbook and Snowman write them.
//!
//! Owns: the simple ones: a variable that is true or false, a small number, a passage that was visited. Everything else is not understood, and whoever asks is
//! told so. Refuses to know: where they stand.

use crate::import::outline::{Comparison, Condition, DEEPEST, Effect, HIGHEST};

/// Longer ones are not looked at.
const LONGEST: usize = 1_000;

/// Finds a passage by its name.
pub(super) type Find<'f> = &'f dyn Fn(&str) -> Option<usize>;

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Variable(String),
    Word(String),
    Number(i64),
    Text(String),
    Mark(&'static str),
}

const MARKS: &[&str] =
    &["===", "!==", "==", "!=", ">=", "<=", "+=", "-=", "++", "--", "&&", "||", ">", "<", "!", "(", ")", "+", "-", "=", ",", ";", ":"];

/// The tokens of an expression; none if something in it is not known.
fn tokens(text: &str, bare: bool) -> Option<Vec<Token>> {
    if text.len() > LONGEST {
        return None;
    }
    let mut rest = text.trim_start();
    let mut found = Vec::new();
    while let Some(first) = rest.chars().next() {
        if let Some(mark) = MARKS.iter().find(|mark| rest.starts_with(**mark)) {
            found.push(Token::Mark(mark));
            rest = &rest[mark.len()..];
        } else if first == '"' || first == '\'' {
            let (inside, after) = rest[1..].split_once(first)?;
            found.push(Token::Text(inside.to_owned()));
            rest = after;
        } else {
            let length = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '$' | '.'))).unwrap_or(rest.len());
            let (word, after) = rest.split_at_checked(length).filter(|(word, _)| !word.is_empty())?;
            found.push(word_token(word, bare)?);
            rest = after;
        }
        rest = rest.trim_start();
    }
    Some(found)
}

fn word_token(word: &str, bare: bool) -> Option<Token> {
    const WORDS: &[&str] = &[
        "is",
        "isnot",
        "not",
        "and",
        "or",
        "eq",
        "neq",
        "gt",
        "gte",
        "lt",
        "lte",
        "to",
        "it",
        "true",
        "false",
        "visited",
        "hasVisited",
        "history",
        "contains",
    ];
    if word.starts_with(|c: char| c.is_ascii_digit()) {
        return word.parse().ok().map(Token::Number);
    }
    for prefix in ["$", "_", "window.story.state.", "story.state.", "s."] {
        if let Some(name) = word.strip_prefix(prefix) {
            let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_');
            return is_name.then(|| Token::Variable(name.to_owned()));
        }
    }
    if WORDS.contains(&word) {
        return Some(Token::Word(word.to_owned()));
    }
    (bare && !word.contains(['.', '$'])).then(|| Token::Variable(word.to_owned()))
}

/// What one side of a comparison is.
#[derive(Clone, Debug, PartialEq)]
enum Side {
    Variable(String),
    Number(i64),
    Flag(bool),
    Seen(usize),
}

struct Reader<'t> {
    tokens: &'t [Token],
    find: Find<'t>,
}

/// A condition. `bare` says that a word without a mark is a variable.
pub(super) fn condition(text: &str, find: Find<'_>, bare: bool) -> Option<Condition> {
    let tokens = tokens(text, bare)?;
    let mut reader = Reader { tokens: &tokens, find };
    let condition = reader.any(0)?;
    (reader.tokens.is_empty() && condition.depth() <= DEEPEST).then_some(condition)
}

impl Reader<'_> {
    fn is_next(&self, word: &str) -> bool {
        match self.tokens.first() {
            Some(Token::Word(next)) => next == word,
            Some(Token::Mark(next)) => *next == word,
            _ => false,
        }
    }

    fn take(&mut self, words: &[&str]) -> bool {
        let is_there = words.iter().any(|word| self.is_next(word));
        if is_there {
            self.tokens = &self.tokens[1..];
        }
        is_there
    }

    fn any(&mut self, depth: usize) -> Option<Condition> {
        let mut all = vec![self.all(depth)?];
        while self.take(&["or", "||"]) {
            all.push(self.all(depth)?);
        }
        if all.len() == 1 { all.pop() } else { Some(Condition::Any(all)) }
    }

    fn all(&mut self, depth: usize) -> Option<Condition> {
        let mut all = vec![self.one(depth)?];
        while self.take(&["and", "&&"]) {
            all.push(self.one(depth)?);
        }
        Condition::all(all)
    }

    fn one(&mut self, depth: usize) -> Option<Condition> {
        if depth > DEEPEST {
            return None;
        }
        if self.take(&["not", "!"]) {
            return self.one(depth + 1).map(Condition::not);
        }
        if self.is_next("(") && !matches!(self.tokens.get(2), Some(Token::Mark(":"))) {
            self.take(&["("]);
            let inside = self.any(depth + 1)?;
            return self.take(&[")"]).then_some(inside);
        }
        let left = self.side()?;
        match self.comparison() {
            None => alone(left),
            Some(how) => {
                let right = self.side()?;
                compare(left, how, right)
            }
        }
    }

    fn comparison(&mut self) -> Option<Comparison> {
        const ALL: &[(Comparison, &[&str])] = &[
            (Comparison::Is, &["===", "==", "eq"]),
            (Comparison::IsNot, &["!==", "!=", "neq", "isnot"]),
            (Comparison::AtLeast, &[">=", "gte"]),
            (Comparison::AtMost, &["<=", "lte"]),
            (Comparison::More, &[">", "gt"]),
            (Comparison::Less, &["<", "lt"]),
        ];
        if self.take(&["is"]) {
            return Some(if self.take(&["not"]) { Comparison::IsNot } else { Comparison::Is });
        }
        let (how, _) = ALL.iter().find(|(_, words)| words.iter().any(|word| self.is_next(word)))?;
        self.tokens = &self.tokens[1..];
        Some(*how)
    }

    fn side(&mut self) -> Option<Side> {
        let (first, rest) = self.tokens.split_first()?;
        self.tokens = rest;
        match first {
            Token::Variable(name) => Some(Side::Variable(name.clone())),
            Token::Number(number) => Some(Side::Number(*number)),
            Token::Word(word) if word == "true" || word == "false" => Some(Side::Flag(word == "true")),
            Token::Word(word) if word == "visited" || word == "hasVisited" => {
                self.take(&["("]).then_some(())?;
                let passage = self.passage()?;
                self.take(&[")"]).then_some(Side::Seen(passage))
            }
            // (history:) contains "a passage", or (visited: "a passage")
            Token::Mark("(") if self.take(&["history"]) => {
                let is_whole = self.take(&[":"]) && self.take(&[")"]) && self.take(&["contains"]);
                is_whole.then_some(())?;
                self.passage().map(Side::Seen)
            }
            Token::Mark("(") if self.take(&["visited"]) => {
                self.take(&[":"]).then_some(())?;
                let passage = self.passage()?;
                self.take(&[")"]).then_some(Side::Seen(passage))
            }
            _ => None,
        }
    }

    fn passage(&mut self) -> Option<usize> {
        let (Token::Text(name), rest) = self.tokens.split_first()? else { return None };
        self.tokens = rest;
        (self.find)(name)
    }
}

fn alone(side: Side) -> Option<Condition> {
    match side {
        Side::Variable(name) => Some(Condition::Truth(name)),
        Side::Seen(passage) => Some(Condition::Seen(passage)),
        Side::Number(_) | Side::Flag(_) => None,
    }
}

fn compare(left: Side, how: Comparison, right: Side) -> Option<Condition> {
    match (left, right) {
        (Side::Variable(name), Side::Number(number)) => how.of_variable(&name, number),
        (Side::Number(number), Side::Variable(name)) => how.flipped().of_variable(&name, number),
        (Side::Seen(passage), Side::Number(number)) => how.of_times(Condition::Seen(passage), number),
        (side @ (Side::Variable(_) | Side::Seen(_)), Side::Flag(wanted)) => {
            let met = alone(side)?;
            match how {
                Comparison::Is => Some(if wanted { met } else { met.not() }),
                Comparison::IsNot => Some(if wanted { met.not() } else { met }),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Changes of variables: one, or several with commas or semicolons between them.
pub(super) fn effects(text: &str, bare: bool) -> Option<Vec<Effect>> {
    let tokens = tokens(text, bare)?;
    let parts = tokens.split(|token| matches!(token, Token::Mark("," | ";"))).filter(|part| !part.is_empty());
    let effects = parts.map(effect).collect::<Option<Vec<_>>>()?;
    (!effects.is_empty()).then_some(effects)
}

fn effect(tokens: &[Token]) -> Option<Effect> {
    let (Token::Variable(name), rest) = tokens.split_first()? else { return None };
    let level = |number: i64| u8::try_from(number).ok().filter(|level| *level <= HIGHEST);
    let step = |number: i64| level(number).filter(|level| *level > 0);
    let name = name.clone();
    match rest {
        [Token::Mark("++")] => Some(Effect::Add(name, 1)),
        [Token::Mark("--")] => Some(Effect::Take(name, 1)),
        [Token::Mark("+="), Token::Number(number)] => Some(Effect::Add(name, step(*number)?)),
        [Token::Mark("-="), Token::Number(number)] => Some(Effect::Take(name, step(*number)?)),
        [Token::Word(to), value @ ..] if to == "to" => set(name, value),
        [Token::Mark("=" | ":"), value @ ..] => set(name, value),
        _ => None,
    }
}

fn set(name: String, value: &[Token]) -> Option<Effect> {
    let level = |number: i64| u8::try_from(number).ok().filter(|level| *level <= HIGHEST);
    let step = |number: i64| level(number).filter(|level| *level > 0);
    let is_itself = |token: &Token| *token == Token::Word("it".to_owned()) || *token == Token::Variable(name.clone());
    match value {
        [Token::Word(word)] if word == "true" || word == "false" => Some(Effect::Flag(name, word == "true")),
        [Token::Number(number)] => Some(Effect::Number(name, level(*number)?)),
        [itself, Token::Mark("+"), Token::Number(number)] if is_itself(itself) => Some(Effect::Add(name, step(*number)?)),
        [itself, Token::Mark("-"), Token::Number(number)] if is_itself(itself) => Some(Effect::Take(name, step(*number)?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(name: &str) -> Option<usize> {
        (name == "The harbour").then_some(3)
    }

    fn read(text: &str) -> Option<Condition> {
        condition(text, &find, false)
    }

    #[test]
    fn simple_conditions_of_every_dialect_mean_the_same() {
        let open = || Condition::Truth("open".to_owned());
        for text in
            ["$open", "$open is true", "$open eq true", "$open == true", "s.open", "($open)", "$open isnot false", "not ($open is false)"]
        {
            assert_eq!(read(text), Some(open()), "{text}");
        }
        for text in ["$tea gte 2", "$tea >= 2", "$tea > 1", "2 lte $tea"] {
            assert_eq!(read(text), Some(Condition::AtLeast("tea".to_owned(), 2)), "{text}");
        }
        for text in
            ["visited(\"The harbour\")", "visited('The harbour') > 0", "(history:) contains \"The harbour\"", "(visited: \"The harbour\")"]
        {
            assert_eq!(read(text), Some(Condition::Seen(3)), "{text}");
        }
        assert_eq!(
            read("$open and not $late or $tea is 0"),
            Some(Condition::Any(vec![
                Condition::All(vec![open(), Condition::Truth("late".to_owned()).not()]),
                Condition::Is("tea".to_owned(), 0)
            ]))
        );
        assert_eq!(condition("open", &find, true), Some(open()));
    }

    #[test]
    fn what_is_not_simple_is_not_guessed() {
        for text in [
            "",
            "open",
            "$a + $b > 3",
            "$name is \"Noa\"",
            "random(1, 6) > 3",
            "$tea > 400",
            "$tea < -1",
            "$a.b",
            "visited(\"Nowhere\")",
            "$open is",
            "(((",
            "$x $y",
            "true",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(read(&"(".repeat(900)), None);
        assert_eq!(read(&"not ".repeat(200)), None);
    }

    #[test]
    fn simple_changes_of_every_dialect_mean_the_same() {
        let flag = |on| Some(vec![Effect::Flag("open".to_owned(), on)]);
        for (text, on) in [("$open to true", true), ("$open = false", false), ("s.open = true;", true)] {
            assert_eq!(effects(text, false), flag(on), "{text}");
        }
        for text in ["$tea += 2", "$tea to $tea + 2", "$tea to it + 2"] {
            assert_eq!(effects(text, false), Some(vec![Effect::Add("tea".to_owned(), 2)]), "{text}");
        }
        assert_eq!(effects("tea: 3", true), Some(vec![Effect::Number("tea".to_owned(), 3)]));
        for text in ["$tea to 400", "$tea to -1", "$name to \"Noa\"", "$a to $b", "$tea += 0", "", ";", "$a to true, $b to random(2)"] {
            assert_eq!(effects(text, false), None, "{text}");
        }
    }
}
