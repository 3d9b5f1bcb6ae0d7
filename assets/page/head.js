// Before anything is drawn: the version to read is hidden, because the script will take its place. If that fails, it is shown.
document.documentElement.className = "scripted";
addEventListener("error", () => {
  if (document.getElementById("reading")) document.documentElement.classList.remove("scripted");
});
// A page that was left is called a calendar from the first moment.
if (history.state?.left) document.title = history.state.left;
