import { Button, Empty } from "@boardwalk/ui";
import { Plus } from "lucide-react";
import { useAdding } from "./use-adding.ts";

export function EmptyWizard() {
  const adding = useAdding();
  return (
    <div className="sheet">
      <Empty
        title="No step yet"
        actions={
          <Button variant="line" icon={Plus} onPress={() => adding.step(null)}>
            Add the first step
          </Button>
        }
      >
        A wizard is walked step by step, one page each. Rules say later which step comes next for whom.
      </Empty>
    </div>
  );
}
