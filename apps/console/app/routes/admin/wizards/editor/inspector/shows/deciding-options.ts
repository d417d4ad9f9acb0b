import type { Definition } from "@boardwalk/engine";
import type { SlotOption } from "@boardwalk/ui";

/** The options that can decide about a thing: those on its own step and on earlier ones, without itself. */
export function decidingOptions(definition: Definition, target: string): readonly SlotOption[] {
  const [own, ownSet, ownOption] = target.split(".");
  const last = definition.steps.findIndex(({ key }) => key === own);
  return definition.steps.slice(0, last + 1).flatMap((step) =>
    step.active
      ? step.sets
          .filter((set) => set.active && !(step.key === own && set.key === ownSet && ownOption === undefined))
          .flatMap((set) =>
            set.options
              .filter(({ active, key }) => active && `${step.key}.${set.key}.${key}` !== target)
              .map((option) => ({
                value: `${step.key}.${set.key}.${option.key}`,
                label: option.label,
                group: `${step.name}, ${set.name}`,
              })),
          )
      : [],
  );
}
