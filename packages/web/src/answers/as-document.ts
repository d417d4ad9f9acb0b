import type { AppLoadContext } from "@remix-run/server-runtime";

/** Onboarding's pages bring their own script, which runs only in a document of its own: no redirect there draws a page into another one. */
export function asDocument<T>(reply: T, { app }: Pick<AppLoadContext, "app">): T {
  if (app === "onboarding" && reply instanceof Response && reply.headers.has("Location"))
    reply.headers.set("X-Remix-Reload-Document", "true");
  return reply;
}
