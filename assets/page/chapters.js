// Every line, in chapters: the moments beside their doubles, then the days of the story. One is open; the others are made when the browser has time,
// and stand closed, where the browser's own search finds them.
//
// Where a day begins is what src/story/chapters.rs finds.

function chaptersOf(story, conversation) {
  const chapters = [];
  conversation.forEach(({ scene }, at) => {
    const day = scene === undefined ? null : story.scenes[scene].day;
    const last = chapters.at(-1);
    if (last && (day === null || day === last.day)) last.to = at + 1;
    else chapters.push({ day, from: at, to: at + 1 });
  });
  return chapters;
}

const AT_ONCE = 12; // rows that are made in one piece, so that a slow phone still answers in between

// What can be opened, in its order: what it is called, and how its inside is made, or which entries of the conversation are its rows.
function contentsOf({ moments, chapters, conversation }) {
  const days = chapters.map(({ day, from, to }) => {
    const scenes = conversation.slice(from, to).flatMap(({ scene }) => (scene === undefined ? [] : [words(now.story.scenes[scene].title)]));
    return { name: day ?? app("part-conversation"), isDay: day !== null, about: list(scenes), make: null, from, to };
  });
  const beside = moments.length > 0 ? [{ name: app("moments-title"), isDay: true, about: null, make: momentsPart, from: 0, to: 0 }] : [];
  return [...beside, ...days];
}

function chaptersPart() {
  now.contents = contentsOf(now.back);
  const items = now.contents.map(({ name, about }, place) =>
    el(
      "li",
      {},
      el("button", { type: "button", id: `to-chapter-${place}`, class: "day-item", onclick: () => openChapter(place) }, span(name), about && el("span", { class: "quiet" }, about))
    )
  );
  const chapters = now.contents.map(({ name, isDay }, place) =>
    el(
      "section",
      { class: "chapter", id: `chapter-${place}`, "data-chapter": place, hidden: "until-found", "aria-label": words(name), onbeforematch: () => openChapter(place, false) },
      isDay && el("h2", { tabindex: "-1" }, name)
    )
  );
  return el(
    "div",
    { class: "days-and-lines" },
    el("nav", { class: "days", id: "days", "aria-label": t("chapters"), "data-region": "" }, el("ul", {}, items)),
    el("div", { class: "sheet", id: "chapters" }, chapters, el("p", { class: "quiet", id: "rows-none", hidden: true }), el("div", { class: "next-part", id: "next-chapter" }))
  );
}

function chapterAt(place) {
  return byId(`chapter-${place}`);
}

// Makes the inside of a chapter, once: all that is not made yet, or the next few rows of it.
function fillChapter(place, most = Infinity) {
  const chapter = chapterAt(place);
  if (!chapter || "filled" in chapter.dataset) return;
  const { make, from, to } = now.contents[place];
  if (from === to) {
    chapter.append(...nodes([make()]));
    chapter.dataset.filled = "";
    return;
  }
  const rows = chapter.querySelector(".rows") ?? chapter.appendChild(el("ol", { class: "rows" }));
  const begin = from + rows.childElementCount;
  const end = Math.min(to, begin + most);
  rows.append(...now.back.conversation.slice(begin, end).map((entry, place) => row(entry, begin + place)));
  if (end === to) chapter.dataset.filled = "";
  siftRows(chapter);
}

function openChapter(place, focuses = true) {
  now.chapter = place;
  sift();
  if (focuses) enterChapter();
}

function enterChapter() {
  const chapter = chapterAt(now.chapter);
  (chapter.querySelector("h2") ?? chapter.querySelector('[tabindex="0"]'))?.focus();
}

// Opens the chapter in which an entry stands, and goes to it.
function openRow(entry) {
  now.filter = "everything";
  now.ownLines = true;
  for (const id of ["filter-everything", "own-lines"]) /** @type {HTMLInputElement} */ (byId(id)).checked = true;
  const day = now.back.chapters.findIndex(({ from, to }) => from <= entry && entry < to);
  now.chapter = day + now.contents.length - now.back.chapters.length;
  sift();
  roveTo(byId(`row-${entry}`));
  focusOn(`row-${entry}`);
}

// Shows the open chapter, or, under a filter, the lines of all days that it lets through.
function sift() {
  if (!byId("chapters")) return;
  const isWhole = now.filter === "everything";
  let any = isWhole;
  for (const place of now.contents.keys()) {
    const chapter = chapterAt(place);
    if (!isWhole || place === now.chapter) fillChapter(place);
    const lines = siftRows(chapter);
    any = any || lines > 0;
    if (isWhole ? place === now.chapter : lines > 0) chapter.removeAttribute("hidden");
    else chapter.setAttribute("hidden", isWhole ? "until-found" : "");
    byId(`to-chapter-${place}`).setAttribute("aria-current", String(isWhole && place === now.chapter));
  }
  byId("days").hidden = !isWhole || now.contents.length < 2;
  const none = byId("rows-none");
  none.hidden = any;
  none.replaceChildren(textNode(app({ tactics: "tactics-none", marked: "filter-marked-none" }[now.filter] ?? "filter-none")));
  document.querySelector(".filters .switch").hidden = !isWhole;
  byId("next-chapter").replaceChildren(...nodes([wayOn(isWhole ? now.chapter + 1 : now.contents.length)]));
  roveTo(byId("chapters").querySelector(".chapter:not([hidden]) .row:not([hidden])"));
}

// The way to the chapter after this one; after the last, to the next part.
function wayOn(place) {
  const next = now.contents[place];
  if (next) return button("to-next", next.name, () => openChapter(place), { kind: "main", after: "next" });
  return nextPart(1);
}

// Hides what the filter does not let through; how many lines are left.
function siftRows(chapter) {
  let [left, scene] = [0, null];
  for (const row of chapter.querySelectorAll(".rows > li")) {
    const { reading, scene: begins } = now.back.conversation[row.dataset.entry];
    if (begins !== undefined) {
      row.hidden = true;
      scene = row;
      continue;
    }
    row.hidden = !{
      everything: now.ownLines || !row.classList.contains("own-row"),
      tactics: reading?.label === PRESSES,
      ordinary: reading?.label === FINE,
      marked: Boolean(reading?.marked)
    }[now.filter];
    if (row.hidden) continue;
    left += 1;
    if (scene) scene.hidden = false;
    scene = null;
  }
  return left;
}

// Makes everything that is not made yet, a piece whenever the browser has time.
function fillWhenIdle() {
  const { back } = now;
  const step = () => {
    if (now.back !== back || !fillNext()) return;
    whenIdle(step);
  };
  whenIdle(step);
}

// The next piece: a chapter or a part. Whether there was one.
function fillNext() {
  const empty = document.querySelector(".every-line:not([data-filled]), .chapter:not([data-filled]), .part:not([data-filled])");
  if (!empty) return false;
  if (empty.matches(".every-line")) fillEveryLine();
  else if (empty.matches(".chapter")) fillChapter(Number(empty.dataset.chapter), AT_ONCE);
  else fillPart(Number(empty.id.slice("part-".length)));
  return true;
}
