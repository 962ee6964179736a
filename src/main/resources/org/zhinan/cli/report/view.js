"use strict";
// What the filter lets through, the list of it, and the keys.

const LISTED = 50; // pages in the list at a time

const form = byId("filters");
const list = byId("list");

let found = []; // the pages that the filter lets through, in order
let first = 0; // where in them the shown part of the list begins
let chosen = null; // the page that is shown
let searches = 0;

function filter() {
  const { query, reason, site, least, most, order } = form.elements;
  return {
    query: query.value,
    reason: reason.value,
    site: site.value,
    least: least.value === "" ? 0 : least.valueAsNumber,
    most: most.value === "" ? 100 : most.valueAsNumber,
    order: order.value,
  };
}

/** Sets a field of the filter, or clears it if it is so already. */
function toggle(name, value) {
  form.elements[name].value = form.elements[name].value === value ? "" : value;
  refresh();
}

async function refresh() {
  const search = ++searches;
  const late = setTimeout(() => (byId("count").value = "searching …"), 150);
  const pagesFound = await find(filter(), () => search === searches);
  clearTimeout(late);
  if (pagesFound === null) {
    return;
  }
  found = pagesFound;
  first = 0;
  byId("count").value = `${count.format(found.length)} of ${many(pages.length, "page")}`;
  showReasons();
  showSites();
  showLearnt();
  showList();
  showPage(found.includes(chosen) ? chosen : found[0] ?? null);
}

// The list

function showList() {
  const part = found.slice(first, first + LISTED);
  list.replaceChildren(...part.map(page => {
    const button = make("button", { type: "button", "data-page": page.number },
      quoted("span", { class: "title" }, page.title === "" ? page.id : page.title),
      make("span", { class: "line" },
        quoted("span", { class: "id" }, page.id),
        make("span", { class: "share" }, `${page.share} %`, make("span", { class: "hidden" }, " kept"))),
      strip(page.kept, page.gone));
    button.addEventListener("click", () => openPage(page));
    return make("li", {}, button);
  }));
  byId("range").textContent = found.length === 0
    ? "no page fits"
    : `${count.format(first + 1)}–${count.format(first + part.length)} of ${count.format(found.length)}`;
  byId("earlier").disabled = first === 0;
  byId("later").disabled = first + LISTED >= found.length;
  markChosen();
}

/** Shows a page, listed or not, and goes to it. */
function openPage(page) {
  showPage(page);
  byId("page").querySelector("h2").focus();
}

function markChosen() {
  for (const button of list.querySelectorAll("button")) {
    const current = chosen !== null && button.dataset.page === String(chosen.number);
    current ? button.setAttribute("aria-current", "true") : button.removeAttribute("aria-current");
  }
}

function turnTo(start) {
  const focused = document.activeElement;
  first = start;
  showList();
  list.scrollTop = 0;
  if (focused.disabled) {
    list.querySelector("button").focus(); // a button that went dead would swallow the focus
  }
}

// Keys and switches

/** Keeps a setting where the browser lets a file do so. */
const settings = {
  get(name) {
    try { return localStorage.getItem(`zhinan-${name}`); } catch { return null; }
  },
  set(name, value) {
    try { localStorage.setItem(`zhinan-${name}`, value); } catch { /* it lasts as long as the page */ }
  },
};

function useTheme(theme) {
  document.documentElement.dataset.theme = theme;
  byId("theme").value = theme;
}

function chooseTheme(theme) {
  useTheme(theme);
  settings.set("theme", theme);
}

function otherTheme() {
  const theme = document.documentElement.dataset.theme;
  const dark = theme === "" ? matchMedia("(prefers-color-scheme: dark)").matches : theme === "dark";
  return dark ? "light" : "dark";
}

function step(by) {
  const at = found.indexOf(chosen) + by;
  if (at < 0 || at >= found.length) {
    return;
  }
  if (at < first || at >= first + LISTED) {
    turnTo(at - (at % LISTED));
  }
  showPage(found[at]);
  list.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
}

function stepGone(by) {
  const reason = filter().reason;
  const all = [...byId("page").querySelectorAll(".gone")]
    .filter(each => reason === "" || each.dataset.reason === reason);
  const next = all[all.indexOf(document.activeElement) + by] ?? all.at(by > 0 ? 0 : -1);
  next?.focus();
  next?.scrollIntoView({ block: "center" });
}

const KEYS = {
  "/": () => form.elements.query.focus(),
  j: () => step(1),
  k: () => step(-1),
  n: () => stepGone(1),
  p: () => stepGone(-1),
  l: () => list.querySelector("[aria-current]")?.focus(),
  t: () => chooseTheme(otherTheme()),
  "?": () => byId("help").showModal(),
};

function onKey(event) {
  const typing = event.target.matches("input, select, textarea") || byId("help").open;
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !byId("keys").checked) {
    return;
  }
  if (Object.hasOwn(KEYS, event.key)) {
    event.preventDefault();
    KEYS[event.key]();
  }
}

function start() {
  byId("corpus").replaceChildren();
  show(byId("corpus"), `on ${end.corpus}, by zhinan ${end.zhinan}`);
  const options = (name, values) => form.elements[name].append(
    ...values.map(value => make("option", { value }, plain(value))));
  options("reason", reasons.filter(reason => pages.some(page => reason in page.gone)));
  options("site", sites.map(each => each.site));
  showFigures();
  showSkipped();
  useTheme(settings.get("theme") ?? "");
  byId("keys").checked = settings.get("keys") !== "off";

  let typing;
  form.addEventListener("input", event => {
    clearTimeout(typing);
    typing = setTimeout(refresh, event.target.name === "query" ? 120 : 0);
  });
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(refresh)); // the fields are reset after the event
  byId("earlier").addEventListener("click", () => turnTo(Math.max(0, first - LISTED)));
  byId("later").addEventListener("click", () => turnTo(first + LISTED));
  byId("more-sites").addEventListener("click", () => {
    sitesShown = sites.length;
    showSites();
    byId("sites").querySelectorAll("button")[SITES].focus();
  });
  byId("more-learnt").addEventListener("click", () => {
    learntShown = Infinity;
    showLearnt();
    byId("learnt").querySelector("summary").focus();
  });
  byId("theme").addEventListener("change", event => chooseTheme(event.target.value));
  byId("help-button").addEventListener("click", () => byId("help").showModal());
  byId("keys").addEventListener("change", event => settings.set("keys", event.target.checked ? "on" : "off"));
  document.addEventListener("keydown", onKey);
  refresh();
}

start();
