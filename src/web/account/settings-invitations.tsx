import { Badge, Button, NativeSelect, TextInput } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { type FormEvent, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { Empty, Shown } from "../frame/states.tsx";
import { useTellDone } from "../frame/telling.tsx";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { useFormats } from "../words/formats.ts";
import { ConfirmButton } from "./confirm-button.tsx";
import { type Invitation, readingInvitations } from "./readings.ts";
import { Said } from "./said.tsx";
import styles from "./settings.module.css";
import type { PanelProps } from "./settings.tsx";
import { MEMBER_ROLES, type MemberRole } from "./settings-members.tsx";
import { useRefusal } from "./use-refusal.ts";

function stateOf({ acceptedAt, revokedAt, expiresAt }: Invitation) {
  if (acceptedAt) return "accepted" as const;
  if (revokedAt) return "revoked" as const;
  return Date.parse(expiresAt) < Date.now() ? ("expired" as const) : ("open" as const);
}

function InviteForm({ session, isAdmin }: PanelProps) {
  const { t } = useTranslation(["account", "terms"]);
  const tellDone = useTellDone();
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<MemberRole>("member");
  const refusal = useRefusal();
  const invite = useWrite({
    send: (json: { email: string; role: MemberRole }) =>
      api.organisations[":id"].invitations.$post({
        param: { id: session.organisation.id },
        json,
      }),
    touches: ["organisations"],
    failed: refusal.keep,
    done: (invitation) => {
      setEmail("");
      tellDone(t("invited", { email: invitation.email }));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    refusal.forget();
    invite.mutate({ email, role });
  };
  return (
    <form className={styles.line} onSubmit={submit}>
      <TextInput
        label={t("email")}
        type="email"
        required
        disabled={!isAdmin}
        value={email}
        error={refusal.faultAt("email")}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <NativeSelect
        label={t("memberRole")}
        disabled={!isAdmin}
        value={role}
        data={MEMBER_ROLES.map((each) => ({ value: each, label: t(`mayDo/${each}`) }))}
        onChange={(event) => {
          const chosen = MEMBER_ROLES.find((each) => each === event.currentTarget.value);
          if (chosen) setRole(chosen);
        }}
      />
      <Button type="submit" disabled={!isAdmin} loading={invite.isPending}>
        {t("invite")}
      </Button>
      <Said>{refusal.code === "already_done" ? t("isMember") : refusal.said}</Said>
    </form>
  );
}

function useColumns(organisationId: string): readonly Column<Invitation>[] {
  const { t } = useTranslation(["account", "terms"]);
  const formats = useFormats();
  const tellDone = useTellDone();
  const { mutate: revoke, isPending } = useWrite({
    send: ({ id }: Invitation) =>
      api.organisations[":id"].invitations[":invitationId"].$delete({
        param: { id: organisationId, invitationId: id },
      }),
    touches: ["organisations"],
    done: (_nothing, { email }) => tellDone(t("invitationRevoked", { email })),
  });
  return useMemo(
    () => [
      { key: "email", head: t("email"), by: ({ email }) => email, cell: ({ email }) => email },
      {
        key: "role",
        head: t("memberRole"),
        by: ({ role }) => role,
        cell: ({ role }) => t(`terms:member/${role}`),
      },
      {
        key: "state",
        head: t("state"),
        by: stateOf,
        cell: (invitation) => <Badge>{t(`invitation/${stateOf(invitation)}`)}</Badge>,
      },
      {
        key: "sent",
        head: t("sent"),
        by: ({ createdAt }) => createdAt,
        cell: ({ createdAt }) => formats.instant(createdAt),
      },
      {
        key: "expires",
        head: t("goodUntil"),
        by: ({ expiresAt }) => expiresAt,
        cell: ({ expiresAt }) => formats.instant(expiresAt),
      },
      {
        key: "revoke",
        head: t("action"),
        isNumber: true,
        cell: (invitation) =>
          stateOf(invitation) === "open" && (
            <ConfirmButton
              label={t("takeBack")}
              of={invitation.email}
              sentence={t("takeBackSure", { email: invitation.email })}
              isBusy={isPending}
              onConfirm={() => revoke(invitation)}
            />
          ),
      },
    ],
    [t, formats, revoke, isPending],
  );
}

function InvitationList({ organisationId }: { readonly organisationId: string }) {
  const { t } = useTranslation("account");
  const invitations = useInfiniteQuery(readingInvitations(organisationId));
  const columns = useColumns(organisationId);
  return (
    <Shown of={invitations}>
      {(items) =>
        items.length === 0 ? (
          <Empty sentence={t("nobodyInvited")} />
        ) : (
          <div className={styles.table}>
            <DataTable
              label={t("tab/invitations")}
              rows={items}
              columns={columns}
              keyOf={({ id }) => id}
              onEnd={() => {
                if (invitations.hasNextPage && !invitations.isFetching) {
                  void invitations.fetchNextPage();
                }
              }}
            />
          </div>
        )
      }
    </Shown>
  );
}

/** Whom the organisation has invited by mail; only administrators are told. */
export function InvitationsPanel(props: PanelProps) {
  return (
    <>
      <InviteForm {...props} />
      {props.isAdmin && <InvitationList organisationId={props.session.organisation.id} />}
    </>
  );
}
