import { useMatches } from "@remix-run/react";

/** Pages here are plain HTML unless one says `handle = { hydrates: true }`: people come on slow phones, once. */
export function useHydrates(): boolean {
  return useMatches().some(({ handle }) => says(handle, "hydrates"));
}

/** Whether a route says something of itself. */
export function says(handle: unknown, what: string): boolean {
  return typeof handle === "object" && handle !== null && what in handle;
}
