// Ways by chance: what the page's script finds on them for a debrief, held to what the core finds. No browser is needed for that.
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";

const PARTS = ["texts", "walk", "looking-back", "first-look", "moments", "chapters"];

// The parts of the page's script that know a way and look back on it, with the data of a page.
function script(html) {
  const source = PARTS.map((part) => readFileSync(new URL(`../../assets/page/${part}.js`, import.meta.url), "utf8")).join("\n");
  const block = html.match(/<script type="application\/json" id="data">(.*?)<\/script>/s)[1];
  const given = { block };
  runInNewContext(`${source}\ndata = JSON.parse(block); data.stories.forEach(unpack); found = { Walk, lookBack, stories: data.stories };`, given);
  return given.found;
}

function lookedBack({ Walk, lookBack, stories }, { story, options, marks }) {
  const walk = new Walk(stories[story]);
  for (const option of options) walk.choose(option);
  for (const line of marks) walk.mark(line);
  const { conversation, first, moments, chapters } = lookBack(walk);
  const row = (found) => (found ? [found.line, found.reading.marked] : null);
  const entries = conversation.filter(({ scene }) => scene === undefined);
  return {
    moments: moments.map(({ line, double, isMet }) => [line, double, isMet]),
    chapters: chapters.map(({ from, to }) => [from, to]),
    conversation: entries.map(({ line, reading }) => (line === undefined ? "answer" : [line, reading?.did ?? null])),
    first: {
      turned: first.turned ?? null,
      fine: row(first.fine),
      pressing: row(first.pressing),
      helped: first.helped ? [first.helped.choice, first.helped.option] : null,
      asks: Boolean(first.question),
      cards: first.cards,
    },
  };
}

// Where they differ, in words.
export function byChance(folder, difference) {
  const chances = JSON.parse(readFileSync(`${folder}/chances.json`, "utf8"));
  const scripts = Object.fromEntries([...new Set(chances.map(({ page }) => page))].map((page) => [page, script(readFileSync(`${folder}/${page}.html`, "utf8"))]));
  const sorted = ({ turned, fine, pressing, helped, asks, cards }) => ({ turned, fine, pressing, helped, asks, cards });
  const wrong = chances.flatMap((chance, number) => {
    const found = lookedBack(scripts[chance.page], chance);
    const differs = difference([chance.conversation, sorted(chance.first), chance.moments, chance.chapters], [found.conversation, found.first, found.moments, found.chapters]);
    return differs ? [`way ${number} by chance, story ${chance.story} of ${chance.page}:\n   ${differs}`] : [];
  });
  return { wrong, count: chances.length };
}
