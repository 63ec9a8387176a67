const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    // The ISO calendar and Latin digits, whatever the host's locale is.
    format = new Intl.DateTimeFormat("en-u-ca-iso8601-nu-latn", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
    formats.set(timeZone, format);
  }
  return format;
}

/**
 * The calendar date `YYYY-MM-DD` at a place: storage days are counted there, not in UTC.
 *
 * @param timeZone of the IANA database
 * @throws RangeError if the time zone is not one
 */
export function localDate(timeZone: string, instant = new Date()): string {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`;
}
