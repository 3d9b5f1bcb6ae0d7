// Leaving: at once, from everywhere, without a question. What is left is a calendar like any other.
//
// The page is taken apart in the same turn in which the key is pressed. Its place in the history, and its tab by its name, remember only that a calendar
// stands there, so that neither going back nor loading it again shows the product, though it was opened in that tab more than once; “Open another program”,
// under “More”, does. Nothing is stored: both are gone with the tab.

const TRIAL = 3000; // how long “Try it now” shows the calendar
const THREE_TIMES_WITHIN = 5000;
const TAB = "calendar "; // what the name of a tab begins with in which the page was left; the part that runs first knows it, too

let shifts = [];
// She has left, and what is shown is a calendar for good.
let isLeft = false;
// What comes back when leaving was only tried.
let trial = null;

// Whether this key is the third Shift with no other key between.
function isThirdShift(event) {
  if (event.key !== "Shift" || event.altKey || event.ctrlKey || event.metaKey) {
    shifts = [];
    return false;
  }
  if (event.repeat) return false;
  shifts = [...shifts.filter((at) => event.timeStamp - at <= THREE_TIMES_WITHIN), event.timeStamp];
  return shifts.length >= 3;
}

// A hand that points, or looks elsewhere, has not meant the presses before it as one.
hearElsewhere(window);

function hearElsewhere(where) {
  where.addEventListener("blur", forgetShifts);
  where.addEventListener("pointerdown", forgetShifts, true);
}

function forgetShifts() {
  shifts = [];
}

function leave() {
  // First of all, what is seen; nothing that comes after it may be in its way.
  document.body.replaceChildren();
  isLeft = true;
  endTrial();
  forget();
  showCalendar(openAgain);
  document.documentElement.removeAttribute("style");
  noteLeft();
}

// For this place in the history, and for every other one of this file in the tab.
function noteLeft() {
  window.name = TAB + document.title;
  noteInHistory(document.title);
}

function noteInHistory(left) {
  try {
    history.replaceState({ left }, "");
  } catch {
    // The page is left all the same, and the tab knows it.
  }
}

// A place of the same document, such as a part of what can be read, is a place where it was left.
addEventListener("popstate", () => isLeft && noteLeft());

// The way back: the first screen, with nothing kept.
function openAgain() {
  isLeft = false;
  window.name = "";
  history.replaceState(null, "");
  beginPage();
}

function wasLeft() {
  return Boolean(history.state?.left) || window.name.startsWith(TAB);
}

// Shows how it looks, and comes back by itself.
function tryLeaving() {
  const kept = { nodes: [...document.body.childNodes], title: document.title, focused: document.activeElement };
  trial = { kept, timer: setTimeout(comeBack, TRIAL) };
  showCalendar(comeBack);
}

function comeBack() {
  if (!trial) return;
  const { nodes, title, focused } = trial.kept;
  endTrial();
  document.documentElement.classList.remove("left");
  document.body.replaceChildren(...nodes);
  document.title = title;
  focused?.focus();
}

function endTrial() {
  clearTimeout(trial?.timer);
  trial = null;
}

function showCalendar(openAnother) {
  shifts = [];
  const texts = calendarTexts();
  document.documentElement.classList.add("left");
  document.title = texts.title;
  document.body.replaceChildren(calendar(texts, openAnother));
}

// Everything that the calendar says, so that it needs nothing of the page any more.
function calendarTexts() {
  const [heading, day] = [t("calendar-heading"), t("calendar-day")];
  return {
    title: t("calendar-title"),
    heading: (month, year) => filled(heading, month, year),
    day: (number, month) => filled(day, number, month),
    months: data.months.map(words),
    weekdays: data.weekdays.map(words),
    letters: data.letters.map(words),
    begins: { monday: 1, saturday: 6, sunday: 7 }[t("calendar-week-begins").trim()] ?? 1,
    before: t("calendar-before"),
    after: t("calendar-after"),
    today: t("calendar-today"),
    month: t("calendar-month"),
    year: t("calendar-year"),
    more: t("calendar-more"),
    open: t("calendar-open"),
    close: isInside && t("calendar-close")
  };
}

// The days of the weeks that touch a month, from the day that a week begins with.
function weeksOf(month, begins) {
  const first = new Date(month.getFullYear(), month.getMonth(), 1);
  const back = (first.getDay() - begins + 7) % 7;
  const weeks = [];
  for (let day = new Date(first.getFullYear(), first.getMonth(), 1 - back); ;) {
    const week = Array.from({ length: 7 }, (_, place) => new Date(day.getFullYear(), day.getMonth(), day.getDate() + place));
    weeks.push(week);
    day = new Date(day.getFullYear(), day.getMonth(), day.getDate() + 7);
    if (day.getMonth() !== month.getMonth() || day.getFullYear() !== month.getFullYear()) return weeks;
  }
}

function calendar(texts, openAnother) {
  const today = new Date();
  let month = new Date(today.getFullYear(), today.getMonth(), 1);
  let showsYear = false;
  let menu = false;
  const main = el("main", { class: "calendar" });
  const isToday = (day) => day.toDateString() === today.toDateString();

  const button = (label, press, attributes = {}) =>
    el(
      "button",
      {
        type: "button",
        onclick: () => {
          press();
          draw(document.activeElement?.getAttribute("data-name"));
        },
        "data-name": label,
        ...attributes
      },
      label
    );
  const step = (by) => {
    month = showsYear ? new Date(month.getFullYear() + by, month.getMonth(), 1) : new Date(month.getFullYear(), month.getMonth() + by, 1);
  };

  const cell = (day) => {
    const name = texts.day(day.getDate(), texts.months[day.getMonth()]);
    const number = el("span", { "aria-hidden": "true" }, String(day.getDate()));
    const outside = day.getMonth() !== month.getMonth() ? "outside" : null;
    return el("td", { class: isToday(day) ? "today" : outside, "aria-current": isToday(day) ? "date" : null }, number, unseen(name));
  };
  const monthTable = () => {
    const order = Array.from({ length: 7 }, (_, place) => (texts.begins - 1 + place) % 7);
    const head = order.map((day) =>
      el(
        "th",
        { scope: "col" },
        el("span", { class: "wide", "aria-hidden": "true" }, texts.weekdays[day]),
        el("span", { class: "narrow", "aria-hidden": "true" }, texts.letters[day]),
        unseen(texts.weekdays[day])
      )
    );
    const rows = weeksOf(month, texts.begins).map((week) => el("tr", {}, week.map(cell)));
    return el("table", {}, el("thead", {}, el("tr", {}, head)), el("tbody", {}, rows));
  };
  const yearGrid = () =>
    el(
      "div",
      { class: "months" },
      texts.months.map((name, place) =>
        button(name, () => {
          month = new Date(month.getFullYear(), place, 1);
          showsYear = false;
        })
      )
    );

  function draw(focus) {
    const year = String(month.getFullYear());
    const title = showsYear ? year : texts.heading(texts.months[month.getMonth()], year);
    const more = button(
      texts.more,
      () => {
        menu = !menu;
      },
      { "aria-expanded": String(menu) }
    );
    const open = menu ? el("button", { type: "button", class: "menu", onclick: openAnother, "data-name": texts.open }, texts.open) : null;
    main.replaceChildren(
      el(
        "div",
        { class: "calendar-top" },
        el("h1", {}, title),
        button(texts.before, () => step(-1)),
        button(texts.after, () => step(1)),
        button(texts.today, () => {
          month = new Date(today.getFullYear(), today.getMonth(), 1);
          showsYear = false;
        }),
        el("span", { class: "space" }),
        button(
          texts.month,
          () => {
            showsYear = false;
          },
          { "aria-pressed": String(!showsYear) }
        ),
        button(
          texts.year,
          () => {
            showsYear = true;
          },
          { "aria-pressed": String(showsYear) }
        ),
        el("div", { class: "more" }, more, open)
      ),
      // Inside another page only this part of it is a calendar.
      ...nodes([texts.close && el("p", {}, texts.close)]),
      showsYear ? yearGrid() : monthTable()
    );
    if (focus) [...main.querySelectorAll("button")].find((button) => button.dataset.name === focus)?.focus();
  }
  draw();
  return main;
}
