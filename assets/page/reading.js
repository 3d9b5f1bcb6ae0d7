// What she has seen and what is new: where she is led before the answers open, what is named beside them, and where “New” stands.
//
// Nothing here draws, and nothing knows how a screen finds out that a line has been in view: it says so with `see`. What she has seen is kept for as long as
// the story is open: a step back, or another way, forgets none of it.

class Reading {
  constructor(story) {
    this.story = story;
    this.seen = new Set();
    this.begin(new Map(), 0);
  }

  // What stands where now, and how much had come before her last decision.
  take(threads, since) {
    this.threads = threads;
    this.since = since;
  }

  // A decision is behind her, or was taken back: what opened for it is closed, and “New” is gone.
  begin(threads, since) {
    this.take(threads, since);
    this.isOpen = false;
    this.news = new Map();
  }

  see({ key }) {
    this.seen.add(key);
  }

  // By others and not yet in view, in a place.
  unseen(place) {
    return (this.threads.get(place) ?? []).filter((item) => this.isUnseen(item));
  }

  isUnseen({ key, line, feedback }) {
    return !this.seen.has(key) && Boolean(feedback || (line !== undefined && this.story.lines[line].who !== this.story.player));
  }

  // Of that, what came since her last decision.
  fresh(place) {
    return this.unseen(place).filter(({ at }) => at >= this.since);
  }

  // The places that have something new, each with how much, in the order in which it came.
  waiting() {
    return [...this.threads.keys()]
      .map((place) => ({ place, fresh: this.fresh(place) }))
      .filter(({ fresh }) => fresh.length > 0)
      .sort((a, b) => a.fresh[0].at - b.fresh[0].at)
      .map(({ place, fresh }) => ({ place, count: fresh.length }));
  }

  // What a decision is about: its own place, and every place that an offered answer speaks into.
  about({ scene, answers }, options) {
    return [this.story.scenes[scene].place, ...options.map((option) => answers[option].says)];
  }

  // Where she has to look before the answers open: a place with something new, or the way back; nothing once they can. `here` is the place that is open, and
  // `all` says that what stands in it is taken for seen.
  next(choice, options, here, all = false) {
    if (this.isOpen) return null;
    const about = this.about(choice, options);
    const first = this.waiting().find(({ place }) => about.includes(place) && !(all && place === here));
    return first ?? (here === about[0] ? null : { place: about[0], count: 0 });
  }

  // What is new in other places, and holds nothing back.
  aside(choice, options) {
    const about = this.about(choice, options);
    return this.waiting().filter(({ place }) => !about.includes(place));
  }

  // Before which line “New” stands in a place: the first that was not seen as it came, if something stands before it. `from` is how much stood there before
  // her eyes, `came` how much more there is now.
  beginsNew(place, from) {
    const items = this.threads.get(place) ?? [];
    const missed = this.fresh(place).filter(({ number }) => number >= from);
    const [first] = missed;
    const watched = from > 0 && missed.length < 2;
    if (first && !watched && !this.news.has(place) && items.slice(0, first.number).some(({ day }) => day === undefined)) this.news.set(place, first.number);
    return this.news.get(place);
  }
}
