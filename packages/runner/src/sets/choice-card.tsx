import type { ChoiceSetDefinition, OptionDefinition } from "@boardwalk/engine";
import { fieldNames } from "../form/field-names.ts";
import { htmlIds } from "../form/html-ids.ts";
import { AuthorIcon } from "../icons/author-icon.tsx";
import { priceInWords } from "../words/price-in-words.ts";
import { ChoiceInput } from "./choice-input.tsx";
import type { SetProps } from "./set-props.ts";
import { WhyOff } from "./why-off.tsx";

export interface ChoiceCardProps extends SetProps<ChoiceSetDefinition> {
  readonly option: OptionDefinition;
  /** Whether the answer names it. */
  readonly named: boolean;
  /** Whether any option of the set costs something. */
  readonly priced: boolean;
}

/** One option as a card that is its own label. */
export function ChoiceCard(props: ChoiceCardProps) {
  const { step, set, option, named, priced, prices, shown, slots } = props;
  const at = `${step}.${set.key}.${option.key}`;
  const state = props.options[at];
  const visible = state?.visible ?? false;
  const off = state?.disabled ?? false;
  const description = slots.textOf({ at, field: "description", text: option.description });
  const isFree = Number(option.price) === 0;
  const card = (
    <label className={off ? "choice is-off" : "choice"}>
      <input
        type={set.type === "SINGLE" ? "radio" : "checkbox"}
        id={htmlIds.option(set.key, option.key)}
        className="check"
        name={fieldNames.answer(set.key)}
        value={option.key}
        defaultChecked={named && !off && visible}
        disabled={off || !visible || !shown.visible}
      />
      <span className="c-words">
        <span className="c-name">
          <AuthorIcon name={option.icon} />
          <span data-label>{slots.textOf({ at, field: "label", text: option.label })}</span>
        </span>
        {description && <span className="c-text">{description}</span>}
        {option.recommended && <span className="c-text c-recommended">Recommended</span>}
        <WhyOff at={at} option={option} off={off} reasons={props.offBecause.get(at) ?? []} options={props.options} />
      </span>
      {priced && (
        <span className={isFree ? "c-price zero" : "c-price"}>
          {isFree ? "Free" : priceInWords(option.price, prices)}
        </span>
      )}
      {option.image && <img className="c-image" src={option.image} alt="" loading="lazy" />}
    </label>
  );
  return (
    <div className={["choice-of", slots.classOf(at)].filter(Boolean).join(" ")} data-option={at} hidden={!visible}>
      {slots.startOf(at)}
      {card}
      {option.requiresInput && <ChoiceInput {...props} isOff={off || !visible} />}
    </div>
  );
}
