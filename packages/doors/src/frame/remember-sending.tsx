import { useFetchers, useNavigation } from "@remix-run/react";
import { useEffect } from "react";

// By the time a failure is drawn, the router has forgotten what it was doing.
let wasSending = false;

/** Whether the last thing that was under way in this browser was a form, and not only reading. */
export function wasFormSent(): boolean {
  return wasSending;
}

/** Remembers what is under way, for the screen that says how it failed. */
export function RememberSending() {
  const { state, formMethod } = useNavigation();
  const methods = useFetchers().map((fetcher) => fetcher.formMethod);
  const isUnderWay = state !== "idle" || methods.length > 0;
  const isSending = [formMethod, ...methods].includes("POST");
  useEffect(() => {
    if (isUnderWay) wasSending = isSending;
  }, [isUnderWay, isSending]);
  return null;
}
