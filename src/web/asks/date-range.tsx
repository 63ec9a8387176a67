import { DatePickerInput } from "@mantine/dates";
import "@mantine/dates/styles.css";
import { useMediaQuery } from "@mantine/hooks";
import "dayjs/locale/zh-cn";
import { useTranslation } from "react-i18next";
import { daysLater, today } from "../words/formats.ts";

/** A half-open period, chosen by its first and last day. */
export default function DateRange(props: {
  readonly from: string;
  readonly until: string;
  readonly error: string | undefined;
  readonly onChange: (period: { from: string; until: string }) => void;
}) {
  const { t, i18n } = useTranslation("asks");
  const isWide = useMediaQuery("(min-width: 600px)");
  const last = props.until ? daysLater(props.until, -1) : null;
  return (
    <DatePickerInput
      type="range"
      label={t("firstAndLastDay")}
      locale={i18n.language === "zh-CN" ? "zh-cn" : "en"}
      valueFormat={i18n.language === "zh-CN" ? "YYYY年M月D日" : "D MMM YYYY"}
      numberOfColumns={isWide ? 2 : 1}
      // Its role of a dialog would have no name.
      popoverProps={{ withRoles: false }}
      ariaLabels={{
        previousMonth: t("previousMonth"),
        nextMonth: t("nextMonth"),
        previousYear: t("previousYear"),
        nextYear: t("nextYear"),
      }}
      minDate={today()}
      allowSingleDateInRange
      hideOutsideDates
      value={[props.from || null, last]}
      error={props.error}
      onChange={([from, lastDay]) =>
        props.onChange({ from: from ?? "", until: lastDay ? daysLater(lastDay, 1) : "" })
      }
    />
  );
}
