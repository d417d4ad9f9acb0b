import { buttonClass, Empty } from "@boardwalk/ui";
import { Link } from "@remix-run/react";
import { paths } from "../../../../../paths.ts";

/** A wizard without steps leads nowhere yet. */
export function NoSteps({ wizardKey }: { readonly wizardKey: string }) {
  return (
    <div className="flow-empty">
      <Empty
        title="No steps yet"
        actions={
          <Link className={buttonClass("main")} to={paths.wizard(wizardKey)}>
            Add the first step
          </Link>
        }
      >
        Here you see how steps lead to one another, and draw rules between them.
      </Empty>
    </div>
  );
}
