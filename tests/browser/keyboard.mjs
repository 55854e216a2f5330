// The whole way by keyboard alone: from the first page to a story, through its beads, edits
// by single keys and by buttons. Whoever switches the keys off is not disturbed by them.
import assert from "node:assert/strict";
import { STORY, at, beads, close, focused, open, review, run, token, version } from "./lib.mjs";

/** What has the focus, by its text. */
const name = (page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

/** Goes on by Tab until `wanted` says yes to what has the focus, which must be seen. */
async function tabTo(page, wanted) {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement);
      return document.activeElement === document.body || style.outlineStyle !== "none";
    });
    assert.ok(outline, `the focus is not seen on ${await name(page)}`);
    if (await wanted()) return;
  }
  assert.fail("not reached by Tab");
}

const tabToText = (page, text) => tabTo(page, async () => (await name(page)).startsWith(text));

await run(async (browser) => {
  const page = await open(browser);
  await page.goto(at("/"));
  await page.keyboard.press("Tab");
  assert.equal(await name(page), "Skip to the content");
  await tabToText(page, "Sign in");
  await page.keyboard.press("Enter");
  await page.waitForURL(/sign-in/);
  await tabTo(page, () => page.evaluate(() => document.activeElement.id === "token"));
  await page.keyboard.type(token);
  await page.keyboard.press("Tab");
  await page.keyboard.type("Carla");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/stories/);
  await tabTo(page, () =>
    page.evaluate((id) => document.activeElement.getAttribute("href") === `/story?id=${id}`, STORY),
  );
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/story\?/);
  await tabToText(page, "As the text goes");
  await page.keyboard.press("Enter");
  await page.waitForURL(/order=text/);

  const first = await beads(page);
  const ladder = (at) => first[at].replace(/ [a-z ]+$/, "");
  for (const [key, expected] of [["j", 0], ["j", 1], ["j", 2], ["k", 1], ["k", 0]]) {
    await page.keyboard.press(key);
    assert.equal(await focused(page), ladder(expected), key);
  }
  const start = await version(page);
  const pressed = async (key) => {
    await Promise.all([page.waitForNavigation(), page.keyboard.press(key)]);
    await page.waitForLoadState();
  };
  await pressed("m");
  assert.equal((await beads(page))[0], "[0, 1]:[0, 1] confirmed");
  assert.equal(await focused(page), "[0, 1]:[0, 1]");

  // `s` leads to the choice; Enter on the button splits.
  await page.keyboard.press("Escape");
  await page.keyboard.press("s");
  await page.keyboard.press("s");
  await page.waitForLoadState();
  await tabToSplit(page);
  assert.equal(await version(page), start + 2);
  assert.deepEqual((await beads(page)).slice(0, 2), ["[0]:[0] confirmed", "[1]:[1] confirmed"]);
  await pressed("u");
  await pressed("u");
  assert.deepEqual(await beads(page), first);

  // Switched off, the keys do nothing; the choice is kept.
  await page.locator(".keys summary").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.goto(review());
  await page.keyboard.press("j");
  assert.equal(await focused(page), "");
  await close(page);
});

/** Splits the bead that is being worked on with the choices as they are. */
async function tabToSplit(page) {
  if ((await beads(page))[0].startsWith("[0]:[0] ")) return;
  await tabToText(page, "Split");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
}
