import "../admin.css";
import "./wizards.css";
import { FailureScreen } from "@boardwalk/doors/frame";
import type { ReactNode } from "react";
import { WizardHead, type WizardHeadProps } from "./wizard-head.tsx";

export interface WizardPageProps extends WizardHeadProps {
  children: ReactNode;
}

/** A page of one wizard that is read from above, below the head that all of them have. */
export function WizardPage({ children, ...head }: WizardPageProps) {
  return (
    <>
      <WizardHead {...head} />
      <main id="main" className="page">
        {children}
      </main>
    </>
  );
}

/** What stands in its place where it failed. */
export function WizardFailure() {
  return <FailureScreen />;
}
