import "./settings.css";
import { failureMeta, pageMeta, problemsOf, submitOnce, useSlow } from "@boardwalk/doors/frame";
import { Button, ErrorSummary, Note } from "@boardwalk/ui";
import { Form, type MetaFunction, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { useSayOnce } from "../../../../use-say-once.ts";
import { WizardPage } from "../wizard-page.tsx";
import { ArchiveSection } from "./archive-section.tsx";
import type { changeSettings } from "./change-settings.ts";
import { DeleteSection, TYPED } from "./delete-section.tsx";
import { differingSettings } from "./differing-settings.ts";
import { FileSection } from "./file-section.tsx";
import { KEY, KeySection } from "./key-section.tsx";
import type { loadSettings } from "./load-settings.ts";
import { SettingsConflict } from "./settings-conflict.tsx";
import { DraftSettings, LiveSettings, settingId } from "./settings-fields.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
// What somebody else changed meanwhile is to be seen beside what was refused because of it.
export { revalidateConflicts as shouldRevalidate } from "../revalidate-conflicts.ts";
export { changeSettings as action } from "./change-settings.ts";
export { loadSettings as loader } from "./load-settings.ts";

export const meta: MetaFunction<typeof loadSettings> = ({ error, data }) =>
  error ? failureMeta(error) : pageMeta(`Settings of ${data?.wizard.name ?? "a wizard"}`);

const DID: ReadonlyMap<string | null, string> = new Map([
  ["live", "Saved. It holds from now on."],
  ["draft", "Saved in the draft. People see it once it is published."],
  ["same", "Nothing was changed."],
  ["archive", "Archived. Walks under way go on, and it can be taken back below."],
  ["unarchive", "Taken back from the archive, as it was."],
  ["renamed", "It has another key, and with it other addresses."],
]);

function idOf(field: string): string {
  if (field === "key") return KEY;
  return field === "typed" ? TYPED : settingId(field === "" ? "name" : field);
}

export default function WizardSettingsPage() {
  const loaded = useLoaderData<typeof loadSettings>();
  const { wizard, settings, was, timeZones, categories, did } = loaded;
  const answer = useActionData<typeof changeSettings>();
  useSayOnce("did");
  const isBusy = useNavigation().formData?.has("was") ?? false;
  const isSlow = useSlow(isBusy);
  const errors = answer?.error ?? {};
  const sent = answer?.initialValue;
  const intent = sent?.["intent"];
  // What was typed into another form of this page is no setting.
  const typed = sent && "was" in sent ? sent : undefined;
  const conflict = errors[""]?.[0];
  const problems = problemsOf(errors, idOf);
  const said = answer ? undefined : DID.get(did);
  return (
    <WizardPage wizard={wizard} current="settings">
      <div role="status">{said && <Note tone="action">{said}</Note>}</div>
      {problems.length > 0 && <ErrorSummary errors={problems} {...(conflict && { title: "Not saved yet" })} />}
      {conflict && <SettingsConflict rows={differingSettings(settings, typed ?? {})} />}
      {/* Saved settings are another form, with nothing typed in it yet. */}
      <Form key={was} method="post" className="settings-form" noValidate onSubmit={submitOnce(isBusy)}>
        <input type="hidden" name="was" value={was} />
        <LiveSettings isOn={(field) => (typed ? typed[field] === "on" : settings[field])} />
        <DraftSettings
          textOf={(field) => String((typed ? typed[field] : settings[field]) ?? "")}
          errors={errors}
          timeZones={timeZones}
          categories={categories}
        />
        <Button type="submit" variant="main" busy={isSlow}>
          {conflict ? "Put mine in place" : "Save"}
        </Button>
      </Form>
      <div className="settings-more">
        <KeySection
          wizard={wizard}
          frontPage={loaded.frontPage}
          isPublished={loaded.isPublished}
          typed={intent === "rename" ? String(sent?.["key"] ?? "") : undefined}
          error={errors["key"]?.[0]}
        />
        <FileSection wizardKey={wizard.key} />
        <ArchiveSection isArchived={wizard.isArchived} />
        <DeleteSection wizard={wizard} lost={loaded.lost} isAsking={loaded.isAsking} error={errors["typed"]?.[0]} />
      </div>
    </WizardPage>
  );
}

export { WizardFailure as ErrorBoundary } from "../wizard-page.tsx";
