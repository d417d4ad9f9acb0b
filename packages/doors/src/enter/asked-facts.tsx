import { Facts } from "@boardwalk/ui";
import { Moment } from "../frame/moment.tsx";
import type { AskedInWords } from "./asked-in-words.ts";

/** Who asked for a mail, for whoever opens its link in another browser. */
export function AskedFacts({ device, place, when }: AskedInWords) {
  return (
    <Facts
      facts={[
        { label: "Asked on", value: device },
        { label: "Where", value: place },
        { label: "When", value: <Moment when={when} /> },
      ]}
    />
  );
}
