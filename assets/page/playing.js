// A story at play: its events come one at a time, at the pace of somebody who writes.
//
// The walk has decided all before any of it is shown. Here is only what can be seen yet, when the next thing comes, and which place is looked at.

const USUAL = 1;
const ALL_AT_ONCE = 0;
/** @returns {[string, string, number][]} */
const paces = () => [
  ["slow", "display-pace-slow", data.pace.slow],
  ["usual", "display-pace-usual", USUAL],
  ["all-at-once", "display-pace-all-at-once", ALL_AT_ONCE]
];

class Playing {
  // `along`: the options of a route that is read and not decided. `track`: the way that a class takes together, which decides by itself but for its votes.
  constructor(story, { along = null, track = null }, changed) {
    this.story = story;
    this.walk = new Walk(story);
    this.along = along;
    this.track = track;
    this.changed = changed;
    this.readBefore = new Set();
    this.catchUp(0);
    this.place = story.scenes[0].place;
    this.showNow();
  }

  // Everything up to here can be seen, and nothing is on its way.
  catchUp(shown) {
    this.stop();
    this.shown = shown;
    // How much of each place has been announced to a screen reader.
    this.announced = new Map(places(this.story, this.seen).map((place) => [place, thread(this.story, this.seen, place).length]));
    this.unread = new Set();
    this.waits = false;
    // The judged pause at which she is, and what a class voted for if the story goes on with something else.
    this.asking = null;
    this.voted = null;
    this.following = false;
    this.isOver = false;
    this.paced = false;
    this.readyAt = 0;
    if (this.walk.choice !== undefined) this.place = this.story.scenes[this.story.choices[this.walk.choice].scene].place;
  }

  stop() {
    clearTimeout(this.timer);
    this.timer = null;
    this.writing = null;
  }

  get seen() {
    return this.walk.events.slice(0, this.shown);
  }

  get isCaughtUp() {
    return !this.waits && !this.asking && this.timer === null && this.shown >= this.walk.events.length;
  }

  // The open decision, once everything before it has been shown and there is something for her to decide.
  get decision() {
    return this.isCaughtUp && !this.along && this.voted === null ? this.walk.choice : undefined;
  }

  get canGoOn() {
    return this.waits || (this.isCaughtUp && (Boolean(this.along) || this.voted !== null));
  }

  get canStepBack() {
    return !this.along && (this.voted !== null || this.turnToTakeBack >= 0);
  }

  // The last decision that was hers; on the class track, the last vote.
  get turnToTakeBack() {
    return this.track ? this.walk.turns.findLastIndex((_, turn) => this.isVote(turn)) : this.walk.turns.length - 1;
  }

  // The answer that the class track takes at a decision, by the number of decisions before it.
  trackAnswer(turn) {
    return this.track.route[turn][1];
  }

  // A decision that comes again is no vote again.
  isVote(turn) {
    const [choice] = this.track.route[turn];
    return this.track.votes.includes(choice) && this.track.route.findIndex(([other]) => other === choice) === turn;
  }

  get isAtTheEnd() {
    return this.walk.ending !== undefined && this.shown >= this.walk.events.length;
  }

  get isComing() {
    return this.timer !== null;
  }

  get isReady() {
    return performance.now() >= this.readyAt;
  }

  // What comes next on the way that is read along.
  get nextAlong() {
    if (!this.along || this.waits || this.walk.choice === undefined) return undefined;
    const option = this.along[this.walk.turns.length] ?? SILENCE;
    return this.walk.answersIn(this.walk.state).some((answer) => answer.option === option) ? option : SILENCE;
  }

  answer(option) {
    if (this.decision === undefined) return;
    const turn = this.walk.turns.length;
    if (this.track && option !== this.trackAnswer(turn)) {
      this.voted = option;
      this.changed();
    } else if (this.walk.choose(option)) {
      this.following = true;
      this.run();
    }
  }

  // She says of a line what it does.
  judge(line, verdict) {
    this.asking.say(line, verdict);
    this.changed();
  }

  // She sees what all the lines do, whether she said anything of them or not.
  see() {
    this.asking.isAnswered = true;
    this.changed();
  }

  // She passes or goes on. Nothing is asked again, and what she said is forgotten.
  leavePause() {
    const { cameFrom, isOfOne, lines } = this.asking;
    if (isOfOne && this.story.lines[lines[0]].place === this.place) this.lookAt(cameFrom);
    this.asking = null;
    this.showNext();
    this.run();
  }

  goOn() {
    if (this.asking) {
      if (this.asking.isAnswered) this.leavePause();
      return;
    }
    if (this.voted !== null) {
      this.voted = null;
      this.takeTrack();
    } else if (this.waits) {
      this.waits = false;
      if (this.isAtTheEnd) {
        this.isOver = true;
        this.changed();
        return;
      }
      this.following = false;
      this.showNext();
    } else if (this.canGoOn) {
      this.walk.choose(this.nextAlong);
      this.following = true;
    }
    this.run();
  }

  // What is on its way comes now.
  showNow() {
    if (this.timer !== null) {
      this.stop();
      this.showNext();
    }
    this.run();
  }

  open(place) {
    this.lookAt(place);
    this.changed();
  }

  stepBack() {
    if (!this.canStepBack) return;
    remember(this);
    // A vote for something else has not been taken yet.
    if (this.voted === null) this.walk.backTo(this.turnToTakeBack);
    this.catchUp(this.walk.events.length);
    this.changed();
  }

  // Begins again at one of her decisions, with a new set of marks.
  againFrom(turn) {
    remember(this);
    this.walk.backTo(turn);
    this.walk.marks.clear();
    this.along = null;
    this.track = null;
    this.catchUp(this.walk.events.length);
  }

  // Shows all that needs no time, and sets a timer for what does.
  run() {
    while (this.timer === null && !this.waits && !this.asking) {
      const event = this.walk.events[this.shown];
      if (event === undefined && this.walk.ending === undefined) {
        if (this.track && !this.isVote(this.walk.turns.length)) {
          this.takeTrack();
          continue;
        }
        this.appear();
        break;
      }
      if (event?.[0] === JUDGE) {
        this.appear();
        this.ask(event[1]);
        break;
      }
      if (event === undefined || this.waitsBefore(event)) {
        this.appear();
        this.waits = true;
        break;
      }
      const delay = this.delay(event) * settings.pace;
      if (delay === 0) {
        this.showNext();
        continue;
      }
      this.writing = this.writer(event);
      this.paced = true;
      this.timer = setTimeout(() => {
        this.stop();
        this.showNext();
        this.run();
      }, delay);
    }
    this.changed();
  }

  takeTrack() {
    this.walk.choose(this.trackAnswer(this.walk.turns.length));
    this.following = true;
  }

  // A judged pause begins. The line that it is about has to be seen.
  ask(pause) {
    this.asking = new Asking(pause, asked(this.story, this.seen, pause), this.story.pauses[pause]);
    // Where she looked before she was asked: there she goes on, unless she has gone elsewhere herself.
    this.asking.cameFrom = this.place;
    if (this.asking.isOfOne) this.lookAt(this.story.lines[this.asking.lines[0]].place);
  }

  appear() {
    // A press so soon after something appeared was not meant for it.
    if (this.paced) this.readyAt = performance.now() + data.pace["unmeant-ms"];
    this.paced = false;
  }

  // A new scene, a moment to breathe and the end wait for her.
  waitsBefore(event) {
    return event[0] === PAUSE || (event[0] === SCENE && this.shown > 0);
  }

  showNext() {
    const event = this.walk.events[this.shown];
    if (event === undefined) return;
    this.shown += 1;
    if (typeof event === "number") {
      this.lineCame(event);
    } else if (event[0] === SCENE) {
      this.following = false;
      this.lookAt(this.story.scenes[event[1]].place);
    } else if (event[0] === ANSWERED) {
      const { says } = this.story.choices[event[1]].answers[event[2]];
      if (says !== null) this.lookAt(says);
    } else if (event[0] === FEEDBACK) {
      // It stands where she was looking when she answered, and waits there if she has gone elsewhere.
      const place = places(this.story, this.seen).find((place) => thread(this.story, this.seen, place).at(-1)?.feedback);
      if (place !== undefined && place !== this.place) this.unread.add(place);
    }
  }

  lineCame(number) {
    const { place, who } = this.story.lines[number];
    if (this.following) this.lookAt(place);
    if (place !== this.place && who !== this.story.player && this.story.places[place].kind !== "person") this.unread.add(place);
  }

  lookAt(place) {
    this.place = place;
    this.unread.delete(place);
  }

  delay(event) {
    const { "least-ms": least, "most-ms": most, "letter-ms": letter } = data.pace;
    if (typeof event === "number") {
      const line = this.story.lines[event];
      const first = this.seen.every((event) => typeof event !== "number");
      const isPage = ["feed", "site"].includes(this.story.places[line.place].kind);
      // The first thing of a story is there when it opens, and so is a feed or a page.
      if (first || (isPage && !this.following)) return 0;
      if (line.place !== this.place && !this.following) return least / 2;
      return Math.min(least + letter * words(line.text).length, most);
    }
    // On the class track her words come as if somebody wrote them.
    if (event[0] === ANSWERED && this.track) return Math.min(least + letter * words(this.story.choices[event[1]].answers[event[2]].words).length, most);
    if (event[0] === TYPING) return most;
    return event[0] === FEEDBACK ? least : 0;
  }

  // Whoever writes where she looks is seen writing; people who talk, and her own words, are not.
  writer(event) {
    if (event[0] === TYPING) return { who: event[1], place: event[2] };
    if (typeof event !== "number") return null;
    const { kind, place, who } = this.story.lines[event];
    const types = kind === "message" && ["direct", "group"].includes(this.story.places[place].kind);
    return types && who !== null && who !== this.story.player ? { who, place } : null;
  }
}
