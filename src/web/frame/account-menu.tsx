import { Button, Menu } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import type { Session } from "../api/session.ts";
import { useWrite } from "../api/writing.ts";
import { actAs, useActingRole } from "./acting-role.ts";
import styles from "./shell.module.css";

/** Who acts for whom and as what, and how to change it. */
export default function AccountMenu({ session }: { readonly session: Session }) {
  const { t } = useTranslation(["frame", "terms"]);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const role = useActingRole();
  const forget = async () => {
    queries.clear();
    await navigate({ to: "/" });
  };
  const leave = useWrite({
    send: () => api.sessions.current.$delete({}),
    touches: [],
    done: forget,
  });
  const go = useWrite({
    send: (organisationId: string) => api.sessions.current.$patch({ json: { organisationId } }),
    touches: [],
    done: forget,
  });
  const { organisation, organisations, person } = session;
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          px={8}
          title={t("account", { name: person.name, organisation: organisation.name })}
        >
          <span className={styles.wide}>{organisation.name}&nbsp;· </span>
          {role && t(`terms:role/${role}`)} ▾
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {person.name} · {person.email}
        </Menu.Label>
        {organisation.roles.length > 1 && <Menu.Label>{t("actingAs")}</Menu.Label>}
        {organisation.roles.length > 1 &&
          organisation.roles.map((each) => (
            <Menu.Item key={each} onClick={() => actAs(each)} aria-current={each === role}>
              {t(`terms:role/${each}`)}
            </Menu.Item>
          ))}
        {organisations.length > 1 && <Menu.Label>{t("actingFor")}</Menu.Label>}
        {organisations.length > 1 &&
          organisations.map((each) => (
            <Menu.Item
              key={each.id}
              disabled={each.id === organisation.id}
              onClick={() => go.mutate(each.id)}
            >
              {each.name}
            </Menu.Item>
          ))}
        <Menu.Divider />
        <Menu.Item component={Link} to="/inbox">
          {t("inbox")}
        </Menu.Item>
        <Menu.Item component={Link} to="/settings">
          {t("settings")}
        </Menu.Item>
        <Menu.Item onClick={() => leave.mutate(undefined)}>{t("signOut")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
