import { join } from "node:path";
import type { Services } from "@boardwalk/web";
import { createRequestHandler, type ServerBuild } from "@remix-run/server-runtime";
import type { Step } from "../http/exchange.ts";
import type { OpenPort } from "../http/open-port.ts";
import { limitBody } from "../http/steps/limit-body.ts";
import { serveRemix } from "../http/steps/serve-remix.ts";
import { shareRemixHooks, takeRemixHooks } from "./share-remix-hooks.ts";
import { withoutExitListeners } from "./without-exit-listeners.ts";

/** An app straight from its sources, through Vite in this process, so that an edit shows at once. */
export async function serveSources(
  folder: string,
  services: Services,
  port: OpenPort,
  onStop: (close: () => Promise<void>) => void,
): Promise<readonly Step[]> {
  const { createServer } = await import("vite");
  const [server] = port.servers;
  const vite = await withoutExitListeners(() =>
    createServer({
      root: folder,
      configFile: join(folder, "vite.config.ts"),
      appType: "custom",
      clearScreen: false,
      server: { middlewareMode: true, ...(server ? { hmr: { server } } : {}) },
    }),
  );
  const hooks = takeRemixHooks();
  onStop(() => vite.close());

  const files: Step = async ({ request, response }, next) => {
    const { promise: passedOn, resolve, reject } = Promise.withResolvers<boolean>();
    response.once("close", () => resolve(false));
    vite.middlewares(request, response, (error?: unknown) => (error ? reject(error) : resolve(true)));
    if (await passedOn) await next();
  };
  const routes = serveRemix(services, async () => {
    const build = asServerBuild(await vite.ssrLoadModule("virtual:remix/server-build"));
    shareRemixHooks(build, hooks);
    return createRequestHandler(() => build, "development");
  });
  return [limitBody, files, routes];
}

function asServerBuild(module: Record<string, unknown>): ServerBuild {
  if (isServerBuild(module)) return module;
  throw new Error("Vite gave something else than Remix's server build.");
}

function isServerBuild(module: object): module is ServerBuild {
  return "routes" in module && "entry" in module && "assets" in module;
}
