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
  const [script] = page.match(/"use strict";\(\(\)=>\{.*\}\)\(\);/s);
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

export const beginLaws = {
  async "whatever fails before a story stands, the version to read is there and says why, and Esc leaves it"(browser, { whole }) {
    const sentence = toldWhy(whole);
    const ways = {
      "no word of it is understood": (script) => script.replace("\"use strict\";", "\"use strict\";let let=;"),
      "it fails at its start": (script) => script.replace("\"use strict\";", "\"use strict\";null.begin();"),
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
    await page.waitForSelector("#app main");
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
