/* Occupations while one types.
 *
 * A form with data-bb-suggest="…" asks that address for what fits data-bb-suggest-text and puts
 * the answer where data-bb-suggest-found stands. Its links get data-bb-suggest-link before their
 * key; where there is none, a link fills in its words and the form is sent by its own button.
 * Without JavaScript the form's own button does the same.
 */
"use strict";

(() => {
  const QUIET_MS = 150;

  const start = (form) => {
    const input = form.querySelector("[data-bb-suggest-text]");
    const place = document.querySelector("[data-bb-suggest-found]");
    let timer;
    let asked;

    const fillIn = (event) => {
      event.preventDefault();
      input.value = event.currentTarget.textContent;
      place.replaceChildren();
      input.focus();
    };

    const show = (html) => {
      place.innerHTML = html;
      for (const link of place.querySelectorAll("[data-bb-suggest-id]")) {
        const before = place.dataset.bbSuggestLink;
        link.href = before ? before + link.dataset.bbSuggestId
          : `?${input.name}=${encodeURIComponent(link.textContent)}`;
        if (!before) link.addEventListener("click", fillIn);
      }
    };

    const ask = async () => {
      if (asked) asked.abort();
      asked = new AbortController();
      const address = `${form.dataset.bbSuggest}?soeg=${encodeURIComponent(input.value)}`;
      try {
        const response = await fetch(address, { signal: asked.signal });
        if (response.ok) show(await response.text());
      } catch { /* the network is gone, or more was typed: the button still works */ }
    };

    input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, QUIET_MS); });
  };

  window.bbReady("data-bb-suggest", start);
})();
