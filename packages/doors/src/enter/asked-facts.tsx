import type { WhenInWords } from "@boardwalk/web/when-in-words";

export interface AskedFactsProps {
  device: string;
  place: string;
  when: WhenInWords;
}

/** Who asked for a mail, for whoever opens its link in another browser. */
export function AskedFacts({ device, place, when }: AskedFactsProps) {
  return (
    <dl className="asked-facts">
      <dt>Asked on</dt>
      <dd>{device}</dd>
      <dt>Where</dt>
      <dd>{place}</dd>
      <dt>When</dt>
      <dd>
        <time dateTime={when.iso} title={when.exact}>
          {when.text}
        </time>
      </dd>
    </dl>
  );
}
