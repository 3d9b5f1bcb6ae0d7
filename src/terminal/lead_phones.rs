//! Phones that vote, for whoever leads in the terminal: switching them on and off, where they come in, what they have said, and what to do if none comes.
//!
//! Owns: what is asked and said about that. Refuses to know: networks, how phones are served (`voting`, by way of `workshop::phones`), and the rules of a vote.

use super::console::Ended;
use super::lead::Lead;
use super::lead_show::each_count;
use super::leading::Leading;
use crate::language::Arguments;
use crate::wording;
use crate::workshop::Input;
use crate::workshop::phones::{self, Door, PATIENCE, Place, Shut, Squares};
use std::io;

/// Light squares around the picture, which cameras need to find it.
const MARGIN: usize = 2;

/// What was said of phones already, and is not said twice.
#[derive(Default)]
pub(super) struct SaidOfPhones {
    hints: bool,
    is_unkept: bool,
}

impl Lead<'_, '_, '_> {
    /// The next line that is typed. If no phone comes for a while, what to do about it is said meanwhile.
    pub(super) fn ask(&mut self) -> Result<String, Ended> {
        let alone = self.phones.as_ref().filter(|_| !self.said_of_phones.hints).and_then(|phones| phones.heard().alone);
        let Some(alone) = alone else { return self.game.console.ask() };
        if let Some(line) = self.game.console.ask_within(PATIENCE.saturating_sub(alone))? {
            return Ok(line);
        }
        self.hear_phones()?;
        let is_still = self.phones.as_ref().is_some_and(|phones| phones.heard().alone.is_some());
        if is_still {
            self.said_of_phones.hints = true;
            self.hints()?;
        }
        self.ask()
    }

    fn hints(&mut self) -> io::Result<()> {
        self.tell_you("lead-phones-none")?;
        for (number, hint) in (1..).zip(wording::IF_NO_PHONE_COMES) {
            let words = self.game.texts.words(hint);
            self.say_to_you(&format!("{number}  {words}"))?;
        }
        Ok(())
    }

    /// What phones have said goes into the room.
    pub(super) fn hear_phones(&mut self) -> io::Result<()> {
        let Some(phones) = &self.phones else { return Ok(()) };
        let effects = phones::hear(&mut self.room, &**phones);
        let is_unkept = phones.heard().is_unkept;
        self.write_down(&effects)?;
        if is_unkept && !std::mem::replace(&mut self.said_of_phones.is_unkept, true) {
            self.tell_you("lead-phones-unkept")?;
        }
        Ok(())
    }

    /// If this input ends what phones are asked, their answers are counted first.
    pub(super) fn count_phones(&mut self, input: &Input) -> io::Result<()> {
        let Some(phones) = &mut self.phones else { return Ok(()) };
        let effects = phones::before(&mut self.room, &mut **phones, input);
        self.write_down(&effects)
    }

    /// Phones see what the room sees now.
    pub(super) fn show_phones(&mut self) {
        if let Some(phones) = &mut self.phones {
            phones.show(&self.room);
        }
    }

    /// At the end: phones are told, and nothing is open any more.
    pub(super) fn shut_phones(&mut self) {
        self.show_phones();
        if let Some(phones) = &mut self.phones {
            phones.switch_off();
        }
    }

    /// Switches phones on, after saying what that is and asking; where they are on, how it stands.
    pub(super) fn phones(&mut self) -> Result<(), Ended> {
        let Some(phones) = &self.phones else { return Ok(self.tell_you("refused-not-understood")?) };
        if phones.door().is_some() {
            return Ok(self.how_it_stands()?);
        }
        let places = phones.places();
        self.tell_you("lead-phones-what")?;
        if cfg!(windows) {
            self.tell_you("lead-phones-firewall")?;
        }
        match self.choose_place(&places)? {
            Some(place) => Ok(self.switch_on(&place)?),
            None => Ok(self.tell_you(if places.is_empty() { text_id(Shut::NoNetwork) } else { "lead-phones-stays-shut" })?),
        }
    }

    fn choose_place(&mut self, places: &[Place]) -> Result<Option<Place>, Ended> {
        match places {
            [] => return Ok(None),
            [only] => {
                let words = wording::with(self.game.texts, "lead-phones-open-one", "address", only.address.clone());
                self.say_to_you(&words)?;
            }
            _ => {
                self.tell_you("lead-phones-which")?;
                for (number, place) in (1..).zip(places) {
                    let mut arguments = Arguments::new();
                    arguments.set("address", place.address.clone());
                    arguments.set("network", place.network.clone());
                    let words = self.game.texts.words_with("lead-phones-place", &arguments);
                    self.say_to_you(&format!("{number}  {words}"))?;
                }
            }
        }
        match Leading::read(&self.game.console.ask()?) {
            Leading::Next if places.len() == 1 => Ok(places.first().cloned()),
            Leading::Counts(number) => Ok(chosen(places, &number)),
            Leading::Leave => Err(Ended::Left),
            _ => Ok(None),
        }
    }

    fn switch_on(&mut self, place: &Place) -> io::Result<()> {
        let Some(phones) = &mut self.phones else { return Ok(()) };
        self.said_of_phones.hints = false;
        match phones.switch_on(place, &self.room) {
            Ok(()) => self.how_it_stands(),
            Err(shut) => self.tell_you(text_id(shut)),
        }
    }

    /// Where phones come in, before the room; how many are in, and what they have said so far, for whoever leads.
    fn how_it_stands(&mut self) -> io::Result<()> {
        let Some(door) = self.phones.as_ref().and_then(|phones| phones.door()) else { return self.tell_you("lead-phones-not-on") };
        self.game.console.gap()?;
        self.game.console.draw(&drawn(&door.squares))?;
        self.in_each(|lead| lead.way_in(&door))?;
        let (phones, people) = (self.room.phones(), self.room.people());
        let words = wording::with(self.game.texts, "lead-phones-in", "phones", phones);
        self.say_to_you(&words)?;
        if people > 0 && phones > people {
            let words = wording::with(self.game.texts, "lead-phones-more", "people", people);
            self.say_to_you(&words)?;
        }
        if !door.is_open {
            self.tell_you("lead-phones-door-closed")?;
        }
        self.counts_apart()
    }

    fn way_in(&mut self, door: &Door) -> io::Result<()> {
        self.game.say("room-phones")?;
        let words = wording::with(self.game.texts, "room-phones-open", "address", door.address.clone());
        self.game.console.say(&words)?;
        let words = wording::with(self.game.texts, "room-phones-digits", "code", spaced(&door.code));
        self.game.console.say(&words)?;
        self.game.say("room-phones-no-name")?;
        self.game.say("room-phones-or-hands")
    }

    /// What phones and hands have said, each for itself, where phones have said anything.
    pub(super) fn counts_apart(&mut self) -> io::Result<()> {
        let turn = self.room.turn();
        let (Some(of_phones), Some(of_hands)) = (turn.ballot_of_phones(), turn.ballot_of_hands()) else { return Ok(()) };
        if of_phones.sum() == 0 {
            return Ok(());
        }
        let signs = self.signs(&of_phones);
        for (id, ballot) in [("lead-phones-counts", of_phones), ("lead-hands-counts", of_hands)] {
            let words = wording::with(self.game.texts, id, "counts", each_count(&signs, &ballot));
            self.say_to_you(&words)?;
        }
        Ok(())
    }

    pub(super) fn phones_off(&mut self) -> io::Result<()> {
        let Some(phones) = self.phones.as_mut().filter(|phones| phones.door().is_some()) else {
            return self.tell_you("lead-phones-not-on");
        };
        phones.switch_off();
        self.hear_phones()?;
        self.tell_you("lead-phones-off")
    }

    pub(super) fn door(&mut self, is_open: bool) -> io::Result<()> {
        let Some(phones) = self.phones.as_mut().filter(|phones| phones.door().is_some()) else {
            return self.tell_you("lead-phones-not-on");
        };
        phones.set_door(is_open);
        self.tell_you(if is_open { "lead-phones-door-open" } else { "lead-phones-door-closed" })
    }
}

fn chosen(places: &[Place], number: &[u16]) -> Option<Place> {
    let [number] = number else { return None };
    usize::from(*number).checked_sub(1).and_then(|at| places.get(at)).cloned()
}

/// What is said when they cannot be switched on.
fn text_id(shut: Shut) -> &'static str {
    match shut {
        Shut::NoNetwork => "lead-phones-no-network",
        Shut::PortsTaken => "lead-phones-ports-taken",
        Shut::Refused => "lead-phones-refused",
    }
}

/// Six digits as they are read aloud.
fn spaced(code: &str) -> String {
    code.split_at_checked(3).map_or(code.to_owned(), |(first, second)| format!("{first} {second}"))
}

/// Squares as lines, two rows on each. Most terminals are dark, so that what is light is what is written.
fn drawn(squares: &Squares) -> Vec<String> {
    let is_light = |row: usize, column: usize| !matches!((row.checked_sub(MARGIN), column.checked_sub(MARGIN)), (Some(row), Some(column)) if squares.is_dark(row, column));
    let side = squares.side + 2 * MARGIN;
    let square = |row: usize, column: usize| match (is_light(row, column), row + 1 < side && is_light(row + 1, column)) {
        (true, true) => '█',
        (true, false) => '▀',
        (false, true) => '▄',
        (false, false) => ' ',
    };
    (0..side).step_by(2).map(|row| (0..side).map(|column| square(row, column)).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use crate::language::Isolates;
    use crate::story::fixture::id;
    use crate::terminal::console::Console;
    use crate::terminal::game::Game;
    use crate::workshop::phones::Heard;
    use crate::workshop::{Fact, Room};
    use std::io::BufRead;
    use std::sync::Arc;
    use std::time::Duration;

    #[test]
    fn squares_are_drawn_light_on_dark_with_a_margin() {
        let squares = Squares { side: 2, dark: vec![true, false, true, true] };
        assert_eq!(drawn(&squares), ["██████", "██ ▀██", "██████"]);
    }

    #[test]
    fn an_address_is_chosen_by_its_number() {
        let places = ["10.0.0.7", "192.168.1.23"].map(|address| Place { network: "a".into(), address: address.into() });
        assert_eq!(chosen(&places, &[2]), Some(places[1].clone()));
        assert!(chosen(&places, &[0]).is_none() && chosen(&places, &[3]).is_none() && chosen(&places, &[1, 1]).is_none());
    }

    /// Phones without a network, of which three came and two have voted, once they are on.
    struct Pretend {
        is_on: bool,
        is_open: bool,
        came: u16,
    }

    impl phones::Phones for Pretend {
        fn places(&self) -> Vec<Place> {
            ["10.0.0.7", "192.168.1.23"].map(|address| Place { network: "wlan0".into(), address: address.into() }).into()
        }

        fn switch_on(&mut self, _: &Place, _: &Room) -> Result<(), Shut> {
            self.is_on = true;
            Ok(())
        }

        fn switch_off(&mut self) {
            self.is_on = false;
        }

        fn leave(mut self: Box<Self>) {
            self.switch_off();
        }

        fn door(&self) -> Option<Door> {
            let squares = Squares { side: 2, dark: vec![true, false, false, true] };
            let door = Door { address: "192.168.1.23:7420".into(), code: "481902".into(), squares, is_open: self.is_open };
            self.is_on.then_some(door)
        }

        fn set_door(&mut self, is_open: bool) {
            self.is_open = is_open;
        }

        fn heard(&self) -> Heard {
            let counts = (self.is_on && self.came > 0).then(|| vec![0, 2]);
            Heard { joined: self.came, counts, is_unkept: false, alone: (self.is_on && self.came == 0).then_some(PATIENCE) }
        }

        fn hold(&mut self) -> Option<Vec<u16>> {
            self.heard().counts
        }

        fn show(&mut self, _: &Room) {}
    }

    /// What is said when this is typed at the first vote, and whether phones are on at the end.
    fn led(came: u16, typed: &str) -> (String, bool) {
        let library = fixture::library();
        let story = library.scenario(&fixture::kites()).unwrap().1;
        let texts = library.localiser(&"en".parse().unwrap(), Some(&fixture::kites()), Isolates::Stripped).unwrap();
        let plan = library.plan(&id("lesson-50")).unwrap().unwrap();
        let mut room = Room::new(plan, Arc::clone(&story)).unwrap();
        [Input::People(2), Input::Step(1), Input::Skip, Input::Skip, Input::Next].iter().for_each(|input| drop(room.step(input)));
        assert!(room.asked().is_some());
        let (mut output, mut pretend) = (Vec::new(), Pretend { is_on: false, is_open: true, came });
        let mut reader: &mut dyn BufRead = &mut typed.as_bytes();
        let is_typed = |time: Duration| !time.is_zero();
        let mut console = Console::new(Vec::new(), Some(&mut reader), &mut output, 88, false).with_patience(&is_typed);
        let mut game = Game::new(&mut console, &library, &texts, story, "gb".into());
        let mut facts = Vec::new();
        let mut keep = |fact: &Fact| {
            facts.push(fact.clone());
            true
        };
        let _ = Lead::new(&mut game, room, &|| 0, &mut keep).with_phones(&mut pretend).run();
        let told = String::from_utf8(output).unwrap();
        let from = told.find("> &").unwrap_or_default();
        let facts: String = facts.iter().map(|fact| format!("{fact:?}\n")).collect();
        (format!("{}\n{facts}", &told[from..]), pretend.is_on)
    }

    #[test]
    fn phones_are_led_from_the_terminal() {
        let (told, is_on) = led(3, "&\n2\n&\n1 1\n&-\n&+\n\n&0\n&0\n.\n");
        assert!(!is_on);
        insta::assert_snapshot!(told);
    }

    #[test]
    fn what_to_do_is_said_once_if_no_phone_comes_and_phones_are_off_at_the_end() {
        let (told, is_on) = led(0, "&\n2\n&\n.\n");
        assert!(!is_on);
        assert_eq!(told.matches("No phone has come for half a minute").count(), 1, "{told}");
        assert!(told.contains("6  Hands. They count the same."), "{told}");
    }

    #[test]
    fn whatever_keeps_phones_out_is_said_with_what_can_be_done() {
        let library = fixture::library();
        let texts = library.localiser(&"en".parse().unwrap(), None, Isolates::Stripped).unwrap();
        for shut in [Shut::NoNetwork, Shut::PortsTaken, Shut::Refused] {
            assert!(texts.words(text_id(shut)).to_lowercase().contains("type & again"), "{shut}");
        }
    }

    #[test]
    fn nothing_is_opened_by_mistake() {
        for typed in ["&\n-\n", "&\n\n", "&\n3\n", "&\n+\n"] {
            let (told, _) = led(0, typed);
            assert!(told.contains("No phone can come in. Hands count."), "{typed}: {told}");
        }
    }
}
