import type { PanelProps } from "./settings.tsx";

export default function AuditPanel(_props: PanelProps) {
  return null;
}
