import { Moment } from "@boardwalk/doors/frame";
import { SkeletonRows, State, Table } from "@boardwalk/ui";
import { paths } from "../../../paths.ts";
import { useListWaits } from "../../../use-list-waits.ts";
import type { UserInWords } from "./user-in-words.ts";
import type { ShownUsersFilter } from "./users-filter-of.ts";

export function UsersTable({ users, filter }: { users: UserInWords[]; filter: ShownUsersFilter }) {
  const waits = useListWaits();
  const columns = columnsOf(filter);
  if (waits) return <SkeletonRows caption="Users, loading" columns={columns} rows={users.length} lines={2} />;
  const rows = users.map((user) => ({
    id: user.id,
    href: paths.user(user.id),
    name: user.name,
    cells: {
      name: (
        <span className="lines">
          <span className="clip">{user.name}</span>
          {user.email && <span className="hint">{user.email}</span>}
        </span>
      ),
      role: user.role,
      state: <State tone={user.state.tone}>{user.state.says}</State>,
      sessions: user.sessions,
      seen: user.lastSignIn ? <Moment when={user.lastSignIn} /> : <em className="faint">never</em>,
      joined: <Moment when={user.joined} />,
    },
  }));
  return <Table caption="Users" columns={columns} rows={rows} />;
}

/** A head sorts by its column, and turns the order round where it is sorted by already. */
function columnsOf(filter: ShownUsersFilter) {
  const sort = (key: "name" | "joined" | "seen", first: "ascending" | "descending") => {
    const [ascending, descending] = [key, `-${key}`];
    const direction =
      filter.sort === ascending ? "ascending" : filter.sort === descending ? "descending" : ("none" as const);
    const next = direction === "none" ? first : direction === "ascending" ? "descending" : "ascending";
    return {
      href: paths.users({ ...filter, sort: next === "ascending" ? ascending : descending }),
      direction,
    } as const;
  };
  return [
    { key: "name", label: "Person", sort: sort("name", "ascending") },
    { key: "role", label: "Role" },
    { key: "state", label: "State" },
    { key: "sessions", label: "Devices", numeric: true },
    { key: "seen", label: "Last sign-in", sort: sort("seen", "descending") },
    { key: "joined", label: "Joined", sort: sort("joined", "descending"), onlyWide: true },
  ] as const;
}
