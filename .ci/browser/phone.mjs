// What holds on phones, in high contrast, inside another page and on paper.
import { writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { open } from "./browser.mjs";
import { begin, readOn } from "./play.mjs";

const LEAST = 44; // px that a finger needs
const PAPER = { width: 703, height: 1032 }; // A4 at 96 px an inch, without 12 mm at each edge

function expect(holds, what) {
  if (!holds) throw new Error(what);
}

// Plays to the end, with one mark on the way.
async function toTheDebrief(page, everyDecision = async () => {}) {
  for (let n = 0; n < 40; n += 1) {
    if ((await readOn(page)) !== "decides") break;
    await everyDecision(n);
    await page.keyboard.press(`Digit${1 + (n % 2)}`);
  }
  await page.evaluate(() => document.querySelector("#go-on").click());
  await page.waitForSelector("[role=tablist]");
}

export const phones = {
  async "every target is large enough for a finger"(browser, { kites }) {
    for (const [width, height] of [[360, 740], [740, 360]]) {
      const { page } = await open(browser, kites, { width, height, touch: true });
      const small = async (screen) => {
        const found = await page.evaluate((least) => [...document.querySelectorAll("#app :is(button, label, a), .calendar button")].filter((target) => {
          // What a label belongs to is pressed with it.
          const { width, height } = target.getBoundingClientRect();
          return width > 1 && height > 1 && getComputedStyle(target).opacity !== "0" && (width < least - 0.5 || height < least - 0.5);
        }).slice(0, 4).map((target) => `${target.id || target.className} ${target.textContent.slice(0, 20)} ${target.getBoundingClientRect().width}×${target.getBoundingClientRect().height}`), LEAST);
        expect(found.length === 0, `${screen} at ${width}×${height}: ${found.join("; ")}`);
      };
      await small("home");
      await page.evaluate(() => document.querySelector("#card-0")?.click());
      await small("before");
      await page.keyboard.press("Digit1");
      await toTheDebrief(page, (n) => small(`decision ${n}`));
      await small("first look");
      for (const part of [1, 2, 3, 4]) {
        await page.keyboard.press(`Digit${part}`);
        await small(`debrief ${part}`);
      }
      await page.keyboard.press("F1");
      await small("support");
      await page.keyboard.press("F2");
      await small("display");
      await page.keyboard.press("Escape");
      await small("calendar");
      await page.close();
    }
  },

  async "pulling at the end of anything moves nothing else"(browser, { kites }) {
    const { page } = await open(browser, kites, { width: 360, height: 740, touch: true });
    await begin(page, 0);
    await readOn(page);
    const pulls = await page.evaluate(() => [...document.querySelectorAll("html, body, #app *")].filter((element) => {
      const { overflowY, overscrollBehaviorY } = getComputedStyle(element);
      return (/auto|scroll/.test(overflowY) || element.matches("html")) && overscrollBehaviorY === "auto";
    }).map((element) => element.className || element.tagName));
    expect(pulls.length === 0, `pulls at the page: ${pulls}`);
  },

  async "where there is little height, a conversation and its answers move as one"(browser, { kites }) {
    for (const [width, height, size] of [[740, 360, 100], [683, 384, 100], [360, 740, 200], [1366, 768, 200]]) {
      const { page } = await open(browser, kites, { width, height });
      await page.keyboard.press("F2");
      await page.evaluate((size) => document.querySelector(`#size-${size}`).click(), size);
      await page.keyboard.press("F2");
      await begin(page, 0);
      for (let n = 0; n < 4; n += 1) {
        if ((await readOn(page)) !== "decides") break;
        const within = await page.evaluate(() => [".thread", ".answers"].filter((part) => {
          const { scrollHeight, clientHeight } = document.querySelector(part);
          return /auto|scroll/.test(getComputedStyle(document.querySelector(part)).overflowY) && scrollHeight > clientHeight + 1;
        }));
        expect(within.length === 0, `${within} moves by itself at ${width}×${height}, ${size} %`);
        await page.keyboard.press(`Digit${n % 3}`);
      }
      await page.close();
    }
  },

  async "in the system’s own colours one row is the current one, and every button has an edge"(browser, { whole }) {
    const { page } = await open(browser, whole, { media: { "forced-colors": "active" } });
    const edges = async (screen) => {
      const bare = await page.evaluate(() => [...document.querySelectorAll("#app button")].filter((button) => {
        const { width, height } = button.getBoundingClientRect();
        const { borderBlockEndStyle, borderBlockEndWidth, opacity } = getComputedStyle(button);
        return width > 1 && height > 1 && opacity !== "0" && (borderBlockEndStyle === "none" || parseFloat(borderBlockEndWidth) < 1);
      }).map((button) => button.id || button.className));
      expect(bare.length === 0, `${screen}: no edge: ${bare.slice(0, 4)}`);
    };
    await edges("home");
    await begin(page, 1);
    for (let n = 0; n < 6; n += 1) {
      if ((await readOn(page)) !== "decides") break;
      await edges(`decision ${n}`);
      const current = await page.evaluate(() => {
        const rows = [...document.querySelectorAll(".beside .place")].filter((row) => row.offsetHeight > 0);
        const grounds = rows.map((row) => getComputedStyle(row).backgroundColor);
        return rows.length < 3 ? "few" : String(grounds.filter((ground) => grounds.filter((other) => other === ground).length === 1).length);
      });
      expect(["few", "1"].includes(current), `decision ${n}: ${current} rows stand out`);
      await page.keyboard.press("Digit1");
    }
    await page.keyboard.press("F1");
    await edges("support");
  },

  async "inside another page it takes no focus, and says what leaving does not do"(browser, { kites }) {
    const outer = `${dirname(kites)}/outer.html`;
    writeFileSync(outer, `<!doctype html><title>Outer</title><input id="own" autofocus><iframe src="${pathToFileURL(kites).href}" width="800" height="600"></iframe>`);
    const page = await browser.newPage();
    await page.goto(pathToFileURL(outer).href);
    const inner = page.frames()[1];
    await inner.waitForSelector("#app main");
    expect((await page.evaluate(() => document.activeElement.id)) === "own", "the focus is gone");
    expect((await inner.evaluate(() => document.activeElement.tagName)) === "BODY", "something inside has the focus");
    if (await inner.$("#card-0")) await inner.click("#card-0");
    expect(/close the tab too/.test(await inner.$eval("main", (main) => main.textContent)), "it does not say what leaving cannot do");
    await inner.click("#leave");
    expect(/close this tab too/.test(await inner.$eval(".calendar", (main) => main.textContent)), "the calendar does not say it");
  },

  async "a country is asked for, and none is chosen for her; a number can be rung"(browser, { whole }) {
    const { page } = await open(browser, whole, { width: 360, height: 740, touch: true, language: "en-FR" });
    await page.keyboard.press("F1");
    const state = () => page.evaluate(() => ({ chosen: document.querySelector("input[name=region]:checked")?.id ?? null, first: document.querySelector("input[name=region]").id, rings: [...document.querySelectorAll(".lines a")].map((link) => link.getAttribute("href")) }));
    const before = await state();
    expect(before.chosen === null && before.first === "region-fr", JSON.stringify(before));
    await page.evaluate(() => document.querySelector("#region-fr").click());
    const after = await state();
    expect(after.chosen === "region-fr" && after.rings.includes("tel:119") && after.rings.every((number) => /^tel:\+?\d+$/.test(number)), JSON.stringify(after));
  },

  async "on paper one page comes first: who was who, lines, what helps, whom to ring"(browser, { whole }) {
    for (const [card, language] of [[0, "en"], [0, "ar"], [1, "en"], [1, "ar"], [2, "en"], [2, "ar"]]) {
      const { page } = await open(browser, whole, { language, ...PAPER });
      await page.keyboard.press("F1");
      await page.evaluate(() => document.querySelector("#region-gb").click());
      await page.keyboard.press("F1");
      await begin(page, card);
      await toTheDebrief(page);
      await page.emulateMediaType("print");
      const paper = await page.evaluate(() => {
        dispatchEvent(new Event("beforeprint"));
        const paper = document.querySelector("#paper");
        const { height, width } = paper.getBoundingClientRect();
        const wide = [...paper.querySelectorAll("*")].filter((part) => part.getBoundingClientRect().width > width + 1).length;
        return { height, wide, parts: paper.querySelectorAll("section").length, lines: paper.querySelectorAll(".note").length, numbers: [...paper.querySelectorAll(".number")].map((number) => number.textContent).join() };
      });
      const name = `story ${card} in ${language}: ${JSON.stringify(paper)}`;
      expect(paper.height <= PAPER.height && paper.wide === 0, `more than a page: ${name}`);
      expect(paper.parts === 4 && paper.lines >= 2 && paper.numbers.includes("116 123"), `something is missing: ${name}`);
      expect(await page.evaluate(() => { dispatchEvent(new Event("afterprint")); return !document.querySelector("#paper"); }), "it stays on the screen");
      await page.close();
    }
  },

  async "messages are read aloud by a voice of this device or by none, and only where that was asked for"(browser, { kites }) {
    const { page } = await open(browser, kites, { touch: true, width: 360, height: 740 });
    await page.keyboard.press("F2");
    expect(!(await page.$("#aloud-on")), "it is offered where there is no voice");
    await page.keyboard.press("F2");
    await page.close();
    const { page: other, trouble } = await open(browser, kites, { voices: true });
    await begin(other, 0);
    await readOn(other);
    expect((await other.evaluate(() => window.read.length)) === 0, "it reads unasked");
    await other.keyboard.press("F2");
    await other.click("#aloud-on");
    await other.keyboard.press("F2");
    await other.keyboard.press("Digit1");
    await readOn(other);
    const read = await other.evaluate(() => window.read);
    expect(read.length > 1 && read.every(({ voice }) => voice === "near"), JSON.stringify(read));
    expect(trouble.length === 0, String(trouble));
    await other.keyboard.press("Escape");
    expect((await other.evaluate(() => window.read)) === null, "it reads on after leaving");
  },
};
