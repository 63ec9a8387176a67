import { Button, Group, Modal } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { useTellDone } from "../frame/telling.tsx";
import type { Ask } from "./readings.ts";

/** Withdraws a request, once it is confirmed: it cannot be opened again. */
export function Withdraw({ ask, isCompact }: { readonly ask: Ask; readonly isCompact?: boolean }) {
  const { t } = useTranslation(["asks", "frame"]);
  const tellDone = useTellDone();
  const [isAsking, setAsking] = useState(false);
  const withdraw = useWrite({
    send: () => api.requests[":id"].withdraw.$post({ param: { id: ask.id } }),
    touches: ["requests"],
    done: () => {
      setAsking(false);
      tellDone(t("withdrawn", { name: ask.name }));
    },
  });
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        size={isCompact ? "compact-xs" : "xs"}
        onClick={() => setAsking(true)}
      >
        {t("withdraw")}
      </Button>
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t("withdraw")}
        closeButtonProps={{ "aria-label": t("frame:close") }}
      >
        <p>{t("withdrawSure", { name: ask.name })}</p>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={() => setAsking(false)}>
            {t("frame:cancel")}
          </Button>
          <Button
            color="red"
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate(undefined)}
          >
            {t("withdraw")}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
