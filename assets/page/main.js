// Begins: reads the data, takes the version without script away, and shows the first screen in the reader's language.

let icons = null;

// In pieces, so that a slow phone is never busy for long; whoever left sees the calendar at once.
function begin() {
  readData(byId("data"), byId("reading"));
  icons = byId("icons");
  forget();
  setDefaults();
  if (wasLeft()) leave();
  else afterThat(texts, beginPage);
}

// One after the other, each as a task of its own. Nothing that comes later may undo leaving.
function afterThat(...steps) {
  const [next, ...rest] = steps;
  if (next) setTimeout(() => !isLeft && (next(), afterThat(...rest)));
}

// The settings that nobody has chosen: the first of her languages that is here, and what her system asks for.
function setDefaults() {
  const base = (tag) => tag.toLowerCase().split("-")[0];
  const wished = navigator.languages.map((wish) => data.languages.findIndex(({ tag }) => base(tag) === base(wish))).find((found) => found >= 0);
  language = wished ?? 0;
  Object.assign(settings, { size: 100, contrast: null, movement: null, region: null, aloud: false });
  // Some browsers look for voices only when they are first asked.
  ownVoice();
  settings.pace = lessMovement() ? ALL_AT_ONCE : USUAL;
}

// The first screen, as if nobody had been here. What can be read without script goes once this stands.
function beginPage() {
  document.documentElement.classList.remove("left");
  setDefaults();
  document.body.append(el("div", { id: "app" }));
  if (data.begin) openPlayed(data.begin);
  else home();
  document.body.replaceChildren(icons, byId("app"));
}

// A page that is gone keeps nothing; if the browser kept it whole, it begins anew.
addEventListener("pagehide", () => {
  if (isLeft) return;
  endTrial();
  forget();
  document.body.replaceChildren();
});
addEventListener("pageshow", (event) => {
  if (event.persisted && !isLeft) beginPage();
});

// Pulling down at the top of a page loads it again in some browsers, and what she did would be gone. The sheet forbids it where it can; here are the others.
if (!CSS.supports("overscroll-behavior", "none")) {
  let from = 0;
  const isAtTop = (element) => !element || (element.scrollTop <= 0 && isAtTop(element.parentElement));
  addEventListener("touchstart", (event) => {
    from = event.touches[0].clientY;
  });
  addEventListener(
    "touchmove",
    (event) => {
      if (!isLeft && event.cancelable && event.touches.length === 1 && event.touches[0].clientY > from && isAtTop(event.target)) event.preventDefault();
    },
    { passive: false }
  );
}

begin();
