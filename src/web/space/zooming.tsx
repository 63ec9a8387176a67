import { ActionIcon, SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import styles from "./pool.module.css";
import { monthsFrom, ZOOMS, type Zoom } from "./search.ts";

/** How far the calendar looks, and from when. */
export function Zooming(props: {
  readonly months: Zoom;
  readonly start: string;
  readonly onChange: (zoom: { months: Zoom; start: string }) => void;
}) {
  const { t } = useTranslation("space");
  const { months, start, onChange } = props;
  const shifted = (by: number) => monthsFrom(start, by).until;
  const stride = Math.max(1, Number(months) / 3);
  return (
    <div className={styles.controls}>
      <SegmentedControl
        aria-label={t("zoom")}
        value={months}
        data={ZOOMS.map((value) => ({ value, label: t("months", { count: Number(value) }) }))}
        onChange={(value) => onChange({ months: value as Zoom, start })}
      />
      <ActionIcon
        variant="default"
        aria-label={t("earlier")}
        onClick={() => onChange({ months, start: shifted(-stride) })}
      >
        ‹
      </ActionIcon>
      <ActionIcon
        variant="default"
        aria-label={t("later")}
        onClick={() => onChange({ months, start: shifted(stride) })}
      >
        ›
      </ActionIcon>
    </div>
  );
}
