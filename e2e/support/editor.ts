import { expect, type Locator, type Page } from "@playwright/test";
import type { Site } from "../servers/running.ts";

/** The editor of one wizard, as somebody at it sees it. */
export class Editor {
  readonly page: Page;
  readonly #address: string;

  constructor(page: Page, site: Site, key: string) {
    this.page = page;
    this.#address = `${site.console}/admin/wizards/${key}`;
  }

  async open(at = ""): Promise<void> {
    await this.page.goto(at === "" ? this.#address : `${this.#address}?at=${at}`);
    // The outline is drawn by the server as well: what can be pressed tells that the page lives.
    await expect(this.saved).toHaveText("Saved");
  }

  /** What the head says about saving. */
  get saved(): Locator {
    return this.page.locator("[data-saving]");
  }

  get inspector(): Locator {
    return this.page.getByRole("region", { name: "Inspector" });
  }

  field(label: string): Locator {
    return this.inspector.getByRole("textbox", { name: label, exact: true });
  }

  row(name: string): Locator {
    return this.page.getByRole("treeitem").filter({ hasText: name });
  }

  async expectSaved(): Promise<void> {
    await expect(this.saved).toHaveText(/^Saved \d\d:\d\d$/);
  }
}
