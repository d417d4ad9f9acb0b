import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createSessionReader, type OAuth } from "@boardwalk/domain/identity";
import { systemClock } from "@boardwalk/domain/kernel";
import type { AppName, Services, Site } from "@boardwalk/web";
import type { ServerBuild } from "@remix-run/server-runtime";
import { appSteps } from "../http/create-listener.ts";
import { createRouteHandler } from "../http/create-route-handler.ts";
import type { Step } from "../http/exchange.ts";
import type { OpenPort } from "../http/open-port.ts";
import { compress } from "../http/steps/compress.ts";
import { serveAssets } from "../http/steps/serve-assets.ts";
import { serveRemix } from "../http/steps/serve-remix.ts";
import { OperatorMessage } from "../operator-message.ts";
import { repositoryRoot } from "../repository-root.ts";
import type { System } from "../system.ts";

export interface Loading {
  system: System;
  site: Site;
  demo: Services["demo"];
  mailbox: Services["mailbox"];
  oauth: OAuth;
  development: boolean;
  ports: Record<AppName, OpenPort>;
  onStop: (close: () => Promise<void>) => void;
}

/** Both apps' files and routes, as they were built, or from their sources in development. */
export async function loadApps(loading: Loading): Promise<Record<AppName, readonly Step[]>> {
  const { system, site, demo, mailbox, oauth } = loading;
  const services: Services = {
    database: system.database,
    sessions: createSessionReader(system.database, systemClock),
    secrets: system.secrets,
    keys: system.keys,
    files: system.files,
    oauth,
    places: system.places,
    memory: system.memory,
    clock: systemClock,
    log: system.log,
    site,
    mailbox,
    demo,
  };
  // One after the other: in development each leaves something in the process for the next to take.
  const console = await loadApp("console", services, loading);
  const onboarding = await loadApp("onboarding", services, loading);
  return { console, onboarding };
}

async function loadApp(
  app: AppName,
  services: Services,
  { development, ports, onStop }: Loading,
): Promise<readonly Step[]> {
  const folder = join(repositoryRoot, "apps", app);
  if (development) {
    const { serveSources } = await import("../dev/serve-sources.ts");
    return serveSources(folder, services, ports[app], onStop);
  }
  const entry = join(folder, "build", "server", "index.js");
  if (!existsSync(entry))
    throw new OperatorMessage(`The ${app} app is not built. Run npm start, which builds what is missing.`);
  const build: ServerBuild = await import(pathToFileURL(entry).href);
  const handler = createRouteHandler(build);
  return appSteps(
    compress(),
    serveAssets(join(folder, "build", "client")),
    serveRemix(services, () => handler),
  );
}
