import { type Moment, momentInWords } from "../letter/moment-in-words.ts";
import { plainName } from "../letter/plain-name.ts";
import { defineMail } from "./mail-template.ts";
import { sampleMoment, sampleOrigin } from "./samples.ts";

export interface WebhookSwitchedOff {
  /** Where it delivered to. */
  readonly target: string;
  readonly organization: string;
  readonly failingSince: Moment;
  readonly failures: number;
  /** "503 Service Unavailable", "no answer within 10 seconds". */
  readonly lastAnswer: string;
  readonly href: string;
}

export const webhookSwitchedOffMail = defineMail<WebhookSwitchedOff>({
  name: "webhook-switched-off",
  says: "A webhook had failed for days and was switched off.",
  write: ({ target, organization, failingSince, failures, lastAnswer, href }) => ({
    subject: "A webhook was switched off",
    preview: `${failures} deliveries in a row failed.`,
    heading: "A webhook was switched off",
    parts: [
      {
        kind: "words",
        words: `${failures} deliveries in a row failed, so we stopped. Once its address answers again, switch it on and send the failed ones anew.`,
      },
      {
        kind: "facts",
        facts: [
          { label: "Address", value: plainName(target) },
          { label: "Organization", value: plainName(organization) },
          { label: "Fails since", value: momentInWords(failingSince) },
          { label: "Last answer", value: plainName(lastAnswer) },
        ],
      },
      { kind: "button", label: "Look at its deliveries", href },
    ],
    why: "You manage the webhooks of this organization.",
  }),
  samples: {
    "Answers with an error": {
      target: "https://hooks.halyard.test/boardwalk",
      organization: "Halyard Events Cooperative",
      failingSince: sampleMoment,
      failures: 42,
      lastAnswer: "503 Service Unavailable",
      href: `${sampleOrigin}/account/webhooks/0192f0c1`,
    },
    "Does not answer": {
      target: "https://integration.the-midsummer-harbour-festival.test/receive/boardwalk/events?tenant=outer-skerry",
      organization: "Halyard Events Cooperative",
      failingSince: sampleMoment,
      failures: 118,
      lastAnswer: "No answer within 10 seconds",
      href: `${sampleOrigin}/account/webhooks/0192f0c1`,
    },
  },
});
