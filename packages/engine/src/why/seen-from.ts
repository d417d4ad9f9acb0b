import type { Answers } from "../answers.ts";
import { isFile, textIn } from "../evaluator/given-value.ts";
import type { Seen } from "../evaluator/run-condition.ts";
import { numberIn } from "../evaluator/texts.ts";
import type { State } from "../state.ts";
import type { ExistingSet, ExistingWizard } from "../structure/existing-wizard.ts";
import { priceInHundredths } from "../structure/price-in-hundredths.ts";

/** What the conditions of a step of the path see of a walk that has come to such a state. */
export function seenFrom(wizard: ExistingWizard, document: Answers, state: State, from: string): Seen {
  const before = state.path.slice(0, state.path.indexOf(from) + 1);
  const counting = new Set(before.filter((step) => state.steps[step]?.skipped !== true));
  const isChosen = (option: string) => state.options[option]?.chosen === true;
  const chosenIn = (set: ExistingSet) => set.options.filter(({ key }) => isChosen(key));
  return {
    value(number) {
      const set = wizard.nodes[number];
      if (set?.kind !== "set") return "";
      const counts = counting.has(set.step.definition.key) && state.sets[set.key]?.visible === true;
      const value = counts ? document.answers?.[set.key] : null;
      const { definition } = set;
      switch (definition.type) {
        case "FILE_UPLOAD":
          return Array.isArray(value) && value.every(isFile) ? value.map(({ name }) => name) : [];
        case "MULTIPLE":
          return counts ? chosenIn(set).map((option) => option.definition.key) : [];
        case "SINGLE":
          return counts ? (chosenIn(set)[0]?.definition.key ?? "") : "";
        case "TEXT_INPUT":
          return definition.rules.format === "number" ? numberIn(textIn(value)) : textIn(value);
        case "DATE_PICKER":
          return textIn(value);
      }
    },
    total() {
      let hundredths = 0;
      for (const key of before) {
        for (const set of wizard.stepByKey.get(key)?.sets ?? []) {
          for (const { definition } of chosenIn(set)) hundredths += priceInHundredths(definition.price);
        }
      }
      return hundredths / 100;
    },
    skipped: () => before.filter((step) => state.steps[step]?.skipped === true),
  };
}
