import { Moment } from "../frame/moment.tsx";
import type { AskedInWords } from "./asked-in-words.ts";

/** Who asked for a mail, for whoever opens its link in another browser. */
export function AskedFacts({ device, place, when }: AskedInWords) {
  return (
    <dl className="asked-facts">
      <dt>Asked on</dt>
      <dd>{device}</dd>
      <dt>Where</dt>
      <dd>{place}</dd>
      <dt>When</dt>
      <dd>
        <Moment when={when} />
      </dd>
    </dl>
  );
}
