"use strict";
// How text from pages gets into this page: as text nodes, never as markup.

/* Characters that cannot be seen or that turn the reading direction: control, format, line and
   paragraph separators, halves of characters. A page may hide a contact behind them, so that they
   are shown by name. */
const UNSEEN = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]";
const UNSEEN_NAMES = new Map([
  [0x09, "TAB"], [0x0a, "LF"], [0x0d, "CR"], [0x1b, "ESC"], [0xad, "SHY"], [0x61c, "ALM"],
  [0x200b, "ZWSP"], [0x200c, "ZWNJ"], [0x200d, "ZWJ"], [0x200e, "LRM"], [0x200f, "RLM"],
  [0x2028, "LS"], [0x2029, "PS"], [0x202a, "LRE"], [0x202b, "RLE"], [0x202c, "PDF"],
  [0x202d, "LRO"], [0x202e, "RLO"], [0x2060, "WJ"], [0x2066, "LRI"], [0x2067, "RLI"],
  [0x2068, "FSI"], [0x2069, "PDI"], [0xfeff, "BOM"],
]);

function codeOf(character) {
  return "U+" + character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
}

function nameOf(character) {
  return UNSEEN_NAMES.get(character.codePointAt(0)) ?? codeOf(character);
}

/** Returns text with the names of unseen characters, for places that take no elements. */
function plain(text) {
  return text.replace(new RegExp(UNSEEN, "gu"), c => `⟨${nameOf(c)}⟩`);
}

/** Returns the pattern of what is marked in shown text: unseen characters, and terms if any. */
function marking(terms = []) {
  const literal = terms.map(term => term.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  return new RegExp([...literal, UNSEEN].join("|"), "giu");
}

/** Appends text to an element, with unseen characters by name and terms marked; returns it. */
function show(element, text, pattern = marking()) {
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const unseen = new RegExp(`^${UNSEEN}$`, "u").test(match[0]);
    element.append(
      text.slice(from, match.index),
      unseen
        ? make("span", { class: "unseen", title: codeOf(match[0]) }, nameOf(match[0]))
        : make("mark", {}, match[0]));
    from = match.index + match[0].length;
  }
  element.append(text.slice(from));
  return element;
}

/** Makes an element; null children are left out. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, value);
  }
  element.append(...children.filter(child => child !== null));
  return element;
}

/** Makes an element with text of a page, which is Chinese as a rule. */
function quoted(name, attributes, text, pattern) {
  return show(make(name, { lang: "zh", ...attributes }), text, pattern);
}

const byId = id => document.getElementById(id);

const count = new Intl.NumberFormat("en");
const many = (n, one, more = one + "s") => `${count.format(n)} ${n === 1 ? one : more}`;
