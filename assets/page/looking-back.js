// The second look at one way: which lines, tactics and decisions the debrief takes up.
//
// Nothing here is counted or scored, and a false alarm weighs as much as a line that was easy to miss.

function lookBack(walk) {
  const { story, marks } = walk;
  const conversation = [];
  for (const event of walk.events) {
    if (typeof event === "number") conversation.push({ line: event, reading: reading(story.lines[event], marks.has(event)) });
    else if (event[0] === SCENE) conversation.push({ scene: event[1] });
    else if (event[0] === ANSWERED) conversation.push({ choice: event[1], option: event[2] });
  }
  const lines = [...new Set(walk.events.filter((event) => typeof event === "number"))].sort((a, b) => a - b);
  const like = (tactic, real) => lines.filter((line) => story.lines[line].tactic === tactic && story.lines[line].real === real);
  const among = (real) => data.tactics.map((_, tactic) => tactic).filter((tactic) => like(tactic, real).length > 0);
  const met = among(true).map((tactic) => ({ tactic, lines: like(tactic, true), lookalikes: like(tactic, false) }));
  const isMet = (tactic) => met.some((other) => other.tactic === tactic);
  return {
    ending: walk.ending,
    conversation,
    met,
    // Lines that only looked like a tactic, where the tactic itself did not come on her way.
    ordinary: among(false)
      .filter((tactic) => !isMet(tactic))
      .map((tactic) => ({ tactic, lines: like(tactic, false) })),
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
}

// How she read a line. There is no right and wrong in it.
function reading(line, marked) {
  if (line.real) return { what: line.tactic, did: marked ? "reading-noticed" : "reading-easy-to-miss", marked };
  // Of a line without a label nobody tells her what it was.
  if (line.tactic === null) return marked ? { what: null, did: "reading-noticed", marked, unsaid: true } : null;
  return { what: null, did: marked ? "reading-fair-to-check" : "reading-let-be", marked };
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
