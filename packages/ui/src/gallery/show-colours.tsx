import { Section } from "./section.tsx";
import { Shown } from "./shown.tsx";

const TOKENS = [
  ["surface-paper", "surface-sunk", "surface-raised", "surface-selected", "ink", "ink-muted", "ink-faint"],
  ["line-hair", "line-strong", "line-edge", "action", "action-tint", "danger", "danger-tint"],
  ["caution", "caution-tint", "chart-1", "chart-2", "chart-3", "chart-drop"],
].flat();

export function ShowColours() {
  return (
    <Section id="colour" title="Colour">
      <div className="grid-states">
        {TOKENS.map((token) => (
          <Shown key={token} as={token}>
            <div className="swatch" style={{ background: `var(--${token})` }} />
          </Shown>
        ))}
      </div>
    </Section>
  );
}
