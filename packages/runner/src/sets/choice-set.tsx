import type { ChoiceSetDefinition } from "@boardwalk/engine";
import { chosenNames } from "../form/chosen-names.ts";
import { choiceRule } from "../words/choice-rule.ts";
import { ChoiceCard } from "./choice-card.tsx";
import { NoAnswerCard } from "./no-answer-card.tsx";
import { SetFrame } from "./set-frame.tsx";
import type { SetProps } from "./set-props.ts";

/** From here on a list is searched rather than read. */
const MANY_OPTIONS = 13;

export function ChoiceSet(props: SetProps<ChoiceSetDefinition>) {
  const { step, set, shown, given, slots } = props;
  const options = set.options.filter((option) => option.active);
  const named = new Set(chosenNames(given.value));
  const priced = options.some(({ price }) => Number(price) > 0);
  const many = options.length >= MANY_OPTIONS;
  return (
    <SetFrame {...props} hint={choiceRule(set, shown.required)}>
      {many && (
        // Scripts bring it to life; without them it could do nothing.
        <div className="choice-search" data-search hidden>
          <input
            type="search"
            className="input"
            aria-label={`Search ${options.length} choices`}
            placeholder="Search"
            autoComplete="off"
          />
          <p className="choice-found" role="status" />
        </div>
      )}
      <div className={many ? "choices choices-many" : "choices"}>
        {options.map((option) => (
          <ChoiceCard
            key={slots.idOf(`${step}.${set.key}.${option.key}`) ?? option.key}
            {...props}
            option={option}
            named={named.has(option.key)}
            priced={priced}
          />
        ))}
        {set.type === "SINGLE" && <NoAnswerCard {...props} named={named.size === 0} />}
      </div>
    </SetFrame>
  );
}
