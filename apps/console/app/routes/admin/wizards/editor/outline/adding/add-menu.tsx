import { Menu, MenuButton, MenuItem } from "@boardwalk/ui";
import { Plus, Rows3, Tag } from "lucide-react";
import { useEditorState } from "../../draft/use-editor-state.ts";
import { SET_TYPES } from "../../set-types.ts";
import type { Addable } from "../edits/add-thing.ts";
import { whereToAdd } from "../edits/where-to-add.ts";

/** Whatever may stand beside or in what is in hand. */
export function AddMenu({ onAdd }: { onAdd: (what: Addable) => void }) {
  const inHand = useEditorState((state) => state.selection.at(-1) ?? null);
  const takesSets = useEditorState(({ definition }) => whereToAdd(definition, inHand, "set") !== null);
  const takesOptions = useEditorState(({ definition }) => whereToAdd(definition, inHand, "option") !== null);
  return (
    <MenuButton
      variant="quiet"
      size="sm"
      icon={Plus}
      menu={
        <Menu aria-label="Add">
          <MenuItem icon={Rows3} onAction={() => onAdd({ kind: "step" })}>
            Step
          </MenuItem>
          {SET_TYPES.map(({ type, label, icon }) => (
            <MenuItem
              key={type}
              id={type}
              icon={icon}
              disabled={!takesSets}
              onAction={() => onAdd({ kind: "set", type })}
            >
              {`Set: ${label.toLowerCase()}`}
            </MenuItem>
          ))}
          <MenuItem icon={Tag} disabled={!takesOptions} onAction={() => onAdd({ kind: "option" })}>
            Option
          </MenuItem>
        </Menu>
      }
    >
      Add
    </MenuButton>
  );
}
