import { Button, Facts } from "@boardwalk/ui";
import type { WhenInWords } from "@boardwalk/web/when-in-words";
import { Form, useNavigation } from "@remix-run/react";
import { Moment } from "../frame/moment.tsx";
import { submitOnce } from "../frame/submit-once.ts";
import { useSlow } from "../frame/use-slow.ts";

export interface WhatHappenedProps {
  email: string;
  happened: { title: string; means: string; device: string; place: string; name: string | null; when: WhenInWords };
}

/** What the mail told, and the one button. */
export function WhatHappened({ email, happened: { title, means, device, place, name, when } }: WhatHappenedProps) {
  const isBusy = useNavigation().formMethod === "POST";
  const isSlow = useSlow(isBusy);
  return (
    <>
      <div>
        <h1>{title}</h1>
        <p className="wasnt-lead">in the account of {email}</p>
      </div>
      <Facts
        facts={[
          ...(name === null ? [] : [{ label: "Which", value: name }]),
          { label: "Device", value: device },
          { label: "Place", value: place },
          {
            label: "When",
            value: <Moment when={when} />,
          },
        ]}
      />
      <p>{means}</p>
      <Form method="post" onSubmit={submitOnce(isBusy)}>
        <input type="hidden" name="intent" value="disown" />
        <Button type="submit" variant="danger-main" size="lg" busy={isSlow}>
          This wasn’t me
        </Button>
      </Form>
      <p className="hint">Was it you? Then there is nothing to do: close this page.</p>
    </>
  );
}
