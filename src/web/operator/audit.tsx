import { Button } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Failed } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { TextLink } from "../parts/button-link.tsx";
import { useFormats } from "../words/formats.ts";
import { AuditFilters } from "./audit-filters.tsx";
import { AuditTrail } from "./audit-trail.tsx";
import styles from "./operator.module.css";
import { readingAllAudit, readingAllVerdict } from "./readings.ts";

type Verdict = Awaited<ReturnType<NonNullable<typeof readingAllVerdict.queryFn>>>;

/** How many chains are whole, and which are not. */
function AllVerdict({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useTranslation("operator");
  const formats = useFormats();
  const { checkedCount, brokenCount, broken } = verdict;
  const said = t("chainsWhole", {
    whole: formats.number(checkedCount - brokenCount),
    checked: formats.number(checkedCount),
  });
  if (brokenCount === 0) {
    return (
      <p role="status" className={`${styles.well} ${styles.verdict}`}>
        ✓ {said}
      </p>
    );
  }
  return (
    <div role="alert" className={`${styles.broken} ${styles.verdict}`}>
      <strong>▲ {said}</strong> {t("brokenRemedy")}
      <ul>
        {broken.map(({ organisation, brokenAt }) => (
          <li key={organisation.id}>
            <TextLink to="/operator/audit" search={{ organisation: organisation.id }}>
              {t("chainBroken", { name: organisation.name, link: formats.number(brokenAt) })}
            </TextLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What was done by all organisations, and whether every chain is whole. */
export function Audit() {
  const { t } = useTranslation(["operator", "frame"]);
  const { entry, organisation, operation, from, to } = useSearch({ from: "/operator/audit" });
  const filter = {
    ...(organisation && { organisation }),
    ...(operation && { operation }),
    ...(from && { from }),
    ...(to && { to }),
  };
  const navigate = useNavigate();
  const trail = useInfiniteQuery(readingAllAudit(filter));
  const verdict = useQuery({ ...readingAllVerdict, enabled: false });
  const verify = (
    <Button loading={verdict.isFetching} onClick={() => void verdict.refetch()}>
      {t("verify")}
    </Button>
  );
  return (
    <View title={t("frame:audit")} fills actions={verify}>
      <div className={styles.pane}>
        <AuditFilters filter={filter} />
        <div>
          {verdict.error && <Failed error={verdict.error} />}
          {verdict.data && <AllVerdict verdict={verdict.data} />}
        </div>
        <div>
          <AuditTrail
            trail={trail}
            withOrganisation
            chosen={entry}
            onClear={() => void navigate({ to: "/operator/audit", search: {} })}
          />
        </div>
      </div>
    </View>
  );
}
