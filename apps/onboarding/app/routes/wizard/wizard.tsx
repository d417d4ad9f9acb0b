import "@boardwalk/runner/author-icon.css";
import "./wizard.css";
import { FailurePage, failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { AuthorIcon } from "@boardwalk/runner";
import { Facts } from "@boardwalk/ui";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { QuietTop } from "../../quiet-top.tsx";
import { ResumeCard } from "../../resume-card.tsx";
import type { loadWizard } from "./load-wizard.ts";
import { StartForm } from "./start-form.tsx";
import type { startWalkAction } from "./start-walk-action.ts";
import { WizardAsks } from "./wizard-asks.tsx";
import { WizardBanner } from "./wizard-banner.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
export { loadWizard as loader } from "./load-wizard.ts";
export { startWalkAction as action } from "./start-walk-action.ts";

export const meta: MetaFunction<typeof loadWizard> = ({ data, error }) =>
  error || !data ? failureMeta(error) : pageMeta(data.wizard.name, data.wizard.description ?? undefined);

export default function WizardFront() {
  const { member, wizard, waiting, mayStart, press } = useLoaderData<typeof loadWizard>();
  const reply = useActionData<typeof startWalkAction>();
  const { name, icon, description, color, bannerImage, category, facts, asks, untold } = wizard;
  return (
    <>
      <QuietTop member={member} />
      <main id="main" className="ob-main">
        <WizardBanner color={color} image={bannerImage} category={category} />
        <div className="wizard-grid">
          <div>
            <h1>
              <AuthorIcon name={icon} />
              {name}
            </h1>
            {description && <p className="lead">{description}</p>}
            <Facts facts={facts} inColumns />
            {waiting.length > 0 && (
              <section className="wizard-begun" aria-labelledby="begun">
                <h2 className="ob-h2" id="begun">
                  {waiting.length === 1 ? "You have begun" : "You have begun more than once"}
                </h2>
                {waiting.map((walk, place) => (
                  <ResumeCard key={walk.href} walk={walk} isMain={place === 0} />
                ))}
              </section>
            )}
            <StartForm
              wizard={wizard}
              isMember={member !== null}
              mayStart={mayStart}
              press={press}
              hasBegun={waiting.length > 0}
              error={reply?.error?.["privacy"]?.[0]}
            />
          </div>
          <WizardAsks asks={asks} untold={untold} />
        </div>
      </main>
    </>
  );
}

export { FailurePage as ErrorBoundary };
