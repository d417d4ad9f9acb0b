import { useSlow } from "@boardwalk/doors/frame";
import { useLocation, useNavigation } from "@remix-run/react";

/** True once another page or filter of the list that is shown has been on its way for a while. */
export function useListWaits(): boolean {
  const { state, location } = useNavigation();
  const here = useLocation();
  return useSlow(state === "loading" && location.pathname === here.pathname && location.search !== here.search);
}
