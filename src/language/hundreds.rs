//! Plural forms of numbers over a hundred, in languages where they depend on what is over the hundreds.
//!
//! Owns: what Fluent is given in place of such a number. Its plural rules (`intl_pluralrules` 7.0.2) ask the whole number where CLDR asks for n % 100: 103
//! minutes had the form of a hundred in Arabic. Refuses to know: what is counted.

use super::LanguageIdentifier;
use super::localiser::{Arguments, Value};
use fluent::types::FluentNumber;

/// Languages whose rules for whole numbers hold n % 100 and are not kept, as far as this project speaks them.
const LANGUAGES: [&str; 1] = ["ar"];

/// The arguments with every number over a hundred replaced by what decides its form, if there is one. [`written`] writes it as it was.
pub(super) fn for_rules(language: &LanguageIdentifier, arguments: &Arguments<'_>) -> Option<Arguments<'static>> {
    let is_concerned = LANGUAGES.contains(&language.language.as_str()) && arguments.iter().any(|(_, value)| over_hundreds(value).is_some());
    is_concerned.then(|| {
        let replaced = |value: &Value<'_>| over_hundreds(value).map_or_else(|| value.clone().into_owned(), Value::Number);
        arguments.iter().map(|(name, value)| (name.to_owned(), replaced(value))).collect()
    })
}

/// Nothing is counted beyond this.
const MOST: f64 = 1e9;
/// Before the number of hundreds where a currency would stand: no text has such a one.
const HUNDREDS: &str = "hundreds:";

/// What is over the hundreds of a whole number, which stand where its currency would. Up to two over them, the whole has the form.
fn over_hundreds(value: &Value<'_>) -> Option<FluentNumber> {
    let Value::Number(number) = value else { return None };
    let over = number.value % 100.0;
    let is_count = (100.0..=MOST).contains(&number.value) && over.fract() == 0.0;
    let is_asked_wrongly = is_count && over >= 3.0 && number.options.currency.is_none();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole number that is counted to")]
    let hundreds = (number.value / 100.0) as u32;
    let options = fluent::types::FluentNumberOptions { currency: Some(format!("{HUNDREDS}{hundreds}")), ..number.options.clone() };
    is_asked_wrongly.then(|| FluentNumber::new(over, options))
}

/// A number as it was before [`for_rules`]; none for everything that was not replaced.
pub(super) fn written(value: &Value<'_>) -> Option<String> {
    let Value::Number(number) = value else { return None };
    let hundreds: u32 = number.options.currency.as_ref()?.strip_prefix(HUNDREDS)?.parse().ok()?;
    let options = fluent::types::FluentNumberOptions { currency: None, ..number.options.clone() };
    let whole = FluentNumber::new(number.value + 100.0 * f64::from(hundreds), options);
    Some(whole.as_string().into_owned())
}
