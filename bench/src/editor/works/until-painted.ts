import type { Prepare } from "../../harness/computation.ts";
import { median } from "../../harness/median.ts";
import { openEditor } from "../open-editor.ts";

const PRESSES = 40;
const BETWEEN_MS = 40;

/** The middle one of some key presses, typed as fast as a quick typist does; each by the browser's own clock. */
export const prepare: Prepare = async (steps, site) => {
  const { page, label } = await openEditor(site, steps);
  return async () => {
    await label.fill("");
    const took: number[] = [];
    for (let press = 0; press < PRESSES; press++) {
      const painted = label.evaluate(
        (field) =>
          new Promise<number>((resolve) => {
            const onKey = ({ timeStamp }: Event) =>
              requestAnimationFrame(() => {
                // What is posted within a frame is heard once that frame is drawn.
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => resolve(performance.now() - timeStamp);
                port2.postMessage(null);
              });
            field.addEventListener("keydown", onKey, { once: true });
          }),
      );
      await page.keyboard.press("a");
      took.push(await painted);
      await page.waitForTimeout(BETWEEN_MS);
    }
    return median(took) * 1_000;
  };
};
