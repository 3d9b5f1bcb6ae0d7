// Tries the web site in Chromium: `node site.mjs FOLDER PACKAGES`. FOLDER is what `second-look export site` made. Every page as a phone, a small window and a
// desk show it, in the dark and with more contrast as well: it stays within the window, violates nothing of WCAG 2.2 AA, asks for nothing beyond its folder, and has
// no script. The stories that can be tried on it are pages of their own, which `run.mjs` tries.
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { RULES } from "./access.mjs";
import { launch, tools } from "./browser.mjs";

const WINDOWS = [{ width: 320, height: 640 }, { width: 768, height: 1024 }, { width: 1920, height: 1080 }];
const MEDIA = [[], [{ name: "prefers-color-scheme", value: "dark" }], [{ name: "prefers-contrast", value: "more" }]];

const [folder, packages] = process.argv.slice(2);
const own = pathToFileURL(`${resolve(folder)}/`).href;
const pages = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".html") && !name.includes("play/")).sort();
const kit = await tools(packages);
const browser = await launch(kit);
const page = await browser.newPage();
const client = await page.createCDPSession();
const wrong = [];
let name = "";
page.on("request", (request) => { if (!request.url().startsWith(own)) wrong.push(`${name}: asks for ${request.url()}`); });
page.on("requestfailed", (request) => wrong.push(`${name}: lacks ${request.url()}`));
page.on("console", (message) => wrong.push(`${name}: says ${message.text()}`));

for (name of pages) {
  await page.goto(pathToFileURL(join(folder, name)).href);
  if (await page.$("script")) wrong.push(`${name}: has a script`);
  for (const media of MEDIA) {
    await client.send("Emulation.setEmulatedMedia", { features: media });
    for (const window of WINDOWS) {
      await page.setViewport(window);
      const where = `${name} (${window.width}, ${media[0]?.value ?? "usual"})`;
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) wrong.push(`${where}: is ${wide} wider than the window`);
      await page.evaluate(kit.axe);
      const { violations } = await page.evaluate((rules) => axe.run(document, rules), RULES);
      for (const { id, help, nodes } of violations) wrong.push(`${where}: ${id}: ${help}: ${nodes[0].html.slice(0, 120)}`);
    }
  }
}
await browser.close();
wrong.slice(0, 20).forEach((what) => console.log(`  FAILED ${what}`));
console.log(`${pages.length} pages of the site, each in ${WINDOWS.length} windows and ${MEDIA.length} kinds of colour: ${wrong.length} faults`);
process.exit(wrong.length > 0 || pages.length === 0 ? 1 : 0);
