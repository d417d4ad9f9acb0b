import "../workshop.css";
import { FailurePage, failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { CodeBlock, Facts, PageHead, Segments } from "@boardwalk/ui";
import { Link, type MetaFunction, useLoaderData } from "@remix-run/react";
import { nameInWords } from "../../../name-in-words.ts";
import { paths } from "../../../paths.ts";
import { MailFrame } from "../mail-frame.tsx";
import { WorkshopTop } from "../workshop-top.tsx";
import type { loadMails } from "./load-mails.ts";

export { passOnHeaders as headers } from "@boardwalk/web";
export { loadMails as loader } from "./load-mails.ts";

export const meta: MetaFunction = ({ error }) => (error ? failureMeta(error) : pageMeta("Mails"));

export default function Mails() {
  const { names, name, says, state, states, subject, preview, text, theme } = useLoaderData<typeof loadMails>();
  const drawn = paths.mailDrawn({ mail: name, state, theme });
  return (
    <div className="workshop workshop-wide">
      <WorkshopTop current="mails" />
      <div className="mails">
        <nav className="mails-list" aria-label="Mails">
          <ul>
            {names.map((one) => (
              <li key={one}>
                <Link to={paths.mails({ mail: one, theme })} aria-current={one === name ? "page" : undefined}>
                  {nameInWords(one)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <main id="main">
          <PageHead title={nameInWords(name)} lead={says} />
          <div className="mail-looks">
            <Segments
              label="Theme"
              items={(["light", "dark"] as const).map((one) => ({
                id: one,
                label: one === "light" ? "Light" : "Dark",
                href: paths.mails({ mail: name, state, theme: one }),
                current: one === theme,
              }))}
            />
          </div>
          {states.length > 1 && (
            <nav className="mails-list mail-states" aria-label="States">
              <ul>
                {states.map((one) => (
                  <li key={one}>
                    <Link to={paths.mails({ mail: name, state: one, theme })} aria-current={one === state || undefined}>
                      {one}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <Facts
            facts={[
              { label: "Subject", value: subject },
              { label: "Preview", value: preview },
            ]}
          />
          <div className="mail-frames" key={drawn}>
            <MailFrame title={`${subject}, on a desk`} src={drawn} />
            <MailFrame title={`${subject}, on a phone`} src={drawn} isPhone />
          </div>
          <CodeBlock label="Text">{text}</CodeBlock>
        </main>
      </div>
    </div>
  );
}

export { FailurePage as ErrorBoundary };
