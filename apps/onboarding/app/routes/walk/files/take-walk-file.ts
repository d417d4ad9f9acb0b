import { type FileRefusal, type FileStore, type ReceivedFile, receiveFile } from "@boardwalk/domain/files";
import { type WalkFileRefusal, type WalkFileRule, walkFileRule } from "@boardwalk/domain/walks";
import type { SentFile, WalkerAtDoor } from "@boardwalk/web";

export interface WalkFilePlace {
  readonly token: string;
  readonly step: string;
  readonly set: string;
}

type NoPlace = Extract<WalkFileRule, { kind: "refused" }>["reason"];
export type FileFault = FileRefusal | WalkFileRefusal | NoPlace;

/** A file that came in: its bytes stand in the store and belong to nobody yet. */
export interface TakenFile {
  readonly set: string;
  readonly name: string;
  readonly outcome: { readonly received: ReceivedFile } | { readonly fault: FileFault };
}

/** Takes the bytes as they come, as many as the set allows; no transaction is open meanwhile. */
export async function takeWalkFile(
  { door, walker }: Pick<WalkerAtDoor, "door" | "walker">,
  store: FileStore,
  place: WalkFilePlace,
  { name, bytes }: SentFile,
): Promise<TakenFile> {
  const { set } = place;
  const asked = await door.database.withActor(door, walker, (ctx) => walkFileRule(ctx, place), { readOnly: true });
  if (asked.kind === "refused") return { set, name, outcome: { fault: asked.reason } };
  const receipt = await receiveFile(store, bytes, asked.rule);
  if (receipt.kind === "refused") return { set, name, outcome: { fault: receipt.because } };
  return { set, name, outcome: { received: receipt.file } };
}
