import { buttonClass, Note, PageHead } from "@boardwalk/ui";
import { Link } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { paths } from "../../../../paths.ts";
import { CopyCodes } from "./copy-codes.tsx";

export interface ShownCodesProps {
  codes: readonly string[];
  email: string;
}

/** The only time that they are seen. */
export function ShownCodes({ codes, email }: ShownCodesProps) {
  const text = asText(codes, email);
  const head = useRef<HTMLHeadingElement>(null);
  // The button that made them is gone.
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <PageHead ref={head} title="Your recovery codes" lead="Ten codes, each good for one sign-in." />
      <section aria-label="The codes">
        <Note tone="caution">
          They are shown this once. Keep them where you would find them without your phone: on paper, or in a password
          manager.
        </Note>
        <ol className="codes">
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
        <p className="codes-acts">
          <a
            className={buttonClass("main", "md")}
            download="boardwalk-recovery-codes.txt"
            href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          >
            Save as a file
          </a>
          <CopyCodes text={text} />
          <Link className={buttonClass("quiet", "md")} to={paths.security()}>
            I have kept them
          </Link>
        </p>
      </section>
    </>
  );
}

function asText(codes: readonly string[], email: string): string {
  return `Boardwalk recovery codes for ${email}\nEach signs in once, at /recover.\n\n${codes.join("\n")}\n`;
}
