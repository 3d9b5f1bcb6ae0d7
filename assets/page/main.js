// Begins: reads the data, and shows the first screen in the reader's language.

let icons = null;

// What stays in the document, unseen: a copy that a browser saves in the middle of a story begins as this page did.
let stays = [];

// In pieces, so that a slow phone is never busy for long; whoever left sees the calendar at once.
function begin() {
  icons = byId("icons");
  stays = [...document.body.children].filter((part) => part.id !== "app");
  readData(byId("data"), byId("reading"), byId("first"));
  forget();
  setDefaults();
  if (wasLeft()) leave();
  else setTimeout(() => isLeft || beginPage());
}

// The settings that nobody has chosen: the first of her languages that is here, and what her system asks for.
function setDefaults() {
  language = languageAmong(data.languages.map(({ tag }) => tag));
  Object.assign(settings, { size: 100, contrast: null, movement: null, region: null, aloud: false });
  settings.pace = lessMovement() ? ALL_AT_ONCE : USUAL;
}

// The first screen, as if nobody had been here. The first time it stands already, and is taken over.
function beginPage() {
  document.documentElement.classList.remove("left");
  setDefaults();
  const app = byId("app") ?? el("div", { id: "app" });
  if (!icons.isConnected) document.body.replaceChildren(app, ...stays);
  else if (!app.isConnected) document.body.prepend(app);
  if (data.begin) openPlayed(data.begin);
  else takeOver(home);
  // Some browsers look for voices only when they are first asked, and are in no hurry to answer: after the first screen.
  setTimeout(ownVoice);
}

// A page that is gone keeps nothing. If the browser keeps it whole, so that going back would show it, a calendar is what it keeps: what was done in the tab
// since then, such as leaving another one, a page that slept is not told by every browser.
addEventListener("pagehide", ({ persisted }) => {
  if (isLeft) return;
  endTrial();
  forget();
  document.body.replaceChildren();
  if (persisted) noteInHistory(t("calendar-title"));
});
addEventListener("pageshow", ({ persisted }) => persisted && !isLeft && leave());

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
