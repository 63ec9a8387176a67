import { Tabs } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ComponentType, lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { readingSession, type Session } from "../api/session.ts";
import { Empty, Shown, SkeletonRows } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { SETTINGS_TABS, type SettingsTab } from "./routes.ts";
import styles from "./settings.module.css";
import { InvitationsPanel } from "./settings-invitations.tsx";
import { KeysPanel } from "./settings-keys.tsx";
import { MembersPanel } from "./settings-members.tsx";
import { OrganisationPanel } from "./settings-organisation.tsx";

export interface PanelProps {
  readonly session: Session;
  /** Only an administrator changes anything here; everybody may look. */
  readonly isAdmin: boolean;
}

const PANELS: Readonly<Record<SettingsTab, ComponentType<PanelProps>>> = {
  organisation: OrganisationPanel,
  members: MembersPanel,
  invitations: InvitationsPanel,
  keys: KeysPanel,
  audit: lazy(() => import("./settings-audit.tsx")),
};

function SettingsTabs({ session }: { readonly session: Session }) {
  const { t } = useTranslation(["account", "terms"]);
  const { tab = "organisation" } = useSearch({ from: "/settings" });
  const navigate = useNavigate();
  const { memberRole } = session.organisation;
  const isAdmin = memberRole === "admin";
  const Panel = PANELS[tab];
  return (
    <Tabs
      className={styles.tabs ?? ""}
      value={tab}
      keepMounted={false}
      onChange={(chosen) => {
        const next = SETTINGS_TABS.find((each) => each === chosen);
        if (next) void navigate({ to: "/settings", search: { tab: next }, replace: true });
      }}
    >
      <Tabs.List className={styles.list ?? ""}>
        {SETTINGS_TABS.map((each) => (
          <Tabs.Tab key={each} value={each}>
            {t(`tab/${each}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={tab} className={styles.panel ?? ""}>
        {!isAdmin && (
          <p className={styles.reason}>
            {t("onlyAdmin", { role: t(`terms:member/${memberRole}`) })}
          </p>
        )}
        <Suspense fallback={<SkeletonRows />}>
          <Panel session={session} isAdmin={isAdmin} />
        </Suspense>
      </Tabs.Panel>
    </Tabs>
  );
}

/** The organisation one acts for: what it is, who acts for it, and with which keys. */
export function Settings() {
  const { t } = useTranslation(["account", "frame"]);
  const session = useQuery(readingSession);
  return (
    <View title={t("frame:settings")} note={session.data?.organisation.name} fills>
      <Shown of={session}>
        {(signedIn) =>
          signedIn === null ? (
            <Empty sentence={t("frame:signInNeeded")} action={t("frame:signIn")} to="/sign-in" />
          ) : (
            <SettingsTabs key={signedIn.organisation.id} session={signedIn} />
          )
        }
      </Shown>
    </View>
  );
}
