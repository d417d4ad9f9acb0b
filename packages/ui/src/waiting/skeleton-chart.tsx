/** A chart on its way: its grid, its axis and the weeks, and no lines. */
export function SkeletonChart() {
  return (
    <div className="skel-chart" aria-hidden="true">
      <span />
    </div>
  );
}
