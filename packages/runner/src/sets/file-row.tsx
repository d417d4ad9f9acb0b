import { buttonClass, sizeInWords, VisuallyHidden } from "@boardwalk/ui";
import { acts } from "../form/acts.ts";
import { fieldNames } from "../form/field-names.ts";
import type { WalkFile } from "../form/walk-file.ts";

export interface FileRowProps {
  readonly file: WalkFile;
  readonly address: string;
}

/** A file that is kept: to look at, and to take away with and without scripts. */
export function FileRow({ file, address }: FileRowProps) {
  return (
    <li data-file={file.id}>
      <a className="file-name" href={address}>
        {file.name}
      </a>
      <span className="num faint">{sizeInWords(file.bytes)}</span>
      <button type="submit" className={buttonClass("quiet")} name={fieldNames.act} value={acts.removeFile(file.id)}>
        Remove<VisuallyHidden> {file.name}</VisuallyHidden>
      </button>
    </li>
  );
}
