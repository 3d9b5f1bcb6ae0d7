// What lies over a screen: who to talk to, and how the page looks. Each gives the screen back as it was.

const ANYWHERE = "world";
const MONTHS_UNTIL_OLD = 6;

function coverOpening(title, line) {
  return el(
    "div",
    { class: "opening" },
    el("div", {}, el("h1", {}, title), line && el("p", {}, line)),
    button("cover-back", app("cover-back"), closeCover, { sign: "back", key: app("key-backspace") })
  );
}

// Whom to ask first, the country, its lines, and what happens when one asks.
covers.support = () => {
  const region = regionNow();
  const steps = ["support-asking-1", "support-asking-2", "support-asking-3"].map((id) => el("li", {}, app(id)));
  const regions = regionsByGuess().map(({ id, name }) =>
    radio("region", `region-${id}`, name, id === region.id && !region.isInstead, () => {
      settings.region = id;
      drawCover(`region-${id}`);
    })
  );
  return [
    coverOpening(app("support-title"), app("talk-opening")),
    el(
      "div",
      { class: "support-grid" },
      building(),
      el(
        "div",
        { class: "support-main" },
        el("fieldset", { class: "sheet regions" }, el("legend", {}, icon("globe"), span(app("support-country"))), regions),
        supportLines(region)
      ),
      el("section", { class: "sheet asking" }, el("h2", {}, app("support-asking")), el("ol", { class: "steps" }, steps))
    )
  ];
};

// Whom to talk to where she is.
function building() {
  return el(
    "section",
    { class: "building" },
    el("h2", {}, icon("house"), span(app("support-building"))),
    el("p", { dir: data.contact && "auto" }, data.contact ?? app("support-building-ask"))
  );
}

function supportLines(region) {
  return el(
    "section",
    { class: "sheet", "aria-labelledby": "lines-title" },
    el("h2", { id: "lines-title" }, fill("support-lines", region.name)),
    region.isInstead && el("p", {}, app("page-choose-place")),
    el("ul", { class: "lines" }, region.lines.map(supportLine)),
    el("p", { class: "quiet" }, app("support-general")),
    howSure(region.lines)
  );
}

// What is said once below lines of which we have not tried some, or any.
function howSure(lines) {
  const untried = lines.filter((line) => checkedOf(line) === null).length;
  return untried > 0 && el("p", { class: "quiet" }, app(untried < lines.length ? "support-some-unchecked" : "support-unchecked"));
}

function checkedOf(line) {
  return line.at(-1);
}

function drawCover(focus) {
  byId("main").replaceChildren(...nodes([covers[now.cover]()]));
  focusOn(focus);
}

// The country that she chose, or that the page was made for; until there is one, what holds everywhere.
function regionNow() {
  const find = (id) => data.support.find((region) => region.id === id);
  return find(settings.region ?? data.region) ?? { ...(find(ANYWHERE) ?? data.support[0]), isInstead: true };
}

// All of them, the one that the browser’s languages name first: it is a guess, and chooses nothing.
function regionsByGuess() {
  const country = navigator.languages.map((tag) => tag.match(/[-_]([A-Za-z]{2})\b/)?.[1].toLowerCase()).find(Boolean);
  return data.support.toSorted((one, other) => Number(other.id === country) - Number(one.id === country));
}

// Who answers comes first, then everything that one wants to know before ringing, then how sure it is.
function supportLine([sign, who, name, topic, whom, ways, when, nameNeeded, status, doubtful, source, checked]) {
  const contacts = ways.map(([text, number]) =>
    el("p", { class: number ? "number" : null }, typeof number === "string" ? el("a", { href: `tel:${number}` }, text) : text)
  );
  return el(
    "li",
    {},
    el("div", { class: "who" }, icon(sign), el("strong", {}, who)),
    el("div", { class: "named" }, el("strong", { dir: "auto" }, name), el("p", {}, list([words(topic), words(whom)]))),
    el("div", { class: "contacts" }, contacts, when !== null && el("p", { class: "quiet" }, when)),
    el(
      "div",
      { class: "known" },
      nameNeeded !== null && el("p", {}, nameNeeded),
      checked !== null && el("p", { class: isLongAgo(checked) ? "doubt" : "quiet" }, icon("clock"), span(checkedWhen(checked))),
      el("p", { class: doubtful ? "doubt" : "quiet" }, status),
      source !== null && el("p", { class: "quiet" }, source)
    )
  );
}

function checkedWhen(date) {
  return fill(isLongAgo(date) ? "checked-long-ago" : "checked-on", date);
}

// More than six months before today, or on a date that nobody can read.
function isLongAgo(date) {
  const limit = new Date();
  limit.setMonth(limit.getMonth() - MONTHS_UNTIL_OLD);
  return !(Date.parse(date) >= limit.getTime());
}

// Words that cannot be avoided and that not everybody knows.
covers.words = () => [
  coverOpening(app("words-title")),
  el(
    "dl",
    { class: "sheet glossary" },
    now.story.words.map(([word, means]) => [el("dt", {}, word), el("dd", {}, means)])
  )
];

function wordsButton() {
  return now.story.words.length > 0 && button("words", app("words-title"), () => toggleCover("words"), { kind: "bare", sign: "book" });
}

// Language, text size, contrast, movement and pace, and what this page is.
covers.display = () => {
  const group = (id, label, choices) =>
    el(
      "fieldset",
      { class: "setting" },
      el("legend", {}, app(label)),
      el(
        "div",
        { class: "choices-row" },
        choices.map(([name, text, on, choose]) =>
          radio(id, `${id}-${name}`, text, on, () => {
            choose();
            applySettings();
            drawCover(`${id}-${name}`);
          })
        )
      )
    );
  const isContrast = (contrast) => (settings.contrast ?? (matchMedia("(prefers-contrast: more)").matches ? "high" : "usual")) === contrast;
  const about = ["about-what-for", "about-what-rest", "fictional", "page-about-private", "about-licence-code", "about-licence-texts"];
  return [
    coverOpening(app("display-title")),
    el(
      "div",
      { class: "sheet settings" },
      data.languages.length > 1 &&
        el(
          "fieldset",
          { class: "setting" },
          el("legend", {}, app("display-language")),
          el(
            "div",
            { class: "choices-row" },
            data.languages.map(({ tag, name, dir }, number) =>
              radio("language", `language-${tag}`, el("span", { lang: tag, dir }, name), number === language, () => setLanguage(number))
            )
          )
        ),
      group(
        "size",
        "display-text-size",
        data.sizes.map((size) => [
          size,
          fill("display-percent", String(size)),
          size === settings.size,
          () => {
            settings.size = size;
          }
        ])
      ),
      group(
        "contrast",
        "display-contrast",
        [
          ["usual", "display-contrast-usual"],
          ["high", "display-contrast-high"]
        ].map(([contrast, text]) => [
          contrast,
          app(text),
          isContrast(contrast),
          () => {
            settings.contrast = contrast;
          }
        ])
      ),
      group(
        "movement",
        "display-movement",
        [
          ["usual", "display-movement-usual", false],
          ["less", "display-movement-less", true]
        ].map(([name, text, less]) => [
          name,
          app(text),
          lessMovement() === less,
          () => {
            settings.movement = less;
            settings.pace = less ? ALL_AT_ONCE : USUAL;
          }
        ])
      ),
      data.stories.length > 0 && group(
        "pace",
        "display-pace",
        paces().map(([name, text, pace]) => [
          name,
          app(text),
          pace === settings.pace,
          () => {
            settings.pace = pace;
          }
        ])
      ),
      ownVoice() &&
        group(
          "aloud",
          "display-aloud",
          [
            ["off", "display-aloud-off"],
            ["on", "display-aloud-on"]
          ].map(([name, text]) => [
            name,
            app(text),
            settings.aloud === (name === "on"),
            () => {
              settings.aloud = name === "on";
              if (settings.aloud) readAloud(t(text));
              else speech.cancel();
            }
          ])
        )
    ),
    el(
      "section",
      { class: "sheet" },
      el("h2", {}, app("about-title")),
      about.map((id) => el("p", {}, app(id))),
      el("p", { class: "quiet" }, data.version)
    )
  ];
};
