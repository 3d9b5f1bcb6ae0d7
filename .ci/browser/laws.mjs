// What holds on the page whatever the story: leaving, going back, nothing kept, keys, and the version without script.
import { open } from "./browser.mjs";
import { lookBack, begin, readOn } from "./play.mjs";

const isCalendar = (page) => page.evaluate(() => document.documentElement.classList.contains("left") && document.querySelectorAll(".calendar td").length >= 28 && !document.querySelector("#app"));
const text = (page) => page.evaluate(() => document.documentElement.outerHTML.replace(/<style>.*?<\/style>/s, ""));

function expect(holds, what) {
  if (!holds) throw new Error(what);
}

async function leaves(page, how, name) {
  await how();
  expect(await isCalendar(page), `${name}: no calendar`);
  const left = await text(page);
  for (const word of ["Second Look", "Hana", "Mara", "<bdi", "application/json"]) expect(!left.includes(word), `${name}: “${word}” is still there`);
  expect((await page.title()) === "Calendar", `${name}: the title is ${await page.title()}`);
}

// The debrief of a way through the frozen story.
async function lookingBack(browser, kites) {
  const { page } = await open(browser, kites);
  await begin(page, 0);
  for (const digit of [1, 1, 2, 1, 1]) {
    await readOn(page);
    await page.keyboard.press(`Digit${digit}`);
  }
  await readOn(page);
  await page.evaluate(() => document.querySelector("#go-on").click());
  return page;
}

export const laws = {
  async "the way out is the first stop of Tab, on every screen"(browser, { whole }) {
    const { page } = await open(browser, whole);
    const screens = [async () => {}, () => page.click("#card-1"), () => page.keyboard.press("Digit1"), () => page.keyboard.press("F1"), () => page.keyboard.press("F2")];
    for (const [number, go] of screens.entries()) {
      await go();
      await page.evaluate(() => document.activeElement.blur());
      await page.keyboard.press("Tab");
      expect((await page.evaluate(() => document.activeElement.id)) === "leave", `screen ${number}: ${await page.evaluate(() => document.activeElement.outerHTML.slice(0, 60))}`);
    }
  },

  async "Esc, the button and Shift three times leave; nothing is left, and neither going back nor loading again brings it back"(browser, { whole }) {
    const ways = {
      Esc: (page) => page.keyboard.press("Escape"),
      button: (page) => page.click("#leave"),
      "Shift three times": async (page) => { for (let n = 0; n < 3; n += 1) await page.keyboard.press("Shift"); },
    };
    for (const [name, way] of Object.entries(ways)) {
      const { page } = await open(browser, whole);
      await begin(page, 1);
      await readOn(page);
      await leaves(page, () => way(page), name);
      expect((await page.evaluate(() => history.length)) <= 2, "the history has grown");
      await page.reload();
      expect(await isCalendar(page), `${name}: loading it again brings it back`);
      await page.goto("about:blank");
      await page.goBack();
      expect(await isCalendar(page), `${name}: going back brings it back`);
      // The way to it again is under “More”.
      await page.evaluate(() => [...document.querySelectorAll(".more button")].at(0).click());
      await page.click(".menu");
      expect((await page.evaluate(() => document.querySelectorAll(".card").length)) === 4, `${name}: no way back to the stories`);
      await page.close();
    }
  },

  async "it leaves from every screen, in the middle of a message too"(browser, { whole }) {
    const screens = {
      home: async () => {},
      before: (page) => page.click("#card-0"),
      "sit out": async (page) => { await page.click("#card-0"); await page.click("#choice-sit-out"); },
      support: (page) => page.keyboard.press("F1"),
      display: (page) => page.keyboard.press("F2"),
      debrief: async (page) => { await begin(page, 0); await lookBack(page); },
      writing: (page) => begin(page, 1),
    };
    for (const [name, go] of Object.entries(screens)) {
      const { page } = await open(browser, whole, { media: { "prefers-reduced-motion": "no-preference" } });
      await go(page);
      await leaves(page, () => page.keyboard.press("Escape"), name);
      await page.close();
    }
  },

  async "a button that has the focus is pressed while somebody is writing, too"(browser, { whole }) {
    for (const [key, id] of [["Enter", "leave"], [" ", "leave"], ["Enter", "support"]]) {
      const { page } = await open(browser, whole, { media: { "prefers-reduced-motion": "no-preference" } });
      await begin(page, 2);
      await page.waitForFunction(() => document.querySelector("#show-now"), { timeout: 5000 });
      await page.focus(`#${id}`);
      await page.keyboard.press(key);
      if (id === "leave") expect(await isCalendar(page), `${key} on “Leave now” does not leave`);
      else expect(await page.evaluate(() => document.querySelector(".support-grid") !== null), "Enter on “Support” opens nothing");
      await page.close();
    }
  },

  async "a conversation is followed to its end, at the usual pace and on every screen"(browser, { whole }) {
    for (const [width, height, size, language, card] of [[360, 640, 100, "en", 0], [1366, 768, 150, "ar", 1], [1366, 768, 200, "en", 2], [640, 360, 100, "ar", 0]]) {
      const { page } = await open(browser, whole, { width, height, language, media: { "prefers-reduced-motion": "no-preference" }, hurried: true });
      await page.keyboard.press("F2");
      await page.evaluate((size) => document.querySelector(`#size-${size}`).click(), size);
      await page.keyboard.press("F2");
      await begin(page, card);
      for (let n = 0; n < 14; n += 1) {
        await page.waitForSelector("#away, #go-on, #pass", { timeout: 20000 });
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
        // A judged pause shows the line that it is about, wherever that stands.
        if (await page.$("#pass")) {
          const isSeen = await page.evaluate(() => { const thread = document.querySelector(".thread").getBoundingClientRect(); const asked = document.querySelector(".asked .bubble, .asked")?.getBoundingClientRect(); return !asked || (asked.top < thread.bottom && asked.bottom > thread.top); });
          expect(isSeen, `the line that is asked about is out of sight at ${width}×${height}, ${size} %, ${language}`);
          await new Promise((resolve) => setTimeout(resolve, 50));
          await page.keyboard.press("Digit0");
          continue;
        }
        const below = await page.evaluate(() => {
          const pane = document.querySelector(".pane.conversation");
          const thread = document.querySelector(".thread");
          const below = pane ? Math.round(thread.scrollHeight - thread.scrollTop - thread.clientHeight) : 0;
          // What came last may be longer than there is room: then it stands at the top, with the way to its end.
          const here = pane?.querySelector('[data-item][tabindex="0"]').getBoundingClientRect().top - thread.getBoundingClientRect().top;
          return below >= 8 && here < 20 && document.querySelector("#newest-button") ? 0 : below;
        });
        expect(below < 8, `${below} px of the newest lines are out of sight at ${width}×${height}, ${size} %, ${language}, stop ${n}`);
        const header = await page.evaluate(() => { const { height } = document.querySelector(".thread-header").getBoundingClientRect(); return height >= document.querySelector(".thread-header h1").getBoundingClientRect().height; });
        expect(header, "the header is lower than its words");
        await new Promise((resolve) => setTimeout(resolve, 50));
        const decides = await page.evaluate(() => document.querySelector("#away") !== null);
        if (decides) await page.keyboard.press(`Digit${1 + (n % 2)}`);
        else if (await page.evaluate(() => document.querySelector("#go-on").dataset.last === "")) break;
        else await page.evaluate(() => document.querySelector("#go-on").click());
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 30)));
      }
      await page.close();
    }
  },

  async "whoever reads farther up is not pulled away, and an answer brings her to the end"(browser, { whole }) {
    const { page } = await open(browser, whole, { width: 360, height: 640 });
    await begin(page, 2);
    for (let n = 0; n < 3; n += 1) {
      await readOn(page);
      await page.keyboard.press("Digit1");
    }
    await readOn(page);
    await page.evaluate(() => { document.querySelector(".thread").scrollTop = 0; });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await page.evaluate(() => document.querySelector(".offer")?.click());
    expect((await page.evaluate(() => document.querySelector(".thread").scrollTop)) < 200, "marking pulls her away");
    await page.keyboard.press("Digit1");
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const isSeen = await page.evaluate(() => { const thread = document.querySelector(".thread").getBoundingClientRect(); const own = [...document.querySelectorAll(".own .bubble")].pop().getBoundingClientRect(); return own.top >= thread.top && own.bottom <= thread.bottom; });
    expect(isSeen, "her answer is out of sight");
  },

  async "what comes where she looks is told once, without the words of its buttons; a new place is told by its name, and what came elsewhere by its number"(browser, { whole }) {
    const { page } = await open(browser, whole, { media: { "prefers-reduced-motion": "no-preference" }, hurried: true });
    await page.evaluate(() => {
      window.heardLines = [];
      window.missed = [];
      const inThread = () => new Set([...document.querySelectorAll(".thread .said:not(.own) .bubble")].map((bubble) => bubble.lastChild.textContent));
      let before = inThread();
      new MutationObserver((changes) => {
        for (const { addedNodes, target } of changes) for (const line of addedNodes) if (target.id === "said") window.heardLines.push(line.textContent);
        // What was added to a conversation that stood there before.
        const here = inThread();
        for (const line of here) if (before.size > 0 && [...before].every((other) => here.has(other)) && !before.has(line)) window.missed.push(line);
        before = here;
      }).observe(document, { childList: true, subtree: true });
    });
    await begin(page, 1);
    const elsewhere = [];
    for (let n = 0; n < 7; n += 1) {
      await page.waitForFunction(() => document.querySelector("#away, #go-on, #pass"), { timeout: 20000 });
      await new Promise((resolve) => setTimeout(resolve, 450));
      const heard = await page.evaluate(() => window.heardLines);
      const untold = (await page.evaluate(() => window.missed)).filter((line) => heard.filter((told) => told.includes(line)).length !== 1);
      expect(untold.length === 0, `not told once: ${untold.slice(0, 2)} of ${heard.join(" | ")}`);
      for (const line of heard) expect(!/Second look|Space/.test(line), line);
      elsewhere.push(...heard.filter((line) => /: .*new$/.test(line)));
      await page.keyboard.press("Digit2");
      await page.evaluate(() => document.querySelector("#go-on, #pass")?.click());
    }
    const heard = await page.evaluate(() => window.heardLines);
    expect(heard.some((line) => line.startsWith("Mara, ")), `no place is told: ${heard.join(" | ")}`);
    expect(elsewhere.length > 0, `nothing is told of what came elsewhere: ${heard.join(" | ")}`);
    await page.waitForFunction(() => document.querySelector("#said").childElementCount === 0, { timeout: 8000 });
  },

  async "Shift with another key between does not leave"(browser, { whole }) {
    const { page } = await open(browser, whole);
    for (const key of ["Shift", "Shift", "Tab", "Shift", "Tab", "Shift"]) await page.keyboard.press(key);
    expect(!(await isCalendar(page)), "it left");
  },

  async "trying to leave comes back by itself, to the same place"(browser, { whole }) {
    const { page } = await open(browser, whole);
    await page.click("#card-0");
    await page.click("#try");
    expect(await page.evaluate(() => document.documentElement.classList.contains("left")), "no calendar");
    await page.waitForSelector("#try", { timeout: 5000 });
    expect((await page.evaluate(() => document.activeElement.id)) === "try", "the focus is elsewhere");
  },

  async "the calendar pages, and shows today"(browser, { whole }) {
    const { page } = await open(browser, whole);
    await page.keyboard.press("Escape");
    const heading = () => page.evaluate(() => document.querySelector("h1").textContent);
    const press = (name) => page.evaluate((name) => [...document.querySelectorAll("button")].find((button) => button.textContent === name).click(), name);
    const now = await heading();
    expect((await page.evaluate(() => document.querySelectorAll('[aria-current="date"]').length)) === 1, "today is not shown");
    for (let n = 0; n < 14; n += 1) await press("Earlier");
    expect((await heading()) !== now, "it does not page");
    expect((await page.evaluate(() => document.querySelectorAll('[aria-current="date"]').length)) === 0, "today is in every month");
    await press("Year");
    expect((await page.evaluate(() => document.querySelectorAll(".months button").length)) === 12, "a year has twelve months");
    await press("Today");
    expect((await heading()) === now, "“Today” is elsewhere");
    expect(await isCalendar(page), "“Today” shows no month");
  },

  async "a page that cannot begin shows what can be read"(browser, { whole }) {
    const { page } = await open(browser, whole, { broken: true });
    expect(await page.evaluate(() => getComputedStyle(document.querySelector("#reading")).display !== "none"), "a blank page");
  },

  async "nothing is stored"(browser, { whole }) {
    const { page } = await open(browser, whole);
    await begin(page, 0);
    await readOn(page);
    await page.keyboard.press("Digit1");
    const kept = await page.evaluate(async () => {
      const count = (store) => { try { return window[store].length; } catch { return 0; } };
      return [document.cookie, count("localStorage"), count("sessionStorage"), (await indexedDB.databases()).length, history.state].map(String).join();
    });
    expect(kept === ",0,0,0,null", kept);
  },

  async "support and display give the screen back, with its focus and its place"(browser, { whole }) {
    const { page } = await open(browser, whole);
    await begin(page, 0);
    await readOn(page);
    await page.focus("#answer-2");
    for (const key of ["F1", "F2"]) {
      await page.keyboard.press(key);
      expect((await page.evaluate(() => document.querySelector("#answer-2"))) === null, `${key} shows nothing`);
      await page.keyboard.press("Backspace");
      expect((await page.evaluate(() => document.activeElement.id)) === "answer-2", `${key}: the focus is elsewhere`);
    }
  },

  async "one choice back, and marks on what still stands are kept"(browser, { whole }) {
    const { page } = await open(browser, whole);
    await begin(page, 1);
    await readOn(page);
    const question = await page.evaluate(() => document.querySelector(".options").textContent);
    await page.evaluate(() => [...document.querySelectorAll(".offer")].at(-1).click());
    await page.keyboard.press("Digit1");
    await readOn(page);
    await page.keyboard.press("Backspace");
    expect((await page.evaluate(() => document.querySelector(".options").textContent)) === question, "another decision");
    expect((await page.evaluate(() => document.querySelectorAll(".marked").length)) === 1, "the mark is gone");
  },

  async "another language in the middle of a story shows the same place in it"(browser, { whole }) {
    const { page } = await open(browser, whole);
    await begin(page, 0);
    await readOn(page);
    await page.keyboard.press("Digit1");
    await readOn(page);
    const before = await page.evaluate(() => [...document.querySelectorAll("[data-line]")].map((line) => line.dataset.line).join());
    await page.keyboard.press("F2");
    await page.evaluate(() => document.querySelector("#language-ar").click());
    await page.keyboard.press("F2");
    expect((await page.evaluate(() => document.documentElement.dir)) === "rtl", "not mirrored");
    expect((await page.evaluate(() => [...document.querySelectorAll("[data-line]")].map((line) => line.dataset.line).join())) === before, "another place");
    expect(/[\u0600-\u06ff]/.test(await page.evaluate(() => document.querySelector(".answers").textContent)), "not in Arabic");
  },

  async "any key shows at once what is being written, and messages come by themselves"(browser, { whole }) {
    const { page } = await open(browser, whole, { media: { "prefers-reduced-motion": "no-preference" } });
    await begin(page, 1);
    const lines = () => page.evaluate(() => document.querySelectorAll("[data-line]").length);
    for (let n = 0; n < 30 && !(await page.evaluate(() => document.querySelector("#away"))); n += 1) {
      const before = await lines();
      await page.keyboard.press((await page.evaluate(() => Boolean(document.querySelector("#go-on")))) ? "Enter" : "ArrowDown");
      expect((await lines()) >= before, "a line is gone");
    }
    await page.waitForSelector("#away", { timeout: 1000 });
    await new Promise((resolve) => setTimeout(resolve, 450));
    await page.keyboard.press("Digit1");
    const before = await lines();
    await page.waitForFunction((before) => document.querySelectorAll("[data-line]").length > before || document.querySelector("#go-on, #away, #pass"), { timeout: 6000 }, before);
  },

  async "reading along needs no decision and comes to the debrief"(browser, { whole }) {
    const { page } = await open(browser, whole);
    await page.click("#card-0");
    await page.click("#choice-along");
    for (let n = 0; n < 200 && !(await page.evaluate(() => document.querySelector("[role=tablist]"))); n += 1) {
      expect(!(await page.evaluate(() => document.querySelector("#away"))), "it asks for a decision");
      if (await page.$("#pass")) await page.keyboard.press("Digit0");
      else await page.evaluate(() => document.querySelector("#go-on").click());
    }
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await page.evaluate(() => document.querySelectorAll(".row").length > 20), "no debrief");
  },

  async "a look back in the middle of a story, and back to the same place"(browser, { whole }) {
    const { page } = await open(browser, whole);
    await begin(page, 0);
    await readOn(page);
    const before = await page.evaluate(() => document.querySelector(".options").textContent);
    await lookBack(page);
    expect((await page.evaluate(() => document.querySelectorAll(".row").length)) > 0, "no look back");
    for (const back of [() => page.keyboard.press("Backspace"), () => page.click("#back-to-story")]) {
      await back();
      expect((await page.evaluate(() => document.querySelector(".options").textContent)) === before, "another place");
      await lookBack(page);
    }
  },

  async "after a look back while somebody writes, the story goes on"(browser, { whole }) {
    const { page } = await open(browser, whole, { media: { "prefers-reduced-motion": "no-preference" } });
    await begin(page, 2);
    await page.waitForFunction(() => document.querySelector("#show-now"), { timeout: 5000 });
    await lookBack(page);
    await page.keyboard.press("Backspace");
    const before = await page.evaluate(() => document.querySelectorAll("[data-line]").length);
    await page.waitForFunction((before) => document.querySelectorAll("[data-line]").length > before || document.querySelector("#go-on, #away, #pass"), { timeout: 6000 }, before);
  },

  async "another language and back again, and the story still answers"(browser, { whole }) {
    const { page } = await open(browser, whole);
    await begin(page, 1);
    await readOn(page);
    await page.keyboard.press("F2");
    for (const language of ["ar", "en"]) await page.evaluate((language) => document.querySelector(`#language-${language}`).click(), language);
    await page.keyboard.press("F2");
    const before = await page.evaluate(() => document.querySelector(".answers").textContent);
    await page.keyboard.press("Digit1");
    expect((await page.evaluate(() => document.querySelector(".answers").textContent)) !== before, "nothing is seen of the answer");
  },

  async "a story goes on when support and display are closed"(browser, { whole }) {
    const { page, trouble } = await open(browser, whole, { media: { "prefers-reduced-motion": "no-preference" }, hurried: true });
    await begin(page, 2);
    // A story may begin with a judged pause, at which nothing comes by itself.
    if (await page.$("#pass")) await page.keyboard.press("Digit0");
    await page.keyboard.press("F1");
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await page.keyboard.press("F1");
    expect(trouble.length === 0, trouble.join());
    // A pause that has come meanwhile shows the conversation of its line, which may be the only one there.
    if (await page.$("#pass")) await page.keyboard.press("Digit0");
    await page.waitForFunction(() => document.querySelectorAll("[data-line]").length > 1, { timeout: 8000 }).catch(() => { throw new Error("nothing has come"); });
  },

  async "after leaving, the first screen knows nothing of who was there, whatever she had tried or chosen"(browser, { whole }) {
    const { page } = await open(browser, whole);
    await page.click("#card-0");
    await page.click("#try");
    await page.keyboard.press("Escape");
    const again = async () => {
      await page.evaluate(() => [...document.querySelectorAll(".more button")].at(0).click());
      await page.click(".menu");
    };
    await again();
    await new Promise((resolve) => setTimeout(resolve, 3300));
    expect((await page.evaluate(() => document.querySelectorAll(".card").length)) === 4, "the trial brought the old screen back");
    await page.keyboard.press("F1");
    await page.evaluate(() => document.querySelector("#region-fr").click());
    await page.keyboard.press("F2");
    await page.evaluate(() => { document.querySelector("#size-150").click(); });
    await page.evaluate(() => { document.querySelector("#contrast-high").click(); });
    await page.evaluate(() => { document.querySelector("#language-ar").click(); });
    await page.keyboard.press("Escape");
    await again();
    await page.keyboard.press("F1");
    const found = await page.evaluate(() => [document.documentElement.lang, document.documentElement.style.fontSize, document.documentElement.dataset.contrast, document.querySelector("input[name=region]:checked")].join());
    expect(found === "en,100%,,", found);
    expect((await page.evaluate(() => [...document.querySelectorAll("input")].every((input) => input.autocomplete === "off"))), "the browser may note what was chosen");
  },

  async "another way begins at its decision with a new set of marks"(browser, { whole }) {
    const { page } = await open(browser, whole);
    await begin(page, 1);
    await readOn(page);
    await page.evaluate(() => document.querySelector(".offer").click());
    const first = await page.evaluate(() => document.querySelector(".options").textContent);
    await page.keyboard.press("Digit1");
    await readOn(page);
    await lookBack(page);
    await page.keyboard.press("Digit3");
    await page.evaluate(() => document.querySelector(".station button").click());
    expect((await page.evaluate(() => document.querySelector(".options").textContent)) === first, "another decision");
    expect((await page.evaluate(() => document.querySelectorAll(".marked").length)) === 0, "old marks");
  },

  async "a page with one story begins with it, and can begin again"(browser, { one }) {
    const { page } = await open(browser, one);
    expect(await page.$("#choice-play"), "no page before the story");
    expect(!(await page.$("#choice-another")), "another story is offered, and there is none");
    await page.keyboard.press("Digit1");
    await readOn(page);
  },

  async "a judged pause waits, a key pressed by habit chooses nothing, and 0 passes without a word"(browser, { kites }) {
    const { page } = await open(browser, kites);
    await begin(page, 0);
    const atPause = async () => {
      expect((await page.evaluate(() => document.activeElement.id)) === "question", "the focus is not on the question");
      for (const key of [" ", "Enter"]) await page.keyboard.press(key);
      expect(await page.$("#pass"), "a key pressed by habit has chosen something");
      await page.keyboard.press("ArrowUp");
      expect(await page.evaluate(() => document.activeElement.closest(".asked")), "the arrows do not lead to the line");
      await page.keyboard.press(" ");
      expect(await page.$(".asked.marked"), "a line that is asked about cannot be marked");
      await page.keyboard.press("Digit0");
      expect(!(await page.$(".asked")) && !(await page.$(".judged-top")), "passing says something");
    };
    expect((await readOn(page, atPause)) === "decides", "no decision after the pause");
  },

  async "what is said in a judged pause is kept nowhere: one step back and on again, it asks anew"(browser, { kites }) {
    const { page } = await open(browser, kites);
    let asks = 0;
    const says = async () => {
      asks += 1;
      await page.keyboard.press("Digit1");
    };
    const sheet = async () => {
      asks += 1;
      expect((await page.$$("[aria-pressed=true]")).length === 0, "an old answer");
      await page.keyboard.press("Digit3");
      await page.keyboard.press("Digit3");
      expect((await page.$$("[aria-pressed=true]")).length === 2, "digits are not for the line at hand");
      await page.keyboard.press("Enter");
      expect((await page.evaluate(() => document.activeElement.id)) === "go-on", "the way on has not the focus");
      await page.keyboard.press("Enter");
      expect((await page.evaluate(() => document.activeElement !== document.body)), "the focus is lost");
    };
    await begin(page, 0);
    await readOn(page, says);
    await page.keyboard.press("Digit0");
    await readOn(page);
    await page.keyboard.press("Digit1");
    for (let n = 0; n < 2; n += 1) {
      await readOn(page, sheet);
      await page.keyboard.press("Backspace");
      await page.keyboard.press("Digit1");
    }
    expect(asks === 3, `it asked ${asks} times`);
  },

  async "a class is asked for its votes and for nothing else, and the story goes on as it is written"(browser, { kites }) {
    const { page } = await open(browser, kites);
    await page.click("#choice-together");
    const on = () => page.evaluate(() => document.querySelector("#go-on").click());
    for (let vote = 0; vote < 3; vote += 1) {
      await readOn(page);
      expect(await page.$(".vote"), `vote ${vote}: nothing says that it is one`);
      if (vote === 1) {
        await page.keyboard.press("Backspace");
        await readOn(page);
        expect((await page.$$("#step-back")).length === 0, "one step back does not lead to the vote before");
        await page.keyboard.press("Digit1");
        await on();
        await readOn(page);
      }
      await page.keyboard.press(vote === 2 ? "Digit2" : "Digit0");
      if (vote === 2) break;
      await page.keyboard.press("Backspace");
      expect(await page.$(".vote"), "a vote cannot be taken back");
      await page.keyboard.press("Digit0");
      expect(/goes on with/.test(await page.$eval(".answers", (answers) => answers.textContent)), `vote ${vote}: it does not say what it goes on with`);
      await on();
    }
    await readOn(page);
    await on();
    expect((await page.$eval(".part-0 h1", (title) => title.textContent)) === "On the bench", "another ending");
  },

  async "the debrief begins with one screen; Enter shows every line, and one step back leads to it again"(browser, { kites }) {
    const page = await lookingBack(browser, kites);
    const shown = (selector) => page.$eval(selector, (part) => part.offsetHeight > 0);
    expect((await shown("#first-look")) && !(await shown("#every-line-part")), "it does not begin with the short look");
    await page.keyboard.press("Enter");
    expect(!(await shown("#first-look")) && (await shown("#every-line-part")), "Enter does not show every line");
    await page.keyboard.press("Backspace");
    expect(await shown("#first-look"), "no way back to the short look");
    await page.focus(".first-row:last-child");
    await page.keyboard.press(" ");
    expect(await shown("#one-answer"), "Space shows no way to answer");
    await page.focus(".first-row[data-opens]");
    const line = await page.$eval(".first-row[data-opens] .bubble", (bubble) => bubble.textContent);
    await page.keyboard.press("Enter");
    expect((await page.evaluate(() => document.activeElement.querySelector(".bubble").textContent)) === line, "a row does not lead to its line");
    await page.keyboard.press("Digit2");
    const cards = () => page.evaluate(() => [...document.querySelectorAll(".tactic-place")].filter((item) => !item.hidden).length);
    expect((await cards()) <= 3, "more than three cards at first");
    await page.evaluate(() => document.querySelector("#all-tactics").click());
    expect((await cards()) > 3, "not all the cards");
  },

  async "every line is read by chapters: one is open, the next one press away, and the rest is made in time and found by a search"(browser, { kites }) {
    const page = await lookingBack(browser, kites);
    await page.evaluate(() => document.querySelector("#every-line").click());
    const chapters = () => page.evaluate(() => [...document.querySelectorAll(".chapter")].map((chapter) => chapter.getAttribute("hidden")));
    const count = (await chapters()).length;
    expect(count > 3, "there are too few chapters");
    expect((await page.$$(".moment")).length > 0, "it does not begin with the moments");
    for (let place = 0; place < count; place += 1) {
      const open = (await chapters()).flatMap((hidden, at) => (hidden === null ? [at] : []));
      expect(open.join() === String(place), `chapter ${place}: open are ${open}`);
      const isNamed = await page.evaluate((place) => document.querySelector(`#to-chapter-${place}`).getAttribute("aria-current") === "true", place);
      expect(isNamed, `chapter ${place} is not named in the list`);
      await page.evaluate(() => document.querySelector("#next-chapter button").click());
    }
    expect(await page.$eval("#part-1", (part) => !part.hidden), "the last chapter does not lead to the next part");
    await page.waitForFunction(() => document.querySelectorAll(".chapter:not([data-filled]), .part:not([data-filled])").length === 0);
    expect((await chapters()).every((hidden) => hidden === null || hidden === "until-found"), "a chapter cannot be found");
    await page.keyboard.press("Digit1");
    await page.evaluate(() => document.querySelector("#filter-tactics").click());
    const lines = await page.evaluate(() => [...document.querySelectorAll(".chapter .row")].filter((row) => row.offsetHeight > 0).map((row) => Boolean(row.querySelector(".note.tactic"))));
    expect(lines.length > 2 && lines.every(Boolean), "a filter does not take the lines of all days");
  },

  async "without script it says what it is, and has the story and its debrief to read"(browser, { whole }) {
    const { page } = await open(browser, whole, { script: false });
    const shown = await page.$eval("#reading", (reading) => getComputedStyle(reading).display !== "none" && reading.textContent);
    expect(shown && shown.includes("Fictional exercise") && shown.length > 60000, "it is not there");
    for (const [selector, least] of [["article", 6], ["article bdi", 800], ["h4", 10], ["details", 20], ["section[lang=ar][dir=rtl]", 1]]) {
      const count = (await page.$$(`#reading ${selector}`)).length;
      expect(count >= least, `${selector}: ${count}`);
    }
  },

  async "on paper the whole debrief is there, and nothing to press"(browser, { whole }) {
    const { page } = await open(browser, whole);
    await begin(page, 0);
    await readOn(page);
    await lookBack(page);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMediaType("print");
    const seen = await page.evaluate(() => [...document.querySelectorAll("[role=tabpanel]")].every((part) => part.offsetHeight > 0) && [...document.querySelectorAll("button")].filter((button) => button.offsetHeight > 0).map((button) => button.id || button.className).join());
    expect(seen === "", `can be pressed on paper, or a part is missing: ${seen}`);
    const paper = await page.pdf({ format: "A4" });
    expect(paper.length > 10000, "an empty sheet");
  },

  async "no screen is wider than the window, from 320 px and at 200 % letters"(browser, { whole, kites }) {
    const sizes = [[320, 568, 100, "en"], [360, 640, 200, "ar"], [768, 1024, 150, "ar"], [1366, 768, 200, "en"], [1920, 1080, 200, "ar"], [360, 640, 200, "fr"]];
    for (const [file, width, height, size, language] of [whole, kites].flatMap((file) => sizes.map((of) => [file, ...of]))) {
      const { page } = await open(browser, file, { width, height, language });
      await page.keyboard.press("F2");
      await page.evaluate((size) => document.querySelector(`#size-${size}`).click(), size);
      await page.keyboard.press("F2");
      const wide = async (screen) => {
        const out = await page.evaluate(() => [...document.querySelectorAll("#app *")].filter((element) => {
          const { left, right, width, height } = element.getBoundingClientRect();
          return width > 1 && height > 1 && !element.closest(".unseen, svg, .preview") && (left < -1 || right > innerWidth + 1);
        }).slice(0, 3).map((element) => `${element.tagName}.${element.className} ${element.textContent.slice(0, 30)}`));
        expect(out.length === 0, `${screen} at ${width}×${height}, ${size} %, ${language}: ${out}`);
      };
      await wide("home");
      await page.evaluate(() => document.querySelector("#card-0")?.click());
      await wide("before");
      await page.keyboard.press("Digit1");
      const atPause = async () => {
        await wide("pause");
        await page.keyboard.press("Digit3");
        await page.evaluate(() => document.querySelector("#see")?.click());
        await wide("pause, answered");
      };
      for (let n = 0; n < 12; n += 1) {
        if ((await readOn(page, atPause)) !== "decides") break;
        await wide(`story ${n}`);
        const leave = await page.evaluate(() => { const { top, bottom } = document.querySelector("#leave").getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; });
        expect(leave, `the way out is not to be seen at ${width}×${height}`);
        const away = await page.evaluate(() => { document.querySelector("#away").focus(); const { top, bottom, height } = document.querySelector("#away").getBoundingClientRect(); return height >= 24 && top >= 0 && bottom <= innerHeight; });
        expect(away, `stepping away cannot be reached at ${width}×${height}`);
        await page.keyboard.press(`Digit${n % 3}`);
      }
      await page.evaluate(() => (document.querySelector("#go-on") ?? document.querySelector("#look-back")).click());
      await page.waitForSelector("[role=tablist]");
      await wide("first look");
      await page.evaluate(() => document.querySelector("#every-line").click());
      for (const part of [1, 2, 3, 4]) {
        await page.keyboard.press(`Digit${part}`);
        await wide(`debrief ${part}`);
      }
      await page.keyboard.press("F1");
      await wide("support");
      await page.close();
    }
  },
};
