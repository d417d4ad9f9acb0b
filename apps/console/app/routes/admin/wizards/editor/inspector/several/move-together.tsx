import type { Definition } from "@boardwalk/engine";
import { moveThings, thingAt } from "@boardwalk/engine/editing";
import { type SlotOption, SlotPicker } from "@boardwalk/ui";
import { useEditorState } from "../../draft/use-editor-state.ts";
import { useEditorStore } from "../../draft/use-editor-store.ts";
import { useSay } from "../../draft/use-say.ts";

export interface MoveTogetherProps {
  ats: readonly string[];
  kind: "step" | "set" | "option";
}

const START = "the start";

/** Moves several things behind another, or into another parent. */
export function MoveTogether({ ats, kind }: MoveTogetherProps) {
  const store = useEditorStore();
  const say = useSay();
  const definition = useEditorState((state) => state.definition);
  return (
    <section className="insp" aria-label="Move">
      <p className="sentence">
        Move them{" "}
        <SlotPicker
          label="Where they move"
          shown="somewhere else"
          options={() => placesFor(definition, ats, kind)}
          value=""
          onChange={(place) => {
            const [within = "", behind = START] = place.split("/");
            const to = { within: within === "" ? null : within, behind: behind === START ? null : behind };
            if (!store.edit(moveThings(store.getState().definition, ats, to))) say(`${ats.length} moved.`);
          }}
        />
        .
      </p>
    </section>
  );
}

/** Steps behind steps; sets at the end of a step, options at the end of a set. */
function placesFor(
  definition: Definition,
  ats: readonly string[],
  kind: MoveTogetherProps["kind"],
): readonly SlotOption[] {
  if (kind === "step") {
    const others = definition.steps.filter(({ key }) => !ats.includes(key));
    return [
      { value: `/${START}`, label: "to the start" },
      ...others.map(({ key, name }) => ({ value: `/${key}`, label: `behind ${name}` })),
    ];
  }
  if (kind === "set") {
    return definition.steps.map((step) => ({
      value: `${step.key}/${step.sets.at(-1)?.key ?? START}`,
      label: `into ${step.name}`,
    }));
  }
  return definition.steps.flatMap((step) =>
    step.sets.flatMap((set) =>
      thingAt(definition, `${step.key}.${set.key}`) && (set.type === "SINGLE" || set.type === "MULTIPLE")
        ? [
            {
              value: `${step.key}.${set.key}/${set.options.at(-1)?.key ?? START}`,
              label: `into ${set.name}`,
              group: step.name,
            },
          ]
        : [],
    ),
  );
}
