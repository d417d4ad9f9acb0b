import { useContext } from "react";
import { SayContext } from "./say-context.ts";

/** Says a sentence to whoever listens, once nothing else is being said. */
export function useSay(): (words: string) => void {
  return useContext(SayContext);
}
