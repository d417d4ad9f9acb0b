import { Skeleton } from "./skeleton.tsx";

export interface SkeletonTextProps {
  lines?: number;
}

/** A paragraph on its way. Its last line is shorter, as last lines are. */
export function SkeletonText({ lines = 3 }: SkeletonTextProps) {
  return (
    <div className="skel-text" aria-hidden="true">
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars have nothing else to be known by
        <Skeleton key={index} width={index === lines - 1 && lines > 1 ? 24 : 64} />
      ))}
    </div>
  );
}
