import type { Definition } from "../../definition.ts";
import { conditionMentions } from "../references/condition-mentions.ts";
import { isWithin } from "../things/dotted.ts";

export interface ReferencesTo {
  /** Places in the document of rules that name one of them, or something in it. */
  readonly rules: number[];
  readonly dependencies: number[];
  /** Rules whose condition names one. */
  readonly conditions: number[];
}

/** What names some things or what is in them, and so goes or changes with them. */
export function referencesTo({ flow, dependencies }: Definition, ats: readonly string[]): ReferencesTo {
  const isOne = (at: string) => ats.some((one) => isWithin(at, one));
  return {
    rules: indexesOf(flow, ({ from, to, option }) => isOne(from) || isOne(to) || (option !== null && isOne(option))),
    dependencies: indexesOf(dependencies, ({ target, on }) => isOne(target) || isOne(on)),
    conditions: indexesOf(flow, ({ when }) => when !== null && conditionMentions(when).some(({ at }) => isOne(at))),
  };
}

function indexesOf<T>(list: readonly T[], holds: (one: T) => boolean): number[] {
  return list.flatMap((one, index) => (holds(one) ? [index] : []));
}
