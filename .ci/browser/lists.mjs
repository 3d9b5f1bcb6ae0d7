// What a screen reader counts: messages, conversations, answers and rows; never a day, “New” or the title of a scene.
//
// It is asked of the browser's own accessibility tree, where a list has as many items as somebody hears of.
import { open } from "./browser.mjs";
import { lookBack, begin, readOn } from "./play.mjs";

const DECISIONS = 7;

function expect(holds, what) {
  if (!holds) throw new Error(what);
}

// How many items a screen reader finds in the first element of a selector: those of lists, and posts.
async function heard(page, selector) {
  const client = await page.createCDPSession();
  const { root } = await client.send("DOM.getDocument", { depth: 0 });
  const { nodeId } = await client.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { nodes } = await client.send("Accessibility.queryAXTree", { nodeId });
  await client.detach();
  return nodes.filter(({ role, ignored }) => !ignored && ["listitem", "article"].includes(role?.value)).length;
}

const count = (page, selector) => page.$$eval(selector, (found) => found.filter((element) => element.checkVisibility()).length);

async function counts(page, list, items, where) {
  const [there, told] = [await count(page, `${list} ${items}`), await heard(page, list)];
  expect(there > 0 && there === told, `${where}: ${there} stand there, and ${told} are counted`);
}

export const listLaws = {
  async "a screen reader counts messages, conversations and answers, and neither days nor “New”"(browser, { whole }) {
    let between = 0;
    for (const card of [0, 1, 2]) {
      const { page } = await open(browser, whole, { language: ["en", "ar"][card % 2] });
      await begin(page, card);
      for (let turn = 0; turn < DECISIONS && (await readOn(page)) === "decides"; turn += 1) {
        const where = `story ${card}, decision ${turn}`;
        between += await count(page, ".pane :is(.day, .new-line)");
        await counts(page, ".pane", "[data-item]:not(.day)", where);
        await counts(page, ".answers .options", ".option", where);
        if (await page.$eval(".beside", (list) => list.checkVisibility())) await counts(page, ".places", ".place", where);
        const posts = await page.$$eval(".posts", (blocks) => blocks.map((block) => [...block.querySelectorAll("article")].map((post, place, all) => post.ariaPosInSet === String(place + 1) && post.ariaSetSize === String(all.length))));
        expect(posts.flat().every(Boolean), `${where}: the posts are not counted one by one`);
        await page.keyboard.press(`Digit${1 + (turn % 2)}`);
      }
      await page.close();
    }
    expect(between > 5, "no day and no “New” has been seen");
  },

  async "a screen reader counts the lines of a day in the debrief, and not the titles between them"(browser, { whole }) {
    const { page } = await open(browser, whole);
    await begin(page, 2);
    for (let turn = 0; turn < 4; turn += 1) {
      await readOn(page);
      await page.keyboard.press("Digit1");
    }
    await readOn(page);
    await lookBack(page);
    await page.evaluate(() => document.querySelector("#to-chapter-1").click());
    expect((await count(page, "#chapter-1 .divider")) > 0, "no title stands between lines");
    await counts(page, "#chapter-1 .rows", ".row", "the day that is open");
    await counts(page, "#days", ".day-item", "the days");
  },
};
