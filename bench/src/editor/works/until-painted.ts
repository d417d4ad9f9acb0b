import type { Prepare } from "../../harness/computation.ts";
import { median } from "../../harness/median.ts";
import { openEditor } from "../open-editor.ts";

const PRESSES = 40;
const BETWEEN_MS = 60;
const PAINTED = "painted";

/** The middle one of some key presses, typed as fast as a quick typist does; each by the browser's own clock. */
export const prepare: Prepare = async (steps, site) => {
  const { page, label } = await openEditor(site, steps);
  await page.evaluate((name) => {
    document.addEventListener(
      "keydown",
      ({ timeStamp: start }) =>
        requestAnimationFrame(() => {
          // What is posted within a frame is heard once that frame is drawn.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => performance.measure(name, { start, end: performance.now() });
          port2.postMessage(null);
        }),
      { capture: true },
    );
  }, PAINTED);
  return async () => {
    await label.fill("");
    await page.evaluate((name) => performance.clearMeasures(name), PAINTED);
    for (let press = 0; press < PRESSES; press++) {
      await page.keyboard.press("a");
      await page.waitForTimeout(BETWEEN_MS);
    }
    const took = await page.evaluate(
      (name) => performance.getEntriesByName(name).map(({ duration }) => duration),
      PAINTED,
    );
    return median(took) * 1_000;
  };
};
