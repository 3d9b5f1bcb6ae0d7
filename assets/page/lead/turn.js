// A group's way through a story: line by line, and at each decision think, vote, talk, vote again, go on.
//
// It finds what src/workshop/turn.rs finds; a test walks both through the same inputs. It knows the walk and no element of the page. What can be refused gives
// the reason, and nothing where it was done.

const OFFERED = 6; // [OFFERED, choice], where telling stands still before a decision
const ENDED = 7; // [ENDED, ending]
const JUDGING = 8; // [JUDGING, pause, lines], those of its lines that have been read

const MOST_LINES = 6; // lines that are asked about at the end of a scene
const LEAST_MARKS = 2; // a line is marked for the room when so many chose it at least,
const SHARE_OF_MARKS = 4; // and one in so many of those who answered

const VERDICTS = 3; // answers of a judged pause

// Everything that happened on a walk, with where it stands still.
function transcriptOf({ story, events, choice, ending }) {
  const told = events.flatMap((event, at) => {
    if (event[0] === ANSWERED) return [[OFFERED, event[1]], event];
    return [event[0] === JUDGE ? [JUDGING, event[1], asked(story, events.slice(0, at), event[1])] : event];
  });
  return [...told, choice === undefined ? [ENDED, ending] : [OFFERED, choice]];
}

// Whether telling stands still after an event.
function standsStill(event) {
  return typeof event === "number" || [FEEDBACK, OFFERED, ENDED, JUDGING].includes(event[0]);
}

// The first vote is the one before talking.
function roundOf(stage) {
  return ["think", "vote", "talk"].includes(stage) ? 0 : 1;
}

class Turn {
  // `talks`: how many of the story's votes have time for talking. `stops`: at how many of them skipping stops.
  constructor(story, talks, stops) {
    this.story = story;
    this.talks = talks;
    this.stops = stops;
    this.walk = new Walk(story);
    // How many events have been told.
    this.told = 0;
    /** @type {{is: string, stage?: string, pause?: number, lines?: number[], at?: number, isTold?: boolean}} */
    this.doing = { is: "reading" };
    // The line that is pointed at; nothing is the newest.
    this.pointedAt = null;
    // The lines at which telling stood still, and the answers that were taken at a question that stood there. What was skipped was not read.
    this.linesRead = new Set();
    this.decided = new Set();
    // The two votes of each decision, and the counts of whatever else is asked.
    this.votes = new Map();
    this.hands = new Ballot(0);
    // Whether skipping went back first, to where the class track was left.
    this.cameBack = false;
    this.made = null;
  }

  // The walk decides all of it before any is told.
  get transcript() {
    if (this.made?.version !== this.walk.version) this.made = { version: this.walk.version, events: transcriptOf(this.walk) };
    return this.made.events;
  }

  get toldEvents() {
    return this.transcript.slice(0, this.told);
  }

  get untold() {
    return this.transcript.slice(this.told);
  }

  get isUntouched() {
    return this.told === 0;
  }

  // Whether all has been told, to the ending.
  get isThrough() {
    return this.walk.ending !== undefined && this.doing.is === "reading" && !this.untold.some(standsStill);
  }

  // The line that comes next, if one comes before anything is asked.
  get nextLine() {
    const next = this.doing.is === "reading" ? this.untold.find(standsStill) : null;
    return typeof next === "number" ? next : null;
  }

  // The next vote that is talked about and has not been met, and after how many lines it comes, if that is known: after no other decision.
  get nextTalk() {
    const open = this.asking?.choice;
    const votes = this.story.track?.votes.slice(0, this.talks) ?? [];
    const choice = votes.find((vote) => vote !== open && !this.wasMet(vote));
    if (choice === undefined) return null;
    const isAhead = this.walk.choice === choice;
    return { choice, lines: isAhead ? this.untold.filter((event) => typeof event === "number").length : null };
  }

  // ── reading ──

  // One on: the next line, the next stage of a question, or on with the answer that it goes on with.
  next() {
    const { doing } = this;
    if (doing.is === "pause" && !doing.isTold) {
      this.doing = { ...doing, isTold: true };
      return null;
    }
    if (doing.is === "pause" && doing.at + 1 < doing.lines.length) {
      this.doing = { ...doing, at: doing.at + 1, isTold: false };
      this.hands = new Ballot(VERDICTS);
      return null;
    }
    if (doing.is === "which-line") return this.markWhatWasChosen(doing.lines);
    if (doing.is === "deciding") return this.nextStage(doing.stage);
    return this.readOn();
  }

  nextStage(stage) {
    const after = { think: "vote", vote: "talk", talk: "vote-again" }[stage];
    if (after) return this.ask(after);
    if (stage === "vote-again" && (this.isCounted || this.isTalkedAbout)) return this.ask("counted");
    const option = this.preselected;
    return option === null ? "nothing-chosen" : this.goOn(option);
  }

  ask(stage) {
    this.doing = { is: "deciding", stage };
    return null;
  }

  // Tells on until something stands still.
  readOn() {
    const next = this.transcript.findIndex((event, at) => at >= this.told && standsStill(event));
    this.told = next < 0 ? this.transcript.length : next + 1;
    this.settle();
    return null;
  }

  // What the room does after what was told last.
  settle() {
    this.pointedAt = null;
    const told = this.toldEvents;
    const newest = told.at(-1);
    if (typeof newest === "number") this.linesRead.add(newest);
    else if (newest?.[0] === JUDGING) newest[2].forEach((line) => this.linesRead.add(line));
    const last = told.findLast((event) => standsStill(event) || event[0] === ANSWERED);
    const isOpen = last?.[0] === OFFERED && !this.untold.some((event) => event[0] === ANSWERED);
    if (last?.[0] === JUDGING) this.doing = { is: "pause", pause: last[1], lines: last[2], at: 0, isTold: false };
    else this.doing = isOpen ? { is: "deciding", stage: this.firstStage } : { is: "reading" };
    this.hands = new Ballot(VERDICTS);
  }

  // Where a decision begins; where it was voted on already, with what was counted.
  get firstStage() {
    return this.isCounted ? "counted" : this.firstStageOfAll;
  }

  get firstStageOfAll() {
    return this.isTalkedAbout ? "think" : "vote-again";
  }

  // One back, as far as nothing was decided.
  previous() {
    const before = this.doing.is === "deciding" ? this.stageBefore(this.doing.stage) : null;
    if (before) return this.ask(before);
    if (this.doing.is === "which-line" || this.isWithinPause) {
      this.settle();
      return null;
    }
    const stop = this.stopBefore;
    if (stop === null) return "first";
    this.comeTo(stop);
    return null;
  }

  stageBefore(stage) {
    return { counted: "vote-again", "vote-again": this.isTalkedAbout ? "talk" : null, talk: "vote", vote: "think" }[stage] ?? null;
  }

  get hasPrevious() {
    const isInQuestion = this.doing.is === "deciding" && this.doing.stage !== this.firstStageOfAll;
    return isInQuestion || this.doing.is === "which-line" || this.isWithinPause || this.stopBefore !== null;
  }

  // Whether a judged pause has told anything yet.
  get isWithinPause() {
    return this.doing.is === "pause" && (this.doing.at > 0 || this.doing.isTold);
  }

  // How far it had been told one stop ago; nothing right after a decision, which is taken back on purpose or not at all.
  get stopBefore() {
    const told = this.toldEvents;
    const decided = told.findLastIndex((event) => event[0] === ANSWERED) + 1;
    const stop = told.findLastIndex((event, at) => at >= decided && at < this.told - 1 && standsStill(event));
    if (stop >= 0) return stop + 1;
    return decided > 0 && this.told > decided ? decided : null;
  }

  comeTo(told) {
    this.told = told;
    this.settle();
  }

  // ── votes ──

  // The open question, and how far it has come.
  get asking() {
    const { choice } = this.walk;
    return this.doing.is === "deciding" && choice !== undefined ? { choice, stage: this.doing.stage } : null;
  }

  // The line that a judged pause asks about.
  get judged() {
    const { is, lines, at, isTold } = this.doing;
    return is === "pause" ? { line: lines[at], isTold } : null;
  }

  // The answers in the order in which they are counted: those that are offered, then saying nothing.
  get answers() {
    return this.walk.choice === undefined ? [] : [...this.walk.offered(), SILENCE];
  }

  get isTalkedAbout() {
    return this.isAmongTheFirst(this.talks);
  }

  // Whether skipping stops at the decision at hand.
  get isStop() {
    return this.isAmongTheFirst(this.stops);
  }

  // Whether the decision at hand is one of so many votes of the class track, and comes for the first time.
  isAmongTheFirst(votes) {
    const { choice } = this.walk;
    return choice !== undefined && !this.wasMet(choice) && Boolean(this.story.track?.votes.slice(0, votes).includes(choice));
  }

  wasMet(choice) {
    return this.way.some(([met]) => met === choice);
  }

  // The decisions so far, each with its answer.
  get way() {
    return this.walk.turns.map(({ state, option }) => [this.walk.whatIn(state), option]);
  }

  // Votes belong to a decision and its place on the way, so that coming back finds them again.
  get place() {
    const { choice, turns } = this.walk;
    return choice === undefined ? null : `${turns.length}/${choice}`;
  }

  // The counts of one of the two votes of the decision at hand; the second is the one that counts.
  vote(round) {
    return this.votes.get(this.place)?.[round] ?? new Ballot(this.answers.length);
  }

  // The counts of the open question, whatever it is about.
  get ballot() {
    const { is, stage } = this.doing;
    if (is === "reading" || stage === "think") return null;
    return is === "deciding" ? this.vote(roundOf(stage)) : this.hands;
  }

  // The last vote in which anybody was counted.
  get lastVote() {
    return [1, 0].map((round) => this.vote(round)).find(({ sum }) => sum > 0);
  }

  get isCounted() {
    return this.lastVote !== undefined;
  }

  // Changes the counts of the open question. `change` says whether it could.
  recount(change, reason) {
    const ballot = this.ballot?.copy();
    if (!ballot) return "not-now";
    if (!change(ballot)) return reason;
    if (this.doing.is === "deciding") this.keep(roundOf(this.doing.stage), ballot);
    else this.hands = ballot;
    return null;
  }

  keep(round, ballot) {
    const votes = [this.vote(0), this.vote(1)];
    votes[round] = ballot;
    this.votes.set(this.place, votes);
  }

  // ── going on ──

  // The answer with which it goes on unless somebody says otherwise. Where votes were counted, the one that most chose in the last vote; where there is no
  // time for talking and nobody voted, the one of the class track. Level votes choose nothing.
  get preselected() {
    if (!this.asking) return null;
    const last = this.lastVote;
    const option = last ? this.answers[last.winner] : this.isTalkedAbout ? undefined : this.trackTakes;
    return option !== undefined && this.offers(option) ? option : null;
  }

  // The answers that are level at the top of the last vote.
  get level() {
    const leading = this.lastVote?.leading() ?? [];
    return leading.length > 1 ? leading.map((answer) => this.answers[answer]) : [];
  }

  offers(option) {
    return this.walk.choice !== undefined && this.walk.answersIn(this.walk.state).some((answer) => answer.option === option);
  }

  goOn(option) {
    const choice = this.asking?.choice;
    if (choice === undefined) return "not-now";
    const refused = this.choose(option);
    if (refused) return refused;
    // Her words stand there at once. Where she says nothing, what it does comes next.
    return this.story.choices[choice].answers[option].says === null ? this.readOn() : null;
  }

  // Takes an answer, and tells as far as it.
  choose(option) {
    const { choice } = this.walk;
    const before = this.transcript.length;
    if (!this.offers(option) || !this.walk.choose(option)) return "no-such-answer";
    this.told = this.transcript.findIndex((event, at) => at >= before && event[0] === ANSWERED) + 1;
    if (this.doing.is === "deciding") this.decided.add(`${choice}/${option}`);
    this.doing = { is: "reading" };
    this.pointedAt = null;
    return null;
  }

  // Takes the last answer back. Its question stands there as it was left, with its counts.
  back() {
    if (!this.walk.back()) return "story";
    this.comeToQuestion();
    return null;
  }

  comeToQuestion() {
    this.told = this.transcript.length;
    this.pointedAt = null;
    this.doing = { is: "deciding", stage: this.firstStage };
  }

  // ── skipping ──

  // On along the way of the class track: to the scene of the next question that is talked about, from within that scene to the question, and where none
  // comes any more to the ending. A way that has left the track first goes back to where it left it.
  skip() {
    if (!this.story.track) return "not-now";
    this.cameBack = !this.isOnTrack;
    while (!this.isOnTrack) if (this.back()) return "not-now";
    while (this.walk.choice !== undefined) {
      if (this.isStop && this.doing.is !== "deciding") return this.skipToStop();
      const refused = this.choose(this.trackTakes);
      if (refused) return refused;
    }
    this.comeTo(this.transcript.length);
    return null;
  }

  skipToStop() {
    const begins = this.sceneBegins;
    if (this.told >= begins) {
      this.comeToQuestion();
      return null;
    }
    this.comeTo(begins);
    return this.readOn();
  }

  // On where only what leads to the votes is read: after an answer and what it does, straight to the next of them.
  nextAmongStops() {
    const isInItsScene = this.isStop && this.told >= this.sceneBegins;
    const hasFeedback = this.untold.find(standsStill)?.[0] === FEEDBACK;
    return this.doing.is === "reading" && !isInItsScene && !hasFeedback ? this.skip() : this.next();
  }

  // The answer that the class track takes here; nothing where the way has left it.
  get trackTakes() {
    const { way } = this;
    const route = this.story.track?.route ?? [];
    const isOnIt = way.every(([choice, option], at) => route[at]?.[0] === choice && route[at][1] === option);
    return isOnIt ? route[way.length]?.[1] : undefined;
  }

  // Whether the way so far is that of the class track, to its end or to a decision on it.
  get isOnTrack() {
    if (this.walk.choice !== undefined) return this.trackTakes !== undefined;
    return JSON.stringify(this.way) === JSON.stringify(this.story.track.route);
  }

  // How far it has been told when the scene of the open decision begins.
  get sceneBegins() {
    return this.transcript.findLastIndex((event) => event[0] === SCENE) + 1;
  }

  // ── marks ──

  // Marks a line for the room, or takes its mark off. It has to have been told.
  mark(line) {
    return this.toldEvents.includes(line) && this.walk.mark(line) ? null : "story";
  }

  // The line that is pointed at, if any that stands there can be marked.
  get pointed() {
    return this.pointedAt ?? this.markable.at(-1) ?? null;
  }

  // Points at the line before (-1), or after.
  point(way) {
    const lines = this.markable;
    const at = lines.indexOf(this.pointed);
    if (at < 0) return "not-now";
    const to = lines[at + way];
    if (to === undefined) return way < 0 ? "first" : "not-now";
    this.pointedAt = to;
    return null;
  }

  // The lines that stand there and can be marked, oldest first, each once.
  get markable() {
    const lines = this.items.flatMap(({ line }) => (line !== undefined && this.story.lines[line].markable ? [line] : []));
    return [...new Set(lines)];
  }

  // Asks which of the last lines the room would look at again.
  askWhichLine() {
    const lines = this.markable.filter((line) => this.linesRead.has(line)).slice(-MOST_LINES);
    if (this.doing.is !== "reading" || lines.length === 0) return "not-now";
    this.hands = new Ballot(lines.length);
    this.doing = { is: "which-line", lines };
    return null;
  }

  // Marks what enough have chosen. Everybody raises one hand, so as many answered as there are hands.
  markWhatWasChosen(lines) {
    const { counts, sum } = this.hands;
    const isEnough = (count) => count >= LEAST_MARKS && count * SHARE_OF_MARKS >= sum;
    lines.forEach((line, place) => isEnough(counts[place]) && !this.walk.marks.has(line) && this.mark(line));
    this.settle();
    return null;
  }

  // ── what is seen ──

  // What stands before the room, with the counts of the last vote or without.
  shown(hasCounts) {
    const { is, pause, lines, at, isTold, stage } = this.doing;
    if (is === "pause") return { is, pause, line: lines[at], isTold };
    if (is === "which-line") return { is, lines };
    const { choice } = this.walk;
    if (is === "deciding" && choice !== undefined) {
      const counts = hasCounts && stage === "counted" ? (this.lastVote ?? this.vote(1)).counts : null;
      const { isTalkedAbout, lineBefore } = this;
      return { is: "question", choice, answers: this.answers, stage, counts, isTalkedAbout, lineBefore };
    }
    const last = is === "reading" ? this.toldEvents.findLast(standsStill) : undefined;
    return last?.[0] === ENDED ? { is: "ending", ending: last[1] } : { is: "reading", items: this.items };
  }

  // The line before a question, if it is one.
  get lineBefore() {
    return this.toldEvents.slice(-2).findLast((event) => typeof event === "number") ?? null;
  }

  // What stands in the place in which the last line stands, oldest first.
  get items() {
    const items = [];
    let place = null;
    for (const event of this.toldEvents.reverse()) {
      const found = this.item(event);
      if (!found) continue;
      if (found.place !== null && found.place !== (place = place ?? found.place)) break;
      items.unshift(found.item);
    }
    const newest = items.findLast(({ line }) => line !== undefined && this.story.lines[line].markable)?.line;
    const pointed = this.pointedAt ?? newest;
    return items.map((item) => (item.line === undefined ? item : { ...item, isAt: item.line === pointed }));
  }

  // What an event puts into the conversation, and where; what has no place of its own stands wherever it comes.
  item(event) {
    if (typeof event === "number") {
      const { kind, place } = this.story.lines[event];
      return { item: { line: event, isMarked: this.walk.marks.has(event) }, place: isNarration(kind) ? null : place };
    }
    const [kind, choice, option] = event;
    if (kind !== ANSWERED && kind !== FEEDBACK) return null;
    const item = kind === ANSWERED ? { answer: [choice, option] } : { feedback: [choice, option] };
    return { item, place: this.story.choices[choice].answers[option].says };
  }
}
