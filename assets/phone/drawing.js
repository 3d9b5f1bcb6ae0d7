// What stands on the phone. Everything is drawn anew when something changes, and what had the focus has it again.

let typed = "";
let problem = null;
let isGoingIn = false;
let hasComeIn = false;
// What was said last to whoever hears the page.
let said = "";
// What stands there: another screen, or another question, is read from its top.
let drawn = "";

function draw() {
  if (isLeft) return;
  const focused = document.activeElement?.getAttribute("data-name");
  const app = document.getElementById("app");
  const status = document.getElementById("status");
  const { views, says } = known.token ? inside() : door();
  app.replaceChildren(band(), el("main", { class: known.token ? screen.kind : "door" }, ...views), foot());
  const again = focused && [...app.querySelectorAll("[data-name]")].find((element) => element.getAttribute("data-name") === focused);
  if (again) again.focus();
  const now = known.token ? `${screen.kind} ${screen.q ?? ""}` : "door";
  if (now !== drawn) scrollTo(0, 0);
  drawn = now;
  // What is typed next stands behind what was typed.
  if (again && focused === "digits") again.setSelectionRange(typed.length, typed.length);
  if (says !== said) {
    said = says;
    status.textContent = says;
  }
}

function band() {
  const brand = el("span", { class: "brand" }, rings({ class: "rings" }), el("span", {}, t("app-name")));
  return el("header", { class: "band" }, brand, el("button", { type: "button", class: "leave", onclick: leave, "data-name": "leave" }, icon("leave"), t("phone-leave")));
}

function foot() {
  const languages = data.languages.map(({ tag, name }, place) => el("option", { value: place, lang: tag, selected: place === language }, name));
  const choice = el("select", { "aria-label": t("phone-language"), "data-name": "language", onchange: ({ target }) => speak(Number(target.value)) }, languages);
  return el("footer", {}, icon("book"), el("b", {}, t("fictional-short")), known.token && data.languages.length > 1 && choice);
}

// Coming in: six digits, a language, and what this is.

function door() {
  const digits = Array.from({ length: 6 }, (_, place) => el("span", { class: place === typed.length ? "next" : "" }, typed[place] ?? ""));
  const field = el("input", {
    id: "digits", inputmode: "numeric", autocomplete: "off", autocorrect: "off", spellcheck: "false", value: typed,
    "aria-describedby": problem && "problem", "data-name": "digits", oninput: ({ target }) => type(target)
  });
  const languages = data.languages.map(({ tag, name, dir }, place) =>
    el("button", { type: "button", lang: tag, dir, "aria-pressed": String(place === language), "data-name": tag, onclick: () => speak(place) }, name)
  );
  const form = el(
    "form",
    { onsubmit: (event) => event.preventDefault() || enter() },
    el("h1", {}, el("label", { for: "digits" }, t("phone-digits"))),
    el("div", { class: "digits", dir: "ltr" }, el("div", { "aria-hidden": "true" }, ...digits), field),
    problem && el("p", { id: "problem", class: "problem" }, t(problem)),
    data.languages.length > 1 && el("h2", { id: "languages" }, t("phone-language")),
    data.languages.length > 1 && el("div", { class: "languages", role: "group", "aria-labelledby": "languages" }, languages),
    el("span", { class: "space" }),
    el("p", { class: "note" }, t("phone-promise")),
    el("button", { class: "main", "data-name": "go", "aria-disabled": String(typed.length < 6 || isGoingIn) }, t("phone-go-in"), icon("next"))
  );
  return { views: [form], says: problem ? t(problem) : "" };
}

// Digits of every script, and nothing else. The field stays the same one, or the keyboard of a phone would go and come again with each digit.
function type(field) {
  const plain = [...field.value].map((sign) => {
    const at = "٠١٢٣٤٥٦٧٨٩".indexOf(sign);
    const eastern = "۰۱۲۳۴۵۶۷۸۹".indexOf(sign);
    return at >= 0 ? at : eastern >= 0 ? eastern : sign;
  });
  typed = plain.join("").replace(/[^0-9]/g, "").slice(0, 6);
  problem = null;
  field.value = typed;
  field.removeAttribute("aria-describedby");
  document.getElementById("problem")?.remove();
  [...field.previousElementSibling.children].forEach((box, place) => {
    box.textContent = typed[place] ?? "";
    box.className = place === typed.length ? "next" : "";
  });
  document.querySelector("[data-name=go]").setAttribute("aria-disabled", String(typed.length < 6));
}

async function enter() {
  if (typed.length < 6 || isGoingIn) return;
  isGoingIn = true;
  draw();
  problem = await goIn(typed);
  isGoingIn = false;
  if (problem) known = nobody();
  hasComeIn = !problem;
  draw();
}

// In: what the room shows.

function inside() {
  const shown = { think: question, vote: question, lines: question, measure: sheet }[screen.kind]?.() ?? still();
  const lost = [el("b", {}, t("phone-not-connected")), el("span", {}, t("phone-not-connected-why"))];
  if (isConnected) return shown;
  return { views: [el("p", { class: "note lost" }, ...lost), ...shown.views], says: `${t("phone-not-connected")}. ${t("phone-not-connected-why")}` };
}

function still() {
  const [title, why] = {
    talk: [t("phone-talk"), t("phone-talk-why")],
    over: [t("phone-over"), t("phone-over-why")],
    closed: [t("phone-closed"), t("phone-closed-why")]
  }[screen.kind] ?? [t("phone-look-up"), t("phone-look-up-why")];
  const lead = hasEnded ? t("phone-ended") : hasComeIn && screen.kind === "look-up" ? t("phone-in") : null;
  const views = [el("div", { class: "still" }, rings({ class: "big" }), lead && el("p", { class: "lead" }, lead), el("h1", {}, title), el("p", {}, why))];
  return { views, says: [lead, title, why].filter(Boolean).join(" ") };
}

function question() {
  const mine = known.mine?.q === screen.q ? known.mine : null;
  const isOpen = isAnswered() && !hasEnded;
  const chosen = mine ? (mine.a === null ? "phone-passed" : "phone-sent") : screen.kind === "lines" ? "phone-several" : "phone-choose";
  const note = !isOpen ? (hasEnded ? "phone-ended" : "phone-think") : mine && !mine.sent ? "phone-sending" : chosen;
  const options = screen.options.map(({ id, sign, text }) => {
    const isMine = Boolean(mine?.a?.includes(id));
    const press = () => choose(screen.kind === "lines" ? turned(mine?.a ?? "", id) : id);
    const attributes = { type: "button", class: "option", disabled: !isOpen, "aria-pressed": isOpen ? String(isMine) : null, "data-name": id, onclick: press };
    return el("li", {}, el("button", attributes, el("span", { class: "sign" }, sign), el("span", { class: "words" }, text), isMine && icon("check")));
  });
  const passed = Boolean(mine) && mine.a === null;
  const pass = el("button", { type: "button", class: "pass", "aria-pressed": String(passed), "data-name": "pass", onclick: () => choose(null) }, icon("skip"), t("phone-pass"));
  const line = screen.line && el("blockquote", {}, screen.line);
  const views = [el("h1", {}, screen.ask), line, el("p", { class: "quiet" }, t(note)), el("ul", { role: "list" }, options), el("span", { class: "space" }), isOpen && pass];
  return { views: nodes(views), says: mine ? t(note) : `${screen.ask} ${t(note)}` };
}

// Of several together, with this one chosen or no longer. None of them is passing.
function turned(chosen, id) {
  const others = [...chosen].filter((letter) => letter !== id);
  return (chosen.includes(id) ? others : [...others, id].sort()).join("") || null;
}

// Before and after: eight messages, at her own pace. Nothing of it leaves the phone before “Done”, and none of it is kept in the tab.

const NOT = -1; // she would rather not
let draft = { q: null, at: 0, said: [] };

function turnSheet(at) {
  draft.at = at;
  draw();
  scrollTo(0, 0);
  document.querySelector("h1")?.focus();
}

function sheet() {
  const mine = known.mine?.q === screen.q && known.mine.a !== null ? known.mine : null;
  if (draft.q !== screen.q) draft = { q: screen.q, at: 0, said: mine ? [...mine.a] : [] };
  if (hasEnded) return still();
  const messages = screen.sets[screen.set];
  const { at, said } = draft;
  if (at === NOT) return sheetOf(t("phone-sheet-not-why"), [], [press("begin", screen.begin, () => turnSheet(0))]);
  if (mine && at === 0) return sheetOf(t("phone-sheet-sent"), [el("p", {}, t(mine.sent ? "phone-sent" : "phone-sending"))], [press("change", t("phone-sheet-again"), () => turnSheet(1))]);
  if (at === 0) {
    const rather = press("not", t("phone-sheet-not"), () => turnSheet(NOT));
    return sheetOf(screen.ask, [el("p", {}, screen.rule), el("p", {}, t("phone-sheet-promise"))], [press("begin", screen.begin, () => turnSheet(1), "main"), rather]);
  }
  const back = press("back", t("phone-sheet-back"), () => turnSheet(at - 1));
  if (at > messages.length) return sheetOf(t("phone-sheet-ready"), [el("p", {}, t("phone-sheet-ready-why"))], [press("done", t("phone-sheet-done"), sendSheet, "main"), back]);
  const [from, text] = messages[at - 1];
  const say = (letter) => () => {
    said[at - 1] = letter;
    turnSheet(at + 1);
  };
  const options = [["Y", screen.look], ["N", screen.keep]].map(([letter, words], place) => {
    const isMine = said[at - 1] === letter;
    const attributes = { type: "button", class: "option", "aria-pressed": String(isMine), "data-name": letter, onclick: say(letter) };
    return el("li", {}, el("button", attributes, el("span", { class: "sign" }, String(place + 1)), el("span", { class: "words" }, words), isMine && icon("check")));
  });
  const views = [el("p", { class: "quiet" }, screen.numbers[at - 1]), el("p", { class: "from" }, el("b", {}, from)), el("blockquote", {}, text)];
  const skip = el("button", { type: "button", class: "pass", "data-name": "skip", onclick: say("S") }, icon("skip"), screen.skip);
  return sheetOf(screen.ask, [el("ul", { role: "list" }, options)], [skip, back], views, [screen.numbers[at - 1], `${from}:`, text].join(" "));
}

function sendSheet() {
  const said = Array.from({ length: screen.sets[screen.set].length }, (_, place) => draft.said[place] ?? "S").join("");
  // A sheet with nothing on it is none.
  if (!/[YN]/.test(said)) return turnSheet(NOT);
  draft.at = 0;
  choose(said);
}

function press(name, words, onclick, kind = "pass") {
  return el("button", { type: "button", class: kind, "data-name": name, onclick }, words);
}

// The focus goes to the title; what stands above it is told.
function sheetOf(title, inside, presses, above = [], says = "") {
  return { views: nodes([above, el("h1", { tabindex: "-1" }, title), inside, el("span", { class: "space" }), presses]), says };
}
