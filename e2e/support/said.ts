import type { Locator, Page } from "@playwright/test";

/** What a page says by itself, also to a screen reader. */
export const said = (page: Page, words: RegExp): Locator => page.getByRole("status").filter({ hasText: words });
