import { NativeSelect } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { Shown } from "../frame/states.tsx";
import { useTellDone } from "../frame/telling.tsx";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { useFormats } from "../words/formats.ts";
import { ConfirmButton } from "./confirm-button.tsx";
import { type Member, readingMembers } from "./readings.ts";
import styles from "./settings.module.css";
import type { PanelProps } from "./settings.tsx";

export const MEMBER_ROLES = ["admin", "member", "reader"] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

function useMemberWrites(organisationId: string) {
  const { t } = useTranslation(["account", "terms"]);
  const tellDone = useTellDone();
  const change = useWrite({
    send: ({ member, role }: { member: Member; role: MemberRole }) =>
      api.organisations[":id"].members[":personId"].$patch({
        param: { id: organisationId, personId: member.personId },
        json: { role },
      }),
    touches: ["organisations", "sessions"],
    done: (now, { member }) => {
      const undo = () => change.mutate({ member: now, role: member.role });
      tellDone(t("roleChanged", { name: now.name, role: t(`terms:member/${now.role}`) }), undo);
    },
  });
  const remove = useWrite({
    send: ({ personId }: Member) =>
      api.organisations[":id"].members[":personId"].$delete({
        param: { id: organisationId, personId },
      }),
    touches: ["organisations", "sessions"],
    done: (_nothing, { name }) => tellDone(t("memberRemoved", { name })),
  });
  return { change, remove };
}

function useColumns({ session, isAdmin }: PanelProps): readonly Column<Member>[] {
  const { t } = useTranslation(["account", "frame", "terms"]);
  const formats = useFormats();
  const { change, remove } = useMemberWrites(session.organisation.id);
  const { mutate: changeTo } = change;
  const { mutate: removeMember, isPending: isRemoving } = remove;
  return useMemo(
    () => [
      {
        key: "name",
        head: t("memberName"),
        by: ({ name }) => name,
        cell: ({ name, personId }) =>
          personId === session.person.id ? `${name} (${t("you")})` : name,
      },
      { key: "email", head: t("email"), by: ({ email }) => email, cell: ({ email }) => email },
      {
        key: "role",
        head: t("memberRole"),
        by: ({ role }) => role,
        width: 160,
        cell: (member) => (
          <NativeSelect
            miw={136}
            aria-label={t("roleOf", { name: member.name })}
            value={member.role}
            disabled={!isAdmin}
            data={MEMBER_ROLES.map((role) => ({ value: role, label: t(`terms:member/${role}`) }))}
            onChange={(event) => {
              const role = MEMBER_ROLES.find((each) => each === event.currentTarget.value);
              if (role) changeTo({ member, role });
            }}
          />
        ),
      },
      {
        key: "since",
        head: t("since"),
        by: ({ since }) => since,
        cell: ({ since }) => formats.instant(since),
      },
      {
        key: "remove",
        head: t("action"),
        isNumber: true,
        cell: (member) => (
          <ConfirmButton
            label={t("frame:remove")}
            of={member.name}
            sentence={t("removeSure", { name: member.name })}
            isDisabled={!isAdmin}
            isBusy={isRemoving}
            onConfirm={() => removeMember(member)}
          />
        ),
      },
    ],
    [t, formats, session, isAdmin, changeTo, removeMember, isRemoving],
  );
}

/** Who acts for the organisation, and what each may do. */
export function MembersPanel(props: PanelProps) {
  const { t } = useTranslation("account");
  const members = useInfiniteQuery(readingMembers(props.session.organisation.id));
  const columns = useColumns(props);
  return (
    <Shown of={members}>
      {(items) => (
        <div className={styles.table}>
          <DataTable
            label={t("tab/members")}
            rows={items}
            columns={columns}
            keyOf={({ personId }) => personId}
            onEnd={() => {
              if (members.hasNextPage && !members.isFetching) void members.fetchNextPage();
            }}
          />
        </div>
      )}
    </Shown>
  );
}
