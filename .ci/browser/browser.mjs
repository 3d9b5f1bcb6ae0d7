// A browser with a page in it that was opened from disk, and what it tried to load.
import { createRequire } from "node:module";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

// What each browser may be called, the first that is there is taken.
const NAMES = { chrome: ["chromium", "chromium-browser", "google-chrome"], firefox: ["firefox-esr", "firefox"] };
// Nothing of the browser's own may go out, and a mouse is there, as at a desk.
const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const MOUSE = "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4";

function programOf(kind) {
  const places = (process.env.PATH ?? "").split(delimiter);
  return NAMES[kind].flatMap((name) => places.map((place) => join(place, name))).find((program) => existsSync(program));
}

export function isThere(kind) {
  return programOf(kind) !== undefined;
}

export async function tools(packages) {
  const require = createRequire(pathToFileURL(`${packages}/package.json`));
  const { default: puppeteer } = await import(pathToFileURL(require.resolve("puppeteer-core")));
  return { puppeteer, axe: require("axe-core").source };
}

export async function launch({ puppeteer }, kind = "chrome", { touch = false } = {}) {
  const args = kind === "chrome" ? [...QUIET, ...(touch ? [] : [MOUSE])] : [];
  return puppeteer.launch({ browser: kind, executablePath: programOf(kind), headless: true, args });
}

// Opens a file. Everything that it asks for beyond itself, every word on the console and every error is kept in `trouble`.
export async function open(browser, file, { width = 1366, height = 768, language = "en", media = {}, touch = false, script = true, hurried = false, broken = false, voices = false, guarded = false, lacks = null, held = false } = {}) {
  const page = await browser.newPage();
  const trouble = [];
  const own = pathToFileURL(file).href;
  page.on("request", (request) => { if (request.url().split("#")[0] !== own) trouble.push(`asks for ${request.url()}`); });
  page.on("console", (message) => trouble.push(`says ${message.text()}`));
  page.on("pageerror", (error) => trouble.push(`fails: ${error.stack ?? error}`));
  await page.setViewport({ width, height, ...(touch ? { hasTouch: true, isMobile: true } : {}) });
  if (!script) await page.setJavaScriptEnabled(false);
  if ((await browser.version()).includes("Chrome")) {
    const client = await (page.createCDPSession?.() ?? page.target().createCDPSession());
    const features = Object.entries({ "prefers-reduced-motion": "reduce", ...media }).map(([name, value]) => ({ name, value }));
    await client.send("Emulation.setEmulatedMedia", { features });
  }
  // The pace of somebody who writes, so many times as fast; ten times, where it only says that it is hurried.
  if (hurried) {
    await page.evaluateOnNewDocument((times) => {
      const [later, now] = [setTimeout, performance.now.bind(performance)];
      window.setTimeout = (run, delay, ...rest) => later(run, delay / times, ...rest);
      if (times > 10) performance.now = () => now() * times;
    }, hurried === true ? 10 : hurried);
  }
  // One voice of the device and one from elsewhere, and what they read; nothing once they fall silent.
  if (voices) {
    await page.evaluateOnNewDocument(() => {
      window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
      const [lang, speak] = ["en-GB", ({ text, voice }) => window.read.push({ text, voice: voice.name })];
      const cancel = () => { window.read = document.documentElement?.classList.contains("left") || document.body?.childElementCount === 0 ? null : []; };
      Object.defineProperty(window, "speechSynthesis", { value: { speak, cancel, getVoices: () => [{ lang, name: "far", localService: false }, { lang, name: "near", localService: true }] } });
      window.read = [];
    });
  }
  // A press counts at once: what has just appeared is held against a hand that did not mean it where a law is about that, and nowhere else.
  if (!guarded) {
    await page.evaluateOnNewDocument(() => {
      const parse = JSON.parse.bind(JSON);
      JSON.parse = (text) => {
        const read = parse(text);
        if (read?.pace) Object.assign(read.pace, { "unmeant-ms": 0, "asked-ms": 0 });
        return read;
      };
    });
  }
  if (lacks) await page.evaluateOnNewDocument(lacks);
  if (broken) await page.evaluateOnNewDocument(() => { JSON.parse = () => { throw new Error("broken on purpose"); }; });
  await page.evaluateOnNewDocument((language) => {
    Object.defineProperty(navigator, "languages", { get: () => [language] });
    addEventListener("securitypolicyviolation", (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
  }, language);
  await page.goto(own);
  // It begins in pieces: the first screen stands before the script has drawn it as its own.
  if (script && !broken && own.endsWith(".html")) await page.waitForSelector(held ? "#app main" : "[data-contrast] #app main, .calendar");
  return { page, trouble };
}
