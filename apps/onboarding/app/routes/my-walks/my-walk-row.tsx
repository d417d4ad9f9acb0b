import { State } from "@boardwalk/ui";
import { paths } from "../../paths.ts";
import type { MyWalksData } from "./load-my-walks.ts";

export interface MyWalkRowProps {
  walk: MyWalksData["walks"][number];
  /** What the list shows, to come back to. */
  shown: Pick<MyWalksData, "page"> & { state: "waiting" | "finished" | undefined };
}

export function MyWalkRow({ walk, shown }: MyWalkRowProps) {
  const { token, name, wizardName, state, progress, at, isFinished, href } = walk;
  return (
    <li className="walks-row">
      <div>
        <a className="walks-name" href={href}>
          {name}
        </a>
        <p className="walks-facts">
          <State tone={state.tone}>{state.says}</State>
          {wizardName && <span>{wizardName}</span>}
          {progress && <span>{progress}</span>}
          <time dateTime={at.iso} title={at.exact}>
            {isFinished ? "Handed in" : "Saved"} {at.text}
          </time>
        </p>
      </div>
      <p className="walks-acts">
        <a href={href} aria-label={isFinished ? `Look at it: ${name}` : `Go on with ${name}`}>
          {isFinished ? "Look at it" : "Go on"}
        </a>
        <a href={`${paths.myWalks({ ...shown, ask: token })}#ask-head`} aria-label={`Delete ${name}`}>
          Delete
        </a>
      </p>
    </li>
  );
}
