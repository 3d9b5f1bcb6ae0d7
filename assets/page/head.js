// Before anything is drawn: the version to read is hidden, because the script will take its place. If that fails, it is shown.
document.documentElement.className = "scripted";
addEventListener("error", () => {
  document.documentElement.className = "";
});
