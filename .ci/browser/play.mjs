// Plays a recorded way by keyboard and says where the page shows something else.

// What stands in an element, as its parts with a bar between. Signs, buttons and circles are left out, and so is what counts for itself.
function said(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    const skipped = node.matches("button, kbd, .circle, .this-line, #asked-quote[hidden], [aria-hidden=true], [data-item], .marking");
    return skipped ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const parts = [];
  while (walker.nextNode()) if (walker.currentNode.data.trim() !== "") parts.push(walker.currentNode.data);
  return parts.join("|");
}

export async function begin(page, card) {
  // A page with one story begins with it.
  if (await page.$(`#card-${card}`)) {
    await page.focus(`#card-${card}`);
    await page.keyboard.press("Enter");
  }
  await page.keyboard.press("Digit1");
}

// Reads on to the next decision, or to the end. At a judged pause it passes, unless it is told what to do there.
export async function readOn(page, atPause = () => page.keyboard.press("Digit0")) {
  for (let presses = 0; ; presses += 1) {
    if (presses > 200) throw new Error("it leads on for ever");
    const what = await page.evaluate(() => (document.querySelector("#away") ? "decides" : document.querySelector("#pass") ? "asks" : document.querySelector("#go-on") ? document.querySelector("#go-on span").textContent : "nothing"));
    if (what === "decides") return what;
    if (what === "asks") {
      await atPause(page);
      continue;
    }
    if (what === "nothing") throw new Error("the story stands still");
    const last = await page.evaluate(() => document.querySelector("#go-on")?.dataset.last === "");
    if (last) return what;
    // Answers open by themselves once what they are about was in view: then there is nothing to press.
    const isFocused = await page.evaluate(() => { document.querySelector("#go-on")?.focus(); return document.activeElement?.id === "go-on"; });
    if (isFocused) await page.keyboard.press("Enter");
  }
}

// The list of places is made after the frame: a machine that is busy has not made it when the next key comes.
export async function lookBack(page) {
  await page.waitForSelector("#look-back");
  await page.evaluate(() => document.querySelector("#look-back").click());
}

// Where the list is not seen, it is made after the frame.
async function openPlace(page, place) {
  await page.waitForSelector(`#place-${place}`);
  await page.evaluate((place) => document.querySelector(`#place-${place}`).click(), place);
}

// At the nth judged pause: what it asks, and what it answers when something else has been said of each line.
async function pause(page, number) {
  const show = (selectors) => page.evaluate(`(() => { ${said}; return [...document.querySelectorAll(${JSON.stringify(selectors)})].map(said).join("|"); })()`);
  const lines = await page.evaluate(() => document.querySelectorAll(".judged-row").length);
  const asks = await show("#question").then(async (question) => [question, await show(".asked, .judged-row")].join("|"));
  for (let line = 0; line < Math.max(lines, 1); line += 1) await page.keyboard.press(`Digit${1 + ((number + line) % 3)}`);
  if (lines > 0) await page.keyboard.press("Enter");
  return [asks, await show(lines > 0 ? ".judged-lines" : ".answers")];
}

export async function play(page, record, everyStep = async () => {}) {
  const pauses = [];
  const atPause = async () => pauses.push(await pause(page, pauses.length));
  await begin(page, record.card);
  for (const { mark, digit } of record.steps) {
    await readOn(page, atPause);
    await everyStep(page);
    if (mark) {
      const [line, place] = mark;
      await openPlace(page, place);
      await page.focus(`[data-line="${line}"]`);
      await page.keyboard.press(" ");
      const isMarked = await page.evaluate((line) => document.querySelector(`[data-line="${line}"]`).classList.contains("marked"), line);
      if (!isMarked) throw new Error(`line ${line} cannot be marked with Space`);
    }
    await page.keyboard.press(`Digit${digit}`);
  }
  const last = await readOn(page, atPause);
  if (last !== record.lastButton) throw new Error(`it should be over, but: ${last}`);
  const places = [];
  for (const [place] of record.places) {
    await openPlace(page, place);
    places.push([place, await page.evaluate(`(() => { ${said}; return [...document.querySelectorAll("[data-item]")].sort((a, b) => a.dataset.item - b.dataset.item).map(said); })()`)]);
  }
  await page.waitForSelector("#go-on");
  await page.focus("#go-on");
  await page.keyboard.press("Enter");
  // What the page makes when it has time is made at once before it is printed.
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const parts = [[".part-0 h1, .part-0 .part-opening p, .part-0 .first-rows > li, .part-0 .nothing-marked, .part-0 .chapter > :is(h2, p), .part-0 .moment, .part-0 .rows > li"], [".tactic-card", ".elsewhere li"], [".station"], [".part-3 .panels h1, .part-3 .panels section > p, .part-3 .panels li"]];
  const debrief = [];
  const cards = await page.evaluate(() => [...document.querySelectorAll(".tactic-place")].filter((item) => !item.hidden).map((item) => item.textContent));
  for (const [place, selectors] of parts.entries()) {
    await page.keyboard.press(`Digit${place + 1}`);
    const shows = await page.evaluate((place) => [...document.querySelectorAll("[role=tabpanel]")].map((panel) => !panel.hidden).indexOf(true) === place, place);
    if (!shows) throw new Error(`digit ${place + 1} does not show its part`);
    debrief.push(await page.evaluate(`(() => { ${said}; return ${JSON.stringify(selectors)}.flatMap((selector) => [...document.querySelectorAll(selector)].map(said)); })()`));
  }
  return { pauses, places, cards, debrief };
}

// The first place where two records differ, in words; nothing where they are the same, byte for byte.
export function difference(expected, found) {
  const [one, other] = [expected, found].map((value) => JSON.stringify(value, null, 1).split("\n"));
  const at = one.findIndex((line, place) => line !== other[place]);
  return at < 0 && one.length === other.length ? null : `expected ${one.slice(Math.max(0, at - 1), at + 2).join(" ")}\n   found ${other.slice(Math.max(0, at - 1), at + 2).join(" ")}`;
}
