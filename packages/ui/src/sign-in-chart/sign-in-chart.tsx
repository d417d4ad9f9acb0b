import { CONTOURS, LAND } from "./contours.ts";
import { PLANKS } from "./planks.ts";
import { SOUNDINGS } from "./soundings.ts";

/** The chart beside the sign-in form: boards laid from the land towards a light. Decoration, and silent. */
export function SignInChart() {
  return (
    <svg className="sea-chart" viewBox="0 0 720 900" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <path className="land" d={LAND} />
      {CONTOURS.map(({ path, opacity, width, dashes }) => (
        <path
          key={opacity}
          className="contour"
          d={path}
          opacity={opacity}
          strokeWidth={width}
          strokeDasharray={dashes}
        />
      ))}
      {SOUNDINGS.map(({ x, y, fathoms, feet }) => (
        <text key={`${x} ${y}`} className="sounding" x={x} y={y}>
          {fathoms}
          {feet !== undefined && <tspan dy="4">{feet}</tspan>}
        </text>
      ))}
      {PLANKS.map(({ x, y, turn, isLaid }) => (
        <rect
          key={x}
          className={isLaid ? "plank is-laid" : "plank"}
          x="-4.1"
          y="-15"
          width="8.2"
          height="30"
          rx="1"
          transform={`translate(${x} ${y}) rotate(${turn})`}
        />
      ))}
      <circle className="light" cx="128" cy="452" r="6" />
      <circle className="flame" cx="128" cy="452" r="1.5" />
      <text className="place" x="588" y="610">
        Landing
      </text>
      <text className="place is-sea" x="60" y="428">
        Pontoon light
      </text>
    </svg>
  );
}
