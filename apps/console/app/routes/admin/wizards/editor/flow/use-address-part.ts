import { useLocation } from "@remix-run/react";
import { useCallback, useState } from "react";
import { writeAddress } from "../write-address.ts";

/** A part of what is shown that the address keeps, such as `paint`. */
export function useAddressPart(name: string): readonly [string | null, (value: string | null) => void] {
  const { search } = useLocation();
  const [value, setValue] = useState(() => new URLSearchParams(search).get(name));
  const set = useCallback(
    (next: string | null) => {
      setValue(next);
      writeAddress(name, next);
    },
    [name],
  );
  return [value, set];
}
