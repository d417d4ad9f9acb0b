import { openPort } from "../../http/open-port.ts";
import type { Check } from "./check.ts";

export const checkPorts: Check = {
  about: "Ports",
  async look({ environment }) {
    const { console, onboarding, listenAddress, mode } = environment;
    const wanted = [
      ["CONSOLE_PORT", console.port],
      ["ONBOARDING_PORT", onboarding.port],
    ] as const;
    const found: string[] = [];
    for (const [variable, port] of wanted) {
      const isOurs = await answersAsBoardwalk(port, listenAddress);
      if (!isOurs) await (await openPort(port, variable, listenAddress, mode)).close(0);
      found.push(`${port} ${isOurs ? "taken by a running Boardwalk" : "free"}`);
    }
    return { ok: true, says: found.join(", ") };
  },
};

async function answersAsBoardwalk(port: number, address: string | null): Promise<boolean> {
  const host = address === null || address === "0.0.0.0" || address === "::" ? "127.0.0.1" : address;
  try {
    const answer = await fetch(`http://${host.includes(":") ? `[${host}]` : host}:${port}/healthz`, {
      signal: AbortSignal.timeout(2000),
    });
    return (await answer.text()).includes('"status":"alive"');
  } catch {
    return false;
  }
}
