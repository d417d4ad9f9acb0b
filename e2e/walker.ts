import type { Locator, Page } from "@playwright/test";
import { test as base } from "./fixtures.ts";
import { signIn } from "./support/sign-in.ts";

/** Somebody on a walk, by whatever a project gives them: a mouse or a thumb, scripts or none, one device or two. */
export interface Walker {
  /** The device that they hold at this moment. */
  page(): Page;
  /** By a thumb where there is one. */
  press(control: Locator): Promise<void>;
  /** "Continue"; whoever has two devices then goes on with the other one. */
  goOn(name?: string): Promise<Page>;
  hasScripts: boolean;
}

export interface WalkerOptions {
  devices: 1 | 2;
}

export const test = base.extend<WalkerOptions & { walker: Walker }>({
  devices: [1, { option: true }],

  walker: async ({ member, openBrowser, site, person, devices, hasTouch, javaScriptEnabled, userAgent }, use) => {
    const pages = [member];
    if (devices === 2) {
      const other = await openBrowser({ javaScriptEnabled, ...(userAgent && { userAgent }) });
      await signIn(other.request, site.onboarding, person);
      pages.push(other);
    }
    let held = 0;
    const page = () => pages[held % pages.length] ?? member;
    const press = (control: Locator) => (hasTouch ? control.tap() : control.click());
    await use({
      page,
      press,
      hasScripts: javaScriptEnabled !== false,
      goOn: async (name = "Continue") => {
        const before = page().url();
        await press(page().getByRole("button", { name, exact: true }));
        await page().waitForURL((url) => url.href !== before);
        const { href } = new URL(page().url());
        held += 1;
        if (pages.length > 1) await page().goto(href);
        return page();
      },
    });
  },
});

export { expect } from "@playwright/test";
