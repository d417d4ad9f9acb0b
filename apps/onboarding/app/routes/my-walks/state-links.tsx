import { paths } from "../../paths.ts";
import type { MyWalksData } from "./load-my-walks.ts";

/** All of them, those that wait or those that are finished: the address says which. */
export function StateLinks({ state, count }: Pick<MyWalksData, "state" | "count">) {
  const kinds = [
    { is: null, says: "All", figure: count.waiting + count.finished },
    { is: "waiting", says: "To go on with", figure: count.waiting },
    { is: "finished", says: "Finished", figure: count.finished },
  ] as const;
  return (
    <nav aria-label="Which walks">
      <ul className="walks-kinds">
        {kinds.map(({ is, says, figure }) => (
          <li key={says}>
            <a href={paths.myWalks({ state: is ?? undefined })} aria-current={is === state ? "true" : undefined}>
              {says} <span className="num">{figure}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
