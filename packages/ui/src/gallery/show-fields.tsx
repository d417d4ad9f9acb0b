import { Search } from "lucide-react";
import { ErrorSummary } from "../field/error-summary.tsx";
import { TextField } from "../field/text-field.tsx";
import { Icon } from "../icon/icon.tsx";
import { Kbd } from "../kbd/kbd.tsx";
import { Section } from "./section.tsx";
import { Shown } from "./shown.tsx";

const LABEL = "Name of the event";
const NAME = "Midsummer Harbour Festival";

export function ShowFields() {
  return (
    <Section id="fields" title="Fields">
      <div className="grid-states grid-wide">
        <Shown as="default, empty">
          <TextField label={LABEL} name="empty" placeholder="What people call it" />
        </Shown>
        <Shown as="hover">
          <TextField label={LABEL} name="hover" defaultValue={NAME} className="is-hover" />
        </Shown>
        <Shown as="focus">
          <TextField label={LABEL} name="focus" defaultValue={NAME} className="is-focus" />
        </Shown>
        <Shown as="disabled">
          <TextField label={LABEL} name="disabled" defaultValue={NAME} disabled />
        </Shown>
        <Shown as="error">
          <TextField id="kit-error" label={LABEL} name="error" defaultValue="Mi" error="Give it at least 3 letters" />
        </Shown>
        <Shown as="with a hint">
          <TextField label={LABEL} name="hint" hint="People see it on every page." optional />
        </Shown>
        <Shown as="busy">
          <TextField
            label="Key"
            name="loading"
            defaultValue="midsummer-harbour"
            busy="Looking whether the key is free…"
          />
        </Shown>
        <Shown as="search">
          <div className="with-icon">
            <Icon icon={Search} />
            <input className="input" name="search" placeholder="Name or key" aria-label="Search" />
            <Kbd>/</Kbd>
          </div>
        </Shown>
        <Shown as="large, onboarding and sign-in">
          <TextField label="E-mail" name="large" type="email" size="lg" defaultValue="olivia@boardwalk.test" />
        </Shown>
        <Shown as="large, error">
          <TextField
            label="E-mail"
            name="large-error"
            size="lg"
            defaultValue="olivia"
            error="Write the whole address"
          />
        </Shown>
      </div>
      <ErrorSummary
        takesFocus={false}
        errors={[
          { id: "kit-error", message: "Give it at least 3 letters" },
          { id: "power", message: "Choose one source of power" },
        ]}
      />
    </Section>
  );
}
