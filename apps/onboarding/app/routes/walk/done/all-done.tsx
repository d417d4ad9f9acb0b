import { Boards } from "@boardwalk/ui";

/** The whole way, gone. */
export function AllDone({ steps }: { steps: number }) {
  const planks = Array.from({ length: Math.min(steps, 40) }, () => "done" as const);
  return <Boards steps={planks} label={steps === 1 ? "The one step is done" : `All ${steps} steps are done`} />;
}
