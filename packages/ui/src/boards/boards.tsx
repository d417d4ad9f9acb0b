import { classNames } from "../class-names.ts";

export type Board = "done" | "here" | "optional" | "to-come";

export interface BoardsProps {
  steps: readonly Board[];
  /** What is read aloud; without it a count of the steps. `null` where words beside it say the same. */
  label?: string | null;
  size?: "sm" | "md";
}

const CLASS: Record<Board, string | undefined> = { done: "done", here: "here", optional: "skip", "to-come": undefined };

/** Progress as a row of planks: done is filled, here is tall, optional is hollow. */
export function Boards({ steps, label, size = "md" }: BoardsProps) {
  const planks = steps.map((step, index) => ({ key: `${index} ${step}`, className: CLASS[step] }));
  const done = steps.filter((step) => step === "done").length;
  const spoken =
    label === null
      ? { "aria-hidden": true }
      : { role: "img", "aria-label": label ?? `${done} of ${steps.length} steps done` };
  return (
    <div className={classNames("boards", size === "sm" && "boards-sm")} {...spoken}>
      {planks.map(({ key, className }) => (
        <i key={key} className={className} />
      ))}
    </div>
  );
}
