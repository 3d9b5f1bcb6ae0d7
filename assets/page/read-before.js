// Another way through a story: what she has read before can be gone past with one press.
//
// What has been read is what was in view (`reading.js`), on whichever way. Nothing is said to be read by going past it.

// How many events lie before the first that is new, up to the last line of them. A pause that asks and the end are always new.
function readAhead({ whole, walk, shown, reading }) {
  const unseen = new Set(whole.filter((item) => item.at >= shown && reading.isUnseen(item)).map(({ at }) => at));
  let count = 0;
  for (let at = shown; at < walk.events.length && !unseen.has(at) && walk.events[at][0] !== JUDGE; at += 1) {
    if (typeof walk.events[at] === "number") count = at + 1 - shown;
  }
  return count;
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
