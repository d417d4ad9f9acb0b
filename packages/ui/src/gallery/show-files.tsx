import { FileField } from "../file/file-field.tsx";
import { Section } from "./section.tsx";
import { Shown } from "./shown.tsx";

export function ShowFiles() {
  return (
    <Section id="files" title="Files">
      <div className="grid-states grid-wide">
        <Shown as="empty">
          <FileField
            label="Photo"
            name="photo"
            hint="PNG or JPEG, at most 2 MB."
            accept="image/png,image/jpeg"
            maxBytes={2_000_000}
          />
        </Shown>
        <Shown as="several">
          <FileField label="Papers" name="papers" hint="What the harbour asked for." multiple optional />
        </Shown>
        <Shown as="one is there already">
          <FileField
            label="Plan of the site"
            name="plan"
            kept="harbour-east-quay-stage-and-power-2026-06-final.pdf, 1.2 MB, stays."
          />
        </Shown>
        <Shown as="disabled">
          <FileField label="Insurance" name="insurance" disabled />
        </Shown>
        <Shown as="error">
          <FileField label="Permit" name="permit" error="permit.heic is of another kind than is asked for." />
        </Shown>
        <Shown as="busy">
          <FileField label="Video" name="video" busy="Sending quay.mp4… 61%" />
        </Shown>
      </div>
    </Section>
  );
}
