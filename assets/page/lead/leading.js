// A workshop that is led: the room, and what only whoever leads has at hand. It is kept nowhere, and leaving forgets it.
//
// It follows src/app/leading.rs: what wants to be wanted twice, which answer is about to be taken, where focus rests, what is said of what was refused.

const WATCH = 500; // milliseconds after which it is looked again whether the room's window is open and another minute has gone
const MINUTE = 60_000;

const REFUSED = { "nothing-chosen": "group-nothing-chosen", "no-such-answer": "group-no-such-answer", "no-counts": "group-no-such-answer", "last-step": "group-last-step" };

function beginLeading(people) {
  const room = new Room(data.lead.plan, now.story);
  if (people > 0) room.act(["people", people]);
  Object.assign(now, { screen: "lead", lead: { room, chosen: null, said: null, began: null, minute: 0, isBlocked: false, wasOpen: false } });
  draw("lead-on");
  watchRoom();
}

// Does one thing, and draws what came of it in both windows.
function act(input) {
  take(input);
  drawLead();
}

function take(input) {
  const { lead } = now;
  lead.began = lead.began ?? performance.now();
  lead.said = null;
  for (const [what, reason] of lead.room.act(input)) {
    if (what === "refused") lead.said = REFUSED[reason] ?? "group-not-now";
    if (what === "back") lead.said = "lead-back-on-track";
  }
  if (lead.chosen && lead.chosen.choice !== openQuestion()) lead.chosen = null;
}

// The question that is open.
function openQuestion() {
  const { room } = now.lead;
  return room.isInStory ? room.turn.asking?.choice : undefined;
}

function openStage() {
  return openQuestion() === undefined ? null : now.lead.room.turn.asking.stage;
}

// On. Where hands could be counted and none were, it has to be wanted twice: it is pressed out of habit, and what it closes is what all came for.
function leadOn() {
  const { lead } = now;
  if (lead.room.isUncounted && lead.said !== "group-uncounted") return say("group-uncounted");
  return openStage() === "counted" ? goOnWithChosen() : act(["next"]);
}

// What the one big button does: it also ends the workshop, and where an answer can be gone on with, it does that.
function pressOn() {
  if (!now.lead.room.isOpen) return home();
  if (isLastStep()) return act(["close"]);
  return canGoOn() ? goOnWithChosen() : leadOn();
}

function goOnWithChosen() {
  const option = chosenOption();
  return option === null ? say("group-nothing-chosen") : act(["go-on", option]);
}

function say(id) {
  now.lead.said = id;
  drawLead();
}

// Whether the answers can be gone on with now.
function canGoOn() {
  const stage = openStage();
  return stage === "counted" || (stage === "vote-again" && !now.lead.room.turn.isTalkedAbout);
}

// The answer with which it goes on: the one that was chosen, or else the one that most have voted for.
function chosenOption() {
  const { chosen, room } = now.lead;
  return chosen?.option ?? room.turn.preselected;
}

function chooseOption(option) {
  now.lead.chosen = { choice: openQuestion(), option };
  now.lead.said = null;
  drawLead();
}

// The answer beside the chosen one.
function chooseBeside(by) {
  const { answers } = now.lead.room.turn;
  const at = answers.indexOf(chosenOption());
  const next = at < 0 ? (by > 0 ? 0 : answers.length - 1) : Math.max(0, Math.min(answers.length - 1, at + by));
  chooseOption(answers[next]);
}

// The digit's answer; nought is the last answer of a decision, which says nothing.
function countDigit(digit, less) {
  const fields = countedAnswers();
  const answer = digit > 0 ? digit - 1 : openQuestion() === undefined ? fields : fields - 1;
  act([less ? "take" : "add", answer]);
}

// How many answers are counted here.
function countedAnswers() {
  const { room } = now.lead;
  return room.isInStory ? (room.turn.ballot?.counts.length ?? 0) : 0;
}

// A number was typed for an answer. What stands around its field follows; the field itself is left alone.
function countTyped(place, number) {
  const counts = [...now.lead.room.turn.ballot.counts];
  counts[place] = number;
  take(["count", counts]);
}

function isLastStep() {
  const { step, plan, current } = now.lead.room;
  return step !== null && step + 1 === plan.steps.length && current.is === "support";
}

// Where focus rests: where the next key has a meaning.
function restsAt() {
  const { room } = now.lead;
  const { is, isTold } = room.shownToWhoeverLeads;
  if (!room.isOpen || canGoOn()) return "lead-on";
  if (is === "question" || is === "which-line" || (is === "pause" && !isTold)) return "counts";
  return is === "reading" ? "lead-lines" : "lead-on";
}

// Minutes count up, and the room's window may have been closed.
function watchRoom() {
  const { lead } = now;
  if (!lead) return;
  const minute = lead.began === null ? 0 : Math.floor((performance.now() - lead.began) / MINUTE);
  const isOpen = isRoomOpen();
  if (minute !== lead.minute || isOpen !== lead.isOpen) {
    Object.assign(lead, { minute, isOpen });
    if (now.cover === null) drawBeside();
  }
  // In another language or contrast, the room reads it so, too; and where its window was loaded again, it is written again.
  if (roomLooks() !== lead.looks || isRoomBare()) {
    lead.looks = roomLooks();
    drawRooms();
  }
  setTimeout(watchRoom, WATCH);
}
