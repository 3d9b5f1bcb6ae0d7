// The first screen, which stands in the file: shows it in the reader's language, lets the script begin once it has been seen, and keeps what is pressed until
// then. Only leaving waits for nothing. The screen is written by src/page/standing.rs.
//
// It is a script of its own, and leaves no trace in a saved copy of the page.
(() => {
  const LEFT = "calendar "; // what the name of a tab begins with in which the page was left
  const PATIENCE = 2000; // milliseconds after which the script begins, whatever has been seen
  const SHIFTS_WITHIN = 5000;
  // What the script takes, and a browser would take otherwise. Whatever scrolls or moves the focus is the browser's.
  const KEYS = /^(F[12346]|Backspace|Enter|Shift|[ 0-9٠-٩۰-۹０-９])$/;
  // Tags of languages that are called otherwise by now, or stand for one of several.
  // The same list stands in src/language/negotiation.rs.
  const CALLED = { no: "nb", in: "id", iw: "he", jw: "jv", ji: "yi", mo: "ro" };
  // Languages that some read in one script and others in another.
  const IN_SCRIPTS = ["zh", "sr", "az", "uz"];

  const root = document.documentElement;
  const kept = []; // what was pressed: keys, and ways to an element
  let said = []; // what the screen says; first what the page is called, and what it is called once it was left
  let app = null; // the screen that stands, until the script has taken it over
  let play = null; // begins the script
  let isTime = false; // whether it may begin

  // Which of these languages is read: the first of hers that is here, and otherwise the first.
  function languageAmong(tags) {
    const here = tags.map(nameNow);
    return navigator.languages.map((wish) => languageFor(nameNow(wish), here)).find((found) => found >= 0) ?? 0;
  }

  // The language for a wished one: the same, or else of those that differ in script or country the one in the script in which it is mostly written, or the
  // first, unless that is in a script that others read. What the browser knows of scripts takes it a while to load, so it is asked only where it may matter.
  function languageFor(wished, tags) {
    const baseOf = (tag) => tag.split("-")[0];
    const kin = tags.filter((tag) => baseOf(tag) === baseOf(wished));
    if (tags.includes(wished)) return tags.indexOf(wished);
    const inScripts = IN_SCRIPTS.includes(baseOf(wished));
    const same = (kin.length > 1 || inScripts) && kin.find((tag) => scriptOf(tag) === scriptOf(wished));
    return tags.indexOf(same || (inScripts ? undefined : kin[0]));
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

  // Where it was left before, only a calendar is shown; inside another page the screen says more than it does here.
  function show() {
    // In a saved copy stands what was seen when it was saved.
    document.getElementById("app")?.remove();
    const block = document.getElementById("first");
    if (!block || history.state?.left || window.name.startsWith(LEFT) || window.self !== window.top) return;
    const { tags, directions, screens, texts } = JSON.parse(block.textContent);
    const language = languageAmong(tags);
    said = texts[language];
    [root.lang, root.dir, document.title] = [tags[language], directions[language], said[0]];
    app = document.importNode(document.getElementsByTagName("template")[screens[language]].content, true).firstChild;
    const worded = (sign) => (sign[0] === "#" ? said[sign.slice(1)] : sign);
    const parts = document.createTreeWalker(app, NodeFilter.SHOW_TEXT);
    while (parts.nextNode()) parts.currentNode.nodeValue = worded(parts.currentNode.nodeValue);
    for (const name of ["aria-label", "data-sign"]) {
      for (const part of app.querySelectorAll(`[${name}]`)) part.setAttribute(name, worded(part.getAttribute(name)));
    }
    app.querySelector(`#language-${root.lang}`)?.setAttribute("checked", "");
    document.body.prepend(app);
    whenSeen(goOn);
  }

  // Calls once the screen has been seen; where the browser does not tell, once a frame has stood.
  function whenSeen(call) {
    if (document.hidden) return call();
    setTimeout(call, PATIENCE);
    if (!window.PerformanceObserver?.supportedEntryTypes?.includes("paint")) return requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(call)));
    return new PerformanceObserver((list) => {
      if (list.getEntriesByName("first-contentful-paint").length > 0) call();
    }).observe({ type: "paint", buffered: true });
  }

  function goOn() {
    isTime = true;
    begin();
  }

  function begin() {
    const run = play;
    if (!run || (app && !isTime)) return;
    play = null;
    run(languageAmong, takeOver);
  }

  // The script draws the screen as its own, and everything is where it was.
  function takeOver(draw) {
    const own = app;
    app = null;
    if (!own) return draw();
    const focused = placeOf(own, document.activeElement);
    const top = own.querySelector("main").scrollTop;
    draw();
    if (top > 0) own.querySelector("main").scrollTop = top;
    if (focused) at(own, focused).focus({ preventScroll: true });
    for (const pressed of kept) {
      if (pressed.key) pressKey(pressed);
      else at(own, pressed).click();
    }
  }

  function pressKey({ key, code, shiftKey }) {
    /** @type {any} */
    const on = document.activeElement;
    const isFree = on.dispatchEvent(new KeyboardEvent("keydown", { key, code, shiftKey, bubbles: true, cancelable: true }));
    if (isFree && [" ", "Enter"].includes(key) && on.matches("button, input")) on.click();
  }

  // The way from an element to one in it, as the numbers of children; none if it is not in it.
  function placeOf(whole, element) {
    if (!whole.contains(element) || element === whole) return null;
    const way = [];
    for (let of = element; of !== whole; of = of.parentElement) way.unshift([...of.parentElement.children].indexOf(of));
    return way;
  }

  function at(whole, way) {
    return way.reduce((of, place) => of.children[place], whole);
  }

  // At once: what is seen is gone, and this place and this tab remember it. The calendar comes with the script.
  function leave() {
    app.remove();
    app = null;
    const [, left] = said;
    document.title = left;
    root.className = "left";
    window.name = LEFT + left;
    try {
      history.replaceState({ left }, "");
    } catch {
      // The tab knows it.
    }
    begin();
  }

  function isThirdShift({ key, repeat, timeStamp }) {
    const before = kept.slice(-2);
    return key === "Shift" && !repeat && before.length > 1 && before.every((pressed) => pressed.key === "Shift" && timeStamp - pressed.timeStamp <= SHIFTS_WITHIN);
  }

  function hold(event) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  addEventListener(
    "click",
    (event) => {
      const pressed = app && event.target instanceof Element && event.target.closest("button, input, label");
      if (!pressed) return;
      hold(event);
      if (pressed.id === "leave") return leave();
      kept.push(placeOf(app, pressed));
      goOn();
    },
    true
  );
  addEventListener(
    "keydown",
    (event) => {
      if (!app || event.ctrlKey || event.altKey || event.metaKey) return;
      const leaves = event.key === "Escape" || isThirdShift(event);
      if (!leaves && !KEYS.test(event.key) && !event.code.startsWith("Digit")) return;
      hold(event);
      if (leaves) return leave();
      if (!event.repeat) kept.push(event);
      goOn();
    },
    true
  );
  addEventListener(
    "runs",
    /** @param {any} event */
    (event) => {
      play = event.detail;
      begin();
    }
  );
  show();
})();
