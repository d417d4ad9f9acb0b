import "./enter.css";
import { Brand, SignInChart } from "@boardwalk/ui";
import type { ReactNode } from "react";
import { doorPaths } from "../door-paths.ts";

export interface EnterPageProps {
  title: string;
  /** What it is for, or whom, as the rest of the title. */
  lead: ReactNode;
  children: ReactNode;
}

/** A page on the way in: what there is to do, and beside it the chart where there is room. */
export function EnterPage({ title, lead, children }: EnterPageProps) {
  return (
    <div className="ob enter">
      <main id="main" className="enter-form">
        <div>
          <Brand href={doorPaths.home()} />
          <div>
            <h1>{title}</h1>
            <p className="enter-lead">{lead}</p>
          </div>
          {children}
        </div>
      </main>
      <div className="enter-pic" aria-hidden="true">
        <SignInChart />
      </div>
    </div>
  );
}
