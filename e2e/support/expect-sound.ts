import type { Page } from "@playwright/test";
import { expectAccessible } from "./expect-accessible.ts";
import { expectNoSidewaysScroll } from "./expect-no-sideways-scroll.ts";

/** As wide as its window, and with nothing against WCAG. Only where scripts run, which the second needs. */
export async function expectSound(page: Page): Promise<void> {
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}
