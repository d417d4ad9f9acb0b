import type { WalkOrder } from "./list-walks.input.ts";

const COLUMNS = { started: "s.started_at", changed: "s.last_modified", name: "lower(s.session_name)" } as const;

/** With the id last, so that pages neither repeat nor miss a walk. */
export function walksOrder(sort: WalkOrder): string {
  const direction = sort.startsWith("-") ? "desc" : "asc";
  const column = COLUMNS[columnOf(sort)];
  return `${column} ${direction}, s.session_id ${direction}`;
}

function columnOf(sort: WalkOrder): keyof typeof COLUMNS {
  switch (sort) {
    case "started":
    case "-started":
      return "started";
    case "name":
    case "-name":
      return "name";
    default:
      return "changed";
  }
}
