// The room's screen: what is read from the last row, and nothing else. It is a function of what the room may see: no count that is not shown, no note and no
// line to come can get there. Letters are a part of its height; what does not fit whole is left out, what matters least first, and nothing is ever cut.

const MOST_ITEMS = 14; // more lines than any screen has room for
const FEW_ANSWERS = 3; // with more answers than these, the message before a question leaves at once
const MOST_SUPPORT = 4; // support lines that are read aloud
// A page asks on paper alone.
const SHEETS = { before: "lead-sheet-before", after: "lead-sheet-after", booster: "lead-sheet-booster" };
const STEP_SMALLER = 5; // in percent, where a pack has answers so long that nothing else helps

// The screen as an element, to be fitted once it stands somewhere.
function roomScreen(room) {
  const { shown } = room;
  const leaves = [];
  const body = shown.is === "blank" ? [el("div", { class: "room-area" })] : [roomBand(), ...roomBody(room, shown, leaves)];
  const element = el("div", { class: `room-screen room-${shown.is}` }, body, roomFooter());
  return { element, leaves };
}

function fitRoom({ element, leaves }) {
  const area = element.querySelector(".room-area");
  const isOver = () => area.scrollHeight > area.clientHeight + 1;
  for (const part of leaves) if (isOver()) part.remove();
  if (isOver()) element.classList.add("tight");
  if (isOver()) inColumns(area, isOver);
  for (let size = 100 - STEP_SMALLER; isOver() && size > 40; size -= STEP_SMALLER) area.style.fontSize = `${size}%`;
}

// Many answers stand in two columns before a letter is smaller, if they are less high there. By the time they are counted the question is known, and they need
// its room.
function inColumns(area, isOver) {
  const answers = area.querySelector(".room-answers");
  if (!answers) return;
  const high = area.scrollHeight;
  answers.style.gridTemplateRows = `repeat(${Math.ceil(answers.children.length / 2)}, auto)`;
  answers.classList.add("in-columns");
  if (area.scrollHeight >= high) answers.classList.remove("in-columns");
  else if (isOver() && answers.querySelector(".room-count")) area.querySelector(".room-asks").remove();
}

function roomBand() {
  return el(
    "div",
    { class: "room-band" },
    rings(),
    el("strong", {}, app("app-name")),
    el("span", { class: "space" }),
    el("span", { class: "room-leave" }, icon("leave"), el("strong", {}, app("leave-now")), el("span", { class: "room-key" }, "Esc"))
  );
}

function roomFooter() {
  return el("div", { class: "room-footer" }, icon("book"), el("strong", {}, app("fictional-short")));
}

// What the room does now.
function roomStrip(sign, id) {
  return el("div", { class: "room-strip" }, icon(sign), el("strong", {}, app(id)));
}

function roomArea(...children) {
  return el("div", { class: "room-area" }, children);
}

function roomLarge(text) {
  return roomArea(el("p", { class: "room-large" }, text));
}

function roomBody(room, shown, leaves) {
  const bodies = {
    ready: () => [roomLarge(app("group-this-is-the-rooms"))],
    sentence: () => [roomLarge(sentenceOf(room.plan, shown))],
    sheet: () => [roomLarge(app(SHEETS[shown.wave]))],
    reading: () => roomReading(room, shown, leaves),
    pause: () => (shown.isTold ? roomTold(room, shown, leaves) : roomAsks(room, shown, shown.line, leaves)),
    question: () => roomAsks(room, shown, shown.answers.length <= FEW_ANSWERS ? shown.lineBefore : null, leaves),
    "which-line": () => roomAsks(room, shown, null, leaves),
    ending: () => [roomLarge(room.story.endings[shown.ending].title)],
    row: () => roomRow(room, shown, leaves),
    support: () => roomSupport(leaves),
    over: () => [roomLarge(app("lead-over"))]
  };
  return bodies[shown.is]?.() ?? [roomArea()];
}

// What is frozen may be of another step than the one at hand.
function sentenceOf(plan, { step, sentence }) {
  return plan.steps.find(({ id }) => id === step).sentences.find(([id]) => id === sentence)[1];
}

// ── what stands there ──

function roomReading(room, { items }, leaves) {
  const { story } = room;
  const newest = items.findLast(({ line }) => line !== undefined);
  const place = newest && el("div", { class: "room-place" }, el("strong", {}, story.places[story.lines[newest.line].place].name));
  const drawn = items.slice(-MOST_ITEMS).map((item) => roomItem(room, item));
  leaves.push(...drawn.slice(0, -1));
  return [place, roomArea(el("div", { class: "room-log" }, drawn))];
}

function roomItem(room, item) {
  if (item.line !== undefined) return roomLine(room, item.line, item);
  if (item.answer) return roomAnswered(room, item.answer);
  const [choice, option] = item.feedback;
  return el("p", { class: "room-feedback" }, room.story.choices[choice].answers[option].feedback);
}

function roomLine(room, number, { isMarked = false, isAt = false } = {}) {
  const { story } = room;
  const line = story.lines[number];
  const at = isAt ? " room-at" : "";
  if (!hasSpeaker(line)) return el("p", { class: `room-${line.kind === "later" ? "later" : "narration"}${at}` }, line.text);
  const own = line.who === story.player;
  const bubble = el("p", { class: `room-bubble${isMarked ? " room-marked" : ""}${at}` }, line.text);
  if (own) return el("div", { class: "room-own" }, bubble);
  const mark = isMarked && el("span", { class: "tag mark" }, icon("look"), span(app("second-look")));
  return el(
    "div",
    { class: "room-line" },
    circleAmong(room, line.who),
    el("div", {}, el("div", { class: "room-who" }, el("strong", {}, story.people[line.who].name), mark), bubble)
  );
}

// What the room decided: her words, or what she did.
function roomAnswered({ story }, [choice, option]) {
  const { words: said, says } = story.choices[choice].answers[option];
  if (says === null) return el("p", {}, el("strong", {}, said));
  return el("div", { class: "room-own" }, el("p", { class: "room-bubble" }, said));
}

// A question with its answers, and the line that it is about as long as there is room.
function roomAsks(room, shown, line, leaves) {
  const isVoting = !["think", "talk"].includes(shown.stage);
  const above = line !== null && roomLine(room, line, { isAt: shown.is === "pause" });
  if (above) leaves.push(above);
  const counts = shown.counts ?? null;
  const answer = ({ letter, words }, place) =>
    el(
      "div",
      { class: "room-answer" },
      el("span", { class: `room-letter${isVoting ? " room-filled" : ""}` }, letter),
      el("span", { class: "room-words" }, words),
      counts && el("strong", { class: "room-count" }, String(counts[place]))
    );
  const [sign, doing] = doingOf(shown);
  return [roomStrip(sign, doing), roomArea(above, el("p", { class: "room-asks" }, questionOf(room, shown)), el("div", { class: "room-answers" }, answersOf(room, shown).map(answer)))];
}

function roomTold(room, { line }, leaves) {
  const { label, shows, settles } = room.story.lines[line];
  const above = roomLine(room, line, { isAt: true });
  leaves.push(above);
  const part = (id, text) => el("div", {}, el("strong", {}, app(id)), el("p", {}, text));
  return [
    roomStrip("look", "judge-title"),
    roomArea(above, el("div", {}, verdictTag(label)), part("judge-shows", shows), part("judge-settles", settles))
  ];
}

// A line that is talked about, without its note and then with it.
function roomRow(room, { row, hasNote }, leaves) {
  const { story } = room;
  if (row.answer) {
    const [choice, option] = row.answer;
    const note = hasNote && el("p", {}, story.choices[choice].answers[option].feedback);
    return [roomStrip("look", "lead-what-helped"), roomArea(roomAnswered(room, row.answer), note)];
  }
  const { label, note } = story.lines[row.line];
  const line = roomLine(room, row.line, row);
  if (hasNote) leaves.push(line);
  return [roomStrip("look", "lead-what-is-done"), roomArea(line, hasNote && [el("div", {}, verdictTag(label)), el("p", {}, note)])];
}

// Whom one can talk to: somebody in this building first.
function roomSupport(leaves) {
  const lines = regionNow()
    .lines.slice(0, MOST_SUPPORT)
    .map(([, , name, , , ways]) => el("div", { class: "room-helpline" }, el("span", { dir: "auto" }, name), el("strong", {}, list(ways.map(([text]) => words(text))))));
  leaves.push(...lines.slice(1).reverse());
  const contact = data.contact === null ? app("support-building-ask") : el("span", { dir: "auto" }, data.contact);
  return [roomStrip("support", "band-support"), roomArea(el("p", {}, el("strong", {}, contact)), lines)];
}
