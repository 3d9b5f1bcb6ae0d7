// Nothing is asked while what it is about is unseen, and nothing that may still be read is taken away: at every pace, on every size of window, in every story.
//
// What has come is known from the graph alone, walked beside the page; what has been in view is noted in the browser, frame by frame, by nothing of the page's own script.
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { open } from "./browser.mjs";
import { begin, readOn } from "./play.mjs";

const SIZES = [[360, 740, 100], [683, 384, 100], [1366, 768, 100], [1366, 768, 200]];
const PACES = ["all-at-once", "usual", "slow"];
const DECISIONS = 5;

function expect(holds, what) {
  if (!holds) throw new Error(what);
}

// The stories of a page and the rules of the walk, without a browser.
function rules(file) {
  const source = ["texts", "walk", "reading"].map((part) => readFileSync(new URL(`../../assets/page/${part}.js`, import.meta.url), "utf8")).join("\n");
  const given = { block: readFileSync(file, "utf8").match(/<script type="application\/json" id="data">(.*?)<\/script>/s)[1] };
  runInNewContext(`${source}\ndata = JSON.parse(block); data.stories.forEach(unpack); found = { Walk, Reading, threads, JUDGE, stories: data.stories };`, given);
  return given.found;
}

// Notes in every frame which lines have their lower edge where it can be read.
function watch() {
  window.linesSeen = new Set();
  const look = () => {
    const [thread, reader] = [".thread", ".reader"].map((part) => document.querySelector(part)?.getBoundingClientRect());
    if (thread && thread.height > 0) {
      const [top, bottom] = [Math.max(thread.top, reader.top), Math.min(thread.bottom, reader.bottom)];
      for (const line of document.querySelectorAll(".thread [data-line]")) {
        const edge = (line.matches("article") ? line.querySelector(":scope > p") : line).getBoundingClientRect().bottom;
        if (edge > top && edge <= bottom + 2) window.linesSeen.add(Number(line.dataset.line));
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

// Notes in every frame whether the place was changed by nobody's press, though something by others had come where she looked.
function watchPlaces() {
  window.takenAway = [];
  let pane = null;
  let count = 0;
  let hasCome = false;
  const told = () => pane?.querySelectorAll(".said:not(.own), .narration, .feedback, .post, .comment:not(.own), .site-line").length ?? 0;
  const press = () => { hasCome = false; count = told(); };
  for (const kind of ["click", "keydown"]) addEventListener(kind, press, true);
  const look = () => {
    hasCome ||= told() > count;
    const here = document.querySelector(".thread > .pane");
    if (here && here !== pane) {
      if (pane && hasCome) window.takenAway.push(pane.getAttribute("aria-label"));
      pane = here;
      hasCome = false;
    }
    count = told();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const frames = (page) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve)))));

// Presses what leads on, as she would, until there is a decision or the end. How often it was pressed is bounded: it never leads in a circle.
async function toDecision(page, name, atPause) {
  for (let presses = 0; presses < 300; presses += 1) {
    const stands = page.waitForSelector("#away, #go-on, #pass", { timeout: 20000 });
    await stands.catch(async () => { throw new Error(`${name}: it stands still at ${await page.$eval(".story-grid", (story) => story.innerText.slice(-200))}`); });
    await frames(page);
    const what = await page.evaluate(() => (document.querySelector("#away") ? "decides" : document.querySelector("#pass") ? "asks" : document.querySelector("#go-on").dataset.last === "" ? "over" : "on"));
    if (what === "decides" || what === "over") return what;
    if (what === "asks") await atPause();
    await page.evaluate(() => document.querySelector("#pass, #go-on").click());
  }
  throw new Error(`${name}: it leads on for ever`);
}

async function way(browser, file, { Walk, threads, JUDGE, stories }, card, [width, height, size], pace, seed) {
  const language = seed % 3 === 2 ? "ar" : "en";
  const name = `story ${card} of ${file.split("/").pop()}, ${width}×${height}, ${size} %, ${pace}, ${language}`;
  const { page, trouble } = await open(browser, file, { width, height, language, media: { "prefers-reduced-motion": "no-preference" }, hurried: 50 });
  await page.evaluate(watch);
  await page.evaluate(watchPlaces);
  await page.keyboard.press("F2");
  for (const id of [`size-${size}`, `pace-${pace}`]) await page.evaluate((id) => document.querySelector(`#${id}`).click(), id);
  await page.keyboard.press("F2");
  await begin(page, card);
  const story = stories[card];
  const walk = new Walk(story);
  let since = 0;
  let led = 0;
  let pauses = 0;
  const isByOthers = (event) => typeof event === "number" && story.lines[event].who !== story.player;
  // At the nth pause on her way: its lines have been in view, and so has what is new in their places.
  const atPause = async () => {
    const at = walk.events.flatMap((event, at) => (event[0] === JUDGE ? [at] : []))[pauses];
    const { lines } = story.pauses[walk.events[at][1]];
    const places = lines.map((line) => story.lines[line].place);
    const seen = await page.evaluate(() => [...window.linesSeen]);
    const asked = walk.events.slice(0, at).filter((event) => lines.includes(event));
    const fresh = walk.events.slice(since, at).filter((event) => isByOthers(event) && places.includes(story.lines[event].place));
    for (const line of new Set([...asked, ...fresh])) expect(seen.includes(line), `${name}, pause ${pauses}: line ${line} has not been in view`);
    pauses += 1;
  };
  for (let turn = 0; turn < DECISIONS && (await toDecision(page, name, atPause)) === "decides"; turn += 1) {
    const [seen, aside] = await page.evaluate(() => [[...window.linesSeen], document.querySelector("#aside")?.textContent ?? ""]);
    const names = await page.evaluate(() => Object.fromEntries([...document.querySelectorAll(".place")].map((place) => [place.id.slice(6), place.querySelector(".place-name").firstChild.textContent])));
    const unseen = walk.events.slice(since).filter((event) => isByOthers(event) && !seen.includes(event));
    const choice = story.choices[walk.choice];
    const about = [story.scenes[choice.scene].place, ...walk.offered().map((option) => choice.answers[option].says)];
    for (const line of unseen) {
      const { place } = story.lines[line];
      expect(!about.includes(place), `${name}, decision ${turn}: line ${line} has not been in view, and it is about that place`);
      expect(aside.includes(names[place]), `${name}, decision ${turn}: line ${line} has not been in view, and “${names[place]}” is not named: ${aside}`);
    }
    if (unseen.length > 0) led += 1;
    since = walk.events.length;
    const digit = (turn * 7 + seed) % (walk.offered().length + 1);
    walk.choose(digit === 0 ? 0 : walk.offered()[digit - 1]);
    const before = await page.evaluate(() => document.querySelector("#question").textContent);
    for (let tries = 0; tries < 20; tries += 1) {
      await page.keyboard.press(`Digit${digit}`);
      await frames(page);
      if (await page.evaluate((before) => document.querySelector("#away") === null || document.querySelector("#question")?.textContent !== before, before)) break;
    }
  }
  const taken = await page.evaluate(() => window.takenAway);
  expect(taken.length === 0, `${name}: she was taken away from ${taken}`);
  expect(trouble.length === 0, `${name}: ${trouble[0]}`);
  await page.close();
  return threads(story, walk.events).size + led;
}

export const readingLaws = {
  async "at each decision every new line has been in view or is named at the answers, at each pause every line that it asks about; nobody is taken from what has come"(browser, { whole, kites }) {
    let seed = 0;
    for (const file of [whole, kites]) {
      const given = rules(file);
      for (const card of given.stories.keys()) {
        // All at once on every size; what comes by and by on two of them, which differ from story to story.
        for (const [place, size] of SIZES.entries()) {
          for (const pace of PACES) if (pace === "all-at-once" || (place + card) % 4 === (pace === "slow" ? 0 : 2)) await way(browser, file, given, card, size, pace, seed++);
        }
      }
    }
  },

  async "whoever goes on tapping where the way forward stands gives no answer and no verdict, and turns no sheet"(browser, { whole }) {
    for (const [card, language] of [[0, "en"], [2, "ar"]]) {
      const { page } = await open(browser, whole, { width: 360, height: 740, touch: true, language, hurried: true, guarded: true, media: { "prefers-reduced-motion": "no-preference" } });
      await page.evaluate(() => {
        window.given = [];
        const answers = ".option, .verdicts button, #away, #pass, #see";
        addEventListener("click", ({ target }) => { const answer = target.closest(answers); if (answer && document.querySelector(".story-grid")) window.given.push(answer.id); }, true);
      });
      await begin(page, card);
      let asked = 0;
      for (let n = 0; n < 60 && asked < 5; n += 1) {
        const at = await page.evaluate(() => {
          const forward = [...document.querySelectorAll("#go-on, #show-now, #aside")].find((button) => button.checkVisibility());
          const { left, top, width, height } = forward?.getBoundingClientRect() ?? {};
          return forward ? { x: left + width / 2, y: top + height / 2 } : null;
        });
        for (let tap = 0; at && tap < 6; tap += 1) {
          await page.touchscreen.tap(at.x, at.y);
          await new Promise((resolve) => setTimeout(resolve, 300));
        }
        const given = await page.evaluate(() => window.given);
        expect(given.length === 0, `story ${card}: a tap meant for the way forward was taken for ${given}`);
        // Only now she answers, and only where nothing else leads on.
        const answer = await page.evaluate(() => [...document.querySelectorAll("#see, #pass, #answer-1")].find((button) => button.checkVisibility())?.id);
        if (!answer) continue;
        asked += 1;
        await new Promise((resolve) => setTimeout(resolve, 1100));
        await page.evaluate((answer) => { document.getElementById(answer).click(); window.given = []; }, answer);
      }
      expect(asked === 5, `story ${card}: it was asked ${asked} times`);
      await page.close();
    }
  },

  async "on a phone the answers take at most 55 of 100, and one that does not fit is cut in its middle, beside a sign"(browser, { whole }) {
    for (const [height, card, language] of [[640, 0, "en"], [640, 1, "ar"], [640, 2, "ar"], [740, 0, "ar"], [740, 1, "en"], [740, 2, "en"]]) {
      const { page } = await open(browser, whole, { width: 360, height, touch: true, language });
      await begin(page, card);
      for (let turn = 0; turn < 40 && (await readOn(page)) === "decides"; turn += 1) {
        const name = `story ${card} in ${language}, ${height} px high, decision ${turn}`;
        const found = await page.evaluate(() => {
          const { height, bottom } = document.querySelector(".answers").getBoundingClientRect();
          const rows = [...document.querySelectorAll(".answers .option")].map((option) => option.getBoundingClientRect());
          const part = rows.map((row) => (bottom - row.top) / row.height).find((part) => part < 0.99);
          return { share: height / innerHeight, part, isSaid: document.querySelector(".more-below").checkVisibility(), edge: document.querySelector(".edge").getBoundingClientRect().bottom <= innerHeight };
        });
        expect(found.share <= 0.551 && found.edge, `${name}: ${JSON.stringify(found)}`);
        if (found.part === undefined) expect(!found.isSaid, `${name}: all fit, and it says that there is more`);
        else expect(found.part > 0.2 && found.part < 0.8 && found.isSaid, `${name}: cut at ${found.part}`);
        expect(found.part === undefined || height < 740, `${name}: an answer is out of sight`);
        await page.keyboard.press(`Digit${1 + ((turn + card) % 3)}`);
      }
      await page.close();
    }
  },
};
