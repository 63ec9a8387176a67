import { Anchor, type AnchorProps, Button, type ButtonProps } from "@mantine/core";
import { createLink, type LinkComponent } from "@tanstack/react-router";
import type { MouseEventHandler, ReactNode, Ref } from "react";

interface Own {
  readonly ref?: Ref<HTMLAnchorElement>;
  readonly children?: ReactNode;
  /** What opening it does besides, such as marking it as read. */
  readonly onClick?: MouseEventHandler<HTMLAnchorElement>;
}

const AnchorButton = createLink((props: Own & ButtonProps) => <Button component="a" {...props} />);

/** A button that leads somewhere, so that it can be opened in a new tab. */
export const ButtonLink: LinkComponent<(props: Own & ButtonProps) => ReactNode> = (props) => (
  <AnchorButton preload="intent" {...props} />
);

const RoutedAnchor = createLink((props: Own & AnchorProps) => <Anchor {...props} />);

/** A link in running text or in a table's cell. */
export const TextLink: LinkComponent<(props: Own & AnchorProps) => ReactNode> = (props) => (
  <RoutedAnchor preload="intent" {...props} />
);
