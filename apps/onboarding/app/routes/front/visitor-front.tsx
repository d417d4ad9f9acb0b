import { buttonClass, SignInChart } from "@boardwalk/ui";
import { paths } from "../../paths.ts";

export function VisitorFront() {
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
