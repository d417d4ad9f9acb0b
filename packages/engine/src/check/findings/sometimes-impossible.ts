import { quoted } from "../../quoted.ts";
import type { ExistingOption, ExistingSet } from "../../structure/existing-wizard.ts";
import type { Finder } from "../finder.ts";
import { answersLeaving } from "./answers-leaving.ts";

export const sometimesImpossible: Finder = {
  code: "sometimes-impossible",
  severity: "warning",
  *find(known) {
    const { wizard, circles, impossible } = known;
    for (const { sets } of wizard.steps)
      for (const set of sets) {
        const { type, required, min } = set.definition;
        if (!required || (type !== "SINGLE" && type !== "MULTIPLE") || impossible.has(set)) continue;
        if ([set, ...set.options].some(({ id }) => circles.circleOf[id] !== -1)) continue;
        const least = Math.max(1, min);
        const enabled = set.options.filter(({ definition }) => !definition.disabled);
        const sure = enabled.filter((option) => !mayBeMissing(option));
        if (sure.length >= least) continue;
        const unsure = enabled.filter(mayBeMissing);
        const found = {
          at: set.key,
          message: messageFor(set, least, sure.length),
          related: unsure.map(({ key }) => key),
        };
        const answers = answersLeaving(known, set, unsure);
        yield answers ? { ...found, witness: { answers } } : found;
      }
  },
};

function mayBeMissing({ dependencies }: ExistingOption): boolean {
  return dependencies.some(({ type }) => type !== "REQUIRE_IF");
}

function messageFor({ key }: ExistingSet, least: number, sure: number): string {
  const needed = least === 1 ? "1 option" : `${least} options`;
  const left = sure === 0 ? "none" : `only ${sure}`;
  return `The required set ${quoted(key)} needs ${needed}, and its dependencies may leave ${left}; add an option without a SHOW_IF, HIDE_IF or DISABLE_IF, or do not require the set.`;
}
