// A story at play: its events come one at a time, at the pace of somebody who writes.
//
// The walk has decided all before any of it is shown. Here is only what can be seen yet, when the next thing comes, and which place is looked at.

class Playing {
  // `along`: the options of a route that is read and not decided. `track`: the way that a class takes together, which decides by itself but for its votes.
  constructor(story, { along = null, track = null }, changed) {
    this.story = story;
    this.walk = new Walk(story);
    this.along = along;
    this.track = track;
    this.changed = changed;
    this.reading = new Reading(story);
    this.catchUp(0);
    this.place = story.scenes[0].place;
    this.pressed();
    this.showNow();
  }

  // Everything up to here can be seen, and nothing is on its way.
  catchUp(shown) {
    this.stop();
    this.isOnHold = false;
    this.shown = shown;
    this.kept = null;
    this.reading.begin(this.threads, this.since);
    this.waits = false;
    // The judged pause at which she is, and what a class voted for if the story goes on with something else.
    this.asking = null;
    this.voted = null;
    this.pressed();
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

  // Nothing comes while something lies over it; what was on its way comes afterwards.
  hold() {
    this.isOnHold = this.isOnHold || this.isComing;
    this.stop();
  }

  goesOnFromHold() {
    if (!this.isOnHold) return;
    this.isOnHold = false;
    this.run();
  }

  // What has come by now.
  get events() {
    return this.walk.events.slice(0, this.shown);
  }

  // What stands in each place by now. It is asked for often, and changes only when something has come.
  get threads() {
    if (this.kept?.shown !== this.shown) {
      this.kept = { shown: this.shown, threads: threads(this.story, this.events) };
      this.reading.take(this.kept.threads, this.since);
    }
    return this.kept.threads;
  }

  items(place) {
    return this.threads.get(place) ?? [];
  }

  // How much had come before her last decision.
  get since() {
    const { turns } = this.walk;
    return turns.length > 0 ? turns[turns.length - 1].before : 0;
  }

  // The people that she has met, in the order in which they appeared.
  get met() {
    const { version } = this.walk;
    if (this.keptMet?.shown !== this.shown || this.keptMet.version !== version) {
      const lines = this.events.filter((event) => typeof event === "number");
      const people = [...new Set(lines.map((line) => this.story.lines[line].who))].filter((who) => who !== null);
      this.keptMet = { shown: this.shown, version, people };
    }
    return this.keptMet.people;
  }

  get isCaughtUp() {
    return !this.waits && !this.asking && this.timer === null && this.shown >= this.walk.events.length;
  }

  // The open decision, once everything before it has been shown and there is something for her to decide.
  get decision() {
    return this.isCaughtUp && !this.along && this.voted === null ? this.walk.choice : undefined;
  }

  // Whether a pause or a decision of hers is what comes next. It opens once there is nothing left to read.
  get asks() {
    return this.asking !== null || (this.isCaughtUp && !this.along && this.voted === null && this.walk.choice !== undefined);
  }

  // What has to be read before what is asked opens: what is new in its places; before the story goes on, all that is new; nothing where nothing waits for it.
  // The rule is the one of `src/app/reading.rs`.
  get question() {
    const { story, walk, asking, since } = this;
    if (asking) {
      const places = asking.lines.map((line) => story.lines[line].place);
      const first = this.events.findIndex((event) => asking.lines.includes(event));
      return { about: places, home: asking.isOfOne ? places[0] : null, since: Math.min(first, since) };
    }
    if (this.waits || (this.isCaughtUp && this.along)) return { about: null, home: null, since };
    if (!this.asks) return null;
    const { scene, answers } = story.choices[walk.choice];
    const home = story.scenes[scene].place;
    return { about: [home, ...walk.offered().map((option) => answers[option].says)], home, since };
  }

  // Where she is led before that; nothing when there is nothing left to read. `all`: as if what stands here had been seen.
  ahead(all = false) {
    const { question } = this;
    return question && this.reading.next(question, this.place, all);
  }

  // What is new elsewhere and holds nothing back.
  get aside() {
    return this.reading.waiting(this.since).filter(({ place }) => place !== this.place);
  }

  get canGoOn() {
    return this.waits || (this.isCaughtUp && (Boolean(this.along) || this.voted !== null));
  }

  get canStepBack() {
    return !this.along && (this.voted !== null || this.turnToTakeBack >= 0);
  }

  // The last decision that was hers; on the class track, the last vote.
  get turnToTakeBack() {
    let turn = this.walk.turns.length - 1;
    while (this.track && turn >= 0 && !this.isVote(turn)) turn -= 1;
    return turn;
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

  // She has answered, gone on or gone elsewhere: whatever it leads to is what she wants to see.
  pressed() {
    this.cameHere = false;
  }

  // Something by others has come where she looks since she last pressed something: then nothing takes her away to this place.
  isKeptFrom(place) {
    return this.cameHere && place !== null && place !== this.place;
  }

  answer(option) {
    if (this.decision === undefined || this.ahead()) return;
    this.pressed();
    const turn = this.walk.turns.length;
    if (this.track && option !== this.trackAnswer(turn)) {
      this.voted = option;
      this.changed();
    } else if (this.choose(option)) {
      this.run();
    }
  }

  // Decides; what comes of it is followed, and what was new has been.
  choose(option) {
    this.following = this.walk.choose(option);
    this.reading.begin(this.threads, this.since);
    return this.following;
  }

  // She says of a line what it does.
  judge(line, verdict) {
    this.asking.say(line, verdict);
    this.appearsAtOnce();
    this.changed();
  }

  // She sees what all the lines do, whether she said anything of them or not.
  see() {
    this.asking.isAnswered = true;
    this.appearsAtOnce();
    this.changed();
  }

  // She passes or goes on. Nothing is asked again, and what she said is forgotten.
  leavePause() {
    const { cameFrom, lines } = this.asking;
    const isThere = lines.some((line) => this.story.lines[line].place === this.place);
    if (isThere && this.placeOfNext !== this.place) this.place = cameFrom;
    this.asking = null;
    this.reading.isOpen = false;
    this.pressed();
    this.showNext();
    this.appearsAtOnce();
    this.run();
  }

  // Where the first line of the scene after a pause stands.
  get placeOfNext() {
    const after = this.walk.events.slice(this.shown + 1);
    const end = after.findIndex((event) => event[0] === SCENE);
    const line = (end < 0 ? after : after.slice(0, end)).find((event) => typeof event === "number");
    return this.story.lines[line]?.place;
  }

  goOn() {
    if (this.asking) {
      if (this.asking.isAnswered) this.leavePause();
      return;
    }
    this.pressed();
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
      // An answer of the track takes her along as her own does.
      this.following = this.following && this.walk.events[this.shown]?.[0] === ANSWERED;
      this.showNext();
    } else if (this.canGoOn) {
      this.choose(this.nextAlong);
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

  // She is led to a place, or goes there by herself and is not taken from it by what comes elsewhere.
  open(place, isLed = false) {
    this.pressed();
    this.following = this.following && isLed;
    this.place = place;
    this.changed();
  }

  stepBack() {
    if (!this.canStepBack) return;
    // A vote for something else has not been taken yet.
    if (this.voted === null) this.walk.backTo(this.turnToTakeBack);
    this.catchUp(this.walk.events.length);
    this.changed();
  }

  // Begins again at one of her decisions, with a new set of marks.
  againFrom(turn) {
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
          if (this.aside.length === 0) {
            this.takeTrack();
            continue;
          }
          this.waits = true;
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
    this.choose(this.trackAnswer(this.walk.turns.length));
  }

  // A judged pause begins. It opens once the lines that it is about have been seen.
  ask(pause) {
    this.asking = new Asking(pause, asked(this.story, this.events, pause), this.story.pauses[pause]);
    // Where she looked before she was asked: there she goes on, unless she has gone elsewhere herself.
    this.asking.cameFrom = this.place;
    this.reading.isOpen = false;
  }

  appear() {
    if (this.paced) this.appearsAtOnce();
  }

  // A press so soon after something appeared was not meant for it; after something is asked, it takes still longer to be meant.
  appearsAtOnce(isAsked = false) {
    this.readyAt = performance.now() + data.pace[isAsked ? "asked-ms" : "unmeant-ms"];
    this.paced = false;
  }

  // A new scene, a moment to breathe and the end wait for her; so does an answer of the track that speaks elsewhere, where something has come here.
  waitsBefore(event) {
    return event[0] === PAUSE || (event[0] === SCENE && this.shown > 0) || (event[0] === ANSWERED && this.isKeptFrom(this.leadsTo(event)));
  }

  showNext() {
    const event = this.walk.events[this.shown];
    if (event === undefined) return;
    this.shown += 1;
    if (event[0] === SCENE) this.following = false;
    const place = this.leadsTo(event);
    // What comes elsewhere is news there, once something has come here that may still be read; and so is all after it, until she answers again.
    if (typeof event === "number" && this.isKeptFrom(place)) this.following = false;
    else if (place !== null) this.place = place;
    this.cameHere = this.cameHere || this.items(this.place).some((item) => item.at === this.shown - 1 && this.reading.isTold(item));
  }

  // The place in which the story goes on when she reads on, if it takes her to one.
  get nextPlace() {
    const next = this.waits ? this.walk.events[this.shown] : undefined;
    return next === undefined ? null : this.leadsTo(next);
  }

  // The place that she is taken to by what is shown, if any: a scene's, the one that an answer speaks into, and, while she follows what comes of her answer,
  // that of each line.
  leadsTo(event) {
    if (event[0] === SCENE) return this.story.scenes[event[1]].place;
    if (event[0] === ANSWERED) return this.story.choices[event[1]].answers[event[2]].says;
    return this.following && typeof event === "number" ? this.story.lines[event].place : null;
  }

  // What came last is read before the next comes.
  delay(event) {
    const { "least-ms": least, "most-ms": most } = data.pace;
    if (typeof event === "number") {
      const { place } = this.story.lines[event];
      const isPage = ["feed", "site"].includes(this.story.places[place].kind);
      // Where nothing stands yet, the first thing is there at once, and so is what stands on a feed or a page.
      if (this.items(this.place).length === 0 || (isPage && !this.following)) return 0;
      return place !== this.place && !this.following ? least / 2 : this.timeToRead();
    }
    // On the class track her words come as if somebody wrote them.
    if (event[0] === FEEDBACK || (event[0] === ANSWERED && this.track)) return this.timeToRead();
    return event[0] === TYPING ? (event[3] ? event[3] * 1000 : most / 2) : 0;
  }

  // How long it takes to read what came last, within bounds.
  timeToRead() {
    const { "least-ms": least, "most-ms": most, "word-ms": word } = data.pace;
    const last = this.walk.events[this.shown - 1] ?? [];
    const [kind, choice, option] = typeof last === "number" ? [] : last;
    const answer = kind === ANSWERED || kind === FEEDBACK ? this.story.choices[choice].answers[option] : null;
    const text = typeof last === "number" ? this.story.lines[last].text : kind === ANSWERED ? answer.words : answer?.feedback;
    return text === undefined ? least : Math.min(most, Math.max(least, word * words(text).split(/\s+/).length));
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
