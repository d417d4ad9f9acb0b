import { defineConfig } from "vitest/config";

const databaseTests = "{apps,packages}/**/*.db.test.ts";

function databaseProject(name: string, engine: "pglite" | "postgres") {
  return {
    extends: true as const,
    test: {
      name,
      include: [databaseTests],
      env: { BOARDWALK_TEST_ENGINE: engine },
      globalSetup: engine === "postgres" ? ["scripts/postgres/provide-postgres.ts"] : [],
      // Each PGlite takes about 350 MB, and each file on PostgreSQL makes a database of its own.
      maxWorkers: 2,
    },
  };
}

export default defineConfig({
  test: {
    environment: "node",
    pool: "forks",
    restoreMocks: true,
    // A test is not wrong because the machine has other work: only what hangs should run into these.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    exclude: ["**/node_modules/**", "**/build/**", "e2e/**"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{apps,packages,scripts,bench}/**/*.test.{ts,tsx}"],
          exclude: ["**/node_modules/**", "**/build/**", "**/*.db.test.ts", "scripts/architecture/**"],
        },
      },
      { extends: true, test: { name: "architecture", include: ["scripts/architecture/*.test.ts"] } },
      databaseProject("database on PGlite", "pglite"),
      databaseProject("database on PostgreSQL", "postgres"),
    ],
  },
});
