import "../workshop.css";
import { FailurePage, failureMeta, Moment, pageMeta } from "@boardwalk/doors/frame";
import { Breadcrumb, CodeBlock, Facts, PageHead, Segments } from "@boardwalk/ui";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { type MailLook, paths } from "../../../paths.ts";
import { MailFrame } from "../mail-frame.tsx";
import { WorkshopTop } from "../workshop-top.tsx";
import type { loadMail } from "./load-mail.ts";
import { MailState } from "./mail-state.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
export { loadMail as loader } from "./load-mail.ts";

export const meta: MetaFunction<typeof loadMail> = ({ data, error }) =>
  error ? failureMeta(error) : pageMeta(data?.subject ?? "Mail");

export default function Mail() {
  const { id, to, subject, state, when, heldUntil, look, written } = useLoaderData<typeof loadMail>();
  const drawn = paths.mailboxMailDrawn(id, { theme: look.theme });
  const choice = <Key extends keyof MailLook>(key: Key, value: MailLook[Key] | null, label: string) => ({
    id: label,
    label,
    href: paths.mailboxMail(id, { ...look, [key]: value }),
    current: look[key] === value,
  });
  return (
    <div className="workshop">
      <WorkshopTop current="mailbox" />
      <main id="main">
        <Breadcrumb items={[{ label: "Mailbox", href: paths.mailbox() }, { label: "Mail" }]} />
        <PageHead title={subject} />
        <Facts
          facts={[
            { label: "To", value: to },
            { label: "When", value: <Moment when={when} /> },
            {
              label: "State",
              value: (
                <>
                  <MailState state={state} />
                  {heldUntil && (
                    <>
                      {" until "}
                      <Moment when={heldUntil} />
                    </>
                  )}
                </>
              ),
            },
          ]}
        />
        <div className="mail-looks">
          <Segments
            label="As"
            items={[choice("as", null, "HTML"), choice("as", "text", "Text"), choice("as", "source", "Source")]}
          />
          {written === null && (
            <>
              <Segments
                label="Theme"
                items={[
                  choice("theme", null, "Yours"),
                  choice("theme", "light", "Light"),
                  choice("theme", "dark", "Dark"),
                ]}
              />
              <Segments label="Width" items={[choice("width", null, "Desk"), choice("width", "phone", "Phone")]} />
            </>
          )}
        </div>
        {written === null ? (
          <MailFrame key={drawn} title={subject} src={drawn} isPhone={look.width === "phone"} />
        ) : (
          <CodeBlock label={look.as === "text" ? "Text" : "Source"}>{written}</CodeBlock>
        )}
      </main>
    </div>
  );
}

export { FailurePage as ErrorBoundary };
