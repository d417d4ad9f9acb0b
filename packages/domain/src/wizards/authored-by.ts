import type { Authorship } from "./require-author.ts";

/** The same as `authoredWizards`, of rows that SQL calls `w`. */
export function authoredBy({ organizationIds }: Authorship): { readonly text: string; readonly values: string[] } {
  if (organizationIds === null) return { text: "true", values: [] };
  return { text: `w.organization_id in (${organizationIds.map(() => "?").join(", ")})`, values: [...organizationIds] };
}
