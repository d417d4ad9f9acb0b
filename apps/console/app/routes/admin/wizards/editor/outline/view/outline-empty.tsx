import { Button } from "@boardwalk/ui";
import { Plus } from "lucide-react";

/** In place of lines: the first step, or what the filter did not find. */
export function OutlineEmpty({ filter, onAdd, onClear }: { filter: string; onAdd: () => void; onClear: () => void }) {
  return (
    <div className="outline-empty">
      {filter.trim() ? (
        <>
          <p>Nothing is called “{filter.trim()}”.</p>
          <Button variant="line" size="sm" onPress={onClear}>
            Show everything
          </Button>
        </>
      ) : (
        <>
          <p>A wizard is a row of steps. On each stand sets: something to choose, a text, a date or files.</p>
          <Button variant="line" size="sm" icon={Plus} onPress={onAdd}>
            Add the first step
          </Button>
        </>
      )}
    </div>
  );
}
