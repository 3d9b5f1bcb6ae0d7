// The page beside stories of other tools with the same words: `node peers.mjs FILE PACKAGES PEERS [RUNS]`. How soon each shows its first screen, in a browser
// that is as fast as it is, and slowed down four and six times; the middle of several runs, taken in turn.
//
// PEERS has what the others are made of: `inkjs` compiles and plays an ink story, `extwee` brings a story that was published with Snowman, whose words are
// replaced. SugarCube is on no registry; with SUGARCUBE=format.js, a copy of its story format, it is measured as well.
// Ends with exit code 1 if one is ahead that somebody would publish.
import { createRequire } from "node:module";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, tools } from "./browser.mjs";

const SLOWED = [1, 4, 6];
const SCENE = 12; // lines before somebody can choose

const [file, packages, peers, runs = "9"] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "peers-"));
const require = createRequire(pathToFileURL(`${peers}/package.json`));
const escaped = (text) => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/"/gu, "&quot;");
const plain = (text) => text.replace(/[<>{}[\]|#*~\\/$_=@`"^-]/gu, " ").trim();

// The words of the story as they can be read on the page: scenes of some lines, each with two ways on.
function scenes(page) {
  const article = page.match(/<section data-language=0.*?<article>(.*?)<\/article>/s)[1];
  const lines = article.split(/<p[^>]*>/u).slice(1).map((part) => plain(part.replace(/<[^>]*>/gu, " ").replace(/&[^;]*;/gu, "’").replace(/\s+/gu, " "))).filter(Boolean);
  return Array.from({ length: Math.ceil(lines.length / SCENE) }, (_, at) => lines.slice(at * SCENE, (at + 1) * SCENE));
}

function ink(story) {
  const { Compiler } = require("inkjs/full");
  const knot = (lines, at) => `=== s${at} ===\n${lines.map((line) => `A: ${line}`).join("\n")}\n${at + 1 < story.length ? `+ [Go on] -> s${at + 1}\n+ [Say nothing] -> s${at + 1}` : "-> END"}`;
  const json = new Compiler(`-> s0\n${story.map(knot).join("\n")}\n`).Compile().ToJson();
  const player = readFileSync(join(peers, "node_modules/inkjs/dist/ink.js"), "utf8").replace(/<\/script/gu, "<\\/script");
  const version = JSON.parse(readFileSync(join(peers, "node_modules/inkjs/package.json"), "utf8")).version;
  // As inky publishes one for the web: a title, a paragraph for each line and for each choice, and each fades in a fifth of a second after the one before.
  const faded = { head: "<style>body{margin:0;font-family:sans-serif}#story{max-width:600px;margin:0 auto;padding:4em 20px 20px}p{font-size:13pt;line-height:1.7em}#story>*{opacity:1;transition:opacity 1s}#story>.hide{opacity:0}</style>", wait: 200 };
  const page = ({ head, wait }) => `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>ink</title>${head}
    <div id="story"><h1>ink</h1></div><script>${player}</script><script>
    const story = new inkjs.Story(${JSON.stringify(json).replace(/</gu, "\\u003c")});
    const place = document.querySelector("#story");
    let wait = 0;
    const put = (text, press) => {
      const p = place.appendChild(document.createElement("p"));
      p.textContent = text;
      if (press) p.onclick = press;
      if (!${wait}) return;
      p.className = "hide";
      setTimeout(() => { p.className = ""; }, wait);
      wait += ${wait};
    };
    function on() {
      wait = 0;
      for (const p of document.querySelectorAll("p")) p.remove();
      while (story.canContinue) put(story.Continue());
      for (const { text, index } of story.currentChoices) put(text, () => { story.ChooseChoiceIndex(index); on(); });
    }
    on();</script>`;
  return [
    { name: `ink (inkjs ${version}) as inky publishes it`, page: page(faded), shows: "#story p" },
    { name: `ink's player alone, which nobody publishes`, page: page({ head: "", wait: 0 }), shows: "#story p", isBare: true },
  ];
}

const passages = (story, link) => story.map((lines, at) => `<tw-passagedata pid="${at + 1}" name="s${at}" tags="">${escaped(lines.join("\n\n"))}${at + 1 < story.length ? `\n\n${link("Go on", at + 1)}\n\n${link("Say nothing", at + 1)}` : ""}</tw-passagedata>`).join("");

function snowman(story) {
  const published = readFileSync(join(peers, "node_modules/extwee/logs/arrays.html"), "utf8");
  const version = published.match(/format="Snowman" format-version="([^"]*)"/u)[1];
  const words = passages(story, (label, to) => `[[${label}|s${to}]]`);
  const page = published
    .replace(/<tw-passagedata.*<\/tw-passagedata>/s, () => words)
    .replace(/(<script role="script"[^>]*>).*?(<\/script>)/s, "$1$2")
    // Whoever keeps that file has put a counter of visits below it.
    .replace(/<script defer src.*?<\/script>/s, "");
  return { name: `Snowman ${version}`, page, shows: "#passage p" };
}

function sugarCube(story) {
  if (!process.env.SUGARCUBE) return null;
  let format = null;
  new Function("window", readFileSync(process.env.SUGARCUBE, "utf8"))({ storyFormat: (given) => { format = given; } });
  const data = `<tw-storydata name="Story" startnode="1" ifid="D674C58C-DEFA-4F70-B7A2-27742230C0FC" format="SugarCube" format-version="${format.version}" options="" hidden><style role="stylesheet" type="text/twine-css"></style><script role="script" type="text/twine-javascript"></script>${passages(story, (label, to) => `[[${label}|s${to}]]`)}</tw-storydata>`;
  return { name: `SugarCube ${format.version}`, page: format.source.replace(/\{\{STORY_NAME\}\}/gu, "Story").replace("{{STORY_DATA}}", () => data), shows: "#passages .passage" };
}

// Notes when a frame has stood in which the first words can be seen: what fades in counts from half of its strength.
function watch(shows) {
  const look = () => {
    const part = document.querySelector(shows);
    const isThere = part && part.getClientRects().length > 0 && part.textContent.trim() !== "" && getComputedStyle(part).opacity >= 0.5;
    requestAnimationFrame(() => (isThere ? setTimeout(() => { window.stoodAt = performance.now(); }) : look()));
  };
  look();
}

async function opens(browser, { path, shows }, rate) {
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 740, hasTouch: true, isMobile: true });
  const client = await page.createCDPSession();
  await client.send("Emulation.setCPUThrottlingRate", { rate });
  await page.evaluateOnNewDocument(watch, shows);
  await page.goto(pathToFileURL(path).href);
  await page.waitForFunction(() => window.stoodAt, { polling: 50, timeout: 60000 });
  const at = await page.evaluate(() => window.stoodAt);
  await page.close();
  return at;
}

const middle = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

const own = readFileSync(file, "utf8");
const story = scenes(own);
const others = [snowman(story), ...ink(story), sugarCube(story)].filter(Boolean);
const all = [{ name: "Second Look", page: own, shows: "#app main h1" }, ...others].map((one, at) => ({ ...one, path: join(folder, `${at}.html`), found: new Map(SLOWED.map((rate) => [rate, []])) }));
for (const { path, page } of all) writeFileSync(path, page);
const browser = await launch(await tools(packages), "chrome", { touch: true });
await opens(browser, all[0], 1);
for (let n = 0; n < Number(runs); n += 1) for (const rate of SLOWED) for (const one of all) one.found.get(rate).push(await opens(browser, one, rate));
await browser.close();
let isBehind = false;
for (const { name, page, found, isBare } of all) {
  const figures = SLOWED.map((rate) => {
    const at = middle(found.get(rate));
    const isAhead = at <= middle(all[0].found.get(rate));
    isBehind ||= isAhead && name !== all[0].name && !isBare;
    return `×${rate} ${at.toFixed(0)} ms`;
  });
  console.log(`${name}, ${(page.length / 1024).toFixed(0)} KiB: first screen ${figures.join(", ")}`);
}
if (!process.env.SUGARCUBE) console.log("SugarCube was not measured: it is on no registry. SUGARCUBE=format.js names a copy of its story format.");
console.log(isBehind ? "one of them is ahead of the page" : "the page is ahead of all of them");
process.exit(isBehind ? 1 : 0);
