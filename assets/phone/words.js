// The page's words and how anything is put into the document. Names are those of `assets/page/`, so that leaving is the same script here as there.

const data = JSON.parse(document.getElementById("data").textContent);
let language = 0;
// No other page stands around this one.
const isInside = false;

function t(id) {
  return data.languages[language].words[id];
}

const words = t;

function filled(text, ...values) {
  return text.replace(/[\uE000-\uE003]/g, (gap) => values[gap.charCodeAt(0) - 0xe000]);
}

// A number is itself here, and not the number of a text.
const textNode = String;

function rings(attributes) {
  const ring = (x, name) => svg("circle", { cx: x, cy: 12, r: 11, class: name });
  return svg("svg", { viewBox: "0 0 38 24", "aria-hidden": "true", ...attributes }, ring(12, "ring-first"), ring(26, "ring-second"));
}

function useLanguage(place) {
  language = place;
  const { tag, dir } = data.languages[place];
  document.documentElement.lang = tag;
  document.documentElement.dir = dir;
  document.title = t("app-name");
}

// The first of the reader's languages that is here.
function languageOfBrowser() {
  const base = (tag) => tag.toLowerCase().split("-")[0];
  const found = navigator.languages.map((wish) => data.languages.findIndex(({ tag }) => base(tag) === base(wish))).find((place) => place >= 0);
  return found ?? 0;
}
