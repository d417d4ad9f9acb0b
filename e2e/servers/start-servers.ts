import { startThrowawayCluster } from "../../scripts/postgres/throwaway-cluster.ts";
import { startHarbour } from "../providers/start-harbour.ts";
import { startOrchard } from "../providers/start-orchard.ts";
import { addPeople } from "./people.ts";
import type { Running } from "./running.ts";
import { type StartedSite, startSite } from "./start-site.ts";

const SECRET = "only-for-the-browser-tests-of-two-processes";

/** Playwright's global set-up: real servers in processes of their own, and their end afterwards. */
export default async function startServers(): Promise<() => Promise<void>> {
  const opened: (() => Promise<void>)[] = [];
  const close = async () => {
    for (let next = opened.pop(); next; next = opened.pop()) await next();
  };
  const start = async (settings?: Record<string, string>): Promise<StartedSite> => {
    const site = await startSite(settings);
    opened.push(site.stop);
    return site;
  };
  try {
    const providers = [await startHarbour(), await startOrchard()];
    opened.push(...providers.map((provider) => provider.close));
    const embedded = await start(Object.assign({}, ...providers.map((provider) => provider.settings)));
    const running: Running = {
      embedded: { ...embedded, people: await addPeople(embedded) },
      postgres: await startPair(start, (remove) => opened.push(remove)),
    };
    process.env["BOARDWALK_RUNNING"] = JSON.stringify(running);
    return close;
  } catch (error) {
    await close();
    throw error;
  }
}

async function startPair(
  start: (settings: Record<string, string>) => Promise<StartedSite>,
  onClose: (remove: () => Promise<void>) => void,
): Promise<Running["postgres"]> {
  const url = process.env["TEST_DATABASE_URL"] ?? (await ownCluster(onClose));
  if (url === null) {
    process.stdout.write("Not covered in the browser: PostgreSQL, since this machine has none.\n");
    return null;
  }
  const settings = { DATABASE_URL: url, APP_SECRET: SECRET, BOARDWALK_MODE: "trial" };
  const first = await start(settings);
  const people = await addPeople(first);
  return { first: { ...first, people }, second: { ...(await start(settings)), people } };
}

async function ownCluster(onClose: (remove: () => Promise<void>) => void): Promise<string | null> {
  const cluster = await startThrowawayCluster();
  if (cluster) onClose(cluster.remove);
  return cluster?.url ?? null;
}
