import { type Misfit, setsOf } from "@boardwalk/domain/walks";
import type { Definition } from "@boardwalk/engine";
import { errorInWords } from "@boardwalk/runner";

export interface MisfitContext {
  readonly now: Definition;
  /** What it was answered on; null where nobody may look at that any more. */
  readonly answeredOn: Definition | null;
  readonly locale: string;
}

/** One sentence about an answer that does not come along as it was. */
export function misfitInWords(misfit: Misfit, { now, answeredOn, locale }: MisfitContext): string {
  const set = (answeredOn && setsOf(answeredOn).get(misfit.set)) ?? setsOf(now).get(misfit.set);
  const name = set?.title ?? set?.name ?? misfit.set.split(".").at(-1) ?? misfit.set;
  const option = (key: string) => set?.options.find((one) => one.key === key)?.label ?? key;
  switch (misfit.because) {
    case "not-asked":
      return `${name}: nobody asks this any more.`;
    case "asked-otherwise":
      return `${name}: this is asked in another way now, so it is to be answered again.`;
    case "no-such-option":
      return `${name}: “${option(misfit.option)}” is no longer there.`;
    case "not-on-offer":
      return `${name}: “${option(misfit.option)}” is not on offer at the moment.`;
    case "to-be-changed": {
      const [first] = misfit.errors;
      const asked = setsOf(now).get(misfit.set);
      if (first === undefined || asked === undefined) return `${name}: this is to be answered again.`;
      return `${errorInWords(first, { set: asked, given: { value: null, inputs: {} }, locale })}.`;
    }
  }
}
