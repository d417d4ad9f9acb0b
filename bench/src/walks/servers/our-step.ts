import { randomBytes } from "node:crypto";
import { parseEnvironment } from "@boardwalk/server/src/environment/read-environment.ts";
import { quietReport } from "@boardwalk/server/src/start/report.ts";
import { startServer } from "@boardwalk/server/src/start/start-server.ts";
import type { Serve } from "../../harness/alternative.ts";
import { POOL_SIZE } from "../../session/pool-size.ts";

/** The whole server as it is built and run, with every request logged: front, Remix, the onboarding app's page of a step. */
export const serve: Serve = async (databaseUrl) => {
  const environment = parseEnvironment({
    BOARDWALK_MODE: "trial",
    DATABASE_URL: databaseUrl,
    DATABASE_POOL_SIZE: String(POOL_SIZE),
    CONSOLE_PORT: "0",
    ONBOARDING_PORT: "0",
    APP_SECRET: randomBytes(32).toString("hex"),
    LOG_LEVEL: "info",
  });
  const { addresses } = await startServer(environment, quietReport);
  return Number(new URL(addresses.onboarding).port);
};
