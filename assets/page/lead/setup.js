// Before a workshop: who is here, what happens, and how many there are. A number and Enter begin it.
//
// A page that leads can be played alone, too: the first row says which.

const MOST_DIGITS = 3;

let isWithGroup = true;

const beforeAlone = screens.before;

screens.before = () => [modes(), isWithGroup ? setup() : beforeAlone()];

function modes() {
  const mode = (id, text, withGroup) =>
    radio("mode", id, app(text), isWithGroup === withGroup, () => {
      isWithGroup = withGroup;
      draw(id);
    });
  return el(
    "fieldset",
    { class: "setup-modes" },
    el("legend", { class: "unseen" }, app("group-modes")),
    mode("mode-alone", "group-alone", false),
    mode("mode-group", "group-with", true)
  );
}

function setup() {
  const { plan } = data.lead;
  const row = (id, about, choice) =>
    el("div", { class: "setup-row" }, el("div", {}, el("h2", {}, app(id)), about !== null && el("p", { class: "quiet" }, app(about))), el("div", {}, choice));
  const contact = data.contact === null ? app("group-contact-none") : el("span", { dir: "auto" }, data.contact);
  return el(
    "div",
    { class: "setup" },
    el(
      "section",
      { class: "sheet", "data-region": "" },
      el("h1", {}, app("group-setup")),
      row("group-story", null, [
        el("strong", {}, now.story.title),
        data.stories.length > 1 && button("other-story", app("group-other-story"), home)
      ]),
      row("group-plan", null, [el("strong", {}, plan.name), el("p", { class: "quiet" }, plan.line)]),
      row("group-people", "group-people-about", peopleField()),
      row("group-contact", "group-contact-about", contact),
      data.languages.length > 1 && row("group-reads", null, languages("languages"))
    ),
    el(
      "section",
      { class: "sheet setup-happens", "data-region": "" },
      el("div", { class: "setup-top" }, el("h2", {}, app("group-happens")), el("strong", {}, fill("group-minutes", String(plan.minutes)))),
      el("ol", { "aria-label": t("group-happens") }, plan.steps.map(stepHappens)),
      el("p", { class: "quiet" }, app("lead-kept-nothing")),
      button("start", app("group-start"), startLeading, { kind: "main", after: "next", key: t("key-enter") })
    )
  );
}

function stepHappens({ name, minutes, is, talks }) {
  const said = { story: () => counting("group-talks", talks), sheet: () => t("lead-page-on-sheets") }[is];
  const about = said && el("span", { class: "quiet" }, said());
  return el("li", {}, el("strong", {}, String(minutes)), el("span", {}, span(name), about && [" ", about]));
}

function peopleField() {
  const more = (id, text, sign, by) =>
    button(id, "", () => countPeople(Number(peopleInput().value) + by), { sign, "aria-label": t(text), class: "quiet setup-step" });
  const field = el("input", {
    id: "people",
    class: "count-field",
    inputmode: "numeric",
    maxlength: MOST_DIGITS,
    autocomplete: "off",
    "aria-label": t("group-people"),
    "data-first": ""
  });
  field.addEventListener("input", () => onlyDigits(field));
  return el("div", { class: "setup-people" }, more("fewer", "group-fewer", "minus", -1), field, more("more", "group-more", "plus", 1));
}

/** @returns {HTMLInputElement | null} */
function peopleInput() {
  return document.querySelector("#people");
}

function countPeople(count) {
  const people = Math.max(0, Math.min(MOST_COUNTED, count));
  peopleInput().value = people > 0 ? String(people) : "";
}

function onlyDigits(field) {
  const digits = field.value.replace(/\D/gu, "");
  if (digits !== field.value) field.value = digits;
}

function startLeading() {
  beginLeading(Number(peopleInput().value));
}
