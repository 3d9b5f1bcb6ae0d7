// Before anything is drawn: a page that was left is called a calendar from the first moment, and what is for browsers without scripts is not seen.
if (history.state && history.state.left) document.title = history.state.left;
else if (window.name.indexOf("calendar ") === 0) document.title = window.name.slice(9);
document.documentElement.className = "runs";
