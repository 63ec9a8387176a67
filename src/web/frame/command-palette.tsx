import { Spotlight } from "@mantine/spotlight";
import "@mantine/spotlight/styles.css";
import { useMantineColorScheme } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { reading } from "../api/reading.ts";
import { useSession } from "../api/session.ts";
import { chooseLanguage, LANGUAGES, type Language } from "../words/i18n.ts";
import { actAs, useActingRole } from "./acting-role.ts";
import { placesOf } from "./places.ts";

interface Command {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  run(): void;
}

/** An id of the exchange, pasted, leads to the thing it names. */
const VIEW_OF_PREFIX: Readonly<Record<string, string>> = {
  lst: "/listings/",
  org: "/parties/",
  lse: "/leases/",
  req: "/asks/",
  whs: "/space/warehouses/",
  pol: "/space/pools/",
  rtc: "/rate-cards/",
  flp: "/floor/",
  slt: "/slottings/",
  lyt: "/layouts/",
  wav: "/waves/",
  dlp: "/routes/",
};

function useCommands(query: string): Command[] {
  const { t } = useTranslation(["frame", "terms"]);
  const navigate = useNavigate();
  const session = useSession();
  const role = useActingRole();
  const { setColorScheme } = useMantineColorScheme();
  const goTo = (to: string) => () => void navigate({ to });
  const commands: Command[] = placesOf(role).map(({ noun, to }) => ({
    id: to,
    label: t(noun),
    group: t("goTo"),
    run: goTo(to),
  }));
  for (const each of session?.organisation.roles ?? []) {
    if (each === role) continue;
    const label = `${t("actingAs")}: ${t(`terms:role/${each}`)}`;
    commands.push({ id: each, label, group: t("actingAs"), run: () => actAs(each) });
  }
  for (const [language, label] of Object.entries(LANGUAGES)) {
    const run = () => void chooseLanguage(language as Language);
    commands.push({ id: language, label, group: t("language"), run });
  }
  for (const scheme of ["light", "dark"] as const) {
    const label = scheme === "light" ? t("lightMode") : t("darkMode");
    commands.push({ id: scheme, label, group: t("settings"), run: () => setColorScheme(scheme) });
  }
  if (session) {
    commands.push({ id: "inbox", label: t("inbox"), group: t("goTo"), run: goTo("/inbox") });
    commands.push({ id: "set", label: t("settings"), group: t("goTo"), run: goTo("/settings") });
  }
  const prefix = /^([a-z]{2,4})_[a-z0-9]{20,}$/.exec(query.trim())?.[1];
  const view = prefix && VIEW_OF_PREFIX[prefix];
  if (view) {
    const to = view + query.trim();
    commands.unshift({ id: to, label: query.trim(), group: t("goTo"), run: goTo(to) });
  }
  return commands;
}

/** Published listings whose title has the words typed; the newest hundred are looked at. */
function useFoundListings(query: string): Command[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data } = useQuery(
    reading(["listings", "newest"], (options) =>
      api.listings.$get({ query: { limit: "100" } }, options),
    ),
  );
  const wanted = query.trim().toLowerCase();
  if (wanted.length < 2) return [];
  return (data?.items ?? [])
    .filter(({ title, place }) => `${title} ${place.city ?? ""}`.toLowerCase().includes(wanted))
    .slice(0, 8)
    .map(({ id, title }) => ({
      id,
      label: title,
      group: t("findSpace"),
      run: () => void navigate({ to: "/listings/$listingId", params: { listingId: id } }),
    }));
}

/** Everywhere one can go and everything one can switch, by typing. */
export default function CommandPalette(props: {
  readonly isOpen: boolean;
  readonly close: () => void;
}) {
  const { t } = useTranslation();
  const [query, setQuery] = useState("");
  const wanted = query.trim().toLowerCase();
  const commands = useCommands(query).filter(({ label }) => label.toLowerCase().includes(wanted));
  const found = [...commands, ...useFoundListings(query)];
  const groups = [...new Set(found.map(({ group }) => group))];
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      forceOpened={props.isOpen}
      onSpotlightClose={props.close}
      shortcut={null}
      transitionProps={{ duration: 0 }}
    >
      <Spotlight.Search placeholder={t("searchOrCommand")} aria-label={t("searchOrCommand")} />
      <Spotlight.ActionsList>
        {groups.map((group) => (
          <Spotlight.ActionsGroup label={group} key={group}>
            {found
              .filter((command) => command.group === group)
              .map((command) => (
                <Spotlight.Action
                  key={command.id}
                  label={command.label}
                  onClick={() => {
                    props.close();
                    setQuery("");
                    command.run();
                  }}
                />
              ))}
          </Spotlight.ActionsGroup>
        ))}
        {found.length === 0 && <Spotlight.Empty>{t("nothingFound")}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
