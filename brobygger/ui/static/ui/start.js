/* Conventions for scripts in this house
 *
 * - A script is a small file of its own, loaded with `defer`; no inline code, no style attributes
 *   (the content security policy refuses both).
 * - It finds its elements by a `data-bb-<what>` attribute, never by class or id, and takes its
 *   settings from further `data-bb-<what>-<setting>` attributes.
 * - It only improves a page that already works: every form posts and every link leads without it.
 * - It starts through `bbReady(attribute, start)`, which calls `start(element)` once for each
 *   element now on the page and for those htmx brings later.
 * - What it tells people goes into an element with role="status" that the server rendered.
 */
"use strict";

window.bbReady = (attribute, start) => {
  const started = new WeakSet();
  const scan = (root) => {
    const found = [...root.querySelectorAll(`[${attribute}]`)];
    if (root.matches && root.matches(`[${attribute}]`)) found.push(root);
    for (const element of found) {
      if (started.has(element)) continue;
      started.add(element);
      start(element);
    }
  };
  scan(document);
  document.addEventListener("htmx:load", (event) => scan(event.detail.elt));
};

/* data-bb-error-summary: the summary of a refused form takes focus, so that it is read first. */
window.bbReady("data-bb-error-summary", (summary) => summary.focus());

/* data-bb-print: a button that prints the page. */
window.bbReady("data-bb-print", (button) => {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});

/* data-bb-popup: opened <details> that lies over the page goes with Escape or a press elsewhere. */
window.bbReady("data-bb-popup", (popup) => {
  document.addEventListener("click", (event) => {
    if (!popup.contains(event.target)) popup.open = false;
  });
  popup.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !popup.open) return;
    popup.open = false;
    popup.querySelector("summary").focus();
  });
});

/* data-bb-once: a form is sent once; a second press while it is on its way does nothing. */
window.bbReady("data-bb-once", (form) => {
  form.addEventListener("submit", (event) => {
    if (form.dataset.bbSent) event.preventDefault();
    form.dataset.bbSent = "1";
  });
  window.addEventListener("pageshow", () => delete form.dataset.bbSent);
});
