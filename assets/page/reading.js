// What she has seen and what is new: where she is led before answers or a judged pause open, what is named beside them, and where “New” stands.
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

  isUnseen(item) {
    return !this.seen.has(item.key) && this.isTold(item);
  }

  // By others, or what an answer did.
  isTold({ line, feedback }) {
    return Boolean(feedback || (line !== undefined && this.story.lines[line].who !== this.story.player));
  }

  // Of that, what is new: it came since her last decision, or since an earlier line that a pause asks about.
  fresh(place, since = this.since) {
    return this.unseen(place).filter(({ at }) => at >= since);
  }

  // The places that have something new, each with how much, in the order in which it came.
  waiting(since) {
    return [...this.threads.keys()]
      .map((place) => ({ place, fresh: this.fresh(place, since) }))
      .filter(({ fresh }) => fresh.length > 0)
      .sort((a, b) => a.fresh[0].at - b.fresh[0].at)
      .map(({ place, fresh }) => ({ place, count: fresh.length }));
  }

  // Where she has to look before what is asked opens: a place with something new, or the way back to where it stands; nothing once it can. It is asked `about`
  // places, or about all, and stands at `home`, if anywhere. `here` is the place that is open, and `all` says that what stands in it is taken for seen.
  next({ about, home, since }, here, all = false) {
    if (this.isOpen) return null;
    const first = this.waiting(since).find(({ place }) => (about?.includes(place) ?? true) && !(all && place === here));
    return first ?? (home === null || here === home ? null : { place: home, count: 0 });
  }

  // Before which line “New” stands in a place: the first that was not seen as it came, if something stands before it. `from` is how much stood there before
  // her eyes, `came` how much more there is now.
  beginsNew(place, from) {
    const items = this.threads.get(place) ?? [];
    const missed = this.unseen(place).filter(({ number }) => number >= from);
    const [first] = missed;
    const watched = from > 0 && missed.length < 2;
    if (first && !watched && !this.news.has(place) && items.slice(0, first.number).some(({ day }) => day === undefined)) this.news.set(place, first.number);
    return this.news.get(place);
  }
}
