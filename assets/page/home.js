// Before a story: the stories, what is in one, how to leave, and four choices drawn alike.

screens.home = () => {
  const cards = data.stories.map((story, number) =>
    el(
      "li",
      {},
      el(
        "button",
        { type: "button", id: `card-${number}`, class: "card", onclick: () => choose(story) },
        picture(story),
        el("span", { class: "card-title" }, story.title),
        el("span", { class: "card-line" }, story.line),
        el(
          "span",
          { class: "facts" },
          span(icon("person"), span(story.role)),
          span(icon("clock"), span(story.minutes)),
          span(icon("people"), span(story.age))
        ),
        el("span", { class: "contents" }, story.content)
      )
    )
  );
  return [
    languages("languages"),
    el("h1", {}, app("stories-title")),
    el("p", {}, app("app-line")),
    el("ul", { class: "cards", "data-region": "", "aria-label": t("stories-title") }, cards, besides.map((card) => card()))
  ];
};

function choose(story) {
  forget();
  unpack(story);
  Object.assign(now, { screen: story.older ? "older" : "before", story });
  draw();
}

backs.before = () => isOnly() || home();
backs.older = () => isOnly() || home();
backs["sit-out"] = () => go("before");

// Before a story from 16 on: whoever leads says that those who are here are old enough. The answer is kept nowhere, and asked for again.
screens.older = () => [
  isOnly() && languages("languages"),
  el(
    "section",
    { class: "sheet pictured sitting-out" },
    picture(now.story),
    el("div", {}, el("p", { class: "card-title" }, now.story.title), el("h1", {}, app("older-question")), el("p", {}, app("older-why"))),
    el(
      "div",
      { class: "asks" },
      button("older-go-on", app("older-go-on"), () => go("before")),
      !isOnly() && button("older-back", app("before-another"), home, { sign: "back" })
    )
  )
];

screens.before = () => {
  const { story } = now;
  const panel = (title, ...children) => el("section", { class: "sheet" }, el("h2", {}, app(title)), children);
  // A rule, with its first sentence in bold.
  const rule = (id) => {
    const [, first, rest] = t(id).match(/^(.*?[.!؟?] )(.*)$/s) ?? [null, t(id), ""];
    return el("p", {}, el("strong", {}, first), rest);
  };
  const contains = el(
    "section",
    { class: "sheet pictured" },
    picture(story),
    el("h2", {}, app("before-contains")),
    words(story.before)
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line) => el("p", {}, line)),
    el("p", {}, story.time)
  );
  const choices = [
    ["play", "before-play-short", story.asPlayer, () => play()],
    !isOnly() && ["another", "before-another", app("before-another-more"), home],
    ["along", "before-read-along-short", app("before-read-along-more"), () => play({ along: story.along })],
    ["sit-out", "before-sit-out", app("before-sit-out-more"), () => go("sit-out")],
    story.track && ["together", "track-offer", story.track.about, () => play({ track: story.track })]
  ].filter(Boolean);
  return [
    isOnly() && languages("languages"),
    el(
      "div",
      { class: "opening" },
      el(
        "div",
        {},
        isOnly() && el("p", { class: "card-title" }, story.title),
        el("h1", {}, app("before-title")),
        el("p", {}, story.played)
      ),
      wordsButton(),
      chip()
    ),
    el(
      "div",
      { class: "panels" },
      contains,
      panel("practice-title", practice()),
      panel("before-rules", ["before-rule-pass", "before-rule-distance", "before-rule-score", "before-rule-kind"].map(rule)),
      panel(
        "before-leaving",
        el("p", { class: "by-touch" }, app("before-leaving-touch")),
        ["before-leaving-keys", "before-leaving-second"].map((id) => el("p", { class: "by-keys" }, app(id))),
        el("p", {}, app("page-leaving-limit")),
        isInside && el("p", {}, el("strong", {}, app("page-leaving-inside"))),
        button("try", app("before-leaving-try"), tryLeaving, { sign: "leave" })
      )
    ),
    el(
      "section",
      { class: "choices", "data-region": "", "aria-labelledby": "question" },
      el("h2", { id: "question" }, app(choices.length > 4 ? "before-question-together" : "before-question")),
      el(
        "ol",
        { class: "options" },
        choices.map(([name, id, more, press], place) =>
          el("li", {}, option(`choice-${name}`, place + 1, [span(app(id)), el("span", { class: "more" }, more)], press))
        )
      )
    )
  ];
};

// One message to mark and to take the mark off, by whichever way she likes. What she does with it is known to nothing but its own element.
function practice() {
  const how = el("p", { role: "status" }, el("span", { class: "by-touch" }, app("practice-how-touch")), el("span", { class: "by-keys" }, app("practice-how")));
  const said = el("div", { id: "practice", class: "said latest", tabindex: "0" }, el("div", { class: "beside-line" }, el("p", { class: "bubble" }, app("practice-message"))));
  offerMark(
    said,
    () => {
      drawMark(said, !said.matches(".marked"));
      how.textContent = t(said.matches(".marked") ? "practice-marked" : "practice-done");
    },
    false
  );
  return [el("p", {}, app("practice-why")), said, how];
}

screens["sit-out"] = () =>
  el(
    "section",
    { class: "sheet pictured sitting-out" },
    picture(now.story),
    el("h1", {}, app("sit-out-short")),
    button("sit-out-back", app("sit-out-back"), () => go("before"), { sign: "back" })
  );

// `way`: a route that is read along, or the class track; left out, she plays on her own.
function play(way = {}) {
  const { story } = now;
  now.screen = "story";
  now.playing = new Playing(story, way, () => storyChanged());
  draw();
}

// After the last word of a story comes its debrief.
function storyChanged() {
  if (!now?.playing || now.screen !== "story") return;
  if (now.playing.isOver) debrief();
  else view?.update();
}
