import { answerInDocument } from "./answer-in-document.ts";
import { fingerprintOf } from "./fingerprint-of.ts";
import type { OpenedWalk } from "./opened-walk.ts";
import { versionParts } from "./version-parts.ts";

/** What a step's page is to send back as `was`, by the sets' own keys. */
export function fingerprintsOfStep(
  { version, document }: Pick<OpenedWalk, "version" | "document">,
  step: string,
): Readonly<Record<string, string>> {
  const { steps, sets } = versionParts(version);
  const keys = steps.get(step)?.sets.map(({ key }) => key) ?? [];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const part = sets.get(`${step}.${key}`);
      return part ? [[key, fingerprintOf(answerInDocument(document, part))]] : [];
    }),
  );
}
