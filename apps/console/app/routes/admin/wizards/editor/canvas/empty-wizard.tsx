import { Button } from "@boardwalk/ui";
import { Plus } from "lucide-react";
import { useAdding } from "./use-adding.ts";

export function EmptyWizard() {
  const adding = useAdding();
  return (
    <div className="sheet">
      <div className="sheet-head">
        <h2>No step yet</h2>
        <p className="lead">
          A wizard is walked step by step, each on a page of its own. Rules say later which comes next for whom.
        </p>
      </div>
      <Button variant="line" icon={Plus} onPress={() => adding.step(null)}>
        Add the first step
      </Button>
    </div>
  );
}
