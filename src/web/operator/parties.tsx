import { NativeSelect, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Empty, Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { TextLink } from "../parts/button-link.tsx";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { DemoBadge } from "../parts/demo-badge.tsx";
import { useFormats } from "../words/formats.ts";
import { PartyDrawer } from "./party-drawer.tsx";
import { type ListedParty, readingParties } from "./readings.ts";
import { PARTY_ROLES } from "./vocabulary.ts";

function useColumns(): readonly Column<ListedParty>[] {
  const { t } = useTranslation(["operator", "terms"]);
  const formats = useFormats();
  return useMemo(
    () => [
      {
        key: "name",
        head: t("name"),
        by: ({ name }) => name,
        cell: ({ id, name, demo }) => (
          <>
            <TextLink to="." search={(search) => ({ ...search, party: id })} size="xs">
              {name}
            </TextLink>{" "}
            {demo && <DemoBadge />}
          </>
        ),
      },
      {
        key: "country",
        head: t("country"),
        by: ({ country }) => formats.country(country),
        cell: ({ country }) => formats.country(country),
      },
      {
        key: "roles",
        head: t("roles"),
        by: ({ roles }) => roles.join(),
        cell: ({ roles }) => roles.map((role) => t(`terms:role/${role}`)).join(", "),
      },
      {
        key: "members",
        head: t("members"),
        isNumber: true,
        by: ({ memberCount }) => memberCount,
        cell: ({ memberCount }) => formats.number(memberCount),
      },
      {
        key: "since",
        head: t("since"),
        by: ({ createdAt }) => createdAt,
        cell: ({ createdAt }) => formats.instant(createdAt),
      },
    ],
    [t, formats],
  );
}

/** Part of the name and a role; what is typed reaches the address when the typing pauses. */
function PartyFilters() {
  const { t } = useTranslation(["operator", "terms"]);
  const { q, role } = useSearch({ from: "/operator/parties" });
  const navigate = useNavigate();
  const [typed, type] = useState(q ?? "");
  const choose = (key: "q" | "role", value: string) =>
    void navigate({
      to: ".",
      search: ({ [key]: _before, ...search }) => (value ? { ...search, [key]: value } : search),
      replace: true,
    });
  const search = useDebouncedCallback((name: string) => choose("q", name.trim()), 250);
  return (
    <>
      <TextInput
        type="search"
        aria-label={t("search")}
        placeholder={t("search")}
        value={typed}
        maxLength={200}
        onChange={(event) => {
          type(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      <NativeSelect
        aria-label={t("role")}
        value={role ?? ""}
        data={[
          { value: "", label: t("allRoles") },
          ...PARTY_ROLES.map((each) => ({ value: each, label: t(`terms:role/${each}`) })),
        ]}
        onChange={(event) => choose("role", event.currentTarget.value)}
      />
    </>
  );
}

/** Every organisation of the exchange, newest first. */
export function Parties() {
  const { t } = useTranslation(["operator", "frame"]);
  const { q, role, party } = useSearch({ from: "/operator/parties" });
  const navigate = useNavigate();
  const parties = useInfiniteQuery(readingParties({ ...(q && { q }), ...(role && { role }) }));
  const columns = useColumns();
  const opened = parties.data?.find(({ id }) => id === party);
  return (
    <View title={t("frame:parties")} fills actions={<PartyFilters />}>
      <Shown of={parties}>
        {(items) =>
          items.length === 0 ? (
            <Empty
              sentence={t("noSuchParties")}
              action={t("showAllParties")}
              onAction={() => void navigate({ to: "/operator/parties", search: {} })}
            />
          ) : (
            <DataTable
              label={t("frame:parties")}
              rows={items}
              columns={columns}
              keyOf={({ id }) => id}
              lit={party}
              onOpen={({ id }) =>
                void navigate({ to: ".", search: (search) => ({ ...search, party: id }) })
              }
              onEnd={() => {
                if (parties.hasNextPage && !parties.isFetching) void parties.fetchNextPage();
              }}
            />
          )
        }
      </Shown>
      {opened && <PartyDrawer key={opened.id} party={opened} />}
    </View>
  );
}
