import { Section } from "./section.tsx";

const SIZES = [
  ["3xl", "Onboarding head, 36"],
  ["2xl", "Figures and step heads, 28"],
  ["xl", "Console page heads, 22"],
  ["lg", "Onboarding text, section heads, 18"],
  ["md", "Console text, 15"],
  ["sm", "Tables and controls, 14"],
  ["xs", "Meta and captions, 13"],
  ["2xs", "Axis labels, 12"],
] as const;

export function ShowType() {
  return (
    <Section id="type" title="Type">
      <div className="stack kit-type">
        {SIZES.map(([size, says]) => (
          <p key={size} className={`kit-${size}`}>
            {says} <span className="num faint">1,470.00</span>
          </p>
        ))}
        <p>
          <em>Italic is for what is conditional: optional steps, branches not taken, marks on a chart.</em>
        </p>
      </div>
    </Section>
  );
}
