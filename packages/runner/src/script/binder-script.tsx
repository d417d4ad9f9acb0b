import { htmlIds } from "../form/html-ids.ts";
import type { BinderData } from "./binder-data.ts";

export interface BinderScriptProps {
  readonly data: BinderData;
  readonly src: string;
  readonly nonce: string | undefined;
}

/** The one script of a step's page, and what it has to know. Without it the page works as well. */
export function BinderScript({ data, src, nonce }: BinderScriptProps) {
  return (
    <>
      <script
        type="application/json"
        id={htmlIds.data}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which nothing can end the element.
        dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll("<", "\\u003c") }}
      />
      <script type="module" src={src} nonce={nonce} />
    </>
  );
}
