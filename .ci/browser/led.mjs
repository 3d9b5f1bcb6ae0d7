// Workshops by chance: what the page's room comes to, held to what the program's room comes to, input by input. No browser is needed for that.
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";

const PARTS = ["texts", "walk", "looking-back", "first-look", "moments", "chapters", "lead/ballot", "lead/turn", "lead/room", "lead/words"];

// What they are given: the data of a page. What stands in its version to read says nothing here.
const BEGINS = `
now = null; // No story is at hand whose player would be told otherwise.
data = JSON.parse(block);
data.stories.forEach(unpack);
const unread = (of) => ({ querySelectorAll: () => (data.inReading[of] ?? data.inReading[0]).map(() => ({ textContent: "" })) });
packed = data.texts.map((others, of) => () => unpackTexts(others, of, unread(of)));
const say = (of, ...counted) => { language = of; return counting(...counted); };
found = { Room, plan: data.lead.plan, stories: data.stories, say };`;

// The parts of the page's script that know a workshop, with the data of a page.
function script(html) {
  const source = PARTS.map((part) => readFileSync(new URL(`../../assets/page/${part}.js`, import.meta.url), "utf8")).join("\n");
  const block = html.match(/<script type="application\/json" id="data">(.*?)<\/script>/s)[1];
  const given = { block };
  runInNewContext(`${source}${BEGINS}`, given);
  return given.found;
}

const item = ({ line, isMarked, isAt, answer, feedback }) => (line !== undefined ? [line, isMarked, isAt] : answer ? ["answer", answer] : ["feedback", feedback]);
const row = ({ kind, line, isMarked, answer }) => (answer ? [kind, answer] : [kind, line, isMarked]);

// What stands before the room, as src/page/tests/led.rs writes it.
function written({ is, ...shown }) {
  const parts = {
    sentence: ({ step, sentence }) => [step, sentence],
    reading: ({ items }) => [items.map(item)],
    pause: ({ pause, line, isTold }) => [pause, line, isTold],
    question: ({ choice, answers, stage, counts }) => [choice, answers, stage, counts],
    "which-line": ({ lines }) => [lines],
    ending: ({ ending }) => [ending],
    sheet: ({ wave }) => [wave],
    row: ({ row: of, hasNote }) => [row(of), hasNote],
  };
  return [is, ...(parts[is]?.(shown) ?? [])];
}

function leads(room) {
  const { turn } = room;
  const { ballot } = turn;
  const votes = ballot && [ballot.counts, ballot.sum, ballot.passed(room.people)];
  const next = [turn.nextLine, turn.nextTalk && [turn.nextTalk.choice, turn.nextTalk.lines], turn.judged && [turn.judged.line, turn.judged.isTold]];
  return [turn.preselected, turn.level, votes, room.isUncounted, room.screen.hasCounts, room.step, room.rows.map(row), ...next];
}

// Where a workshop differs from the program's, in words; nothing where it does not.
function differs({ Room, plan, stories }, { story, steps }) {
  const room = new Room(plan, stories[story]);
  let before = null;
  for (const [at, { input, refused, back, shown, leads: wanted }] of steps.entries()) {
    const effects = room.act(input);
    before = shown ?? before;
    const found = [effects.find(([what]) => what === "refused")?.[1] ?? null, effects.some(([what]) => what === "back"), written(room.shown), leads(room)];
    const [one, other] = [JSON.stringify([refused, back, before, wanted]), JSON.stringify(found)];
    if (one !== other) return `input ${at}, ${JSON.stringify(input)}, after ${JSON.stringify(steps.slice(Math.max(0, at - 5), at).map((step) => step.input))}:\n   ${one}\n   ${other}`;
  }
  return null;
}

function scriptsOf(folder, all) {
  return Object.fromEntries([...new Set(all.map(({ page }) => page))].map((page) => [page, script(readFileSync(`${folder}/${page}.html`, "utf8"))]));
}

// What is said with a count otherwise than the program says it.
export function countedOtherwise(folder) {
  const all = JSON.parse(readFileSync(`${folder}/counted.json`, "utf8"));
  const scripts = scriptsOf(folder, all);
  return all.flatMap(({ page, language, id, other, words }) =>
    words.flatMap((wanted, number) => {
      const said = scripts[page].say(language, id, number, other);
      return said === wanted ? [] : [`${id} with ${number} in language ${language} of ${page}: “${said}”, and not “${wanted}”`];
    }),
  );
}

export function ledByChance(folder) {
  const all = JSON.parse(readFileSync(`${folder}/led.json`, "utf8"));
  const scripts = scriptsOf(folder, all);
  const wrong = all.flatMap((led, number) => {
    const found = differs(scripts[led.page], led);
    return found ? [`workshop ${number}, story ${led.story} of ${led.page}: ${found}`] : [];
  });
  return { wrong, count: all.length, inputs: all.reduce((sum, { steps }) => sum + steps.length, 0) };
}
