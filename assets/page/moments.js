// Three moments of her way, each beside its harmless double: a line that pressed, and one that only looks like it.
//
// What it finds is what src/story/moments.rs finds.

const MOMENTS = 3; // one from early in what she met, one from the middle, one from late in it

function momentsOf(story, { conversation, first }) {
  const met = conversation.flatMap(({ line }) => (line === undefined ? [] : [line]));
  const moments = [];
  // A look-alike that does not stand beside anything yet: the first that she met, otherwise the first of the story.
  const doubleOf = (tactic) => {
    const isFree = (line) =>
      story.lines[line].label === FINE && story.lines[line].tactic === tactic && !moments.some(({ double }) => double === line);
    const here = met.find(isFree);
    const double = here ?? [...story.lines.keys()].find(isFree);
    return double === undefined ? null : { double, isMet: here !== undefined };
  };
  const tacticOf = (line) => story.lines[line].tactic;
  const pressing = met.filter((line) => story.lines[line].label === PRESSES && doubleOf(tacticOf(line)));
  const weight = ({ line, isMet }) => [
    moments.some((other) => tacticOf(other.line) === tacticOf(line)),
    line === first.turned || line === first.pressing?.line,
    !isMet
  ].reduce((sum, holds) => 2 * sum + Number(holds), 0);
  for (let third = 0; third < MOMENTS; third += 1) {
    const [from, to] = [third, third + 1].map((end) => Math.floor((end * pressing.length) / MOMENTS));
    const found = pressing.slice(from, to).flatMap((line) => {
      const double = doubleOf(tacticOf(line));
      return double ? [{ line, ...double }] : [];
    });
    const least = Math.min(...found.map(weight));
    const moment = found.find((one) => weight(one) === least);
    if (moment) moments.push(moment);
  }
  return moments;
}

function momentsPart() {
  return [el("p", {}, app("moments-line")), el("ol", { class: "moments" }, now.back.moments.map(momentItem))];
}

// A line that pressed, its double, and the sentence that tells them apart.
function momentItem({ line, double, isMet }) {
  const { reading } = now.back.conversation.find((entry) => entry.line === line);
  const about = now.story.lines[double];
  return el(
    "li",
    { class: "moment" },
    el("div", {}, quote(line, reading.marked), shortNote(reading, line, true)),
    el("div", {}, quote(double, now.playing.walk.marks.has(double)), shortNote({ label: FINE }, double, true), !isMet && el("p", { class: "quiet" }, app(now.back.ending === undefined ? "moments-not-yet" : "moments-elsewhere"))),
    el("p", { class: "apart" }, fill("moments-apart", data.tactics[about.tactic].apart))
  );
}
