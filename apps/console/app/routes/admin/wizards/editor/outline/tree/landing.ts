import type { TreeAct } from "./tree-act.ts";

/** The line that a key leads to from another. */
export function landing(rows: number, from: number, to: Extract<TreeAct, { act: "go" }>["to"], page: number): number {
  switch (to) {
    case "up":
      return Math.max(0, from - 1);
    case "down":
      return Math.min(rows - 1, from + 1);
    case "first":
      return 0;
    case "last":
      return rows - 1;
    case "page-up":
      return Math.max(0, from - page);
    case "page-down":
      return Math.min(rows - 1, from + page);
  }
}
