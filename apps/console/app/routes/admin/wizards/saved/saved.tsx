import "./saved.css";
import { failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { Empty, Note } from "@boardwalk/ui";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { useSayOnce } from "../../../../use-say-once.ts";
import { WizardPage } from "../wizard-page.tsx";
import type { loadSaved } from "./load-saved.ts";
import { SavedRow } from "./saved-row.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
export { loadSaved as loader } from "./load-saved.ts";
export { markSaved as action } from "./mark-saved.ts";

export const meta: MetaFunction<typeof loadSaved> = ({ error, data }) =>
  error ? failureMeta(error) : pageMeta(data ? `Saved walks over ${data.wizard.name}` : "Saved walks");

export default function Saved() {
  const { wizard, saved, did } = useLoaderData<typeof loadSaved>();
  useSayOnce("did");
  return (
    <WizardPage wizard={wizard} current="saved">
      <p className="saved-lead">
        What people keep of their walks for everybody to start from. Official ones stand first in the gallery.
      </p>
      <div role="status">{did && <Note tone="action">{did}</Note>}</div>
      {saved.length > 0 ? (
        <ul className="saved-list">
          {saved.map((each) => (
            <SavedRow key={each.id} saved={each} />
          ))}
        </ul>
      ) : (
        <Empty title="Nobody has saved one for everybody yet">
          Whoever completes a walk may save it and make it public. It then stands here, and in the gallery.
        </Empty>
      )}
    </WizardPage>
  );
}

export { WizardFailure as ErrorBoundary } from "../wizard-page.tsx";
