import { useDocumentTitle } from "@mantine/hooks";
import type { ReactNode } from "react";
import styles from "./view.module.css";

/** A view with its heading, its one primary action, and below them its contents. */
export function View(props: {
  readonly title: string;
  /** Beside the heading: state, counts, dates. */
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  /** The contents fill the height and scroll by themselves, as halves and long tables do. */
  readonly fills?: boolean;
  readonly children: ReactNode;
}) {
  useDocumentTitle(`${props.title} · Entrepot`);
  return (
    <div className={styles.view} data-fills={props.fills}>
      <header className={styles.head}>
        <h1>{props.title}</h1>
        {props.note && <div className={styles.note}>{props.note}</div>}
        {props.actions && <div className={styles.actions}>{props.actions}</div>}
      </header>
      <div className={styles.contents}>{props.children}</div>
    </div>
  );
}

/** A part of a view under a heading of its own. */
export function Section(props: {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.section}>
      <header>
        <h2>{props.title}</h2>
        {props.actions}
      </header>
      {props.children}
    </section>
  );
}
