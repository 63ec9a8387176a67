import { SegmentedControl } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./halves.module.css";
import type { Side } from "./root-route.ts";

/**
 * A list and its picture, side by side; on a phone one of them, named by `?side=`. Both always show
 * the same things, and a row hovered lights its mark up.
 */
export function Halves(props: {
  readonly list: ReactNode;
  readonly picture: ReactNode;
  /** What the halves are called on a phone, if not list and picture. */
  readonly names?: { readonly list: string; readonly picture: string };
  /** The share of the width that the list takes. */
  readonly listShare?: number;
}) {
  const { t } = useTranslation();
  const { side = "list" } = useSearch({ strict: false }) as { side?: Side };
  const navigate = useNavigate();
  const names = props.names ?? { list: t("list"), picture: t("picture") };
  const share = props.listShare ?? 0.5;
  return (
    <div
      className={styles.halves}
      data-side={side}
      style={{ "--list": `${share}fr`, "--picture": `${1 - share}fr` }}
    >
      <SegmentedControl
        className={styles.switch}
        aria-label={t("showing")}
        fullWidth
        value={side}
        data={[
          { value: "list", label: names.list },
          { value: "picture", label: names.picture },
        ]}
        onChange={(chosen) =>
          void navigate({
            to: ".",
            search: (search) => ({ ...search, side: chosen as Side }),
            replace: true,
          })
        }
      />
      <div className={styles.list}>{props.list}</div>
      <div className={styles.picture}>{props.picture}</div>
    </div>
  );
}
