import { open } from "./look.tmp.mjs";
const P = "/admin/wizards/broken?at=stage.kind.covered";
for (const [name, o] of [["desk", {}], ["desk-dark", { dark: true }], ["phone", { width: 390, height: 844, path: P + "&pane=canvas" }], ["phone-dark", { width: 390, height: 844, dark: true, path: P + "&pane=canvas" }]]) {
  const { browser, page } = await open({ path: P, ...o });
  await page.waitForTimeout(1200);
  await page.screenshot({ path: `/tmp/canvas-shots/b-${name}.png` });
  if (name === "desk") {
    await page.getByRole("button", { name: "Phone" }).click();
    await page.getByRole("button", { name: /Shown for/ }).click();
    await page.screenshot({ path: `/tmp/canvas-shots/b-menu.png` });
    await page.getByRole("menuitem", { name: "As first seen" }).click();
    await page.waitForTimeout(300);
    await page.screenshot({ path: `/tmp/canvas-shots/b-first.png` });
    console.log(await page.locator(".finding").allInnerTexts());
  }
  await browser.close();
}
