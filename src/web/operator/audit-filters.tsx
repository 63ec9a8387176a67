import { NativeSelect, Select, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../words/formats.ts";
import { OPERATIONS, useOperationName } from "./operations.ts";
import styles from "./operator.module.css";
import { type AuditFilter, readingParties } from "./readings.ts";

/** The organisations whose name has what is typed; the exchange looks among all of them. */
function OrganisationFilter(props: {
  readonly chosen: string | undefined;
  readonly onChange: (id: string) => void;
}) {
  const { t } = useTranslation("operator");
  const [typed, type] = useState("");
  const [wanted] = useDebouncedValue(typed, 250);
  const all = useInfiniteQuery(readingParties({})).data ?? [];
  const found = useInfiniteQuery(readingParties(wanted ? { q: wanted } : {})).data ?? [];
  const names = new Map([...found, ...all].map(({ id, name }) => [id, name]));
  const { chosen } = props;
  if (chosen !== undefined && !names.has(chosen)) names.set(chosen, chosen);
  return (
    <Select
      label={t("organisation")}
      placeholder={t("anyOrganisation")}
      searchable
      clearable
      clearButtonProps={{ "aria-label": t("anyOrganisation") }}
      limit={50}
      value={chosen ?? null}
      data={[...names].map(([value, label]) => ({ value, label }))}
      onSearchChange={type}
      onChange={(id) => props.onChange(id ?? "")}
    />
  );
}

/** Whose, what and when, kept in the address. */
export function AuditFilters({ filter }: { readonly filter: AuditFilter }) {
  const { t } = useTranslation("operator");
  const formats = useFormats();
  const nameOf = useOperationName();
  const navigate = useNavigate();
  const choose = (key: keyof AuditFilter, value: string) =>
    void navigate({
      to: ".",
      search: ({ [key]: _before, ...search }) => (value ? { ...search, [key]: value } : search),
      replace: true,
    });
  const operations = OPERATIONS.map((value) => ({ value, label: nameOf(value) })).sort((a, b) =>
    a.label.localeCompare(b.label, formats.language),
  );
  return (
    <div className={styles.filters}>
      <OrganisationFilter
        chosen={filter.organisation}
        onChange={(id) => choose("organisation", id)}
      />
      <NativeSelect
        label={t("operation")}
        value={filter.operation ?? ""}
        data={[{ value: "", label: t("anyOperation") }, ...operations]}
        onChange={(event) => choose("operation", event.currentTarget.value)}
      />
      {(["from", "to"] as const).map((edge) => (
        <TextInput
          key={edge}
          type="date"
          label={t(`day/${edge}`)}
          value={filter[edge] ?? ""}
          onChange={(event) => choose(edge, event.currentTarget.value)}
        />
      ))}
    </div>
  );
}
