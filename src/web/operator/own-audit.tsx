import { Button } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Failed } from "../frame/states.tsx";
import { useFormats } from "../words/formats.ts";
import { AuditTrail } from "./audit-trail.tsx";
import styles from "./operator.module.css";
import { readingOwnAudit, readingOwnVerdict } from "./readings.ts";

type Verdict = Awaited<ReturnType<NonNullable<typeof readingOwnVerdict.queryFn>>>;

function OwnVerdict({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useTranslation("operator");
  const formats = useFormats();
  if (!verdict.ok) {
    return (
      <p role="alert" className={`${styles.broken} ${styles.verdict}`}>
        ▲ {t("ownBroken", { link: formats.number(verdict.brokenAt ?? 0) })}
      </p>
    );
  }
  return (
    <p role="status" className={`${styles.well} ${styles.verdict}`}>
      ✓ {t("ownWhole", { length: formats.number(verdict.length) })} {t("ownHead")}{" "}
      <code className={styles.id}>{verdict.head ?? "–"}</code>
    </p>
  );
}

/** What was done in the organisation's own name; its administrators verify the chain. */
export function OwnAudit({ chosen }: { readonly chosen: string | undefined }) {
  const { t } = useTranslation("operator");
  const trail = useInfiniteQuery(readingOwnAudit);
  const verdict = useQuery({ ...readingOwnVerdict, enabled: false });
  return (
    <div className={styles.pane}>
      <div className={styles.filters}>
        <p>{t("auditNote")}</p>
        <Button loading={verdict.isFetching} onClick={() => void verdict.refetch()}>
          {t("verifyOwn")}
        </Button>
      </div>
      <div>
        {verdict.error && <Failed error={verdict.error} />}
        {verdict.data && <OwnVerdict verdict={verdict.data} />}
      </div>
      <div>
        <AuditTrail trail={trail} withOrganisation={false} chosen={chosen} />
      </div>
    </div>
  );
}
