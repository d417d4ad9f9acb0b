import { failureMeta, pageMeta, problemsOf, submitOnce, useSlow } from "@boardwalk/doors/frame";
import { Button, ErrorSummary, Item, ItemList, Note, SectionHead, Table } from "@boardwalk/ui";
import { Form, type MetaFunction, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { Archive } from "lucide-react";
import { useSayOnce } from "../../../../use-say-once.ts";
import { WizardPage } from "../wizard-page.tsx";
import type { changeSettings } from "./change-settings.ts";
import { differingSettings } from "./differing-settings.ts";
import type { loadSettings } from "./load-settings.ts";
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
]);

export default function WizardSettingsPage() {
  const { wizard, settings, was, timeZones, did } = useLoaderData<typeof loadSettings>();
  const answer = useActionData<typeof changeSettings>();
  useSayOnce("did");
  const isBusy = useNavigation().formData?.has("was") ?? false;
  const isSlow = useSlow(isBusy);
  const errors = answer?.error ?? {};
  const typed = answer?.initialValue;
  const conflict = errors[""]?.[0];
  const problems = problemsOf(errors, (field) => settingId(field === "" ? "name" : field));
  const said = answer ? undefined : DID.get(did);
  return (
    <WizardPage wizard={wizard} current="settings">
      <div role="status">{said && <Note tone="action">{said}</Note>}</div>
      {problems.length > 0 && <ErrorSummary errors={problems} {...(conflict && { title: "Not saved yet" })} />}
      {conflict && <Conflict rows={differingSettings(settings, typed ?? {})} />}
      {/* Saved settings are another form, with nothing typed in it yet. */}
      <Form key={was} method="post" className="settings-form" noValidate onSubmit={submitOnce(isBusy)}>
        <input type="hidden" name="was" value={was} />
        <LiveSettings isOn={(field) => (typed ? typed[field] === "on" : settings[field])} />
        <DraftSettings
          textOf={(field) => String((typed ? typed[field] : settings[field]) ?? "")}
          errors={errors}
          timeZones={timeZones}
        />
        <Button type="submit" variant="main" busy={isSlow}>
          {conflict ? "Put mine in place" : "Save"}
        </Button>
      </Form>
      <ArchiveSection isArchived={wizard.isArchived} />
    </WizardPage>
  );
}

const COLUMNS = [
  { key: "what", label: "Setting" },
  { key: "theirs", label: "As it is now" },
  { key: "yours", label: "Yours" },
] as const;

function Conflict({ rows }: { rows: ReturnType<typeof differingSettings> }) {
  return (
    <Table
      caption="What differs: as it is now, and yours"
      columns={COLUMNS}
      rows={rows.map(({ field, label, theirs, yours }) => ({ id: field, cells: { what: label, theirs, yours } }))}
    />
  );
}

function ArchiveSection({ isArchived }: { isArchived: boolean }) {
  const isBusy = useNavigation().formData?.has("intent") ?? false;
  return (
    <section aria-labelledby="archive-head">
      <SectionHead id="archive-head" title="Archive" />
      <ItemList>
        <Item
          icon={Archive}
          name={isArchived ? "It is archived" : "Archive this wizard"}
          meta={
            isArchived
              ? "Nobody finds it. Taken back it is as it was, also on the front page if it was there."
              : "It leaves the front page and the list. Nothing is deleted, walks under way go on, and it can be taken back."
          }
          action={
            <Form method="post" onSubmit={submitOnce(isBusy)}>
              <Button type="submit" variant="line" name="intent" value={isArchived ? "unarchive" : "archive"}>
                {isArchived ? "Take it back" : "Archive"}
              </Button>
            </Form>
          }
        />
      </ItemList>
    </section>
  );
}

export { WizardFailure as ErrorBoundary } from "../wizard-page.tsx";
