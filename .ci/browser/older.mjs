// An old browser: Chromium 92, in which a whole story is played in each language, and what it cannot show is given up calmly.
//
// It comes from npm, packed, with the driver of its time: today's speaks words that it does not know.
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { open } from "./browser.mjs";
import { difference, play } from "./play.mjs";

export async function launchOld(packages) {
  const program = join(packages, "chromium-92");
  if (!existsSync(program)) {
    writeFileSync(program, brotliDecompressSync(readFileSync(join(packages, "node_modules/chrome-aws-lambda/bin/chromium.br"))));
    chmodSync(program, 0o755);
  }
  const driver = createRequire(pathToFileURL(`${packages}/package.json`))("puppeteer-of-then");
  return driver.launch({ executablePath: program, args: ["--no-sandbox", "--disable-gpu"] });
}

// Where something can be pressed that does not lie wholly inside the window, or a word is cut.
const outside = (page) => page.evaluate(() => [...document.querySelectorAll("#app button")].filter((button) => {
  const { left, right, width, height } = button.getBoundingClientRect();
  return width > 1 && height > 1 && (left < -1 || right > innerWidth + 1);
}).map((button) => button.id || button.textContent));

// What this one has, and the oldest have not.
function asTheOldest() {
  delete Array.prototype.at;
  delete Element.prototype.replaceChildren;
}

// A way of the first story of each page in each language, at the sizes of a phone and of a desk, held to what the program shows.
export async function older(packages, folder, records, fail) {
  const browser = await launchOld(packages);
  const version = await browser.version();
  const firsts = records.filter((record, place) => record.card === 0 && records.findIndex(({ page, language, card }) => page === record.page && language === record.language && card === 0) === place);
  for (const [place, record] of firsts.entries()) {
    const name = `${version}: ${record.story} in ${record.language}`;
    const [width, height] = place % 2 === 0 ? [1366, 768] : [360, 640];
    const { page, trouble } = await open(browser, `${folder}/${record.page}.html`, { language: record.language, width, height, lacks: asTheOldest });
    try {
      const cut = new Set();
      const found = await play(page, record, async () => (await outside(page)).forEach((button) => cut.add(button)));
      for (const part of ["pauses", "places", "cards", "debrief"]) {
        const differs = difference(record[part], found[part]);
        if (differs) fail(`${name}, ${part}:\n   ${differs}`);
      }
      if (cut.size > 0) fail(`${name}: outside of ${width}×${height}: ${[...cut].slice(0, 4)}`);
      await page.keyboard.press("Escape");
      if (!(await page.$(".calendar")) || (await page.$("#app, #reading"))) fail(`${name}: Esc leaves something`);
    } catch (error) {
      fail(`${name}: ${error.message}`);
    }
    if (trouble.length > 0) fail(`${name}: ${trouble.slice(0, 3)}`);
    await page.close();
  }
  await browser.close();
  console.log(`${version}: ${firsts.length} stories as they are played today`);
}
