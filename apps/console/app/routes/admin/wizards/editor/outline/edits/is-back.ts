import type { Definition } from "@boardwalk/engine";
import { childrenOf } from "../rows/children-of.ts";
import { keyOf } from "../rows/key-of.ts";
import { parentOf } from "../rows/parent-of.ts";
import type { Notice } from "./outline-desk.ts";

/** Whether what a notice says was removed is there again, by whichever way. */
export function isBack(definition: Definition, notice: Notice): boolean {
  if (notice.kind !== "removed") return false;
  return notice.ats.some((at) => childrenOf(definition, parentOf(at)).some(({ key }) => key === keyOf(at)));
}
