import { paths } from "../../paths.ts";

export interface YoursPartProps {
  isGuest: boolean;
  consoleOrigin: string;
}

/** Where everything else of one's own stands. */
export function YoursPart({ isGuest, consoleOrigin }: YoursPartProps) {
  return (
    <aside className="front-yours" aria-labelledby="yours">
      <h2 className="ob-h2" id="yours">
        Yours
      </h2>
      <ul>
        <li>
          <a href={paths.myWalks()}>All your walks</a>
        </li>
        <li>
          <a href={paths.saved()}>Walks that you saved to start from</a>
        </li>
        <li>
          <a href={paths.gallery()}>Walks that others share</a>
        </li>
        {!isGuest && (
          <li>
            <a href={consoleOrigin}>Your account, and where you are signed in</a>
          </li>
        )}
      </ul>
    </aside>
  );
}
