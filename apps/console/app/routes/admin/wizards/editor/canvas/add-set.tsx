import { Menu, MenuButton, MenuItem } from "@boardwalk/ui";
import { Plus } from "lucide-react";
import { SET_TYPES } from "../set-types.ts";
import { useAdding } from "./use-adding.ts";

export interface AddSetProps {
  /** The step's key. */
  readonly within: string;
  /** The key of the set that it comes behind. */
  readonly behind: string | null;
}

/** A set of whichever type, behind the one that is selected or at the end of the step. */
export function AddSet({ within, behind }: AddSetProps) {
  const adding = useAdding();
  return (
    <MenuButton
      variant="quiet"
      size="sm"
      icon={Plus}
      menu={
        <Menu aria-label="What it asks for">
          {SET_TYPES.map(({ type, label, icon }) => (
            <MenuItem key={type} icon={icon} onAction={() => adding.set(within, behind, type)}>
              {label}
            </MenuItem>
          ))}
        </Menu>
      }
    >
      Add a set
    </MenuButton>
  );
}
