import { Badge } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** Beside whatever is invented. */
export function DemoBadge() {
  const { t } = useTranslation("terms");
  return <Badge variant="outline">{t("demo")}</Badge>;
}
