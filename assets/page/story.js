// The story: the conversations at the start, the one that is read beside them, and under it what can be answered.

const FEW = 5; // conversations, beside which there is room to say which keys do what
const ROOM = 8; // free space above what the eye is led to
const REST = 150; // after so many milliseconds without scrolling she has come to rest

backs.story = () => now.playing.stepBack();

screens.story = () => {
  view = new StoryView(now.playing);
  return view.element;
};

// The list of conversations as a screen of its own, where there is no room beside the messages.
covers.chats = () => [coverOpening(fill("messages-of", now.story.people[now.story.player].name)), placeList(now.playing)];

// Which keys do what, and what a mark is for: at every size of window.
covers.keys = () => [
  coverOpening(app(aboutMarks())),
  el(
    "section",
    { class: "sheet all-keys" },
    el("p", {}, app("practice-why")),
    isByTouch() ? el("p", {}, app("practice-how-touch")) : [el("p", {}, app("practice-how")), legend(null, true)]
  )
];

function aboutMarks() {
  return isByTouch() ? "marking-touch" : "marking-keys";
}

class StoryView {
  constructor(playing) {
    this.playing = playing;
    this.header = el("header", { class: "thread-header" });
    this.thread = el("div", { class: "thread" });
    this.beside = el("div", { class: "beside", "data-region": "" });
    this.writing = el("div", { class: "writing", role: "status" });
    this.newest = el("div", { class: "newest" });
    this.answers = el("section", { class: "answers", "data-region": "", tabindex: "-1" });
    // At the very bottom edge: what steps back or away at its start, and at its end the one way forward. No answer ever stands at that end.
    this.edge = el("div", { class: "edge", "data-region": "" });
    this.reader = el("div", { class: "reader", "data-region": "" }, this.header, el("div", { class: "thread-box" }, this.thread, this.newest), this.writing, this.answers);
    this.sheetPlace = el("div", { class: "sheet-place", hidden: true });
    // Over the lower edge of what is asked, where more of it is out of sight.
    this.more = el("div", { class: "more-below", "aria-hidden": "true", hidden: true }, icon("down"));
    this.element = el("div", { class: "story-grid" }, this.beside, el("div", { class: "here" }, this.reader, this.more, this.edge), this.sheetPlace);
    this.place = null;
    // The view stays at the end of what stands here until she scrolls up in it, and again once she is back there.
    this.pinned = true;
    // She has walked to the line that has the focus.
    this.walked = false;
    // How much is new in each place, as it was told.
    this.told = new Map();
    for (const scroller of [this.thread, this.reader]) scroller.addEventListener("scroll", () => this.scrolled());
    for (const scroller of [this.answers, this.reader]) scroller.addEventListener("scroll", () => this.drawMore());
    this.sizes = new ResizeObserver(() => {
      this.settle();
      this.look();
      if (this.pane) this.drawNewest();
    });
    this.sizes.observe(this.thread);
    // Whether there is room for the list is told with the first frame, and asked of nobody: an answer to that would cost a slow phone a layout.
    this.hasList = false;
    new ResizeObserver(([{ contentRect }]) => {
      const had = this.hasList;
      this.hasList = contentRect.width > 0;
      if (this.hasList && !had) this.fillList();
    }).observe(this.beside);
  }

  begin(focus) {
    this.update();
    focusOn(focus ?? (this.playing.asking ? "question" : this.atHand?.id), { preventScroll: true });
  }

  // Shows what has come. What stands already stays, so that only what is new is announced. Under a cover nothing is shown, and so nothing is seen or told.
  update() {
    if (!this.element.isConnected) return;
    const { playing } = this;
    this.letsGo();
    const items = playing.items(playing.place);
    const arrives = playing.place !== this.place || items.length < this.pane.count || items.some(({ key }, number) => key !== this.pane.keys[number] && number < this.pane.count);
    if (arrives) this.turnTo(playing.place);
    const had = this.pane.count;
    if (items.length > had) this.grow(items, had, arrives);
    this.pane.note.hidden = items.length > 0 || playing.isComing;
    this.drawWriting();
    // All that changes the layout comes before it is asked for: each time costs a slow phone as much as the frame itself.
    if (!this.drawAnswers()) this.settle();
    this.drawNewest();
    this.look();
    // Which way the button leads depends on what can be seen beside it; a longer one takes no room from what has just counted as seen.
    const last = this.lastInView();
    if (this.drawAnswers()) this.keepInView(last);
    this.drawNewest();
    this.drawList();
    if (!playing.isComing) this.tellElsewhere();
  }

  // What has the focus and will be gone lets go of it before anything changes: taken away with it, it would cost a layout.
  letsGo() {
    const at = /** @type {HTMLElement} */ (document.activeElement);
    if ([this.answers, this.edge].some((part) => part.contains(at)) && this.modeNow() !== this.mode) at.blur();
  }

  grow(items, had, arrives) {
    const { playing, pane, place } = this;
    const unseen = playing.reading.unseen(place).filter(({ number }) => number >= had);
    const first = unseen.length > 0 ? unseen[0].number : items.length - 1;
    pane.newFrom = first;
    pane.beginsNew = playing.reading.beginsNew(place, arrives ? 0 : had);
    for (const item of items.slice(had)) {
      pane.add(item);
      if (!arrives && !item.own && item.day === undefined) announce(this.heard(item));
    }
    // What came together is read from its beginning.
    this.burst = pane.elements[!arrives || unseen.length > 0 ? (arrives ? first : had) : items.length - 1];
    if (arrives && pane.beginsNew !== undefined && unseen.length > 0) this.burst = pane.element.querySelector(".new-line") ?? this.burst;
  }

  // A line as it is read aloud.
  heard({ line, feedback }) {
    const { story } = this.playing;
    if (feedback) return words(story.choices[feedback[0]].answers[feedback[1]].feedback);
    const { who, at, text } = story.lines[line];
    const said = who === story.player ? fill("line-own", text) : who === null ? words(text) : labelled(words(story.people[who].name), words(text));
    return at ? list([said, at]) : said;
  }

  // How much is new in the places where she is not.
  tellElsewhere() {
    const { reading, story } = this.playing;
    for (const place of this.playing.threads.keys()) {
      const count = reading.fresh(place).length;
      const before = this.told.get(place) ?? 0;
      this.told.set(place, count);
      if (place !== this.place && count > before) announce(fill("news-told", story.places[place].name, String(count)));
    }
  }

  // What of the page can be read of the conversation: neither the band above nor the answers below.
  get area() {
    const [thread, reader] = [this.thread, this.reader].map((part) => part.getBoundingClientRect());
    return { top: Math.max(thread.top, reader.top), bottom: Math.min(thread.bottom, reader.bottom) };
  }

  // The conversation moves; where it cannot move any more, all of the screen does.
  move(distance) {
    for (const scroller of [this.thread, this.reader]) {
      const before = scroller.scrollTop;
      if (Math.abs(distance) >= 1) scroller.scrollTop += distance;
      distance -= scroller.scrollTop - before;
    }
    this.at = this.position;
  }

  get position() {
    return this.thread.scrollTop + this.reader.scrollTop;
  }

  // How far an element is below the upper edge of what can be read.
  below(element) {
    return element.getBoundingClientRect().top - this.area.top - ROOM;
  }

  // Goes to the end, but never past the beginning of what came together. What she was reading as she answered keeps its place as long as there is room below.
  settle() {
    if (!this.element.isConnected || !this.pane) return;
    if (this.askedLine) {
      if (!this.isAskedAway) this.keepAskedInSight();
    } else if (this.pinned) {
      this.setRoom("");
      this.toEnd();
      this.keepStill();
    }
  }

  // What does not change is not set: whatever is set costs a layout.
  setRoom(height) {
    const { style } = this.pane.room;
    if (style.height !== height) style.height = height;
  }

  toEnd() {
    const area = this.area;
    const end = this.pane.element.getBoundingClientRect().bottom - area.bottom;
    const limit = this.burst?.isConnected ? this.below(this.burst) : Infinity;
    this.move(end > 0 ? Math.min(end, limit) : Math.min(0, limit));
  }

  keepStill() {
    const { still } = this;
    if (!still?.element.isConnected || this.reader.scrollTop > 0) return;
    const lower = still.element.getBoundingClientRect().top - still.top;
    if (lower < 1) {
      this.still = null;
    } else {
      this.setRoom(`${lower}px`);
      this.toEnd();
    }
  }

  scrolled() {
    if (this.askedLine) return this.leavesAsked();
    // What the view does itself is not her doing.
    if (Math.abs(this.position - this.at) < 2) return;
    this.at = this.position;
    this.pinned = this.isAtEnd();
    this.burst = this.still = null;
    this.look();
    this.drawList();
    this.drawNewest();
    // Where her own scrolling has brought her to the last of it, nothing more has to be pressed.
    clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      if (!this.element.isConnected || now.playing !== this.playing) return;
      const isOnSheet = this.playing.asking !== null && !this.playing.asking.isOfOne;
      this.isHeld = this.isHeld && (isOnSheet || this.playing.ahead() !== null);
      this.drawAnswers();
    }, REST);
  }

  // Where the line that is asked about has been scrolled out of sight, the question carries it.
  leavesAsked() {
    clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      if (!this.element.isConnected || !this.askedLine) return;
      const [{ top, bottom }, area] = [this.askedLine.getBoundingClientRect(), this.area];
      this.isAskedAway = bottom < area.top + ROOM || top > area.bottom - ROOM;
      byId("asked-quote").hidden = !this.isAskedAway;
    }, REST);
  }

  // What has come into view has been seen: its lower edge has been where it can be read.
  look() {
    const { reading } = this.playing;
    if (!this.element.isConnected || !this.sheetPlace.hidden || document.hidden) return;
    const area = this.area;
    for (const item of reading.unseen(this.place)) if (this.isInView(item, area)) reading.see(item);
  }

  isInView({ number }, area) {
    const bottom = this.pane.edge(number)?.getBoundingClientRect().bottom;
    return bottom > area.top && bottom <= area.bottom + 1;
  }

  // The lowest line of which all can be read.
  lastInView() {
    const { area } = this;
    return this.pane.edge(this.pane.elements.findLastIndex((_, number) => this.isInView({ number }, area)));
  }

  // Keeps it so, with free space below it: the way to the end would take the place of a line that ends at the edge.
  keepInView(last) {
    const distance = last?.isConnected ? last.getBoundingClientRect().bottom + ROOM - this.area.bottom : 0;
    if (distance < 1) return;
    this.burst = this.still = null;
    this.move(distance);
    this.pinned = this.isAtEnd();
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
    this.walked = this.isAskedAway = false;
    this.still = null;
    if (this.place !== null && this.place !== place) announce(list([words(story.places[place].name), aboutPlace(story, place)]));
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
    this.drawHeader();
    if (hadFocus) queueMicrotask(() => focusOn(this.atHand?.id, { preventScroll: true }));
  }

  // Where reading goes on: at the newest line of a conversation, at the first of a page or of what has come to it.
  get atHand() {
    if (!this.sheetPlace.hidden) return this.sheetPlace.querySelector(".at-hand");
    return this.askedLine ?? this.pane.element.querySelector('[data-item][tabindex="0"]');
  }

  isAtEnd() {
    return this.pane.element.getBoundingClientRect().bottom - this.area.bottom < 8;
  }

  // The way to the end, whenever that is out of view, over the corner of the conversation. Nothing pulls her there.
  drawNewest() {
    const count = this.playing.reading.unseen(this.place).length;
    const wanted = this.isAtEnd() || this.askedLine ? null : count > 0 ? "news-below" : "news-end";
    const offered = wanted && `${wanted} ${count}`;
    if (offered === this.offered) return;
    this.offered = offered;
    const press = () => {
      this.pinned = true;
      this.burst = this.still = null;
      this.settle();
      this.drawNewest();
      focusOn(this.atHand?.id, { preventScroll: true });
    };
    const name = [count > 0 && el("span", { class: "count" }, String(count)), unseen(" ", app(wanted ?? "news-end"))];
    this.newest.replaceChildren(...nodes([wanted && el("button", { type: "button", id: "newest-button", onclick: press }, icon("down"), name)]));
  }

  // To the first line that she has not seen here, with it at the top; where it is longer than what can be read at once, on in it.
  toUnseen() {
    const [first] = this.playing.reading.unseen(this.place);
    if (!first) return;
    const element = this.pane.elements[first.number];
    const before = this.position;
    this.uncover();
    const distance = this.below(element);
    const { top, bottom } = this.area;
    this.pinned = false;
    this.burst = this.still = null;
    // How often this line was led to: focus on the button may have moved everything since, and a long one is still read on to its end.
    const times = this.led?.key === first.key ? this.led.times + 1 : Number(distance < 2);
    this.led = { key: first.key, times };
    this.move(distance < 2 && times < 2 ? this.pastTheTop(first, distance, bottom - top) : distance + times * (bottom - top - 2 * ROOM));
    // What cannot be brought any nearer is as near as it can be.
    if (Math.abs(this.position - before) < 1 || times > 20) this.playing.reading.see(first);
    this.walked = true;
    focusOn(element.id, { preventScroll: true });
    this.opens(element);
  }

  // Where the answers have been scrolled over the conversation, it comes back.
  uncover() {
    const hidden = this.reader.getBoundingClientRect().top - this.thread.getBoundingClientRect().top;
    if (hidden > 0 && this.thread.scrollHeight > this.thread.clientHeight + 1) this.reader.scrollTop -= hidden;
  }

  // A line whose beginning has been at the top, and whose end is still below, is read on by a little less than fits.
  pastTheTop(first, distance, height) {
    const isBelow = this.pane.edge(first.number).getBoundingClientRect().bottom > this.area.bottom;
    return isBelow ? height - 2 * ROOM : distance;
  }

  drawHeader() {
    const { playing, place } = this;
    const { name, kind } = playing.story.places[place];
    const first = kind === "direct" ? wroteFirst(playing, place) : null;
    this.header.replaceChildren(
      placeSign(playing, place),
      el("h1", {}, name),
      el("p", { class: "about" }, aboutPlace(playing.story, place), first && ` · ${first}`),
      el("span", { class: "space" }),
      chip(),
      el("button", { type: "button", id: "keys", class: "bare", onclick: () => toggleCover("keys") }, icon("look"), unseen(app(aboutMarks())))
    );
  }

  // Where the list has no room, it is made when there is time: nobody sees it, and nothing need wait for it.
  drawList() {
    const { playing } = this;
    const unread = [...playing.threads.keys()].filter((place) => playing.reading.unseen(place).length > 0);
    const state = [playing.shown, playing.place, unread.join(), this.isAsking, this.element.isConnected].join(" ");
    if (state === this.listed && byId("chats")) return;
    this.listed = state;
    this.drawChats(unread.length > 0);
    cancelWhenIdle(this.later);
    if (this.hasList) this.fillList();
    else this.later = whenIdle(() => this.fillList());
  }

  fillList() {
    const { playing } = this;
    if (!this.element.isConnected || now.playing !== playing) return;
    const focus = this.beside.contains(document.activeElement) ? document.activeElement.id : null;
    this.beside.replaceChildren(
      el("h2", {}, fill("messages-of", playing.story.people[playing.story.player].name)),
      ...nodes([placeList(playing), playing.threads.size <= FEW && legend(this.isAsking ? playing.asking : null)])
    );
    if (focus) byId(focus)?.focus();
    this.showCurrent();
  }

  // The way to the list where it has no room, with a dot for what is new.
  drawChats(isUnread) {
    const place = byId("chats-place");
    if (place?.dataset.unread === String(isUnread)) return;
    const chats = el(
      "button",
      { type: "button", id: "chats", class: "control", onclick: () => toggleCover("chats") },
      icon("chat"),
      el("span", { class: "label" }, app("chats")),
      isUnread && el("span", { class: "dot" }),
      isUnread && unseen(" ", app("unread"))
    );
    const had = document.activeElement?.id === "chats";
    place?.replaceChildren(chats);
    if (place) place.dataset.unread = String(isUnread);
    if (had) chats.focus();
  }

  // The place that is open is in sight in the list.
  showCurrent() {
    if (!this.hasList) return;
    const current = this.beside.querySelector("[aria-current]");
    const list = current?.closest(".places");
    if (list) list.scrollTop = Math.max(0, current.parentElement.offsetTop - list.offsetTop - list.clientHeight / 2);
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

  // Whether something else stands there now; then the conversation has been settled beside it.
  drawAnswers() {
    const { playing } = this;
    const before = this.mode;
    const at = document.activeElement;
    const hadFocus = [this.answers, this.edge, this.sheetPlace].some((part) => part.contains(at)) || at === document.body || (this.thread.contains(at) && !this.walked);
    this.holdsBack();
    const mode = this.modeNow();
    if (mode !== this.mode) this.drawMode(mode);
    if (this.isDeciding) this.drawAside();
    if (this.mode === before) return false;
    if (this.isDeciding || (this.isAsking && !playing.asking.isAnswered)) playing.appearsAtOnce(true);
    this.tellMode(hadFocus);
    this.drawMore();
    return true;
  }

  // Whether answers are open.
  get isDeciding() {
    return this.playing.decision !== undefined && !this.isHeld;
  }

  // Whether a judged pause is.
  get isAsking() {
    return this.playing.asking !== null && !this.isHeld;
  }

  drawMode(mode) {
    const asking = this.isAsking ? this.playing.asking : null;
    this.mode = mode;
    const isOnSheet = asking !== null && !asking.isOfOne;
    const { panel, back, forward } = isOnSheet ? {} : this.whatNow();
    this.answers.replaceChildren(...nodes([panel]));
    this.edge.replaceChildren(el("div", {}, back), el("div", {}, forward));
    this.sheetPlace.replaceChildren(...(isOnSheet ? [new Sheet(this.playing).element] : []));
    this.sheetPlace.hidden = !isOnSheet;
    this.element.classList.toggle("on-sheet", isOnSheet);
    this.askedLine = drawAsked(this.pane.element, asking?.isOfOne ? asking.lines[0] : null);
    if (this.isDeciding) this.drawAside();
    this.cutInSight();
    this.settle();
  }

  // Says what stands there now, and takes the focus along if it was on what is gone.
  tellMode(hadFocus) {
    const { playing } = this;
    const isOpen = this.isDeciding || this.isAsking;
    if (isOpen) {
      this.answers.setAttribute("aria-labelledby", "question");
      reportStatus(this.isAsking ? byId("question")?.textContent : words(playing.story.choices[playing.decision].asks));
    } else {
      this.answers.removeAttribute("aria-labelledby");
    }
    if (this.isAsking) this.tellPause(playing.asking);
    else if (!hadFocus) return;
    else if (byId("go-on")) focusOn("go-on", { preventScroll: true });
    else focusOn(this.atHand?.id, { preventScroll: true });
  }

  // Where not all of it fits, the last answer that shows is cut in its middle.
  cutInSight() {
    const { answers } = this;
    if (!answers.hasChildNodes()) return;
    if (answers.style.maxHeight !== "") answers.style.maxHeight = "";
    if (answers.scrollHeight <= answers.clientHeight + 1) return;
    const { top, bottom } = answers.getBoundingClientRect();
    // So much of the last one as can be seen, if that is neither hardly any of it nor nearly all.
    const cuts = [...answers.querySelectorAll(".option")].map((option) => {
      const { top, height } = option.getBoundingClientRect();
      const cut = Math.min(bottom, top + 0.7 * height);
      return cut > top + 0.3 * height ? cut : 0;
    });
    const cut = Math.max(0, ...cuts);
    if (cut > 0) answers.style.maxHeight = `${cut - top}px`;
  }

  drawMore() {
    const { answers, reader } = this;
    const isWithin = answers.scrollTop + answers.clientHeight < answers.scrollHeight - 1;
    const isBelow = answers.getBoundingClientRect().bottom > reader.getBoundingClientRect().bottom + 1;
    this.more.hidden = !answers.hasChildNodes() || !(isWithin || isBelow);
  }

  // What stands below the conversation, as one word for each: as long as it is the same, nothing is drawn anew.
  modeNow() {
    const { playing } = this;
    const turn = playing.walk.turns.length;
    if (this.isHeld) return `held ${playing.shown} ${playing.place} ${JSON.stringify(playing.ahead())}`;
    if (playing.asking) return `asking ${playing.shown} ${playing.asking.isAnswered} ${playing.place}`;
    if (playing.decision !== undefined) return `decision ${turn} ${playing.place}`;
    if (playing.canGoOn) return `go-on ${playing.shown} ${playing.place} ${playing.voted} ${this.isReadHere} ${JSON.stringify(playing.ahead())}`;
    return playing.isComing ? "coming" : "nothing";
  }

  // Whether she has to read on before what is asked opens. What came all at once and fits beside the answers needs no press; what was held back opens when she
  // presses, or has scrolled to the last of it. A pause about several lines takes the whole sheet, so it opens by a press.
  holdsBack() {
    const { playing } = this;
    const { reading, asking } = playing;
    if (!asking) this.isAskedAway = false;
    const asked = `${playing.shown} ${playing.walk.turns.length}`;
    if (!playing.asks || this.heldAt !== asked) this.isHeld = false;
    this.heldAt = asked;
    if (!playing.asks) return;
    if (!reading.isOpen && !this.isHeld) {
      this.isHeld = (asking !== null && !asking.isOfOne) || playing.ahead(true) !== null || (playing.ahead() !== null && !this.fits());
      reading.isOpen = !this.isHeld;
    }
  }

  // Whether all that is new here is in view while what is asked is open. It is drawn for that, and stays if it is.
  fits() {
    const { playing } = this;
    const isInView = () => {
      const area = this.area;
      return playing.reading.fresh(this.place, playing.question.since).every((item) => this.isInView(item, area));
    };
    // What does not even fit where nothing is open need not be tried.
    this.settle();
    if (!this.answers.hasChildNodes() && !isInView()) return false;
    const before = [this.thread, this.reader].map((scroller) => [scroller, scroller.scrollTop]);
    this.drawMode(this.modeNow());
    this.drawNewest();
    const fits = isInView();
    // A pause shows its line for that; she stays where she was.
    if (!fits) for (const [scroller, top] of before) scroller.scrollTop = top;
    this.at = this.position;
    return fits;
  }

  // Whether nothing here is new to her.
  get isReadHere() {
    return this.playing.reading.fresh(this.place).length === 0;
  }

  // What can be done now: the panel, and what stands at the two ends of the row below it.
  whatNow() {
    const { playing } = this;
    if (this.isHeld) return this.held(playing.ahead());
    if (playing.asking) return playing.asking.isAnswered ? answerOfOne(playing, this.isAway) : askOfOne(playing, this.isAway);
    if (playing.decision !== undefined) return this.decision(playing.decision);
    if (playing.voted !== null) return this.voted();
    if (playing.canGoOn) return this.goOn();
    return playing.isComing ? { forward: this.showNow() } : {};
  }

  // Whether the line that is asked about is not what she looks at.
  get isAway() {
    const { asking, story, place } = this.playing;
    return this.isAskedAway || story.lines[asking.lines[0]].place !== place;
  }

  // In place of the answers: the way to what is new, and back to where she decides; to the pause about several lines, once they have been seen.
  held(ahead) {
    const { playing } = this;
    const isSheet = playing.asking !== null && !playing.asking.isOfOne && ahead === null;
    return this.waysOn(isSheet ? app("judge-title") : this.leads(ahead), () => {
      const to = playing.ahead();
      this.isHeld = false;
      this.walked = false;
      if (to !== null) return this.lead(to);
      // What takes the whole sheet takes no room from what she reads.
      if (isSheet) playing.reading.isOpen = true;
      return isSheet ? this.update() : this.opens();
    });
  }

  // What the way forward says: on here, or where it leads.
  leads(ahead) {
    const { story } = this.playing;
    if (!ahead || ahead.place === this.place) return app("go-on");
    return ahead.count > 0 ? newIn(story, [ahead]) : fill("news-back", placeName(this.playing, ahead.place));
  }

  lead({ place }) {
    if (place !== this.playing.place) this.playing.open(place, true);
    else this.toUnseen();
  }

  // What she has read so far may have been all. What she read last stays in view, though the answers take room from it; so does the line that she has just been
  // led to, from its beginning.
  opens(led = null) {
    this.burst = this.still = null;
    this.setRoom("");
    this.pinned = led === null && this.isAtEnd();
    const { area } = this;
    const last = this.pane.edge(this.pane.elements.findLastIndex((_, number) => this.isInView({ number }, area)));
    this.update();
    const hidden = last?.isConnected ? last.getBoundingClientRect().bottom - this.area.bottom : 0;
    if (hidden > 0) this.move(led ? Math.min(hidden + ROOM, Math.max(0, this.below(led))) : hidden + ROOM);
    // None of that was her scrolling.
    this.at = this.position;
    this.pinned = this.isAtEnd();
    if (this.isHeld) return;
    this.look();
    this.drawAnswers();
    this.drawNewest();
  }

  // What is new and holds nothing back is a press away, by name, and then the way back to where she decides.
  drawAside() {
    const { playing } = this;
    const { aside } = playing;
    const { home } = playing.question;
    const back = home === playing.place ? null : fill("news-back", placeName(playing, home));
    const label = aside.length > 0 ? newIn(playing.story, aside) : back;
    if (label === this.asideLabel) return;
    this.asideLabel = label;
    const press = () => {
      this.lead(playing.aside[0] ?? { place: home });
      focusOn(this.atHand?.id, { preventScroll: true });
    };
    this.aside.replaceChildren(...nodes([label && button("aside", label, press, { kind: "quiet", after: "next" })]));
  }

  // A pause is told as it begins and as it answers. The focus is on its question, so that a key pressed by habit chooses nothing, and then on the way on.
  tellPause(asking) {
    if (!this.element.isConnected) return;
    if (asking.isAnswered) announce(told(asking.isOfOne ? this.answers : this.sheetPlace));
    // Where the way on is out of sight, the answer is read from its beginning; Enter goes on from there as well.
    const isInSight = byId("go-on")?.getBoundingClientRect().bottom <= byId("main").getBoundingClientRect().bottom;
    focusOn(isInSight ? "go-on" : "question", { preventScroll: true });
    this.settle();
  }

  decision(choice) {
    const { playing } = this;
    const { asks } = playing.story.choices[choice];
    // After an answer the eye goes with what comes of it.
    const press = (option) => whenReady(playing, () => this.decide(() => playing.answer(option)));
    const { answers } = playing.story.choices[choice];
    const offers = playing.walk.offered();
    // To whom the answers go is said once where it is the same for all of them.
    const [one, ...more] = new Set(offers.map((option) => answers[option].says));
    const all = more.length === 0 && one !== null && one !== undefined ? one : null;
    const label = ({ words, says }) => [span(words), all === null && says !== null && el("span", { class: "more" }, towards(playing.story, says))];
    const options = offers.map((number, place) => el("li", {}, option(`answer-${place + 1}`, place + 1, label(answers[number]), press(number))));
    const away = el(
      "button",
      { type: "button", id: "away", class: "bare", "data-digit": 0, onclick: press(SILENCE) },
      icon("away"),
      span(offered(playing.story, choice, SILENCE)),
      el("kbd", {}, "0")
    );
    const vote = playing.track && el("p", { class: "vote" }, icon("people"), el("strong", {}, app("track-vote")), " ", app("track-vote-about"));
    this.aside = el("div", {});
    this.asideLabel = null;
    const home = playing.story.scenes[playing.story.choices[choice].scene].place;
    const where = home !== playing.place && el("p", { class: "quiet" }, whereabouts(playing.story, home));
    const whom = all !== null && !(where && all === home) && el("p", { class: "quiet" }, towards(playing.story, all));
    return {
      panel: [where, vote, el("div", { class: "answers-top" }, el("div", {}, el("h2", { id: "question" }, asks), whom), this.stepBack()), el("ol", { class: "options" }, options)],
      back: away,
      forward: this.aside
    };
  }

  // What she reads keeps its place on the screen, and what comes of her answer appears below it.
  decide(answer) {
    const last = this.pane.elements[this.pane.count - 1];
    this.still = last && this.isAtEnd() ? { element: last, top: last.getBoundingClientRect().top } : null;
    this.pinned = true;
    this.walked = false;
    this.pane.element.querySelector(".new-line")?.remove();
    answer();
  }

  // A class voted for something else than the track takes: what that does, and what the story goes on with.
  voted() {
    const { playing } = this;
    const { story, walk } = playing;
    const answer = (option) => offered(story, walk.choice, option);
    const { feedback } = story.choices[walk.choice].answers[playing.voted];
    const panel = [
      el("div", { class: "note plain" }, el("p", {}, el("strong", {}, answer(playing.voted))), el("p", {}, feedback)),
      el("p", {}, fill("track-goes-on", answer(playing.trackAnswer(walk.turns.length))))
    ];
    return { panel, ...this.waysOn(app("go-on")) };
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
    const panel =
      along !== undefined &&
      el("p", {}, fill("along-next", playing.story.people[playing.story.player].name, offered(playing.story, playing.walk.choice, along)));
    return { panel, ...this.waysOn(this.onLabel(playing.ahead())) };
  }

  // Where it leads; on to the debrief, or on in the story, and where, if that is elsewhere.
  onLabel(ahead) {
    const { playing } = this;
    if (ahead || !this.isReadHere) return this.leads(ahead);
    if (playing.isAtTheEnd) return app("second-look-now");
    const { nextPlace } = playing;
    return nextPlace === null || nextPlace === playing.place ? app("go-on") : fill("go-on-to", playing.story.places[nextPlace].name);
  }

  // On, and one step back.
  waysOn(label, press = () => this.goesOn()) {
    const { playing } = this;
    const forward = button("go-on", label, whenReady(playing, press), { kind: "main", key: t("key-enter"), "data-last": playing.isAtTheEnd && this.isReadHere && !playing.ahead() });
    return { back: this.stepBack(), forward };
  }

  // First to the end of what is new here, then on in the story; out of it only by a button that said so.
  goesOn() {
    const ahead = this.playing.ahead();
    if (!this.isReadHere) this.toUnseen();
    else if (ahead) this.lead(ahead);
    else if (this.playing.isAtTheEnd && this.modeNow() !== this.mode) this.drawAnswers();
    else this.decide(() => this.playing.goOn());
  }

  showNow() {
    return el("button", { type: "button", id: "show-now", class: "bare", onclick: () => this.playing.showNow() }, span(app("page-show-now")), icon("next"));
  }
}

// A press that comes too early was not meant for what has just appeared. It is shown as not taken: the button is off until it can be.
function whenReady(playing, press) {
  return ({ currentTarget }) => {
    if (playing.isReady) return press();
    currentTarget.setAttribute("aria-disabled", "true");
    return setTimeout(() => currentTarget.removeAttribute("aria-disabled"), playing.readyAt - performance.now());
  };
}

// How much is new, and where.
function newIn(story, news) {
  const count = news.reduce((sum, { count }) => sum + count, 0);
  return fill("news-aside", String(count), list(news.map(({ place }) => words(story.places[place].name))));
}

// A place by its name, and by what it is where another has that name too.
function placeName({ story, reading }, place) {
  const name = (of) => words(story.places[of].name);
  const isAlone = [...reading.threads.keys()].every((other) => other === place || name(other) !== name(place));
  return isAlone ? name(place) : whereabouts(story, place);
}

// A place by its name and what it is.
function whereabouts(story, place) {
  const { name, about } = story.places[place];
  return `${words(name)} · ${words(about)}`;
}

// What is said beside the name of a place: in a chat with one person who that is, and what kind of place it is.
function aboutPlace(story, place) {
  const { kind, members, about } = story.places[place];
  return kind === "direct" ? `${words(story.people[members[0]].about)} · ${words(about)}` : words(about);
}

// To whom an answer goes, and where.
function towards(story, place) {
  const isTo = ["direct", "group"].includes(story.places[place].kind);
  return isTo ? fill("answer-whom", whereabouts(story, place)) : whereabouts(story, place);
}

// An answer as it is offered: to whom, where that is not plain from the place.
function offered(story, choice, option) {
  const { scene, answers } = story.choices[choice];
  const { says, words } = answers[option];
  const isElsewhere = says !== null && says !== story.scenes[scene].place;
  return isElsewhere ? fill("answer-to", story.places[says].name, words) : words;
}

// That somebody wrote first whom she did not know. Of a friend it goes without saying.
function wroteFirst(playing, place) {
  const { story } = playing;
  for (const { line, own } of playing.items(place)) {
    if (own) return null;
    if (line === undefined || isNarration(story.lines[line].kind)) continue;
    const { who, at } = story.lines[line];
    if (who === story.player || story.people[who].known) return null;
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
  const { met } = playing;
  const place = met.indexOf(person);
  return el("span", { class: `circle colour-${(place < 0 ? met.length : place) % 6}`, "aria-hidden": "true" }, playing.story.people[person].letter);
}

// The places in the order of what came last, with what that was and when.
function placeList(playing) {
  const { story } = playing;
  const lastOf = (place) => playing.items(place).filter(({ line, own }) => own || (line !== undefined && !isNarration(story.lines[line].kind))).pop();
  const found = [...playing.threads.keys()].map((place) => ({ place, last: lastOf(place) }));
  found.sort((a, b) => (b.last?.at ?? -1) - (a.last?.at ?? -1));
  const today = dayNow(playing);
  const name = (place) => words(story.places[place].name);
  const rows = found.map(({ place, last }) => {
    const isDouble = found.some((other) => other.place !== place && name(other.place) === name(place));
    const preview = !last
      ? t("conversation-empty")
      : words(last.own ? story.choices[last.own[0]].answers[last.own[1]].words : story.lines[last.line].text);
    const at = last?.line === undefined ? null : story.lines[last.line].at;
    const day = last && last.on !== today ? last.on : null;
    const unread = playing.reading.unseen(place).length > 0;
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
        el("span", { class: "when" }, day !== null && el("span", {}, day, at && " · "), at && el("time", {}, at), unread && el("span", { class: "dot" })),
        el("span", { class: "preview" }, preview),
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

// The day on which the story is.
function dayNow({ story, events }) {
  return events.reduce((day, event) => (event[0] === SCENE ? (story.scenes[event[1]].day ?? day) : day), null);
}

function openPlace(place) {
  if (now.cover) {
    now.cover = null;
    now.playing.place = place;
    draw();
  } else {
    now.playing.open(place);
  }
}

// Which keys do what. Beside the messages it is for the eye alone.
function legend(asking, isOwnScreen = false) {
  const line = (key, id) => [el("dt", {}, el("kbd", {}, key)), el("dd", {}, app(id))];
  return el(
    "dl",
    { class: isOwnScreen ? "key-list" : "legend", "aria-hidden": isOwnScreen ? null : "true" },
    asking && !asking.isAnswered
      ? [line("1 2 3", "judge-key-say"), line("0", "judge-key-pass"), line("↑ ↓", "judge-key-read"), line(t("key-space"), "legend-mark")]
      : [line("↑ ↓", "legend-move"), line(t("key-space"), "legend-mark"), line("1 2 3", "legend-answer"), line("0", "legend-away")]
  );
}
