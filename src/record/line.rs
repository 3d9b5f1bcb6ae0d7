//! One line of a record: eight hexadecimal digits, which are the CRC-32 of what follows them; a space; JSON with the number of the line; the end of the line.
//!
//! Owns: that form. Refuses to know: what comes of a line that does not hold.

use crate::workshop::Fact;
use serde_json::{Map, Value};

/// How a line that holds is read.
pub(super) enum Says {
    /// This happened.
    Fact(Fact),
    /// Its checksum and its number are right, but this version does not know what it says.
    Unknown(Map<String, Value>),
}

/// A fact on the line of this number, with the end of the line.
pub(super) fn written(n: u64, fact: &Fact) -> String {
    let fact = serde_json::to_string(fact).expect("a fact is names and numbers in structs");
    // A fact may be no more than its name.
    written_json(n, &if fact.starts_with('{') { fact } else { format!("{{{fact}:null}}") })
}

/// An object on the line of this number, with the end of the line.
pub(super) fn written_json(n: u64, object: &str) -> String {
    let json = format!("{{\"n\":{n},{}", object.strip_prefix('{').expect("an object begins so"));
    format!("{:08x} {json}\n", crc32fast::hash(json.as_bytes()))
}

/// The line of this number, without its end; none if it does not hold.
pub(super) fn read(line: &[u8], n: u64) -> Option<Says> {
    let says = read_json(line, n)?;
    let value = Value::Object(says.clone());
    Some(serde_json::from_value(value).map_or(Says::Unknown(says), Says::Fact))
}

/// The object on the line of this number, without that number; none if it does not hold.
pub(super) fn read_json(line: &[u8], n: u64) -> Option<Map<String, Value>> {
    let (digits, rest) = line.split_at_checked(8)?;
    let json = rest.strip_prefix(b" ")?;
    if format!("{:08x}", crc32fast::hash(json)).as_bytes() != digits {
        return None;
    }
    let mut says: Map<String, Value> = serde_json::from_slice(json).ok()?;
    (says.remove("n")?.as_u64()? == n).then_some(says)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::fact::Method;

    #[test]
    fn a_line_has_the_form_of_the_design() {
        let choice = "at-the-bus".to_owned().try_into().unwrap();
        let voted = Fact::Voted { choice, round: 2, method: Method::Hands, counts: vec![9, 11, 4, 0], passed: 4 };
        insta::assert_snapshot!(written(9, &voted), @r#"47aaa161 {"n":9,"voted":{"choice":"at-the-bus","round":2,"method":"hands","counts":[9,11,4,0],"passed":4}}"#);
        insta::assert_snapshot!(written(10, &Fact::Back), @r#"5d20ea4e {"n":10,"back":null}"#);
    }

    #[test]
    fn a_line_holds_in_one_form_and_in_one_place() {
        let line = written(3, &Fact::People { count: 28 });
        let line = line.trim_end();
        let holds = |line: &str, n| read(line.as_bytes(), n).is_some();
        assert!(holds(line, 3) && !holds(line, 4) && !holds(&line.to_uppercase(), 3) && !holds("", 1));
        assert!(matches!(read(written(1, &Fact::Left).trim_end().as_bytes(), 1), Some(Says::Fact(Fact::Left))));
    }

    #[test]
    fn what_this_version_does_not_know_is_no_fact() {
        for says in [r#""waved":{"hands":3}"#, r#""people":{"count":28,"names":["Ada"]}"#, r#""people":{"count":-1}"#] {
            let json = format!("{{\"n\":1,{says}}}");
            let line = format!("{:08x} {json}", crc32fast::hash(json.as_bytes()));
            assert!(matches!(read(line.as_bytes(), 1), Some(Says::Unknown(_))), "{says}");
        }
    }
}
