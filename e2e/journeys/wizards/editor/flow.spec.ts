import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../../../fixtures.ts";
import { expectAccessible } from "../../../support/expect-accessible.ts";
import { publishWizard } from "../../../support/publish-wizard.ts";
import { signInAdministrator } from "../../../support/sign-in-administrator.ts";

const WIZARD = {
  name: "Lay out a regatta",
  steps: [
    {
      key: "basics",
      name: "Basics",
      sets: [{ key: "water", type: "SINGLE", options: [{ key: "open", label: "Open sea" }] }],
    },
    { key: "tides", name: "Tides" },
    { key: "crew", name: "Crew" },
    { key: "papers", name: "Papers" },
  ],
  flow: [{ from: "basics", to: "crew", type: "REQUIRED", option: "basics.water.open" }],
};

test("rules are drawn, led elsewhere, put in order and removed with the mouse, and taken back", async ({
  page,
  site,
}) => {
  const flow = await openFlow(
    page,
    await publishWizard(site, WIZARD),
    () => signInAdministrator(page, site),
    site.console,
  );

  await flow.step("basics").hover();
  await drag(page, flow.node("basics").locator(".flow-out"), flow.node("papers"));
  await expect(flow.panel).toContainText("Tried as number 2 of 2");
  await expect(flow.row("Always go to Papers")).toHaveAttribute("aria-current", "true");
  await expect(flow.step("tides")).toHaveAccessibleName(/No walk gets here/);

  const end = flow.way("basics>papers#1").locator(".react-flow__edgeupdater");
  await drag(page, end, flow.node("tides"), { above: true });
  await expect(flow.row("Always go to Tides")).toHaveAttribute("aria-current", "true");

  await flow.panel.getByRole("button", { name: "Try it earlier" }).click();
  await expect(flow.panel).toContainText("Tried first of 2");
  await expect(flow.row("If Open sea is chosen, go to Crew, never taken")).toBeVisible();

  await flow.panel.getByRole("button", { name: "Remove the rule" }).click();
  await expect(flow.row("Always go to Tides")).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(flow.row("Always go to Tides")).toBeVisible();
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await page.reload();
  await expect(flow.row("Always go to Tides")).toBeVisible();
});

test("the same is done by keyboard alone, from the list and in the picture", async ({ page, site }) => {
  const flow = await openFlow(
    page,
    await publishWizard(site, WIZARD),
    () => signInAdministrator(page, site),
    site.console,
  );
  await expectAccessible(page);

  await flow.row("1 Basics").focus();
  await page.keyboard.press("ArrowDown");
  await expect(flow.row("If Open sea is chosen, go to Crew")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(flow.panel.getByRole("heading")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(flow.row("If Open sea is chosen, go to Crew")).toBeFocused();

  await flow.step("basics").focus();
  await page.keyboard.press("ArrowDown");
  await expect(flow.step("tides")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(flow.panel.getByRole("heading", { name: "Tides" })).toBeFocused();
  await flow.panel.getByLabel("Draw a rule to").selectOption("Papers");
  await expect(flow.row("Always go to Papers")).toHaveAttribute("aria-current", "true");
  await flow.panel.getByRole("button", { name: "Remove the rule" }).press("Enter");
  await expect(flow.row("Always go to Papers")).toHaveCount(0);
  await expect(flow.row("Then Crew, next in order")).toBeVisible();
});

async function openFlow(page: Page, key: string, signIn: () => Promise<void>, origin: string) {
  await signIn();
  await page.goto(`${origin}/admin/wizards/${key}/flow`);
  const graph = page.getByRole("region", { name: "Graph" });
  const list = page.getByRole("region", { name: "List" });
  const node = (step: string) => graph.locator(`.react-flow__node[data-id="${step}"]`);
  await expect(node("papers")).toBeVisible();
  return {
    node,
    step: (step: string) => node(step).getByRole("button"),
    way: (id: string) => graph.locator(`.react-flow__edge[data-id="${id}"]`),
    row: (words: string) => list.getByRole("button", { name: words }),
    panel: page.getByRole("complementary"),
  };
}

/** What arrives at a step is half hidden behind it. */
async function drag(page: Page, from: Locator, to: Locator, { above = false } = {}): Promise<void> {
  // The picture moves what is looked at into sight.
  await expect(from).toBeInViewport();
  const start = await stillBox(from);
  const end = await stillBox(to);
  await page.mouse.move(start.x + start.width / 2, start.y + (above ? 4 : start.height / 2));
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 6 });
  await page.mouse.up();
}

/** Where it is once it has come to rest. */
async function stillBox(what: Locator) {
  let last = "";
  await expect(async () => {
    const before = last;
    last = JSON.stringify(await what.boundingBox());
    expect(last).toBe(before);
  }).toPass();
  const box = await what.boundingBox();
  if (!box) throw new Error("It is not drawn.");
  return box;
}
