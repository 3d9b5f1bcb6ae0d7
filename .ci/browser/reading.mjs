// No decision opens while what it is about is unseen: at every pace, on every size of window, in every story.
//
// What has come is known from the graph alone, walked beside the page; what has been in view is noted in the browser, frame by frame, by nothing of the page's own script.
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { open } from "./browser.mjs";
import { begin } from "./play.mjs";

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
  runInNewContext(`${source}\ndata = JSON.parse(block); data.stories.forEach(unpack); found = { Walk, Reading, threads, stories: data.stories };`, given);
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

const frames = (page) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve)))));

// Presses what leads on, as she would, until there is a decision or the end. How often it was pressed is bounded: it never leads in a circle.
async function toDecision(page, name) {
  for (let presses = 0; presses < 300; presses += 1) {
    const stands = page.waitForSelector("#away, #go-on, #pass", { timeout: 20000 });
    await stands.catch(async () => { throw new Error(`${name}: it stands still at ${await page.$eval(".story-grid", (story) => story.innerText.slice(-200))}`); });
    await frames(page);
    const what = await page.evaluate(() => (document.querySelector("#away") ? "decides" : document.querySelector("#pass") ? "asks" : document.querySelector("#go-on").dataset.last === "" ? "over" : "on"));
    if (what === "decides" || what === "over") return what;
    await page.evaluate(() => document.querySelector("#pass, #go-on").click());
  }
  throw new Error(`${name}: it leads on for ever`);
}

async function way(browser, file, { Walk, threads, stories }, card, [width, height, size], pace, seed) {
  const language = seed % 3 === 2 ? "ar" : "en";
  const name = `story ${card} of ${file.split("/").pop()}, ${width}×${height}, ${size} %, ${pace}, ${language}`;
  const { page, trouble } = await open(browser, file, { width, height, language, media: { "prefers-reduced-motion": "no-preference" }, hurried: 50 });
  await page.evaluate(watch);
  await page.keyboard.press("F2");
  for (const id of [`size-${size}`, `pace-${pace}`]) await page.evaluate((id) => document.querySelector(`#${id}`).click(), id);
  await page.keyboard.press("F2");
  await begin(page, card);
  const story = stories[card];
  const walk = new Walk(story);
  let since = 0;
  let led = 0;
  for (let turn = 0; turn < DECISIONS && (await toDecision(page, name)) === "decides"; turn += 1) {
    const [seen, aside] = await page.evaluate(() => [[...window.linesSeen], document.querySelector("#aside")?.textContent ?? ""]);
    const names = await page.evaluate(() => Object.fromEntries([...document.querySelectorAll(".place")].map((place) => [place.id.slice(6), place.querySelector(".place-name").firstChild.textContent])));
    const unseen = walk.events.slice(since).filter((event) => typeof event === "number" && story.lines[event].who !== story.player && !seen.includes(event));
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
  expect(trouble.length === 0, `${name}: ${trouble[0]}`);
  await page.close();
  return threads(story, walk.events).size + led;
}

export const readingLaws = {
  async "at each decision every new line has been in view or is named at the answers, at every pace and on every size"(browser, { whole, kites }) {
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
};
