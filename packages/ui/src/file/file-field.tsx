import { X } from "lucide-react";
import {
  type DragEvent,
  forwardRef,
  type InputHTMLAttributes,
  type ReactNode,
  useImperativeHandle,
  useRef,
  useState,
} from "react";
import { Button } from "../button/button.tsx";
import { classNames } from "../class-names.ts";
import { FieldFrame, type FieldWords } from "../field/field-frame.tsx";
import { useHydrated } from "../use-hydrated.ts";
import { sizeInWords } from "./size-in-words.ts";
import { useChosenFiles } from "./use-chosen-files.ts";

export interface FileFieldProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, "size" | "type" | "value" | "defaultValue">,
    FieldWords {
  name: string;
  maxBytes?: number;
  /** What is there already and stays unless another is chosen. */
  kept?: ReactNode;
}

/** A file, chosen or dropped. The browser's own input holds it, so it is sent with and without scripts. */
export const FileField = forwardRef<HTMLInputElement, FileFieldProps>(function FileField(
  {
    label,
    hint,
    error,
    busy,
    size,
    optional,
    className,
    id,
    "aria-describedby": describedBy,
    maxBytes,
    kept,
    onChange,
    onClick,
    ...rest
  },
  ref,
) {
  const { accept, multiple, disabled = false } = rest;
  const isHydrated = useHydrated();
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(ref, () => input.current, []);
  const { files, refused, read, remove } = useChosenFiles(input, { accept, maxBytes, multiple });
  const isShut = disabled || busy !== undefined;
  const wrong = error ?? (refused.length > 0 ? refused.join(" ") : undefined);

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const field = input.current;
    if (isShut || !field || event.dataTransfer.files.length === 0) return;
    field.files = event.dataTransfer.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }

  return (
    <FieldFrame {...{ id, label, hint, error: wrong, busy, size, optional }} aria-describedby={describedBy}>
      {(control) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's short cut to the input inside
        <div
          className={classNames("file", isHydrated && "is-live", isOver && !isShut && "is-over", disabled && "is-off")}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <div className="file-choose">
            <input
              {...rest}
              {...control}
              ref={input}
              type="file"
              className={classNames("file-input", className)}
              onChange={(event) => {
                read();
                onChange?.(event);
              }}
              onClick={(event) => {
                if (busy !== undefined) event.preventDefault();
                onClick?.(event);
              }}
            />
            {isHydrated && !isShut && (
              <span className="file-drop">{multiple ? "or drop them here" : "or drop it here"}</span>
            )}
          </div>
          {files.length > 0 ? (
            <ul className="file-list">
              {files.map((file) => (
                <li key={`${file.name} ${file.size} ${file.lastModified}`}>
                  <span className="file-name">{file.name}</span>
                  <span className="num faint">{sizeInWords(file.size)}</span>
                  {!isShut && (
                    <Button
                      variant="quiet"
                      size="sm"
                      icon={X}
                      aria-label={`Leave out ${file.name}`}
                      onPress={() => remove(file)}
                    />
                  )}
                </li>
              ))}
            </ul>
          ) : (
            kept && <div className="file-kept">{kept}</div>
          )}
        </div>
      )}
    </FieldFrame>
  );
});
