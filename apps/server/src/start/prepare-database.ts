import type { Services } from "@boardwalk/web";
import type { System } from "../system.ts";
import type { Report } from "./report.ts";

/** Makes the tables what this build needs, and gives an empty trial its demo. */
export async function prepareDatabase(
  system: System,
  mode: "trial" | "production",
  report: Report,
): Promise<Services["demo"]> {
  const { database } = system;
  await report.stage("Migrations", async (note) => {
    const { applied } = await database.migrate();
    note(applied.length === 0 ? "up to date" : `${applied.length} applied`);
  });
  if (mode === "production") return null;
  return report.stage("Demo", async (note) => {
    const { DEMO_ACCOUNTS, DEMO_PASSWORD, hasPeople, seedDemo } = await import("@boardwalk/domain/seed");
    const isNew = !(await hasPeople(database, system.surroundings()));
    if (isNew) await seedDemo(database, system.surroundings());
    note(isNew ? `${DEMO_ACCOUNTS.length} accounts made` : "kept as it is");
    return { password: DEMO_PASSWORD, accounts: DEMO_ACCOUNTS.map(({ email, says }) => ({ email, says })) };
  });
}
