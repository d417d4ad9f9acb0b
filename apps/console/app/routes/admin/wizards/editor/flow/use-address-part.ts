import { useLocation } from "@remix-run/react";
import { useCallback, useState } from "react";

/**
 * A part of what is shown that the address keeps, such as `paint`. It is written past the router, which would ask the
 * server about every press.
 */
export function useAddressPart(name: string): readonly [string | null, (value: string | null) => void] {
  const { search } = useLocation();
  const [value, setValue] = useState(() => new URLSearchParams(search).get(name));
  const set = useCallback(
    (next: string | null) => {
      setValue(next);
      const url = new URL(window.location.href);
      if (next === null) url.searchParams.delete(name);
      else url.searchParams.set(name, next);
      window.history.replaceState(window.history.state, "", url);
    },
    [name],
  );
  return [value, set];
}
