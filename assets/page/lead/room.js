// One workshop, from its first step to its last: which inputs are possible when, the steps of the plan, and what the room's screen holds back.
//
// It does what src/workshop/room.rs does, and a test holds it to that input by input. It knows no element, no clock and no words, and it writes nothing down.
//
// An input is [name] or [name, value]; what comes of it is a list of ["refused", reason], after which nothing has changed, or ["back"], where skipping first went
// back to the class track.

class Room {
  constructor(plan, story) {
    const told = plan.steps.find(({ is }) => is === "story");
    this.plan = plan;
    this.story = story;
    this.hasOnlyStops = Boolean(told?.onlyStops);
    this.turn = new Turn(story, told?.talks ?? 0, this.hasOnlyStops ? Infinity : (told?.talks ?? 0));
    this.people = 0;
    // Nothing before the first step.
    this.step = null;
    // How far a step has come that is not the story: sentences, or halves of lines.
    this.at = 0;
    this.course = "open";
    this.screen = { frozen: null, isBlank: false, hasSupport: false, hasCounts: false };
  }

  /** @returns {[string, string?][]} */
  act([name, value]) {
    const refused = this.isOpen ? this.inputs[name](value) : "over";
    if (refused) return [["refused", refused]];
    return name === "skip" && this.turn.cameBack ? [["back"]] : [];
  }

  get inputs() {
    const { screen } = this;
    return {
      people: (count) => {
        this.people = Math.min(count, MOST_COUNTED);
        return null;
      },
      next: () => this.next(),
      previous: () => this.previous(),
      step: (index) => this.goTo(index),
      add: (answer) => this.inStory((turn) => turn.recount((ballot) => ballot.add(answer), "no-such-answer")),
      take: (answer) => this.inStory((turn) => turn.recount((ballot) => ballot.take(answer), "no-such-answer")),
      count: (counts) => this.inStory((turn) => turn.recount((ballot) => ballot.set(counts), "no-counts")),
      "show-counts": () => this.showCounts(),
      "go-on": (option) => this.withoutCounts(this.inStory((turn) => turn.goOn(option))),
      back: () => this.withoutCounts(this.inStory((turn) => turn.back())),
      skip: () => this.withoutCounts(this.inStory((turn) => turn.skip())),
      "which-line": () => this.inStory((turn) => turn.askWhichLine()),
      mark: (line) => this.inStory((turn) => turn.mark(line)),
      point: (way) => this.inStory((turn) => turn.point(way)),
      freeze: () => {
        screen.frozen = screen.frozen ? null : this.wouldShow;
        return null;
      },
      blank: () => {
        screen.isBlank = !screen.isBlank;
        return null;
      },
      "show-support": () => {
        screen.hasSupport = !screen.hasSupport;
        return null;
      },
      leave: () => this.ends("left"),
      close: () => this.ends("closed")
    };
  }

  get isOpen() {
    return this.course === "open";
  }

  ends(course) {
    this.course = course;
    return null;
  }

  // The step at hand.
  get current() {
    return this.step === null ? null : this.plan.steps[this.step];
  }

  get isInStory() {
    return this.current?.is === "story";
  }

  inStory(act) {
    return this.isInStory ? act(this.turn) : "not-now";
  }

  // What was shown of a vote is not shown of the next thing.
  withoutCounts(refused) {
    if (!refused) this.screen.hasCounts = false;
    return refused;
  }

  next() {
    if (this.step === null) return this.goTo(0);
    if (this.isInStory && !this.turn.isThrough) {
      const refused = this.hasOnlyStops ? this.turn.nextAmongStops() : this.turn.next();
      if (!refused && this.turn.asking?.stage !== "counted") this.screen.hasCounts = false;
      return refused;
    }
    if (!this.isInStory && this.at + 1 < this.parts) {
      this.at += 1;
      return null;
    }
    return this.step + 1 < this.plan.steps.length ? this.goTo(this.step + 1) : "last-step";
  }

  previous() {
    if (this.isInStory) {
      if (!this.turn.hasPrevious) return "first";
      this.screen.hasCounts = false;
      return this.turn.previous();
    }
    if (this.step !== null && this.at > 0) {
      this.at -= 1;
      return null;
    }
    if (!this.step) return "first";
    const refused = this.goTo(this.step - 1);
    if (!refused && !this.isInStory && this.parts > 1) this.at = this.parts - 1;
    return refused;
  }

  // A step begins. The story goes on where it was.
  goTo(index) {
    if (!this.plan.steps[index]) return "not-now";
    this.step = index;
    this.at = 0;
    this.screen.hasCounts = false;
    if (!this.isInStory || !this.turn.isUntouched) return null;
    return this.current.onlyStops ? this.turn.skip() : this.turn.next();
  }

  showCounts() {
    if (this.turn.asking?.stage !== "counted") return "not-now";
    this.screen.hasCounts = !this.screen.hasCounts;
    return null;
  }

  // How many parts the step at hand has, besides the story.
  get parts() {
    const { is, sentences } = this.current;
    if (is === "say") return sentences.length;
    return is === "debrief" ? this.rows.length * 2 : 1;
  }

  // The lines that are talked about, as far as this way of the story has them and they were read. What was passed over is asked of nobody.
  get rows() {
    const { story, turn } = this;
    if (this.current?.is !== "debrief") return [];
    const back = lookBack(turn.walk);
    const conversation = back.conversation.filter(({ line }) => line === undefined || turn.linesRead.has(line));
    const turns = back.turns.filter(({ choice, option }) => turn.decided.has(`${choice}/${option}`));
    const first = firstLook(story, { ...back, conversation, turns });
    // An answer that was passed over helped all the same, and it is quoted.
    const helped = first.helped ?? back.first.helped;
    const about = (kind, line) => line !== undefined && { kind, line, isMarked: turn.walk.marks.has(line) };
    const found = {
      tactic: () => about("tactic", first.pressing?.line ?? first.turned),
      lookalike: () => about("lookalike", first.fine?.line),
      "way-out": () => helped && { kind: "way-out", answer: [helped.choice, helped.option] }
    };
    return this.current.rows.map((row) => found[row]()).filter(Boolean);
  }

  // What stands before the room.
  get shown() {
    if (!this.isOpen) return { is: this.course === "left" ? "left" : "over" };
    const { hasSupport, isBlank, frozen } = this.screen;
    if (hasSupport) return { is: "support" };
    return isBlank ? { is: "blank" } : (frozen ?? this.wouldShow);
  }

  // What whoever leads goes on by, while the room may see something else.
  get shownToWhoeverLeads() {
    return this.isOpen ? this.wouldShow : this.shown;
  }

  // Whether a vote or a judged pause is open in which nobody has been counted. A show of hands may be left out.
  get isUncounted() {
    const { is, stage, isTold } = this.wouldShow;
    const isVote = is === "question" && this.turn.isTalkedAbout && (stage === "vote" || stage === "vote-again");
    return (isVote || (is === "pause" && !isTold)) && this.turn.ballot?.sum === 0;
  }

  /** @returns {Record<string, any>} */
  get wouldShow() {
    const step = this.current;
    switch (step?.is) {
      case undefined:
        return { is: "ready" };
      case "say":
        return { is: "sentence", step: step.id, sentence: step.sentences[this.at][0] };
      case "sheet":
        return { is: "sheet", wave: step.wave };
      case "story":
        return this.turn.shown(this.screen.hasCounts);
      case "debrief": {
        const row = this.rows[Math.floor(this.at / 2)];
        return row ? { is: "row", row, hasNote: this.at % 2 === 1 } : { is: "blank" };
      }
      default:
        return { is: step.is === "support" ? "support" : "blank" };
    }
  }
}
