/** Which engine this run is on; the test runner says so, and without a word it is the embedded one. */
export type TestEngine = { readonly kind: "pglite" } | { readonly kind: "postgres"; readonly url: string };

export function testEngine(): TestEngine {
  if (process.env["BOARDWALK_TEST_ENGINE"] !== "postgres") return { kind: "pglite" };
  const url = process.env["TEST_DATABASE_URL"];
  if (!url) throw new Error("Tests on PostgreSQL need TEST_DATABASE_URL, a login that may create databases and roles.");
  return { kind: "postgres", url };
}
