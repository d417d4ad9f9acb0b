import type { Page } from "@playwright/test";

/** A browser whose fields offer no passkeys, so that the device is asked by the button alone. */
export async function onlyByButton(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const value = () => Promise.resolve(false);
    Object.defineProperty(PublicKeyCredential, "isConditionalMediationAvailable", { configurable: true, value });
  });
}
