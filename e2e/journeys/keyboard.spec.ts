import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { expectAccessible } from "../support/expect-accessible.ts";

/** The finder shows as soon as scripts have taken over, and the shortcuts with it. */
async function openConsole(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/account/sessions`);
  await expect(page.getByRole("button", { name: "Find or do anything" })).toBeVisible();
}

test("the palette finds a page by a few letters and goes there, by keyboard alone", async ({ member: page, site }) => {
  await openConsole(page, site.console);
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Find or do anything" });
  await expect(palette.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("histo");
  await expect(palette.getByRole("menuitem")).toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${site.console}/account/login-history`);
  await expect(palette).toHaveCount(0);
});

test("Enter takes the first thing that the palette found", async ({ member: page, site }) => {
  await openConsole(page, site.console);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog").getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("history");
  await expect(page.getByRole("menuitem")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${site.console}/account/login-history`);
});

test("the palette says when nothing has that name, closes on Escape, and gives the focus back", async ({
  member: page,
  site,
}) => {
  await openConsole(page, site.console);
  const finder = page.getByRole("button", { name: "Find or do anything" });
  await finder.focus();
  await page.keyboard.press("Enter");
  const palette = page.getByRole("dialog", { name: "Find or do anything" });
  await expect(palette.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("zzz");
  await expect(palette).toContainText("Nothing has that name.");
  await page.keyboard.press("Escape");
  await expect(palette.getByRole("searchbox")).toHaveValue("");
  await page.keyboard.press("Escape");
  await expect(palette).toHaveCount(0);
  await expect(finder).toBeFocused();
});

test("in a low window keys choose what is out of sight, and scroll the list by itself", async ({
  member: page,
  site,
}) => {
  await page.setViewportSize({ width: 1280, height: 360 });
  await openConsole(page, site.console);
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Find or do anything" });
  await expect(palette.getByRole("searchbox")).toBeFocused();
  const last = palette.getByRole("menuitem").last();
  await expect(last).not.toBeInViewport();
  await expectAccessible(page);
  await page.keyboard.press("ArrowUp");
  await expect(last).toBeInViewport();
  await page.keyboard.press("Tab");
  const list = palette.getByRole("region", { name: "What was found" });
  await expect(list).toBeFocused();
  await page.keyboard.press("Home");
  await expect(palette.getByRole("menuitem").first()).toBeInViewport();
});

test("the palette signs out", async ({ member: page, site }) => {
  await openConsole(page, site.console);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog").getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("log out");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/login\?left=yes$/);
});

test("the question mark lists the shortcuts, and g with a letter goes places", async ({ member: page, site }) => {
  await openConsole(page, site.console);
  await page.keyboard.press("?");
  const list = page.getByRole("dialog", { name: "Shortcuts" });
  await expect(list).toContainText("Go to Sessions");
  await page.keyboard.press("Escape");
  await expect(list).toHaveCount(0);
  await page.keyboard.press("g");
  await page.keyboard.press("h");
  await expect(page).toHaveURL(`${site.console}/account/login-history`);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.keyboard.press("g");
  await page.keyboard.press("s");
  await expect(page).toHaveURL(`${site.console}/account/sessions`);
});

test("keys that are typed into a field are no shortcuts", async ({ member: page, site }) => {
  await openConsole(page, site.console);
  await page.keyboard.press("g");
  await page.keyboard.press("h");
  await page.getByLabel("From", { exact: true }).focus();
  await page.keyboard.type("gs?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveURL(`${site.console}/account/login-history`);
});

test("the account menu opens, closes and signs out by keyboard", async ({ member: page, site, person }) => {
  await openConsole(page, site.console);
  const menu = page.locator("summary", { hasText: "account" });
  await menu.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(person.email)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText(person.email)).toBeHidden();
  await expect(menu).toBeFocused();
  await page.keyboard.press("Enter");
  const out = page.locator("details[open]").getByRole("button", { name: "Sign out" });
  await expect(out).toBeVisible();
  await out.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/login\?left=yes$/);
});

test("the first Tab offers to skip to the content", async ({ member: page, site }) => {
  await page.goto(`${site.console}/account/sessions`);
  await page.keyboard.press("Tab");
  await expect(page.locator(".skip-link")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#main$/);
});
