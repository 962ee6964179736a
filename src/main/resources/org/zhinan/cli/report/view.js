"use strict";
// What is seen: the overview, the list of pages, the chosen page; and the keys.

const LISTED = 50; // pages in the list at a time
const SITES = 12; // sites shown at first
const SHOWN = 200; // rows of a page shown at a time; a page may have a hundred thousand blocks
const RUN = 100; // blocks in a row at most, which went for one reason in a run
const OPEN = 3; // blocks of a longer run that are shown at once

const byId = id => document.getElementById(id);
const form = byId("filters");
const list = byId("list");

let found = []; // the pages that the filter lets through, in order
let first = 0; // where in them the shown part of the list begins
let chosen = null; // the page that is shown
let searches = 0;

const count = new Intl.NumberFormat("en");
const many = (n, one, more = one + "s") => `${count.format(n)} ${n === 1 ? one : more}`;

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
  showList();
  showPage(found.includes(chosen) ? chosen : found[0] ?? null);
}

// Colours. A reason has the colour and the pattern of its place among all reasons, and its name
// beside it wherever it is shown.

function swatch(reason) {
  return make("span", { class: `swatch ${paint(reason)}`, "aria-hidden": "true" });
}

function paint(reason) {
  const place = Math.max(0, reasons.indexOf(reason));
  return `hue-${place % 8}${place >= 8 ? " striped" : ""}`;
}

/** Fills a strip with what is kept and what went; it only repeats what is said in text. */
function fillStrip(strip, kept, gone) {
  const part = (paintedAs, characters) => {
    const bar = make("span", { class: paintedAs });
    bar.style.flexGrow = characters;
    return bar;
  };
  const parts = byReason(gone).map(([reason, sum]) => part(paint(reason), sum.characters));
  strip.replaceChildren(part("kept-paint", kept.characters), ...parts);
  return strip;
}

function strip(kept, gone) {
  return fillStrip(make("span", { class: "strip", "aria-hidden": "true" }), kept, gone);
}

function byReason(gone) {
  return Object.entries(gone).sort((a, b) => b[1].characters - a[1].characters);
}

function amount(sum) {
  const parts = sum.parts === 0 ? null : many(sum.parts, "part");
  const blocks = sum.blocks === 0 ? null : many(sum.blocks, "block");
  return [blocks, parts].filter(each => each !== null).join(" and ");
}

// Overview

function showFigures() {
  const sum = sumOf(pages);
  const gone = sumOfGone(sum);
  const figures = [
    ["Pages", count.format(sum.pages)],
    ["Sites", count.format(sitesOf(pages).length)],
    ["Text kept", `${sum.share} %`],
    ["Blocks kept", count.format(sum.kept.blocks)],
    ["Blocks dropped", count.format(gone.blocks)],
    ["Parts cut", count.format(gone.parts)],
    ["Pages skipped", count.format(skipped.length)],
  ];
  byId("figures").replaceChildren(
    ...figures.map(([name, value]) => make("div", {}, make("dt", {}, name), make("dd", {}, value))));
}

function sumOfGone(sum) {
  const all = nothing();
  Object.values(sum.gone).forEach(each => add(all, each));
  return all;
}

function showReasons() {
  const sum = sumOf(found);
  const rows = byReason(sum.gone);
  const largest = Math.max(1, ...rows.map(([, each]) => each.characters));
  byId("reasons-of").textContent =
    `In ${many(found.length, "listed page")}, ${sum.share} % of the text is kept. `
    + "Bars by characters; choose one to list the pages that have it.";
  fillStrip(byId("whole"), sum.kept, sum.gone);
  replaceRows(byId("reasons"), rows.map(([reason, each]) => {
    const bar = make("span", { class: `bar ${paint(reason)}` });
    bar.style.width = `${(100 * each.characters) / largest}%`;
    const button = make("button",
      { type: "button", "data-key": reason, "aria-pressed": filter().reason === reason },
      swatch(reason),
      make("span", { class: "name" }, reason),
      make("span", { class: "track", "aria-hidden": "true" }, bar),
      make("span", { class: "amount" }, amount(each)),
      make("span", { class: "amount" }, many(each.characters, "character")));
    button.addEventListener("click", () => toggle("reason", reason));
    return make("li", {}, button);
  }));
}

/** Replaces rows and leaves the focus where it was: on the button of the same key. */
function replaceRows(parent, rows) {
  const key = parent.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  parent.replaceChildren(...rows);
  if (key !== null) {
    [...parent.querySelectorAll("[data-key]")].find(e => e.dataset.key === key)?.focus();
  }
}

const sites = sitesOf(pages);
let sitesShown = SITES;

function showSites() {
  const site = filter().site;
  // The chosen one is shown even where it is beyond those shown.
  const shown = sites.filter((each, i) => i < sitesShown || each.site === site);
  replaceRows(byId("sites"), shown.map(each => {
    const button = quoted("button",
      { type: "button", class: "link", "data-key": each.site, "aria-pressed": each.site === site },
      each.site);
    button.addEventListener("click", () => toggle("site", each.site));
    return make("tr", {},
      make("th", { scope: "row" }, button),
      make("td", { class: "number" }, count.format(each.sum.pages)),
      make("td", { class: "number" }, `${each.sum.share} %`),
      make("td", {}, strip(each.sum.kept, each.sum.gone)));
  }));
  const more = byId("more-sites");
  more.hidden = sites.length <= sitesShown;
  more.textContent = `Show all ${count.format(sites.length)} sites`;
}

function showSkipped() {
  const box = byId("skipped");
  box.hidden = skipped.length === 0;
  box.querySelector("summary").textContent = many(skipped.length, "page") + " skipped";
  box.addEventListener("toggle", () => box.querySelector("ul").replaceChildren(
    ...skipped.map(each => make("li", {},
      quoted("span", { class: "where" }, each.location), ": ", show(make("span"), each.reason)))),
    { once: true });
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
    button.addEventListener("click", () => {
      showPage(page);
      byId("page").querySelector("h2").focus();
    });
    return make("li", {}, button);
  }));
  byId("range").textContent = found.length === 0
    ? "no page fits"
    : `${count.format(first + 1)}–${count.format(first + part.length)} of ${count.format(found.length)}`;
  byId("earlier").disabled = first === 0;
  byId("later").disabled = first + LISTED >= found.length;
  markChosen();
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

// The chosen page

function showPage(page) {
  chosen = page;
  markChosen();
  const view = byId("page");
  if (page === null) {
    view.replaceChildren(make("p", { class: "quiet" }, "No page fits the filter."));
    return;
  }
  const pattern = marking(termsOf(filter().query));
  view.replaceChildren(
    quoted("h2", { tabindex: "-1" }, page.title === "" ? page.id : page.title, pattern),
    facts(page, pattern),
    strip(page.kept, page.gone),
    legend(page),
    make("div", { class: "columns", "aria-hidden": "true" },
      make("span", {}, "Kept"), make("span", {}, "Dropped")),
    rowsOf(blocksOf(page), pattern));
}

function facts(page, pattern) {
  const fact = (name, value) => value === null || value === ""
    ? null
    : make("div", {}, make("dt", {}, name), quoted("dd", {}, value, pattern));
  return make("dl", { class: "facts" },
    fact("Page", page.id), fact("Site", page.site), fact("Address", page.url),
    fact("Published", page.published));
}

function legend(page) {
  const item = (sign, text) => make("li", {}, sign, text);
  return make("ul", { class: "legend" },
    item(make("span", { class: "swatch kept-paint", "aria-hidden": "true" }),
      `kept: ${many(page.kept.blocks, "block")}, ${page.share} %`),
    ...byReason(page.gone).map(([reason, sum]) => item(swatch(reason), `${reason}: ${amount(sum)}`)));
}

function rowsOf(blocks, pattern) {
  const runs = runsOf(blocks);
  const rows = make("ol", { class: "blocks" });
  const more = make("button", { type: "button" });
  const showMore = () => {
    const from = rows.childElementCount;
    rows.append(...runs.slice(from, from + SHOWN).map(run => row(run, pattern)));
    const left = runs.length - rows.childElementCount;
    more.hidden = left === 0;
    more.textContent = `Show ${many(Math.min(left, SHOWN), "more row")} of ${count.format(left)}`;
  };
  more.addEventListener("click", showMore);
  showMore();
  return make("div", {}, rows, more);
}

/** Puts together blocks that follow one another and went by the same rule for the same reason. */
function runsOf(blocks) {
  const runs = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    const goesOn = block.reason !== undefined && run !== undefined && run.length < RUN
      && run[0].reason === block.reason && run[0].rule === block.rule;
    goesOn ? run.push(block) : runs.push([block]);
  }
  return runs;
}

function row(run, pattern) {
  const [block] = run;
  if (block.reason !== undefined) {
    return make("li", {}, gone(run, "dropped", pattern));
  }
  const cuts = (block.cuts ?? []).map(cut => gone([cut], "cut from it", pattern));
  const kind = block.kind === "heading" ? " heading" : "";
  return make("li", {},
    make("div", { class: "kept" + kind },
      make("span", { class: "hidden" }, "kept: "), quoted("p", {}, block.text, pattern)),
    cuts.length === 0 ? null : make("div", { class: "cuts" }, ...cuts));
}

function gone(run, what, pattern) {
  const { reason, rule } = run[0];
  const wanted = filter().reason === reason ? " wanted" : "";
  const texts = run.map(each => quoted("p", {}, each.text, pattern));
  const shown = run.length > OPEN + 1 ? OPEN : run.length;
  const rest = texts.slice(shown);
  const found = rest.some(text => text.querySelector("mark") !== null);
  return make("div",
    { class: `gone ${paint(reason)}${wanted}`, tabindex: "-1", "data-reason": reason },
    make("p", { class: "why" }, swatch(reason), make("b", {}, reason),
      make("span", { class: "rule" }, `${what} by ${rule}`)),
    ...texts.slice(0, shown),
    rest.length === 0 ? null : make("details", found ? { open: "" } : {},
      make("summary", {}, many(rest.length, "more block")), ...rest));
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
  byId("theme").addEventListener("change", event => chooseTheme(event.target.value));
  byId("help-button").addEventListener("click", () => byId("help").showModal());
  byId("keys").addEventListener("change", event => settings.set("keys", event.target.checked ? "on" : "off"));
  document.addEventListener("keydown", onKey);
  refresh();
}

start();
