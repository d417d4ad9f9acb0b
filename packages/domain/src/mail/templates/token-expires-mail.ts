import { type Moment, momentInWords } from "../letter/moment-in-words.ts";
import { plainName } from "../letter/plain-name.ts";
import { defineMail } from "./mail-template.ts";
import { longName, sampleLater, sampleMoment, sampleOrigin, sampleTomorrow } from "./samples.ts";

export interface TokenExpires {
  readonly token: string;
  /** Its first characters, by which it is recognised. */
  readonly prefix: string;
  readonly organization: string;
  readonly daysLeft: number;
  readonly expires: Moment;
  readonly lastUsed: Moment | null;
  readonly href: string;
}

export const tokenExpiresMail = defineMail<TokenExpires>({
  name: "token-expires",
  says: "An API token is about to expire.",
  write: ({ token, prefix, organization, daysLeft, expires, lastUsed, href }) => {
    const when = daysLeft === 1 ? "tomorrow" : `in ${daysLeft} days`;
    return {
      subject: `API token ${plainName(token)} expires ${when}`,
      preview: "What uses it stops working then.",
      heading: `${plainName(token)} expires ${when}`,
      parts: [
        {
          kind: "words",
          words: "What uses this token is refused from then on. Make a new one, and put it in its place.",
        },
        {
          kind: "facts",
          facts: [
            { label: "Begins with", value: plainName(prefix) },
            { label: "Organization", value: plainName(organization) },
            { label: "Expires", value: momentInWords(expires) },
            { label: "Last used", value: lastUsed === null ? "Never" : momentInWords(lastUsed) },
          ],
        },
        { kind: "button", label: "Make a new token", href },
      ],
      why: "You made this token. If nothing uses it any more, do nothing: it expires by itself.",
    };
  },
  samples: {
    "In a week": {
      token: "Deploy from the pipeline",
      prefix: "bwk_7Qe1",
      organization: "Halyard Events Cooperative",
      daysLeft: 7,
      expires: sampleLater,
      lastUsed: sampleMoment,
      href: `${sampleOrigin}/account/api-tokens`,
    },
    "Tomorrow, never used": {
      token: longName,
      prefix: "bwk_0aZ9",
      organization: longName,
      daysLeft: 1,
      expires: sampleTomorrow,
      lastUsed: null,
      href: `${sampleOrigin}/account/api-tokens`,
    },
  },
});
