import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Nothing against WCAG 2.0 to 2.2, levels A and AA, by light and by dark. What asks is a script, so without any nothing is asked. */
export async function expectAccessible(page: Page, except: readonly string[] = []): Promise<void> {
  const { javaScriptEnabled, isMobile } = test.info().project.use;
  if (javaScriptEnabled === false) return;
  // A narrow page has the colours of the wide one, so the night is asked for there.
  for (const colorScheme of isMobile ? (["light"] as const) : (["light", "dark"] as const)) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).setLegacyMode();
    // By night nothing differs but colours, so the rest is asked once.
    if (colorScheme === "light") axe.withTags(RULES).disableRules([...except]);
    else if (!except.includes("color-contrast")) axe.withRules(["color-contrast", "link-in-text-block"]);
    else continue;
    const { violations } = await axe.analyze();
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(" ")}\n  ${failureSummary ?? ""}`),
    );
    expect(found, `${page.url()} by ${colorScheme}`).toEqual([]);
  }
}
