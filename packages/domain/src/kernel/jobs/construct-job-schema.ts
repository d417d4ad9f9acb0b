import { getConstructionPlans } from "pg-boss";

// pg-boss sends its plan as a transaction of its own, with limits for it and a lock that our migration holds in its way.
const OWN_FRAME = /^\s*(BEGIN|COMMIT|SET LOCAL [a-z_]+ = \d+|SELECT pg_advisory_xact_lock\(.*\));\s*$/gm;

/** What pg-boss wants its schema to hold, in its own words, for a transaction that is open already. */
export const constructJobSchema = (): string =>
  getConstructionPlans("pgboss", { createSchema: false }).replace(OWN_FRAME, "");
