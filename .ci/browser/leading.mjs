// A page that leads: its two windows from disk, word for word as the program's room, and what must never get into the room's.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { isThere, launch, open } from "./browser.mjs";

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function holds(condition, what) {
  if (!condition) throw new Error(what);
}

// The page with a workshop of 28 that is about to begin, and the room's window once it is asked for.
async function begun(browser, file, { card = 0, width = 1366, height = 768, language = "en", people = "28" } = {}) {
  const { page, trouble } = await open(browser, file, { width, height, language });
  await page.evaluate((card) => document.querySelector(`#card-${card}`)?.click(), card);
  for (const digit of people) await page.keyboard.press(digit);
  await page.keyboard.press("Enter");
  holds(await page.$("#lead-on"), "a number and Enter do not begin it");
  return { page, trouble };
}

async function openRoom(browser, page, { width = 1024, height = 768 } = {}) {
  const popup = new Promise((resolve) => browser.once("targetcreated", resolve));
  await page.evaluate(() => document.querySelector("#open-room").scrollIntoView());
  await page.click("#open-room");
  const room = await (await popup).page();
  await room.setViewport({ width, height });
  await wait(100);
  await page.bringToFront();
  return room;
}

const textOf = (room) => room.evaluate(() => document.querySelector(".room")?.textContent ?? document.body.textContent);

// A room's window may already have gone with its page.
async function closeAll(browser) {
  for (const page of (await browser.pages()).slice(1)) await page.close().catch(() => {});
}

async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
}

// On to the first vote that is talked about, by keys in either window.
async function toVote(page, window = page) {
  for (let n = 0; n < 40 && !(await page.$(".trail")); n += 1) await window.keyboard.press((await page.$("#skip")) ? "F9" : "PageDown");
  holds(await page.$(".trail"), "no vote that is talked about comes");
}

async function leftIn(window) {
  return window.evaluate(() => Boolean(document.querySelector(".calendar")) && !document.querySelector(".room, .lead, #app"));
}

// Whether a text has these words in this order.
function missing(text, words) {
  let at = 0;
  for (const said of words) {
    const found = text.indexOf(said, at);
    if (found < 0) return said;
    at = found + said.length;
  }
  return null;
}

// What the room reads, how large, and what of it is cut or lies over something else.
function seenIn(room) {
  return room.evaluate(() => {
    const area = document.querySelector(".room-area");
    const inside = area.getBoundingClientRect();
    const cut = [...area.querySelectorAll("*")].filter((part) => {
      const { bottom, top, left, right } = part.getBoundingClientRect();
      return bottom > inside.bottom + 1 || top < inside.top - 1 || left < inside.left - 1 || right > inside.right + 1;
    });
    const answers = [...area.querySelectorAll(".room-answer")].map((answer) => answer.getBoundingClientRect());
    const isOver = (one, other) => one.top < other.bottom - 1 && other.top < one.bottom - 1 && one.left < other.right - 1 && other.left < one.right - 1;
    const overlaps = answers.some((answer, place) => answers.slice(0, place).some((before) => isOver(answer, before)));
    const spills = [...area.querySelectorAll(".room-answer")].some((answer) => answer.scrollHeight > answer.clientHeight + 1);
    return { text: document.querySelector(".room").textContent, cut: cut.map((part) => part.textContent.slice(0, 40)), overlaps: overlaps || spills, size: parseFloat(getComputedStyle(area).fontSize) };
  });
}

// A whole workshop by keyboard: after each key, the room reads what the program's room reads, nothing of it is cut, and no letter is smaller.
async function lesson(browser, folder, { page: name, language, card, keys }, sizes) {
  const { page, trouble } = await begun(browser, `${folder}/${name}.html`, { card, language });
  const room = await openRoom(browser, page, sizes);
  let smallest = Infinity;
  for (const [at, [key, words]] of keys.entries()) {
    await page.keyboard.press(key);
    const seen = await seenIn(room);
    const lacks = missing(seen.text, words);
    holds(lacks === null, `after key ${at}, ${key}, the room does not read “${lacks}” but “${seen.text}”`);
    holds(seen.cut.length === 0 && !seen.overlaps, `after key ${at}, ${key}, this is cut in the room: ${seen.cut} ${seen.overlaps ? "(answers)" : ""} in “${seen.text}”`);
    smallest = Math.min(smallest, seen.size / (Math.min(sizes.height / 768, sizes.width / 1024) * 36));
  }
  holds(smallest * 36 > 35.9, `letters in the room are ${(smallest * 36).toFixed(1)} px of 768`);
  holds(trouble.length === 0, trouble.slice(0, 3).join("; "));
  await room.close();
  await page.close();
}

const laws = {
  "the room’s window opens, mirrors, freezes and goes dark": async (browser, file) => {
    const { page, trouble } = await begun(browser, file);
    const room = await openRoom(browser, page);
    const ready = await textOf(room);
    await press(page, "PageDown");
    const rule = await textOf(room);
    holds(rule !== ready, "it does not follow");
    holds((await page.$eval("#room-picture", (picture) => picture.textContent)) === rule, "the picture is not of it");
    await press(page, "F7", "PageDown");
    holds((await textOf(room)) === rule && (await page.$eval("#freeze", (lever) => lever.getAttribute("aria-pressed"))) === "true", "it does not freeze");
    await press(page, "F7");
    const next = await textOf(room);
    holds(next !== rule, "it stays frozen");
    await press(page, "F8");
    holds((await room.$(".room-blank")) && !(await textOf(room)).includes(next.slice(20, 60)), "it does not go dark");
    await press(page, ".");
    holds((await textOf(room)) === next, "it stays dark");
    holds(await room.evaluate(() => !document.querySelector("button, a, input, [tabindex]") && document.querySelector(".room").getAttribute("aria-hidden") === "true"), "something in it can be reached");
    holds(trouble.length === 0, trouble.join("; "));
  },
  "counts, notes and lines to come stay out of the room’s document": async (browser, file) => {
    const { page } = await begun(browser, file);
    const room = await openRoom(browser, page);
    const whole = () => room.evaluate(() => document.documentElement.outerHTML.replace(/<style>.*?<\/style>/su, ""));
    await press(page, "PageDown", "PageDown", "PageDown", "PageDown", "PageDown", "PageDown");
    for (let n = 0; n < 12; n += 1) {
      const next = await page.evaluate(() => document.querySelector("#next-line .bubble")?.textContent);
      holds(!next || !(await whole()).includes(next), `“${next}” stands in the room before its time`);
      await press(page, "PageDown");
    }
    await toVote(page);
    const notes = await page.$$eval("#lead-notes p", (notes) => notes.map((note) => note.textContent));
    await press(page, "PageDown", "Enter");
    await page.keyboard.type("317");
    await press(page, "Enter");
    holds((await page.$eval("#count-0", ({ value }) => value)) === "317" && (await page.$eval("#sum", (sum) => sum.textContent)).includes("317"), "a typed number does not count");
    for (const key of ["PageDown", "PageDown"]) {
      holds(!(await whole()).includes("317"), "a count stands in the room during a vote");
      await press(page, key);
    }
    await press(page, "1", "PageDown");
    holds(!(await whole()).includes("317") && !(await room.$(".room-count")), "a count stands in the room before it is shown");
    await press(page, "F12");
    holds((await room.$$(".room-count")).length > 2, "F12 does not show the counts");
    await press(page, "F12");
    holds(!(await room.$(".room-count")), "F12 does not hide them again");
    const html = await whole();
    for (const note of notes) holds(!html.includes(note), `a note stands in the room: ${note}`);
  },
  "Esc leaves both windows from either, and so does the button": async (browser, file) => {
    const ways = [(page) => press(page, "Escape"), (_, room) => press(room, "Escape"), (page) => page.evaluate(() => document.querySelector("#leave").click()), (_, room) => room.evaluate(() => document.querySelector(".room-leave").click()), (_, room) => press(room, "Shift", "Shift", "Shift")];
    for (const [at, way] of ways.entries()) {
      const { page } = await begun(browser, file);
      const room = await openRoom(browser, page);
      await press(page, "PageDown");
      if (at % 2 === 1 || at === 4) await room.bringToFront();
      await way(page, room);
      holds((await leftIn(page)) && (await leftIn(room)), `way ${at} does not leave both`);
      holds((await room.title()) === (await page.title()), "the room’s window has another title");
      await press(room, "F1", "PageDown");
      holds((await leftIn(page)) && (await leftIn(room)), "a key in the room’s window brings something back");
      await room.close();
      await page.close();
    }
  },
  "keys count in the room’s window as well": async (browser, file) => {
    const { page } = await begun(browser, file);
    const room = await openRoom(browser, page);
    await room.bringToFront();
    await press(room, "PageDown");
    const rule = await textOf(room);
    await press(room, "PageDown");
    holds((await textOf(room)) !== rule, "Page Down does nothing there");
    await toVote(page, room);
    await press(room, "PageDown", "1", "2", "2");
    holds((await page.$eval("#count-1", ({ value }) => value)) === "2", "digits do nothing there");
    await press(room, "Enter", "1", "4", "Enter");
    holds((await page.$eval("#count-0", ({ value }) => value)) === "14", "numbers cannot be typed there");
  },
  "a room’s window that was closed is said, and comes back dark": async (browser, file) => {
    const { page } = await begun(browser, file);
    const room = await openRoom(browser, page);
    await press(page, "PageDown", "PageDown");
    const shown = await textOf(room);
    await room.close();
    await page.waitForSelector("#open-room");
    holds((await page.$eval("#room-state", (state) => state.textContent)) !== "", "it is not said");
    const again = await openRoom(browser, page);
    holds(await again.$(".room-blank"), "it does not come back dark");
    await press(page, "F8");
    holds((await textOf(again)) === shown, "what was there does not come back");
    await page.close();
    await wait(300);
    holds(again.isClosed(), "the room’s window stays without its page");
  },
  "a window that was kept shut is said": async (browser, file) => {
    const { page } = await begun(browser, file);
    await page.evaluate(() => { window.open = () => null; });
    const before = await page.$eval(".lead-closed", (said) => said.textContent);
    await page.click("#open-room");
    const said = await page.$eval(".lead-closed", (said) => said.textContent);
    holds(said !== before && (await page.$("#open-room")), "nothing is said");
  },
  "support is opened by F1, and stands before the room with the next": async (browser, file) => {
    const { page } = await begun(browser, file);
    const room = await openRoom(browser, page);
    await press(page, "PageDown");
    const rule = await textOf(room);
    await press(page, "F1");
    holds((await page.$("main.support")) && (await textOf(room)) === rule, "F1 does not open it for whoever leads alone");
    await press(page, "F1");
    holds((await room.$(".room-helpline")) && (await page.$("main.lead")), "F1 once more does not show it to the room");
    await press(page, "F1");
    holds((await textOf(room)) === rule, "F1 does not take it away again");
  },
  "level votes choose nothing, and what was taken is taken back": async (browser, file) => {
    const { page } = await begun(browser, file);
    await toVote(page);
    await press(page, "PageDown", "1", "PageDown", "PageDown", "1", "2", "PageDown");
    holds(!(await page.$("[aria-checked=true]")) && (await page.$("#come-back")), "something is chosen");
    await press(page, "Enter");
    holds(await page.$(".lead-said"), "it is not said that nothing is chosen");
    await press(page, "ArrowRight", "ArrowRight", "Enter");
    await page.waitForSelector("#take-back");
    await page.click("#take-back");
    holds((await page.$(".trail")) && (await page.$eval("#count-1", ({ value }) => value)) === "1", "its question does not come back with its counts");
  },
  "answers that are far too long are whole in the room all the same": async (browser, file) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1366, height: 768 });
    await page.evaluateOnNewDocument(() => {
      const parse = JSON.parse.bind(JSON);
      // What stands in the version to read: among it, one of the answers.
      JSON.parse = (text) => {
        for (const words of document.querySelectorAll("bdi")) words.textContent = `${words.textContent} `.repeat(words.textContent.length < 140 ? 9 : 1);
        return parse(text);
      };
    });
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector("#card-0");
    await page.evaluate(() => document.querySelector("#card-0").click());
    await press(page, "2", "Enter");
    const room = await openRoom(browser, page);
    await toVote(page);
    const { text, cut, overlaps, size } = await seenIn(room);
    holds(cut.length === 0 && !overlaps, `this is cut: ${cut} in “${text}”`);
    holds(size < 36, "they fit as they are, and this tries nothing");
  },
  "nothing is kept and nothing is asked for": async (browser, file) => {
    const { page, trouble } = await begun(browser, file);
    const room = await openRoom(browser, page);
    await press(page, "PageDown", "PageDown", "F8", "F8", "F9");
    const kept = (window) => window.evaluate(async () => [document.cookie, Object.keys(window.localStorage ?? {}).length, Object.keys(window.sessionStorage ?? {}).length, performance.getEntriesByType("resource").length].join());
    const isEmpty = (found) => found === ",0,0,0";
    for (const window of [page, room]) {
      const found = await kept(window).catch(() => ",0,0,0");
      holds(isEmpty(found), `kept or loaded: ${found}`);
    }
    holds(trouble.length === 0, trouble.join("; "));
  },
  "axe finds nothing in the window of whoever leads": async (browser, file, kit) => {
    for (const [language, media, width] of [["en", {}, 1366], ["ar", { "prefers-color-scheme": "dark" }, 390], ["en", { "prefers-contrast": "more" }, 1024]]) {
      const { page } = await open(browser, file, { language, media, width });
      await page.evaluate(() => document.querySelector("#card-0").click());
      const found = [];
      const look = async (where) => {
        await page.evaluate(kit.axe);
        const { violations } = await page.evaluate(() => globalThis.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
        found.push(...violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0].html.slice(0, 120)}`));
      };
      await look("setup");
      await press(page, "2", "8", "Enter");
      await look("begin");
      const room = await openRoom(browser, page);
      await press(page, "PageDown", "PageDown", "PageDown", "PageDown", "PageDown", "PageDown");
      await look("reading");
      await toVote(page);
      await press(page, "PageDown", "1", "2");
      await look("vote");
      await press(page, "PageDown", "PageDown", "1", "2", "PageDown");
      await look("go on");
      holds(found.length === 0, `${language} ${width}: ${found.join("; ")}`);
      await room.close();
      await page.close();
    }
  },
  "whoever leads has all of it on a small screen and in large letters": async (browser, file) => {
    for (const { width, height, size } of [{ width: 360, height: 740, size: 100 }, { width: 360, height: 740, size: 200 }, { width: 1366, height: 768, size: 200 }, { width: 1024, height: 640, size: 100 }]) {
      const { page } = await begun(browser, file, { width, height });
      await page.evaluate((size) => { document.documentElement.style.fontSize = `${size}%`; }, size);
      await toVote(page);
      await press(page, "PageDown");
      const wide = await page.evaluate(() => {
        const main = document.querySelector("#main");
        return [...document.querySelectorAll(".lead-main, .lead-beside, .lead-notes, .lead-feet, .counts li")].filter((part) => part.getBoundingClientRect().right > innerWidth + 1 || part.scrollWidth > part.clientWidth + 1).map((part) => part.className).concat(main.scrollWidth > main.clientWidth + 1 ? ["main"] : []);
      });
      holds(wide.length === 0, `at ${width} by ${height} and ${size} % too wide: ${wide}`);
      await page.close();
    }
  },
};

// Everything about leading, in each browser that is here. `fail` is told what does not hold.
export async function leading(kit, folder, fail) {
  const lessons = JSON.parse(readFileSync(`${folder}/spoken.json`, "utf8"));
  const file = `${folder}/page-lesson-50.html`;
  for (const kind of ["chrome", "firefox"].filter(isThere)) {
    const browser = await launch(kit, kind);
    for (const [name, law] of Object.entries(laws)) {
      try {
        await law(browser, file, kit);
        console.log(`  holds in ${kind}: ${name}`);
      } catch (error) {
        fail(`${kind}: ${name}: ${error.message}`);
      }
      await closeAll(browser);
    }
    // In the second browser, one lesson is enough: the words are the same.
    const some = kind === "chrome" ? lessons : lessons.slice(0, 1);
    for (const [place, spoken] of some.entries()) {
      const size = [{ width: 1024, height: 768 }, { width: 1920, height: 1080 }][place % 2 === 0 || spoken.language === "ar" ? 0 : 1];
      try {
        await lesson(browser, folder, spoken, size);
      } catch (error) {
        fail(`${kind}: story ${spoken.card} of ${spoken.page} in ${spoken.language}: ${error.message}`);
      }
      await closeAll(browser);
    }
    console.log(`  ${some.length} lessons are led in ${kind}, and the room reads what the program’s room reads`);
    await browser.close();
  }
}
