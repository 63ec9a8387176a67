import { useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "../frame/states.tsx";
import { OwnAudit } from "../operator/own-audit.tsx";
import type { PanelProps } from "./settings.tsx";

/** What was done in the organisation's name, for its administrators. */
export default function AuditPanel({ isAdmin }: PanelProps) {
  const { t } = useTranslation("operator");
  const { entry } = useSearch({ from: "/settings" });
  if (!isAdmin) return <Empty sentence={t("auditAdmins")} />;
  return <OwnAudit chosen={entry} />;
}
