import { Button, SectionHead, Select } from "@boardwalk/ui";
import { Form } from "@remix-run/react";
import type { VersionsLoaded } from "./load-versions.ts";

const VERDICTS = {
  safe: "A walk that was begun on the one could go on under the other: all that was done stays done.",
  "asks-again": "A walk that was begun on the one would be asked something again under the other.",
  breaks: "Answers of a walk that was begun on the one would be lost under the other.",
} as const;

/** Any two versions, or one and the draft, side by side in words. */
export function Compared({ versions, compared, asked }: Pick<VersionsLoaded, "versions" | "compared" | "asked">) {
  const options = [
    ...versions.map(({ number }) => ({ value: String(number), label: `Version ${number}` })),
    { value: "draft", label: "The draft" },
  ];
  return (
    <section aria-labelledby="compared-head">
      <SectionHead id="compared-head" title="Compare" />
      <Form key={`${asked.from} ${asked.to}`} method="get" className="compare-form" preventScrollReset>
        <Select label="From" name="from" defaultValue={asked.from} options={options} />
        <Select label="To" name="to" defaultValue={asked.to} options={options} />
        <Button type="submit" variant="line">
          Compare
        </Button>
      </Form>
      {compared && (
        <div role="status">
          <ul className="sentences">
            {compared.changes.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
            {compared.total > compared.changes.length && (
              <li className="faint">and {compared.total - compared.changes.length} more</li>
            )}
          </ul>
          <p className="hint">{compared.total === 0 ? "They say the same." : VERDICTS[compared.verdict]}</p>
          {compared.total > 0 && compared.reasons.length > 0 && (
            <details>
              <summary>Why</summary>
              <ul className="sentences">
                {compared.reasons.map(({ message }) => (
                  <li key={message}>{message}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
      )}
    </section>
  );
}
