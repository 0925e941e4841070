// Single-key shortcuts (WCAG 2.1.4: they can be switched off) and the list of them.
const storageKey = "vidya.shortcuts";

function areOn() {
  if (document.documentElement.dataset.shortcuts === "off") return false;
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true;
  }
}

function show(isOn) {
  document.documentElement.dataset.shortcuts = isOn ? "on" : "off";
}

class KeyMap extends HTMLElement {
  connectedCallback() {
    const dialog = this.querySelector("dialog");
    const box = this.querySelector("input");
    this.hidden = false;
    box.checked = areOn();
    this.querySelector("button").addEventListener("click", () => dialog.showModal());
    box.addEventListener("change", () => {
      try {
        localStorage.setItem(storageKey, box.checked ? "on" : "off");
      } catch {
        // Private windows keep the choice for this page only.
      }
      show(box.checked);
    });
  }

  open() {
    this.querySelector("dialog").showModal();
  }
}
customElements.define("key-map", KeyMap);

class AnswerBox extends HTMLElement {
  connectedCallback() {
    // Posting twice is harmless on the server; this only keeps the second click from looking broken.
    this.querySelector("form").addEventListener("submit", (event) => {
      if (this.dataset.sent) event.preventDefault();
      this.dataset.sent = "yes";
    });
    globalThis.addEventListener("pageshow", () => delete this.dataset.sent);
  }

  choose(index) {
    const input = this.querySelectorAll(".option input")[index];
    if (!input) return false;
    input.click();
    input.focus();
    return true;
  }
}
customElements.define("answer-box", AnswerBox);

function press(name) {
  const target = document.querySelector(`[data-key="${name}"]`);
  target?.click();
  return Boolean(target);
}

function isTyping(target) {
  return target.closest("select, textarea, [contenteditable]") || target.matches("input[type=text], input[type=password]");
}

function act(event) {
  const box = document.querySelector("answer-box");
  if (/^[1-9]$/.test(event.key)) return box?.choose(Number(event.key) - 1);
  switch (event.key.toLowerCase()) {
    case "enter": return !event.target.closest("a, button, summary, input[type=checkbox]:not(.option input)") && (press("check") || press("next"));
    case "n": return press("next");
    case "h": return press("hint");
    case "m": location.assign("/map"); return true;
    case "?": document.querySelector("key-map")?.open(); return true;
    default: return false;
  }
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return;
  if (document.documentElement.dataset.shortcuts === "off" || document.querySelector("dialog[open]")) return;
  if (isTyping(event.target)) return;
  if (act(event)) event.preventDefault();
});

show(areOn());
