// Pictures of the pages, for the eye and for the README.
import { at, close, folder, open, run, signIn } from "./lib.mjs";

const shot = (page, name) => page.screenshot({ path: `${folder}/${name}.png` });

await run(async (browser) => {
  const desk = await open(browser, { viewport: { width: 1100, height: 760 } });
  await signIn(desk, "Ana");
  await desk.goto(at("/story?id=mixed"));
  await shot(desk, "review");
  await desk.goto(at("/concordance?q=terremoto"));
  await shot(desk, "concordance");
  await desk.goto(at("/figures"));
  await shot(desk, "figures");
  await desk.goto(at("/stories"));
  await shot(desk, "stories");
  await close(desk);
  const phone = await open(browser, {
    viewport: { width: 360, height: 740 },
    colorScheme: "dark",
    isMobile: true,
  });
  await signIn(phone, "Ana");
  await phone.goto(at("/story?id=mixed"));
  await shot(phone, "review-phone");
  await close(phone);
});
