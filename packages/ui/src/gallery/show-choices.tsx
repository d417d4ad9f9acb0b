import { CheckChoice } from "../choice/check-choice.tsx";
import { Checkbox } from "../choice/checkbox.tsx";
import { RadioChoice } from "../choice/radio-choice.tsx";
import { Switch } from "../choice/switch.tsx";
import { Section } from "./section.tsx";
import { Shown } from "./shown.tsx";

const STAGE = { label: "Covered stage", text: "8 × 6 m, with a roof", price: "€850.00" };

export function ShowChoices() {
  return (
    <>
      <Section id="ticks" title="Ticks and switches">
        <div className="grid-states">
          <Shown as="off">
            <Checkbox>Newsletter</Checkbox>
          </Shown>
          <Shown as="on">
            <Checkbox defaultChecked>Newsletter</Checkbox>
          </Shown>
          <Shown as="some">
            <Checkbox some>All wizards</Checkbox>
          </Shown>
          <Shown as="focus">
            <Checkbox className="is-focus">Newsletter</Checkbox>
          </Shown>
          <Shown as="disabled">
            <Checkbox disabled aria-label="Disabled" />
          </Shown>
          <Shown as="switch off">
            <Switch>Alerts</Switch>
          </Shown>
          <Shown as="switch on">
            <Switch defaultChecked>Alerts</Switch>
          </Shown>
          <Shown as="switch focus">
            <Switch defaultChecked className="is-focus">
              Alerts
            </Switch>
          </Shown>
          <Shown as="switch disabled">
            <Switch disabled aria-label="Disabled" />
          </Shown>
        </div>
      </Section>
      <Section id="choice" title="Choice">
        <RadioChoice
          legend="Stage"
          name="stage"
          hint="One for the whole day."
          defaultValue="chosen"
          choices={[
            { value: "default", ...STAGE },
            { value: "hover", ...STAGE, label: "Open stage, hover", className: "is-hover" },
            { value: "focus", ...STAGE, label: "Raft, focus", className: "is-focus" },
            { value: "chosen", ...STAGE, label: "Covered stage, chosen" },
            { value: "off", ...STAGE, label: "Harbour crane", disabledBecause: "Taken on 19 June" },
          ]}
        />
        <CheckChoice
          legend="What it may do"
          name="scopes"
          hint="Any of them."
          defaultValues={["one"]}
          choices={[
            { value: "one", label: "Read your profile", text: "Your name and your role" },
            { value: "two", label: "Read your address", text: "And whether it is verified" },
          ]}
        />
        <RadioChoice
          legend="Power"
          name="power"
          error="Choose one source of power"
          optional
          choices={[
            { value: "shore", label: "From the shore" },
            { value: "generator", label: "A generator" },
          ]}
        />
      </Section>
    </>
  );
}
