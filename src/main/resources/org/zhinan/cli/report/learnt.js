"use strict";
// What the pages of a corpus told together: the templates of sites, and the lures.

const LEARNT = 12; // templates and lures shown at first

let learntShown = LEARNT;

/** Shows what was learnt from the chosen site, or from all. */
function showLearnt() {
  const box = byId("learnt");
  box.hidden = templates.length + lures.length === 0;
  box.querySelector("summary").textContent =
    `Learnt from the corpus: ${many(templates.length, "template")} and ${many(lures.length, "lure")}`;
  const site = filter().site;
  const ofSite = site === "" ? () => true : number => siteOf(pages[number]) === site;
  const shownTemplates = templates.filter(each => ofSite(each.lines[0].first[0]));
  const shownLures = lures.filter(each => each.first.some(ofSite));
  byId("templates").replaceChildren(...shownTemplates.slice(0, learntShown).map(template => make("li", {},
    quoted("h4", {}, siteOf(template)), make("ul", {}, ...mostPagesFirst(template.lines).map(witnessed)))));
  byId("lures").replaceChildren(...mostPagesFirst(shownLures).slice(0, learntShown).map(witnessed));
  showLearntNote("templates-none", shownTemplates, "No template was found");
  showLearntNote("lures-none", shownLures, "No lure was found");
  const more = byId("more-learnt");
  more.hidden = Math.max(shownTemplates.length, shownLures.length) <= learntShown;
}

function showLearntNote(id, learnt, none) {
  byId(id).hidden = learnt.length > 0;
  byId(id).textContent = `${none}${filter().site === "" ? "" : " on the chosen site"}.`;
}

function mostPagesFirst(learnt) {
  return [...learnt].sort((a, b) => b.pages - a.pages);
}

/** Returns an item of a text that pages bear out, with the first of them to open. */
function witnessed(learnt) {
  const openers = learnt.first.map(number => {
    const button = quoted("button", { type: "button", class: "link" }, pages[number].id);
    button.addEventListener("click", () => openPage(pages[number]));
    return button;
  });
  const rest = learnt.pages - openers.length;
  return make("li", {},
    quoted("span", { class: "witnessed" }, learnt.text),
    make("span", { class: "quiet" }, ` on ${many(learnt.pages, "page")}: `),
    ...openers,
    rest === 0 ? null : make("span", { class: "quiet" }, ` and ${count.format(rest)} more`));
}
