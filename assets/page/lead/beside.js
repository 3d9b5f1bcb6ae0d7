// Beside the lines: what the room sees, how the time goes, and what comes.

// The room's window as a small picture of it, in its own proportions. It is a picture for those who see it; everybody else hears the lines.
const USUAL_WIDTH = 16;
const USUAL_HEIGHT = 9;

function leadBeside(room) {
  return [roomSheet(room), minutesSheet(room), aheadSheet(room)];
}

// What changes with the time or with the room's window, and with nothing that is being typed.
function drawBeside() {
  const beside = byId("lead-beside");
  if (!beside) return;
  const focused = document.activeElement?.id;
  beside.replaceChildren(...nodes([leadBeside(now.lead.room)]));
  drawPicture();
  if (focused && !document.hasFocus()) return;
  if (beside.querySelector(`#${CSS.escape(focused)}`)) byId(focused).focus();
}

function roomSheet(room) {
  const { isFrozen, isBlank, hasSupport } = screenOf(room);
  const lever = (id, text, sign, key, isOn, input) => button(id, app(text), () => act(input), { kind: isOn ? "main" : "quiet", sign, key, "aria-pressed": String(isOn) });
  return el(
    "section",
    { class: "sheet lead-room" },
    el("div", { class: "lead-top" }, el("h2", {}, app("group-room")), el("span", { class: "chip", id: "room-state" }, app(roomState(room)))),
    isRoomOpen() ? el("div", { id: "room-picture", class: "room", "aria-hidden": "true" }) : roomClosed(),
    el(
      "div",
      { class: "levers" },
      lever("freeze", "group-freeze", "freeze", "F7", isFrozen, ["freeze"]),
      lever("blank", "group-blank", "blank", "F8", isBlank, ["blank"]),
      lever("room-support", hasSupport ? "group-support-off" : "lead-page-support", "support", null, hasSupport, ["show-support"])
    )
  );
}

function screenOf({ screen }) {
  return { isFrozen: screen.frozen !== null, isBlank: screen.isBlank, hasSupport: screen.hasSupport };
}

// Why the room sees nothing, and what opens its window.
function roomClosed() {
  const { isBlocked, wasOpen } = now.lead;
  const about = isBlocked ? "lead-page-blocked" : wasOpen ? "group-gone" : "lead-page-open-first";
  return el("div", { class: "fault lead-closed" }, el("p", {}, app(about)), button("open-room", app("group-open-room"), openRoom, { kind: wasOpen ? "quiet" : "main" }));
}

// In one word, how the room's screen is.
function roomState(room) {
  const { isFrozen, hasSupport } = screenOf(room);
  const { is, stage, counts } = room.shown;
  if (!isRoomOpen()) return now.lead.wasOpen ? "group-state-gone" : "lead-page-not-open";
  if (is === "blank") return "group-state-blank";
  if (hasSupport) return "group-state-support";
  if (isFrozen) return "group-state-frozen";
  if (is !== "question") return "group-state-shown";
  return {
    think: "group-state-thinking",
    vote: "group-state-voting",
    talk: "group-state-talking",
    "vote-again": "group-state-voting-again",
    counted: counts ? "group-state-counts" : "group-state-counted"
  }[stage];
}

function drawPicture() {
  const frame = byId("room-picture");
  if (!frame || !isRoomOpen()) return;
  const { innerWidth, innerHeight } = roomWindow;
  frame.style.aspectRatio = `${innerWidth || USUAL_WIDTH} / ${innerHeight || USUAL_HEIGHT}`;
  const screen = roomScreen(now.lead.room);
  frame.replaceChildren(screen.element);
  fitRoom(screen);
}

function stepWithMinutes({ name, minutes }) {
  return fill("lead-step", name, String(minutes));
}

// Minutes count up, and nothing says that they are too many.
function minutesSheet({ plan, step, current }) {
  const then = plan.steps[step === null ? 0 : step + 1];
  return el(
    "section",
    { class: "sheet lead-minutes" },
    el("p", {}, el("strong", { id: "minute" }, fill("lead-minute", String(now.lead.minute), String(plan.minutes)))),
    current && el("p", {}, stepWithMinutes(current)),
    then && el("p", { class: "quiet" }, fill("group-then", stepWithMinutes(then))),
    step === null && el("p", { class: "quiet" }, app("lead-kept-nothing"))
  );
}

// In the story, the next vote that is talked about and the ways to it; outside it, the steps.
function aheadSheet(room) {
  return el("section", { class: "sheet lead-ahead" }, room.isInStory && !room.turn.isThrough ? stopAhead(room) : stepsAhead(room));
}

function stopAhead({ story, turn, shownToWhoeverLeads }) {
  const next = turn.nextTalk;
  const about = next && (next.lines === null ? t("group-stop-later") : counting("group-stop-in", next.lines));
  return [
    el("p", { class: "quiet" }, app(next ? "group-next-stop" : "group-no-stop")),
    next && [el("p", {}, el("strong", {}, story.scenes[story.choices[next.choice].scene].title)), el("p", { class: "quiet" }, about)],
    button("skip", app("group-skip"), () => act(["skip"]), { sign: "skip", key: "F9" }),
    el(
      "div",
      { class: "lead-ways" },
      shownToWhoeverLeads.is === "reading" && button("which-line", app("group-which-line"), () => act(["which-line"]), { kind: "bare", sign: "look" }),
      turn.way.length > 0 && button("take-back", app("group-back"), () => act(["back"]), { kind: "bare", sign: "back" })
    )
  ];
}

// The steps of the plan; a press goes to one.
function stepsAhead({ plan, step }) {
  const item = (of, place) =>
    el(
      "li",
      {},
      el(
        "button",
        { type: "button", id: `step-${place}`, class: "lead-step", "aria-current": place === step && "step", onclick: () => act(["step", place]) },
        el("strong", {}, String(of.minutes)),
        span(of.name)
      )
    );
  return el("ol", { class: "lead-steps", "aria-label": t("group-steps") }, plan.steps.map(item));
}
