// A digit is what a key types; Shift three times is one hand that means it.
import { open } from "./browser.mjs";
import { begin, readOn } from "./play.mjs";

function expect(holds, what) {
  if (!holds) throw new Error(what);
}

// A key as a keyboard somewhere has it. Drivers know one keyboard only.
const press = (page, key) => page.evaluate((key) => {
  const event = new KeyboardEvent("keydown", { bubbles: true, cancelable: true, code: "", ...key });
  document.activeElement.dispatchEvent(event);
  return event.defaultPrevented;
}, key);

const question = (page) => page.evaluate(() => document.querySelector(".options")?.textContent ?? "none");
const isLeft = (page) => page.evaluate(() => document.documentElement.classList.contains("left"));

async function atDecision(browser, file) {
  const { page } = await open(browser, file);
  await page.keyboard.press("F2");
  await page.evaluate(() => document.querySelector("#pace-all-at-once").click());
  await page.keyboard.press("F2");
  await begin(page, 1);
  await readOn(page);
  return page;
}

export const keyLaws = {
  async "a digit answers by what a key types, in whatever digits and wherever it is, or else by its place in the row of digits"(browser, { whole }) {
    const keys = {
      "1 on a row of digits": { key: "1", code: "Digit1" },
      "1 on a number pad": { key: "1", code: "Numpad1" },
      "1 with Shift, in France": { key: "1", code: "Digit1", shiftKey: true },
      "& in France": { key: "&", code: "Digit1" },
      "1 on a phone": { key: "1", code: "" },
      "an Arabic 1": { key: "١", code: "Digit1" },
      "a Persian 1": { key: "۱", code: "Digit1" },
      "a wide 1": { key: "１", code: "" },
      "1 where another key is": { key: "1", code: "KeyQ" },
    };
    const page = await atDecision(browser, whole);
    for (const [name, key] of Object.entries(keys)) {
      const before = await question(page);
      await press(page, key);
      expect((await question(page)) !== before, `${name} answers nothing`);
      await page.keyboard.press("Backspace");
      expect((await question(page)) === before, `${name}: no way back to the decision`);
    }
  },

  async "what types no digit answers nothing, and neither does a digit that is held with Ctrl, Alt or Meta"(browser, { whole }) {
    const keys = {
      "Page Down on a number pad": { key: "PageDown", code: "Numpad3" },
      "End on a number pad": { key: "End", code: "Numpad1" },
      "! on a row of digits": { key: "!", code: "Digit1", shiftKey: true },
      "1 with Ctrl": { key: "1", code: "Digit1", ctrlKey: true },
      "1 with Alt": { key: "1", code: "Digit1", altKey: true },
      "1 with Meta": { key: "1", code: "Digit1", metaKey: true },
      "& with Alt": { key: "&", code: "Digit1", altKey: true },
      "7, which answers nothing here": { key: "7", code: "Digit7" },
      "½": { key: "½", code: "Backquote" },
    };
    const page = await atDecision(browser, whole);
    const before = await question(page);
    for (const [name, key] of Object.entries(keys)) {
      await press(page, key);
      expect((await question(page)) === before, `${name} answers`);
    }
    expect((await press(page, { key: "1", code: "Digit1", ctrlKey: true })) === false, "a key of the browser's is taken from it");
  },

  async "Shift three times leaves only where nothing was pointed at and nobody looked elsewhere between"(browser, { whole }) {
    const between = {
      "another window": (page) => page.evaluate(() => { dispatchEvent(new Event("blur")); dispatchEvent(new Event("focus")); }),
      "a press of the mouse": (page) => page.mouse.click(5, 300),
    };
    for (const [name, act] of Object.entries(between)) {
      const { page } = await open(browser, whole);
      for (let n = 0; n < 2; n += 1) await page.keyboard.press("Shift");
      await act(page);
      await page.keyboard.press("Shift");
      expect(!(await isLeft(page)), `${name} between, and it leaves`);
      for (let n = 0; n < 2; n += 1) await page.keyboard.press("Shift");
      expect(await isLeft(page), `${name}: three times after it do not leave`);
      await page.close();
    }
    const { page } = await open(browser, whole);
    for (let n = 0; n < 3; n += 1) {
      await page.keyboard.press("Shift");
      // The page moves the focus by itself at times.
      await page.evaluate(() => (document.activeElement?.id === "support" ? document.querySelector("#display") : document.querySelector("#support"))?.focus());
    }
    expect(await isLeft(page), "a focus that moves within the page is taken for looking elsewhere");
  },
};
