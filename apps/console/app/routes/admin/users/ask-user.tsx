import "../../../ask.css";
import { submitOnce, useSlow } from "@boardwalk/doors/frame";
import { Button, buttonClass } from "@boardwalk/ui";
import { Form, Link, useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { paths } from "../../../paths.ts";
import type { UserQuestion } from "./user-question.ts";

/** The question before it is done. It stands in the page, so that it needs no script. */
export function AskUser({ userId, question }: { userId: string; question: UserQuestion }) {
  const head = useRef<HTMLHeadingElement>(null);
  const isBusy = useNavigation().formMethod === "POST";
  const isSlow = useSlow(isBusy);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question takes the focus anew
  useEffect(() => head.current?.focus(), [question.title]);
  return (
    <section className="ask" data-mild={!question.isGrave || undefined} aria-labelledby="ask-head">
      <h2 id="ask-head" ref={head} tabIndex={-1}>
        {question.title}
      </h2>
      <p>{question.says}</p>
      <Form method="post" action={paths.user(userId)} className="ask-actions" onSubmit={submitOnce(isBusy)}>
        {question.fields.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button type="submit" variant={question.isGrave ? "danger-main" : "main"} busy={isSlow}>
          {question.confirm}
        </Button>
        <Link className={buttonClass("line", "md")} to={paths.user(userId)} preventScrollReset>
          {question.keep}
        </Link>
      </Form>
    </section>
  );
}
