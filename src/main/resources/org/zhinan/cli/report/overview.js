"use strict";
// What went, by reason and by site, and the colours of the reasons.

const SITES = 12; // sites shown at first

// A reason has the colour and the pattern of its place among all reasons, and its name
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
