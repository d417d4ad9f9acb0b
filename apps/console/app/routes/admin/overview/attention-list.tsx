import type { AttentionPoint } from "@boardwalk/domain/administration";
import { Item, ItemList } from "@boardwalk/ui";
import { OctagonAlert, TriangleAlert } from "lucide-react";

/** What needs somebody, each with what it means, what to do, and the way there. */
export function AttentionList({ points }: { points: readonly (AttentionPoint & { name: string })[] }) {
  if (points.length === 0) return null;
  return (
    <ItemList>
      {points.map(({ name, tone, title, says }) => (
        <Item key={name} icon={tone === "danger" ? OctagonAlert : TriangleAlert} name={title} meta={says} />
      ))}
    </ItemList>
  );
}
