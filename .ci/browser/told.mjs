// What is told is told once and to somebody who can hear it, in her language; what she reads begins at its beginning; what is printed says who speaks.
import { open } from "./browser.mjs";
import { begin, lookBack, readOn } from "./play.mjs";

const SIZES = [[360, 640, 100], [568, 320, 100], [1366, 768, 100], [1366, 768, 200]];

function expect(holds, what) {
  if (!holds) throw new Error(what);
}

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const frames = (page) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve)))));

async function letters(page, size) {
  await page.keyboard.press("F2");
  await page.evaluate((size) => document.querySelector(`#size-${size}`).click(), size);
  await page.keyboard.press("F2");
}

export const toldLaws = {
  async "a story waits under what lies over it, and what comes afterwards is told in a region that was there before"(browser, { whole }) {
    const { page } = await open(browser, whole, { media: { "prefers-reduced-motion": "no-preference" }, hurried: true });
    await begin(page, 2);
    await page.evaluate(() => {
      window.region = document.querySelector("#said");
      window.toldLines = [];
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes) for (const line of addedNodes) window.toldLines.push(line.textContent);
      }).observe(window.region, { childList: true });
    });
    const lines = () => page.$$eval(".thread .said:not(.own) .bubble", (bubbles) => bubbles.map((bubble) => bubble.lastChild.textContent));
    let came = 0;
    for (let n = 0; n < 40 && came < 4; n += 1) {
      const isComing = await page.waitForFunction(() => document.querySelector("#show-now"), { timeout: 300 }).catch(() => null);
      if (!isComing) {
        await page.evaluate(() => document.querySelector("#go-on, #pass, #answer-1")?.click());
        continue;
      }
      const place = () => page.$eval(".pane", (pane) => pane.getAttribute("aria-label"));
      const [before, where] = [await lines(), await place()];
      await page.keyboard.press(["F1", "F2"][n % 2]);
      await wait(1200);
      expect((await page.evaluate(() => document.querySelector("#said") === window.region && window.region.isConnected)), "the region in which it is told is another one");
      await page.evaluate(() => { window.toldLines.length = 0; document.querySelector("#cover-back").click(); });
      const after = await lines();
      expect((await place()) === where && after.length === before.length, `${after.length - before.length} lines came while something lay over them`);
      await page.waitForFunction((count) => document.querySelectorAll(".thread .said:not(.own) .bubble").length !== count || !document.querySelector("#show-now"), { timeout: 8000 }, before.length);
      await wait(60);
      if ((await place()) !== where) continue;
      const told = await page.evaluate(() => window.toldLines);
      for (const line of (await lines()).slice(before.length)) {
        expect(told.filter((one) => one.includes(line)).length === 1, `“${line}” is not told once: ${told.join(" | ")}`);
        came += 1;
      }
    }
    expect(came >= 4, `only ${came} lines came`);
  },

  async "what was told is not there to be read or copied once more"(browser, { whole }) {
    const { page } = await open(browser, whole, { media: { "prefers-reduced-motion": "no-preference" }, hurried: true });
    await begin(page, 2);
    await page.waitForFunction(() => document.querySelector("#said p"), { timeout: 8000 });
    const copied = await page.evaluate(() => {
      const told = document.querySelector("#said p").textContent;
      getSelection().selectAllChildren(document.body);
      const text = getSelection().toString();
      getSelection().removeAllRanges();
      return text.includes(told);
    });
    expect(!copied, "it is copied with what stands on the page");
    await page.waitForFunction(() => document.querySelector("#said").childElementCount === 0, { timeout: 8000 });
  },

  async "each line that is marked is named as it is told"(browser, { kites }) {
    const { page } = await open(browser, kites);
    await begin(page, 0);
    await readOn(page);
    const told = [];
    for (let n = 0; n < 3; n += 1) {
      const line = await page.evaluate((n) => { const line = [...document.querySelectorAll(".thread .can-mark")][n]; line.querySelector(".offer").click(); return line.querySelector(".bubble, p").lastChild.textContent; }, n);
      told.push(await page.$eval("#status", (status) => status.textContent));
      expect(told[n].includes(line), `“${line}” is not named: ${told[n]}`);
    }
    expect(new Set(told).size === 3, "the same is said of several lines");
  },

  async "with less movement, what comes together is shown from its first line"(browser, { whole, kites }) {
    for (const [file, card] of [[whole, 0], [whole, 1], [kites, 0]]) {
      for (const [place, [width, height, size]] of SIZES.entries()) {
        const language = place % 2 === 0 ? "en" : "ar";
        const { page } = await open(browser, file, { width, height, language });
        await letters(page, size);
        await begin(page, card);
        let most = 0;
        for (let n = 0; n < 40; n += 1) {
          await frames(page);
          const stands = await page.evaluate(() => {
            window.had = window.had ?? new Set();
            for (const item of document.querySelectorAll(".thread [data-item]")) window.had.add(item.id);
            const button = document.querySelector("#answer-1, #pass, #go-on");
            const isOver = button?.dataset.last === "";
            if (!isOver) button?.click();
            return Boolean(button) && !isOver;
          });
          if (!stands) break;
          await frames(page);
          const found = await page.evaluate(() => {
            const [thread, reader] = [".thread", ".reader"].map((part) => document.querySelector(part).getBoundingClientRect());
            const top = Math.max(thread.top, reader.top);
            const fresh = [...document.querySelectorAll(".thread [data-item]:not(.own, .day)")].filter(({ id }) => !window.had.has(id));
            const above = fresh.filter((item) => item.getBoundingClientRect().top < top - 6).length;
            // A pause has the line that it asks about in sight.
            return document.querySelector("#pass") ? null : { came: fresh.length, above, isLong: fresh.length > 0 && fresh[0].getBoundingClientRect().height > thread.height };
          });
          if (!found) continue;
          most = Math.max(most, found.came);
          expect(found.above === 0, `${found.above} of ${found.came} new lines are above what is shown, at ${width}×${height}, ${size} %, ${language}, story ${card}, press ${n}`);
        }
        expect(most > 2, "nothing came together");
        await page.close();
      }
    }
  },

  async "the way out lies wholly inside the window, from 280 px and at 200 % letters"(browser, { whole, kites }) {
    const sizes = [[280, 653, 100], [280, 653, 150], [280, 653, 200], [320, 568, 100], [320, 568, 200], [568, 320, 200], [360, 640, 100], [412, 732, 150]];
    for (const [file, width, height, size] of [whole, kites].flatMap((file) => sizes.map((of) => [file, ...of]))) {
      for (const language of ["en", "ar"]) {
        const { page } = await open(browser, file, { width, height, language });
        await letters(page, size);
        const inside = async (screen) => {
          const found = await page.evaluate(() => {
            const { left, right, top, bottom } = document.querySelector("#leave").getBoundingClientRect();
            const label = document.querySelector("#leave span");
            const isIn = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
            return { isIn, isCut: label.offsetWidth > 1 && label.scrollWidth > label.clientWidth + 1 && getComputedStyle(label).display !== "inline", where: [left, top, right, bottom].map(Math.round).join() };
          });
          expect(found.isIn && !found.isCut, `${screen}: ${found.where} at ${width}×${height}, ${size} %, ${language}`);
        };
        await inside("the stories");
        await page.evaluate(() => document.querySelector("#card-0")?.click());
        await inside("before");
        await page.keyboard.press("Digit1");
        await inside("the story");
        await readOn(page);
        await inside("a decision");
        await page.keyboard.press("Digit1");
        await inside("after it");
        await page.keyboard.press("F1");
        await inside("support");
        await page.close();
      }
    }
  },

  async "on paper whoever speaks has a name, and it is said what is left out and that nobody has reviewed the text"(browser, { whole }) {
    for (const language of ["en", "ar"]) {
      const { page } = await open(browser, whole, { language });
      await begin(page, 1);
      for (let n = 0; n < 3; n += 1) {
        await readOn(page);
        await page.keyboard.press("Digit1");
      }
      await readOn(page);
      const notice = await page.$eval("footer .quiet", (notice) => notice.textContent);
      await lookBack(page);
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      await page.emulateMediaType("print");
      const found = await page.evaluate(() => {
        const isSeen = (part) => { const { width, height } = part.getBoundingClientRect(); return width > 2 && height > 2; };
        const quotes = [...document.querySelectorAll(".quote")].filter(isSeen);
        const left = document.querySelector("#paper footer").textContent;
        return { quotes: quotes.length, nameless: quotes.filter((quote) => !isSeen(quote.querySelector(".unseen"))).length, letters: [...document.querySelectorAll(".quote > .circle")].filter(isSeen).length, left };
      });
      expect(found.quotes > 3 && found.nameless === 0 && found.letters === 0, `${language}: ${JSON.stringify(found)}`);
      expect(found.left.includes(notice), `${language}: nothing says that it was not reviewed`);
      expect(/left out|غير موجودة/.test(found.left), `${language}: nothing says what is left out`);
      await page.close();
    }
  },

  async "the language is the one that is wished for, or else one in the same script, and never one in a script that others read"(browser, { whole }) {
    const cases = [
      [["pt-BR", "pt-PT"], ["pt-PT"], "pt-PT"],
      [["pt-PT", "pt-BR"], ["PT-br"], "pt-BR"],
      [["en", "pt-PT"], ["pt"], "pt-PT"],
      [["zh-Hans", "zh-Hant"], ["zh-TW"], "zh-Hant"],
      [["zh-Hant", "zh-Hans"], ["zh-SG"], "zh-Hans"],
      [["en", "zh-Hans"], ["zh-TW"], "en"],
      [["en", "fr", "zh-Hans"], ["zh-HK", "fr"], "fr"],
      [["en", "zh-Hant"], ["zh"], "en"],
      [["sr-Latn", "sr"], ["sr-RS"], "sr"],
      [["en", "nb"], ["no"], "nb"],
      [["en", "no"], ["nb-NO"], "no"],
      [["en", "id"], ["in-ID"], "id"],
      [["en", "jv"], ["jw"], "jv"],
      [["en", "he"], ["iw"], "he"],
      [["en", "fr"], ["de", "fr-CA"], "fr"],
      [["en", "fr"], ["not a tag", "xx"], "en"],
    ];
    for (const [there, wished, expected] of cases) {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument((there, wished) => {
        Object.defineProperty(navigator, "languages", { get: () => wished });
        const parse = JSON.parse.bind(JSON);
        JSON.parse = (text) => {
          const read = parse(text);
          // Further languages of the page are nobody's.
          const named = (place) => there[place] ?? "qaa";
          read?.languages?.forEach((language, place) => { language.tag = named(place); });
          if (read?.tags) read.tags = read.tags.map((_, place) => named(place));
          return read;
        };
      }, there, wished);
      await page.goto(`file://${whole}`);
      await page.waitForSelector("[data-contrast] #app main");
      const found = await page.evaluate(() => document.documentElement.lang);
      expect(found === expected, `of ${there}, ${wished} gets ${found}`);
      await page.close();
    }
  },
};
