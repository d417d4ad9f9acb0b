import { type Board, Boards } from "@boardwalk/ui";
import type { Standing } from "./standing-of.ts";

/** How far it has come, as planks. */
export function StandingBoards({ standing: { done, inAll } }: { standing: Standing }) {
  const planks = Array.from({ length: inAll }, (_, place): Board => {
    if (place < done) return "done";
    return place === done ? "here" : "to-come";
  });
  return <Boards steps={planks} />;
}
