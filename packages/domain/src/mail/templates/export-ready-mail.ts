import { type Moment, momentInWords } from "../letter/moment-in-words.ts";
import { bytesInWords } from "./bytes-in-words.ts";
import { defineMail } from "./mail-template.ts";
import { sampleLater, sampleMoment, sampleOrigin, sampleToken } from "./samples.ts";

export interface ExportReady {
  readonly href: string;
  readonly format: "JSON" | "CSV";
  readonly bytes: number;
  readonly asked: Moment;
  readonly until: Moment;
}

export const exportReadyMail = defineMail<ExportReady>({
  name: "export-ready",
  says: "The file with everything about a person is ready.",
  write: ({ href, format, bytes, asked, until }) => ({
    subject: "Your data is ready",
    preview: `${bytesInWords(bytes)}, as ${format}.`,
    heading: "Your data is ready",
    parts: [
      { kind: "words", words: "Everything that we hold about you, in one file." },
      {
        kind: "facts",
        facts: [
          { label: "Size", value: `${bytesInWords(bytes)}, ${format}` },
          { label: "Asked for", value: momentInWords(asked) },
          { label: "There until", value: momentInWords(until) },
        ],
      },
      { kind: "button", label: "Download", href },
      { kind: "hint", words: "Whoever has the link can read all of it, so keep it to yourself." },
    ],
    why: "You asked for your data. If you did not, sign every other device out and set a new password.",
  }),
  samples: {
    JSON: {
      href: `${sampleOrigin}/exports/${sampleToken}`,
      format: "JSON",
      bytes: 4_182_000,
      asked: sampleMoment,
      until: sampleLater,
    },
    "CSV, small": {
      href: `${sampleOrigin}/exports/${sampleToken}`,
      format: "CSV",
      bytes: 812,
      asked: sampleMoment,
      until: sampleLater,
    },
  },
});
