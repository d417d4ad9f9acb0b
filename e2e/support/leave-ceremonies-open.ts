import type { Page } from "@playwright/test";

/** A browser that leaves its window for passkeys open until the person closes it, which `cancel` does. */
export async function leaveCeremoniesOpen(page: Page): Promise<{ cancel(): Promise<void> }> {
  await page.addInitScript(() => {
    const open = () =>
      new Promise((_, reject) => {
        // As browsers say it, also where the person had nothing to choose from.
        const cancel = () => reject(new DOMException("The operation was not allowed.", "NotAllowedError"));
        Reflect.set(window, "cancelCeremony", cancel);
      });
    Object.defineProperty(navigator.credentials, "get", { configurable: true, value: open });
    Object.defineProperty(navigator.credentials, "create", { configurable: true, value: open });
  });
  return {
    cancel: async () => {
      await page.waitForFunction(() => Reflect.has(window, "cancelCeremony"));
      await page.evaluate(() => {
        Reflect.get(window, "cancelCeremony")();
        Reflect.deleteProperty(window, "cancelCeremony");
      });
    },
  };
}
