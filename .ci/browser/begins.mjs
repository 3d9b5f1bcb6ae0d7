// How the page begins: whole or not at all, anew in a copy that a browser saved, and as a calendar wherever in its tab it was left.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { open } from "./browser.mjs";
import { begin, readOn } from "./play.mjs";

function expect(holds, what) {
  if (!holds) throw new Error(what);
}

const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// A copy of the page whose script has been changed, and which its policy still allows unless it is to be blocked.
function changed(file, name, change, isAllowed = true) {
  const page = readFileSync(file, "utf8");
  const [script] = page.match(/(?<=<script>)"use strict";dispatchEvent\(.*\}\}\)\);/s);
  const other = change(script);
  expect(other !== script, `${name}: nothing was changed`);
  const copy = page.replace(script, () => other);
  const path = join(dirname(file), `${name}.html`);
  writeFileSync(path, isAllowed ? copy.replace(hash(script), () => hash(other)) : copy);
  return path;
}

const seen = (page) => page.evaluate(() => {
  const shows = (selector) => [...document.querySelectorAll(selector)].some((part) => getComputedStyle(part).display !== "none" && part.getClientRects().length > 0);
  return { reads: shows("#reading"), plays: shows("#app"), text: document.body.innerText };
});

const isCalendar = (page) => page.evaluate(() => document.querySelectorAll(".calendar td").length >= 28 && !document.querySelector("#app, #reading"));

async function expectToRead(page, name, sentence) {
  const { reads, plays, text } = await seen(page);
  expect(reads && !plays, `${name}: what can be read is ${reads ? "" : "not "}shown, and what is played is ${plays ? "" : "not "}there`);
  expect(text.includes(sentence), `${name}: nothing says why: ${text.slice(0, 300)}`);
  await page.keyboard.press("Escape");
  await wait(300);
  expect(page.url() === "about:blank", `${name}: Esc does not leave what is read`);
}

// Opens a page that is not expected to get far.
async function opened(browser, file, options = {}) {
  const page = await browser.newPage();
  if (options.lacks) await page.evaluateOnNewDocument(options.lacks);
  await page.goto(pathToFileURL(file).href);
  await wait(600);
  return page;
}

const toldWhy = (file) => readFileSync(file, "utf8").match(/<h1>Second Look<\/h1><p>([^<]*)<\/p>/)[1];

// Not every browser here can be told that less movement is asked for.
async function allAtOnce(page) {
  await page.keyboard.press("F2");
  await page.evaluate(() => document.querySelector("#pace-all-at-once").click());
  await page.keyboard.press("F2");
}

// What stands in the document in the middle of a story, as a browser saves it.
async function saved(browser, file, name) {
  const { page } = await open(browser, file);
  await allAtOnce(page);
  await begin(page, 0);
  await readOn(page);
  const line = await page.$eval(".thread .bubble, .thread p", (bubble) => bubble.textContent);
  const copy = join(dirname(file), `${name}.html`);
  writeFileSync(copy, `<!doctype html>\n${await page.evaluate(() => document.documentElement.outerHTML)}`);
  await page.close();
  return { copy, line };
}

// Keeps the script from beginning until `goOn` is called, and notes what stood before it drew its first screen and what stands then.
function holdBack() {
  addEventListener(
    "runs",
    (event) => {
      if (window.goOn) return;
      event.stopImmediatePropagation();
      const play = event.detail;
      window.goOn = () => {};
      const drawn = (takeOver) => (draw) => {
        window.before = document.querySelector("#app")?.outerHTML;
        takeOver(draw);
        window.after = document.querySelector("#app").outerHTML;
      };
      dispatchEvent(new CustomEvent("runs", { detail: (among, takeOver) => { window.goOn = () => play(among, drawn(takeOver)); } }));
    },
    true
  );
}

// A page whose first screen stands, and whose script waits.
async function heldBack(browser, file, options = {}) {
  const { page } = await open(browser, file, { ...options, lacks: holdBack, held: true });
  await wait(300);
  return page;
}

const goOn = async (page) => {
  // On a busy machine the page is there before its script.
  await page.waitForFunction(() => typeof window.goOn === "function");
  await page.evaluate(() => new Promise((resolve) => { window.goOn(); setTimeout(resolve, 200); }));
};

export const beginLaws = {
  async "the first screen that stands in the file is the one that the script draws, in every language"(browser, files) {
    for (const [name, file] of Object.entries(files)) {
      for (const language of ["en", "ar", "nb"]) {
        const page = await heldBack(browser, file, { language });
        const title = await page.title();
        await goOn(page);
        const { before, after, titleNow, tag } = await page.evaluate(() => ({ before: window.before, after: window.after, titleNow: document.title, tag: document.documentElement.lang }));
        const at = [...(before ?? "")].findIndex((letter, place) => letter !== after[place]);
        expect(before === after, `${name} in ${tag}: ${before?.slice(at - 60, at + 60)} is drawn as ${after.slice(at - 60, at + 60)}`);
        expect(title === titleNow, `${name} in ${tag}: it is called ${title}, and then ${titleNow}`);
        await page.close();
      }
    }
  },

  async "what is pressed while the first screen stands counts once the script runs, and the focus stays"(browser, { one }) {
    const clicked = await heldBack(browser, one);
    await clicked.click("#choice-sit-out");
    await goOn(clicked);
    expect(await clicked.$("#sit-out-back"), "a click is lost");
    await clicked.close();
    const typed = await heldBack(browser, one);
    await typed.focus("#choice-along");
    await goOn(typed);
    expect((await typed.evaluate(() => document.activeElement.id)) === "choice-along", "the focus is lost");
    await typed.close();
    const pressed = await heldBack(browser, one);
    await pressed.keyboard.press("Digit3");
    await goOn(pressed);
    expect(await pressed.$("#sit-out-back"), "a key is lost");
    await pressed.close();
  },

  async "she leaves before the script runs, and nothing of it is seen again"(browser, { one }) {
    const ways = {
      Esc: (page) => page.keyboard.press("Escape"),
      "the button": (page) => page.click("#leave"),
      "three times Shift": async (page) => { for (let n = 0; n < 3; n += 1) await page.keyboard.press("Shift"); }
    };
    for (const [name, way] of Object.entries(ways)) {
      const page = await heldBack(browser, one);
      await way(page);
      const { plays, reads } = await seen(page);
      expect(!plays && !reads, `${name}: something is still seen`);
      expect((await page.title()) === "Calendar", `${name}: it is called ${await page.title()}`);
      await goOn(page);
      expect(await isCalendar(page), `${name}: no calendar comes`);
      await page.reload();
      await wait(300);
      const again = await seen(page);
      expect(!again.plays && !again.reads, `${name}: loaded again, the screen stands`);
      await goOn(page);
      expect(await isCalendar(page), `${name}: loaded again, no calendar comes`);
      await page.close();
    }
  },

  async "whatever fails before a story stands, the version to read is there and says why, and Esc leaves it"(browser, { whole }) {
    const sentence = toldWhy(whole);
    const ways = {
      "no word of it is understood": (script) => script.replace("\"use strict\";", "\"use strict\";let let=;"),
      "it fails before it begins": (script) => script.replace("\"use strict\";", "\"use strict\";null.begin();"),
      "it fails at its start": (script) => script.replace("=>{", "=>{null.begin();"),
      "it fails after its start": (script) => script.replace("screens.home=", "screens.home=null;screens.else="),
    };
    for (const [name, change] of Object.entries(ways)) {
      const page = await opened(browser, changed(whole, "broken", change));
      await expectToRead(page, name, sentence);
      await page.close();
    }
    const page = await opened(browser, changed(whole, "blocked", (script) => script.replace("\"use strict\";", "\"use strict\";0;"), false));
    await expectToRead(page, "it is blocked", sentence);
    await page.close();
  },

  async "a function that a browser does not have is noticed when the story is to begin, too"(browser, { whole }) {
    const page = await opened(browser, whole, { lacks: () => { delete window.ResizeObserver; } });
    expect((await seen(page)).plays, "it does not even begin");
    await begin(page, 0);
    await wait(300);
    await expectToRead(page, "no ResizeObserver", toldWhy(whole));
  },

  async "once a story stands, what fails takes nothing away"(browser, { whole }) {
    const page = await opened(browser, whole);
    await begin(page, 0);
    await page.waitForSelector(".story-grid");
    await page.evaluate(() => { setTimeout(() => { throw new Error("on purpose"); }); });
    await wait(100);
    const { reads, plays } = await seen(page);
    expect(plays && !reads, "the story is gone");
  },

  async "a copy that a browser saved in the middle of a story starts anew, plays and can be left"(browser, { whole }) {
    const { copy, line } = await saved(browser, whole, "saved");
    const { page, trouble } = await open(browser, copy);
    const { reads, plays, text } = await seen(page);
    expect(plays && !reads && (await page.$$("#app")).length === 1, "it does not start");
    expect(!text.includes(line) && (await page.$$(".card")).length === 4, `what she read is in it: ${text.slice(0, 200)}`);
    await allAtOnce(page);
    await begin(page, 1);
    expect((await readOn(page)) === "decides", "it does not play");
    await page.keyboard.press("Digit1");
    await readOn(page);
    await page.keyboard.press("Escape");
    expect(await isCalendar(page), "Esc does not leave it");
    // The size of letters stands in an attribute of the copy, which its policy does not take.
    const other = trouble.filter((one) => !/style/.test(one));
    expect(other.length === 0, other.join("; "));
    await page.close();
  },

  async "a saved copy of a copy starts anew as well, and one that runs no script is read"(browser, { whole }) {
    const first = await saved(browser, whole, "saved-once");
    const { copy, line } = await saved(browser, first.copy, "saved-twice");
    const { page } = await open(browser, copy);
    expect((await page.$$(".card")).length === 4, "it does not start");
    await page.close();
    // One of the browsers cannot be told to run none.
    if (!(await browser.version()).includes("Chrome")) return;
    const { page: still } = await open(browser, copy, { script: false });
    const { reads, plays } = await seen(still);
    expect(reads && !plays, `without script, what she read is shown: ${line}`);
    await still.close();
  },

  async "once it was left, every place of this file in the tab is a calendar, until another program is opened"(browser, { whole }) {
    const { page } = await open(browser, whole);
    const own = page.url();
    await page.goto("about:blank");
    await page.goto(`${own}#read-en`);
    await page.waitForSelector("[data-contrast] #app main");
    await page.evaluate(() => { location.hash = "read-ar"; });
    await begin(page, 1);
    await page.keyboard.press("Escape");
    expect(await isCalendar(page), "Esc does not leave");
    // Not every driver hears that the same document is gone back in.
    const go = async (way) => {
      await page.evaluate((way) => { setTimeout(() => (way === 0 ? location.reload() : history.go(way))); }, way).catch(() => {});
      await wait(700);
    };
    for (const [name, way] of [["back to the same document", -1], ["loading that again", 0], ["forward again", 1], ["back", -1]]) {
      await go(way);
      expect(await isCalendar(page), `${name}: no calendar`);
    }
    await go(-2);
    expect(page.url() === own && (await isCalendar(page)), "an earlier place of the file shows the product");
    expect((await page.title()) === "Calendar", `it is called ${await page.title()}`);
    await page.evaluate(() => document.querySelector(".more button").click());
    await page.click(".menu");
    await page.waitForSelector("#app .card");
    await go(0);
    await page.waitForSelector("#app .card");
    expect((await page.evaluate(() => [window.name, history.state].join())) === ",", "something is kept");
  },

  async "a page that a browser keeps whole is kept as a calendar, and what opens from it again can be copied"(browser, { whole }) {
    const { page } = await open(browser, whole);
    await begin(page, 1);
    await page.evaluate(() => { dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })); });
    expect((await page.evaluate(() => [document.body.childElementCount, history.state.left].join())) === "0,Calendar", "it keeps more than that");
    await page.evaluate(() => { dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })); });
    expect(await isCalendar(page), "it comes back");
    await page.evaluate(() => document.querySelector(".more button").click());
    await page.click(".menu");
    await page.waitForSelector("#app .card");
    expect(await page.evaluate(() => ["#reading", "#data", "#icons"].every((part) => document.querySelector(part))), "a copy of it would not start any more");
  },
};
