// On paper: one page for whoever was played first, before the whole debrief. It is made when she prints, and goes when that is done.
//
// It works alone: names instead of colours, numbers to ring, and what is not on it is named.

const MOST_HELPS = 4;
const MOST_NUMBERS = 4; // what fits on the page beside everything else

addEventListener("beforeprint", () => {
  if (!isLeft && now?.screen === "debrief" && now.cover === null && !byId("paper")) byId("main").prepend(paper());
});
addEventListener("afterprint", () => byId("paper")?.remove());

// Opens at the debrief of a way that was played in the program, and asks for a printer.
function openPlayed({ answers, marks }) {
  const [story] = data.stories;
  forget();
  now.story = story;
  play();
  const { playing } = now;
  for (const option of answers) playing.walk.choose(option);
  for (const line of marks) playing.walk.mark(line);
  playing.catchUp(playing.walk.events.length);
  playing.isOver = playing.walk.ending !== undefined;
  debrief();
  // Once it stands. A print that is not wanted can be had later from the debrief.
  setTimeout(() => window.print(), 300);
}

function paper() {
  const { story, back } = now;
  const part = (id, ...children) => el("section", {}, el("h2", {}, app(id)), children);
  const helps = back.first.cards.flatMap((tactic) => data.tactics[tactic].helps.slice(0, 2));
  return el(
    "div",
    { id: "paper" },
    el("header", {}, rings(), el("h1", {}, fill("paper-title", story.title)), chip()),
    el("p", {}, story.played, back.met.length > 0 && [" ", el("strong", {}, app("not-your-fault"))]),
    part("paper-who", el("dl", { class: "paper-who" }, peopleMet().map(whoWas))),
    part("paper-lines", paperLines(), el("p", {}, app("paper-rules"))),
    helps.length > 0 &&
      part(
        "tactic-helps",
        el(
          "ul",
          { class: "helps" },
          helps.slice(0, MOST_HELPS).map((help) => el("li", {}, icon("check"), span(help)))
        )
      ),
    part("support-title", el("p", {}, app("support-asking-1"), " ", app("support-asking-2")), numbersToRing()),
    el("footer", {}, el("p", {}, el("strong", {}, app("paper-follows"))), el("p", {}, app("fictional"), " ", app("made-by"), " ", data.nativeReader))
  );
}

// Everybody who said something on her way, she herself first.
function peopleMet() {
  const { story, back } = now;
  const spoke = back.conversation.flatMap(({ line }) => (line === undefined ? [] : [story.lines[line].who]));
  return [...new Set([story.player, ...spoke])].filter((who) => who !== null);
}

function whoWas(who) {
  const { name, about } = now.story.people[who];
  return el("div", {}, el("dt", {}, name), el("dd", {}, about));
}

// One that presses, one that is fine and one that was taken back, as far as they came on her way.
function paperLines() {
  const { story, back } = now;
  const { turned, fine, pressing } = back.first;
  const shown = back.conversation.flatMap(({ line }) => (line === undefined ? [] : [line]));
  const presses = (line) => line !== undefined && story.lines[line].label === PRESSES;
  const isBack = (line) => presses(line) && takenBack(back, line) !== undefined;
  const taken = [pressing?.line, ...shown].find(isBack);
  const pressed = [turned, pressing?.line, ...shown].find((line) => presses(line) && line !== taken && !isBack(line));
  return [pressed, fine?.line, taken].filter((line) => line !== undefined).map(paperLine);
}

function paperLine(number) {
  const { story, back } = now;
  const line = story.lines[number];
  const isBack = takenBack(back, number) !== undefined;
  const said = line.who === null ? line.text : fill("paper-said", story.people[line.who].name, line.text);
  const does = isBack ? app("paper-taken-back") : fill("paper-does", data.verdicts[line.label].name);
  return el(
    "div",
    { class: NOTES[line.label] },
    el("p", {}, said),
    el("p", {}, el("strong", {}, does), " ", line.note, isBack && takenBackNote(number))
  );
}

// Whom to talk to here, and the numbers of the country that can be rung, each with when it was checked.
function numbersToRing() {
  const row = (who, about, number) => el("tr", {}, el("th", { scope: "row" }, who), el("td", { colspan: number ? null : "2" }, about), number);
  const numbers = regionNow().lines.flatMap(([, who, name, topic, , ways, when, nameNeeded, , , , checked]) => {
    const rung = ways.find(([, number]) => typeof number === "string");
    if (!rung) return [];
    const about = [
      el("p", {}, el("strong", { dir: "auto" }, name), " · ", topic),
      el("p", {}, [...[when, nameNeeded].filter((known) => known !== null).map(words), ...(checked === null ? [] : [checkedWhen(checked)])].join(" · "))
    ];
    return [row(who, about, el("td", { class: "number", dir: "ltr" }, words(rung[0]).match(/[+\d][\d -]*\d/)))];
  });
  const here = data.contact ? el("strong", { dir: "auto" }, data.contact) : app("support-building-ask");
  return el("table", {}, row(app("support-building"), here), numbers.slice(0, MOST_NUMBERS));
}
