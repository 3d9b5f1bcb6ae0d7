//! Values of ink, as far as they can be said in our format.
//!
//! Owns: what an operation makes of them. Refuses to know: where they come from.

use crate::import::outline::{Comparison, Condition, DEEPEST, Effect, HIGHEST};

/// A value, or what is known of it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Number(i64),
    Flag(bool),
    Text(String),
    Variable(String),
    /// A variable itself.
    Reference(String),
    /// A variable and so much more, or less.
    Sum(String, i64),
    /// How often a passage was met.
    Times(usize),
    Holds(Condition),
    Nothing,
    Unknown,
}

impl Value {
    /// That it is true.
    pub(super) fn condition(self) -> Option<Condition> {
        let condition = match self {
            Self::Variable(name) => Condition::Truth(name),
            Self::Times(passage) => Condition::Seen(passage),
            Self::Holds(condition) => condition,
            _ => return None,
        };
        (condition.depth() <= DEEPEST).then_some(condition)
    }

    /// What it means to give it to a variable.
    pub(super) fn given_to(self, name: &str) -> Option<Effect> {
        let level = |number: i64| u8::try_from(number).ok().filter(|level| *level <= HIGHEST);
        match self {
            Self::Number(number) => Some(Effect::Number(name.to_owned(), level(number)?)),
            Self::Flag(flag) => Some(Effect::Flag(name.to_owned(), flag)),
            Self::Sum(of, number) if of == name && number > 0 => Some(Effect::Add(of, level(number)?)),
            Self::Sum(of, number) if of == name && number < 0 => Some(Effect::Take(of, level(number.checked_neg()?)?)),
            _ => None,
        }
    }
}

/// How many values an operation takes; none if this is no operation.
pub(super) fn takes(operation: &str) -> Option<usize> {
    match operation {
        "!" | "_" | "INT" | "FLOAT" | "FLOOR" | "CEILING" | "LIST_MIN" | "LIST_MAX" | "LIST_ALL" | "LIST_COUNT" | "LIST_VALUE"
        | "LIST_INVERT" => Some(1),
        "+" | "-" | "*" | "/" | "%" | "==" | "!=" | ">" | "<" | ">=" | "<=" | "&&" | "||" | "MIN" | "MAX" | "POW" | "?" | "!?" | "L^" => {
            Some(2)
        }
        _ => None,
    }
}

/// What comes of an operation with one value.
pub(super) fn one(operation: &str, value: Value) -> Value {
    match (operation, value) {
        ("!", Value::Flag(flag)) => Value::Flag(!flag),
        ("!", value) => value.condition().map_or(Value::Unknown, |condition| Value::Holds(condition.not())),
        ("_", Value::Number(number)) => number.checked_neg().map_or(Value::Unknown, Value::Number),
        _ => Value::Unknown,
    }
}

/// What comes of an operation with two values.
pub(super) fn two(operation: &str, left: Value, right: Value) -> Value {
    let compared = match operation {
        "==" => Comparison::Is,
        "!=" => Comparison::IsNot,
        ">" => Comparison::More,
        ">=" => Comparison::AtLeast,
        "<" => Comparison::Less,
        "<=" => Comparison::AtMost,
        "&&" | "||" => return join(operation, left, right),
        "+" | "-" => return sum(operation, left, right),
        _ => return Value::Unknown,
    };
    let holds = |condition: Option<Condition>| condition.map_or(Value::Unknown, Value::Holds);
    match (left, right) {
        (Value::Variable(name), Value::Number(number)) => holds(compared.of_variable(&name, number)),
        (Value::Number(number), Value::Variable(name)) => holds(compared.flipped().of_variable(&name, number)),
        (Value::Times(passage), Value::Number(number)) => holds(compared.of_times(Condition::Seen(passage), number)),
        (Value::Number(number), Value::Times(passage)) => holds(compared.flipped().of_times(Condition::Seen(passage), number)),
        (value, Value::Flag(flag)) | (Value::Flag(flag), value) => {
            let is_same = match compared {
                Comparison::Is => flag,
                Comparison::IsNot => !flag,
                _ => return Value::Unknown,
            };
            holds(value.condition().map(|condition| if is_same { condition } else { condition.not() }))
        }
        _ => Value::Unknown,
    }
}

fn join(operation: &str, left: Value, right: Value) -> Value {
    let (Some(left), Some(right)) = (left.condition(), right.condition()) else { return Value::Unknown };
    if left.depth().max(right.depth()) >= DEEPEST {
        return Value::Unknown;
    }
    // A long chain of one operation is one list.
    let flat = |condition: Condition| match (operation, condition) {
        ("&&", Condition::All(all)) | ("||", Condition::Any(all)) => all,
        (_, condition) => vec![condition],
    };
    let all: Vec<Condition> = flat(left).into_iter().chain(flat(right)).collect();
    Value::Holds(if operation == "&&" { Condition::All(all) } else { Condition::Any(all) })
}

fn sum(operation: &str, left: Value, right: Value) -> Value {
    let (name, before, number) = match (left, right) {
        (Value::Number(left), Value::Number(right)) => {
            let both = if operation == "+" { left.checked_add(right) } else { left.checked_sub(right) };
            return both.map_or(Value::Unknown, Value::Number);
        }
        (Value::Variable(name), Value::Number(number)) => (name, 0, number),
        (Value::Sum(name, before), Value::Number(number)) => (name, before, number),
        (Value::Number(number), Value::Variable(name)) if operation == "+" => (name, 0, number),
        _ => return Value::Unknown,
    };
    let after = if operation == "+" { before.checked_add(number) } else { before.checked_sub(number) };
    after.map_or(Value::Unknown, |after| Value::Sum(name, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variable() -> Value {
        Value::Variable("tea".to_owned())
    }

    #[test]
    fn what_can_be_said_in_our_format_is_said() {
        assert_eq!(two(">", variable(), Value::Number(2)), Value::Holds(Condition::AtLeast("tea".to_owned(), 3)));
        assert_eq!(two("<=", Value::Number(3), variable()), Value::Holds(Condition::AtLeast("tea".to_owned(), 3)));
        assert_eq!(two("==", Value::Times(4), Value::Number(0)), Value::Holds(Condition::Seen(4).not()));
        assert_eq!(two("+", variable(), Value::Number(1)).given_to("tea"), Some(Effect::Add("tea".to_owned(), 1)));
        assert_eq!(two("-", variable(), Value::Number(1)).given_to("tea"), Some(Effect::Take("tea".to_owned(), 1)));
        assert_eq!(one("!", one("!", variable())).condition(), Some(Condition::Truth("tea".to_owned())));
    }

    #[test]
    fn what_cannot_be_said_is_not_guessed() {
        assert_eq!(two(">", variable(), Value::Number(i64::MAX)), Value::Unknown);
        assert_eq!(two("*", variable(), Value::Number(2)), Value::Unknown);
        assert_eq!(two("+", Value::Number(i64::MAX), Value::Number(1)), Value::Unknown);
        assert_eq!(two("+", variable(), Value::Number(1)).given_to("milk"), None);
        assert_eq!(one("_", Value::Number(i64::MIN)), Value::Unknown);
        assert_eq!(Value::Text("calm".to_owned()).given_to("tea"), None);
    }
}
