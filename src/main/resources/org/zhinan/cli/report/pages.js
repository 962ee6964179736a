"use strict";
// The data: a sum for each page is read at once, its blocks when they are shown or searched.

const end = JSON.parse(document.querySelector("script.end").textContent);
const reasons = end.reasons;
const skipped = recordsOf("skipped");
const templates = recordsOf("template");
const lures = recordsOf("lure");
const pages = [...document.querySelectorAll("script.page")].map(readPage);

function recordsOf(kind) {
  return [...document.querySelectorAll(`script.${kind}`)].map(r => JSON.parse(r.textContent));
}

function readPage(record, number) {
  const page = JSON.parse(record.textContent);
  let total = page.kept.characters;
  for (const sum of Object.values(page.gone)) {
    total += sum.characters;
  }
  // A page without text has no share; it is listed as one of which nothing is kept.
  const share = total === 0 ? 0 : Math.round((100 * page.kept.characters) / total);
  return { ...page, number, total, share, blocks: record.nextElementSibling, text: null };
}

function blocksOf(page) {
  return JSON.parse(page.blocks.textContent);
}

/** Returns all text of a page in lower case; it is held, so that a second search is quick. */
function textOf(page) {
  if (page.text === null) {
    const texts = [page.title, page.id, page.url ?? ""];
    for (const block of blocksOf(page)) {
      texts.push(block.text, ...(block.cuts ?? []).map(cut => cut.text));
    }
    page.text = texts.join("\n").toLowerCase();
  }
  return page.text;
}

/** Returns the words of a query; a page is found if it holds each of them. */
function termsOf(query) {
  return query.split(/\s+/u).filter(term => term !== "");
}

function fits(page, filter) {
  return (filter.reason === "" || filter.reason in page.gone)
    && (filter.site === "" || filter.site === siteOf(page))
    && page.share >= filter.least
    && page.share <= filter.most;
}

function siteOf(page) {
  return page.site === "" ? "(no site)" : page.site;
}

const ORDERS = {
  corpus: (a, b) => a.number - b.number,
  least: (a, b) => a.share - b.share || a.number - b.number,
  most: (a, b) => b.share - a.share || a.number - b.number,
  longest: (a, b) => b.total - a.total || a.number - b.number,
};

/* The first search of a large corpus takes seconds; in slices of this many milliseconds, so that
   the page answers keys meanwhile. */
const SLICE = 40;

/** Returns the pages that a filter lets through, or null once another one has taken its place. */
async function find(filter, isCurrent) {
  const terms = termsOf(filter.query.toLowerCase());
  const found = [];
  let until = performance.now() + SLICE;
  for (const page of pages) {
    if (fits(page, filter) && terms.every(term => textOf(page).includes(term))) {
      found.push(page);
    }
    if (performance.now() > until) {
      await new Promise(resume => setTimeout(resume));
      if (!isCurrent()) {
        return null;
      }
      until = performance.now() + SLICE;
    }
  }
  return found.sort(ORDERS[filter.order]);
}

/** Sums up pages: how many, what is kept, and what went for each reason. */
function sumOf(some) {
  const sum = { pages: some.length, kept: nothing(), gone: {}, total: 0 };
  for (const page of some) {
    add(sum.kept, page.kept);
    sum.total += page.total;
    for (const [reason, amount] of Object.entries(page.gone)) {
      add((sum.gone[reason] ??= nothing()), amount);
    }
  }
  sum.share = sum.total === 0 ? 0 : Math.round((100 * sum.kept.characters) / sum.total);
  return sum;
}

function nothing() {
  return { blocks: 0, parts: 0, characters: 0 };
}

function add(sum, amount) {
  sum.blocks += amount.blocks;
  sum.parts += amount.parts;
  sum.characters += amount.characters;
}

/** Returns the sites with their sums, the one with most pages first. */
function sitesOf(all) {
  const bySite = new Map();
  for (const page of all) {
    const site = siteOf(page);
    bySite.has(site) ? bySite.get(site).push(page) : bySite.set(site, [page]);
  }
  return [...bySite]
    .map(([site, some]) => ({ site, sum: sumOf(some) }))
    .sort((a, b) => b.sum.pages - a.sum.pages || (a.site < b.site ? -1 : 1));
}
