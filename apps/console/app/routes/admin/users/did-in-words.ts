interface Done {
  did: string | null;
  name: string;
  role: string;
  email: string;
}

/** What was just done to somebody's account. Anybody can write in the address, so it says nothing but what the page shows too. */
export function didInWords({ did, name, role, email }: Done): string | null {
  switch (did) {
    case "role":
      return `${name} has the role “${role}” now, and is signed out on every device.`;
    case "off":
      return `${name} is switched off: signed out everywhere, with every API token ended.`;
    case "on":
      return `${name} can sign in again.`;
    case "sign-out":
      return `${name} is signed out there.`;
    case "send-reset":
      return `A link to a new password is on its way to ${email}. It works once, for an hour.`;
    case "settled":
      return "Somebody did this a moment ago. Nothing more was done.";
    case "last":
      return "Nobody would be left who can sign in and run this installation, so nothing was changed. Make another super administrator first; whoever has never signed in does not count.";
    default:
      return null;
  }
}
