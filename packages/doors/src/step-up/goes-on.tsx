import { Button, PageHead } from "@boardwalk/ui";
import { useEffect, useRef } from "react";

export interface GoesOnProps {
  address: string;
  interrupted: string;
  page: string;
}

/** Back from another site with the proof: the form that is held is sent on, by itself or by a press. */
export function GoesOn({ address, interrupted, page }: GoesOnProps) {
  const form = useRef<HTMLFormElement>(null);
  const isSent = useRef(false);
  useEffect(() => {
    if (isSent.current) return;
    isSent.current = true;
    form.current?.submit();
  }, []);
  return (
    <div className="proof">
      <PageHead title="It is you" lead="What you began goes on now." />
      <form method="post" action={address} ref={form}>
        <input type="hidden" name="interrupted" value={interrupted} />
        <input type="hidden" name="page" value={page} />
        <Button type="submit" variant="main">
          Go on
        </Button>
      </form>
    </div>
  );
}
