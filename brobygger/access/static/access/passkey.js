/* data-bb-passkey-problem: says so when a passkey could not be read (allauth tells by an event). */
"use strict";

document.addEventListener("allauth.error", () => {
  for (const problem of document.querySelectorAll("[data-bb-passkey-problem]")) {
    problem.hidden = false;
  }
});
