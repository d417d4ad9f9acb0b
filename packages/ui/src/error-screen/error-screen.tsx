import { ErrorWords, type ErrorWordsProps } from "./error-words.tsx";

export type ErrorScreenProps = Omit<ErrorWordsProps, "level">;

/** The whole page when there is nothing else to show. It is the page's main part. */
export function ErrorScreen(props: ErrorScreenProps) {
  return (
    <main id="main" className="error-screen">
      <ErrorWords {...props} />
    </main>
  );
}
