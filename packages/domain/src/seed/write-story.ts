import { type Ctx, newToken } from "../kernel/index.ts";
import { type Past, writePastWalks } from "../walks/index.ts";
import type { PublishedVersion } from "../wizards/index.ts";
import { idAt } from "./id-at.ts";
import type { Story } from "./story/story.ts";
import { writePeople } from "./write-people.ts";

/** Writes a story into a database that has its wizards and the demo's accounts, and nothing of it yet. */
export async function writeStory(
  ctx: Ctx,
  story: Story,
  versions: ReadonlyMap<string, readonly PublishedVersion[]>,
): Promise<void> {
  const ids = await writePeople(ctx, story.people);
  const userId = (person: string): string => {
    const id = ids.get(person);
    if (id === undefined) throw new Error(`The story does not say who ${person} is.`);
    return id;
  };
  const walkIds = story.walks.map(({ startedAt }, place) => idAt(startedAt, place));
  const savedIds = story.saved.map(({ at }, place) => idAt(at, place));
  const past: Past = {
    walks: story.walks.map((walk, place) => {
      const version = versions.get(walk.wizard)?.find(({ number }) => number === walk.version);
      if (!version) throw new Error(`${walk.wizard} has no version ${walk.version}.`);
      return {
        id: idOf(walkIds, place),
        token: newToken(),
        version,
        userId: userId(walk.person),
        startedAt: walk.startedAt,
        startedOn: walk.today,
        deviceType: walk.device,
        name: walk.name,
        storeUserData: walk.storesAnswers,
        from: walk.from && { ...walk.from, id: idOf(walk.from.kind === "walk" ? walkIds : savedIds, walk.from.place) },
        moves: walk.moves,
      };
    }),
    saved: story.saved.map((saved, place) => ({
      ...saved,
      id: idOf(savedIds, place),
      walkId: idOf(walkIds, saved.walk),
    })),
    shares: story.shares.map(({ walk, usedBy, isRevoked, ...share }, place) => ({
      ...share,
      id: idAt(share.at, place),
      token: newToken(),
      walkId: idOf(walkIds, walk),
      isEnded: isRevoked,
      uses: usedBy.map(({ person, at }) => ({ userId: userId(person), at })),
    })),
  };
  await writePastWalks(ctx, past);
}

function idOf(ids: readonly string[], place: number): string {
  const id = ids[place];
  if (id === undefined) throw new Error(`Nothing stands at ${place} of the story.`);
  return id;
}
