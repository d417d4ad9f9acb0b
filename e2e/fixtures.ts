import { type BrowserContextOptions, test as base, expect, type Page } from "@playwright/test";
import { type Person, personOf } from "./servers/people.ts";
import { running, type Site } from "./servers/running.ts";
import { problemsOf } from "./support/problems-of.ts";
import { signIn } from "./support/sign-in.ts";

interface Fixtures {
  /** The server that the test is about. */
  site: Site;
  /** Somebody whom no other test touches. */
  person: Person;
  /** Another browser, watched like the first; closed at the end. */
  openBrowser: (options?: BrowserContextOptions) => Promise<Page>;
  /** The first browser's page, with the person signed in. */
  member: Page;
}

let taken = 0;

/** Takes somebody of those whom the set-up wrote. */
export function takePerson(site: Site, worker: number): Person {
  taken += 1;
  return personOf(site.people, worker, taken);
}

export const test = base.extend<Fixtures>({
  site: async ({ browserName: _anyBrowser }, use) => use(running().embedded),

  person: async ({ site }, use, { workerIndex }) => use(takePerson(site, workerIndex)),

  context: async ({ context }, use) => {
    const problems = problemsOf(context);
    await use(context);
    expect(problems, "what pages threw, complained of or were refused").toEqual([]);
  },

  openBrowser: async ({ browser, contextOptions, viewport, locale, timezoneId }, use) => {
    const problems: string[][] = [];
    const contexts: { close(): Promise<void> }[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...contextOptions, viewport, locale, timezoneId, ...options });
      contexts.push(context);
      problems.push(problemsOf(context));
      return context.newPage();
    });
    for (const context of contexts) await context.close();
    expect(problems.flat(), "what pages threw, complained of or were refused").toEqual([]);
  },

  member: async ({ page, site, person }, use) => {
    await signIn(page.request, site.console, person);
    await use(page);
  },
});

export { expect } from "@playwright/test";
