// Pictures of the page at three sizes and in both directions, to be looked at.
import { mkdirSync } from "node:fs";
import { launch, open } from "./browser.mjs";
import { lookBack, begin, readOn } from "./play.mjs";

const SIZES = { phone: { width: 360, height: 740, touch: true }, laptop: { width: 1366, height: 768 }, projector: { width: 1920, height: 1080, size: 200 } };

export async function pictures(tools, file, folder) {
  mkdirSync(folder, { recursive: true });
  for (const [name, { width, height, touch = false, size = 100 }] of Object.entries(SIZES)) {
    const browser = await launch(tools, "chrome", { touch });
    for (const language of ["en", "ar"]) {
      const { page } = await open(browser, file, { width, height, language, touch });
      const shot = async (screen) => {
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
        await page.screenshot({ path: `${folder}/${name}-${language}-${screen}.png` });
      };
      if (size !== 100) {
        await page.keyboard.press("F2");
        await page.click(`#size-${size}`);
        await page.keyboard.press("F2");
      }
      await shot("1-home");
      await begin(page, 1);
      await readOn(page);
      await shot("2-feed");
      await page.keyboard.press("Digit2");
      await readOn(page);
      await page.keyboard.press("Digit1");
      await readOn(page);
      await page.evaluate(() => [...document.querySelectorAll(".offer")].at(-1)?.click());
      await shot("3-conversation");
      await lookBack(page);
      await shot("4-debrief");
      await page.keyboard.press("Digit2");
      await shot("5-tactic");
      await page.keyboard.press("F1");
      await shot("6-support");
      await page.close();
    }
    await browser.close();
  }
}
