// What is pressed and what is stuck on: buttons, numbered answers, languages, tags. They look alike on every screen.

function chip() {
  return el("span", { class: "chip" }, icon("book"), span(app("fictional-chip")));
}

/**
 * A button with an icon before or after its label, and what else its element has.
 * @type {(id: string | null, label: any, press: (event: any) => void, more?: {kind?: string, sign?: any, after?: any, key?: any, [attribute: string]: any}) => HTMLElement}
 */
function button(id, label, press, { kind = "quiet", sign = null, after = null, key = null, ...more } = {}) {
  return el(
    "button",
    { type: "button", id, class: kind, onclick: press, ...more },
    sign && icon(sign),
    span(label),
    after && icon(after),
    key && el("kbd", {}, key)
  );
}

// A numbered button. All of a group look alike.
function option(id, number, label, press) {
  return el(
    "button",
    { type: "button", id, class: "option", "data-digit": number, onclick: press },
    el("kbd", {}, String(number)),
    el("span", { class: "option-words" }, label)
  );
}

// Each language in its own script; no flags.
function languages(id) {
  if (data.languages.length < 2) return null;
  return el(
    "fieldset",
    { class: "languages", id },
    el("legend", { class: "unseen" }, app("display-language")),
    icon("globe"),
    data.menu.map((number) => {
      const { tag, name, dir } = data.languages[number];
      return radio("language", `language-${tag}`, el("span", { lang: tag, dir }, name), number === language, () => setLanguage(number));
    })
  );
}

function radio(name, id, label, on, choose) {
  return el(
    "span",
    { class: "radio" },
    el("input", { type: "radio", name, id, autocomplete: "off", onchange: choose, checked: on }),
    el("label", { for: id }, label)
  );
}

function setLanguage(number) {
  language = number;
  draw(`language-${data.languages[number].tag}`);
}

function tag(kind, sign, label) {
  return el("span", { class: `tag ${kind}` }, icon(sign), span(label));
}
