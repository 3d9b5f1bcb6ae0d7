// Words: which language is read, and how a text comes onto the page.
//
// A text is a number; its words are in `data.texts`, once for each language, as plain words or as [words, language] where they come from another one.
// Words only ever become text nodes and attributes. Nothing here, or anywhere in this script, makes markup of them.

let data = null;
let language = 0;

// What of each language is still packed, and what unpacks it.
let packed = [];

// Reads the data block. The texts of a language, and a story, are unpacked when they are first asked for: a slow phone would wait for what nobody reads.
function readData(block, reading, first) {
  data = JSON.parse(block.textContent);
  const sections = [...reading.querySelectorAll("[data-language]")];
  packed = data.texts.map((others, number) => () => {
    const section = sections.find(({ dataset }) => Number(dataset.language) === number);
    return section ? unpackTexts(others, number, section, first) : others;
  });
}

// Some texts stand in the version to read, or in the first screen, and nowhere else. How it all fits together: src/page/pool.rs.
function unpackTexts(others, number, section, first) {
  const numbers = data.inReading[number] ?? data.inReading[0];
  const texts = [];
  section.querySelectorAll("bdi").forEach((text, place) => {
    texts[numbers[place]] = text.textContent;
  });
  const standing = first && JSON.parse(first.textContent);
  standing?.numbers.forEach((text, place) => {
    if (text !== null) texts[text] = standing.texts[number][place];
  });
  // What comes often in a language is one sign in the block; src/page/fragments.rs says which.
  const signs = new Map(data.fragments[number].map((entry) => [entry[0], entry.slice(1)]));
  const any = new RegExp(`[${[...signs.keys()].join("")}]`, "g");
  const whole = (text) => (Array.isArray(text) ? [whole(text[0]), text[1]] : text.replace(any, (sign) => signs.get(sign)));
  let text = 0;
  for (const other of others) {
    while (texts[text] !== undefined) text += 1;
    texts[text] = whole(other);
  }
  return texts;
}

// The texts of the language that is read.
function texts() {
  if (packed[language]) {
    data.texts[language] = packed[language]();
    packed[language] = null;
  }
  return data.texts[language];
}

// What a line does, as a label of the story says it and as somebody may answer: the places of the three answers of a judged pause.
const PRESSES = 0;
const FINE = 1;
const UNCLEAR = 2;

// Much is packed as lists, because there is much of it. Of a line that cannot be marked, the kind is negative; of a line that only looks like a
// tactic, the tactic is. What is not there at the end of a list is nothing.
function unpack(story) {
  if (story.isUnpacked) return;
  story.isUnpacked = true;
  // After the number of a line, -n stands for the n lines that follow it.
  story.runs = story.runs.map((run) =>
    run.flatMap((step, place) => (step < 0 ? Array.from({ length: -step }, (_, more) => run[place - 1] + more + 1) : [step]))
  );
  story.people = story.people.map(([name, letter, about, known, recruits]) => ({ name, letter, about, known, recruits }));
  story.places = story.places.map(([name, about, kind, members]) => ({ name, about, kind, members }));
  story.scenes = story.scenes.map(([title, about, place, day]) => ({ title, about, place, day }));
  story.lines = story.lines.map(
    ([text, place, kind, who = null, at = null, tactic = null, note = null, under = null, settles = null, shows = null, takenBackIn = null]) => ({
      text,
      place,
      who,
      at,
      note,
      under,
      settles,
      shows,
      takenBackIn: takenBackIn ?? [],
      kind: data.kinds[kind < 0 ? -1 - kind : kind],
      markable: kind >= 0,
      tactic: tactic < 0 ? -1 - tactic : tactic,
      label: note === null ? null : tactic === null ? UNCLEAR : tactic < 0 ? FINE : PRESSES
    })
  );
  story.choices = story.choices.map(([scene, asks, answers]) => ({
    scene,
    asks,
    answers: answers.map(([words, feedback, says = null, moves = 0]) => ({
      words,
      feedback,
      says,
      tells: (moves & 1) > 0,
      goesAlong: (moves & 2) > 0
    }))
  }));
}

// What a text says in the language that is read: where the player of the story at hand is a carer, in the wording for her.
function worded(text) {
  return texts()[(now?.story?.forCarers && data.forCarers?.[text]) ?? text];
}

function words(text) {
  const found = worded(text);
  return Array.isArray(found) ? found[0] : found;
}

// The number of one of the app's own texts. Where one is asked for outright, a page has its number in place of its name.
function app(id) {
  const text = typeof id === "number" ? id : data.app[id];
  if (text === undefined) throw new Error(`no text is called ${id}`);
  return text;
}

function t(id) {
  return words(app(id));
}

// The words of a text with values in its gaps, which are private characters in the order of the values. A number is a text.
function fill(id, ...values) {
  return filled(t(id), ...values.map((value) => (typeof value === "number" ? words(value) : value)));
}

function filled(words, ...values) {
  return words.replace(/[\uE000-\uE003]/g, (gap) => values[gap.charCodeAt(0) - 0xe000]);
}

function list(things) {
  return things.join(t("list-separator"));
}

// A name, a letter or a label, and what it says or stands for.
function labelled(label, words) {
  return label + t("label-separator") + words;
}

// A text as a node; in an element of its own where it is in another language than the page.
function textNode(text) {
  const found = worded(text);
  if (!Array.isArray(found)) return document.createTextNode(found);
  const { tag, dir } = data.languages[found[1]] ?? {};
  return el("span", { lang: tag, dir }, found[0]);
}

// What can end a sentence, and what can stand between its end and the space behind it. The rule is src/language/sentence.rs's.
const SENTENCE_ENDS = /[.!?؟…۔]/gu;
const SENTENCE_CLOSES = /^[.!?؟…۔”’»"')\]\u2069]*/u;

function firstSentenceEnd(words) {
  for (const { index } of words.matchAll(SENTENCE_ENDS)) {
    const end = index + 1 + SENTENCE_CLOSES.exec(words.slice(index + 1))[0].length;
    const behind = words.slice(end);
    const isEnd = behind === "" || (/^\s/u.test(behind) && !/^[^\p{Alphabetic}\p{N}]*\p{Lowercase}/u.test(behind));
    const first = words.slice(0, end);
    const isInside = first.split("“").length > first.split("”").length || first.split("«").length > first.split("»").length;
    if (isEnd && !isInside && !(words[index] === "." && isShortForm(words.slice(0, index)))) return end;
  }
  return words.trimEnd().length;
}

// Whether a dot behind these words belongs to an abbreviation: one letter, a word with a dot inside, or a title without a vowel, such as “Ms”.
function isShortForm(before) {
  const word = before.split(/\s/u).at(-1).replace(/^[^\p{Alphabetic}\p{N}]+/u, "");
  return /^\p{Alphabetic}$/u.test(word) || word.includes(".") || (/^\p{Uppercase}.{0,2}$/u.test(word) && !/[aeiouy]/iu.test(word));
}

// The first sentence of a text as a node, and what follows it as another, which may be hidden.
function firstSentence(text) {
  const node = textNode(text);
  node.textContent = node.textContent.slice(0, firstSentenceEnd(node.textContent));
  return node;
}

function furtherSentences(text) {
  const node = textNode(text);
  node.textContent = node.textContent.slice(firstSentenceEnd(node.textContent));
  return node;
}

// The story's picture: one flat colour and some circles. Decoration.
function picture(story) {
  if (!story.picture) return null;
  const { ground, circles } = story.picture;
  const drawn = circles.map(({ x, y, r, paint, outline }) =>
    svg("circle", { cx: x, cy: y, r: outline ? r - 1 : r, class: outline ? `outline-${paint}` : `paint-${paint}` })
  );
  const whole = svg("g", { class: "mirrors" }, svg("rect", { width: 320, height: 76, class: `paint-${ground}` }), ...drawn);
  return svg("svg", { class: "picture", viewBox: "0 0 320 76", preserveAspectRatio: "xMidYMid slice", "aria-hidden": "true" }, whole);
}
