import type { ReactElement } from "react";
import { givenIn } from "../form/given-in.ts";
import { DrawnSet } from "../sets/drawn-set.tsx";
import { offBecause } from "../sets/off-because.ts";
import { WalkersAlone } from "../sets/walkers-alone.tsx";
import { noSlots } from "./drawing-slots.ts";
import { errorsOfSet } from "./errors-of-set.ts";
import type { StepDrawing } from "./step-drawing.ts";
import { stepIn } from "./step-in.ts";

/** The sets of a step as plain controls, without form, frame or buttons. Hidden ones stand in the page as well. */
export function drawStep(drawing: StepDrawing): ReactElement {
  const { definition, state, document, step, prices, fileAddress, walkersAlone = {}, slots = noSlots } = drawing;
  const sets = stepIn(definition, step)?.sets.filter((set) => set.active) ?? [];
  const reasons = offBecause(definition);
  return (
    <>
      {sets.map((set) => {
        const at = `${step}.${set.key}`;
        const shown = state.sets[at];
        if (!shown) return null;
        const errors = errorsOfSet(drawing, set);
        if (Object.hasOwn(walkersAlone, set.key)) {
          const isAnswered = walkersAlone[set.key] === true;
          return <WalkersAlone key={set.key} set={set} shown={shown} errors={errors} isAnswered={isAnswered} />;
        }
        return (
          <DrawnSet
            key={slots.idOf(at) ?? set.key}
            step={step}
            set={set}
            shown={shown}
            options={state.options}
            given={givenIn(document, step, set)}
            errors={errors}
            prices={prices}
            today={document.today}
            offBecause={reasons}
            conflict={drawing.conflicts?.find((one) => one.set === set.key) ?? null}
            fileAddress={fileAddress}
            slots={slots}
          />
        );
      })}
    </>
  );
}
