import { CodeBlock, Note, SectionHead } from "@boardwalk/ui";
import { useEffect, useRef } from "react";

export interface MadeTokenProps {
  token: { name: string; text: string };
  /** An address that answers to it. */
  me: string;
}

/** The one time that a token's text is seen. */
export function MadeToken({ token: { name, text }, me }: MadeTokenProps) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <section aria-labelledby="made-head" className="made-token">
      <SectionHead id="made-head" ref={head} title={`${name} is ready`} />
      <Note tone="caution">
        Copy it now, to where secrets are kept. It is shown this once: whoever has it can act in your name, and nobody,
        not even you, can read it again.
      </Note>
      <CodeBlock label="Token">{text}</CodeBlock>
      <CodeBlock label="Try it">{`curl -H "Authorization: Bearer ${text}" ${me}`}</CodeBlock>
    </section>
  );
}
