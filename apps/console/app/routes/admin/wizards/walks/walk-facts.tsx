import { Moment } from "@boardwalk/doors/frame";
import { Facts, State } from "@boardwalk/ui";
import { Link } from "@remix-run/react";
import { paths } from "../../../../paths.ts";
import { useShell } from "../../../shell/use-shell.ts";
import type { WalkLoaded } from "./load-walk.ts";

export function WalkFacts({ walk, keepsAnswers }: Pick<WalkLoaded, "walk" | "keepsAnswers">) {
  const { isAdministrator } = useShell();
  const { person, state, step, version, total, started, changed, completed, minutes, device } = walk;
  return (
    <Facts
      inColumns
      facts={[
        {
          label: "Person",
          value:
            person.id === null || !isAdministrator ? (
              person.name
            ) : (
              <Link to={paths.user(person.id)}>{person.name}</Link>
            ),
        },
        { label: "State", value: <State tone={state.tone}>{state.says}</State> },
        ...(step === null ? [] : [{ label: "Stands at", value: step }]),
        { label: "Version", value: <span className="num">{version}</span> },
        ...(total === null ? [] : [{ label: "Total", value: <span className="num">{total}</span> }]),
        { label: "Started", value: <Moment when={started} /> },
        { label: "Last change", value: <Moment when={changed} /> },
        ...(completed ? [{ label: "Completed", value: <Moment when={completed} /> }] : []),
        ...(minutes === null
          ? []
          : [{ label: "From start to end", value: minutes === 1 ? "1 minute" : `${minutes} minutes` }]),
        ...(device === null ? [] : [{ label: "Last device", value: device }]),
        { label: "Answers", value: answersInWords(keepsAnswers, completed !== null) },
      ]}
    />
  );
}

function answersInWords(areKept: boolean, isCompleted: boolean): string {
  if (areKept) return "Kept";
  return isCompleted
    ? "Deleted at completion, as the walker chose"
    : "To be deleted at completion, as the walker chose";
}
