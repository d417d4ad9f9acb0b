import { type Moment, momentInWords } from "../letter/moment-in-words.ts";
import { plainName } from "../letter/plain-name.ts";
import { defineMail } from "./mail-template.ts";
import { longName, sampleMoment, sampleOrigin } from "./samples.ts";

export interface TokenLeaked {
  readonly token: string;
  /** Its first characters, by which it is recognised. */
  readonly prefix: string;
  readonly organization: string;
  readonly revoked: Moment;
  readonly lastUsed: Moment | null;
  readonly href: string;
}

export const tokenLeakedMail = defineMail<TokenLeaked>({
  name: "token-leaked",
  says: "Somebody found an API token and had it revoked.",
  write: ({ token, prefix, organization, revoked, lastUsed, href }) => ({
    subject: `API token ${plainName(token)} was found by somebody, and revoked`,
    preview: "What uses it is refused from now on.",
    heading: `${plainName(token)} was found, and revoked`,
    parts: [
      {
        kind: "words",
        words:
          "Somebody who had its whole text told us that it leaked, so it stopped working at once. Find where it stood open, such as a repository or a log, before you put a new one in its place.",
      },
      {
        kind: "facts",
        facts: [
          { label: "Begins with", value: plainName(prefix) },
          { label: "Organization", value: plainName(organization) },
          { label: "Revoked", value: momentInWords(revoked) },
          { label: "Last used", value: lastUsed === null ? "Never" : momentInWords(lastUsed) },
        ],
      },
      { kind: "button", label: "Make a new token", href },
    ],
    why: "You made this token. This mail cannot be switched off.",
  }),
  samples: {
    "In use": {
      token: "Deploy from the pipeline",
      prefix: "bwk_7Qe1",
      organization: "Halyard Events Cooperative",
      revoked: sampleMoment,
      lastUsed: sampleMoment,
      href: `${sampleOrigin}/account/api-tokens`,
    },
    "Never used, long names": {
      token: longName,
      prefix: "bwk_0aZ9",
      organization: longName,
      revoked: sampleMoment,
      lastUsed: null,
      href: `${sampleOrigin}/account/api-tokens`,
    },
  },
});
