// Words that only leading needs: texts with a count in them, the letters of answers, and who says a line.

// The kinds of numbers that languages tell apart, as src/page/lead.rs has them; nought comes before them all.
const KINDS_OF_NUMBERS = ["zero", "one", "two", "few", "many", "other"];

// A text that counts something, and may name another number.
function counting(id, number, other = "") {
  const kind = number === 0 ? "zero" : new Intl.PluralRules(data.languages[language].tag).select(number);
  return filled(words(data.lead.counted[id][KINDS_OF_NUMBERS.indexOf(kind)]), String(number), String(other));
}

// A, B, C in the letters of the language, and 0 for the last answer, which says nothing.
function lettersFor(answers) {
  return [...t("lead-letters").trim().split(/\s+/u).slice(0, answers - 1), "0"];
}

function letterOf(answers, option) {
  return lettersFor(answers.length)[answers.indexOf(option)];
}

// A line in one sentence: who says it, and what.
function wordsOfLine(story, number) {
  const line = story.lines[number];
  if (line.who === story.player && hasSpeaker(line)) return fill("line-own", line.text);
  return hasSpeaker(line) ? labelled(words(story.people[line.who].name), words(line.text)) : words(line.text);
}

// The same of whatever stands in a conversation.
function wordsOfItem(story, item) {
  if (!item) return "";
  if (item.line !== undefined) return wordsOfLine(story, item.line);
  const [choice, option] = item.answer ?? item.feedback;
  const answer = story.choices[choice].answers[option];
  return words(item.answer ? answer.words : answer.feedback);
}

// The circles of those who have spoken so far have the colours of the order in which they did.
function circleAmong({ story, turn }, person) {
  const met = [...new Set(turn.toldEvents.flatMap((event) => (typeof event === "number" ? [story.lines[event].who] : [])))];
  return circle({ story, met: met.filter((who) => who !== null && who !== story.player) }, person);
}

// What the open question is answered with: each answer as a letter or number, and words.
function answersOf({ story }, shown) {
  if (shown.is === "which-line") return shown.lines.map((line, place) => ({ letter: String(place + 1), words: wordsOfLine(story, line) }));
  if (shown.is === "pause") {
    const letters = lettersFor(VERDICTS + 1);
    return data.verdicts.map(({ name }, place) => ({ letter: letters[place], words: words(name) }));
  }
  const spoken = (option) => offered(story, shown.choice, option);
  const letters = lettersFor(shown.answers.length);
  return shown.answers.map((option, place) => ({ letter: letters[place], words: nameOf(spoken(option)), option }));
}

// Words, or the words of a text.
function nameOf(text) {
  return typeof text === "number" ? words(text) : text;
}

// What is asked.
function questionOf({ story }, shown) {
  if (shown.is === "which-line") return app("lead-which-line");
  return shown.is === "pause" ? app("judge-question") : story.choices[shown.choice].asks;
}

// The icon and the sentence that say what the room does now.
function doingOf(shown) {
  if (shown.is !== "question") return ["hand", "lead-vote"];
  return {
    think: ["person", "lead-think"],
    vote: ["hand", "lead-vote"],
    talk: ["people", "lead-talk"],
    "vote-again": ["hand", shown.isTalkedAbout ? "lead-vote-again" : "lead-vote"],
    counted: ["list", "lead-counted"]
  }[shown.stage];
}
