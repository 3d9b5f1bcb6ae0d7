// The window of whoever leads: the room's screen and minutes, lines or votes, notes. Every part keeps its place in every state, and so does the one big button.

screens.lead = () => {
  const { room } = now.lead;
  // Once it stands there, so do the room's window and the picture of it.
  queueMicrotask(drawRooms);
  return [
    el("div", { class: "lead-main sheet", "data-region": "" }, leadHead(room), asksForHands(room) ? leadVotes(room) : leadLines(room), leadFeet(room)),
    el("div", { class: "lead-side" }, el("div", { class: "lead-beside", id: "lead-beside", "data-region": "" }, leadBeside(room)), leadNotes(room))
  ];
};

// Both windows, after anything has happened. Focus stays, unless what the next key means has moved.
function drawLead() {
  const { lead } = now;
  if (now.cover !== null || now.screen !== "lead") return drawRoom();
  const focused = document.activeElement?.id;
  byId("main").replaceChildren(...nodes(screens.lead()));
  const rests = restsAt();
  const stays = rests === lead.rested && focused && focused !== "main" && byId(focused);
  lead.rested = rests;
  focusOn(stays ? focused : rests, { preventScroll: true });
  showNewest(lead.room);
  if (lead.said) reportStatus(t(lead.said));
  return undefined;
}

// The newest line is in sight, and of anything else its beginning: where lines scroll by themselves, and where all is one column and the focus is in them.
function showNewest(room) {
  const [main, lines, scroller] = [byId("main"), document.querySelector(".lead-main"), byId("lead-scroll")];
  const isReading = room.shownToWhoeverLeads.is === "reading";
  scroller.scrollTop = isReading ? scroller.scrollHeight : 0;
  if (lines.contains(document.activeElement)) main.scrollTop = isReading ? lines.offsetTop + lines.offsetHeight - main.offsetTop - main.clientHeight : 0;
}

function drawRooms() {
  if (!now.lead) return;
  drawPicture();
  drawRoom();
}

function asksForHands(room) {
  return ["question", "which-line", "pause"].includes(room.shownToWhoeverLeads.is);
}

function leadHead(room) {
  const { people } = room;
  const title = { think: "lead-think", talk: "lead-talk", counted: "lead-counted" }[openStage()];
  const asks = asksForHands(room) ? app("group-hands") : leadTitle(room);
  return el(
    "div",
    { class: "lead-top lead-head" },
    el("h1", {}, title ? app(title) : asks),
    people > 0 && el("span", { class: "chip" }, icon("people"), span(counting("group-here", people)))
  );
}

// What whoever leads is told, and the way on, which is always there.
function leadFeet(room) {
  const back = room.isOpen && button("lead-back", app("cover-back"), () => act(["previous"]), { sign: "back", key: "PgUp" });
  return el(
    "div",
    { class: "lead-feet", id: "lead-feet" },
    el("div", { id: "way-on" }, wayOnFrom(room)),
    back,
    comeBackFor(),
    onButton(room)
  );
}

// What the last key came to, if whoever leads must know it, or else which keys there are; and with which answer it goes on.
function wayOnFrom(room) {
  const { said } = now.lead;
  return [el("p", { class: said ? "lead-said" : "quiet" }, app(said ?? leadHint(room))), canGoOn() && goOnWith(room)];
}

// Which keys there are here.
function leadHint(room) {
  const { is, isTold, stage } = room.shownToWhoeverLeads;
  if (is === "question" && canGoOn()) return "group-hint-go-on";
  if (stage === "think") return "group-hint-think";
  if (is === "question" || is === "which-line" || (is === "pause" && !isTold)) return "group-hint-counting";
  return is === "reading" ? "group-hint-reading" : "group-hint-next";
}

function onButton(room) {
  const [label, key] = onLabel(room);
  return button("lead-on", label, pressOn, { kind: "main", after: "next", key });
}

function drawWayOn() {
  byId("way-on").replaceChildren(...nodes(wayOnFrom(now.lead.room)));
  byId("lead-on").replaceWith(onButton(now.lead.room));
}

// The next step in words, and its key.
function onLabel(room) {
  const enter = t("key-enter");
  if (!room.isOpen) return [app("group-home"), enter];
  if (isLastStep()) return [app("group-close"), enter];
  if (canGoOn()) {
    const option = chosenOption();
    return [option === null ? app("group-choose") : fill("group-go-on-with", letterOf(room.turn.answers, option)), enter];
  }
  const { is, isTold, stage } = room.shownToWhoeverLeads;
  const label = {
    ready: "group-begin",
    question: { think: "group-to-vote", vote: "group-to-talk", talk: "group-to-vote-again", "vote-again": "group-to-counted" }[stage],
    pause: isTold ? "group-next" : "group-tell",
    "which-line": "group-which-done",
    reading: "group-next-line"
  }[is];
  return [app(label ?? "group-next"), "PgDn"];
}

// What only whoever leads reads: what to say and ask in this step, what is often heard, and the story's notes.
function leadNotes(room) {
  const part = ([title, text]) => [title !== null && el("h3", {}, title), el("p", {}, text)];
  const told = el(
    "button",
    { type: "button", id: "if-told", class: "if-told", onclick: () => toggleCover("support") },
    span(el("strong", {}, app("group-if-told")), " ", app("group-if-told-about")),
    el("kbd", {}, "F1")
  );
  return el(
    "section",
    { class: "lead-notes sheet", "data-region": "" },
    el("div", { class: "lead-top" }, el("h2", { class: "with-icon" }, icon("note"), span(app("group-notes"))), el("span", { class: "quiet" }, app("group-notes-yours"))),
    el("div", { class: "lead-scroll", tabindex: "0", id: "lead-notes", "aria-label": t("group-notes"), role: "group" }, notesNow(room).map(part)),
    told
  );
}

function notesNow(room) {
  const step = room.current;
  if (step === null) return [[null, app("group-note-before")]];
  const stage = openStage();
  const question = { think: "group-note-think", vote: "group-note-vote", "vote-again": "group-note-vote", talk: "group-note-talk", counted: "group-note-counted" };
  const ofStory = ["story", "debrief"].includes(step.is) ? data.lead.notes[data.stories.indexOf(room.story)] : [];
  return [
    ...(stage ? [[app("group-note-say"), app(question[stage])]] : []),
    ...(room.shownToWhoeverLeads.is === "pause" ? [[app("group-note-say"), app("group-note-pause")]] : []),
    [step.name, step.say],
    ...(step.hear === null ? [] : [[app("group-note-hear"), step.hear]]),
    ...ofStory
  ];
}
