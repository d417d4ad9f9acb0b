import type { AttentionPoint } from "@boardwalk/domain/administration";
import { Note } from "@boardwalk/ui";

/** What needs somebody, each with what it means and what to do. */
export function AttentionList({ points }: { points: readonly (AttentionPoint & { name: string })[] }) {
  if (points.length === 0) return null;
  return (
    <div className="attention">
      {points.map(({ name, tone, title, says }) => (
        <Note key={name} tone={tone}>
          <h2>{title}</h2>
          <p>{says}</p>
        </Note>
      ))}
    </div>
  );
}
