import type { Plugin } from "vite";

const DOMAIN = /^@boardwalk\/domain\//;
const NATIVE = "\0native:";
const LOADED = Symbol.for("boardwalk.natively-loaded");

/**
 * Keeps `@boardwalk/domain` one module instance in the whole process: the server opens it natively, and an app's server
 * build only refers to it. Bundled, its entities and errors would exist once more in each app.
 */
export function domainStaysOutside(): Plugin {
  let isDevelopment = false;
  return {
    name: "boardwalk:domain-stays-outside",
    enforce: "pre",
    config: (_, { isSsrBuild }) => (isSsrBuild ? { build: { rollupOptions: { external: [DOMAIN] } } } : {}),
    configResolved(config) {
      isDevelopment = config.command === "serve";
    },
    resolveId: (id, _importer, { ssr }) => (isDevelopment && ssr && DOMAIN.test(id) ? NATIVE + id : null),
    async load(id) {
      if (!id.startsWith(NATIVE)) return null;
      const name = id.slice(NATIVE.length);
      const module: Record<string, unknown> = await import(/* @vite-ignore */ name);
      loadedModules().set(name, module);
      // Through the global, since Vite turns every import of the code it serves into one of its own.
      const native = `globalThis[Symbol.for(${JSON.stringify(LOADED.description)})].get(${JSON.stringify(name)})`;
      const names = Object.keys(module).filter((exported) => exported !== "default");
      return `const native = ${native};\n${names.map((exported) => `export const ${exported} = native.${exported};`).join("\n")}\n`;
    },
  };
}

function loadedModules(): Map<string, unknown> {
  const kept: unknown = Reflect.get(globalThis, LOADED);
  if (kept instanceof Map) return kept;
  const fresh = new Map<string, unknown>();
  Reflect.set(globalThis, LOADED, fresh);
  return fresh;
}
