// The debrief's first screen: the shortest second look that still teaches. At most five things of one way, in a fixed order; nothing is counted.
//
// What it finds is what src/story/first_look.rs finds.

const CARDS = 3; // cards of tactics that stand open unless all are asked for

function firstLook(story, back) {
  const read = back.conversation.filter((entry) => entry.reading);
  const turned = whatTurned(story, back);
  const pressing = whatPressed(story, read, turned);
  const ending = back.ending === undefined ? null : story.endings[back.ending];
  return {
    turned,
    fine: whatWasFine(story, read),
    pressing,
    helped: whatHelped(story, back, ending),
    question: ending?.questions[0],
    cards: firstCards(story, back, [turned, pressing?.line])
  };
}

// What the ending says it turned on, if she met it; otherwise the last line that pressed before her last decision at a turning point, or at all.
function whatTurned(story, { ending, conversation }) {
  const lines = conversation.flatMap(({ line }) => (line === undefined ? [] : [line]));
  const named = ending === undefined ? undefined : story.endings[ending].turned.find((line) => lines.includes(line));
  if (named !== undefined) return named;
  const last = conversation.findLastIndex(({ choice }) => choice !== undefined && story.turning.some(([of]) => of === choice));
  const before = conversation.slice(0, last < 0 ? undefined : last);
  return before.findLast(({ line }) => line !== undefined && story.lines[line].label === PRESSES)?.line;
}

// A fine line that she marked; otherwise one that she let be, of somebody who was new to her if there is one, and of a recruiter only if nobody else said
// one. A line that a pause asked about she did not just let be, and she may have said otherwise.
function whatWasFine(story, read) {
  const fine = read.filter(({ reading }) => reading.label === FINE);
  const isNew = ({ line }) => story.lines[line].who !== null && !story.people[story.lines[line].who].known;
  const letBe = fine.filter(({ reading }) => reading.did === "reading-let-be");
  const others = letBe.filter(({ line }) => story.lines[line].who === null || !story.people[story.lines[line].who].recruits);
  return fine.find(({ reading }) => reading.marked) ?? others.find(isNew) ?? others[0] ?? letBe[0];
}

// A line that pressed and went past her; where none went past her, one that she marked. Beside a line that pressed and stood, first one of her own people
// who took it back: friends press, too. Otherwise first one that stood, so that what was done to her is never told by her friends' lines alone.
function whatPressed(story, read, turned) {
  const others = read.filter(({ line, reading }) => line !== turned && reading.label === PRESSES);
  const missed = others.filter(({ reading }) => reading.isMissed);
  const wanted = turned !== undefined && story.lines[turned].label === PRESSES && !isTakenBack(story, turned);
  return missed.find(({ line }) => isTakenBack(story, line) === wanted) ?? missed[0] ?? others.find(({ reading }) => reading.marked);
}

// Whether one of her own people said it, and took it back.
function isTakenBack(story, line) {
  const { who, takenBackIn } = story.lines[line];
  return takenBackIn.length > 0 && who !== null && !story.people[who].recruits;
}

// What the ending says has helped, if she did it; otherwise the last time she told somebody, or did anything but go along.
function whatHelped(story, { turns }, ending) {
  const named = ending?.helped.find(([choice, option]) => turns.some((turn) => turn.choice === choice && turn.option === option));
  if (named) return { choice: named[0], option: named[1] };
  const answer = ({ choice, option }) => story.choices[choice].answers[option];
  const spoken = turns.filter(({ option }) => option !== SILENCE);
  return spoken.findLast((turn) => answer(turn).tells) ?? spoken.findLast((turn) => !answer(turn).goesAlong);
}

// The tactics whose cards are shown first: those on this screen, then those that she met most, in the order of the catalogue.
function firstCards(story, { met }, shown) {
  const here = shown.flatMap((line) => (line === undefined ? [] : [story.lines[line].tactic]));
  const most = met.toSorted((one, other) => other.lines.length - one.lines.length).map(({ tactic }) => tactic);
  const all = [...new Set([...here, ...most])].filter((tactic) => met.some((other) => other.tactic === tactic));
  return all.slice(0, CARDS).sort((one, other) => one - other);
}

function firstLookPart() {
  const { turned, fine, pressing, helped, question } = now.back.first;
  const rows = [
    turned !== undefined && lineRow("first-turned", turned),
    fine && lineRow(fine.reading.marked ? "first-fine-marked" : "first-fine-let-be", fine.line),
    pressing && lineRow(pressingHeading(pressing), pressing.line),
    helped && helpedRow(helped),
    question && questionRow(question)
  ].filter(Boolean);
  if (rows.length > 0) rows[0].tabIndex = 0;
  return el(
    "div",
    { class: "first-look", id: "first-look", hidden: !now.isShort },
    el("ol", { class: "sheet first-rows" }, rows),
    button("every-line", app("first-every-line"), () => showEveryLine(true), { kind: "main", after: "next", key: t("key-enter") })
  );
}

// Of a line that was taken back it does not say that she went past it: there was nothing to stop at any more.
function pressingHeading({ line, reading }) {
  if (reading.marked) return "first-pressing-marked";
  return isTakenBack(now.story, line) ? "first-pressing-taken-back" : "first-pressing-passed";
}

// A row of it: what it is, who said it and when, the words, and what is said about them.
function firstRow(id, where, parts, more = {}) {
  const label = el("div", { class: "first-label" }, heading(2, app(id)), Boolean(where) && el("p", { class: "quiet" }, where));
  return el("li", { class: "row first-row", tabindex: "-1", ...more }, label, parts);
}

function lineRow(id, number) {
  const { story, back } = now;
  const place = back.conversation.findIndex(({ line }) => line === number);
  const { reading } = back.conversation[place];
  const { who } = story.lines[number];
  const name = who === null ? [] : [words(story.people[who].name)];
  const open = openButton(app("first-every-line"), () => showEveryLine(true, place));
  return firstRow(id, list([...name, ...dayAt(place)]), [quote(number, reading.marked), shortNote(reading, number), open], { "data-opens": "" });
}

function helpedRow({ choice, option }) {
  const answer = now.story.choices[choice].answers[option];
  const place = now.back.conversation.findIndex(({ scene }) => scene === now.story.choices[choice].scene);
  const about = el("div", { class: "note plain" }, el("p", {}, firstSentence(answer.feedback)));
  return firstRow("first-helped", list(dayAt(place)), [ownAnswer({ choice, option }), about]);
}

// The question asks for nothing to be typed. One way to answer it is a press away.
function questionRow([question, answer]) {
  const oneWay = answer !== null && el("p", { id: "one-answer", hidden: true }, answer);
  const show = (event) => {
    oneWay.hidden = !oneWay.hidden;
    event.currentTarget.setAttribute("aria-expanded", String(!oneWay.hidden));
  };
  const press =
    oneWay &&
    button("show-answer", app("first-answer"), show, { key: t("key-space"), "data-space": "", "aria-expanded": "false", "aria-controls": "one-answer" });
  const asks = el("div", { class: "first-question" }, el("p", {}, el("strong", {}, question)), el("p", { class: "quiet" }, app("first-question-note")), oneWay);
  return firstRow("first-question", null, [asks, press]);
}

// The day on which something in the conversation happened, where the story names days.
function dayAt(place) {
  const days = now.back.conversation.slice(0, place + 1).flatMap(({ scene }) => (scene === undefined ? [] : [now.story.scenes[scene].day]));
  const day = days.findLast((day) => day !== null);
  return day === undefined ? [] : [words(day)];
}

// From the short look to every line, and back.
function showEveryLine(every, entry) {
  now.isShort = !every;
  if (every) fillEveryLine();
  byId("first-look").hidden = every;
  byId("every-line-part").hidden = !every;
  byId("opening-rest").hidden = !every;
  // Scrolling asks for the layout, so it comes after all that changes it.
  if (entry !== undefined) return openRow(entry);
  if (every) sift();
  byId("main").scrollTop = 0;
  if (every) enterChapter();
  else focusOn("every-line");
  return undefined;
}
