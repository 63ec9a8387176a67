import { Badge } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { Empty, Shown } from "../frame/states.tsx";
import { useTellDone } from "../frame/telling.tsx";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { useFormats } from "../words/formats.ts";
import { ConfirmButton } from "./confirm-button.tsx";
import { NewKey } from "./new-key.tsx";
import { type Key, readingKeys } from "./readings.ts";
import styles from "./settings.module.css";
import type { PanelProps } from "./settings.tsx";

function stateOf({ revokedAt, expiresAt }: Key) {
  if (revokedAt) return "revoked" as const;
  const isOver = expiresAt !== null && Date.parse(expiresAt) < Date.now();
  return isOver ? ("expired" as const) : ("good" as const);
}

function useColumns(isAdmin: boolean): readonly Column<Key>[] {
  const { t } = useTranslation("account");
  const formats = useFormats();
  const tellDone = useTellDone();
  const { mutate: revoke, isPending } = useWrite({
    send: ({ id }: Key) => api.keys[":id"].$delete({ param: { id } }),
    touches: ["keys"],
    done: (_nothing, { name }) => tellDone(t("keyRevoked", { name })),
  });
  return useMemo(
    () => [
      { key: "name", head: t("keyName"), by: ({ name }) => name, cell: ({ name }) => name },
      { key: "hint", head: t("keyHint"), cell: ({ hint }) => <code>{hint}…</code> },
      {
        key: "scopes",
        head: t("mayReach"),
        cell: ({ scopes }) => <span title={scopes.join(", ")}>{scopes.join(", ")}</span>,
      },
      {
        key: "state",
        head: t("state"),
        by: stateOf,
        cell: (key) => <Badge>{t(`key/${stateOf(key)}`)}</Badge>,
      },
      {
        key: "made",
        head: t("made"),
        by: ({ createdAt }) => createdAt,
        cell: ({ createdAt }) => formats.instant(createdAt),
      },
      {
        key: "expires",
        head: t("goodUntil"),
        by: ({ expiresAt }) => expiresAt ?? undefined,
        cell: ({ expiresAt }) => (expiresAt ? formats.instant(expiresAt) : t("expiry/never")),
      },
      {
        key: "revoke",
        head: t("action"),
        isNumber: true,
        cell: (key) =>
          stateOf(key) === "good" && (
            <ConfirmButton
              label={t("revoke")}
              of={key.name}
              sentence={t("revokeSure", { name: key.name })}
              isDisabled={!isAdmin}
              isBusy={isPending}
              onConfirm={() => revoke(key)}
            />
          ),
      },
    ],
    [t, formats, isAdmin, revoke, isPending],
  );
}

/** The keys with which programs act for the organisation. */
export function KeysPanel({ isAdmin }: PanelProps) {
  const { t } = useTranslation("account");
  const keys = useInfiniteQuery(readingKeys);
  const columns = useColumns(isAdmin);
  return (
    <>
      <NewKey isAdmin={isAdmin} />
      <Shown of={keys}>
        {(items) =>
          items.length === 0 ? (
            <Empty sentence={t("noKeys")} />
          ) : (
            <div className={styles.table}>
              <DataTable
                label={t("tab/keys")}
                rows={items}
                columns={columns}
                keyOf={({ id }) => id}
                onEnd={() => {
                  if (keys.hasNextPage && !keys.isFetching) void keys.fetchNextPage();
                }}
              />
            </div>
          )
        }
      </Shown>
    </>
  );
}
