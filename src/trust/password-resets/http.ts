import { endpoint, jsonBody, jsonOf, newRouter } from "../../platform/http.ts";
import { completePasswordReset } from "./complete-password-reset.ts";
import { requestPasswordReset } from "./request-password-reset.ts";
import {
  CompletePasswordResetInput,
  PasswordResetRequestedSchema,
  RequestPasswordResetInput,
} from "./schema.ts";

const request = endpoint(
  { public: true },
  {
    operationId: "requestPasswordReset",
    method: "post",
    path: "/",
    summary: "Have a mail sent with which to choose a new password",
    request: { body: jsonBody(RequestPasswordResetInput) },
    responses: { 202: jsonOf(PasswordResetRequestedSchema, "The same whoever asks for whom") },
  },
);

const complete = endpoint(
  { public: true },
  {
    operationId: "completePasswordReset",
    method: "post",
    path: "/complete",
    summary: "Choose a new password with the token of the mail; all sessions end",
    request: { body: jsonBody(CompletePasswordResetInput) },
    responses: { 204: { description: "Chosen; sign in next" } },
  },
);

export const passwordResets = newRouter()
  .openapi(request, async (c) => {
    await requestPasswordReset(c.var.ctx, c.req.valid("json").email);
    return c.json({ status: "mailed-if-known" as const }, 202);
  })
  .openapi(complete, async (c) => {
    await completePasswordReset(c.var.ctx, c.req.valid("json"));
    return c.body(null, 204);
  });
