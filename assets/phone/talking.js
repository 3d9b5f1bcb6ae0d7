// Talking with the device in front: coming in, waiting for what the room shows, and answering. An answer counts when the device says that it has it.
//
// What is known here is the digits, a token, the language and the last answer. It stands in this tab and is gone with it.

const STORE = "phone";
const NEWS_WITHIN = 24000; // the device answers after 20 seconds, news or none
const ANSWER_WITHIN = 6000;
const LONGEST_WAIT = 8000;

// What this phone knows; `mine` is its last answer: to which question, which, and whether it has arrived.
let known = nobody();
let screen = { kind: "look-up" };
let rev = null;
let isConnected = true;
let hasEnded = false; // the last answer came after the question was closed
// Another number with each beginning: what was asked before is not heard any more.
let turn = 0;
let waiting = null;

function nobody() {
  return { code: null, token: null, tag: null, seq: 0, mine: null };
}

function keep() {
  try {
    sessionStorage.setItem(STORE, JSON.stringify(known));
  } catch {
    // A browser that keeps nothing is a new phone after loading the page again.
  }
}

function remember() {
  try {
    known = { ...nobody(), ...JSON.parse(sessionStorage.getItem(STORE) ?? "{}") };
  } catch {
    known = nobody();
  }
}

// Leaving: nothing of it stays.
function forget() {
  turn += 1;
  waiting?.abort();
  known = nobody();
  [screen, rev, isConnected, hasEnded] = [{ kind: "look-up" }, null, true, false];
  try {
    sessionStorage.removeItem(STORE);
  } catch {
    // There was nothing.
  }
}

// One request. What the device says, or nothing if it cannot be heard.
async function ask(method, path, body, within, stop = new AbortController()) {
  const timer = setTimeout(() => stop.abort(), within);
  try {
    const headers = known.token ? { Authorization: `Bearer ${known.token}` } : {};
    const answer = await fetch(`/${known.code}/${path}`, { method, headers, body: body && JSON.stringify(body), cache: "no-store", signal: stop.signal });
    return { status: answer.status, said: answer.status === 200 || answer.status === 201 ? await answer.json() : null };
  } catch {
    return { status: 0, said: null };
  } finally {
    clearTimeout(timer);
  }
}

function sleep(time) {
  return new Promise((done) => setTimeout(done, time));
}

// How long it waits before it tries again: a little by chance, so that a room does not come all at once, then longer.
function patience() {
  let next = 300 + Math.random() * 1000;
  return () => {
    const now = next;
    next = Math.min(next * 2, LONGEST_WAIT);
    return now;
  };
}

// Comes in with these digits. Nothing on success, or the id of what is said.
async function goIn(code) {
  known = { ...nobody(), code, tag: data.languages[language].tag };
  const { status, said } = await ask("POST", "join", { lang: known.tag }, ANSWER_WITHIN);
  if (status === 201) {
    known.token = said.token;
    keep();
    listen();
    return null;
  }
  if (status === 404) return "phone-wrong-digits";
  if (status === 423) return "phone-door-closed";
  return status === 429 ? "phone-too-many" : "phone-not-connected";
}

// Waits for what the room shows, over and over.
async function listen() {
  turn += 1;
  const mine = turn;
  let wait = patience();
  rev = null;
  while (mine === turn) {
    waiting = new AbortController();
    const since = rev === null ? "" : `since=${rev}&`;
    const { status, said } = await ask("GET", `state?${since}lang=${data.languages[language].tag}`, undefined, NEWS_WITHIN, waiting);
    if (mine !== turn) return;
    if (status === 401 || status === 404) return comeAgain();
    const isHeard = status === 200 || status === 204;
    if (isHeard) wait = patience();
    if (isHeard !== isConnected) connected(isHeard);
    if (status === 200) arrived(said);
    if (screen.kind === "over") return forget();
    if (!isHeard) await sleep(wait());
  }
}

// The device does not know this phone, or has other digits by now.
function comeAgain() {
  forget();
  beginPage();
}

function connected(is) {
  // Once whoever leads has ended it, nobody is missed.
  isConnected = is || screen.kind === "closed";
  // Whether the last answer arrived is not known: it is sent again, which changes nothing if it had.
  if (is && known.mine) known.mine.sent = false;
  draw();
  if (is) send();
}

function arrived(said) {
  rev = said.rev;
  const isOther = said.screen.q !== screen.q;
  screen = said.screen;
  if (isOther) hasEnded = false;
  const isPending = known.mine && known.mine.q === screen.q && !known.mine.sent;
  if (isAnswered() && !isPending) {
    const answer = screen.mine === "pass" ? null : screen.mine;
    known.mine = screen.mine === undefined ? null : { q: screen.q, a: answer, sent: true };
    keep();
  }
  draw();
  send();
}

// Whether what stands there can be answered: with one answer, or with several lines.
function isAnswered() {
  return ["vote", "lines", "measure"].includes(screen.kind);
}

// She chose, or passed.
function choose(answer) {
  if (!isAnswered()) return;
  known.seq += 1;
  known.mine = { q: screen.q, a: answer, seq: known.seq, sent: false };
  keep();
  draw();
  send();
}

let isSending = false;

// Sends the last answer until it has arrived, or the question is another one.
async function send() {
  if (isSending) return;
  isSending = true;
  const mine = turn;
  const wait = patience();
  const isToSend = () => mine === turn && known.mine && !known.mine.sent && known.mine.q === screen.q;
  while (isToSend()) {
    const { q, a, seq } = known.mine;
    const { status, said } = await ask("PUT", `answers/${q}`, { a, seq: seq ?? 0 }, ANSWER_WITHIN);
    if (!isToSend()) break;
    if (status === 200) {
      // A later answer of before the page was loaded again is known there.
      known.seq = Math.max(known.seq, said.seq);
      if (seq === known.mine.seq) {
        if (said.seq > (seq ?? 0)) Object.assign(known.mine, { seq: ++known.seq });
        else known.mine.sent = true;
      }
      keep();
      if (!isConnected) connected(true);
      draw();
    } else if (status === 409) {
      [known.mine, hasEnded] = [null, true];
      keep();
      draw();
    } else if (status === 401 || status === 404) {
      isSending = false;
      return comeAgain();
    } else {
      if (status === 0 && isConnected) connected(false);
      await sleep(wait());
    }
  }
  isSending = false;
  // It began to wait for news anew meanwhile.
  if (mine !== turn && known.mine && !known.mine.sent && known.mine.q === screen.q) send();
}

// The same in another language.
function speak(place) {
  useLanguage(place);
  known.tag = data.languages[place].tag;
  if (known.token) {
    keep();
    waiting?.abort();
    listen();
  }
  draw();
}
