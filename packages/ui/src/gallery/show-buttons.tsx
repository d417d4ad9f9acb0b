import { Undo2 } from "lucide-react";
import { Button } from "../button/button.tsx";
import type { ButtonVariant } from "../button/button-class.ts";
import { buttonClass } from "../button/button-class.ts";
import { Section } from "./section.tsx";
import { Shown } from "./shown.tsx";

const BUTTONS: readonly (readonly [ButtonVariant, string])[] = [
  ["main", "Publish…"],
  ["line", "Export"],
  ["quiet", "Preview"],
  ["danger", "Sign out"],
  ["danger-main", "Delete"],
];

export function ShowButtons() {
  return (
    <Section id="buttons" title="Buttons">
      {BUTTONS.map(([variant, label]) => (
        <div key={variant} className="grid-states">
          <Shown as="default">
            <Button variant={variant}>{label}</Button>
          </Shown>
          <Shown as="hover">
            <Button variant={variant} className="is-hover">
              {label}
            </Button>
          </Shown>
          <Shown as="focus">
            <Button variant={variant} className="is-focus">
              {label}
            </Button>
          </Shown>
          <Shown as="disabled">
            <Button variant={variant} disabled>
              {label}
            </Button>
          </Shown>
          <Shown as="busy, as wide as before">
            <Button variant={variant} busy>
              {label}
            </Button>
          </Shown>
        </div>
      ))}
      <div className="grid-states">
        <Shown as="large, onboarding">
          <Button variant="main" size="lg">
            Continue
          </Button>
        </Shown>
        <Shown as="small, in rows">
          <Button variant="line" size="sm">
            Use
          </Button>
        </Shown>
        <Shown as="icon, named">
          <Button variant="quiet" icon={Undo2} aria-label="Undo" />
        </Shown>
        <Shown as="a link">
          <a className={buttonClass("line")} href="#buttons">
            Look again
          </a>
        </Shown>
        <Shown as="in a sentence">
          <button type="button" className="link-btn">
            Use guests
          </button>
        </Shown>
      </div>
    </Section>
  );
}
