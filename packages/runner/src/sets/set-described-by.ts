import { htmlIds } from "../form/html-ids.ts";

/** Both stand in the page whether there is something to say or not, so that scripts have nothing to name anew. */
export function setDescribedBy(set: string): string {
  return `${htmlIds.hint(set)} ${htmlIds.error(set)}`;
}
