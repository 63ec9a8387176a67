import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { DetailDrawer } from "../frame/detail-drawer.tsx";
import { Empty, Shown } from "../frame/states.tsx";
import { TextLink } from "../parts/button-link.tsx";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { Facts } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";
import { useOperationName } from "./operations.ts";
import styles from "./operator.module.css";
import type { AuditEntry } from "./readings.ts";

/** A link is known by its place in its chain, and the chain by whose it is. */
function keyOf({ organisation, seq }: AuditEntry): string {
  return organisation ? `${organisation.id}.${seq}` : String(seq);
}

function useColumns(withOrganisation: boolean): readonly Column<AuditEntry>[] {
  const { t } = useTranslation("operator");
  const formats = useFormats();
  const nameOf = useOperationName();
  return useMemo(() => {
    const columns: Column<AuditEntry>[] = [
      {
        key: "at",
        head: t("at"),
        cell: (entry) => (
          <TextLink to="." search={(search) => ({ ...search, entry: keyOf(entry) })} size="xs">
            {formats.instant(entry.at)}
          </TextLink>
        ),
      },
      { key: "actor", head: t("actor"), cell: ({ actor }) => actor?.name ?? t("theExchange") },
      {
        key: "operation",
        head: t("operation"),
        cell: ({ action }) => <span title={action}>{nameOf(action)}</span>,
      },
      {
        key: "detail",
        head: t("detail"),
        cell: ({ detail }) => (
          <span className="dim">
            {Object.keys(detail).length === 0 ? "" : JSON.stringify(detail)}
          </span>
        ),
      },
      { key: "link", head: t("link"), isNumber: true, cell: ({ seq }) => formats.number(seq) },
    ];
    if (withOrganisation) {
      columns.splice(1, 0, {
        key: "organisation",
        head: t("organisation"),
        cell: ({ organisation }) => organisation?.name,
      });
    }
    return columns;
  }, [t, formats, nameOf, withOrganisation]);
}

function EntryDrawer({ entry }: { readonly entry: AuditEntry }) {
  const { t } = useTranslation("operator");
  const formats = useFormats();
  const nameOf = useOperationName();
  const navigate = useNavigate();
  const close = () =>
    void navigate({ to: ".", search: ({ entry: _closed, ...search }) => search, replace: true });
  const code = (text: string) => <code className={styles.id}>{text}</code>;
  return (
    <DetailDrawer title={nameOf(entry.action)} close={close}>
      <Facts
        of={[
          { name: t("at"), value: formats.instant(entry.at) },
          ...(entry.organisation
            ? [{ name: t("organisation"), value: entry.organisation.name }]
            : []),
          { name: t("actor"), value: entry.actor?.name ?? t("theExchange") },
          { name: t("operation"), value: code(entry.action) },
          { name: t("subjectId"), value: code(entry.subjectId) },
          { name: t("request"), value: entry.requestId ? code(entry.requestId) : "–" },
          { name: t("link"), value: formats.number(entry.seq) },
          { name: t("hash"), value: code(entry.hash) },
        ]}
      />
      {Object.keys(entry.detail).length > 0 && (
        <>
          <h3 className={styles.heading}>{t("detail")}</h3>
          <pre className={styles.detail}>{JSON.stringify(entry.detail, undefined, 2)}</pre>
        </>
      )}
    </DetailDrawer>
  );
}

/** What was done, newest first, with a drawer for the link chosen. */
export function AuditTrail(props: {
  readonly trail: UseInfiniteQueryResult<AuditEntry[]>;
  readonly withOrganisation: boolean;
  readonly chosen: string | undefined;
  readonly onClear?: () => void;
}) {
  const { t } = useTranslation(["operator", "frame"]);
  const navigate = useNavigate();
  const columns = useColumns(props.withOrganisation);
  const { trail, chosen, onClear } = props;
  const opened = trail.data?.find((entry) => keyOf(entry) === chosen);
  return (
    <>
      <Shown of={trail}>
        {(items) =>
          items.length === 0 ? (
            <Empty
              sentence={t("nothingDone")}
              {...(onClear && { action: t("clearFilters"), onAction: onClear })}
            />
          ) : (
            <DataTable
              label={t("frame:audit")}
              rows={items}
              columns={columns}
              keyOf={keyOf}
              lit={chosen}
              onOpen={(entry) =>
                void navigate({ to: ".", search: (search) => ({ ...search, entry: keyOf(entry) }) })
              }
              onEnd={() => {
                if (trail.hasNextPage && !trail.isFetching) void trail.fetchNextPage();
              }}
            />
          )
        }
      </Shown>
      {opened && <EntryDrawer key={keyOf(opened)} entry={opened} />}
    </>
  );
}
