import "./preview.css";
import { useHydrated } from "@boardwalk/ui";
import { useSearchParams } from "@remix-run/react";
import { Walking } from "./walking.tsx";

export { refuseForm as action } from "../../../refuse-form.ts";

/** The draft as people would walk it. It is walked in the browser alone, where the draft is. */
export default function Preview() {
  const [address] = useSearchParams();
  const isHydrated = useHydrated();
  // Another beginning is another walk.
  const key = `${address.get("step")} ${address.get("witness")}`;
  return isHydrated ? <Walking key={key} /> : <div className="preview" aria-busy="true" />;
}
