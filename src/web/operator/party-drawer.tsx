import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { DetailDrawer } from "../frame/detail-drawer.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { DemoBadge } from "../parts/demo-badge.tsx";
import { Facts } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";
import styles from "./operator.module.css";
import type { ListedParty } from "./readings.ts";

/** An organisation: its facts, what the public sees of it, and what it has done. */
export function PartyDrawer({ party }: { readonly party: ListedParty }) {
  const { t } = useTranslation(["operator", "terms"]);
  const formats = useFormats();
  const navigate = useNavigate();
  const close = () =>
    void navigate({ to: ".", search: ({ party: _closed, ...search }) => search, replace: true });
  return (
    <DetailDrawer title={party.name} close={close}>
      {party.demo && <DemoBadge />}
      <Facts
        of={[
          { name: t("country"), value: formats.country(party.country) },
          {
            name: t("roles"),
            value: party.roles.map((role) => t(`terms:role/${role}`)).join(", "),
          },
          { name: t("members"), value: formats.number(party.memberCount) },
          { name: t("since"), value: formats.instant(party.createdAt) },
          { name: t("partyId"), value: <code className={styles.id}>{party.id}</code> },
        ]}
      />
      <div className={styles.links}>
        <ButtonLink to="/parties/$partyId" params={{ partyId: party.id }} variant="default">
          {t("publicProfile")}
        </ButtonLink>
        <ButtonLink to="/operator/audit" search={{ organisation: party.id }} variant="default">
          {t("itsAudit")}
        </ButtonLink>
      </div>
    </DetailDrawer>
  );
}
