// What the oldest browsers that play it do not have yet, given to them: the rest of the script is written as if they did.
//
// Those are Chrome 80, Firefox 78 and Safari 14. A test (src/page/tests/floor.rs) holds script and sheet to them, and knows what is given here.

function give(owner, name, value) {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}

/** @this {any[]} */
function at(place) {
  return this[place < 0 ? this.length + place : place];
}

/** @this {any[]} */
function findLastIndex(test) {
  for (let place = this.length - 1; place >= 0; place -= 1) if (test(this[place], place, this)) return place;
  return -1;
}

/** @this {any[]} */
function findLast(test) {
  return this[findLastIndex.call(this, test)];
}

/** @this {any[]} */
function toSorted(compare) {
  return [...this].sort(compare);
}

/** @this {Element} */
function replaceChildren(...children) {
  this.textContent = "";
  this.append(...children);
}

for (const method of [at, findLastIndex, findLast, toSorted]) give(Array.prototype, method.name, method);
giveElements(window);

// Another window has elements of its own.
function giveElements(of) {
  give(of.Element.prototype, "replaceChildren", replaceChildren);
}
