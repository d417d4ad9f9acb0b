import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CREDENTIAL_CHANGES } from "@boardwalk/domain/mail";
import { expect, test } from "vitest";
import { SAID_ACTIONS } from "./said-actions.ts";

const root = join(import.meta.dirname, ..."../../../../../..".split("/"));
const read = (pattern: string) =>
  globSync(pattern, { cwd: root }).map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
const first = (found: Iterable<RegExpMatchArray>) => [...found].map(([, name = ""]) => name);

const AN_ACTION = /"([a-z-]+\.[a-z-]+)"/g;

/** What a call of `recordAudit` names: an action, or a name that the file gives to one of several. */
function actionsOf({ path, text }: { path: string; text: string }): string[] {
  return first(text.matchAll(/recordAudit\([^,]+,\s*\{\s*action: ([^\s,]+)/g)).flatMap((said) => {
    if (said.startsWith("`credentials.$")) return CREDENTIAL_CHANGES.map((change) => `credentials.${change}`);
    const written = said.startsWith('"') ? said : (new RegExp(`const ${said} = (.+);`).exec(text)?.[1] ?? "");
    const actions = first(written.matchAll(AN_ACTION));
    expect(actions, `${path} names an action in a way that this test cannot read: ${said}`).not.toEqual([]);
    return actions;
  });
}

const verbs = read("packages/domain/src/**/*.ts").filter(
  ({ path, text }) => !path.endsWith(".test.ts") && /(?<!function )recordAudit\(/.test(text),
);
const written = [
  ...verbs.flatMap(actionsOf),
  ...read("migrations/*.sql").flatMap(({ text }) =>
    first(text.matchAll(/insert into public\.audit_events [^;]+?'([a-z-]+\.[a-z-]+)'/g)),
  ),
];

test("every call that writes an action down is read", () => {
  for (const verb of verbs) {
    const calls = verb.text.match(/(?<!function )recordAudit\(/g)?.length;
    expect(verb.text.match(/recordAudit\([^,]+,\s*\{\s*action: /g)?.length, verb.path).toBe(calls);
  }
  expect(written).toEqual(expect.arrayContaining(["sign-in.refused", "user.deactivated", "credentials.token-revoked"]));
});

test("each has words, and there are words for no other", () => {
  expect([...SAID_ACTIONS.keys()].toSorted()).toEqual([...new Set(written)].toSorted());
  expect(new Set(SAID_ACTIONS.values()).size, "said alike").toBe(SAID_ACTIONS.size);
});
