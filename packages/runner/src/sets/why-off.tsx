import type { OptionDefinition, OptionState } from "@boardwalk/engine";
import type { OffReason } from "./set-props.ts";

export interface WhyOffProps {
  readonly at: string;
  readonly option: OptionDefinition;
  readonly off: boolean;
  readonly reasons: readonly OffReason[];
  readonly options: Readonly<Record<string, OptionState>>;
}

/** Why an option cannot be chosen. Each reason stands in the page, hidden until it holds. */
export function WhyOff({ at, option, off, reasons, options }: WhyOffProps) {
  if (option.disabled) return <span className="c-text c-why">Not available</span>;
  const here = stepOf(at);
  return (
    <>
      {reasons.map((reason) => {
        // An option of another step does not change while this one is open, and may be missing among those of the path.
        const holds = options[reason.option]?.chosen ?? false;
        if (!holds && stepOf(reason.option) !== here) return null;
        return (
          <span key={reason.option} className="c-text c-why" data-because={reason.option} hidden={!off || !holds}>
            Not together with {reason.label}
          </span>
        );
      })}
    </>
  );
}

function stepOf(key: string): string {
  return key.slice(0, key.indexOf("."));
}
