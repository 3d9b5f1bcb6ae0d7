// Counting: a field for each answer, their sum, and with which answer it goes on. There are no bars: they made a race.

const TRAIL = [
  ["think", "group-trail-think"],
  ["vote", "group-trail-vote"],
  ["talk", "group-trail-talk"],
  ["vote-again", "group-trail-again"],
  ["counted", "group-trail-counted"]
];

function leadVotes(room) {
  const shown = room.shownToWhoeverLeads;
  return el(
    "div",
    { class: "lead-scroll", id: "lead-scroll" },
    trail(room, shown),
    shown.is === "pause" && leadPause(room, shown),
    el("h2", {}, questionOf(room, shown)),
    countRows(room, shown),
    el("div", { id: "around-counts" }, countSum(room))
  );
}

// think › vote 1 › talk › vote 2, where there is time for talking.
function trail({ turn }, { stage }) {
  if (stage === undefined || !turn.isTalkedAbout) return null;
  return el(
    "ol",
    { class: "trail" },
    TRAIL.map(([step, id]) => el("li", { "aria-current": step === stage && "step" }, app(id)))
  );
}

// The line that a judged pause asks about, and what it does once that is told.
function leadPause(room, { line, isTold }) {
  const { label, shows, settles } = room.story.lines[line];
  const part = (id, text) => [el("dt", {}, app(id)), el("dd", {}, text)];
  const told = [el("div", {}, verdictTag(label)), el("dl", { class: "told" }, part("judge-shows", shows), part("judge-settles", settles))];
  return [leadLine(room, line, { isAt: true }), isTold && told];
}

function countRows(room, shown) {
  const { turn } = room;
  const ballot = shown.stage === "talk" ? null : turn.ballot;
  const first = shown.is === "question" && (shown.stage === "talk" || canGoOn()) ? turn.vote(0) : null;
  const row = ({ letter, words }, place) =>
    el(
      "li",
      {},
      el("span", { class: "lead-letter", "aria-hidden": "true" }, letter),
      el("span", { class: "lead-words" }, words),
      first?.sum > 0 && el("span", { class: "quiet" }, fill("group-first-vote", String(first.counts[place]))),
      ballot && countField(place, labelled(letter, words), ballot.counts[place])
    );
  return el("ol", { id: "counts", class: "counts", tabindex: "-1", "aria-label": t("group-hands") }, answersOf(room, shown).map(row));
}

// The number of an answer. What is typed in it counts at once for whoever leads; the room sees it, if it sees numbers at all, when the field is left.
function countField(place, label, count) {
  const field = el("input", {
    id: `count-${place}`,
    class: "count-field",
    inputmode: "numeric",
    maxlength: MOST_DIGITS,
    autocomplete: "off",
    "aria-label": label,
    value: count > 0 ? count : null
  });
  field.addEventListener("focus", () => takeUp(field));
  field.addEventListener("input", () => {
    onlyDigits(field);
    countTyped(place, Number(field.value || field.placeholder));
    byId("around-counts").replaceChildren(...nodes([countSum(now.lead.room)]));
    drawWayOn();
  });
  field.addEventListener("blur", () => putDown(field));
  return field;
}

// A number begins to be typed, where the one that was there can still be seen; left empty, that one stays. Called by name, too: what is pressed in the room's
// window moves the focus in this one, which some browsers do not tell it.
function takeUp(field) {
  if (field.dataset.taken !== undefined) return;
  field.dataset.taken = "";
  field.placeholder = field.value;
  field.value = "";
}

function putDown(field) {
  if (field.dataset.taken === undefined) return;
  delete field.dataset.taken;
  field.value = field.value || field.placeholder;
  field.placeholder = "";
  drawRoom();
}

// Below the answers: how many voted, for whoever leads alone.
function countSum(room) {
  if (!room.turn.ballot) return null;
  const { sum } = room.turn.ballot;
  const { people } = room;
  const id = people === 0 ? "lead-votes" : sum > people ? "lead-more-votes" : "lead-votes-passed";
  const showing = room.screen.hasCounts ? "group-hide-counts" : "group-show-counts";
  return el(
    "div",
    { class: "count-sum" },
    el(
      "div",
      {},
      el("strong", { id: "sum" }, counting(id, sum, sum > people ? people : room.turn.ballot.passed(people))),
      el("p", { class: "quiet with-icon" }, icon("lock"), span(app("group-only-you")))
    ),
    openStage() === "counted" && button("show-counts", app(showing), () => act(["show-counts"]), { sign: "hand", key: "F12" })
  );
}

// With which answer it goes on. Level votes choose nothing.
function goOnWith({ turn }) {
  const { answers, level } = turn;
  const letters = lettersFor(answers.length);
  const chosen = chosenOption();
  const about =
    level.length > 0
      ? fill("group-level", list(level.map((option) => letterOf(answers, option))))
      : t(chosen === null ? "group-nothing-yet" : "group-may-take-another");
  const tile = (option, place) =>
    el(
      "button",
      {
        type: "button",
        id: `take-${place}`,
        class: "go-on-tile",
        role: "radio",
        "aria-checked": String(option === chosen),
        onclick: () => chooseOption(option)
      },
      letters[place]
    );
  return el(
    "div",
    { class: "go-on" },
    el("strong", {}, about),
    el("div", { class: "go-on-tiles", role: "radiogroup", "aria-label": t("group-go-on") }, answers.map(tile))
  );
}

// Where votes are level: one answer, and later the other.
function comeBackFor() {
  const { level, answers } = now.lead.room.turn;
  if (!canGoOn() || level.length < 2) return null;
  const [first, second] = level;
  const words = fill("group-come-back", letterOf(answers, first), letterOf(answers, second));
  return button("come-back", words, () => act(["go-on", first]));
}
