// The eight messages of two weeks later: alone in a page, and as the last card beside stories. A whole way by keys, what is kept and asked for, and how it looks.
import { readFileSync } from "node:fs";
import { isThere, launch, open } from "./browser.mjs";
import { launchOld } from "./older.mjs";

const RULES = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };

function holds(condition, what) {
  if (!condition) throw new Error(what);
}

const textOf = (page) => page.evaluate(() => document.querySelector("#main").innerText);
const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.tagName);
const isLeft = (page) => page.evaluate(() => Boolean(document.querySelector(".calendar")) && !document.querySelector("#app, #reading"));

async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
}

// From the first screen to its end, by keys alone: all that is read on each screen, with what was said of each message.
async function whole(page, told, look = async () => {}) {
  await look("opening");
  for (let n = 0; n < 20 && (await focused(page)) !== "go-on"; n += 1) await press(page, "Tab");
  await press(page, "Enter");
  for (const [at, [from, words, does, why]] of told.items.entries()) {
    const asked = await textOf(page);
    holds(asked.includes(from) && asked.includes(words), `message ${at + 1} is not “${words}” but “${asked}”`);
    holds(!asked.includes(why) && !asked.includes(does), `what message ${at + 1} does is said before it is asked`);
    holds((await focused(page)) === "H1", `at message ${at + 1} the focus is on ${await focused(page)}`);
    await press(page, "Enter", " ");
    holds(await page.$("#question"), "a key pressed by habit answers");
    if (at < 3) await look("message");
    const key = ["1", "2", "0"][at % 3];
    await press(page, key);
    const answered = await textOf(page);
    holds(answered.includes(why) && answered.includes(does), `after message ${at + 1} it does not say “${why}” but “${answered}”`);
    holds(answered.includes(told.said[at % 3]), `her ${key} is not said of message ${at + 1}`);
    holds((await focused(page)) === "fresh-answer", `what it does has not the focus, but ${await focused(page)}`);
    holds((await page.$eval("#said", (said) => said.textContent)).includes(why), "the reason is not told");
    await press(page, "1", "2", "0");
    holds((await textOf(page)) === answered, "an answered message is answered again");
    if (at < 3) await look("answer");
    await press(page, "Enter");
  }
  const end = await textOf(page);
  holds(end.includes(told.end) && told.items.every(([, words, , why]) => end.includes(words) && end.includes(why)), `it does not end with all of them but with “${end}”`);
  holds(await page.$(".building"), "whom to talk to does not stand at its end");
  holds(!/[0-9٠-٩]\s*(\/|%|of|من)/u.test(end), "something is counted at its end");
  await look("end");
}

const laws = {
  "a whole way by keys, in each language, with nothing asked for or kept": async (browser, { alone, told }) => {
    for (const [language, texts] of Object.entries(told)) {
      const { page, trouble } = await open(browser, alone, { language });
      await whole(page, texts);
      const kept = await page.evaluate(() => [document.cookie, Object.keys(window.localStorage ?? {}).length, Object.keys(window.sessionStorage ?? {}).length, performance.getEntriesByType("resource").length, history.state, window.name].join()).catch(() => ",0,0,0,,");
      holds(kept === ",0,0,0,,", `kept or loaded: ${kept}`);
      holds(trouble.length === 0, trouble.slice(0, 3).join("; "));
      await page.close();
    }
  },
  "it is left from everywhere, and begins anew": async (browser, { alone }) => {
    const ways = [[], ["go-on"], ["go-on", "fresh-1"], ["go-on", "pass", "support"], ["go-on", "display"]];
    for (const way of ways) {
      const { page } = await open(browser, alone);
      for (const id of way) await page.evaluate((id) => document.querySelector(`#${id}`).click(), id);
      await press(page, ...(way.length % 2 === 0 ? ["Escape"] : ["Shift", "Shift", "Shift"]));
      holds(await isLeft(page), `it is not left after ${way}`);
      await page.reload();
      await page.waitForSelector(".calendar");
      await page.evaluate(() => [...document.querySelectorAll(".more button")][0].click());
      await page.evaluate(() => document.querySelector(".menu").click());
      holds((await page.$("#app .picture")) && (await page.$("#go-on")), "it does not begin anew");
      await page.close();
    }
  },
  "one step back, one at a time": async (browser, { alone }) => {
    const { page } = await open(browser, alone);
    await page.click("#go-on");
    const first = await textOf(page);
    await press(page, "1", "Enter");
    const second = await textOf(page);
    holds(first !== second, "it does not go on");
    await press(page, "2", "Backspace");
    holds((await textOf(page)) === second, "from what it does it does not go back to the question");
    await press(page, "F1", "Backspace");
    holds((await textOf(page)) === second, "support does not give it back");
    await press(page, "Backspace");
    holds((await textOf(page)) === first, "it does not go back to the message before");
    await press(page, "Backspace", "Backspace");
    holds(await page.$("#app .picture"), "it does not go back to its beginning");
  },
  "a press that comes too early is not taken": async (browser, { alone }) => {
    const { page } = await open(browser, alone, { guarded: true });
    await page.click("#go-on");
    await press(page, "1");
    holds(await page.$("#question"), "it is answered before it could be read");
    await new Promise((resolve) => setTimeout(resolve, 600));
    await press(page, "1", "Enter");
    holds(await page.$("#fresh-answer"), "the reason is passed before it could be read");
  },
  "it is the last card beside stories, and leads back to them": async (browser, { beside, told }) => {
    const { page, trouble } = await open(browser, beside);
    holds(await page.evaluate(() => document.querySelector(".cards li:last-child button").id === "card-fresh" && document.querySelectorAll(".cards li").length > 1), "its card is not the last one");
    await page.click("#card-fresh");
    await whole(page, told.en);
    await page.click("#fresh-home");
    holds(await page.$("#card-0"), "it does not lead back");
    await page.click("#card-0");
    holds(await page.$("#choice-another"), "a story has no way back to the cards");
    await press(page, "Backspace");
    holds(await page.$("#card-fresh"), "one step back from a story does not lead to the cards");
    holds(trouble.length === 0, trouble.slice(0, 3).join("; "));
  },
  "nothing is cut or too wide, on phones, projectors and in large letters": async (browser, { alone, beside, told }) => {
    const sizes = [[360, 640, 100], [360, 640, 200], [1024, 768, 100], [1920, 1080, 100], [1920, 1080, 200], [1366, 768, 150]];
    for (const [language, texts] of Object.entries(told)) {
      for (const [width, height, size] of sizes) {
        const { page } = await open(browser, alone, { language, width, height });
        await press(page, "F2");
        await page.evaluate((size) => document.querySelector(`#size-${size}`).click(), size);
        await press(page, "F2");
        await whole(page, texts, async (screen) => {
          const cut = await page.evaluate(() => [...document.querySelectorAll("#main, #main *:not(.unseen, svg *)")].filter((part) => {
            const { left, right, width } = part.getBoundingClientRect();
            return width > 1 && (left < -1 || right > innerWidth + 1 || (part.matches("p, h1, h2, button, span") && part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0));
          }).map((part) => part.id || part.className || part.tagName));
          holds(cut.length === 0, `${language} ${width}×${height} ${size} %: ${screen}: ${cut.slice(0, 4)}`);
        });
        await page.close();
      }
    }
    const { page } = await open(browser, beside, { width: 360, height: 640 });
    holds(await page.evaluate(() => document.querySelector("#main").scrollWidth <= document.querySelector("#main").clientWidth + 1), "the cards are too wide for a phone");
  },
  "axe finds nothing": async (browser, { alone, told }, { axe }) => {
    const found = [];
    const look = async (page, screen) => {
      await page.evaluate(axe);
      const { violations } = await page.evaluate((rules) => globalThis.axe.run(document, rules), RULES);
      found.push(...violations.map(({ id, nodes }) => `${screen}: ${id} ${nodes[0].html.slice(0, 120)}`));
    };
    for (const [language, media, width] of [["en", {}, 1366], ["ar", { "prefers-color-scheme": "dark" }, 390], ["ar", { "prefers-contrast": "more" }, 1024]]) {
      const { page } = await open(browser, alone, { language, media, width });
      await whole(page, told[language], (screen) => look(page, `${language} ${width} ${screen}`));
      await page.close();
    }
    holds(found.length === 0, found.join("; "));
  },
};

// Not every browser can be told to run no scripts, or to show what it would print.
const inChromium = {
  "on paper its end has all eight, and no button": async (browser, { alone, told }) => {
    const { page } = await open(browser, alone);
    await whole(page, told.en);
    await page.emulateMediaType("print");
    const shown = await page.evaluate(() => ({ buttons: [...document.querySelectorAll("#app button, .band")].filter((part) => part.getClientRects().length > 0).length, text: document.querySelector("#main").innerText }));
    holds(shown.buttons === 0 && told.en.items.every(([, words, , why]) => shown.text.includes(words) && shown.text.includes(why)), `${shown.buttons} buttons on paper, with: ${shown.text}`);
  },
  "without script it is a list, with what each does folded away": async (browser, { alone, told }, { axe }) => {
    const { page } = await open(browser, alone, { script: false });
    await page.setJavaScriptEnabled(true);
    await page.evaluate(axe);
    const { violations } = await page.evaluate((rules) => globalThis.axe.run(document, rules), RULES);
    holds(violations.length === 0, violations.map(({ id, nodes }) => `${id} ${nodes[0].html.slice(0, 120)}`).join("; "));
    for (const [language, texts] of Object.entries(told)) {
      const items = await page.$$eval(`#read-${language} li:has(> details)`, (items) => items.map((item) => ({ shown: item.innerText, whole: item.textContent, open: item.querySelector("details").open })));
      holds(items.length === texts.items.length, `${items.length} messages stand there`);
      for (const [at, [from, words, does, why]] of texts.items.entries()) {
        const { shown, whole, open } = items[at];
        holds(shown.includes(from) && shown.includes(words) && !open && !shown.includes(why), `message ${at + 1} is not asked: ${shown}`);
        holds(whole.includes(does) && whole.includes(why), `message ${at + 1} does not say what it does: ${whole}`);
      }
    }
  },
};

// What the oldest browsers lack is taken from one that is nearly as old.
function asTheOldest() {
  delete Array.prototype.at;
  delete Element.prototype.replaceChildren;
}

// All of it in each browser that is here. `fail` is told what does not hold.
export async function fresh(kit, packages, folder, fail) {
  const files = { alone: `${folder}/fresh.html`, beside: `${folder}/fresh-kites.html`, told: JSON.parse(readFileSync(`${folder}/fresh.json`, "utf8")) };
  for (const kind of ["chrome", "firefox"].filter(isThere)) {
    const browser = await launch(kit, kind);
    for (const [name, law] of Object.entries(kind === "chrome" ? { ...laws, ...inChromium } : laws)) {
      try {
        await law(browser, files, kit);
        console.log(`  holds in ${kind}: ${name}`);
      } catch (error) {
        fail(`${kind}: ${name}: ${error.message}`);
      }
      for (const page of (await browser.pages()).slice(1)) await page.close();
    }
    await browser.close();
  }
  const old = await launchOld(packages);
  try {
    for (const [language, texts] of Object.entries(files.told)) {
      const { page, trouble } = await open(old, files.alone, { language, width: 360, height: 640, lacks: asTheOldest });
      await whole(page, texts);
      holds(trouble.length === 0, trouble.slice(0, 3).join("; "));
      await page.close();
    }
    console.log(`${await old.version()}: the eight messages of two weeks later as they are asked today`);
  } catch (error) {
    fail(`${await old.version()}: ${error.message}`);
  }
  await old.close();
}
