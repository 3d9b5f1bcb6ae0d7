// Begins: reads the data, and shows the first screen in the reader's language.

let icons = null;

// What stays in the document, unseen: a copy that a browser saves in the middle of a story begins as this page did.
let stays = [];
const own = document.currentScript;

// In pieces, so that a slow phone is never busy for long; whoever left sees the calendar at once.
function begin() {
  dispatchEvent(new Event("runs"));
  // In a saved copy stands what was seen when it was saved.
  byId("app")?.remove();
  icons = byId("icons");
  stays = [byId("reading"), icons, byId("data"), own];
  readData(byId("data"), byId("reading"));
  forget();
  setDefaults();
  if (wasLeft()) leave();
  else setTimeout(() => isLeft || beginPage());
}

// The settings that nobody has chosen: the first of her languages that is here, and what her system asks for.
function setDefaults() {
  language = navigator.languages.map(languageFor).find((found) => found >= 0) ?? 0;
  Object.assign(settings, { size: 100, contrast: null, movement: null, region: null, aloud: false });
  settings.pace = lessMovement() ? ALL_AT_ONCE : USUAL;
}

// Tags of languages that are called otherwise by now, or stand for one of several.
const CALLED = { no: "nb", in: "id", iw: "he", jw: "jv", ji: "yi", mo: "ro" };

// The language of the page for a wished one: the same, or else of those that differ in script or country the one in the script in which it is mostly written, or
// the first. What the browser knows of scripts takes it a while to load, so it is asked only where there are several.
function languageFor(wish) {
  const tags = data.languages.map(({ tag }) => nameNow(tag));
  const wished = nameNow(wish);
  const baseOf = (tag) => tag.split("-")[0];
  const kin = tags.filter((tag) => baseOf(tag) === baseOf(wished));
  const found = tags.includes(wished) ? wished : kin.length > 1 ? kin.find((tag) => scriptOf(tag) === scriptOf(wished)) ?? kin[0] : kin[0];
  return tags.indexOf(found);
}

function nameNow(tag) {
  const [base, ...rest] = tag.toLowerCase().split(/[-_]/);
  return [CALLED[base] ?? base, ...rest].join("-");
}

// A language with its script. What no browser knows is a language of its own.
function scriptOf(tag) {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return tag;
  }
}

// The first screen, as if nobody had been here.
function beginPage() {
  document.documentElement.classList.remove("left");
  setDefaults();
  const app = el("div", { id: "app" });
  if (own.isConnected) document.body.prepend(app);
  else document.body.replaceChildren(app, ...stays);
  if (data.begin) openPlayed(data.begin);
  else home();
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
