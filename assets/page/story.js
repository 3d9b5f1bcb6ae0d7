// The story: the conversations at the start, the one that is read beside them, and under it what can be answered.

const FEW = 5; // conversations, beside which there is room to say which keys do what
const ROOM = 8; // free space above what the eye is led to

screens.story = () => {
  view = new StoryView(now.playing);
  return view.element;
};

// The list of conversations as a screen of its own, where there is no room beside the messages.
covers.chats = () => [coverOpening(fill("messages-of", now.story.people[now.story.player].name)), placeList(now.playing)];

class StoryView {
  constructor(playing) {
    this.playing = playing;
    this.header = el("header", { class: "thread-header" });
    this.thread = el("div", { class: "thread" });
    this.beside = el("div", { class: "beside", "data-region": "" });
    this.writing = el("div", { class: "writing", role: "status" });
    this.newest = el("div", { class: "newest" });
    this.answers = el("section", { class: "answers", "data-region": "", tabindex: "-1" });
    this.reader = el("div", { class: "reader", "data-region": "" }, this.header, this.thread, this.newest, this.writing, this.answers);
    this.sheetPlace = el("div", { class: "sheet-place", hidden: true });
    this.element = el("div", { class: "story-grid" }, this.beside, this.reader, this.sheetPlace);
    this.place = null;
    // The view stays at the end of a conversation until she scrolls up in it, and again once she is back there.
    this.pinned = true;
    // She has walked to the line that has the focus.
    this.walked = false;
    this.thread.addEventListener("scroll", () => {
      // A pause shows its line wherever that stands; that is not her doing.
      if (this.askedLine) return;
      this.pinned = this.isAtEnd();
      if (this.pinned) this.newest.replaceChildren();
    });
    this.sizes = new ResizeObserver(() => this.stayAtEnd());
    this.sizes.observe(this.thread);
  }

  begin(focus) {
    this.update();
    focusOn(focus ?? (this.playing.asking ? "question" : this.atHand?.id));
  }

  stayAtEnd() {
    if (this.askedLine) this.keepAskedInSight();
    else if (this.pane.follows && this.pinned) this.thread.scrollTop = this.thread.scrollHeight;
  }

  // Shows what has come. What stands already stays, so that only what is new is announced.
  update() {
    const { playing } = this;
    if (playing.place !== this.place || playing.seen.length < this.length) this.turnTo(playing.place);
    this.length = playing.seen.length;
    const items = thread(playing.story, playing.seen, this.place);
    const had = this.pane.count;
    if (items.length > had) this.pane.newFrom = had > 0 ? had : this.beforeThisScene();
    const announced = playing.announced.get(this.place) ?? 0;
    for (const item of items.slice(had)) {
      const isNew = this.pane.count >= announced;
      this.pane.add(item);
      if (isNew && !item.own && this.element.isConnected) announce(heard(this.pane.last));
    }
    playing.announced.set(this.place, Math.max(announced, items.length));
    this.pane.note.hidden = items.length > 0 || playing.isComing;
    this.drawList();
    this.drawWriting();
    this.drawAnswers();
    if (items.length > had) this.follow(had);
    this.stayAtEnd();
  }

  // How much stood here before the scene at hand began; where nothing of it is new, the page is read from its top.
  beforeThisScene() {
    const { story, seen } = this.playing;
    const before = thread(
      story,
      seen.slice(
        0,
        seen.findLastIndex((event) => event[0] === SCENE)
      ),
      this.place
    ).length;
    return before < thread(story, seen, this.place).length ? before : 0;
  }

  // The eye goes with what is new, unless she has scrolled up in a conversation.
  follow(had) {
    if (!this.pane.follows) {
      const before = byId(this.pane.idOf(this.pane.newFrom - 1));
      const here = before?.matches(".day") ? before : byId(this.pane.here);
      if (this.pane.newFrom > 0 && here) this.thread.scrollTop += here.getBoundingClientRect().top - this.thread.getBoundingClientRect().top - ROOM;
    } else if (!this.pinned && had > 0) {
      this.offerNewest();
    }
  }

  // With its tag, where there is room for that; its words in any case.
  keepAskedInSight() {
    this.askedLine.scrollIntoView({ block: "nearest" });
    this.askedLine.querySelector(".bubble")?.scrollIntoView({ block: "nearest" });
  }

  turnTo(place) {
    const hadFocus = this.thread.contains(document.activeElement);
    const { story } = this.playing;
    this.pinned = true;
    this.walked = false;
    if (this.place !== place && this.element.isConnected) announce([words(story.places[place].name), words(story.places[place].about)].join(", "));
    const kind = story.places[place].kind;
    this.place = place;
    this.pane =
      kind === "feed" ? new Feed(this.playing, place) : kind === "site" ? new Site(this.playing, place) : new Conversation(this.playing, place);
    this.element.className = `story-grid ${kind}`;
    byId("app").dataset.kind = kind;
    this.thread.replaceChildren(this.pane.element);
    this.sizes.disconnect();
    this.sizes.observe(this.thread);
    this.sizes.observe(this.pane.element);
    this.newest.replaceChildren();
    this.drawHeader();
    if (hadFocus) queueMicrotask(() => focusOn(this.atHand?.id));
  }

  // Where reading goes on: at the newest line of a conversation, at the first of a page or of what has come to it.
  get atHand() {
    if (!this.sheetPlace.hidden) return this.sheetPlace.querySelector(".at-hand");
    return this.askedLine ?? this.pane.element.querySelector('[data-item][tabindex="0"]');
  }

  isAtEnd() {
    return this.thread.scrollHeight - this.thread.scrollTop - this.thread.clientHeight < 8;
  }

  // Something came while she was reading farther up; nothing pulls her away.
  offerNewest() {
    this.newest.replaceChildren(
      button(
        "newest-button",
        app("new-message"),
        () => {
          this.pinned = true;
          this.stayAtEnd();
          this.newest.replaceChildren();
          focusOn(this.atHand?.id);
        },
        { kind: "main" }
      )
    );
  }

  drawHeader() {
    const { playing, place } = this;
    const { name, about, kind } = playing.story.places[place];
    const first = kind === "direct" ? wroteFirst(playing, place) : null;
    this.header.replaceChildren(
      placeSign(playing, place),
      el("h1", {}, name),
      el("p", { class: "about" }, about, first && ` · ${first}`),
      el("span", { class: "space" }),
      chip()
    );
  }

  drawList() {
    const focus = this.beside.contains(document.activeElement) ? document.activeElement.id : null;
    this.beside.replaceChildren(
      el("h2", {}, fill("messages-of", this.playing.story.people[this.playing.story.player].name)),
      ...nodes([placeList(this.playing), places(this.playing.story, this.playing.seen).length <= FEW && legend(this.playing.asking)])
    );
    if (focus) byId(focus)?.focus();
    const current = this.beside.querySelector("[aria-current]");
    const list = current?.closest(".places");
    if (list) list.scrollTop = Math.max(0, current.parentElement.offsetTop - list.offsetTop - list.clientHeight / 2);
    const place = byId("chats-place");
    const unread = this.playing.unread.size > 0;
    const chats = el(
      "button",
      { type: "button", id: "chats", class: "control", onclick: () => toggleCover("chats") },
      icon("chat"),
      el("span", { class: "label" }, app("chats")),
      unread && el("span", { class: "dot" }),
      unread && unseen(" ", app("unread"))
    );
    const had = document.activeElement?.id === "chats";
    place?.replaceChildren(chats);
    if (had) chats.focus();
  }

  drawWriting() {
    const { writing, place } = this.playing;
    const here = writing && writing.place === place ? fill("typing", this.playing.story.people[writing.who].name) : null;
    if (here === this.written) return;
    this.written = here;
    this.writing.replaceChildren(
      ...(here === null ? [] : [el("span", { class: "dots", "aria-hidden": "true" }, el("i"), el("i"), el("i")), span(here)])
    );
  }

  drawAnswers() {
    const { playing } = this;
    const { asking, decision } = playing;
    const mode = this.modeNow();
    if (mode === this.mode) return;
    const at = document.activeElement;
    const hadFocus = [this.answers, this.sheetPlace].some((part) => part.contains(at)) || at === document.body || (this.thread.contains(at) && !this.walked);
    this.mode = mode;
    const isOnSheet = asking !== null && !asking.isOfOne;
    this.answers.replaceChildren(...nodes([isOnSheet ? null : this.whatNow()]));
    this.sheetPlace.replaceChildren(...(isOnSheet ? [new Sheet(playing).element] : []));
    this.sheetPlace.hidden = !isOnSheet;
    this.element.classList.toggle("on-sheet", isOnSheet);
    this.askedLine = drawAsked(this.pane.element, asking?.isOfOne ? asking.lines[0] : null);
    if (decision !== undefined || asking) {
      this.answers.setAttribute("aria-labelledby", "question");
      reportStatus(asking ? byId("question")?.textContent : words(playing.story.choices[decision].asks));
    } else {
      this.answers.removeAttribute("aria-labelledby");
    }
    if (asking) this.tellPause(asking);
    else if (!hadFocus) return;
    else if (playing.canGoOn) focusOn("go-on");
    else focusOn(this.atHand?.id, { preventScroll: true });
  }

  // What stands below the conversation, as one word for each: as long as it is the same, nothing is drawn anew.
  modeNow() {
    const { playing } = this;
    if (playing.asking) return `asking ${playing.shown} ${playing.asking.isAnswered} ${playing.place}`;
    if (playing.decision !== undefined) return `decision ${playing.walk.turns.length}`;
    if (playing.canGoOn) return `go-on ${playing.shown} ${playing.voted}`;
    return playing.isComing ? `coming ${readAhead(playing) > 0}` : "nothing";
  }

  whatNow() {
    const { playing } = this;
    if (playing.asking) return playing.asking.isAnswered ? answerOfOne(playing) : askOfOne(playing);
    if (playing.decision !== undefined) return this.decision(playing.decision);
    if (playing.voted !== null) return this.voted();
    if (playing.canGoOn) return this.goOn();
    return playing.isComing && this.coming();
  }

  // A pause is told as it begins and as it answers. The focus is on its question, so that a key pressed by habit chooses nothing, and then on the way on.
  tellPause(asking) {
    if (!this.element.isConnected) return;
    if (asking.isAnswered) announce(told(asking.isOfOne ? this.answers : this.sheetPlace));
    // Where the way on is out of sight, the answer is read from its beginning; Enter goes on from there as well.
    const isInSight = byId("go-on")?.getBoundingClientRect().bottom <= byId("main").getBoundingClientRect().bottom;
    focusOn(isInSight ? "go-on" : "question", { preventScroll: true });
    this.stayAtEnd();
  }

  decision(choice) {
    const { playing } = this;
    const { asks } = playing.story.choices[choice];
    // After an answer the eye goes with what comes of it.
    const press = (option) => () => {
      if (!playing.isReady) return;
      this.pinned = true;
      this.walked = false;
      playing.answer(option);
    };
    const options = playing.walk
      .offered()
      .map((number, place) => el("li", {}, option(`answer-${place + 1}`, place + 1, offered(playing.story, choice, number), press(number))));
    const away = el(
      "button",
      { type: "button", id: "away", class: "bare", "data-digit": 0, onclick: press(SILENCE) },
      icon("away"),
      span(offered(playing.story, choice, SILENCE)),
      el("kbd", {}, "0")
    );
    const vote = playing.track && el("p", { class: "vote" }, icon("people"), el("strong", {}, app("track-vote")), " ", app("track-vote-about"));
    return [vote, el("div", { class: "answers-top" }, el("h2", { id: "question" }, asks), this.stepBack(), away), el("ol", { class: "options" }, options)];
  }

  // A class voted for something else than the track takes: what that does, and what the story goes on with.
  voted() {
    const { playing } = this;
    const { story, walk } = playing;
    const answer = (option) => offered(story, walk.choice, option);
    const { feedback } = story.choices[walk.choice].answers[playing.voted];
    return [
      el("div", { class: "note plain" }, el("p", {}, el("strong", {}, answer(playing.voted))), el("p", {}, feedback)),
      el("p", {}, fill("track-goes-on", answer(playing.trackAnswer(walk.turns.length)))),
      this.waysOn(null, app("go-on"))
    ];
  }

  stepBack() {
    if (!this.playing.canStepBack) return null;
    return el(
      "button",
      { type: "button", id: "step-back", class: "bare", onclick: () => this.playing.stepBack() },
      icon("back"),
      span(app("step-back")),
      el("kbd", { "aria-hidden": "true" }, app("key-backspace"))
    );
  }

  // The story waits for its reader.
  goOn() {
    const { playing } = this;
    const along = playing.nextAlong;
    const next =
      along === undefined
        ? null
        : el(
            "p",
            { class: "along" },
            fill("along-next", playing.story.people[playing.story.player].name, offered(playing.story, playing.walk.choice, along))
          );
    return this.waysOn(next, app(playing.isAtTheEnd ? "second-look-now" : "go-on"));
  }

  // On, and one step back. `next` says what comes.
  waysOn(next, label) {
    const { playing } = this;
    return el(
      "div",
      { class: "go-on" },
      next ?? el("span", { class: "space" }),
      this.stepBack(),
      toNew(playing),
      button(
        "go-on",
        label,
        () => {
          if (!playing.isReady) return;
          this.pinned = true;
          this.walked = false;
          playing.goOn();
        },
        { kind: "main", key: t("key-enter"), "data-last": playing.isAtTheEnd }
      )
    );
  }

  coming() {
    return el(
      "div",
      { class: "go-on" },
      el("span", { class: "space" }),
      toNew(this.playing),
      el("button", { type: "button", class: "bare", onclick: () => this.playing.showNow() }, span(app("page-show-now")), icon("next"))
    );
  }
}

// An answer as it is offered: to whom, where that is not plain from the place.
function offered(story, choice, option) {
  const { scene, answers } = story.choices[choice];
  const { says, words } = answers[option];
  const isElsewhere = says !== null && says !== story.scenes[scene].place;
  return isElsewhere ? fill("answer-to", story.places[says].name, words) : words;
}

// A line as it is read aloud: without its signs and buttons.
function heard(item) {
  const copy = item.cloneNode(true);
  copy.querySelectorAll("button, [aria-hidden=true], [data-item]").forEach((part) => part.remove());
  return [...copy.querySelectorAll("p, time, span:not(.unseen)")]
    .filter((part) => !part.querySelector("p, time"))
    .map((part) => part.textContent)
    .join(" ");
}

// Who wrote first, if it was not she.
function wroteFirst(playing, place) {
  const { story } = playing;
  for (const { line, own } of thread(story, playing.seen, place)) {
    if (own) return null;
    if (line === undefined || story.lines[line].kind === "narration") continue;
    const { who, at } = story.lines[line];
    if (who === story.player) return null;
    return at ? fill("wrote-first-at", at) : t("wrote-first");
  }
  return null;
}

// Whoever is there: an account's circle, or a sign for several, a feed, a page.
function placeSign(playing, place) {
  const { kind, members } = playing.story.places[place];
  if (kind === "direct" && members.length > 0) return circle(playing, members[0]);
  return el("span", { class: "circle sign" }, icon({ feed: "feed", site: "lock", person: "person" }[kind] ?? "people"));
}

// The circle of an account. Its colour follows from the order of appearance and says nothing about anybody.
function circle(playing, person) {
  const met = new Set(playing.seen.filter((event) => typeof event === "number").map((line) => playing.story.lines[line].who));
  met.delete(null);
  const place = [...met].indexOf(person);
  return el("span", { class: `circle colour-${(place < 0 ? met.size : place) % 6}`, "aria-hidden": "true" }, playing.story.people[person].letter);
}

function placeList(playing) {
  const { story } = playing;
  const found = places(story, playing.seen);
  const name = (place) => words(story.places[place].name);
  const rows = found.map((place) => {
    const isDouble = found.some((other) => other !== place && name(other) === name(place));
    const last = thread(story, playing.seen, place)
      .filter(({ line, own }) => own || (line !== undefined && story.lines[line].kind !== "narration"))
      .at(-1);
    const preview = !last
      ? t("conversation-empty")
      : words(last.own ? story.choices[last.own[0]].answers[last.own[1]].words : story.lines[last.line].text);
    const time = last?.line === undefined ? null : story.lines[last.line].at;
    const unread = playing.unread.has(place);
    return el(
      "li",
      {},
      el(
        "button",
        {
          type: "button",
          id: `place-${place}`,
          class: "place",
          "aria-current": place === playing.place ? "true" : null,
          onclick: () => openPlace(place)
        },
        placeSign(playing, place),
        el("span", { class: "place-name" }, name(place), isDouble && [" · ", story.places[place].about]),
        time && el("time", {}, time),
        el("span", { class: "preview" }, preview),
        unread && el("span", { class: "dot" }),
        unread && unseen(app("unread"))
      )
    );
  });
  return [
    el("ul", { class: "places" }, rows),
    el("button", { type: "button", id: "look-back", class: "bare", onclick: debrief }, icon("look"), span(app("look-back"))),
    wordsButton()
  ];
}

function openPlace(place) {
  if (now.cover) {
    now.cover = null;
    now.playing.lookAt(place);
    draw();
  } else {
    now.playing.open(place);
  }
}

// Which keys do what.
function legend(asking) {
  const line = (key, id) => [el("dt", {}, el("kbd", {}, key)), el("dd", {}, app(id))];
  return el(
    "dl",
    { class: "legend", "aria-hidden": "true" },
    asking && !asking.isAnswered
      ? [line("1 2 3", "judge-key-say"), line("0", "judge-key-pass"), line("↑ ↓", "judge-key-read"), line(t("key-space"), "legend-mark")]
      : [line("↑ ↓", "legend-move"), line(t("key-space"), "legend-mark"), line("1 2 3", "legend-answer"), line("0", "legend-away")]
  );
}
