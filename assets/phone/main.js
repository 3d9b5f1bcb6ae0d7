// Begins, and begins again.

function beginPage() {
  document.documentElement.classList.remove("left");
  remember();
  const inPath = /^\/(\d{6})$/.exec(location.pathname)?.[1];
  // Another code in the address is another workshop.
  if (inPath && known.code && known.code !== inPath) forget();
  [typed, problem, isGoingIn, hasComeIn] = [inPath ?? "", null, false, false];
  const found = data.languages.findIndex(({ tag }) => tag === known.tag);
  useLanguage(found >= 0 ? found : languageOfBrowser());
  document.body.replaceChildren(el("div", { id: "app" }), el("p", { id: "status", class: "unseen", role: "status" }), icons);
  said = "";
  draw();
  if (known.token) listen();
}

addEventListener("keydown", (event) => {
  if (isLeft) return;
  if (event.key === "Escape" || isThirdShift(event)) {
    event.preventDefault();
    leave();
  }
});

// A phone that slept asks at once what the room shows.
addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible" && known.token && !isLeft) listen();
});
addEventListener("pageshow", ({ persisted }) => persisted && !isLeft && beginPage());
addEventListener("online", () => known.token && !isLeft && listen());

const icons = document.getElementById("icons");
if (wasLeft()) leave();
else beginPage();
