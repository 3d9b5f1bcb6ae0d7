// Marking is learnt before the story begins, and there is a way to it for every hand; a press hurries, and a move does not.
import { open } from "./browser.mjs";
import { begin } from "./play.mjs";

function expect(holds, what) {
  if (!holds) throw new Error(what);
}

const isMarked = (page, line) => page.$eval(line, (line) => line.classList.contains("marked"));

async function middle(page, selector) {
  return page.$eval(selector, (element) => {
    element.scrollIntoView({ block: "center" });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + Math.min(width, 200) / 2, y: top + height / 2 };
  });
}

async function hold(page, { x, y }) {
  const client = await page.createCDPSession();
  await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
  await new Promise((resolve) => setTimeout(resolve, 700));
  await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

// Whether the browser's own menu would have come.
const menus = (page) => page.evaluate(() => { window.menus = []; addEventListener("contextmenu", (event) => window.menus.push(!event.defaultPrevented)); });

async function everyWay(page, line) {
  const at = await middle(page, `${line} .bubble, ${line} p`);
  await menus(page);
  const ways = {
    "the rings": () => page.$eval(`${line} .offer`, (offer) => offer.click()),
    Space: async () => { await page.focus(line); await page.keyboard.press(" "); },
    "the other button of the mouse": () => page.mouse.click(at.x, at.y, { button: "right" }),
    "a long press": () => hold(page, at),
  };
  for (const [name, way] of Object.entries(ways)) {
    for (const marked of [true, false]) {
      await way();
      expect((await isMarked(page, line)) === marked, `${name} does not ${marked ? "mark" : "take the mark off"}`);
    }
  }
  expect((await page.evaluate(() => window.menus.join())) === "false,false", "the browser's menu comes over the mark");
  await page.keyboard.down("Shift");
  await page.mouse.click(at.x, at.y, { button: "right" });
  await page.keyboard.up("Shift");
  expect(!(await isMarked(page, line)), "Shift does not lead to the browser's own menu");
}

export const markingLaws = {
  async "marking is practised before a story, by every way, and nothing of it is kept"(browser, { whole }) {
    const { page } = await open(browser, whole);
    await page.click("#card-1");
    await everyWay(page, "#practice");
    await page.focus("#practice");
    await page.keyboard.press(" ");
    expect(/take it off/.test(await page.$eval("#practice + p", (said) => said.textContent)), "it does not say what is next");
    await page.keyboard.press("Digit1");
    expect((await page.$$(".marked")).length === 0, "the mark came along");
  },

  async "a line is marked by every way; the first of a story says how, until something is marked; the status names the line"(browser, { whole }) {
    const { page } = await open(browser, whole);
    await begin(page, 1);
    expect((await page.$$(".marking")).length === 1, "nothing says how to mark");
    const line = `[data-line="${await page.$eval(".can-mark", (line) => line.dataset.line)}"]`;
    await everyWay(page, line);
    expect((await page.$$(".marking")).length === 0, "it is still said how to mark");
    await page.focus(line);
    await page.keyboard.press(" ");
    const words = await page.$eval(`${line} p`, (words) => words.lastChild.textContent);
    expect((await page.$eval("#status", (status) => status.textContent)).includes(words), "the status does not name the line");
  },

  async "which keys do what can be read at every size of window"(browser, { whole }) {
    for (const [width, height] of [[320, 568], [683, 384], [1366, 768]]) {
      const { page } = await open(browser, whole, { width, height });
      await begin(page, 1);
      await page.click("#keys");
      expect(await page.$eval(".key-list", (list) => list.offsetHeight > 0 && list.querySelectorAll("dt").length === 4), `no list of keys at ${width}×${height}`);
      await page.keyboard.press("Backspace");
      expect((await page.evaluate(() => document.activeElement.id)) === "keys", "the focus is elsewhere");
      await page.close();
    }
  },

  async "a press shows what is on its way; arrows and Tab hurry nothing; a press that comes too early is shown as not taken"(browser, { whole }) {
    const { page } = await open(browser, whole, { media: { "prefers-reduced-motion": "no-preference" }, guarded: true });
    await begin(page, 2);
    const isComing = () => page.evaluate(() => document.querySelector("#show-now") !== null);
    await page.waitForFunction(() => document.querySelector("#show-now"), { timeout: 5000 });
    const lines = () => page.$$eval("[data-line]", (lines) => lines.length);
    const before = await lines();
    for (const key of ["ArrowUp", "ArrowDown", "Tab", "Digit1"]) await page.keyboard.press(key);
    expect((await lines()) === before, "a move hurries the story");
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press("Enter");
    expect((await lines()) > before, "a press shows nothing");
    for (let n = 0; n < 60 && (await isComing()); n += 1) await page.keyboard.press("Enter");
    const early = await page.evaluate(() => { const button = document.querySelector("#go-on, #answer-1, #pass"); button.click(); return [button.getAttribute("aria-disabled"), button.isConnected, button.id]; });
    expect(early[0] === "true" && early[1], `not shown as not taken: ${early}`);
    await page.waitForFunction((id) => document.getElementById(id)?.getAttribute("aria-disabled") === null, { timeout: 2000 }, early[2]);
  },
};
