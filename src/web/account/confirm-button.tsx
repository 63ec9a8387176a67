import { Button, Group, Modal } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

/** A button for what cannot be undone: one sentence says what will happen, and asks. */
export function ConfirmButton(props: {
  readonly label: string;
  /** To tell the buttons of a list apart by ear. */
  readonly of: string;
  readonly sentence: string;
  readonly isBusy: boolean;
  readonly isDisabled?: boolean;
  readonly onConfirm: () => void;
}) {
  const { t } = useTranslation();
  const [isAsking, ask] = useState(false);
  const { label, isBusy } = props;
  return (
    <>
      <Button
        variant="default"
        size="compact-xs"
        aria-label={`${label}: ${props.of}`}
        disabled={props.isDisabled ?? false}
        onClick={() => ask(true)}
      >
        {label}
      </Button>
      <Modal
        opened={isAsking}
        onClose={() => ask(false)}
        title={`${label}: ${props.of}`}
        closeButtonProps={{ "aria-label": t("close") }}
      >
        <p>{props.sentence}</p>
        <Group mt="md" justify="flex-end">
          <Button variant="default" onClick={() => ask(false)}>
            {t("cancel")}
          </Button>
          <Button
            color="red"
            loading={isBusy}
            onClick={() => {
              props.onConfirm();
              ask(false);
            }}
          >
            {label}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
