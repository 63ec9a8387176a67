import { Tooltip } from "@mantine/core";
import type { ReactNode } from "react";
import styles from "./figures.module.css";

/** A figure with its name, and on hovering where it comes from. */
export interface Figure {
  readonly name: string;
  readonly value: ReactNode;
  readonly source?: string;
}

/** Figures in a row, as at the head of a view. */
export function Figures({ of: figures }: { readonly of: readonly Figure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, value, source }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {source ? (
              <Tooltip label={source} multiline maw={320}>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: its source is read by key too */}
                <span tabIndex={0} className={styles.sourced}>
                  {value}
                </span>
              </Tooltip>
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Names and values below each other, as in a drawer. */
export function Facts({ of: facts }: { readonly of: readonly Figure[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
