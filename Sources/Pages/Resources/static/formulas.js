// Typesets every formula whose LaTeX source the server has put into `data-latex`.
// The accessible name is the server's spoken text, so what is drawn stays hidden from it.
const options = { throwOnError: false, output: "html", strict: "ignore", trust: false };

function typeset(formula) {
  const isDisplay = formula.classList.contains("display");
  const holder = document.createElement("span");
  try {
    globalThis.katex.render(formula.dataset.latex, holder, { ...options, displayMode: isDisplay });
  } catch {
    return; // The server's plain text stays.
  }
  if (holder.querySelector(".katex-error")) return;
  formula.replaceChildren(holder);
  if (isDisplay && formula.scrollWidth > formula.clientWidth) formula.tabIndex = 0;
}

if (globalThis.katex) document.querySelectorAll(".formula[data-latex]").forEach(typeset);
