// Keyboard moves: j and k through the beads in order, n and p through them from
// the least certain one on, Home to the first. The page reads the same without.
"use strict";
(() => {
  const beads = Array.from(document.querySelectorAll(".bead"));
  // The sort is stable: equally certain beads keep the order of the text.
  const doubtful = beads
    .filter((bead) => bead.dataset.confidence !== undefined)
    .sort((a, b) => a.dataset.confidence - b.dataset.confidence);

  const move = (list, step) => {
    const at = list.indexOf(document.activeElement);
    const next = at < 0 ? (step > 0 ? 0 : list.length - 1) : at + step;
    if (list[next]) {
      list[next].focus();
      list[next].scrollIntoView({ block: "center" });
    }
  };
  const moves = {
    j: () => move(beads, 1),
    k: () => move(beads, -1),
    n: () => move(doubtful, 1),
    p: () => move(doubtful, -1),
    Home: () => beads[0] && beads[0].focus(),
  };
  document.addEventListener("keydown", (event) => {
    const free = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (free && Object.hasOwn(moves, event.key)) {
      event.preventDefault();
      moves[event.key]();
    }
  });
})();
