import type { FileSetDefinition } from "@boardwalk/engine";
import { fieldNames } from "../form/field-names.ts";
import { filesIn } from "../form/files-in.ts";
import { fileRule } from "../words/file-rule.ts";
import { FileRow } from "./file-row.tsx";
import { setDescribedBy } from "./set-described-by.ts";
import { SetFrame } from "./set-frame.tsx";
import type { SetProps } from "./set-props.ts";

export function FileSet(props: SetProps<FileSetDefinition>) {
  const { set, shown, given, errors, fileAddress } = props;
  const id = `text-${set.key}`;
  const files = filesIn(given.value);
  const isFull = set.rules.maxFiles !== undefined && files.length >= set.rules.maxFiles;
  return (
    <SetFrame {...props} control={id} hint={fileRule(set.rules)}>
      <ul className="file-list walk-files" aria-label="Files that are here">
        {files.map((file) => (
          <FileRow key={file.id} file={file} address={fileAddress(file.id)} />
        ))}
      </ul>
      <div className="file" hidden={isFull} data-max-files={set.rules.maxFiles} data-max-bytes={set.rules.maxBytes}>
        <input
          type="file"
          id={id}
          className="file-input"
          name={fieldNames.answer(set.key)}
          multiple={set.rules.maxFiles !== 1}
          accept={set.rules.accept?.join(",")}
          disabled={!shown.visible || isFull}
          aria-describedby={setDescribedBy(set.key)}
          aria-invalid={errors.length > 0 || undefined}
        />
      </div>
    </SetFrame>
  );
}
