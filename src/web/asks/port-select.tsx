import { Select } from "@mantine/core";
import { useState } from "react";
import { useFormats } from "../words/formats.ts";
import { PORTS, type Port } from "./ports.ts";

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
      data={PORTS.map(({ code, name, country }) => ({
        value: code,
        label: `${name}, ${formats.country(country)}`,
      }))}
      onChange={(code) => {
        const port = PORTS.find((each) => each.code === code);
        if (port) props.onPort(port);
        setText("");
      }}
    />
  );
}
