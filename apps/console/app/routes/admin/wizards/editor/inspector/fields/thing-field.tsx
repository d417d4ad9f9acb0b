import { checkPattern } from "@boardwalk/engine";
import { changeField } from "@boardwalk/engine/editing";
import { Icon, Switch } from "@boardwalk/ui";
import { ChevronDown } from "lucide-react";
import { useId } from "react";
import { usePrices } from "../../canvas/use-prices.ts";
import { useEditorState } from "../../draft/use-editor-state.ts";
import { useEditorStore } from "../../draft/use-editor-store.ts";
import { ColorControl } from "./color-control.tsx";
import { FieldRow } from "./field-row.tsx";
import type { FieldSpec } from "./field-spec.ts";
import { fieldValue } from "./field-values.ts";
import { IconControl } from "./icon-control.tsx";
import { imageWords } from "./image-words.ts";
import { TextControl } from "./text-control.tsx";
import { useField } from "./use-field.ts";

export interface ThingFieldProps {
  /** Null for the wizard. */
  at: string | null;
  spec: FieldSpec;
  onReach?: (() => void) | undefined;
  onLeave?: (() => void) | undefined;
  onEnter?: (() => void) | undefined;
}

/** A field of a step, a set, an option or the wizard, by what it is. */
export function ThingField(props: ThingFieldProps) {
  return props.spec.kind.is === "switch" ? <SwitchField {...props} /> : <TypedThingField {...props} />;
}

function TypedThingField({ at, spec, onReach, onLeave, onEnter }: ThingFieldProps) {
  const { kind } = spec;
  const typed = useField(at, spec);
  const { currency } = usePrices();
  const name = useEditorState(({ definition }) => fieldValue(definition, at, "name"));
  return (
    <FieldRow label={spec.label} help={spec.help} error={typed.error} warning={warningOf(spec, typed.shown)}>
      {(control) => {
        switch (kind.is) {
          case "choice":
            return (
              <div className="select">
                <select
                  {...control}
                  className="input"
                  data-field={spec.field}
                  value={typed.shown}
                  onChange={(event) => typed.type(event.target.value)}
                >
                  {kind.options.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
                <Icon icon={ChevronDown} />
              </div>
            );
          case "icon":
            return <IconControl {...{ control, typed }} field={spec.field} />;
          case "color":
            return <ColorControl {...{ control, typed }} field={spec.field} />;
          default:
            return (
              <TextControl
                {...{ control, typed, kind, onReach, onLeave, onEnter }}
                field={spec.field}
                unit={kind.is === "money" ? currency : kind.is === "number" ? kind.unit : null}
                nameText={typeof name === "string" ? name : ""}
              />
            );
        }
      }}
    </FieldRow>
  );
}

function SwitchField({ at, spec }: ThingFieldProps) {
  const id = useId();
  const store = useEditorStore();
  const value = useEditorState(({ definition }) => fieldValue(definition, at, spec.field));
  const off = spec.kind.is === "switch" ? spec.kind.off : false;
  return (
    <div>
      <Switch
        checked={value === true}
        data-field={spec.field}
        aria-describedby={spec.help ? id : undefined}
        onChange={({ target }) => {
          store.edit(changeField(store.getState().definition, at, spec.field, target.checked ? true : off));
        }}
      >
        {spec.label}
      </Switch>
      {spec.help && (
        <p className="hint" id={id}>
          {spec.help}
        </p>
      )}
    </div>
  );
}

/** A draft may hold what is wrong with a pattern or a picture; then it is said here. */
function warningOf({ kind }: FieldSpec, text: string): string | null {
  if (kind.is === "image") return imageWords(text);
  if (kind.is !== "pattern" || text === "") return null;
  const checked = checkPattern(text);
  return checked.ok ? null : `Column ${checked.column}: ${checked.message}`;
}
