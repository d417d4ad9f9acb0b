import { Icon } from "@boardwalk/ui";
import { Plus } from "lucide-react";
import { useAdding } from "./use-adding.ts";

export interface AddOptionProps {
  /** The set's dotted key. */
  readonly within: string;
  /** The key of its last option. */
  readonly behind: string | null;
}

export function AddOption({ within, behind }: AddOptionProps) {
  const adding = useAdding();
  return (
    <button type="button" className="add-row" onClick={() => adding.option(within, behind)}>
      <Icon icon={Plus} /> {behind === null ? "Add the first option" : "Add an option"}
    </button>
  );
}
