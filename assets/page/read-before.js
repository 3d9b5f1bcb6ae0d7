// Another way through a story: what she has read before can be gone past with one press.
//
// Nothing is said to be read by it: a place with news in it keeps them, and what stands in it was not read on the way before either.

// Keeps what has been read so far, before she goes another way.
function remember(playing) {
  const { walk, shown, story, unread } = playing;
  for (const event of walk.events.slice(0, shown)) {
    if (typeof event === "number" ? !unread?.has(story.lines[event].place) : event[0] === FEEDBACK) playing.readBefore.add(String(event));
  }
}

// How many events lie before the first that is new, up to the last line of them that was read. A pause that asks and the end are always new.
function readAhead({ walk, shown, readBefore }) {
  const ahead = walk.events.slice(shown);
  const isNew = (event) => (typeof event === "number" || event[0] === FEEDBACK ? !readBefore.has(String(event)) : event[0] === JUDGE);
  const first = ahead.findIndex(isNew);
  return ahead.slice(0, first < 0 ? undefined : first).findLastIndex((event) => typeof event === "number") + 1;
}

// The button that goes past it, where there is something to go past.
function toNew(playing) {
  const press = () => {
    const count = readAhead(playing);
    playing.stop();
    playing.waits = false;
    for (let step = 0; step < count; step += 1) playing.showNext();
    playing.run();
  };
  return readAhead(playing) > 0 && button("to-new", app("story-new"), press, { after: "next" });
}
