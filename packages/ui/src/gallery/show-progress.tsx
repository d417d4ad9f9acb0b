import { CodeBlock } from "../code/code-block.tsx";
import { Progress } from "../progress/progress.tsx";
import { Section } from "./section.tsx";
import { Shown } from "./shown.tsx";

export function ShowProgress() {
  return (
    <>
      <Section id="progress" title="Progress">
        <div className="grid-states grid-wide">
          <Shown as="known">
            <Progress label="Exporting 18,204 walks" share={0.61} says="about 20 s" />
          </Shown>
          <Shown as="nobody knows how far">
            <Progress label="Reading the file" />
          </Shown>
          <Shown as="just begun">
            <Progress label="Granting 412 roles" share={0} />
          </Shown>
          <Shown as="done">
            <Progress label="Importing harbour-market-stalls.json" share={1} says="3 min 12 s" />
          </Shown>
        </div>
      </Section>
      <Section id="code" title="Code block">
        <CodeBlock label="Command">boardwalk create-admin ada@boardwalk.test</CodeBlock>
        <CodeBlock label="A walk’s answers">
          {
            '{\n  "set": "stage",\n  "chosen": ["covered-stage"],\n  "note": "A long line scrolls within its block and never widens the page, however narrow the phone is."\n}'
          }
        </CodeBlock>
      </Section>
    </>
  );
}
