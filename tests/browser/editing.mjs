// Every edit on its button: saved at once, there after a reload, undone and done again, the
// focus where it was. All of it once more without any script.
import assert from "node:assert/strict";
import { at, bead, beads, button, close, focused, open, review, run, signIn, version } from "./lib.mjs";

/** Presses a button of a bead, and looks at what came of it; the focus is at bead `then`. */
async function edit(page, ladder, name, note, then) {
  const before = await version(page);
  await (await button(page, ladder, name)).click();
  await page.getByRole("status").filter({ hasText: `Saved as version ${before + 1}: ${note}` }).waitFor();
  assert.equal(await version(page), before + 1);
  assert.equal(await focused(page), then);
  const told = await page.evaluate(() => document.getElementById(document.activeElement.getAttribute("aria-describedby")).textContent);
  assert.ok(told.startsWith("Saved as version"), "who hears the bead hears what was done");
  const saved = await beads(page);
  await page.reload();
  assert.deepEqual(await beads(page), saved, `${name} is there after a reload`);
  return saved;
}

const has = (all, ladder) => all.some((one) => one.startsWith(`${ladder} `));

async function everyEdit(page) {
  await signIn(page, "Ana");
  await page.goto(review());
  const first = await beads(page);
  assert.ok(has(first, "[0]:[0]") && has(first, "[1]:[1]"), first.join(" "));
  const start = await version(page);

  // Two beads are merged, split where they were, and merged again to be moved and parted.
  let now = await edit(page, "[0]:[0]", /^Merge/, "merge [0]:[0] with the next", "[0, 1]:[0, 1]");
  assert.ok(has(now, "[0, 1]:[0, 1]") && !has(now, "[0]:[0]"), now.join(" "));
  assert.equal(now[0], "[0, 1]:[0, 1] confirmed");

  const split = bead(page, "[0, 1]:[0, 1]");
  await button(page, "[0, 1]:[0, 1]", /^Split/);
  await split.getByLabel(/^The second part/).selectOption("1");
  await split.getByLabel(/^and with/).selectOption("2");
  now = await edit(page, "[0, 1]:[0, 1]", /^Split/, "split [0, 1]:[0, 1] before 1 and 2", "[0]:[0, 1]");
  assert.deepEqual(now.slice(0, 2), ["[0]:[0, 1] confirmed", "[1]:[] confirmed"]);

  now = await edit(page, "[0]:[0, 1]", /^Move target 1/, "move the last target of [0]:[0, 1] to the next", "[0]:[0]");
  assert.deepEqual(now.slice(0, 2), ["[0]:[0] confirmed", "[1]:[1] confirmed"]);
  now = await edit(page, "[1]:[1]", /^Move source 1 to the bead before/, "move the first source of [1]:[1]", "[0, 1]:[0]");
  assert.deepEqual(now.slice(0, 2), ["[0, 1]:[0] confirmed", "[]:[1] confirmed"]);
  now = await edit(page, "[0, 1]:[0]", /^Not a translation/, "part [0, 1]:[0] into dropped and added", "[0]:[]");
  assert.deepEqual(now.slice(0, 3), ["[0]:[] confirmed", "[1]:[] confirmed", "[]:[0] confirmed"]);

  // Back to where all began, and once forth.
  for (let left = 5; left > 0; left -= 1) {
    await page.getByRole("button", { name: /^Undo/ }).click();
    await page.getByRole("status").waitFor();
  }
  assert.deepEqual(await beads(page), first, "undone");
  assert.equal(await version(page), start + 10);
  assert.equal(await page.getByRole("button", { name: /^Undo/ }).count(), 0);
  await page.getByRole("button", { name: /^Redo/ }).click();
  assert.ok(has(await beads(page), "[0, 1]:[0, 1]"), "done again");
  await page.getByRole("button", { name: /^Undo/ }).click();
  assert.deepEqual(await beads(page), first);
}

/** Who goes by certainty is led from one bead to the next to check. */
async function leastCertainFirst(page) {
  await page.goto(at("/story?id=mixed&order=unsure"));
  const all = await beads(page);
  const confidences = await page.locator(".mark b").allTextContents();
  assert.deepEqual(confidences, confidences.toSorted(), "the least certain first");
  assert.ok((await page.locator(".mark small").count()) > 0, "doubts have their reasons");
  const doubted = all.filter((one) => !/ (sure|confirmed)$/.test(one));
  assert.ok(doubted.length > 0, all.join(", "));
  assert.equal(all[0], doubted[0]);
  const first = all[0].replace(/ [a-z ]+$/, "");
  await bead(page, first).getByRole("button", { name: /^Confirm/ }).click();
  await page.getByRole("status").filter({ hasText: `confirm ${first}` }).waitFor();
  const after = await beads(page);
  assert.equal(after[0], all[1]);
  assert.equal(after.at(-1), `${first} confirmed`);
  assert.equal(await focused(page), all[1].replace(/ [a-z ]+$/, ""));
  await page.getByRole("button", { name: /^Undo/ }).click();
  assert.deepEqual(await beads(page), all);
}

await run(async (browser) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await open(browser, { javaScriptEnabled });
    await everyEdit(page);
    await leastCertainFirst(page);
    await close(page);
  }
});
