import { Expired } from "../../kernel/index.ts";

/** One answer for every link that opens nothing any more, so that it tells nothing of what it was. */
export function spentLink(): Expired {
  return new Expired("The link has been used or is too old.");
}
