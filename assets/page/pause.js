// A judged pause: a look at one line, or at a few, and at once what they do. It is about a line, never about a person.
//
// Nothing is counted, and what she says is kept nowhere but here: going on forgets it. No sign says whether she and the story agree.

// Where somebody is in a judged pause.
class Asking {
  constructor(pause, lines, { replies, lesson }) {
    this.pause = pause;
    this.lines = lines;
    this.replies = replies;
    this.lesson = lesson;
    // What she said of each line.
    this.verdicts = new Map();
    this.isAnswered = false;
    this.cameFrom = null;
  }

  // A pause that looks at one line stands below it; one that looks at several takes the whole sheet.
  get isOfOne() {
    return this.replies !== null;
  }

  say(line, verdict) {
    if (this.verdicts.get(line) === verdict) this.verdicts.delete(line);
    else this.verdicts.set(line, verdict);
    if (this.isOfOne) this.isAnswered = true;
  }
}

// What a line does, as a tag: one of three, of one size.
function verdictTag(verdict) {
  const [kind, sign] = [
    ["tactic", "tactic"],
    ["plain", "chat"],
    ["unclear", "look"]
  ][verdict];
  return tag(kind, sign, data.verdicts[verdict].name);
}

function passButton(playing) {
  return el(
    "button",
    { type: "button", id: "pass", class: "bare", "data-digit": 0, onclick: whenReady(playing, () => playing.leavePause()) },
    icon("skip"),
    span(app("judge-pass")),
    el("kbd", {}, "0")
  );
}

function goOnButton(playing) {
  return button("go-on", app("go-on"), whenReady(playing, () => playing.goOn()), { kind: "main", key: t("key-enter") });
}

// The line that is asked about, to be read where it is not what she looks at.
function askedQuote({ asking, story }, isAway) {
  const { who, at, text } = story.lines[asking.lines[0]];
  const words = [who !== null && [el("strong", {}, story.people[who].name), " "], at && [el("time", {}, at), " "], text];
  return el("p", { id: "asked-quote", hidden: !isAway }, words);
}

// Back to the line, where she has gone to another place.
function backToAsked(playing) {
  const { place } = playing.story.lines[playing.asking.lines[0]];
  return place !== playing.place && button("aside", fill("news-back", placeName(playing, place)), () => playing.open(place, true));
}

// Under the line: the question, three answers, and passing.
function askOfOne(playing, isAway) {
  const { asking } = playing;
  const [line] = asking.lines;
  const answers = data.verdicts.map(({ name }, verdict) =>
    el("li", {}, option(`verdict-${verdict + 1}`, verdict + 1, name, whenReady(playing, () => playing.judge(line, verdict))))
  );
  const panel = [
    askedQuote(playing, isAway),
    el("div", { class: "answers-top" }, el("h2", { id: "question" }, app("judge-question"))),
    el("ol", { class: "options" }, answers)
  ];
  return { panel, back: passButton(playing), forward: backToAsked(playing) };
}

// What the line was, what is replied to her answer, what shows it and what would settle it. The replies to the other two are a press away, in the same place.
function answerOfOne(playing, isAway) {
  const { asking, story } = playing;
  const [number] = asking.lines;
  const line = story.lines[number];
  const said = asking.verdicts.get(number);
  const reply = el(
    "div",
    {},
    el("p", {}, asking.replies[said]),
    el("dl", { class: "told" }, el("dt", {}, app("judge-shows")), el("dd", {}, line.shows), el("dt", {}, app("judge-settles")), el("dd", {}, line.settles))
  );
  const others = el(
    "dl",
    { class: "told", id: "other-replies", hidden: true },
    data.verdicts.map(({ name }, verdict) => verdict !== said && [el("dt", {}, name), el("dd", {}, asking.replies[verdict])])
  );
  const turn = () => {
    others.hidden = !others.hidden;
    reply.hidden = !others.hidden;
    byId("others").setAttribute("aria-expanded", String(!others.hidden));
  };
  const panel = [
    askedQuote(playing, isAway),
    el(
      "div",
      { class: "answers-top judged-top" },
      el("h2", { id: "question" }, app("judge-answer")),
      verdictTag(line.label),
      el("p", { class: "quiet" }, data.verdicts[said].said)
    ),
    el("div", { class: NOTES[line.label], tabindex: "0" }, reply, others),
    el("p", { class: "quiet" }, asking.lesson)
  ];
  const back = button("others", app("judge-others"), whenReady(playing, turn), { sign: "list", "aria-expanded": "false", "aria-controls": "other-replies" });
  return { panel, back, forward: goOnButton(playing) };
}

// What a pause answers, as it is read aloud.
function told(part) {
  const said = [...part.querySelectorAll("h1, h2, .judged-top .tag, p, dt, dd")].filter((words) => !words.closest("[hidden]"));
  return said.map((words) => words.textContent).join(" ");
}

// Several lines on a sheet of their own. Each can be answered, none needs to be; then all are shown with what they do.
class Sheet {
  constructor(playing) {
    this.playing = playing;
    this.asking = playing.asking;
    const rows = this.asking.lines.map((line) => this.row(line));
    rows[0].tabIndex = 0;
    this.element = el(
      "div",
      { class: "judging", "data-region": "" },
      el("header", { class: "thread-header" }, icon("look"), el("strong", {}, app("judge-title")), el("span", { class: "space" }), chip()),
      el(
        "div",
        { class: "judged-lines" },
        el("h1", { id: "question" }, app(this.asking.isAnswered ? "judge-lines" : "judge-question-each")),
        el("ol", {}, rows),
        this.asking.isAnswered && el("p", { class: "lesson" }, this.asking.lesson)
      ),
      this.foot()
    );
    this.turnTo(rows[0]);
  }

  // Where the way forward stands there is nothing, as long as the lines ask.
  foot() {
    const { playing } = this;
    if (this.asking.isAnswered) return el("div", { class: "edge" }, el("div"), el("div", {}, goOnButton(playing)));
    const see = button("see", app("judge-see"), whenReady(playing, () => playing.see()), { kind: "main", key: t("key-enter") });
    return el("div", { class: "edge" }, el("div", { class: "asks" }, see, passButton(playing)), el("div"));
  }

  row(number) {
    const { playing, asking } = this;
    const line = playing.story.lines[number];
    const name = line.who === null ? null : playing.story.people[line.who].name;
    const said = el(
      "div",
      { class: "judged-line", "data-line": number },
      name !== null && el("span", { class: "speaker", "aria-hidden": "true" }, circle(playing, line.who), el("strong", {}, name)),
      el("div", { class: "beside-line" }, el("p", { class: "bubble" }, name !== null && unseen(name, t("label-separator")), line.text), line.at && el("time", {}, line.at))
    );
    if (line.markable) offerMark(said, () => toggleMark(said, number), playing.walk.marks.has(number));
    const beside = asking.isAnswered ? this.told(line, asking.verdicts.get(number)) : this.answers(number, line);
    const row = el("li", { class: "row judged-row", tabindex: "-1" }, said, beside);
    row.addEventListener("focusin", () => this.turnTo(row));
    return row;
  }

  answers(number, line) {
    const presses = data.verdicts.map(({ name }, verdict) => {
      const press = ({ currentTarget }) => {
        this.asking.say(number, verdict);
        presses.forEach((other, place) => other.setAttribute("aria-pressed", String(this.asking.verdicts.get(number) === place)));
        if (this.asking.verdicts.has(number)) currentTarget.closest(".row").nextElementSibling?.focus();
      };
      const isSaid = this.asking.verdicts.get(number) === verdict;
      return el(
        "button",
        { type: "button", class: "quiet", onclick: press, "data-verdict": verdict + 1, "aria-pressed": String(isSaid) },
        el("kbd", {}, String(verdict + 1)),
        span(name)
      );
    });
    return el("div", { class: "verdicts", role: "group", "aria-label": words(line.text) }, presses);
  }

  // Digits are for the line at hand.
  turnTo(row) {
    for (const other of row.parentElement.children) {
      for (const press of other.querySelectorAll("[data-verdict]")) {
        if (other === row) press.dataset.digit = press.dataset.verdict;
        else delete press.dataset.digit;
      }
      other.classList.toggle("at-hand", other === row);
    }
  }

  told(line, said) {
    return el(
      "div",
      { class: NOTES[line.label] },
      el("p", { class: "tags" }, verdictTag(line.label), said !== undefined && [" ", el("span", { class: "quiet" }, data.verdicts[said].said)]),
      el("p", {}, line.note),
      el("p", {}, el("strong", {}, app("judge-settles")), " ", line.settles)
    );
  }
}
