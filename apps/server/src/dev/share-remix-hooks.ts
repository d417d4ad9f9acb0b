import { type ServerBuild, unstable_setDevServerHooks as setDevServerHooks } from "@remix-run/server-runtime";

type Hooks = Parameters<typeof setDevServerHooks>[0];

const KEY = "__remix_devServerHooks";
const hooksOf = new WeakMap<ServerBuild, Hooks>();

/** What the Vite server that was made last has left for Remix. */
export function takeRemixHooks(): Hooks {
  const left: unknown = Reflect.get(globalThis, KEY);
  return isHooks(left) ? left : {};
}

/** Remix keeps one set of hooks in the process, and there are two apps: each build is answered by its own. */
export function shareRemixHooks(build: ServerBuild, hooks: Hooks): void {
  hooksOf.set(build, hooks);
  setDevServerHooks({
    getCriticalCss: async (asking, path) => hooksOf.get(asking)?.getCriticalCss?.(asking, path),
    processRequestError: (error) => hooks.processRequestError?.(error),
  });
}

function isHooks(value: unknown): value is Hooks {
  return typeof value === "object" && value !== null && "getCriticalCss" in value;
}
