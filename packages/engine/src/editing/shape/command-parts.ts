import type {
  DependencyDefinition,
  OptionDefinition,
  RuleDefinition,
  SetDefinition,
  StepDefinition,
} from "../../definition.ts";
import { isJsonObject } from "../../document/json.ts";
import { MOST_THINGS } from "../../document/most-things.ts";
import { required } from "../../document/readers/field.ts";
import { list } from "../../document/readers/list.ts";
import { nullable } from "../../document/readers/nullable.ts";
import type { Reader } from "../../document/readers/reader.ts";
import { record } from "../../document/readers/record.ts";
import { text } from "../../document/readers/text.ts";
import { wholeNumber } from "../../document/readers/whole-number.ts";
import { dependencyTable } from "../../document/tables/dependency-table.ts";
import { optionTable } from "../../document/tables/option-table.ts";
import { ruleTable } from "../../document/tables/rule-table.ts";
import { setTable } from "../../document/tables/set-table.ts";
import { stepTable } from "../../document/tables/step-table.ts";
import { PLACES } from "../apply/read-part.ts";
import type { Place, RulePlace, RuleReference } from "../edit-command.ts";

/** No word of a command is longer: three keys with points between them. */
export const word = text({ to: 302 });
/** That of a rule holds its texts as JSON writes them, which makes six characters of some. */
const fingerprint = text({ to: 8_000 });
const index = wholeNumber({ from: 0 });

export const place: Reader<Place> = record<Place>(
  { is: "a place", part: "place" },
  { within: required(nullable(word), "What it is in."), behind: required(nullable(word), "What it stands behind.") },
);

export const rulePlace: Reader<RulePlace> = record<RulePlace>(
  { is: "a place of a rule", part: "rulePlace" },
  { index: required(index, "Its place."), behind: required(nullable(fingerprint), "The rule in front of it.") },
);

export const ruleReference: Reader<RuleReference> = record<RuleReference>(
  { is: "a rule", part: "ruleReference" },
  { index: required(index, "Its place."), was: required(fingerprint, "What stood there.") },
);

export const was: Reader<string> = fingerprint;
export const placeInList: Reader<number> = index;

/** A step, a set or an option: by what only it has. */
export const given: Reader<StepDefinition | SetDefinition | OptionDefinition> = {
  expected: "a step, a set or an option",
  read(value, reading) {
    if (isJsonObject(value) && "label" in value) return at(PLACES.option, optionTable).read(value, reading);
    if (isJsonObject(value) && "type" in value) return at(PLACES.set, setTable).read(value, reading);
    return at(PLACES.step, stepTable).read(value, reading);
  },
  write(value) {
    if ("label" in value) return optionTable.write(value);
    return "type" in value ? setTable.write(value) : stepTable.write(value);
  },
  schema: () => ({}),
};

export const rule: Reader<RuleDefinition> = at(PLACES.rule, ruleTable);
export const dependency: Reader<DependencyDefinition> = at(PLACES.dependency, dependencyTable);

interface PlacedRule {
  readonly place: RulePlace;
  readonly rule: RuleDefinition;
}

interface PlacedDependency {
  readonly index: number;
  readonly dependency: DependencyDefinition;
}

export const placedRules: Reader<readonly PlacedRule[]> = list(
  record<PlacedRule>(
    { is: "a rule that comes back", part: "placedRule" },
    { place: required(rulePlace, "Where it stands."), rule: required(rule, "The rule.") },
  ),
  { of: "rules", most: MOST_THINGS.rules },
);

export const placedDependencies: Reader<readonly PlacedDependency[]> = list(
  record<PlacedDependency>(
    { is: "a dependency that comes back", part: "placedDependency" },
    { index: required(index, "Where it stands."), dependency: required(dependency, "The dependency.") },
  ),
  { of: "dependencies", most: MOST_THINGS.dependencies },
);

/** Read as deep as it stands in a document, whatever it came in. */
function at<T>(where: readonly (string | number)[], reader: Reader<T>): Reader<T> {
  return {
    ...reader,
    read(value, reading, words) {
      const path = reading.path.splice(0, reading.path.length, ...where);
      const read = reader.read(value, reading, words);
      reading.path.splice(0, reading.path.length, ...path);
      return read;
    },
  };
}
