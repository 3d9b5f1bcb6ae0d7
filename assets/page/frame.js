// The frame of the product, and which screen stands in it. The band and the line below tell the truth, never change place, and hold the ways out.

const settings = { pace: 1, size: 100, contrast: null, movement: null, region: null, aloud: false };

// How fast messages come.
const USUAL = 1;
const ALL_AT_ONCE = 0;
/** @returns {[string, string, number][]} */
const paces = () => [
  ["slow", "display-pace-slow", data.pace.slow],
  ["usual", "display-pace-usual", USUAL],
  ["all-at-once", "display-pace-all-at-once", ALL_AT_ONCE]
];

// Where the browser can read aloud.
const speech = window.speechSynthesis;

// All that is known of a player, and only while she plays.
let now = null;

function forget() {
  speech?.cancel();
  now?.playing?.stop();
  now = {
    screen: "home",
    cover: null,
    story: null,
    playing: null,
    back: null,
    part: 0,
    card: 0,
    chapter: 0,
    filter: "everything",
    ownLines: true,
    cameFrom: null,
    isShort: false,
    allCards: false
  };
}

const isInside = window.self !== window.top;

const screens = {}; // name: draws the main area
const covers = {}; // name: draws what lies over a screen and gives it back unchanged
const backs = {}; // name: one step back from a screen
const besides = []; // what stands on the first screen after the stories: each draws its card

let view = null; // the story's own view, which grows and is not drawn anew
let isDrawn = false; // whether anything has been
let covered = null; // the screen under a cover, with its places and its focus

// What nobody waits for is made when the browser has time, and all the same if it never has.
const PATIENCE = 500;

function whenIdle(run) {
  return window.requestIdleCallback ? requestIdleCallback(run, { timeout: PATIENCE }) : setTimeout(run, 50);
}

function cancelWhenIdle(handle) {
  if (window.requestIdleCallback) cancelIdleCallback(handle);
  else clearTimeout(handle);
}

function byId(id) {
  return document.getElementById(id);
}

// Whether there is neither a mouse nor a keyboard, as far as the browser knows: then no key is named.
function isByTouch() {
  return matchMedia("(hover: none) and (pointer: coarse)").matches;
}

function lessMovement() {
  return settings.movement ?? matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function applySettings() {
  const root = document.documentElement;
  const { tag, dir } = data.languages[language];
  root.lang = tag;
  root.dir = dir;
  root.style.fontSize = `${settings.size}%`;
  root.dataset.contrast = settings.contrast ?? "";
  root.dataset.movement = lessMovement() ? "less" : "";
}

// Draws everything anew and puts the focus where it belongs.
function draw(focus) {
  applySettings();
  if (now.screen === "story") now.screen = now.playing ? "story" : "home";
  const main = el("main", { id: "main", tabindex: "-1", class: `screen ${now.cover ?? now.screen}` });
  view = null;
  putInFrame(main);
  for (const told of [byId("status"), byId("said")]) told.replaceChildren();
  main.append(...nodes([now.cover ? covers[now.cover]() : screens[now.screen]()]));
  document.title = now.story === null ? t("app-name") : `${words(now.story.title)} · ${t("app-name")}`;
  if (now.screen === "story" && !now.cover) view.begin(focus);
  else if (isDrawn) focusOn(focus);
  // Where the focus goes is known only once all is laid out, and the first time that is work for a frame.
  else requestAnimationFrame(() => setTimeout(() => document.activeElement === document.body && byId("main") && focusOn(focus)));
  isDrawn = true;
  if (now.screen === "story" && !now.cover) now.playing.goesOnFromHold();
  // From here on nothing that fails takes the story away: see the part that runs first.
  if (["story", "debrief", "lead"].includes(now.screen)) dispatchEvent(new Event("stands"));
}

// A screen between the band and the line below. Where things are told is never taken out of the document: what is told in a region that has just come may not
// be heard.
function putInFrame(main) {
  const app = byId("app");
  if (!byId("said")) {
    app.append(
      el("div", { id: "status", role: "status", class: "unseen" }),
      el("div", { id: "said", role: "log", "aria-live": "polite", class: "unseen" })
    );
  }
  byId("said").setAttribute("aria-label", t("app-name"));
  while (app.firstChild !== byId("status")) app.firstChild.remove();
  byId("status").before(band(), main, footer());
}

// The element of this id, or the beginning of the screen. Inside another page nothing is taken that she has not given: neither its focus nor its place.
function focusOn(id, options) {
  if (isInside && !document.hasFocus()) return;
  const wanted = id ? byId(id) : null;
  const target = wanted ?? byId("main").querySelector("h1, [data-first]") ?? byId("main");
  if (!target.hasAttribute("tabindex") && !target.matches("button, input, a")) target.setAttribute("tabindex", "-1");
  target.focus(options);
}

// Both are emptied once they have been told: nobody comes upon them later as if they were part of the page.
const TOLD = 4000;

function reportStatus(sentence) {
  const status = byId("status");
  status.textContent = sentence;
  setTimeout(() => {
    if (status.textContent === sentence) status.textContent = "";
  }, TOLD);
}

// What has come, for screen readers: the words alone, without the buttons beside them.
function announce(sentence) {
  const told = el("p", {}, sentence);
  byId("said").append(told);
  setTimeout(() => told.remove(), TOLD);
  if (settings.aloud) readAloud(sentence);
}

// A voice of this device: what is read by another one would be sent to whoever owns it.
function ownVoice() {
  return speech?.getVoices().find(({ localService, lang }) => localService && lang.slice(0, 2) === data.languages[language].tag.slice(0, 2));
}

function readAloud(sentence) {
  const voice = ownVoice();
  if (voice) speech.speak(Object.assign(new SpeechSynthesisUtterance(sentence), { voice, lang: voice.lang }));
}

function band() {
  const title = now.story === null ? null : el("span", { class: "story-title" }, now.story.title);
  const control = (id, label, key, sign, press) =>
    el(
      "button",
      { type: "button", id, class: "control", onclick: press, "aria-expanded": String(now.cover === id) },
      sign,
      el("span", { class: "label" }, label),
      el("kbd", {}, key)
    );
  return el(
    "header",
    { class: "band", "data-region": "" },
    el("button", { type: "button", id: "leave", class: "leave", onclick: leave }, icon("leave"), span(app("leave-now")), el("kbd", {}, "Esc")),
    el("span", { class: "brand" }, rings(), el("span", { class: "label" }, app("app-name"))),
    title,
    now.screen === "story" && !now.cover ? el("span", { id: "chats-place" }) : null,
    el("span", { class: "space" }),
    control("support", app("band-support"), "F1", icon("support"), () => toggleCover("support")),
    control("display", app("band-display"), "F2", el("span", { class: "sign", "aria-hidden": "true", "data-sign": t("band-display-sign") }), () =>
      toggleCover("display")
    )
  );
}

// Two overlapping rings: two accounts, two looks, and where they meet, an eye.
function rings() {
  return svg(
    "svg",
    { class: "rings", viewBox: "0 0 36 24", "aria-hidden": "true" },
    svg("circle", { cx: 13, cy: 12, r: 9.5, class: "ring-first" }),
    svg("circle", { cx: 23, cy: 12, r: 9.5, class: "ring-second" })
  );
}

function footer() {
  return el(
    "footer",
    { "data-region": "" },
    icon("book"),
    el("strong", {}, app("fictional-short")),
    // Under real numbers nothing says that everybody is invented.
    el("span", { class: "rest" }, now.cover === "support" ? app("support-is-real") : app("fictional-rest")),
    el("span", { class: "space" }),
    el("span", { class: "quiet" }, data.nativeReader),
    el("span", { class: "quiet made-by" }, app("made-by"))
  );
}

function go(screen, focus) {
  Object.assign(now, { screen, cover: null });
  draw(focus);
}

function home() {
  forget();
  if (isOnly()) choose(data.stories[0]);
  else draw();
}

// Whether there is one story and nothing else, so that nothing is to be chosen.
function isOnly() {
  return data.stories.length === 1 && !besides.length;
}

// What lies over a screen keeps the screen as it was, and gives it back with its focus.
function toggleCover(name) {
  const opens = now.cover !== name;
  if (now.cover === null) covered = keepScreen();
  now.playing?.hold();
  now.cover = opens ? name : null;
  if (opens) {
    const kept = view;
    draw();
    view = kept;
  } else {
    giveBack();
  }
}

function closeCover() {
  if (now.cover !== null) toggleCover(now.cover);
}

// Notes what was scrolled. To ask every element for its place would lay out everything that is hidden.
addEventListener("scroll", ({ target }) => target instanceof Element && target.toggleAttribute("data-scrolled", true), { capture: true, passive: true });

function keepScreen() {
  const main = byId("main");
  const scrolled = [main, ...main.querySelectorAll("[data-scrolled]")].map((element) => [element, element.scrollTop]);
  return { main, focus: document.activeElement?.id, scrolled, language, screen: now.screen };
}

function giveBack() {
  const kept = covered;
  covered = null;
  // In another language, or from another screen, everything is drawn anew.
  if (!kept || kept.language !== language || kept.screen !== now.screen || (now.screen === "story" && view === null)) {
    draw(kept?.focus);
    return;
  }
  applySettings();
  putInFrame(kept.main);
  for (const [element, top] of kept.scrolled) element.scrollTop = top;
  view?.update();
  if (now.screen === "story") now.playing.goesOnFromHold();
  focusOn(kept.focus, { preventScroll: true });
}

// One step back: a cover, a card, a choice, a screen.
function back() {
  if (now.cover === null) backs[now.screen]?.();
  else closeCover();
}
