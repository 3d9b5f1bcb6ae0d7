// What is read, as whoever leads sees it: what stands before the room, and under it the one thing that does not yet.

function leadTitle(room) {
  const { is, items } = room.shownToWhoeverLeads;
  const newest = is === "reading" ? items.findLast(({ line }) => line !== undefined) : undefined;
  if (newest) return room.story.places[room.story.lines[newest.line].place].name;
  return room.current === null ? app("group-ready") : room.current.name;
}

function leadLines(room) {
  const shown = room.shownToWhoeverLeads;
  const parts = {
    ready: () => el("p", {}, app("group-ready-about")),
    sentence: () => leadSentences(room),
    reading: () => leadReading(room, shown),
    ending: () => el("p", { class: "lead-large" }, room.story.endings[shown.ending].title),
    row: () => leadRows(room),
    support: () => el("p", {}, app("group-support-about")),
    sheet: () => [el("p", {}, app("group-sheet-about")), el("p", {}, app("lead-page-sheets"))],
    blank: () => el("p", {}, app("group-break")),
    over: () => [el("p", { class: "lead-large" }, app("lead-over")), room.plan.steps.some(({ is }) => is === "sheet") && el("p", {}, app("lead-page-sheets"))]
  };
  return el("div", { class: "lead-scroll", id: "lead-scroll" }, parts[shown.is]?.());
}

// One stop: arrows point at lines, and the space bar marks the one that is pointed at. It is called what came last and what comes, so that both are heard.
function leadReading(room, { items }) {
  const next = room.turn.nextLine;
  const newest = wordsOfItem(room.story, items.at(-1));
  const heard = next === null ? newest : fill("group-heard-next", newest, wordsOfLine(room.story, next));
  return [
    el("ol", { id: "lead-lines", class: "lead-lines", tabindex: "0", "aria-label": heard || t("group-lines") }, items.map((item) => el("li", {}, leadItem(room, item)))),
    next !== null && [el("p", { class: "not-yet" }, span(app("group-not-yet"))), nextLine(room, next)]
  ];
}

function leadItem(room, item) {
  if (item.line !== undefined) return leadLine(room, item.line, item);
  if (item.answer) return leadAnswered(room, item.answer);
  const [choice, option] = item.feedback;
  return el("p", { class: "feedback" }, room.story.choices[choice].answers[option].feedback);
}

// A line; names stand beside bubbles, so that whoever reads aloud knows whose it is.
function leadLine(room, number, { isMarked = false, isAt = false } = {}) {
  const { story } = room;
  const line = story.lines[number];
  const isOwn = line.who === story.player;
  const where = { class: `lead-line${isOwn ? " own" : ""}${isMarked ? " marked" : ""}${isAt ? " at" : ""}`, "aria-current": isAt && "true" };
  const mark = line.markable && room.isInStory && markForRoom(number, isMarked);
  if (!hasSpeaker(line)) return el("div", where, el("p", { class: line.kind === "later" ? "later" : "narration" }, line.text), mark);
  const name = el("span", { class: "quiet" }, story.people[line.who].name);
  return el("div", where, !isOwn && circleAmong(room, line.who), el("p", { class: "bubble" }, line.text), name, mark);
}

function markForRoom(line, isMarked) {
  return el(
    "button",
    { type: "button", id: `mark-${line}`, class: "lead-mark", "aria-pressed": String(isMarked), onclick: () => act(["mark", line]) },
    icon("look"),
    span(app("second-look"))
  );
}

function leadAnswered({ story }, [choice, option]) {
  const { words: said, says } = story.choices[choice].answers[option];
  if (says === null) return el("p", {}, el("strong", {}, said));
  return el("div", { class: "lead-line own" }, el("p", { class: "bubble" }, said));
}

// What comes next and does not stand before the room yet, so that whoever reads can breathe before it.
function nextLine({ story }, number) {
  const line = story.lines[number];
  const name = hasSpeaker(line) && el("span", { class: "quiet" }, story.people[line.who].name);
  return el("div", { class: "lead-next", id: "next-line" }, el("p", { class: "bubble" }, line.text), name);
}

// The sentences of a step; the one that stands before the room is the one in bold.
function leadSentences(room) {
  const sentence = ([, text], place) => el("li", { class: place < room.at ? "quiet" : null }, place === room.at ? el("strong", {}, text) : text);
  return el("ol", { class: "lead-sentences" }, room.current.sentences.map(sentence));
}

// The lines that are talked about, each with its note, which the room sees one press later.
function leadRows(room) {
  const at = Math.floor(room.at / 2);
  const row = (row, place) => {
    const { story } = room;
    if (row.answer) {
      const [choice, option] = row.answer;
      return el("li", {}, leadAnswered(room, row.answer), el("p", {}, story.choices[choice].answers[option].feedback));
    }
    const { label, note } = story.lines[row.line];
    const marked = el("p", { class: "quiet" }, app(row.isMarked ? "group-some-marked" : "group-easy-to-miss"));
    return el("li", {}, leadLine(room, row.line, { isMarked: row.isMarked, isAt: place === at }), marked, el("div", {}, verdictTag(label)), el("p", {}, note));
  };
  return el("ol", { class: "lead-rows" }, room.rows.slice(0, at + 1).map(row));
}
