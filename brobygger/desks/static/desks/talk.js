/* data-bb-talk-draft="…": keeps what is typed in a form as a draft on the server.
 *
 * Saved 1 s after the last keystroke, at once when a field is left, and when the page is hidden.
 * Nothing is kept in the browser. Signed out: a dialog, then it is saved; without network it is
 * tried again. Another window of one's own wrote, or the page is too old to be answered: nothing is
 * written over, and it is said.
 * Protocol: desks/views/talk.py.
 */
"use strict";

window.bbReady("data-bb-talk-draft", (form) => {
  const QUIET_MS = 1000;
  const RETRY_MS = 5000;
  const KEEPALIVE_BYTES = 60000;
  const said = form.querySelector("[data-bb-talk-said]");
  const number = form.querySelector("[name=draft]");
  let timer = null;
  let isSending = false;
  let isAgain = false;
  let isOver = false;
  const body = () => new URLSearchParams(new FormData(form));
  const typed = () => { const now = body(); now.delete("draft"); return now.toString(); };
  let kept = typed();

  const later = (wait) => { clearTimeout(timer); timer = setTimeout(save, wait); };

  const answered = async (response, sent) => {
    if (response.status === 401) {
      said.textContent = form.dataset.bbTalkSignedOut;
      if (window.bbSignInAgain && await window.bbSignInAgain(response)) isAgain = true;
      return;
    }
    if (response.status === 403) { said.textContent = form.dataset.bbTalkRefused; isOver = true; return; }
    if (response.status !== 200 && response.status !== 409) { offline(); return; }
    const data = await response.json();
    said.textContent = data.message;
    if (response.status === 409) { isOver = true; return; }
    number.value = data.number;
    kept = sent;
  };

  const offline = () => { said.textContent = form.dataset.bbTalkOffline; later(RETRY_MS); };

  async function save() {
    clearTimeout(timer);
    if (isOver || form.dataset.bbSent) return;
    if (isSending) { isAgain = true; return; }
    const sent = typed();
    if (sent === kept) return;
    isSending = true;
    said.textContent = form.dataset.bbTalkWaiting;
    const text = body().toString();
    try {
      await answered(await fetch(form.dataset.bbTalkDraft, {
        method: "POST",
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
        body: text,
        keepalive: text.length < KEEPALIVE_BYTES,
      }), sent);
    } catch { offline(); }
    isSending = false;
    if (isAgain) { isAgain = false; later(0); }
  }

  form.addEventListener("input", () => later(QUIET_MS));
  form.addEventListener("change", () => later(0));
  window.addEventListener("online", () => later(0));
  document.addEventListener("visibilitychange", () => { if (document.hidden) save(); });
  window.addEventListener("beforeunload", (event) => {
    if (!form.dataset.bbSent && typed() !== kept) event.preventDefault();
  });
});
