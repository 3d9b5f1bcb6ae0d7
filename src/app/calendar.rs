//! The neutral screen after leaving: a calendar of the month, that really pages.
//!
//! Owns: which month or year is shown. Refuses to know: everything else, even what day it is: it is told. Nothing in here can tell what was on the screen before.

use jiff::civil::{Date, Weekday};

/// What can be done on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Move {
    /// The month or year before.
    Before,
    /// The month or year after.
    After,
    /// This month again.
    Today,
    /// Show a month.
    Month,
    /// Show a year.
    Year,
    /// Show this month of the year, from 1.
    ShowMonth(i8),
    /// Open or close the menu.
    More,
    /// Open another program: this one, at its beginning.
    OpenAnother,
}

/// A calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Calendar {
    pub(crate) today: Date,
    /// The first day of the month that is shown.
    pub(crate) month: Date,
    pub(crate) shows_year: bool,
    pub(crate) menu: bool,
}

impl Calendar {
    /// At the month of this date.
    pub(crate) fn at(today: Date) -> Self {
        Self { today, month: today.first_of_month(), shows_year: false, menu: false }
    }

    pub(crate) fn act(&mut self, action: Move) {
        let step = if self.shows_year { jiff::Span::new().years(1) } else { jiff::Span::new().months(1) };
        match action {
            // A calendar has an end; there it stays.
            Move::Before => self.month = self.month.checked_sub(step).unwrap_or(self.month),
            Move::After => self.month = self.month.checked_add(step).unwrap_or(self.month),
            Move::Today => (self.month, self.shows_year) = (self.today.first_of_month(), false),
            Move::Month => self.shows_year = false,
            Move::Year => self.shows_year = true,
            Move::ShowMonth(month) => {
                self.shows_year = false;
                self.month = Date::new(self.month.year(), month, 1).unwrap_or(self.month);
            }
            Move::More => {
                self.menu = !self.menu;
                return;
            }
            Move::OpenAnother => {}
        }
        self.menu = false;
    }

    /// The weeks that the month touches, each of seven days, beginning with this weekday.
    pub(crate) fn weeks(&self, begins: Weekday) -> Vec<[Date; 7]> {
        let since = i64::from(self.month.weekday().since(begins));
        let Ok(mut day) = self.month.checked_sub(jiff::Span::new().days(since)) else { return Vec::new() };
        let mut weeks = Vec::new();
        while weeks.is_empty() || (day.year(), day.month()) == (self.month.year(), self.month.month()) {
            let mut week = [day; 7];
            for place in &mut week {
                *place = day;
                day = day.tomorrow().unwrap_or(day);
            }
            weeks.push(week);
            if weeks.len() == 6 {
                break;
            }
        }
        weeks
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_month_begins_on_its_weekday() {
        let june = Calendar::at(date(2026, 6, 17));
        let weeks = june.weeks(Weekday::Monday);
        assert_eq!((weeks.len(), weeks[0][0], weeks[4][6]), (5, date(2026, 6, 1), date(2026, 7, 5)));
        let from_saturday = june.weeks(Weekday::Saturday);
        assert_eq!((from_saturday[0][0], from_saturday[0][2]), (date(2026, 5, 30), date(2026, 6, 1)));
    }

    #[test]
    fn every_month_of_a_century_has_all_its_days_in_whole_weeks() {
        for year in 1990..2090 {
            for month in 1..=12 {
                let calendar = Calendar::at(date(year, month, 1));
                for begins in [Weekday::Monday, Weekday::Saturday, Weekday::Sunday] {
                    let weeks = calendar.weeks(begins);
                    let days: Vec<Date> = weeks.into_iter().flatten().filter(|day| day.month() == month).collect();
                    assert_eq!(days.len(), usize::try_from(calendar.month.days_in_month()).unwrap(), "{year}-{month}");
                }
            }
        }
    }

    #[test]
    fn it_pages_and_comes_back() {
        let mut calendar = Calendar::at(date(2026, 12, 31));
        calendar.act(Move::After);
        assert_eq!(calendar.month, date(2027, 1, 1));
        calendar.act(Move::Year);
        calendar.act(Move::Before);
        calendar.act(Move::ShowMonth(2));
        assert_eq!((calendar.month, calendar.shows_year), (date(2026, 2, 1), false));
        calendar.act(Move::Today);
        assert_eq!(calendar.month, date(2026, 12, 1));
    }
}
