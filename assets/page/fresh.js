// Two weeks later: eight messages, one after the other, and after each at once what it does and why. It is about a message, never about a person.
//
// Nothing is counted. What she says of a message is known only while it stands there, no sign says whether she and the page agree, and going on forgets it.

const LOOK = 0;
const LET_BE = 1;
const SKIPPED = 2;
const FRESH_SAID = ["fresh-said-look", "fresh-said-let-be", "fresh-skipped"];

besides.push(freshCard);

// The card on Home, after the stories.
function freshCard() {
  const { minutes, age } = data.fresh;
  return el(
    "li",
    {},
    el(
      "button",
      { type: "button", id: "card-fresh", class: "card", onclick: beginFresh },
      freshPicture(),
      el("span", { class: "card-title" }, app("fresh-title")),
      el("span", { class: "card-line" }, app("fresh-line")),
      el("span", { class: "facts" }, span(icon("clock"), span(minutes)), span(icon("people"), span(age))),
      el("span", { class: "contents" }, app("fresh-best-after"))
    )
  );
}

function freshPicture() {
  const ring = (cx, paint) => svg("circle", { cx, cy: 38, r: 14, class: `outline-${paint}` });
  return svg(
    "svg",
    { class: "picture", viewBox: "0 0 320 76", preserveAspectRatio: "xMidYMid slice", "aria-hidden": "true" },
    svg("rect", { width: 320, height: 76, class: "paint-sand" }),
    ring(151, "petrol"),
    ring(169, "marigold")
  );
}

function beginFresh() {
  forget();
  go("fresh");
}

// `at`: how many messages she has come to; `said`: what she says of the one at hand.
function turnFresh(at, said = null) {
  const { pace } = data;
  Object.assign(now, { fresh: { at, said, readyAt: performance.now() + pace["unmeant-ms"] } });
  go("fresh", said === null ? null : "fresh-answer");
  if (said !== null) announce(byId("fresh-why").textContent);
}

// A press that comes too early was not meant for what has just appeared.
function whenFresh(press) {
  return () => performance.now() >= (now.fresh?.readyAt ?? 0) && press();
}

backs.fresh = () => {
  const { at, said } = now.fresh ?? { at: 0, said: null };
  if (said !== null) turnFresh(at);
  else if (at > 1) turnFresh(at - 1);
  else if (at === 1) beginFresh();
  else if (data.stories.length > 0) home();
};

screens.fresh = () => {
  const { at, said } = now.fresh ?? { at: 0, said: null };
  const { items } = data.fresh;
  const screen = at === 0 ? freshOpening() : at > items.length ? freshClosing() : freshMessage(items[at - 1], at, said);
  // From here on nothing that fails takes it away.
  dispatchEvent(new Event("stands"));
  return el("div", { class: "fresh-column" }, screen);
};

// Where stories are, they stand on the first screen, and its card beside them.
if (!screens.home) screens.home = screens.fresh;

function freshOpening() {
  return [
    languages("languages"),
    el(
      "section",
      { class: "sheet pictured fresh-sheet", "data-region": "" },
      freshPicture(),
      el("h1", {}, app("fresh-title")),
      el("p", {}, app("fresh-line")),
      el("p", {}, app("fresh-rule")),
      el("p", {}, app("fresh-how")),
      el("p", {}, app("fresh-kept")),
      el(
        "div",
        { class: "asks" },
        button("go-on", app("fresh-begin"), () => turnFresh(1), { kind: "main" }),
        data.stories.length > 0 && button("fresh-home", app("cover-back"), home, { sign: "back" })
      )
    )
  ];
}

function freshMessage([from, text, presses, why], at, said) {
  return el(
    "section",
    { class: "sheet fresh-sheet fresh-message", "data-region": "" },
    el("h1", {}, fill("fresh-number", String(at), String(data.fresh.items.length))),
    el("div", {}, el("p", { class: "speaker" }, icon("chat"), el("strong", {}, from)), el("div", { class: "beside-line" }, el("p", { class: "bubble" }, text))),
    said === null ? freshQuestion(at) : freshAnswer(presses, why, at, said)
  );
}

// The order never changes; none is larger, and the focus begins above them, so that a key pressed by habit chooses nothing.
function freshQuestion(at) {
  const answers = ["fresh-look", "fresh-let-be"].map((id, answer) =>
    el("li", {}, option(`fresh-${answer + 1}`, answer + 1, app(id), whenFresh(() => turnFresh(at, answer))))
  );
  return [
    el("h2", { id: "question" }, app("fresh-question")),
    el("ol", { class: "options" }, answers),
    el(
      "div",
      { class: "fresh-foot" },
      freshBack(),
      el(
        "button",
        { type: "button", id: "pass", class: "bare", "data-digit": 0, onclick: whenFresh(() => turnFresh(at, SKIPPED)) },
        icon("skip"),
        span(app("fresh-skip")),
        el("kbd", {}, "0")
      )
    )
  ];
}

function freshAnswer(presses, why, at, said) {
  const goesOn = whenFresh(() => turnFresh(at + 1));
  const isLast = at === data.fresh.items.length;
  const enter = ({ key, repeat }) => key === "Enter" && !repeat && goesOn();
  return [
    el(
      "div",
      { class: presses ? "note tactic" : "note plain" },
      el("h2", { id: "fresh-answer", class: "tags", tabindex: "-1", onkeydown: enter }, freshTag(presses), " ", el("span", { class: "quiet" }, app(FRESH_SAID[said]))),
      el("p", { id: "fresh-why" }, why)
    ),
    el("div", { class: "fresh-foot" }, freshBack(), button("go-on", app(isLast ? "fresh-to-end" : "fresh-next"), goesOn, { kind: "main", key: t("key-enter") }))
  ];
}

function freshTag(presses) {
  return presses ? tag("tactic", "tactic", app("fresh-helps")) : tag("plain", "chat", app("fresh-fine"));
}

function freshBack() {
  return button("step-back", app("cover-back"), backs.fresh, { kind: "bare", sign: "back" });
}

// No number and no praise: what tells the messages apart, whom one can ask, and all of them again for whoever wants to look, or to print.
function freshClosing() {
  const all = data.fresh.items.map(([from, text, presses, why]) =>
    el("li", {}, el("p", {}, fill("paper-said", from, text)), el("div", { class: presses ? "note tactic" : "note plain" }, el("p", { class: "tags" }, freshTag(presses)), el("p", {}, why)))
  );
  return [
    el(
      "section",
      { class: "sheet fresh-sheet", "data-region": "" },
      el("h1", {}, app("fresh-end-title")),
      el("p", {}, app("fresh-end")),
      el("p", {}, app("fresh-end-ask")),
      el(
        "div",
        { class: "asks" },
        button("fresh-support", app("support-title"), () => toggleCover("support"), { kind: "main", sign: "support" }),
        button("print", app("page-print"), () => window.print(), { sign: "print" }),
        button("fresh-again", app("page-again"), beginFresh),
        data.stories.length > 0 && button("fresh-home", app("other-stories"), home)
      )
    ),
    building(),
    el("section", { class: "sheet fresh-sheet", "data-region": "", "aria-labelledby": "fresh-all" }, el("h2", { id: "fresh-all" }, app("fresh-all")), el("ol", { class: "fresh-list" }, all))
  ];
}
