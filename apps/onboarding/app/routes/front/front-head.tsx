import { buttonClass, SignInChart } from "@boardwalk/ui";
import { paths } from "../../paths.ts";

export interface FrontHeadProps {
  member: { name: string; firstName: string; greeting: string } | null;
  isGuest: boolean;
  /** How many walks there are to go on with. */
  waiting: number;
}

/** A greeting for whoever is known, and what this place is for whoever is not. */
export function FrontHead({ member, isGuest, waiting }: FrontHeadProps) {
  if (member === null && !isGuest) return <VisitorHead />;
  return (
    <>
      <h1 className="clip">
        {member === null ? (
          "Welcome back"
        ) : (
          <>
            {member.greeting}, <span title={member.name}>{member.firstName}</span>
          </>
        )}
      </h1>
      <p className="lead">{waitingInSentence(waiting)}</p>
    </>
  );
}

const WORDS = ["Nothing", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

function waitingInSentence(waiting: number): string {
  const count = WORDS[waiting] ?? String(waiting);
  return waiting === 1
    ? "One walk is waiting for you."
    : `${count} ${waiting === 0 ? "is" : "walks are"} waiting for you.`;
}

function VisitorHead() {
  return (
    <div className="front-visitor">
      <div>
        <h1>Welcome aboard</h1>
        <p className="lead">
          Here you sign up, apply and get started, one step at a time. What you begin is kept, so you can go on later,
          on another device too.
        </p>
        <p className="front-next">
          <a className={buttonClass("main", "lg")} href={paths.login()}>
            Sign in
          </a>
        </p>
      </div>
      <div className="front-pic" aria-hidden="true">
        <SignInChart />
      </div>
    </div>
  );
}
