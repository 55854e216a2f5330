// Single keys on the review page. Each presses a button that is there: without this script
// nothing is missing. Whoever speaks to the computer can switch the keys off.
"use strict";
(() => {
  const list = document.getElementById("beads");
  if (!list) return;
  const beads = Array.from(list.querySelectorAll(".bead"));
  const current = () => document.activeElement && document.activeElement.closest(".bead");

  const kept = "teletipo-keys";
  const box = document.querySelector("[data-keys]");
  let on = true;
  try {
    on = localStorage.getItem(kept) !== "off";
  } catch (_) {
    // Without a store the choice holds for this page.
  }
  if (box) {
    box.closest("label").hidden = false;
    box.checked = on;
    box.addEventListener("change", () => {
      on = box.checked;
      try {
        localStorage.setItem(kept, on ? "on" : "off");
      } catch (_) {
        // As above.
      }
    });
  }

  const go = (bead) => {
    if (!bead) return;
    bead.focus({ preventScroll: true });
    bead.scrollIntoView({ block: "nearest" });
  };
  // Behind the last bead of a portion comes the first of the next one; before the first, the
  // last of the one before.
  const turn = (step) => {
    const link = document.querySelector(`.portion [rel="${step > 0 ? "next" : "prev"}"]`);
    if (!link) return;
    if (step < 0) link.hash = link.dataset.last;
    location.assign(link.href);
  };
  const move = (step) => {
    const at = beads.indexOf(current());
    const bead = at < 0 ? beads[step > 0 ? 0 : beads.length - 1] : beads[at + step];
    if (bead) go(bead);
    else turn(step);
  };
  const press = (key) => {
    const place = key === "u" ? document : current();
    const button = place && place.querySelector(`[data-key="${key}"]`);
    if (!button) return;
    const details = button.closest("details");
    // Where there is something to choose first, the choice is shown.
    if (key === "s" && details && !details.open) {
      details.open = true;
      details.querySelector("select").focus();
    } else {
      button.click();
    }
  };

  document.addEventListener("keydown", (event) => {
    if (!on || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target.closest("input, select, textarea")) return;
    const key = event.key;
    if (key === "j" || key === "k") {
      event.preventDefault();
      move(key === "j" ? 1 : -1);
    } else if ("cmsdeu".includes(key) && key.length === 1) {
      event.preventDefault();
      press(key);
    }
  });
})();
