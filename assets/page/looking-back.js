// The second look at one way: which lines, tactics and decisions the debrief takes up.
//
// Nothing here is counted or scored, and a false alarm weighs as much as a line that was easy to miss.

const MOST_ASKED = 3; // marks on plain lines that are asked about

// Of the events of a walk, those that she has been shown: what has not come yet was neither missed nor taken back.
function lookBack(walk, events = walk.events) {
  const { story } = walk;
  const isTold = !walk.events.slice(events.length).some((event) => typeof event === "number");
  const conversation = conversationOf(walk, events);
  const lines = [...new Set(events.filter((event) => typeof event === "number"))].sort((a, b) => a - b);
  const like = (tactic, label) => lines.filter((line) => story.lines[line].tactic === tactic && story.lines[line].label === label);
  const among = (label) => data.tactics.map((_, tactic) => tactic).filter((tactic) => like(tactic, label).length > 0);
  const met = among(PRESSES).map((tactic) => ({ tactic, lines: like(tactic, PRESSES), lookalikes: like(tactic, FINE) }));
  const isMet = (tactic) => met.some((other) => other.tactic === tactic);
  const back = {
    ending: isTold ? walk.ending : undefined,
    conversation,
    path: pathOf(walk, events),
    met,
    // Lines that only looked like a tactic, where the tactic itself did not come on her way.
    ordinary: among(FINE)
      .filter((tactic) => !isMet(tactic))
      .map((tactic) => ({ tactic, lines: like(tactic, FINE) })),
    elsewhere: story.tactics.filter((tactic) => !isMet(tactic)),
    turns: walk.turns.map(({ state, option }) => ({
      choice: walk.whatIn(state),
      option,
      others: walk
        .answersIn(state)
        .filter((answer) => answer.option !== option)
        .map((answer) => ({ option: answer.option, scene: nextScene(story.runs[answer.run]) }))
    }))
  };
  const first = firstLook(story, back);
  return { ...back, first, moments: momentsOf(story, { conversation, first }), chapters: chaptersOf(story, conversation) };
}

// Her conversation in the order in which it happened, with how each line was read that has a label or a mark.
function conversationOf({ story, marks }, events) {
  const noticed = answeredLines(story, events);
  const conversation = [];
  let unlabelled = 0;
  for (const event of events) {
    if (typeof event !== "number") {
      if (event[0] === SCENE) conversation.push({ scene: event[1] });
      else if (event[0] === ANSWERED) conversation.push({ choice: event[1], option: event[2] });
      continue;
    }
    const line = story.lines[event];
    const last = conversation.at(-1);
    // What she did and then said in her own words is one thing.
    if (line.who === story.player && last?.choice !== undefined && story.choices[last.choice].answers[last.option].says === null) conversation.pop();
    const read = reading(line, marks.has(event), noticed.has(event));
    if (read && read.label === null) {
      unlabelled += 1;
      read.isAsked = unlabelled <= MOST_ASKED;
    }
    conversation.push({ line: event, reading: read });
  }
  return conversation;
}

// The lines that she cannot be said to have missed or let be: a pause asked about them, or they press and stood where she answered, in the same scene and place, or were
// the last thing said before she did something.
function answeredLines(story, events) {
  const answered = new Set();
  let open = [];
  for (const [at, event] of events.entries()) {
    if (typeof event === "number") {
      if (story.lines[event].label === PRESSES) open.push(event);
      continue;
    }
    const [kind, first, option] = event;
    if (kind === SCENE) open = [];
    else if (kind === JUDGE) asked(story, events.slice(0, at), first).forEach((line) => answered.add(line));
    else if (kind === ANSWERED && option !== SILENCE) {
      const { says } = story.choices[first].answers[option];
      const met = says === null ? open.slice(-1) : open.filter((line) => story.lines[line].place === says);
      met.forEach((line) => answered.add(line));
      open = [];
    }
  }
  return answered;
}


// How she read a line. There is no right and wrong in it.
function reading({ label }, marked, noticed) {
  // Of a line without a label nobody tells her what it was.
  if (label === null && !marked) return null;
  const did = {
    [PRESSES]: marked ? "reading-noticed" : noticed ? "reading-answered" : "reading-easy-to-miss",
    [FINE]: marked ? "reading-fair-to-check" : noticed ? "reading-answered" : "reading-let-be",
    [UNCLEAR]: marked ? "reading-noticed" : "reading-open"
  };
  return { label, did: label === null ? "reading-noticed" : did[label], marked, isAsked: false, isMissed: label === PRESSES && !marked && !noticed };
}

// The line in which a line was taken back, if that came on her way.
function takenBack(back, line) {
  return now.story.lines[line].takenBackIn.find((later) => back.conversation.some((entry) => entry.line === later));
}

// Whether it is the first of the lines that are taken back in the same one. In her conversation it is said there, and not ten times.
function isFirstTakenBack(back, line) {
  const later = takenBack(back, line);
  return back.conversation.find((entry) => entry.line !== undefined && takenBack(back, entry.line) === later)?.line === line;
}

// Her way, scene by scene, with the decisions that she took in each.
function pathOf(walk, events) {
  const stations = [];
  let turn = 0;
  for (const event of events) {
    if (event[0] === SCENE) stations.push({ scene: event[1], turns: [] });
    // A scene that was only visited comes back to the decision of the one before.
    else if (event[0] === ANSWERED) stations.findLast(({ scene }) => scene === walk.story.choices[event[1]].scene)?.turns.push(turn++);
  }
  return stations;
}

// The scene that an answer leads to; nothing where the same decision comes again.
function nextScene(run) {
  const entered = run.find((event) => event[0] === SCENE);
  return entered ? entered[1] : null;
}

// The tactics that have a card: those that she met; where she met none, what looked like one.
function cards(back) {
  return back.met.length > 0 ? back.met : back.ordinary;
}
