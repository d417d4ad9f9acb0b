import type { Locator, Page } from "@playwright/test";

/** What the security page shows of passkeys. */
export const passkeysPart = (page: Page): Locator => page.getByRole("region", { name: "Passkeys" });
