import { AuthorIcon, knownIcons } from "@boardwalk/runner";
import { FieldFrame, useHydrated } from "@boardwalk/ui";
import { useRef, useState } from "react";
import type { SettingProps } from "./setting-props.ts";

const NAMES = [...knownIcons.keys()];

/** The name of an icon, written or picked among those that are drawn. */
export function IconSetting({ name, defaultValue, ...frame }: SettingProps) {
  const written = useRef<HTMLInputElement>(null);
  const [icon, setIcon] = useState(defaultValue);
  const isHydrated = useHydrated();
  const sought = icon.trim().toLowerCase();
  const fitting = knownIcons.has(sought) ? NAMES : NAMES.filter((each) => each.includes(sought));
  const isUnknown = icon !== "" && !knownIcons.has(icon) && /^[\x20-\x7e]*$/.test(icon);
  return (
    <FieldFrame {...frame} optional>
      {(control) => (
        <>
          <div className="row-flex">
            <input
              {...control}
              ref={written}
              type="text"
              name={name}
              className="input"
              defaultValue={defaultValue}
              placeholder="None"
              autoComplete="off"
              spellCheck={false}
              onChange={({ target }) => setIcon(target.value)}
            />
            <AuthorIcon name={icon} />
          </div>
          {isUnknown && <p className="hint caution-ink">No icon has this name, so none is drawn.</p>}
          {isHydrated && (
            <details className="icon-choice">
              <summary>Pick one</summary>
              <fieldset aria-label="Icons">
                {(fitting.length > 0 ? fitting : NAMES).map((each) => (
                  <button
                    key={each}
                    type="button"
                    aria-pressed={each === icon}
                    aria-label={each}
                    title={each}
                    onClick={() => {
                      const next = each === icon ? "" : each;
                      setIcon(next);
                      if (written.current) written.current.value = next;
                    }}
                  >
                    <AuthorIcon name={each} />
                  </button>
                ))}
              </fieldset>
            </details>
          )}
        </>
      )}
    </FieldFrame>
  );
}
