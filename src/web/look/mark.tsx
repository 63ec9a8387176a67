/** Three shelf lines that form an E. */
export function Mark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" fill="none">
      <path d="M5 4v16M5 5h14M5 12h10M5 19h14" stroke="var(--accent)" strokeWidth="3" />
    </svg>
  );
}
