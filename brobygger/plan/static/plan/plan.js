/* data-bb-count="4050": says while people type how many characters there are, of how many. */
"use strict";

window.bbReady("data-bb-count", (field) => {
  const most = Number(field.dataset.bbCount);
  const words = document.querySelector("[data-bb-count-words]");
  if (!words) return;
  const told = document.createElement("span");
  told.className = "bb-count";
  told.id = `${field.id}_count`;
  field.after(told);
  const described = field.getAttribute("aria-describedby");
  field.setAttribute("aria-describedby", [described, told.id].filter(Boolean).join(" "));
  const number = (value) => value.toLocaleString("da-DK");
  const tell = () => {
    const length = [...field.value.trim()].length;
    const text = length > most ? words.dataset.bbCountOver : words.dataset.bbCountWords;
    told.textContent = text
      .replace("{length}", number(length))
      .replace("{most}", number(most))
      .replace("{over}", number(length - most));
    told.classList.toggle("bb-count-over", length > most);
  };
  field.addEventListener("input", tell);
  tell();
});
