import { nearestName } from "../../document/nearest-name.ts";
import type { ExistingWizard } from "../../structure/existing-wizard.ts";

/** A help, not a finding: with thousands of wrong names over thousands of keys only the first are given one. */
const MOST_COMPARED = 5_000;
const MOST_DIFFERENCE = 2;

/** Gives what exists and is written almost like a name that does not. */
export function closeReferences(wizard: ExistingWizard): (name: string) => string | null {
  let left = MOST_COMPARED;

  function* comparable(keys: Iterable<string>, length: number): Iterable<string> {
    for (const key of keys) {
      if (left <= 0) return;
      left -= 1;
      if (Math.abs(key.length - length) <= MOST_DIFFERENCE) yield key;
    }
  }
  const near = (key: string, keys: Iterable<string>): string | null => nearestName(key, comparable(keys, key.length));

  return (name) => {
    const [stepKey = "", setKey, optionKey, ...rest] = name.split(".", 5);
    if (rest.length > 0) return null;
    const stepName = wizard.stepByKey.has(stepKey) ? stepKey : near(stepKey, wizard.stepByKey.keys());
    if (stepName === null || setKey === undefined) return stepName;

    const sets = wizard.stepByKey.get(stepName)?.sets ?? [];
    const exactSet = `${stepName}.${setKey}`;
    const setName = wizard.setByKey.has(exactSet) ? exactSet : under(stepName, near(setKey, lastKeys(sets)));
    if (setName === null || optionKey === undefined) return setName;

    const options = wizard.setByKey.get(setName)?.options ?? [];
    const exactOption = `${setName}.${optionKey}`;
    return wizard.optionByKey.has(exactOption) ? exactOption : under(setName, near(optionKey, lastKeys(options)));
  };
}

function* lastKeys(nodes: Iterable<{ readonly definition: { readonly key: string } }>): Iterable<string> {
  for (const { definition } of nodes) yield definition.key;
}

function under(parent: string, key: string | null): string | null {
  return key === null ? null : `${parent}.${key}`;
}
