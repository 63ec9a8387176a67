import type { ReactNode } from "react";
import styles from "./account.module.css";

/** A refusal, said where it was asked. */
export function Said({ children }: { readonly children: ReactNode }) {
  if (!children) return null;
  return (
    <p role="alert" className={styles.said}>
      {children}
    </p>
  );
}
