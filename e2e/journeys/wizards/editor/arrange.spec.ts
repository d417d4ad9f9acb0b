import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../../../fixtures.ts";
import { Editor } from "../../../support/editor.ts";
import { expectSound } from "../../../support/expect-sound.ts";
import { importWizard } from "../../../support/import-wizard.ts";
import { signInAdministrator } from "../../../support/sign-in-administrator.ts";

const options = (...labels: string[]) => labels.map((label) => ({ key: label.toLowerCase(), label }));
const quay = {
  name: "A stall on the quay, on Midsummer’s Eve and the day after it",
  settings: { isPublic: false },
  steps: [
    {
      key: "place",
      name: "Place",
      sets: [
        { key: "side", name: "Side", type: "SINGLE", options: options("North", "South", "Pier") },
        { key: "power", name: "Power", type: "MULTIPLE", options: options("Shore", "Solar") },
      ],
    },
    { key: "papers", name: "Papers", sets: [{ key: "holder", name: "Holder", type: "TEXT_INPUT" }] },
  ],
  dependencies: [{ target: "place.power.shore", on: "place.side.pier", type: "HIDE_IF" }],
};

async function openOutline(page: Page, editor: Editor): Promise<Locator> {
  await editor.open();
  return page.getByRole("tree", { name: "Steps, sets and options" });
}

/** The outline from top to bottom. */
async function expectLines(tree: Locator, ...names: string[]): Promise<void> {
  await expect(tree.getByRole("treeitem")).toHaveText(names.map((name) => new RegExp(`^\\d*${name}$`)));
}

const spoken = (page: Page, words: string) =>
  expect(page.locator("[aria-live=polite]").filter({ hasText: words })).toHaveCount(1);

test("several things are dragged into another parent, and put back by the undo of the editor", async ({
  page,
  site,
}) => {
  const editor = new Editor(page, site, await importWizard(site, quay));
  await signInAdministrator(page, site);
  const tree = await openOutline(page, editor);
  await editor.row("North").click();
  await editor.row("South").click({ modifiers: ["Shift"] });
  await editor.row("South").hover();
  await page.mouse.down();
  const solar = await editor.row("Solar").boundingBox();
  if (solar === null) throw new Error("The line of Solar is not shown.");
  await page.mouse.move(solar.x + 120, solar.y - 8, { steps: 4 });
  await page.mouse.move(solar.x + 120, solar.y + 4, { steps: 4 });
  await expect(page.getByText("Moving 2 options to positions 2 to 3 of 4 in Power.")).toBeVisible();
  await page.mouse.up();
  await expectLines(tree, "Place", "Side", "Pier", "Power", "Shore", "North", "South", "Solar", "Papers", "Holder");
  await spoken(page, "2 options moved to positions 2 to 3 of 4 in Power.");
  await expect(tree.getByRole("treeitem", { selected: true })).toHaveText(["North", "South"]);

  await editor.row("Power").dragTo(editor.row("Papers"));
  await expectLines(tree, "Place", "Side", "Pier", "Papers", "Power", "Shore", "North", "South", "Solar", "Holder");
  await editor.expectSaved();
  await page.reload();
  await expectLines(tree, "Place", "Side", "Pier", "Papers", "Power", "Shore", "North", "South", "Solar", "Holder");

  await editor.row("Pier").click();
  await page.getByRole("button", { name: "Remove", exact: true }).first().click();
  await expect(page.getByText("Shore hidden if Pier is chosen")).toBeVisible();
  await expectSound(page);
  await page.getByRole("button", { name: "Undo", exact: true }).last().click();
  await expect(editor.row("Pier")).toHaveAttribute("aria-selected", "true");
  await page.getByRole("button", { name: "Move to…" }).click();
  await page.getByRole("combobox", { name: "Into" }).fill("Power");
  await page.getByRole("option", { name: "Papers, Power" }).click();
  await page.getByRole("button", { name: "Move", exact: true }).click();
  await expectLines(tree, "Place", "Side", "Papers", "Power", "Shore", "North", "South", "Solar", "Pier", "Holder");
});

test("everything is arranged by keyboard, and where it goes is said", async ({ page, site }) => {
  const editor = new Editor(page, site, await importWizard(site, quay));
  await signInAdministrator(page, site);
  const tree = await openOutline(page, editor);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await tree.focus();
  await press("s", "s", "s", "s", "Space");
  await spoken(page, "Moving Solar, now at position 2 of 2 in Power.");
  await press("ArrowUp", "ArrowUp");
  await spoken(page, "Moving Solar to position 4 of 4 in Side.");
  await press("ArrowUp");
  await spoken(page, "Moving Solar to position 3 of 4 in Side.");
  await press("Escape");
  await spoken(page, "Solar put back.");
  await press("Space", "ArrowLeft", "Home", "Space");
  await spoken(page, "Solar moved to position 1 of 4 in Side.");
  await press("Alt+ArrowDown");
  await spoken(page, "Solar moved to position 2 of 4 in Side.");
  await press("Shift+ArrowDown", "Alt+Shift+ArrowDown");
  await spoken(page, "2 options moved to positions 1 to 2 of 3 in Power.");
  await expectLines(tree, "Place", "Side", "North", "Pier", "Power", "Solar", "South", "Shore", "Papers", "Holder");

  await press("End", "Control+Enter");
  await expect(page.getByRole("textbox", { name: "Name of the set" })).toBeFocused();
  await page.keyboard.type("Insurer");
  await press("Enter");
  await page.keyboard.type("Policy");
  await press("Enter", "Escape");
  await expect(tree).toBeFocused();
  await expectLines(
    tree,
    "Place",
    "Side",
    "North",
    "Pier",
    "Power",
    "Solar",
    "South",
    "Shore",
    "Papers",
    "Holder",
    "Insurer",
    "Policy",
  );
  await press("Control+d", "Delete", "Delete", "ArrowLeft", "ArrowLeft");
  await expect(editor.row("Papers")).toHaveAttribute("aria-expanded", "false");
  await editor.expectSaved();
  await page.reload();
  await expectLines(
    tree,
    "Place",
    "Side",
    "North",
    "Pier",
    "Power",
    "Solar",
    "South",
    "Shore",
    "Papers",
    "Holder",
    "Insurer",
  );
});

test("a finger moves a thing by its grip, and several by buttons", { tag: "@phone-only" }, async ({ page, site }) => {
  const editor = new Editor(page, site, await importWizard(site, quay));
  await signInAdministrator(page, site);
  const tree = await openOutline(page, editor);
  const grip = await editor.row("Pier").locator("[data-grip]").boundingBox();
  const solar = await editor.row("Solar").boundingBox();
  if (grip === null || solar === null) throw new Error("The lines are not shown.");
  const finger = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove", y: number) =>
    finger.send("Input.dispatchTouchEvent", { type, touchPoints: [{ x: grip.x + grip.width / 2, y }] });
  await touch("touchStart", grip.y + grip.height / 2);
  await touch("touchMove", solar.y - 10);
  await touch("touchMove", solar.y + 8);
  await expect(page.getByText("Moving Pier to position 2 of 3 in Power.")).toBeVisible();
  await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await expectLines(tree, "Place", "Side", "North", "South", "Power", "Shore", "Pier", "Solar", "Papers", "Holder");

  await page.getByRole("button", { name: "Take several" }).tap();
  await editor.row("Solar").tap();
  await page.getByRole("button", { name: "Move up" }).tap();
  await expectLines(tree, "Place", "Side", "North", "South", "Power", "Pier", "Solar", "Shore", "Papers", "Holder");
  await expectSound(page);
});

test("a name that is still being typed in its line outlives a reload", async ({ page, site }) => {
  const editor = new Editor(page, site, await importWizard(site, quay));
  await signInAdministrator(page, site);
  const tree = await openOutline(page, editor);
  await editor.row("Papers").dblclick();
  await tree.getByRole("textbox", { name: "Name of the step" }).fill("Permits");
  await page.reload();
  await expect(editor.row("Permits")).toBeVisible();
});
