// The keyboard: no letters, and digits by what a key types, or else by where it is, so that one map serves every language.

const ZEROS = "0٠۰０"; // what begins the ten digits of Latin, Arabic, Persian and of a wide script

addEventListener(
  "keydown",
  (event) => {
    if (isLeft) return;
    if (event.key === "Escape" || isThirdShift(event)) {
      event.preventDefault();
      leave();
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || ["Shift", "CapsLock", "NumLock"].includes(event.key)) return;
    if (document.documentElement.classList.contains("left")) return;
    const isEverywhere = everywhere(event);
    if (isEverywhere) event.preventDefault();
    else if (press(event)) event.preventDefault();
  },
  true
);

// Keys that mean the same on every screen.
function everywhere(event) {
  const actions = {
    F1: () => toggleCover("support"),
    F2: () => toggleCover("display"),
    F3: () => {
      settings.contrast = getComputedStyle(document.documentElement).getPropertyValue("--contrast").trim() === "high" ? "usual" : "high";
      applySettings();
      if (now.cover === "display") drawCover(document.activeElement.id);
    },
    F4: languagesAtHand,
    F6: () => nextRegion(event.shiftKey ? -1 : 1),
    Backspace: back
  };
  const action = actions[event.key];
  if (!action) return false;
  if (!event.repeat) action();
  return true;
}

// Keys of the screen at hand. Whether one was meant.
function press(event) {
  const { playing, cover, screen } = now;
  const inStory = screen === "story" && cover === null;
  const at = document.activeElement;
  const isControl = at.matches("button, input, a");
  // A press shows what is being written, unless it is for a button, or marks the line that she has walked to. Arrows and Tab move and hurry nothing.
  const presses = event.key === "Enter" || (event.key === " " && !view?.walked);
  if (inStory && playing.isComing && presses && !isControl) {
    if (!event.repeat) playing.showNow();
    return true;
  }
  if (event.key === "Tab" && !event.shiftKey && document.activeElement.matches("body, main, h1")) {
    // The way out is the first stop, although it is drawn last.
    byId("leave").focus();
    return true;
  }
  const digit = digitOf(event);
  if (digit !== undefined) return event.repeat || pressDigit(digit);
  if (event.key === " " && !isControl) return event.repeat || markAt(at);
  if (event.key === "Enter" && !isControl) return event.repeat || enterAt(at, inStory);
  if (event.key === "Enter" && at.matches("input")) return event.repeat || (at.click(), true);
  return arrow(event, at);
}

// The digit that a key types, in whatever way digits are written. Where it types none, the row of digits counts by its place, since on some keyboards it types
// signs; with Shift only where that means something of its own. A number pad types digits or moves, and its place says nothing.
function digitOf({ key, code, shiftKey, ctrlKey, altKey, metaKey }, hasShift = false) {
  if (ctrlKey || altKey || metaKey) return undefined;
  for (const zero of ZEROS) {
    const digit = key.charCodeAt(0) - zero.charCodeAt(0);
    if (key.length === 1 && digit >= 0 && digit <= 9) return digit;
  }
  const place = shiftKey && !hasShift ? null : code.match(/^Digit(\d)$/);
  return place ? Number(place[1]) : undefined;
}

function pressDigit(digit) {
  if (now.cover !== null) return false;
  if (now.screen === "debrief") {
    if (digit < 1 || digit > PARTS.length) return false;
    turnTo(digit - 1, `tab-${digit - 1}`);
    return true;
  }
  byId("main").querySelector(`[data-digit="${digit}"]`)?.click();
  return true;
}

// The line at hand: the one with the focus, or the newest where the focus was left out of sight.
function inSight(line) {
  const thread = line.closest(".thread");
  if (!thread) return line;
  const { top, bottom } = line.getBoundingClientRect();
  const seen = thread.getBoundingClientRect();
  return bottom < seen.top || top > seen.bottom ? (view?.atHand ?? line) : line;
}

function markAt(focused) {
  const at = focused.matches("[data-item]") ? inSight(focused) : focused;
  const offer = at.matches(".can-mark, .row") ? at.querySelector(".offer, [data-space]") : null;
  offer?.click();
  return at.matches("[data-item], .can-mark, .row");
}

function enterAt(at, inStory) {
  const open = at.matches("[data-opens]") ? at.querySelector(".open-card") : null;
  const isFirstLook = now.screen === "debrief" && now.cover === null && now.part === 0 && now.isShort;
  if (open) open.click();
  else if (inStory) (byId("go-on") ?? byId("see"))?.click();
  else if (isFirstLook) byId("every-line").click();
  return Boolean(open) || inStory || isFirstLook;
}

// Arrows walk messages, rows, cards, tabs and answers; to the left and to the right as drawn.
function arrow(event, at) {
  const { key } = event;
  if (at.matches("input")) return false;
  const lines = at.closest("[data-item], .row");
  if (lines) {
    if (!["ArrowUp", "ArrowDown", "Home", "End"].includes(key)) return false;
    if (view) view.walked = true;
    return walk(siblings(lines), inSight(lines), key);
  }
  if (at.id === "main" || at === document.body) return false;
  // From the question of a judged pause to the lines that it is about.
  if (at.id === "question" && view && (key === "ArrowUp" || key === "ArrowDown")) {
    view.atHand?.focus();
    return true;
  }
  const group = at.closest("[role=tablist], .options, .cards, .places, .tactic-list ul, .days ul, .months");
  if (!group) return false;
  const steps = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity };
  const forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
  const backward = document.documentElement.dir === "rtl" ? "ArrowRight" : "ArrowLeft";
  if (steps[key] === undefined && key !== forward && key !== backward) return false;
  return walk([...group.querySelectorAll("button")], at, key === forward ? "ArrowDown" : key === backward ? "ArrowUp" : key);
}

// The lines of a place or of a debrief, in the order in which they are read.
function siblings(line) {
  const all = line.matches(".row")
    ? [...line.parentElement.querySelectorAll(".row")]
    : [...line.closest(".pane").querySelectorAll("[data-item][tabindex]")];
  return all.filter((other) => !other.hidden);
}

function walk(all, at, key) {
  const place = all.indexOf(at);
  const to = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: all.length - 1 }[key];
  const next = all[Math.max(0, Math.min(all.length - 1, to))];
  if (next.hasAttribute("tabindex") && next.tabIndex < 0 && next.matches("[data-item], .row")) {
    for (const other of all) if (other.hasAttribute("tabindex")) other.tabIndex = -1;
    next.tabIndex = 0;
  }
  next.focus();
  if (next.getAttribute("role") === "tab") turnTo(all.indexOf(next), next.id);
  return true;
}

function languagesAtHand() {
  if (now.screen === "before" && now.cover === null && !byId("languages")) toggleCover("display");
  document.querySelector("input[name=language]:checked")?.focus();
}

function nextRegion(step) {
  const regions = [...document.querySelectorAll("#app [data-region]")].filter((region) => region.offsetParent !== null);
  const at = regions.map((region) => region.contains(document.activeElement)).lastIndexOf(true);
  const to = regions[(at + step + regions.length) % regions.length];
  const target =
    to?.querySelector('[tabindex="0"]') ?? to?.querySelector(".option") ?? to?.querySelector('button:not([tabindex="-1"]), input:checked') ?? to;
  if (target === to) to?.setAttribute("tabindex", "-1");
  target?.focus();
}

// The other button of the mouse marks, and so does a long press. With Shift, or asked for with a key, the browser's own menu comes.
const LONG_PRESS = 500;
const HELD_STILL = 10;
let held = null; // where a pointer went down, until another key or pointer does

function markUnder(target) {
  if (target.closest("button, a")) return false;
  const offer = target.closest(".can-mark")?.querySelector(".offer");
  offer?.click();
  return Boolean(offer);
}

function letGo() {
  clearTimeout(held?.timer);
}

addEventListener("keydown", () => {
  letGo();
  held = null;
});
addEventListener("pointerdown", ({ pointerType, target, clientX, clientY }) => {
  letGo();
  held = { x: clientX, y: clientY, hasMarked: false, timer: 0 };
  if (pointerType === "mouse") return;
  held.timer = setTimeout(() => {
    held.hasMarked = target instanceof Element && markUnder(target);
  }, LONG_PRESS);
});
addEventListener("pointermove", ({ clientX, clientY }) => {
  if (held && Math.hypot(clientX - held.x, clientY - held.y) > HELD_STILL) letGo();
});
addEventListener("pointerup", letGo);
addEventListener("pointercancel", letGo);
addEventListener("contextmenu", (event) => {
  if (!held || event.shiftKey || !(event.target instanceof Element)) return;
  letGo();
  if (held.hasMarked || markUnder(event.target)) event.preventDefault();
});
