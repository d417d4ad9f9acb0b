import { chromium } from "playwright";
export async function open({ width = 1440, height = 900, dark = false, path = "/admin/wizards/plan-a-festival", port = 4350 } = {}) {
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--disable-quic","--no-first-run","--disable-background-networking","--disable-component-update","--disable-sync"] });
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: dark ? "dark" : "light", storageState: (await import("node:fs")).existsSync("/tmp/canvas-auth.json") ? "/tmp/canvas-auth.json" : undefined });
  const page = await context.newPage();
  page.on("console", (m) => ["error","warning"].includes(m.type()) && console.log("console", m.type(), m.text().slice(0, 300)));
  page.on("pageerror", (e) => console.log("pageerror", e.message.slice(0, 500)));
  await page.goto(`http://localhost:${port}${path}`);
  if (page.url().includes("/login")) {
    await page.fill('input[name="email"]', "admin@boardwalk.test");
    await page.keyboard.press("Enter");
    await page.waitForLoadState("networkidle");
    if (await page.locator('input[name="password"]').count()) { await page.fill('input[name="password"]', "walk-the-boards"); await page.keyboard.press("Enter"); }
    await page.waitForURL((u) => !u.pathname.startsWith("/login"), { timeout: 15000 }).catch(() => console.log("still", page.url()));
    await context.storageState({ path: "/tmp/canvas-auth.json" });
    await page.goto(`http://localhost:${port}${path}`);
  }
  await page.waitForLoadState("networkidle");
  return { browser, context, page };
}
