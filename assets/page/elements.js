// How anything is put into a document: elements, icons, and words for screen readers. The page has it, and so has the page on phones (`assets/phone/`).
//
// Whoever includes it says what a number is among children: `textNode` makes a node of it.

// An element. Children are nodes, words, the numbers of texts, lists of these, or nothing. A class may stand in place of its attributes.
function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(typeof attributes === "string" ? { class: attributes } : attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  // A list without signs is a list all the same, for every browser, and counts what can be read in it.
  if (name === "ol" || name === "ul") element.setAttribute("role", "list");
  element.append(...nodes(children));
  return element;
}

// What stands between the items of a list and is none of them: a day, “New”, the title of a scene. It is not counted.
function between(attributes, ...children) {
  return el("li", { role: "presentation", ...attributes }, ...children);
}

function nodes(children) {
  return children
    .flat(Infinity)
    .filter((child) => child !== null && child !== undefined && child !== false)
    .map((child) => (typeof child === "number" ? textNode(child) : child));
}

function span(...children) {
  return el("span", {}, ...children);
}

// Words for screen readers only.
function unseen(...children) {
  return el("span", { class: "unseen" }, ...children);
}

function svg(name, attributes, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

// An icon from the sprite of the page. It never stands alone: words beside it, seen or unseen, say the same.
function icon(name) {
  const mirrors = data.mirrored.includes(name) ? " mirrors" : "";
  return svg("svg", { class: `icon${mirrors}`, viewBox: "0 0 24 24", "aria-hidden": "true" }, svg("use", { href: `#icon-${name}` }));
}
