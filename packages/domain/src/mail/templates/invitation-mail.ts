import { dayInWords, type Moment } from "../letter/moment-in-words.ts";
import { plainName } from "../letter/plain-name.ts";
import { defineMail } from "./mail-template.ts";
import { longName, sampleAddress, sampleLater, sampleOrigin, sampleToken } from "./samples.ts";

export interface Invitation {
  readonly organization: string;
  readonly inviter: string;
  readonly inviterAddress: string;
  readonly role: "OWNER" | "ADMIN" | "MEMBER";
  readonly href: string;
  readonly until: Moment;
}

const MAY: Record<Invitation["role"], string> = {
  OWNER: "Owner: you may change everything, and who belongs to it",
  ADMIN: "Administrator: you may change everything but its owners",
  MEMBER: "Member: you see what the others make",
};

export const invitationMail = defineMail<Invitation>({
  name: "invitation",
  says: "Somebody was invited to an organization.",
  write: ({ organization, inviter, inviterAddress, role, href, until }) => ({
    subject: `${plainName(inviter)} invites you to ${plainName(organization)}`,
    preview: "Accept, and you are in.",
    heading: `Join ${plainName(organization)}`,
    parts: [
      { kind: "words", words: `${plainName(inviter)} invites you to their organization on Boardwalk.` },
      {
        kind: "facts",
        facts: [
          { label: "From", value: inviterAddress },
          { label: "As", value: MAY[role] },
          { label: "Open until", value: dayInWords(until) },
        ],
      },
      { kind: "button", label: "Accept the invitation", href },
    ],
    why: `${plainName(inviter)} gave us this address. If you do not know them, do nothing: the invitation ends by itself.`,
  }),
  samples: {
    "As a member": {
      organization: "Halyard Events Cooperative",
      inviter: "Olivia Moen",
      inviterAddress: sampleAddress,
      role: "MEMBER",
      href: `${sampleOrigin}/invitation/${sampleToken}`,
      until: sampleLater,
    },
    "Long names": {
      organization: longName,
      inviter: "Wilhelmina Featherstonehaugh-Cholmondeley van der Meer",
      inviterAddress: "wilhelmina.featherstonehaugh-cholmondeley@midsummer-harbour.test",
      role: "ADMIN",
      href: `${sampleOrigin}/invitation/${sampleToken}`,
      until: sampleLater,
    },
    "Names that try something": {
      organization: "<img src=x onerror=alert(1)> https://evil.test/login",
      inviter: 'Ann\r\nBcc: all@evil.test "><script>',
      inviterAddress: sampleAddress,
      role: "OWNER",
      href: `${sampleOrigin}/invitation/${sampleToken}`,
      until: sampleLater,
    },
  },
});
