import { ChoiceSet } from "./choice-set.tsx";
import { DateSet } from "./date-set.tsx";
import { FileSet } from "./file-set.tsx";
import type { SetProps } from "./set-props.ts";
import { TextSet } from "./text-set.tsx";

/** One set, of whichever type it is. */
export function DrawnSet({ set, ...rest }: SetProps) {
  switch (set.type) {
    case "SINGLE":
    case "MULTIPLE":
      return <ChoiceSet set={set} {...rest} />;
    case "TEXT_INPUT":
      return <TextSet set={set} {...rest} />;
    case "DATE_PICKER":
      return <DateSet set={set} {...rest} />;
    case "FILE_UPLOAD":
      return <FileSet set={set} {...rest} />;
  }
}
