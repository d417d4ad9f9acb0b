export interface SkeletonProps {
  /** In characters of text, so that the bar is about as long as what will stand there. */
  width?: number;
  end?: boolean;
}

/** A plain bar in the place of words that are on their way. Say once, in words, what is loading. */
export function Skeleton({ width = 12, end = false }: SkeletonProps) {
  return <span className={end ? "skel skel-end" : "skel"} style={{ inlineSize: `${width}ch` }} aria-hidden="true" />;
}
