import { State } from "@boardwalk/ui";
import { Moment } from "../../../moment.tsx";
import type { LoginEntryInWords } from "./present-login-entry.ts";

export function HistoryTable({ entries }: { entries: LoginEntryInWords[] }) {
  return (
    <table className="list">
      <caption className="vh">Login history, newest first</caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">When</th>
          <th scope="col">How</th>
          <th scope="col">Device</th>
          <th scope="col">Place</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <th scope="row">
              <State tone={entry.success ? "live" : "error"}>{entry.event}</State>
              {entry.reason && <span className="hint">{entry.reason}</span>}
            </th>
            <td>
              <Moment when={entry.when} />
            </td>
            <td>{entry.method}</td>
            <td>{entry.device}</td>
            <td>{entry.place}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
