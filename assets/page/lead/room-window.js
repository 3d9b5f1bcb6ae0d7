// The room's window: opened empty by a press, and written by this page alone. It has this page's policy and takes its style sheet; nothing in it can be
// focused, and whoever hears the page hears the other window.

const ROOM_FEATURES = "popup,width=1024,height=768";

let roomWindow = null;

// Whether it is there, and still ours: somebody may have gone to another address in it.
function isRoomOpen() {
  try {
    return roomWindow !== null && !roomWindow.closed && Boolean(roomWindow.document);
  } catch {
    return false;
  }
}

// Whether nothing of this page stands in it any more, because it was loaded again.
function isRoomBare() {
  return isRoomOpen() && roomWindow.document.documentElement.dataset.room === undefined;
}

// Opens it, and again where it was closed: then it is dark until whoever leads has seen what would stand there.
function openRoom() {
  const { lead } = now;
  if (!isRoomOpen()) {
    roomWindow = window.open("", "", ROOM_FEATURES);
    roomWindow?.addEventListener("load", drawRoom);
  }
  const isOpen = isRoomOpen();
  if (isOpen && lead.wasOpen && !lead.room.screen.isBlank) lead.room.act(["blank"]);
  Object.assign(lead, { isOpen, isBlocked: !isOpen, wasOpen: lead.wasOpen || isOpen });
  drawLead();
  if (!isOpen) reportStatus(t("lead-page-blocked"));
}

function roomLooks() {
  return `${language}/${settings.contrast}`;
}

// What stands before the room, anew.
function drawRoom() {
  if (!isRoomOpen() || !now.lead) return;
  const page = roomDocument();
  const root = page.documentElement;
  const { tag, dir } = data.languages[language];
  root.className = "";
  Object.assign(root, { lang: tag, dir });
  root.dataset.contrast = settings.contrast ?? "";
  page.title = t("app-name");
  const screen = roomScreen(now.lead.room);
  page.body.replaceChildren(page.importNode(icons, true), el("div", { class: "room", "aria-hidden": "true" }, screen.element));
  fitRoom(screen);
}

// Its document, which takes this page's sheet and hands its keys on. A browser may have put another empty one in the place of the first.
function roomDocument() {
  const page = roomWindow.document;
  if (page.documentElement.dataset.room !== undefined) return page;
  giveElements(roomWindow);
  page.documentElement.dataset.room = "";
  const style = page.createElement("style");
  style.textContent = document.querySelector("style").textContent;
  page.head.append(style);
  page.addEventListener("keydown", keyOfRoom, true);
  hearElsewhere(roomWindow);
  page.addEventListener("click", ({ target }) => target.closest(".room-leave") && leaveBoth());
  roomWindow.addEventListener("resize", () => {
    drawRoom();
    if (now.lead && now.cover === null) drawBeside();
  });
  return page;
}

// Leaves both windows: this page as ever, and the calendar stands in the room's, too.
function leaveBoth() {
  leave();
  leaveRoom();
}

function leaveRoom() {
  if (!isRoomOpen()) return;
  const page = roomWindow.document;
  page.body.replaceChildren();
  const texts = calendarTexts();
  page.documentElement.classList.add("left");
  page.title = texts.title;
  page.body.replaceChildren(calendar(texts, () => roomWindow.close()));
}

// By the button of the band, too, whose press this page hears first.
addEventListener("click", ({ target }) => target instanceof Element && target.closest("#leave") && leaveRoom(), true);

// Without the page that writes it, nothing stands before the room.
addEventListener("pagehide", () => isRoomOpen() && roomWindow.close());
