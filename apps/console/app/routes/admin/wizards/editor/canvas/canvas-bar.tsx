import { Icon, Menu, MenuButton, MenuItem, Segments } from "@boardwalk/ui";
import { Check, ChevronDown } from "lucide-react";
import { useEditorStore } from "../draft/use-editor-store.ts";
import { answersInBrief } from "./answers-in-brief.ts";
import type { ShownFor } from "./canvas-view.ts";
import { firstView } from "./create-canvas-view.ts";
import { useCanvasView } from "./use-canvas-view.ts";

/** How the step is looked at: how wide, and for whom. */
export function CanvasBar() {
  const store = useEditorStore();
  const [{ width, shownFor, answers, cleared }, change] = useCanvasView();
  const given = answersInBrief(store.getState().definition, answers);
  const words: Record<ShownFor, string> = {
    everything: "Everything",
    first: "As first seen",
    answers: given ?? "Answers given here",
  };
  const choices: readonly ShownFor[] = ["everything", "first", "answers"];
  return (
    <div className="canvas-bar">
      <Segments
        label="Width"
        items={[
          { id: "phone", label: "Phone", current: width === "phone", onPress: () => change({ width: "phone" }) },
          { id: "desk", label: "Desk", current: width === "desk", onPress: () => change({ width: "desk" }) },
        ]}
      />
      <span className="shown-for-label">Shown for</span>
      <MenuButton
        variant="quiet"
        className="shown-for"
        aria-label={`Shown for: ${words[shownFor]}`}
        menu={
          <Menu aria-label="Shown for">
            {choices.map((choice) => (
              <MenuItem
                key={choice}
                {...(choice === shownFor && { icon: Check })}
                onAction={() => change({ shownFor: choice })}
              >
                {words[choice]}
              </MenuItem>
            ))}
            {given !== null && (
              <MenuItem onAction={() => change({ answers: firstView.answers, cleared: cleared + 1 })}>
                Clear the answers
              </MenuItem>
            )}
          </Menu>
        }
      >
        <span className="clip">{words[shownFor]}</span>
        <Icon icon={ChevronDown} />
      </MenuButton>
    </div>
  );
}
