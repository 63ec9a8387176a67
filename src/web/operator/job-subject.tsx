import { useTranslation } from "react-i18next";
import { TextLink } from "../parts/button-link.tsx";
import styles from "./operator.module.css";
import type { ListedJob } from "./readings.ts";

const VIEW_OF_KIND: Readonly<Record<string, string>> = {
  slotting: "/slottings/",
  layout: "/layouts/",
  wave: "/waves/",
  "delivery-plan": "/routes/",
};

/** What a job works on; another organisation's is not the reader's to open. */
export function JobSubject({ job }: { readonly job: ListedJob }) {
  const { t } = useTranslation("operator");
  const view = VIEW_OF_KIND[job.kind];
  if (!view || job.organisation) return <code className={styles.id}>{job.subjectId}</code>;
  return (
    <TextLink to={view + job.subjectId} fz="inherit">
      {t("openSubject")}
    </TextLink>
  );
}
