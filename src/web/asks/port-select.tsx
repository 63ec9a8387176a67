import { Select } from "@mantine/core";
import { useState } from "react";
import { PORTS, type Port } from "../parts/ports.ts";
import { useFormats } from "../words/formats.ts";

/** Names a port, again and again: the field is empty once one was chosen. */
export function PortSelect(props: {
  readonly label: string;
  readonly placeholder?: string;
  readonly onPort: (port: Port) => void;
}) {
  const formats = useFormats();
  const [text, setText] = useState("");
  return (
    <Select
      label={props.label}
      placeholder={props.placeholder}
      searchable
      limit={40}
      value={null}
      searchValue={text}
      onSearchChange={setText}
      data={PORTS.map(({ locode, name, country }) => ({
        value: locode,
        label: `${name}, ${formats.country(country)}`,
      }))}
      onChange={(locode) => {
        const port = PORTS.find((each) => each.locode === locode);
        if (port) props.onPort(port);
        setText("");
      }}
    />
  );
}
