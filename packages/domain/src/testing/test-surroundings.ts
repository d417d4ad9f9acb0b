import { openPlaces } from "../identity/index.ts";
import { type Client, createKeyRing, createProcessMemory, newId, type Surroundings } from "../kernel/index.ts";
import { createMovableClock } from "./movable-clock.ts";

const places = openPlaces(null);
const quiet = () => undefined;

export const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";

export function testSurroundings(client: Partial<Client> = {}): Surroundings {
  const secrets = { current: new Uint8Array(32).fill(7), previous: [] };
  return {
    clock: createMovableClock(),
    secrets,
    keys: createKeyRing(secrets),
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    places,
    memory: createProcessMemory(),
    origins: { console: "http://console.test", onboarding: "http://onboarding.test" },
    requestId: newId(),
    client: { address: "192.0.2.10", userAgent: FIREFOX, ...client },
  };
}
