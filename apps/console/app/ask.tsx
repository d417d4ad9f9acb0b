import "./ask.css";
import { submitOnce, useSlow } from "@boardwalk/doors/frame";
import { Button, buttonClass } from "@boardwalk/ui";
import { Form, Link, useNavigate } from "@remix-run/react";
import { type ReactNode, useEffect, useRef } from "react";

export interface AskProps {
  title: string;
  /** What it means, and what cannot be taken back. */
  children: ReactNode;
  /** Where it is sent to, and what. */
  action: string;
  fields: readonly (readonly [name: string, value: string])[];
  confirm: string;
  /** The other answer, and the page without the question. */
  keep: string;
  keepHref: string;
  isBusy: boolean;
  isMild?: boolean;
  level?: 2 | 3;
}

/** A question before something is done. It stands in the page, so that it needs no script; with one it has the focus, and Escape leaves it. */
export function Ask(props: AskProps) {
  const { title, children, action, fields, confirm, keep, keepHref, isBusy, isMild = false, level = 3 } = props;
  const head = useRef<HTMLHeadingElement>(null);
  const isSlow = useSlow(isBusy);
  const Heading = level === 2 ? "h2" : "h3";
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question takes the focus anew
  useEffect(() => head.current?.focus(), [title]);
  useEscape(keepHref);
  return (
    <section className="ask" data-mild={isMild || undefined} aria-labelledby="ask-head">
      <Heading id="ask-head" ref={head} tabIndex={-1}>
        {title}
      </Heading>
      <p>{children}</p>
      <Form method="post" action={action} className="ask-actions" onSubmit={submitOnce(isBusy)}>
        {fields.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button type="submit" variant={isMild ? "main" : "danger-main"} busy={isSlow}>
          {confirm}
        </Button>
        <Link className={buttonClass("line", "md")} to={keepHref} preventScrollReset>
          {keep}
        </Link>
      </Form>
    </section>
  );
}

function useEscape(backTo: string): void {
  const navigate = useNavigate();
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === "Escape") navigate(backTo, { preventScrollReset: true });
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [navigate, backTo]);
}
