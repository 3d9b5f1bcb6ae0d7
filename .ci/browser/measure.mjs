// The figures that the page is held to, on a phone's screen in a browser that is slowed down sixfold: `node measure.mjs FILE PACKAGES [RUNS]`.
//
// A whole way of every story in every language, message by message, and its debrief. Whatever else a machine does only ever adds to a figure, so the best of
// several runs counts. Ends with exit code 1 if a figure is missed.
import { launch, open, tools } from "./browser.mjs";
import { begin } from "./play.mjs";

const SLOWED = 6;
const PHONE = { width: 360, height: 740, touch: true };
const AT_MOST = { opens: null, answer: 100, task: 200, debrief: 300 };
const NAMES = { opens: "first screen", answer: "an answer, p95", task: "longest task", debrief: "debrief opens" };

// Hurries, and notes how long everything that is one task takes, and how long after a key was pressed the next frame stands.
function watch() {
  // Nobody writes for longer than this: enough for a frame, and a story is over in a minute.
  const later = setTimeout;
  window.setTimeout = (run, delay, ...rest) => later(run, Math.min(delay, 300), ...rest);
  window.figures = { tasks: [], presses: [] };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.figures.tasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
  addEventListener(
    "keydown",
    ({ timeStamp }) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.figures.presses.push(performance.now() - timeStamp);
      requestAnimationFrame(() => port2.postMessage(null));
    },
    true
  );
}

const frame = (page) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));

// Presses a key; how long it took until the next frame.
async function press(page, key) {
  const before = await page.evaluate(() => window.figures.presses.length);
  await page.keyboard.press(key);
  await page.waitForFunction((before) => window.figures.presses.length > before, { polling: 50 }, before);
  return page.evaluate(() => window.figures.presses.at(-1));
}

const stands = (page) => page.evaluate(() => (document.querySelector("#away") ? "decides" : document.querySelector("#pass") ? "asks" : document.querySelector("#go-on") ? (document.querySelector("#go-on").dataset.last === "" ? "over" : "on") : null));

async function play(page, card) {
  await begin(page, card);
  const answers = [];
  for (let turn = 0; ; ) {
    await page.waitForFunction(() => document.querySelector("#away, #go-on, #pass"), { polling: 20, timeout: 120000 });
    await frame(page);
    const what = await stands(page);
    if (what === "over") return answers;
    if (what === "decides") answers.push(await press(page, `Digit${1 + (turn++ % 2)}`));
    else if (what === "asks") await press(page, "Digit0");
    else if (what === "on") await page.focus("#go-on").then(() => press(page, "Enter"));
    await frame(page);
  }
}

// Every part of the debrief, every chapter and every filter.
async function lookBack(page) {
  await page.focus("#go-on");
  const opens = await press(page, "Enter");
  await frame(page);
  await press(page, "Enter");
  while (await page.$("#to-next")) {
    await page.focus("#to-next");
    await press(page, "Enter");
  }
  for (const filter of ["tactics", "ordinary", "everything"]) await page.evaluate((filter) => document.querySelector(`#filter-${filter}`).click(), filter);
  for (const part of [2, 3, 4, 1]) await press(page, `Digit${part}`);
  await press(page, "F1");
  return opens;
}

async function run(browser, file, language, card) {
  const { page } = await open(browser, "/dev/null", { ...PHONE, language, media: { "prefers-reduced-motion": "no-preference" } });
  const client = await page.createCDPSession();
  await client.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
  await page.evaluateOnNewDocument(watch);
  await page.goto(`file://${file}`);
  await page.waitForSelector("#app main");
  const opens = await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0))));
  await page.waitForSelector("[data-contrast] #app main");
  const answers = (await play(page, card)).sort((a, b) => a - b);
  const debrief = await lookBack(page);
  // What is made when the browser has time.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const tasks = await page.evaluate(() => window.figures.tasks);
  await page.close();
  return { opens, answer: answers[Math.ceil(answers.length * 0.95) - 1], task: Math.max(0, ...tasks), debrief };
}

const [file, packages, runs = "3"] = process.argv.slice(2);
const browser = await launch(await tools(packages), "chrome", { touch: true });
let isMissed = false;
for (const language of ["en", "ar"]) {
  for (const card of [0, 1, 2]) {
    const found = [];
    for (let n = 0; n < Number(runs); n += 1) found.push(await run(browser, file, language, card));
    const figures = Object.keys(AT_MOST).map((figure) => {
      const best = Math.round(Math.min(...found.map((one) => one[figure])));
      const isOver = AT_MOST[figure] !== null && best > AT_MOST[figure];
      isMissed ||= isOver;
      return `${NAMES[figure]} ${best} ms${AT_MOST[figure] === null ? "" : ` (${isOver ? "MISSED: " : ""}at most ${AT_MOST[figure]})`}`;
    });
    console.log(`story ${card + 1} in ${language}: ${figures.join(", ")}`);
  }
}
await browser.close();
process.exit(isMissed ? 1 : 0);
