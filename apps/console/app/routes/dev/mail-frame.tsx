export interface MailFrameProps {
  title: string;
  src: string;
  isPhone?: boolean;
}

/** A mail as a mail program would draw it. What is in the frame can do nothing to what is around it. */
export function MailFrame({ title, src, isPhone = false }: MailFrameProps) {
  return (
    <figure className={isPhone ? "mail-frame mail-frame-phone" : "mail-frame"}>
      <figcaption>{isPhone ? "On a phone, 390 wide" : "On a desk, 700 wide"}</figcaption>
      <iframe title={title} src={src} sandbox="allow-popups allow-popups-to-escape-sandbox" />
    </figure>
  );
}
