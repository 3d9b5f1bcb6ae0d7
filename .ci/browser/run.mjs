// Tries the page in real browsers: `node run.mjs FOLDER PACKAGES PICTURES`. FOLDER has page.html, one.html, kites.html, records.json, chances.json, pages that lead with led.json and spoken.json, fresh.html and fresh-kites.html with fresh.json, which a test in src/page writes.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { access, accessWithoutScript } from "./access.mjs";
import { beginLaws } from "./begins.mjs";
import { byChance } from "./chance.mjs";
import { isThere, launch, open, tools } from "./browser.mjs";
import { fresh } from "./fresh.mjs";
import { keyLaws } from "./keys.mjs";
import { laws } from "./laws.mjs";
import { leading } from "./leading.mjs";
import { countedOtherwise, ledByChance } from "./led.mjs";
import { listLaws } from "./lists.mjs";
import { markingLaws } from "./marking.mjs";
import { older } from "./older.mjs";
import { phones } from "./phone.mjs";
import { pictures } from "./pictures.mjs";
import { difference, play, begin, readOn } from "./play.mjs";
import { readingLaws } from "./reading.mjs";
import { toldLaws } from "./told.mjs";

const [folder, packages, pictureFolder] = process.argv.slice(2);
const files = { whole: `${folder}/page.html`, one: `${folder}/one.html`, kites: `${folder}/kites.html` };
const records = JSON.parse(readFileSync(`${folder}/records.json`, "utf8"));
const kit = await tools(packages);
let wrong = 0;
const fail = (what) => { wrong += 1; console.log(`  FAILED ${what}`); };

async function ways(kind, some) {
  const browser = await launch(kit, kind);
  console.log(`${kind}: ${await browser.version()}`);
  for (const record of some) {
    const name = `${record.story} in ${record.language} to ${record.ending}`;
    const { page, trouble } = await open(browser, `${folder}/${record.page}.html`, { language: record.language });
    try {
      if (kind === "firefox") await allAtOnce(page);
      const { pauses, places, cards, debrief } = await play(page, record);
      const differs = difference(record.pauses, pauses) ?? difference(record.places, places) ?? difference(record.cards, cards) ?? difference(record.debrief, debrief);
      if (differs) fail(`${name}:\n   ${differs}`);
    } catch (error) {
      fail(`${name}: ${error.message}`);
    }
    if (trouble.length > 0) fail(`${name}: ${trouble.slice(0, 3)}`);
    await page.close();
  }
  await browser.close();
  console.log(`  ${some.length} ways by keyboard, each with its pauses, its places and the four parts of its debrief`);
}

// Firefox is told nothing about movement, so the page is.
async function allAtOnce(page) {
  await page.keyboard.press("F2");
  await page.evaluate(() => document.querySelector("#pace-all-at-once").click());
  await page.keyboard.press("F2");
}

const { wrong: differing, count } = byChance(folder, difference);
differing.slice(0, 5).forEach(fail);
console.log(`${count} ways by chance, each with what its debrief finds`);

const { wrong: ledOtherwise, count: workshops, inputs } = ledByChance(folder);
ledOtherwise.slice(0, 5).forEach(fail);
console.log(`${workshops} workshops by chance with ${inputs} inputs, each led as the program leads it`);
countedOtherwise(folder).slice(0, 5).forEach(fail);
await leading(kit, folder, fail);
await fresh(kit, packages, folder, fail);

await ways("chrome", records);
if (isThere("firefox")) await ways("firefox", records.filter((record, place) => records.findIndex(({ story, language }) => story === record.story && language === record.language) === place));
else console.log("firefox is not here, and was not tried");
await older(packages, folder, records, fail);

async function hold(browser, kind, all) {
  for (const [name, law] of Object.entries(all)) {
    try {
      await law(browser, files);
      console.log(`  holds${kind}: ${name}`);
    } catch (error) {
      fail(`${name}${kind}: ${error.message}`);
    }
    for (const page of (await browser.pages()).slice(1)) await page.close();
  }
}

// How it begins, is left and is pressed is the same everywhere.
if (isThere("firefox")) {
  const firefox = await launch(kit, "firefox");
  await hold(firefox, " in firefox", { ...beginLaws, ...keyLaws });
  await firefox.close();
}
const browser = await launch(kit);
await hold(browser, "", { ...laws, ...beginLaws, ...keyLaws, ...toldLaws, ...markingLaws, ...readingLaws, ...listLaws, ...phones });

let screens = 0;
const themes = [{}, { "prefers-color-scheme": "dark" }, { "prefers-contrast": "more" }];
for (const [place, media] of themes.entries()) {
  for (const language of ["en", "ar"]) {
    const report = await access(browser, kit, files.whole, { language, media, card: place, width: place === 1 ? 390 : 1366 });
    screens += report.screens;
    report.found.forEach(fail);
  }
}
for (const [place, media] of themes.entries()) {
  const report = await access(browser, kit, files.kites, { language: ["en", "ar"][place % 2], media, card: 0, width: place === 1 ? 390 : 1366 });
  screens += report.screens;
  report.found.forEach(fail);
}
for (const file of [files.whole, files.kites]) (await accessWithoutScript(browser, kit, file)).forEach(fail);
console.log(`axe ${kit.axe.match(/axe v([\d.]+\d)/)?.[1]}: ${screens + 2} screens`);

// Numbers, to be read; nothing is held to them here.
const opened = [];
for (let n = 0; n < 5; n += 1) {
  const { page } = await open(browser, files.whole);
  opened.push(await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now()))))));
  await page.close();
}
const { page } = await open(browser, files.whole);
await begin(page, 1);
const answered = [];
for (let n = 0; n < 8; n += 1) {
  await readOn(page);
  answered.push(await page.evaluate(() => { const before = performance.now(); document.querySelector("#answer-1").click(); document.body.offsetHeight; return performance.now() - before; }));
}
await browser.close();
const middle = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1].toFixed(0);
console.log(`first screen ${middle(opened)} ms after opening; an answer is laid out after ${middle(answered)} ms, at most ${Math.max(...answered).toFixed(0)}`);
for (const [name, file] of Object.entries(files)) console.log(`${name}: ${readFileSync(file).length} bytes, ${gzipSync(readFileSync(file), { level: 9 }).length} with gzip`);

await pictures(kit, files.whole, pictureFolder);
console.log(wrong === 0 ? "all of it holds" : `${wrong} failed`);
process.exit(wrong === 0 ? 0 : 1);
