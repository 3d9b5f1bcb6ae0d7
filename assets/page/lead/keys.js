// The keys of whoever leads: those of a remote, of a number pad and of the program. They count in the room's window as well, and are heard before the page's own.

addEventListener("keydown", (event) => hearKey(event, leadKey(event)), true);

// What a key came to: "taken", "native" where the browser's own field does it, or nothing.
function hearKey(event, came) {
  if (!came) return;
  event.stopImmediatePropagation();
  if (came === "taken") event.preventDefault();
}

// A key that was pressed in the room's window, where nothing has the focus. What is no key of leading means there what it means on every screen.
function keyOfRoom(event) {
  if (isLeft) return;
  const came = leadKey(event, true);
  const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && event.key !== "Backspace";
  if (came === "taken" || (!came && isPlain && everywhere(event))) event.preventDefault();
}

function leadKey(event, isOfRoom = false) {
  if (isLeft) return null;
  if (event.key === "Escape" || isThirdShift(event)) {
    leaveBoth();
    return "taken";
  }
  // Heard once, it is not counted again.
  if (event.key === "Shift") return "native";
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (now.cover !== null) return underCover(event);
  const digit = digitOf(event, true);
  if (now.screen === "lead") return keyOfLeading(event, digit, isOfRoom);
  return now.screen === "before" && isWithGroup ? keyOfSetup(event, digit) : null;
}

// Whoever leads opens support for herself first, and with the next press for the room.
function underCover({ key, repeat }) {
  if (key !== "F1" || now.cover !== "support" || now.screen !== "lead") return null;
  if (!repeat) {
    closeCover();
    act(["show-support"]);
  }
  return "taken";
}

function keyOfSetup(event, digit) {
  const field = peopleInput();
  if (!field) return null;
  const isInField = document.activeElement === field;
  if (event.key === "Enter" && (isInField || !document.activeElement.matches("button, input, a"))) {
    startLeading();
    return "taken";
  }
  if (digit !== undefined && !isInField) {
    countPeople(Number(`${field.value}${digit}`.slice(0, MOST_DIGITS)));
    return "taken";
  }
  return isInField && (digit !== undefined || event.key === "Backspace") ? "native" : null;
}

function keyOfLeading(event, digit, isOfRoom) {
  const { key, shiftKey, repeat } = event;
  const { room } = now.lead;
  const field = fieldAtHand();
  const acts = {
    F7: () => act(["freeze"]),
    F8: () => act(["blank"]),
    ".": () => act(["blank"]),
    F9: () => act(["skip"]),
    F12: () => act(["show-counts"]),
    // Loading this page again would end the workshop.
    F5: () => {},
    PageDown: leadOn,
    PageUp: () => act(["previous"]),
    ...(room.screen.hasSupport ? { F1: () => act(["show-support"]) } : {})
  };
  if (acts[key]) return once(repeat, acts[key]);
  if (digit !== undefined) return digitOfLeading(Number(digit), { shiftKey, repeat }, field, isOfRoom);
  if (key === "Backspace") return field ? "native" : "taken";
  if (key === "Enter") return enterOfLeading(event, field, isOfRoom);
  if (key === " " && isOnLines(isOfRoom)) return once(repeat, markPointed);
  return arrowOfLeading(event, field);
}

function once(repeat, press) {
  if (!repeat) press();
  return "taken";
}

// The field in which a number is being typed.
function fieldAtHand() {
  const at = document.activeElement;
  return at instanceof HTMLInputElement && at.matches(".count-field") ? at : null;
}

function digitOfLeading(digit, { shiftKey, repeat }, field, isOfRoom) {
  if (field && !isOfRoom) return "native";
  if (field && field.value.length < MOST_DIGITS) {
    field.value += String(digit);
    field.dispatchEvent(new Event("input"));
  }
  return field ? "taken" : once(repeat, () => countDigit(digit, shiftKey));
}

// Enter begins to type numbers, goes to the next field, and after the last one goes on.
function enterOfLeading(event, field, isOfRoom) {
  if (field) return once(event.repeat, () => nextField(field, event.shiftKey ? -1 : 1));
  const at = document.activeElement;
  if (!isOfRoom && at.matches("button, a, input") && at.id !== "lead-on") return "native";
  if (restsAt() === "counts" && countedAnswers() > 0 && (isOfRoom || at.id !== "lead-on")) return once(event.repeat, () => typeIn(0));
  return once(event.repeat, pressOn);
}

function nextField(field, by) {
  putDown(field);
  typeIn(Number(field.id.replace("count-", "")) + by);
}

// Where there is no such field, no number is typed any more.
function typeIn(place) {
  const field = byId(`count-${place}`);
  if (field) takeUp(field);
  (field ?? byId("lead-on")).focus();
}

function isOnLines(isOfRoom) {
  return now.lead.room.shownToWhoeverLeads.is === "reading" && (isOfRoom || !document.activeElement.matches("button, input, a"));
}

function markPointed() {
  const { pointed } = now.lead.room.turn;
  return pointed === null ? say("group-not-now") : act(["mark", pointed]);
}

// Up and down point at lines or go between fields; to the side, as drawn, is another answer to go on with, and elsewhere on or back: some keyboards have no
// Page Down.
function arrowOfLeading(event, field) {
  const { key, repeat } = event;
  const forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
  const by = { ArrowUp: -1, ArrowDown: 1 }[key];
  if (by !== undefined) {
    if (field) return once(repeat, () => nextField(field, by));
    if (now.lead.room.shownToWhoeverLeads.is !== "reading" || document.activeElement.id === "lead-notes") return null;
    act(["point", by]);
    return "taken";
  }
  if (key !== "ArrowLeft" && key !== "ArrowRight") return null;
  if (field) return "native";
  if (canGoOn()) return once(repeat, () => chooseBeside(key === forward ? 1 : -1));
  return once(repeat, key === forward ? leadOn : () => act(["previous"]));
}
