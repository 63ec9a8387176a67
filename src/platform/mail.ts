/** A message to one person. Plain text: it must survive any reader. */
export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** How mail leaves the exchange. */
export interface Mail {
  send(message: Message): Promise<void>;
}

declare module "./context.ts" {
  interface Ports {
    mail: Mail;
  }
}

/** For the demo: prints each message where the operator sees it. */
export function printedMail(print: (text: string) => void): Mail {
  return {
    async send({ to, subject, text }) {
      print(`\n--- mail to ${to}: ${subject}\n${text}\n---`);
    },
  };
}
