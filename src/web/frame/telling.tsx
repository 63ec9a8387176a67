import { Button, Group, Text } from "@mantine/core";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "../api/problem.ts";
import { useProblemText } from "./problem-text.ts";
import { hide, show } from "./tell.ts";

/** Tells a problem in a notification: what happened and what was kept. */
export function useTellProblem(): (problem: Problem) => void {
  const { t } = useTranslation();
  const textOf = useProblemText();
  return useCallback(
    (problem) => {
      const { title, detail } = textOf(problem);
      void show({
        title,
        color: "red",
        closeButtonProps: { "aria-label": t("close") },
        autoClose: 12_000,
        message: (
          <>
            {detail}
            {problem.requestId && (
              <Text size="xs" c="dimmed">
                {t("requestId", { id: problem.requestId })}
              </Text>
            )}
          </>
        ),
      });
    },
    [t, textOf],
  );
}

/** Says that something was done, with a way back where there is one. */
export function useTellDone(): (message: string, undo?: () => void) => void {
  const { t } = useTranslation();
  return useCallback(
    (message, undo) => {
      const id = crypto.getRandomValues(new Uint32Array(1)).join("");
      void show({
        id,
        color: "gray",
        closeButtonProps: { "aria-label": t("close") },
        autoClose: undo ? 10_000 : 4_000,
        message: undo ? (
          <Group justify="space-between" wrap="nowrap">
            {message}
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => {
                void hide(id);
                undo();
              }}
            >
              {t("undo")}
            </Button>
          </Group>
        ) : (
          message
        ),
      });
    },
    [t],
  );
}
