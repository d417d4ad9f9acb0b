import { expect, type Locator } from "@playwright/test";

const MOST_TABS = 90;

/** Goes to a control as whoever has no mouse: by Tab alone, round the page once. */
export async function tabTo(control: Locator): Promise<void> {
  await control.waitFor();
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await control.page().keyboard.press("Tab");
  }
  await expect(control, "reached by Tab").toBeFocused();
}
