// What the tests share: a browser, a signed-in page, the beads of a story as a page shows
// them. A test is called with the address of a server, its token and a folder to write to.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

export const [url, token, folder] = process.argv.slice(2);
assert.ok(url && token && folder, "usage: node TEST.mjs URL TOKEN FOLDER");

/** The story that is edited; the samples hold it. */
export const STORY = "terremoto-ica";

/** Calls `test` with a browser, and ends with what it says. */
export async function run(test) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    // Without the sandbox, which root cannot have, a test browser is as safe as its pages.
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
  try {
    await test(browser);
  } finally {
    await browser.close();
  }
}

/** A page in a browser profile of its own. What it complains of fails the test. */
export async function open(browser, options = {}) {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 900 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    // A status that a test asks for is no complaint.
    const expected = /status of 4\d\d/.test(message.text());
    if (message.type() === "error" && !expected) complaints.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(url)) complaints.push(`asks for ${request.url()}`);
  });
  page.complaints = complaints;
  return page;
}

/** Ends a page; it must not have complained. */
export async function close(page) {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
}

/** Address of a page of this server. */
export const at = (path) => new URL(path, url).href;

/** Address of the review of the story. */
export const review = (order = "text") => at(`/story?id=${STORY}&order=${order}`);

/** Signs in as `name`; where that leads is told by the page that it is done from. */
export async function signIn(page, name) {
  await page.goto(at("/sign-in"));
  await page.getByLabel("Token").fill(token);
  await page.getByLabel("Your name").fill(name);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByText(name, { exact: true }).waitFor();
}

/** The beads of the page, in its order: `[0, 1]:[0] check`. */
export async function beads(page) {
  const labels = await page.locator("article.bead").evaluateAll((all) =>
    all.map((bead) => bead.getAttribute("aria-label")),
  );
  return labels.map((label) => {
    const [, ladder, , certainty] = /^Bead (\[.*\]), (.*), (.*)$/.exec(label);
    return `${ladder} ${certainty}`;
  });
}

/** The bead that is called so by its segments. */
export const bead = (page, ladder) =>
  page.locator(`article.bead[aria-label^="Bead ${ladder},"]`);

/** Opens what can be done to a bead, and gives its button. */
export async function button(page, ladder, name) {
  const details = bead(page, ladder).locator("details");
  if (!(await details.evaluate((one) => one.open))) await details.locator("summary").click();
  return bead(page, ladder).getByRole("button", { name });
}

/** Which bead has the focus; "" where none has. */
export const focused = (page) =>
  page.evaluate(() => {
    const label = document.activeElement?.getAttribute("aria-label") ?? "";
    return /^Bead (\[.*\]), .*, .*$/.exec(label)?.[1] ?? "";
  });

/** The number of the version that the page shows. */
export async function version(page) {
  const facts = await page.locator("main .facts").first().textContent();
  return Number(/version (\d+)/.exec(facts)[1]);
}

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** Rules of the WCAG 2.2, levels A and AA; and what is good practice beyond them: headings in
 *  their order, landmarks that are there, alone and told apart. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Finds no fault in the page. */
export async function accessible(page, name) {
  await page.evaluate(axe);
  const found = await page.evaluate(
    (rules) => globalThis.axe.run(document, { runOnly: { type: "tag", values: rules } }),
    RULES,
  );
  assert.ok(found.passes.length > 5, `${name}: axe looked at it`);
  const faults = found.violations.flatMap((fault) =>
    fault.nodes.map((node) => `${fault.id}: ${node.html} ${node.failureSummary}`),
  );
  assert.deepEqual(faults, [], name);
}
