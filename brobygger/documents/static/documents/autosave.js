/* Fields that save themselves.
 *
 * A form with data-bb-autosave-url="…" holds wrappers with data-bb-autosave; each wrapper has the
 * control "field:<key>", a hidden "version:<key>" and places for what is said. A field is saved
 * 1.2 s after the last keystroke, at once when it is left, and when the page is hidden. Nothing
 * is kept in the browser: while the network or the session is gone the text stays in the field,
 * and leaving the page warns. Protocol: documents/autosave.py.
 *
 * data-bb-autosave-poll="…" with data-bb-autosave-sequence asks every 5 s what others wrote.
 */
"use strict";

(() => {
  const QUIET_MS = 1200;
  const POLL_MS = 5000;
  const RETRY_MS = [2000, 4000, 8000, 15000, 30000];
  const KEEPALIVE_BYTES = 60000;
  const fields = new Map();

  const word = (name, values = {}) => {
    const words = document.querySelector("[data-bb-autosave-words]");
    const text = (words && words.dataset[name]) || "";
    return text.replace(/%\((\w+)\)s/g, (_, key) => values[key] || words.dataset.somebody);
  };

  const announce = (text) => {
    const status = document.querySelector("[data-bb-autosave-status]");
    if (status) status.textContent = text;
  };

  const warn = (text) => {
    const box = document.querySelector("[data-bb-autosave-warning]");
    if (!box) return;
    box.querySelector("[data-bb-autosave-warning-text]").textContent = text;
    box.hidden = !text;
  };

  class Field {
    constructor(wrapper) {
      this.wrapper = wrapper;
      this.key = wrapper.dataset.bbAutosaveKey;
      this.form = wrapper.closest("[data-bb-autosave-url]");
      this.version = wrapper.querySelector("[data-bb-autosave-version]");
      this.hand = wrapper.querySelector("[data-bb-autosave-hand]");
      this.saved = this.text;
      this.tries = 0;
      wrapper.addEventListener("input", (event) => this.typed(event));
      wrapper.addEventListener("change", (event) => { this.typed(event); this.save(); });
      wrapper.addEventListener("focusout", () => this.save());
    }

    get controls() {
      return [...this.wrapper.querySelectorAll(`[name="field:${CSS.escape(this.key)}"]`)];
    }

    get text() {
      const [first] = this.controls;
      if (first.type !== "radio") return first.value;
      const chosen = this.controls.find((control) => control.checked);
      return chosen ? chosen.value : "";
    }

    set text(value) {
      const [first] = this.controls;
      if (first.type !== "radio") { first.value = value; return; }
      for (const control of this.controls) control.checked = control.value === value;
    }

    get isDirty() { return this.text !== this.saved || Boolean(this.hand && this.hand.value); }

    get isHeld() { return Boolean(this.clash); }

    say(name, kind, values) {
      const place = this.wrapper.querySelector("[data-bb-autosave-said]");
      const text = name ? word(name, values) : "";
      if (place) { place.textContent = text; place.dataset.kind = kind || ""; }
      return text;
    }

    typed(event) {
      if (event.target.closest(".bb-clash")) return;
      this.wrapper.classList.remove("bb-autosave-arrived");
      clearTimeout(this.timer);
      this.mark(false);
      if (!this.isDirty || this.isHeld) return;
      this.say("waiting", "waiting");
      this.timer = setTimeout(() => this.save(), QUIET_MS);
    }

    body() {
      const body = new URLSearchParams({
        csrfmiddlewaretoken: this.form.querySelector("[name=csrfmiddlewaretoken]").value,
        key: this.key,
        text: this.text,
        version: this.version.value,
      });
      if (this.hand && this.hand.value) body.set("written_by", this.hand.value);
      return body;
    }

    async save({ isLeaving = false } = {}) {
      clearTimeout(this.timer);
      if (!this.isDirty || this.isHeld || this.isClosed) return;
      if (this.isSending) { this.isAgain = true; return; }
      const sent = this.text;
      const body = this.body();
      this.isSending = true;
      this.say("saving", "waiting");
      try {
        const keepalive = isLeaving && body.toString().length < KEEPALIVE_BYTES;
        const response = await fetch(this.form.dataset.bbAutosaveUrl, {
          method: "POST", body, keepalive, headers: { Accept: "application/json" },
        });
        await this.answered(response, sent);
      } catch {
        this.retry();
      }
      this.isSending = false;
      if (this.isAgain) { this.isAgain = false; this.save(); }
    }

    async answered(response, sent) {
      if (response.status === 200) return this.stands(await response.json(), sent);
      if (response.status === 409) return this.showClash(await response.json());
      if (response.status === 401) return this.signIn(response);
      if (response.status === 422 || response.status === 423) {
        const { message } = await response.json();
        return this.refused(message, response.status === 423);
      }
      if (response.status >= 500 || response.status === 429) return this.retry();
      return this.refused(word("failed"), true);
    }

    stands(data, sent) {
      this.saved = sent;
      this.tries = 0;
      this.version.value = data.version;
      if (this.hand) this.hand.value = "";
      this.showAuthor(data);
      announce(this.say("saved", "saved"));
      this.mark(false);
      if (this.isDirty) this.isAgain = true;
      for (const field of fields.values()) {
        if (field !== this && field.form === this.form && field.isRefused) field.save();
      }
      if (![...fields.values()].some((field) => field.tries)) warn("");
    }

    showAuthor(data) {
      const place = this.wrapper.querySelector("[data-bb-autosave-by]");
      if (place) place.textContent = [data.hand, data.who, data.moment].filter(Boolean).join(" · ");
    }

    /* Refused as it stands, until it or another field of its form changes (a period's end). */
    mark(isRefused) {
      this.isRefused = isRefused;
      for (const control of this.controls) {
        if (isRefused) control.setAttribute("aria-invalid", "true");
        else control.removeAttribute("aria-invalid");
      }
    }

    refused(message, isClosed) {
      this.isClosed = isClosed;
      this.mark(!isClosed);
      const place = this.wrapper.querySelector("[data-bb-autosave-said]");
      if (place) { place.textContent = message; place.dataset.kind = "failed"; }
      announce(message);
      if (isClosed) warn(message);
    }

    retry() {
      const wait = RETRY_MS[Math.min(this.tries, RETRY_MS.length - 1)];
      this.tries += 1;
      this.say("offline", "failed");
      if (this.tries > 1) warn(word("offline"));
      this.timer = setTimeout(() => this.save(), wait);
    }

    async signIn(response) {
      const isSame = window.bbSignInAgain && await window.bbSignInAgain(response);
      if (isSame) { this.isAgain = true; return; }
      this.tries += 1;
      warn(this.say("signedOut", "failed"));
    }

    showClash(data) {
      const template = document.querySelector("template[data-bb-autosave-clash]");
      const panel = template.content.firstElementChild.cloneNode(true);
      const words = word("clash", { who: data.who });
      this.say("", "");
      panel.querySelector("[data-clash-words]").textContent = words;
      panel.setAttribute("aria-label", words);
      panel.querySelector("[data-clash-mine]").textContent = this.shown(this.text);
      panel.querySelector("[data-clash-theirs]").textContent = this.shown(data.theirs);
      const isChoice = this.controls[0].type === "radio";
      panel.querySelector("[data-clash-choose=both]").hidden = isChoice;
      panel.addEventListener("click", (event) => {
        const choice = event.target.closest("[data-clash-choose]");
        if (choice) this.settle(choice.dataset.clashChoose, data);
      });
      this.clash = panel;
      this.wrapper.append(panel);
      announce(words);
    }

    shown(value) {
      const control = this.controls.find((one) => one.type === "radio" && one.value === value);
      return control ? control.labels[0].textContent : value;
    }

    settle(choice, data) {
      if (choice === "theirs") this.text = data.theirs;
      if (choice === "both") this.text = `${data.theirs}\n\n${this.text}`;
      this.saved = data.theirs;
      this.version.value = data.their_version;
      this.clash.remove();
      this.clash = null;
      this.say("", "");
      this.controls[0].focus();
      if (choice !== "both") this.save(); else this.say("waiting", "waiting");
    }

    /* Another window wrote: shown when nothing of one's own is waiting; else the save clashes. */
    arrived(data) {
      if (String(data.version) === this.version.value || this.isDirty || this.isSending) return;
      if (this.isHeld) return;
      this.text = data.text;
      this.saved = this.text;
      this.version.value = data.version;
      this.wrapper.classList.add("bb-autosave-arrived");
      this.showAuthor(data);
      announce(this.say("arrived", "saved", { who: data.who }));
    }
  }

  const poll = (element) => {
    let sequence = element.dataset.bbAutosaveSequence;
    const ask = async () => {
      if (document.hidden) return;
      let response;
      try {
        response = await fetch(`${element.dataset.bbAutosavePoll}?efter=${sequence}`);
      } catch { return; }
      /* Signed out: the answer is the sign-in page; the next save asks for it. */
      if (response.status !== 200 || response.redirected) return;
      const data = await response.json();
      sequence = data.sequence;
      for (const one of data.fields) {
        const field = fields.get(one.key);
        if (field && field.wrapper.isConnected) field.arrived(one);
      }
      if (data.tables.length) {
        const event = new CustomEvent("bb-rows", { detail: data.tables, cancelable: true });
        if (element.dispatchEvent(event)) announce(word("rows"));
      }
      element.dispatchEvent(new CustomEvent("bb-changes", { bubbles: true, detail: data }));
      if (!data.is_writable) warn(data.state);
    };
    const timer = setInterval(() => (element.isConnected ? ask() : clearInterval(timer)), POLL_MS);
  };

  window.bbReady("data-bb-autosave", (wrapper) => {
    const field = new Field(wrapper);
    fields.set(field.key, field);
  });
  window.bbReady("data-bb-autosave-poll", poll);

  const all = () => [...fields.values()].filter((field) => field.wrapper.isConnected);
  window.addEventListener("online", () => all().forEach((field) => field.save()));
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) all().forEach((field) => field.save({ isLeaving: true }));
  });
  /* A section's own save button posts everything; nothing is left to warn about. */
  document.addEventListener("submit", (event) => {
    for (const field of all()) if (event.target.contains(field.wrapper)) field.isPosted = true;
  });
  window.addEventListener("beforeunload", (event) => {
    const isLosing = all().some((field) => !field.isPosted && (field.isDirty || field.isHeld));
    if (isLosing) event.preventDefault();
  });
})();
