// Before anything is drawn: what can be read gives its place to what is played. It comes back, with the sentence that says why, if the script does not run or
// fails before a first screen of a story stands.
//
// Older browsers read this part than can play. What it changes stands in no attribute, so that a saved copy of the page begins as the page does.
(function () {
  var sheet = /** @type {HTMLStyleElement} */ (document.querySelector("style")).sheet;
  var clips = window.CSS && CSS.supports("overflow", "clip") ? "clip" : "hidden";
  var plays = true;
  var runs = false;
  var stands = false;
  function read() {
    if (!plays || stands || !document.getElementById("reading")) return;
    // Whoever left before the calendar could come is not shown what can be read.
    if (document.documentElement.className === "left") return location.replace("about:blank");
    plays = false;
    sheet.deleteRule(0);
    document.documentElement.className = "";
  }
  sheet.insertRule(":root{--reading:none;--played:grid;--moves:" + clips + "}", 0);
  addEventListener("runs", function () {
    runs = true;
  });
  addEventListener("stands", function () {
    stands = true;
  });
  addEventListener("error", function (event) {
    // That a size is told one frame later is no failure, though browsers say it like one.
    if (!/^ResizeObserver/.test(event.message)) read();
  });
  addEventListener("DOMContentLoaded", function () {
    if (!runs) read();
  });
  // Where it is read, Esc leaves as the link there does, and every other key is the browser's.
  addEventListener(
    "keydown",
    function (event) {
      if (plays) return;
      event.stopImmediatePropagation();
      if (event.key === "Escape") location.replace("about:blank");
    },
    true
  );
  // A page that was left, or another one in its tab, is called a calendar from the first moment.
  if (history.state && history.state.left) document.title = history.state.left;
  else if (window.name.indexOf("calendar ") === 0) document.title = window.name.slice(9);
})();
