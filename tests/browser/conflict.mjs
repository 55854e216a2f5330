// Two editors at one story: nothing is overwritten, who was slower is told what happened and
// what they wanted, and goes on from there.
import assert from "node:assert/strict";
import { accessible, bead, beads, button, close, open, review, run, signIn, token, version } from "./lib.mjs";

await run(async (browser) => {
  const [ana, ben] = [await open(browser), await open(browser)];
  await ana.goto(review());
  await ana.getByRole("link", { name: "Sign in" }).click();
  await ana.getByLabel("Token").fill(token);
  await ana.getByLabel("Your name").fill("Ana López");
  await ana.getByRole("button", { name: "Sign in" }).click();
  await ana.waitForURL(review());
  await signIn(ben, "Ben");
  await ana.goto(review());
  await ben.goto(review());
  const before = await version(ben);

  // Ben wants another bead than Ana: what he wants can still be done.
  await (await button(ana, "[0]:[0]", /^Merge/)).click();
  await ana.getByRole("status").waitFor();
  const merged = await beads(ana);
  await bead(ben, "[2]:[2]").getByRole("button", { name: /^Confirm/ }).click();
  const alert = ben.getByRole("alert");
  await alert.waitFor();
  const told = await alert.textContent();
  for (const part of ["Not saved", "Nothing was overwritten", "Ana López", "merge [0]:[0] with the next", "You wanted: confirm [2]:[2]"]) {
    assert.ok(told.includes(part), `${part}: ${told}`);
  }
  assert.ok(await alert.evaluate((one) => one === document.activeElement), "the alert has the focus");
  assert.deepEqual(await beads(ben), merged, "the page shows what is there now");
  assert.equal(await version(ben), before + 1, "nothing was stored");
  await accessible(ben, "conflict");
  await ben.getByRole("button", { name: "Do it on the alignment as it is now" }).click();
  await ben.getByRole("status").filter({ hasText: "confirm [2]:[2]" }).waitFor();
  assert.equal(await version(ben), before + 2);

  // Ana wants a bead that Ben has parted: she is told where its segments are.
  await (await button(ben, "[0, 1]:[0, 1]", /^Split/)).click();
  await ben.getByRole("status").waitFor();
  const split = await beads(ben);
  await (await button(ana, "[0, 1]:[0, 1]", /^Not a translation/)).click();
  const gone = await ana.getByRole("alert").textContent();
  assert.ok(gone.includes("That bead is there no more"), gone);
  assert.ok(gone.includes("Ben made version"), gone);
  assert.equal(await ana.getByRole("button", { name: /^Do it/ }).count(), 0);
  assert.equal(await ana.locator(".bead.meant").count(), 2);
  assert.deepEqual(await beads(ana), split);

  // The history knows who did what.
  await ana.getByRole("link", { name: "History" }).click();
  const history = await ana.locator(".versions").first().textContent();
  for (const part of ["Ana López", "Ben", "merge [0]:[0] with the next", "confirm [2]:[2]"]) {
    assert.ok(history.includes(part), part);
  }
  await close(ana);
  await close(ben);
});
