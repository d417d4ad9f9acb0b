import "./unkept-page.css";
import { Brand, buttonClass } from "@boardwalk/ui";
import { paths } from "../../paths.ts";
import type { Unkept } from "./unkept.ts";

/** What could not be kept stands here once more, to be taken along by hand. */
export function UnkeptPage({ unkept, login }: Unkept) {
  const isOne = unkept.length === 1;
  return (
    <>
      <header className="top-ob">
        <Brand href={paths.home()} />
      </header>
      <main id="main" className="unkept" tabIndex={-1}>
        <h1>{isOne ? "One answer was not kept" : `${unkept.length} answers were not kept`}</h1>
        <p className="lead">
          You had been signed out, so the step was not taken. Until you are signed in, about 2,500 characters of a step
          can be kept, and {isOne ? "this answer" : "these answers"} did not fit. Copy {isOne ? "it" : "them"} from
          here, sign in, and put {isOne ? "it" : "them"} in again; the rest of what you typed will be there.
        </p>
        {unkept.map((text, index) => (
          <textarea
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two answers may be the same.
            key={index}
            className="input"
            readOnly
            rows={8}
            aria-label={isOne ? "What was not kept" : `What was not kept, ${index + 1} of ${unkept.length}`}
            defaultValue={text}
          />
        ))}
        <p>
          <a className={buttonClass("main", "lg")} href={login}>
            Sign in and go back to the step
          </a>
        </p>
      </main>
    </>
  );
}
