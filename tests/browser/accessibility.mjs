// No fault of WCAG level A or AA that axe-core can find, on any page, by day and by night.
import { STORY, accessible, at, close, open, run, signIn } from "./lib.mjs";

const PATHS = [
  "/",
  "/concordance",
  "/concordance?q=terremoto",
  "/concordance?q=%22%22",
  "/concordance?q=nowhere",
  "/stories",
  "/stories?order=id&q=terremoto",
  "/stories?stage=sourceless",
  `/story?id=${STORY}&order=unsure`,
  `/story?id=${STORY}&order=text`,
  "/story?id=mixed",
  "/story?id=unrelated",
  `/story?id=${STORY}&version=1`,
  "/story?id=terremoto-ica-act",
  `/story/history?id=${STORY}`,
  "/story/leverage?id=terremoto-ica-act",
  "/leverage",
  "/figures",
  "/sign-in",
  "/story?id=nothing",
];

await run(async (browser) => {
  for (const colorScheme of ["light", "dark"]) {
    for (const signed of [false, true]) {
      const page = await open(browser, { colorScheme });
      if (signed) await signIn(page, "Eva");
      for (const path of PATHS) {
        await page.goto(at(path));
        await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
        await accessible(page, `${path} ${colorScheme} ${signed ? "signed in" : "reading"}`);
      }
      // What is wrong with a sign-in, and what the memory saves on pasted copy.
      await page.goto(at("/sign-in"));
      await page.getByLabel("Token").fill("not the token at all");
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.getByRole("alert").waitFor();
      await accessible(page, `a wrong token ${colorScheme}`);
      await page.goto(at("/leverage"));
      await page.getByLabel("New copy").fill("Un terremoto sacudió el sur del Perú. Nadie murió.");
      await page.getByRole("button", { name: "Count" }).click();
      await page.getByRole("table").waitFor();
      await accessible(page, `leverage ${colorScheme}`);
      await close(page);
    }
  }
});
