import { FieldFrame, useHydrated } from "@boardwalk/ui";
import { useRef, useState } from "react";
import { colourInWords } from "./colour-in-words.ts";
import { readPapers } from "./read-papers.ts";
import type { SettingProps } from "./setting-props.ts";

/** A colour as it is written, with the browser's own picker, and how it stands out in both themes: said and shown. */
export function ColourSetting({ name, defaultValue, ...frame }: SettingProps) {
  const written = useRef<HTMLInputElement>(null);
  const [colour, setColour] = useState(defaultValue);
  const isHydrated = useHydrated();
  // Which colours the themes have is the style sheet's to say, so there are words once it is there.
  const words = isHydrated ? colourInWords(colour, readPapers()) : null;
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
              className="input code"
              defaultValue={defaultValue}
              placeholder="None"
              autoComplete="off"
              spellCheck={false}
              onChange={({ target }) => setColour(target.value)}
            />
            {isHydrated && (
              <input
                type="color"
                className="pick-colour"
                aria-label="Pick the colour"
                value={words ? colour : readPapers().light}
                onChange={({ target }) => {
                  setColour(target.value);
                  if (written.current) written.current.value = target.value;
                }}
              />
            )}
          </div>
          <div role="status" className="colour-check">
            {words?.map(({ theme, says, isFaint }) => (
              <p key={theme} className={isFaint ? "hint caution-ink" : "hint"}>
                <span className="colour-ground" data-ground={theme} aria-hidden="true">
                  <span style={{ background: colour }} />
                </span>
                {says}
              </p>
            ))}
          </div>
        </>
      )}
    </FieldFrame>
  );
}
