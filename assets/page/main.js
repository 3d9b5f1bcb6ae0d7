// Begins: reads the data, takes the version without script away, and shows the first screen in the reader's language.

let icons = null;

function begin() {
  const reading = byId("reading");
  readData(byId("data"), reading);
  byId("data").remove();
  reading.remove();
  // The first of her languages that is here.
  const base = (tag) => tag.toLowerCase().split("-")[0];
  const wished = navigator.languages.map((wish) => data.languages.findIndex(({ tag }) => base(tag) === base(wish))).find((found) => found >= 0);
  language = wished ?? 0;
  if (lessMovement()) settings.pace = ALL_AT_ONCE;
  icons = byId("icons");
  if (wasLeft()) leave();
  else beginPage();
}

function beginPage() {
  document.body.replaceChildren(icons, el("div", { id: "app" }));
  home();
}

// A page that is gone keeps nothing; if the browser kept it whole, it begins anew.
addEventListener("pagehide", () => {
  if (!isLeft) forget();
});
addEventListener("pageshow", (event) => {
  if (event.persisted && !isLeft) beginPage();
});

begin();
