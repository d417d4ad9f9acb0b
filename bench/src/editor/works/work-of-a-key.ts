import type { Prepare } from "../../harness/computation.ts";
import { openEditor } from "../open-editor.ts";

const PRESSES = 10;
/** Until it is saved, what is wrong is found, and everything has come to rest. */
const REST_MS = 1_500;

/** What the page's thread is busy with for a key press and all that follows from it, less what it does without one. */
export const prepare: Prepare = async (steps, site) => {
  const { page, label } = await openEditor(site, steps);
  const tool = await page.context().newCDPSession(page);
  await tool.send("Performance.enable");
  const busy = async () => {
    const { metrics } = await tool.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  };
  const during = async (presses: number) => {
    const began = await busy();
    for (let press = 0; press < presses; press++) await page.keyboard.press("a");
    await page.waitForTimeout(REST_MS);
    return (await busy()) - began;
  };
  return async () => {
    await label.fill("");
    await page.waitForTimeout(REST_MS);
    const idle = await during(0);
    return (((await during(PRESSES)) - idle) / PRESSES) * 1_000_000;
  };
};
