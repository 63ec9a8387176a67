import { useTranslation } from "react-i18next";
import { Section } from "../frame/view.tsx";
import styles from "./leases.module.css";

/** Something that happened or will, in order of time. */
export interface Happening {
  readonly what: string;
  /** As the reader's language writes it. */
  readonly when: string;
  readonly isPast: boolean;
}

/** One line of everything that happened and what comes, and on top what to do next. */
export function History(props: { readonly next: string; readonly of: readonly Happening[] }) {
  const { t } = useTranslation("leases");
  return (
    <>
      <div className={styles.next}>
        <strong>{t("nextStep")}</strong>
        <p>{props.next}</p>
      </div>
      <Section title={t("history")}>
        <ol className={styles.history}>
          {props.of.map(({ what, when, isPast }) => (
            <li key={what} data-past={isPast || undefined}>
              <div>{what}</div>
              <div className="dim">{when}</div>
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}
