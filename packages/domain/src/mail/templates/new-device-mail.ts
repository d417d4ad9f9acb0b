import { plainName } from "../letter/plain-name.ts";
import { type AskedFrom, factsOf } from "./asked-from.ts";
import { defineMail } from "./mail-template.ts";
import { sampleDevice, sampleOrigin, sampleToken, unplacedDevice } from "./samples.ts";

export interface NewDevice {
  readonly signedInFrom: AskedFrom;
  /** "Password", "Passkey". */
  readonly method: string;
  readonly notMeHref: string;
  readonly sessionsHref: string;
}

export const newDeviceMail = defineMail<NewDevice>({
  name: "new-device",
  says: "Somebody signed in from a device that the account had not seen.",
  write: ({ signedInFrom, method, notMeHref, sessionsHref }) => ({
    subject: `New sign-in: ${plainName(signedInFrom.device)}`,
    preview: "If this was you, there is nothing to do.",
    heading: "A new device signed in",
    parts: [
      { kind: "facts", facts: [...factsOf(signedInFrom), { label: "How", value: plainName(method) }] },
      {
        kind: "words",
        words:
          "If this was you, there is nothing to do. If not, say so now: that device is signed out at once, and you set a new password.",
      },
      { kind: "button", label: "This wasn’t me", href: notMeHref },
      { kind: "link", label: "See every device that is signed in", href: sessionsHref },
    ],
    why: "This mail comes whenever a device signs in to your account for the first time.",
  }),
  samples: {
    "Known place": {
      signedInFrom: sampleDevice,
      method: "Password",
      notMeHref: `${sampleOrigin}/wasnt-me/${sampleToken}`,
      sessionsHref: `${sampleOrigin}/account/sessions`,
    },
    "Unknown place": {
      signedInFrom: unplacedDevice,
      method: "Link or code by mail",
      notMeHref: `${sampleOrigin}/wasnt-me/${sampleToken}`,
      sessionsHref: `${sampleOrigin}/account/sessions`,
    },
  },
});
