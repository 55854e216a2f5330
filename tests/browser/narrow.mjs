// On a phone of 360 pixels nothing is cut off and nothing makes the page scroll sideways.
import assert from "node:assert/strict";
import { STORY, at, close, open, review, run, signIn } from "./lib.mjs";

const PATHS = [
  "/",
  "/concordance",
  "/concordance?q=de",
  "/stories",
  "/stories?order=newest",
  `/story?id=${STORY}&order=unsure`,
  `/story?id=${STORY}&order=text`,
  "/story?id=mixed",
  "/story?id=terremoto-ica-act",
  `/story/history?id=${STORY}`,
  "/story/leverage?id=terremoto-ica-act",
  "/leverage",
  "/figures",
  "/sign-in",
  "/story?id=nothing",
];

await run(async (browser) => {
  const page = await open(browser, { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
  await signIn(page, "Dora, who has a rather long name for a phone");
  for (const path of PATHS) {
    await page.goto(at(path));
    for (const open of [false, true]) {
      if (open) await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
      const wide = await page.evaluate(() => {
        const width = document.documentElement.clientWidth;
        const over = [...document.querySelectorAll("body *:not(option, .skip, .vh)")].filter((one) => {
          const box = one.getBoundingClientRect();
          return box.width > 0 && (box.right > width + 1 || box.left < -1);
        });
        return { scroll: document.documentElement.scrollWidth, width, over: over.map((one) => one.outerHTML.slice(0, 120)) };
      });
      assert.equal(wide.width, 360, path);
      assert.deepEqual(wide.over, [], path);
      assert.ok(wide.scroll <= 360, `${path} scrolls sideways: ${wide.scroll}`);
    }
  }
  // A finger finds its buttons: at least 24 pixels, as WCAG 2.2 asks.
  await page.goto(review());
  const small = await page.locator("button:visible, summary:visible").evaluateAll((all) =>
    all.filter((one) => one.getBoundingClientRect().height < 24).map((one) => one.textContent),
  );
  assert.deepEqual(small, []);
  await close(page);
});
