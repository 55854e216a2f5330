// A story of many beads, a portion at a time: through it by links and by keys, to a segment,
// edits at a border and across it, two editors. All but the keys once more without any script.
import assert from "node:assert/strict";
import { accessible, at, bead, beads, button, close, focused, open, run, signIn, version } from "./lib.mjs";

/** Beads of a portion, and the one after which the first ends. */
const BEADS = 100;
const LAST = "[99]:[99]";

const long = (order = "text") => at(`/story?id=long&order=${order}`);
const ladder = (all, at) => all.at(at).replace(/ [a-z ]+$/, "");
const where = (page) => page.locator(".portion .where").first().textContent();

async function follow(page, name) {
  await page.getByRole("navigation", { name: "Portions of the story", exact: true }).getByRole("link", { name }).click();
  await page.waitForLoadState();
}

/** From the first portion to the last, and back. */
async function fromEndToEnd(page) {
  for (const order of ["text", "unsure"]) {
    await page.goto(long(order));
    const seen = [];
    for (const expected of ["Beads 1–100 of 250", "Beads 101–200 of 250", "Beads 201–250 of 250"]) {
      assert.equal(await where(page), expected);
      const now = await beads(page);
      if (seen.length > 0) assert.equal(await focused(page), ladder(now, 0), "the first of the portion has the focus");
      seen.push(...now);
      if (seen.length < 250) await follow(page, /^Next/);
    }
    assert.equal(new Set(seen).size, 250, "each bead once");
    assert.equal(await page.getByRole("link", { name: /^Next/ }).count(), 0);
    await follow(page, /^Previous/);
    assert.deepEqual(await beads(page), seen.slice(BEADS, 2 * BEADS));
  }
}

async function toASegment(page) {
  await page.goto(long());
  await page.getByLabel("Source segment").fill("217");
  await page.getByRole("button", { name: "Go" }).click();
  await page.waitForURL(/#b-217-/);
  assert.equal(await focused(page), "[217]:[217]");
  assert.equal(await where(page), "Beads 201–250 of 250");
}

/** Presses a button of a bead; the bead `then` has the focus. */
async function edit(page, one, name, then) {
  const before = await version(page);
  await (await button(page, one, name)).click();
  await page.getByRole("status").filter({ hasText: `Saved as version ${before + 1}` }).waitFor();
  assert.equal(await focused(page), then);
}

async function undo(page) {
  await page.getByRole("button", { name: /^Undo/ }).click();
  await page.getByRole("status").waitFor();
}

/** What is done at the border of two portions. */
async function atTheBorder(page) {
  await page.goto(long());
  const first = await beads(page);
  assert.equal(ladder(first, -1), LAST);
  // It takes the first of the next portion in.
  await edit(page, LAST, /^Merge/, "[99, 100]:[99, 100]");
  assert.equal(await where(page), "Beads 1–100 of 249");
  await undo(page);
  assert.deepEqual(await beads(page), first);
  assert.equal(await focused(page), LAST);
  // It gives a segment to the next portion, and stays without.
  await edit(page, LAST, /^Move target 99 to the bead behind/, "[99]:[]");
  await follow(page, /^Next/);
  assert.equal(ladder(await beads(page), 0), "[100]:[99, 100]");
  // From there it comes back: the page is the one with the bead that was made.
  await edit(page, "[100]:[99, 100]", /^Move target 99 to the bead before/, "[99]:[99]");
  assert.equal(await where(page), "Beads 1–100 of 250");
  for (let left = 2; left > 0; left -= 1) await undo(page);
  // A step in another portion stays there, and so does undoing it.
  await page.goto(at("/story?id=long&order=text&at=150..151:150..151"));
  await edit(page, "[150]:[150]", /^Confirm/, "[150]:[150]");
  assert.equal(await where(page), "Beads 101–200 of 250");
  await undo(page);
  assert.equal(await where(page), "Beads 101–200 of 250");
  assert.equal(await focused(page), "[150]:[150]");
}

/** Who passed a portion by goes on behind it. */
async function leastCertainFirst(page) {
  await page.goto(long("unsure"));
  await follow(page, /^Next/);
  const all = await beads(page);
  await edit(page, ladder(all, 3), /^Confirm/, ladder(all, 4));
  assert.equal(await where(page), "Beads 101–200 of 250");
  await undo(page);
}

/** A step from a page of an earlier version shows its bead, wherever that is now. */
async function conflict(browser, ana, options) {
  const ben = await open(browser, options);
  await signIn(ben, "Ben");
  await ben.goto(at("/story?id=long&order=text&at=100..101:100..101"));
  await ana.goto(long());
  await edit(ana, LAST, /^Merge/, "[99, 100]:[99, 100]");
  await (await button(ben, "[100]:[100]", /^Not a translation/)).click();
  const told = await ben.getByRole("alert").textContent();
  assert.ok(told.includes("That bead is there no more"), told);
  assert.equal(await where(ben), "Beads 1–100 of 249");
  assert.equal(await ben.locator(".bead.meant").count(), 1);
  await ben.getByRole("alert").getByRole("link").click();
  assert.equal(await focused(ben), "[99, 100]:[99, 100]");
  await undo(ana);
  await close(ben);
}

/** `j` and `k` go over the borders. */
async function keys(page) {
  await page.goto(at("/story?id=long&order=text&at=99..100:99..100#b-99-100-99-100"));
  assert.equal(await focused(page), LAST);
  await page.keyboard.press("j");
  await page.waitForURL(/#b-100-/);
  assert.equal(await focused(page), "[100]:[100]");
  await page.keyboard.press("k");
  await page.waitForURL(/#b-99-/);
  assert.equal(await focused(page), LAST);
}

await run(async (browser) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await open(browser, { javaScriptEnabled });
    await page.goto(long());
    if (javaScriptEnabled) await accessible(page, "a long story");
    await signIn(page, "Ana");
    await fromEndToEnd(page);
    await toASegment(page);
    await atTheBorder(page);
    await leastCertainFirst(page);
    await conflict(browser, page, { javaScriptEnabled });
    if (javaScriptEnabled) await keys(page);
    await close(page);
  }
});
