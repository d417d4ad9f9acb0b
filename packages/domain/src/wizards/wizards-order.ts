import { assertNever } from "../kernel/index.ts";
import type { WizardOrder } from "./list-wizards.input.ts";

/** Starts and completions are those of the days that the list shows; what nobody started has no rate and stands last. */
export function wizardsOrder(sort: WizardOrder): string {
  switch (sort) {
    case "name":
      return "lower(w.wizard_name)";
    case "-name":
      return "lower(w.wizard_name) desc";
    case "starts":
      return "d.starts";
    case "-starts":
      return "d.starts desc";
    case "completed":
      return "d.completions";
    case "-completed":
      return "d.completions desc";
    case "rate":
      return "d.completions::float8 / nullif(d.starts, 0) nulls last";
    case "-rate":
      return "d.completions::float8 / nullif(d.starts, 0) desc nulls last";
    case "edited":
      return "w.updated_at";
    case "-edited":
      return "w.updated_at desc";
    default:
      return assertNever(sort);
  }
}
