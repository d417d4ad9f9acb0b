import { Skeleton } from "./skeleton.tsx";

export interface SkeletonFiguresProps {
  count?: number;
}

/** A row of `Stats` on its way. */
export function SkeletonFigures({ count = 4 }: SkeletonFiguresProps) {
  return (
    <div className="figures-frame" aria-hidden="true">
      <div className="figures">
        {Array.from({ length: count }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: bars have nothing else to be known by
          <div key={index} className="skel-figure">
            <Skeleton width={9} />
            <Skeleton width={12} />
            <Skeleton width={14} />
          </div>
        ))}
      </div>
    </div>
  );
}
