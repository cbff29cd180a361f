/* The preparatory part in two windows at once.
 *
 * data-bb-live-page on the element that polls (documents/autosave.js): when somebody wrote, the
 * page is fetched again and each element with data-bb-live is replaced by its new self, by id,
 * unless somebody is writing in it. Fields themselves are brought by the autosave script.
 * Save buttons marked data-bb-plain-save are for pages without scripts.
 */
"use strict";

window.bbReady("data-bb-live-page", (page) => {
  document.body.classList.add("bb-js");

  /* A row open for editing, or the focus: left alone (why a list is empty is no row). */
  const isWrittenIn = (element) => element.contains(document.activeElement)
    || element.querySelector(".bb-card [data-bb-autosave]");

  const refresh = async () => {
    let response;
    try {
      response = await fetch(window.location.href);
    } catch { return; }
    if (!response.ok || response.redirected) return;
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
    for (const element of document.querySelectorAll("[data-bb-live][id]")) {
      const other = fresh.getElementById(element.id);
      if (!other || isWrittenIn(element) || other.innerHTML === element.innerHTML) continue;
      element.innerHTML = other.innerHTML;
      if (window.htmx) window.htmx.process(element);
      element.dispatchEvent(new CustomEvent("htmx:load", { bubbles: true, detail: { elt: element } }));
    }
  };

  page.addEventListener("bb-rows", (event) => event.preventDefault());
  page.addEventListener("bb-changes", refresh);
});
