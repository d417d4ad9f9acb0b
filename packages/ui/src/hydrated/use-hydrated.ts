import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False on the server and while hydrating, true once scripts have taken over. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
