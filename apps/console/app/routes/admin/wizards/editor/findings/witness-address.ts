import { paths } from "../../../../../paths.ts";
import type { PlacedFinding } from "./findings.ts";

/** The preview of what a finding says, at the step that it is about. It is known by its `place` among all findings. */
export function witnessAddress(wizardKey: string, { at }: Pick<PlacedFinding, "at">, place: number): string {
  const [step] = at?.split(".") ?? [];
  return paths.wizardPreview(wizardKey, { ...(step !== undefined && { step }), witness: place });
}
