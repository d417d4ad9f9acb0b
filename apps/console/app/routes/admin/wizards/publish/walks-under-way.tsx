import { SectionHead } from "@boardwalk/ui";
import type { PublishLoaded } from "./load-publish.ts";

/** What publishing means for everybody who is on a walk: nothing. Said in figures. */
export function WalksUnderWay({ walks }: Pick<PublishLoaded, "walks">) {
  return (
    <section aria-labelledby="under-way-head">
      <SectionHead id="under-way-head" title="Walks under way" />
      {walks.length === 0 ? (
        <p className="hint">Nobody is on a walk right now.</p>
      ) : (
        <>
          <p className="hint">Each goes on with the version that it began on, and is asked nothing again.</p>
          <ul className="under-way">
            {walks.map(({ version, says, steps }) => (
              <li key={version}>
                <b>
                  {says} on version {version}
                </b>
                <ul>
                  {steps.map(({ id, name, walks: there }) => (
                    <li key={id}>
                      <span className="clip" title={name}>
                        {name}
                      </span>
                      <span className="num">{there}</span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
