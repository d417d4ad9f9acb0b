import { createLucideIcon, Fingerprint, KeyRound, type LucideIcon, Usb } from "lucide-react";
import {
  si1password,
  siApple,
  siBitwarden,
  siDashlane,
  siEnpass,
  siGoogle,
  siGooglechrome,
  siKeepassxc,
  siKeeper,
  siLastpass,
  siProton,
  siSamsung,
  siTrezor,
  siYubico,
} from "simple-icons";

/** How a provider's name begins, and its mark in the colour of the text. */
const MARKS: readonly [beginning: string, mark: LucideIcon][] = [
  ["1Password", drawn(si1password)],
  ["Apple", drawn(siApple)],
  ["iCloud", drawn(siApple)],
  ["Bitwarden", drawn(siBitwarden)],
  ["Chrome", drawn(siGooglechrome)],
  ["Dashlane", drawn(siDashlane)],
  ["Enpass", drawn(siEnpass)],
  ["Google", drawn(siGoogle)],
  ["KeePass", drawn(siKeepassxc)],
  ["Keeper", drawn(siKeeper)],
  ["LastPass", drawn(siLastpass)],
  ["Proton", drawn(siProton)],
  ["Samsung", drawn(siSamsung)],
  ["Trezor", drawn(siTrezor)],
  ["YubiKey", drawn(siYubico)],
  ["Security Key by Yubico", drawn(siYubico)],
  ["Security Key NFC by Yubico", drawn(siYubico)],
];

/** The mark of whoever keeps a passkey; a drawing of what it is where none is known. */
export function passkeyMark(passkey: {
  provider: string | null;
  isSynced: boolean;
  isSecurityKey: boolean;
}): LucideIcon {
  const { provider, isSynced, isSecurityKey } = passkey;
  const known = provider === null ? undefined : MARKS.find(([beginning]) => provider.startsWith(beginning));
  if (known) return known[1];
  if (isSecurityKey) return Usb;
  return isSynced ? KeyRound : Fingerprint;
}

function drawn({ slug, path }: { slug: string; path: string }): LucideIcon {
  return createLucideIcon(slug, [["path", { d: path, fill: "currentColor", stroke: "none", key: slug }]]);
}
