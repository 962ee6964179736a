"use strict";
// The chosen page: what was kept and what went, side by side in reading order.

const SHOWN = 200; // rows of a page shown at a time; a page may have a hundred thousand blocks
const RUN = 100; // blocks in a row at most, which went for one reason in a run
const OPEN = 3; // blocks of a longer run that are shown at once

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
