import { Icon } from "@boardwalk/ui";
import { SET_TYPES } from "../set-types.ts";
import { useAdding } from "./use-adding.ts";

/** A step that asks for nothing yet. */
export function EmptyStep({ step }: { readonly step: string }) {
  const adding = useAdding();
  return (
    <div className="sheet-empty">
      <p>
        A step asks for one thing or for a few that belong together: sets of options to choose from, texts, dates,
        files. Without any, people read it and continue.
      </p>
      <ul className="first-sets" aria-label="Add the first set">
        {SET_TYPES.map(({ type, label, icon }) => (
          <li key={type}>
            <button type="button" className="add-row" onClick={() => adding.set(step, null, type)}>
              <Icon icon={icon} /> {label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
