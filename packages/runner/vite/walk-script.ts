import { createHash } from "node:crypto";
import type { Plugin } from "vite";
import { buildBinder } from "./build-binder.ts";

const MODULE = "virtual:walk-script";
const RESOLVED = `\0${MODULE}`;
const IN_DEVELOPMENT = "/@walk-script.js";

/** Serves the script of a step's page: `import { walkScript } from "virtual:walk-script"` is its address. */
export function walkScriptPlugin(): Plugin {
  let isServing = false;
  let built: Promise<{ fileName: string; source: string }> | null = null;
  const make = async () => {
    const source = await buildBinder();
    const hash = createHash("sha256").update(source).digest("hex").slice(0, 10);
    return { fileName: `assets/walk-script-${hash}.js`, source };
  };
  return {
    name: "boardwalk:walk-script",
    configResolved({ command }) {
      isServing = command === "serve";
    },
    configureServer(server) {
      server.middlewares.use(IN_DEVELOPMENT, (_request, response, next) => {
        buildBinder().then((source) => {
          response.setHeader("content-type", "text/javascript");
          response.end(source);
        }, next);
      });
    },
    resolveId(id) {
      return id === MODULE ? RESOLVED : null;
    },
    async load(id) {
      if (id !== RESOLVED) return null;
      if (isServing) return `export const walkScript = ${JSON.stringify(IN_DEVELOPMENT)};`;
      built ??= make();
      return `export const walkScript = ${JSON.stringify(`/${(await built).fileName}`)};`;
    },
    async generateBundle() {
      // The server's own build has nothing to serve; its pages only name the address.
      if (this.environment.name !== "client") return;
      built ??= make();
      this.emitFile({ type: "asset", ...(await built) });
    },
  };
}
