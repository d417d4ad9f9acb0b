import { Moment } from "@boardwalk/doors/frame";
import { SectionHead } from "@boardwalk/ui";
import type { WalkLoaded } from "./load-walk.ts";

/** What happened, the latest first. */
export function WalkTimeline({ timeline }: Pick<WalkLoaded, "timeline">) {
  return (
    <section aria-labelledby="timeline-head">
      <SectionHead id="timeline-head" title="What happened" />
      <ol className="walk-timeline" reversed>
        {timeline.map(({ id, says, when, attention, device, by }) => (
          <li key={id}>
            <span className="strong">{says}</span>
            <span className="hint">
              <Moment when={when} />
              {attention && `, ${attention} of attention`}
              {device && `, ${device.toLowerCase()}`}
              {by && `, by ${by}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
