import { ErrorWords, type ErrorWordsProps } from "./error-words.tsx";

export interface ErrorScreenProps extends Omit<ErrorWordsProps, "level"> {
  /** It stands inside of a page's main part, of which there is only one. */
  isPart?: boolean;
}

/** The whole page when there is nothing else to show. Where nothing stands around it, it is the page's main part. */
export function ErrorScreen({ isPart = false, ...words }: ErrorScreenProps) {
  if (isPart) {
    return (
      <div className="error-screen">
        <ErrorWords {...words} />
      </div>
    );
  }
  return (
    <main id="main" className="error-screen">
      <ErrorWords {...words} />
    </main>
  );
}
