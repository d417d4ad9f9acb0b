import { useMatches } from "@remix-run/react";

/** Pages here are plain HTML unless one says `handle = { hydrates: true }`: people come on slow phones, once. */
export function useHydrates(): boolean {
  return useMatches().some(({ handle }) => typeof handle === "object" && handle !== null && "hydrates" in handle);
}
