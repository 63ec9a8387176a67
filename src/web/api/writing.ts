import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ClientResponse } from "hono/client";
import { useTellProblem } from "../frame/telling.tsx";
import { type AnswerOf, answerOf } from "./client.ts";
import { type Problem, problemOf } from "./problem.ts";

interface Write<Input, R> {
  readonly send: (input: Input) => Promise<R>;
  /** Nouns of the readings that this write may change. */
  readonly touches: readonly string[];
  readonly done?: (answer: AnswerOf<R>, input: Input) => void;
  /** Shows the problem in place. Returns false where it cannot; then a notification tells it. */
  readonly failed?: (problem: Problem, input: Input) => boolean | undefined;
}

/** A write to the API: afterwards, what it touches is read anew; a refusal is always told. */
export function useWrite<Input, R extends ClientResponse<unknown>>(write: Write<Input, R>) {
  const queries = useQueryClient();
  const tellProblem = useTellProblem();
  return useMutation<AnswerOf<R>, unknown, Input>({
    mutationFn: (input) => answerOf(write.send(input)),
    onSuccess: async (answer, input) => {
      await Promise.all(
        write.touches.map((noun) => queries.invalidateQueries({ queryKey: [noun] })),
      );
      write.done?.(answer, input);
    },
    onError: (thrown, input) => {
      const problem = problemOf(thrown);
      if (write.failed?.(problem, input) !== true) tellProblem(problem);
    },
  });
}
