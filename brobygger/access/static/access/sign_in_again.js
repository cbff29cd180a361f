/* Signs in again in place when a script's request comes back with the sign-in form (401).
 *
 * The text stays where it was typed; a dialog shows the form the server answered with, and the
 * request is sent again when the same person has signed in. htmx is handled here; other scripts
 * call `bbSignInAgain(response)` with the fetch response and repeat their request when it
 * resolves to true. Forms posted the plain way get the same form as a page of its own.
 */
"use strict";

(() => {
  const FORM = "form[data-bb-sign-in-again]";
  let asking = null;

  const formIn = (html) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    const form = page.querySelector(FORM);
    return form && { form: document.adoptNode(form), heading: page.querySelector("h1") };
  };

  const dialogFor = ({ form, heading }) => {
    const dialog = document.createElement("dialog");
    dialog.className = "bb-dialog";
    dialog.setAttribute("aria-labelledby", "bb-sign-in-heading");
    const title = document.createElement("h2");
    title.id = "bb-sign-in-heading";
    title.textContent = heading ? heading.textContent : "";
    dialog.append(title, form);
    return dialog;
  };

  /* Resolves to true when the same person is signed in again. */
  const ask = (html) => new Promise((resolve) => {
    const found = formIn(html);
    if (!found) { resolve(false); return; }
    const dialog = dialogFor(found);
    const close = (isSame) => { dialog.close(); dialog.remove(); resolve(isSame); };
    dialog.addEventListener("cancel", () => { dialog.remove(); resolve(false); });
    dialog.addEventListener("submit", async (event) => {
      event.preventDefault();
      const answer = await fetch(event.target.action, {
        method: "POST",
        body: new FormData(event.target, event.submitter),
        headers: { "X-BB-Dialog": "1" },
      });
      if (answer.status === 204) { close(true); return; }
      if (answer.status === 409) { location.assign("/"); return; }
      const next = formIn(await answer.text());
      if (next) event.target.replaceWith(next.form);
      dialog.querySelector("input:not([type=hidden])")?.focus();
    });
    document.body.append(dialog);
    dialog.showModal();
    dialog.querySelector("input:not([type=hidden])")?.focus();
  });

  const askOnce = (html) => {
    asking ??= ask(html).finally(() => { asking = null; });
    return asking;
  };

  window.bbSignInAgain = async (response) =>
    response.status === 401 && askOnce(await response.text());

  document.addEventListener("htmx:responseError", async (event) => {
    const { xhr, requestConfig: request } = event.detail;
    if (xhr.status !== 401 || !(await askOnce(xhr.responseText))) return;
    window.htmx.ajax(request.verb, request.path, {
      source: request.elt,
      target: event.detail.target,
      values: request.parameters,
      headers: request.headers,
    });
  });
})();
