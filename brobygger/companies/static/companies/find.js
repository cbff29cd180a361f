/* Companies while one types.
 *
 * A form with data-bb-company-find="…" asks that address for what fits its text and puts the answer
 * where data-bb-company-found stands. A link there fills in the fields cvr, company and, where a
 * contact person is known, contact, contact_email and contact_phone of the page's other form.
 * Without JavaScript the form's own button searches, and the links open the page filled in.
 */
"use strict";

(() => {
  const QUIET_MS = 150;
  const FIELDS = {
    cvr: "bbCompanyCvr",
    company: "bbCompanyName",
    contact: "bbCompanyContact",
    contact_email: "bbCompanyEmail",
    contact_phone: "bbCompanyPhone",
  };

  const start = (form) => {
    const input = form.querySelector("input[type=search]");
    const place = form.querySelector("[data-bb-company-found]");
    let timer;
    let asked;

    const choose = (event) => {
      const link = event.target.closest("a[data-bb-company-cvr]");
      if (!link) return;
      event.preventDefault();
      for (const [name, key] of Object.entries(FIELDS)) {
        const field = document.querySelector(`form[method=post] [name=${name}]`);
        if (field && link.dataset[key] !== undefined) field.value = link.dataset[key];
      }
      input.value = "";
      place.replaceChildren();
      document.querySelector("form[method=post] [name=contact]")?.focus();
    };

    const ask = async () => {
      if (asked) asked.abort();
      asked = new AbortController();
      const address = `${form.dataset.bbCompanyFind}?virk=${encodeURIComponent(input.value)}`;
      try {
        const response = await fetch(address, { signal: asked.signal });
        if (response.ok) place.innerHTML = await response.text();
      } catch { /* the network is gone, or more was typed: the button still works */ }
    };

    input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, QUIET_MS); });
    place.addEventListener("click", choose);
  };

  window.bbReady("data-bb-company-find", start);
})();
