// axe on every screen: no violation of WCAG 2.2 AA.
import { open } from "./browser.mjs";
import { begin, readOn } from "./play.mjs";

export const RULES = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };

export async function access(browser, { axe }, file, { language, media, width = 1366, height = 768, card }) {
  const { page } = await open(browser, file, { language, media, width, height });
  const found = [];
  let screens = 0;
  const look = async (screen) => {
    screens += 1;
    await page.evaluate(axe);
    const { violations } = await page.evaluate((rules) => axe.run(document, rules), RULES);
    for (const { id, help, nodes } of violations) found.push(`${screen} (${language}, ${JSON.stringify(media)}, ${width}): ${id}: ${help}: ${nodes.slice(0, 2).map((node) => `${node.html.slice(0, 120)} ${node.failureSummary?.split("\n")[1] ?? ""}`).join(" | ")}`);
  };
  await look("home");
  // A page with one story begins with it.
  if (await page.$(`#card-${card}`)) await page.click(`#card-${card}`);
  await look("before");
  await page.click("#words");
  await look("words");
  await page.keyboard.press("Backspace");
  await page.click("#choice-sit-out");
  await look("sit out");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Digit1");
  const kinds = new Set();
  for (let n = 0; n < 40; n += 1) {
    await readOn(page, async () => {
      await look("pause");
      await page.keyboard.press("Digit2");
      await page.evaluate(() => document.querySelector("#see")?.click());
      await look("pause, answered");
    });
    if (await page.evaluate(() => document.querySelector("#go-on")?.dataset.last === "")) break;
    const kind = await page.evaluate(() => document.querySelector(".story-grid").className);
    if (!kinds.has(kind)) {
      kinds.add(kind);
      await page.evaluate(() => document.querySelector(".offer")?.click());
      await look(kind);
    }
    await page.keyboard.press(`Digit${1 + (n % 2)}`);
  }
  await look("the last button");
  if (width < 800) {
    await page.click("#chats");
    await look("chats");
    await page.keyboard.press("Backspace");
  }
  await page.focus("#go-on");
  await page.keyboard.press("Enter");
  await look("first look");
  await page.keyboard.press("Enter");
  for (const part of [1, 2, 3, 4]) {
    await page.keyboard.press(`Digit${part}`);
    await look(`debrief ${part}`);
  }
  await page.keyboard.press("F1");
  await look("support");
  await page.keyboard.press("F2");
  await look("display");
  await page.keyboard.press("Escape");
  await look("calendar");
  await page.close();
  return { found, screens };
}

export async function accessWithoutScript(browser, { axe }, file) {
  const { page } = await open(browser, file, { script: false });
  await page.setJavaScriptEnabled(true);
  await page.evaluate(axe);
  const { violations } = await page.evaluate((rules) => axe.run(document, rules), RULES);
  await page.close();
  return violations.map(({ id, help, nodes }) => `without script: ${id}: ${help}: ${nodes[0].html.slice(0, 120)}`);
}
