import { submitOnce, useSlow } from "@boardwalk/doors/frame";
import { Button, buttonClass } from "@boardwalk/ui";
import { Form, Link, useNavigation } from "@remix-run/react";
import { paths } from "../../../paths.ts";

interface SettleJobProps {
  id: string;
  says: string;
  /** Discarding cannot be taken back, so it is asked first; in the page, so that it needs no script. */
  isAsking: boolean;
  here: { queue: string | null; page: number };
}

export function SettleJob({ id, says, isAsking, here }: SettleJobProps) {
  const { formMethod, formData } = useNavigation();
  const isBusy = formMethod === "POST" && formData?.get("id") === id;
  const isSlow = useSlow(isBusy);
  const form = { method: "post", action: paths.adminJobs(here), onSubmit: submitOnce(isBusy) } as const;
  if (isAsking) {
    return (
      <Form {...form} className="row-flex wrap">
        <input type="hidden" name="id" value={id} />
        <Button type="submit" name="intent" value="discard" variant="danger-main" size="sm" busy={isSlow}>
          Discard for good
        </Button>
        <Link className={buttonClass("line", "sm")} to={paths.adminJobs(here)} preventScrollReset>
          Keep it
        </Link>
      </Form>
    );
  }
  return (
    <Form {...form} className="row-flex wrap">
      <input type="hidden" name="id" value={id} />
      <Button
        type="submit"
        name="intent"
        value="retry"
        variant="line"
        size="sm"
        busy={isSlow}
        aria-label={`Retry: ${says}`}
      >
        Retry
      </Button>
      <Link
        className={buttonClass("quiet", "sm")}
        to={paths.adminJobs({ ...here, ask: id })}
        aria-label={`Discard: ${says}`}
        preventScrollReset
      >
        Discard
      </Link>
    </Form>
  );
}
