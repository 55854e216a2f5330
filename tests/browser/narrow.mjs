// On a phone of 360 pixels, on the narrowest of 320 and where a desktop shows all at 200 %,
// nothing is cut off, nothing makes the page scroll sideways and no field lies on another.
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

/** Widths: of a phone, what WCAG 1.4.10 asks, half of a desktop. */
const WIDTHS = [360, 320, 600];

/** What is wrong with the layout of the page. */
const faults = (page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const told = (one) => one.outerHTML.slice(0, 120);
    const seen = (one) => one.checkVisibility() && one.type !== "hidden";
    // A picture may be wider than its frame, which scrolls.
    const parts = [...document.querySelectorAll("body *:not(option, .skip, .vh)")].filter((one) => !one.closest(".scrolls > *"));
    const over = parts.filter((one) => {
      const box = one.getBoundingClientRect();
      return box.width > 0 && (box.right > width + 1 || box.left < -1);
    });
    const fields = [...document.querySelectorAll("main :is(input, select, textarea, button)")].filter(seen);
    const boxes = fields.map((one) => one.getBoundingClientRect());
    const lies = (one, other) =>
      one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1;
    const overlaid = fields.filter((_, at) => boxes.some((other, number) => number > at && lies(boxes[at], other)));
    return {
      width,
      over: over.map(told),
      overlaid: overlaid.map(told),
      sideways: document.documentElement.scrollWidth > width,
    };
  });

await run(async (browser) => {
  for (const width of WIDTHS) {
    const isMobile = width < 600;
    const page = await open(browser, { viewport: { width, height: 740 }, isMobile, hasTouch: isMobile });
    await signIn(page, "Dora, who has a rather long name for a phone");
    for (const path of PATHS) {
      await page.goto(at(path));
      for (const open of [false, true]) {
        if (open) await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
        assert.deepEqual(await faults(page), { width, over: [], overlaid: [], sideways: false }, `${path} ${width}`);
      }
    }
    // A finger finds its buttons: at least 24 pixels, as WCAG 2.2 asks.
    await page.goto(review());
    const small = await page.locator("button:visible, summary:visible, nav a:visible").evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().height < 24).map((one) => one.textContent),
    );
    assert.deepEqual(small, []);
    await close(page);
  }
});
