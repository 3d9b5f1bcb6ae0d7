// What stands in a place: a conversation, a feed, a page inside the story. Each grows by items and never loses one.
//
// Lines can be walked to with the arrows; Space marks the one at hand. Every line that can be marked has a button for the same, for touch and mouse.

class Pane {
  constructor(playing, place) {
    /** @type {HTMLElement} */
    this.element = null;
    this.playing = playing;
    this.story = playing.story;
    this.place = place;
    this.count = 0;
    this.elements = [];
    this.keys = [];
    this.here = null;
    // The item at hand when what has come together stands: the first of it that is new. Tab comes to it.
    this.newFrom = 0;
    // The item before which “New” stands.
    this.beginsNew = undefined;
    // Whoever has spoken here. Where several do, it is said once who somebody is.
    this.introduced = new Set();
    // Free space below what stands here.
    this.room = el("div");
    this.note = el("p", { class: "quiet", hidden: true }, app("conversation-empty"));
  }

  introduces(who) {
    return this.introduced.size < this.introduced.add(who).size;
  }

  idOf(item) {
    return `item-${this.place}-${item}`;
  }

  add(item) {
    this.keys.push(item.key);
    this.draw(item);
    if (item.number === this.beginsNew) this.markNew(item.number);
  }

  // Each kind of place draws in its own way.
  draw(_item) {}

  // A day that begins with it stands below “New”, too.
  markNew(number) {
    const day = this.elements[number - 1];
    const first = day?.matches(".day") ? day : this.elements[number];
    const [look, words] = [{ class: "new-line" }, span(app("news-begins"))];
    first.before(first.matches("li") ? between(look, words) : el("p", look, words));
  }

  // What of an item has to be in view for it to be read: its own words, without what others say below it.
  edge(number) {
    const element = this.elements[number];
    return element?.matches("article") ? element.querySelector(":scope > p") : element;
  }

  // Counts what stands here, so that its order is known whatever column it stands in.
  numbered(element) {
    this.counted(element);
    const isHere = this.count - 1 === this.newFrom;
    element.setAttribute("tabindex", isHere ? "0" : "-1");
    if (isHere) byId(this.here)?.setAttribute("tabindex", "-1");
    if (isHere) this.here = element.id;
    return element;
  }

  counted(element) {
    element.dataset.item = this.count;
    element.id = this.idOf(this.count);
    this.elements.push(element);
    this.count += 1;
    return element;
  }

  // A list in which nothing stands but a day is none yet.
  put(list, item) {
    list.append(item);
    list.setAttribute("role", list.querySelector(":scope > li:not([role])") ? "list" : "presentation");
  }

  // A line or an answer as an element that can be marked.
  markable(element, number) {
    const line = this.story.lines[number];
    element.dataset.line = number;
    if (!line.markable) return element;
    const { walk } = this.playing;
    offerMark(element, () => toggleMark(element, number), walk.marks.has(number));
    // Until she has marked anything, the newest line says in words what the sign is for; the first of a story says more.
    this.element.querySelector(".latest")?.classList.remove("latest");
    if (walk.marks.size > 0) return element;
    element.classList.add("latest");
    if (walk.turns.length === 0 && !this.element.querySelector(".marking")) element.append(el("p", { class: "marking quiet" }, app(isByTouch() ? "marking-first-touch" : "marking-first")));
    return element;
  }

  // A day has its place in the order, but there is nothing to do at it.
  day(text) {
    return this.counted(between({ class: "day" }, span(text)));
  }

  narration(number) {
    const { kind, text } = this.story.lines[number];
    const item = this.numbered(el("li", { class: kind === "later" ? "later" : "narration" }, el("p", {}, text)));
    item.dataset.line = number;
    return item;
  }

  // Her own words on a page, among what others say there.
  ownWords([choice, option]) {
    const own = el("p", {}, el("strong", {}, fill("line-own", "")), " ", this.story.choices[choice].answers[option].words);
    return this.numbered(el("li", { class: "comment own" }, el("div", { class: "beside-line" }, own)));
  }

  // A quiet line across the thread: what the answer did.
  feedback([choice, option]) {
    const answer = this.story.choices[choice].answers[option];
    const did = answer.says === null ? el("p", {}, el("strong", {}, answer.words)) : null;
    return this.numbered(el("li", { class: "feedback" }, did, el("p", {}, answer.feedback)));
  }
}

// A button that marks, on an element that can be marked by a long press and by the other button of the mouse as well.
function offerMark(element, press, isMarked) {
  const offer = el(
    "button",
    { type: "button", class: "offer", tabindex: "-1", onclick: press },
    icon("look"),
    el("span", { class: "label" }),
    el("kbd", { "aria-hidden": "true" }, app("key-space")),
    unseen()
  );
  element.classList.add("can-mark");
  (element.querySelector(".beside-line") ?? element).append(offer);
  drawMark(element, isMarked);
}

function toggleMark(element, line) {
  const { walk, story } = now.playing;
  if (!walk.mark(line)) return;
  const marked = walk.marks.has(line);
  // A line of a judged pause stands in its conversation, too.
  for (const shown of document.querySelectorAll(`[data-line="${line}"]`)) drawMark(shown, marked);
  document.querySelector(".latest")?.classList.remove("latest");
  document.querySelector(".marking")?.remove();
  // The tag may need a line more.
  element.scrollIntoView({ block: "nearest" });
  reportStatus(fill(marked ? "marked" : "unmarked", story.lines[line].text));
}

function drawMark(element, marked) {
  element.classList.toggle("marked", marked);
  const offer = element.querySelector(":scope .offer");
  offer.querySelector(".label").textContent = t(marked ? "second-look" : "second-look-offer");
  offer.querySelector(".unseen").textContent = ` ${t(marked ? "mark-off" : "mark-on")}`;
}

// Shows which line a judged pause is about; none when it is over. Marigold is for marks alone, so this is an outline in another colour, and a tag.
function drawAsked(pane, number) {
  for (const before of pane.querySelectorAll(".asked")) {
    before.classList.remove("asked");
    before.querySelector(".this-line").remove();
  }
  const line = number === null ? null : pane.querySelector(`[data-line="${number}"]`);
  if (!line) return null;
  line.classList.add("asked");
  const beside = line.querySelector(".beside-line") ?? line;
  beside.insertBefore(tag("this-line", "look", app("judge-this-line")), beside.querySelector("time, .offer"));
  return line;
}

// Bubbles, narration, and what an answer did.
class Conversation extends Pane {
  constructor(playing, place) {
    super(playing, place);
    this.list = el("ol", { class: "bubbles" });
    this.element = el(
      "div",
      { class: "pane conversation", role: "log", "aria-live": "off", "aria-label": words(this.story.places[place].name) },
      this.note,
      this.list,
      this.room
    );
    this.speaker = null;
  }

  draw(item) {
    this.list.append(this.drawn(item));
  }

  drawn({ day, line, own, feedback }) {
    const before = this.speaker;
    this.speaker = null;
    if (day !== undefined) return this.day(day);
    if (feedback) return this.feedback(feedback);
    if (own) {
      this.speaker = this.story.player;
      return this.numbered(
        el(
          "li",
          { class: "said own" },
          el(
            "div",
            { class: "beside-line" },
            el("p", { class: "bubble" }, unseen(fill("line-own", "")), this.story.choices[own[0]].answers[own[1]].words)
          )
        )
      );
    }
    const { kind, who, at, text } = this.story.lines[line];
    if (who === null || isNarration(kind)) return this.narration(line);
    this.speaker = who;
    const isOwn = who === this.story.player;
    const { name, about } = this.story.people[who];
    const isNew = this.introduces(who);
    const several = this.story.places[this.place].kind !== "direct";
    const named = several && before !== who && !isOwn;
    const said = el(
      "li",
      { class: isOwn ? "said own" : "said", "data-begins": before !== who },
      named &&
        el("span", { class: "speaker", "aria-hidden": "true" }, circle(this.playing, who), el("strong", {}, name), isNew && el("span", { class: "about" }, about)),
      el(
        "div",
        { class: "beside-line" },
        el("p", { class: "bubble" }, unseen(isOwn ? fill("line-own", "") : [name, named && isNew && [t("list-separator"), about], t("label-separator")]), text),
        at && el("time", {}, at)
      )
    );
    return this.markable(this.numbered(said), line);
  }
}

// Posts in two columns, with what people say under them. It ends, and never refills.
class Feed extends Pane {
  constructor(playing, place) {
    super(playing, place);
    this.element = el("div", { class: "pane feed", role: "log", "aria-live": "off", "aria-label": words(this.story.places[place].name) }, this.note);
    this.begin();
  }

  // Each day of the story stands for itself, its own posts under it.
  begin() {
    this.before = el("ol", { class: "aside-lines" });
    this.posts = el("div", { class: "posts" });
    this.after = el("ol", { class: "aside-lines" });
    this.first = null;
    this.element.append(this.before, this.posts, this.after, this.room);
  }

  draw({ day, line, own, feedback }) {
    if (day !== undefined) {
      if (this.count > 0) this.begin();
      this.put(this.before, this.day(day));
    } else if (feedback) {
      this.put(this.after, this.feedback(feedback));
    } else if (own) {
      // Her own words stand under the post that the talk is about: the first one.
      this.comments(this.first).append(this.ownWords(own));
    } else {
      this.addLine(line);
    }
  }

  addLine(number) {
    const line = this.story.lines[number];
    if (isNarration(line.kind)) {
      this.put(this.first ? this.after : this.before, this.narration(number));
    } else if (line.kind === "comment") {
      this.comments(this.element.querySelector(`article[data-line="${line.under}"]`)).append(this.comment(number));
    } else {
      const post = this.post(number);
      this.first = this.first ?? post;
      this.posts.append(post);
      const posts = [...this.posts.querySelectorAll(":scope > article")];
      for (const [place, other] of posts.entries()) {
        other.setAttribute("aria-posinset", String(place + 1));
        other.setAttribute("aria-setsize", String(posts.length));
      }
    }
  }

  comments(post) {
    let list = post?.querySelector(".comments");
    if (!list) {
      list = el("ul", { class: "comments" });
      (post ?? this.posts).append(list);
    }
    return list;
  }

  post(number) {
    const { who, at, text } = this.story.lines[number];
    const person = who === null ? null : this.story.people[who];
    this.introduces(who);
    const head = el(
      "header",
      { class: "beside-line" },
      person && [
        circle(this.playing, who),
        el("strong", {}, person.name),
        el("span", { class: "about" }, at && [el("time", {}, at), " · "], person.about)
      ]
    );
    return this.markable(
      this.numbered(el("article", { class: "post", "aria-label": person && words(person.name) }, head, el("p", {}, text))),
      number
    );
  }

  comment(number) {
    const { who, at, text } = this.story.lines[number];
    const person = this.story.people[who];
    const about = person && this.introduces(who) && [el("span", { class: "about" }, "(", person.about, ")"), " "];
    const name = person && [el("strong", {}, person.name), " ", about];
    return this.markable(
      this.numbered(
        el(
          "li",
          { class: "comment" },
          el("div", { class: "beside-line" }, who !== null && circle(this.playing, who), el("p", {}, name, text), at && el("time", {}, at))
        )
      ),
      number
    );
  }
}

// A page inside the story, with colours of its own, so that one notices having gone somewhere else. Nothing on it can be typed into.
class Site extends Pane {
  constructor(playing, place) {
    super(playing, place);
    const { name, about, members } = this.story.places[place];
    // Whether it is a place with rules of its own: the closed network of a story.
    const closed = this.story.lines.some((line) => line.place === place && line.kind === "rule");
    this.pages = el("ul", { class: "site-lines" });
    this.words = el("ul", { class: "site-words" });
    this.wordsBox = el(
      "section",
      { class: "site-box", hidden: true },
      el("div", { class: "site-box-top" }, el("h2", {}, app("page-words")), el("span", { class: "quiet" }, app("page-text-only"))),
      this.words
    );
    this.rules = el("ol", { class: "site-lines rules" });
    this.rulesTitle = el("h2", { hidden: true }, app("page-rules"));
    this.aside = el("ol", { class: "aside-lines" });
    const sign = closed || members.length === 0 ? el("span", { class: "emblem", "aria-hidden": "true" }) : circle(playing, members[0]);
    this.element = el(
      "div",
      { class: "pane site", role: "log", "aria-live": "off", "aria-label": fill("page-inside", name) },
      el(
        "div",
        { class: "site-front" },
        el("div", { class: "site-title" }, sign, el("div", {}, el("p", { class: "site-name" }, name), el("p", {}, about))),
        closed && loosePlaces(),
        this.pages,
        this.wordsBox
      ),
      el("div", { class: "site-aside" }, this.note, this.rulesTitle, this.rules, this.aside),
      this.room
    );
  }

  draw({ day, line, own, feedback }) {
    if (day !== undefined) this.put(this.aside, this.day(day));
    else if (feedback) this.put(this.aside, this.feedback(feedback));
    else if (own) this.addWord(this.ownWords(own));
    else this.addLine(line);
  }

  addWord(element) {
    this.wordsBox.hidden = false;
    this.words.append(element);
  }

  addLine(number) {
    const { kind, who, text } = this.story.lines[number];
    const block = () =>
      this.markable(this.numbered(el("li", { class: "site-line" }, el("div", { class: "beside-line" }, el("p", {}, text)))), number);
    if (isNarration(kind)) {
      this.put(this.aside, this.narration(number));
    } else if (kind === "rule") {
      this.rulesTitle.hidden = false;
      this.rules.append(block());
    } else if (kind === "page" || kind === "notice") {
      this.pages.append(block());
    } else {
      // Who has no name there is shown by a circle alone.
      const name = who === null ? "" : words(this.story.people[who].name);
      const named = /[\p{L}\p{N}]/u.test(name) && [el("strong", {}, name), " "];
      this.addWord(
        this.markable(
          this.numbered(
            el("li", { class: "comment" }, el("div", { class: "beside-line" }, who !== null && circle(this.playing, who), el("p", {}, named, text)))
          ),
          number
        )
      );
    }
  }
}

// Loose circles: a picture of many places, none of which is anywhere.
function loosePlaces() {
  const circles = [
    [7, 40, 14],
    [20, 38, 22],
    [31, 73, 11],
    [45, 79, 9],
    [52, 33, 13],
    [62, 57, 23],
    [74, 34, 20],
    [82, 78, 12],
    [93, 55, 15]
  ];
  return svg(
    "svg",
    { class: "loose-places", viewBox: "0 0 700 120", "aria-hidden": "true" },
    ...circles.map(([x, y, r]) => svg("circle", { cx: 7 * x, cy: y, r, class: "paint-sage" }))
  );
}
