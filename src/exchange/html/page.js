// Keyboard moves, the partner of a matched word, and the list of the pairs. The page
// shows all the rest without it.
"use strict";
(() => {
  const all = Array.from(document.querySelectorAll(".bead"));
  const only = document.getElementById("only");
  const keys = document.querySelector(".keys");
  const kinds = { l: "lexicon", c: "cognate", s: "spelling", n: "name", v: "value" };
  const unsure = (bead) => !bead.classList.contains("sure");
  const listed = () => (only.checked ? all.filter(unsure) : all);
  const current = () => document.activeElement && document.activeElement.closest(".bead");

  const go = (bead) => {
    if (bead) {
      bead.focus({ preventScroll: true });
      bead.scrollIntoView({ block: "center" });
    }
  };
  // The next bead in the order of the text that is wanted, from the one in focus on.
  const move = (step, wanted) => {
    const at = all.indexOf(current());
    const from = at < 0 && step < 0 ? all.length : at;
    for (let n = from + step; n >= 0 && n < all.length; n += step) {
      if (wanted(all[n]) && !(only.checked && !unsure(all[n]))) return go(all[n]);
    }
  };

  const words = (bead, n) => bead.querySelectorAll(`.side i[data-n="${n}"]`);
  const light = (bead, n) => {
    for (const word of document.querySelectorAll(".side i.on")) word.classList.remove("on");
    if (bead && n) for (const word of words(bead, n)) word.classList.add("on");
  };
  // The pairs of a bead, those that gain most first, at the end of its sum.
  const list = (bead) => {
    const sum = bead && bead.querySelector(".sum");
    if (!sum || !bead.dataset.g || sum.querySelector(".pairs")) return;
    const gains = bead.dataset.g.split(" ");
    const pairs = document.createElement("dd");
    pairs.className = "pairs";
    const order = gains.map((_, at) => at).sort((a, b) => gains[b] - gains[a]);
    for (const at of order) {
      const [one, other] = words(bead, at + 1);
      if (!one || !other) continue;
      const pair = document.createElement("span");
      const word = document.createElement("i");
      word.className = one.classList[0];
      word.textContent = `${one.textContent} = ${other.textContent}`;
      const gain = document.createElement("small");
      gain.textContent = ` ${kinds[one.classList[0]]} +${gains[at]}`;
      pair.append(word, gain);
      pairs.append(pair);
    }
    sum.append(pairs);
  };
  const through = (step) => {
    const bead = current();
    const count = bead && bead.dataset.g ? bead.dataset.g.split(" ").length : 0;
    if (!count) return;
    const lit = bead.querySelector(".side i.on");
    const at = lit ? Number(lit.dataset.n) - 1 + step : step > 0 ? 0 : count - 1;
    light(bead, ((at + count) % count) + 1);
  };

  const any = () => true;
  const moves = {
    j: () => move(1, any),
    k: () => move(-1, any),
    n: () => move(1, unsure),
    p: () => move(-1, unsure),
    ArrowRight: () => through(1),
    ArrowLeft: () => through(-1),
    Home: () => go(listed()[0]),
    End: () => go(listed().at(-1)),
    u: () => only.click(),
    "?": () => { keys.open = !keys.open; },
    Escape: () => {
      keys.open = false;
      light();
      if (document.activeElement) document.activeElement.blur();
    },
  };
  document.addEventListener("keydown", (event) => {
    const free = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (free && Object.hasOwn(moves, event.key)) {
      event.preventDefault();
      moves[event.key]();
    }
  });
  document.addEventListener("focusin", () => {
    light();
    list(current());
  });
  document.addEventListener("pointerover", (event) => {
    const bead = event.target.closest(".bead");
    const word = event.target.closest(".side i");
    list(bead);
    light(bead, word && word.dataset.n);
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".look a");
    if (link) {
      event.preventDefault();
      go(document.getElementById(link.hash.slice(1)));
    }
  });
})();
