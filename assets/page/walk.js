// A way through a story: a walk over the graph that the page carries.
//
// The graph was computed from the story before the page was made. It has every situation in which something can be decided, the answers that can be given
// there, what each shows, and where it leads. This file knows no rule of any story.
//
// A pattern is [what, run, run, …]: `what` is the number of a choice, or -1 and below for the endings, and the answers from 0 on each show a run; -1 is an
// answer that is not offered. A state is [pattern, next, next, …], with a next state for each answer that is. A run is a list of events: the number of a line, or [kind, …].

const SCENE = 0; // [SCENE, scene]
const TYPING = 1; // [TYPING, person, place, seconds if the story says]
const PAUSE = 2; // [PAUSE]
const ANSWERED = 3; // [ANSWERED, choice, option]; in a run only [ANSWERED], and the state from which it is taken says the rest
const FEEDBACK = 4; // [FEEDBACK, choice, option]; likewise
const JUDGE = 5; // [JUDGE, pause]
const SILENCE = 0; // the option that says nothing and steps away

class Walk {
  constructor(story) {
    this.story = story;
    this.marks = new Set();
    this.events = [];
    this.state = 0;
    // Each decision: in which state, which option, and how much had happened before.
    this.turns = [];
    // How often what happens has changed.
    this.version = 0;
    this.takeIn(story.runs[0]);
  }

  // What is shown next. A judged pause of which no line has been read is left out.
  takeIn(run) {
    this.version += 1;
    for (const event of run) if (event[0] !== JUDGE || asked(this.story, this.events, event[1]).length > 0) this.events.push(event);
  }

  // The open decision; nothing at an ending.
  get choice() {
    const what = this.whatIn(this.state);
    return what >= 0 ? what : undefined;
  }

  get ending() {
    const what = this.whatIn(this.state);
    return what < 0 ? -1 - what : undefined;
  }

  // The choice or the ending at which a state rests.
  whatIn(state) {
    return this.story.patterns[this.story.states[state][0]][0];
  }

  // The answers that can be given in a state.
  answersIn(state) {
    const [pattern, ...next] = this.story.states[state];
    const [, ...runs] = this.story.patterns[pattern];
    const offered = runs.map((run, option) => ({ option, run })).filter(({ run }) => run >= 0);
    return offered.map((answer, place) => ({ ...answer, to: next[place] }));
  }

  // The options that are offered now, in the order of their digits from 1.
  offered() {
    return this.answersIn(this.state)
      .map(({ option }) => option)
      .filter((option) => option !== SILENCE);
  }

  choose(option) {
    const answer = this.answersIn(this.state).find((answer) => answer.option === option);
    if (!answer) return false;
    const { choice } = this;
    this.turns.push({ state: this.state, option, before: this.events.length });
    this.takeIn(
      this.story.runs[answer.run].map((event) => (event[0] === ANSWERED || event[0] === FEEDBACK ? [event[0], choice, option] : event))
    );
    this.state = answer.to;
    return true;
  }

  // Takes the last decision back. Marks on lines that still stand are kept.
  back() {
    return this.turns.length > 0 && this.backTo(this.turns.length - 1);
  }

  backTo(turn) {
    const { state, before } = this.turns[turn];
    this.turns.length = turn;
    this.events.length = before;
    this.version += 1;
    this.state = state;
    for (const line of this.marks) if (!this.events.includes(line)) this.marks.delete(line);
    return true;
  }

  // Marks a line for a second look, or takes the mark off.
  mark(line) {
    if (!this.events.includes(line) || !this.story.lines[line].markable) return false;
    if (!this.marks.delete(line)) this.marks.add(line);
    return true;
  }
}

// The lines that a judged pause asks about: those that have been read.
function asked(story, events, pause) {
  return story.pauses[pause].lines.filter((line) => events.includes(line));
}

// What stands in the places of the story, each in the order in which it came, and the places in the order in which they began. What an answer did stands
// where she was looking when it came. Each item knows its `number` there, which event it is (`at`), and a `key` that is the same on every way.
function threads(story, events) {
  const found = new Map();
  const keys = new Set();
  // The day of the story, and the last one that was named in a place.
  const named = new Map();
  let day = null;
  let eye = null;
  let answered = false;
  const open = (place) => {
    if (!found.has(place)) found.set(place, []);
    return found.get(place);
  };
  const add = (place, at, kind, item) => {
    const items = open(place);
    if (day !== (named.get(place) ?? null)) items.push({ day, at, number: items.length });
    named.set(place, day);
    let key = [kind, ...Object.values(item)].join();
    while (keys.has(key)) key += "+";
    keys.add(key);
    items.push({ ...item, key, at, on: day, number: items.length });
  };
  events.forEach((event, at) => {
    if (typeof event === "number") {
      const { place } = story.lines[event];
      if (answered) eye = place;
      add(place, at, "line", { line: event });
      return;
    }
    const [kind, first, option] = event;
    if (kind === SCENE) {
      const scene = story.scenes[first];
      eye = scene.place;
      open(eye);
      answered = false;
      day = scene.day ?? day;
    } else if (kind === ANSWERED) {
      answered = true;
      const { says } = story.choices[first].answers[option];
      if (says === null) return;
      eye = says;
      add(says, at, "own", { own: [first, option] });
    } else if (kind === FEEDBACK) {
      add(eye, at, "feedback", { feedback: [first, option] });
    }
  });
  return found;
}

// Whether the story itself tells it, and nobody in it.
function isNarration(kind) {
  return kind === "narration" || kind === "later";
}
