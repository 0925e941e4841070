// Changes the colours at once and tells the server behind the scenes; without script the same form does it.
const following = { system: "dark", dark: "light", light: "system" };

function apply(theme) {
  if (theme === "system") document.documentElement.removeAttribute("data-theme");
  else document.documentElement.dataset.theme = theme;
}

function offer(button, theme) {
  button.value = theme;
  button.title = button.dataset[theme];
  button.setAttribute("aria-label", button.dataset[theme]);
}

async function change(event) {
  event.preventDefault();
  const form = event.currentTarget;
  const button = form.querySelector("button");
  const body = new URLSearchParams(new FormData(form, button));
  try {
    const reply = await fetch(form.action, { method: "POST", body, redirect: "manual" });
    if (!reply.ok && reply.type !== "opaqueredirect") throw new Error(reply.statusText);
    apply(button.value);
    offer(button, following[button.value]);
  } catch {
    form.removeEventListener("submit", change);
    button.click();
  }
}

document.querySelectorAll(".theme-form").forEach((form) => form.addEventListener("submit", change));
