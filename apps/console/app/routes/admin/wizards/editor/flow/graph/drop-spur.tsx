import { STEP_SIZE } from "../layout/flow-layout.ts";

export interface DropSpurProps {
  readonly side: "left" | "right";
  readonly width: number;
  readonly left: string;
  readonly share: string;
}

const LENGTH = 92;
const SINKS = 14;

/** Those who left at a step, on the side where there is room for it. */
export function DropSpur({ side, width, left, share }: DropSpurProps) {
  const middle = STEP_SIZE.height / 2;
  const way = side === "right" ? 1 : -1;
  const start = side === "right" ? STEP_SIZE.width : 0;
  const end = start + way * LENGTH;
  const turn = start + way * (LENGTH / 2);
  return (
    <svg className="flow-drop" width="1" height="1" aria-hidden="true">
      <path
        d={`M${start} ${middle}C${turn} ${middle} ${turn} ${middle} ${end} ${middle + SINKS}`}
        strokeWidth={Math.max(1.25, width)}
      />
      <text className="flow-drop-left" x={end + way * 6} y={middle + SINKS + 2} textAnchor={ANCHOR[side]}>
        {left}
      </text>
      <text x={end + way * 6} y={middle + SINKS + 18} textAnchor={ANCHOR[side]}>
        {share}
      </text>
    </svg>
  );
}

const ANCHOR = { left: "end", right: "start" } as const;
