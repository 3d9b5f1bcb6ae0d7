// The debrief: four parts behind tabs, read in any order, and printed one after the other.
//
// Nothing in it is counted, scored or ordered by merit: a mark on an ordinary line is met with the same care as one on a tactic.

// Each with its name, its sign, and what it is called where there is little room.
const PARTS = [
  ["part-conversation", "list", "tab-lines"],
  ["part-tactics", "tactic", "tab-tactics"],
  ["part-path", "branch", "tab-path"],
  ["part-talk", "support", "tab-talk"]
];
const FILTERS = { everything: "filter-everything", tactics: "filter-tactics", ordinary: "filter-ordinary", marked: "filter-marked" };

function debrief() {
  now.playing.stop();
  Object.assign(now, { back: lookBack(now.playing.walk, now.playing.events), part: 0, card: 0, chapter: 0, filter: "everything", ownLines: true, cameFrom: null, allCards: false });
  // A story that is not over has no short look: it is not known yet what turned it.
  now.isShort = now.back.ending !== undefined;
  go("debrief");
}

backs.debrief = backFromDebrief;

screens.debrief = () => {
  const tabs = PARTS.map(([id, sign, short], part) =>
    el(
      "button",
      {
        type: "button",
        role: "tab",
        id: `tab-${part}`,
        "aria-controls": `part-${part}`,
        "aria-selected": String(part === now.part),
        tabindex: part === now.part ? "0" : "-1",
        onclick: () => turnTo(part, `tab-${part}`)
      },
      icon(sign),
      el("span", { class: "long" }, app(id)),
      el("span", { class: "short" }, app(short))
    )
  );
  const panels = PARTS.map((_, part) =>
    el(
      "section",
      {
        role: "tabpanel",
        id: `part-${part}`,
        class: `part part-${part}`,
        "aria-labelledby": `tab-${part}`,
        "data-region": "",
        "data-filled": part === now.part,
        hidden: part !== now.part
      },
      part === now.part && PART_INSIDES[part]()
    )
  );
  queueMicrotask(() => {
    PARTS_FILLED[now.part]();
    fillWhenIdle();
  });
  return [
    el("p", { class: "print-only" }, el("strong", {}, app("app-name")), " · ", now.story.title, " · ", app("fictional")),
    el(
      "div",
      { class: "tabs-row" },
      el("div", { role: "tablist", "aria-label": t("debrief-title"), class: "tabs", "data-region": "" }, tabs),
      el("div", { class: "tabs-beside" }, button("print", app("page-print"), () => window.print(), { sign: "print" }), chip())
    ),
    panels
  ];
};

const PART_INSIDES = [conversationPart, tacticsPart, pathPart, talkPart];
const PARTS_FILLED = [() => now.isShort || fillEveryLine(), showCard, () => {}, () => {}]; // what is done once it stands

// Makes the inside of a part, once.
function fillPart(part) {
  const section = byId(`part-${part}`);
  if (!section || "filled" in section.dataset) return;
  section.dataset.filled = "";
  section.append(...nodes([PART_INSIDES[part]()]));
  PARTS_FILLED[part]();
}

// The way to the next part, at the end of one.
function nextPart(part) {
  return button(null, app(PARTS[part][0]), () => turnTo(part, `tab-${part}`), { kind: "main", after: "next" });
}

function turnTo(part, focus) {
  now.part = part;
  now.cameFrom = null;
  fillPart(part);
  for (const [other] of PARTS.entries()) {
    byId(`part-${other}`).hidden = other !== part;
    byId(`tab-${other}`).setAttribute("aria-selected", String(other === part));
    byId(`tab-${other}`).tabIndex = other === part ? 0 : -1;
  }
  byId("main").scrollTop = 0;
  focusOn(focus);
}

// From a card to the row from which it was opened; from every line to the short look; from a look back in the middle of a story to the same place in it; otherwise the last decision again.
function backFromDebrief() {
  const { playing, cameFrom } = now;
  if (cameFrom !== null && now.part === 1) {
    turnTo(0);
    openRow(cameFrom);
  } else if (now.part === 0 && !now.isShort && now.back.ending !== undefined) {
    showEveryLine(false);
  } else if (isStoryOpen()) {
    backToStory();
  } else if (playing.walk.turns.length > 0) {
    playing.againFrom(playing.walk.turns.length - 1);
    go("story");
  }
}

function isStoryOpen() {
  return now.playing.walk.ending === undefined || !now.playing.isOver;
}

// To the same place in the story. What was on its way comes now.
function backToStory() {
  go("story");
  now.playing.run();
}

function heading(level, text, more = {}) {
  return el(`h${level}`, more, text);
}

function hasSpeaker(line) {
  return line.who !== null && !isNarration(line.kind);
}

// Before it is printed, all of it is made at once.
addEventListener("beforeprint", () => {
  let more = true;
  while (more) more = fillNext();
});

// A line as it stood in the story.
function quote(number, marked) {
  const line = now.story.lines[number];
  if (!hasSpeaker(line)) return el("p", { class: "quoted-narration" }, line.text);
  const isOwn = line.who === now.story.player;
  const who = unseen(isOwn ? fill("line-own", "") : [now.story.people[line.who].name, t("label-separator")]);
  return el(
    "div",
    { class: `quote${isOwn ? " own" : ""}${marked ? " marked" : ""}` },
    !isOwn && circle(now.playing, line.who),
    el("p", { class: "bubble" }, who, line.text)
  );
}

// Without the full stop that it has as a sentence of its own.
function asTag(id) {
  return t(id).replace(/\.$/, "");
}

// What a line was, by its label; of a line without one nobody tells her.
function tagOf({ label, tactic }) {
  return {
    [PRESSES]: () => tag("tactic", "tactic", data.tactics[tactic].name),
    [FINE]: () => tag("plain", "chat", app("reading-ordinary")),
    [UNCLEAR]: () => tag("unclear", "look", data.verdicts[UNCLEAR].name)
  }[label]?.();
}

const NOTES = { [PRESSES]: "note tactic", [FINE]: "note plain", [UNCLEAR]: "note unclear" };

// The line in which it was taken back, if that came on her way.
function takenBackNote(number) {
  const later = takenBack(now.back, number);
  return later !== undefined && [" ", fill("reading-taken-back", now.story.lines[later].text)];
}

function note({ label, did, marked, isAsked }, number) {
  const line = now.story.lines[number];
  const said = marked ? tag("mark", "look", asTag(did)) : el("span", { class: "quiet" }, asTag(did));
  return el(
    "div",
    { class: NOTES[label] ?? "note plain" },
    el("p", { class: "tags" }, tagOf(line), " ", said),
    label !== null ? el("p", {}, line.note, isFirstTakenBack(now.back, number) && takenBackNote(number)) : isAsked && el("p", {}, app("reading-plain")),
    label === UNCLEAR && el("p", {}, line.settles)
  );
}

// The same where a heading says already what she did.
function shortNote({ label }, number, isWhole = false) {
  const line = now.story.lines[number];
  return el("div", { class: NOTES[label] }, el("p", { class: "tags" }, tagOf(line)), el("p", {}, isWhole ? line.note : firstSentence(line.note), takenBackNote(number)));
}

// How it ended, and where something was done to her that it is not her fault. Above the short look the ending is a sentence; all of it stands above every line.
function openingLine(text) {
  const rest = el("span", { id: "opening-rest", hidden: now.isShort }, furtherSentences(text));
  return el("p", {}, firstSentence(text), rest, now.back.met.length > 0 && [" ", el("strong", {}, app("not-your-fault"))]);
}

// The short look, and every line behind it. What is not seen at once is made later, so that the first screen need not wait for it.
function conversationPart() {
  const { back, story } = now;
  const ending = back.ending === undefined ? null : story.endings[back.ending];
  return [
    el(
      "div",
      { class: "part-opening" },
      heading(1, ending ? ending.title : app("debrief-title"), { "data-first": "" }),
      openingLine(ending ? ending.opening : app("debrief-unfinished")),
      isStoryOpen() && button("back-to-story", app("debrief-back-to-story"), backToStory, { sign: "back" })
    ),
    firstLookPart(),
    el("div", { class: "every-line", id: "every-line-part", hidden: now.isShort })
  ];
}

function everyLine() {
  const { back } = now;
  const anyMark = back.conversation.some((entry) => entry.reading?.marked);
  const filters = Object.entries(FILTERS).map(([name, id]) =>
    radio("filter", `filter-${name}`, app(id), name === now.filter, () => {
      now.filter = name;
      sift();
    })
  );
  const own = el(
    "label",
    { class: "switch", for: "own-lines" },
    el("input", {
      type: "checkbox",
      role: "switch",
      autocomplete: "off",
      id: "own-lines",
      checked: now.ownLines,
      onchange: (event) => {
        now.ownLines = event.target.checked;
        sift();
      }
    }),
    span(app("own-lines"))
  );
  return [
    !anyMark && el("p", { class: "nothing-marked" }, app("nothing-marked")),
    el("fieldset", { class: "filters" }, el("legend", {}, app("filter")), filters, own),
    chaptersPart(),
    back.ending !== undefined && button("first-back", app("first-back"), () => showEveryLine(false), { sign: "back" })
  ];
}

// Makes what stands behind the short look, once.
function fillEveryLine() {
  const part = byId("every-line-part");
  if (!part || "filled" in part.dataset) return;
  part.dataset.filled = "";
  part.append(...nodes(everyLine()));
  sift();
}

function row(entry, number) {
  const { story } = now;
  const attributes = { id: `row-${number}`, "data-entry": number, tabindex: number === 0 ? "0" : "-1" };
  if (entry.scene !== undefined) return between({ ...attributes, class: "divider", tabindex: null }, heading(3, story.scenes[entry.scene].title));
  if (entry.line === undefined) {
    return el("li", { ...attributes, class: "row own-row" }, ownAnswer(entry));
  }
  const line = story.lines[entry.line];
  const kind = line.who === story.player ? "row own-row" : "row";
  if (!entry.reading) return el("li", { ...attributes, class: kind }, quote(entry.line, false));
  const card = cardAbout(line);
  const open = card !== undefined && openButton(fill("note-tactic", data.tactics[line.tactic].name), () => openCard(card, number));
  return el(
    "li",
    { ...attributes, class: `${kind} noted`, "data-opens": open ? "" : null },
    quote(entry.line, entry.reading.marked),
    note(entry.reading, entry.line),
    open
  );
}

// What she answered: her words, or what she did.
function ownAnswer({ choice, option }) {
  const answer = now.story.choices[choice].answers[option];
  if (answer.says === null) return el("p", { class: "quoted-narration" }, fill("path-you", answer.words));
  return el("div", { class: "quote own" }, el("p", { class: "bubble" }, unseen(fill("line-own", "")), answer.words));
}

// The way on from a row, which Enter takes as well.
function openButton(label, press) {
  return el("button", { type: "button", class: "open-card", tabindex: "-1", onclick: press }, icon("next"), unseen(label));
}

function cardAbout(line) {
  const place = cards(now.back).findIndex(({ tactic }) => tactic === line.tactic);
  return place < 0 ? undefined : place;
}

// The one row that Tab comes to.
function roveTo(row) {
  if (!row) return;
  for (const other of byId("chapters").querySelectorAll(".row")) if (other.hasAttribute("tabindex")) other.tabIndex = -1;
  row.tabIndex = 0;
}

function openCard(card, from) {
  if (!shownCards().includes(card)) now.allCards = true;
  now.card = card;
  fillPart(1);
  showCard();
  turnTo(1, "card-title");
  now.cameFrom = from;
}

function tacticsPart() {
  const { back } = now;
  const all = cards(back);
  const met = back.met.length > 0;
  if (!shownCards().includes(now.card)) now.card = shownCards()[0] ?? 0;
  const items = all.map(({ tactic }, place) =>
    el(
      "li",
      { class: "tactic-place" },
      el(
        "button",
        {
          type: "button",
          id: `tactic-${place}`,
          class: met ? "tactic-item" : "tactic-item plain",
          "aria-current": place === now.card ? "true" : null,
          onclick: () => {
            now.card = place;
            showCard();
            focusOn("card-title");
          }
        },
        icon(met ? "tactic" : "chat"),
        span(tacticName(tactic))
      )
    )
  );
  const elsewhere =
    back.elsewhere.length > 0 &&
    el(
      "div",
      { class: "elsewhere" },
      heading(2, app("elsewhere")),
      el(
        "ul",
        {},
        back.elsewhere.map((tactic) => el("li", {}, icon("tactic"), span(data.tactics[tactic].name)))
      )
    );
  return [
    el(
      "nav",
      { class: "tactic-list sheet", "aria-label": t("tactics-here") },
      heading(1, app(met ? "tactics-here" : "ordinary-title")),
      el("ul", {}, items),
      button(
        "all-tactics",
        app("tactics-more"),
        () => {
          now.allCards = true;
          showCard();
          focusOn("card-title");
        },
        { sign: "list" }
      ),
      el("p", { class: "quiet" }, app(met ? "tactics-any-order" : "ordinary-opening")),
      !met && el("p", { class: "quiet" }, app("tactics-none"))
    ),
    el(
      "div",
      { class: "tactic-cards" },
      all.map(card)
    ),
    elsewhere,
    nextPart(2)
  ];
}

function tacticName(tactic) {
  return now.back.met.length > 0 ? data.tactics[tactic].name : data.tactics[tactic].ordinary;
}

// The cards that can be turned to: at first those of the short look, and all of them once they are asked for.
function shownCards() {
  const { back } = now;
  const isShown = ({ tactic }) => now.allCards || back.met.length === 0 || back.first.cards.includes(tactic);
  return cards(back).flatMap((about, place) => (isShown(about) ? [place] : []));
}

function showCard() {
  const shown = shownCards();
  document.querySelectorAll(".tactic-card").forEach((card, place) => {
    card.hidden = place !== now.card;
    card.querySelector("h2").id = place === now.card ? "card-title" : "";
    card.querySelector(".turning").replaceChildren(...nodes(turningFrom(place, shown)));
  });
  document.querySelectorAll(".tactic-place").forEach((item, place) => {
    item.hidden = !shown.includes(place);
  });
  document.querySelectorAll(".tactic-item").forEach((item, place) => item.setAttribute("aria-current", String(place === now.card)));
  byId("all-tactics").hidden = shown.length === cards(now.back).length;
}

// To the card before and to the one after.
function turningFrom(place, shown) {
  const at = shown.indexOf(place);
  const turn = (to, id, sign) => {
    if (at < 0 || to === undefined) return null;
    const name = tacticName(cards(now.back)[to].tactic);
    const press = () => {
      now.card = to;
      showCard();
      focusOn("card-title");
    };
    return button(null, name, press, { kind: to > place ? "main" : "quiet", [to > place ? "after" : "sign"]: sign, "aria-label": fill(id, words(name)) });
  };
  return [turn(shown[at - 1], "card-before", "back"), el("span", { class: "space" }), turn(shown[at + 1], "card-after", "next")];
}

function card({ tactic, lines, lookalikes }, place) {
  const met = now.back.met.length > 0;
  const about = data.tactics[tactic];
  const section = (id, ...children) => el("section", {}, heading(3, app(id)), children);
  const quotes = (lines) => lines.map((line) => quote(line, now.playing.walk.marks.has(line)));
  const fine = el(
    "section",
    { class: "fine" },
    el("div", { class: "tags" }, tag("plain", "chat", app("reading-ordinary")), heading(3, app("tactic-fine"))),
    el("p", {}, about.fine),
    met && lookalikes.length > 0 && [heading(4, app("tactic-same-here")), quotes(lookalikes)]
  );
  const title = el(
    "div",
    { class: "card-top" },
    met ? tag("tactic", "tactic", app("tactic-kind")) : tag("plain", "chat", app("reading-ordinary")),
    heading(2, tacticName(tactic), { id: place === now.card ? "card-title" : null, tabindex: "-1" })
  );
  const parts = met
    ? [
        el(
          "div",
          {},
          section("tactic-looked-like", quotes(lines)),
          section("tactic-why", el("p", {}, about.why)),
          section("tactic-sign", el("p", {}, about.sign))
        ),
        el(
          "div",
          {},
          section(
            "tactic-helps",
            el(
              "ul",
              { class: "helps" },
              about.helps.map((help) => el("li", {}, icon("check"), span(help)))
            )
          ),
          fine
        )
      ]
    : [el("div", {}, section("tactic-looked-like", quotes(lines))), el("div", {}, fine)];
  const fault = met && el("p", { class: "fault" }, icon("heart"), span(el("strong", {}, app("not-your-fault")), " ", about.fault));
  return el(
    "article",
    { class: `tactic-card sheet${met ? "" : " ordinary"}`, hidden: place !== now.card },
    title,
    el("div", { class: "card-parts" }, parts),
    fault,
    el("div", { class: "turning" })
  );
}

// Her way, scene by scene, with her decisions and where her other answers would have led.
function pathPart() {
  const { story, back } = now;
  const scene = (number) => story.scenes[number].title;
  const answers = ({ choice, option, others }) => {
    const answer = (option) => offered(story, choice, option);
    const otherWays = others.map((other) =>
      el("li", {}, other.scene === null ? fill("path-other-same", answer(other.option)) : fill("path-other-to", answer(other.option), scene(other.scene)))
    );
    return el("ul", { class: "ways" }, el("li", { class: "hers" }, el("strong", {}, fill("path-you", story.choices[choice].answers[option].words))), otherWays);
  };
  const station = ({ scene, turns }) => {
    const about = story.scenes[scene];
    const decided = turns.map((turn) => back.turns[turn]);
    const turning = decided.map(({ choice }) => story.turning.find(([of]) => of === choice)).find(Boolean);
    return el(
      "li",
      { class: decided.length > 0 ? "station decided" : "station" },
      el(
        "div",
        { class: "station-top" },
        heading(2, about.title),
        decided.length > 0 && el("span", { class: "way-out" }, icon("away"), span(app("path-way-out-chip")))
      ),
      el("p", {}, about.about),
      decided.map(answers),
      turning && el("p", { class: "turning-point" }, el("strong", {}, app("path-turning-point")), " ", turning[1]),
      decided.length > 0 &&
        button(null, app("path-try"), () => tryFrom(turns[0]), { sign: "branch", "aria-label": labelled(t("path-try"), words(about.title)) })
    );
  };
  return [
    el("div", { class: "part-opening" }, heading(1, app("path-title")), el("p", {}, app("path-line")), el("p", {}, app("path-ways-out-opening"))),
    el("ol", { class: "stations" }, back.path.map(station)),
    nextPart(3)
  ];
}

function tryFrom(turn) {
  now.playing.againFrom(turn);
  go("story");
}

function talkPart() {
  const { ending } = now.back;
  const { questions, talk } = ending === undefined ? { questions: [], talk: [] } : now.story.endings[ending];
  const items = (all) =>
    el(
      "ul",
      { class: "talk" },
      all.map(([sign, text]) => el("li", {}, icon(sign), span(text)))
    );
  return [
    el(
      "div",
      { class: "panels" },
      questions.length > 0 &&
        el(
          "section",
          { class: "sheet" },
          heading(1, app("part-questions")),
          el("p", {}, app("questions-opening")),
          items(questions.map(([text]) => ["chat", text]))
        ),
      el(
        "section",
        { class: "sheet" },
        heading(1, app("part-talk")),
        el("p", {}, app("talk-opening")),
        data.contact && building(),
        items(talk),
        button(null, app("talk-lines"), () => toggleCover("support"), { kind: "main", after: "next" })
      )
    ),
    el(
      "div",
      { class: "ends" },
      el("p", {}, app("debrief-done")),
      el("span", { class: "space" }),
      button("other-stories", app(isOnly() ? "page-again" : "other-stories"), home)
    )
  ];
}
