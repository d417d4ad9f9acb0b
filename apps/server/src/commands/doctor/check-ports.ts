import { findHolder } from "../../data-folder/lock-data-folder.ts";
import { openPort } from "../../http/open-port.ts";
import type { Check } from "./check.ts";

export const checkPorts: Check = {
  about: "Ports",
  async look({ environment }) {
    const { console, onboarding, listenAddress, mode } = environment;
    const holder = environment.database.kind === "embedded" ? await findHolder(environment.dataFolder) : null;
    if (holder?.record?.command === "boardwalk start") return { ok: true, says: "taken by the running server" };
    for (const [variable, { port }] of [
      ["CONSOLE_PORT", console],
      ["ONBOARDING_PORT", onboarding],
    ] as const) {
      await (await openPort(port, variable, listenAddress, mode)).close(0);
    }
    return { ok: true, says: `${console.port} and ${onboarding.port} are free` };
  },
};
