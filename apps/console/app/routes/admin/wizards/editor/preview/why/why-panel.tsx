import "./why-panel.css";
import { type Answers, type Definition, type State, whyShown } from "@boardwalk/engine";
import { hasPrices, type PriceStyle, priceInWords } from "@boardwalk/runner";
import { Icon, Tag } from "@boardwalk/ui";
import { Link } from "@remix-run/react";
import { Check, Minus } from "lucide-react";
import { paths } from "../../../../../../paths.ts";
import { nameOf } from "./name-of.ts";
import { whyInWords } from "./why-in-words.ts";

export interface WhyPanelProps {
  /** The draft as it is edited, which has everything that the walk may be cut from. */
  readonly draft: Definition;
  readonly definition: Definition;
  readonly document: Answers;
  readonly state: State;
  /** The step that is drawn; null at the end. */
  readonly step: string | null;
  /** What is asked about. */
  readonly at: string | null;
  readonly wizardKey: string;
  readonly prices: PriceStyle;
  readonly onAsk: (at: string) => void;
}

/** Why what is on the page is there, and why something else is not, in sentences. */
export function WhyPanel(props: WhyPanelProps) {
  const { definition, state, step, onAsk } = props;
  const at = props.at ?? step;
  return (
    <aside className="why" aria-label="Why it is shown">
      {at !== null && <Asked {...props} at={at} />}
      {state.path.length > 0 && (
        <section className="why-part">
          <h3>Path</h3>
          <ol className="why-path">
            {state.path.map((key) => (
              <li key={key}>
                <button type="button" className="link-btn" aria-pressed={key === at} onClick={() => onAsk(key)}>
                  {nameOf(definition, key)}
                </button>
                {key === step && <span className="faint"> here</span>}
                {state.steps[key]?.skipped && <span className="faint"> skipped</span>}
              </li>
            ))}
          </ol>
          <p className="why-total">
            {state.complete ? "The path is complete." : `${state.progress} % of the way.`}
            {hasPrices(definition) && ` Total ${priceInWords(state.total, props.prices)}.`}
          </p>
        </section>
      )}
      {step !== null && (
        <section className="why-part">
          <h3>On this step</h3>
          <ul>
            {thingsOn(definition, step).map(({ at: key, depth }) => (
              <Thing key={key} at={key} depth={depth} isAsked={key === at} {...{ definition, state, onAsk }} />
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

function Asked({ draft, definition, document, state, at, wizardKey }: WhyPanelProps & { readonly at: string }) {
  const why = whyShown(definition, document, state, at);
  return (
    <section className="why-part why-asked" aria-live="polite">
      <h2>
        Why is “{nameOf(draft, at)}” {why.shown ? "shown" : "not shown"}?
      </h2>
      <ul>
        {whyInWords(why, definition).map(({ text, holds }) => (
          <li key={text} className={holds === false ? "muted" : undefined}>
            {holds !== null && <Icon icon={holds ? Check : Minus} label={holds ? "Holds" : "Does not hold"} />}
            {text}
          </li>
        ))}
      </ul>
      <Link to={paths.wizard(wizardKey, { at })}>Edit it</Link>
    </section>
  );
}

interface ThingProps extends Pick<WhyPanelProps, "definition" | "state" | "onAsk"> {
  readonly at: string;
  readonly depth: number;
  readonly isAsked: boolean;
}

function Thing({ at, depth, isAsked, definition, state, onAsk }: ThingProps) {
  const shown = (state.sets[at] ?? state.options[at])?.visible === true;
  return (
    <li className={depth === 1 ? "why-option" : undefined}>
      <button type="button" className="why-thing" aria-pressed={isAsked} onClick={() => onAsk(at)}>
        <span className={shown ? undefined : "muted"}>{nameOf(definition, at)}</span>
        {!shown && <Tag>hidden</Tag>}
        {state.options[at]?.disabled && <Tag>off</Tag>}
      </button>
    </li>
  );
}

function thingsOn(definition: Definition, step: string): { at: string; depth: number }[] {
  const sets = definition.steps.find(({ key }) => key === step)?.sets ?? [];
  return sets.flatMap((set) => [
    { at: `${step}.${set.key}`, depth: 0 },
    ...set.options.map(({ key }) => ({ at: `${step}.${set.key}.${key}`, depth: 1 })),
  ]);
}
